# What answers teach besides their number, in English.

## How often the model is right

record-analogies = <i>In tests I am right in first place: plurals { NUMBER($plural, maximumFractionDigits: 0) }%, capitals { NUMBER($capitals, maximumFractionDigits: 0) }%, men and women { NUMBER($gender, maximumFractionDigits: 0) }%, opposites { NUMBER($opposites, maximumFractionDigits: 0) }%.</i>
record-neighbours = <i>In tests the expected word is among the first 10: capital and country { NUMBER($capitals, maximumFractionDigits: 0) }%, men and women { NUMBER($gender, maximumFractionDigits: 0) }%, opposites { NUMBER($opposites, maximumFractionDigits: 0) }%.</i>
record-oddone = <i>In tests I find the odd one: among people { NUMBER($gender, maximumFractionDigits: 0) }%, among capitals { NUMBER($capitals, maximumFractionDigits: 0) }%, among qualities { NUMBER($opposites, maximumFractionDigits: 0) }%, among things { NUMBER($plural, maximumFractionDigits: 0) }%.</i>

## The words of the subject, told once to each person

define-dimension = <b>Dimension</b>: the position of one of the numbers in the list. More dimensions hold more differences between words.
define-norm = <b>Norm</b>: the length of the vector, as that of an arrow. For comparing words it does not count: only the direction does.
define-row = <b>Row</b>: the place of the vector in the model's table, which has one vector a row.

## What the table lacks

dims-holds = The table holds single words only. So a phrase gets the <b>mean</b> of its words' vectors: the simplest summary that can be made from the table, but it forgets their order. And a word that is not in the table has no vector: I suggest others that are spelled alike or, if the model reads pieces of words, work out a guess and say that it is <b>inferred</b>.

## The cosine, drawn

why-cosine = The cosine looks at the angle between the two arrows alone: 0° gives 1, 90° gives 0 and 180° gives −1. How long the arrows are does not count.
why-angle-picture = An angle of { NUMBER($angle, maximumFractionDigits: 0) }° · cosine { COSINE($cosine) }
why-angle-length = { $word } (norm { FIXED($length, digits: 2) })
why-angle = { NUMBER($angle, maximumFractionDigits: 0) }°

## Who made the numbers

model-origin-builtin = <b>Who made the numbers:</b> in 2019 Google trained a sentence encoder (Universal Sentence Encoder Multilingual) on texts of the web in 16 languages: questions with their answers, translated sentences, and pairs of sentences that follow from each other. Vetorama asked it for a vector of each word and reduced each to 300 numbers.
model-origin-other = <b>Who made the numbers:</b> the source named below. Which texts this model was trained on is for its publisher to say.
model-unknowing = <b>What it does not know:</b> what happened after its texts, what was rare in them, and what a word means in your sentence.
model-biases = <b>Biases:</b> the model repeats those of its texts. If certain jobs, regions or people appear there near bad words, their vectors lie near these too.

## Words of several senses

senses-one-vector = “{ $word }” has at least { $count } senses and a single vector, in every sentence.
senses-unseen = { $count ->
    [one] Not that of { $words }.
   *[other] Not those of { $words }.
}
senses-seen = { $count ->
    [0] In this list I recognize none of them.
    [one] Here I recognize only one of them: { $words }.
   *[other] In this list I recognize { $count }: { $words }.
}
