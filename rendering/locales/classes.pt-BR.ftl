# /turma, em português: uma aula em um grupo, conduzida do privado de quem ensina.

command-class-name = turma
command-class = dar uma aula no grupo, passo a passo, do seu privado
about-class = Um admin abre uma aula no grupo e conduz do privado: próximo passo, resposta, tempo. No fim recebe quem participou e o que cada um acertou.
slip-class = aula | aulas | classe | sala

read-class-stop = parar | fechar | encerrar | acabar | fim | terminar
read-class-rules = regras | como | como funciona | ajuda
whole-class = [(eu / a gente / nós)] (quero / queria / vamos / posso / como / podemos) [(eu / que eu)] (dar / abrir / começar / fazer / abro / começo / dou / marcar / marco) uma aula [(aqui / no grupo / para a turma / com a turma / com os meus alunos / para os meus alunos)] | (abre / abra / começa / comece) (uma / a) aula [(aqui / no grupo)] | como [é que] (conduzo / conduzir / funciona) uma aula (no grupo / com você / aqui)

## O quadro do grupo

class-title = 🏫 <b>{ $title }</b>
class-by = com { $name }
class-place = { $place ->
    [0] A aula ainda não começou ({ $total } passos)
   *[other] Passo { $place } de { $total }
}
class-rings = ⏱ { $minutes ->
    [one] falta 1 minuto
   *[other] faltam { $minutes } minutos
}
class-joined = { $joined ->
    [0] Ninguém entrou ainda
    [one] 1 pessoa participa
   *[other] { $joined } pessoas participam
}
class-keeps = <i>Se você tocar em “Participar”, eu guardo o seu primeiro nome, a inicial do sobrenome (ou o @) e o número da sua conta no Telegram (não é o telefone). Quem ensina vê, com o nome, o que você responder daí em diante nos quizzes, palpites e jogos desta aula. Nos debates, só que você votou. O seu /{ command-inventory-name } só entra se você tocar em “Mostrar meu teste”. No fim da aula o grupo vê só somas; mas quizzes, palpites e jogos mostram nomes no grupo, como sempre. “Sair” apaga você da aula, e /{ command-forget-name } apaga tudo.</i>
class-unreached = { $name }, ainda não posso escrever para você no privado, e é de lá que se conduz a aula. Toque no botão e depois em “Começar”.
class-button-join = ✋ Participar
class-button-leave = 🚪 Sair
class-button-mine = 🙋 Como eu fui
class-button-test = 📝 Mostrar meu teste
class-test-on = Quem ensina vai ver, com o seu nome, quantas você acertou no /{ command-inventory-name } antes e depois desta aula, e quanto mudou. As respostas, não. Para tirar, toque de novo.
class-test-off = Nas próximas tabelas o seu /{ command-inventory-name } não aparece. As que já mandei, não consigo apagar.
class-button-private = 🎛 Abrir o painel
class-joined-now = Você está na aula.
class-joined-already = Você já está na aula.
class-left = Você saiu da aula: o seu nome não aparece mais nela.
class-left-already = Você não estava na aula.
class-step = <b>{ $place }.</b> { $said }
class-time-over = ⏰ Acabou o tempo!

## O painel de quem ensina

