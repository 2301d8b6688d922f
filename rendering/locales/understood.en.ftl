# What was understood of a word, in English.

word-read-as = I read { $words }.
word-read-as-one = “{ $asked }” as <b>{ $answered }</b>
word-read-as-others = (it could also be { $others })
word-read-as-typed = The spelling that you typed is in the model too: to get that one, write it in quotes, <code>{ $quoted }</code>.
error-several-meant = “{ $word }” may be { $words }. Which one do you mean?
error-several-meant-typed = The spelling without the accent is in the model too: to get that one, write it in quotes, <code>{ $quoted }</code>.
several-inferred = ⚠️ { $count ->
    [one] { $words } is not in the table: its vector is inferred, a guess from the spelling.
   *[other] { $words } are not in the table: their vectors are inferred, a guess from the spelling.
}
error-no-word-emoji = “{ $word }” is an emoji, not a word, and this model has vectors of words only. Try to write in words what it shows.
error-no-word-number = “{ $word }” is a number in digits, and this model has vectors of words only. Spelled out it often works: <i>dois</i>, <i>vinte</i>.
error-no-word-signs = “{ $word }” is nothing but signs, and this model has vectors of words only.
error-no-word-letters = “{ $word }” is not in this model's table, and its letters do not follow each other as in the words that it knows. So I inferred no vector: the number would mean nothing. If it is a word, check its spelling or try a synonym.
neighbours-held-coarse = { $count ->
    [one] { $count } vulgar or offensive word, which I do not show by my own choice
   *[other] { $count } vulgar or offensive words, which I do not show by my own choice
}
neighbours-coarse-left = I left out { $count ->
    [one] { $count } vulgar or offensive word
   *[other] { $count } vulgar or offensive words
}. To see them in this chat: <code>/swearwords show</code>
neighbours-covered = (vulgar or offensive word)
