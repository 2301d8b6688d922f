# O jogo da palavra secreta, em português. Onde há várias formas de uma palavra, elas vão separadas por uma barra.

command-game-name = jogo
command-game = adivinhe a palavra secreta, com quem está na conversa
command-guess-name = c
command-guess = um palpite no jogo da palavra secreta
slip-game = horda: horda | escolho: escolho | escolher: escolho | contra: contra | versus: contra | duelo: contra | disputa: contra | desistir: desistir | desisto: desistir | dica: dica | jogar | brincar | adivinhar | adivinha | secreta | game
slip-guess = chute | chutar
about-game = Eu escondo uma palavra e vocês procuram por perto: cada palpite tem um lugar na fila das palavras mais próximas dela.
about-guess = Vale responder ao quadro do jogo com uma palavra só, ou mandar /c e a palavra.
topic-playing = Brincar

## O que se escreve depois de /jogo

read-game-today = hoje | dia | do dia
read-game-hint = dica | ajuda | socorro
read-game-give-up = desisto | desistir | desistimos | parar | pare | fim | encerrar | cancelar | cancela | chega | sair
read-game-not-told = qual a palavra | qual é a palavra
read-game-warm = placar | quente | tá quente | está quente
read-game-asks = pergunta | perguntas
read-yes = sim | s | ss | quero | quero sim | sim quero | pode | pode sim | claro | isso | com certeza | tenho certeza | aham
read-game-articles = o | a | os | as | um | uma | é
read-game-rules = regras | como | como joga
game-rules-horde = Achem quantas palavras der antes de o relógio parar: cada uma dá +2 minutos, e a próxima já vem. 1º é a secreta; ☃ frio, 👀 morno, 🔥 quente. Encerrar acaba com a horda toda.
game-rules-versus = Cada rodada vale pontos: 10 por achar, até 50 por poucos palpites, até 40 por rapidez; uma dica tira 30% do que resta, para todos. ☃ frio, 👀 morno, 🔥 quente.
read-game-versus = contra | versus | um contra o outro | uns contra os outros | duelo
read-game-horde = horda | contra o relógio | contra o relogio | relogio | relógio
read-game-choose = escolho | escolher | eu escolho | minha palavra
read-game-easy = facil | fácil | moleza
read-game-medium = medio | médio | normal
read-game-hard = dificil | difícil | osso

## O que se escreve sem comando enquanto um jogo roda: formas de frases, como em plain.pt-BR.ftl

plain-game-hint = [(você / bot)] (pode / poderia / consegue / dá para) [me] (dar / mandar / dizer) [mais] [(uma / outra / alguma)] (dica / pista) [por favor] | [(me / mim)] (dá / dê / manda) [mais] [(uma / outra)] (dica / pista) (por favor / aí / vai) | [mais] (dica / dicas / pista) | [(me / quero / queria / preciso de)] [(dá / dê / manda / ver)] [(só / mais)] (uma / outra / alguma) (dica / dicas / pista) [aí] | (me ajuda / ajuda aqui / socorro) | (estou / to) [(meio / muito / todo / toda)] (perdido / perdida / travado / travada) [aqui] | (não faço / sem) [a menor] ideia | me perdi
plain-game-give-up = [eu / nós / a gente] (desisto / desisti / desiste / desistimos / desistir / me rendo) | [(já)] (acabou / chega / parei / encerra / encerrar / parar / sair) [(o / esse / do)] [(jogo / joguinho)] | (quero / vou) (parar / desistir / sair) [(de jogar / do jogo / o jogo)] | não aguento mais
    | [eu / nós / a gente] (desisto / desistimos) [(então / por favor)] (fala / conta / diz / mostra) [logo] (a palavra / qual era / a resposta / qual é)
