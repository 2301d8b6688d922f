# /porque, in English.

command-porque = why the similarity is what it is: angle, dimensions and the sum
command-porque-example = { command-similar-example }
why-answer = Why <b>{ NUMBER($cosine, minimumFractionDigits: 2, maximumFractionDigits: 2) }</b>? Between the vectors of <b>{ $first }</b> and <b>{ $second }</b> there is an angle of <b>{ NUMBER($angle, maximumFractionDigits: 0) }°</b>, and the cosine of that angle is the similarity.
why-formula = The sum: inner product ÷ (norm × norm) = { NUMBER($dot, maximumSignificantDigits: 4) } ÷ ({ NUMBER($first, maximumSignificantDigits: 4) } × { NUMBER($second, maximumSignificantDigits: 4) }) = { NUMBER($cosine, minimumFractionDigits: 4, maximumFractionDigits: 4) }
why-parts = Each dimension adds or takes away a little: { $agreeing } of the { $dimensions } add. Those that weigh most:
why-legend = dimension: { $first } × { $second } → part of the cosine
why-part = { $dimension }: { NUMBER($first, minimumFractionDigits: 2, maximumFractionDigits: 2) } × { NUMBER($second, minimumFractionDigits: 2, maximumFractionDigits: 2) } → { NUMBER($part, minimumFractionDigits: 3, maximumFractionDigits: 3) }
why-pushing = Those that take most away:
why-yourself = To do it yourself (with <code>import numpy as np</code> and <code>nlp = spacy.load(…)</code> of the model):
