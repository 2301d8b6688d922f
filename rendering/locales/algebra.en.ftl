# /analogia, /intruso, /matriz and /eixo, in English.

command-analogy-name = analogy
command-analogy = sums of words: king - man + woman
command-analogy-example = { $words ->
    [de] König - Mann + Frau
    [en] king - man + woman
    [es] rey - hombre + mujer
    [fr] roi - homme + femme
    [it] re - uomo + donna
   *[pt] rei - homem + mulher
}
command-oddone-name = oddone
command-oddone = which word does not belong with the others
command-oddone-example = { $words ->
    [de] Hund Katze Pferd Stuhl
    [en] dog cat horse chair
    [es] perro gato caballo silla
    [fr] chien chat cheval chaise
    [it] cane gatto cavallo sedia
   *[pt] cachorro gato cavalo cadeira
}
command-matrix-name = matrix
command-matrix = a table: how similar several words are, two by two
command-matrix-example = { $words ->
    [de] Hund Katze Haus
    [en] dog cat house
    [es] perro gato casa
    [fr] chien chat maison
    [it] cane gatto casa
   *[pt] cachorro gato casa
}
command-axis-name = axis
command-axis = where words stand between two poles
command-axis-example = { $words ->
    [de] kalt / heiß: Eis, Sonne, Kaffee
    [en] cold / hot: ice, sun, coffee
    [es] frío / caliente: hielo, sol, café
    [fr] froid / chaud: glace, soleil, café
    [it] freddo / caldo: ghiaccio, sole, caffè
   *[pt] frio / quente: gelo, sol, café
}

## True of any list of words

several-one-row = ⚠️ In this model { $words } share one row of the table: to the model they are the same thing. (It was pruned to be small.)
several-shared = Sharing a row with other words (how many): { $words }.
several-notes-left = … and { $count ->
    [one] { $count } more note
   *[other] { $count } more notes
} of this kind.
several-unknown-left = … and { $count ->
    [one] { $count } more word that I do not know
   *[other] { $count } more words that I do not know
}.
several-left-out = Left out, since this model has no vector for it: { $words }.
several-count = /{ $command } takes { $least } to { $most } different words { $key ->
    [axis] at each pole and on the line
    [bias] in each list
   *[other] at a time
}, and { $count ->
    [one] you sent only one
   *[other] you sent { $count }
}. Phrases go in quotes or between commas. For example: <code>{ $example }</code>

## /analogia

