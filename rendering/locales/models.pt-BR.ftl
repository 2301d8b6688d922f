# Vários modelos, em português.

## /modelo NOME

model-choose = Esta conversa pode usar outro modelo: toque em um abaixo ou escreva <code>/modelo { $example }</code>.
model-here = ● <b>{ $name }</b> ({ $language }), o desta conversa
model-there = ○ <code>{ $name }</code> ({ $language })
model-doubted = ⚠️ não distingue bem palavras comuns
model-more = … e mais { $count ->
    [one] { $count } modelo
   *[other] { $count } modelos
}.
model-alone = É o único modelo que se pode escolher aqui.
model-chosen = Pronto: nesta conversa, quem responde agora é <b>{ $name }</b>. Não dá para comparar números de modelos diferentes.
model-chosen-language = ⚠️ Ele é de outro idioma ({ $language }): as palavras daqui em diante são desse idioma. Para voltar, toque em outro modelo abaixo.
button-model-of-language = { $name } ({ $language })
model-footer-language = modelo em { $language }
model-gone = ⚠️ O modelo “{ $name }”, que esta conversa tinha escolhido, não está mais aqui. Voltei ao modelo padrão; para escolher outro: /modelo
model-not-kept = Não consegui guardar a escolha: o banco de dados não respondeu. O modelo desta conversa continua o mesmo.

## /compara

command-compare-name = compara
command-compare = os vizinhos de uma palavra em dois modelos, lado a lado
command-compare-example = pt_vetorama_md pt_core_news_md rato
compare-any-language = hotel
compare-title = Vizinhos de <b>{ $word }</b> em dois modelos
compare-overlap = { $shared ->
    [0] Entre os { $shown } primeiros de cada lado, nenhuma palavra em comum.
    [one] Entre os { $shown } primeiros de cada lado, <b>{ $shared } palavra em comum</b>.
   *[other] Entre os { $shown } primeiros de cada lado, <b>{ $shared } palavras em comum</b>.
}
compare-order = Concordância na ordem dos { $read } primeiros: <b>{ COSINE($agreement) }</b>, de 0 (nada em comum) a 1 (a mesma lista).
compare-foreign = { $count ->
    [one] 1 dos primeiros vizinhos em { $first } nem tem vetor em { $second } e não poderia aparecer lá.
   *[other] { $count } dos primeiros vizinhos em { $first } nem têm vetor em { $second } e não poderiam aparecer lá.
}
compare-same = É o mesmo modelo dos dois lados ({ $first } e { $second }): as listas são iguais por definição.
compare-languages = { $first } é em { $one } e { $second }, em { $other }: as listas quase não podem ter palavras em comum, então não meço a concordância. Compare você os sentidos.
compare-columns = <b>{ $first }</b> │ <b>{ $second }</b>
compare-row = { $rank }. { $first } │ { $second }
compare-caveat = Em { $model }: { $caveat }
compare-measures = A concordância na ordem é a sobreposição ponderada por posição (RBO, de <i>rank-biased overlap</i>, com p = 0,9): a média do que as listas têm em comum no 1º lugar, nos 2 primeiros, nos 3 primeiros… até os { $read } primeiros, em que o começo pesa mais.
compare-no-cosines = Não comparo os cossenos: cada modelo tem a sua escala, e 0,5 é muito em um e pouco em outro. A ordem dos vizinhos, sim, pode ser comparada.

## Quando algo não dá certo

error-in-model = No modelo <b>{ $name }</b>:
error-model-unknown = Aqui não há um modelo chamado “{ $name }”. Há: { $names }.
error-model-damaged = O modelo “{ $name }” não abriu: os arquivos dele estão danificados. Quem cuida do bot pode instalá-lo de novo; para usar outro nesta conversa: /modelo
error-model-version = O modelo “{ $name }” foi feito para o spaCy { $version }, e aqui está o { $here }. Quem cuida do bot pode instalar a versão que combina; para usar outro nesta conversa: /modelo
error-model-wordless = O modelo “{ $name }” não tem vetores de palavras, então dimensões e similaridades seriam falsas. Para usar outro nesta conversa: /modelo
