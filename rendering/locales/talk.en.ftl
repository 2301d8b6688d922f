# What the bot answers to those who write without a command, in English.

talk-command = ↳ As a command: <code>{ $command }</code>
talk-unused = What I did not use: { $parts }.
talk-unused-part = “{ $part }”
talk-more-questions = I answer up to three questions a message. { $count ->
    [one] The other one is on the last button
   *[other] The other { $count } are on the last buttons
}.
talk-greeting = Hi! 👋 Here you play with words that became numbers. Write one word, two to compare, or ask as you would ask somebody: “what is an embedding?”. Or tap an example:
talk-purpose = I let you see, by playing, how a computer turns words into numbers: I compare two words, find the nearest ones to a word and do sums such as <i>rei − homem + mulher</i> (king − man + woman). I also explain the words of the field, such as “cosine”: ask in your own way or tap an example:
talk-distress = This is serious, and I am only a program about words: please talk to somebody now. In Brazil the CVV listens for free, 24 hours, by phone <b>188</b> or at cvv.org.br; elsewhere findahelpline.com lists whom to call. An adult whom you trust can help, too.
talk-sorrow = I am sorry. 💛 I am only a program about words, but talking to somebody you trust often helps; in Brazil the CVV listens to anybody, for free and at any hour, by phone 188.
talk-beyond = That I cannot answer: I only compare words, find similar ones, do sums with them and explain the terms of the field. I conjugate no verbs and foretell nothing.
talk-difference = In what the two differ I cannot say: the number only shows how alike they are used.
talk-sameness = Yes or no, a cosine does not say that: it only measures how near the two keep. The same, opposite, rivals or only of one subject: all of these can give a high number.
talk-no-dictionary = I am no dictionary and cannot say what the word means; I know which words keep near it:
talk-thanks = You are welcome! 😊 Send another word whenever you like.
talk-date = Dates and times tell me nothing: I compare words. The name of a month or of a holiday is a word like any other; for example:
talk-number = Numbers alone tell me nothing: I compare words. If it is a prediction, send it as a reply to its question; if it is to choose a button, tap the button. For example:
talk-arithmetic = Sums of numbers I do not do: I do sums with words. Each word becomes a list of numbers, and such lists can be added and subtracted:
talk-pleased = Nice to meet you! 😊 Your name is a word, too, and the model knows what it keeps near to:
talk-name = Nice to meet you! 😊 The model does not know your name, but that is no obstacle. How about an example?
talk-games = There are three ways to play: in <b>/game</b> I hide a word, and each guess of yours is told whether it is hot or cold; in <b>/quiz</b> I ask questions with options; in <b>/debate</b> a class votes, talks and votes again, in a group. Alone or with a class, tap one to begin:
talk-teacher = Have a good lesson! 👩‍🏫 In a group, /{ command-class-name } runs a ready lesson step by step. For each student alone, at their own pace: /{ command-path-name }.
talk-other-words = The words of this chat are in { $language }: <code>rei</code> is king, <code>rainha</code> queen, <code>gato</code> cat. An English word such as <code>cat</code> is read as its nearest one.
talk-bye = See you! 👋
talk-reaction = 😊 To go on, send another word, or two to compare.
talk-insult = I see that this is annoying: all I can do is sums with words, and sometimes I am wrong. Shall we try again? Tap an example:
talk-who = I am Vetorama, a program that shows the vectors of words. I am neither ChatGPT nor an AI to chat with: I compare your question with forms and questions that I already know, and answer with the numbers of a model of words and with texts that people wrote. I was made by the authors of Vetorama, an open-source project; /model says where the numbers come from.
talk-misread = Sorry, I took it for something else. Put it another way, for example just the words, with commas. Or tap an example:
talk-not-odd = That one is not the odd one out: it belongs more than the one that I named.
talk-disagree = That may well be: the model makes mistakes, and its number does not always fit what people think. Reply “why?” to the answer that seems odd, and I show where it came from. If something did not work, ask in other words or see /{ command-help-name }.
talk-leave = There is nothing to leave: just stop writing, and I keep quiet. To delete what you asked: /{ command-forget-name }. See you! 👋
talk-confused = No problem! Reply “why?” to an answer of mine, and I explain it step by step. A hard word? Ask “what is cosine?”. All that one can do is in /{ command-help-name }. Or start with an example:
talk-homework = I don't do homework or exams, but I help you understand: ask “what is a cosine?” or another term that isn't clear, send two words to compare, or write “ask me 5 questions” to practise. For example:
talk-beginner = That is fine: here nobody has to know anything beforehand, and there are no silly questions. 🙂 Begin with an example, or ask “what is an embedding?”; if an answer isn't clear, write “simpler please”.
talk-ideas = Let us try something! Tap one of these: the first three show what I do with words; /{ command-game-name } is a game in which you guess a word, /{ command-quiz-name } asks questions, and the /{ command-path-name } teaches from the beginning. Or write two words that you like, and I say how alike they are:
talk-by-sum = I have no rules of grammar, but a sum of vectors often finds that form. See for yourself:
talk-show-alike = An example of two words that are very near:
talk-show-opposites = An example of opposites, which are near all the same:
talk-show-sum = An example that works: the capital of another country.
talk-show-failing = { $words ->
    [en] An example in which I am wrong: what one expects here is <i>mother</i>.
    [pt] An example in which I am wrong: what one expects here is <i>mãe</i> (mother).
   *[other] An example in which sums are often wrong: opposites.
}
talk-show-bias = That can be measured:
talk-simpler = No problem! Very simply: each word is an arrow. Words that are used alike have arrows that point almost the same way, and the number says how much: 1 is the same way, near 0 next to nothing in common.
talk-not-the-answer = That is not the word that the sum gave. The one that it gave:
talk-not-listed = That word is not in the list, which stays as it was:
talk-read-in = “{ $typed }” is a common English word: in this model, <b>{ $word }</b>. For the model's own word that is spelled so, use quotes: <code>{ $itself }</code>
talk-again = No problem! In other words:
talk-on-map = On the map, a word that is far away has a low cosine with the others, but the drawing is only a shadow. These are the real numbers:
talk-small-words = I left out the small words, such as “of” and “the”: in the mean they draw everything near other small ones.
talk-by-example = No problem! An example may say more. Look at this one:
talk-from-where = No problem! Look where it comes from.
talk-link = I do not open links or read pages. I work with words and short sentences; for example:
talk-pasted = That text is too long for me to answer at once. Send me what you wonder about in one short question, or begin with an example: I compare words, find similar ones and explain terms.
talk-repeated = Each word counts once. (I compare up to { $most } different words at a time.)
talk-unclear = I cannot answer that: I compare words, find similar ones, do sums with them and explain terms.
talk-captioned = { $kind ->
    [photo] I can't see the photo
    [video] I can't watch the video
    [animation] I can't see the GIF
   *[other] I can't open the file
}{ $asks ->
    [1] , so I can't check it. Type what it shows: the words of the sum, the teacher's sentence or the question of the exercise. With words that are written I compare, do sums and explain terms.
   *[other] : I only read what is written, and I found no question in the caption. What I can do is compare words, find similar ones, do sums with them and explain terms.
}
talk-perhaps = Perhaps this answers it: it is what I can say about { $word }. If not, ask in other words or see /{ command-help-name }.
talk-unknown = I do not know “{ $word }”, and I would rather not make up a vector. It is not in the table of words that this model learned, and letters alone do not say what it means. Check the spelling or try a more common word.
talk-unsure = I am not sure what you wanted to ask: no question that I know is near enough.
talk-yours = With your words one could ask:
talk-maybe = Perhaps you would like to know:
talk-ours = For example:
talk-term = Meaning of { $word }

# In a group, a reply to an answer with one of these words speaks to the other people:
talk-to-others = anybody | anyone | everybody | everyone | guys | folks | who else | you all | do you agree | do you guys | what do you think | teacher | professor
# and so does one that is nothing but one of these:
talk-wonders = really | seriously | for real | is it | is that so | huh | right | oh really | no way
