# The quiz in English. Where a word has several forms, bars part them.
# Questions, answers and explanations are shown in polls of Telegram, without HTML.

command-quiz-name = quiz
command-quiz = questions about the model's words and the ideas, as polls
about-quiz = I ask about the model's own words, one question at a time, and tell at the end how it went. For example: 5 questions, 10 ideas, 8 neighbours anonymous, 5 90s (each open for 90 seconds). To end it: stop.
slip-quiz = stop: stop | quizz | exam | questions | test | poll

## What is written behind /quiz

read-quiz-words = neighbours | neighbors | words
read-quiz-numbers = numbers | cosines
read-quiz-sums = analogies | sums
read-quiz-pictures = pictures | strips
read-quiz-texts = texts | sentences
read-quiz-ideas = ideas | theory | concepts
read-quiz-anonymous = anonymous | anonymously | secret
read-quiz-stop = stop | stop it | end | enough | quit | exit | cancel | give up | i give up | i want to stop | no more
read-quiz-filler = me | us | easy | quick | question | questions | with | of | about | on | please
read-quiz-next = next | next one | next question | skip | skip it | skip this | pass | go on | i do not know | i don't know | no idea
read-quiz-swap = swap | switch | swap for | change to
read-quiz-rules = rules | how | how it works

## The questions

quiz-place = { $place }/{ $total } · { $question }
quiz-ask-nearest = Which of these words is nearest to “{ $word }”?
quiz-ask-odd = Which of these words does not belong with the others?
quiz-ask-pair = In which pair are the two words nearest to each other?
quiz-ask-sum = What is { $first } − { $one } + { $other }?
quiz-ask-number = In which range is the cosine of “{ $first }” and “{ $second }”?
quiz-ask-list = Which list has neighbours of “{ $word }”?
quiz-ask-strip = The strip without a name, “?”, is that of a word very near to one of these. To which?
quiz-ask-unknown = “{ $word }” is a made-up word. What does this model give it?
quiz-ask-order = A text's vector is the mean of its words' vectors. Which text has the same vector as “{ $word }”?
quiz-strip-title = Which strip looks like the one at the top?
quiz-strip-caption = { $place }/{ $total } · Compare the strips: each column is the same dimension in all four vectors.
quiz-pair = { $first } and { $second }
quiz-range-0 = below { COSINE($low) }
quiz-range-1 = between { COSINE($low) } and { COSINE($high) }
quiz-range-2 = above { COSINE($high) }
quiz-unknown-pieces = A vector made on the spot, from its pieces
quiz-unknown-nothing = No vector: the model doesn't know it
quiz-unknown-zeros = A vector of zeros
quiz-unknown-spelling = The vector of the word that is spelt most alike

## Why

quiz-why-nearest = The cosine with “{ $right }” is { COSINE($score) }; the best of the others, “{ $next }”, has { COSINE($less) }. Use counts, not letters.
quiz-why-odd = “{ $right }” has a cosine of { COSINE($score) } with the mean of the other three. Each other one has { COSINE($less) } or more.
quiz-why-pair = { $right }: { COSINE($score) }. The second nearest, { $next }, has { COSINE($less) }.
quiz-why-pair-opposed = { $right }: { COSINE($score) }. They are opposites, so they fit into the same sentences. The second nearest, { $next }, has { COSINE($less) }.
quiz-why-sum = The sum lands near “{ $right }” ({ COSINE($score) }); “{ $next }” has { COSINE($less) }. The step from { $one } to { $first } is like the one from { $other } to { $right }.
quiz-why-number = The cosine is { COSINE($cosine) }. { $range ->
    [0] Words that have little to do with each other are near 0.
    [1] They have something in common, but are no neighbours.
   *[2] That is high: they are used alike.
}
quiz-why-list = These have a mean cosine of { COSINE($score) } with “{ $word }”. Those of the best other list have { COSINE($less) }.
quiz-why-strip = The strip was that of “{ $word }”: its cosine with “{ $right }” is { COSINE($score) }. The other two have { COSINE($less) } at most: the colours differ.
quiz-why-unknown-pieces = The encoder reads the pieces of “{ $word }” and makes a vector on the spot; I always say that it is inferred. Other models give none.
quiz-why-unknown-nothing = This model's table is closed: what has no row has no vector. Models that read pieces of words do otherwise.
quiz-why-order = A mean doesn't see the order: the same words give a cosine of 1. The best of the other texts has { COSINE($less) }.
quiz-see = 🔎 { $command }
quiz-see-words = 🔎 /{ $command } with these words

## What the quiz answers

