# Perguntas sobre as ideias da área e sobre o bot, em português. Uma por mensagem, com estes atributos:
# .question  a pergunta, como título da resposta
# .button    a pergunta em até 40 letras, para um botão; sem ela, a inteira
# .asked     outros jeitos de perguntar o mesmo, separados por uma barra; por eles a pergunta é achada
# .needs     sinais e palavras de que a mensagem precisa ter um para perguntar isto; sem ele, qualquer mensagem pode
# .text      a resposta, em duas a quatro frases; HTML do Telegram é permitido
# .example   um comando que mostra a ideia; sem ele vale o exemplo do verbete do glossário

faq-title = 💬 <b>{ $question }</b>
faq-tap = Toque no exemplo para ver:
faq-found = Como achei esta resposta: transformei a sua mensagem em um vetor e comparei com { $known } perguntas que conheço. A mais próxima em português foi “{ $nearest }”, com cosseno { COSINE($cosine) }. Se não era isso, pergunte de outro jeito.
faq-found-spelled = Como achei esta resposta: entre { $known } perguntas que conheço, “{ $nearest }” é a que se escreve mais parecido com a sua. Se não era isso, pergunte de outro jeito.
faq-both-terms = { $first } e { $second } são palavras da área; em vez de comparar os vetores, explico as duas:
faq-compare-anyway = Comparar os vetores

# palavras com que começa uma resposta que confirma ou nega
faq-verdicts = sim | não
# palavras que nos títulos são só exemplos: quem pergunta o que elas são não pergunta isso
faq-examples = gato | cachorro | rei | rainha | homem | mulher | banco | manga | quente | frio
# palavras com que se pergunta por uma ideia, e não pelo número de duas palavras
faq-why = porque | quer | dizer | significa | significam | será | afinal | motivo | razão | explica

## O que é um embedding

faq-embedding =
    .question = O que é um embedding, afinal?
    .asked = o que exatamente é um word embedding? | me explica embedding de um jeito simples | como uma palavra vira número? | explica word embeddings como se eu tivesse 5 anos | o que quer dizer transformar palavra em vetor? | não entendi o que é embedding | para que transformar palavras em números? | como o computador representa uma palavra? | mano, o que é um embedding? | então o que seria um embedding? | nunca ouvi falar de embedding, o que é? | to perdido, o que seria um embedding na pratica?
    .text = É uma palavra trocada por uma lista de números, que funciona como um endereço: palavras usadas do mesmo jeito moram perto. Ninguém escreve esses números à mão; um programa lê muito texto e vai ajustando. Um número sozinho não diz nada, mas comparar duas listas diz o quanto as palavras se parecem.
faq-embedding-vector =
    .question = Vetor e embedding são a mesma coisa?
    .asked = qual a diferença entre vetor e embedding? | todo vetor é um embedding? | embedding é um vetor? | vetor é o mesmo que embedding? | é a mesma coisa falar vetor e embedding? | representação vetorial e embedding é igual? | um vetor é a mesma coisa que um embedding? | qual a relação entre um embedding e um vetor? | vetor de palavra é sinonimo de embedding?
    .text = Quase. Vetor é qualquer lista ordenada de números. Embedding é um vetor que representa alguma coisa, como uma palavra, e que foi aprendido para que coisas parecidas fiquem perto. Todo embedding é um vetor, mas nem todo vetor é um embedding.
faq-list-of-numbers =
    .question = Um vetor é uma lista de números?
    .asked = vetor é uma lista de números | embedding é uma lista de números | embedding é uma lista de números né | vetor é tipo uma seta? | então embedding é uma seta com 300 números? | embedding é um vetor de 300 números | o vetor é só uma lista de números? | cada palavra vira uma lista de números? | um vetor é um monte de números? | uma palavra é um vetor de 300 números | embedding é um monte de números | vetor é um ponto no espaço? | embedding é tipo um endereço da palavra?
    .text = Sim: um vetor é uma lista de números em ordem, e a mesma lista pode ser desenhada como uma seta ou como um ponto em um espaço. O embedding de uma palavra é um vetor que foi aprendido de textos; no meu modelo padrão são 300 números para cada palavra.
    .example = /{ command-embedding-name } { command-embedding-example }
faq-arrow =
    .question = A palavra é uma seta, e para onde ela aponta?
    .button = Para onde a seta aponta?
    .asked = então a palavra é uma seta? | a palavra vira uma seta? | seta pra onde? | para onde a seta aponta? | a seta aponta pra onde? | cada palavra é uma seta? | onde começa a seta? | que seta é essa? | a seta aponta para quê? | de onde sai a seta? | uma palavra é uma seta com 300 números?
    .text = Quase: a seta é um jeito de desenhar o vetor da palavra. Ela sai do zero, e os números são os passos, um em cada direção, até a ponta. O lado para onde aponta não tem nome. O que conta é quem aponta quase para o mesmo lado, como gato e cachorro: o cosseno mede o ângulo entre duas setas.
    .example = /{ command-why-name } { command-why-example }
faq-embedding-token =
    .question = Qual é a diferença entre token e embedding?
    .button = Token ou embedding?
    .asked = token e embedding são a mesma coisa? | o token é o vetor? | o que vem antes, o token ou o embedding? | qual a relação entre token e vetor? | diferença entre tokenização e embedding | id do token é o embedding? | cada token tem o seu embedding?
    .text = O token é um pedaço do texto, em geral uma palavra; o embedding é a lista de números que o modelo guarda para esse pedaço. Primeiro o texto é cortado em tokens, depois cada token busca o vetor dele em uma tabela. O ID do token é só o número da gaveta, não mede nada.
    .example = /{ command-tokens-name } { command-tokens-example }
faq-one-hot =
    .question = Qual é a diferença entre embedding e one-hot?
    .button = Embedding ou one-hot?
    .asked = one hot encoding vs embedding | por que não usar one-hot? | qual a vantagem do embedding sobre o one-hot? | professor falou de one hot encoding e não entendi a diferença pra embedding | embedding denso e vetor esparso qual a diferença? | diferença entre embedding e bag of words ou tf-idf | o que é one hot encoding? | no one hot as palavras não têm relação entre si né? | o que é one hot? | o que é one-hot encoding?
    .text = No one-hot, cada palavra é uma lista enorme de zeros com um único 1, e duas palavras diferentes têm sempre cosseno 0: gato fica tão longe de cachorro quanto de parafuso. No embedding a lista é curta e densa (quase nenhum zero), e palavras parecidas ficam perto. Bag of words e TF-IDF contam palavras de um texto, e lá também cada palavra é uma coluna só dela.
    .example = /{ command-similar-name } { command-similar-example }
faq-word2vec =
    .question = Word embedding e word2vec são a mesma coisa?
    .button = Embedding é o mesmo que word2vec?
    .asked = word embedding é word2vec? | todo embedding é word2vec? | word2vec é o nome do embedding? | qual a diferença entre word2vec e word embedding? | você usa word2vec? | o word2vec é um modelo ou um método? | word2vec é o único jeito de fazer embedding?
    .text = Não: word embedding é a ideia (uma lista de números por palavra) e word2vec é um dos métodos que criam essas listas, publicado em 2013. GloVe e fastText são outros. O meu modelo padrão não foi feito com word2vec: os números saem de um codificador de frases e de outras fontes, e /{ command-model-name } conta quais.
faq-methods =
    .question = Qual é a diferença entre word2vec, GloVe e fastText?
    .button = word2vec, GloVe ou fastText?
    .asked = word2vec ou glove, qual é melhor? | glove vs word2vec | qual a diferença entre fasttext e word2vec? | o que o fasttext tem de diferente? | quais são os tipos de word embedding? | glove e fasttext são iguais? | qual método de embedding eu uso? | pq o fasttext consegue lidar com palavra nova
    .text = O word2vec aprende tentando adivinhar uma palavra pelas que estão em volta. O GloVe conta no corpus inteiro quais palavras aparecem juntas e ajusta os vetores a essa conta. O fastText faz como o word2vec, mas soma pedaços da palavra, então tem vetor até para palavra nova. Nos três, cada palavra tem um vetor só, e nenhum ganha sempre.
faq-bert =
    .question = Qual é a diferença entre word2vec e BERT?
    .button = word2vec ou BERT?
    .asked = word2vec vs bert | bert é um embedding? | qual a diferença de embedding estático e contextual? | o bert é melhor que o word2vec? | o que muda do glove pro bert? | o que é embedding contextual? | transformers usam word2vec? | por que todo mundo usa BERT em vez de word2vec? | word2vec ainda é usado? | diferença entre word2vec e bert | os embeddings do bert são melhores? | e o bert, faz a mesma coisa que você? | o bert faz isso também? | e o bert?
    .text = No word2vec a palavra tem um vetor fixo: banco é o mesmo na praça e no dinheiro. O BERT lê a frase inteira e dá um vetor novo para cada palavra em cada frase, por isso separa os sentidos; em troca é muito maior e mais lento. As tabelas que eu uso são do primeiro tipo.
faq-chatgpt =
    .question = Isto é o mesmo que o ChatGPT usa?
    .asked = o chatgpt usa embeddings? | qual a relação disso com o chatgpt? | isso é a mesma coisa que o chatgpt faz? | LLM tem embedding? | qual a diferença entre você e o chatgpt? | como o gpt usa vetores? | é assim que o chatgpt entende as palavras? | o gpt usa isso por dentro? | o gpt-4 tem embeddings dentro? | você é parecido com o chatgpt por dentro? | o chatgpt entende texto desse jeito aí? | como ligar isso com a IA que faz texto? | qual a relação com inteligência artificial que escreve texto?
    .text = Em parte. O ChatGPT também começa trocando cada token por um vetor de uma tabela, como aqui. Depois muitas camadas mudam esses vetores conforme a frase e preveem o próximo token, e é isso que gera o texto. Eu fico na primeira etapa: só mostro e comparo os vetores.
