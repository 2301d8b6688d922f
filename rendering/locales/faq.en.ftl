# Questions about the ideas of the field and about the bot, in English. One a message, with these attributes:
# .question  the question, as the answer's title
# .button    the question in 40 letters at most, for a button; without it, the whole
# .asked     other ways to ask the same, parted by bars; by them the question is found
# .needs     signs and words of which a message must have one to ask this; without it, any message may
# .text      the answer, in two to four sentences; Telegram's HTML is allowed
# .example   a command that shows the idea; without it the glossary entry's example counts

faq-title = 💬 <b>{ $question }</b>
faq-tap = Tap the example to see it:
faq-found = How I found this answer: I turned your message into a vector and compared it with { $known } questions that I know. The nearest in English was “{ $nearest }”, with a cosine of { COSINE($cosine) }. If it was not that, ask in other words.
faq-found-spelled = How I found this answer: of { $known } questions that I know, “{ $nearest }” is spelled most like yours. If it was not that, ask in other words.
faq-both-terms = { $first } and { $second } are words of the field; rather than compare their vectors, I explain both:
faq-compare-anyway = Compare the vectors

# words with which an answer begins that confirms or denies
faq-verdicts = yes | no
# words that are only examples in titles: who asks what they are does not ask that
faq-examples = cat | dog | king | queen | man | woman | bank | hot | cold
# words by which one asks about an idea, and not for the number of two words
faq-why = why | mean | means | come | reason | explain | meaning

## What an embedding is

faq-embedding =
    .question = What is an embedding, after all?
    .asked = what exactly is a word embedding? | explain embeddings in simple words | how does a word become a number? | explain word embeddings like i'm five | what does it mean to turn a word into a vector? | i don't get what an embedding is | why turn words into numbers? | how does a computer represent a word? | so what even is an embedding? | what would an embedding be? | never heard of embeddings, what is it? | i'm lost, what would an embedding be in practice?
    .text = It is a word replaced by a list of numbers that works as an address: words that are used alike live near each other. Nobody writes these numbers by hand; a program reads a lot of text and adjusts them. One number alone says nothing, but comparing two lists says how alike the words are.
faq-embedding-vector =
    .question = Are a vector and an embedding the same thing?
    .button = Is a vector an embedding?
    .asked = what is the difference between a vector and an embedding? | is every vector an embedding? | is an embedding just a vector? | vector vs embedding | do vector and embedding mean the same? | is a vector representation an embedding? | is a vector the same thing as an embedding? | how is an embedding related to a vector? | is word vector a synonym of embedding?
    .text = Almost. A vector is any ordered list of numbers. An embedding is a vector that stands for something, such as a word, and that was learned so that similar things lie near each other. Every embedding is a vector, but not every vector is an embedding.
faq-list-of-numbers =
    .question = Is a vector a list of numbers?
    .asked = a vector is a list of numbers | an embedding is a list of numbers | an embedding is a list of numbers, right? | is a vector like an arrow? | so an embedding is an arrow with 300 numbers? | an embedding is a vector of 300 numbers | is a vector just a list of numbers? | does every word become a list of numbers? | is a vector a bunch of numbers? | is a vector a point in space? | is an embedding like the address of a word?
    .text = Yes: a vector is a list of numbers in order, and the same list can be drawn as an arrow or as a point in a space. The embedding of a word is a vector that was learned from texts; in my default model it has 300 numbers for each word.
    .example = /{ command-embedding-name } { command-embedding-example }
faq-arrow =
    .question = Is a word an arrow, and where does it point?
    .button = Where does the arrow point?
    .asked = so a word is an arrow? | does a word become an arrow? | an arrow to where? | where does the arrow point? | is every word an arrow? | where does the arrow start? | which arrow is that? | what does the arrow point at? | where does the arrow come from? | is a word an arrow with 300 numbers?
    .text = Almost: the arrow is a way to draw the word's vector. It starts at zero, and the numbers are the steps, one in each direction, to its tip. The side that it points to has no name. What counts is who points to nearly the same side, such as cat and dog: the cosine measures the angle between two arrows.
    .example = /{ command-why-name } { command-why-example }
faq-embedding-token =
    .question = What is the difference between a token and an embedding?
    .button = Token or embedding?
    .asked = are tokens and embeddings the same? | is the token the vector? | what comes first, the token or the embedding? | how are tokens and vectors related? | tokenization vs embedding | is the token id the embedding? | does each token have its own embedding?
    .text = A token is a piece of the text, mostly a word; the embedding is the list of numbers that the model keeps for that piece. First the text is cut into tokens, then each token's vector is looked up in a table. The token's ID is only the number of the drawer and measures nothing.
    .example = /{ command-tokens-name } { command-tokens-example }
faq-one-hot =
    .question = What is the difference between an embedding and one-hot?
    .button = Embedding or one-hot?
    .asked = one hot encoding vs embedding | why not use one-hot vectors? | what is the advantage of embeddings over one-hot? | our teacher mentioned one hot encoding, how is it different from embeddings? | dense vs sparse vectors | embeddings vs bag of words or tf-idf | what is one hot encoding? | in one hot words have no relation to each other right? | what is one hot? | what is one-hot encoding?
    .text = In one-hot each word is a huge list of zeros with a single 1, and two different words always have a cosine of 0: cat is as far from dog as from screw. An embedding is a short, full list, and similar words lie near each other. Bag of words and TF-IDF count the words of a text, and there, too, each word is a column of its own.
    .example = /{ command-similar-name } { command-similar-example }
faq-word2vec =
    .question = Are word embeddings and word2vec the same?
    .button = Is word2vec the same?
    .asked = is word embedding just word2vec? | is every embedding word2vec? | what is the difference between word2vec and word embeddings? | do you use word2vec? | is word2vec a model or a method? | is word2vec the only way to make embeddings?
    .text = No: word embedding is the idea (a list of numbers for each word), and word2vec is one of the methods that make such lists, published in 2013. GloVe and fastText are others. The model that comes with me was not made with word2vec: its numbers come from a sentence encoder and other sources, which /{ command-model-name } names.
faq-methods =
    .question = What is the difference between word2vec, GloVe and fastText?
    .button = word2vec, GloVe or fastText?
    .asked = word2vec or glove, which one is better? | glove vs word2vec | how is fasttext different from word2vec? | what is special about fasttext? | what kinds of word embeddings are there? | is glove the same as fasttext? | which embedding method should i use? | why can fasttext handle new words
    .text = Word2vec learns by guessing a word from those around it. GloVe counts in the whole corpus which words appear together and fits the vectors to that count. FastText does as word2vec but adds up pieces of the word, so it has a vector even for a new one. All three give each word one vector, and none of them always wins.
faq-bert =
    .question = What is the difference between word2vec and BERT?
    .button = word2vec or BERT?
    .asked = word2vec vs bert | is bert an embedding? | what is the difference between static and contextual embeddings? | is bert better than word2vec? | how is glove different from bert? | what are contextual embeddings? | do transformers use word2vec? | why does everybody use BERT instead of word2vec? | is word2vec still used? | difference between word2vec and bert | are bert's embeddings better? | and bert, does it do the same as you? | what about bert?
    .text = In word2vec a word has one fixed vector: bank is the same by the river and with the money. BERT reads the whole sentence and gives each word a new vector in each sentence, so it tells the senses apart; the price is that it is much larger and slower. The tables that I use are of the first kind.
faq-chatgpt =
    .question = Is this what ChatGPT uses?
    .asked = does chatgpt use embeddings? | how is this related to chatgpt? | is this the same thing chatgpt does? | do LLMs have embeddings? | what is the difference between you and chatgpt? | how does gpt use vectors? | is that how chatgpt understands words? | does gpt use this inside? | does gpt-4 have embeddings inside? | are you like chatgpt inside? | is that the way chatgpt understands text? | how is this related to AI that writes text?
    .text = In part. ChatGPT, too, begins by replacing each token with a vector from a table, as here. Then many layers change these vectors by the sentence around them and predict the next token, and that is what writes text. I stay at the first step: I only show and compare vectors.
