# The game of the secret word, in English. Where a word has several forms, bars stand between them.

command-game-name = game
command-game = find the secret word, together with who is in the chat
command-guess-name = c
command-guess = a guess in the game of the secret word
slip-game = horde: horde | choose: choose | versus: versus | duel: versus | give_up: give up | giveup: give up | surrender: give up | hint: hint | play | secret | riddle
slip-guess = try
about-game = I hide a word and you search around: each guess has a place in the queue of the words nearest to it.
about-guess = Reply to the board with a single word, or send /c and the word.
topic-playing = Play

## What is written behind /game

read-game-today = today | daily | day
read-game-hint = hint | help
read-game-give-up = give up | giveup | surrender | stop | quit | cancel | enough
read-game-not-told = what is the word
read-game-warm = board | warm | how warm
read-game-asks = question | questions
read-yes = yes | y | yep | yeah | yup | sure | yes please | i do | ok | of course | i am sure
read-game-articles = the | a | an
read-game-rules = rules | how
game-rules-horde = Find as many words as you can before the clock stops: each gives 2 more minutes, and the next one comes at once. #1 is the secret; ☃ cold, 👀 warm, 🔥 hot. “End the horde” ends the whole game.
game-rules-versus = Each round has points: 10 for finding it, up to 50 for few guesses, up to 40 for speed; a hint takes 30% of what is left, from everybody. ☃ cold, 👀 warm, 🔥 hot.
read-game-versus = versus | vs | against each other | duel
read-game-horde = horde | against the clock | clock
read-game-choose = choose | i choose | my word
read-game-easy = easy
read-game-medium = medium | normal
read-game-hard = hard | difficult

## What is written without a command while a game runs: forms of sentences, as in plain.en.ftl

plain-game-hint = (can / could / may) (i / you / we) [please] (have / get / give me / give us) [(a / another / one more)] (hint / clue) [please] | [(a / another / one more)] (hint / hints / clue) | [i] [(want / need / give me / can i have / can i get / may i have)] (a / another / one more) (hint / clue) | give me hints | help me [out] | i am [(so / totally / completely)] (lost / stuck) | [i have] no (idea / clue)
plain-game-give-up = [i / we] (give up / surrender / quit) [(the game)] | (i am done / i am out / game over / enough / stop / end) [(the game)] | [i] (want to / would like to) (stop / give up / quit) [playing]
    | [i / we] give up [(so / please / just)] (tell / show) (me / us) [the] (word / answer)
plain-game-not-told = [(and / but / so)] (what is / what was / which is / tell me / show me / reveal) the (word / answer / secret) [word]
plain-game-warm = (am i / is it / is that / are we / was that / that is / it is / i am) [(getting / very / any / more / at all / anywhere)] (hot / warm / cold / close / near / far / warmer / colder / hotter / closer) [(or (cold / far / hot / warm / not))] [(yet / now / already / to it)] | [is it] (hot or cold / warm or cold) | getting (warmer / colder / closer / hotter) | how (close / near / warm / hot / far) (am i / are we / is it / was that) | (show / see) [me] [the] board | how am i doing | [the] score
plain-game-asks = [(and / but / so)] is it (a / an / some / something / made) { $rest } | is it (alive / big / small / edible / living) [(or (not / dead / small / big))] | can (you / i / we) (eat / drink / touch) it | how many letters { $rest }
plain-game-guess = is it { $word } | [i] (think / guess / believe / bet / say / suppose) [that] (it is / its) { $word } | (my guess is / it must be / it could be / could it be / it might be / maybe it is / would it be) { $word } | it is { $word } | is the (word / secret / answer) { $word } | the (word / secret / answer) is { $word }
    | i (guess / say) { $word } | isnt it { $word }
    | (the / a / an) { $word }
plain-game-rules = [the] rules [of the game] | how (do i / do we / to) play [this] | how does (this / this game / the game) work
    | (what are / what is) the (rules / rule) [again] | (explain / tell me) the rules

