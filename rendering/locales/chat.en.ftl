# What the bot says in chats, in English. Telegram's HTML is allowed; what people typed arrives escaped.

## /embedding

embedding-word = Embedding of <b>{ $word }</b>
embedding-facts = { $dimensions } dimensions · norm { NUMBER($norm, minimumFractionDigits: 2, maximumFractionDigits: 2) } · row { $row } of { $rows }
embedding-meaning = The { $dimensions } numbers are the word's coordinates in the model's space. None of them has a name of its own; together they say whom it lives near.
embedding-weights = The { $dimensions } weights, in order:
embedding-weights-in-file = The { $dimensions } weights do not fit in one message: they are in the file below, one a line.
embedding-first-weights = The first ones: { $weights }…
embedding-phrase = <b>{ $phrase }</b>: { $tokens ->
    [one] { $tokens } token
   *[other] { $tokens } tokens, each with its own vector
}
embedding-token = <b>{ $token }</b> · norm { NUMBER($norm, minimumFractionDigits: 2, maximumFractionDigits: 2) } · { $weights }…
embedding-token-unknown = <b>{ $token }</b> · no vector in this model
embedding-tokens-left = … and { $count ->
    [one] { $count } more token
   *[other] { $count } more tokens
}.
embedding-mean = <b>Mean</b> of the { $known ->
    [one] { $known } token with a vector
   *[other] { $known } tokens with a vector
} · { $dimensions } dimensions · norm { NUMBER($norm, minimumFractionDigits: 2, maximumFractionDigits: 2) }
embedding-why-mean = The phrase has no vector of its own here: the model's table holds words. The mean blends their vectors and forgets their order.
embedding-mean-weights = The { $dimensions } weights of the mean:

## /dims

dims-word = The embedding of the word '<b>{ $word }</b>' has <b>{ $dimensions }</b> dimensions.
dims-phrase = { $known ->
    [one] The { $known } token with a vector
   *[other] Each of the { $known } tokens with a vector
} in '<b>{ $phrase }</b>' has <b>{ $dimensions }</b> dimensions, and so has their mean.
dims-model = The embeddings of this model have <b>{ $dimensions }</b> dimensions.
dims-table = The model's table has { $rows } rows × { $dimensions } columns, for { $keys } words.
dims-table-shared = There are more words than rows: { $keys } words share { $rows } vectors.
dims-meaning = The number is the same for every word: the model sets it, not the word.

## /similar

similar-answer = <b>{ $first }</b> and <b>{ $second }</b>: similarity <b>{ NUMBER($cosine, minimumFractionDigits: 2, maximumFractionDigits: 2) }</b>
similar-percentile = { $less ->
    [0] Of 100 random word pairs of this model, not even 1 is less similar.
    [100] None of the random word pairs of this model is more similar.
    [one] Of every 100 random word pairs of this model, { $less } is less similar.
   *[other] Of every 100 random word pairs of this model, { NUMBER($less, maximumFractionDigits: 1) } are less similar.
}
similar-meaning = It is the cosine of the angle between the two vectors: 1 is the same direction, near 0 is nothing in common, −1 is the opposite direction.
similar-same-word = ⚠️ It is the same word on both sides: the cosine of a vector with itself is always 1.
similar-same-row = ⚠️ In this model “{ $first }” and “{ $second }” share one row of the table. That is where the 1 comes from (the model was pruned to be small); it does not make them synonyms.
similar-phrase = “{ $phrase }” is more than one word: I used the mean of the vectors of { $known ->
    [one] { $known } token
   *[other] { $known } tokens
}.

## True of any answer

word-form = “{ $asked }” is in the model as “{ $key }”.
word-shared = { $sharing ->
    [one] The row of “{ $word }” serves one other word too: { $shared }.
   *[other] The row of “{ $word }” serves { $sharing } other words too, such as { $shared }. To the model they are one and the same.
}
phrase-unknown = Without a vector and left out of the mean: { $tokens }. (spaCy would count { $count ->
    [one] it as a vector of zeros
   *[other] them as vectors of zeros
}.)
model-footer = <i>{ $name } { $version } · { $digest }</i>
not-kept = ⚠️ I could not keep this question in your history: the database did not answer. The answers still hold.

## /modelo

model-title = 🧭 <b>{ $name }</b> { $version }
model-language = Language: { $language }
model-dimensions = Dimensions: { $dimensions }
model-keys = Words with a vector: { $keys }
model-rows = Distinct vectors (rows of the table): { $rows }
model-source = Source: { $source }
model-licence = Licence: { $licence }
model-digest = Fingerprint (SHA-256): <code>{ $digest }…</code>
model-pruned = There are more words than rows: rare words share the vector of a similar one.
model-limits = The model knows only what its texts knew: a word has a single vector, with all its senses blended.

## /historico

history-title = 🗂 Your last questions
history-title-here = 🗂 Your last questions in this group
history-page = Page { $number } of { $pages } · { $total ->
    [one] { $total } question
   *[other] { $total } questions
}
history-entry = { $when } · <code>{ $question }</code>
history-empty = You have not asked anything here yet. Try <code>/similar { command-similar-example }</code>.
history-nobody = You are writing in the name of the group or of a channel: so as not to mix people up, I keep no history then.
history-newer = ◀ Newer
history-older = Older ▶
history-unavailable = I could not read the history just now: the database did not answer. Please try again in a moment.