faq-abilities =
    .question = Você conversa, traduz ou escreve textos?
    .asked = você consegue traduzir? | faz uma redação pra mim? | dá pra conversar com você? | você responde qualquer pergunta? | pesquisa no google pra mim? | você é uma inteligência artificial que conversa? | traduz essa frase pra inglês | você resume textos? | você sabe responder sobre história? | o que você não consegue fazer? | vc consegue corrigir minha redação?
    .text = Não. Não sou um modelo de linguagem: não escrevo nem traduzo textos e não procuro nada na internet. Eu comparo palavras e frases, acho palavras parecidas, faço contas e mapas com elas e explico as ideias da área. Tudo o que eu sei fazer está em /{ command-help-name }.
    .example = /{ command-help-name }
faq-good-for =
    .question = Para que servem os embeddings na prática?
    .button = Para que servem os embeddings?
    .asked = onde isso é usado na vida real? | pra que serve word embedding? | qual a utilidade dos vetores de palavras? | quais são as aplicações de embeddings? | quem usa embeddings? | por que eu deveria aprender isso? | dá um exemplo de uso de embedding | em que eu vou usar isso na minha vida? | o que dá pra fazer com embeddings? | por que isso é importante? | em que situação real alguém precisaria disso | e na prática? | o netflix usa isso? | o spotify usa isso? | o google tradutor usa isso? | que empresas usam embeddings? | embedding serve para que na vida real? | embedding serve para quê? | para que serve o embedding na vida real? | onde se usa embedding na vida real? | embedding serve pra quê no dia a dia?
    .text = Servem para o computador trabalhar com sentido, e não só com letras: buscar textos pelo assunto, recomendar produtos ou músicas, agrupar mensagens parecidas, achar spam, e são a entrada de tradutores e do ChatGPT. Eu mesmo acho perguntas como a sua comparando vetores.
    .example = /{ command-sentences-name } { command-sentences-example }
faq-search =
    .question = Como funciona a busca por sentido com embeddings?
    .button = Como funciona a busca por sentido?
    .asked = o que é busca semântica? | como usar embeddings para buscar textos? | dá pra fazer um buscador com isso? | o que é um banco de dados vetorial? | o que é RAG e o que tem a ver com embedding? | como achar documentos parecidos? | como o google ou a netflix usam isso para buscar? | como o youtube recomenda vídeos com isso? | dá pra achar notícias parecidas com isso?
    .text = Cada texto vira um vetor uma vez só, e todos ficam guardados. A pergunta também vira um vetor, e os textos de maior cosseno com ela são a resposta, mesmo que não tenham nenhuma palavra em comum. Um banco de dados vetorial só faz isso rápido, e no RAG esses textos são entregues a um modelo como o GPT.
    .example = /{ command-sentences-name } { command-sentences-example }

## Os números de um vetor

faq-dimension-meaning =
    .question = O que cada número do vetor significa?
    .asked = o que significa cada dimensão? | o primeiro número do vetor quer dizer alguma coisa? | tem uma dimensão para gênero? | as dimensões têm nome? | dá pra interpretar os números do embedding? | o que representa cada posição do vetor? | qual dimensão é o significado? | o que são esses 300 números? | algum desses números diz se a palavra é feminina? | o que o terceiro número do vetor me diz? | existe uma dimensão que diz se é animal? | cada dimensão é uma característica da palavra?
    .text = Sozinho, quase nunca significa algo: não há uma dimensão “animal” nem outra “feminino”. O sentido está espalhado por todas, e girar o espaço inteiro mudaria cada número sem mudar nenhum cosseno. O que dá para ler são direções, como a que vai de pobre a rico.
    .example = /{ command-embedding-name } { command-embedding-example }
faq-how-many-dimensions =
    .question = Por que 300 dimensões, e quantas usar?
    .asked = por que 300 dimensões e não 100? | quantas dimensões devo usar? | quanto mais dimensões melhor? | qual o número ideal de dimensões? | de onde vem o 300? | por que os vetores têm 300 números? | 50, 100 ou 300 dimensões, qual escolher? | 2 dimensões não bastam? | por que escolheram 300? | com 50 dimensões fica pior? | por que não usar 1000 dimensões? | quem escolheu 300 dimensões? | por que tem 300 números? | o que acontece com poucas dimensões? | e se usar dimensões demais? | ter mais números é melhor? | 300 é muito? | 300 números é muito ou pouco? | o que é 300 dimensões? | o que são 300 dimensões? | por que tantos números? | pra que 300 números
    .text = É um costume que funciona: com poucas dimensões (10, 50) muitas diferenças se misturam, e a partir de umas 300 o ganho fica pequeno, enquanto memória e tempo crescem. Para palavras, 100 a 300 costuma bastar; modelos de frases usam 384 a 1.536 ou mais. O melhor é testar na sua tarefa.
faq-three-dimensions =
    .question = 300 dimensões é como 3D?
    .asked = é tipo 3d? | como imaginar 300 dimensões? | é como no espaço, com largura e altura? | dá pra desenhar 300 dimensões? | como é que cabem 300 direções? | ninguém consegue ver 300 dimensões, né? | é igual aos eixos x, y e z? | isso é tipo o plano cartesiano? | como podem existir mais de três dimensões? | é tipo coordenadas? | são como coordenadas? | então os números são coordenadas? | os 300 números são coordenadas? | é tipo latitude e longitude? | é como coordenadas em um mapa?
    .text = Sim, é a mesma ideia. No mapa de uma sala, três números dizem onde está um ponto: largura, comprimento e altura. Aqui são 300 números em vez de três. Ninguém consegue desenhar isso, mas as contas são as mesmas: ângulos e distâncias saem dos números, sejam 3 ou 300. O /{ command-map-name } espreme as 300 em 2, e por isso perde uma parte.
    .example = /{ command-map-name } { command-map-example }
faq-norm =
    .question = O que é a norma de um vetor, e ela importa?
    .button = A norma importa?
    .asked = o que quer dizer norma aqui? | para que serve a norma do vetor? | o tamanho do vetor importa? | como calcula a norma? | por que normalizar os vetores? | o que é vetor normalizado ou unitário? | o que significa norma 1? | por que eu deveria ligar para a norma? | o comprimento da seta quer dizer algo? | o que é norma 0,82? | que que é norma 0,82 | norma 1,00 é o quê?
    .text = É o comprimento da seta: eleve cada número ao quadrado, some tudo e tire a raiz. O vetor (3, 4) tem norma 5. No cosseno ela não conta, porque a conta divide por ela; normalizar é fazer isso antes, deixando todos com norma 1.
    .example = /{ command-embedding-name } { command-embedding-example }
faq-weights =
    .question = Por que há números negativos e quebrados no vetor?
    .button = Por que há números negativos?
    .asked = por que os números do vetor são negativos? | o que significa um valor negativo no embedding? | por que os números são tão pequenos? | de onde saem esses números quebrados? | um número maior é mais importante? | os números do vetor vão de quanto a quanto? | tem número negativo no meu vetor, está certo? | o que o -0.03 no começo do vetor quer dizer | por que às vezes o número é negativo? | por que o número é negativo às vezes? | e porque o número é negativo às vezes? | por que o número é negativo? | e por que tem número negativo às vezes?
    .text = Cada número é uma coordenada, como em um mapa: negativo só quer dizer “para o outro lado do zero”: não é ruim, nem quer dizer que falte alguma coisa. São quebrados porque o treino os ajusta em passos bem pequenos. O que vale é como dois vetores combinam, não o tamanho de um número.
    .example = /{ command-embedding-name } { command-embedding-example }
faq-read-strip =
    .question = Como se lê o desenho de um vetor?
    .button = Como se lê o desenho do vetor?
    .asked = o que são as cores no desenho do vetor? | o que são esses quadradinhos coloridos? | o que é o peso no desenho? | o que mostra o gráfico embaixo do desenho? | como ler o desenho do embedding? | o que é esse gráfico de barras? | quantas dimensões têm cada peso, o que é isso? | não entendi as cores | o que significa essa imagem com quadradinhos?
    .text = Cada quadradinho é um dos números do vetor (um peso), em ordem, como se lê um texto; ao lado está a dimensão em que a fila começa. Azul é negativo, vermelho é positivo, e quanto mais forte a cor, mais longe de zero. O gráfico de baixo conta quantos números têm cada valor: quase todos ficam perto de zero. Um quadradinho sozinho não diz nada; o que ajuda é comparar dois desenhos.
    .example = /{ command-embedding-name } { command-embedding-example }
faq-back =
    .question = Dá para voltar do vetor para a palavra?
    .asked = como transformar um vetor em palavra de novo? | dá pra converter o vetor de volta em texto? | tem como descobrir a palavra a partir dos números? | o embedding é reversível? | como decodificar um embedding? | como saber de que palavra é esse vetor? | se eu te der os números você me diz a palavra? | como descobrir que palavra é esse vetor? | tem como desfazer o embedding? | se eu mudar um número do vetor, que palavra sai? | o que acontece se eu mexer em um número do vetor?
    .text = Dá, procurando: o vetor é comparado com todos os da tabela, e a resposta é a palavra de maior cosseno. Para o vetor exato de uma palavra, volta ela mesma; para um vetor calculado, como o de uma conta, volta a mais próxima. Não existe uma fórmula que leia a palavra nos números, e de uma média dá para adivinhar algumas palavras da frase, mas não a ordem delas.
    .example = /{ command-analogy-name } { command-analogy-example }

## Comparar

faq-cosine-range =
    .question = O cosseno vai de quanto a quanto?
    .asked = a similaridade vai de 0 a 1 ou de -1 a 1? | qual o valor máximo da similaridade? | a similaridade pode ser negativa? | o que quer dizer cosseno 1? | o que quer dizer similaridade 0? | qual a escala da similaridade? | pode dar mais que 1? | qual o maior cosseno que dá pra ter? | o que seria cosseno -1? | cosseno de 0 quer dizer que não têm nada a ver? | por que não passa de 1? | por que o cosseno não passa de 1? | por que o máximo é 1? | por que nunca dá mais que 1? | por que não pode ser maior que 1?
    .text = De −1 a 1: 1 é a mesma direção (ângulo zero, e não há ângulo menor: por isso não passa de 1), 0 é um ângulo reto (quase nada em comum no que o modelo viu), −1 é a direção oposta. O que é comum depende do modelo: no meu padrão, quase todos os pares sorteados ficam entre −0,2 e 0,3, porque os vetores foram centrados e, em tantas dimensões, duas direções ao acaso formam quase um ângulo reto. Alguns programas mudam a escala para 0 a 1.
