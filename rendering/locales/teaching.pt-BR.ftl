# O que as respostas ensinam além do número, em português.

## Quanto o modelo acerta

record-analogies = <i>Nos testes, acerto em 1º lugar: plural { NUMBER($plural, maximumFractionDigits: 0) }%, capitais { NUMBER($capitals, maximumFractionDigits: 0) }%, masculino e feminino { NUMBER($gender, maximumFractionDigits: 0) }%, contrários { NUMBER($opposites, maximumFractionDigits: 0) }%.</i>
record-neighbours = <i>Nos testes, a palavra esperada está entre os 10 primeiros: capital e país { NUMBER($capitals, maximumFractionDigits: 0) }%, masculino e feminino { NUMBER($gender, maximumFractionDigits: 0) }%, contrários { NUMBER($opposites, maximumFractionDigits: 0) }%.</i>
record-oddone = <i>Nos testes, acho o intruso: entre pessoas { NUMBER($gender, maximumFractionDigits: 0) }%, entre capitais { NUMBER($capitals, maximumFractionDigits: 0) }%, entre qualidades { NUMBER($opposites, maximumFractionDigits: 0) }%, entre coisas { NUMBER($plural, maximumFractionDigits: 0) }%.</i>

## As palavras do assunto, ditas uma vez a cada pessoa

define-dimension = <b>Dimensão</b>: a posição de um dos números na lista. Com mais dimensões, cabem mais diferenças entre as palavras.
define-norm = <b>Norma</b>: o comprimento do vetor, como o de uma seta. Para comparar palavras ele não conta: só a direção.
define-row = <b>Linha</b>: o lugar do vetor na tabela do modelo, que tem um vetor por linha.

## O que a tabela não tem

dims-holds = A tabela só guarda palavras soltas. Por isso uma frase recebe a <b>média</b> dos vetores das palavras dela: é o resumo mais simples que se pode fazer com a tabela, mas esquece a ordem. E uma palavra que não está na tabela não tem vetor: sugiro outras parecidas na escrita ou, se o modelo lê pedaços de palavras, calculo um palpite e aviso que é <b>inferido</b>.

## O cosseno, no desenho

why-cosine = O cosseno só olha para o ângulo entre as duas setas: 0° dá 1, 90° dá 0 e 180° dá −1. O comprimento das setas não conta.
why-angle-picture = Ângulo de { NUMBER($angle, maximumFractionDigits: 0) }° · cosseno { COSINE($cosine) }
why-angle-length = { $word } (norma { FIXED($length, digits: 2) })
why-angle = { NUMBER($angle, maximumFractionDigits: 0) }°

## Quem fez os números

model-origin-builtin = <b>Quem fez os números:</b> o Google treinou em 2019 um codificador de frases (Universal Sentence Encoder Multilingual) com textos da web em 16 idiomas: perguntas com suas respostas, frases traduzidas e pares de frases que se seguem uma da outra. O Vetorama pediu a ele um vetor para cada palavra e reduziu cada um a 300 números.
model-origin-other = <b>Quem fez os números:</b> a fonte que está abaixo. Em que textos este modelo foi treinado, quem o publica é que diz.
model-unknowing = <b>O que ele não sabe:</b> o que aconteceu depois dos textos, o que neles era raro e o que uma palavra quer dizer na sua frase.
model-biases = <b>Preconceitos:</b> o modelo repete os dos seus textos. Se neles certas profissões, regiões ou pessoas aparecem perto de palavras ruins, os vetores delas também ficam perto.

## Palavras de vários sentidos

senses-one-vector = “{ $word }” tem pelo menos { $count } sentidos e um vetor só, em qualquer frase.
senses-unseen = { $count ->
    [one] Falta o de { $words }.
   *[other] Faltam os de { $words }.
}
senses-seen = { $count ->
    [0] Nesta lista não reconheço nenhum deles.
    [one] Aqui só reconheço um deles: { $words }.
   *[other] Nesta lista reconheço { $count }: { $words }.
}