## /idioma

language-name = English
language-changed = Done: in this chat I speak English. 🇬🇧
language-choose = In this chat I speak <b>{ $language }</b>. To change: <code>/language pt</code> or <code>/language en</code>.
language-unknown = I do not speak “{ $asked }” yet. I speak Portuguese (<code>/language pt</code>) and English (<code>/language en</code>).
language-not-kept = I could not keep the choice: the database did not answer. Please try again in a moment.

## /start and /ajuda

start-title = Hello! I am <b>Vetorama</b>. 👋
start-what = To a language model every word is a <b>vector</b>: a list of numbers that is a place in space. Words of near meaning live near each other. I show these numbers and explain each one.
start-try = Start here: tap an example or write your own. The words are { $language }.
start-group = Groups work too: call me by the commands.
help-title = <b>What you can ask</b>
help-entry = /{ $name } — { $description }
    ↳ <code>{ $example }</code>
help-entry-plain = /{ $name } — { $description }
help-tap = Tap an example below to see its answer, or a grey text to copy it.
hint-plain-text = I answer commands. Try <code>/embedding { $word }</code>, or /help to see them all.

command-embedding = the vector of a word, or of each token of a phrase
command-embedding-example = { $words ->
    [de] Maus
    [en] mouse
    [es] ratón
    [fr] souris
    [it] topo
   *[pt] rato
}
command-dims = how many dimensions the embedding has
command-dims-example = { $words ->
    [de] Beispiel
    [en] example
    [es] ejemplo
    [fr] exemple
    [it] esempio
   *[pt] exemplo
}
command-similar = how similar two words are
command-similar-example = { $words ->
    [de] König Königin
    [en] king queen
    [es] rey reina
    [fr] roi reine
    [it] re regina
   *[pt] rei rainha
}
command-phrase-example = { $words ->
    [de] der König von Frankreich
    [en] king of France
    [es] rey de Francia
    [fr] roi de France
    [it] re di Francia
   *[pt] rei da frança
}
command-historico = your last questions
command-modelo = where the vectors come from
command-idioma = the language of this chat: pt or en
command-idioma-example = en
command-ajuda = all commands, with examples
command-privacidade = what I keep about you
command-esquecer = deletes all that I keep about you
command-start = welcome

## /privacidade and /esquecer

privacy-title = 🔒 <b>What I keep</b>
privacy-what = Of each question I answered: the command, its text, the chat, the time and your Telegram user number. It serves /history only. Your name is not kept.
privacy-bound = At most your { $bound } latest questions stay.
privacy-cache = Results (the similarity of two words, say) stay in a common memory that does not say who asked.
privacy-who = Only you see your history and only you can delete it. In a group, /history shows only what you asked there.
privacy-yours = Today { $total ->
    [0] no question of yours is kept
    [one] { $total } question of yours is kept
   *[other] { $total } questions of yours are kept
}.
privacy-forget = To delete all of it: /forget
forget-confirm = Delete all that I keep about you? That is { $total ->
    [0] 0 questions
    [one] { $total } question
   *[other] { $total } questions
} of your history, in every chat, and the language chosen in our private chat. It cannot be undone.
forget-yes = Yes, delete it all
forget-no = Cancel
forget-done = Done. { $total ->
    [0] No question of yours was kept.
    [one] I deleted the only question of yours.
   *[other] I deleted your { $total } questions.
} I keep nothing about you any more.
forget-cancelled = Nothing was deleted.
forget-nobody = You are writing in the name of the group or of a channel: I keep nothing then, and there is nothing to delete.
forget-failed = I could not delete just now: the database did not answer. Nothing was deleted; please try again in a moment.
button-not-yours = This button belongs to someone else. Write the command to see your own data.
button-old = This button is old and no longer works. Write the command again.

## When something goes wrong

error-missing = You did not say { $command ->
    [similar] which two words
   *[other] which word
}. For example: <code>{ $example }</code>
error-pair-count = To compare I need two words, and { $count ->
    [one] I got { $count }
   *[other] I got { $count }
}. For example: <code>/{ $command } { command-similar-example }</code>
error-pair-phrases = For phrases use quotes or a comma: <code>/{ $command } "{ command-phrase-example }", { command-embedding-example }</code>
error-unknown-word = I do not know “{ $word }”: this model has no vector for that word.
error-unknown-suggestions = Perhaps: { $words }?
error-unknown-hint = Check the spelling and the accents, or try a more common word.
error-nothing-known = { $tokens ->
    [one] I do not know “{ $text }”: this model has no vector for it.
   *[other] None of the { $tokens } tokens of “{ $text }” has a vector in this model.
} Try common words, such as <code>/embedding { command-embedding-example }</code>.
error-no-direction = The mean of the vectors of “{ $text }” is zero: it points nowhere, and there is no angle to measure. Try other words.
error-unknown-command = I do not know the command “{ $command }”.
error-unknown-command-near = Did you mean /{ $near }?
error-unknown-command-help = See them all in /help.
error-unexpected = Something went wrong on my side and the question was not answered. The error was noted (code { $code }); please try again in a moment.
