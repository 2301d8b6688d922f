# O que o bot diz nas conversas, em português. HTML do Telegram é permitido; o que as pessoas digitam chega já escapado.

## /embedding

embedding-word = Embedding de <b>{ $word }</b>
embedding-facts = { $dimensions } dimensões · norma { NUMBER($norm, minimumFractionDigits: 2, maximumFractionDigits: 2) } · linha { $row } de { $rows }
embedding-meaning = Os { $dimensions } números são as coordenadas da palavra no espaço do modelo. Sozinho, nenhum deles tem nome; juntos, dizem perto de quem ela fica.
embedding-weights = Os { $dimensions } pesos, em ordem:
embedding-weights-in-file = Os { $dimensions } pesos não cabem em uma mensagem: vão no arquivo abaixo, um por linha.
embedding-first-weights = Os primeiros: { $weights }…
embedding-phrase = <b>{ $phrase }</b>: { $tokens ->
    [one] { $tokens } token
   *[other] { $tokens } tokens, cada um com o seu vetor
}
embedding-token = <b>{ $token }</b> · norma { NUMBER($norm, minimumFractionDigits: 2, maximumFractionDigits: 2) } · { $weights }…
embedding-token-unknown = <b>{ $token }</b> · sem vetor neste modelo
embedding-tokens-left = … e mais { $count ->
    [one] { $count } token
   *[other] { $count } tokens
}.
embedding-mean = <b>Média</b> dos { $known ->
    [one] { $known } token com vetor
   *[other] { $known } tokens com vetor
} · { $dimensions } dimensões · norma { NUMBER($norm, minimumFractionDigits: 2, maximumFractionDigits: 2) }
embedding-why-mean = A frase não tem um vetor próprio aqui: a tabela do modelo guarda palavras. A média mistura os vetores e esquece a ordem delas.
embedding-mean-weights = Os { $dimensions } pesos da média:

## /dims

dims-word = O embedding da palavra '<b>{ $word }</b>' tem <b>{ $dimensions }</b> dimensões.
dims-phrase = Cada um dos { $known ->
    [one] { $known } token com vetor
   *[other] { $known } tokens com vetor
} de '<b>{ $phrase }</b>' tem <b>{ $dimensions }</b> dimensões, e a média deles também.
dims-model = Os embeddings deste modelo têm <b>{ $dimensions }</b> dimensões.
dims-table = A tabela do modelo tem { $rows } linhas × { $dimensions } colunas, para { $keys } palavras.
dims-table-shared = São mais palavras do que linhas: { $keys } palavras dividem { $rows } vetores.
dims-meaning = O número é o mesmo para todas as palavras: é o modelo que o fixa, não a palavra.

## /similar

similar-answer = <b>{ $first }</b> e <b>{ $second }</b>: similaridade <b>{ NUMBER($cosine, minimumFractionDigits: 2, maximumFractionDigits: 2) }</b>
similar-percentile = { $less ->
    [0] Em 100 pares de palavras sorteados neste modelo, nem 1 é menos parecido.
    [100] Nenhum dos pares de palavras sorteados neste modelo é mais parecido.
    [one] De cada 100 pares de palavras sorteados neste modelo, { $less } é menos parecido.
   *[other] De cada 100 pares de palavras sorteados neste modelo, { NUMBER($less, maximumFractionDigits: 1) } são menos parecidos.
}
similar-meaning = É o cosseno do ângulo entre os dois vetores: 1 é a mesma direção, perto de 0 é nada em comum, −1 é a direção oposta.
similar-same-word = ⚠️ É a mesma palavra dos dois lados: o cosseno de um vetor com ele mesmo é sempre 1.
similar-same-row = ⚠️ Neste modelo, “{ $first }” e “{ $second }” dividem a mesma linha da tabela. O 1 vem daí (o modelo foi reduzido para caber), não de serem sinônimos.
similar-phrase = “{ $phrase }” tem mais de uma palavra: usei a média dos vetores de { $known ->
    [one] { $known } token
   *[other] { $known } tokens
}.

## O que vale para qualquer resposta

