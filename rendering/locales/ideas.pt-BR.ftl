# Perguntas escritas do /quiz, em português. Uma ideia por mensagem, com estes atributos:
# .question  a pergunta; .right  a resposta certa; .wrong-a .wrong-b .wrong-c  as erradas, de enganos comuns
# .why       por que é assim, em até 200 letras; .see  um comando que mostra a ideia
# O Telegram mostra tudo isto sem HTML: até 240 letras na pergunta e 70 em cada resposta.

idea-words-opposites = { $words ->
    [pt] quente, frio
   *[other] hot, cold
}
idea-words-order = { $words ->
    [pt] o homem mordeu o cão, o cão mordeu o homem
   *[other] man bites dog, dog bites man
}
idea-words-same = { $words ->
    [pt] gato, gato
   *[other] cat, cat
}
idea-word-senses = { $words ->
    [pt] manga
   *[other] bank
}

idea-embedding-what =
    .question = O que é o embedding de uma palavra?
    .right = Uma lista de números que representa o uso dela
    .wrong-a = A definição dela no dicionário, escrita em números
    .wrong-b = A tradução dela para o inglês
    .wrong-c = O número de vezes que ela aparece nos textos
    .why = É um endereço em números, aprendido de textos: palavras usadas do mesmo jeito ficam perto.
    .see = /{ command-embedding-name } { command-embedding-example }
idea-embedding-why =
    .question = Por que trocar palavras por listas de números?
    .right = Porque números o computador consegue comparar
    .wrong-a = Porque números ocupam menos espaço que as letras da palavra
    .wrong-b = Porque assim ninguém consegue ler o texto
    .wrong-c = Porque o dicionário já vem em números
    .why = Com letras só dá para ver se são iguais. Com vetores dá para medir o quanto duas palavras se parecem.
    .see = /{ command-similar-name } { command-similar-example }
idea-embedding-one-hot =
    .question = No one-hot, quanto dá o cosseno entre “gato” e “cachorro”?
    .right = 0, como entre quaisquer duas palavras diferentes
    .wrong-a = 1, porque os dois são bichos e aparecem juntos
    .wrong-b = Mais ou menos 0,7
    .wrong-c = Depende do texto de treino
    .why = Cada palavra tem o 1 em uma coluna só dela, então nada se cruza. É o que o embedding resolve.
    .see = /{ command-similar-name } { $words ->
        [pt] gato cachorro
       *[other] cat dog
    }
idea-embedding-who =
    .question = Quem escolhe os números de um embedding?
    .right = Um programa, ajustando aos poucos enquanto lê textos
    .wrong-a = Linguistas, que dão notas a cada palavra, uma por uma
    .wrong-b = Quem pergunta, na hora da pergunta
    .wrong-c = Um sorteio, e depois nunca mais mudam
    .why = Ninguém escreve à mão. Começam aleatórios e são ajustados até ajudarem em uma tarefa com texto.
    .see = /{ command-model-name }
idea-vector-what =
    .question = O que é um vetor, para nós aqui?
    .right = Uma lista ordenada de números
    .wrong-a = Uma palavra que aparece muitas vezes
    .wrong-b = Um desenho de seta, sem números
    .wrong-c = Uma tabela com todas as palavras
    .why = A ordem importa: o terceiro número de um vetor só se compara com o terceiro do outro.
    .see = /{ command-embedding-name } { command-embedding-example }
idea-vector-length =
    .question = No mesmo modelo, palavras compridas têm vetores com mais números?
    .right = Não: todos os vetores têm a mesma quantidade de números
    .wrong-a = Sim: cada letra da palavra ganha um número só dela
    .wrong-b = Sim: um número por sílaba
    .wrong-c = Só os verbos têm mais
    .why = Cada palavra, curta ou longa, ganha uma linha da tabela, e todas as linhas têm as mesmas colunas.
    .see = /{ command-dims-name } { command-dims-example }
idea-vector-and-embedding =
    .question = Qual frase está certa?
    .right = Todo embedding é um vetor, mas nem todo vetor é um embedding
    .wrong-a = Todo vetor é um embedding, mas nem todo embedding é um vetor
    .wrong-b = Embedding e token são a mesma coisa
    .wrong-c = Um embedding é uma letra do vetor
    .why = Vetor é qualquer lista de números. Embedding é a que foi aprendida para representar alguma coisa.
    .see = /{ command-embedding-name } { command-embedding-example }
