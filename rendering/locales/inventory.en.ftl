# /test in English: twenty questions, before and after learning, and what is said of them.
# .question the question; .right the right answer; .wrong-a .wrong-b .wrong-c the wrong ones; .why the reason
# Each wrong one says a mistake of beginners: rendering/inventory_items.py has which.

command-inventory-name = test
command-inventory = What do you know? 20 questions, before and after
command-inventory-example = .
about-inventory = Twenty questions on the ideas, which you answer before you learn and again afterwards. The right answers come only at the end of the second test: so the difference shows what you learnt, not what you remembered.
slip-inventory = exam | assessment | pretest | posttest
read-inventory-again = restart | again | start over | reset

inventory-intro = 📝 <b>What do you know about embeddings?</b>

    { $total } multiple-choice questions, no time limit and no marks. Answer them now, before you learn; later do it again. The right answers come only at the end of the second test.

    You don't know? Choose what seems most likely. Only you see your answers.
inventory-begin = Begin
inventory-go-on = Go on: question { $place } of { $total }
inventory-place = 📝 { $sitting ->
    [1] Before
   *[2] After
} · { $place } of { $total }
inventory-before = 📝 <b>Done: { $right } of { $total }.</b>

    Your answers are kept. I show the right ones after the second test, so that it measures what you learnt.

    { $missed ->
        [0] You know all of this already! The second test says whether you still do.
       *[other] What is most worth a look now is on the buttons. When you feel that you have learnt it, ask /{ command-inventory-name } again.
    }