faq-abilities =
    .question = Can you chat, translate or write texts?
    .asked = can you translate something? | write an essay for me | can i chat with you? | can you answer any question? | can you search google for me? | are you an ai that talks? | translate this sentence | can you summarize a text? | can you tell me about history? | what can you not do? | can you correct my essay?
    .text = No. I am not a language model: I write and translate no texts and look nothing up on the internet. I compare words and sentences, find similar words, do sums and maps with them and explain the ideas of the field. All that I can do is in /{ command-help-name }.
    .example = /{ command-help-name }
faq-good-for =
    .question = What are embeddings good for?
    .asked = where is this used in real life? | what are word embeddings used for? | what is the use of word vectors? | applications of embeddings | who uses embeddings? | why should i learn this? | give me an example of how embeddings are used | what would i ever use this for? | what can you do with embeddings? | why does this matter? | in what real situation would anyone need this | and in practice? | does netflix use this? | does spotify use this? | does google translate use this? | which companies use embeddings? | what is embedding good for in real life? | what is an embedding used for in real life? | where do people use embeddings every day?
    .text = They let a computer work with meaning and not only with letters: find texts by their topic, recommend products or songs, group similar messages, catch spam; and they are what translators and ChatGPT take in. I myself find questions like yours by comparing vectors.
    .example = /{ command-sentences-name } { command-sentences-example }
faq-search =
    .question = How does search by meaning work with embeddings?
    .button = How does search by meaning work?
    .asked = what is semantic search? | how to use embeddings to search documents? | can i build a search engine with this? | what is a vector database? | what is RAG and what has it to do with embeddings? | how do i find similar documents? | how do google or netflix search with this? | how does youtube recommend videos with this? | can i find similar news articles with this?
    .text = Each text is turned into a vector once, and all are kept. The question becomes a vector too, and the texts with the highest cosine are the answer, even if they share no word with it. A vector database only does this fast, and in RAG these texts are handed to a model such as GPT.
    .example = /{ command-sentences-name } { command-sentences-example }

## The numbers of a vector

faq-dimension-meaning =
    .question = What does each number of the vector mean?
    .button = What does each number mean?
    .asked = what do the dimensions mean? | does the first number mean something? | is one of the dimensions gender? | do dimensions have names? | can you interpret the numbers of an embedding? | what does each position of the vector represent? | which dimension is the meaning? | what are these 300 numbers? | does one of these numbers say if the word is female? | what does the third number in the vector tell me? | is there a dimension that says whether it is an animal? | what do the dimensions actually mean? | is every dimension a feature of the word?
    .text = Alone it hardly ever means anything: there is no “animal” dimension and no “female” one. The meaning is spread over all of them, and turning the whole space would change every number without changing a single cosine. What can be read are directions, such as the one from poor to rich.
    .example = /{ command-embedding-name } { command-embedding-example }
faq-how-many-dimensions =
    .question = Why 300 dimensions, and how many to use?
    .asked = why 300 dimensions and not 100? | how many dimensions should i use? | are more dimensions better? | what is the ideal number of dimensions? | where does the 300 come from? | why do vectors have 300 numbers? | 50, 100 or 300 dimensions, which one to choose? | why are 2 dimensions not enough? | what vector size should i pick? | why did they pick 300? | would 50 dimensions be enough? | why not just take 1000 dimensions? | who chose 300 dimensions? | why are there 300 numbers? | what happens with too few dimensions? | and if you use too many dimensions? | are more numbers better? | why would more numbers be better? | is 300 a lot? | are 300 numbers a lot? | what are 300 dimensions? | why so many numbers? | why 300 numbers
    .text = It is a habit that works: with few dimensions (10, 50) many differences blur, and beyond some 300 there is little to gain while memory and time grow. For words 100 to 300 mostly do; sentence models have 384 to 1,536 or more. The best is to try it on your task.
faq-three-dimensions =
    .question = Are 300 dimensions like 3D?
    .asked = is it like 3d? | how can I imagine 300 dimensions? | like in space, with width and height? | can 300 dimensions be drawn? | how can there be 300 directions? | nobody can see 300 dimensions, right? | is it like the axes x, y and z? | is that like the Cartesian plane? | how can there be more than three dimensions? | is it like coordinates? | are they like coordinates? | so the numbers are coordinates? | are the 300 numbers coordinates? | like coordinates on a map? | is a vector a set of coordinates?
    .text = Yes, it is the same idea. In a room three numbers say where a point is: width, length and height. Here they are 300 numbers instead of three. Nobody can draw that, but the computations are the same: angles and distances come from the numbers, whether they are 3 or 300. /{ command-map-name } squeezes the 300 into 2, and so it loses a part.
    .example = /{ command-map-name } { command-map-example }
faq-norm =
    .question = What is the norm of a vector, and does it matter?
    .button = Does the norm matter?
    .asked = what does norm mean here? | what is the norm of a vector for? | does the length of the vector matter? | how do i calculate the norm? | why normalize vectors? | what is a normalized or unit vector? | what does norm 1 mean? | why should i care about the norm? | does the length of the arrow mean something? | what is norm 0.82? | what does norm 1.00 mean?
    .text = It is the length of the arrow: square each number, add them up and take the root. The vector (3, 4) has the norm 5. The cosine does not count it, since it divides by it; to normalize is to do that beforehand, so that all vectors have norm 1.
    .example = /{ command-embedding-name } { command-embedding-example }
faq-weights =
    .question = Why are there negative and tiny numbers in the vector?
    .button = Why are there negative numbers?
    .asked = why are the numbers of the vector negative? | what does a negative value in an embedding mean? | why are the numbers so small? | where do all these decimals come from? | is a bigger number more important? | what is the range of the numbers in a vector? | there are negative numbers in my vector, is that ok? | what does the -0.03 at the start of the vector mean | why is the number negative sometimes? | why is the number negative? | and why is the number negative sometimes? | and why are there negative numbers sometimes?
    .text = Each number is a coordinate, as on a map: negative only means “on the other side of zero”, it is neither worse nor missing. They have so many decimals because training adjusts them in tiny steps. What counts is how two vectors go together, not the size of one number.
    .example = /{ command-embedding-name } { command-embedding-example }
faq-read-strip =
    .question = How do I read the drawing of a vector?
    .asked = what are the colors in the drawing of the vector? | what are these colored squares? | what is the weight in the drawing? | what does the chart below the drawing show? | how to read the drawing of the embedding? | what is this bar chart? | how many dimensions have each weight, what is that? | i don't get the colors | what does this picture with squares mean?
    .text = Each square is one of the vector's numbers (a weight), in order, as a text is read; beside each row stands the dimension with which it begins. Blue is negative, red is positive, and the stronger the color, the farther from zero. The chart below counts how many numbers have each value: nearly all are close to zero. No square says anything alone; what does is to compare two drawings.
    .example = /{ command-embedding-name } { command-embedding-example }
faq-back =
    .question = Can a vector be turned back into a word?
    .asked = can i turn a vector back into a word? | how do i convert a vector back to text? | how to get the word from its embedding? | are embeddings reversible? | how do you decode an embedding? | which word does this vector belong to? | if i give you the numbers, can you tell me the word? | how to find out which word a vector is? | is there a way to undo an embedding? | if i change one number in the vector what word do i get? | what happens if i alter a number of the vector?
    .text = Yes, by searching: the vector is compared with all those of the table, and the word with the highest cosine is it. For a word's own vector that is the word itself; for one that was computed, as in a sum, it is the nearest. No formula reads the word off the numbers, and from a mean some words of the sentence can be guessed, but not their order.
    .example = /{ command-analogy-name } { command-analogy-example }

## Comparing