class-panel-title = 🎛 <b>{ $title }</b> · o seu painel
class-time = ⏳ { $step ->
    [one] 1 min para este passo
   *[other] { $step } min para este passo
}; { $minutes } min para a aula
class-late = ⏳ O tempo deste passo passou há { $step } min; { $minutes } min para a aula
class-time-whole = ⏳ { $minutes } min de aula
class-answered = { $joined ->
    [0] Ninguém entrou ainda
   *[other] { $answered ->
    [0] Ninguém respondeu ainda, de { $joined } que { $joined ->
        [one] participa
       *[other] participam
    }
    [one] Respondeu 1 de { $joined } que { $joined ->
        [one] participa
       *[other] participam
    }
   *[other] Responderam { $answered } de { $joined } que participam
   }
}
class-answered-unnamed = { $answered ->
    [0] Ninguém respondeu ainda
    [one] 1 resposta
   *[other] { $answered } respostas
} (o quiz é anônimo)
class-outcome = ✅ { $right ->
    [0] Nenhuma certa
    [one] 1 certa
   *[other] { $right } certas
} de { $all ->
    [one] 1 resposta
   *[other] { $all } respostas
}
class-waits = 👁 O comando espera o palpite da turma: toque em “👁 Mostrar” para ele sair no grupo.
class-other-game = 🎲 Um jogo que já estava aberto no grupo continua durante a aula. Para encerrar: <code>/{ command-game-name } desisto</code>, lá.
class-step-silenced = ⏸ Não posso escrever no grupo agora: o tópico está fechado ou não tenho permissão. O passo espera e vem sozinho quando abrir.
class-step-failed = ⚠️ Este passo não deu certo no grupo. Se não tiver lá um aviso meu dizendo por quê, confira se posso escrever e mandar enquetes; depois toque em 🔁.
class-step-held = ⚠️ Este passo não começou: { $kind ->
    [quiz] um quiz que não é da aula já estava aberto
    [prediction] um palpite que não é da aula já estava aberto
    [debate] um debate que não é da aula já estava aberto
   *[game] um jogo que não é da aula já estava aberto
} no grupo, e continua. Quando acabar, toque em 🔁.
class-kind = { $kind ->
    [command] comando
    [quiz] quiz
    [prediction] palpite
    [debate] debate
    [game] jogo
   *[text] texto
}
class-now = ▶️ <b>Agora</b> · { class-kind } · { $minutes } min{ $title }
class-next = ⏭ <b>Depois</b> · { class-kind } · { $minutes } min{ $title }
class-does = <code>{ $command }</code>
class-last = ⏭ Este é o último passo.
class-button-begin = ▶ Começar
class-button-next = ▶ Próximo
class-button-reveal = 👁 Mostrar
class-button-repeat = 🔁 Repetir
class-button-earlier = ◀ Anterior
class-button-timer = ⏱ Tempo
class-button-lock = 🔒 Travar
class-button-unlock = 🔓 Liberar
class-button-close = ⏹ Fechar
class-button-sure = ⏹ Fechar a aula
class-button-back = ↩ Voltar
class-sure = Fechar a aula? O que está aberto no grupo termina, e os resultados vêm para cá.
class-locked-now = Travado: até a aula acabar, só você começa jogos, quizzes, debates e palpites no grupo.
class-unlocked-now = Liberado: no grupo, todo mundo pode começar jogos e quizzes.

## O começo

class-choose = 🏫 Qual aula? Toque em uma e ela abre neste grupo. Você conduz do nosso privado; a turma vê um quadro aqui.
class-choose-none = 🏫 Ainda não tenho uma aula sua. Mande o arquivo da aula no nosso privado, e depois volte aqui.
class-choose-planned = 📅 Qual aula? Toque em uma e ela fica marcada para { $at }, { $time }. (Outro fuso: /{ $command }.)
class-planned = 📅 <b>{ $title }</b>: aula marcada para { $at }, { $time }. Na hora o quadro aparece aqui, e o painel no privado de quem marcou.
class-too-late = 📅 A aula <b>{ $title }</b> não começou na hora marcada, e já passou mais de meia hora: desmarquei. Para marcar outra, um admin manda <code>/{ $command } amanhã 10h</code> no grupo.
class-past = Essa hora já passou. Marque outra: <code>/{ $command } amanhã 10h</code>.
class-far = Marco aulas para até { $days } dias à frente, porque até lá guardo o nome de quem ensina. Marque uma mais perto.
class-called-off = 📅 Aula desmarcada.
class-unread = Não entendi “{ $typed }”. <code>/{ $command }</code> abre uma aula agora; <code>/{ $command } amanhã 10h</code> ou <code>/{ $command } 28/11 14:30</code> marca uma.
class-button-off = ✖ Desmarcar
read-moment-today = hoje
read-moment-tomorrow = amanhã | amanha
read-moment-after-tomorrow = depois de amanhã | depois de amanha | depois d'amanhã
read-moment-early = da manhã | de manhã | pela manhã | da madrugada | de madrugada | am | a.m
read-moment-late = da tarde | de tarde | à tarde | pm | p.m
read-moment-night = da noite | de noite | à noite
read-moment-noon = meio-dia | meio dia | meiodia
read-moment-midnight = meia-noite | meia noite | meianoite
read-moment-half = e meia
read-moment-hours = uma | duas | três | quatro | cinco | seis | sete | oito | nove | dez | onze | doze | treze | quatorze | quinze | dezesseis | dezessete | dezoito | dezenove | vinte | vinte e uma | vinte e duas | vinte e três
class-lesson-kept = ✅ Li a sua aula <b>{ $title }</b>: { $steps ->
    [one] 1 passo
   *[other] { $steps } passos
}, { $minutes } min. No grupo em que você é admin, mande /{ $command } e toque no nome dela. Guardo só a última que você mandou.
class-file-lost = O Telegram não me entregou o arquivo. Mande de novo daqui a pouco.
class-planned-here = 📅 Já marcada: <b>{ $title }</b>, { $at }.
class-button-off-one = ✖ Desmarcar: { $title }
class-button-own = 📄 Mandar a minha aula
class-admins = Só um admin do grupo abre uma aula.
class-nobody = Você está escrevendo em nome do grupo ou de um canal, e uma aula precisa de uma pessoa. Mude para o seu nome e tente de novo.
class-runs-already = Outra pessoa acabou de abrir uma aula aqui. É essa que vale.
class-lesson-gone = Não tenho mais essa aula. Mande o arquivo de novo no nosso privado.
class-sent-last = A última que você mandou: <b>{ $title }</b>.
class-taught-last = As tabelas da sua última aula, <b>{ $title }</b>:
class-private =
    🏫 <b>Dar uma aula</b>
    No grupo em que você é admin, mande /{ $command } e escolha a aula. O painel chega aqui.