plain-game-not-told = [(e / mas / então)] (qual / qual é / qual era / qual seria) [a] (palavra / resposta) [secreta] | (me) (fala / conta / mostra / revela / diz / dá / dê / passa / entrega) [logo] [qual é] [a] (palavra / resposta) [secreta] | (fala / conta / mostra / revela / diz) [logo] [qual é] [a] (palavra / resposta) [secreta]
plain-game-warm = [(já)] [(eu / a gente)] (to / está / estou / ficou / fiquei / estamos) [(mais / muito / meio / bem / ficando / chegando / esquentando)] (quente / frio / fria / perto / longe / morno / morna / gelado / gelada) [(ou (frio / fria / longe / quente / perto))] [(já / da palavra / dela / agora)] | [(está / é)] quente ou frio | [(está / estou)] (esquentando / esfriando / esquentou / esfriou) | (passei / cheguei) perto | [qual é] [o] (placar / ranking) | como [é que] (estou / está) [(indo / o jogo)] | [(mostra / ver / cadê)] [o] (quadro / tabuleiro)
plain-game-asks = [(e / mas / então)] (é / será que é / seria) (um / uma / algum / alguma / algo / coisa / feito / feita) { $rest } | é (vivo / viva / grande / pequeno / pequena / comestível / concreto / abstrato) [(ou (não / morto / grande / pequeno))] | (tem / serve) (a ver com / relação com / para) { $rest } | (dá para / pode) (comer / beber) | (começa / termina) (com / em) { $rest } | quantas letras [tem] { $rest }
plain-game-guess = é { $word } | [eu] (acho / acredito / aposto / penso / imagino / diria / suponho) [que] (é / seja / seria / pode ser / deve ser) { $word } | [eu] (chuto / aposto em) [que] [é] { $word } | será [que] [(é / seria / não é)] { $word } | [o] meu (palpite / chute) [(é / seria / vai ser)] { $word }
    | (pode / deve) ser { $word } | não (é / seria) { $word } | (a palavra / a secreta / a resposta) é { $word } | { $word } será | vou (de / em / com) { $word }
    | (o / a / os / as / um / uma) { $word }
plain-game-rules = [as] regras [do jogo] | como [é que] [(se)] (joga / jogo / funciona) [(isso / esse jogo / o jogo)]
    | (qual / quais) [(é / são)] [(a / as)] (regra / regras) [(mesmo / do jogo / daqui)] | (explica / explique) [(as / a)] (regra / regras) [do jogo]

## O quadro

