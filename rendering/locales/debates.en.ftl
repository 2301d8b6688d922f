# /debate in English: vote, talk, vote again.
# Telegram shows the questions (debate-asked) without HTML.

command-debate-name = debate
command-debate = a group votes, people convince each other, and vote again
command-debate-example = { term-cosine.name }
about-debate = Each votes alone on a question about the ideas; where the group is divided, people convince each other and vote again. At the end I tell how many changed sides, not who. For example: cosine.
slip-debate = debates | discuss | discussion | argue

## What is written behind /debate

read-debate-stop = stop | end | enough | cancel | quit
read-debate-rules = rules | how | how it works | help
whole-debate = [(i want / i would like / can we / let us / lets / we want)] [to] (have / hold / start / do) (a / the) debate [here] | let us debate | lets debate

## The questions and the buttons

debate-asked = { $part ->
    [first] First vote, no talking
    [second] Second vote
   *[sister] A related question
} · { $question }
debate-button-close = ⏭ Close the vote
debate-button-again = 🗳 Vote again
debate-button-stop = ⏹ End it
debate-button-another = 🗣 Another debate

## What is said between the votes

debate-begun =
    🗣 <b>Debate</b> · { $idea }
    First each of you votes alone, without talking: { $time }, and nobody sees the votes until it closes. Then I say whether it is worth a discussion.
    <i>After a vote has closed, Telegram shows who voted for what; I name nobody.</i>
debate-after-debate =
    🗣 <b>The group is divided. Now convince each other!</b>
    Say what you voted for and why, best of all to somebody who voted otherwise. I don't tell the answer yet, and what most voted for may be wrong. In { $minutes } { $minutes ->
        [one] minute
       *[other] minutes
    } you vote again on the same question; whoever began can call it sooner.
debate-after-known = 🟩 { $right } of { $voters } had it right: it is <b>{ $answer }</b>. On to a related question.
debate-after-explain = 🟥 { $right ->
    [0] Nobody had it right
   *[other] Only { $right } of { $voters } had it right
}. Where so few know, a discussion would bring little, so I explain:
debate-after-nobody = Nobody voted this time, so I keep the answer back. Once there are two of you at least, you can vote on the same question again.
debate-after-few = Only one person voted, and a debate needs at least two. Call somebody and send /{ $command }. Meanwhile, the answer to this one:
debate-after-second = { $voters ->
    [0] 🗳 Now nobody voted
   *[other] { $right ->
        [0] 🟥 Now nobody had it right
       *[other] 🗳 Now { $right } of { $voters } had it right
    }
}; before the talk, { $before } of { $voters_before }. The answer:
debate-answer = ✅ <b>{ $answer }</b> — { $why }
debate-sister-next = Now a related question, to see whether it stayed.

## The end

debate-over = 🏁 <b>End of the debate</b> · { $idea }
debate-over-nobody = It ended before anybody voted.
debate-tally = { $part ->
    [first] 1️⃣ Before the talk
    [second] 2️⃣ After the talk
   *[sister] 🔁 On the other question
}: { $voters ->
    [0] nobody voted
   *[other] { $right } of { $voters } right
}
debate-moved = { $both ->
    [one] One person voted
   *[other] { $both } people voted
} before and after: { $learnt ->
    [0] nobody went from wrong to right
   *[other] { $learnt } went from wrong to right
}{ $lost ->
    [0] , and nobody went the other way.
   *[other] , and { $lost } went the other way.
}
debate-gain-none = All who voted twice had it right the first time: nothing was left to gain, so there is no Hake's gain to compute.
debate-gain = { $kind ->
    [more] Before the talk, { $missing } did not have it right; on balance the talk won { $won }: { $percent }% of what was lacking
    [same] On balance, the talk brought nothing and took nothing away
   *[less] On balance, the talk took more than it brought: that happens when those who are wrong argue better
}.
    <i>For teachers: Hake's gain, g = ({ $after } − { $before }) / ({ $both } − { $before }) = { $gain }.</i>
debate-gain-hides = That number sees only the balance ({ $learnt } − { $lost }): { $lost ->
    [one] the one who left the right answer for a wrong one is
   *[other] the { $lost } who left the right answer for a wrong one are
} hidden in it.
debate-sister-answer = The answer to the other question:
debate-only-answer = The answer:

## What else is said

debate-private = A debate needs at least two people: open a group, tap its name, “Add members”, and look for me. Then send <code>/{ $command }</code> there. Here, alone, the same questions come as a quiz:
debate-runs = There is a debate here already: { $stands ->
    [first] the first vote.
    [talk] people are convincing each other.
    [second] the second vote.
   *[sister] the last question.
}
debate-none = There is no debate here. Do you want one? Send /{ $command }.
debate-stopping = ⏹ The debate is ended.
debate-starter = Only whoever began the debate or an admin can do that.
debate-closed = This vote is closed.
debate-again-late = The time to talk is over.
debate-over-already = This debate is over.
debate-no-polls = I may not send polls here, and a debate is made of them. An admin can allow polls.
debate-unread = I have no question about “{ $typed }”. Choose one of these themes, or send /{ $command } alone, and I choose the question.
debate-not-kept = I could not reach the database, and the debate lives there. Try again in a moment.
debate-rules =
    🗣 <b>How a debate works</b>
    It is Eric Mazur's peer instruction. I ask a question about the ideas, and each of you votes alone ({ $seconds } seconds, votes hidden until it closes).
    • If { $few }% to { $many }% are right, you have { $minutes } { $minutes ->
        [one] minute
       *[other] minutes
    } to convince each other, and you vote again.
    • If fewer are right, I explain. If more are, I confirm it, and on we go.
    At the end comes a related question, and I tell how many went from wrong to right and from right to wrong, without names.

    <code>/{ $command } cosine</code> chooses the idea; <code>/{ $command } cosine 2 min</code> also how long each vote is open. Whoever began (or an admin) closes a vote sooner, and <code>/{ $command } stop</code> ends it.

privacy-debate = In a /debate, what you voted stays for about 90 days with your number, to count who changed sides; I never say who did. Telegram does show who voted for what once a vote is closed.
