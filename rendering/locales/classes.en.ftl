# /class, in English: a class in a group, run from the private chat of who teaches.

command-class-name = class
command-class = teach a class in the group, step by step, from your private chat
about-class = An administrator opens a class in the group and runs it in private: next step, answer, time. At the end they get who took part and what each had right.
slip-class = classes | lesson | lessons | classroom

read-class-stop = stop | close | end | finish
read-class-rules = rules | how | how it works | help
whole-class = [(i / we)] (want to / would like to / can / could / how do i / how can i / let us / lets) [(i / we)] (teach / open / start / run / give / plan) a (class / lesson) [(here / in the group / with my students / to my students / for my students)]

## The group's board

class-title = 🏫 <b>{ $title }</b>
class-by = with { $name }
class-place = { $place ->
    [0] The class has not begun yet ({ $total } steps)
   *[other] Step { $place } of { $total }
}
class-rings = ⏱ { $minutes ->
    [one] 1 minute left
   *[other] { $minutes } minutes left
}
class-joined = { $joined ->
    [0] Nobody has joined yet
    [one] 1 person takes part
   *[other] { $joined } people take part
}
class-keeps = <i>If you tap “Join”, I keep your first name, your surname's initial (or @name) and the number of your Telegram account (not your phone's). Who teaches sees, with the name, what you answer from then on in this class's quizzes, predictions and games. Of debates only that you voted. Your /{ command-inventory-name } is there only if you tap “Show my test”. At the end of the class the group sees sums alone; but quizzes, predictions and games show names in the group, as always. “Leave” deletes you from the class, and /{ command-forget-name } deletes everything.</i>
class-unreached = { $name }, I cannot write to you in private yet, and a class is run from there. Tap the button, then “Start”.
class-button-join = ✋ Join
class-button-leave = 🚪 Leave
class-button-mine = 🙋 How I did
class-button-test = 📝 Show my test
class-test-on = Your teacher will see, with your name, how many you had right in the /{ command-inventory-name } before and after this class, and what changed. Not the answers. Tap again to take it back.
class-test-off = Your /{ command-inventory-name } is not in the next tables. Those that I sent already I cannot delete.
class-button-private = 🎛 Open the panel
class-joined-now = You are in the class.
class-joined-already = You are in the class already.
class-left = You left the class: your name is not in it any more.
class-left-already = You were not in the class.
class-step = <b>{ $place }.</b> { $said }
class-time-over = ⏰ Time is up!

## The teacher's panel

class-panel-title = 🎛 <b>{ $title }</b> · your panel
class-time = ⏳ { $step } min for this step; { $minutes } min for the class
class-late = ⏳ The time of this step was over { $step } min ago; { $minutes } min for the class
class-time-whole = ⏳ { $minutes } min of class
class-answered = { $joined ->
    [0] Nobody has joined yet
   *[other] { $answered } of { $joined } who { $joined ->
        [one] takes part
       *[other] take part
    } { $answered ->
        [one] has answered
       *[other] have answered
    }
}
class-answered-unnamed = { $answered ->
    [0] No answers yet
    [one] 1 answer
   *[other] { $answered } answers
} (the quiz is anonymous)
class-outcome = ✅ { $right } of { $all ->
    [one] 1 answer
   *[other] { $all } answers
} right
class-waits = 👁 The command waits for the group's guesses: tap “👁 Reveal” to let it come.
class-other-game = 🎲 A game that was open in the group before goes on during the class. To end it, write <code>/{ command-game-name } give up</code> there.
class-step-silenced = ⏸ I may not write in the group now: the topic is closed, or I lack the right. The step waits, and comes by itself once that changes.
class-step-failed = ⚠️ This step did not work in the group. If no message of mine there says why, see whether I may write and send polls; then tap 🔁.
class-step-held = ⚠️ This step did not begin: a { $kind ->
    [quiz] quiz
    [prediction] prediction
    [debate] debate
   *[game] game
} that is none of the class's was open in the group already, and goes on. Once it is over, tap 🔁.
class-kind = { $kind ->
    [command] command
    [quiz] quiz
    [prediction] prediction
    [debate] debate
    [game] game
   *[text] text
}
class-now = ▶️ <b>Now</b> · { class-kind } · { $minutes } min{ $title }
class-next = ⏭ <b>Then</b> · { class-kind } · { $minutes } min{ $title }
class-does = <code>{ $command }</code>
class-last = ⏭ This is the last step.
class-button-begin = ▶ Begin
class-button-next = ▶ Next
class-button-reveal = 👁 Reveal
class-button-repeat = 🔁 Repeat
class-button-earlier = ◀ Back a step
class-button-timer = ⏱ Timer
class-button-lock = 🔒 Lock
class-button-unlock = 🔓 Unlock
class-button-close = ⏹ Close
class-button-sure = ⏹ Close the class
class-button-back = ↩ Back
class-sure = Close the class? What is open in the group ends, and the results come here.
class-locked-now = Locked: until the class is over, only you begin games, quizzes, debates and predictions in the group.
class-unlocked-now = Unlocked: everybody in the group may begin games and quizzes.

