# Written questions of /quiz in English. One idea a message, with these attributes:
# .question  what is asked; .right  the right answer; .wrong-a .wrong-b .wrong-c  wrong ones, from common mistakes
# .why       why it is so, in at most 200 letters; .see  a command that shows the idea
# Telegram shows all of this without HTML: at most 240 letters a question and 70 an answer.

idea-words-opposites = { $words ->
    [pt] quente, frio
   *[other] hot, cold
}
idea-words-order = { $words ->
    [pt] homem morde cachorro, cachorro morde homem
   *[other] man bites dog, dog bites man
}
idea-words-same = { $words ->
    [pt] gato, gato
   *[other] cat, cat
}
idea-word-senses = { $words ->
    [pt] manga
   *[other] bank
}

idea-embedding-what =
    .question = What is the embedding of a word?
    .right = A list of numbers that stands for how it is used
    .wrong-a = Its definition in a dictionary, written in numbers
    .wrong-b = Its translation into another language
    .wrong-c = How many times it occurs in texts
    .why = It is an address in numbers, learned from texts: words that are used alike end up close.
    .see = /{ command-embedding-name } { command-embedding-example }
idea-embedding-why =
    .question = Why turn words into lists of numbers?
    .right = Because numbers are something a computer can compare
    .wrong-a = Because numbers take less room than the letters of the word
    .wrong-b = So that nobody can read the text
    .wrong-c = Because dictionaries come in numbers
    .why = Letters only show whether two words are equal. Vectors let you measure how alike they are.
    .see = /{ command-similar-name } { command-similar-example }
idea-embedding-one-hot =
    .question = In one-hot encoding, what is the cosine of “cat” and “dog”?
    .right = 0, as for any two different words
    .wrong-a = 1, since both are animals and occur together
    .wrong-b = About 0.7
    .wrong-c = It depends on the training text
    .why = Each word has its 1 in a column of its own, so nothing overlaps. Embeddings solve just that.
    .see = /{ command-similar-name } { $words ->
        [pt] gato cachorro
       *[other] cat dog
    }
idea-embedding-who =
    .question = Who chooses the numbers of an embedding?
    .right = A program that adjusts them bit by bit while it reads texts
    .wrong-a = Linguists, who give marks to each word, one after the other
    .wrong-b = Whoever asks, at that moment
    .wrong-c = Chance, and then they never change
    .why = Nobody writes them by hand. They start at random and are adjusted until they help with a task on texts.
    .see = /{ command-model-name }
idea-vector-what =
    .question = What is a vector, for us here?
    .right = An ordered list of numbers
    .wrong-a = A word that people use quite often
    .wrong-b = A drawing of an arrow, without numbers
    .wrong-c = A table of all words
    .why = The order matters: the third number of one vector is only compared with the third of the other.
    .see = /{ command-embedding-name } { command-embedding-example }
idea-vector-length =
    .question = In one model, do long words have vectors with more numbers?
    .right = No: all vectors have the same number of numbers
    .wrong-a = Yes: one number a letter
    .wrong-b = Yes: one number a syllable
    .wrong-c = Only verbs have more
    .why = Each word, short or long, gets one row of the table, and all rows have the same columns.
    .see = /{ command-dims-name } { command-dims-example }
idea-vector-and-embedding =
    .question = Which sentence is right?
    .right = Every embedding is a vector, but not every vector is an embedding
    .wrong-a = Every vector is an embedding, but not every embedding is a vector
    .wrong-b = An embedding and a token are the same
    .wrong-c = An embedding is a letter of the vector
    .why = A vector is any list of numbers. An embedding is one that was learned to stand for something.
    .see = /{ command-embedding-name } { command-embedding-example }
idea-vector-senses =
    .question = “Bank” is a place for money and a river's side. How many vectors has it in a model like this?
    .right = One, which mixes the senses
    .wrong-a = One for each sense that a dictionary has
    .wrong-b = One for each sentence
    .wrong-c = None, since it is ambiguous
    .why = The table has one row for each written word. The senses are mixed, and the commonest one weighs most.
    .see = /{ command-neighbors-name } { idea-word-senses }