faq-higher =
    .question = Quanto maior o número, mais parecidas são as palavras?
    .button = Quanto maior, mais parecidas?
    .asked = então quanto maior mais parecido? | quanto maior mais parecido né | quanto mais perto de 1, mais parecidas? | número maior quer dizer mais parecido? | cosseno maior é mais parecido? | então quanto mais alto mais igual? | quanto maior o cosseno mais próximas as palavras | perto de 1 é parecido e perto de 0 não? | palavras parecidas têm cosseno perto de 1
    .text = Sim, para o modelo: quanto mais perto de 1 o cosseno, mais as duas setas apontam para o mesmo lado, e mais as palavras são usadas de modo parecido. Mas parecido aqui não é o mesmo que sinônimo: opostos como quente e frio também dão um número alto.
    .example = /{ command-similar-name } { command-similar-example }
faq-high =
    .question = Quando um número é alto?
    .asked = é alto? | 0,4 de similaridade é muito? | 0,62 é muito? | 0,5 é alto? | 0,3 é pouco? | isso é muito ou pouco? | 0,62 é um número alto? | 0.6 de cosseno é muito ou pouco? | 0,8 é alto? | 0,2 é baixo? | a partir de quanto as palavras são parecidas? | qual valor de similaridade é bom? | o que significa 0,47? | isso é bom ou ruim? | esse resultado é alto ou baixo? | 0.5 quer dizer o quê? | 0,72 já dá para dizer que são parecidas? | deu 0,35, isso é muito? | esse número é bom? | quanto é considerado alto? | 0,45 é similaridade forte ou fraca? | isso é muito? | é muito ou pouco? | esse valor é muito alto? | o que é 0,62? | o que é esse 0,62? | 0,62 é o quê?
    .text = Quanto é muito depende do modelo, por isso eu digo ao lado em que porcentagem dos pares sorteados o cosseno é menor. No meu modelo padrão, quase todo par sorteado fica perto de 0: uns 0,2 já é alguma ligação, 0,4 é bastante e acima de 0,6 são palavras muito próximas. Não é nota: alto não é bom nem baixo é ruim.
faq-random-pairs =
    .question = O que são os 10.000 pares sorteados?
    .button = O que são os pares sorteados?
    .asked = o que é esse lance de pares sorteados? | não entendi o 10.000 | que 10.000 pares são esses? | o que são pares sorteados? | por que comparar com 10.000 pares? | o que quer dizer maior que o de 99% dos pares? | de onde vêm os 10.000 pares de palavras? | para que servem os pares sorteados? | o que é maior que 99,9% dos pares
    .text = É a minha régua. Sorteei 10.000 pares de palavras do modelo, de olhos fechados, e guardei o cosseno de cada um: quase todos ficam perto de 0, porque duas palavras ao acaso pouco têm em comum. Dizer que um número é maior que o de 99% deles mostra que ele é mesmo alto neste modelo.
    .example = /{ command-similar-name } { command-similar-example }
faq-percent =
    .question = Cosseno 0,6 quer dizer 60% parecido?
    .asked = então 0,6 é 60% parecido? | 0,5 significa 50% igual? | posso transformar a similaridade em porcentagem? | 0.7 quer dizer 70% de semelhança? | similaridade é uma porcentagem? | o dobro do cosseno é o dobro de parecido? | similaridade de 0,5 significa metade igual? | cosseno 0,5 é 50% | isso é 62% parecido? | 0,5 é metade parecido?
    .text = Não. O cosseno é a medida de um ângulo: 0,6 são uns 53°, e 0,3 não é “metade tão parecido”. O que dá para dizer em porcentagem é outra coisa: de quantos pares sorteados ele é maior. É o percentil, que eu mostro junto.
    .example = /{ command-similar-name } { command-similar-example }
faq-negative =
    .question = Similaridade negativa quer dizer que as palavras são contrárias?
    .button = Negativo quer dizer contrário?
    .asked = o que significa cosseno negativo? | por que a similaridade deu negativa? | deu -0,05, o que quer dizer? | similaridade menor que zero é antônimo? | o cosseno deu negativo e eu achei estranho | deu -0.1 entre duas palavras, são opostas? | número negativo quer dizer oposto? | cosseno menor que zero é o quê? | se der negativo são antônimas? | palavras opostas têm cosseno -1 | opostos têm cosseno negativo | palavras contrárias têm similaridade -1 | por que às vezes a similaridade é negativa? | por que o número é negativo às vezes? | e porque o número é negativo às vezes? | por que o número é negativo? | por que o cosseno às vezes é negativo?
    .text = Não. Só quer dizer que o ângulo entre as setas passa de 90°. Perto de 0, como em −0,05, é quase um ângulo reto: o modelo não viu quase nada em comum entre as duas. Já os opostos de verdade, como quente e frio, costumam dar números altos.
    .example = { term-antonym.example }
faq-symmetric =
    .question = Trocar a ordem das duas palavras muda a similaridade?
    .button = Trocar as duas muda o número?
    .asked = gato e mesa dá o mesmo que mesa e gato? | a similaridade é a mesma nos dois sentidos? | o cosseno é simétrico? | se eu inverter as duas palavras o número muda? | comparar a com b é igual a comparar b com a? | dá na mesma qual palavra vem primeiro no /similar? | o que acontece se eu trocar as palavras de lugar?
    .text = Não: o número é o mesmo nos dois sentidos, porque o ângulo entre duas setas não tem lado. O que pode mudar é o lugar na lista de vizinhos: uma palavra pode ser a 3ª mais perto da outra, e a outra só a 20ª dela. E se você queria o contrário no sentido, pergunte por uma palavra de cada vez: <code>/{ command-opposite-name } quente</code>.
    .example = /{ command-rank-name } { command-rank-example }
faq-opposites =
    .question = Por que palavras opostas ficam tão perto?
    .button = Por que opostas ficam tão perto?
    .asked = por que quente e frio dão tão parecidos se são opostos? | por que bom e ruim são similares? | por que antônimos têm similaridade alta? | amor e ódio são opostos, por que dá alto? | antônimo não devia dar -1? | por que os opostos ficam perto? | como palavras contrárias podem ser parecidas? | pq feliz e triste deu alto? | não entendo como antônimos podem ficar perto um do outro | por que dá parecido se são o contrário? | alto e baixo são contrários, por que ficam próximos? | claro e escuro não deviam ficar longe? | rico e pobre deu alto, não era para ser negativo? | opostos não deviam dar negativo? | por que vida e morte aparecem tão próximas | por que rei e rainha são parecidos se são contrários? | por que são próximos se são contrários?
    .text = Porque os vetores vêm do uso das palavras, não de uma definição: quente e frio aparecem nas mesmas frases (“o café está …”), falam do mesmo assunto e podem trocar de lugar. Por isso ficam perto. “Direção oposta” no espaço não é “sentido oposto” na língua.
faq-find-antonyms =
    .question = Dá para achar o antônimo de uma palavra?
    .asked = como acho o contrário de uma palavra? | você sabe antônimos? | qual o antônimo de feliz? | como separar sinônimo de antônimo? | tem como o modelo saber o que é oposto? | vc diz qual é o antônimo de bonito?
    .text = Não com segurança. Sinônimos e antônimos ficam os dois na vizinhança, e o cosseno não diz quem é quem. Um eixo entre dois opostos ajuda: mostra de que lado cada palavra fica.
    .example = /{ command-axis-name } { command-axis-example }
faq-synonyms =
    .question = Parecida quer dizer sinônima?
    .asked = palavras similares são sinônimos? | qual a diferença entre similaridade e sinônimo? | vizinho é sinônimo? | se o cosseno é alto as palavras têm o mesmo significado? | por que médico e hospital são parecidos? | por que café e xícara ficam perto se não são a mesma coisa? | qual a diferença entre parecido e relacionado? | professor e aluno são parecidos por quê? não são a mesma coisa | por que duas coisas diferentes dão parecidas? | ter cosseno alto é ser sinônimo? | sinônimos têm o mesmo vetor? | duas palavras sinônimas têm vetores iguais?
    .text = Não. O cosseno mede uso parecido: podem ser sinônimos (bonito, lindo), irmãs (gato, cachorro), contrários (quente, frio) ou só do mesmo assunto (médico, hospital). Qual dos casos é, o número não conta; só quem conhece as palavras sabe.
    .example = { term-cooccurrence.example }
faq-variants =
    .question = Por que plural, feminino ou variantes não dão 1?
    .button = Por que o plural não dá 1?
    .needs = 1 um 100 total mesma mesmo mesmas mesmos plural singular plurais feminino masculino forma formas variante variantes verbo conjugação diferente diferentes sinônimos sinônimo quase igual iguais
    .asked = por que laranja e laranjas não têm similaridade 1? | por que gato e gatos são diferentes? | singular e plural têm o mesmo vetor? | por que menino e menina não dá 1? | por que correr e correu são palavras diferentes? | cada forma do verbo tem um vetor? | por que sinônimos não dão 1? | carro e carros não são a mesma palavra? | por que não deu 1 se é a mesma palavra no plural? | palavras quase iguais não deviam dar 1? | amigo e amiga deviam dar 1 | gato e gata não deveriam ser iguais?
    .text = Porque na tabela cada forma é uma palavra à parte, com o próprio vetor: gato e gatos aparecem em frases um pouco diferentes. Só vetores que apontam para o mesmo lado dão 1. Quando o modelo usa pedaços das palavras, como o fastText, as formas ficam mais perto.
    .example = { term-fasttext.example }
faq-euclid =
    .question = Cosseno ou distância euclidiana?
    .asked = qual a diferença entre similaridade de cosseno e distância euclidiana? | por que usar cosseno e não distância? | qual é melhor, cosseno ou euclidiana? | por que não medir a distância normal entre os pontos? | distância e similaridade são a mesma coisa? | vale a pena usar a distância euclidiana? | quando usar distância em vez de cosseno? | cosseno é melhor que euclidiana por que
    .text = A euclidiana mede a reta entre as pontas dos vetores, então uma seta comprida fica longe de todas. O cosseno só olha o ângulo, e em palavras o comprimento tem mais a ver com frequência do que com sentido. Com vetores de norma 1, os dois dão a mesma ordem de vizinhos.
