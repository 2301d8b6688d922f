# /palpite, em português: primeiro o palpite, depois a resposta.

command-predict-name = palpite
command-predict = palpite antes de ver: o cosseno, a conta, o vizinho, o eixo
command-predict-example = { command-similar-example }
about-predict = Primeiro cada um diz o que acha, sem ver o dos outros; só depois eu mostro a resposta ao lado dos palpites. Serve para o que /similar, /vizinhos, /analogia e /eixo respondem.
slip-predict = palpites | palpitar | prever | previsao | aposta | apostar | predict

## O que se escreve depois de /palpite

read-predict-show = mostrar | mostra | mostre | resposta | fechar | fecha | parar | para | pare | encerrar | cancelar | cancela | chega | fim | sair | revelar
read-predict-lead = acho | acho que | acho q | eu acho | eu acho que | chuto | eu chuto | uns | talvez | deve ser | é | meu palpite é | diria | eu diria
read-predict-rules = regras | como | como funciona | ajuda

## A pergunta

predict-ask-pair = 🤔 Qual é o cosseno entre <b>{ $first }</b> e <b>{ $second }</b>?
predict-ask-sum = 🤔 Que palavra dá <b>{ $asked }</b>?
predict-ask-nearest = 🤔 Qual destas fica mais perto de <b>{ $first }</b>?
predict-ask-side = 🤔 No eixo que vai de <b>{ $first }</b> a <b>{ $second }</b>, onde fica <b>{ $word }</b>?
predict-how-group-pair = Toque em uma faixa: ninguém vê a sua, e dá para trocar. Quer arriscar um número? Responda a esta mensagem com ele (0,15); esse todo mundo vê.
predict-how-group-other = Toque no seu palpite: ninguém vê qual foi, e dá para trocar.
predict-how-private-pair = Toque em uma faixa, ou mande um número, como 0,15. Depois eu conto.
predict-how-private-other = Toque no seu palpite. Depois eu conto.
predict-count = 🗳 { $people ->
    [0] Nenhum palpite ainda
    [one] { $people } palpite
   *[other] { $people } palpites
} · { $time } para responder
predict-range-first = menos de { COSINE($high) }
predict-range-middle = { COSINE($low) } a { COSINE($high) }
predict-range-last = { COSINE($low) } ou mais
predict-side-0 = para { $first }
predict-side-1 = no meio
predict-side-2 = para { $second }
predict-button-show = 👀 Mostrar a resposta
predict-side-example = { $words ->
    [de] kalt / heiß: Schnee
    [en] cold / hot: snow
    [es] frío / caliente: nieve
    [fr] froid / chaud: neige
    [it] freddo / caldo: neve
   *[pt] frio / quente: neve
}
predict-button-another = 🤔 Mais palpites

## A resposta

predict-told-pair = 🎯 Cosseno entre <b>{ $first }</b> e <b>{ $second }</b>: <b>{ COSINE($score) }</b>
predict-told-sum = 🎯 <b>{ $asked }</b> dá <b>{ $right }</b> (cosseno { COSINE($score) } com a conta)
predict-told-nearest = 🎯 A mais perto de <b>{ $first }</b> é <b>{ $right }</b> (cosseno { COSINE($score) })
predict-told-side = 🎯 <b>{ $word }</b> fica em <b>{ COSINE($score) }</b>: { $right }
predict-poles = No eixo, −1 é { $first }, 1 é { $second }, e o meio vai de −0,2 a 0,2.
predict-line = { $mark ->
    [right] ✅
    [chosen] 👉
   *[none] ▫️
} <code>{ $line }</code>{ $count ->
    [0] {""}
   *[other] {" "}{ $count }
}
predict-name = <b>{ $name }</b>
predict-more = mais { $more }
predict-hits = 🏅 No alvo: { $names }
predict-no-hits = Desta vez ninguém acertou. Acontece: o modelo só conhece os textos que leu.
predict-wrote = { $medal } <b>{ $name }</b> escreveu { COSINE($value) }: { $off ->
    [0] em cheio
   *[other] a { COSINE($off) } do número
}
predict-near = Mais perto: { $names }, a { $ranges ->
    [one] { $ranges } faixa
   *[other] { $ranges } faixas
}
predict-surprise = 💬 A maioria foi de “{ $label }”. O que será que o modelo viu nos textos que vocês não viram?
predict-silent = Ninguém deu palpite desta vez.
predict-own-right = Você disse “{ $label }”: acertou! 🎉
predict-own-wrong = Você disse “{ $label }”.
predict-own-range = Você disse “{ $label }”: { $ranges ->
    [one] { $ranges } faixa
   *[other] { $ranges } faixas
} { $side ->
    [under] abaixo
   *[over] acima
}.
predict-own-wrote = Você disse { COSINE($value) }: { $side ->
    [exact] na mosca
    [under] faltou { COSINE($off) }
   *[over] passou { COSINE($off) }
}.

