# /embedding, /dims and /similar, in English.

## /embedding

embedding-word = Embedding of <b>{ $word }</b>
embedding-facts = { $dimensions } dimensions · norm { FIXED($norm, digits: 2) } · row { $row } of { $rows }
embedding-inferred = Embedding of <b>{ $word }</b>, inferred
embedding-facts-inferred = { $dimensions } dimensions · norm { FIXED($norm, digits: 2) } · no row in the table
word-inferred = ⚠️ An inferred vector: “{ $word }” is not in the table.
word-inferred-how = The encoder from which this model was made read the word in pieces and worked out a vector on the spot. It is a guess: words that it has never seen come out similar to those that are spelled like them.
word-inferred-synonyms = { $count ->
    [one] Its vector is that of a synonym that a thesaurus gives: { $synonyms }.
   *[other] Its vector is the mean of those of the synonyms that a thesaurus gives: { $synonyms }.
}
word-inferred-verb = It is a verb with a pronoun tied to it: I use the vector of { $verb } alone, without the pronoun.
word-inferred-meant = The number comes from the spelling, not from the meaning. Did you mean { $words }?
embedding-meaning = The { $dimensions } numbers are the word's coordinates in the model's space. None of them has a name of its own; together they say whom it lives near. The word has this same vector in every sentence: its senses are blended in it.
embedding-weights = The { $dimensions } numbers, in order:
embedding-weights-in-file = The { $dimensions } numbers do not fit in one message: they are in a text file, one a line.
embedding-first-weights = The first ones: { $weights }…
embedding-phrase = <b>{ $phrase }</b>: { $tokens ->
    [one] { $tokens } token
   *[other] { $tokens } tokens, one a line
}
embedding-token = <b>{ $token }</b> · norm { FIXED($norm, digits: 2) } · { $weights }…
embedding-token-unknown = <b>{ $token }</b> · no vector in this model
embedding-tokens-left = … and { $count ->
    [one] { $count } more token
   *[other] { $count } more tokens
}.
embedding-mean = <b>Mean</b> of the { $known ->
    [one] only token with a vector
   *[other] { $known } tokens with a vector
} · { $dimensions } dimensions · norm { FIXED($norm, digits: 2) }
embedding-why-mean = The phrase has no vector of its own here: the model's table holds words. The mean blends their vectors and forgets their order.
embedding-mean-weights = The { $dimensions } numbers of the mean:
title-embedding = Embedding of { $words }
title-many-embedding = { $count } embeddings
embedding-picture-weight = weight
embedding-picture-count = how many dimensions have each weight
embeddings-answer = Embeddings of { $words }
embeddings-word = • { $word }: norm { FIXED($norm, digits: 2) } · row { $row } of { $rows }
embeddings-phrase = • { $word }: norm { FIXED($norm, digits: 2) } · mean of { $known ->
    [one] { $known } token
   *[other] { $known } tokens
}
embeddings-inferred = • { $word }: norm { FIXED($norm, digits: 2) } · inferred
embeddings-pair = { $first } and { $second }: cosine <b>{ COSINE($cosine) }</b> · same sign in { $agreeing } of { $dimensions } dimensions
embeddings-meaning = Compare the numbers that stand in the same position. Where the sign is the same, the words pull to the same side; two unrelated words coincide in about half of the dimensions.
embeddings-weights = The { $count } numbers of each, in order:
embeddings-first-weights = The first { $count } numbers of each:

## /dims

dims-word = The embedding of the word '<b>{ $word }</b>' has <b>{ $dimensions }</b> dimensions.
dims-phrase = { $known ->
    [one] The only token with a vector
   *[other] Each of the { $known } tokens with a vector
} in '<b>{ $phrase }</b>' has <b>{ $dimensions }</b> dimensions, and so has their mean.
dims-model = The embeddings of this model have <b>{ $dimensions }</b> dimensions.
dims-table = The model's table has { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
} × { $dimensions ->
    [one] { $dimensions } column
   *[other] { $dimensions } columns
}, for { $keys ->
    [one] { $keys } word
   *[other] { $keys } words
}.
dims-table-shared = There are more words than rows: { $keys } words share { $rows } vectors.
dims-meaning = The number is the same for every word: the model sets it, not the word.

## /similar

similar-answer = <b>{ $first }</b> and <b>{ $second }</b>: similarity <b>{ COSINE($cosine) }</b>
similar-near = { $near ->
    [near] <b>Near.</b>
    [somewhat] <b>A little near.</b>
   *[hardly] <b>Hardly anything in common.</b>
}
similar-sounds-much = It sounds like much, but is not: random words hardly ever have to do with each other.
similar-much = { $first } and { $second }, with { COSINE($cosine) }: { $near ->
    [near] <b>that is a lot.</b>
    [somewhat] <b>that is more than usual, but not much.</b>
   *[hardly] <b>that is little.</b>
}
similar-whether = { $near ->
    [near] <b>Yes</b>, to the model.
    [somewhat] <b>So-so.</b>
   *[hardly] <b>Not really.</b>
}
similar-badly-known = ⚠️ The model knows { $words } badly: the number may come from the spelling or from chance, and says little of the meaning.
similar-common = ⚠️ Both sides have { $count ->
    [one] the word { $words }: much of the number comes from it. Each word has a single vector, in which all its senses are blended.
   *[other] the words { $words }: much of the number comes from them. Each word has a single vector, in which all its senses are blended.
}
similar-order = ⚠️ These are the same words in another order. A mean does not see the order: both vectors are equal, even where the sentences say different things.
similar-whether-spelled = <b>There is no telling</b>: the model does not know { $words }.
word-inferred-name = The encoder that this model was made with read the whole name and computed a vector at once.
similar-percentile = { $less ->
    [0] Less than 1% of { $pairs } word pairs drawn at random in this model are less similar.
    [100] That number is greater than that of all { $pairs } word pairs drawn at random in this model.
   *[other] { COSINE($cosine) } is more than that of { NUMBER($less, maximumFractionDigits: 1) }% of { $pairs } word pairs drawn at random in this model.
}
similar-meaning = It is the cosine of the angle between the two vectors: 1 is the same direction; near 0, hardly anything in common in what the model saw; −1, opposite directions. What is much depends on the model: in my default one nearly all random pairs are near 0, and 0.4 is already much.{ $opposed ->
    [1] {""}
   *[other] {" "}(Words of opposite meaning, such as hot and cold, do not give −1: they appear in the same sentences and so lie near each other.)
}
similar-same-word = ⚠️ It is the same word on both sides: the cosine of a vector with itself is always 1.
similar-tied-read = ⚠️ “{ $first }” and “{ $second }” are nearly one to this model because whoever built it had both read as the same text: no text says that they are equal.
similar-tied-synonyms = ⚠️ “{ $first }” and “{ $second }” are nearly one to this model because a dictionary has them as synonyms and the model drew them together: much of this number comes from there, not from texts.
similar-tied-equal = ⚠️ “{ $first }” and “{ $second }” have the same numbers in this model’s table, each in a row of its own: the 1 comes from there, not from their being synonyms.
similar-same-row = ⚠️ In this model “{ $first }” and “{ $second }” share one row of the table. That is where the 1 comes from (the model was pruned to be small); it does not make them synonyms.
similar-phrase = “{ $phrase }” is more than one word: I used { $known ->
    [one] the vector of the only known token
   *[other] the mean of the vectors of { $known } tokens
}.