game-title = 🎯 <b>Palavra secreta</b> · { $level ->
    [easy] fácil
    [hard] difícil
   *[medium] média
}
game-title-versus = ⚔️ <b>Cada um por si</b> · { $level ->
    [easy] fácil
    [hard] difícil
   *[medium] média
} · rodada { $round } de { $rounds }
game-title-horde = ⏳ <b>Horda</b> · { $level ->
    [easy] fácil
    [hard] difícil
   *[medium] média
} · palavra { $word }
game-horde-clock = ⏱ faltam <b>{ $clock }</b> · { $found ->
    [0] nenhuma palavra achada ainda
    [one] { $found } palavra achada
   *[other] { $found } palavras achadas
}
game-horde-next = 🏆 <b>{ $who }</b> achou <b>{ $word }</b>: +{ $minutes } minutos! A próxima já está escondida.
game-horde-skipped = ⏭ Pulada: era <b>{ $word }</b>. A próxima já está escondida.
game-horde-over = { $why ->
    [out] ⏰ <b>Acabou o tempo!</b>
   *[stopped] 🏁 <b>Fim da horda.</b>
} { $found ->
    [0] Desta vez nenhuma palavra foi achada.
    [one] <b>1</b> palavra achada: { $words }.
   *[other] <b>{ $found }</b> palavras achadas: { $words }.
}
game-horde-found-by = { $word } ({ $who })
game-horde-late = Este palpite chegou depois do fim do tempo.
game-horde-late-now = ⏰ O tempo acabou antes deste palpite: o resultado já vem.
game-horde-last = A que faltou era <b>{ $word }</b>.
game-versus-points = Quem achar ganha de 0 a 100 pontos: 10 por achar, até 50 por poucos palpites, até 40 por rapidez. Cada dica tira 30% do que resta.
game-versus-scores = Placar: { $scores }
game-versus-score = { $who } <b>{ $points }</b>
game-versus-won = ⚔️ { $who } ganhou { $points ->
    [one] { $points } ponto
   *[other] { $points } pontos
}.
game-versus-waits = ⚔️ A partida fica esperando na rodada { $round } de { $rounds }. Para continuar depois deste jogo: <code>/{ $command } { $versus }</code>
game-versus-over = { $winners ->
    [0] 🏁 Foram { $rounds } rodadas, e ninguém fez ponto.
    [one] 🏁 Foram { $rounds } rodadas: <b>{ $who }</b> venceu!
   *[other] 🏁 Foram { $rounds } rodadas, e deu empate: <b>{ $who }</b>!
}
game-versus-group = Para jogar um contra o outro é preciso mais gente: me coloque em um grupo e mande <code>/{ $command } contra</code> lá. Aqui, mande /{ $command }.
game-title-today = 📅 <b>Palavra do dia</b>
game-count = { $guesses ->
    [0] nenhum palpite ainda
    [one] { $guesses } palpite
   *[other] { $guesses } palpites
}{ $people ->
    [0] {""}
    [one] {""}
   *[other] {" "}de { $people } pessoas
}{ $hints ->
    [0] {""}
    [one] {" "}· { $hints } dica
   *[other] {" "}· { $hints } dicas
}
game-line = { $mark } { $place }º <b>{ $word }</b> { $bar } { $heat } · { $who }
game-hinted = 💡 dica
game-someone = alguém
game-newest = Último: <b>{ $word }</b> · { $place }º · { $heat } { $mark } · { $who }
game-newest-form = Último: “{ $typed }”, que vale como <b>{ $word }</b> · { $place }º · { $heat } { $mark } · { $who }
game-goal = Escondi uma palavra comum. Qual será?
game-words-of = As palavras deste jogo são em { $language }.
game-goal-chosen = Alguém daqui escolheu a palavra, e não pode chutar. Qual será?
game-choice-kept = 🤫 Guardei <b>{ $word }</b>. Leve a palavra a um grupo: o jogo começa lá, e os seus palpites não contam.
game-choice-button = 🎯 Levar a um grupo
game-choice-how = 🤫 Mande agora só a palavra, aqui, onde só nós dois vemos. Ou tudo junto: <code>/{ $command } escolho { $words ->
    [en] beach
   *[pt] praia
}</code>
game-choice-group = { $seen ->
    [0] 🤫 A palavra se escolhe no nosso privado, onde ninguém mais vê: lá, mande <code>/{ $command } escolho</code> e a palavra.
   *[other] 🤫 Essa todo mundo já viu. Escolha outra no nosso privado: lá, mande <code>/{ $command } escolho</code> e a palavra.
}
game-choice-private = 🤫 Escolher no privado
game-choice-unfit = <b>{ $word }</b> não serve de secreta: precisa ser uma palavra comum, que o modelo conheça bem e com muitas vizinhas. Nome próprio não vale.{ $near ->
    [0] {""}
   *[other] {" "}Perto dela servem estas:
}
game-numbers = Cada palpite ganha um lugar na fila das palavras mais próximas da secreta (1º é ela) e um calor, de 0 a 100.
game-how = { $private ->
    [yes] Mande uma palavra só. Pode errar à vontade: não há limite de palpites.
   *[no] Respondam a esta mensagem com uma palavra, ou mandem <code>/c palavra</code>. Podem errar à vontade: não há limite de palpites.
}
game-legend = { $cold } frio · { $warm } morno · { $hot } quente · { $unknown } não conheço · { $repeated } já disseram
game-cold-streak = 🥶 { $count } frias seguidas… querem uma dica?
game-clue-kind = 💡 { $value ->
    [verb] É um verbo.
   *[noun] Não é um verbo.
}
game-clue-length = 💡 Tem { $value } letras.
game-clue-letter = 💡 Começa com { $value }.
game-over-found = 🏆 <b>{ $word }</b>! { $who } achou.
game-over-given-up = 🏳️ Era <b>{ $word }</b>.
game-over-time-over = ⏰ Acabou o tempo: era <b>{ $word }</b>.
game-over-ended = 💤 Este jogo acabou.
game-button-hint = 💡 Dica
game-button-give-up = 🏳️ Desistir
game-button-give-up-horde = 🏳️ Encerrar a horda
game-button-skip = ⏭ Pular a palavra
game-button-rules = ❓ Regras
game-button-round = ▶️ Próxima rodada
game-button-play = 🎯 Jogar
game-button-another = 🔁 Outra
game-button-same = 🤝 A mesma em outro grupo
game-button-share = 📋 Copiar o placar