faq-cosine-range =
    .question = What is the range of the cosine?
    .asked = does similarity go from 0 to 1 or from -1 to 1? | what is the maximum similarity? | can similarity be negative? | what does a cosine of 1 mean? | what does similarity 0 mean? | what is the scale of the similarity? | can it be more than 1? | what is the highest cosine you can get? | what would a cosine of -1 be? | does a cosine of 0 mean they have nothing in common? | why does it not go over 1? | why is the cosine never more than 1? | why is 1 the maximum? | why can it not be more than 1? | why does it stop at 1?
    .text = From −1 to 1: 1 is the same direction (an angle of zero, and no angle is smaller: so it never passes 1), 0 is a right angle (hardly anything in common in what the model saw), −1 is the opposite direction. What is usual depends on the model: in my default one nearly all random pairs lie between −0.2 and 0.3, because its vectors were centred and, in so many dimensions, two random directions are almost at right angles. Some programs change the scale to 0 to 1.
faq-higher =
    .question = Does a higher number mean that the words are more alike?
    .button = Does higher mean more alike?
    .asked = so higher means more alike? | the nearer to 1, the more similar? | does a bigger number mean more similar? | higher cosine means more similar, right? | so the higher the number the more alike? | the higher the cosine the closer the words | close to 1 is similar and close to 0 is not? | similar words have a cosine near 1
    .text = Yes, to the model: the nearer the cosine is to 1, the more both arrows point the same way, and the more alike the words are used. But alike is not the same as a synonym here: opposites such as hot and cold have a high number too.
    .example = /{ command-similar-name } { command-similar-example }
faq-high =
    .question = When is a number high?
    .asked = is 0.4 a high similarity? | is 0.62 a lot? | is 0.5 much? | is 0.3 little? | is that a lot? | is a cosine of 0.6 a lot or a little? | is 0.8 high? | is 0.2 low? | from what number on are words similar? | what is a good similarity score? | what does 0.47 mean? | is that good or bad? | is this result high or low? | how do i read the similarity score? | is 0.72 enough to say they are similar? | i got 0.35, is that a lot? | is this number good? | what counts as high? | is 0.45 a strong or a weak similarity? | is that a lot? | is it a lot or a little? | is this much? | what is 0.62? | what is that 0.62? | so what is 0.62
    .text = How much is a lot depends on the model, so I say beside it for what share of random pairs the cosine is lower. In my default model nearly every random pair is close to 0: some 0.2 is already a link, 0.4 is a lot, and above 0.6 words are very close. It is no grade: high is not good, and low is not bad.
faq-random-pairs =
    .question = What are the 10,000 random pairs?
    .button = What are the random pairs?
    .asked = i don't get the 10,000 pairs | what are random pairs? | what is this about random pairs? | which 10,000 pairs? | why compare with 10,000 pairs? | what does larger than 99% of the pairs mean? | where do the 10,000 pairs of words come from? | what are the random pairs for? | what does greater than 99.9% of 10,000 random pairs mean
    .text = They are my ruler. I drew 10,000 pairs of the model's words blindly and kept the cosine of each: nearly all are close to 0, since two words by chance have little in common. That a number is larger than those of 99% of them shows that it is really high in this model.
    .example = /{ command-similar-name } { command-similar-example }
faq-percent =
    .question = Does a cosine of 0.6 mean 60% similar?
    .asked = so 0.6 is 60% alike? | does 0.5 mean 50% the same? | can i turn the similarity into a percentage? | is 0.7 the same as 70% similar? | is similarity a percentage? | is twice the cosine twice as similar? | does a similarity of 0.5 mean half the same? | cosine 0.5 is 50% | is 0.5 half similar? | are they 62% similar?
    .text = No. The cosine measures an angle: 0.6 is some 53°, and 0.3 is not “half as similar”. What can be said in percent is something else: of how many random pairs it is larger. That is the percentile, which I show beside it.
    .example = /{ command-similar-name } { command-similar-example }
faq-negative =
    .question = Does a negative similarity mean opposite words?
    .button = Does negative mean opposite?
    .asked = does a negative cosine mean the words are antonyms? | what does a negative cosine mean? | why is the similarity negative? | i got -0.05, what does that mean? | is a similarity below zero an antonym? | i got -0.1 between two words, are they opposites? | does a negative number mean opposite? | what is a cosine below zero? | if it's negative are they antonyms? | opposite words have cosine -1 | opposites have a negative cosine | opposite words have a similarity of -1 | why is the similarity negative sometimes? | why is the number negative sometimes? | why is the number negative? | and why is the number negative sometimes? | why is the cosine sometimes negative?
    .text = No. It only means that the angle between the arrows is more than 90°. Near 0, as in −0.05, it is almost a right angle: the model saw hardly anything that the two have in common. Real opposites, such as hot and cold, mostly have high numbers.
    .example = { term-antonym.example }
faq-symmetric =
    .question = Does it matter which of the two words comes first?
    .button = Which word comes first?
    .asked = is cat and table the same as table and cat? | is the similarity the same both ways? | is the cosine symmetric? | does the number change if i swap the two words? | is comparing a with b the same as comparing b with a? | does it matter which word i put first in /similar? | what happens if i swap the words?
    .text = No: the number is the same both ways, since the angle between two arrows has no side. What may differ is the place in the list of neighbors: one word can be the 3rd nearest to the other, and the other only the 20th to it. And if you wanted the opposite in meaning, ask for one word at a time: <code>/{ command-opposite-name } quente</code>.
    .example = /{ command-rank-name } { command-rank-example }
faq-opposites =
    .question = Why are opposites so similar?
    .asked = why are hot and cold so similar if they are opposites? | why are good and bad so similar, they're opposites | why do antonyms have a high similarity? | love and hate are opposites, why is it high? | shouldn't an antonym be -1? | why are opposite words near each other? | how can contrary words be close? | i don't understand how antonyms can be close to each other | why are they similar if they are the contrary? | tall and short are opposites, why are they near? | shouldn't light and dark be far apart? | rich and poor are high, shouldn't it be negative? | shouldn't opposites be negative? | why do life and death come out so close | why are king and queen so close if they are opposites?
    .text = Because the vectors come from how words are used, not from a definition: hot and cold stand in the same sentences (“the coffee is …”), are about the same thing and can change places. So they are near. “Opposite direction” in the space is not “opposite meaning” in the language.
faq-find-antonyms =
    .question = Can you find the antonym of a word?
    .asked = how do i find the opposite of a word? | do you know antonyms? | what is the antonym of happy? | how to tell synonyms from antonyms? | can the model know what is an opposite? | can you tell me the antonym of pretty?
    .text = Not reliably. Synonyms and antonyms both live in the neighborhood, and the cosine does not say which is which. An axis between two opposites helps: it shows on which side each word lies.
    .example = /{ command-axis-name } { command-axis-example }
faq-synonyms =
    .question = Does similar mean synonym?
    .asked = are similar words synonyms? | difference between similarity and synonymy | is a neighbor a synonym? | if the cosine is high do the words mean the same? | why are doctor and hospital similar? | why are coffee and cup close if they aren't the same thing? | what is the difference between similar and related? | why are teacher and student similar? they are not the same thing | why are two different things similar? | does a high cosine mean synonym? | do synonyms have the same vector? | are the vectors of synonyms equal?
    .text = No. The cosine measures similar use: the words may be synonyms (pretty, beautiful), siblings (cat, dog), opposites (hot, cold) or only about the same thing (doctor, hospital). Which of these it is the number does not tell; only somebody who knows the words does.
    .example = { term-cooccurrence.example }
faq-variants =
    .question = Why are plurals, genders and variants not 1?
    .button = Why is a plural not 1?
    .needs = 1 one 100 same plural singular plurals gender form forms variant variants verb different synonyms synonym almost nearly equal identical
    .asked = why is cat and cats not similarity 1? | why are singular and plural different? | do plural and singular have the same vector? | why are boy and girl not 1? | why are run and running different words? | does each form of a verb have a vector? | why don't synonyms give 1? | aren't car and cars the same word? | why isn't it 1 if it is the same word in the plural? | shouldn't nearly equal words give 1? | shouldn't friend and friends be 1? | shouldn't actor and actress be the same?
    .text = Because in the table each form is a word by itself with its own vector: cat and cats stand in slightly different sentences. Only vectors that point the same way give 1. Where a model uses pieces of the words, as fastText does, the forms are nearer.
    .example = { term-fasttext.example }
