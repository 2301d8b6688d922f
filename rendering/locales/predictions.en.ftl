# /predict in English: first a prediction, then the answer.

command-predict-name = predict
command-predict = predict before you see: the cosine, the sum, the neighbor, the axis
command-predict-example = { command-similar-example }
about-predict = First everybody says what they think, without seeing the others; only then I show the answer beside the predictions. It works for what /similar, /neighbors, /analogy and /axis answer.
slip-predict = prediction | predictions | bet | forecast | estimate

## What is written behind /predict

read-predict-show = show | reveal | answer | close | stop | end | cancel | quit | enough
read-predict-lead = i think | i guess | maybe | about | around | it is | perhaps | i would say | my guess is
read-predict-rules = rules | how | how it works | help

## The question

predict-ask-pair = 🤔 What is the cosine of <b>{ $first }</b> and <b>{ $second }</b>?
predict-ask-sum = 🤔 Which word is <b>{ $asked }</b>?
predict-ask-nearest = 🤔 Which of these is nearest to <b>{ $first }</b>?
predict-ask-side = 🤔 On the axis from <b>{ $first }</b> to <b>{ $second }</b>, where is <b>{ $word }</b>?
predict-how-group-pair = Tap a range: nobody sees yours, and you can change it. To risk a number, reply to this message with it (0.15); that one everybody sees.
predict-how-group-other = Tap your prediction: nobody sees which it was, and you can change it.
predict-how-private-pair = Tap a range, or send a number such as 0.15. Then I tell.
predict-how-private-other = Tap your prediction. Then I tell.
predict-count = 🗳 { $people ->
    [0] No prediction yet
    [one] { $people } prediction
   *[other] { $people } predictions
} · { $time } to answer
predict-range-first = below { COSINE($high) }
predict-range-middle = { COSINE($low) } to { COSINE($high) }
predict-range-last = { COSINE($low) } or more
predict-side-0 = towards { $first }
predict-side-1 = in the middle
predict-side-2 = towards { $second }
predict-button-show = 👀 Show the answer
predict-side-example = { $words ->
    [de] kalt / heiß: Schnee
    [en] cold / hot: snow
    [es] frío / caliente: nieve
    [fr] froid / chaud: neige
    [it] freddo / caldo: neve
   *[pt] frio / quente: neve
}
predict-button-another = 🤔 More predictions

## The answer

predict-told-pair = 🎯 Cosine of <b>{ $first }</b> and <b>{ $second }</b>: <b>{ COSINE($score) }</b>
predict-told-sum = 🎯 <b>{ $asked }</b> is <b>{ $right }</b> (cosine { COSINE($score) } with the sum)
predict-told-nearest = 🎯 Nearest to <b>{ $first }</b> is <b>{ $right }</b> (cosine { COSINE($score) })
predict-told-side = 🎯 <b>{ $word }</b> is at <b>{ COSINE($score) }</b>: { $right }
predict-poles = On the axis −1 is { $first }, 1 is { $second }, and the middle goes from −0.2 to 0.2.
predict-line = { $mark ->
    [right] ✅
    [chosen] 👉
   *[none] ▫️
} <code>{ $line }</code>{ $count ->
    [0] {""}
   *[other] {" "}{ $count }
}
predict-name = <b>{ $name }</b>
predict-more = { $more } more
predict-hits = 🏅 Right: { $names }
predict-no-hits = Nobody was right this time. It happens: the model knows only the texts that it read.
predict-wrote = { $medal } <b>{ $name }</b> wrote { COSINE($value) }: { $off ->
    [0] spot on
   *[other] { COSINE($off) } away
}
predict-near = Nearest: { $names }, { $ranges ->
    [one] { $ranges } range
   *[other] { $ranges } ranges
} away
predict-surprise = 💬 Most of you said “{ $label }”. What may the model have seen in texts that you didn't?
predict-silent = Nobody predicted anything this time.
predict-own-right = You said “{ $label }”: right! 🎉
predict-own-wrong = You said “{ $label }”.
predict-own-range = You said “{ $label }”: { $ranges ->
    [one] { $ranges } range
   *[other] { $ranges } ranges
} { $side ->
    [under] below
   *[over] above
}.
predict-own-wrote = You said { COSINE($value) }: { $side ->
    [exact] exactly right
    [under] { COSINE($off) } too low
   *[over] { COSINE($off) } too high
}.

