# O quiz, em português. Onde há várias formas de uma palavra, elas vão separadas por uma barra.
# Perguntas, respostas e explicações aparecem em enquetes do Telegram, sem HTML.

command-quiz-name = quiz
command-quiz = perguntas sobre as palavras do modelo e as ideias, em enquetes
about-quiz = Eu faço perguntas com as palavras do próprio modelo, uma por vez, e no fim conto como foi. Por exemplo: 5 perguntas, 10 ideias, 8 vizinhos anônimo, 5 90s (cada uma aberta por 90 segundos). Para encerrar: parar.
slip-quiz = parar: parar | quizz | prova | perguntas | teste | enquete | questionario

## O que se escreve depois de /quiz

read-quiz-words = vizinhos | palavras | vizinhas
read-quiz-numbers = números | numeros | cossenos | contas
read-quiz-sums = analogias | somas
read-quiz-pictures = imagens | tiras | figuras
read-quiz-texts = textos | frases
read-quiz-ideas = ideias | teoria | conceitos
read-quiz-anonymous = anônimo | anonimo | anônima | anonima | secreto
read-quiz-stop = parar | para | pare | parou | encerrar | encerra | chega | basta | fim | sair | cancelar | cancela | desisto | quero parar | vamos parar | não quero mais | chega por hoje
read-quiz-filler = fácil | facil | rápido | rapido | pergunta | perguntas | questão | questões | perguntinhas | com | de | sobre | por favor
read-quiz-next = próxima | próximo | próxima pergunta | pular | pula | pula essa | passa | passo | avança | avançar | não sei | não faço ideia
read-quiz-swap = trocar | troca | troque | mudar | muda
read-quiz-rules = regras | como | como funciona

## As perguntas

quiz-place = { $place }/{ $total } · { $question }
quiz-ask-nearest = Qual destas palavras fica mais perto de “{ $word }”?
quiz-ask-odd = Qual destas palavras não combina com as outras?
quiz-ask-pair = Em qual par as duas palavras ficam mais perto uma da outra?
quiz-ask-sum = Quanto dá { $first } − { $one } + { $other }?
quiz-ask-number = Em que faixa cai o cosseno entre “{ $first }” e “{ $second }”?
quiz-ask-list = Em qual lista estão vizinhos de “{ $word }”?
quiz-ask-strip = A tira sem nome, “?”, é de uma palavra bem próxima de uma destas. De qual?
quiz-ask-unknown = “{ $word }” é uma palavra inventada. O que este modelo dá a ela?
quiz-ask-order = O vetor de um texto é a média dos vetores das palavras. Qual texto tem o mesmo vetor que “{ $word }”?
quiz-strip-title = Que tira se parece com a de cima?
quiz-strip-caption = { $place }/{ $total } · Compare as tiras: cada coluna é a mesma dimensão nos quatro vetores.
quiz-pair = { $first } e { $second }
quiz-range-0 = abaixo de { COSINE($low) }
quiz-range-1 = entre { COSINE($low) } e { COSINE($high) }
quiz-range-2 = acima de { COSINE($high) }
quiz-unknown-pieces = Um vetor feito na hora, dos pedaços dela
quiz-unknown-nothing = Nenhum vetor: o modelo não a conhece
quiz-unknown-zeros = Um vetor só de zeros
quiz-unknown-spelling = O vetor da palavra que se escreve mais parecido

## Por quê

