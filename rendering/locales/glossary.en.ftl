# The glossary, in English. One entry a message, with these attributes:
# .name      the name, as it is written inside a sentence
# .aliases   other ways to ask for it, the plural too, with a bar between them
# .text      the explanation, in three sentences at most; Telegram's HTML is allowed
# .example   a command that shows the idea, with words of the model's language

command-glossary-name = glossary
command-glossary = the words of the field, explained in three sentences
command-glossary-example = cosine

glossary-title = 📖 <b>Glossary</b>
glossary-group = <b>{ $group }</b>: { $terms }
glossary-choose = Tap a group, or write: <code>/{ command-glossary-name } { command-glossary-example }</code>
glossary-group-title = 📖 <b>{ $group }</b>
glossary-group-choose = Tap a word to see what it means.
glossary-term = 📖 <b>{ $name }</b>
glossary-term-english = 📖 <b>{ $name }</b> · in English: <i>{ $english }</i>
glossary-read-as = I took “{ $asked }” for { $name }.
glossary-unknown = “{ $asked }” is not in the glossary.
glossary-unknown-near = Perhaps you want one of these:
glossary-unknown-list = The buttons lead to all words that I explain.
glossary-what-is = Meaning of { $name }
glossary-drawing = 📐 See the angle drawn
glossary-tap = Tap the example, or a term to read on:
glossary-see = See also:
glossary-back = ◀ { $group }
glossary-all = ◀ Glossary
glossary-lead = what is | what are | what does | what's | meaning of | definition of | the | a | an

glossary-numbers = The vector
glossary-comparing = Comparing
glossary-pieces = Text and tokens
glossary-making = Models
glossary-limits = Maps and limits

## The vector

term-embedding =
    .name = embedding
    .aliases = embeddings | word embedding | word embeddings | word vector | word vectors
    .text = A word (or phrase) turned into a list of numbers, its vector. Nobody writes these numbers: they come out of training, and words that are used alike get lists that are alike. Alone they say nothing; comparing them does.
    .example = /{ command-embedding-name } { command-embedding-example }
term-vector =
    .name = vector
    .aliases = vectors
    .text = An ordered list of numbers, one for each dimension. You can picture it as an arrow that starts at zero: it has a length (the norm) and a direction. It lets a computer compare words: those that are used alike point to similar sides.
    .example = /{ command-vector-name } { command-vector-example }
term-dimension =
    .name = dimension
    .aliases = dimensions | dims | dimensionality
    .text = Each position of the list of numbers: a vector of 300 numbers has 300 dimensions. As a rule none of them has a name or a meaning of its own. The meaning is spread over all of them.
    .example = /{ command-dims-name } { command-dims-example }
term-weight =
    .name = weight
    .aliases = weights | component | components | coordinate | coordinates
    .text = Each of the numbers of a vector, also called a component. In the sum behind a cosine, each weight pulls a little nearer or farther. In neural networks, “weight” is also the name of the numbers that training adjusts.
    .example = /{ command-why-name } { command-why-example }
term-norm =
    .name = norm
    .aliases = norms | length of the vector | vector length | magnitude
    .text = The length of the vector: the square root of the sum of the squares of its numbers. The cosine divides by the norms, so it looks at the direction alone. In many models the norm also has to do with how frequent the word is; in the built-in model it has not: there it is 1, and less only for words that were drawn towards their synonyms.
    .example = /{ command-tokens-name } { command-tokens-example }
term-direction =
    .name = direction
    .aliases = directions | axis | axes
    .text = The way the arrow of the vector points, whatever its length. Nearly all that an embedding says of a meaning lies there: similar words point similar ways. The difference of two vectors is a direction too, like the one from cold to hot.
    .example = /{ command-axis-name } { command-axis-example }
