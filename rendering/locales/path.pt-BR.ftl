# A /trilha, em português: doze ideias em ordem, cada uma com um texto, um experimento, um palpite e uma pergunta.
# O valor é o texto da ideia, em até três frases. $maker: own, um modelo feito aqui; other, qualquer outro.
# .bet o que se prevê; .guess o que se pergunta como em um /palpite (a pergunta e as respostas são calculadas), ou então .say-right e .say-wrong-a e -b as previsões, .told o que acontece e .check o comando que mostra
# .why por que um palpite calculado dá o que dá
# .name o nome; .also outros nomes por que ela se acha; .look o que olhar no experimento; .try e .second os comandos dele

command-path-name = trilha
command-path = aprender passo a passo: doze ideias, do token ao viés
command-path-example = cosseno
about-path = São doze ideias em ordem, cada uma com um texto curto, um experimento, um palpite e uma pergunta. Você para quando quiser e continua de onde parou.
slip-path = caminho | curso | aula | aulas | licao | licoes | passo_a_passo | jornada | roteiro

# O que se escreve com uma ideia aberta: a próxima ideia, o próximo passo, voltar, a resposta, a letra de uma resposta

read-path-next = [(qual / qual é / e / vamos para / ir para / vai para / passa para / quero / manda / vem)] [(a / o)] (próxima / próximo / seguinte) [(ideia / lição / aula / tema / assunto / parte / card / cartão)] [(da trilha / por favor)]
    | (pular / pula / pule / passa / passar / avançar / avança / avance) [(essa / esta / isso / a ideia / essa ideia / esta ideia)] | próxima próxima
read-path-on = (continuar / continua / continue / continuo / segue / seguir / prossegue / prosseguir / adiante / em frente / vamos / bora / vamos lá / pode continuar / e agora / e depois) [(a trilha / na trilha / com a trilha)] | [(qual / qual é / e)] [o] próximo passo | [(qual / qual é / e)] [a] próxima etapa | (volta / voltar / volte / quero voltar) (para / pra / à / a) [a] trilha | voltar à trilha
read-path-back = (voltar / volta / volte / retornar / retorna / anterior / atrás) | (volta / voltar / volte) (um passo / uma / para trás / para a anterior / para a ideia anterior / para a ideia) | [a] (ideia / lição / aula) anterior | [o] passo anterior | [a] anterior
read-path-more = [(quero / manda / mande / faz / faça / me dá / tem)] (outra / mais uma / uma outra) pergunta [(por favor)]
read-path-reveal = [eu] não sei [(a resposta / responder / essa / esta)] | não faço [(a menor)] ideia | (qual / qual é) a resposta [certa] | (mostra / mostre / mostrar / me diz / me diga / fala / diz) [logo] a resposta | desisto
read-letter = [(é / eh / acho q é / acho q / acho que é / acho que é a / acho que / acho é / eu acho que é / marco / escolho / fico com / vou de / voto / vou na / chuto / resposta / minha resposta é / a resposta é / a resposta certa é / a certa é / resposta certa)] [(a / o)] [(letra / opção / alternativa / resposta)] { $part }

path-title = 🧭 <b>Trilha: doze ideias para entender embeddings</b>
path-line = { $mark ->
    [done] ✅
    [tried] 🟡
   *[none] ▫️
} { $place }. { $name }
path-marks = ✅ acertou a pergunta da ideia
    🟡 respondeu e ainda não acertou
path-how = Cada ideia tem um texto curto, um experimento, um palpite e uma pergunta. Dá para parar quando quiser: eu guardo até onde você foi.
path-group = Aqui o grupo anda junto: qualquer pessoa toca nos botões. A resposta de cada um só ele vê, e vale na trilha dele.
path-all-done = 🎉 <b>Você fez as doze ideias.</b> Toque em um número para rever uma delas; /{ command-review-name } traz as perguntas de volta antes que você as esqueça.
path-begin = ▶️ Começar: { $name }
path-go-on = ▶️ Continuar: { $place }. { $name }
path-mine = A minha trilha
path-head = 🧭 <b>{ $place } de { $total } · { $name }</b>
path-button-try = 🔬 Experimentar
path-button-ask = ❓ Pergunta
path-button-guess = 🤔 Palpite
path-guess-right = ✅ <b>Isso:</b> { $said }
path-guess-wrong = ❌ <b>Você disse:</b> { $chosen }
    ✅ <b>O que acontece:</b> { $said }
