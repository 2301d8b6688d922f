# /porque, em português.

command-porque = por que a similaridade é essa: ângulo, dimensões e a conta
command-porque-example = { command-similar-example }
why-answer = Por que <b>{ NUMBER($cosine, minimumFractionDigits: 2, maximumFractionDigits: 2) }</b>? Entre os vetores de <b>{ $first }</b> e <b>{ $second }</b> há um ângulo de <b>{ NUMBER($angle, maximumFractionDigits: 0) }°</b>, e o cosseno desse ângulo é a similaridade.
why-formula = A conta: produto interno ÷ (norma × norma) = { NUMBER($dot, maximumSignificantDigits: 4) } ÷ ({ NUMBER($first, maximumSignificantDigits: 4) } × { NUMBER($second, maximumSignificantDigits: 4) }) = { NUMBER($cosine, minimumFractionDigits: 4, maximumFractionDigits: 4) }
why-parts = Cada dimensão soma ou tira um pouco: { $agreeing } das { $dimensions } somam. As que mais pesam:
why-legend = dimensão: { $first } × { $second } → parcela do cosseno
why-part = { $dimension }: { NUMBER($first, minimumFractionDigits: 2, maximumFractionDigits: 2) } × { NUMBER($second, minimumFractionDigits: 2, maximumFractionDigits: 2) } → { NUMBER($part, minimumFractionDigits: 3, maximumFractionDigits: 3) }
why-pushing = As que mais tiram:
why-yourself = Para refazer (com <code>import numpy as np</code> e <code>nlp = spacy.load(…)</code> do modelo):