faq-dot =
    .question = Como se calcula o cosseno?
    .asked = qual é a fórmula da similaridade de cosseno? | como você calcula a similaridade? | como faço essa conta na mão? | o que tem a ver cosseno com palavras? | qual a diferença entre produto escalar e cosseno? | me explica cosseno como se eu tivesse 5 anos | explica a similaridade de cosseno de um jeito simples | por que usar o cosseno de um ângulo? | como é a conta do cosseno? | mostra a matemática da similaridade de cosseno | como calcular a similaridade de cosseno passo a passo? | como se faz o cálculo do cosseno? | qual fórmula vc usa pra calcular isso?
    .text = Imagine cada palavra como uma seta: o cosseno diz o quanto duas setas apontam para o mesmo lado. A conta: multiplique os dois vetores número a número, some (isso é o produto escalar) e divida pelas duas normas. Com (1, 0) e (1, 1) dá 1 / (1 × 1,41) = 0,71, um ângulo de 45°.
    .example = /{ command-why-name } { command-why-example }
faq-angle =
    .question = Como se desenha o ângulo de um cosseno?
    .button = Como se desenha o ângulo?
    .asked = como desenha um cosseno? | como se desenha o cosseno? | mostra o ângulo | me mostra o ângulo | quero ver o ângulo | desenha o ângulo | desenha o cosseno | cadê o ângulo? | tem um desenho do cosseno? | dá para ver o ângulo? | como é esse ângulo desenhado?
    .text = São duas setas que saem do mesmo ponto, e o ângulo é a abertura entre elas: 0° dá cosseno 1, 60° dá 0,5 e 90° dá 0. As 300 dimensões não cabem em um papel, mas duas setas cabem sempre em um plano, e nele o ângulo é o verdadeiro. O desenho vem em /{ command-why-name }, para qualquer par.
    .example = /{ command-why-name } { command-why-example }
faq-models-differ =
    .question = Por que outro modelo dá outro número?
    .asked = posso comparar números de modelos diferentes? | por que no spacy dá outro valor? | por que o resultado daqui é diferente do meu? | meu colega achou outro cosseno, por quê? | os vetores são iguais em todos os modelos? | a similaridade muda de modelo para modelo? | o spacy me deu outro valor para a mesma palavra, qual está certo? | qual dos dois números está certo? | usei outro modelo e deu um número diferente, é normal? | no gensim deu 0.7 e aqui deu 0.5, pq?
    .text = Cada modelo leu outros textos e foi treinado de outro jeito, então tem o seu próprio espaço e a sua escala: 0,5 pode ser muito em um e pouco em outro. Nunca misture vetores de dois modelos em uma conta. O que dá para comparar é a ordem dos vizinhos.
    .example = /{ command-model-name }
faq-limits =
    .question = Quais são os limites do modelo?
    .asked = quais as limitações do modelo? | em que o modelo é ruim? | o que o modelo não sabe fazer? | quais os defeitos dos embeddings? | quais as desvantagens dos word embeddings? | quando isso não funciona? | onde o modelo falha? | quais são os problemas desse modelo? | o que você não sabe? | o que o modelo não sabe? | o que você não consegue saber?
    .text = Ele tem um só vetor por palavra, e os sentidos se misturam; opostos ficam perto; palavras raras, nomes e gírias ele conhece mal; e repete os preconceitos dos textos. Também não sabe fatos nem gramática: só como as palavras são usadas. /{ command-model-name } diz quanto ele acerta em testes.
    .example = /{ command-model-name }
faq-mistakes =
    .question = Por que saiu uma resposta estranha, e dá para confiar?
    .button = Dá para confiar na resposta?
    .asked = por que apareceu essa palavra nada a ver? | isso está errado | os vizinhos não fazem sentido | dá pra confiar nesses números? | o modelo erra muito? | por que o resultado é tão ruim? | essa resposta não faz sentido | como sei se está certo? | apareceu uma palavra nada a ver na lista | isso tá errado | esses resultados são confiáveis? posso usar no tcc? | pq tem umas palavras sem sentido nos vizinhos | tem certeza? | tem certeza disso? | você tem certeza? | você erra muito? | você costuma errar? | por que ele erra? | por que o modelo erra? | essa resposta está certa? | isso que você respondeu está certo?
    .text = A conta está certa, o que pode enganar é o modelo: ele só sabe o que estava nos textos dele, mistura os sentidos de uma palavra e conhece mal as raras. Por isso digo abaixo das respostas quanto ele acerta nos testes, e /{ command-why-name } mostra de onde o número saiu. Use como pista, não como prova.
    .example = /{ command-why-name } { command-why-example }

## Palavras que faltam, e sentidos

faq-skipped =
    .question = Por que a lista de vizinhos pula palavras?
    .button = Por que a lista pula palavras?
    .asked = por que você pulou palavras? | por que pulou 18 palavras? | o que quer dizer pulei 18 palavras? | quais palavras você pulou? | quantas palavras você pulou? | por que a lista não mostra todas as palavras? | que palavras ficaram fora da lista? | por que faltam palavras na lista? | o que são as palavras puladas? | o que é o filtro da lista? | o que é sem filtro?
    .text = Para a lista ensinar mais: eu pulo as que são só outra forma da mesma palavra (gatos, para gato), as que só se escrevem parecido, as raras, que o modelo conhece mal, e as que outros idiomas usam mais; também palavrões, letras soltas e o que nem é palavra. A nota recolhida embaixo da lista (toque para abrir) diz quantas e quais. O botão “Sem filtro” mostra todas.
    .example = /{ command-neighbors-name } { command-neighbors-example } { read-everything }
faq-how-many-neighbours =
    .question = Quantos vizinhos tem uma palavra?
    .asked = quantos vizinhos tem uma palavra? | quantas palavras parecidas existem? | toda palavra tem vizinhos? | por que só 10 vizinhos? | por que a lista tem 10 palavras? | até onde vai a lista de vizinhos?
    .text = Todas as outras palavras da tabela: cada uma está a uma distância, mais perto ou mais longe, e não há um muro onde os vizinhos acabam. Eu mostro as dez mais próximas; “Mais longe” mostra as seguintes. Em geral as primeiras são as que dizem alguma coisa.
    .example = /{ command-neighbors-name } { command-neighbors-example }
faq-unknown =
    .question = O que acontece se a palavra não está no vocabulário?
    .button = E se a palavra não está no modelo?
    .asked = e se a palavra não existe no modelo? | o que acontece com palavras desconhecidas? | o que é palavra fora do vocabulário? | e se eu inventar uma palavra? | como lidar com palavras fora do vocabulário (oov)? | o que o modelo faz com erro de digitação? | palavra nova tem vetor? | o que rola quando escrevo uma palavra que vc não conhece? | você corrige erro? | você corrige erros de digitação? | você entende palavra escrita errado? | como você adivinhou que era médico? | como você sabia o que eu quis escrever?
    .text = Em uma tabela de palavras, a palavra que não está nela não tem vetor: o programa dá erro, ignora a palavra ou põe zeros. Eu sugiro outras parecidas na escrita ou, onde o modelo lê pedaços de palavras, calculo um palpite e aviso que é <b>inferido</b>. Em uma frase, ela fica fora da média.
faq-key-error =
    .question = Por que dá KeyError: word not in vocabulary?
    .button = Por que dá KeyError?
    .asked = meu gensim dá KeyError | erro word not in vocabulary no word2vec | por que dá erro quando a palavra não está no modelo? | KeyError: key not present | como evitar o erro de palavra fora do vocabulário no python? | min_count no word2vec | está dando KeyError no gensim, socorro | erro: word 'selfie' not in vocabulary | deu erro de palavra que não existe no vocabulário | keyerror no model.wv, o que faço
    .text = Porque o modelo não tem essa palavra: é rara (o <code>min_count</code> do treino a cortou), tem maiúscula ou acento diferente, ou nunca apareceu nos textos. Teste antes: <code>if palavra in modelo.wv:</code> (gensim). Se precisa de um vetor para qualquer palavra, o fastText monta um com pedaços dela.
faq-senses =
    .question = Uma palavra com vários sentidos tem um vetor só?
    .button = Vários sentidos, um vetor só?
    .asked = banco de sentar e banco de dinheiro têm o mesmo vetor? | manga de camisa e manga fruta, como o modelo separa? | como ele sabe qual sentido da palavra eu quero? | e as palavras ambíguas? | palavras com dois significados têm dois vetores? | como fica uma palavra polissêmica? | o vetor muda com a frase? | a palavra tem o mesmo vetor em qualquer frase? | como o modelo sabe de qual banco eu estou falando? | como ele sabe se é manga fruta ou manga de camisa? | a mesma palavra com sentidos diferentes tem o mesmo vetor? | a palavra tem mais de um sentido, qual o vetor usa? | vela, manga, banco: qual sentido vale? | a palavra banco fica misturada no vetor? | o vetor de rei na frase muda? | se eu escrever a palavra em uma frase o vetor muda?
    .text = Na tabela a palavra tem um vetor só, o mesmo em qualquer frase, e nele os sentidos se misturam; o mais comum nos textos pesa mais. Nos vizinhos dá para ver a mistura. Modelos como o BERT dão um vetor diferente em cada frase.
faq-same-vector =
    .question = Duas palavras podem ter o mesmo vetor?
    .asked = duas palavras podem ter o mesmo vetor? | existe palavra com vetor igual? | existem palavras com vetores iguais? | tem duas palavras com exatamente os mesmos números? | pode haver duas palavras com o mesmo embedding? | duas palavras diferentes podem ter similaridade 1? | sinônimos perfeitos têm o mesmo vetor? | tem como duas palavras ficarem no mesmo ponto? | o vetor de cada palavra é único? | dois vetores podem ser idênticos?
    .text = Por acaso, não: cada palavra da tabela tem sua linha, e centenas de números não saem iguais duas vezes; nem sinônimos chegam a cosseno 1. Mas há modelos podados, como os médios do spaCy, em que várias palavras raras dividem uma linha: aí o vetor é mesmo igual, o cosseno dá 1, e eu aviso. O número de palavras e de linhas está em /{ command-dims-name }.