path-guess-box = { $right ->
    [yes] ✅ É isso mesmo.
   *[no] ❌ Não é isso: confiram com o comando.
}
path-button-idea = ◀ A ideia
path-button-back = 🧭 Voltar à trilha
path-button-list = ☰ As doze
path-button-show = 👀 Mostrar a resposta
path-button-more = Outra pergunta
path-button-next = ▶️ { $place }. { $name }
path-tap = Toque no comando: a resposta vem em outra mensagem, com um botão para voltar à trilha.
path-no-try = Este modelo não tem as palavras dos meus exemplos. Experimente com palavras dele.
path-together = Cada um responde por si: só você vê se acertou. Quando todos tiverem respondido, mostrem a resposta.
path-right = ✅ <b>Certa:</b> { $answer }
path-wrong = ❌ <b>Não é esta:</b> { $chosen }
    ✅ <b>A certa:</b> { $answer }
path-shown = ✅ <b>A resposta:</b> { $answer }
path-end = 🏁 <b>Fim da trilha.</b> { $left ->
    [0] Você fez as doze ideias.
    [one] Falta acertar uma: { $ideas }.
   *[other] Falta acertar { $left }: { $ideas }.
} Para ver quanto ficou, faça o /{ command-inventory-name }; para não esquecer, o /{ command-review-name } traz as perguntas de volta.
path-button-left = ▶️ Ficou para trás: { $place }. { $name }
path-read-next = Para ler depois, toque em um termo.
path-box-right = ✅ Certa! { $why }
path-box-not-kept = ⚠️ O banco de dados não respondeu: esta resposta não ficou guardada.
path-box-wrong = ❌ Não é esta. A certa aparece em “{ path-button-show }”.
path-nobody = Quem escreve em nome do grupo ou de um canal pode ler a trilha, mas não responder: não guardo nada nesse caso.
path-answered-already = Essa pergunta já está respondida. Para seguir, toque no botão ou mande <b>próxima</b>.
path-not-kept = ⚠️ O banco de dados não respondeu: esta resposta não ficou guardada na sua trilha.
path-unknown = Não achei a ideia “{ $asked }” na trilha. São estas doze; diga o número ou o nome, como <code>/{ command-path-name } 5</code> ou <code>/{ command-path-name } { command-path-example }</code>.
privacy-path = Na /trilha ficam a ideia em que você parou e, de cada pergunta dela que você respondeu, se já acertou e quando ela volta no /revisar; se você pediu lembrete, a hora dele e, depois que ele para, por 90 dias quando seria o próximo.

path-token = Antes de qualquer conta, o texto é cortado em <b>tokens</b>: quase sempre palavras e sinais. Cada token tem um <b>ID</b>, um número que só serve para achar a linha dele na tabela do modelo. IDs próximos não querem dizer nada: o sentido está na linha, não no ID.
    .name = Token e ID
    .also = ids | tokens e ids
    .look = Olhe em quantos tokens cada texto foi cortado, e compare os números deles: { $words ->
        [pt] mar e oceano
       *[other] sea (mar) e ocean (oceano)
    } se parecem, e nem os IDs nem as linhas das duas palavras ficam perto. A lista de IDs está no fim da resposta, em “Mostrar mais”.
    .try = /{ command-tokens-name } { command-tokens-example }
    .second = /{ command-tokens-name } { $words ->
        [pt] mar oceano
       *[other] sea ocean
    }
    .bet = 🤔 { $words ->
        [pt] Gato e gatos
       *[other] Cat e cats (gato e gatos)
    } diferem em uma letra. Como vão ser os IDs deles?
    .say-right = Sem relação nenhuma um com o outro
    .say-wrong-a = Números próximos, porque as palavras se parecem
    .say-wrong-b = O mesmo, porque é a mesma palavra no plural
    .told = O ID é calculado da grafia: muda uma letra, muda tudo. A semelhança das duas está nos vetores.
    .check = /{ command-tokens-name } { $words ->
        [pt] gato gatos
       *[other] cat cats
    }
