# /debate, em português: votar, conversar, votar de novo.
# O Telegram mostra as perguntas (debate-asked) sem HTML.

command-debate-name = debate
command-debate = o grupo vota, uns convencem os outros, e vota de novo
command-debate-example = { term-cosine.name }
about-debate = Cada um vota sozinho em uma pergunta sobre as ideias; se o grupo se divide, uns convencem os outros e votam de novo. No fim eu conto quantos mudaram de lado, sem dizer quem. Por exemplo: cosseno.
slip-debate = debates | debater | discussao | discutir

## O que se escreve depois de /debate

read-debate-stop = parar | para | pare | encerrar | encerra | acabar | chega | fim | sair | cancelar | cancela
read-debate-rules = regras | como | como funciona | ajuda
whole-debate = [(eu / a gente / nós)] (quero / queria / vamos / bora / podemos / quer / dá para) (debater / fazer um debate / começar um debate) [(aqui / uma pergunta / sobre uma pergunta)] | (faz / faça / começa / abre / abra) (um / o) debate [aqui] | (tem / rola) [(um / algum)] debate aqui

## As perguntas e os botões

debate-asked = { $part ->
    [first] 1ª votação, sem conversar
    [second] 2ª votação
   *[sister] Uma pergunta parecida
} · { $question }
debate-button-close = ⏭ Fechar a votação
debate-button-again = 🗳 Votar de novo
debate-button-stop = ⏹ Encerrar
debate-button-another = 🗣 Outro debate

## O que se diz entre as votações

debate-begun =
    🗣 <b>Debate</b> · { $idea }
    Primeiro cada um vota sozinho, sem conversar: { $time }, e até fechar ninguém vê os votos. Depois eu digo se vale a pena discutir.
    <i>Depois que a votação fecha, o Telegram mostra quem votou em quê; eu não digo o nome de ninguém.</i>
debate-after-debate =
    🗣 <b>O grupo se dividiu. Agora convençam uns aos outros!</b>
    Digam em que votaram e por quê, de preferência a quem votou diferente. Ainda não conto a resposta, e a mais votada pode estar errada. Em { $minutes } { $minutes ->
        [one] minuto
       *[other] minutos
    } vocês votam de novo na mesma pergunta; quem começou o debate pode antecipar a votação.
debate-after-known = 🟩 { $right } de { $voters } acertaram: é isso mesmo, <b>{ $answer }</b>. Vamos a uma pergunta parecida.
debate-after-explain = 🟥 { $right ->
    [0] Ninguém acertou
    [one] Só 1 de { $voters } acertou
   *[other] Só { $right } de { $voters } acertaram
}. Com tão pouca gente sabendo, discutir renderia pouco, então eu explico:
debate-after-nobody = Ninguém votou desta vez, e por isso ainda não conto a resposta. Quando houver pelo menos duas pessoas, dá para votar de novo na mesma pergunta.
debate-after-few = Só uma pessoa votou, e um debate precisa de pelo menos duas pessoas. Chame alguém e mande /{ $command }. Enquanto isso, a resposta desta:
debate-after-second = { $voters ->
    [0] 🗳 Agora ninguém votou
   *[other] { $right ->
        [0] 🟥 Agora ninguém acertou
        [one] 🗳 Agora 1 de { $voters } acertou
       *[other] 🗳 Agora { $right } de { $voters } acertaram
    }
}; antes da conversa, { $before } de { $voters_before }. A resposta:
debate-answer = ✅ <b>{ $answer }</b> — { $why }
debate-sister-next = Agora uma pergunta parecida, para ver se ficou.

## O fim