idea-polysemy-contextual =
    .question = What kind of model gives “bank” another vector in “river bank” than in “bank account”?
    .right = A contextual model, as BERT
    .wrong-a = word2vec, trained on more texts
    .wrong-b = GloVe
    .wrong-c = A thesaurus
    .why = Contextual models compute the vector inside its sentence. word2vec and GloVe keep one for each word.
    .see = /{ command-neighbors-name } { $words ->
        [pt] banco
       *[other] bank
    }
idea-dimension-meaning =
    .question = What does dimension number 7 of an embedding mean?
    .right = Mostly nothing that has a name: meaning is spread out
    .wrong-a = A property of the word, such as its gender or the size of the thing
    .wrong-b = The length of the word
    .wrong-c = Whether the word is positive or negative
    .why = The numbers make sense only together. A single dimension hardly ever stands for an idea of ours.
    .see = /{ command-embedding-name } { command-embedding-example }
idea-dimension-what =
    .question = A model has 300 dimensions. What does that say?
    .right = That each word has a list of 300 numbers
    .wrong-a = That it knows 300 words, one a dimension
    .wrong-b = That each word has 300 senses
    .wrong-c = That it has read 300 texts
    .why = Dimensions are the places of the list. How many words a model knows is another number: its vocabulary.
    .see = /{ command-dims-name } { command-dims-example }
idea-dimension-more =
    .question = Does doubling the dimensions always make a model better?
    .right = No: from some point on it helps little and costs more
    .wrong-a = Yes, each dimension is one more meaning
    .wrong-b = Yes, and it gets faster too
    .wrong-c = No: fewer dimensions are always better
    .why = More numbers hold more detail only if there is text to learn it from. Texts and method matter more.
    .see = /{ command-dims-name } { command-dims-example }
idea-dimension-swap =
    .question = If columns 1 and 2 change places in ALL vectors of a model, what happens to the cosines?
    .right = Nothing
    .wrong-a = All change, since meaning is in the order
    .wrong-b = Only those of frequent words change
    .wrong-c = All become larger
    .why = A cosine goes column by column. Their order doesn't matter as long as all vectors have the same.
    .see = /{ command-similar-name } { command-similar-example }
idea-weight-one =
    .question = The first number of the vector of “cat” is 0.3. What follows from that alone?
    .right = Hardly anything: one number says nothing by itself
    .wrong-a = That a cat has 30% of the first property, which is being an animal
    .wrong-b = That cat is a rare word
    .wrong-c = That cat and dog are alike
    .why = A weight makes sense only beside all the others, and beside those of other vectors at its place.
    .see = /{ command-embedding-name } { command-embedding-example }
idea-weight-negative =
    .question = The vector of “party” has negative numbers. Why?
    .right = They are just coordinates: a sign is no praise or blame
    .wrong-a = Because the word also occurs in texts about bad things
    .wrong-b = It is an error of the model
    .wrong-c = Because the word is rare
    .why = On a map it is not bad to be left of zero. It is the same with weights.
    .see = /{ command-embedding-name } { command-embedding-example }
idea-norm-what =
    .question = What is the norm of a vector?
    .right = Its length
    .wrong-a = The quantity of numbers that it has
    .wrong-b = The sum of the word's letters
    .wrong-c = Its largest number
    .why = It is the arrow's length: the root of the sum of its squared numbers, Pythagoras in many dimensions.
    .see = /{ command-embedding-name } { command-embedding-example }
idea-norm-double =
    .question = If all numbers of a vector are multiplied by 2, its cosine with another one…
    .right = stays the same
    .wrong-a = doubles
    .wrong-b = is halved
    .wrong-c = becomes 1
    .why = The vector gets longer but points the same way, and the cosine looks at the direction alone.
    .see = /{ command-analogy-name } { $words ->
        [pt] rei * 2
       *[other] king * 2
    }
idea-direction-meaning =
    .question = Where is nearly all of the meaning of an embedding?
    .right = In the vector's direction
    .wrong-a = In the vector's length, its norm
    .wrong-b = In its first number
    .wrong-c = In its largest number
    .why = That is why angles are compared, by the cosine. The length depends a lot on how frequent a word is.
    .see = /{ command-similar-name } { command-similar-example }