path-vector = A linha de uma palavra é um <b>vetor</b>: uma lista ordenada de números. Uma lista aprendida de textos para representar a palavra se chama <b>embedding</b>. Ela não é a definição da palavra: é um endereço, e palavras usadas do mesmo jeito têm endereços próximos.
    .name = Vetor
    .also = vetores e embeddings | lista de números
    .look = Olhe os números: algum deles, sozinho, diz o que a palavra é?
    .try = /{ command-embedding-name } { command-embedding-example }
    .bet = Palavras usadas do mesmo jeito moram perto. { $words ->
        [pt] Arrisque antes de ver:
       *[other] Agora uma palavra deste modelo; arrisque antes de ver:
    }
    .guess = /{ command-predict-name } { command-embedding-example }
path-dimension = Cada posição da lista é uma <b>dimensão</b>. Este modelo tem { $dimensions }, as mesmas para todas as palavras, curtas ou compridas. O número em uma posição é um <b>peso</b>, e quase nunca uma dimensão sozinha tem nome, como “tamanho” ou “gênero”: o sentido está espalhado por todas.
    .name = Dimensão
    .also = quantas dimensões | posições
    .look = Compare o número de dimensões nas duas respostas: o que muda de uma palavra curta para uma comprida?
    .try = /{ command-dims-name } { command-dims-example }
    .second = /{ command-dims-name } { $words ->
        [pt] paralelepípedo
       *[other] encyclopedia
    }
    .bet = 🤔 E uma frase de cinco palavras: quantos números tem o vetor dela?
    .say-right = O mesmo tanto que o de uma palavra
    .say-wrong-a = Cinco vezes mais, um vetor depois do outro
    .say-wrong-b = Depende das palavras que ela tem
    .told = A frase ganha a média dos vetores das palavras, feita posição por posição. Por isso o número de dimensões não muda.
    .check = /{ command-dims-name } { $words ->
        [pt] o rato roeu a roupa
       *[other] the mouse ate the cheese
    }
path-norm = Um vetor é uma seta: a <b>norma</b> é o comprimento dela, e a <b>direção</b> é o lado para onde ela aponta. Dobrar todos os números dobra a norma e não muda a direção. O sentido está quase todo na direção, por isso comparamos direções.
    .name = Norma e direção
    .also = comprimento | norma e direcao
    .look = Na primeira, a seta dobrou de tamanho: veja que o cosseno dela com a palavra de antes continua 1. Na segunda, abra “Em números”: é lá que as normas entram na conta.
    .try = /{ command-analogy-name } { $words ->
        [pt] rei * 2
       *[other] king * 2
    }
    .second = /{ command-why-name } { command-similar-example }
    .bet = 🤔 E se todos os sinais forem trocados, como em −rei? O que está perto da nova seta?
    .say-right = Só palavras sem relação, e nem elas muito perto
    .say-wrong-a = O contrário dela, como plebeu para rei
    .say-wrong-b = As mesmas palavras, porque a norma é a mesma
    .told = A norma ficou igual e a direção virou: o cosseno com a palavra é −1. O lado oposto da seta não é o sentido oposto.
    .check = /{ command-analogy-name } { $words ->
        [pt] -rei
       *[other] -king
    }
