# O que o bot diz quando precisou adivinhar o que foi digitado, em português.

taken-between = Li “{ $typed }” como separação entre as palavras. Se fizer parte do texto, ponha tudo entre aspas.
taken-sign = Li o sinal entre as duas palavras como separação. Se é uma conta, escreva com <code>/{ command-analogy-name }</code>.
taken-sum = Isto é uma conta: respondi como em <code>/{ command-analogy-name }</code>.
taken-language = Não traduzo para “{ $typed }”: aqui só há português e inglês, e foi entre esses dois que traduzi.
taken-not-counted = Não levei em conta: “{ $typed }”, que não é uma quantidade de vizinhos.
taken-unused = Não levei em conta: “{ $typed }”. Mostro uma classe de palavras por vez.
taken-before = Deixei “{ $typed }” de fora. Se fizer parte do texto, ponha tudo entre aspas.
taken-pointed = Juntei o texto da mensagem a que você respondeu: “{ $typed }”.
taken-sentence = Cuidado: isto é uma frase comprida. A média de muitas palavras fica perto das palavras mais comuns e diz pouco sobre o sentido da frase; para comparar frases, use <code>/{ command-sentences-name }</code>.
misread-compared = Uma conta não entra na comparação. Faça a conta primeiro e depois compare a palavra que ela der.
no-number = /{ $command } explica números deste modelo: de onde vem a similaridade de duas palavras. Sobre o mundo eu não sei responder. Compare duas palavras, por exemplo com <code>{ $example }</code>, e toque em “Por quê?” na resposta.
not-seen = O Telegram não me mostra a mensagem de outra conversa. Selecione uma parte dela e responda citando essa parte, ou escreva as palavras depois de /{ $command }.
vector-other-format = Não faço arquivos “{ $typed }”. Os formatos são { $formats }; o CSV abre no Excel e em outras planilhas.
one-at-a-time = Respondo a um comando por mensagem. { $count ->
    [one] O outro está no último botão
   *[other] Os outros estão nos últimos botões
}.
one-at-a-time-more = Respondo a um comando por mensagem: mande um de cada vez. Os próximos { $count } estão nos últimos botões.
