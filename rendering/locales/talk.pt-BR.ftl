# O que o bot responde a quem escreve sem comando, em português.

talk-command = ↳ Pelo comando: <code>{ $command }</code>
talk-unused = Não levei em conta: { $parts }.
talk-unused-part = “{ $part }”
talk-more-questions = Respondo a até três perguntas por mensagem. { $count ->
    [one] A outra está no último botão
   *[other] As outras { $count } estão nos últimos botões
}.
talk-greeting = Oi! 👋 Aqui você brinca com palavras que viraram números. Escreva uma palavra, duas para comparar, ou pergunte como se perguntasse a alguém: “o que é embedding?”. Ou toque em um exemplo:
talk-purpose = Sirvo para você ver, brincando, como um computador transforma palavras em números: comparo duas palavras, acho as mais próximas de uma e faço contas como <i>rei − homem + mulher</i>. Também explico as palavras da matéria, como “cosseno”: pergunte do seu jeito ou toque em um exemplo:
talk-distress = Isso é sério, e eu sou só um programa de palavras: por favor, fale agora com alguém. O CVV atende de graça, 24 horas, pelo telefone <b>188</b> (no Brasil) ou em cvv.org.br, sem julgar ninguém. Um adulto de confiança também pode ajudar.
talk-sorrow = Sinto muito. 💛 Sou só um programa de palavras, mas falar com alguém de confiança costuma ajudar; e no Brasil o CVV conversa com quem quiser, de graça e a qualquer hora, pelo telefone 188.
talk-beyond = Isso eu não sei responder: só comparo palavras, acho as parecidas, faço contas com elas e explico os termos da matéria. Não conjugo verbos nem adivinho nada.
talk-difference = No que as duas diferem, eu não sei dizer: o número só mostra o quanto elas são usadas de modo parecido.
talk-sameness = Sim ou não, isso o cosseno não diz: ele só mede o quanto as duas andam perto. Iguais, contrárias, rivais ou só do mesmo assunto: tudo isso pode dar um número alto.
talk-no-dictionary = Não sou dicionário e não sei dizer o que a palavra significa; sei quais andam perto dela:
talk-thanks = De nada! 😊 Quando quiser, mande outra palavra.
talk-date = Datas e horas não me dizem nada: eu comparo palavras. O nome de um mês ou de um feriado é uma palavra como as outras; por exemplo:
talk-number = Números sozinhos não me dizem nada: eu comparo palavras. Se é um palpite, responda com ele à pergunta do palpite; se é para escolher um botão, toque no botão. Por exemplo:
talk-arithmetic = Contas com números eu não faço: faço contas com palavras. Cada palavra vira uma lista de números, e essas listas dá para somar e subtrair:
talk-pleased = Prazer! 😊 O seu nome também é uma palavra, e o modelo sabe de quem ele anda perto:
talk-name = Prazer! 😊 O seu nome o modelo não conhece, mas isso não atrapalha nada. Que tal começar por um exemplo?
talk-games = Há três jeitos de jogar: em <b>/jogo</b> eu escondo uma palavra, e cada palpite seu diz se está quente ou frio; em <b>/quiz</b> faço perguntas com alternativas; em <b>/debate</b> a turma vota, conversa e vota de novo, no grupo. Sozinho ou com a turma, toque em um para começar:
talk-teacher = Boa aula! 👩‍🏫 Em um grupo, /{ command-class-name } conduz uma aula pronta, passo a passo. Para cada um seguir no próprio ritmo, sozinho: /{ command-path-name }.
talk-other-words = As palavras aqui são do modelo, em { $language }: <code>rei</code> (king), <code>rainha</code> (queen), <code>gato</code> (cat).
talk-bye = Até a próxima! 👋
talk-reaction = 😊 Se quiser continuar, mande outra palavra, ou duas para comparar.
talk-insult = Entendo a irritação: eu só sei fazer contas com palavras, e às vezes erro. Vamos tentar de novo? Toque em um exemplo:
talk-who = Sou o Vetorama, um programa que mostra vetores de palavras. Não sou o ChatGPT nem uma IA de conversa: comparo a sua pergunta com formas e perguntas que já conheço e respondo com números de um modelo de palavras e com textos que pessoas escreveram. Quem me fez foram os autores do projeto Vetorama, de código aberto; /modelo conta de onde vêm os números.
talk-misread = Desculpe, entendi outra coisa. Escreva de outro jeito, por exemplo só as palavras, com vírgulas. Ou toque em um exemplo:
talk-not-odd = Essa não é a intrusa: a que eu disse destoa mais.
talk-disagree = Pode ser: o modelo erra, e o número dele nem sempre combina com o que a gente acha. Responda “por quê?” à resposta que estranhou, e eu mostro de onde ela saiu. Se algo não funcionou, escreva de outro jeito ou veja /{ command-help-name }.
talk-leave = Não precisa sair de nada: é só parar de escrever, e eu fico quieto. Para apagar o que perguntou: /{ command-forget-name }. Até a próxima! 👋
talk-confused = Sem problema! Responda “por quê?” a uma resposta minha, e eu explico tudo passo a passo. Uma palavra difícil? Pergunte “o que é cosseno?”. Tudo o que dá para fazer está em /{ command-help-name }. Ou comece por um exemplo:
talk-homework = Lição e prova eu não resolvo, mas ajudo a entender: pergunte “o que é cosseno?” ou outro termo que não ficou claro, mande duas palavras para comparar, ou escreva “me faz 5 perguntas” para treinar. Por exemplo:
talk-beginner = Tudo bem: aqui ninguém precisa saber nada antes, e pergunta boba não existe. 🙂 Comece por um exemplo, ou pergunte “o que é embedding?”; se uma resposta não ficar clara, escreva “explica mais fácil”.
talk-ideas = Vamos experimentar! Toque em uma destas: as três primeiras mostram o que eu faço com palavras; /{ command-game-name } é um jogo de adivinhar a palavra, /{ command-quiz-name } faz perguntas, e a /{ command-path-name } ensina desde o começo. Ou escreva duas palavras de que você gosta, e eu digo o quanto se parecem:
talk-by-sum = Regras de gramática eu não tenho, mas uma conta com vetores muitas vezes acha essa forma. Confira:
talk-show-alike = Um exemplo de duas palavras muito próximas:
talk-show-opposites = Um exemplo de opostas, que mesmo assim ficam perto:
talk-show-sum = Um exemplo que dá certo: a capital de outro país.
talk-show-failing = { $words ->
    [en] Um exemplo em que eu erro: aqui se espera <i>mother</i>.
    [pt] Um exemplo em que eu erro: aqui se espera <i>mãe</i>.
   *[other] Um exemplo em que as contas costumam errar: os opostos.
}
talk-show-bias = Isso dá para medir:
talk-simpler = Sem problema! Bem simples: cada palavra é uma seta. Palavras usadas de modo parecido têm setas que apontam quase para o mesmo lado, e o número diz o quanto: 1 é o mesmo lado, perto de 0 quase nada em comum.
talk-not-the-answer = Não foi essa palavra que a conta deu. A que deu:
talk-not-listed = Essa palavra não está na lista, que fica como estava:
talk-read-in = “{ $typed }” é uma palavra comum em português: neste modelo, <b>{ $word }</b>. Para a palavra do modelo que se escreve assim, use aspas: <code>{ $itself }</code>
talk-again = Sem problema! De outro jeito:
talk-on-map = No mapa, quem fica longe tem cosseno baixo com as outras, mas o desenho é só uma sombra. Estes são os números de verdade:
talk-small-words = Deixei de fora as palavras pequenas, como “de” e “o”: na média, elas puxam tudo para perto de outras pequenas.
talk-by-example = Sem problema! Às vezes um exemplo diz mais. Veja este:
talk-from-where = Sem problema! Veja de onde isso vem.
talk-link = Não abro links nem leio páginas. Eu trabalho com palavras e frases curtas; por exemplo:
talk-pasted = Esse texto é longo demais para eu responder de uma vez. Mande a sua dúvida em uma pergunta curta, ou comece por um exemplo: eu comparo palavras, acho parecidas e explico termos.
talk-repeated = Cada palavra conta uma vez só. (Comparo até { $most } palavras diferentes de cada vez.)
talk-unclear = Não sei responder a isso: eu comparo palavras, acho parecidas, faço contas com elas e explico termos.
talk-captioned = { $kind ->
    [photo] Não vejo a foto
    [video] Não vejo o vídeo
    [animation] Não vejo o GIF
   *[other] Não abro o arquivo
}{ $asks ->
    [1] , então não dá para eu conferir. Escreva em texto o que está ali: as palavras da conta, a frase do professor ou a pergunta do exercício. Com palavras escritas eu comparo, faço contas e explico termos.
   *[other] : eu só leio o que está escrito, e na legenda não achei uma pergunta. O que eu sei é comparar palavras, achar parecidas, fazer contas com elas e explicar termos.
}
talk-perhaps = Talvez isto responda: é o que sei dizer sobre { $word }. Se não era isso, pergunte de outro jeito ou veja /{ command-help-name }.
talk-unknown = Não conheço “{ $word }”, e não quero inventar um vetor. Ela não está na tabela de palavras que este modelo aprendeu; letras sozinhas não dizem o que ela significa. Confira a grafia ou tente uma palavra mais comum.
talk-unsure = Não sei ao certo o que você quis perguntar: nenhuma pergunta que conheço é parecida o bastante.
talk-yours = Com as suas palavras, daria para perguntar:
talk-maybe = Talvez você queira saber:
talk-ours = Por exemplo:
talk-term = O que é { $word }?

# In a group, a reply to an answer with one of these words speaks to the other people:
talk-to-others = alguém | galera | pessoal | turma | quem mais | vocês concordam | vcs concordam | vocês acham | vcs acham | vocês entenderam | vcs entenderam | vocês viram | vcs viram | que acharam | professor | professora | profe
# and so does one that is nothing but one of these:
talk-wonders = sério | é sério | mesmo | é mesmo | verdade | é verdade | jura | será | será mesmo | ué | oi | hã | né | não é
