# /porque, in English.

command-why-name = why
command-why = why an answer has its number: angle, dimensions and the sum
command-why-example = { command-similar-example }
why-company = <b>{ $first }</b> and <b>{ $second }</b> are near the same { $count ->
    [one] word: { $words }.
   *[other] words: { $words }.
} That is what the model shows where two words are used alike; it does not keep in which sentences it saw them.
why-company-none = { $near ->
    [1] I found no other word that is near to both <b>{ $first }</b> and <b>{ $second }</b>: the model does not show why they are near each other. It does not keep in which sentences it saw them.
   *[other] I found no word that is near to both <b>{ $first }</b> and <b>{ $second }</b>: to the model they are used differently. It does not keep in which sentences it saw them.
}
why-company-unknown = ⚠️ The model does not know { $words }: the number comes from the letters alone, and says nothing of use or meaning.
why-company-forms = <b>{ $first }</b> and <b>{ $second }</b> are forms of one word, used alike. But each form has a vector of its own: only arrows that point exactly the same way give 1, as a word does with itself.
why-badly-known = ⚠️ The model knows { $words } badly: it reads { $count ->
    [one] this word
   *[other] these words
} in pieces.
why-spelling = <b>{ $first }</b> and <b>{ $second }</b> are spelled alike: here the cause seems to be the spelling, not the meaning.
why-badly-known-cause = The number may come from the spelling or from chance, and says little of what <b>{ $first }</b> and <b>{ $second }</b> mean.
why-answer = Why <b>{ COSINE($cosine) }</b>? Between the vectors of <b>{ $first }</b> and <b>{ $second }</b> there is an angle of <b>{ NUMBER($angle, maximumFractionDigits: 0) }°</b>, and the cosine of that angle is the similarity.
why-formula = The sum: dot product ÷ (norm × norm) = { NUMBER($dot, maximumSignificantDigits: 4) } ÷ ({ NUMBER($first, maximumSignificantDigits: 4) } × { NUMBER($second, maximumSignificantDigits: 4) }) = { FIXED($cosine, digits: 4) }
why-parts = Each dimension adds or takes away a little: { $agreeing } of the { $dimensions } add. Those that weigh most:
why-legend = dimension: { $first } × { $second } → part of the cosine
why-part = { $dimension }: { FIXED($first, digits: 2) } × { FIXED($second, digits: 2) } → { FIXED($part, digits: 3) }
why-pushing = Those that take most away:
why-yourself = To do it yourself (with <code>import numpy as np</code> and <code>nlp = spacy.load(…)</code> of the model):
why-yourself-file = The lines that give this number again are in the file below (with <code>import numpy as np</code> and <code>nlp = spacy.load(…)</code> of the model).
why-inferred = The inferred vector is not in the model's table: there are no lines of numpy that fetch it from there.
why-near = /neighbors sorts by angle: in the list of <b>{ $word }</b>, <b>{ $nearest }</b> came to be number { $place } by this cosine.
why-ranked = /rank counts who has a smaller angle: <b>{ $second }</b> is neighbor number { $forward } of <b>{ $first }</b>, and <b>{ $first }</b> is number { $backward } of <b>{ $second }</b>. The cosine is the same both ways.
why-closest = { $pairs ->
    [one] It is the only pair:
   *[other] Of the { $pairs } pairs, this one has the largest cosine:
}
why-sum-plainly = Why <b>{ $word }</b>? Each word is a point on a map, and the sum { $sum } leads to a new point; of the words that were not in the sum, <b>{ $word }</b> is the nearest to it.
why-in-numbers = <b>In numbers</b>
why-sum = The sum gives a new vector, and between it and that of <b>{ $word }</b> there is an angle of <b>{ NUMBER($angle, maximumFractionDigits: 0) }°</b> (cosine <b>{ COSINE($cosine) }</b>), the smallest of the filtered list without the question's own words.
why-the-sum = sum
why-shares-sum = What each term adds to the cosine:
why-odd = Why <b>{ $word }</b>? Between its vector and the center of the { $count ->
    [one] other
   *[other] other { $count }
} there is an angle of <b>{ NUMBER($angle, maximumFractionDigits: 0) }°</b> (cosine <b>{ COSINE($cosine) }</b>), the largest of the group.
why-odd-nearest = The one that fits in best is <b>{ $word }</b>, with a cosine of { COSINE($cosine) }.
why-the-centre = center
why-shares-centre = What each of the others adds to the cosine:
why-share = { $sign } { $word }: { FIXED($share, digits: 3) }
why-shares-left = … and { $count ->
    [one] { $count } more term
   *[other] { $count } more terms
}.
why-sentences = Why <b>{ COSINE($cosine) }</b> for the plain mean? Between the means of the two sentences' vectors there is an angle of <b>{ NUMBER($angle, maximumFractionDigits: 0) }°</b>, and the cosine of that angle is the similarity.
why-a-sentence = sentence { $number }
why-pairs = The word pairs that add most:
why-placed = Why is <b>{ $word }</b> at <b>{ COSINE($position) }</b>? That is where its vector's shadow falls on the line from <b>{ $first }</b> (−1) to <b>{ $second }</b> (+1).
why-placed-angle = The vector has an angle of { NUMBER($angle, maximumFractionDigits: 0) }° with the line (cosine { COSINE($cosine) }), and the poles are { FIXED($distance, digits: 2) } apart. Near 90° a word has hardly anything to do with the axis.
why-legend-placed = dimension: ({ $word } − middle) × axis → part of the position
why-vector = The vector of <b>{ $word }</b>: { $dimensions } numbers, with a norm of { FIXED($norm, digits: 2) }. The norm is the length: the square root of the sum of all their squares.
why-vector-longer = { NUMBER($less, maximumFractionDigits: 1) }% of the vectors of the table are shorter.
why-vector-row = The model looks the word up in its table and finds row { $row } of { $rows }. That row is the vector: nothing is computed when you ask.
why-vector-kept = Each number takes 4 bytes, which is some 7 digits: { $dimensions } × 4 = { $bytes } bytes.
why-vector-signs = { $positive } of the { $dimensions } dimensions are positive. None of them has a name or a meaning by itself. Those that weigh most in the norm:
why-weight = { $dimension }: { FIXED($value, digits: 4) } → { FIXED($share, digits: 1) }% of the squared norm
why-not-this = I can explain the answers of { $commands }. “{ $command }” is none of them.