faq-euclid =
    .question = Cosine or Euclidean distance?
    .asked = cosine similarity vs euclidean distance, which one is better? | why use cosine and not distance? | what is the difference between cosine and euclidean? | why not measure the normal distance between points? | are distance and similarity the same? | is euclidean distance worth using? | when to use distance instead of cosine? | why is cosine better than euclidean
    .text = The Euclidean one measures the straight line between the tips, so a long arrow is far from all. The cosine only looks at the angle, and with words the length says more about how frequent they are than about their meaning. With vectors of norm 1 both give the same order of neighbors.
faq-dot =
    .question = How is the cosine computed?
    .asked = what is the formula of cosine similarity? | how do you calculate the similarity? | how do i do this by hand? | what has a cosine to do with words? | dot product vs cosine | explain cosine like i'm five | explain cosine similarity in simple words | why use the cosine of an angle? | how does the cosine calculation go? | show me the math behind cosine similarity | how do i compute cosine similarity step by step? | how is the cosine worked out? | which formula do you use to calculate it?
    .text = Picture each word as an arrow: the cosine says how much two arrows point the same way. The sum: multiply both vectors number by number, add up (that is the dot product) and divide by the two norms. With (1, 0) and (1, 1) it is 1 / (1 × 1.41) = 0.71, an angle of 45°.
    .example = /{ command-why-name } { command-why-example }
faq-angle =
    .question = How is the angle of a cosine drawn?
    .button = How is the angle drawn?
    .asked = how do you draw a cosine? | how is the cosine drawn? | show me the angle | show the angle | i want to see the angle | draw the angle | draw the cosine | where is the angle? | is there a drawing of the cosine? | can i see the angle? | what does the angle look like?
    .text = Two arrows start at the same point, and the angle is the opening between them: 0° gives a cosine of 1, 60° gives 0.5 and 90° gives 0. 300 dimensions fit on no paper, but two arrows always fit in one plane, and there the angle is the true one. /{ command-why-name } draws it for any pair.
    .example = /{ command-why-name } { command-why-example }
faq-models-differ =
    .question = Why does another model give another number?
    .button = Why do models differ?
    .asked = can i compare numbers of different models? | why does spacy give another value? | why is your result different from mine? | my friend got another cosine, why? | are vectors the same in all models? | does similarity depend on the model? | spacy gave me a different number for the same words, which one is right? | which of the two numbers is right? | i used another model and got a different number, is that normal? | gensim said 0.7 and you say 0.5, why?
    .text = Each model has read other texts and was trained in another way, so it has its own space and its own scale: 0.5 may be much in one and little in another. Never mix vectors of two models in one sum. What can be compared is the order of the neighbors.
    .example = /{ command-model-name }
faq-limits =
    .question = What are the limits of the model?
    .asked = what are the limitations of the model? | what is the model bad at? | what can the model not do? | what are the flaws of embeddings? | what are the disadvantages of word embeddings? | when does this not work? | where does the model fail? | what are the problems of this model? | what do you not know? | what doesn't the model know? | what can't you know?
    .text = It has one vector for each word, in which the senses are mixed; opposites lie near each other; rare words, names and slang it knows badly; and it repeats the prejudices of its texts. It knows neither facts nor grammar, only how words are used. /{ command-model-name } says how often it is right in tests.
    .example = /{ command-model-name }
faq-mistakes =
    .question = Why is this answer odd, and can I trust it?
    .button = Can I trust this answer?
    .asked = why did this random word come up? | this is wrong | the neighbors make no sense | can i trust these numbers? | does the model make mistakes? | why is the result so bad? | this answer makes no sense | how do i know it is right? | a totally unrelated word showed up in the list | this seems wrong | are these results reliable? can i use them in my thesis? | why are there nonsense words among the neighbors | are you sure? | are you sure about that? | really sure? | are you often wrong? | do you make mistakes often? | why is it wrong sometimes? | is this answer right? | is what you said correct?
    .text = The sum is right; what may mislead is the model: it knows only what was in its texts, blends the senses of a word and hardly knows rare ones. So I say below answers how often it is right in tests, and /{ command-why-name } shows where a number came from. Take it as a hint, not as a proof.
    .example = /{ command-why-name } { command-why-example }

## Missing words, and senses

faq-skipped =
    .question = Why does the list of neighbors skip words?
    .button = Why does the list skip words?
    .asked = why did you skip words? | why did you skip 18 words? | what does skipped 18 words mean? | which words did you skip? | how many words did you skip? | why doesn't the list show all words? | which words were left out of the list? | why are words missing from the list? | what are the skipped words? | what is the filter of the list? | what does unfiltered mean?
    .text = To let the list teach more: I skip those that are only another form of the same word (cats, for cat), those that are only spelled alike, rare ones, which the model knows badly, and those that other languages use more; also coarse words, single letters and what is no word. The folded note below the list (tap to open it) says how many and which. The button “Unfiltered” shows all of them.
    .example = /{ command-neighbors-name } { command-neighbors-example } { read-everything }
faq-how-many-neighbours =
    .question = How many neighbors does a word have?
    .asked = how many neighbors does a word have? | how many similar words are there? | does every word have neighbors? | why only 10 neighbors? | why does the list have 10 words? | how far does the list of neighbors go?
    .text = All the other words of the table: each is at some distance, nearer or farther, and there is no wall where the neighbors end. I show the ten nearest ones; “Farther” shows the next. Mostly the first ones are those that say something.
    .example = /{ command-neighbors-name } { command-neighbors-example }
faq-unknown =
    .question = What happens if a word is not in the vocabulary?
    .button = What if the model lacks a word?
    .asked = what if the word does not exist in the model? | what happens with unknown words? | what is an out of vocabulary word? | what if i make up a word? | how to handle out of vocabulary words (oov)? | what does the model do with typos? | does a new word have a vector? | what happens when i type a word you don't know? | do you correct mistakes? | do you correct typos? | do you understand misspelled words? | how did you guess which word i meant?
    .text = In a table of words, one that is not in it has no vector: the program raises an error, skips the word or puts zeros. I suggest words that are spelled alike or, where the model reads pieces of words, work out a guess and say that it is <b>inferred</b>. In a sentence it is left out of the mean.
faq-key-error =
    .question = Why do I get KeyError: word not in vocabulary?
    .button = Why do I get KeyError?
    .asked = gensim gives me a KeyError | error word not in vocabulary in word2vec | why is there an error when the word is not in the model? | KeyError: key not present | how to avoid the out of vocabulary error in python? | min_count in word2vec | getting a KeyError in gensim | error: word 'selfie' not in vocabulary | it raises an error for a missing word | keyerror in model.wv, what do i do
    .text = Because the model lacks that word: it is rare (training cut it by <code>min_count</code>), it has other capitals or accents, or it never stood in the texts. Ask first: <code>if word in model.wv:</code> (gensim). If you need a vector for any word, fastText builds one of its pieces.
faq-senses =
    .question = Does a word with several senses have one vector?
    .button = Several senses, one vector?
    .asked = is bank (river) the same vector as bank (money)? | how does the model separate bat the animal and bat in baseball? | how does it know which meaning i want? | what about ambiguous words? | do words with two meanings have two vectors? | what happens with homonyms? | does the vector change with the sentence? | is it the same vector in every sentence? | how can it know which bank i mean? | how does it know whether bat is the animal? | does the same word with different meanings have the same vector? | the word has more than one meaning, which one does the vector use? | light, bank, bat: which meaning counts? | is the word bank all mixed up in one vector? | does the vector of a word change in a sentence?
    .text = In the table the word has one vector, the same in every sentence, and its senses blend in it; the one that is most common in the texts weighs most. Its neighbors show the blend. Models such as BERT give another vector in each sentence.