## The beginning

class-choose = 🏫 Which lesson? Tap one and it opens in this group. You run it from our private chat; the class sees a board here.
class-choose-none = 🏫 I have no lesson of yours yet. Send its file in our private chat, then come back here.
class-choose-planned = 📅 Which lesson? Tap one and it is planned for { $at }, { $time }. (Another zone: /{ $command }.)
class-planned = 📅 <b>{ $title }</b>: the class is planned for { $at }, { $time }. Then the board appears here, and the panel in the private chat of who planned it.
class-too-late = 📅 The class <b>{ $title }</b> did not begin in its hour, and more than half an hour has gone by: I called it off. To plan another, an administrator sends <code>/{ $command } tomorrow 10:00</code> in the group.
class-past = That hour is over already. Choose another: <code>/{ $command } tomorrow 10:00</code>.
class-far = I plan classes for up to { $days } days ahead, since until then I keep the name of who teaches. Choose a day that is nearer.
class-called-off = 📅 The class is called off.
class-unread = I did not understand “{ $typed }”. <code>/{ $command }</code> opens a class now; <code>/{ $command } tomorrow 10:00</code> or <code>/{ $command } 28/11 14:30</code> plans one.
class-button-off = ✖ Call off
read-moment-today = today
read-moment-tomorrow = tomorrow
read-moment-after-tomorrow = day after tomorrow | overmorrow
read-moment-early = am | a.m | in the morning
read-moment-late = pm | p.m | in the afternoon
read-moment-night = in the evening | at night
read-moment-noon = noon | midday
read-moment-midnight = midnight
read-moment-half = thirty
read-moment-hours = one | two | three | four | five | six | seven | eight | nine | ten | eleven | twelve
class-lesson-kept = ✅ I read your lesson <b>{ $title }</b>: { $steps ->
    [one] 1 step
   *[other] { $steps } steps
}, { $minutes } min. In a group where you are an administrator, send /{ $command } and tap its name. I keep only the last one you sent.
class-file-lost = Telegram did not give me the file. Send it again in a moment.
class-planned-here = 📅 Planned already: <b>{ $title }</b>, { $at }.
class-button-off-one = ✖ Call off: { $title }
class-button-own = 📄 Send my lesson
class-admins = Only an administrator of the group opens a class.
class-nobody = You write in the name of the group or of a channel, and a class needs a person. Change to your own name and try again.
class-runs-already = Somebody else has just opened a class here. That is the one.
class-lesson-gone = I don't have that lesson any more. Send the file again in our private chat.
class-sent-last = The last one you sent: <b>{ $title }</b>.
class-taught-last = The tables of your last class, <b>{ $title }</b>:
class-private =
    🏫 <b>Teaching a class</b>
    In a group where you are an administrator, send /{ $command } and choose the lesson. The panel comes here.
class-file-form = For a lesson of your own, send me a <b>.md</b> file here: <code># Title</code>, and for each step <code>## 5 min · quiz</code> (text, command, quiz, prediction, debate or game). Below it stands what I say to the group, the command on a line that begins with <code>/</code>, and your notes on lines that begin with <code>&gt;</code>, which only you see. With 👁 in the heading (<code>## 5 min · command 👁</code>) the command waits: people guess first, and you tap “👁 Reveal”.
class-rules =
    🏫 <b>How a class works</b>
    An administrator sends /{ $command } in the group and chooses the lesson: a list of steps (text, command, quiz, prediction, debate, game). A panel comes to their private chat: ▶ next, 👁 reveal the answer, 🔁 repeat, ⏱ timer, 🔒 lock, ⏹ close.
    Who wants to be in the results taps “Join”. At the end the teacher gets the tables in private, and everybody sees only what is theirs.

## The end

