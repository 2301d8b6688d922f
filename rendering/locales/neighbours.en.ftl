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
command-rank = which place a word has among the neighbors of another
command-rank-example = { command-similar-example }

## /vizinhos

neighbours-nearer = ◀ Nearer
neighbours-farther = Farther ▶
neighbours-to-raw = Unfiltered
neighbours-to-clean = Filtered
neighbours-answer = Nearest to <b>{ $word }</b>: <b>{ $nearest }</b> ({ COSINE($cosine) })
neighbours-at-place = Neighbor no. { $place } of <b>{ $word }</b>: <b>{ $nearest }</b> ({ COSINE($cosine) })
neighbours-left-out = Nearer still, but not in the list: <b>{ $word }</b> ({ COSINE($cosine) }). Other languages have this word too, and the model may take the sense it has there.
neighbours-badly-known = ⚠️ I know <b>{ $word }</b> badly: I read this word in pieces, and the words around it are spelled alike, lie far away, or are hardly known to me either. These neighbors may come from the spelling or from chance, not from the meaning.
neighbours-small = Its small words draw the mean near other small ones, such as <i>that</i> and <i>in</i>. Without them: <code>/{ command-neighbors-name } { $content }</code>
neighbours-phrase = “{ $phrase }” has no vector of its own in the model: I read it as a phrase, by { $known ->
    [one] the only word that I know
   *[other] the mean of the vectors of its { $known } words
}.
neighbours-picture = Neighbors of { $word }
neighbours-none = There is no other word near <b>{ $word }</b> in this model.
neighbours-line = { $place }. { $word } · { COSINE($cosine) }
neighbours-meaning = The nearer to 1, the more alike they are to the model. But near does not mean synonymous{ $opposed ->
    [1] .
   *[other] : opposites are near too, since they appear in the same sentences.
}
neighbours-compared = The number is the cosine with “{ $word }”. { neighbours-rows }
neighbours-compared-phrase = The number is the cosine with the mean of the vectors of { $known ->
    [one] { $known } token
   *[other] { $known } tokens
} of “{ $phrase }”. { neighbours-rows }
neighbours-rows = I compared { $rows ->
    [one] { $rows } row
   *[other] all { $rows } rows
} of the table.
neighbours-held = I skipped { $count ->
    [one] { $count } word
   *[other] { $count } words
} to get to this list:
neighbours-held-own = { $count ->
    [one] { $count } form
   *[other] { $count } forms
} of the word itself: { $list }
neighbours-held-repeated = { $count ->
    [one] { $count } other form
   *[other] { $count } other forms
} of words already listed: { $list }
neighbours-held-alike = { $count ->
    [one] { $count } that is spelled almost like it, so the model may mix the two up: { $list }
   *[other] { $count } that are spelled almost like it, so the model may mix them up: { $list }
}
neighbours-held-doubtful = { $count } that the model may hardly know: { $list } (rare, names, or of another language; the filter is sometimes wrong)
neighbours-held-abroad = { $count } that other languages have too, so that the encoder may take the sense they have there: { $list }
neighbours-held-letter = { $count ->
    [one] { $count } word of a single letter, such as an article: alone it says little
   *[other] { $count } words of a single letter, such as articles: alone they say little
}: { $list }
neighbours-held-accents = { $count ->
    [one] { $count } that differs only in accents or capitals from a far more common word
   *[other] { $count } that differ only in accents or capitals from far more common words
}: { $list }
neighbours-held-unreal = { $count ->
    [one] { $count } that seems to be no word or is in no dictionary: { $list }
   *[other] { $count } that seem to be no words or are in no dictionary: { $list }
}
neighbours-see-all = The list without the filter: <code>/{ $command } { $text } { $places } { read-everything }</code>
neighbours-everything = This is the list without the filter: inflections, misspellings and litter from the texts appear as they stand in the model.
neighbours-taken = I read “{ $typed }” as how many neighbors to show. If it belongs to the text, put it all in quotes.
neighbours-part = Only { $part ->
    [verb] verbs
    [noun] nouns
   *[adjective] adjectives
}, by the dictionary that the model was made with: vectors know no grammar. A word may be several things: a “run”, and to run; “jantar”, dinner and to dine.
neighbours-no-parts = The model { $model } doesn’t know what a verb, a noun or an adjective is: only the models that this bot builds keep what a dictionary says. To choose another: /model
neighbours-bounded = I show 1 to { $most } neighbors at a time; here { $count ->
    [one] is { $count }
   *[other] are { $count }
}.
neighbours-fewer = This model has no more neighbors to show.

## /posicao

ranking-answer = Nearest to <b>{ $word }</b> is <b>{ $nearest }</b>. In order:
ranking-line = { $number }. { $word } · { COSINE($cosine) } · neighbor #{ $place }
ranking-lesson = The first number is the cosine with “{ $word }”; the last one, each word's place in the queue of the { $rows } neighbors of “{ $word }”.
rank-answer = <b>{ $second }</b> { $unlisted ->
    [1] would be
   *[other] is
} number <b>{ $place }</b> among the { $rows ->
    [one] only neighbor
   *[other] { $rows } neighbors
} of <b>{ $first }</b> (cosine { COSINE($cosine) })
rank-backward = The other way round, <b>{ $first }</b> { $unlisted ->
    [1] would be
   *[other] is
} number <b>{ $place }</b> among the { $rows ->
    [one] only neighbor
   *[other] { $rows } neighbors
} of <b>{ $second }</b>.
rank-clean = In the filtered list of “{ $word }”, without repeated inflections, it is number { $place }.
rank-tied = { $count ->
    [one] It shares its place with { $count } other word that is exactly as near.
   *[other] It shares its place with { $count } other words that are exactly as near.
}
rank-lesson = The cosine is the same both ways; the place is not: it depends on how many words live near each of the two.
rank-lesson-equal = Here the place is the same both ways, but it need not be: the cosine is symmetric, the place depends on how many words live near each of the two.
rank-same-word = ⚠️ “{ $first }” and “{ $second }” are forms of one word: in the filtered list of one, the other does not appear.
rank-of = Nearest to <b>{ $word }</b>:
rank-gap = …
rank-line = { $place }. { $word } · { COSINE($cosine) }
rank-line-asked = { $place }. <b>{ $word }</b> · { COSINE($cosine) }
rank-same = “{ $first }” is the same word on both sides: no word is a neighbor of itself. Try two different words.
rank-same-row = In this model “{ $first }” and “{ $second }” share one row of the table: they have the same vector, and one has no place among the neighbors of the other. Try another word.