quiz-why-nearest = O cosseno com “{ $right }” é { COSINE($score) }; o melhor das outras, “{ $next }”, fica em { COSINE($less) }. Conta o uso, não as letras.
quiz-why-odd = “{ $right }” tem cosseno { COSINE($score) } com a média das outras três. Qualquer outra tem { COSINE($less) } ou mais.
quiz-why-pair = { $right }: { COSINE($score) }. O segundo mais perto, { $next }, fica em { COSINE($less) }.
quiz-why-pair-opposed = { $right }: { COSINE($score) }. São opostas, e por isso cabem nas mesmas frases. O segundo mais perto, { $next }, fica em { COSINE($less) }.
quiz-why-sum = A soma cai perto de “{ $right }” ({ COSINE($score) }); “{ $next }” fica em { COSINE($less) }. O passo de { $one } a { $first } é parecido com o de { $other } a { $right }.
quiz-why-number = O cosseno é { COSINE($cosine) }. { $range ->
    [0] Palavras sem muita relação ficam perto de 0.
    [1] Alguma relação há, mas vizinhas não são.
   *[2] É alto: são usadas de jeito parecido.
}
quiz-why-list = Estas têm cosseno médio { COSINE($score) } com “{ $word }”. As da melhor das outras listas, { COSINE($less) }.
quiz-why-strip = A tira era de “{ $word }”: cosseno { COSINE($score) } com “{ $right }”. As outras duas têm no máximo { COSINE($less) }: as cores não batem.
quiz-why-unknown-pieces = O codificador lê os pedaços de “{ $word }” e faz um vetor na hora; eu sempre aviso que é inferido. Outros modelos não dão vetor nenhum.
quiz-why-unknown-nothing = A tabela deste modelo é fechada: quem não tem linha não tem vetor. Modelos que leem pedaços de palavras fazem diferente.
quiz-why-order = A média não vê a ordem: as mesmas palavras dão cosseno 1. O melhor dos outros textos fica em { COSINE($less) }.
quiz-see = 🔎 { $command }
quiz-see-words = 🔎 /{ $command } com estas palavras

## O que o quiz responde

quiz-begun = 🧠 <b>Quiz</b> · { $total ->
    [one] { $total } pergunta
   *[other] { $total } perguntas
}{ $anonymous ->
    [yes] {" "}· respostas anônimas
   *[no] {""}
}
quiz-begun-group = Cada uma fica aberta por { $time }; quem começou (ou admin) pode fechar antes. Acertar vale mais que correr: a pressa só desempata.
quiz-begun-private = Sem pressa: a próxima vem quando você responder.
quiz-begun-timed = Cada uma fica aberta por { $time }; a próxima vem quando você responder.
quiz-most = Um quiz tem { $most } perguntas no máximo.
quiz-short = Com este modelo só deu para fazer { $total } { $total ->
    [one] pergunta
   *[other] perguntas
} deste tema.
quiz-runs = Já tem um quiz rolando aqui: pergunta { $place } de { $total }.
quiz-none = Não tem quiz rolando aqui. Quer um? Mande /{ $command }.
quiz-stopping = ⏹ Quiz encerrado. Já mando os resultados.
quiz-next = ⏭ Pulei.
quiz-stop-starter = Só quem começou o quiz ou um admin pode encerrar.
quiz-stop-one-more = Falta mais uma pessoa querer encerrar (ou um admin): quem começou o quiz pediu para ser esquecido.
quiz-next-starter = Só quem começou o quiz ou um admin pode fechar antes da hora.
quiz-over-already = Este quiz já acabou.
quiz-no-polls = Não posso mandar enquetes aqui, e o quiz é feito delas. Um admin pode liberar enquetes; em conversa privada comigo funciona sempre.
quiz-closed-already = Esta pergunta já fechou.
quiz-no-questions = Com este modelo não consigo fazer perguntas deste tema. Tente <code>/{ $command } ideias</code>.
quiz-unread = Não entendi “{ $typed }”. Depois de /{ $command } vai o número de perguntas (até { $most }) e, se quiser, um tema: vizinhos, números, analogias, imagens, textos, ideias, ou um verbete como <i>cosseno</i>.
quiz-no-letter = Esta pergunta só tem { $letters }.
quiz-not-kept = Não consegui falar com o banco de dados, e o quiz mora nele. Tente de novo daqui a pouco.
quiz-rules =
    🧠 <b>Como funciona o quiz</b>
    <code>/quiz</code> faz 5 perguntas; <code>/quiz 10</code>, dez (até { $most }). Com um tema: <code>/quiz 8 vizinhos</code>, e também números, analogias, imagens, textos, ideias, ou um verbete como <code>/quiz cosseno</code>.

    As perguntas saem das palavras do modelo desta conversa, e só entram as que têm uma resposta certa com folga. Em grupo cada uma fica aberta por { $seconds } segundos; <code>/quiz 5 20s</code> muda isso, e quem começou ou um admin pode fechar antes. <code>/quiz 5 anônimo</code> esconde quem respondeu o quê. <code>/quiz parar</code> encerra.

    No fim conto quantos acertaram cada uma. Acertar vale mais que correr: o tempo só desempata.