analogy-answer = { $sum } ≈ <b>{ $word }</b> · { COSINE($score) }
analogy-farthest-answer = Farthest from { $of }: <b>{ $word }</b> (cosine { COSINE($score) })
analogy-two-forms = { $sum } ≈ <b>{ $added }</b> (by adding) or <b>{ $multiplied }</b> (by multiplying): forms of one word, so the two methods agree
analogy-two-answers = { $sum } ≈ <b>{ $added }</b> (by adding) or <b>{ $multiplied }</b> (by multiplying): the two methods disagree
analogy-nothing = { $sum }: the model has no word left besides those of the question.
analogy-weighted = { NUMBER($weight, maximumFractionDigits: 6) }·{ $word }
# only where the cosine of the result with its nearest term is high; else the sum does move
analogy-stays = { $stays ->
    [1] (The sum hardly moves: its result stays near its own terms.)
   *[other] (The result of a sum tends to stay near its own terms.)
}
analogy-barred = To be honest: { $count ->
    [one] the word nearest to the result is { $words }, which was in the question already. { analogy-stays } So the rule is not to accept that word as an answer
   *[other] the words nearest to the result are { $words }, which were in the question already. { analogy-stays } So the rule is not to accept those words as answers
}.
analogy-unbarred = No word of the question came first: none had to be left out here.
analogy-unlisted = No word of the question is in the table: none of them could have come out as the answer.
analogy-single = With a single term nothing is added: these are the words nearest to it.
analogy-same-way = { $sum } points the same way as <b>{ $word }</b>: cosine { COSINE($score) }
analogy-doubled = To multiply all numbers of a vector changes the length of the arrow, not its direction. After the word itself, the nearest is <b>{ $next }</b> ({ COSINE($less) }).
analogy-nearest-to = <b>Nearest to { $sum }</b>
analogy-farthest = Of the words that I show, <b>{ $farthest }</b> is the farthest from <b>{ $word }</b>, on the opposite side. It is not the opposite of { $word }: mostly it just has nothing to do with it. In the list the cosines are with −{ $word }; with { $word } they are the same, with a minus sign.
analogy-negative = All terms are taken away: the result points to the side opposite to them, where a word of opposite meaning is rarely found.
analogy-added = <b>By adding</b> (3CosAdd)
analogy-multiplied = <b>By multiplying</b> (3CosMul)
analogy-candidate = { $place }. { $word } · { COSINE($score) }
analogy-given-row = ✗ <s>{ $word }</s> · { COSINE($score) } (was in the question; in this model it shares its row with { $other })
analogy-given = ✗ <s>{ $word }</s> · { COSINE($score) } (was in the question)
analogy-given-as = ✗ <s>{ $word }</s> · { COSINE($score) } (is the “{ $asked }” of the question)
analogy-meaning = Each word enters with its vector at length 1; I did the sum and looked for what points in the most similar direction. I answer with the nearest of those that are left, even when none is near.
analogy-forms = As in /neighbors, I leave out other forms of a word (but not the other gender of one in the question), what does not look like one, and what this model may hardly know.
analogy-formula-added = 3CosAdd (Mikolov and others, 2013): the cosine between the word and the result of the sum, from −1 to 1.
analogy-formula-multiplied = 3CosMul (Levy and Goldberg, 2014): multiplies the closeness (cosine + 1) ÷ 2 to each added term and divides by the closeness to each subtracted one, plus 0.001 so as never to divide by zero; weights are exponents. So one very near term does not drown out the others. It can exceed 1.
analogy-drawn = In the drawing (the plane that distorts this sum least), <b>{ $word }</b> is { COSINE($visible) } away from the point computed{ $whole ->
    [1] {", "}as in truth.
   *[other] {"; "}in truth it is { FIXED($distance, digits: 2) }: part of the distance lies in dimensions that the drawing does not show.
}
analogy-drawn-exact = In the drawing (the plane that holds all terms of the sum), <b>{ $word }</b> is { COSINE($visible) } away from the point computed{ $whole ->
    [1] {", "}as in truth.
   *[other] {"; "}in truth it is { FIXED($distance, digits: 2) }: part of the distance lies in dimensions that the drawing does not show.
}
analogy-computed = point computed
analogy-gap = { COSINE($visible) } on paper

## /intruso

oddone-answer = The odd one out: <b>{ $word }</b> · { COSINE($cosine) }
oddone-tied = A tie: { $words } belong equally little · { COSINE($cosine) }
oddone-close = Nearly a tie: <b>{ $word }</b> is only { NUMBER($gap, maximumSignificantDigits: 1) } above. Another word in the list, or another model, may change the result.
oddone-member = { $place }. { $word } · { COSINE($cosine) }
oddone-meaning = The number is the cosine between each word and the mean of the others: the lower, the less it belongs. The model does not know why: it only measures that the vector points elsewhere.
oddone-formula = In the mean each vector has length 1, so that all words weigh the same; the word being measured is left out of it.

## /matriz

matrix-nearer = { $nearer ->
    [yes] <b>Yes</b>
    [equal] <b>Equally</b>
   *[no] <b>No</b>
}: { $first } and { $second } have { COSINE($one) }; { $third } and { $fourth }, { COSINE($other) }.
matrix-closest = Most similar: <b>{ $first }</b> and <b>{ $second }</b> · { COSINE($cosine) }
matrix-farthest = Least similar: <b>{ $first }</b> and <b>{ $second }</b> · { COSINE($cosine) }
matrix-hundredths = The numbers are hundredths: { $number } means { COSINE($cosine) }.
matrix-meaning = Each number is the cosine between the word of its row and that of its column.
matrix-half = The other half of the table would be the same, and on the diagonal each word meets itself: always 1{ $hundredths ->
    [1] {", "}written “·”
   *[other] {""}
}.
matrix-picture = { $hundredths ->
    [1] Cosines, in hundredths
   *[other] Cosines, two by two
}
matrix-picture-order = Red is above zero, blue is below; on the gray diagonal each word meets itself: always 1{ $hundredths ->
    [1] {", "}written “·”
   *[other] {""}
}. Words that are alike stand side by side: a red block next to the diagonal is a group.