idea-mean-order =
    .question = If a sentence's vector is the mean of its words' vectors, “the man bit the dog” and “the dog bit the man” have…
    .right = exactly the same vector
    .wrong-a = opposite vectors, since the meaning turns around
    .wrong-b = vectors that have nothing in common
    .wrong-c = similar vectors, but not the same
    .why = A mean doesn't see the order. It is its weakest point; models that read whole sentences don't have it.
    .see = /{ command-similar-name } { idea-words-order }
idea-mean-long =
    .question = What becomes of the mean of the vectors when a text gets really long?
    .right = It gets to be a bit of everything and loses the details
    .wrong-a = It gets more and more precise, since there are more words
    .wrong-b = It becomes a vector of zeros
    .wrong-c = It becomes the vector of the last word
    .why = Many words are mixed, and the means of long texts all come to resemble each other.
    .see = /{ command-sentences-name } { command-sentences-example }
idea-mean-not =
    .question = With a mean of words, “I liked the film” and “I did not like the film” are…
    .right = quite near: few words differ
    .wrong-a = on opposite sides, since “not” turns the sentence
    .wrong-b = at a cosine of 0
    .wrong-c = at a cosine of −1
    .why = “Not” is just one more word in the mean. It doesn't turn the rest around as it does for us.
    .see = /{ command-similar-name } { $words ->
        [pt] gostei do filme, não gostei do filme
       *[other] I liked the film, I did not like the film
    }
idea-cosine-range =
    .question = Between which values is a cosine?
    .right = −1 and 1
    .wrong-a = 0 and 1
    .wrong-b = 0 and 100
    .wrong-c = Any number
    .why = 1 is the same direction, 0 a right angle, −1 the opposite direction.
    .see = /{ command-similar-name } { command-similar-example }
idea-cosine-one =
    .question = What is the cosine of a word with itself?
    .right = 1
    .wrong-a = 0
    .wrong-b = 100
    .wrong-c = It depends on the word
    .why = The angle between a vector and itself is zero, and the cosine of zero degrees is 1.
    .see = /{ command-similar-name } { idea-words-same }
idea-cosine-zero =
    .question = The cosine of two words is close to 0. What does that mean?
    .right = That the model sees nothing in common
    .wrong-a = That they are opposites, such as hot and cold
    .wrong-b = That they are equal
    .wrong-c = That one of them doesn't exist
    .why = Zero is a right angle: one says nothing of the other. Words drawn at random are mostly thereabouts.
    .see = /{ command-similar-name } { $words ->
        [pt] carro banana
       *[other] car banana
    }
idea-cosine-half =
    .question = Does a cosine of 0.5 mean that two words are “50% alike”?
    .right = No: 0.5 may be a lot, it depends on the model
    .wrong-a = Yes: a cosine is a percentage, and 0.5 is the same as 50%
    .wrong-b = Yes, half of the numbers are equal
    .wrong-c = No: it means that they are 5% alike
    .why = Only other pairs tell. In many models 0.5 is more than nearly all pairs have.
    .see = /{ command-rank-name } { command-rank-example }
idea-cosine-two-models =
    .question = In model A king and queen have a cosine of 0.7, in model B 0.6. So is A better?
    .right = That can't be known: each model has its own scale
    .wrong-a = Yes: a higher cosine shows that the model understands more
    .wrong-b = No, B is better
    .wrong-c = Yes, since A has read more texts
    .why = What can be compared is the order: what is nearer to what inside each model.
    .see = /{ command-similar-name } { command-similar-example }
idea-cosine-negative =
    .question = Opposites such as hot and cold mostly have a cosine that is…
    .right = positive, even high
    .wrong-a = close to −1, since one is the other's contrary
    .wrong-b = exactly 0
    .wrong-c = impossible to compute
    .why = They occur in the same sentences (“the coffee is…”), and that is what the model learns.
    .see = /{ command-opposite-name } { command-opposite-example }
