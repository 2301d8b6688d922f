# /bias, the bias lab, in English.

command-bias-name = bias
command-bias = measures prejudices that the model picked up from its texts
command-bias-example = professions

read-bias-professions = professions | profession | jobs
read-bias-grammar = grammatical gender | grammar | gender
read-bias-flowers = flowers and insects | flowers | insects
read-bias-lists = your lists | my lists | our lists | lists

follow-bias-professions = Professions
follow-bias-grammar = Grammatical gender
follow-bias-flowers = Flowers and insects
follow-bias-lists = Your own lists
follow-bias-example = See an example

## The beginning

bias-begin = <b>Bias</b> is what the model picked up from its texts though nobody asked for it. If whoever cares is nearly always “she” there, and whoever repairs nearly always “he”, the vectors become so too. Here you measure that, with the tests that research uses.
bias-not-people = The number is about how texts use words. It does not say how people are, nor what anybody can be.
bias-choose = Choose a test:
bias-choose-professions = • <b>Professions</b>: those that have one form for him and for her
bias-choose-grammar = • <b>Grammatical gender</b>: <i>a mesa</i> (table, feminine) and <i>o garfo</i> (fork, masculine), which are nobody’s
bias-choose-flowers = • <b>Flowers and insects</b>: the classical test, without people
bias-choose-lists = • <b>Your own lists</b>: with words that you choose

## The numbers of a test

bias-result = <b>{ FIXED($effect, digits: 2) }</b> ({ $size ->
    [none] next to nothing
    [small] small
    [medium] medium
   *[large] large
}), p = { FIXED($p, digits: 4) }
bias-extremes = Nearest to “{ $first }”: { $one }. Nearest to “{ $second }”: { $other }.
bias-known = The model has { $known } of the { $listed } words of the test.
bias-missing = The model lacks: { $words }.
bias-words = <b>{ $name }</b>: { $words }.
bias-how-score = The test is called WEAT (Caliskan, Bryson and Narayanan, 2017). Each word’s number is the mean of its cosines with the words of one list, less the mean with those of the other.
bias-how-effect = Effect size: the difference between the means of the two groups, in standard deviations. About 0.2 is called small, 0.5 medium, from 0.8 on large; for groups of one size it never passes 2.
bias-dealt = p: { $exact ->
    [1] I dealt the same words out into two groups in all { $drawn } ways there are. As large as ours, to one side or to the other, the difference was in { $as_large }.
   *[other] I dealt the same words out into two groups at random, { $drawn } times. As large as ours, to one side or to the other, the difference was { $as_large ->
        [0] never
        [one] { $as_large } time
       *[other] { $as_large } times
    }; ours counts too, and so p is never 0. The draw is always the same (seed { NUMBER($seed, useGrouping: 0) }).
} A p below 0.05 means that chance seldom gives this. It does not say that the effect is large, nor where it comes from, and holds for these words in this model alone.
bias-no-list = I have no list of words in { $language } for this test. With lists of your own you can make one.
bias-too-few = This model has too few words for the test: { $known } of the { $listed } of the list. With another model (/{ command-model-name }) it works.

## Professions

bias-professions = <b>{ $known } professions</b> that have one form for him and for her, on the line between his words and hers. (My list has { $listed }.)
bias-sides = Farthest to “{ $he }”: { $his }. Farthest to “{ $she }”: { $hers }. In all, { $count } of { $known } lie on the “{ $he }” side of the middle.
bias-work = <b>The test:</b> are the { $care } professions of care nearer to her words than the { $machines } of machines and guard? { $outcome ->
    [first] In this model, yes.
    [second] In this model it is the other way round.
   *[none] In this model we can’t tell: chance gives that, too.
} Effect size (mostly between −2 and 2):
bias-as-it-is = • as the model is: { $result }
bias-without-grammar = • without grammatical gender: { $result }
bias-without-gender = • without the direction of gender: { $result }
bias-left = <b>What is left:</b> I took the direction of gender out of them all. Still the { $neighbours } professions nearest to each guess in which half of the row it was (the one nearer to him or to her) for { $right } of { $words } (before, for { $before }; by chance, for some { $half }). { $told ->
    [1] Taking the direction out hides the bias, but does not remove it.
   *[other] Chance gives that, too: here we can’t tell that anything is left.
}
bias-how-direction = The direction comes from these pairs: { $pairs }. It is where they differ most together: { FIXED($share, digits: 0) }% of the differences (Bolukbasi and others, 2016). −1 is the mean of his words, +1 that of hers.
bias-how-grammar = Grammatical gender was taken out before, learnt from things such as <i>mesa</i> and <i>garfo</i> (Zhou and others, 2019). The cosine between the two directions is { COSINE($cosine) }.
bias-how-groups = The two kinds of work were chosen before anything was measured; single words changed later, where a dictionary or the model lacks them. Care: { $care }. Machines and guard: { $machines }.
bias-how-judges = The test (WEAT; Caliskan, Bryson and Narayanan, 2017) uses other pairs, which did not make the direction: { $pairs }. For each profession it is the mean of its cosines with her words less the mean with his.
bias-how-generic = { $words ->
    [en] The “{ $he }” side may get a push: for a long time people wrote “he” of anybody, too.
   *[pt] The “{ $he }” side may get a push: Portuguese writes “os motoristas”, in the masculine, of everybody, too.
}
bias-how-two = The test has two sides alone because the lists of words have. People do not fit into two sides.
bias-how-left = Neighbors that still tell: Gonen and Goldberg, 2019. They are two halves, and not the sides of zero, so that chance gives one half; p = { FIXED($p, digits: 4) }, with the halves dealt out 10,000 times.
bias-professions-picture = Professions from one side to the other
bias-care = care ({ $count })
bias-others-grey = the others in grey; { $count } of each end by name
bias-ends-named = { $count } of each end by name
bias-first-named = by name, the first { $count } of each list
bias-machines = machines and guard ({ $count })