## The board

game-title = 🎯 <b>Secret word</b> · { $level ->
    [easy] easy
    [hard] hard
   *[medium] medium
}
game-title-versus = ⚔️ <b>Each for themselves</b> · { $level ->
    [easy] easy
    [hard] hard
   *[medium] medium
} · round { $round } of { $rounds }
game-title-horde = ⏳ <b>Horde</b> · { $level ->
    [easy] easy
    [hard] hard
   *[medium] medium
} · word { $word }
game-horde-clock = ⏱ <b>{ $clock }</b> left · { $found ->
    [0] no word found yet
    [one] { $found } word found
   *[other] { $found } words found
}
game-horde-next = 🏆 <b>{ $who }</b> found <b>{ $word }</b>: +{ $minutes } minutes! The next one is hidden already.
game-horde-skipped = ⏭ Skipped: it was <b>{ $word }</b>. The next one is hidden already.
game-horde-over = { $why ->
    [out] ⏰ <b>Time is over!</b>
   *[stopped] 🏁 <b>End of the horde.</b>
} { $found ->
    [0] This time no word was found.
    [one] <b>1</b> word found: { $words }.
   *[other] <b>{ $found }</b> words found: { $words }.
}
game-horde-found-by = { $word } ({ $who })
game-horde-late = This guess came after the time was over.
game-horde-late-now = ⏰ The time was over before this guess: the result is coming.
game-horde-last = The one that was missing is <b>{ $word }</b>.
game-versus-points = Who finds it wins 0 to 100 points: 10 for finding it, up to 50 for few guesses, up to 40 for speed. Each hint takes away 30% of what is left.
game-versus-scores = Points: { $scores }
game-versus-score = { $who } <b>{ $points }</b>
game-versus-won = ⚔️ { $who } won { $points ->
    [one] { $points } point
   *[other] { $points } points
}.
game-versus-waits = ⚔️ The match waits in round { $round } of { $rounds }. To go on with it after this game: <code>/{ $command } { $versus }</code>
game-versus-over = { $winners ->
    [0] 🏁 Those were { $rounds } rounds, and nobody has a point.
    [one] 🏁 Those were { $rounds } rounds: <b>{ $who }</b> wins!
   *[other] 🏁 Those were { $rounds } rounds, and it is a draw: <b>{ $who }</b>!
}
game-versus-group = To play against each other takes more people: put me into a group and send <code>/{ $command } versus</code> there. Here, send /{ $command }.
game-title-today = 📅 <b>Word of the day</b>
game-count = { $guesses ->
    [0] no guess yet
    [one] { $guesses } guess
   *[other] { $guesses } guesses
}{ $people ->
    [0] {""}
    [one] {""}
   *[other] {" "}by { $people } people
}{ $hints ->
    [0] {""}
    [one] {" "}· { $hints } hint
   *[other] {" "}· { $hints } hints
}
game-line = { $mark } #{ $place } <b>{ $word }</b> { $bar } { $heat } · { $who }
game-hinted = 💡 hint
game-someone = somebody
game-newest = Newest: <b>{ $word }</b> · #{ $place } · { $heat } { $mark } · { $who }
game-newest-form = Newest: “{ $typed }”, which counts as <b>{ $word }</b> · #{ $place } · { $heat } { $mark } · { $who }
game-goal = I have hidden a common word. Which one?
game-words-of = The words of this game are in { $language }.
game-goal-chosen = Somebody here chose the word, and may not guess. Which one?
game-choice-kept = 🤫 I keep <b>{ $word }</b>. Take the word to a group: the game begins there, and your own guesses don't count.
game-choice-button = 🎯 Take it to a group
game-choice-how = 🤫 Send just the word now, here, where only the two of us see it. Or all at once: <code>/{ $command } choose { $words ->
    [en] beach
   *[pt] praia
}</code>
game-choice-group = { $seen ->
    [0] 🤫 The word is chosen in our private chat, where nobody else sees it: send <code>/{ $command } choose</code> and the word there.
   *[other] 🤫 Everybody has seen that one. Choose another in our private chat: send <code>/{ $command } choose</code> and the word there.
}
game-choice-private = 🤫 Choose in private
game-choice-unfit = <b>{ $word }</b> can't be a secret: it must be a common word that the model knows well, with many neighbors. Names don't do.{ $near ->
    [0] {""}
   *[other] {" "}Near it, these can:
}
game-numbers = Each guess gets a place in the queue of the words nearest to the secret (#1 is the secret itself) and a heat, 0 to 100.
game-how = { $private ->
    [yes] Send a single word. There is no limit to your guesses.
   *[no] Reply to this message with one word, or send <code>/c word</code>. There is no limit to your guesses.
}
game-legend = { $cold } cold · { $warm } warm · { $hot } hot · { $unknown } unknown · { $repeated } said before
game-cold-streak = 🥶 { $count } cold ones in a row… want a hint?
game-clue-kind = 💡 { $value ->
    [verb] It is a verb.
   *[noun] It is no verb.
}
game-clue-length = 💡 It has { $value } letters.
game-clue-letter = 💡 It begins with { $value }.
game-over-found = 🏆 <b>{ $word }</b>! { $who } found it.
game-over-given-up = 🏳️ It was <b>{ $word }</b>.
game-over-time-over = ⏰ Time is over: it was <b>{ $word }</b>.
game-over-ended = 💤 This game is over.
game-button-hint = 💡 Hint
game-button-give-up = 🏳️ Give up
game-button-give-up-horde = 🏳️ End the horde
game-button-skip = ⏭ Skip the word
game-button-rules = ❓ Rules
game-button-round = ▶️ Next round
game-button-play = 🎯 Play
game-button-another = 🔁 Another
game-button-same = 🤝 The same in another group
game-button-share = 📋 Copy the score

## What the game answers

game-rules = #1 is the secret. The number is the place in the queue of the nearest words; heat goes from 0 to 100: ☃ cold, 👀 warm, 🔥 hot. Guesses have no limit; a repeated one does not count.
game-unknown = 🤷 I don’t know the game “{ $wish }”. These I know:
game-rules-long =
    🎯 <b>How it is played</b>
    I hide a common word. You guess, and I say which <b>place</b> your guess has in the queue of the words nearest to it: #1 is the word itself. The <b>heat</b>, 0 to 100, is the same news on another scale, made for each secret.

    { $cold } cold · { $warm } warm · { $hot } hot · { $found } found!
    { $unknown } unknown to me · { $repeated } somebody said it · { $coarse } not that one

    All forms of a word count as the same one. Guesses have no limit, and a repeated one does not count. Stuck? Ask for a hint. To give up: whoever began, or two people.

    <code>/game</code> easy, medium or hard · <code>/game today</code>: the word of the day, the same for everybody · <code>/game versus</code>: each for themselves, with points, in 5 rounds · <code>/game horde</code>: 10 minutes on the clock, and 2 more for each word that is found · <code>/game choose</code>, in private: you choose the group's word
game-none = No game is running here. Want one? Send /{ $command }.
game-runs = A game is already running here: look.
game-runs-other = { $kind ->
    [horde] A horde
    [versus] A round against each other
   *[other] A game
} is already running here, and there is room for one at a time. To end it, tap 🏳️ or send <code>/{ $command } { $stop }</code>.
game-asks = In the game I answer no yes-or-no questions: send <b>a single word</b>, and I say its place and its heat. If you are stuck, ask for a hint: <code>/{ $command } { $hint }</code>
game-guess-one = A guess is a single word. For example: <code>/{ $command } beach</code>
game-no-secrets = This model hasn't enough words for the game. See another one in /{ $command }.
game-model-changed = This chat's model has changed, and all distances with it: this game is over. The word was <b>{ $word }</b>. Send /{ $command } to begin another one.
game-over-word = This game is over: the word was <b>{ $word }</b>. Another one? Send /{ $command }.
game-over-round = This round is over: the word was <b>{ $word }</b>. The next one: <code>/{ $command } { $versus }</code>
game-over-late = This game is over. Send /{ $command } to begin another one.
game-box-over = This game is over.
game-hint-told = 💡 { $word } · place { $place }
game-hint-on-board = 💡 The hint is on the board.
game-no-hint = No hint is left: it is on the tip of your tongue.
game-give-up-sure = Do you really want to give up? I tell the word, and the game is over.
game-give-up-sure-horde = End the whole horde before the clock stops? I tell the word that was missing.
game-give-up-or-guess = Was “{ $word }” a guess, or do you want to give up? Then I tell the word, and the game is over.
game-button-guess = 🎯 A guess: { $word }
game-button-sure = 🏳️ Yes, give up
game-button-sure-horde = 🏳️ Yes, end it
game-not-told = I tell the word only at the end. 🤫 A hint: <code>/{ $command } hint</code>. To give up and see which it was: <code>/{ $command } give up</code>.
game-skip-one-more = One more person has to want to skip (or whoever began the game).
game-no-next = There is no other word to hide.
game-wanted = { $known ->
    [yes] { $what ->
        [skip] ⏭ { $who } wants to skip this word: one more person is needed.
        [all] 🏳️ { $who } wants to end the horde: one more person is needed.
       *[word] 🏳️ { $who } wants to give up: one more person is needed.
    }
   *[no] { $what ->
        [skip] ⏭ Somebody wants to skip this word: one more person is needed.
        [all] 🏳️ Somebody wants to end the horde: one more person is needed.
       *[word] 🏳️ Somebody wants to give up: one more person is needed.
    }
}
game-give-up-one-more = One more person has to give up (or whoever began the game).
game-not-kept = I couldn't reach the database, where the game lives. Try again in a moment.
game-today-done = You have had today's word: it was <b>{ $word }</b>. Tomorrow there is another; meanwhile, send /{ $command }.
game-today-elsewhere = Today's word is being searched for in another topic of this chat. Join in there!
game-link-other-model = This word was chosen with another model, and here the distances are others. Choose the same model in /{ $command }, or choose the word anew.
game-link-gone = This link is of a game that isn't there any more. Send /{ $command } to begin one.
game-said-coarse = { $mark } Swear words have no place in the game. It did not count.
game-said-unknown = { $mark } “{ $word }” is not in my vocabulary. It did not count.
game-said-repeated = { $mark } <b>{ $word }</b> was said: #{ $place }, by { $who }.

privacy-game = In the /game, each word that you guess stays for about 90 days with your number and your first name, as it stands on the board; so does the number of who began a game, chose its word or wants to give up. A word kept by /game choose stays until /forget.

## The end

game-end-found = 🏆 <b>{ $who }</b> found it: the word was <b>{ $word }</b>!
game-end-given-up = 🏳️ It was <b>{ $word }</b>. Better luck next time!
game-end-count = { $guesses ->
    [0] no guess
    [one] { $guesses } guess
   *[other] { $guesses } guesses
}{ $people ->
    [0] {""}
    [one] {" "}· { $people } person
   *[other] {" "}· { $people } people
}{ $hints ->
    [0] {""}
    [one] {" "}· { $hints } hint
   *[other] {" "}· { $hints } hints
} · { $minutes ->
    [0] less than a minute
    [one] { $minutes } minute of play
   *[other] { $minutes } minutes of play
}
game-end-streak = 🔥 { $days ->
    [one] First day of the streak.
   *[other] { $days } days in a row!
}
game-nearest = Who lives nearest:
game-nearest-line = #{ $place } { $word }
game-nearest-said = #{ $place } <b>{ $word }</b> · { $who }
game-map-title = Around “{ $word }”
game-map-note = In the picture: { $groups }. Each line joins two of the words that are most alike: the thicker it is, the greater their cosine.
game-map-secret = ● the secret
game-map-guessed = ■ guesses
game-map-hinted = ▲ hints
game-map-missed = ◆ neighbors that nobody thought of
game-lesson-opposite = 📚 <b>{ $guess }</b> is the opposite of <b>{ $word }</b>, and near all the same (#{ $place }): opposites stand in the same sentences, and that is what a vector learns.
game-lesson-pair = 📚 <b>{ $guess }</b> makes a pair with <b>{ $word }</b>, and so it came near (#{ $place }): both stand in the same sentences, and that is what a vector learns.
game-lesson-letters = 📚 <b>{ $guess }</b> is like <b>{ $word }</b> only in its letters, and far away (#{ $place }): a vector keeps the use of a word, not its spelling.
game-lesson-senses = 📚 <b>{ $word }</b> has more than one sense ({ $words }), but a single vector: the neighbors of all of them are mixed, and to search for one alone misleads.
game-lesson-company = { $turn ->
    [1] 📚 <b>{ $guess }</b> is #{ $place }, near to <b>{ $word }</b>: both fit the same subjects, and that is what a vector keeps.
    [2] 📚 What does <b>{ $guess }</b> do at #{ $place }? It stands where <b>{ $word }</b> stands. To the model that is near; to mean the same is something else.
   *[other] 📚 <b>{ $guess }</b> came near (#{ $place }) to <b>{ $word }</b>: neighbors are words that keep company, synonyms or not.
}
game-lesson-family = { $kind ->
    [verb] 📚 <b>{ $guess }</b> (#{ $place }) and <b>{ $word }</b> are of one family: the same idea, as a verb and as a noun. Both fit the same subjects, and so they are near.
   *[other] 📚 <b>{ $guess }</b> (#{ $place }) and <b>{ $word }</b> are of one family of words: they have the same root and part of the same idea, and so they are near.
}
game-lesson-synonym = 📚 <b>{ $guess }</b> (#{ $place }) means nearly the same as <b>{ $word }</b>, and so it is near: both fit the same sentences. Not every neighbor is a synonym, but these two are.
game-lesson-via = 📚 <b>{ $guess }</b> is the opposite of <b>{ $words }</b>, which means nearly the same as <b>{ $word }</b>, and all the same it is not far (#{ $place }): opposites stand in the same sentences, and that is what a vector learns.
game-lesson-far = 📚 <b>{ $guess }</b> is the opposite of <b>{ $words }</b>, which means nearly the same as <b>{ $word }</b>, and here it is far (#{ $place }). Many opposites are near, but not all: what counts are the sentences in which each stands.
game-lesson-crowd = 📚 <b>{ $guess }</b> was hot, but { $nearer } words were nearer still to <b>{ $word }</b>. There are thousands in all, and so the place says more than the heat.
game-lesson-leap = 📚 No guess was hot before the secret: the nearest was <b>{ $guess }</b> (#{ $place }). The last leap came from the players, not from the numbers: the model only says colder or warmer.
game-lesson-lonely = { $turn ->
    [1] 📚 On the way nobody got hot: the space has many corners. The trick is to change the subject until something is warm, and from there to go from neighbor to neighbor.
    [2] 📚 No guess was hot. Each of them says much all the same: the secret is not near it, so a whole subject is out.
   *[other] 📚 Nobody got hot this time. It helps to begin with words of very different subjects: the warmest shows which way to go in the space.
}
game-replay = { $reached ->
    [yes] 🤖 A machine that saw the numbers alone would have got there like this (behind each guess stands how many words were still possible): { $steps }
   *[no] 🤖 A machine that saw the numbers alone would not know the word yet. Behind each guess stands how many were still possible: { $steps }
}
game-replay-step = { $word } → { $left }
game-replay-outside = (outside the list of the game: { $words })
game-share = 🎯 Vetorama · { $result ->
    [found] 🏆
   *[other] 🏳️
} in { $guesses ->
    [0] no guess
    [one] { $guesses } guess
   *[other] { $guesses } guesses
} { $trail }