idea-cosine-symmetric =
    .question = Two words, A and B: the cosine of A with B is 0.7. And that of B with A?
    .right = 0.7 too
    .wrong-a = −0.7
    .wrong-b = 0.3
    .wrong-c = That can't be known
    .why = The angle between two arrows is the same from whichever side you look.
    .see = /{ command-similar-name } { command-similar-example }
idea-cosine-dot =
    .question = When is the dot product of two vectors equal to their cosine?
    .right = When both have a length of 1
    .wrong-a = When both words mean the same
    .wrong-b = Never
    .wrong-c = When both are zeros
    .why = The cosine is the dot product divided by both lengths. If these are 1, dividing changes nothing.
    .see = /{ command-similar-name } { command-similar-example }
idea-percentile-what =
    .question = “Nearer than 98% of random pairs.” What do these 98% measure?
    .right = How many random pairs have a lower cosine
    .wrong-a = The percentage of numbers that are equal in both
    .wrong-b = How certain the model is
    .wrong-c = How many texts have both words
    .why = It is the model's own ruler: the number beside those of ten thousand random pairs.
    .see = /{ command-rank-name } { command-rank-example }
idea-distance-what =
    .question = If the cosine of two words gets higher, the angle between them…
    .right = gets smaller
    .wrong-a = gets larger
    .wrong-b = stays the same
    .wrong-c = becomes negative
    .why = A cosine of 1 is an angle of 0°, one of 0 is 90°. The nearer the directions, the higher the cosine.
    .see = /{ command-similar-name } { command-similar-example }
idea-similarity-kind =
    .question = “Coffee” and “cup” are near in the model. Why?
    .right = Because they occur together, not because they mean the same
    .wrong-a = Because both have letters in common and are nearly as long
    .wrong-b = Because they are synonyms
    .wrong-c = Because somebody linked them
    .why = Near means used in similar contexts, or together. To mean the same is only one way to be near.
    .see = /{ command-similar-name } { $words ->
        [pt] café xícara
       *[other] coffee cup
    }
idea-similarity-letters =
    .question = “Letter” and “lettuce” have similar letters. Does that make their vectors near?
    .right = No: what counts is use, not letters
    .wrong-a = Yes, since the model compares words letter by letter
    .wrong-b = Yes, if they are equally long
    .wrong-c = Yes, since they begin alike
    .why = Vectors come from use. Models that read pieces of words, as this bot's does, are still misled by letters at times.
    .see = /{ command-similar-name } { $words ->
        [pt] carta carro
       *[other] letter lettuce
    }
idea-neighbour-what =
    .question = What are the neighbours of a word?
    .right = The words whose vectors have the highest cosines with its own
    .wrong-a = The words that stand right beside it in a common dictionary
    .wrong-b = Words with similar letters
    .wrong-c = The words written before and after it
    .why = They are the nearest words of the space: at bottom, those that are used most alike.
    .see = /{ command-neighbors-name } { command-neighbors-example }
idea-neighbour-mutual =
    .question = If B is A's nearest neighbour, is A the nearest neighbour of B?
    .right = Not necessarily: B may have others that are nearer
    .wrong-a = Yes, always, since the cosine is the same from both sides
    .wrong-b = Never
    .wrong-c = Only if they mean the same
    .why = The cosine is the same both ways, but the place in the queue depends on who else lives nearby.
    .see = /{ command-rank-name } { command-rank-example }
idea-neighbour-mistake =
    .question = A neighbour looks odd. What is the commonest cause?
    .right = The texts behind the model use both words alike
    .wrong-a = The bot takes one neighbour at random so that answers vary
    .wrong-b = The computer made an error
    .wrong-c = The internet was slow
    .why = The model repeats the texts it was made from. Rare words have few examples, so more odd neighbours.
    .see = /{ command-neighbors-name } { command-neighbors-example }
idea-antonym-near =
    .question = Why are “hot” and “cold” near each other?
    .right = Because they fit into the same sentences
    .wrong-a = Because training confused the signs of the numbers
    .wrong-b = Because they mean the same
    .wrong-c = Because they share letters
    .why = “The water is ___”: both will do. The model learns from contexts, and those are the same.
    .see = /{ command-similar-name } { idea-words-opposites }