quiz-begun = 🧠 <b>Quiz</b> · { $total ->
    [one] { $total } question
   *[other] { $total } questions
}{ $anonymous ->
    [yes] {" "}· anonymous answers
   *[no] {""}
}
quiz-begun-group = Each is open for { $time }; whoever began (or an admin) can close it sooner. Right counts more than fast: time only parts those who are equal.
quiz-begun-private = No hurry: the next one comes when you have answered.
quiz-begun-timed = Each is open for { $time }; the next one comes when you have answered.
quiz-most = A quiz has { $most } questions at most.
quiz-short = With this model only { $total } { $total ->
    [one] question
   *[other] questions
} could be made of this topic.
quiz-runs = There is a quiz here already: question { $place } of { $total }.
quiz-none = There is no quiz here. Do you want one? Send /{ $command }.
quiz-stopping = ⏹ The quiz is ended. The results are on their way.
quiz-next = ⏭ Skipped.
quiz-stop-starter = Only whoever began the quiz or an admin can end it.
quiz-stop-one-more = One more person has to want to end it (or an admin): whoever began the quiz asked to be forgotten.
quiz-next-starter = Only whoever began the quiz or an admin can close it sooner.
quiz-over-already = This quiz is over.
quiz-no-polls = I may not send polls here, and the quiz is made of them. An admin can allow polls; in a private chat with me it always works.
quiz-closed-already = This question is closed.
quiz-no-questions = I can't make questions of this topic with this model. Try <code>/{ $command } ideas</code>.
quiz-unread = I did not understand “{ $typed }”. Behind /{ $command } goes the number of questions ({ $most } at most) and, if you like, a topic: neighbours, numbers, analogies, pictures, texts, ideas, or a glossary term such as <i>cosine</i>.
quiz-no-letter = This question only has { $letters }.
quiz-not-kept = I could not reach the database, and the quiz lives there. Try again in a moment.
quiz-rules =
    🧠 <b>How the quiz works</b>
    <code>/quiz</code> asks 5 questions; <code>/quiz 10</code>, ten ({ $most } at most). With a topic: <code>/quiz 8 neighbours</code>, and also numbers, analogies, pictures, texts, ideas, or a glossary term, as <code>/quiz cosine</code>.

    The questions are made of the words of this chat's model, and only those are asked that have one right answer by far. In a group each is open for { $seconds } seconds; <code>/quiz 5 20s</code> changes that, and whoever began or an admin can close it sooner. <code>/quiz 5 anonymous</code> hides who answered what. <code>/quiz stop</code> ends it.

    At the end I tell how many had each right. Right counts more than fast: time only parts those who are equal.
quiz-button-next = ⏭ Close now
quiz-button-skip = ⏭ Skip
quiz-button-stop = ⏹ End it
quiz-button-mine = 📍 My place
quiz-button-another = 🔁 Another quiz
quiz-button-another-of = 🔁 Another quiz: { $theme }
quiz-button-swap = ⏹ Swap for: { $theme }

privacy-quiz = In a /quiz, each answer of yours stays with your number, the question and the time it took, to count which ideas you know; your first name goes after 90 days. In an anonymous quiz I don't learn who answered. Who leaves a group is gone from its quizzes.

## The end

quiz-over = 🏁 <b>End of the quiz</b> · { $questions ->
    [one] { $questions } question
   *[other] { $questions } questions
}{ $people ->
    [0] {""}
    [one] {" "}· { $people } person
   *[other] {" "}· { $people } people
}
quiz-over-nobody = Nobody answered this time. It happens in the best of classes.
quiz-over-unasked = Nobody answered, so I did not ask the { $count ->
    [one] other question
   *[other] { $count } other questions
}. Begin anew once the group is ready; for more time with each, for example <code>/quiz 5 90s</code>.
quiz-over-left = { $count ->
    [one] { $count } question was not asked.
   *[other] { $count } questions were not asked.
}
quiz-over-private = 🏁 <b>End of the quiz</b> · { $right } of { $total } right
quiz-over-unanswered = 🏁 <b>End of the quiz.</b> No question was answered, and nothing was counted.
quiz-unanswered = { $count ->
    [one] { $count } question was left without an answer and does not count.
   *[other] { $count } questions were left without an answer and do not count.
}
quiz-each = How many had each right:
quiz-each-line = { $place }. { $mark } { $right } of { $all } · { $idea }
quiz-best = { $medal } <b>{ $name }</b> · { $right } right
quiz-someone = somebody
quiz-hardest = 🪤 What most missed ({ $right } of { $all }): <i>{ $question }</i>
quiz-hardest-answer = <b>{ $answer }</b> — { $why }
quiz-missed = 🪤 Worth another look:
quiz-missed-line = <i>{ $question }</i> <b>{ $answer }</b> — { $why }
quiz-missed-short = <i>{ $question }</i> <b>{ $answer }</b>
quiz-ideas = By idea: { $ideas }
quiz-idea-count = { $idea } { $right }/{ $all }
quiz-all-right = 🎉 All of them right!
quiz-answered-right = 🎉 All that were answered, right · { $silent ->
    [one] { $silent } was left without an answer
   *[other] { $silent } were left without an answer
}
quiz-mine = Place { $place } of { $people } · { $right } of { $all } right
quiz-mine-line = { $place }. { $name } · { $right }
quiz-mine-you = ➤ { $place }. you · { $right }
quiz-mine-none = You answered no question of this quiz.
quiz-mine-gone = Nothing of this quiz is left to show.