## How the predictions of a chat fit

predict-title = 🤔 <b>Predict first</b>
predict-record = 🤔 <b>The predictions of this chat</b>
predict-record-sum = { $rounds ->
    [one] { $rounds } question
   *[other] { $rounds } questions
}, { $all ->
    [one] { $all } prediction
   *[other] { $all } predictions
}, { $right } right: { $share }%. With eyes shut it would be { $chance }%.
predict-record-recent = { $squares } (the last one on the right). In the first half { $before }% were right, in the second { $after }%.
predict-record-ranges = Where the prediction was…, the cosine was on average:
predict-record-range = <code>{ $label }</code> { COSINE($mean) } · { $count ->
    [one] { $count } prediction
   *[other] { $count } predictions
}
predict-record-high = ↗️ Predictions come out higher than the numbers: a cosine near 1 is rare.
predict-record-low = ↘️ Predictions come out lower than the numbers: even words that don't look alike share texts.
predict-record-fits = ⚖️ Neither too high nor too low: on average, predictions agree with the numbers.
predict-rules =
    Whoever predicts before they see learns more from the answer. Send <code>/{ $command }</code> with two words (the cosine), one (the nearest neighbor), a sum, or an axis with one word:
    <code>/{ $command } { command-similar-example }</code>
    <code>/{ $command } { command-neighbors-example }</code>
    <code>/{ $command } { command-analogy-example }</code>
    <code>/{ $command } { predict-side-example }</code>
    In a group there are { $seconds } seconds (<code>30s</code> at the end changes that), and <code>/{ $command } show</code> ends it sooner. While it is open, only the number of predictions is seen.

## What else is said

predict-noted = Noted: { $label }. You can change it until it closes.
predict-withdrawn = 🗑 Whoever asked this wanted to be forgotten, and the question went with their data. To open another: <code>/{ $command } { command-similar-example }</code>
predict-held = 🤫 The group is predicting just this now: send your prediction! I tell when it closes, and who began it may bring that on: <code>/{ $command } show</code>.
predict-closed = This prediction is closed already.
predict-runs = A prediction is open here already:
predict-none = No prediction is open here. To open one: <code>/{ $command } { command-similar-example }</code>
predict-no-number = This time it is no number: tap one of the answers.
predict-which = “{ $typed }” may be { COSINE($one) } or { COSINE($other) }. Send the number with its decimal point.
predict-no-cosine = “{ $typed }” is no cosine: those go from −1 to 1. Send one like 0.15.
predict-same = There's nothing to guess there: <b>{ $word }</b> is the same word twice, and the cosine of a vector with itself is 1. Try two different ones: <code>/{ $command } { command-similar-example }</code>
predict-early = The number comes afterwards: reply to this message with it alone.
predict-later = One prediction at a time: this one is about <b>{ $word }</b> only. Ask about { $later } afterwards.
predict-nobody = Of those who speak as a group or a channel I keep nothing, and no prediction either.
predict-show-starter = Only who opened the prediction, or an admin, can show the answer sooner.
predict-unread = I can't make a prediction of “{ $typed }”. It takes one word, two, a sum or an axis: <code>/{ $command }</code> shows how.
predict-too-few = This model hasn't enough words nearby for a prediction. <code>/{ $command }</code> shows those there are.
predict-not-kept = I could not reach the database, where predictions live. Try again in a moment.

privacy-predict = In /predict, what you said stays for some 90 days with your number and your first name; then only the totals of a question are left, without words or people.
