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

title-map = Map: { $words }
title-many-map = Map of { $count } words
map-horizontal = → { NUMBER($share, maximumFractionDigits: 0) }% of the variance
map-vertical = ↑ { NUMBER($share, maximumFractionDigits: 0) }% of the variance
map-answer = <b>Map</b>: { $words }
map-kept = The drawing keeps <b>{ NUMBER($kept, maximumFractionDigits: 0) }%</b> of the variance among { $points ->
    [one] { $points } point
   *[other] the { $points } points
}: { NUMBER($first, maximumFractionDigits: 0) }% across and { NUMBER($second, maximumFractionDigits: 0) }% up. The rest doesn't fit on paper.
map-kept-line = Two points fit on a line: here the drawing loses nothing.
map-mirage = ⚠️ In the drawing, <b>{ $seen }</b> is nearest to <b>{ $word }</b> (cosine { COSINE($seen_cosine) }). In truth it is <b>{ $true }</b> ({ COSINE($true_cosine) }).
map-faithful = Here, what is nearest to each word in the drawing really is the word most like it.
map-links = The lines tie each word to the one most like it, with no way round; the number is the cosine, measured in { $dimensions ->
    [one] { $dimensions } dimension
   *[other] all { $dimensions } dimensions
}:
map-link = { $first } – { $second } · { COSINE($cosine) }
map-links-left = … and { $count ->
    [one] { $count } more line
   *[other] { $count } more lines
}.
map-meaning = The plane is that of the two directions in which these words vary most (PCA of the vectors, each of length 1). The axes have no names: what counts is who is near whom, and even that only in part.
map-company = In grey, { $count ->
    [one] the nearest neighbor
   *[other] the { $count } nearest neighbors
} of each word; one neighbor may be that of several.
map-company-none = With more than { $most } words there is no room on paper for neighbors.
map-unknown = Left out because this model has no vector for it: { $words }.
map-remembered = You asked without words; these are those of your last questions here.
map-one-spot = For this model, { $words } are one and the same point: there is nothing to draw.
