# /train, in English: a tiny model of somebody's sentences, step by step.

command-train-name = train
command-train = trains a tiny model on your sentences, step by step
command-train-example = { $words ->
    [en] The king has a crown | The queen has a crown | The car is on the road | The bus is on the road
   *[pt] O rei usa coroa | A rainha usa coroa | O carro anda na rua | O ônibus anda na rua
}
about-train = Vectors come from sentences: words that keep the same company end up near. Here you send the sentences and see every calculation.
slip-train = training | learn | teach | corpus
ask-train = (train / make / build / create) [(a / the / me a)] [(tiny / small / new)] (model / embedding / vectors) (with / on / from / of) [(these / my / the)] [sentences] { $text }
whole-train = (train / can i train / how do i train / let us train / i want to train) [(a / my / my own / your)] (model / embedding) [(here / from scratch / of my own)]

train-head = 🧪 <b>A model made of { $sentences } sentences of yours</b>: { $words } words
train-left-out = Left out are the small words that go with all: { $words }.
train-most = To keep it small I took the { $words } most frequent ones: { $dropped } others were left out.
train-hidden = <b>{ $first }</b> and <b>{ $second }</b> never stand in one sentence, and their cosine is <b>{ COSINE($cosine) }</b>{ $shared ->
    [0] : their company is alike.
   *[other] : both go with { $company }.
}
train-taught = In my model, which comes from far more text: { COSINE($cosine) }.
train-nearest = The nearest:
train-pair = { $place }. { $first } and { $second } · { COSINE($cosine) } ({ $together ->
    [0] in no sentence together
    [one] together in { $together } sentence
   *[other] together in { $together } sentences
})
train-count-step = <b>1. Count</b>: in how many sentences two words stand together.
train-ppmi-step = <b>2. Compare with chance</b> (PPMI, in bits): how much more than by chance they meet.
train-svd-step = <b>3. Condense</b> (SVD): each word's row, of { $words } numbers, becomes a vector of { $dimensions } that keeps { NUMBER($kept, maximumFractionDigits: 0) }% of the table.
train-meaning = The model knows only what these { $sentences } sentences say: change a word and train again. GloVe begins with such counts too, and word2vec arrives at something similar by guessing words, both with billions of them.
train-count = To train I need { $least } to { $most } sentences, and you sent { $count }. Write one a line, or with | between them: <code>/{ $command } { command-train-example }</code>
train-nothing = These { $sentences } sentences teach nothing: no word goes with another more than by chance, or only small words such as “the” and “of” are left. Repeat some words in different sentences, such as cat in “the cat drinks milk” and “the cat sleeps”.
follow-train-compare = Compare in the large model