idea-vector-senses =
    .question = “Manga” é fruta e parte da camisa. Quantos vetores ela tem em um modelo como este?
    .right = Um só, que mistura os sentidos
    .wrong-a = Um para cada sentido que está no dicionário
    .wrong-b = Um para cada frase
    .wrong-c = Nenhum, porque é ambígua
    .why = A tabela tem uma linha por palavra escrita. Os sentidos se misturam, e o mais comum nos textos pesa mais.
    .see = /{ command-neighbors-name } { idea-word-senses }
idea-polysemy-contextual =
    .question = Que tipo de modelo dá vetores diferentes para “banco” em “banco da praça” e em “banco central”?
    .right = Um modelo contextual, como o BERT
    .wrong-a = O word2vec, treinado com mais textos
    .wrong-b = O GloVe
    .wrong-c = Um dicionário de sinônimos
    .why = Os contextuais calculam o vetor dentro da frase. Word2vec e GloVe guardam um vetor fixo por palavra.
    .see = /{ command-neighbors-name } { $words ->
        [pt] banco
       *[other] bank
    }
idea-dimension-meaning =
    .question = O que a dimensão número 7 de um embedding quer dizer?
    .right = Em geral, nada que tenha nome: o sentido está espalhado
    .wrong-a = Uma propriedade da palavra, como gênero ou tamanho do objeto
    .wrong-b = O tamanho da palavra
    .wrong-c = Se a palavra é positiva ou negativa
    .why = Os números só fazem sentido juntos. Quase nunca uma dimensão sozinha corresponde a uma ideia nossa.
    .see = /{ command-embedding-name } { command-embedding-example }
idea-dimension-what =
    .question = Um modelo tem 300 dimensões. O que isso diz?
    .right = Que cada palavra tem uma lista de 300 números
    .wrong-a = Que ele conhece 300 palavras, uma por dimensão
    .wrong-b = Que cada palavra tem 300 sentidos
    .wrong-c = Que ele leu 300 textos
    .why = Dimensões são as posições da lista. Quantas palavras o modelo conhece é outra conta: o vocabulário.
    .see = /{ command-dims-name } { command-dims-example }
idea-dimension-more =
    .question = Dobrar o número de dimensões sempre deixa o modelo melhor?
    .right = Não: depois de um ponto ajuda pouco e custa mais
    .wrong-a = Sim, porque cada dimensão a mais guarda um significado a mais
    .wrong-b = Sim, e ainda fica mais rápido
    .wrong-c = Não: menos dimensões é sempre melhor
    .why = Mais números guardam mais detalhe só se houver texto para aprendê-lo. Textos e método contam mais.
    .see = /{ command-dims-name } { command-dims-example }
idea-dimension-swap =
    .question = Se trocarmos as colunas 1 e 2 em TODOS os vetores do modelo, o que muda nos cossenos?
    .right = Nada
    .wrong-a = Todos mudam, porque a ordem é que guarda o sentido
    .wrong-b = Só mudam os das palavras frequentes
    .wrong-c = Todos ficam maiores
    .why = O cosseno soma coluna com coluna. A ordem das colunas não importa, desde que seja a mesma para todos.
    .see = /{ command-similar-name } { command-similar-example }
idea-weight-one =
    .question = O primeiro número do vetor de “gato” é 0,3. O que dá para concluir só disso?
    .right = Quase nada: um número sozinho não diz nada
    .wrong-a = Que gato tem 30% da primeira propriedade, que é ser bicho
    .wrong-b = Que gato é uma palavra rara
    .wrong-c = Que gato e cachorro são parecidos
    .why = Um peso só ganha sentido comparado com todos os outros, na mesma posição, em outros vetores.
    .see = /{ command-embedding-name } { command-embedding-example }