class-file-form = Para dar uma aula sua, me mande aqui um arquivo <b>.md</b>: <code># Título</code>, e para cada passo <code>## 5 min · quiz</code> (texto, comando, quiz, palpite, debate ou jogo). Embaixo vai o que eu digo ao grupo, o comando em uma linha que começa com <code>/</code>, e as suas anotações em linhas que começam com <code>&gt;</code>, que só você vê. Com 👁 no título (<code>## 5 min · comando 👁</code>), o comando espera: a turma dá o palpite antes, e você toca em “👁 Mostrar”.
class-rules =
    🏫 <b>Como funciona uma aula</b>
    Um admin manda /{ $command } no grupo e escolhe a aula: uma lista de passos (texto, comando, quiz, palpite, debate, jogo). No privado dele chega um painel: ▶ próximo, 👁 mostrar a resposta, 🔁 repetir, ⏱ tempo, 🔒 travar, ⏹ fechar.
    Quem quer aparecer nos resultados toca em “Participar”. No fim, quem ensina recebe as tabelas no privado, e cada um vê só o que é seu.

## O fim

class-closing = ⏹ Fechando a aula.
class-close-teacher = Só quem dá a aula ou um admin pode fechar.
class-over-already = Esta aula já acabou.
class-begun-already = A aula já começou; feche pelo painel.
class-closes-already = A aula está fechando.
class-forgotten = Esta aula tem mais de { $days } dias: já apaguei quem participou.
class-off-without = 📅 A aula que estava marcada aqui foi desmarcada: não tenho mais o roteiro dela.
class-ended-without = 🏫 A aula acabou antes da hora: não tenho mais o roteiro dela. Também apaguei quem participava; não há resultados.
class-over-without = 🏫 A aula acabou.
class-refused = ⚠️ O grupo não me deixa mais escrever, e a aula acabou. Confira as permissões e abra outra.
class-gone = Não conheço mais esta aula.
class-moved = A aula já está em outro passo. O painel mostra qual.
class-last-step = Este foi o último passo.
class-not-yours = Este painel é de quem dá a aula.
class-not-kept = Não consegui falar com o banco de dados, e a aula mora nele. Tente de novo daqui a pouco.
class-over = 🏁 <b>{ $title }</b>: fim da aula. { $joined ->
    [0] Ninguém participou.
    [one] 1 pessoa participou.
   *[other] { $joined } pessoas participaram.
}
class-over-game = 🎲 Um jogo que não era da aula continua aberto aqui. Para encerrar: <code>/{ command-game-name } desisto</code>.
class-over-panel = 🏁 <b>{ $title }</b>: fim da aula, em { $minutes } min. { $joined ->
    [0] Ninguém participou.
    [one] 1 pessoa participou.
   *[other] { $joined } pessoas participaram.
}
class-ideas = Respostas certas por ideia, a mais difícil primeiro:
class-idea = • { $idea }: { $right } de { $all }
class-missed = 🪤 A pergunta que mais enganou ({ $right } de { $all }): { $question } <b>{ $answer }</b>
class-gain = 🗣 Nos debates, { $both ->
    [one] de 1 pessoa que votou
   *[other] das { $both } pessoas que votaram
} antes e depois: { $learnt ->
    [0] nenhuma mudou
    [one] 1 mudou
   *[other] { $learnt } mudaram
} para a certa e { $lost } para uma errada{ $known ->
    [yes] ; ganho de Hake { $gain }
   *[no] {""}
}.
class-tested = 📝 No /{ command-inventory-name }, de { $people ->
    [one] 1 pessoa que o mostrou e fez
   *[other] { $people } pessoas que o mostraram e fizeram
} antes e depois: em média { $before } de { $total } certas antes e { $after } depois. Somando todo mundo, { $learnt ->
    [0] nenhuma resposta passou a certa
    [one] 1 resposta passou a certa
   *[other] { $learnt } respostas passaram a certas
} e { $lost ->
    [0] nenhuma se perdeu
    [one] 1 se perdeu
   *[other] { $lost } se perderam
}{ $known ->
    [yes] ; ganho de Hake { $gain }, que já desconta as que se perderam
   *[no] {""}
}.
class-files-note = As tabelas vêm a seguir: CSV (só as pessoas) e XLSX (pessoas, passos e ideias). Elas têm nomes de pessoas: guarde com cuidado.
class-file-again = 📄 Aqui está.
class-mine-none = Você não tocou em “Participar” nesta aula.
class-mine-quiz = Quiz: { $right } de { $all } certas.
class-mine-predicted = Palpites: { $right } de { $all } certos.
class-mine-debated = Debates: votou em { $all }.
class-mine-guessed = Jogo: { $all ->
    [one] 1 tentativa
   *[other] { $all } tentativas
}.
class-mine-nothing = Você está na aula, e ainda não há resposta sua que já tenha resultado.
class-mine-again = Vale rever: { $ideas }.