faq-same-vector =
    .question = Can two words have the same vector?
    .asked = can two words have the same vector? | are there words with equal vectors? | is there a word with the same vector as another? | can two different words have a similarity of 1? | can two words have exactly the same numbers? | do perfect synonyms have the same vector? | can two words have an identical embedding? | is the vector of each word unique? | can two vectors be identical?
    .text = Not by chance: each word of the table has its row, and hundreds of numbers don't come out the same twice; not even synonyms reach a cosine of 1. But in pruned models, as spaCy's medium ones, several rare words share a row: then the vector really is the same, the cosine is 1, and I say so. How many words and rows there are stands in /{ command-dims-name }.
faq-grammar =
    .question = Do you know grammar: plurals, feminines, collective nouns?
    .button = Do you know grammar?
    .asked = do you know grammar? | what is the plural of a word? | what is the feminine of a word? | what is the collective noun for wolves? | collective noun for bees | do you know collective nouns? | what part of speech is this word? | can you parse a sentence?
    .text = I have no rules of grammar, and collective nouns I do not know. But a sum of vectors often finds the other form of a word: <i>ator − homem + mulher</i> (actor − man + woman) gives atriz (actress). Write “feminine of ator”, and I do the sum.
    .example = /{ command-analogy-name } ator - homem + mulher
faq-stopwords =
    .question = What are stop words, and must they be removed?
    .button = What are stop words?
    .asked = what are stop words? | what are stopwords | what is a stop word? | do i need to remove stop words first? | why remove stopwords? | should i remove articles and prepositions? | do stop words have vectors? | do words like the, of and to get in the way?
    .text = They are the words that stand in every text and say little alone: <i>the</i>, <i>of</i>, <i>to</i>. Those who count words usually remove them. Here there is no need: each has its vector like any other. Only in the plain mean of a sentence they weigh too much and make all sentences alike; so the weighted mean (SIF) gives them little weight, as /{ command-sentences-name } shows.
faq-stemming =
    .question = What is the difference between stemming and lemmatization?
    .button = Stemming or lemmatization?
    .asked = what is the difference between stemming and lemmatization? | is stemming the same as lemmatization? | what is stemming? | stemming vs lemmatization | stemmer or lemmatizer? | is cutting off the ending lemmatizing? | what is the stem of a word in nlp? | do i need to lemmatize before using embeddings?
    .text = Stemming cuts off the end of a word by rules, without a dictionary: <i>studies</i> becomes <i>studi</i>, which is no word. Lemmatization looks for the form in the dictionary: <i>studies</i> becomes <i>study</i>, and <i>went</i> becomes <i>go</i>. With embeddings neither is done: each form has its vector. I only use lemmas so that a list of neighbors isn't full of forms of one word.
faq-rhymes =
    .question = Can vectors find rhymes?
    .asked = which words rhyme with love? | what rhymes? | can you rhyme? | does the model know rhymes? | can embeddings be used for rhymes? | does the vector know how a word sounds? | why isn't glove near love? | how do i find a rhyme? | does the model know the sound of a word? | can you find words that sound alike?
    .text = No: vectors hear nothing. They know the company that a word keeps, not its sound: “love” lies near “passion” and far from “glove”, which rhymes. For rhymes use a rhyming dictionary; here you can see that sound does not count, or ask for a word's neighbors in meaning, by /{ command-neighbors-name }.
    .example = /{ command-similar-name } { $words ->
        [en] love glove
       *[pt] amor tambor
    }
faq-emoji =
    .question = Do you understand emoji, photos or voice messages?
    .button = Do you understand emoji and photos?
    .asked = can you read emoji? | do emoji have vectors? | can you read pictures? | can i send a photo? | do you understand voice messages? | can images be embedded? | is there a vector for an emoji? | can you see stickers?
    .text = No: I only read words, and in my table emoji, photos, stickers and voice messages have no vector. Write in words what they show. There are models, such as CLIP, that put images and texts into one space: there the photo of a cat lies near the word cat.
    .example = /{ command-embedding-name } { command-embedding-example }
faq-case =
    .question = Do capitals, accents and punctuation matter?
    .button = Do capitals and accents matter?
    .asked = does uppercase change the vector? | do i have to remove punctuation first? | do i need to remove stopwords? | should i lowercase everything? | how do i prepare text before embedding? | do accents matter? | what if i misspell it? | do capital letters change the result? | do capitals change anything? | is Brazil the same as brazil?
    .text = For the model, yes: two spellings are two words, and in many models “Brazil” and “brazil” too. Here I look for the word as you wrote it, with other capitals and without its accents, and say so when I read another one. In your project prepare your texts as those of the training were prepared.
    .example = /{ command-tokens-name } { command-tokens-example }
faq-vocabulary =
    .question = How many words does the model know?
    .asked = how many words do you have? | how big is the vocabulary? | do you know all words? | does it have slang and swear words? | does it know new words or internet words? | which words are in the model? | does it know names of people? | does your vocabulary have slang? | do you know slang? | do you know slang like yeet or rizz?
    .text = Some tens of thousands; /{ command-model-name } says how many. They are the most frequent ones of the texts, with names and some slang; what is rare, new or local is missing or has a weak vector. To find out about one, just write it.

## Sentences

faq-sentence =
    .question = How do you get one vector for a whole sentence?
    .button = How is a sentence's vector made?
    .asked = does a sentence have a vector too? | how to turn a sentence into one vector? | how do you embed a sentence? | can a text have one vector? | how to combine word vectors? | sum or average the word vectors? | why is a phrase a mean? | how do i get a document vector? | how do i put the vectors of several words together into a sentence | can you embed a paragraph? | does it work for a whole paragraph or only for words? | can i send a whole text? | can you make a vector of a long text? | so the arrow of a sentence is the average? | is the arrow of a sentence the average of the words? | so a sentence is the average of its words? | can it understand sentences? | does it understand whole sentences?
    .text = The simplest way is the mean of its words' vectors: so a sentence of any length becomes a vector of the same size, which can be compared with all others, and each word counts alike. spaCy does that, and so do I in /{ command-embedding-name }. It works well for the topic but forgets the order; a sentence encoder reads the whole text, and in /{ command-sentences-name } you see both side by side.
    .example = /{ command-sentences-name } { command-sentences-example }
faq-order =
    .question = Does word order matter?
    .asked = dog bites man vs man bites dog, is it the same vector? | do sentences with the same words have the same vector? | does averaging lose the order? | does the model understand the order of a sentence? | does changing the order of words change the vector? | does the word not in a sentence change anything? | “John loves Mary” and “Mary loves John”, are they the same for the model? | if i swap the words of a sentence, does the vector change? | does it matter who did what in the sentence? | does the sentence backwards give the same vector? | does swapping subject and object change the sentence vector?
    .text = In a mean it does not: the same words in another order give exactly the same vector, and a “not” hardly weighs. A sentence encoder reads the order and gives different vectors. The example shows both side by side.
    .example = /{ command-sentences-name } { command-sentences-example }
faq-encoder =
    .question = What is the difference between word and sentence embeddings?
    .button = Word or sentence embeddings?
    .asked = word embedding vs sentence embedding | what is a sentence encoder? | what is a sentence transformer? | are sentence embeddings different from word embeddings? | how do i compare two sentences? | how to compare two texts? | best way to measure whether two sentences are similar | is a sentence embedding different from a word embedding? | what's sentence-bert?
    .text = That of a word is a row of a table, always the same. That of a sentence is worked out on the spot by a network that reads the whole text, with its order and combinations. To compare sentences prefer the second; /{ command-sentences-name } compares two in both ways.
    .example = /{ command-sentences-name } { command-sentences-example }

## Tokens

faq-tokens =
    .question = Is tokenizing the same as splitting at spaces?
    .button = Is tokenizing splitting at spaces?
    .asked = is a token the same as a word? | difference between token and word | is tokenization just splitting on spaces? | is punctuation a token? | how does tokenization work? | why not just use split? | is a hyphenated word one token or two? | what's the difference between a token and a word anyway? | does a comma count as a token?
    .text = Not quite: punctuation becomes tokens too, and each tokenizer has rules for hyphens, apostrophes and contractions. In ChatGPT tokens are often pieces of words. A model finds a vector only if your text is cut in the way that those of its training were.
