# /vizinhos e /posicao, em português.

command-neighbors-name = vizinhos
command-neighbors = as palavras mais próximas de uma palavra, com o cosseno
command-neighbors-example = { $words ->
    [de] König
    [en] king
    [es] rey
    [fr] roi
    [it] re
   *[pt] rei
}
command-rank-name = posicao
command-rank = em que lugar uma palavra está entre os vizinhos de outra
command-rank-example = { command-similar-example }

## /vizinhos

neighbours-nearer = ◀ Mais perto
neighbours-farther = Mais longe ▶
neighbours-to-raw = Sem filtro
neighbours-to-clean = Com filtro
neighbours-answer = Mais perto de <b>{ $word }</b>: <b>{ $nearest }</b> ({ COSINE($cosine) })
neighbours-at-place = Vizinho nº { $place } de <b>{ $word }</b>: <b>{ $nearest }</b> ({ COSINE($cosine) })
neighbours-left-out = Ainda mais perto, mas fora da lista: <b>{ $word }</b> ({ COSINE($cosine) }). Outros idiomas também têm essa palavra, e o modelo talvez a entenda pelo sentido que ela tem neles.
neighbours-badly-known = ⚠️ Conheço mal <b>{ $word }</b>: leio essa palavra em pedaços, e as palavras em volta dela se escrevem parecido, ficam longe ou também são pouco conhecidas por mim. Estes vizinhos podem vir da escrita ou do acaso, não do sentido.
neighbours-small = As palavras pequenas dela puxam a média para perto de outras pequenas, como <i>que</i> e <i>lá</i>. Sem elas: <code>/{ command-neighbors-name } { $content }</code>
neighbours-phrase = “{ $phrase }” não tem vetor próprio no modelo: li como frase, pela { $known ->
    [one] única palavra conhecida
   *[other] média dos vetores das { $known } palavras
}.
neighbours-picture = Vizinhos de { $word }
neighbours-none = Não há nenhuma outra palavra perto de <b>{ $word }</b> neste modelo.
neighbours-line = { $place }. { $word } · { COSINE($cosine) }
neighbours-meaning = Quanto mais perto de 1, mais parecidas para o modelo. Mas perto não é sinônimo{ $opposed ->
    [1] .
   *[other] : contrários também ficam perto, porque aparecem nas mesmas frases.
}
neighbours-compared = O número é o cosseno com “{ $word }”. { neighbours-rows }
neighbours-compared-phrase = O número é o cosseno com a média dos vetores de { $known ->
    [one] { $known } token
   *[other] { $known } tokens
} de “{ $phrase }”. { neighbours-rows }
neighbours-rows = Comparei com { $rows ->
    [one] { $rows } linha
   *[other] todas as { $rows } linhas
} da tabela.
neighbours-held = Pulei { $count ->
    [one] { $count } palavra
   *[other] { $count } palavras
} para chegar a esta lista:
neighbours-held-own = { $count ->
    [one] { $count } flexão
   *[other] { $count } flexões
} da própria palavra: { $list }
neighbours-held-repeated = { $count ->
    [one] { $count } outra forma
   *[other] { $count } outras formas
} de palavras já listadas: { $list }
neighbours-held-alike = { $count ->
    [one] { $count } que se escreve quase como ela, e que o modelo pode confundir com ela: { $list }
   *[other] { $count } que se escrevem quase como ela, e que o modelo pode confundir com ela: { $list }
}
neighbours-held-doubtful = { $count } que o modelo talvez conheça mal: { $list } (raras, nomes ou de outro idioma; o filtro às vezes erra)
neighbours-held-abroad = { $count } que outros idiomas também têm, e o codificador talvez entenda pelo sentido que têm neles: { $list }
neighbours-held-letter = { $count ->
    [one] { $count } palavra de uma letra só, como um artigo: sozinha diz pouco
   *[other] { $count } palavras de uma letra só, como artigos: sozinhas dizem pouco
}: { $list }
neighbours-held-accents = { $count ->
    [one] { $count } que só difere nos acentos ou nas maiúsculas de uma palavra muito mais comum
   *[other] { $count } que só diferem nos acentos ou nas maiúsculas de palavras muito mais comuns
}: { $list }
neighbours-held-unreal = { $count ->
    [one] { $count } que não parece palavra ou não está no dicionário: { $list }
   *[other] { $count } que não parecem palavras ou não estão no dicionário: { $list }
}
neighbours-see-all = A lista sem filtro: <code>/{ $command } { $text } { $places } { read-everything }</code>
neighbours-everything = Esta é a lista sem filtro: flexões, grafias erradas e sobras dos textos aparecem como estão no modelo.
neighbours-taken = Li “{ $typed }” como a quantidade de vizinhos. Se fizer parte do texto, escreva tudo entre aspas.
neighbours-part = Só { $part ->
    [verb] verbos
    [noun] substantivos
   *[adjective] adjetivos
}, pelo dicionário com que o modelo foi feito: os vetores não sabem gramática. Uma palavra pode ser mais de uma coisa, como “jantar”.
neighbours-no-parts = O modelo { $model } não sabe o que é verbo, substantivo ou adjetivo: só os modelos que este bot constrói guardam o que um dicionário diz. Para escolher outro: /modelo
neighbours-bounded = Mostro de 1 a { $most } vizinhos por vez; aqui { $count ->
    [one] vai { $count }
   *[other] vão { $count }
}.
neighbours-fewer = Este modelo não tem mais vizinhos para mostrar.

