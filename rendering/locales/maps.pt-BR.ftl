# /mapa, em português.

command-map-name = mapa
command-map = palavras desenhadas num plano, com os cossenos de verdade
command-map-example = { $words ->
    [de] König Königin; Katze Hund; blau grün
    [en] king queen; cat dog; blue green
    [es] rey reina; gato perro; azul verde
    [fr] roi reine; chat chien; bleu vert
    [it] re regina; gatto cane; blu verde
   *[pt] rei rainha; gato cachorro; azul verde
}

title-map = Mapa: { $words }
title-many-map = Mapa de { $count } palavras
map-horizontal = → { NUMBER($share, maximumFractionDigits: 0) }% da variação
map-vertical = ↑ { NUMBER($share, maximumFractionDigits: 0) }% da variação
map-answer = <b>Mapa</b>: { $words }
map-kept = O desenho guarda <b>{ NUMBER($kept, maximumFractionDigits: 0) }%</b> da variação entre { $points ->
    [one] { $points } ponto
   *[other] os { $points } pontos
}: { NUMBER($first, maximumFractionDigits: 0) }% na horizontal e { NUMBER($second, maximumFractionDigits: 0) }% na vertical. O resto não cabe no papel.
map-kept-line = Dois pontos cabem numa linha: aqui o desenho não perde nada.
map-mirage = ⚠️ No desenho, quem fica mais perto de <b>{ $word }</b> é <b>{ $seen }</b> (cosseno { COSINE($seen_cosine) }). De verdade é <b>{ $true }</b> ({ COSINE($true_cosine) }).
map-faithful = Aqui, quem fica mais perto de cada palavra no desenho é mesmo a palavra mais parecida com ela.
map-links = As linhas ligam cada palavra à mais parecida, sem dar voltas; o número é o cosseno, medido em { $dimensions ->
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
map-company-none = Com mais de { $most } palavras não sobra lugar no papel para os vizinhos.
map-unknown = Ficou de fora o que não tem vetor neste modelo: { $words }.
map-remembered = O pedido veio sem palavras; usei as das suas últimas perguntas aqui.
map-one-spot = Para este modelo, { $words } são um ponto só: não há o que desenhar.
