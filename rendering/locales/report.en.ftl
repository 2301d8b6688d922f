# vetorama privacy report: what the database holds, in numbers, for whoever runs the bot.

report-title = What the database holds of people and groups, table by table. There are no names and no texts here.
report-rows = { $rows ->
    [0] no rows
    [one] { $rows } row
   *[other] { $rows } rows
}
report-people = { $people ->
    [one] of { $people } person
   *[other] of { $people } people
}
report-groups = { $groups ->
    [one] of { $groups } group
   *[other] of { $groups } groups
}
report-oldest = the oldest of { $day }

report-table-chats = each chat's language, model, theme, time zone and choice about coarse words.
report-table-awaited-words = the command that each person sent without its words, and that the next message completes: the person's number, the chat, the command, what came already.
report-table-class-lessons = the lessons that teachers sent: the number of who sent it and the whole text, one each.
report-table-class-members = who takes part in classes: the number, the first name and the surname's initial or the @name, and whether they show who teaches their test.
report-table-class-steps = the steps that classes had, without who answered.
report-table-classes = the classes: the group, the number and the first name of who teaches, the text of the lesson.
report-table-debate-ballots = what is voted on in debates: questions, which the program made.
report-table-debate-votes = the votes in debates: the number of who voted and the option.
report-table-debates = the debates: the chat and the number of who began it.
report-table-forecasts = what people predicted: the number, the first name and the surname's initial or the @name, the option and the number that they wrote.
report-table-games = the games: the chat, the secret word, the numbers of who began and of who wants to give up.
report-table-guesses = the guesses of games: the number, the first name and the surname's initial or the @name of who guessed, and the word.
report-table-history = questions that commands answered: the asker's number, the command, the text, the chat and the time.
report-table-inbox = messages that wait for an answer, as Telegram sent them; of answered ones, the number alone.
report-table-inventory-answers = the answers in /test, before and after: the person's number, the question and the option.
report-table-inventory-groups = the groups in whose sum of /test somebody wanted to be counted: the numbers of the person and of the group.
report-table-path-answers = the answers on the /path: the person's number, the question and whether it was ever right.
report-table-path-reviews = when a question of the /path comes again in /review: the person's number, the question, how well it is known, the day.
report-table-path-places = the idea of the /path where each person stopped: the person's number, the idea, the step.
report-table-predictions = questions that are predicted: the chat, the words that were asked about, the number of who asked, and how many chose each option.
report-table-quiz-items = the questions of quizzes, which the program made.
report-table-quiz-votes = the answers in quizzes: the number, the first name and the surname's initial or the @name of who answered, the option and the time it took.
report-table-quizzes = the quizzes: the chat, the theme that was asked for and the number of who began it.
report-table-reminders = who asked to be reminded of /review: the number, the hour and the next day.
report-table-results = ready answers about words of the model, without who asked.
report-table-texts = long texts of buttons with the number of who wrote them, the number of the answer to each message, and Telegram's ids of pictures.

report-kept-history = Kept: only the last 1,000 of each person, { $days ->
    [0] of any age (HISTORY_DAYS is not set)
    [one] for a day at most (HISTORY_DAYS)
   *[other] for { $days } days at most (HISTORY_DAYS)
}, until /forget or, those of a group, until the bot leaves it.
report-kept-choice = Kept: until the person uses /forget, or the bot leaves the group.
report-kept-unused = Kept: { $days } days after the last use.
report-kept-awaited = Kept: it holds until the next message, 15 minutes at most; it goes within a day, or with /forget.
report-kept-inbox = Kept: until it is answered; then the message's number alone, for { $days } days.
report-kept-game = Kept: guesses, names and numbers go { $days } days after the last guess, or with /forget; what the chat has played stays until the bot leaves it.
report-kept-quiz = Kept: names, who began and the theme go after { $days } days; answers with /forget, when the person leaves the group, or when the bot does.
report-kept-prediction = Kept: words, names and numbers go after { $days } days, with /forget, or when the person leaves the group; how many chose each option stays until the bot leaves the chat.
report-kept-debate = Kept: votes and who began it go after { $days } days, with /forget, when the person leaves the group, or when the bot does; questions when the bot leaves.
report-kept-class = Kept: who taught, the lesson and who took part go after { $days } days, with /forget, or when the bot leaves the group; who leaves the class or the group is gone from it at once.
report-kept-test = Kept: until the person uses /forget or begins the test anew; the group counts nobody who left it, and nobody when the bot does.
report-kept-person = Kept: until the person uses /forget.

report-shown-owner = Seen through the bot by: the person alone (/history, /export).
report-shown-chat = Seen through the bot by: those who are in that chat.
report-shown-teacher = Seen through the bot by: the teacher of that class, and each person for themselves (/export).
report-shown-nobody = Seen through the bot by: nobody; people get what is theirs by /export.
report-shown-everybody = Seen through the bot by: whoever asks the same.

report-outside = Outside of the database:
report-outside-log = The log: a line for each message, with codes in the place of people and chats. The salt of the codes lies in the data folder (vetorama.salt); without it nobody can say whose code is whose.
report-outside-local = The local chat: what is said there is in a file in the data folder until it is deleted on the page.
report-outside-backups = Backups: they are the host's own; /forget does not reach them.
report-outside-host = Whoever runs the bot can read the whole database; nobody else can, since the files are their owner's alone (0600).

report-older = This database is of an older version of the program, and a report changes nothing. Back it up (vetorama db backup), start the bot once, which brings it up to date, and ask for the report again.
report-failed = The database could not be read ({ $reason }).