idea-weight-negative =
    .question = O vetor de “festa” tem números negativos. Por quê?
    .right = São só coordenadas: o sinal não é elogio nem crítica
    .wrong-a = Porque a palavra também aparece em textos sobre coisas ruins
    .wrong-b = É um erro do modelo
    .wrong-c = Porque a palavra é rara
    .why = Em um mapa, ir para a esquerda do zero não é ruim. Com os pesos é igual.
    .see = /{ command-embedding-name } { command-embedding-example }
idea-norm-what =
    .question = O que é a norma de um vetor?
    .right = O comprimento dele
    .wrong-a = A quantidade de números que ele tem
    .wrong-b = A soma das letras da palavra
    .wrong-c = O maior número dele
    .why = É o comprimento da seta: a raiz da soma dos quadrados dos números (Pitágoras com muitas dimensões).
    .see = /{ command-embedding-name } { command-embedding-example }
idea-norm-double =
    .question = Se todos os números de um vetor forem multiplicados por 2, o cosseno dele com outro…
    .right = não muda
    .wrong-a = dobra
    .wrong-b = cai pela metade
    .wrong-c = vira 1
    .why = O vetor fica mais comprido, mas aponta para o mesmo lado, e o cosseno só olha a direção.
    .see = /{ command-analogy-name } { $words ->
        [pt] rei * 2
       *[other] king * 2
    }
idea-direction-meaning =
    .question = Em um embedding, onde está quase todo o sentido?
    .right = Na direção do vetor
    .wrong-a = No comprimento do vetor, a norma
    .wrong-b = No primeiro número
    .wrong-c = No maior número
    .why = Por isso comparamos ângulos, com o cosseno. O comprimento depende muito da frequência da palavra.
    .see = /{ command-similar-name } { command-similar-example }
idea-mean-order =
    .question = Se o vetor de uma frase é a média dos vetores das palavras, “o homem mordeu o cão” e “o cão mordeu o homem” têm…
    .right = exatamente o mesmo vetor
    .wrong-a = vetores opostos, porque o sentido se inverte
    .wrong-b = vetores sem relação
    .wrong-c = vetores parecidos, mas não iguais
    .why = A média não vê a ordem. É o maior ponto fraco dela; modelos que leem a frase inteira não têm isso.
    .see = /{ command-similar-name } { idea-words-order }
idea-mean-long =
    .question = O que acontece com a média dos vetores quando o texto fica bem longo?
    .right = Ela vira um meio-termo de tudo e perde os detalhes
    .wrong-a = Ela fica cada vez mais precisa, porque há mais palavras
    .wrong-b = Ela vira um vetor de zeros
    .wrong-c = Ela fica igual ao vetor da última palavra
    .why = Muitas palavras se misturam e as médias de textos longos ficam todas parecidas entre si.
    .see = /{ command-sentences-name } { command-sentences-example }
idea-mean-not =
    .question = Com a média de palavras, “gostei do filme” e “não gostei do filme” ficam…
    .right = bem perto: só uma palavra muda
    .wrong-a = em lados opostos, porque o “não” inverte a frase
    .wrong-b = com cosseno 0
    .wrong-c = com cosseno −1
    .why = A palavra “não” é só mais uma na média. Ela não inverte o sentido do resto, como inverte para nós.
    .see = /{ command-similar-name } { $words ->
        [pt] gostei do filme, não gostei do filme
       *[other] I liked the film, I did not like the film
    }
idea-cosine-range =
    .question = Entre quais valores fica um cosseno?
    .right = −1 e 1
    .wrong-a = 0 e 1
    .wrong-b = 0 e 100
    .wrong-c = Qualquer número
    .why = 1 é a mesma direção, 0 é ângulo reto, −1 é a direção contrária.
    .see = /{ command-similar-name } { command-similar-example }
idea-cosine-one =
    .question = Qual é o cosseno de uma palavra com ela mesma?
    .right = 1
    .wrong-a = 0
    .wrong-b = 100
    .wrong-c = Depende da palavra
    .why = O ângulo entre um vetor e ele mesmo é zero, e o cosseno de zero graus é 1.
    .see = /{ command-similar-name } { idea-words-same }