faq-subwords =
    .question = What are subwords, and what are they for?
    .button = What are subwords for?
    .asked = why cut a word into pieces? | what is BPE or wordpiece? | why does GPT split words into pieces? | what is a subword? | how does a model read a word it has never seen? | character n-grams in fasttext | why does chatgpt chop words into little pieces? | why is a token sometimes only a piece of a word? | what are those ## in the tokens of bert? | what is sentencepiece? | why break a word into subwords
    .text = They are pieces of words, such as “un” + “happy”, taken from texts by how frequent they are (BPE, WordPiece, SentencePiece). With some thousands of them any word can be written, so none is without a vector. BERT, GPT and the sentence encoder here read that way; my table is one of whole words.

## Where the vectors come from

faq-training =
    .question = How does the model learn these numbers?
    .asked = how are these vectors trained? | where do the numbers come from? | how does the model learn this? | how is an embedding created? | who decides the numbers? | how does the training work? | how is a word embedding made? | what happens when word2vec is trained? | how did you train this? | who came up with these numbers? | how were these weights learned? | how does the neural network learn the vectors? | how does the network learn embeddings? | how does the computer know that king and queen are similar? | i do not understand how a computer can know that king and queen are similar | how does it know which words are similar? | how does the computer know that a banana is a fruit? | how does the computer learn words if it cannot read?
    .text = Word2vec begins with random numbers and plays a game millions of times: it hides a word, guesses it from those around it, and with each mistake changes the vectors a little. In the end words that fit into the same places have similar vectors. My default model was made in another way: it joins a sentence encoder that was trained already and other sources; /{ command-model-name } tells which.
    .example = /{ command-train-name } { command-train-example }
faq-understands =
    .question = Does the model know what words mean?
    .asked = does it understand the meaning of words? | do embeddings understand meaning? | do word embeddings know what words mean? | does the computer understand what a cat is? | is this real understanding? | does the model know meaning or just statistics? | does the model think? | does it know what it is talking about? | does the machine get the sense or just memorize? | did it only memorize texts? | does the model truly comprehend words? | does it understand irony? | does it understand sarcasm? | does the vector store meaning? | does a vector hold the meaning of a word? | does the embedding contain the meaning?
    .text = Not as we do. It has never seen a cat or felt cold; it only knows which words a word keeps company with. That holds much of the meaning already, which is the distributional hypothesis, but it also explains its mistakes, such as finding opposites alike.
faq-never-saw =
    .question = How does the model know that a cat is like a dog if it never saw one?
    .button = How, if it never saw one?
    .asked = so how does it know a cat is like a dog if it never saw one | how does the machine know a cat is like a dog? | how can it know what a cat is if it has never seen one? | how does the computer know that two words are similar? | how do you know that king has to do with queen? | how did it learn that cats are like dogs? | where does it get that cat and dog are similar? | how does it know they are alike without knowing what they mean? | how can a machine learn which words go together?
    .text = By the company they keep. In texts, cat and dog stand in the same sentences: “the ___ slept on the sofa”, “I took the ___ to the vet”. Training gives similar vectors to words that fit in the same places: this is the distributional hypothesis. Nobody shows the machine a cat, so it doesn't know what a cat is either.
    .example = /{ command-train-name } { command-train-example }
faq-texts =
    .question = Who made these vectors, and from which texts?
    .button = Who made these vectors?
    .asked = which model do you use? is it nilc's? | how many texts did it read? | how much text was it trained on? | where does the data come from? | what texts was the model trained on? | who created the model? | is it trained on wikipedia? | which corpus was used? | is it google's model? | where did the training texts come from | who trained this and when? | when was this model trained? | where did you learn this? | where did you learn that from? | what did you learn it from? | who taught you this?
    .text = For my default model Google trained an encoder in 2019 on web texts in 16 languages; Vetorama asked it for the vector of each word and joined other open sources. So it knows nothing of what came later, hardly knows what was rare in those texts, and repeats their prejudices. It is not the model of NILC, at the University of São Paulo, which whoever runs the bot can import. /{ command-model-name } tells all of the model in this chat.
    .example = /{ command-model-name }
faq-dictionary =
    .question = Why not use the meaning in a dictionary?
    .button = Why not use a dictionary?
    .asked = why isn't the meaning from the dictionary used? | why don't you use a dictionary? | do the definitions go into the numbers? | wouldn't a dictionary be better? | do the vectors come from a dictionary? | why not put the definition of the word into the numbers? | did you use a dictionary to make the vectors?
    .text = Because a definition is made of other words, which the computer would have to understand too, and it doesn't say how much two words are alike. Their use in texts does, and gives a number. A dictionary helps afterwards: in my default model, words that a thesaurus puts together were moved a little closer.
    .example = /{ command-model-name }
faq-history =
    .question = Who invented this, and when?
    .asked = who invented embeddings? | who invented word embeddings | who made word2vec? | when were word embeddings invented? | what is the history of embeddings? | is this new or old? | whose idea were word vectors? | when was this invented? | who came up with word embeddings?
    .text = The idea is of the 1950s: Harris and Firth said that you know a word by the company it keeps. In the 1990s words in texts were counted to make vectors (LSA); in 2003 Bengio and colleagues trained the first ones with a neural network, and in 2013 word2vec, by Mikolov and colleagues at Google, made it fast and popular.
    .example = /{ command-similar-name } { command-similar-example }
faq-cbow =
    .question = What is the difference between CBOW and skip-gram?
    .button = CBOW or skip-gram?
    .asked = cbow vs skip-gram | cbow or skipgram, which one to use? | what is skip-gram? | what is cbow? | what are the two architectures of word2vec? | negative sampling and context window | which one is faster, cbow or skip-gram? | explain cbow and skip gram quickly | cbow x skip gram
    .text = They are the two ways to train word2vec. CBOW guesses the word in the middle from its neighbors: it is faster and good for frequent words. Skip-gram guesses the neighbors from the word in the middle: it is slower and better for rare words and small corpora.
    .example = /{ command-glossary-name } word2vec
faq-own-model =
    .question = How do I train or use my own model?
    .asked = can i train my own vectors? | how do i train word2vec? | can i use glove vectors here? | how to import another model? | how much text do i need to train an embedding? | pretrained embeddings or train my own? | can i put my own vectors in here? | can i use my own text? | where can i download word2vec? | do i need a gpu to train? | how long does it take to train a model?
    .text = Ready-made ones mostly do; training from nothing takes millions of sentences (/{ command-train-name } shows the principle with a few). In Python: <code>from gensim.models import Word2Vec; Word2Vec(sentences, vector_size=100)</code>, with sentences cut into tokens. To have them here, whoever runs the bot uses <code>vetorama model import file</code>; then choose them with /{ command-model-name }.
    .example = /{ command-model-name }
faq-learns-from-me =
    .question = Do you learn from what I write?
    .asked = does the model learn from our questions? | if i correct you, do you learn? | do the vectors change over time? | is the answer always the same? | can i teach you a word? | is the model up to date? | do you learn as we use you? | do you get smarter the more we use you? | do you improve over time?
    .text = No. The vectors were computed once and do not change: the same question always has the same answer, for everybody. What you write does not go into the model, and so it does not know words or news that are newer than its texts.
    .example = /{ command-model-name }
faq-good-model =
    .question = How do you know whether a model is good?
    .asked = how to evaluate word embeddings? | how do you measure the quality of vectors? | which is the best embedding model? | how do i know if my embedding is good? | intrinsic and extrinsic evaluation | how do researchers test whether an embedding is any good? | how to evaluate embeddings in my project
    .text = There are two ways. Intrinsic: compare its cosines with ratings that people gave to pairs of words, or count right analogies. Extrinsic: use the vectors in a real task and see whether it gets better, and that is what decides. Below my analogies one line says how often the model is right in tests.
    .example = /{ command-analogy-name } { command-analogy-example }

## Analogies

