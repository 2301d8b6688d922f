# /porque, em português.

command-why-name = porque
command-why = por que uma resposta deu esse número: ângulo, dimensões e a conta
command-why-example = { command-similar-example }
why-company = <b>{ $first }</b> e <b>{ $second }</b> ficam perto { $count ->
    [one] da mesma palavra: { $words }.
   *[other] das mesmas palavras: { $words }.
} É o que o modelo mostra quando duas palavras são usadas de modo parecido; em que frases as viu, ele não guarda.
why-company-none = { $near ->
    [1] Não achei outra palavra que fique perto de <b>{ $first }</b> e de <b>{ $second }</b>: por que ficam perto uma da outra, o modelo não mostra. Em que frases as viu, ele não guarda.
   *[other] Não achei palavra que fique perto de <b>{ $first }</b> e de <b>{ $second }</b>: para o modelo, são usadas de modo diferente. Em que frases as viu, ele não guarda.
}
why-company-unknown = ⚠️ O modelo não conhece { $words }: o número sai só das letras, e não diz nada de uso nem de sentido.
why-company-forms = <b>{ $first }</b> e <b>{ $second }</b> são formas da mesma palavra, usadas de modo parecido. Mas cada forma tem o seu próprio vetor: só dá 1 quando as duas setas apontam exatamente para o mesmo lado, como a de uma palavra com ela mesma.
why-badly-known = ⚠️ { $count ->
    [one] O modelo conhece mal { $words }: lê essa palavra em pedaços.
   *[other] O modelo conhece mal { $words }: lê essas palavras em pedaços.
}
why-spelling = <b>{ $first }</b> e <b>{ $second }</b> se escrevem de modo parecido: aqui a causa parece ser a escrita, não o sentido.
why-badly-known-cause = O número pode vir da escrita ou do acaso, e diz pouco do sentido de <b>{ $first }</b> e <b>{ $second }</b>.
why-answer = Por que <b>{ COSINE($cosine) }</b>? Entre os vetores de <b>{ $first }</b> e <b>{ $second }</b> há um ângulo de <b>{ NUMBER($angle, maximumFractionDigits: 0) }°</b>, e o cosseno desse ângulo é a similaridade.
why-formula = A conta: produto escalar ÷ (norma × norma) = { NUMBER($dot, maximumSignificantDigits: 4) } ÷ ({ NUMBER($first, maximumSignificantDigits: 4) } × { NUMBER($second, maximumSignificantDigits: 4) }) = { FIXED($cosine, digits: 4) }
why-parts = Cada dimensão aumenta ou diminui um pouco o cosseno: { $agreeing } das { $dimensions } aumentam. As que mais pesam:
why-legend = dimensão: { $first } × { $second } → parcela do cosseno
why-part = { $dimension }: { FIXED($first, digits: 2) } × { FIXED($second, digits: 2) } → { FIXED($part, digits: 3) }
why-pushing = As que mais diminuem:
why-yourself = Confira você mesmo em Python (com <code>import numpy as np</code> e <code>nlp = spacy.load(…)</code> do modelo):
why-yourself-file = As linhas que refazem este número estão no arquivo abaixo (com <code>import numpy as np</code> e <code>nlp = spacy.load(…)</code> do modelo).
why-inferred = O vetor inferido não está na tabela do modelo: não há linhas de numpy que o achem lá.
why-near = /vizinhos ordena pelo ângulo: na lista de <b>{ $word }</b>, <b>{ $nearest }</b> ficou em { $place }º lugar por este cosseno.
why-ranked = /posicao conta quem forma ângulo menor: <b>{ $second }</b> é a { $forward }ª vizinha de <b>{ $first }</b>, e <b>{ $first }</b> é a { $backward }ª de <b>{ $second }</b>. O cosseno é o mesmo nos dois sentidos.
why-closest = { $pairs ->
    [one] É o único par:
   *[other] Dos { $pairs } pares, este é o de maior cosseno:
}
why-sum-plainly = Por que <b>{ $word }</b>? Cada palavra é um ponto em um mapa, e a conta { $sum } leva a um ponto novo; das palavras que não estavam na conta, <b>{ $word }</b> é a que fica mais perto dele.
why-in-numbers = <b>Em números</b>
why-sum = A conta dá um vetor novo, e entre ele e o de <b>{ $word }</b> há um ângulo de <b>{ NUMBER($angle, maximumFractionDigits: 0) }°</b> (cosseno <b>{ COSINE($cosine) }</b>), o menor da lista filtrada, sem as palavras da pergunta.
why-the-sum = conta
why-shares-sum = Com quanto cada termo contribui para o cosseno:
why-odd = Por que <b>{ $word }</b>? Entre o vetor dela e o centro { $count ->
    [one] da outra
   *[other] das outras { $count }
} há um ângulo de <b>{ NUMBER($angle, maximumFractionDigits: 0) }°</b> (cosseno <b>{ COSINE($cosine) }</b>), o maior do grupo.
why-odd-nearest = A que menos destoa é <b>{ $word }</b>, com cosseno { COSINE($cosine) }.
why-the-centre = centro
why-shares-centre = Com quanto cada uma das outras contribui para o cosseno:
why-share = { $sign } { $word }: { FIXED($share, digits: 3) }
why-shares-left = … e mais { $count ->
    [one] { $count } termo
   *[other] { $count } termos
}.
why-sentences = Por que <b>{ COSINE($cosine) }</b> na média simples? Entre as médias dos vetores das duas frases há um ângulo de <b>{ NUMBER($angle, maximumFractionDigits: 0) }°</b>, e o cosseno desse ângulo é a similaridade.
why-a-sentence = frase { $number }
why-pairs = Os pares de palavras que mais contribuem:
why-placed = Por que <b>{ $word }</b> fica em <b>{ COSINE($position) }</b>? É onde cai a sombra do vetor dela na reta de <b>{ $first }</b> (−1) a <b>{ $second }</b> (+1).
why-placed-angle = O vetor faz { NUMBER($angle, maximumFractionDigits: 0) }° com a reta (cosseno { COSINE($cosine) }), e de um polo ao outro há uma distância de { FIXED($distance, digits: 2) }. Perto de 90°, a palavra não tem quase nada a ver com o eixo.
why-legend-placed = dimensão: ({ $word } − meio) × eixo → parcela da posição
why-vector = O vetor de <b>{ $word }</b>: { $dimensions } números, com norma { FIXED($norm, digits: 2) }. A norma é o comprimento: a raiz da soma dos quadrados de todos eles.
why-vector-longer = { NUMBER($less, maximumFractionDigits: 1) }% dos vetores da tabela são mais curtos.
why-vector-row = O modelo procura a palavra na tabela e acha a linha { $row } de { $rows }. Essa linha é o vetor: nada é calculado na hora.
why-vector-kept = Cada número ocupa 4 bytes, o que dá uns 7 algarismos: { $dimensions } × 4 = { $bytes } bytes.
why-vector-signs = { $positive } das { $dimensions } dimensões são positivas. Sozinha, nenhuma tem nome nem sentido. As que mais pesam na norma:
why-weight = { $dimension }: { FIXED($value, digits: 4) } → { FIXED($share, digits: 1) }% do quadrado da norma
why-not-this = Sei explicar as respostas de { $commands }. “{ $command }” não é uma delas.
