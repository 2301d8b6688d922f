# vetorama privacy report: o que o banco de dados guarda, em números, para quem cuida do bot.

report-title = O que o banco de dados guarda sobre pessoas e grupos, tabela por tabela. Aqui não aparecem nomes nem textos.
report-rows = { $rows ->
    [0] nenhuma linha
    [one] { $rows } linha
   *[other] { $rows } linhas
}
report-people = { $people ->
    [one] de { $people } pessoa
   *[other] de { $people } pessoas
}
report-groups = { $groups ->
    [one] de { $groups } grupo
   *[other] de { $groups } grupos
}
report-oldest = a mais antiga de { $day }

report-table-chats = o idioma, o modelo, o tema, o fuso e a escolha sobre palavrões de cada conversa.
report-table-awaited-words = o comando que cada pessoa mandou sem as palavras, e que a mensagem seguinte completa: o número da pessoa, a conversa, o comando, o que já veio.
report-table-class-lessons = as aulas que professores mandaram: o número da pessoa e o texto inteiro, uma de cada.
report-table-class-members = quem participa das aulas: o número, o primeiro nome e a inicial do sobrenome ou o @, e se mostra o seu teste a quem ensina.
report-table-class-steps = os passos que as aulas tiveram, sem quem respondeu.
report-table-classes = as aulas: o grupo, o número e o primeiro nome de quem dá a aula, o texto dela.
report-table-debate-ballots = o que se vota nos debates: as perguntas, feitas pelo programa.
report-table-debate-votes = os votos nos debates: o número da pessoa e a alternativa.
report-table-debates = os debates: a conversa e o número de quem começou.
report-table-forecasts = os palpites antes da resposta: o número, o primeiro nome e a inicial do sobrenome ou o @ da pessoa, a opção e o número que ela escreveu.
report-table-games = os jogos: a conversa, a palavra secreta, o número de quem começou e de quem quer desistir.
report-table-guesses = os palpites dos jogos: o número, o primeiro nome e a inicial do sobrenome ou o @ de quem chutou, e a palavra.
report-table-history = as perguntas com comando: o número de quem perguntou, o comando, o texto, a conversa e a hora.
report-table-inbox = as mensagens que esperam resposta, como o Telegram as mandou; das respondidas, só o número.
report-table-inventory-answers = as respostas do /teste, antes e depois: o número da pessoa, a pergunta e a alternativa.
report-table-inventory-groups = os grupos em que alguém quis contar na soma do /teste: o número da pessoa e o do grupo.
report-table-path-answers = as respostas na /trilha: o número da pessoa, a pergunta e se já acertou.
report-table-path-reviews = quando a pergunta da /trilha volta no /revisar: o número da pessoa, a pergunta, o quanto ela sabe, o dia.
report-table-path-places = a ideia da /trilha em que cada pessoa parou: o número da pessoa, a ideia, o passo.
report-table-predictions = as perguntas de /palpite: a conversa, as palavras da pergunta, o número de quem perguntou e quantos escolheram cada opção.
report-table-quiz-items = as perguntas dos quizzes, feitas pelo programa.
report-table-quiz-votes = as respostas nos quizzes: o número, o primeiro nome e a inicial do sobrenome ou o @ de quem respondeu, a alternativa e o tempo.
report-table-quizzes = os quizzes: a conversa, o tema pedido e o número de quem começou.
report-table-reminders = quem pediu lembrete do /revisar: o número da pessoa, a hora e o próximo dia.
report-table-results = respostas prontas sobre palavras do modelo, sem quem perguntou.
report-table-texts = textos longos de botões, com o número de quem os escreveu, o número da resposta a cada mensagem e os arquivos de imagem no Telegram.

report-kept-history = Fica: só as 1.000 últimas de cada pessoa, { $days ->
    [0] de qualquer idade (HISTORY_DAYS não foi definido)
    [one] por um dia no máximo (HISTORY_DAYS)
   *[other] por { $days } dias no máximo (HISTORY_DAYS)
}, até /esquecer ou, as de um grupo, até o bot sair dele.
report-kept-choice = Fica: até a pessoa usar /esquecer, ou até o bot sair do grupo.
report-kept-unused = Fica: { $days } dias depois do último uso.
report-kept-awaited = Fica: vale até a mensagem seguinte, 15 minutos no máximo; sai em um dia, ou com /esquecer.
report-kept-inbox = Fica: até a resposta; depois, só o número da mensagem, por { $days } dias.
report-kept-game = Fica: palpites, nomes e números saem { $days } dias depois do último palpite, ou com /esquecer; o que a conversa já jogou fica até o bot sair dela.
report-kept-quiz = Fica: os nomes, quem começou e o tema saem depois de { $days } dias; as respostas, com /esquecer, quando a pessoa sai do grupo ou quando o bot sai.
report-kept-prediction = Fica: palavras, nomes e números saem depois de { $days } dias, com /esquecer ou quando a pessoa sai do grupo; quantos escolheram cada opção fica até o bot sair da conversa.
report-kept-debate = Fica: os votos e quem começou saem depois de { $days } dias, com /esquecer, quando a pessoa sai do grupo ou quando o bot sai; as perguntas, quando o bot sai.
report-kept-class = Fica: quem deu a aula, o texto dela e quem participou saem depois de { $days } dias, com /esquecer ou quando o bot sai do grupo; quem sai da aula ou do grupo some dela na hora.
report-kept-test = Fica: até a pessoa usar /esquecer ou recomeçar o teste; o grupo deixa de contar quem sai dele, e todos quando o bot sai.
report-kept-person = Fica: até a pessoa usar /esquecer.

report-shown-owner = Quem vê pelo bot: só a própria pessoa (/historico, /exportar).
report-shown-chat = Quem vê pelo bot: quem está naquela conversa.
report-shown-teacher = Quem vê pelo bot: quem deu aquela aula, e cada pessoa o que é seu (/exportar).
report-shown-nobody = Quem vê pelo bot: ninguém; a própria pessoa recebe o que é dela com /exportar.
report-shown-everybody = Quem vê pelo bot: qualquer pessoa que pergunte o mesmo.

report-outside = Fora do banco de dados:
report-outside-log = O registro (log): uma linha para cada mensagem, com códigos no lugar de pessoas e conversas. O sal dos códigos fica na pasta de dados (vetorama.salt); sem ele, ninguém liga um código a alguém.
report-outside-local = A conversa local: o que se diz nela fica em um arquivo da pasta de dados, até ser apagado na página.
report-outside-backups = Cópias de segurança: são de quem cuida do bot; /esquecer não chega até elas.
report-outside-host = Quem cuida do bot pode ler o banco de dados inteiro; mais ninguém, pois os arquivos são só do dono (0600).

report-older = Este banco é de uma versão mais antiga do programa, e o relatório não muda nada nele. Faça uma cópia (vetorama db backup), inicie o bot uma vez, que ele atualiza o banco, e peça o relatório de novo.
report-failed = Não deu para ler o banco de dados ({ $reason }).
