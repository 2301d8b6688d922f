# /path, in English: twelve ideas in order, each with a text, an experiment, a prediction and a question.
# The value is the idea's text, of at most three sentences. $maker: own, a model made here; other, any other.
# .bet what is predicted; .guess a /predict, or else .say-right and .say-wrong-a and -b the predictions, .told what happens and .check the command that shows it
# .name its name; .also other names by which it is found; .look what to look at in the experiment; .try and .second its commands

command-path-name = path
command-path = learn step by step: twelve ideas, from token to bias
command-path-example = cosine
about-path = Twelve ideas in order, each with a short text, an experiment, a prediction and a question. Stop whenever you like, and go on where you stopped.
slip-path = trail | course | lesson | lessons | tutorial | journey | curriculum

# What people write while an idea is open: the next idea, the next step, back, the answer, the letter of an answer

read-path-next = [(what is / what about / and / go to / show / give me / take me to)] [(the / me the)] next [(one / idea / lesson / topic / card / part)] [(please / of the path)]
    | (skip / pass) [(it / this / this one / this idea / the idea)]
read-path-on = (continue / go on / carry on / keep going / proceed / forward / onward / move on / and now / what now / let us go on) [(the path / with the path / on the path)] | [(what is / and)] [the] next step | (back / return / go back) to the path
read-path-back = (back / go back / previous / return) [one step] | (go / step) back [(a step / to the idea)] | [the] previous (one / idea / lesson / step / card)
read-path-more = [(i want / give me / ask me)] (another / one more) question [please]
read-path-reveal = [i] (do not / dont / don't) know [(it / the answer / this one)] | [i have] no idea | what is the [right] answer | (show / tell) [me] the answer | [i] give up
read-letter = [(it is / its / it's / i think it is / i think it's / i think / i choose / i pick / i say / i would say / my guess is / my answer is / the answer is / the right answer is / answer)] [(the)] [(letter / option / answer)] { $part }

path-title = 🧭 <b>The path: twelve ideas to understand embeddings</b>
path-line = { $mark ->
    [done] ✅
    [tried] 🟡
   *[none] ▫️
} { $place }. { $name }
path-marks = ✅ a question of the idea was right
    🟡 answered, not yet right
path-how = Each idea has a short text, an experiment, a prediction and a question. Stop whenever you like: I keep how far you came.
path-group = Here the group walks together: anybody may press the buttons. Each person's answer is seen by them alone, and counts on their own path.
path-all-done = 🎉 <b>You did all twelve ideas.</b> Press a number to see one of them again; /{ command-review-name } brings the questions back before you forget them.
path-begin = ▶️ Begin: { $name }
path-go-on = ▶️ Go on: { $place }. { $name }
path-mine = My own path
path-head = 🧭 <b>{ $place } of { $total } · { $name }</b>
path-button-try = 🔬 Experiment
path-button-ask = ❓ Question
path-button-guess = 🤔 Predict
path-guess-right = ✅ <b>Yes:</b> { $said }
path-guess-wrong = ❌ <b>You said:</b> { $chosen }
    ✅ <b>What happens:</b> { $said }
path-guess-box = { $right ->
    [yes] ✅ Just so.
   *[no] ❌ Not so: check it with the command.
}
path-button-idea = ◀ The idea
path-button-back = 🧭 Back to the path
path-button-list = ☰ All twelve
path-button-show = 👀 Show the answer
path-button-more = Another question
path-button-next = ▶️ { $place }. { $name }
path-tap = Tap a command: its answer comes in another message, with a button back to the path.
path-no-try = This model has not the words of my examples. Try it with words of its own.
path-together = Each of you answers alone: only you see whether you were right. When all have answered, show the answer.
path-right = ✅ <b>Right:</b> { $answer }
path-wrong = ❌ <b>Not this one:</b> { $chosen }
    ✅ <b>The right one:</b> { $answer }
path-shown = ✅ <b>The answer:</b> { $answer }
path-end = 🏁 <b>The end of the path.</b> { $left ->
    [0] You did all twelve ideas.
    [one] One is still to be answered right: { $ideas }.
   *[other] { $left } are still to be answered right: { $ideas }.
} To see how much of it stayed, take the /{ command-inventory-name }; so that you don't forget, /{ command-review-name } brings the questions back.
path-button-left = ▶️ Left behind: { $place }. { $name }
path-read-next = To read more, tap a term.
path-box-right = ✅ Right! { $why }
path-box-not-kept = ⚠️ The database did not answer: this answer was not kept.
path-box-wrong = ❌ Not this one. The right one is behind “{ path-button-show }”.
path-nobody = Who writes in the name of the group or of a channel can read the path, but not answer: I keep nothing then.
path-answered-already = That question is answered already. To go on, tap the button or send <b>next</b>.
path-not-kept = ⚠️ The database did not answer: this answer was not kept on your path.
path-unknown = I found no idea “{ $asked }” on the path. These are the twelve; say a number or a name, as <code>/{ command-path-name } 5</code> or <code>/{ command-path-name } { command-path-example }</code>.
privacy-path = Of the /path I keep the idea where you stopped and, for each of its questions that you answered, whether you ever had it right and when it comes again in /review; if you asked to be reminded, at which hour and, once that stops, for 90 days when the next one would have been.

path-token = Before anything is computed, a text is cut into <b>tokens</b>: mostly words and signs. Each token has an <b>ID</b>, a number that only serves to find its row in the model's table. IDs that are close mean nothing: the meaning is in the row, not in the ID.
    .name = Token and ID
    .also = ids | tokens and ids
    .look = Look into how many tokens each text was cut, and compare their numbers: { $words ->
        [pt] mar (sea) and oceano (ocean)
       *[other] sea and ocean
    } are alike, and neither their IDs nor their rows are close. The list of IDs is at the end of the answer, under “Show more”.
    .try = /{ command-tokens-name } { command-tokens-example }
    .second = /{ command-tokens-name } { $words ->
        [pt] mar oceano
       *[other] sea ocean
    }
    .bet = 🤔 { $words ->
        [pt] Gato and gatos (cat and cats)
       *[other] Cat and cats
    } differ by one letter. What will their IDs be like?
    .say-right = Without any relation to each other
    .say-wrong-a = Close numbers, since the words are alike
    .say-wrong-b = The same, since it is one word in the plural
    .told = The ID is computed from the spelling: one letter changes all of it. How alike the two are is in their vectors.
    .check = /{ command-tokens-name } { $words ->
        [pt] gato gatos
       *[other] cat cats
    }
path-vector = A word's row is a <b>vector</b>: an ordered list of numbers. A list that was learnt from texts to stand for the word is called an <b>embedding</b>. It is not the word's definition: it is an address, and words that are used alike have addresses close together.
    .name = Vector
    .also = vectors and embeddings | list of numbers
    .look = Look at the numbers: does any of them, alone, say what the word is?
    .try = /{ command-embedding-name } { command-embedding-example }
    .bet = Words that are used alike live close together. { $words ->
        [pt] Now <i>rato</i> (mouse): say
       *[other] Say
    } it before you see it:
    .guess = /{ command-predict-name } { command-embedding-example }
path-dimension = Each position of the list is a <b>dimension</b>. This model has { $dimensions }, the same ones for all words, short or long. The number at a position is a <b>weight</b>, and hardly ever has one dimension a name of its own, as “size” or “gender”: the meaning is spread over all of them.
    .name = Dimension
    .also = how many dimensions | positions
    .look = Compare the number of dimensions in both answers: what changes from a short word to a long one?
    .try = /{ command-dims-name } { command-dims-example }
    .second = /{ command-dims-name } { $words ->
        [pt] paralelepípedo
       *[other] encyclopedia
    }
    .bet = 🤔 And a phrase of five words: how many numbers has its vector?
    .say-right = As many as that of one word
    .say-wrong-a = Five times as many, one vector after the other
    .say-wrong-b = That depends on its words
    .told = A phrase gets the mean of its words' vectors, position by position. So the number of dimensions stays the same.
    .check = /{ command-dims-name } { $words ->
        [pt] o rato roeu a roupa
       *[other] the mouse ate the cheese
    }
path-norm = A vector is an arrow: the <b>norm</b> is its length, the <b>direction</b> is where it points. To double all numbers doubles the norm and leaves the direction as it is. Nearly all meaning is in the direction, so directions are what we compare.
    .name = Norm and direction
    .also = length | arrow
    .look = In the first, the arrow became twice as long: see that its cosine with the word from before is still 1. In the second, open “In numbers”: there the norms enter the calculation. { $words ->
        [pt] <i>Rei</i> is king, <i>rainha</i> queen.
       *[other] {""}
    }
    .try = /{ command-analogy-name } { $words ->
        [pt] rei * 2
       *[other] king * 2
    }
    .second = /{ command-why-name } { command-similar-example }
    .bet = 🤔 And if all signs are turned, as in { $words ->
        [pt] −rei (minus king)
       *[other] −king
    }? What is near the new arrow?
    .say-right = Only words without relation, and not even these very near
    .say-wrong-a = Its opposite, as beggar for king
    .say-wrong-b = The same words, since the norm is the same
    .told = The norm stayed and the direction turned: the cosine with the word is −1. The opposite side of the arrow is not the opposite meaning.
    .check = /{ command-analogy-name } { $words ->
        [pt] -rei
       *[other] -king
    }
path-cosine = The <b>cosine</b> of the angle between two arrows says how much they point the same way: 1 is the same direction, 0 a right angle, −1 the opposite direction. It is not a percentage. Whether a value is high is only known beside those of random pairs of words in the same model.
    .name = Cosine
    .also = cosines | alikeness
    .look = Compare both numbers, and what is written beside them about random pairs.
    .try = /{ command-similar-name } { command-similar-example }
    .second = /{ command-similar-name } { $words ->
        [pt] carro banana
       *[other] car banana
    }
    .bet = Now a pair of words that are alike{ $words ->
        [pt] {" "}(cat and dog)
       *[other] {""}
    }, without looking first:
    .why = Both are animals that live with people and stand in the same sentences: so their arrows point much the same way.
    .guess = /{ command-predict-name } { $words ->
        [pt] gato cachorro
       *[other] cat dog
    }
path-neighbour = The <b>neighbors</b> of a word are those with the highest cosine with it. Near means used in similar sentences, not “synonym”: that is why opposites (<b>antonyms</b>) are near too. And a word with two senses has one vector, with the neighbors of both mixed (<b>polysemy</b>).
    .name = Neighbors and opposites
    .also = opposites | opposite | contraries | neighbours and opposites | senses
    .look = Look in the list for neighbors of both senses of { $words ->
        [pt] <i>banco</i> (a bank, and a bench)
       *[other] <i>mouse</i> (the animal, and that of a computer)
    }. Then see whether the cosine of opposites is negative.
    .try = /{ command-neighbors-name } { $words ->
        [pt] banco
       *[other] mouse
    }
    .second = /{ command-similar-name } { idea-words-opposites }
    .bet = Another pair of opposites{ $words ->
        [pt] {" "}(love and hate)
       *[other] {""}
    }. Say it before you see it:
    .why = They are opposites, but speak of the same thing, what one feels for somebody, and fit the same sentences: so they are on the same side.
    .guess = /{ command-predict-name } { $words ->
        [pt] amor ódio
       *[other] love hate
    }
path-oov = { $maker ->
    [own] The table has { $keys } words; one that is not in it is <b>out of vocabulary</b> (OOV). This model was made with an encoder that reads pieces of words (<b>subwords</b>), and of these I compute an <b>inferred</b> vector. It is a guess by spelling, not by use, so it comes with a warning.
   *[other] The table has { $keys } words; one that is not in it is <b>out of vocabulary</b> (OOV) and has no vector: I suggest others that are spelled alike. Models such as fastText build a vector of pieces of the word (<b>subwords</b>). It is a guess by spelling, not by use.
}
    .name = Unknown words and pieces
    .also = unknown words | unknown word | pieces | pieces of words | made-up word
    .look = The word is made up: see what I answer in the place of a row of the table.
    .try = /{ command-embedding-name } { $words ->
        [pt] gatonildo
       *[other] catsify
    }
    .bet = 🤔 When I cut a text into tokens, what happens to a made-up word in it?
    .say-right = It is a token as the others, but without a row in the table
    .say-wrong-a = It goes: only words that the model knows stay
    .say-wrong-b = The known word that looks most like it takes its place
    .told = To cut a text does not need the table. Only when the vector is looked up, the word is missing.
    .check = /{ command-tokens-name } { $words ->
        [pt] o gatonildo miou
       *[other] the catsify meowed
    }
path-mean = For a text of several words I use the <b>mean</b> of their vectors, number by number. The mean does not see the <b>order</b> of the words, and of a long text it is a bit of everything. <b>Contextual</b> models such as BERT read the whole sentence.
    .name = Phrase, mean and order
    .also = phrase | phrases | sentence | order | word order | text
    .look = In the first, see the cosine when the biter and the bitten change places. In the second, compare what each method says of the same two sentences.
    .try = /{ command-similar-name } { idea-words-order }
    .second = /{ command-sentences-name } { command-sentences-example }
    .bet = A sentence and its denial{ $words ->
        [pt] {" "}(I liked the film, I did not like the film)
       *[other] {""}
    }. Which cosine have the two means?
    .why = Both sentences have nearly the same words, and in a mean the negation is only one of several: so the vector hardly moves.
    .guess = /{ command-predict-name } { $words ->
        [pt] gostei do filme, não gostei do filme
       *[other] I liked the film, I never liked the film
    }
path-analogy = Vectors are added number by number: <i>king − man + woman</i> gives a new point, and the answer of the <b>analogy</b> is the word nearest to it. It is no equation, and the words of the sum are kept out of the answer, since nearly always one of them would win. It works where the relation is a similar step, as with plurals and gender, and fails where it isn't, as with opposites.
    .name = Sums and their limits
    .also = sum | sums | limits | calculation
    .look = See in the list which word would be first if the words of the sum counted. The second sum wants an opposite: did it work?
    .try = /{ command-analogy-name } { command-analogy-example }
    .second = /{ command-analogy-name } { $words ->
        [pt] frio - quente + baixo
       *[other] cold - hot + low
    }
    .bet = Where does the sum below lead? Say it before you see it:
    .guess = /{ command-predict-name } { $words ->
        [pt] paris - frança + itália
       *[other] boy - girl + queen
    }
path-pca = A <b>map</b> flattens { $dimensions } dimensions into two: <b>PCA</b> finds the two directions in which its words vary most. The explained <b>variance</b> says how much of the differences is left; the rest is lost, and words may look near that are not. Check the cosine before you conclude.
    .name = Maps lie
    .also = map | maps | drawing
    .look = See how much the drawing keeps, and whether there is a ⚠️ about words that look near and are not.
    .try = /{ command-map-name } { $words ->
        [pt] gato, cachorro, banana, laranja
       *[other] king, queen, cat, banana, car, sad
    }
    .bet = { $words ->
        [pt] A cat and a banana
       *[other] A banana and a car
    }, without trusting the drawing:
    .why = The cosine comes from all dimensions, and not from the drawing, which may put the two nearer or farther than it says.
    .guess = /{ command-predict-name } { $words ->
        [pt] gato banana
       *[other] banana car
    }
path-training = Vectors come from texts: words that keep the same company get similar vectors (the <b>distributional hypothesis</b>). { $maker ->
        [own] Those of this model come from an encoder that Google trained with texts of the web, and from some more sources; /{ command-model-name } says which.
       *[other] What is known of this model's texts stands in /{ command-model-name }.
    } After <b>training</b> the table does not change any more: not even our chat changes it.
    .name = Where vectors come from
    .also = origin | texts | learning | where from
    .look = These are only four sentences: see which words never meet and are near all the same, and why. Then train with your own: /{ command-train-name } and a sentence a line.
    .try = /{ command-train-name } { command-train-example }
    .bet = With four sentences, the pair below{ $words ->
        [pt] {" "}(car and bus)
       *[other] {""}
    } was as near as can be. And in the model that read far more text?
    .why = In much text each also stands in sentences that are not the other’s, as those of garages and of stops: so the pair is not as close as in the four.
    .guess = /{ command-predict-name } { $words ->
        [pt] carro ônibus
       *[other] car bus
    }
path-bias = A model copies what is frequent in its texts, prejudice too: that is <b>bias</b>. The number speaks of the texts, not of how people are; to decide about somebody by it is dangerous. To take the difference between <i>he</i> and <i>she</i> out of the vectors is no cure: occupations that kept company still do.
    .name = Bias
    .also = prejudice | stereotypes
    .look = See which occupations are on which side. Then read p: the smaller it is, the less likely this is chance alone.
    .try = /{ command-bias-name } { command-bias-example }
    .bet = { $words ->
        [pt] <i>Motorista</i> (driver) is the same word for him and for her
       *[other] <i>Nurse</i> is the same word for him and for her
    }. To which side do the texts draw it?
    .guess = /{ command-predict-name } { $words ->
        [pt] ele / ela: motorista
       *[other] he / she: nurse
    }

## /review

command-review-name = review
command-review = the questions of the path come again, in time to remember
command-review-example = .
about-review = The questions of the ideas that you did on the /path come again after some days, and each right answer makes the gap longer. It is the best known way not to forget: spaced repetition.
whole-review = (i want to / let us / i need to) review [(what i learned / what i learnt / the path / the questions / everything)] | review (what i learned / what i learnt / the path / the questions)
slip-review = revision | repeat | remember | recall | flashcards

review-head = 🔁 <b>Review</b>{ $left ->
    [0] {" "}· a new question
   *[other] {" "}· { $left } due now
}
review-again = 🔁 Comes again in { $days ->
    [one] { $days } day
   *[other] { $days } days
}.
review-next = { $left ->
    [0] Finish
   *[other] ▶️ Next ({ $left } left)
}
review-done = 🔁 <b>Nothing to review now.</b> { $days ->
    [0] The questions of your ideas have not been asked yet.
    [one] The next question comes in { $days } day: ask /{ command-review-name } again.
   *[other] The next question comes in { $days } days: ask /{ command-review-name } again.
}
review-new = A new question
review-nothing = 🔁 There is nothing to review yet: get a question of an idea right on the /{ command-path-name }, and it comes here again in some days.
review-path = 🧭 See the path
review-private = 🔁 The questions that come again are each person's own: they come in the private chat with me.
review-button = Review
review-not-kept = To review I need the database, which did not answer now. Try again in a while.

# what is written behind /review
read-review-remind = remind | reminder | reminders | remind me | tell me | notify | notify me
read-review-stop = stop | off | quiet | no reminder | no reminders | do not remind | don't remind | cancel
review-button-remind = 🔔 Remind me
review-button-stop = 🔕 Remind me no more
review-reminder = 🔔 { $due ->
    [one] 1 question of the path is due again.
   *[other] { $due } questions of the path are due again.
} It takes a minute.
review-reminder-on = 🔔 Agreed: on days with something to review I tell you once, from { $hour }:00 on, { $time }. { $today ->
    [no] It begins tomorrow.{ " " }
   *[yes] { "" }
}I can remind you from { $first }:00 to { $last }:00.

    Another hour: <code>/{ $command } remind 20h</code>. Another time zone: /{ $zone }. To stop: <code>/{ $command } stop</code>.
review-reminder-off = 🔕 Done: I remind you no more.
review-reminder-none = 🔕 I was not reminding you of anything.
review-reminder-hour = I did not understand at which hour. For example: <code>/{ $command } remind 19h</code>.
review-reminder-whole = I remind at whole hours only: I left the minutes out.
review-reminder-quiet = I can remind you from { $first }:00 to { $last }:00, so that nobody is woken. For example: <code>/{ $command } remind 19h</code>.