## Como estão os palpites da conversa

predict-title = 🤔 <b>Palpite primeiro</b>
predict-record = 🤔 <b>Os palpites desta conversa</b>
predict-record-sum = { $rounds ->
    [one] { $rounds } pergunta
   *[other] { $rounds } perguntas
}, { $all ->
    [one] { $all } palpite
   *[other] { $all } palpites
}, { $right } no alvo: { $share }%. No chute seriam { $chance }%.
predict-record-recent = { $squares } (a última à direita). Na primeira metade, { $before }% no alvo; na segunda, { $after }%.
predict-record-ranges = Quando o palpite era…, o cosseno era, em média:
predict-record-range = <code>{ $label }</code> { COSINE($mean) } · { $count ->
    [one] { $count } palpite
   *[other] { $count } palpites
}
predict-record-high = ↗️ Os palpites saem mais altos que os números: cosseno perto de 1 é raro.
predict-record-low = ↘️ Os palpites saem mais baixos que os números: até palavras que não se parecem têm textos em comum.
predict-record-fits = ⚖️ Nem altos nem baixos demais: em média, os palpites batem com os números.
predict-rules =
    Quem palpita antes de ver aprende mais com a resposta. Mande <code>/{ $command }</code> com duas palavras (o cosseno), uma (o vizinho mais perto), uma conta, ou um eixo com uma palavra:
    <code>/{ $command } { command-similar-example }</code>
    <code>/{ $command } { command-neighbors-example }</code>
    <code>/{ $command } { command-analogy-example }</code>
    <code>/{ $command } { predict-side-example }</code>
    Em grupo há { $seconds } segundos (<code>30s</code> no fim muda isso), e <code>/{ $command } mostrar</code> encerra antes. Enquanto está aberto, só se vê quantos já palpitaram.

## O que mais se diz

predict-noted = Anotado: { $label }. Até fechar, dá para trocar.
predict-withdrawn = 🗑 Quem abriu este palpite pediu para ser esquecido, e a pergunta se foi com os dados dele. Para abrir outro: <code>/{ $command } { command-similar-example }</code>
predict-held = 🤫 O grupo está palpitando sobre isso agora: mande o seu palpite! Eu conto quando fechar, e quem começou pode adiantar: <code>/{ $command } mostrar</code>.
predict-closed = Esse palpite já fechou.
predict-runs = Já tem um palpite aberto aqui:
predict-none = Não tem palpite aberto aqui. Para abrir um: <code>/{ $command } { command-similar-example }</code>
predict-no-number = Desta vez não é um número: toque em uma das respostas.
predict-which = “{ $typed }” pode ser { COSINE($one) } ou { COSINE($other) }. Mande o número com a vírgula.
predict-no-cosine = “{ $typed }” não é um cosseno: ele vai de −1 a 1. Mande, por exemplo, 0,15.
predict-same = Aí não tem o que adivinhar: <b>{ $word }</b> é a mesma palavra duas vezes, e o cosseno de um vetor com ele mesmo é 1. Tente duas diferentes: <code>/{ $command } { command-similar-example }</code>
predict-early = O número vem depois: responda a esta mensagem só com ele.
predict-later = Um palpite por vez: agora é só de <b>{ $word }</b>. Depois pergunte de { $later }.
predict-nobody = Não guardo nada de quem fala em nome de um grupo ou canal, nem palpite.
predict-show-starter = Só quem abriu o palpite ou um admin pode mostrar antes da hora.
predict-unread = Não sei fazer palpite de “{ $typed }”. Vale uma palavra, duas, uma conta ou um eixo: <code>/{ $command }</code> mostra como.
predict-too-few = Este modelo não tem palavras suficientes por perto para um palpite. <code>/{ $command }</code> mostra as poucas que há.
predict-not-kept = Não consegui falar com o banco de dados, e os palpites moram nele. Tente de novo daqui a pouco.

privacy-predict = No /palpite, o que você disse fica por cerca de 90 dias com o seu número e o seu primeiro nome; depois, da pergunta só sobram os totais, sem palavras nem pessoas.