faq-grammar =
    .question = Você sabe gramática: plural, feminino, coletivo?
    .button = Você sabe gramática?
    .asked = você sabe gramática? | qual o plural de uma palavra? | qual o feminino de uma palavra? | qual o coletivo de lobo? | coletivo de lobo | coletivo de abelhas | qual é o coletivo de peixe? | você sabe coletivos? | qual o aumentativo de casa? | diminutivo de flor | você faz análise sintática? | qual a classe gramatical dessa palavra?
    .text = De gramática eu não tenho regras, e coletivos não sei. Mas uma conta com vetores muitas vezes acha a outra forma de uma palavra: <i>ator − homem + mulher</i> dá atriz, e <i>gatos − gato + cidadão</i> dá cidadãos. Escreva “feminino de ator” ou “plural de cidadão”, e eu faço a conta.
    .example = /{ command-analogy-name } ator - homem + mulher
faq-stopwords =
    .question = O que são stopwords, e é preciso tirá-las?
    .button = O que são stopwords?
    .asked = o que são stopwords? | o que são stop words? | oq são stopwords | o que é uma stopword? | preciso tirar as stopwords antes? | por que remover stopwords? | tem que remover artigos e preposições? | o que são palavras vazias? | stopwords têm vetor? | palavras como de, que e para atrapalham?
    .text = São as palavras que aparecem em todo texto e sozinhas dizem pouco: <i>de</i>, <i>que</i>, <i>para</i>. Quem conta palavras costuma tirá-las. Aqui não é preciso: cada uma tem seu vetor como as outras. Só na média simples de uma frase elas pesam demais e deixam todas as frases parecidas; por isso a média ponderada (SIF) lhes dá pouco peso, como se vê em /{ command-sentences-name }.
faq-stemming =
    .question = Qual é a diferença entre stemming e lematização?
    .button = Stemming ou lematização?
    .asked = qual a diferença de stemming e lematização? | stemming e lematização são a mesma coisa? | o que é stemming? | stemming vs lematização | stemmer ou lematizador? | cortar o final da palavra é lematizar? | o que é o radical de uma palavra em pln? | preciso lematizar antes de usar embeddings?
    .text = O stemming corta o final da palavra por regras, sem olhar o dicionário: <i>meninas</i> vira <i>menin</i>, que nem palavra é. A lematização procura a forma do dicionário: <i>meninas</i> vira <i>menino</i> ou <i>menina</i>, e <i>fui</i> vira <i>ir</i>. Com embeddings não se faz nem um nem outro: cada forma tem seu vetor. Eu só uso os lemas para não encher uma lista de vizinhos com formas da mesma palavra.
faq-rhymes =
    .question = Dá para achar rimas com os vetores?
    .asked = que palavras rimam com amor? | quais palavras rimam? | você sabe rimar? | o modelo conhece rimas? | dá para fazer rima com embeddings? | o vetor sabe o som da palavra? | por que tambor não aparece perto de amor? | como acho uma rima? | o modelo sabe como a palavra soa? | dá para achar palavras com o mesmo som?
    .text = Não: os vetores não ouvem. Eles sabem em que companhia uma palavra anda, não como ela soa: “amor” fica perto de “paixão” e longe de “tambor”, que rima. Para rimar, use um dicionário de rimas; aqui dá para ver que o som não conta, ou pedir os vizinhos de sentido de uma palavra, com /{ command-neighbors-name }.
    .example = /{ command-similar-name } { $words ->
        [en] love glove
       *[pt] amor tambor
    }
faq-emoji =
    .question = Você entende emojis, fotos ou áudios?
    .button = Você entende emojis e fotos?
    .asked = você lê emoji? | emoji tem vetor? | você consegue ler imagem? | posso mandar uma foto? | você entende áudio? | dá para fazer embedding de imagem? | tem vetor para emoji? | você vê figurinha?
    .text = Não: eu só leio palavras, e na minha tabela emoji, foto, figurinha e áudio não têm vetor. Escreva com palavras o que eles mostram. Existem modelos, como o CLIP, que põem imagens e textos no mesmo espaço: aí a foto de um gato fica perto da palavra gato.
    .example = /{ command-embedding-name } { command-embedding-example }
faq-case =
    .question = Maiúscula, acento e pontuação fazem diferença?
    .button = Maiúscula e acento fazem diferença?
    .asked = preciso escrever com acento? | maiúscula muda o vetor? | tenho que tirar acentos e pontuação antes? | preciso remover stopwords? | devo deixar tudo em minúscula? | como preparar o texto antes do embedding? | e se eu errar a escrita? | o acento muda o resultado? | maiúscula muda alguma coisa? | Brasil e brasil dão o mesmo vetor? | letra maiúscula faz diferença?
    .text = Para o modelo, sim: “avó” e “avô” são palavras diferentes, e em muitos modelos “Brasil” e “brasil” também. Aqui eu procuro a palavra como você escreveu, com outras maiúsculas e sem acento, e aviso quando li outra. No seu projeto, prepare os textos do mesmo jeito que os do treino foram preparados.
    .example = /{ command-tokens-name } { command-tokens-example }
faq-vocabulary =
    .question = Quantas palavras o modelo conhece?
    .asked = quantas palavras você tem? | qual o tamanho do vocabulário? | você conhece todas as palavras? | tem gírias e palavrões? | conhece palavras novas ou da internet? | quais palavras existem no modelo? | ele conhece nomes de pessoas? | seu vocabulário tem gíria? | você entende gíria? | vc conhece gírias tipo mano e rolê? | você sabe as gírias que a gente usa?
    .text = Algumas dezenas de milhares; /{ command-model-name } diz o número exato. São as mais frequentes nos textos, com nomes e algumas gírias; o que é raro, novo ou muito local fica de fora ou tem um vetor fraco. Para saber de uma, é só escrever.

## Frases

faq-sentence =
    .question = Como se faz o vetor de uma frase inteira?
    .button = Como se faz o vetor de uma frase?
    .asked = frase tem vetor também? | uma frase também tem vetor? | como transformar uma frase em um vetor só? | como faz embedding de frase? | dá pra ter um vetor de um texto? | como juntar os vetores das palavras? | somar ou tirar a média dos vetores? | por que a frase é uma média? | vetor de documento, como faz? | como junto os vetores de várias palavras numa frase | dá para pôr um parágrafo inteiro ou só palavra? | funciona com um parágrafo? | posso mandar um texto inteiro? | você faz o vetor de um texto longo? | e isso serve pra frases? | isso funciona com frases? | a seta da frase é a média das setas das palavras? | então a frase é a média das palavras? | a seta de uma frase é a média? | ele entende frases inteiras? | dá para usar com frases?
    .text = O jeito mais simples é a média dos vetores das palavras dela: assim uma frase de qualquer tamanho vira um vetor do mesmo tamanho, que se compara com todos os outros, e cada palavra pesa igual. É o que o spaCy faz, e eu em /{ command-embedding-name }. Funciona bem para o assunto, mas esquece a ordem; um codificador de frases lê o texto inteiro, e em /{ command-sentences-name } você vê os dois lado a lado.
    .example = /{ command-sentences-name } { command-sentences-example }
faq-order =
    .question = A ordem das palavras importa?
    .asked = "o cachorro mordeu o homem" e "o homem mordeu o cachorro" dá o mesmo vetor? | frases com as mesmas palavras têm o mesmo vetor? | a média perde a ordem? | o modelo entende a ordem da frase? | mudar a ordem das palavras muda o vetor? | e a palavra não na frase, faz diferença? | “João ama Maria” e “Maria ama João” são iguais para o modelo? | se eu trocar as palavras de lugar na frase o vetor muda? | faz diferença quem fez o quê na frase? | a frase de trás pra frente dá o mesmo vetor? | trocar sujeito e objeto muda o vetor da frase?
    .text = Na média, não: as mesmas palavras em outra ordem dão exatamente o mesmo vetor, e um “não” quase não pesa. Um codificador de frases lê a ordem e dá vetores diferentes. No exemplo os dois aparecem lado a lado.
    .example = /{ command-sentences-name } { command-sentences-example }
faq-encoder =
    .question = Qual é a diferença entre embedding de palavra e de frase?
    .button = Embedding de palavra ou de frase?
    .asked = word embedding vs sentence embedding | o que é um codificador de frases? | o que é sentence transformer? | embedding de frase é diferente de embedding de palavra? | como comparar duas frases? | como comparar dois textos? | qual a melhor forma de medir se duas frases são parecidas? | embedding de sentença e embedding de palavra são diferentes? | sentence-bert é o que?
    .text = O de palavra é uma linha de uma tabela, sempre a mesma. O de frase é calculado na hora por uma rede que lê o texto inteiro, com a ordem e as combinações. Para comparar frases prefira o segundo; /{ command-sentences-name } compara duas pelos dois jeitos.
    .example = /{ command-sentences-name } { command-sentences-example }

## Tokens

faq-tokens =
    .question = Tokenizar é separar por espaço?
    .asked = token é a mesma coisa que palavra? | qual a diferença entre token e palavra? | tokenização é dividir o texto nos espaços? | pontuação é token? | como funciona a tokenização? | por que não usar split? | guarda-chuva é um token ou dois? | qual a diferença de token para palavra afinal? | vírgula conta como token?
    .text = Não é bem isso: também a pontuação vira token, e cada tokenizador tem regras para hífen, apóstrofo e contrações. No ChatGPT os tokens são muitas vezes pedaços de palavras. O modelo só acha o vetor se o seu texto for cortado do mesmo jeito que os do treino.