term-mean =
    .name = mean
    .aliases = means | average | averages | mean vector | mean of vectors | centroid | weighted mean | sif
    .text = The vector of a phrase can be the sum of its tokens' vectors divided by how many they are. A mean does not know the order: “the dog bites the man” and “the man bites the dog” have the same vector. In the weighted mean (SIF) the most common words weigh less.
    .example = /{ command-sentences-name } { command-sentences-example }
term-matrix =
    .name = matrix
    .aliases = matrices | similarity matrix | table
    .text = A table of numbers in rows and columns. The vectors of a model form a matrix in which each row is a vector. A similarity matrix has one word for each row and each column, and the cosine of the pair where they cross.
    .example = /{ command-matrix-name } { command-matrix-example }
term-row =
    .name = row
    .aliases = rows | table row
    .text = The place in the model's table where a vector lies. Reduced models have more words than rows: a rare word uses the row of a similar one, and both have the same vector.
    .example = /{ command-tokens-name } { command-tokens-example }
term-space =
    .name = semantic space
    .aliases = space | spaces | semantic spaces | vector space | vector spaces | embedding space | latent space | latent spaces
    .text = All vectors of a model together, as points on a map of hundreds of dimensions. Near, on this map, means used alike. Each model has its own, and a place in one cannot be compared with a place in another.
    .example = /{ command-map-name } { command-map-example }

## Comparing

term-angle =
    .name = angle
    .aliases = angles
    .text = The opening between two vectors that start at the same point: 0° is the same direction, 90° is no direction in common, 180° is the opposite one. The cosine turns this angle into a number from 1 to −1.
    .example = /{ command-why-name } { command-why-example }
term-dot =
    .name = dot product
    .aliases = dot products | inner product | inner products | scalar product
    .text = Multiply two vectors number by number and add everything up. Divided by both norms, the dot product is the cosine.
    .example = /{ command-why-name } { command-why-example }
term-cosine =
    .name = cosine
    .aliases = cosines | cosine similarity | cosinus
    .text = The cosine of the angle between two vectors: 1 when they point the same way, 0 when they are at 90°, −1 when they are opposite. It is the dot product divided by both norms, so length does not count. It is the most common measure for comparing embeddings.
    .example = /{ command-similar-name } { command-similar-example }
term-similarity =
    .name = similarity
    .aliases = similarities | semantic similarity | likeness
    .text = How alike two vectors are, nearly always measured by the cosine. It measures similar use, not synonyms: “doctor” and “hospital” are similar too. To know whether 0.4 is much, compare it with random pairs of the same model.
    .example = /{ command-similar-name } { command-similar-example }
term-percentile =
    .name = percentile
    .aliases = percentiles | random pairs
    .text = It says how many cases lie below a value: at percentile 99, 99 of every 100 do. A cosine of 0.4 can be little in one model and much in another. The percentile among random pairs shows which it is.
    .example = /{ command-similar-name } { command-similar-example }
term-distance =
    .name = distance
    .aliases = distances | euclidean distance | cosine distance
    .text = The contrary of similarity: the smaller, the more alike. It can be 1 minus the cosine, or the straight line between the tips of the vectors (Euclidean distance). With vectors of norm 1, both give the same order of neighbors.
    .example = /{ command-analogy-name } { command-analogy-example }
term-neighbour =
    .name = nearest neighbor
    .aliases = neighbor | neighbors | neighbour | neighbours | nearest neighbors | nearest neighbour | nearest neighbours | knn
    .text = The neighbors of a word are the words of the vocabulary that have the highest cosine with it. The list shows what the model takes for similar, and also what it mixes up.
    .example = /{ command-neighbors-name } { command-neighbors-example }
term-analogy =
    .name = analogy
    .aliases = analogies | word arithmetic | vector arithmetic
    .text = A sum of vectors: “king − man + woman” looks for what is to woman as king is to man. The words of the sum are left out of the answer, or one of them would nearly always win. Models are often right on some kinds of question and hardly ever on others.
    .example = /{ command-analogy-name } { command-analogy-example }