faq-analogy-true =
    .question = Does king − man + woman really work?
    .needs = sum sums add adding adds subtract subtracting minus plus analogy analogies arithmetic works work + -
    .asked = does king minus man plus woman really give queen? | how does the sum with words work? | why can you add words? | is that king - man + woman thing true? | do vector analogies work? | how do you add and subtract words? | why is king minus man plus woman queen? | does that king and queen sum work with other words?
    .text = Sometimes. The difference between king and man is about the same direction as between queen and woman, and the sum looks for the word nearest to its result. With capitals, plurals and gender it is often right, with opposites hardly ever; and the famous example is one of the prettiest.
faq-crossed-out =
    .question = What does a crossed-out word mean?
    .needs = crossed cross out x ✗ ✘ × mark marked struck
    .asked = what does the x in front of the word mean? | why is the word crossed out? | what is the crossed out word? | why does king have an x?
    .text = ✗ marks a word that is crossed out and does not count as an answer: it was in your sum. The result of a sum tends to lie near its own terms, so these may not win; I show them crossed out to let you see where they would be.
    .example = /{ command-analogy-name } { command-analogy-example }
faq-own-words =
    .question = Why does an analogy leave out its own words?
    .button = Why do sums skip their own words?
    .asked = why can't the words of the question be the answer? | why can the answer not be king? | why exclude the input words? | does the analogy cheat? | why is the nearest word to the result the word itself? | why can't king be the answer to king - man + woman
    .text = Because the sum moves little: the result of king − man + woman often stays nearer to king than to any other word. The usual rule is not to accept the words of the question. The trick is honest only if it is told, so I say who would win without it.
    .example = /{ command-analogy-name } { command-analogy-example }
faq-analogy-fails =
    .question = Why did my analogy go wrong?
    .asked = why did the analogy not work? | why didn't it give queen? | the sum gave a strange word | why do analogies fail? | why are analogies so often wrong? | my sum did not give what i expected | i did paris - france + italy and didn't get rome, why? | my analogy came out wrong, why? | why do some analogies not work
    .text = Because the relation has to be the same direction for many pairs, and that holds for capitals and countries or singular and plural, but not for opposites or tastes. Rare words and words of several senses bend the sum too. Look at the first ones of the list: the expected word is often just below.
    .example = /{ command-analogy-name } { command-analogy-example }

## Bias and maps

faq-bias =
    .question = Are these vectors biased?
    .asked = are word embeddings biased? doctor vs nurse | does the model think women are nurses? | does it think doctors are men? | isn't this sexist? | is this racist? | why is programmer near man? | is the model sexist or racist? | what is bias in word embeddings? | why is nurse closer to woman? | do vectors have gender bias? | are embeddings prejudiced? | is there racism in these vectors? | is the model biased? | are you biased? | do embeddings reproduce stereotypes? | is word2vec sexist? | is it true that embeddings are racist? | is word2vec biased?
    .text = Yes. They repeat the texts that they come from: if engineers are mostly men there and nurses women, so are the vectors, and the same goes for race, religion and region. The model shows how people write, not what is true or fair. An axis, which puts words on the line between “he” and “she”, shows it.
faq-proof =
    .question = Does this prove anything about people?
    .button = Does it prove anything about people?
    .asked = can i use this to prove that women cook more? | so this proves that women cook more? | does this prove that women cook more? | does the axis prove that men are better at maths? | can i take this as proof that society is like that? | can i conclude that doctors are always men? | so the doctor is always a man? | so is it true that women cook more? | can i use this to decide whom to hire? | does the model show what the world is like? | does this show reality?
    .text = No. An axis or a cosine shows how people wrote in the texts that the model comes from, not who does what. “Cook” near “she” says that both stood in similar sentences, and in some languages even grammatical gender counts. It is good for asking who wrote those texts; it is no proof, and nothing to decide about people by.
faq-remove-bias =
    .question = Can the bias be removed from vectors?
    .asked = how to remove bias from an embedding? | can you fix the bias of a model? | what is debiasing? | can a model be made fair? | what can be done against bias? | what can you do to reduce the bias? | can gender bias be fixed?
    .text = Only in part. There are methods that take out the direction of gender (Bolukbasi and others, 2016), but studies have shown that the bias stays in the neighborhoods and can be recovered. What helps most: better texts, measuring the bias before use, and not letting the model decide about people.
    .example = /{ command-bias-name } { command-bias-example }
faq-pca =
    .question = What is PCA, and why draw with it?
    .asked = what is PCA in this picture? | how do 300 dimensions become 2? | how do you draw the map? | what is PCA for? | what are the axes of the map? | how to visualize embeddings? | PCA vs t-SNE | what do the x and y axis of the plot mean? | how are the positions on the map computed?
    .text = It is a way to choose the best side for a photo: of the 300 dimensions it finds the two directions in which the words spread most and draws these alone. The axes have no name. Another way is t-SNE: it keeps groups together, but the distances between them say almost nothing.
faq-maps-lie =
    .question = Why does the map sometimes mislead?
    .asked = why are they close on the map but the similarity is low? | can i trust the map? | why does the drawing not match the cosine? | what is lost in a 2D plot? | why are different words together on the map? | what does it mean that the map keeps 37%? | they touch on the map but the cosine is low, why? | on the drawing they are far but the similarity is high | can i believe this plot? | is this map reliable? | are points that are close on the plot really similar?
    .text = Because it is a shadow: of 300 dimensions 2 are left, and two words that are far from each other may fall on one spot, as two people in a photo. Below the map I say how much of the differences it keeps and where it misleads. When in doubt, trust the cosine.
faq-read-map =
    .question = How do I read the map?
    .asked = how to read the map? | how do i read this map? | i don't understand the map | what does this map show? | what are the axes of the map? | what does the line on the map mean? | what are these lines on the map? | what is this tree on the map? | why do the axes have no name? | what do left and right mean on the map? | what do the axes mean? | what do the axes of the map mean? | what is the x axis on the map? | what does each axis of the map mean? | what are the two axes?
    .text = Each dot is a word, and words that stand near each other are mostly alike for the model. The lines join the pairs that are most alike, with the cosine beside them. Left and right, top and bottom mean nothing. The drawing is a shadow of 300 dimensions: where it and the numbers disagree, trust the numbers.
    .example = /{ command-map-name } { command-map-example }

## Using it

faq-python =
    .question = How do I use this in Python?
    .asked = how do i download a vector to use it in python? | how to use word embeddings in python? | how do i load a model in gensim? | how to use spacy for similarity? | is there code to compute similarity? | how do i get the vector of a word in python? | can i use this in colab? | give me python code to compute similarity
    .text = Here: /{ command-vector-name } with a word sends its vector as a file, with the code that opens it; and /{ command-why-name } shows three lines of numpy that do the sum again. With spaCy: <code>nlp = spacy.load("en_core_web_md"); nlp("king").similarity(nlp("queen"))</code>. Gensim opens whole models, downloaded as .vec: <code>KeyedVectors.load_word2vec_format("model.vec")</code>.
    .example = /{ command-vector-name } { command-vector-example }
faq-spacy-zero =
    .question = Why does spaCy say similarity 0?
    .asked = my spacy gives similarity 0 for everything | spacy similarity returns 0.0 | warning W008 evaluating similarity based on empty vectors | why is the vector in spacy all zeros? | spacy sm model has no vectors | has_vector is False in spacy | does en_core_web_sm have no vectors in spacy?
    .text = A similarity of 0 means that one of the words has no vector. Either it is not in the vocabulary (<code>nlp("word")[0].has_vector</code> tells), or the model brings no vectors, as a <code>spacy.blank("en")</code> or one that ends in <code>_trf</code>. Those that end in <code>_sm</code> bring none either: they do give numbers, but unreliable ones. Take <code>en_core_web_md</code> or <code>_lg</code>.
    .example = { term-oov.example }
faq-no-programming =
    .question = Do I have to know programming to use it?
    .asked = i can't code, can i use this? | can i use it without programming? | i study languages, is this for me? | do i need to know math? | is it hard to learn? | do i have to install something? | can humanities students understand this? | i have never coded, can i use it? | i am from another field, can i follow this? | do i have to understand math to play with this? | i know nothing about computers but want to use it, can i?
    .text = No. Just write a word, two to compare, or a question like this one, and tap the buttons. The maths is below, and who wants it sees the sum with /{ command-why-name }. When it comes to words, people who study languages often have the best ideas.
    .example = /{ command-similar-name } { command-similar-example }