faq-subwords =
    .question = O que são subpalavras, e para que servem?
    .button = Para que servem as subpalavras?
    .asked = por que cortar a palavra em pedaços? | o que é BPE ou wordpiece? | por que o GPT corta as palavras em pedaços? | o que é uma subpalavra? | como um modelo lê uma palavra que nunca viu? | n-gramas de caracteres no fasttext | por que o chatgpt corta as palavras em pedacinhos? | por que o token às vezes é só um pedaço da palavra? | o que são esses ## nos tokens do bert? | o que é sentencepiece? | por que quebrar palavra em subpalavra
    .text = São pedaços de palavras, como “feliz” + “mente”, tirados dos textos pela frequência (BPE, WordPiece, SentencePiece). Com alguns milhares deles escreve-se qualquer palavra, então nenhuma fica sem vetor. BERT, GPT e o codificador de frases daqui leem assim; minha tabela é de palavras inteiras.

## De onde vêm os vetores

faq-training =
    .question = Como o modelo aprende esses números?
    .asked = como os vetores são treinados? | de onde vêm os números? | como que o modelo aprende isso? | como se cria um embedding? | quem decide os números? | como funciona o treinamento? | como um word embedding é feito? | o que acontece no treino do word2vec? | como vocês treinaram isso? | quem inventou esses números? | como esses pesos foram aprendidos? | como a rede neural aprende os vetores? | como a rede aprende os embeddings? | como o computador sabe que rei e rainha são parecidas? | não entendi como um computador consegue saber que rei e rainha são parecidas | como ele sabe quais palavras são parecidas? | como o computador sabe que banana é fruta? | ele lê um monte de texto e conta quais palavras aparecem juntas? | como o computador aprende as palavras se ele não sabe ler?
    .text = No word2vec, o programa começa com números ao acaso e joga milhões de vezes: esconde uma palavra, tenta adivinhá-la pelas que estão em volta e, a cada erro, muda um pouquinho os vetores. No fim, palavras que cabem nos mesmos lugares têm vetores parecidos. O meu modelo padrão foi feito de outro jeito: junta um codificador de frases já treinado e outras fontes; /{ command-model-name } conta quais.
    .example = /{ command-train-name } { command-train-example }
faq-understands =
    .question = O modelo sabe o que as palavras significam?
    .button = O modelo sabe o significado?
    .asked = ele entende o significado das palavras? | o computador entende o que é um gato? | isso é entender de verdade? | o modelo sabe o significado ou só estatística? | o modelo pensa? | ele sabe o que está falando? | a máquina entende o sentido ou só decora? | ele só decorou os textos? | o modelo realmente compreende as palavras? | ele entende ironia? | você entende sarcasmo? | o vetor guarda o significado? | o vetor guarda o sentido da palavra? | o embedding contém o significado?
    .text = Não como nós. Ele nunca viu um gato nem sentiu frio; só sabe com quais palavras cada palavra costuma andar. Isso já guarda muito do sentido, é a hipótese distribucional, mas também explica os erros, como achar os opostos parecidos.
faq-never-saw =
    .question = Como o modelo sabe que gato parece cachorro, se nunca viu um?
    .button = Como sabe, se nunca viu um?
    .asked = como a máquina sabe que gato parece cachorro se ela nunca viu um? | como ele sabe o que é um gato se nunca viu um? | se a máquina nunca viu um gato, como ela sabe? | como o computador sabe que duas palavras são parecidas? | como a máquina sabe que gato e cachorro são parecidos? | como você sabe que rei tem a ver com rainha? | como ela aprendeu que gato é parecido com cachorro? | de onde ele tira que gato e cachorro são parecidos? | como sabe que são parecidas sem saber o significado? | como uma máquina aprende que duas palavras combinam?
    .text = Pelas companhias. Nos textos, gato e cachorro aparecem nas mesmas frases: “o ___ dormiu no sofá”, “levei o ___ ao veterinário”. O treino dá vetores parecidos a palavras que cabem nos mesmos lugares: é a hipótese distribucional. Ninguém mostra um gato à máquina, e por isso ela também não sabe o que um gato é.
    .example = /{ command-train-name } { command-train-example }
faq-texts =
    .question = Quem fez estes vetores, e com que textos?
    .button = Quem fez estes vetores?
    .asked = que modelo você usa? é o do NILC? | quantos textos ele leu? | quantas frases o modelo leu? | quanto texto foi usado no treino? | de onde vieram os dados? | com que textos o modelo foi treinado? | quem criou o modelo? | são os vetores do nilc ou da usp? | os dados são da wikipedia? | qual corpus foi usado? | os textos são em português do brasil? | de onde saíram os textos usados no treino | quem treinou isso e quando? | quando esse modelo foi treinado? | qual a fonte disso? | qual é a fonte desses números? | onde você aprendeu isso? | onde vc aprendeu isso | onde foi que você aprendeu? | com o que você aprendeu? | quem te ensinou isso?
    .text = No meu modelo padrão, o Google treinou em 2019 um codificador com textos da web em 16 idiomas, e o Vetorama pediu a ele o vetor de cada palavra e juntou outras fontes abertas. Por isso ele não sabe nada do que veio depois, conhece mal o que era raro nesses textos e repete os preconceitos deles. Não é o modelo do NILC, da USP, que quem cuida do bot pode importar. /{ command-model-name } conta tudo do modelo desta conversa.
    .example = /{ command-model-name }
faq-dictionary =
    .question = Por que não usar o significado do dicionário?
    .button = Por que não usar o dicionário?
    .asked = por que não entra o significado do dicionário? | por que vocês não usam o dicionário? | o significado do dicionário entra nos números? | não era melhor usar um dicionário? | o vetor vem do dicionário? | por que não pôr a definição da palavra nos números? | vocês usaram dicionário para fazer os vetores?
    .text = Porque uma definição é feita de outras palavras, que o computador também teria de entender, e não diz o quanto duas se parecem. O uso nos textos diz, e dele sai um número. O dicionário ajuda depois: no meu modelo padrão, as palavras que um dicionário de sinônimos junta foram aproximadas um pouco.
    .example = /{ command-model-name }
faq-history =
    .question = Quem inventou isso, e quando?
    .asked = quem inventou os embeddings? | quem inventou embedding | quem criou o word2vec? | quando surgiram os word embeddings? | qual a história dos embeddings? | isso é novo ou antigo? | de quem foi a ideia de vetor de palavra? | quando isso foi inventado? | quem teve essa ideia?
    .text = A ideia é dos anos 1950: Harris e Firth diziam que se conhece uma palavra pela companhia dela. Nos anos 1990 se contavam palavras em textos para fazer vetores (LSA); em 2003 Bengio e colegas treinaram os primeiros com uma rede neural, e em 2013 o word2vec, de Mikolov e colegas no Google, tornou isso rápido e popular.
    .example = /{ command-similar-name } { command-similar-example }
faq-cbow =
    .question = Qual é a diferença entre CBOW e skip-gram?
    .button = CBOW ou skip-gram?
    .asked = cbow vs skip-gram | skip-gram ou cbow? | cbow ou skipgram, qual usar? | o que é skip-gram? | o que é cbow? | quais são as duas arquiteturas do word2vec? | negative sampling e janela de contexto | qual dos dois é mais rápido, cbow ou skip-gram? | cbow x skip gram | me explica cbow e skip-gram rapidinho | cbow e skip gram, explica
    .text = São os dois jeitos de treinar o word2vec. O CBOW adivinha a palavra do meio pelas vizinhas: é mais rápido e bom para as frequentes. O skip-gram adivinha as vizinhas pela palavra do meio: é mais lento e melhor para as raras e para poucos textos.
    .example = /{ command-glossary-name } word2vec
faq-own-model =
    .question = Como treino ou uso o meu próprio modelo?
    .asked = dá pra treinar meus próprios vetores? | como treino um word2vec? | posso usar os vetores do nilc aqui? | como importar outro modelo? | quantos textos preciso para treinar um embedding? | dá pra usar embeddings prontos ou tenho que treinar? | posso colocar meus próprios vetores aqui? | como baixo um modelo? | onde baixo word2vec em português? | precisa de gpu para treinar? | posso usar os meus próprios textos? | quanto tempo leva para treinar um modelo?
    .text = Quase sempre os prontos bastam; treinar do zero pede milhões de frases (/{ command-train-name } mostra o princípio com poucas). Em Python: <code>from gensim.models import Word2Vec; Word2Vec(frases, vector_size=100)</code>, com frases já em tokens. Para tê-los aqui, quem cuida do bot usa <code>vetorama model import arquivo</code>; depois escolha com /{ command-model-name }.
    .example = /{ command-model-name }
faq-learns-from-me =
    .question = Você aprende com o que eu escrevo?
    .asked = o modelo aprende com as nossas perguntas? | se eu corrigir você, você aprende? | o vetor muda com o tempo? | a resposta é sempre a mesma? | posso te ensinar uma palavra? | o modelo está sempre atualizado? | você vai aprendendo conforme a gente usa? | você fica mais inteligente com o uso? | vc melhora com o tempo?
    .text = Não. Os vetores foram calculados uma vez e não mudam: a mesma pergunta tem sempre a mesma resposta, para todo mundo. O que você escreve não entra no modelo, e por isso ele também não sabe de palavras e notícias mais novas do que os textos dele.
    .example = /{ command-model-name }
faq-good-model =
    .question = Como se sabe se um modelo é bom?
    .asked = como avaliar um word embedding? | como medir a qualidade dos vetores? | qual é o melhor modelo de embeddings? | como saber se o embedding é bom? | o que é avaliação intrínseca e extrínseca? | como os pesquisadores testam se um embedding presta? | como avaliar embeddings no meu projeto
    .text = Há dois jeitos. Intrínseco: comparar os cossenos com notas que pessoas deram a pares de palavras, ou contar analogias certas. Extrínseco: usar os vetores em uma tarefa real e ver se ela melhora, e esse é o que decide. Abaixo das minhas analogias uma linha diz quanto o modelo acerta nos testes.
    .example = /{ command-analogy-name } { command-analogy-example }

## Analogias

