# /mapa, in English.

command-map-name = map
command-map = words drawn in a plane, with their true cosines
command-map-example = { $words ->
    [de] König Königin; Katze Hund; blau grün
    [en] king queen; cat dog; blue green
    [es] rey reina; gato perro; azul verde
    [fr] roi reine; chat chien; bleu vert
    [it] re regina; gatto cane; blu verde
   *[pt] rei rainha; gato cachorro; azul verde
}
command-map-example-near = { command-similar-example } +neighbors

title-map = Map: { $words }
title-many-map = Map of { $count } words
map-horizontal = → { NUMBER($share, maximumFractionDigits: 0) }% of the differences
map-vertical = ↑ { NUMBER($share, maximumFractionDigits: 0) }% of the differences
map-answer = <b>Map</b>: { $words }
map-kept = Going from { $dimensions } dimensions to 2, the drawing keeps <b>{ NUMBER($kept, maximumFractionDigits: 0) }%</b> of the differences among the words ({ NUMBER($first, maximumFractionDigits: 0) }% across and { NUMBER($second, maximumFractionDigits: 0) }% up); the rest is lost.
map-kept-line = Two points fit on a line: here the drawing loses nothing.
map-mirage = ⚠️ In the drawing, <b>{ $seen }</b> seems to be the nearest to <b>{ $word }</b> (cosine { COSINE($seen_cosine) }); in truth it is <b>{ $true }</b> ({ COSINE($true_cosine) }).
map-faithful = Here the drawing is right: the word that appears nearest to each one really is the most similar to it.
map-links = The lines form a tree: they tie the words by their most similar pairs, without loops; the number is the cosine, measured in { $dimensions ->
    [one] { $dimensions } dimension
   *[other] all { $dimensions } dimensions
}:
map-link = { $first } – { $second } · { COSINE($cosine) }
map-links-left = … and { $count ->
    [one] { $count } more line
   *[other] { $count } more lines
}.
map-meaning = The plane is that of the two directions in which these words vary most (PCA of the vectors, each of length 1). The axes have no names: what counts is who is near whom, and even that only in part.
map-company = In gray, { $count ->
    [one] the nearest neighbor
   *[other] the { $count } nearest neighbors
} of each word; one neighbor may be that of several.
map-company-none = With more than { $most } words there is no room in the drawing for neighbors.
map-unknown = Left out because this model has no vector for it: { $words }.
map-remembered = You sent no words: I used those of your last questions.
map-one-spot = For this model, { $words } { $count ->
    [one] is one point
   *[other] are one and the same point
}: there is nothing to draw.

# /project

command-project-name = project
command-project = the picture of an answer, large enough for a projector
command-project-example = /{ command-map-name } { command-map-example }
about-project = Draws the picture of an answer in 1920 × 1080, with letters that are read from the last row. Reply to a picture with /{ command-project-name }, or write the question behind it.
slip-project = projector | beamer | big screen | fullscreen
project-sent =
    🖥 <code>{ $question }</code>
    1920 × 1080, for the projector: open the file full screen.
project-nothing = The answer to <code>{ $question }</code> has no picture. One that has: <code>{ $example }</code>
project-not-drawn = I could not draw it just now. Try again in a moment; the answer in text comes all the same.
project-what = What goes to the projector? Reply to a picture of mine with this command, or write the question behind it: <code>{ $example }</code>
