# What the bot says where it had to guess what was typed, in English.

taken-between = I took “{ $typed }” for a separator between the words. If it is part of the text, put all of it in quotes.
taken-sign = I took the sign between the two words for a separator. If it is a sum, write it with <code>/{ command-analogy-name }</code>.
taken-sum = This is a sum: I answered as <code>/{ command-analogy-name }</code> does.
taken-language = I do not translate into “{ $typed }”: there are only Portuguese and English here, and I went between these two.
taken-not-counted = What I did not use: “{ $typed }”, which is no number of neighbors.
taken-unused = What I did not use: “{ $typed }”. I show one part of speech at a time.
taken-before = I left “{ $typed }” out. If it is part of the text, put all of it in quotes.
taken-pointed = I added the text of the message that you replied to: “{ $typed }”.
taken-sentence = Careful: this is a long sentence. The mean of many words lies near the most common words and says little about what the sentence means; to compare sentences, use <code>/{ command-sentences-name }</code>.
misread-compared = A sum cannot be part of a comparison. Do the sum first, then compare the word that it gives.
no-number = /{ $command } explains numbers of this model: where the similarity of two words comes from. About the world I know nothing. Compare two words, for example with <code>{ $example }</code>, and tap “Why?” below the answer.
not-seen = Telegram does not show me messages of another chat. Select a part of it and reply quoting that part, or write the words behind /{ $command }.
vector-other-format = I don't make “{ $typed }” files. The formats are { $formats }; CSV opens in Excel and other spreadsheets.
one-at-a-time = I answer one command a message. { $count ->
    [one] The other one is on the last button
   *[other] The others are on the last buttons
}.
one-at-a-time-more = I answer one command a message: please send one at a time. The next { $count } are on the last buttons.