path-cosine = O <b>cosseno</b> do ângulo entre duas setas diz o quanto elas apontam para o mesmo lado: 1 é a mesma direção, 0 é ângulo reto, −1 é a direção contrária. Ele não é porcentagem. Para saber se um valor é alto, é preciso compará-lo com o de pares de palavras sorteadas no mesmo modelo.
    .name = Cosseno
    .also = cossenos | semelhança
    .look = Compare os dois números e o que está escrito ao lado deles sobre os pares sorteados.
    .try = /{ command-similar-name } { command-similar-example }
    .second = /{ command-similar-name } { $words ->
        [pt] carro banana
       *[other] car banana
    }
    .bet = Agora um par de palavras parecidas, sem ver antes:
    .why = Os dois são bichos de casa e aparecem nas mesmas frases: por isso as setas apontam para lados parecidos.
    .guess = /{ command-predict-name } { $words ->
        [pt] gato cachorro
       *[other] cat dog
    }
path-neighbour = Os <b>vizinhos</b> de uma palavra são as de maior cosseno com ela. Perto quer dizer usada em frases parecidas, e não “sinônimo”: por isso contrários (<b>antônimos</b>) também ficam perto. E uma palavra de dois sentidos tem um vetor só, com os vizinhos dos dois misturados (<b>polissemia</b>).
    .name = Vizinhos e contrários
    .also = contrários | contrário | opostos | oposto | vizinhos e opostos | sentidos
    .look = Procure na lista vizinhos dos dois sentidos de { $words ->
        [pt] <i>banco</i> (o de dinheiro e o de sentar)
       *[other] <i>mouse</i> (o bicho e o do computador)
    }. Depois veja se o cosseno dos contrários é negativo.
    .try = /{ command-neighbors-name } { $words ->
        [pt] banco
       *[other] mouse
    }
    .second = /{ command-similar-name } { idea-words-opposites }
    .bet = Outro par de contrários. Arrisque antes de ver:
    .why = São contrários, mas falam da mesma coisa, o que se sente por alguém, e cabem nas mesmas frases: por isso ficam do mesmo lado.
    .guess = /{ command-predict-name } { $words ->
        [pt] amor ódio
       *[other] love hate
    }
path-oov = { $maker ->
    [own] A tabela tem { $keys } palavras; a que não está nela é <b>fora do vocabulário</b> (OOV). Este modelo foi feito com um codificador que lê pedaços de palavras (<b>subpalavras</b>), e com eles eu calculo um vetor <b>inferido</b>. É um palpite que sai da escrita e não do uso, por isso vem com um aviso.
   *[other] A tabela tem { $keys } palavras; a que não está nela é <b>fora do vocabulário</b> (OOV) e não tem vetor: eu sugiro outras, parecidas na escrita. Modelos como o fastText montam um vetor com pedaços da palavra (<b>subpalavras</b>). É um palpite que sai da escrita e não do uso.
}
    .name = Palavras desconhecidas e pedaços
    .also = palavras desconhecidas | palavra desconhecida | desconhecidas | pedaços | pedaços de palavras | palavra inventada
    .look = A palavra é inventada: veja o que eu respondo no lugar de uma linha da tabela.
    .try = /{ command-embedding-name } { $words ->
        [pt] gatonildo
       *[other] catsify
    }
    .bet = 🤔 Em “o gatonildo miou”, o que acontece com a palavra inventada quando eu corto o texto em tokens?
    .say-right = Vira um token como os outros, mas sem linha na tabela
    .say-wrong-a = Some: só ficam as palavras que o modelo conhece
    .say-wrong-b = É trocada pela palavra conhecida mais parecida
    .told = Cortar o texto não depende da tabela. Só na hora de buscar o vetor é que a palavra falta.
    .check = /{ command-tokens-name } { $words ->
        [pt] o gatonildo miou
       *[other] the catsify meowed
    }
path-mean = Para um texto de várias palavras eu uso a <b>média</b> dos vetores delas, número por número. A média não vê a <b>ordem</b> das palavras, e em um texto longo ela vira um meio-termo de tudo. Modelos <b>contextuais</b>, como o BERT, leem a frase inteira.
    .name = Frase, média e ordem
    .also = frase | frases | ordem | ordem das palavras | texto
    .look = Na primeira, troque quem morde quem e veja o cosseno. Na segunda, compare o que cada método diz das mesmas duas frases.
    .try = /{ command-similar-name } { idea-words-order }
    .second = /{ command-sentences-name } { command-sentences-example }
    .bet = Uma frase e a negação dela. Que cosseno têm as duas médias?
    .why = As duas frases têm quase as mesmas palavras, e na média a negação é só uma entre várias: por isso o vetor quase não sai do lugar.
    .guess = /{ command-predict-name } { $words ->
        [pt] gostei do filme, não gostei do filme
       *[other] I liked the film, I never liked the film
    }