idea-cosine-zero =
    .question = O cosseno entre duas palavras está perto de 0. O que isso quer dizer?
    .right = Que o modelo não vê relação entre elas
    .wrong-a = Que elas são opostas, como quente e frio
    .wrong-b = Que elas são iguais
    .wrong-c = Que uma delas não existe
    .why = Zero é ângulo reto: uma não diz nada sobre a outra. Palavras sorteadas ficam quase sempre por aí.
    .see = /{ command-similar-name } { $words ->
        [pt] carro banana
       *[other] car banana
    }
idea-cosine-half =
    .question = Um cosseno de 0,5 entre duas palavras quer dizer que elas são “50% parecidas”?
    .right = Não: 0,5 pode ser muito, depende do modelo
    .wrong-a = Sim: cosseno é porcentagem, e 0,5 é o mesmo que 50%
    .wrong-b = Sim, metade dos números é igual
    .wrong-c = Não: quer dizer que são 5% parecidas
    .why = Só comparando com outros pares dá para saber. Em muitos modelos, 0,5 está acima de quase todos.
    .see = /{ command-rank-name } { command-rank-example }
idea-cosine-two-models =
    .question = No modelo A, rei e rainha têm cosseno 0,7; no modelo B, 0,6. Então o modelo A é melhor?
    .right = Não dá para saber: cada modelo tem a sua escala
    .wrong-a = Sim: um cosseno maior mostra que o modelo entendeu melhor
    .wrong-b = Não, o B é melhor
    .wrong-c = Sim, porque A leu mais textos
    .why = O que se compara é a ordem: quem fica mais perto de quem dentro de cada modelo.
    .see = /{ command-similar-name } { command-similar-example }
idea-cosine-negative =
    .question = Palavras opostas, como quente e frio, costumam ter cosseno…
    .right = positivo e até alto
    .wrong-a = perto de −1, porque são o contrário uma da outra
    .wrong-b = exatamente 0
    .wrong-c = que não dá para calcular
    .why = Elas aparecem nas mesmas frases (“o café está…”), e é isso que o modelo aprende.
    .see = /{ command-opposite-name } { command-opposite-example }
idea-cosine-symmetric =
    .question = Duas palavras, A e B: o cosseno de A com B é 0,7. E o de B com A?
    .right = 0,7 também
    .wrong-a = −0,7
    .wrong-b = 0,3
    .wrong-c = Não dá para saber
    .why = O ângulo entre duas setas é o mesmo de qualquer lado que se olhe.
    .see = /{ command-similar-name } { command-similar-example }
idea-cosine-dot =
    .question = Quando o produto escalar de dois vetores é igual ao cosseno deles?
    .right = Quando os dois têm comprimento 1
    .wrong-a = Quando as duas palavras são sinônimas
    .wrong-b = Nunca
    .wrong-c = Quando os dois são de zeros
    .why = O cosseno é o produto escalar dividido pelos dois comprimentos. Se forem 1, dividir não muda nada.
    .see = /{ command-similar-name } { command-similar-example }
idea-percentile-what =
    .question = “Mais perto que 98% dos pares sorteados.” O que esses 98% medem?
    .right = Quantos pares ao acaso têm cosseno menor
    .wrong-a = A porcentagem de números iguais nos dois vetores
    .wrong-b = A certeza do modelo
    .wrong-c = Quantos textos têm as duas palavras
    .why = É uma régua do próprio modelo: compara o número com os de dez mil pares de palavras sorteados.
    .see = /{ command-rank-name } { command-rank-example }
idea-distance-what =
    .question = Se o cosseno entre duas palavras aumenta, o ângulo entre elas…
    .right = diminui
    .wrong-a = aumenta
    .wrong-b = fica igual
    .wrong-c = vira negativo
    .why = Cosseno 1 é ângulo 0°, cosseno 0 é 90°. Quanto mais perto a direção, maior o cosseno.
    .see = /{ command-similar-name } { command-similar-example }
idea-similarity-kind =
    .question = “Café” e “xícara” ficam perto no modelo. Por quê?
    .right = Porque aparecem juntas, não porque são sinônimos
    .wrong-a = Porque as duas têm letras em comum e quase o mesmo tamanho
    .wrong-b = Porque são sinônimos
    .wrong-c = Porque alguém ligou uma à outra
    .why = Perto quer dizer usado em contextos parecidos ou juntos. Sinônimo é só um dos jeitos de ficar perto.
    .see = /{ command-similar-name } { $words ->
        [pt] café xícara
       *[other] coffee cup
    }
