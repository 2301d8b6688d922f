# /mapa, em português.

command-map-name = mapa
command-map = palavras desenhadas em um plano, com os cossenos de verdade
command-map-example = { $words ->
    [de] König Königin; Katze Hund; blau grün
    [en] king queen; cat dog; blue green
    [es] rey reina; gato perro; azul verde
    [fr] roi reine; chat chien; bleu vert
    [it] re regina; gatto cane; blu verde
   *[pt] rei rainha; gato cachorro; azul verde
}
command-map-example-near = { command-similar-example } +vizinhos

title-map = Mapa: { $words }
title-many-map = Mapa de { $count } palavras
map-horizontal = → { NUMBER($share, maximumFractionDigits: 0) }% das diferenças
map-vertical = ↑ { NUMBER($share, maximumFractionDigits: 0) }% das diferenças
map-answer = <b>Mapa</b>: { $words }
map-kept = Ao passar de { $dimensions } dimensões para 2, o desenho conserva <b>{ NUMBER($kept, maximumFractionDigits: 0) }%</b> das diferenças entre as palavras ({ NUMBER($first, maximumFractionDigits: 0) }% na horizontal e { NUMBER($second, maximumFractionDigits: 0) }% na vertical); o resto se perde.
map-kept-line = Dois pontos cabem em uma linha: aqui o desenho não perde nada.
map-mirage = ⚠️ No desenho, <b>{ $seen }</b> parece a mais próxima de <b>{ $word }</b> (cosseno { COSINE($seen_cosine) }); na verdade é <b>{ $true }</b> ({ COSINE($true_cosine) }).
map-faithful = Aqui o desenho acerta: a palavra que aparece mais perto de cada uma é mesmo a mais parecida com ela.
map-links = As linhas formam uma árvore: ligam as palavras pelos pares mais parecidos, sem dar voltas; o número é o cosseno, medido em { $dimensions ->
    [one] { $dimensions } dimensão
   *[other] todas as { $dimensions } dimensões
}:
map-link = { $first } – { $second } · { COSINE($cosine) }
map-links-left = … e { $count ->
    [one] mais { $count } linha
   *[other] mais { $count } linhas
}.
map-meaning = O plano é o das duas direções em que estas palavras mais variam (PCA dos vetores, cada um com comprimento 1). Os eixos não têm nome: o que conta é quem fica perto de quem, e mesmo isso só em parte.
map-company = Em cinza, { $count ->
    [one] o vizinho mais próximo
   *[other] os { $count } vizinhos mais próximos
} de cada palavra; um mesmo vizinho pode ser de várias.
map-company-none = Com mais de { $most } palavras não sobra espaço no desenho para os vizinhos.
map-unknown = Ficou de fora o que não tem vetor neste modelo: { $words }.
map-remembered = Você não mandou palavras: usei as das suas últimas perguntas.
map-one-spot = Para este modelo, { $words } { $count ->
    [one] é
   *[other] são
} um ponto só: não há o que desenhar.

# /projetar

command-project-name = projetar
command-project = o desenho de uma resposta em tamanho de projetor
command-project-example = /{ command-map-name } { command-map-example }
about-project = Faz o desenho de uma resposta em 1920 × 1080, com letras que se leem do fundo da sala. Responda a um desenho com /{ command-project-name }, ou escreva a pergunta depois.
slip-project = projeta | projetor | telao | datashow | tela cheia
project-sent =
    🖥 <code>{ $question }</code>
    1920 × 1080, para o projetor: abra o arquivo em tela cheia.
project-nothing = A resposta de <code>{ $question }</code> não tem desenho. Uma que tem: <code>{ $example }</code>
project-not-drawn = Agora não consegui desenhar. Tente de novo daqui a pouco; a resposta em texto vem do mesmo jeito.
project-what = O que vai para o projetor? Responda a um desenho meu com este comando, ou escreva a pergunta depois dele: <code>{ $example }</code>
