# Names that people give to commands, and the sentence with which /help explains each one. In English.

## Other spellings of a command's own name, which are obeyed at once

spelling-neighbors = neighbours
spelling-oddone = odd_one
spelling-coarse = swear_words

## Other names, parted by bars, of which a button asks the command that was meant

slip-embedding = embed | embeddings | representation | numbers | weights | emb
slip-opposite = opposites | antonym | antonyms | contrary
slip-dims = dimensions | dimension | size
slip-similar = similarity | cosine | distance | difference | alike | sim | relation | closeness
slip-vector = download | file | export
slip-neighbors = neighbor | neighbour | synonym | synonyms | nearest | near | close | closest
slip-rank = place | ranking | position
slip-analogy = sum | analogies | add
slip-oddone = odd | intruder | outlier
slip-matrix = table | comparison
slip-axis = line | scale | poles
slip-bias = prejudice | biases | stereotype | weat | fairness | ethics
slip-map = chart | plot | draw | drawing | plane
slip-tokens = tokenize | tokenise | cut | pieces
slip-sentences = sentence | phrases | phrase
slip-why = explain | explanation | because
slip-compare = compare_models | two_models
slip-language = lang | english
slip-zone = zone | time | tz | clock
slip-model = models | about
slip-history = questions | past
slip-help = commands | examples | info
slip-glossary = glosary | dictionary | definition | definitions | meaning | term | terms | whatis
slip-privacy = data | private
slip-export = download | my_data | takeout
slip-forget = delete | erase | clear | forget_me | delete_me
slip-start = begin | hello | hi

## A sentence that teaches

about-embedding = Each word is a list of numbers, its place in space. No number has a name by itself; together they say near whom it lives.
about-dims = Each dimension is a position in the list of numbers. All words of a model have equally many, which is why they can be compared.
about-similar = The cosine measures the angle between two vectors: 1 is the same direction, near 0 is nothing in common.
about-vector = It is the whole list, exact, for sums of your own.
about-neighbors = Words that are used in the same contexts live near each other, and so opposites, such as hot and cold, are neighbors too.
about-opposite = Opposites come from a list: in the vectors they are near each other, as synonyms are, since they stand in the same sentences.
about-rank = A cosine of 0.4 may be much or little; the place in the queue of neighbors says which.
about-analogy = Adding and subtracting vectors leads to a place in space, and the answer is the word that lives nearest. The words of the question are left out, since one of them would nearly always win.
about-oddone = The odd one is the word with the lowest cosine to the mean of the others.
about-matrix = Comparing all with all shows groups that no pair shows.
about-axis = Two poles make a direction, and the shadow of each word on it says to which side it leans, as under a street lamp.
about-bias = A test of bias counts whether a group of words is nearer to one side than a draw would have it. It is about texts, not about people.
about-map = A drawing has only two of the many dimensions that a vector has: it loses some, and the answer says how much.
about-tokens = Before anything is computed a text is cut into tokens; a word is just the most common kind.
about-sentences = There are several ways to make a vector of a sentence, and the mean of its words is the one that forgets their order.
about-why = Every number here can be made again: the answer shows the sum and three lines of numpy.
about-compare = Each model learned from texts of its own: the same word has other neighbors in each.
about-glossary = Each term comes in a few sentences, with an example that shows it.
about-command = <b>/{ $name }</b>: { $description }
about-example = Tap the button to see it:
about-unknown = I have no help on “{ $asked }”. See all commands in /help.