idea-similarity-letters =
    .question = “Carta” e “carro” têm letras parecidas. Isso deixa os vetores próximos?
    .right = Não: o que conta é o uso, não as letras
    .wrong-a = Sim, porque o modelo compara as palavras letra por letra
    .wrong-b = Sim, se tiverem o mesmo número de letras
    .wrong-c = Sim, porque começam igual
    .why = Vetores vêm do uso. Modelos que leem pedaços de palavras, como o deste bot, ainda se enganam às vezes com letras.
    .see = /{ command-similar-name } { $words ->
        [pt] carta carro
       *[other] letter lettuce
    }
idea-neighbour-what =
    .question = O que são os vizinhos de uma palavra?
    .right = As palavras cujos vetores têm os maiores cossenos com o dela
    .wrong-a = As palavras que ficam logo ao lado dela em um dicionário comum
    .wrong-b = As palavras com letras parecidas
    .wrong-c = As palavras escritas antes e depois dela
    .why = São as palavras mais próximas no espaço: no fundo, as usadas do jeito mais parecido.
    .see = /{ command-neighbors-name } { command-neighbors-example }
idea-neighbour-mutual =
    .question = Se B é o vizinho mais próximo de A, então A é o vizinho mais próximo de B?
    .right = Não necessariamente: B pode ter outros ainda mais perto
    .wrong-a = Sim, sempre, porque o cosseno é o mesmo dos dois lados
    .wrong-b = Nunca
    .wrong-c = Só se forem sinônimos
    .why = O cosseno é o mesmo dos dois lados, mas o lugar na fila depende de quem mais mora por perto.
    .see = /{ command-rank-name } { command-rank-example }
idea-neighbour-mistake =
    .question = Um vizinho parece estranho. Qual é a causa mais comum?
    .right = Os textos de onde o modelo veio usam as duas de jeito parecido
    .wrong-a = O bot escolhe um vizinho ao acaso para a resposta ficar variada
    .wrong-b = O computador errou a conta
    .wrong-c = A internet estava lenta
    .why = O modelo repete os textos que leu. Palavras raras têm poucos exemplos e por isso mais vizinhos estranhos.
    .see = /{ command-neighbors-name } { command-neighbors-example }
idea-antonym-near =
    .question = Por que “quente” e “frio” ficam perto?
    .right = Porque cabem nas mesmas frases
    .wrong-a = Porque o treino confundiu os sinais dos números
    .wrong-b = Porque são sinônimos
    .wrong-c = Porque têm letras em comum
    .why = “A água está ___”: os dois servem. O modelo aprende de contextos, e os contextos são os mesmos.
    .see = /{ command-similar-name } { idea-words-opposites }
idea-antonym-find =
    .question = Dá para achar o oposto de uma palavra só pelo cosseno?
    .right = Não: opostos ficam perto, como os sinônimos
    .wrong-a = Sim: é a palavra que tem exatamente o cosseno −1 com ela
    .wrong-b = Sim: é a palavra mais distante
    .wrong-c = Sim: basta trocar o sinal do vetor
    .why = A palavra mais distante é só uma sem relação. Para opostos este bot usa uma lista feita por pessoas.
    .see = /{ command-opposite-name } { command-opposite-example }
idea-antonym-minus =
    .question = O que está no ponto “−gato” (o vetor de gato com todos os sinais trocados)?
    .right = Nada com sentido: lá quase não há palavras
    .wrong-a = A palavra “cachorro”, que todo mundo opõe a gato
    .wrong-b = A palavra “rato”
    .wrong-c = O contrário de um gato
    .why = A direção oposta não é um significado oposto. Os vizinhos de lá são palavras sem relação.
    .see = /{ command-analogy-name } { $words ->
        [pt] -gato
       *[other] -cat
    }
idea-analogy-what =
    .question = Na conta rei − homem + mulher, o que se soma?
    .right = Os vetores, número por número
    .wrong-a = As letras das palavras, na ordem em que aparecem
    .wrong-b = As definições do dicionário
    .wrong-c = As frequências das palavras
    .why = O resultado é um ponto novo no espaço; a resposta é a palavra que mora mais perto dele.
    .see = /{ command-analogy-name } { command-analogy-example }