inventory-second = Do the test again
inventory-after = 📝 <b>Before { $before }, now { $after } of { $total }.</b>

    { $gain ->
        [none] You had all of them right before.
        [less] You had fewer right than before: that happens when a new doubt moves what seemed sure. The answers are on the button.
        [same] You had as many right as before. See in the answers whether they were the same questions.
       *[more] Of what was left to learn, you learnt <b>{ $share }%</b> (Hake's normalised gain).
    }
    { $learnt ->
        [0] None went from wrong to right
        [one] 1 went from wrong to right
       *[other] { $learnt } went from wrong to right
    }{ $lost ->
        [0] , and none went the other way.
        [one] ; 1 went the other way, which the number above hides.
       *[other] ; { $lost } went the other way, which the number above hides.
    }
inventory-slip = The most frequent mistake: <i>{ $slip }</i>.
inventory-key = Show the answers
inventory-key-more = More answers
inventory-result = Show the result
inventory-key-item = { $mark } <b>{ $place }.</b> { $question }
    ➡️ { $right }
    { $why }
inventory-key-yours = You said: { $option }
inventory-once = You have answered this one: the first answer counts.
inventory-over = This test is over. Ask /{ command-inventory-name } to see the result.
inventory-forgotten = Both your tests are deleted: you can start from zero.
inventory-nobody = Who writes in the name of the group or of a channel can't do the test: nothing is kept then.
inventory-not-kept = The test needs the database, which did not answer just now. Try again in a while.
inventory-group = 📝 <b>What does this group know about embeddings?</b>

    Everybody answers { $total } questions in their private chat with me, before learning and again afterwards. Here only the sum is shown, and only once { $least } people have done both tests. To be counted in it, tap “{ $join }”.
inventory-private = Do the test
inventory-join = Count me in the sum
inventory-joined = Done: your answers count in the sum of this group. Nobody sees which they are.
inventory-group-few = In the sum: { $joined ->
        [one] 1 person
       *[other] { $joined } people
    }; with both tests: { $both }.
inventory-group-sum = <b>{ $both } people did both tests.</b>
    Before: { $before } of { $total } on average. After: { $after }.
    { $gain ->
        [none] Before, all had everything right.
       *[other] Normalised gain: { $share }% of what was left. In all, { $learnt } answers went from wrong to right and { $lost } the other way.
    }
inventory-group-grown = What grew most: { $item }
inventory-group-left = What still misleads: { $item }

slip-of-named = each dimension has a meaning with a name
slip-of-letters = the number comes from the letters or the length of the word
slip-of-dictionary = the model looks things up in a dictionary
slip-of-senses = a word has a vector for each sense
slip-of-percent = the cosine is a percentage
slip-of-opposite = opposites are far apart
slip-of-synonym = near means synonym
slip-of-order = the sum keeps the order of the words
slip-of-exact = the sum gives exactly a word
slip-of-map = the map shows the true distances
slip-of-live = the model learns from the chat or from the web
slip-of-neutral = numbers are neutral
slip-of-length = a longer vector means more alike
slip-of-universal = all models have the same numbers
slip-of-ids = IDs side by side mean words that are alike
slip-of-more = the more words a mean has, the more exact its vector
slip-of-sizes = the number of dimensions changes with the word or the text
slip-of-understands = the model understands what words are

inventory-item-id =
    .question = In a list of words, “cat” has the ID 4,310 and “chair” the ID 4,311. What does that say about the two?
    .right = Nothing: the ID only says in which row the vector is
    .wrong-a = That they are alike, since the numbers are next to each other
    .wrong-b = That they have a similar number of letters
    .wrong-c = That the dictionary puts them side by side
    .why = The ID only leads to the row. What is alike stands in the vectors, not in the IDs. In this bot the ID comes from the spelling, and says nothing about meaning either.
inventory-item-size =
    .question = In the same model, “sun” has a vector of 300 numbers. How many has “parallelepiped”?
    .right = 300 too
    .wrong-a = More than 300, because the word is longer
    .wrong-b = Fewer than 300, because the word is rarer
    .wrong-c = It depends on the sentence around it
    .why = All vectors of a model have as many dimensions: otherwise two of them could not be compared.
inventory-item-sense =
    .question = In a model such as this bot's, how many vectors has “bank” in “I sat on the river bank” and in “I paid at the bank”?
    .right = The same one in both sentences
    .wrong-a = Two: one for the river and one for the money
    .wrong-b = One a sentence, computed on the spot from the words around it
    .wrong-c = None: words with two senses are left out
    .why = Here each word has one vector, in which its senses are mixed. Contextual models do it differently.
inventory-item-trait =
    .question = Dimension 17 of “king” is 0.31 and that of “queen” is −0.28. What follows?
    .right = By itself, hardly anything: no dimension has a name
    .wrong-a = That dimension 17 holds the gender
    .wrong-b = That “queen” is a negative word
    .wrong-c = That the dictionary gives “king” more senses
    .why = Traits are spread over many dimensions. One alone, taken out of the whole, can't be read.
inventory-item-norm =
    .question = The vector of a word is multiplied by 2. What happens to its cosines with the others?
    .right = Nothing: its direction is the same
    .wrong-a = They double, because the numbers doubled
    .wrong-b = It becomes more alike to all of them
    .wrong-c = They are halved, because the angle is smaller
    .why = The cosine only looks at the angle. The length, the norm, doesn't come in.
inventory-item-percent =
    .question = The cosine of two words is 0.5. What does that mean?
    .right = It depends on the model: compare it with other pairs there
    .wrong-a = That they are 50% alike
    .wrong-b = That half of the dimensions are equal
    .wrong-c = That half of the letters are equal
    .why = The cosine is no percentage. In one model 0.5 is a lot; in another any pair has it.
inventory-item-zero =
    .question = The cosine of “umbrella” and “fraction” is 0.01. The best reading is:
    .right = The model saw hardly anything in common between them
    .wrong-a = Each is the opposite of the other
    .wrong-b = One of the two is not in the model
    .wrong-c = The model knows that one is a thing and the other a number
    .why = Near 0 two vectors are almost at a right angle: unrelated. Opposites tend to have a high cosine.
inventory-item-opposites =
    .question = Where does a model that learnt from texts tend to put “hot” and “cold”?
    .right = Near each other: they stand in the same sentences
    .wrong-a = In opposite directions, with a cosine near −1
    .wrong-b = Far apart, because they mean the opposite
    .wrong-c = Unrelated, with a cosine near 0
    .why = “The coffee is …” takes both. The model learns use, and opposites are used almost alike.
inventory-item-near =
    .question = The word nearest to “doctor” in a model is “hospital”. That means that:
    .right = Texts use the two in similar contexts
    .wrong-a = One can stand for the other in a sentence
    .wrong-b = The model is wrong: it should be a synonym
    .wrong-c = The model knows that doctors work in hospitals
    .why = Near may be a synonym, a part, a place or an opposite: the model measures use, not the kind of relation.
inventory-item-mutual =
    .question = The nearest neighbour of “blueberry” is “fruit”. Is the nearest neighbour of “fruit” “blueberry”?
    .right = Not necessarily: “fruit” may have nearer neighbours
    .wrong-a = Yes, because the cosine is the same both ways
    .wrong-b = Yes, because one is in the definition of the other
    .wrong-c = No, because “blueberry” has more letters
    .why = The cosine is the same, the place in the list is not: around “fruit” there are many words.
inventory-item-unknown =
    .question = A model is only a table of words, and “doomscrolling” is not in it. Which vector does it give?
    .right = None: without a row there is no vector
    .wrong-a = That of “scrolling”, which has similar letters
    .wrong-b = One that it looks for on the web
    .wrong-c = One that it computes from the dictionary
    .why = A table has only what it has. Other models make a vector of pieces of the word, and that is a guess.
inventory-item-spelling =
    .question = A model that makes new words of pieces gives “chocophone” a vector near “telephone”. Why?
    .right = Because a piece is the same; it doesn't know the meaning
    .wrong-a = Because it understood that it is a device
    .wrong-b = Because it found the word in a dictionary
    .wrong-c = Because somebody asked about it before
    .why = Pieces come from spelling. Sometimes they hit the meaning, sometimes only the looks.
inventory-item-order =
    .question = A sentence's vector is the mean of its words' vectors. What does it say of “the dog bit the man” and “the man bit the dog”?
    .right = That they are the same: the mean doesn't know the order
    .wrong-a = That they differ, because who bites changes
    .wrong-b = That they are opposites, with a cosine of −1
    .wrong-c = It depends on which comes first in the chat
    .why = The words are the same, and so is their sum. For the order to count another method is needed.
inventory-item-long =
    .question = The longer a text, what happens to the mean of its words' vectors?
    .right = It becomes more general: different texts end up alike
    .wrong-a = It becomes more exact, because there is more information
    .wrong-b = It becomes longer, with more dimensions
    .wrong-c = It stays that of the first sentence
    .why = Common words weigh in all texts, and the differences cancel out.
inventory-item-sum =
    .question = king − man + woman gives a vector. What is it?
    .right = A point that is hardly ever a word's; one looks for the nearest
    .wrong-a = Exactly the vector of “queen”
    .wrong-b = A phrase: “king without man with woman”
    .wrong-c = The definition of “queen”
    .why = The sum falls between words. “Queen” is only the nearest one that is allowed.
inventory-item-own =
    .question = Why do programs leave the words of the question out of an analogy's answer?
    .right = Because the result tends to be nearest to these words themselves
    .wrong-a = Because it is bad style to repeat a word
    .wrong-b = Because their vectors were used up in the sum
    .wrong-c = Because they are gone from the model then
    .why = Without this rule, king − man + woman is often “king”. That is good to know when you read a hit.
inventory-item-map =
    .question = On a map of two dimensions “sea” and “fork” touch. In the model of 300 dimensions they:
    .right = May be far apart: two dimensions do not show everything
    .wrong-a = Are near too, because the map shows the distances
    .wrong-b = Are synonyms to the model
    .wrong-c = Have nearly the same 300 numbers
    .why = Of 300 dimensions the drawing shows 2. A distance on the map is a hint, no measurement.
inventory-item-models =
    .question = In model A the cosine of “king” and “queen” is 0.7; in model B, 0.4. What can be said?
    .right = Nothing, without knowing what is usual in each
    .wrong-a = That model A knows both words better
    .wrong-b = That one of the two is wrong
    .wrong-c = That in B the words are 30% less alike
    .why = Each model has a scale of its own. Compare the place in the list, not the number.
inventory-item-frozen =
    .question = A model was trained on texts up to 2019. Today everybody uses a new word of 2024. What does it do?
    .right = It knows nothing of it until somebody trains another model
    .wrong-a = It learns bit by bit from the questions of the class
    .wrong-b = It looks up how it is used on the web
    .wrong-c = It works the meaning out, because it understands the language
    .why = After the training the numbers don't change. Questions teach a model nothing.
inventory-item-bias =
    .question = In a model “nursing” is nearer to “woman” and “engineering” to “man”. Where does that come from?
    .right = From the texts it learnt from, which repeat the world
    .wrong-a = From an error of calculation: numbers are neutral
    .wrong-b = From the dictionary, which gives words a gender
    .wrong-c = From how people are
    .why = The model copies the habits of its texts, the unjust ones too. The number shows the texts, not the truth.

privacy-inventory = Of the /test I keep under your number your twenty answers, until you delete them or start over, and the groups in whose sum you count, until you leave them.