term-3cosadd =
    .name = 3CosAdd
    .aliases = 3 cos add | cosadd
    .text = The classic way to solve an analogy: add and subtract the vectors, each with norm 1, and take the word whose cosine with the result is highest. It gives the same answer as adding and subtracting three cosines, hence the name.
    .example = /{ command-analogy-name } { command-analogy-example }
term-3cosmul =
    .name = 3CosMul
    .aliases = 3 cos mul | cosmul
    .text = Another way to solve an analogy: instead of adding and subtracting the three cosines, it multiplies and divides them. So one very high cosine does not decide the sum alone. Levy and Goldberg proposed it in 2014.
    .example = /{ command-analogy-name } { command-analogy-example }

## Text and tokens

term-token =
    .name = token
    .aliases = tokens
    .text = The piece of text that a model treats as one unit: a word, a punctuation mark or a part of a word. The model sees no letters, only tokens.
    .example = /{ command-tokens-name } { command-tokens-example }
term-tokenization =
    .name = tokenization
    .aliases = tokenisation | tokenize | tokenizer | tokenizers
    .text = The cutting of a text into tokens, done before anything is computed. The tokenizer does it; each model has its own, and the same text can be cut in different ways.
    .example = /{ command-tokens-name } { command-tokens-example }
term-token-id =
    .name = token ID
    .aliases = id | ids | token ids | id of a token | hash
    .text = The number that stands for a token inside the model; by it the vector is found in the table. It is a code, not a measure: IDs that are close do not mean meanings that are close.
    .example = /{ command-tokens-name } { command-tokens-example }
term-subword =
    .name = subword
    .aliases = subwords | word piece | word pieces | wordpiece | bpe | sentencepiece
    .text = A part of a word used as a token, like “happi” and “ly” in “happily”. With subwords a model can read even words that it has never seen, as does the encoder that compares sentences here.
    .example = /{ command-sentences-name } { command-sentences-example }
term-vocabulary =
    .name = vocabulary
    .aliases = vocabularies | vocab | lexicon
    .text = The words or tokens that have a vector in a model. The larger it is, the more words it knows, but also the more oddities, names and misspellings.
    .example = /{ command-model-name }
term-oov =
    .name = out of vocabulary
    .aliases = oov | out-of-vocabulary | unknown word | unknown words | inferred vector | inferred | without a vector
    .text = So one calls a word without a vector in the model: rare, new, misspelled or of another language. It is left out of the sum, or the model infers a vector from its letters. When a vector is inferred, I say so.
    .example = /{ command-tokens-name } { $words ->
        [de] eine wunderpfützliche Maus
        [en] a mousetastic king
        [es] un ratón ratástico
        [fr] une souris sourissable
        [it] un topo topastico
       *[pt] um gato gatástico
    }
term-lemma =
    .name = lemma
    .aliases = lemmas | lemmata | dictionary form | lemmatization
    .text = The form of a word that stands in the dictionary: the lemma of “went” and “gone” is “go”. In a model like this one each form has a vector of its own, and forms of one lemma tend to be neighbors.
    .example = /{ command-neighbors-name } { command-neighbors-example } all
term-inflection =
    .name = inflection
    .aliases = inflections | inflected form | inflected forms | conjugation
    .text = Each form that a word takes: cat, cats; sing, sang, singing. Lists of neighbors show one inflection of each word, to leave room for others; with “all” behind the word, the list comes whole.
    .example = /{ command-neighbors-name } { command-neighbors-example } all

## Models

term-model =
    .name = model
    .aliases = models | word model | embedding model
    .text = Here, a table that gives each word a vector, with the program that cuts text into tokens. Each model comes from other texts and another training, so it gives other numbers.
    .example = /{ command-model-name }
term-training =
    .name = training
    .aliases = train | trained | learning
    .text = The computation that adjusts the numbers of a model, little by little, until it gets better at a task, such as guessing a word from those around it. The vectors are what it learns on the way.
    .example = /{ command-model-name }