idea-antonym-find =
    .question = Can the opposite of a word be found by the cosine alone?
    .right = No: opposites are near, as synonyms are
    .wrong-a = Yes: it is the word that has a cosine of exactly −1 with it
    .wrong-b = Yes: it is the farthest word
    .wrong-c = Yes: just turn the vector's sign
    .why = The farthest word just has nothing to do with it. For opposites this bot has a list made by people.
    .see = /{ command-opposite-name } { command-opposite-example }
idea-antonym-minus =
    .question = What is at the point “−cat” (its vector with all signs turned)?
    .right = Nothing that makes sense: hardly any words are there
    .wrong-a = The word “dog”, which everybody sets against a cat
    .wrong-b = The word “mouse”
    .wrong-c = The contrary of a cat
    .why = An opposite direction is no opposite meaning. What is near there has nothing to do with it.
    .see = /{ command-analogy-name } { $words ->
        [pt] -gato
       *[other] -cat
    }
idea-analogy-what =
    .question = In king − man + woman, what is added up?
    .right = The vectors, number by number
    .wrong-a = The letters of the words, in the order in which they come
    .wrong-b = The definitions of a dictionary
    .wrong-c = How frequent the words are
    .why = The result is a new point of the space; the answer is the word that lives nearest to it.
    .see = /{ command-analogy-name } { command-analogy-example }
idea-analogy-equal =
    .question = Is king − man + woman equal to the vector of queen?
    .right = No: it is only near to it
    .wrong-a = Yes, exactly: the numbers are the same
    .wrong-b = Yes, if the model is good
    .wrong-c = No: it gives the opposite vector
    .why = The sum lands on a point where no word is. Queen is often the one nearest to that point.
    .see = /{ command-analogy-name } { command-analogy-example }
idea-analogy-own =
    .question = Why are the words of the sum left out of an analogy's answer?
    .right = Because one of them would often be the nearest
    .wrong-a = Because they lose their vector once they are part of a sum
    .wrong-b = Because they are forbidden
    .wrong-c = To make it faster
    .why = In king − man + woman, king itself is often nearest. It is a well-known criticism of the trick.
    .see = /{ command-analogy-name } { command-analogy-example }
idea-analogy-fails =
    .question = An analogy gave an answer that makes no sense. What does that show?
    .right = That this relation may be no direction of the space
    .wrong-a = That the table lacks words for the sum to come out right
    .wrong-b = That the words don't exist
    .wrong-c = That one has to add more often
    .why = Gender and capitals work well. Cause, trade or opposite are often no constant step.
    .see = /{ command-analogy-name } { command-analogy-example }
idea-analogy-mul =
    .question = 3CosAdd and 3CosMul are two ways to…
    .right = choose the answer of an analogy
    .wrong-a = train a model on texts that are longer
    .wrong-b = measure how long a vector is
    .wrong-c = draw a map
    .why = One adds cosines, the other multiplies them, so that one very high cosine doesn't decide alone.
    .see = /{ command-analogy-name } { command-analogy-example }
idea-token-what =
    .question = What is a token?
    .right = A piece of text that the model takes as one unit
    .wrong-a = One number of the vector that a word has
    .wrong-b = A kind of model
    .wrong-c = A whole sentence
    .why = It may be a word, a sign, or a part of a word. Each token looks up its vector in the table.
    .see = /{ command-tokens-name } { command-tokens-example }
idea-token-id =
    .question = A model numbers its words one by one: “cat” is 512 and “dog” is 513. What does that say?
    .right = Nothing about meaning: an ID only leads to a row
    .wrong-a = That the words are neighbours and mean nearly the same
    .wrong-b = That cat is more frequent
    .wrong-c = That their vectors are nearly equal
    .why = The ID says where the vector is in the table, like the number of a locker. In this bot the ID comes from the spelling, and says nothing about meaning either.
    .see = /{ command-tokens-name } { $words ->
        [pt] gato cachorro
       *[other] cat dog
    }