## Grammatical gender

bias-grammar = <b>Grammatical gender:</b> “{ $hers }” is feminine, “{ $his }” is masculine, and neither thing is a woman or a man. Does the vector keep that? I tried to guess the gender of { $known } things, each by the vectors of the others alone, and got { $right } right ({ FIXED($percent, digits: 0) }%). Whoever always gave the same answer would get { $always }.
bias-grammar-places = On the line that parts both heaps best, 0 is the border: { $his } and { $hers }{ $wrong ->
    [0] {""}
    [3] {", each on the wrong side"}
    [2] {", the second on the wrong side"}
   *[1] {", the first on the wrong side"}
}. The things that made the line have their means at −1 and +1; those that it judges unseen have theirs at { FIXED($first, digits: 2) } and { FIXED($second, digits: 2) }. Many lie beyond 1 ({ $beyond } of { $known }): it is no limit.
bias-grammar-endings = Of those alone that end neither in -a nor in -o, where the last letter tells nothing: { $right } of { $known }.
bias-grammar-people = <b>And does it touch “she” and “he”?</b> { $outcome ->
    [first] Yes: things of feminine gender are nearer to her words
    [second] The other way round: things of feminine gender are nearer to his words
   *[none] Here we can’t tell: feminine things are no nearer to her words than chance would have them
}. Effect { $before }; without grammatical gender, { $after }.
bias-grammar-meaning = The word for “she” is feminine in grammar, too. So this gender is taken out before the bias of professions is measured; otherwise I might call grammar a prejudice.
bias-how-things = The direction parts feminine things from masculine ones best (Fisher’s discriminant; so did Zhou and others, 2019). Each fifth of the things was judged by a direction made of the other four.
bias-how-shared = The cosine between this direction and that of he/she is { COSINE($cosine) }.
bias-grammar-picture = Things by their grammatical gender
bias-pole-masculine = masculine
bias-pole-feminine = feminine
bias-masculine = masculine things
bias-feminine = feminine things

## Flowers and insects

bias-flowers = <b>Flowers and insects:</b> { $outcome ->
    [first] { $flowers } flowers are nearer to pleasant words than { $insects } insects
    [second] { $insects } insects are nearer to pleasant words than { $flowers } flowers
   *[none] we can’t tell that { $flowers } flowers or { $insects } insects are nearer to pleasant words
}. Effect size (mostly between −2 and 2): { $result }.
bias-flowers-meaning = Nobody taught the model this: it comes from how people write about flowers and insects. Prejudices come in the same way, and so this was the first test, with which one saw that the method works.
bias-flower = flowers
bias-insect = insects
bias-pleasant = pleasant
bias-unpleasant = unpleasant

## Lists of one's own

bias-own = <b>Your lists:</b> { $outcome ->
    [first] compared with the 2nd ({ $second }), the 1st ({ $first }) is nearer to “{ $one }” and farther from “{ $other }”
    [second] compared with the 1st ({ $first }), the 2nd ({ $second }) is nearer to “{ $one }” and farther from “{ $other }”
   *[none] between “{ $one }” and “{ $other }” we can’t tell that the 1st ({ $first }) is on one side and the 2nd ({ $second }) on the other: chance gives that, too
}. Effect size (mostly between −2 and 2): { $result }.
bias-own-grammar = In the language of this model nouns have a gender: where one list is feminine and the other masculine, the number measures that too. To tell them apart: <code>/{ command-bias-name } grammatical gender</code>
bias-few = With so few words p can never be below { FIXED($least, digits: 2) }, however strong the difference is. With 6 or more in each list the test can be taken seriously.
bias-lists-picture = Each word between the two lists
bias-lists-example = { $words ->
    [en] sun, beach, summer, light, warm, sky / snow, cold, winter, dark, ice, storm: joy, party, happy, laughter, peace, love / sadness, loneliness, sad, tears, fear, pain
   *[pt] sol, praia, verão, luz, calor, céu / neve, frio, inverno, escuro, gelo, tempestade: alegria, festa, feliz, riso, paz, amor / tristeza, solidão, triste, choro, medo, dor
}
bias-lists-how = <b>Your own lists:</b> write four. First the two that you want to compare, with a slash between them; behind a colon the two by which they are compared. Like this: <code>/{ $command } a, b, c / d, e, f: g, h / i, j</code>. For example: <code>/{ $command } { bias-lists-example }</code>
bias-lists-fair = For a fair test, choose the words before you measure, 6 or more in each list. Whoever changes words until the wanted result comes out has only shown that they searched for a long time.
misread-bias = Write the name of a test (professions, flowers and insects, grammatical gender), or four lists with a slash and a colon: <code>a, b / c, d: e, f / g, h</code>.
bias-poles = { $words ->
    [en] he / she
   *[pt] ele / ela
}
misread-bias-twice = The same word stands in two lists: it would be compared with itself. Leave each in one list alone.