quiz-button-next = ⏭ Fechar agora
quiz-button-skip = ⏭ Pular
quiz-button-stop = ⏹ Encerrar
quiz-button-mine = 📍 Meu lugar
quiz-button-another = 🔁 Outro quiz
quiz-button-another-of = 🔁 Outro quiz: { $theme }
quiz-button-swap = ⏹ Trocar por: { $theme }

privacy-quiz = No /quiz, cada resposta sua fica com o seu número, a pergunta e o tempo que levou, para contar quais ideias você já domina; o seu primeiro nome some depois de 90 dias. Em quiz anônimo não fico sabendo quem respondeu. Quem sai de um grupo some dos quizzes dele.

## O fim

quiz-over = 🏁 <b>Fim do quiz</b> · { $questions ->
    [one] { $questions } pergunta
   *[other] { $questions } perguntas
}{ $people ->
    [0] {""}
    [one] {" "}· { $people } pessoa
   *[other] {" "}· { $people } pessoas
}
quiz-over-nobody = Ninguém respondeu desta vez. Acontece nas melhores turmas.
quiz-over-unasked = Ninguém respondeu, então não fiz { $count ->
    [one] a outra pergunta
   *[other] as outras { $count } perguntas
}. Quando a turma estiver pronta, é só recomeçar; para dar mais tempo a cada uma, por exemplo <code>/quiz 5 90s</code>.
quiz-over-left = { $count ->
    [one] { $count } pergunta ficou por fazer.
   *[other] { $count } perguntas ficaram por fazer.
}
quiz-over-private = 🏁 <b>Fim do quiz</b> · { $right } de { $total } { $total ->
    [one] certa
   *[other] certas
}
quiz-over-unanswered = 🏁 <b>Fim do quiz.</b> Nenhuma pergunta foi respondida, e nada foi contado.
quiz-unanswered = { $count ->
    [one] { $count } pergunta ficou sem resposta e não conta.
   *[other] { $count } perguntas ficaram sem resposta e não contam.
}
quiz-each = Quantos acertaram cada uma:
quiz-each-line = { $place }. { $mark } { $right } de { $all } · { $idea }
quiz-best = { $medal } <b>{ $name }</b> · { $right ->
    [one] { $right } certa
   *[other] { $right } certas
}
quiz-someone = alguém
quiz-hardest = 🪤 A que mais enganou ({ $right } de { $all }): <i>{ $question }</i>
quiz-hardest-answer = <b>{ $answer }</b> — { $why }
quiz-missed = 🪤 Vale rever:
quiz-missed-line = <i>{ $question }</i> <b>{ $answer }</b> — { $why }
quiz-missed-short = <i>{ $question }</i> <b>{ $answer }</b>
quiz-ideas = Por ideia: { $ideas }
quiz-idea-count = { $idea } { $right }/{ $all }
quiz-all-right = 🎉 Todas certas!
quiz-answered-right = 🎉 Todas as respondidas, certas · { $silent ->
    [one] { $silent } ficou sem resposta
   *[other] { $silent } ficaram sem resposta
}
quiz-mine = { $place }º de { $people } · { $right } de { $all } certas
quiz-mine-line = { $place }º { $name } · { $right }
quiz-mine-you = ➤ { $place }º você · { $right }
quiz-mine-none = Você não respondeu a nenhuma pergunta deste quiz.
quiz-mine-gone = Deste quiz não sobrou nada para mostrar.