## O que o jogo responde

game-rules = 1º é a secreta. O número é o lugar na fila das mais próximas; o calor vai de 0 a 100: ☃ frio, 👀 morno, 🔥 quente. Não há limite de palpites; repetir não conta.
game-unknown = 🤷 Não conheço o jogo “{ $wish }”. Estes eu conheço:
game-rules-long =
    🎯 <b>Como se joga</b>
    Eu escondo uma palavra comum. Vocês chutam, e eu digo em que <b>lugar</b> o palpite está na fila das palavras mais próximas dela: o 1º é ela mesma. O <b>calor</b>, de 0 a 100, é a mesma coisa em outra escala, feita para cada palavra secreta.

    { $cold } frio · { $warm } morno · { $hot } quente · { $found } achou!
    { $unknown } não conheço · { $repeated } alguém já disse · { $coarse } essa não

    Plural, feminino de adjetivo, verbo conjugado: tudo conta como a mesma palavra. Não há limite de palpites, e repetir não conta. Travou? Peça uma dica. Para desistir: quem começou, ou duas pessoas.

    <code>/jogo</code> fácil, médio ou difícil · <code>/jogo hoje</code>: a palavra do dia, igual para todo mundo · <code>/jogo contra</code>: cada um por si, com pontos, em 5 rodadas · <code>/jogo horda</code>: 10 minutos no relógio, e cada palavra achada dá mais 2 · <code>/jogo escolho</code>, no privado: você escolhe a palavra do grupo
game-none = Não tem jogo rolando aqui. Quer um? Mande /{ $command }.
game-runs = Já tem um jogo rolando aqui: olha ele.
game-runs-other = Já tem { $kind ->
    [horde] uma horda
    [versus] uma rodada de contra
   *[other] um jogo
} rolando aqui, e é um jogo de cada vez. Para acabar com este, toque em 🏳️ ou mande <code>/{ $command } { $stop }</code>.
game-asks = No jogo eu não respondo sim ou não: mande <b>uma palavra só</b>, e eu digo o lugar e o calor dela. Se travar, peça uma dica: <code>/{ $command } { $hint }</code>
game-guess-one = Um palpite é uma palavra só. Por exemplo: <code>/{ $command } praia</code>
game-no-secrets = Este modelo não tem palavras suficientes para o jogo. Veja outro em /{ $command }.
game-model-changed = O modelo desta conversa mudou, e com ele mudam todas as distâncias: este jogo acabou. A palavra era <b>{ $word }</b>. Mande /{ $command } para começar outro.
game-over-word = Este jogo já acabou: a palavra era <b>{ $word }</b>. Outra? Mande /{ $command }.
game-over-round = Esta rodada já acabou: a palavra era <b>{ $word }</b>. A próxima: <code>/{ $command } { $versus }</code>
game-over-late = Este jogo já acabou. Mande /{ $command } para começar outro.
game-box-over = Este jogo já acabou.
game-hint-told = 💡 { $word } · { $place }º lugar
game-hint-on-board = 💡 A dica está no quadro.
game-no-hint = Não sobrou dica: está na ponta da língua.
game-give-up-sure = Quer mesmo desistir? Eu conto a palavra, e o jogo acaba.
game-give-up-sure-horde = Encerrar a horda toda, antes de o relógio parar? Eu conto a palavra que faltava.
game-give-up-or-guess = “{ $word }” foi um palpite, ou você quer desistir? Se desistir, eu conto a palavra, e o jogo acaba.
game-button-guess = 🎯 É palpite: { $word }
game-button-sure = 🏳️ Desistir mesmo
game-button-sure-horde = 🏳️ Encerrar mesmo
game-not-told = A palavra eu só conto no fim. 🤫 Uma dica: <code>/{ $command } dica</code>. Para desistir e ver qual era: <code>/{ $command } desisto</code>.
game-skip-one-more = Falta mais uma pessoa querer pular (ou quem começou o jogo).
game-no-next = Não há outra palavra para esconder.
game-wanted = { $known ->
    [yes] { $what ->
        [skip] ⏭ { $who } quer pular esta palavra: falta mais uma pessoa.
        [all] 🏳️ { $who } quer encerrar a horda: falta mais uma pessoa.
       *[word] 🏳️ { $who } quer desistir: falta mais uma pessoa.
    }
   *[no] { $what ->
        [skip] ⏭ Alguém quer pular esta palavra: falta mais uma pessoa.
        [all] 🏳️ Alguém quer encerrar a horda: falta mais uma pessoa.
       *[word] 🏳️ Alguém quer desistir: falta mais uma pessoa.
    }
}
game-give-up-one-more = Falta mais uma pessoa querer desistir (ou quem começou o jogo).
game-not-kept = Não consegui falar com o banco de dados, e o jogo mora nele. Tente de novo daqui a pouco.
game-today-done = A palavra de hoje vocês já tiveram: era <b>{ $word }</b>. Amanhã tem outra; enquanto isso, mande /{ $command }.
game-today-elsewhere = A palavra de hoje já está rolando em outro tópico daqui. Achem por lá!
game-link-other-model = Esta palavra foi escolhida com outro modelo, e aqui as distâncias são outras. Escolham o mesmo modelo em /{ $command }, ou escolha a palavra de novo.
game-link-gone = Este link é de um jogo que não existe mais. Mande /{ $command } para começar um.
game-said-coarse = { $mark } Palavrão não vale no jogo. Não contou.
game-said-unknown = { $mark } “{ $word }” não está no meu vocabulário. Não contou.
game-said-repeated = { $mark } <b>{ $word }</b> já foi: { $place }º, de { $who }.