idea-analogy-equal =
    .question = rei − homem + mulher é igual ao vetor de rainha?
    .right = Não: só fica perto dele
    .wrong-a = Sim, exatamente: os números são os mesmos
    .wrong-b = Sim, se o modelo for bom
    .wrong-c = Não: dá o vetor oposto
    .why = A soma cai em um ponto onde não há palavra nenhuma. Rainha costuma ser a mais próxima desse ponto.
    .see = /{ command-analogy-name } { command-analogy-example }
idea-analogy-own =
    .question = Por que as palavras da conta ficam fora da resposta de uma analogia?
    .right = Porque muitas vezes uma delas seria a mais próxima
    .wrong-a = Porque no treino elas ficam sem vetor quando entram em uma conta
    .wrong-b = Porque são proibidas
    .wrong-c = Para a conta ficar mais rápida
    .why = Em rei − homem + mulher, a mais próxima costuma ser o próprio rei. É uma crítica conhecida ao truque.
    .see = /{ command-analogy-name } { command-analogy-example }
idea-analogy-fails =
    .question = Uma analogia deu uma resposta sem sentido. O que isso mostra?
    .right = Que essa relação talvez não seja uma direção do espaço
    .wrong-a = Que faltam palavras na tabela para a conta fechar certinho
    .wrong-b = Que as palavras não existem
    .wrong-c = Que é preciso somar mais vezes
    .why = Gênero e capitais funcionam bem. Causa, profissão ou oposto muitas vezes não são um passo constante.
    .see = /{ command-analogy-name } { command-analogy-example }
idea-analogy-mul =
    .question = 3CosAdd e 3CosMul são dois jeitos de…
    .right = escolher a resposta de uma analogia
    .wrong-a = treinar um modelo com textos mais longos
    .wrong-b = medir o comprimento de um vetor
    .wrong-c = desenhar um mapa
    .why = Um soma cossenos, o outro multiplica. Multiplicando, um cosseno muito alto não manda sozinho.
    .see = /{ command-analogy-name } { command-analogy-example }
idea-token-what =
    .question = O que é um token?
    .right = Um pedaço de texto que o modelo trata como unidade
    .wrong-a = Um número do vetor que a palavra tem no modelo
    .wrong-b = Um tipo de modelo
    .wrong-c = Uma frase inteira
    .why = Pode ser uma palavra, um sinal ou parte de uma palavra. Cada token busca o vetor dele na tabela.
    .see = /{ command-tokens-name } { command-tokens-example }
idea-token-id =
    .question = Um modelo numera as palavras uma por uma: “gato” é a 512 e “cachorro”, a 513. O que isso diz?
    .right = Nada sobre o sentido: o ID só leva à linha
    .wrong-a = Que as palavras são vizinhas e quase sinônimas
    .wrong-b = Que gato é mais frequente
    .wrong-c = Que os vetores são quase iguais
    .why = O ID diz onde está o vetor na tabela, como o número de um armário. Neste bot o ID sai da grafia, e também não diz nada do sentido.
    .see = /{ command-tokens-name } { $words ->
        [pt] gato cachorro
       *[other] cat dog
    }
idea-token-order =
    .question = O que vem primeiro?
    .right = Cortar o texto em tokens; depois buscar os vetores
    .wrong-a = Buscar os vetores da frase; depois cortar em tokens
    .wrong-b = Tudo ao mesmo tempo
    .wrong-c = Primeiro o mapa, depois os tokens
    .why = Texto, tokens, IDs, vetores: sem saber quais são os pedaços não há o que buscar.
    .see = /{ command-tokens-name } { command-tokens-example }
idea-subword-why =
    .question = Por que alguns modelos cortam palavras em pedaços (subpalavras)?
    .right = Para ter vetor também para palavras que nunca viram
    .wrong-a = Para gastar menos tempo com palavras que são longas demais
    .wrong-b = Porque não sabem ler palavras curtas
    .wrong-c = Para ficar sem vocabulário
    .why = Com pedaços como “des-”, “-mente” e “feliz” dá para montar muita palavra nova.
    .see = /{ command-embedding-name } { $words ->
        [pt] gatonildo
       *[other] catsify
    }