word-form = “{ $asked }” está no modelo como “{ $key }”.
word-shared = { $sharing ->
    [one] A linha de “{ $word }” também serve a outra palavra: { $shared }.
   *[other] A linha de “{ $word }” também serve a outras { $sharing } palavras, como { $shared }. Para o modelo, são a mesma coisa.
}
phrase-unknown = Sem vetor e fora da média: { $tokens }. (O spaCy contaria { $count ->
    [one] esse token como um vetor de zeros
   *[other] esses tokens como vetores de zeros
}.)
model-footer = <i>{ $name } { $version } · { $digest }</i>
not-kept = ⚠️ Não consegui guardar esta pergunta no seu histórico: o banco de dados não respondeu. As respostas continuam valendo.

## /modelo

model-title = 🧭 <b>{ $name }</b> { $version }
model-language = Língua: { $language }
model-dimensions = Dimensões: { $dimensions }
model-keys = Palavras com vetor: { $keys }
model-rows = Vetores diferentes (linhas da tabela): { $rows }
model-source = Fonte: { $source }
model-licence = Licença: { $licence }
model-digest = Impressão digital (SHA-256): <code>{ $digest }…</code>
model-pruned = Há mais palavras do que linhas: palavras raras dividem o vetor de uma parecida.
model-limits = O modelo só sabe o que os textos dele sabiam: uma palavra tem um único vetor, com todos os sentidos misturados.

## /historico

history-title = 🗂 Suas últimas perguntas
history-title-here = 🗂 Suas últimas perguntas neste grupo
history-page = Página { $number } de { $pages } · { $total ->
    [one] { $total } pergunta
   *[other] { $total } perguntas
}
history-entry = { $when } · <code>{ $question }</code>
history-empty = Você ainda não perguntou nada aqui. Experimente <code>/similar { command-similar-example }</code>.
history-nobody = Você está escrevendo em nome do grupo ou de um canal: para não misturar pessoas, não guardo histórico nesse caso.
history-newer = ◀ Mais novas
history-older = Mais antigas ▶
history-unavailable = Não consegui ler o histórico agora: o banco de dados não respondeu. Tente de novo daqui a pouco.

## /idioma

language-name = português
language-changed = Pronto: nesta conversa eu falo português. 🇧🇷
language-choose = Nesta conversa eu falo <b>{ $language }</b>. Para trocar: <code>/idioma pt</code> ou <code>/idioma en</code>.
language-unknown = Ainda não falo “{ $asked }”. Falo português (<code>/idioma pt</code>) e inglês (<code>/idioma en</code>).
language-not-kept = Não consegui guardar a escolha: o banco de dados não respondeu. Tente de novo daqui a pouco.

## /start e /ajuda

start-title = Olá! Eu sou o <b>Vetorama</b>. 👋
start-what = Para um modelo de linguagem, cada palavra é um <b>vetor</b>: uma lista de números que é um lugar no espaço. Palavras de sentido próximo ficam perto. Eu mostro esses números e explico cada um.
start-try = Comece por aqui: toque em um exemplo ou escreva o seu. As palavras são em { $language }.
start-group = Em grupos também funciona: me chame pelos comandos.
help-title = <b>O que você pode perguntar</b>
help-entry = /{ $name } — { $description }
    ↳ <code>{ $example }</code>
help-entry-plain = /{ $name } — { $description }
help-tap = Toque em um exemplo abaixo para ver a resposta, ou em um texto cinza para copiá-lo.
hint-plain-text = Eu respondo a comandos. Experimente <code>/embedding { $word }</code>, ou /ajuda para ver todos.

command-embedding = o vetor de uma palavra, ou de cada token de uma frase
command-embedding-example = { $words ->
    [de] Maus
    [en] mouse
    [es] ratón
    [fr] souris
    [it] topo
   *[pt] rato
}
command-dims = quantas dimensões tem o embedding
command-dims-example = { $words ->
    [de] Beispiel
    [en] example
    [es] ejemplo
    [fr] exemple
    [it] esempio
   *[pt] exemplo
}
command-similar = quão parecidas são duas palavras
command-similar-example = { $words ->
    [de] König Königin
    [en] king queen
    [es] rey reina
    [fr] roi reine
    [it] re regina
   *[pt] rei rainha
}
command-phrase-example = { $words ->
    [de] der König von Frankreich
    [en] king of France
    [es] rey de Francia
    [fr] roi de France
    [it] re di Francia
   *[pt] rei da frança
}
command-historico = suas últimas perguntas
command-modelo = de onde vêm os vetores
command-idioma = a língua desta conversa: pt ou en
command-idioma-example = pt
command-ajuda = todos os comandos, com exemplos
command-privacidade = o que eu guardo sobre você
command-esquecer = apaga tudo o que guardo sobre você
command-start = boas-vindas