idea-token-order =
    .question = What comes first?
    .right = Cutting the text into tokens; then looking up vectors
    .wrong-a = Looking up the sentence's vectors; then cutting it
    .wrong-b = Everything at once
    .wrong-c = First the map, then the tokens
    .why = Text, tokens, IDs, vectors: without knowing the pieces there is nothing to look up.
    .see = /{ command-tokens-name } { command-tokens-example }
idea-subword-why =
    .question = Why do some models cut words into pieces (subwords)?
    .right = To have vectors for words they have never seen, too
    .wrong-a = To spend less time on words that are far too long
    .wrong-b = Because they can't read short words
    .wrong-c = To have no vocabulary
    .why = Pieces such as “un-”, “-ness” and “happy” make up many a new word.
    .see = /{ command-embedding-name } { $words ->
        [pt] gatonildo
       *[other] catsify
    }
idea-oov-what =
    .question = What does OOV (out of vocabulary) mean?
    .right = That the word isn't in the model's table
    .wrong-a = That the word was typed with a mistake in it
    .wrong-b = That the word is zero in the dictionary
    .wrong-c = That the word is very common
    .why = The table is closed: what wasn't there in training has no row. Each model deals with that in its way.
    .see = /{ command-embedding-name } { $words ->
        [pt] gatonildo
       *[other] catsify
    }
idea-oov-zero =
    .question = In spaCy a word without a vector gets zeros. What if you compare with it?
    .right = The cosine says nothing: zeros have no direction
    .wrong-a = It gives 0, which proves that they have nothing in common
    .wrong-b = The cosine is always −1
    .wrong-c = The computer hangs
    .why = A vector of zeros points nowhere. To read this as “0, nothing in common” is a common mistake.
    .see = /{ command-embedding-name } { $words ->
        [pt] gatonildo
       *[other] catsify
    }
idea-vocabulary-case =
    .question = If a model has “Apple” and “apple” on rows of their own, the vectors are…
    .right = two, which may differ
    .wrong-a = always equal, since it is the same word
    .wrong-b = always opposite
    .wrong-c = not there, neither of them
    .why = To the table these are two strings of letters. That is why many lower everything first.
    .see = /{ command-embedding-name } { command-embedding-example }
idea-inflection-near =
    .question = “cat” and “cats” have…
    .right = vectors of their own, mostly quite near
    .wrong-a = the same vector, as a plural changes no meaning
    .wrong-b = opposite vectors
    .wrong-c = vectors that have nothing in common
    .why = These are two rows of the table. They are near since they are used nearly alike.
    .see = /{ command-similar-name } { $words ->
        [pt] gato gatos
       *[other] cat cats
    }
idea-model-frozen =
    .question = You talk to the bot every day. Do its vectors learn from you?
    .right = No: the model is finished and doesn't change
    .wrong-a = Yes, a little: each message moves some numbers
    .wrong-b = Yes, but only in groups
    .wrong-c = Only when you get a quiz wrong
    .why = After training, the table is only looked up. To change it one trains again, with texts.
    .see = /{ command-model-name }
idea-training-guess =
    .question = How does word2vec learn its vectors?
    .right = By guessing words from those around them in texts
    .wrong-a = By asking thousands of people which words go well together
    .wrong-b = By reading a dictionary's definitions
    .wrong-c = By counting letters
    .why = Each wrong guess moves the numbers a tiny bit. The vectors are what is left of the exercise.
    .see = /{ command-train-name } { command-train-example }
idea-distributional-idea =
    .question = “You shall know a word by the company it keeps.” What does that explain?
    .right = Why contexts are enough to learn vectors
    .wrong-a = Why long words are rarer in texts than short ones
    .wrong-b = Why dictionaries are in alphabetical order
    .wrong-c = Why verbs change their form
    .why = It is Firth's idea (1957): similar use, similar meaning. All of these models start from it.
    .see = /{ command-train-name } { command-train-example }
