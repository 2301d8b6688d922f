# The file of a lesson, in English: the words of the steps' headings, and what is wrong in each line.

read-lesson-text = text | talk | explanation
read-lesson-command = command | commands | experiment
read-lesson-quiz = quiz | questions
read-lesson-prediction = prediction | predictions | predict
read-lesson-debate = debate | discussion
read-lesson-game = game | match
read-lesson-minutes = min | mins | minute | minutes

lesson-mistakes = { $count ->
    [one] 📄 There is one mistake in the lesson's file. Mend it and send it again.
   *[other] 📄 There are { $count } mistakes in the lesson's file. Mend them and send it again.
}
lesson-mistakes-more = { $count ->
    [one] … and one more.
   *[other] … and { $count } more.
}
lesson-line = Line { $line }: { $said }

lesson-empty = the file is empty.
lesson-too-long = the file is too large: { $most } kB at most.
lesson-not-utf8 = here are letters that are not UTF-8. Save the file as “UTF-8” in your editor.
lesson-not-text = here is a sign that no text has. Is this a text file (.md)?
lesson-title-missing = the lesson's title is missing: a line such as “# What an embedding is”.
lesson-title-long = the title is too long: { $most } letters at most.
lesson-title-twice = the lesson has a title; “{ $typed }” is a second one. A step begins with ##, not with #.
lesson-no-steps = there is no step. Each step begins with a line such as “## 5 min · text”.
lesson-steps-many = this is step { $most } + 1, and a lesson has { $most } at most.
lesson-minutes-missing = “{ $typed }” has no minutes. Write it like this: “## 5 min · text”.
lesson-minutes-number = “{ $typed }” is no whole number of minutes. Write it like this: “## 5 min · text”.
lesson-minutes-range = { $typed } minutes won't do: a step takes 1 to { $most } minutes.
lesson-kind-missing = it isn't said what this step is: text, command, quiz, prediction, debate or game.
lesson-kind-unknown = I don't know what a step of “{ $typed }” is. There are text, command, quiz, prediction, debate and game.
lesson-waits-kind = the 👁 in a heading lets the command wait until you tap “👁 Reveal”, and is for command steps alone: “{ $typed }” waits already.
lesson-kind-near = I don't know what a step of “{ $typed }” is. Is it “{ $near }”?
lesson-text-missing = this step is a text, but it says nothing. What stands behind > only you read.
lesson-text-command = this step is a text, but it has the command { $command }. Write “command” in its heading.
lesson-command-missing = this step is a command, but it has none. Write the command alone in a line, as “/neighbors mar”.
lesson-prediction-missing = it isn't said what is predicted. Write a command in a line, as { $example }
lesson-command-second = the step has a command already; { $command } is a second one. Make it a step of its own.
lesson-command-early = a command stands in a step, and no step has begun yet.
lesson-command-long = the command is too long: { $most } letters at most.
lesson-command-unknown = I don't know the command { $command }.
lesson-command-near = I don't know the command { $command }. Is it /{ $near }?
lesson-command-other = the heading says { $kind }, but { $command } is something else.
lesson-command-alone = { $command } is nothing for a class: it belongs to each person, or changes what the chat chose.
lesson-command-unread = I don't understand what stands behind { $command }. An example that works: { $example }
lesson-said-long = the text of this step is too long: { $most } letters at most.
lesson-notes-long = the notes of this step are too long: { $most } letters at most.
