# Several models, in English.

## /model NAME

model-choose = This chat can use another model: tap one below or write <code>/model { $example }</code>.
model-here = ● <b>{ $name }</b> ({ $language }), the one of this chat
model-there = ○ <code>{ $name }</code> ({ $language })
model-doubted = ⚠️ does not tell common words apart
model-more = … and { $count ->
    [one] { $count } more model
   *[other] { $count } more models
}.
model-alone = It is the only model that can be chosen here.
model-chosen = Done: in this chat <b>{ $name }</b> answers from now on. Numbers of different models cannot be compared.
model-chosen-language = ⚠️ It is of another language ({ $language }): from now on the words are of that language. To go back, tap another model below.
button-model-of-language = { $name } ({ $language })
model-footer-language = a model of { $language }
model-gone = ⚠️ The model “{ $name }”, which this chat had chosen, is no longer here. I went back to the default model; to choose another: /model
model-not-kept = I could not keep the choice: the database did not answer. The model of this chat stays the same.

## /compare

command-compare-name = compare
command-compare = a word's neighbors in two models, side by side
command-compare-example = en_vetorama_md en_glove_50d mouse
compare-any-language = hotel
compare-title = Neighbors of <b>{ $word }</b> in two models
compare-overlap = { $shared ->
    [0] Among the first { $shown } of each side, no word in common.
    [one] Among the first { $shown } of each side, <b>{ $shared } word in common</b>.
   *[other] Among the first { $shown } of each side, <b>{ $shared } words in common</b>.
}
compare-order = Agreement in the order of the first { $read }: <b>{ COSINE($agreement) }</b>, from 0 (nothing in common) to 1 (the same list).
compare-foreign = { $count ->
    [one] 1 of the first neighbors in { $first } has no vector in { $second } at all and could not appear there.
   *[other] { $count } of the first neighbors in { $first } have no vector in { $second } at all and could not appear there.
}
compare-same = It is the same model on both sides ({ $first } and { $second }): the lists are equal by definition.
compare-languages = { $first } is in { $one } and { $second } in { $other }: the lists can hardly share words, so I measure no agreement. Compare the meanings with your eyes.
compare-columns = <b>{ $first }</b> │ <b>{ $second }</b>
compare-row = { $rank }. { $first } │ { $second }
compare-caveat = In { $model }: { $caveat }
compare-measures = The agreement in order is the rank-biased overlap (RBO, with p = 0.9): the mean of what the lists share in first place, in the first 2, in the first 3… up to the first { $read }, where the start weighs most.
compare-no-cosines = I do not compare the cosines: each model has its own scale, and 0.5 is much in one and little in another. The order of the neighbors can be compared.

## When something goes wrong

error-in-model = In the model <b>{ $name }</b>:
error-model-unknown = There is no model called “{ $name }” here. There are: { $names }.
error-model-damaged = The model “{ $name }” did not open: its files are damaged. Whoever runs the bot can install it again; to use another one in this chat: /model
error-model-version = The model “{ $name }” was made for spaCy { $version }, and here is { $here }. Whoever runs the bot can install the version that fits; to use another one in this chat: /model
error-model-wordless = The model “{ $name }” has no word vectors, so dimensions and similarities would be false. To use another one in this chat: /model