privacy-game = No /jogo, cada palavra que você chuta fica por cerca de 90 dias com o seu número e o seu primeiro nome, como aparece no quadro; também o número de quem começou o jogo, escolheu a palavra ou quer desistir. A palavra guardada com /jogo escolho fica até o /esquecer.

## O fim

game-end-found = 🏆 <b>{ $who }</b> achou: era <b>{ $word }</b>!
game-end-given-up = 🏳️ Era <b>{ $word }</b>. Fica para a próxima!
game-end-count = { $guesses ->
    [0] nenhum palpite
    [one] { $guesses } palpite
   *[other] { $guesses } palpites
}{ $people ->
    [0] {""}
    [one] {" "}· { $people } pessoa
   *[other] {" "}· { $people } pessoas
}{ $hints ->
    [0] {""}
    [one] {" "}· { $hints } dica
   *[other] {" "}· { $hints } dicas
} · { $minutes ->
    [0] menos de um minuto
    [one] { $minutes } minuto de jogo
   *[other] { $minutes } minutos de jogo
}
game-end-streak = 🔥 { $days ->
    [one] Primeiro dia da sequência.
   *[other] { $days } dias seguidos!
}
game-nearest = Quem mora mais perto:
game-nearest-line = { $place }º { $word }
game-nearest-said = { $place }º <b>{ $word }</b> · { $who }
game-map-title = Ao redor de “{ $word }”
game-map-note = No desenho: { $groups }. Cada linha liga duas das palavras mais parecidas entre si: quanto mais grossa, maior o cosseno delas.
game-map-secret = ● a secreta
game-map-guessed = ■ palpites
game-map-hinted = ▲ dicas
game-map-missed = ◆ vizinhos não ditos
game-lesson-opposite = 📚 <b>{ $guess }</b> é o contrário de <b>{ $word }</b>, e mesmo assim ficou perto ({ $place }º): contrários aparecem nas mesmas frases, e é isso que o vetor aprende.
game-lesson-pair = 📚 <b>{ $guess }</b> faz par com <b>{ $word }</b>, e por isso ficou perto ({ $place }º): as duas aparecem nas mesmas frases, e é isso que o vetor aprende.
game-lesson-letters = 📚 <b>{ $guess }</b> se parece com <b>{ $word }</b> só nas letras, e ficou longe ({ $place }º): o vetor guarda o uso, não a grafia.
game-lesson-senses = 📚 <b>{ $word }</b> tem mais de um sentido ({ $words }), mas um vetor só: os vizinhos de todos eles se misturam, e procurar por um só confunde.
game-lesson-company = { $turn ->
    [1] 📚 <b>{ $guess }</b> ficou em { $place }º, perto de <b>{ $word }</b>: as duas cabem nos mesmos assuntos, e é isso que o vetor guarda.
    [2] 📚 O que <b>{ $guess }</b> faz em { $place }º? Aparece onde <b>{ $word }</b> aparece. Para o modelo isso é estar perto; querer dizer o mesmo é outra coisa.
   *[other] 📚 <b>{ $guess }</b> chegou perto ({ $place }º) de <b>{ $word }</b>: vizinhas são palavras que andam juntas, sinônimos ou não.
}
game-lesson-family = { $kind ->
    [verb] 📚 <b>{ $guess }</b> ({ $place }º) e <b>{ $word }</b> são da mesma família: a mesma ideia, como verbo e como nome. As duas cabem nos mesmos assuntos, e por isso moram perto.
   *[other] 📚 <b>{ $guess }</b> ({ $place }º) e <b>{ $word }</b> são da mesma família de palavras: têm a mesma raiz e parte da mesma ideia, e por isso moram perto.
}
game-lesson-synonym = 📚 <b>{ $guess }</b> ({ $place }º) quer dizer quase o mesmo que <b>{ $word }</b>, e por isso mora perto: as duas cabem nas mesmas frases. Nem toda vizinha é sinônimo, mas estas são.
game-lesson-via = 📚 <b>{ $guess }</b> é o contrário de <b>{ $words }</b>, que quer dizer quase o mesmo que <b>{ $word }</b>, e mesmo assim não ficou longe ({ $place }º): contrários aparecem nas mesmas frases, e é isso que o vetor aprende.
game-lesson-far = 📚 <b>{ $guess }</b> é o contrário de <b>{ $words }</b>, que quer dizer quase o mesmo que <b>{ $word }</b>, e aqui ficou longe ({ $place }º). Muitos contrários moram perto, mas não todos: o que conta são as frases em que cada um aparece.
game-lesson-crowd = 📚 <b>{ $guess }</b> ficou quente, mas { $nearer } palavras estavam ainda mais perto de <b>{ $word }</b>. São milhares ao todo, e por isso o lugar diz mais que o calor.
game-lesson-leap = 📚 Nenhum palpite ficou quente antes da secreta: o mais perto foi <b>{ $guess }</b> ({ $place }º). O último salto não veio dos números, veio de quem jogou: o modelo só diz se esfriou ou esquentou.
game-lesson-lonely = { $turn ->
    [1] 📚 Pelo caminho, ninguém chegou a ficar quente: o espaço tem muitos cantos. O truque é trocar de assunto até algo ficar morno e, daí, ir de vizinha em vizinha.
    [2] 📚 Nenhum palpite ficou quente. Cada um já diz muito: a secreta não está perto dele, então dá para descartar um assunto inteiro.
   *[other] 📚 Ninguém ficou quente desta vez. Ajuda começar com palavras de assuntos bem diferentes: a mais morna mostra para que lado do espaço andar.
}
game-replay = { $reached ->
    [yes] 🤖 Uma máquina que só visse os números teria chegado assim (o número é quantas palavras ainda eram possíveis): { $steps }
   *[no] 🤖 Uma máquina que só visse os números ainda não saberia qual era. Depois de cada palpite, quantas palavras ainda eram possíveis: { $steps }
}
game-replay-step = { $word } → { $left }
game-replay-outside = (fora da lista do jogo: { $words })
game-share = 🎯 Vetorama · { $result ->
    [found] 🏆
   *[other] 🏳️
} em { $guesses ->
    [0] nenhum palpite
    [one] { $guesses } palpite
   *[other] { $guesses } palpites
} { $trail }
