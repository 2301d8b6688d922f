# /tokens and /frases, in English.

command-tokens-name = tokens
command-tokens = where the model cuts a text: each token, its ID and its row
command-tokens-example = { $words ->
    [de] Die Maus frisst den Käse des Königs
    [en] The mouse ate the king's cheese
    [es] El ratón se comió el queso del rey
    [fr] La souris a mangé le fromage du roi
    [it] Il topo ha mangiato il formaggio del re
   *[pt] O rato roeu a roupa do rei
}

## /tokens

tokens-answer = 🔬 “<b>{ $text }</b>”: <b>{ $count ->
    [one] { $count } token
   *[other] { $count } tokens
}</b>, { $known ->
    [0] none with a vector
    [one] { $known } with a vector
   *[other] { $known } with a vector
} in this model
tokens-made-contraction = <b>{ $token }</b> = { $parts } (a contraction)
tokens-made-after-verb = <b>{ $token }</b> = { $parts } (a verb with a pronoun tied to its end: enclisis)
tokens-made-inside-verb = <b>{ $token }</b> = { $parts } (a pronoun inside the verb: mesoclisis)
tokens-made-hyphen = <b>{ $token }</b>: { $parts } with a hyphen (a compound or a prefix, not a verb with a pronoun)
tokens-made-left = … and { $count ->
    [one] { $count } more token made of several words
   *[other] { $count } more tokens made of several words
}.
tokens-homograph = the same letters are another word too, and the tokenizer cannot tell
tokens-why = The text is cut by the tokenizer of spaCy, a Python library for texts. In Portuguese it cuts at spaces and punctuation and leaves these joined: “{ $token }” is a single token, and the vector is that of “{ $token }”, neither that of “{ $first }” nor that of “{ $last }”.
tokens-why-unknown = The text is cut by the tokenizer of spaCy, a Python library for texts. In Portuguese it cuts at spaces and punctuation and leaves these joined: “{ $token }” is a single token, and this model has no vector for it, even if it has one for “{ $first }” or “{ $last }”.
tokens-meaning = The model sees no letters, it sees tokens. Each has an <b>ID</b>: a number computed from its spelling. By the ID the model finds the <b>row</b> of its table, and the row is the vector; the <b>norm</b> is its length.
tokens-list = Token by token:
tokens-known = { $number }. <b>{ $token }</b> · ID <code>{ $id }</code> · row { $row } · norm { FIXED($norm, digits: 2) }
tokens-unknown = { $number }. <b>{ $token }</b> · ID <code>{ $id }</code> · no vector
tokens-form = in the model as “{ $key }”
tokens-sharing = { $sharing ->
    [one] row shared with { $sharing } word
   *[other] row shared with { $sharing } words
}
tokens-left = … and { $count ->
    [one] { $count } more token
   *[other] { $count } more tokens
}.

## /frases

command-sentences-name = sentences
command-sentences = how similar two sentences are, by three methods
command-sentences-example = { $words ->
    [de] Der Hund beißt den Mann | Der Mann beißt den Hund
    [en] The dog bites the man | The man bites the dog
    [es] El perro muerde al hombre | El hombre muerde al perro
    [fr] Le chien mord l'homme | L'homme mord le chien
    [it] Il cane morde l'uomo | L'uomo morde il cane
   *[pt] O cachorro morde o homem | O homem morde o cachorro
}
frases-answer = “<b>{ $first }</b>” and “<b>{ $second }</b>”
frases-mean = • plain mean of the vectors, as the library spaCy takes it: <b>{ COSINE($cosine) }</b>
frases-weighted = • mean weighted by how rare the words are (SIF): <b>{ COSINE($cosine) }</b>
frases-encoded = • sentence encoder (USE): <b>{ COSINE($cosine) }</b>
frases-same = ⚠️ It is the same words in the same order on both sides: their means are one and the same.
frases-hidden = ⚠️ To the weighted mean the two sentences are almost equal: very common words, such as { $words }, hardly weigh in it, and the meaning may even be the opposite.
frases-reordered = ⚠️ It is the same words in another order. A mean adds up the vectors, and a sum knows no order: so it is always 1, whatever the sentence says.
frases-reordered-encoded = The encoder reads the words in their order and notices the change{ $cosine ->
    [1] , but so little here that rounding hides it.
   *[other] : { COSINE($cosine) }.
}
frases-unknown = Without a vector in this model and left out of the means: { $words }.
frases-meaning-mean = In the plain mean, words that are in almost every sentence, such as articles and prepositions, count as much as the others: unrelated sentences come out similar too.
frases-meaning-weighted = The weighted mean all but silences them: the rarer a word, the more it weighs.
frases-meaning-unweighted = For the weighted mean I would need to know how often each word is used: for this language, or for these words, I do not.
frases-meaning-encoded = The encoder does not put word vectors together: it reads the whole sentence, in order, and gives it a vector. Each method has a scale of its own: compare numbers of the same method.
frases-names = <b>SIF</b> (smooth inverse frequency) means that a word weighs less the more often it is used. <b>USE</b> (Universal Sentence Encoder) is a network by Google, trained on sentences in 16 languages. The word vectors of the built-in model come in part from the same network, which read one word at a time there.
frases-pairs = { $count ->
    [one] The word pair that brings the sentences closest adds
   *[other] The { $count } word pairs that bring the sentences closest add
} { COSINE($together) } of the total of { COSINE($total) }; the rest comes from the other pairs, which may also subtract.
frases-pair = • <b>{ $first }</b> ↔ <b>{ $second }</b>: cosine { COSINE($cosine) }, adds { COSINE($share) }
frases-pair-row = (the two share one row of the table: that is where the 1 comes from)
frases-no-pairs = No word pair brings the sentences closer: all there is between them keeps them apart.
frases-weights = The weights of the weighted mean are a / (a + p), where p is the share of the language's text that the word makes up and a = 0.001 (Arora, Liang and Ma, 2017):
frases-common = The full method also takes away from each sentence what many sentences have in common. With only two, that would take away the very likeness to be measured: so I did not.
frases-picture = { $hundredths ->
    [1] Word with word: cosines, in hundredths
   *[other] Word with word: cosines
}
frases-picture-cut = The picture has at most { $most } words of each sentence: those that weigh most.
error-two-sentences = To compare I need two sentences, and { $count ->
    [one] you sent only one
   *[other] you sent { $count }
}. Put a bar | between the two, or each in quotes or on a line of its own. For example: <code>{ $example }</code>
error-sentence-too-long = “{ $text }” has { $tokens } tokens. I compare sentences of up to { $limit }: in long texts the mean of so many words says next to nothing. Try a single sentence.