## /privacidade e /esquecer

privacy-title = 🔒 <b>O que eu guardo</b>
privacy-what = De cada pergunta respondida: o comando, o texto dela, a conversa, a hora e o seu número de usuário do Telegram. Serve só para o /historico. Seu nome não é guardado.
privacy-bound = Ficam no máximo as suas { $bound } perguntas mais recentes.
privacy-cache = Os resultados (por exemplo, a similaridade de duas palavras) ficam em uma memória comum, sem dizer quem perguntou.
privacy-who = Só você vê o seu histórico e só você pode apagá-lo. Em um grupo, /historico mostra apenas o que você perguntou ali.
privacy-yours = Hoje há { $total ->
    [0] nenhuma pergunta sua guardada
    [one] { $total } pergunta sua guardada
   *[other] { $total } perguntas suas guardadas
}.
privacy-forget = Para apagar tudo: /esquecer
forget-confirm = Apagar tudo o que guardo sobre você? São { $total ->
    [0] 0 perguntas
    [one] { $total } pergunta
   *[other] { $total } perguntas
} do seu histórico, em todas as conversas, e a língua escolhida na nossa conversa privada. Não dá para desfazer.
forget-yes = Sim, apagar tudo
forget-no = Cancelar
forget-done = Pronto. { $total ->
    [0] Não havia nenhuma pergunta sua guardada.
    [one] Apaguei a sua única pergunta guardada.
   *[other] Apaguei as suas { $total } perguntas guardadas.
} Não guardo mais nada sobre você.
forget-cancelled = Nada foi apagado.
forget-nobody = Você está escrevendo em nome do grupo ou de um canal: não guardo nada nesse caso, e não há o que apagar.
forget-failed = Não consegui apagar agora: o banco de dados não respondeu. Nada foi apagado; tente de novo daqui a pouco.
button-not-yours = Este botão é de outra pessoa. Escreva o comando para ver os seus dados.
button-old = Este botão é antigo e não funciona mais. Escreva o comando de novo.

## Quando algo não dá certo

error-missing = Faltou dizer { $command ->
    [similar] quais são as duas palavras
   *[other] a palavra
}. Por exemplo: <code>{ $example }</code>
error-pair-count = Para comparar eu preciso de duas palavras, e { $count ->
    [one] recebi { $count }
   *[other] recebi { $count }
}. Por exemplo: <code>/{ $command } { command-similar-example }</code>
error-pair-phrases = Para frases, use aspas ou vírgula: <code>/{ $command } "{ command-phrase-example }", { command-embedding-example }</code>
error-unknown-word = Não conheço “{ $word }”: este modelo não tem um vetor para essa palavra.
error-unknown-suggestions = Talvez: { $words }?
error-unknown-hint = Confira a grafia e os acentos, ou tente uma palavra mais comum.
error-nothing-known = { $tokens ->
    [one] Não conheço “{ $text }”: este modelo não tem vetor para isso.
   *[other] Nenhum dos { $tokens } tokens de “{ $text }” tem vetor neste modelo.
} Tente com palavras comuns, como <code>/embedding { command-embedding-example }</code>.
error-no-direction = A média dos vetores de “{ $text }” é zero: não aponta para lugar nenhum, e não há ângulo para medir. Tente com outras palavras.
error-unknown-command = Não conheço o comando “{ $command }”.
error-unknown-command-near = Você quis dizer /{ $near }?
error-unknown-command-help = Veja todos em /ajuda.
error-unexpected = Algo deu errado do meu lado e a pergunta ficou sem resposta. O erro foi anotado (código { $code }); tente de novo daqui a pouco.