faq-analogy-true =
    .question = A conta rei − homem + mulher funciona mesmo?
    .button = rei − homem + mulher funciona?
    .needs = conta contas soma somar somas somam subtrair subtração menos mais analogia analogias continha aritmética funciona + -
    .asked = rei menos homem mais mulher dá rainha mesmo? | como funciona a conta com palavras? | por que dá pra somar palavras? | aquele negócio de rei - homem + mulher é verdade? | analogias com vetores funcionam? | como somar e subtrair palavras? | por que rei menos homem mais mulher é rainha? | essa conta de rei e rainha funciona com outras palavras?
    .text = Funciona às vezes. A diferença entre rei e homem é mais ou menos a mesma direção que entre rainha e mulher, e a conta procura a palavra mais perto do resultado. Com capitais, plurais e gênero acerta bastante; com opostos, quase nunca; e o exemplo famoso é um dos mais bonitos.
faq-crossed-out =
    .question = O que quer dizer uma palavra riscada?
    .needs = riscada riscado riscadas riscados risco x xis ✗ ✘ × cortada cortado tachada tachado tachadas tachados marcada marcado
    .asked = o que significa o x na frente da palavra? | por que a palavra está riscada? | o que é a palavra riscada? | por que rei aparece com x?
    .text = O ✗ marca uma palavra riscada, que não vale como resposta: ela estava na sua conta. O resultado de uma conta costuma ficar perto dos próprios termos, por isso eles saem da disputa; eu os mostro riscados para você ver onde ficariam.
    .example = /{ command-analogy-name } { command-analogy-example }
faq-own-words =
    .question = Por que a analogia deixa fora as próprias palavras?
    .button = Por que a analogia pula as palavras?
    .asked = por que as palavras da pergunta não podem ser a resposta? | por que a resposta não pode ser rei? | por que excluir as palavras da conta? | a analogia trapaceia? | por que o mais próximo do resultado é a própria palavra? | pq rei não pode ser a resposta de rei - homem + mulher
    .text = Porque a conta mexe pouco: o resultado de rei − homem + mulher muitas vezes continua mais perto de rei do que de qualquer outra. A regra de praxe é não aceitar as palavras da pergunta. É um truque honesto só se for dito, e por isso eu digo quem venceria sem ela.
    .example = /{ command-analogy-name } { command-analogy-example }
faq-analogy-fails =
    .question = Por que a minha analogia deu errado?
    .asked = por que a analogia não funcionou? | por que não deu rainha? | a conta deu uma palavra estranha | por que as analogias falham? | por que as analogias erram tanto? | minha conta não deu o que eu esperava | fiz paris - frança + itália e não deu roma, por quê? | minha analogia deu errado, por quê? | pq algumas analogias não funcionam
    .text = Porque a relação precisa ser a mesma direção para muitos pares, e isso vale para capital e país ou singular e plural, mas não para opostos ou gostos. Palavras raras ou de vários sentidos também entortam a conta. Veja os primeiros da lista: a palavra esperada costuma estar logo abaixo.
    .example = /{ command-analogy-name } { command-analogy-example }

## Preconceito e mapas

faq-bias =
    .question = Esses vetores têm preconceito?
    .asked = os embeddings são preconceituosos? | o modelo acha que mulher é enfermeira? | ele acha que médico é homem? | isso é machista? | isso é machista, tipo homem médico e mulher enfermeira? | isso não é machismo? | por que programador fica perto de homem? | o modelo é machista ou racista? | o que é viés em word embeddings? | por que enfermeira fica mais perto de mulher? | os vetores têm viés de gênero? | a inteligência artificial é preconceituosa? | tem racismo nesses vetores? | o modelo tem preconceito? | você tem preconceito? | o embedding reproduz estereótipos? | o word2vec é machista? | é verdade que embeddings são racistas? | o word2vec tem preconceito?
    .text = Sim. Eles repetem os textos de que vieram: se ali engenheiro quase sempre é homem e enfermeira, mulher, os vetores ficam assim, e o mesmo vale para raça, religião e região. O modelo mostra como se escreve, não o que é verdade ou justo. Um eixo, que põe palavras na linha entre “ele” e “ela”, mostra isso.
faq-proof =
    .question = Isso prova alguma coisa sobre as pessoas?
    .button = Isso prova algo sobre as pessoas?
    .asked = posso usar pra provar que mulher cozinha mais? | então posso usar para provar que mulher cozinha mais? | isso prova que mulher cozinha mais? | o eixo prova que homem é melhor em matemática? | dá para usar como prova de que a sociedade é assim? | posso concluir que médico é sempre homem? | então o médico é sempre homem? | então é verdade que mulher cozinha mais? | posso usar isso para decidir quem contratar? | o modelo mostra como o mundo é? | isso mostra a realidade?
    .text = Não. Um eixo ou um cosseno mostra como se escreveu nos textos de que o modelo veio, não quem faz o quê. “Cozinhar” perto de “ela” diz que as duas apareciam em frases parecidas, e até o gênero gramatical entra na conta. Serve para perguntar quem escreveu esses textos; não serve para provar nem decidir nada sobre pessoas.
faq-remove-bias =
    .question = Dá para tirar o preconceito dos vetores?
    .asked = como remover o viés de um embedding? | tem como corrigir o preconceito do modelo? | o que é debiasing? | dá pra deixar o modelo justo? | o que fazer contra o viés? | o que dá para fazer para diminuir o viés? | dá pra consertar o viés de gênero?
    .text = Só em parte. Existem métodos que apagam a direção do gênero (Bolukbasi e outros, 2016), mas estudos mostraram que o viés continua nas vizinhanças e pode ser recuperado. O que mais ajuda: textos melhores, medir o viés antes de usar e não deixar o modelo decidir sobre pessoas.
    .example = /{ command-bias-name } { command-bias-example }
faq-pca =
    .question = O que é PCA, e por que desenhar com ele?
    .asked = o que é PCA nessa imagem? | como 300 dimensões viram 2? | como você desenha o mapa? | para que serve o PCA? | o que são os eixos do mapa? | como visualizar embeddings? | PCA ou t-SNE, qual a diferença? | o que significam os eixos x e y do gráfico? | como são calculadas as posições no mapa?
    .text = É um jeito de escolher o melhor ângulo para fotografar: das 300 dimensões ele acha as duas direções em que as palavras mais se espalham e desenha só essas. Os eixos não têm nome. O t-SNE é outro jeito: mantém os grupos, mas as distâncias entre eles não dizem quase nada.
faq-maps-lie =
    .question = Por que o mapa às vezes engana?
    .asked = por que no mapa estão perto mas a similaridade é baixa? | dá pra confiar no mapa? | por que o desenho não bate com o cosseno? | o que se perde no gráfico em 2D? | por que palavras diferentes aparecem juntas no mapa? | o que quer dizer o mapa guarda 37%? | no mapa elas estão coladas mas o cosseno é baixo, como assim? | no desenho ficou longe mas a similaridade é alta | dá para acreditar nesse gráfico? | esse mapa é confiável? | os pontos perto no gráfico são mesmo parecidos?
    .text = Porque é uma sombra: de 300 dimensões sobram 2, e duas palavras longe uma da outra podem cair no mesmo lugar, como duas pessoas em uma foto. Abaixo do mapa digo quanto das diferenças ele guarda e onde ele engana. Na dúvida, confie no cosseno.
faq-read-map =
    .question = Como se lê o mapa?
    .asked = como ler o mapa? | como eu leio esse mapa? | não entendi o mapa | o que esse mapa mostra? | o que são os eixos do mapa? | o que quer dizer a linha no mapa? | o que são essas linhas no mapa? | que árvore é essa no mapa? | por que os eixos não têm nome? | como entender o desenho do mapa? | o que significa esquerda e direita no mapa? | o que significam os eixos? | o que querem dizer os eixos do mapa? | o que é o eixo x do mapa? | o que significa cada eixo do mapa? | o que são os dois eixos?
    .text = Cada ponto é uma palavra, e quem aparece perto é, quase sempre, parecido para o modelo. As linhas ligam os pares mais parecidos, com o cosseno ao lado. Esquerda e direita, em cima e embaixo não querem dizer nada. O desenho é uma sombra das 300 dimensões: onde ele e os números discordam, valem os números.
    .example = /{ command-map-name } { command-map-example }

## Usar

faq-python =
    .question = Como uso isso em Python?
    .asked = como eu baixo o vetor para usar no python? | como usar word embeddings no python? | como carregar um modelo no gensim? | como usar a spacy para similaridade? | tem código para calcular similaridade? | como pego o vetor de uma palavra no python? | dá pra usar isso no colab? | me dá um código python pra calcular similaridade
    .text = Aqui: /{ command-vector-name } com uma palavra manda o vetor em um arquivo, com o código para abrir; e /{ command-why-name } mostra três linhas de numpy que refazem a conta. Com o spaCy: <code>nlp = spacy.load("pt_core_news_md"); nlp("rei").similarity(nlp("rainha"))</code>. O gensim abre modelos inteiros, baixados da internet em .vec: <code>KeyedVectors.load_word2vec_format("modelo.vec")</code>.
    .example = /{ command-vector-name } { command-vector-example }
faq-spacy-zero =
    .question = Por que o spaCy dá similaridade 0?
    .asked = meu spacy está dando similaridade 0 pra tudo | similarity do spacy retorna 0.0 | aviso W008 evaluating similarity based on empty vectors | por que o vetor no spacy é todo zero? | spacy sem vetores no modelo sm | has_vector False no spacy | spacy com pt_core_news_sm não tem vetor?
    .text = Similaridade 0 quer dizer que uma das palavras não tem vetor. Ou ela não está no vocabulário (<code>nlp("palavra")[0].has_vector</code> diz), ou o modelo não traz vetores, como um <code>spacy.blank("pt")</code> ou um que termina em <code>_trf</code>. Os que terminam em <code>_sm</code> também não trazem: dão números, mas pouco confiáveis. Use <code>pt_core_news_md</code> ou <code>_lg</code>.
    .example = { term-oov.example }
faq-no-programming =
    .question = Preciso saber programar para usar?
    .asked = não sei programar, consigo usar isso? | sou de letras, serve pra mim? | dá pra usar sem código? | preciso saber matemática? | é difícil de aprender? | preciso instalar alguma coisa? | sou de humanas, consigo entender isso? | nunca programei, dá pra eu usar? | sou de outra área, consigo acompanhar? | precisa entender de matemática pra mexer aqui? | não entendo de computação mas queria usar, dá? | não entendo nada de informática, consigo usar?
    .text = Não precisa. É só escrever uma palavra, duas para comparar ou uma pergunta como esta, e tocar nos botões. A matemática fica por baixo, e quem quiser vê a conta com /{ command-why-name }. Para estudar palavras, quem é de letras costuma ter as melhores ideias.
    .example = /{ command-similar-name } { command-similar-example }