debate-over = 🏁 <b>Fim do debate</b> · { $idea }
debate-over-nobody = Acabou antes de alguém votar.
debate-tally = { $part ->
    [first] 1️⃣ Antes de conversar
    [second] 2️⃣ Depois de conversar
   *[sister] 🔁 Na outra pergunta
}: { $voters ->
    [0] ninguém votou
    [one] { $right } de { $voters } acertou
   *[other] { $right } de { $voters } { $right ->
        [0] acertaram
        [one] acertou
       *[other] acertaram
    }
}
debate-moved = { $both ->
    [one] Uma pessoa votou
   *[other] { $both } pessoas votaram
} antes e depois: { $learnt ->
    [0] nenhuma passou da errada para a certa
    [one] 1 passou da errada para a certa
   *[other] { $learnt } passaram da errada para a certa
}{ $lost ->
    [0] , e nenhuma fez o caminho contrário.
    [one] , e 1 fez o caminho contrário.
   *[other] , e { $lost } fizeram o caminho contrário.
}
debate-gain-none = Quem votou duas vezes já tinha acertado na primeira: não sobrava nada para ganhar, e o ganho de Hake não se calcula.
debate-gain = { $kind ->
    [more] Antes da conversa, { $missing } ainda não { $missing ->
        [one] acertava
       *[other] acertavam
    }; no saldo, a conversa ganhou { $won }: { $percent }% do que faltava
    [same] No saldo, a conversa não trouxe nem levou nada
   *[less] No saldo a conversa levou mais do que trouxe: acontece quando quem erra argumenta melhor
}.
    <i>Para quem ensina: ganho de Hake, g = ({ $after } − { $before }) / ({ $both } − { $before }) = { $gain }.</i>
debate-gain-hides = Esse número só vê o saldo ({ $learnt } − { $lost }): { $lost ->
    [one] a pessoa que trocou a certa pela errada fica escondida
   *[other] as { $lost } que trocaram a certa pela errada ficam escondidas
} nele.
debate-sister-answer = A resposta da outra pergunta:
debate-only-answer = A resposta:

## O que mais se diz

debate-private = Um debate precisa de pelo menos duas pessoas: abra um grupo, toque no nome dele, em “Adicionar membros”, e procure por mim. Depois mande lá <code>/{ $command }</code>. Aqui, só nós dois, as mesmas perguntas vêm em um quiz:
debate-runs = Já tem um debate aqui: { $stands ->
    [first] a primeira votação.
    [talk] hora de convencer uns aos outros.
    [second] a segunda votação.
   *[sister] a última pergunta.
}
debate-none = Não tem debate rolando aqui. Quer um? Mande /{ $command }.
debate-stopping = ⏹ Debate encerrado.
debate-starter = Só quem começou o debate ou um admin pode fazer isso.
debate-closed = Esta votação já fechou.
debate-again-late = A hora de conversar já acabou.
debate-over-already = Este debate já acabou.
debate-no-polls = Não posso mandar enquetes aqui, e o debate é feito delas. Um admin pode liberar enquetes.
debate-unread = Não tenho pergunta sobre “{ $typed }”. Escolha um destes temas, ou mande só /{ $command }, e a pergunta eu escolho.
debate-not-kept = Não consegui falar com o banco de dados, e o debate mora nele. Tente de novo daqui a pouco.
debate-rules =
    🗣 <b>Como funciona o debate</b>
    É a “instrução por pares” de Eric Mazur. Faço uma pergunta sobre as ideias, e cada um vota sozinho ({ $seconds } segundos, votos escondidos até fechar).
    • Se de { $few }% a { $many }% acertam, vocês têm { $minutes } { $minutes ->
        [one] minuto
       *[other] minutos
    } para convencer uns aos outros, e votam de novo.
    • Se menos acertam, eu explico. Se mais acertam, eu confirmo, e seguimos.
    No fim vem uma pergunta parecida, e eu conto quantos mudaram da errada para a certa e da certa para a errada, sem nomes.

    <code>/{ $command } cosseno</code> escolhe a ideia; <code>/{ $command } cosseno 2 min</code>, também o tempo de cada votação. Quem começou (ou admin) fecha antes da hora, e <code>/{ $command } parar</code> encerra.

privacy-debate = No /debate, o que você votou fica por cerca de 90 dias com o seu número, para contar quem mudou de lado; nunca digo quem foi. O Telegram, sim, deixa ver quem votou em quê quando a votação fecha.