class-closing = ⏹ Closing the class.
class-close-teacher = Only who teaches the class or an administrator can close it.
class-over-already = This class is over already.
class-begun-already = The class has begun; close it from the panel.
class-closes-already = The class is closing.
class-forgotten = This class is more than { $days } days old: I deleted who took part.
class-off-without = 📅 The class that was planned here is off: I no longer have its lesson.
class-ended-without = 🏫 The class is over before its end: I no longer have its lesson. I deleted who took part, too; there are no results.
class-over-without = 🏫 The class is over.
class-refused = ⚠️ The group does not let me write any more, and the class is over. See to its permissions and open another.
class-gone = I don't know this class any more.
class-moved = The class is at another step by now. The panel shows which.
class-last-step = This was the last step.
class-not-yours = This panel belongs to who teaches the class.
class-not-kept = I could not reach the database, and the class lives there. Try again in a moment.
class-over = 🏁 <b>{ $title }</b>: the class is over. { $joined ->
    [0] Nobody took part.
    [one] 1 person took part.
   *[other] { $joined } people took part.
}
class-over-game = 🎲 A game that was not of the class goes on here. To end it: <code>/{ command-game-name } give up</code>.
class-over-panel = 🏁 <b>{ $title }</b>: the class is over, after { $minutes } min. { $joined ->
    [0] Nobody took part.
    [one] 1 person took part.
   *[other] { $joined } people took part.
}
class-ideas = Right answers by idea, the hardest first:
class-idea = • { $idea }: { $right } of { $all }
class-missed = 🪤 The question that misled most ({ $right } of { $all }): { $question } <b>{ $answer }</b>
class-gain = 🗣 In the debates, of the { $both } who voted before and after: { $learnt } changed to the right answer and { $lost } to a wrong one{ $known ->
    [yes] ; Hake's gain { $gain }
   *[no] {""}
}.
class-tested = 📝 In the /{ command-inventory-name }, of { $people ->
    [one] 1 person who showed it and did it
   *[other] { $people } people who showed it and did it
} before and after: on average { $before } of { $total } right before and { $after } after. Of everybody together, { $learnt ->
    [one] 1 answer
   *[other] { $learnt } answers
} became right and { $lost ->
    [one] 1 was
   *[other] { $lost } were
} lost{ $known ->
    [yes] ; Hake's gain { $gain }, which has the losses counted in
   *[no] {""}
}.
class-files-note = The tables follow: CSV (people alone) and XLSX (people, steps and ideas). They have people's names: keep them with care.
class-file-again = 📄 Here it is.
class-mine-none = You did not tap “Join” in this class.
class-mine-quiz = Quiz: { $right } of { $all } right.
class-mine-predicted = Predictions: { $right } of { $all } right.
class-mine-debated = Debates: voted in { $all }.
class-mine-guessed = Game: { $all ->
    [one] 1 guess
   *[other] { $all } guesses
}.
class-mine-nothing = You are in the class, and no answer of yours has a result yet.
class-mine-again = Worth another look: { $ideas }.

## The tables

class-file = class
class-sheet-people = People
class-sheet-steps = Steps
class-sheet-ideas = Ideas
class-column-name = name
class-column-answered = quiz: answers
class-column-right = right
class-column-predicted = predictions
class-column-hits = right predictions
class-column-debated = debates voted in
class-column-guesses = game: guesses
class-column-best = game: best place
class-column-test-before = test: before
class-column-test-after = test: after
class-column-test-learnt = test: wrong before, right after
class-column-test-lost = test: right before, wrong after
class-column-test-gain = test: Hake's gain
class-column-idea-right = { $idea }: right
class-column-idea-all = { $idea }: answers
class-column-step = step
class-column-kind = kind
class-column-people = people
class-column-answers = answers
class-column-learnt = debate: to right
class-column-lost = debate: to wrong
class-column-gain = debate: Hake's gain
class-column-idea = idea

## What a class locks

class-locks-choice = A class is running here, and until it is over the group's model and language stay as they are, so that everybody has the same numbers.
class-locks-play = 🔒 A class is running, and its teacher asked that nobody begins games, quizzes, debates or predictions now. Questions are welcome! After the class you can, and in private always.
class-locks-play-again = 🔒 After the class.

privacy-class = In a class (/class), who teaches sees only those who tapped “Join”: the first name and what the person answered in that class's quizzes, predictions and games; of a debate only that they voted. How many they had right in the /test before and after, only of those who tapped “Show my test”. Who leaves the class or the group is gone at once, and after 90 days everybody is. The tables (CSV, XLSX) that a teacher already got stay with the teacher. The last lesson that you sent stays until /forget.
privacy-names = In a group, the initial of your surname stays beside your first name, or without a surname your @name. It is shown only where two people of one list have the same first name (“Ana B.”, “Ana C.”), and goes with the name.