path-analogy = Vetores se somam número por número: <i>rei − homem + mulher</i> dá um ponto novo, e a resposta da <b>analogia</b> é a palavra mais próxima dele. Não é uma igualdade, e as palavras da conta ficam fora da resposta, senão quase sempre uma delas ganharia. Funciona onde a relação é um passo parecido, como plural e gênero, e falha onde não é, como nos contrários.
    .name = Contas e seus limites
    .also = conta | contas | soma | somas | limites
    .look = Veja na lista quem ficaria em primeiro se as palavras da conta valessem. A segunda conta pede um contrário: deu certo?
    .try = /{ command-analogy-name } { command-analogy-example }
    .second = /{ command-analogy-name } { $words ->
        [pt] frio - quente + baixo
       *[other] cold - hot + low
    }
    .bet = Aonde leva a conta abaixo? Arrisque antes de ver:
    .guess = /{ command-predict-name } { $words ->
        [pt] paris - frança + itália
       *[other] boy - girl + queen
    }
path-pca = Um <b>mapa</b> achata { $dimensions } dimensões em duas: a <b>PCA</b> acha as duas direções em que as palavras dele mais variam. A <b>variância</b> explicada diz quanto das diferenças sobrou; o resto se perde, e palavras podem parecer vizinhas sem ser. Antes de concluir, confira o cosseno.
    .name = Mapas enganam
    .also = mapa | mapas | desenho
    .look = Veja quanto o desenho conserva, e se há um ⚠️ sobre quem parece perto sem estar.
    .try = /{ command-map-name } { $words ->
        [pt] gato, cachorro, banana, laranja
       *[other] king, queen, cat, banana, car, sad
    }
    .bet = Um bicho e uma fruta, sem confiar no desenho:
    .why = O cosseno vem de todas as dimensões, e não do desenho, que pode pôr as duas mais perto ou mais longe do que ele diz.
    .guess = /{ command-predict-name } { $words ->
        [pt] gato banana
       *[other] banana car
    }
path-training = Vetores vêm de textos: palavras com as mesmas companhias ganham vetores parecidos (a <b>hipótese distribucional</b>). { $maker ->
        [own] Os deste modelo vêm de um codificador que o Google treinou com textos da web, e de mais algumas fontes; /{ command-model-name } diz quais.
       *[other] O que se sabe dos textos deste modelo está em /{ command-model-name }.
    } Depois do <b>treino</b> a tabela não muda mais: nem a nossa conversa a altera.
    .name = De onde vêm os vetores
    .also = origem | de onde vem | textos | aprendizado
    .look = São só quatro frases: veja que palavras nunca se encontram e mesmo assim ficam perto, e por quê. Depois treine com as suas: /{ command-train-name } e uma frase por linha.
    .try = /{ command-train-name } { command-train-example }
    .bet = Com quatro frases, o par abaixo ficou coladinho. E no modelo que leu muito mais texto?
    .why = Em muito texto cada um anda também em frases que não são do outro, como as de garagem e as de ponto: por isso o par não fica colado como nas quatro.
    .guess = /{ command-predict-name } { $words ->
        [pt] carro ônibus
       *[other] car bus
    }
