# /tokens e /frases, em português.

command-tokens-name = tokens
command-tokens = onde o modelo corta um texto: cada token, seu ID e sua linha
command-tokens-example = { $words ->
    [de] Die Maus frisst den Käse des Königs
    [en] The mouse ate the king's cheese
    [es] El ratón se comió el queso del rey
    [fr] La souris a mangé le fromage du roi
    [it] Il topo ha mangiato il formaggio del re
   *[pt] O rato roeu a roupa do rei
}

## /tokens

tokens-answer = 🔬 “<b>{ $text }</b>”: <b>{ $count ->
    [one] { $count } token
   *[other] { $count } tokens
}</b>, { $known ->
    [0] nenhum com vetor
    [one] { $known } com vetor
   *[other] { $known } com vetor
} neste modelo
tokens-made-contraction = <b>{ $token }</b> = { $parts } (contração)
tokens-made-after-verb = <b>{ $token }</b> = { $parts } (verbo com pronome depois: ênclise)
tokens-made-inside-verb = <b>{ $token }</b> = { $parts } (pronome dentro do verbo: mesóclise)
tokens-made-hyphen = <b>{ $token }</b>: { $parts } com hífen (palavra composta ou com prefixo, não um verbo com pronome)
tokens-made-left = … e mais { $count ->
    [one] { $count } token feito de várias palavras
   *[other] { $count } tokens feitos de várias palavras
}.
tokens-homograph = as mesmas letras também são outra palavra, e o tokenizador não distingue
tokens-why = Quem corta o texto é o tokenizador do spaCy, uma biblioteca de Python para textos. Em português ele corta nos espaços e na pontuação e não desfaz essas junções: “{ $token }” é um token só, e o vetor é o de “{ $token }”, não o de “{ $first }” nem o de “{ $last }”.
tokens-why-unknown = Quem corta o texto é o tokenizador do spaCy, uma biblioteca de Python para textos. Em português ele corta nos espaços e na pontuação e não desfaz essas junções: “{ $token }” é um token só, e para ele este modelo não tem vetor, mesmo que tenha para “{ $first }” ou “{ $last }”.
tokens-meaning = O modelo não vê letras, vê tokens. Cada um tem um <b>ID</b>: um número calculado a partir da grafia. Pelo ID o modelo acha a <b>linha</b> da tabela, e a linha é o vetor; a <b>norma</b> é o comprimento dele.
tokens-list = Token por token:
tokens-known = { $number }. <b>{ $token }</b> · ID <code>{ $id }</code> · linha { $row } · norma { FIXED($norm, digits: 2) }
tokens-unknown = { $number }. <b>{ $token }</b> · ID <code>{ $id }</code> · sem vetor
tokens-form = no modelo como “{ $key }”
tokens-sharing = { $sharing ->
    [one] linha dividida com { $sharing } palavra
   *[other] linha dividida com { $sharing } palavras
}
tokens-left = … e mais { $count ->
    [one] { $count } token
   *[other] { $count } tokens
}.

## /frases

command-sentences-name = frases
command-sentences = o quanto duas frases se parecem, por três métodos
command-sentences-example = { $words ->
    [de] Der Hund beißt den Mann | Der Mann beißt den Hund
    [en] The dog bites the man | The man bites the dog
    [es] El perro muerde al hombre | El hombre muerde al perro
    [fr] Le chien mord l'homme | L'homme mord le chien
    [it] Il cane morde l'uomo | L'uomo morde il cane
   *[pt] O cachorro morde o homem | O homem morde o cachorro
}
frases-answer = “<b>{ $first }</b>” e “<b>{ $second }</b>”
frases-mean = • média simples dos vetores, como faz a biblioteca spaCy: <b>{ COSINE($cosine) }</b>
frases-weighted = • média ponderada pela raridade das palavras (SIF): <b>{ COSINE($cosine) }</b>
frases-encoded = • codificador de frases (USE): <b>{ COSINE($cosine) }</b>
frases-same = ⚠️ São as mesmas palavras na mesma ordem dos dois lados: as médias são a mesma.
frases-hidden = ⚠️ Para a média ponderada as duas frases são quase iguais: palavras muito comuns, como { $words }, quase não pesam nela, e o sentido pode até ser o contrário.
frases-reordered = ⚠️ São as mesmas palavras em outra ordem. A média soma os vetores, e em uma soma a ordem não conta: por isso dá sempre 1, não importa o que a frase diga.
frases-reordered-encoded = O codificador lê as palavras na ordem em que estão e nota a troca{ $cosine ->
    [1] , mas aqui tão pouco que o arredondamento a esconde.
   *[other] : { COSINE($cosine) }.
}
frases-unknown = Sem vetor neste modelo e fora das médias: { $words }.
frases-meaning-mean = Na média simples, palavras que estão em quase toda frase, como artigos e preposições, contam tanto quanto as outras: frases sem relação também ficam parecidas.
frases-meaning-weighted = A média ponderada dá peso quase zero a essas palavras: quanto mais rara a palavra, mais ela pesa.
frases-meaning-unweighted = Para a média ponderada eu precisaria saber quanto cada palavra é usada: para este idioma, ou para estas palavras, não sei.
frases-meaning-encoded = O codificador não junta vetores de palavras: lê a frase inteira, na ordem, e dá um vetor a ela. Cada método tem a sua régua: compare números do mesmo método.
frases-names = <b>SIF</b> (smooth inverse frequency) quer dizer que o peso de uma palavra diminui com a frequência dela. <b>USE</b> (Universal Sentence Encoder) é uma rede do Google, treinada com frases em 16 idiomas. Os vetores de palavras do modelo embutido vêm em parte da mesma rede, que ali leu uma palavra de cada vez.
frases-pairs = { $count ->
    [one] O par de palavras que mais aproxima as frases responde
   *[other] Os { $count } pares de palavras que mais aproximam as frases respondem juntos
} por { COSINE($together) } do total de { COSINE($total) }; o resto vem dos outros pares, que também podem subtrair.
frases-pair = • <b>{ $first }</b> ↔ <b>{ $second }</b>: cosseno { COSINE($cosine) }, contribui com { COSINE($share) }
frases-pair-row = (as duas dividem a mesma linha da tabela: o 1 vem daí)
frases-no-pairs = Nenhum par de palavras aproxima as frases: o que há entre elas só as afasta.
frases-weights = Os pesos da média ponderada são a / (a + p), onde p é a fração dos textos do idioma que a palavra ocupa e a = 0,001 (Arora, Liang e Ma, 2017):
frases-common = O método completo ainda tira de cada frase o que muitas frases têm em comum. Com só duas, isso tiraria justamente a semelhança que se quer medir: por isso não fiz.
frases-picture = { $hundredths ->
    [1] Palavra com palavra: cossenos, em centésimos
   *[other] Palavra com palavra: cossenos
}
frases-picture-cut = Na imagem, de cada frase ficam no máximo { $most } palavras: as que mais pesam.
error-two-sentences = Para comparar eu preciso de duas frases, e { $count ->
    [one] você mandou só uma
   *[other] você mandou { $count }
}. Separe as duas com uma barra |, ponha cada uma entre aspas ou cada uma em uma linha. Por exemplo: <code>{ $example }</code>
error-sentence-too-long = “{ $text }” tem { $tokens } tokens. Comparo frases de até { $limit }: em textos longos, a média de tantas palavras já não diz quase nada. Tente com uma frase só.
