# Opposites, which vectors don't know and a list says, in English.

command-opposite-name = opposite
command-opposite = the opposite of a word, from a list: vectors don't know it
command-opposite-example = { $words ->
    [de] heiß
    [es] caliente
    [fr] chaud
    [it] caldo
    [pt] quente
   *[en] hot
}

## Among words that appear together

opposed-near = { $words } { $count ->
    [one] is the opposite of <b>{ $word }</b> and is near all the same: both appear in the same sentences.
   *[other] are opposites of <b>{ $word }</b> and are near all the same: they appear in the same sentences.
}
opposed-near-pair = { $words } { $count ->
    [one] makes a pair with <b>{ $word }</b>
   *[other] make pairs with <b>{ $word }</b>
} (each brings the other to mind) and so appears in the same sentences.
opposed-contraries = <b>{ $first }</b> and <b>{ $second }</b> are opposites.
opposed-pair = <b>{ $first }</b> and <b>{ $second }</b> make a pair: each brings the other to mind.
opposed-unseen = The cosine does not show it: they appear in the same sentences, and so tend to be near, instead of giving −1.
opposed-unseen-pair = They appear in the same sentences, and so tend to be near.
opposed-source = (I know this from a list: vectors don't tell opposites from synonyms.)
opposed-source-pair = (That they make a pair I know from a list: the number only says that they are near.)

## /opposite

opposite-answer = Opposite of <b>{ $word }</b>: { $words }
opposite-counterpart = Makes a pair with <b>{ $word }</b>: { $words }
opposite-word = <b>{ $word }</b>
opposite-word-measured = <b>{ $word }</b> (cosine { COSINE($cosine) })
opposite-listed = This comes from a list, not from the vectors: nothing in them says that two words are opposites.
opposite-unlisted = I don't know the opposite of <b>{ $word }</b>: the model has no opposites, and the word is not in my list of { $pairs } pairs. The words farthest from it are something else: they have nothing to do with it (tap the button to see them).
opposite-phrase = I know opposites of single words only, and “{ $word }” has more than one.
opposite-which = Only a single word has an opposite; a list or a sum has none. Of which of these do you want it?
opposite-why = Why? The model learned from sentences, and opposites fit into the same sentences (“the coffee is hot”, “the coffee is cold”). To the model they are alike, and the number does not tell an opposite from a synonym. Among the neighbors there are often both.