## /posicao

ranking-answer = De <b>{ $word }</b>, a mais próxima é <b>{ $nearest }</b>. Em ordem:
ranking-line = { $number }. { $word } · { COSINE($cosine) } · vizinho nº { $place }
ranking-lesson = O primeiro número é o cosseno com “{ $word }”; o último, o lugar de cada palavra na fila dos { $rows } vizinhos de “{ $word }”.
rank-answer = <b>{ $second }</b> { $unlisted ->
    [1] ficaria
   *[other] está
} em <b>{ $place }º</b> lugar entre { $rows ->
    [one] o único vizinho
   *[other] os { $rows } vizinhos
} de <b>{ $first }</b> (cosseno { COSINE($cosine) })
rank-backward = No sentido contrário, <b>{ $first }</b> { $unlisted ->
    [1] ficaria
   *[other] está
} em <b>{ $place }º</b> lugar entre { $rows ->
    [one] o único vizinho
   *[other] os { $rows } vizinhos
} de <b>{ $second }</b>.
rank-clean = Na lista filtrada de “{ $word }”, sem flexões repetidas, é o { $place }º lugar.
rank-tied = { $count ->
    [one] Divide o lugar com { $count } outra palavra, exatamente tão próxima.
   *[other] Divide o lugar com { $count } outras palavras, exatamente tão próximas.
}
rank-lesson = O cosseno é o mesmo nos dois sentidos; o lugar, não: ele depende de quantas palavras moram perto de cada uma.
rank-lesson-equal = Aqui o lugar é o mesmo nos dois sentidos, mas não precisa ser: o cosseno é simétrico, o lugar depende de quantas palavras moram perto de cada uma.
rank-same-word = ⚠️ “{ $first }” e “{ $second }” são formas da mesma palavra: na lista filtrada de uma, a outra não aparece.
rank-of = Mais perto de <b>{ $word }</b>:
rank-gap = …
rank-line = { $place }º { $word } · { COSINE($cosine) }
rank-line-asked = { $place }º <b>{ $word }</b> · { COSINE($cosine) }
rank-same = “{ $first }” é a mesma palavra dos dois lados: nenhuma palavra é vizinha de si mesma. Tente com duas palavras diferentes.
rank-same-row = Neste modelo, “{ $first }” e “{ $second }” dividem a mesma linha da tabela: têm o mesmo vetor, e uma não tem lugar entre os vizinhos da outra. Tente com outra palavra.