## As tabelas

class-file = aula
class-sheet-people = Pessoas
class-sheet-steps = Passos
class-sheet-ideas = Ideias
class-column-name = nome
class-column-answered = quiz: respostas
class-column-right = certas
class-column-predicted = palpites
class-column-hits = palpites certos
class-column-debated = debates em que votou
class-column-guesses = jogo: tentativas
class-column-best = jogo: melhor lugar
class-column-test-before = teste: antes
class-column-test-after = teste: depois
class-column-test-learnt = teste: errava e passou a acertar
class-column-test-lost = teste: acertava e passou a errar
class-column-test-gain = teste: ganho de Hake
class-column-idea-right = { $idea }: certas
class-column-idea-all = { $idea }: respostas
class-column-step = passo
class-column-kind = tipo
class-column-people = pessoas
class-column-answers = respostas
class-column-learnt = debate: para a certa
class-column-lost = debate: para a errada
class-column-gain = debate: ganho de Hake
class-column-idea = ideia

## O que uma aula trava

class-locks-choice = Tem uma aula rolando aqui, e até ela acabar o modelo e o idioma do grupo ficam como estão, para os números serem os mesmos para todos.
class-locks-play = 🔒 A aula está rolando, e quem dá a aula pediu para ninguém começar jogos, quizzes, debates ou palpites agora. Perguntar pode! Depois da aula libera, e no privado pode sempre.
class-locks-play-again = 🔒 Depois da aula.

privacy-class = Em uma aula (/turma) só aparece para quem ensina quem tocou em “Participar”: o primeiro nome e o que a pessoa respondeu nos quizzes, palpites e jogos daquela aula; de um debate, só que votou. Quantas acertou no /teste antes e depois, só de quem tocou em “Mostrar meu teste”. Quem sai da aula ou do grupo some na hora, e depois de 90 dias somem todos. As tabelas (CSV, XLSX) que quem ensina já recebeu ficam com essa pessoa. A última aula que você me mandou fica até o /esquecer.
privacy-names = Em um grupo, junto do seu primeiro nome fica a inicial do seu sobrenome ou, sem sobrenome, o seu @. Isso só aparece onde duas pessoas da mesma lista têm o mesmo primeiro nome (“Ana B.”, “Ana C.”), e some junto com o nome.