## /eixo

axis-answer = More towards “{ $first }”: { $low }. More towards “{ $second }”: { $high }.
axis-placed = <b>{ $word }</b> ({ COSINE($position) })
axis-one-side = { $count ->
    [1] { $first } is on the side of “{ $pole }”.
    [2] Both are on the side of “{ $pole }”: { $first } more than { $last }.
   *[other] All { $count } are on the side of “{ $pole }”: { $first } most, { $last } least.
}
axis-these-on-side = On the side of “{ $pole }”: { $words }.
axis-nearer = <b>{ $word }</b> is nearer to <b>{ $nearer }</b> (cosine { COSINE($more) }) than to <b>{ $farther }</b> ({ COSINE($less) }).
axis-as-near = <b>{ $word }</b> is almost as near to <b>{ $nearer }</b> (cosine { COSINE($more) }) as to <b>{ $farther }</b> ({ COSINE($less) }).
axis-one-vector = The model gives “{ $word }” a single vector: if the word has several senses, they blend in it, and what was most common in the texts weighs most.
axis-near-middle = Almost in the middle, on neither side for sure: { $words }.
axis-middle = { $count ->
    [one] { $words } is very near the middle: it leans to neither pole.
   *[other] All are very near the middle, and this axis hardly parts them: { $words }.
}
axis-poles = −1 is <b>{ $first }</b>, +1 is <b>{ $second }</b>.
axis-meaning = The position is the shadow of the word's vector on the line that joins the two poles; 0 is half-way. Compare the words with each other: many stand near the middle, and so does whatever has nothing to do with the axis.
axis-longer-example = { $words ->
    [de] kalt, eisig / heiß, Hitze: Schnee, Feuer
    [en] cold, chilly / hot, heat: snow, fire
    [es] frío, helado / caliente, calor: nieve, fuego
    [fr] froid, glacial / chaud, chaleur: neige, feu
    [it] freddo, gelido / caldo, calore: neve, fuoco
   *[pt] frio, gelado / quente, calor: neve, fogo
}
axis-formula = It is the idea of SemAxis (An, Kwak and Ahn, 2018). Each vector has length 1, and a pole of several words is their mean: more words a pole make a steadier axis. For example: <code>/axis { axis-longer-example }</code>
axis-picture = From pole to pole
axis-same-poles = “{ $first }” and “{ $second }” are one point to this model: there is no line between them to place words on. Choose different poles.

## When a sum or an axis cannot be read

misread-operator = I saw no + or − sign between the words. (A whole phrase can be a term if it stands in quotes.)
misread-dangling = There is a sign without a word beside it.
misread-parentheses = I do not read parentheses yet: write the sum without them.
misread-weight = A weight is a number above zero and up to { $limit }, as in <code>2*king</code> or <code>0.5*king</code>.
misread-many = A sum can have up to { $limit } terms.
misread-result = Leave the result to me: end with “?” or with nothing.
misread-colon = Write the poles, a colon, and the words to place on the line.
misread-placed = The words to place on the line between the two poles are missing.
misread-poles = Before the colon go two poles, with a slash between them. A pole can have several words, separated by commas.
misread-example = For example: <code>{ $example }</code>
tight-minus = If the hyphen is a minus sign, leave spaces around it: “king - man” is a sum, “king-man” would be a single word.
error-cancelled = The sum is zero: its terms cancel out, and no direction is left to look in. (Words that share a row of the model cancel out too.)