idea-oov-what =
    .question = O que quer dizer OOV (fora do vocabulário)?
    .right = Que a palavra não está na tabela do modelo
    .wrong-a = Que a palavra foi escrita com um erro de digitação
    .wrong-b = Que a palavra tem vetor zero no dicionário
    .wrong-c = Que a palavra é muito comum
    .why = A tabela é fechada: quem não entrou no treino não tem linha. Cada modelo resolve isso de um jeito.
    .see = /{ command-embedding-name } { $words ->
        [pt] gatonildo
       *[other] catsify
    }
idea-oov-zero =
    .question = No spaCy, uma palavra sem vetor ganha zeros. O que acontece se você comparar com ela?
    .right = O cosseno não diz nada: zeros não têm direção
    .wrong-a = O cosseno dá 0, e isso prova que não há relação
    .wrong-b = O cosseno é sempre −1
    .wrong-c = O computador trava
    .why = Um vetor de zeros não aponta para lado nenhum. Tratar isso como “0, sem relação” é um engano comum.
    .see = /{ command-embedding-name } { $words ->
        [pt] gatonildo
       *[other] catsify
    }
idea-vocabulary-case =
    .question = Se um modelo guarda “Maçã” e “maçã” em linhas separadas, os vetores são…
    .right = dois, que podem ser diferentes
    .wrong-a = sempre iguais, porque é a mesma palavra
    .wrong-b = sempre opostos
    .wrong-c = nenhum dos dois existe
    .why = Para a tabela são duas sequências de letras. Por isso muitos passam tudo para minúsculas antes.
    .see = /{ command-embedding-name } { command-embedding-example }
idea-inflection-near =
    .question = “gato” e “gatos” têm…
    .right = vetores próprios, em geral bem próximos
    .wrong-a = o mesmo vetor, porque o plural não muda o sentido
    .wrong-b = vetores opostos
    .wrong-c = vetores sem relação
    .why = São duas linhas da tabela. Ficam perto porque são usadas quase do mesmo jeito.
    .see = /{ command-similar-name } { $words ->
        [pt] gato gatos
       *[other] cat cats
    }
idea-model-frozen =
    .question = Você conversa com o bot todo dia. Os vetores dele aprendem com você?
    .right = Não: o modelo já está pronto e não muda
    .wrong-a = Sim, um pouco: cada mensagem ajusta alguns números
    .wrong-b = Sim, mas só em grupos
    .wrong-c = Só quando você erra o quiz
    .why = Depois do treino a tabela só é consultada. Para mudar é preciso treinar de novo, com textos.
    .see = /{ command-model-name }
idea-training-guess =
    .question = Como o word2vec aprende os vetores?
    .right = Tentando adivinhar palavras pelas vizinhas no texto
    .wrong-a = Perguntando a milhares de pessoas quais palavras combinam
    .wrong-b = Lendo as definições de um dicionário
    .wrong-c = Contando as letras
    .why = Cada erro na adivinhação ajusta os números um pouquinho. Os vetores são o que sobra do exercício.
    .see = /{ command-train-name } { command-train-example }
idea-distributional-idea =
    .question = “Você conhece uma palavra pelas companhias dela.” O que essa frase explica?
    .right = Por que contextos bastam para aprender vetores
    .wrong-a = Por que palavras compridas são mais raras que as curtas
    .wrong-b = Por que dicionários têm ordem alfabética
    .wrong-c = Por que verbos mudam de forma
    .why = É a ideia de Firth (1957): usos parecidos, sentidos parecidos. Todos estes modelos partem dela.
    .see = /{ command-train-name } { command-train-example }
idea-corpus-old =
    .question = Um modelo treinado só com jornais de 1990 conhece a palavra “selfie”?
    .right = Não: o que não está nos textos não entra no modelo
    .wrong-a = Sim: um modelo bom deduz as palavras que ainda vão surgir
    .wrong-b = Sim, mas com sinal negativo
    .wrong-c = Só se a internet estiver ligada
    .why = O corpus é tudo o que o modelo viu. Palavras, sentidos e preconceitos vêm dele.
    .see = /{ command-model-name }
