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
neighbours-to-raw = Lista crua
neighbours-to-clean = Lista limpa
neighbours-answer = Mais perto de <b>{ $word }</b>: <b>{ $nearest }</b> ({ COSINE($cosine) })
neighbours-picture = Vizinhos de { $word }
neighbours-none = Não há nenhuma outra palavra perto de <b>{ $word }</b> neste modelo.
neighbours-line = { $place }. { $word } · { COSINE($cosine) }
neighbours-meaning = O número é o cosseno com “{ $word }”: quanto mais perto de 1, mais parecidas as duas são para o modelo. Comparei { $rows ->
    [one] { $rows } linha
   *[other] todas as { $rows } linhas
} da tabela. Perto não quer dizer sinônimo: antônimos também costumam ser vizinhos.
neighbours-meaning-phrase = O número é o cosseno com a média dos vetores de { $known ->
    [one] { $known } token
   *[other] { $known } tokens
} de “{ $phrase }”. Comparei { $rows ->
    [one] { $rows } linha
   *[other] todas as { $rows } linhas
} da tabela.
neighbours-held = Deixei de fora { $count ->
    [one] { $count } vizinho
   *[other] { $count } vizinhos
} do caminho até aqui:
neighbours-held-own = { $count ->
    [one] { $count } forma
   *[other] { $count } formas
} da própria pergunta: { $list }
neighbours-held-repeated = { $count ->
    [one] { $count } outra forma
   *[other] { $count } outras formas
} de palavras já listadas: { $list }
neighbours-held-alike = { $count ->
    [one] { $count } que se escreve quase como a pergunta: este modelo lê pedaços de palavras e pode confundir as duas
   *[other] { $count } que se escrevem quase como a pergunta: este modelo lê pedaços de palavras e pode confundi-las
}: { $list }
neighbours-held-doubtful = { $count ->
    [one] { $count } que este modelo conhece mal, por ser rara, nome próprio ou mais usada em outra língua
   *[other] { $count } que este modelo conhece mal, por serem raras, nomes próprios ou mais usadas em outra língua
}: { $list }
neighbours-held-unreal = { $count ->
    [one] { $count } que parece não ser palavra, ou é rara e não está no dicionário
   *[other] { $count } que parecem não ser palavras, ou são raras e não estão no dicionário
}: { $list }
neighbours-see-all = A lista sem limpeza: <code>/{ $command } { $text } { $places } { read-everything }</code>
neighbours-everything = Esta é a lista sem limpeza: flexões, grafias erradas e sobras dos textos aparecem como estão no modelo.
neighbours-taken = Li “{ $typed }” como a quantidade de vizinhos. Se fizer parte do texto, escreva tudo entre aspas.
neighbours-bounded = Mostro de 1 a { $most } vizinhos por vez; aqui { $count ->
    [one] vai { $count }
   *[other] vão { $count }
}.
neighbours-fewer = Este modelo não tem mais vizinhos para mostrar.

## /posicao

rank-answer = <b>{ $second }</b> está em <b>{ $place }º</b> lugar entre os { $rows } vizinhos de <b>{ $first }</b> (cosseno { COSINE($cosine) })
rank-backward = No sentido contrário, <b>{ $first }</b> está em <b>{ $place }º</b> lugar entre os { $rows } vizinhos de <b>{ $second }</b>.
rank-clean = Na lista limpa de “{ $word }”, sem flexões repetidas, é o { $place }º lugar.
rank-tied = { $count ->
    [one] Divide o lugar com { $count } outra palavra, exatamente tão próxima.
   *[other] Divide o lugar com { $count } outras palavras, exatamente tão próximas.
}
rank-lesson = O cosseno é o mesmo nos dois sentidos; o lugar, não: ele depende de quantas palavras moram perto de cada uma.
rank-lesson-equal = Aqui o lugar é o mesmo nos dois sentidos, mas não precisa ser: o cosseno é simétrico, o lugar depende de quantas palavras moram perto de cada uma.
rank-same-word = ⚠️ “{ $first }” e “{ $second }” são formas da mesma palavra: na lista limpa de uma, a outra não aparece.
rank-of = Mais perto de <b>{ $word }</b>:
rank-gap = …
rank-line = { $place }º { $word } · { COSINE($cosine) }
rank-line-asked = { $place }º <b>{ $word }</b> · { COSINE($cosine) }
rank-same = “{ $first }” é a mesma palavra dos dois lados: nenhuma palavra é vizinha de si mesma. Tente com duas palavras diferentes.
rank-same-row = Neste modelo, “{ $first }” e “{ $second }” dividem a mesma linha da tabela: têm o mesmo vetor, e uma não tem lugar entre os vizinhos da outra. Tente com outra palavra.