faq-private =
    .question = Is what I write here private?
    .asked = do you keep my messages? | can anybody see what i ask? | is my data safe? | do others see my questions? | is it anonymous? | how do i delete what i wrote? | is this stored? | can my classmates see what i asked? | do you keep my conversations? | can the teacher see my questions?
    .text = I keep your questions that a command answers for /{ command-history-name }, which you alone see, and nothing goes into the model. Questions about ideas, like this one, are not in your history. /{ command-privacy-name } says all of it, and /{ command-forget-name } deletes it.
    .example = /{ command-privacy-name }
faq-languages =
    .question = In which languages does it work?
    .asked = does it work in spanish? | can i compare words of different languages? | do cat and gato have the same vector? | what languages do you know? | is there a model in spanish? | can i use english words? | why are the words in portuguese? | does this work in french too? | is spanish supported? | does it understand english? | do you understand english? | does the bot know english? | can i ask in english? | does it only work in portuguese? | does it understand english words?
    .text = I speak Portuguese and English (/{ command-language-name }). The words are those of this chat's model, mostly Portuguese; words of another language get a guess at most. Comparing languages makes sense only in a multilingual model, where cat and gato were put into one space. /{ command-model-name } shows which ones are here.
    .example = /{ command-model-name }
faq-offline =
    .question = Do you work without the internet?
    .asked = does it work offline? | do i need the internet? | do you look things up on the internet? | does it run on my computer?
    .text = The vectors lie on the computer of whoever runs the bot: I look nothing up on the internet. To talk to me on Telegram you need a connection; who installs the bot can talk to it in a browser, without the internet.
    .example = /{ command-model-name }
faq-whatsapp =
    .question = Can I use it on WhatsApp?
    .asked = can i use it on whatsapp? | is there a whatsapp version? | can i add you to our class's whatsapp group? | do you have whatsapp? | does it work on discord or instagram? | does it only work on telegram? | what is your whatsapp number? | do i need telegram to use it?
    .text = No: I am on Telegram only, which is free and opens in the browser too, at web.telegram.org. For a whole class, make a group there and add me. Whoever has the program on a computer can talk with me without Telegram, on the page of the local chat.
    .example = /{ command-help-name }
faq-teaching =
    .question = I teach: what is ready for a class?
    .button = What is ready for a class?
    .asked = give me a lesson plan | is there a lesson plan? | i want to do an activity with 30 students | i want to use this with my students | i am a teacher, where do i start? | is there material for teachers? | how do i know whether a student has learned it? | how do i assess my students? | is there a pdf or a handout? | is there an exercise for the class? | what activity can i do in class? | how do i teach embeddings? | idea for a classroom activity | how long is a lesson? | how long does a lesson take? | how long is each class? | how many lessons are ready?
    .text = Four lessons of 50 minutes are ready, with a guide to print (in the project's folder docs/aulas): send /{ command-class-name } in a group, choose one, and I run its steps. For a short activity: /{ command-quiz-name } (questions), /{ command-debate-name } (vote, discuss, vote again) or /{ command-game-name }. To see what was learned: /{ command-inventory-name }, before and after. Who studies at home follows the /{ command-path-name }.
    .example = /{ command-class-name }
faq-groups =
    .question = How do I use it in my class's group?
    .asked = can i use it in a group? | how do i add the bot to a group? | how do i use it in another chat? | does the bot read everything in the group? | how do i call you in a group? | can a teacher use it in class?
    .text = Add me to the group and write a command, put my @name into a message, or reply to an answer of mine; the rest of the talk I leave alone. Who teaches gives a whole class with /{ command-class-name }. In any other chat, type my @name and some words: the answers appear to choose from.
    .example = /{ command-help-name }
faq-free =
    .question = Is it free, and is the code open?
    .asked = how much does it cost? | do i have to pay? | is it open source? | is it on github? | can i use it in my paper? | how do i cite this? | is this free? | is the bot free of charge? | can i use this for my homework? | can i use it in my thesis? | is it ok to use this in an essay?
    .text = It is free, and the code is open (MIT licence). In a paper cite the model and not only the bot: /{ command-model-name } gives its name, version and sources, and name the command that you used, so that others can do the sum again.
    .example = /{ command-model-name }
faq-how-long =
    .question = How long does the path take?
    .asked = how long does the path take? | is the path long? | how long is the path? | how many parts does the path have? | can i stop the path halfway?
    .text = Count on some five minutes an idea; there are twelve, so an hour in all, at once or in several sittings. Stop whenever you like; /{ command-path-name } shows what is done and goes on where you stopped.
    .example = /{ command-path-name }
faq-learn =
    .question = Where do I start learning about this?
    .asked = how to learn word embeddings? | is there any material to study? | which paper should i read? | recommend a book or a course | i want to learn NLP, where do i start? | what do i need to know to understand embeddings? | any book or video to study this? | what should i read to learn more about this? | recommend me a paper on word embeddings
    .text = On the /{ command-path-name }: twelve short ideas, each with something to try. Then read the entries of /{ command-glossary-name }. Of texts, later on, the chapter on vectors in <i>Speech and Language Processing</i> by Jurafsky and Martin (free on the internet), and <i>Efficient Estimation of Word Representations</i> by Mikolov and others, 2013.
    .example = /{ command-path-name }

## What is none of these questions: what is nearer to this is not answered as an idea

faq-none = which is bigger horse or cat? | who is taller, my brother or me? | vector and matrix | vector and list | number and vector | is there class tomorrow? | where is the class? | in which room is the lesson? | the teacher is late today | what time is the class? | what time is it? | when does class start? | what is the capital of brazil? | who won the match? | how do i bake a cake? | why is the sea salty? | how much is a phone? | tell me a story | do you like music? | how old are you?
    | will it rain tomorrow? | where is the bathroom? | what is the wifi password? | solve this exercise for me | help me with my chemistry homework | who invented the airplane? | who invented the telephone? | who invented pizza? | who invented the wheel? | who created facebook? | who discovered brazil? | who painted this? | how do i install a game? | why do cats meow? | my dog ran away | my grandma baked a cake | i have a test tomorrow
    | the teacher is boring | i loved this answer | i like you a lot | what a cool bot | what a horrible thing | you are bad | this is so boring | today's class was good | it was on yesterday's test | i am studying this at college
    | we saw vectors in class | i already know what this is | my group presents this on friday | the homework is due tomorrow | i will do it at home later | the king and the queen live in the castle | my sister has a cat and a dog | the queen gave a speech | my neighbors are noisy | he drew a map of the country
    | which word is closest to table? | which words remind you of the beach? | is there a synonym for tired? | is there a word similar to laziness? | which is more similar to sun, moon or sea? | are moon and star similar? | house and building | table or chair? | bread cheese milk | tell me a word similar to joy
    | the vector of moon | how many dimensions has the word table? | make a map with bread, cheese and milk | blue minus sky plus grass | i don't understand anything | i am confused | thank you very much for the help | hi, is everything all right with you? | see you tomorrow everybody | what is your favorite movie?
    | who is the best player in the world? | recommend a series | what is the best phone? | how can i lose weight? | what will you do today? | where do you live? | i want to buy a car | what is the purpose of life? | i want to be a doctor when i grow up | that makes no sense in my life
    | is there a word similar to happiness? | a word similar to mess | find synonyms of happy | what are the synonyms of house? | what is the difference between a king and a queen? | are cat and dog similar? | what is the difference between the cat and the dog? | are doctor and nurse similar? | how much do love and passion look alike? | what is the vector for the word cat? | show me the numbers of the word cat
    | can you find another word for sad? | which word goes with summer? | how do i get to the museum? | what is the answer to question 3? | what is the best book for learning english? | i'll compare the prices at home | what a bad answer | i am learning english at school | what is 2+2? | does anyone have the pdf? | help me with my math homework | what is the best english course? | i liked the lecture on vectors