term-fine-tuning =
    .name = fine-tuning
    .aliases = fine tuning | finetuning | fine-tune | fine tune
    .text = To go on with the training of a finished model, with fewer texts, all of the task or topic that one cares about. It starts from what it has learnt, so it needs far less data and time than a model that starts from nothing.
    .example = /{ command-model-name }
term-hyperparameter =
    .name = hyperparameter
    .aliases = hyperparameters | hyper-parameter
    .text = A number that a person chooses before the training, and that the training does not change: how many dimensions, how many words around count, how many rounds through the texts. The weights, on the other hand, are what the training finds.
    .example = /{ command-dims-name } { command-dims-example }
term-corpus =
    .name = corpus
    .aliases = corpora | corpuses | training texts | training data
    .text = The collection of texts that a model was trained on: news, Wikipedia, web pages. The model knows only what is in them, with their subjects, their time and their prejudices.
    .example = /{ command-model-name }
term-cooccurrence =
    .name = co-occurrence
    .aliases = co-occurrences | cooccurrence | cooccurrences | co occurrence | co-occur
    .text = Two words co-occur when they stand close together in a text, say at most five words apart. Counting this in a large corpus is the start of methods such as GloVe. Words that co-occur a lot, like coffee and cup, tend to be near each other.
    .example = /{ command-similar-name } { $words ->
        [de] Kaffee Tasse
        [en] coffee cup
        [es] café taza
        [fr] café tasse
        [it] caffè tazza
       *[pt] café xícara
    }
term-distributional =
    .name = distributional hypothesis
    .aliases = distributional semantics | context | contexts | firth
    .text = The idea behind embeddings: words that appear in similar contexts have similar meanings. The linguist J. R. Firth put it so in 1957: you know a word by the company it keeps.
    .example = /{ command-neighbors-name } { command-neighbors-example }
term-encoder =
    .name = encoder
    .aliases = encoders | sentence encoder | sentence encoders | use | universal sentence encoder
    .text = A neural network that reads a whole text and gives one vector for it. Unlike a mean, it can notice the order of the words and how they combine. Mine is called USE (Universal Sentence Encoder).
    .example = /{ command-sentences-name } { command-sentences-example }
term-contextual =
    .name = contextual
    .aliases = contextual embedding | contextual embeddings | static | static embedding | static embeddings | bert | transformer
    .text = A contextual embedding changes with the sentence: in transformer networks like BERT, the “bank” of a river and a “bank” with money get different vectors. The contrary is static, where each word has a single vector, as in the tables that I use.
    .example = /{ command-neighbors-name } { $words ->
        [de] Bank
        [en] bank
        [es] banco
        [fr] avocat
        [it] pianta
       *[pt] banco
    }
term-llm =
    .name = LLM
    .aliases = llms | large language model | large language models | language model | language models | chatgpt | gpt
    .text = Large language model: a neural network trained to predict the next token in a huge amount of text, like the one behind ChatGPT. Its entrance is a table of embeddings, which the layers after it make contextual. I am not one: I only compute with vectors.
    .example = /{ command-tokens-name } { command-tokens-example }
term-word2vec =
    .name = word2vec
    .aliases = word 2 vec | w2v | skip-gram | skip gram | skipgram | cbow
    .text = A method published in 2013 by researchers at Google: a small network learns to predict a word from those around it (CBOW), or those around it from the word (skip-gram). It made the sum “king − man + woman” famous.
    .example = /{ command-analogy-name } { command-analogy-example }
term-glove =
    .name = GloVe
    .aliases = global vectors
    .text = A method of 2014, from Stanford University. It counts co-occurrences in the corpus and adjusts the vectors so that the dot product of two words, with a correction for each, comes near the logarithm of that count.
    .example = /{ command-similar-name } { command-similar-example }
