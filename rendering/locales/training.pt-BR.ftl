# /treinar, em português: um modelo minúsculo com as frases de quem pede, passo a passo.

command-train-name = treinar
command-train = treina um modelo minúsculo com as suas frases, passo a passo
command-train-example = { $words ->
    [en] The king has a crown | The queen has a crown | The car is on the road | The bus is on the road
   *[pt] O rei usa coroa | A rainha usa coroa | O carro anda na rua | O ônibus anda na rua
}
about-train = Vetores saem de frases: quem anda com as mesmas palavras fica perto. Aqui você manda as frases e vê cada conta.
slip-train = treino | treina | treinamento | aprender | aprenda | ensinar | corpus
ask-train = (treina / treine / treinar / cria / crie / faz / faça) [(um / o)] (modelo / embedding / vetores) (com / de / a partir de) [(essas / estas / as minhas / minhas)] [frases] { $text }
whole-train = (treina / treine / treinar / quero treinar / como treinar / dá para treinar / vamos treinar) [(um / o / meu / seu)] (modelo / embedding / modelinho) [(meu / próprio / pequeno / do zero / aqui)]

train-head = 🧪 <b>Um modelo feito com { $sentences } frases suas</b>: { $words } palavras
train-left-out = Ficaram de fora as palavrinhas que andam com todas: { $words }.
train-most = Para caber, fiquei com as { $words } mais frequentes: outras { $dropped } não entraram.
train-hidden = <b>{ $first }</b> e <b>{ $second }</b> nunca aparecem na mesma frase e ficaram a <b>{ COSINE($cosine) }</b>{ $shared ->
    [0] : as companhias delas se parecem.
   *[other] : as duas andam com { $company }.
}
train-taught = No meu modelo, que vem de muito mais texto: { COSINE($cosine) }.
train-nearest = As mais próximas:
train-pair = { $place }. { $first } e { $second } · { COSINE($cosine) } ({ $together ->
    [0] em nenhuma frase juntas
    [one] juntas em { $together } frase
   *[other] juntas em { $together } frases
})
train-count-step = <b>1. Contar</b>: em quantas frases duas palavras aparecem juntas.
train-ppmi-step = <b>2. Comparar com o acaso</b> (PPMI, em bits): quanto mais que o acaso elas se encontram.
train-svd-step = <b>3. Resumir</b> (SVD): a linha de cada palavra, com { $words } números, vira um vetor de { $dimensions }, que guarda { NUMBER($kept, maximumFractionDigits: 0) }% da tabela.
train-meaning = O modelo só sabe o que essas { $sentences } frases dizem: troque uma palavra e treine de novo. O GloVe também parte de contagens assim, e o word2vec chega a algo parecido adivinhando palavras, os dois com bilhões delas.
train-count = Para treinar eu preciso de { $least } a { $most } frases, e você mandou { $count }. Escreva uma por linha, ou com | entre elas: <code>/{ $command } { command-train-example }</code>
train-nothing = Dessas { $sentences } frases não dá para aprender nada: nenhuma palavra anda com outra mais do que o acaso, ou só sobraram palavrinhas como “o” e “de”. Repita algumas palavras em frases diferentes, como gato em “o gato bebe leite” e “o gato dorme”.
follow-train-compare = Comparar no modelo grande
