# /vizinhos and /posicao, in English.

command-neighbors-name = neighbors
command-neighbors = the words nearest to a word, with their cosines
command-neighbors-example = { $words ->
    [de] König
    [en] king
    [es] rey
    [fr] roi
    [it] re
   *[pt] rei
}
command-rank-name = rank
command-rank = which place a word has among the neighbours of another
command-rank-example = { command-similar-example }

## /vizinhos

neighbours-nearer = ◀ Nearer
neighbours-farther = Farther ▶
neighbours-to-raw = Raw list
neighbours-to-clean = Clean list
neighbours-answer = Nearest to <b>{ $word }</b>: <b>{ $nearest }</b> ({ COSINE($cosine) })
neighbours-picture = Neighbours of { $word }
neighbours-none = There is no other word near <b>{ $word }</b> in this model.
neighbours-line = { $place }. { $word } · { COSINE($cosine) }
neighbours-meaning = The number is the cosine with “{ $word }”: the nearer to 1, the more alike the two are to the model. I compared { $rows ->
    [one] { $rows } row
   *[other] all { $rows } rows
} of the table. Near does not mean synonym: opposites tend to be neighbours too.
neighbours-meaning-phrase = The number is the cosine with the mean of the vectors of { $known ->
    [one] { $known } token
   *[other] { $known } tokens
} of “{ $phrase }”. I compared { $rows ->
    [one] { $rows } row
   *[other] all { $rows } rows
} of the table.
neighbours-held = I left out { $count ->
    [one] { $count } neighbour
   *[other] { $count } neighbours
} on the way here:
neighbours-held-own = { $count ->
    [one] { $count } form
   *[other] { $count } forms
} of the question itself: { $list }
neighbours-held-repeated = { $count ->
    [one] { $count } other form
   *[other] { $count } other forms
} of words already listed: { $list }
neighbours-held-alike = { $count ->
    [one] { $count } that is spelled almost like the question: this model reads pieces of words and may mix the two up
   *[other] { $count } that are spelled almost like the question: this model reads pieces of words and may mix them up
}: { $list }
neighbours-held-doubtful = { $count ->
    [one] { $count } that this model hardly knows, being rare, a name, or more common in another language
   *[other] { $count } that this model hardly knows, being rare, names, or more common in another language
}: { $list }
neighbours-held-unreal = { $count ->
    [one] { $count } that seems to be no word, or is rare and in no dictionary
   *[other] { $count } that seem to be no words, or are rare and in no dictionary
}: { $list }
neighbours-see-all = The list as it is: <code>/{ $command } { $text } { $places } { read-everything }</code>
neighbours-everything = This is the list as it is: inflections, misspellings and litter from the texts appear as they stand in the model.
neighbours-taken = I read “{ $typed }” as how many neighbours to show. If it belongs to the text, put it all in quotes.
neighbours-bounded = I show 1 to { $most } neighbours at a time; here { $count ->
    [one] is { $count }
   *[other] are { $count }
}.
neighbours-fewer = This model has no more neighbours to show.

## /posicao

rank-answer = <b>{ $second }</b> is number <b>{ $place }</b> among the { $rows } neighbours of <b>{ $first }</b> (cosine { COSINE($cosine) })
rank-backward = The other way round, <b>{ $first }</b> is number <b>{ $place }</b> among the { $rows } neighbours of <b>{ $second }</b>.
rank-clean = In the clean list of “{ $word }”, without repeated inflections, it is number { $place }.
rank-tied = { $count ->
    [one] It shares its place with { $count } other word that is exactly as near.
   *[other] It shares its place with { $count } other words that are exactly as near.
}
rank-lesson = The cosine is the same both ways; the place is not: it depends on how many words live near each of the two.
rank-lesson-equal = Here the place is the same both ways, but it need not be: the cosine is symmetric, the place depends on how many words live near each of the two.
rank-same-word = ⚠️ “{ $first }” and “{ $second }” are forms of one word: in the clean list of one, the other does not appear.
rank-of = Nearest to <b>{ $word }</b>:
rank-gap = …
rank-line = { $place }. { $word } · { COSINE($cosine) }
rank-line-asked = { $place }. <b>{ $word }</b> · { COSINE($cosine) }
rank-same = “{ $first }” is the same word on both sides: no word is a neighbour of itself. Try two different words.
rank-same-row = In this model “{ $first }” and “{ $second }” share one row of the table: they have the same vector, and one has no place among the neighbours of the other. Try another word.