faq-private =
    .question = O que eu escrevo aqui é privado?
    .asked = você guarda minhas mensagens? | alguém vê o que eu pergunto? | meus dados estão seguros? | os outros veem minhas perguntas? | é anônimo? | como apago o que escrevi? | isso fica salvo? | meus colegas conseguem ver o que eu perguntei? | vocês guardam minhas conversas? | o professor consegue ver minhas perguntas?
    .text = Guardo as suas perguntas com comando para o /{ command-history-name }, que só você vê, e nada entra no modelo. Perguntas sobre ideias, como esta, não ficam no histórico. /{ command-privacy-name } diz tudo, e /{ command-forget-name } apaga.
    .example = /{ command-privacy-name }
faq-languages =
    .question = Em quais idiomas funciona?
    .asked = funciona em inglês? | dá pra comparar palavras de línguas diferentes? | gato e cat têm o mesmo vetor? | quais línguas você conhece? | tem modelo em espanhol? | posso usar palavras em inglês? | tem suporte a espanhol? | ele entende inglês? | você entende inglês? | o bot entende espanhol? | entende palavra em inglês? | só funciona em português? | posso perguntar em inglês?
    .text = Eu falo português e inglês (/{ command-language-name }). As palavras são as do modelo da conversa, em geral português; palavras de outro idioma recebem no máximo um palpite. Comparar idiomas só faz sentido em um modelo multilíngue, em que gato e cat foram postos no mesmo espaço. /{ command-model-name } mostra os que há aqui.
    .example = /{ command-model-name }
faq-offline =
    .question = Você funciona sem internet?
    .asked = funciona offline? | isso aí funciona sem internet? | precisa de internet? | você busca as coisas na internet? | roda no meu computador?
    .text = Os vetores ficam no computador de quem hospeda o bot: não procuro nada na internet. Para falar comigo pelo Telegram você precisa de conexão; quem instala o bot pode conversar com ele no próprio navegador, sem internet.
    .example = /{ command-model-name }
faq-whatsapp =
    .question = Dá para usar no WhatsApp?
    .asked = dá pra usar no whatsapp? | vc tem zap? | tem no zap? | tem versão para whatsapp? | dá pra adicionar no grupo do whatsapp da turma? | funciona no zap? | tem no instagram ou no discord? | só dá pra usar no telegram? | qual o número do seu whatsapp? | preciso do telegram para usar?
    .text = Não: eu só estou no Telegram, que é grátis e também abre no navegador, em web.telegram.org. Para a turma toda, crie um grupo lá e me adicione. Quem tem o programa no computador conversa comigo sem Telegram, na página do chat local.
    .example = /{ command-help-name }
faq-teaching =
    .question = Dou aula: o que já tem pronto para a turma?
    .button = O que já tem pronto para a turma?
    .asked = me dá um plano de aula | você tem plano de aula? | quero fazer uma atividade com 30 alunos | quero usar isso com os meus alunos | sou professora, por onde começo? | sou professor, como uso isso em aula? | tem algum material para professor? | tem algum roteiro de aula? | como sei se o aluno aprendeu? | como avalio os meus alunos? | tem algum pdf ou apostila? | tem algum exercício para a turma? | que atividade posso fazer em sala? | como dar uma aula sobre embeddings? | ideia de atividade para sala de aula | quanto tempo dura uma aula? | quanto dura cada aula? | quantas aulas prontas tem? | quanto tempo leva uma aula da turma?
    .text = Quatro aulas de 50 minutos estão prontas, com roteiro para imprimir (na pasta docs/aulas do projeto): mande /{ command-class-name } em um grupo, escolha uma, e eu conduzo os passos. Para uma atividade curta: /{ command-quiz-name } (perguntas), /{ command-debate-name } (votar, discutir, votar de novo) ou /{ command-game-name }. Para ver o que se aprendeu: /{ command-inventory-name }, antes e depois. Quem estuda em casa segue a /{ command-path-name }.
    .example = /{ command-class-name }
faq-groups =
    .question = Como uso no grupo da turma?
    .asked = dá pra usar em grupo? | como coloco o bot no grupo? | como uso em outra conversa? | o bot lê tudo que a gente escreve no grupo? | como chamo você no grupo? | professor pode usar em aula?
    .text = Adicione-me ao grupo e escreva um comando, o meu @nome na mensagem ou responda a uma resposta minha; o resto da conversa eu deixo em paz. Quem ensina dá uma aula inteira com /{ command-class-name }. Em qualquer outra conversa, digite o meu @nome e umas palavras: as respostas aparecem para escolher.
    .example = /{ command-help-name }
faq-free =
    .question = É de graça, e o código é aberto?
    .asked = quanto custa? | é pago? | o código é aberto? | tem no github? | posso usar no meu trabalho? | como cito isso no meu trabalho? | o bot é gratuito? | posso usar no meu tcc? | dá para usar no trabalho da faculdade? | isso serve para fazer trabalho da facul?
    .text = É de graça, e o código é aberto (licença MIT). No seu trabalho, cite o modelo, não só o bot: /{ command-model-name } dá nome, versão e fontes, e diga o comando que usou, para que outros refaçam a conta.
    .example = /{ command-model-name }
faq-how-long =
    .question = Quanto tempo leva a trilha?
    .asked = quanto tempo leva a trilha? | a trilha demora muito? | quanto tempo dura a trilha? | quantas partes tem a trilha? | dá para parar a trilha no meio?
    .text = Conte com uns cinco minutos por ideia, e são doze: uma hora ao todo, de uma vez ou aos poucos. Você para quando quiser; /{ command-path-name } mostra o que já fez e continua de onde parou.
    .example = /{ command-path-name }
faq-learn =
    .question = Por onde começo a estudar isso?
    .asked = como aprender word embeddings? | tem algum material para estudar? | qual artigo devo ler? | me indica um livro ou curso | quero aprender PLN, por onde começo? | o que preciso saber para entender embeddings? | tem algum livro ou vídeo para estudar isso? | o que eu devo ler para aprender mais sobre isso? | me recomenda um artigo sobre word embeddings
    .text = Pela /{ command-path-name }: são doze ideias curtas, cada uma com algo para experimentar. Depois leia os verbetes de /{ command-glossary-name }. De textos, mais adiante, o capítulo sobre vetores de <i>Speech and Language Processing</i>, de Jurafsky e Martin (de graça na internet), e o livro <i>Processamento de Linguagem Natural</i>, em português.
    .example = /{ command-path-name }

## O que não é nenhuma dessas perguntas: o que fica mais perto daqui não é respondido como ideia

faq-none = qual é maior cavalo ou gato? | quem é maior, o sol ou a lua? | vetor e matriz | vetor e lista | número e vetor | amanhã tem aula? | hoje não tem aula né? | em que sala é a aula? | a professora faltou hoje? | qual é o horário da aula? | que horas são? | que horas começa a aula? | qual a capital do brasil? | quem ganhou o jogo? | como faço um bolo? | por que o mar é salgado? | quanto custa um celular? | me conta uma história | você gosta de música? | quantos anos você tem?
    | vai chover amanhã? | onde fica o banheiro? | qual a senha do wifi? | resolve esse exercício pra mim | me ajuda com a lição de química | quem inventou o avião? | quem inventou o telefone? | quem inventou o sorvete? | quem inventou o futebol? | quem inventou a pizza? | quem inventou a roda? | quem criou o facebook? | quem descobriu o brasil? | quem pintou isso? | como instalar um jogo? | por que os gatos miam? | meu cachorro fugiu | minha vó fez um bolo | tenho prova amanhã
    | o professor é chato | adorei essa resposta | gostei muito de você | que bot legal | que coisa horrível | você é ruim | isso é muito chato | a aula de hoje foi boa | caiu na prova de ontem | estou estudando isso na faculdade
    | a gente viu vetores na aula | eu já sei o que é isso | meu grupo vai apresentar isso na sexta | o trabalho é para entregar amanhã | vou fazer isso em casa depois | o rei e a rainha moram no castelo | minha irmã tem um gato e um cachorro | a rainha fez um discurso | meus vizinhos são barulhentos | ele desenhou um mapa do país
    | qual palavra é mais próxima de mesa? | que palavras lembram praia? | tem um sinônimo de cansado? | tem palavra parecida com preguiça? | qual é mais parecido com sol, lua ou mar? | lua e estrela são parecidas? | casa e prédio | mesa ou cadeira? | pão queijo leite | me fala uma palavra parecida com alegria
    | o vetor de lua | quantas dimensões tem a palavra mesa? | faz um mapa com pão, queijo e leite | azul menos céu mais grama | não entendi nada | estou confuso | muito obrigada pela ajuda | oi, tudo certo com você? | até amanhã pessoal | qual seu filme favorito?
    | quem é o melhor jogador do mundo? | me indica uma série | qual o melhor celular? | como faço para emagrecer? | o que você vai fazer hoje? | onde você mora? | quero comprar um carro | qual o significado da vida? | quero ser médico quando crescer | isso não faz o menor sentido na minha vida
    | tem palavra parecida com felicidade? | palavra parecida com bagunça | me acha sinônimos de feliz | quais são os sinônimos de casa? | qual a diferença entre rei e rainha? | gato e cachorro são parecidos? | qual a diferença entre o gato e o cachorro? | médico e enfermeira são parecidos? | o quanto amor e paixão se parecem? | qual o vetor da palavra gato? | me mostra os números da palavra gato
    | dá pra achar outra palavra pra triste? | que palavra combina com verão? | como chego no museu? | qual a resposta da questão 3? | qual o melhor livro de inglês? | vou comparar os preços em casa | que resposta ruim | estou aprendendo inglês na escola | quanto é 2+2? | alguém tem o pdf? | me ajuda com a lição de matemática | qual o melhor curso de inglês? | gostei da aula de vetores