term-fasttext =
    .name = fastText
    .aliases = fast text
    .text = A method of 2016, from Facebook: the vector of a word is made of the sum of the vectors of its pieces, 3 to 6 letters long. So it has a vector even for words that it has not seen, and forms such as cat and cats lie close.
    .example = /{ command-similar-name } { $words ->
        [de] Katze Katzen
        [en] cat cats
        [es] gato gatos
        [fr] chat chats
        [it] gatto gatti
       *[pt] gato gatos
    }
term-spacy =
    .name = spaCy
    .aliases = spacy
    .text = A Python library for processing text: it cuts it into tokens, parses grammar and has ready-made models, some with vectors. The models here are in its format, and <code>spacy.load</code> opens them.
    .example = /{ command-model-name }
term-gensim =
    .name = gensim
    .aliases = keyedvectors | keyed vectors
    .text = A Python library for training and using word vectors. In its <code>KeyedVectors</code>, <code>similarity</code>, <code>most_similar</code> and <code>doesnt_match</code> compute much as three commands of mine do: similarity, neighbors and odd one out.
    .example = /{ command-oddone-name } { command-oddone-example }

## Maps and limits

term-pca =
    .name = PCA
    .aliases = principal component analysis | principal components | principal component
    .text = Principal component analysis: it finds the directions in which the points spread most and draws only the first two. It is like choosing the best side to photograph an object from: some depth is always lost.
    .example = /{ command-map-name } { command-map-example }
term-tsne =
    .name = t-SNE
    .aliases = tsne | t sne | umap
    .text = Another way to draw many vectors in a plane: it tries to keep neighbors together and cares little for large distances. Groups catch the eye, but their size and the space between them say next to nothing. My /{ command-map-name } does not use t-SNE, it uses PCA.
    .example = /{ command-map-name } { command-map-example }
term-variance =
    .name = variance
    .aliases = variances | variation | explained variance
    .text = How far the points spread around their middle. A map that keeps 37% of the variance shows little more than a third of that spread; the rest lies in dimensions that the drawing does not have.
    .example = /{ command-map-name } { command-map-example }
term-polysemy =
    .name = polysemy
    .aliases = polysemous | polysemous word | polysemous words | several senses | homonym | homonymy | ambiguity
    .text = When one word has several senses, like “bank”, of a river or with money. In a static model it has a single vector that blends them all, and the sense that is most common in the texts weighs most. Its neighbors show the blend.
    .example = /{ command-neighbors-name } { $words ->
        [de] Bank
        [en] bank
        [es] banco
        [fr] avocat
        [it] pianta
       *[pt] banco
    }
term-antonym =
    .name = antonym
    .aliases = antonyms | opposite | opposites
    .text = A word of contrary meaning, like hot and cold. Antonyms lie near each other, not at −1, because they appear in the same sentences: the coffee is hot, the coffee is cold. The cosine measures similar context, not equal meaning.
    .example = /{ command-similar-name } { $words ->
        [de] heiß kalt
        [en] hot cold
        [es] caliente frío
        [fr] chaud froid
        [it] caldo freddo
       *[pt] quente frio
    }
term-bias =
    .name = bias
    .aliases = biases | prejudice | prejudices | stereotype | stereotypes
    .text = The prejudices and imbalances of the training texts pass into the vectors: a profession lies nearer to one gender, a name nearer to praise. The model repeats what the texts say, not what is fair or true. An axis between two poles helps to see it, and /{ command-bias-name } measures it.
    .example = /{ command-axis-name } { $words ->
        [de] er / sie: Krankenpflege, Ingenieurwesen, Küche
        [en] he / she: nursing, engineering, cooking
        [es] él / ella: enfermería, ingeniería, cocina
        [fr] il / elle: danse, ingénierie, cuisine
        [it] lui / lei: danza, ingegneria, cucina
       *[pt] ele / ela: chefe, futebol, beleza, costura
    }
