# /embedding, /dims e /similar, em português.

## /embedding

embedding-word = Embedding de <b>{ $word }</b>
embedding-facts = { $dimensions } dimensões · norma { FIXED($norm, digits: 2) } · linha { $row } de { $rows }
embedding-inferred = Embedding de <b>{ $word }</b>, inferido
embedding-facts-inferred = { $dimensions } dimensões · norma { FIXED($norm, digits: 2) } · sem linha na tabela
word-inferred = ⚠️ Vetor inferido: “{ $word }” não está na tabela.
word-inferred-how = O codificador com que este modelo foi feito leu a palavra em pedaços e calculou um vetor na hora. É um palpite: palavras que ele nunca viu saem parecidas com as que se escrevem de modo parecido.
word-inferred-synonyms = { $count ->
    [one] O vetor é o de um sinônimo que um dicionário de sinônimos dá: { $synonyms }.
   *[other] O vetor é a média dos vetores dos sinônimos que um dicionário de sinônimos dá: { $synonyms }.
}
word-inferred-verb = É um verbo com um pronome junto: uso só o vetor de { $verb }, sem o pronome.
word-inferred-meant = O número sai do jeito de escrever, não do sentido. Você quis dizer { $words }?
embedding-meaning = Os { $dimensions } números são as coordenadas da palavra no espaço do modelo. Sozinho, nenhum deles tem nome; juntos, dizem perto de quais outras ela fica. A palavra tem sempre este mesmo vetor, em qualquer frase: os sentidos dela se misturam nele.
embedding-weights = Os { $dimensions } números, em ordem:
embedding-weights-in-file = Os { $dimensions } números não cabem em uma mensagem: vão em um arquivo de texto, um por linha.
embedding-first-weights = Os primeiros: { $weights }…
embedding-phrase = <b>{ $phrase }</b>: { $tokens ->
    [one] { $tokens } token
   *[other] { $tokens } tokens, um por linha
}
embedding-token = <b>{ $token }</b> · norma { FIXED($norm, digits: 2) } · { $weights }…
embedding-token-unknown = <b>{ $token }</b> · sem vetor neste modelo
embedding-tokens-left = … e mais { $count ->
    [one] { $count } token
   *[other] { $count } tokens
}.
embedding-mean = <b>Média</b> { $known ->
    [one] do único token com vetor
   *[other] dos { $known } tokens com vetor
} · { $dimensions } dimensões · norma { FIXED($norm, digits: 2) }
embedding-why-mean = A frase não tem um vetor próprio aqui: a tabela do modelo guarda palavras. A média mistura os vetores e esquece a ordem delas.
embedding-mean-weights = Os { $dimensions } números da média:
title-embedding = Embedding de { $words }
title-many-embedding = { $count } embeddings
embedding-picture-weight = peso
embedding-picture-count = quantas dimensões têm cada peso
embeddings-answer = Embeddings de { $words }
embeddings-word = • { $word }: norma { FIXED($norm, digits: 2) } · linha { $row } de { $rows }
embeddings-phrase = • { $word }: norma { FIXED($norm, digits: 2) } · média de { $known ->
    [one] { $known } token
   *[other] { $known } tokens
}
embeddings-inferred = • { $word }: norma { FIXED($norm, digits: 2) } · inferido
embeddings-pair = { $first } e { $second }: cosseno <b>{ COSINE($cosine) }</b> · mesmo sinal em { $agreeing } de { $dimensions } dimensões
embeddings-meaning = Compare os números que estão na mesma posição. Onde o sinal é o mesmo, as palavras puxam para o mesmo lado; duas palavras sem relação coincidem em cerca da metade das dimensões.
embeddings-weights = Os { $count } números de cada uma, em ordem:
embeddings-first-weights = Os primeiros { $count } números de cada uma:

## /dims

dims-word = O embedding da palavra '<b>{ $word }</b>' tem <b>{ $dimensions }</b> dimensões.
dims-phrase = { $known ->
    [one] O único token com vetor
   *[other] Cada um dos { $known } tokens com vetor
} de '<b>{ $phrase }</b>' tem <b>{ $dimensions }</b> dimensões, e a média também.
dims-model = Os embeddings deste modelo têm <b>{ $dimensions }</b> dimensões.
dims-table = A tabela do modelo tem { $rows ->
    [one] { $rows } linha
   *[other] { $rows } linhas
} × { $dimensions ->
    [one] { $dimensions } coluna
   *[other] { $dimensions } colunas
}, para { $keys ->
    [one] { $keys } palavra
   *[other] { $keys } palavras
}.
dims-table-shared = São mais palavras do que linhas: { $keys } palavras dividem { $rows } vetores.
dims-meaning = O número é o mesmo para todas as palavras: quem o define é o modelo, não a palavra.