idea-cooccurrence-glove =
    .question = De onde o GloVe tira os vetores?
    .right = De uma contagem de quais palavras aparecem juntas
    .wrong-a = De fotos das coisas, com o nome escrito embaixo
    .wrong-b = De um dicionário bilíngue
    .wrong-c = De regras de gramática
    .why = Ele conta coocorrências no corpus inteiro e acha vetores cujos produtos imitam essas contagens.
    .see = /{ command-train-name } { command-train-example }
idea-map-lies =
    .question = Em um mapa de palavras em 2D, duas palavras estão coladas. Elas são muito próximas no modelo?
    .right = Talvez: achatar centenas de dimensões engana
    .wrong-a = Sim: o mapa mantém todas as distâncias do modelo
    .wrong-b = Não, com certeza
    .wrong-c = Só se estiverem no centro
    .why = Duas dimensões guardam só uma parte das distâncias; quanto, o mapa diz. Confira o cosseno antes de concluir.
    .see = /{ command-map-name } { command-map-example }
idea-pca-what =
    .question = O que a PCA faz com os vetores para desenhar um mapa?
    .right = Acha as direções em que eles mais variam e usa duas
    .wrong-a = Apaga as dimensões que têm números negativos e desenha as outras
    .wrong-b = Usa sempre a primeira e a segunda coluna
    .wrong-c = Apaga as palavras raras
    .why = É como achar o melhor lado para fotografar um objeto: a sombra que guarda mais diferenças.
    .see = /{ command-map-name } { command-map-example }
idea-variance-what =
    .question = O mapa diz que os eixos explicam 35% da variância. O que falta?
    .right = 65% das diferenças entre os vetores não aparecem no desenho
    .wrong-a = 65% das palavras do modelo, que ficaram fora do desenho
    .wrong-b = Nada: 35% é o máximo
    .wrong-c = 65% estão errados
    .why = Quanto menor esse número, mais cuidado com as distâncias do desenho.
    .see = /{ command-map-name } { command-map-example }
idea-bias-where =
    .question = “Diarista” fica mais perto de “ela” e “chefe”, de “ele”. De onde vem isso?
    .right = Dos textos de treino, que repetem hábitos da sociedade
    .wrong-a = De uma regra que alguém programou no modelo para essas palavras
    .wrong-b = Da ordem alfabética
    .wrong-c = Da gramática, e só dela
    .why = As duas servem para homem e mulher: gramática não é. O modelo copia o que é frequente nos textos, também preconceitos.
    .see = /{ command-axis-name } { $words ->
        [pt] ele / ela: diarista, chefe
       *[other] he / she: nurse, engineer
    }
idea-bias-remove =
    .question = Tirar a direção “ele–ela” de todos os vetores acaba com o viés de gênero?
    .right = Não: ele continua nas vizinhanças das palavras
    .wrong-a = Sim, por completo: sem essa direção não sobra gênero no modelo
    .wrong-b = Sim, mas só em português
    .wrong-c = Não muda número nenhum
    .why = Palavras estereotipadas seguem agrupadas entre si. Gonen e Goldberg (2019) mostraram que o viés só se esconde.
    .see = /{ command-bias-name } { command-bias-example }
idea-llm-embedding =
    .question = O ChatGPT usa embeddings?
    .right = Sim: na entrada, cada token vira um vetor
    .wrong-a = Não: ele procura frases prontas em um banco de textos
    .wrong-b = Não: ele lê letra por letra
    .wrong-c = Só quando fala inglês
    .why = A primeira camada é uma tabela de vetores de tokens; as seguintes os misturam conforme o contexto.
    .see = /{ command-tokens-name } { command-tokens-example }
idea-fasttext-new =
    .question = O fastText dá vetor até para palavras que nunca viu. Como?
    .right = Somando vetores de pedaços de letras da palavra
    .wrong-a = Copiando o vetor da palavra conhecida mais parecida na escrita
    .wrong-b = Copiando o vetor de uma palavra sorteada
    .wrong-c = Chutando zeros
    .why = Pedaços como “gat” e “ato” têm vetores. Com eles se monta o de “gatonildo”.
    .see = /{ command-embedding-name } { $words ->
        [pt] gatonildo
       *[other] catsify
    }
