# O que o bot diz nas conversas, em português. HTML do Telegram é permitido; o que as pessoas digitam chega já escapado.

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
language-choose = Nesta conversa eu falo <b>{ $language }</b>. Para trocar: { $choices }.
language-unknown = Ainda não falo “{ $asked }”. Falo { $choices }.
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

command-embedding-name = embedding
command-embedding = o vetor de uma palavra, ou de cada token de uma frase
command-embedding-example = { $words ->
    [de] Maus
    [en] mouse
    [es] ratón
    [fr] souris
    [it] topo
   *[pt] rato
}
command-dims-name = dims
command-dims = quantas dimensões tem o embedding
command-dims-example = { $words ->
    [de] Beispiel
    [en] example
    [es] ejemplo
    [fr] exemple
    [it] esempio
   *[pt] exemplo
}
command-similar-name = similar
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
command-history-name = historico
command-history = suas últimas perguntas
command-model-name = modelo
command-model = de onde vêm os vetores, e que outro modelo esta conversa pode usar
command-language-name = idioma
command-language = a língua desta conversa: { $languages }
command-language-example = pt
command-help-name = ajuda
command-help = todos os comandos, com exemplos
command-privacy-name = privacidade
command-privacy = o que eu guardo sobre você
command-forget-name = esquecer
command-forget = apaga tudo o que guardo sobre você
command-start-name = start
command-start = boas-vindas

## /privacidade e /esquecer

privacy-title = 🔒 <b>O que eu guardo</b>
privacy-what = De cada pergunta respondida: o comando, o texto dela, a conversa, a hora e o seu número de usuário do Telegram. Serve só para o /historico. Seu nome não é guardado.
privacy-bound = Ficam no máximo as suas { $bound } perguntas mais recentes.
privacy-cache = Resultados de até quatro palavras que o modelo conhece ficam cerca de 90 dias em uma memória comum, sem dizer quem perguntou. Frases e outras palavras não entram nela.
privacy-buttons = Uma pergunta longa que um botão carrega fica com o seu número, por cerca de 90 dias. A sua mensagem inteira fica só até eu responder; depois, por uns dois dias, só o número dela.
privacy-who = Só você vê o seu histórico e só você pode apagá-lo. Em um grupo, /historico mostra apenas o que você perguntou ali.
privacy-yours = Hoje há { $total ->
    [0] nenhuma pergunta sua guardada
    [one] { $total } pergunta sua guardada
   *[other] { $total } perguntas suas guardadas
}.
privacy-forget = Para apagar tudo: /esquecer
privacy-erased = { $erases ->
    [yes] Depois disso, nada nos arquivos do banco de dados aponta para você: suas perguntas e frases saem deles. Na memória comum ficam só palavras soltas, sem dono.
   *[no] Depois disso não leio mais nada seu; nos arquivos do servidor do banco de dados podem restar vestígios por um tempo.
} As cópias de segurança de quem mantém o bot são à parte.
forget-confirm = Apagar tudo o que guardo sobre você? { $total ->
    [0] São 0 perguntas
    [one] É { $total } pergunta
   *[other] São { $total } perguntas
} do seu histórico, em todas as conversas, e a língua e o modelo escolhidos na nossa conversa privada. Não dá para desfazer.
forget-yes = Sim, apagar tudo
forget-no = Cancelar
forget-done = Pronto. { $total ->
    [0] Não havia nenhuma pergunta sua guardada.
    [one] Apaguei a sua única pergunta guardada.
   *[other] Apaguei as suas { $total } perguntas guardadas.
} { $wiped ->
    [yes] Não guardo mais nada sobre você.
   *[no] Não leio mais nada seu; nos arquivos do banco de dados podem restar vestígios por um tempo.
}
forget-cancelled = Nada foi apagado.
forget-nobody = Você está escrevendo em nome do grupo ou de um canal: não guardo nada nesse caso, e não há o que apagar.
forget-failed = Não consegui apagar agora: o banco de dados não respondeu. Nada foi apagado; tente de novo daqui a pouco.
button-not-yours = Este botão é de outra pessoa. Escreva o comando para ver os seus dados.
button-answered = A resposta já está logo abaixo.
button-muted = Não posso mais escrever nesta conversa. Pergunte na nossa conversa privada.
button-old = Este botão é antigo e não funciona mais. Escreva o comando de novo.
button-unreadable = O banco de dados não respondeu, e este botão precisa dele. Tente de novo daqui a pouco.

## Quando algo não dá certo

error-missing = Faltou dizer { $key ->
    [compare] quais são os dois modelos e a palavra
    [similar] quais são as duas palavras
    [tokens] o texto
    [sentences] quais são as duas frases
    [why] quais são as duas palavras
    [rank] quais são as duas palavras
    [analogy] a conta
    [oddone] quais são as palavras
    [matrix] quais são as palavras
    [axis] quais são os polos e as palavras
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
error-crowded = Chegaram perguntas demais de uma vez neste chat. Vou responder as que já estão na fila; as outras, mande de novo daqui a alguns minutos.