idea-corpus-old =
    .question = Does a model that was trained on newspapers of 1990 alone know the word “selfie”?
    .right = No: what isn't in the texts isn't in the model
    .wrong-a = Yes: a good model works out words that are still to come
    .wrong-b = Yes, but with a negative sign
    .wrong-c = Only with an internet connection
    .why = The corpus is all that a model has seen. Words, senses and prejudices come from it.
    .see = /{ command-model-name }
idea-cooccurrence-glove =
    .question = What does GloVe make its vectors from?
    .right = From counts of which words occur together
    .wrong-a = From photos of things, with their names below
    .wrong-b = From a bilingual dictionary
    .wrong-c = From rules of grammar
    .why = It counts co-occurrences in the whole corpus and finds vectors whose products imitate the counts.
    .see = /{ command-train-name } { command-train-example }
idea-map-lies =
    .question = On a 2D map two words touch each other. Are they very near in the model?
    .right = Perhaps: flattening hundreds of dimensions misleads
    .wrong-a = Yes: the map keeps all distances of the model
    .wrong-b = No, for sure
    .wrong-c = Only if they are in the middle
    .why = Two dimensions hold only a part of the distances; how much, the map says. Check the cosine before you conclude.
    .see = /{ command-map-name } { command-map-example }
idea-pca-what =
    .question = What does PCA do with vectors to draw a map?
    .right = It finds the directions in which they vary most and uses two
    .wrong-a = It deletes dimensions with negative numbers and draws the rest
    .wrong-b = It always uses the first and second column
    .wrong-c = It deletes rare words
    .why = It is like finding the best side to photograph a thing from: the shadow that keeps most differences.
    .see = /{ command-map-name } { command-map-example }
idea-variance-what =
    .question = A map says that its axes explain 35% of the variance. What is missing?
    .right = 65% of the differences of the vectors aren't in the drawing
    .wrong-a = 65% of the model's words, which were left out of the drawing
    .wrong-b = Nothing: 35% is the most
    .wrong-c = 65% are wrong
    .why = The smaller this number, the less the distances of the drawing can be trusted.
    .see = /{ command-map-name } { command-map-example }
idea-bias-where =
    .question = { $words ->
        [pt] “Diarista” (house cleaner) is nearer to “ela” (she) and “chefe” (boss) to “ele” (he). Where does that come from?
       *[other] “Nurse” is nearer to “she” and “engineer” to “he”. Where does that come from?
    }
    .right = From the training texts, which repeat society's habits
    .wrong-a = From a rule that somebody programmed for these words
    .wrong-b = From the alphabet
    .wrong-c = From grammar, and from nothing else
    .why = A model copies what is frequent in texts, prejudices too. To let it decide about people is dangerous.
    .see = /{ command-axis-name } { $words ->
        [pt] ele / ela: diarista, chefe
       *[other] he / she: nurse, engineer
    }
idea-bias-remove =
    .question = Does taking the direction “he–she” out of all vectors end gender bias?
    .right = No: it stays in the words' neighbourhoods
    .wrong-a = Yes, completely: without that direction no gender is left
    .wrong-b = Yes, but in Portuguese alone
    .wrong-c = It changes no number
    .why = Stereotyped words still keep together. Gonen and Goldberg (2019) showed that bias is only hidden.
    .see = /{ command-bias-name } { command-bias-example }
idea-llm-embedding =
    .question = Does ChatGPT use embeddings?
    .right = Yes: at its entrance each token becomes a vector
    .wrong-a = No: it looks up ready sentences in a store of texts
    .wrong-b = No: it reads letter by letter
    .wrong-c = Only in English
    .why = Its first layer is a table of tokens' vectors; those that follow mix them by context.
    .see = /{ command-tokens-name } { command-tokens-example }
idea-fasttext-new =
    .question = fastText gives vectors even to words it has never seen. How?
    .right = By adding vectors of pieces of the word's letters
    .wrong-a = By copying the vector of the known word that is spelt most alike
    .wrong-b = By copying a random word's vector
    .wrong-c = By guessing zeros
    .why = Pieces such as “cat” and “ats” have vectors. Those of “catsify” are put together from them.
    .see = /{ command-embedding-name } { $words ->
        [pt] gatonildo
       *[other] catsify
    }