path-bias = O modelo copia o que é frequente nos textos, também os preconceitos: isso é <b>viés</b>. O número fala dos textos, não de como as pessoas são; usá-lo para decidir sobre alguém é perigoso. Apagar dos vetores a diferença entre <i>ele</i> e <i>ela</i> não resolve: as profissões que andavam juntas continuam juntas.
    .name = Viés
    .also = preconceito | preconceitos | estereótipos
    .look = Veja que profissões ficam de cada lado. Depois leia o p: quanto menor, mais difícil que seja só acaso.
    .try = /{ command-bias-name } { command-bias-example }
    .bet = { $words ->
        [pt] <i>Motorista</i> é a mesma palavra para ele e para ela
       *[other] <i>Nurse</i> (enfermeiro ou enfermeira) é a mesma palavra para ele e para ela
    }. Para que lado os textos a puxam?
    .guess = /{ command-predict-name } { $words ->
        [pt] ele / ela: motorista
       *[other] he / she: nurse
    }

## A /revisar

command-review-name = revisar
command-review = as perguntas da trilha voltam, na hora de lembrar
command-review-example = .
about-review = As perguntas das ideias que você já fez na /trilha voltam depois de uns dias, e cada acerto aumenta o intervalo. É o jeito mais conhecido de não esquecer: repetição espaçada.
whole-review = (quero / queria / vamos / bora / preciso) revisar [(o que (aprendi / eu aprendi / já vi) / a trilha / as perguntas / tudo)] | revisar [(o que (aprendi / eu aprendi / já vi) / a trilha / as perguntas)]
slip-review = revisao | repetir | relembrar | lembrar | repassar | flashcards

review-head = 🔁 <b>Revisar</b>{ $left ->
    [0] {" "}· pergunta nova
   *[other] {" "}· { $left } para agora
}
review-again = 🔁 Volta em { $days ->
    [one] { $days } dia
   *[other] { $days } dias
}.
review-next = { $left ->
    [0] Terminar
   *[other] ▶️ Próxima (faltam { $left })
}
review-done = 🔁 <b>Nada para revisar agora.</b> { $days ->
    [0] As perguntas das suas ideias ainda não foram feitas.
    [one] A próxima pergunta volta em { $days } dia: peça /{ command-review-name } de novo.
   *[other] A próxima pergunta volta em { $days } dias: peça /{ command-review-name } de novo.
}
review-new = Uma pergunta nova
review-nothing = 🔁 Ainda não há o que revisar: acerte a pergunta de uma ideia na /{ command-path-name }, e ela volta aqui daqui a uns dias.
review-path = 🧭 Ver a trilha
review-private = 🔁 As perguntas que voltam são de cada pessoa: elas vêm na conversa privada comigo.
review-button = Revisar
review-not-kept = Para revisar eu preciso do banco de dados, que não respondeu agora. Tente de novo daqui a pouco.

# o que se escreve atrás de /revisar
read-review-remind = lembrar | lembrete | lembretes | lembra | lembre | me lembra | me lembre | avisar | avisa | avise | me avisa | me avise
read-review-stop = parar | pare | não lembrar | nao lembrar | sem lembrete | sem lembretes | desligar | cancelar
review-button-remind = 🔔 Me lembrar
review-button-stop = 🔕 Não lembrar mais
review-reminder = 🔔 { $due ->
    [one] Está na hora de rever 1 pergunta da trilha.
   *[other] Está na hora de rever { $due } perguntas da trilha.
} Leva um minuto.
review-reminder-on = 🔔 Combinado: nos dias em que houver o que revisar, eu aviso uma vez, a partir das { $hour }h, { $time }. { $today ->
    [no] Começa amanhã.{ " " }
   *[yes] { "" }
}Posso lembrar a partir das { $first }h e até as { $last }h.

    Outra hora: <code>/{ $command } lembrar 20h</code>. Outro fuso: /{ $zone }. Para parar: <code>/{ $command } parar</code>.
review-reminder-off = 🔕 Pronto: não lembro mais.
review-reminder-none = 🔕 Eu não estava lembrando você de nada.
review-reminder-hour = Não entendi a que horas. Por exemplo: <code>/{ $command } lembrar 19h</code>.
review-reminder-whole = Lembro só em horas inteiras: deixei os minutos de fora.
review-reminder-quiet = Posso lembrar a partir das { $first }h e até as { $last }h, para não acordar ninguém. Por exemplo: <code>/{ $command } lembrar 19h</code>.