## /similar

similar-answer = <b>{ $first }</b> e <b>{ $second }</b>: similaridade <b>{ COSINE($cosine) }</b>
similar-near = { $near ->
    [near] <b>Perto.</b>
    [somewhat] <b>Um pouco perto.</b>
   *[hardly] <b>Quase nada em comum.</b>
}
similar-sounds-much = Parece muito, mas não é: palavras sorteadas quase nunca têm a ver uma com a outra.
similar-much = { $first } e { $second }, com { COSINE($cosine) }: { $near ->
    [near] <b>é muito.</b>
    [somewhat] <b>é mais que o comum, mas não muito.</b>
   *[hardly] <b>é pouco.</b>
}
similar-whether = { $near ->
    [near] <b>Sim</b>, para o modelo.
    [somewhat] <b>Mais ou menos.</b>
   *[hardly] <b>Não muito.</b>
}
similar-badly-known = ⚠️ O modelo conhece mal { $words }: o número pode vir da escrita ou do acaso, e diz pouco do sentido.
similar-common = ⚠️ Os dois lados têm { $count ->
    [one] a palavra { $words }: boa parte do número vem dela. Cada palavra tem um vetor só, com todos os seus sentidos misturados.
   *[other] as palavras { $words }: boa parte do número vem delas. Cada palavra tem um vetor só, com todos os seus sentidos misturados.
}
similar-order = ⚠️ São as mesmas palavras em outra ordem. A média não vê a ordem: os dois vetores são iguais, mesmo que as frases digam coisas diferentes.
similar-whether-spelled = <b>Não dá para dizer</b>: o modelo não conhece { $words }.
word-inferred-name = O codificador com que este modelo foi feito leu o nome inteiro e calculou um vetor na hora.
similar-percentile = { $less ->
    [0] Menos de 1% dos { $pairs } pares de palavras sorteados neste modelo se parecem menos que isso.
    [100] Esse número é maior que o de todos os { $pairs } pares de palavras sorteados neste modelo.
   *[other] { COSINE($cosine) } é maior que o de { NUMBER($less, maximumFractionDigits: 1) }% dos { $pairs } pares de palavras sorteados neste modelo.
}
similar-meaning = É o cosseno do ângulo entre os dois vetores: 1 é a mesma direção; perto de 0, quase nada em comum no que o modelo viu; −1, direções opostas. Quanto é muito depende do modelo: no meu padrão, quase todos os pares sorteados ficam perto de 0, e 0,4 já é bastante.{ $opposed ->
    [1] {""}
   *[other] {" "}(Palavras de sentido contrário, como quente e frio, não dão −1: aparecem nas mesmas frases e por isso ficam perto.)
}
similar-same-word = ⚠️ É a mesma palavra dos dois lados: o cosseno de um vetor com ele mesmo é sempre 1.
similar-tied-read = ⚠️ Para este modelo “{ $first }” e “{ $second }” são quase uma só porque quem o montou pediu que as duas fossem lidas como o mesmo texto: não são os textos que dizem que são iguais.
similar-tied-synonyms = ⚠️ Para este modelo “{ $first }” e “{ $second }” são quase uma só porque um dicionário as dá como sinônimas e o modelo aproximou as duas: boa parte deste número vem daí, não dos textos.
similar-tied-equal = ⚠️ “{ $first }” e “{ $second }” têm os mesmos números na tabela deste modelo, cada uma na sua linha: o 1 vem daí, não de serem sinônimas.
similar-same-row = ⚠️ Neste modelo, “{ $first }” e “{ $second }” dividem a mesma linha da tabela. O 1 vem daí (o modelo foi reduzido para caber), não de serem sinônimos.
similar-phrase = “{ $phrase }” tem mais de uma palavra: usei { $known ->
    [one] o vetor do único token conhecido
   *[other] a média dos vetores de { $known } tokens
}.
