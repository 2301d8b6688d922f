# O glossário, em português. Um verbete por mensagem, com estes atributos:
# .name      o nome, como se escreve no meio de uma frase
# .english   o nome em inglês, se for outro
# .aliases   outras formas de perguntar por ele, também o plural, separadas por uma barra
# .text      a explicação, em três frases no máximo; HTML do Telegram é permitido
# .example   um comando que mostra a ideia, com palavras do idioma do modelo

command-glossary-name = glossario
command-glossary = as palavras da área, explicadas em três frases
command-glossary-example = cosseno

glossary-title = 📖 <b>Glossário</b>
glossary-group = <b>{ $group }</b>: { $terms }
glossary-choose = Toque em um grupo, ou escreva: <code>/{ command-glossary-name } { command-glossary-example }</code>
glossary-group-title = 📖 <b>{ $group }</b>
glossary-group-choose = Toque em uma palavra para ver o que ela quer dizer.
glossary-term = 📖 <b>{ $name }</b>
glossary-term-english = 📖 <b>{ $name }</b> · em inglês: <i>{ $english }</i>
glossary-read-as = Entendi “{ $asked }” como { $name }.
glossary-unknown = “{ $asked }” não está no glossário.
glossary-unknown-near = Talvez você queira uma destas:
glossary-unknown-list = Os botões levam a todas as palavras que eu explico.
glossary-what-is = O que é { $name }?
glossary-drawing = 📐 Ver o ângulo desenhado
glossary-tap = Toque no exemplo, ou em um termo para ler mais:
glossary-see = Veja também:
glossary-back = ◀ { $group }
glossary-all = ◀ Glossário
glossary-lead = o que é | o que são | o que significa | o que quer dizer | que é | significado de | o | a | os | as | um | uma

glossary-numbers = O vetor
glossary-comparing = Comparar
glossary-pieces = Texto e tokens
glossary-making = Modelos
glossary-limits = Mapas e limites

## O vetor

term-embedding =
    .name = embedding
    .aliases = embeddings | word embedding | word embeddings | word vector | word vectors | vetor de palavra | vetores de palavras | incorporação | representação vetorial
    .text = Uma palavra (ou frase) transformada em uma lista de números, o vetor dela. Ninguém escreve esses números: eles saem do treino, e palavras usadas de modo parecido recebem listas parecidas. Sozinhos eles não dizem nada; o que diz algo é compará-los.
    .example = /{ command-embedding-name } { command-embedding-example }
term-vector =
    .name = vetor
    .english = vector
    .aliases = vetores
    .text = Uma lista ordenada de números, um para cada dimensão. Dá para imaginá-lo como uma seta que sai do zero: tem um comprimento (a norma) e uma direção. Serve para o computador comparar palavras: as de uso parecido apontam para lados parecidos.
    .example = /{ command-vector-name } { command-vector-example }
term-dimension =
    .name = dimensão
    .english = dimension
    .aliases = dimensões | dimensionalidade
    .text = Cada posição da lista de números: um vetor de 300 números tem 300 dimensões. Em geral nenhuma delas tem nome nem significado próprio. O sentido está espalhado por todas.
    .example = /{ command-dims-name } { command-dims-example }
term-weight =
    .name = peso
    .english = weight
    .aliases = pesos | componente | componentes | coordenada | coordenadas
    .text = Cada um dos números de um vetor, também chamado de componente. Na conta do cosseno, cada peso puxa um pouco para perto ou para longe. Em redes neurais, “peso” também é o nome dos números que o treino ajusta.
    .example = /{ command-why-name } { command-why-example }
term-norm =
    .name = norma
    .english = norm
    .aliases = normas | comprimento do vetor | tamanho do vetor | módulo | magnitude
    .text = O comprimento do vetor: a raiz quadrada da soma dos quadrados dos números dele. O cosseno divide pelas normas, e por isso só olha a direção. Em muitos modelos a norma tem a ver também com a frequência da palavra; no modelo embutido, não: lá é 1, e menor só nas palavras que foram aproximadas dos seus sinônimos.
    .example = /{ command-tokens-name } { command-tokens-example }
term-direction =
    .name = direção
    .english = direction
    .aliases = direções | sentido do vetor | eixo | eixos
    .text = O lado para onde a seta do vetor aponta, sem contar o comprimento. É nela que fica quase tudo o que um embedding diz do sentido: palavras parecidas apontam para lados próximos. A diferença entre dois vetores também é uma direção, como a que vai de frio a quente.
    .example = /{ command-axis-name } { command-axis-example }
term-mean =
    .name = média
    .english = mean
    .aliases = médias | média de vetores | média dos vetores | vetor médio | centroide | média ponderada | sif
    .text = O vetor de uma frase pode ser a soma dos vetores dos tokens dividida pela quantidade deles. A média não sabe a ordem: “o cachorro morde o homem” e “o homem morde o cachorro” têm o mesmo vetor. Na média ponderada (SIF), as palavras mais comuns pesam menos.
    .example = /{ command-sentences-name } { command-sentences-example }
term-matrix =
    .name = matriz
    .english = matrix
    .aliases = matrizes | matriz de similaridade | matriz de cossenos | tabela
    .text = Uma tabela de números com linhas e colunas. Os vetores de um modelo formam uma matriz em que cada linha é um vetor. A matriz de similaridade tem uma palavra em cada linha e em cada coluna, e o cosseno do par no cruzamento.
    .example = /{ command-matrix-name } { command-matrix-example }
term-row =
    .name = linha
    .english = row
    .aliases = linhas | linha da tabela
    .text = O lugar da tabela do modelo em que fica um vetor. Em modelos reduzidos há mais palavras do que linhas: uma palavra rara usa a linha de uma parecida, e as duas ficam com o mesmo vetor.
    .example = /{ command-tokens-name } { command-tokens-example }
term-space =
    .name = espaço semântico
    .english = semantic space
    .aliases = espaço | espaços | espaços semânticos | espaço vetorial | espaço de embeddings | espaço latente | espaços latentes | latent space
    .text = Todos os vetores de um modelo juntos, como pontos em um mapa de centenas de dimensões. Perto, nesse mapa, quer dizer usado de modo parecido. Cada modelo tem o seu, e não dá para comparar um lugar de um com um lugar de outro.
    .example = /{ command-map-name } { command-map-example }

## Comparar

term-angle =
    .name = ângulo
    .english = angle
    .aliases = ângulos
    .text = A abertura entre dois vetores que saem do mesmo ponto: 0° é a mesma direção, 90° é sem direção em comum, 180° é a direção oposta. O cosseno transforma esse ângulo em um número de 1 a −1.
    .example = /{ command-why-name } { command-why-example }
term-dot =
    .name = produto escalar
    .english = dot product
    .aliases = produtos escalares | produto interno | produtos internos
    .text = Multiplique dois vetores número a número e some tudo. Dividido pelas duas normas, o produto escalar é o cosseno.
    .example = /{ command-why-name } { command-why-example }
term-cosine =
    .name = cosseno
    .english = cosine
    .aliases = cossenos | coseno | similaridade do cosseno | similaridade de cosseno | semelhança do cosseno | cosine similarity
    .text = O cosseno do ângulo entre dois vetores: 1 quando apontam para o mesmo lado, 0 quando fazem 90°, −1 quando são opostos. Calcula-se pelo produto escalar dividido pelas duas normas, então o comprimento não conta. É a medida mais usada para comparar embeddings.
    .example = /{ command-similar-name } { command-similar-example }
term-similarity =
    .name = similaridade
    .english = similarity
    .aliases = similaridades | semelhança | semelhanças | similaridade semântica
    .text = O quanto dois vetores se parecem, quase sempre medido pelo cosseno. Mede uso parecido, não sinônimos: “médico” e “hospital” também são similares. Para saber se 0,4 é muito, compare com pares sorteados do mesmo modelo.
    .example = /{ command-similar-name } { command-similar-example }
term-percentile =
    .name = percentil
    .english = percentile
    .aliases = percentis | pares sorteados | pares ao acaso
    .text = Diz quanto dos casos fica abaixo de um valor: no percentil 99, são 99 de cada 100. Um cosseno de 0,4 pode ser pouco em um modelo e muito em outro. O percentil entre pares sorteados mostra qual é o caso.
    .example = /{ command-similar-name } { command-similar-example }
term-distance =
    .name = distância
    .english = distance
    .aliases = distâncias | distância euclidiana | distância de cosseno | distância do cosseno
    .text = O contrário da similaridade: quanto menor, mais parecidos. Pode ser 1 menos o cosseno, ou a reta entre as pontas dos vetores (distância euclidiana). Com vetores de norma 1, as duas dão a mesma ordem de vizinhos.
    .example = /{ command-analogy-name } { command-analogy-example }
term-neighbour =
    .name = vizinho
    .english = nearest neighbor
    .aliases = vizinhos | vizinha | vizinhas | vizinho mais próximo | vizinhos mais próximos | neighbor | neighbors | nearest neighbors
    .text = Os vizinhos de uma palavra são as palavras do vocabulário que têm o maior cosseno com ela. A lista mostra o que o modelo acha parecido, e também o que ele confunde.
    .example = /{ command-neighbors-name } { command-neighbors-example }
term-analogy =
    .name = analogia
    .english = analogy
    .aliases = analogias | analogies | conta com palavras | aritmética de vetores
    .text = Uma conta com vetores: “rei − homem + mulher” procura quem está para mulher como rei está para homem. As palavras da conta ficam fora da resposta, senão uma delas quase sempre ganharia. Em alguns tipos de pergunta os modelos acertam muito, em outros quase nada.
    .example = /{ command-analogy-name } { command-analogy-example }
term-3cosadd =
    .name = 3CosAdd
    .aliases = 3 cos add | cosadd
    .text = O modo clássico de resolver uma analogia: soma e subtrai os vetores, cada um com norma 1, e fica com a palavra de maior cosseno com o resultado. Dá a mesma resposta que somar e subtrair três cossenos, e daí vem o nome.
    .example = /{ command-analogy-name } { command-analogy-example }
term-3cosmul =
    .name = 3CosMul
    .aliases = 3 cos mul | cosmul
    .text = Outro modo de resolver uma analogia: em vez de somar e subtrair os três cossenos, multiplica e divide. Assim um cosseno muito alto não decide a conta sozinho. Foi proposto por Levy e Goldberg em 2014.
    .example = /{ command-analogy-name } { command-analogy-example }

## Texto e tokens

term-token =
    .name = token
    .aliases = tokens
    .text = O pedaço de texto que um modelo trata como uma unidade: uma palavra, um sinal de pontuação ou uma parte de palavra. O modelo não vê letras, só tokens.
    .example = /{ command-tokens-name } { command-tokens-example }
term-tokenization =
    .name = tokenização
    .english = tokenization
    .aliases = tokenizar | tokenizador | tokenizadores | tokenizer | tokenisation
    .text = O corte de um texto em tokens, feito antes de qualquer conta. Quem corta é o tokenizador; cada modelo tem o seu, e o mesmo texto pode ser cortado de jeitos diferentes.
    .example = /{ command-tokens-name } { command-tokens-example }
term-token-id =
    .name = ID de token
    .english = token ID
    .aliases = id | ids | id do token | ids de tokens | ids de token | número do token | hash
    .text = O número que identifica um token dentro do modelo; com ele se acha o vetor na tabela. É um código, não uma medida: IDs próximos não querem dizer sentidos próximos.
    .example = /{ command-tokens-name } { command-tokens-example }
term-subword =
    .name = subpalavra
    .english = subword
    .aliases = subpalavras | subwords | pedaço de palavra | pedaços de palavras | wordpiece | bpe | sentencepiece
    .text = Uma parte de palavra usada como token, como “feliz” e “mente” em “felizmente”. Com subpalavras um modelo consegue ler até palavras que nunca viu, como faz o codificador que compara frases aqui.
    .example = /{ command-sentences-name } { command-sentences-example }
term-vocabulary =
    .name = vocabulário
    .english = vocabulary
    .aliases = vocabulários | léxico
    .text = As palavras ou tokens que têm vetor em um modelo. Quanto maior, mais palavras ele conhece, mas também mais raridades, nomes e erros de digitação.
    .example = /{ command-model-name }
term-oov =
    .name = fora do vocabulário
    .english = out of vocabulary
    .aliases = oov | palavra desconhecida | palavras desconhecidas | fora de vocabulário | vetor inferido | inferido | sem vetor
    .text = Assim se chama uma palavra sem vetor no modelo: rara, nova, digitada errado ou de outro idioma. Ela fica fora da conta, ou o modelo infere um vetor a partir das letras dela. Quando um vetor é inferido, eu aviso.
    .example = /{ command-tokens-name } { $words ->
        [de] eine wunderpfützliche Maus
        [en] a mousetastic king
        [es] un ratón ratástico
        [fr] une souris sourissable
        [it] un topo topastico
       *[pt] um gato gatástico
    }
term-lemma =
    .name = lema
    .english = lemma
    .aliases = lemas | lemmas | forma de dicionário | lematização
    .text = A forma de uma palavra que está no dicionário: o lema de “fomos” e de “vamos” é “ir”. Em um modelo como este cada forma tem um vetor próprio, e formas do mesmo lema costumam ser vizinhas.
    .example = /{ command-neighbors-name } { command-neighbors-example } tudo
term-inflection =
    .name = flexão
    .english = inflection
    .aliases = flexões | forma flexionada | formas flexionadas | conjugação
    .text = Cada forma que uma palavra toma: gato, gata, gatos; canto, cantei, cantando. Nas listas de vizinhos eu mostro uma flexão de cada palavra, para sobrar lugar para outras; com “tudo” atrás da palavra, a lista vem inteira.
    .example = /{ command-neighbors-name } { command-neighbors-example } tudo

## Modelos

term-model =
    .name = modelo
    .english = model
    .aliases = modelos | modelo de palavras | modelo de embeddings | models
    .text = Aqui, uma tabela que dá um vetor a cada palavra, junto com o programa que corta o texto em tokens. Cada modelo vem de outros textos e de outro treino, e por isso dá outros números.
    .example = /{ command-model-name }
term-training =
    .name = treino
    .english = training
    .aliases = treinamento | treinar | treinado | treinos | aprendizado
    .text = O cálculo que ajusta os números de um modelo, pouco a pouco, até ele acertar melhor uma tarefa, como adivinhar uma palavra pelas que estão em volta. Os vetores são o que ele aprende no caminho.
    .example = /{ command-model-name }
term-fine-tuning =
    .name = ajuste fino
    .english = fine-tuning
    .aliases = fine tuning | finetuning | ajustes finos | afinar
    .text = Continuar o treino de um modelo já pronto, com menos textos, todos da tarefa ou do assunto que interessa. Ele parte do que já aprendeu, por isso precisa de muito menos dados e tempo do que um modelo que começa do zero.
    .example = /{ command-model-name }
term-hyperparameter =
    .name = hiperparâmetro
    .english = hyperparameter
    .aliases = hiperparâmetros | hiper-parâmetro | hyperparameters
    .text = Um número que uma pessoa escolhe antes do treino, e que o treino não muda: quantas dimensões, quantas palavras em volta contam, quantas voltas pelos textos. Os pesos, ao contrário, são o treino que acha.
    .example = /{ command-dims-name } { command-dims-example }
term-corpus =
    .name = corpus
    .aliases = corpora | córpus | córpora | textos de treino | dados de treino
    .text = O conjunto de textos com que um modelo foi treinado: notícias, Wikipédia, páginas da web. O modelo só conhece o que está neles, com os assuntos, a época e os preconceitos deles.
    .example = /{ command-model-name }
term-cooccurrence =
    .name = coocorrência
    .english = co-occurrence
    .aliases = coocorrências | co-ocorrência | co ocorrência | coocorrer | cooccurrence
    .text = Duas palavras coocorrem quando aparecem perto uma da outra em um texto, por exemplo a até cinco palavras de distância. Contar isso em um corpus grande é o começo de métodos como o GloVe. Palavras que coocorrem muito, como café e xícara, costumam ficar próximas.
    .example = /{ command-similar-name } { $words ->
        [de] Kaffee Tasse
        [en] coffee cup
        [es] café taza
        [fr] café tasse
        [it] caffè tazza
       *[pt] café xícara
    }
term-distributional =
    .name = hipótese distribucional
    .english = distributional hypothesis
    .aliases = semântica distribucional | contexto | contextos | firth
    .text = A ideia por trás dos embeddings: palavras que aparecem em contextos parecidos têm sentidos parecidos. O linguista J. R. Firth resumiu assim em 1957: conhece-se uma palavra por suas companhias.
    .example = /{ command-neighbors-name } { command-neighbors-example }
term-encoder =
    .name = codificador
    .english = encoder
    .aliases = codificadores | encoders | codificador de frases | sentence encoder | use | universal sentence encoder
    .text = Uma rede neural que lê um texto inteiro e devolve um vetor para ele. Diferente da média, ela pode perceber a ordem e a combinação das palavras. A que eu uso se chama USE (Universal Sentence Encoder).
    .example = /{ command-sentences-name } { command-sentences-example }
term-contextual =
    .name = contextual
    .aliases = contextuais | embedding contextual | embeddings contextuais | estático | estáticos | embedding estático | bert | static | transformer
    .text = Um embedding contextual muda com a frase: em redes do tipo transformer, como o BERT, “banco” da praça e “banco” central recebem vetores diferentes. O contrário é o estático, em que cada palavra tem um vetor só, como nas tabelas que eu uso.
    .example = /{ command-neighbors-name } { $words ->
        [de] Bank
        [en] bank
        [es] banco
        [fr] avocat
        [it] pianta
       *[pt] banco
    }
term-llm =
    .name = LLM
    .english = large language model
    .aliases = llms | modelo de linguagem | modelos de linguagem | modelo de linguagem grande | chatgpt | gpt | language model
    .text = Modelo de linguagem grande: uma rede neural treinada para prever o próximo token em uma enorme quantidade de textos, como a que está por trás do ChatGPT. A entrada dele é uma tabela de embeddings, que as camadas seguintes tornam contextuais. Eu não sou um: só faço contas com vetores.
    .example = /{ command-tokens-name } { command-tokens-example }
term-word2vec =
    .name = word2vec
    .aliases = word 2 vec | w2v | skip-gram | skip gram | skipgram | cbow
    .text = Método publicado em 2013 por pesquisadores do Google: uma rede pequena aprende a prever uma palavra pelas que estão em volta (CBOW), ou as de volta pela palavra (skip-gram). Foi ele que tornou famosa a conta “rei − homem + mulher”.
    .example = /{ command-analogy-name } { command-analogy-example }
term-glove =
    .name = GloVe
    .aliases = global vectors
    .text = Método de 2014, da Universidade Stanford. Conta coocorrências no corpus e ajusta os vetores para que o produto escalar de duas palavras, com uma correção para cada uma, chegue perto do logaritmo dessa contagem.
    .example = /{ command-similar-name } { command-similar-example }
term-fasttext =
    .name = fastText
    .aliases = fast text
    .text = Método de 2016, do Facebook: o vetor de uma palavra é feito da soma dos vetores dos pedaços dela, de 3 a 6 letras. Assim ele tem um vetor até para palavras que não viu, e formas como gato e gatos ficam perto.
    .example = /{ command-similar-name } { $words ->
        [de] Katze Katzen
        [en] cat cats
        [es] gato gatos
        [fr] chat chats
        [it] gatto gatti
       *[pt] gato gatos
    }
term-spacy =
    .name = spaCy
    .aliases = spacy
    .text = Biblioteca de Python para processar textos: corta em tokens, analisa a gramática e tem modelos prontos, alguns com vetores. Os modelos daqui são do formato dela, e <code>spacy.load</code> os abre.
    .example = /{ command-model-name }
term-gensim =
    .name = gensim
    .aliases = keyedvectors | keyed vectors
    .text = Biblioteca de Python para treinar e usar vetores de palavras. No <code>KeyedVectors</code> dela, <code>similarity</code>, <code>most_similar</code> e <code>doesnt_match</code> fazem contas como as de três comandos meus: similaridade, vizinhos e intruso.
    .example = /{ command-oddone-name } { command-oddone-example }

## Mapas e limites

term-pca =
    .name = PCA
    .english = principal component analysis
    .aliases = análise de componentes principais | componentes principais | componente principal | acp
    .text = Análise de componentes principais: acha as direções em que os pontos mais se espalham e desenha só as duas primeiras. É como escolher o melhor lado para fotografar um objeto: alguma profundidade sempre se perde.
    .example = /{ command-map-name } { command-map-example }
term-tsne =
    .name = t-SNE
    .aliases = tsne | t sne | umap
    .text = Outro modo de desenhar muitos vetores em um plano: tenta manter juntos os vizinhos e liga pouco para as distâncias grandes. Os grupos saltam aos olhos, mas o tamanho deles e o espaço entre eles não dizem quase nada. O meu /{ command-map-name } não usa t-SNE, usa PCA.
    .example = /{ command-map-name } { command-map-example }
term-variance =
    .name = variância
    .english = variance
    .aliases = variação | variação explicada | variância explicada | explained variance
    .text = O quanto os pontos se espalham em volta do meio deles. Um mapa que guarda 37% da variância mostra pouco mais de um terço desse espalhamento; o resto fica em dimensões que o desenho não tem.
    .example = /{ command-map-name } { command-map-example }
term-polysemy =
    .name = polissemia
    .english = polysemy
    .aliases = polissêmico | polissêmica | palavra polissêmica | palavras polissêmicas | vários sentidos | homonímia | homônimo | ambiguidade
    .text = É quando uma palavra tem vários sentidos, como “banco”, de sentar ou de dinheiro. Em um modelo estático ela tem um vetor só, que mistura todos, e o sentido mais comum nos textos pesa mais. Nos vizinhos dá para ver a mistura.
    .example = /{ command-neighbors-name } { $words ->
        [de] Bank
        [en] bank
        [es] banco
        [fr] avocat
        [it] pianta
       *[pt] banco
    }
term-antonym =
    .name = antônimo
    .english = antonym
    .aliases = antônimos | opostos | palavras opostas | contrário | contrários
    .text = Palavra de sentido contrário, como quente e frio. Antônimos ficam perto um do outro, não em −1, porque aparecem nas mesmas frases: o café está quente, o café está frio. O cosseno mede contexto parecido, não sentido igual.
    .example = /{ command-similar-name } { $words ->
        [de] heiß kalt
        [en] hot cold
        [es] caliente frío
        [fr] chaud froid
        [it] caldo freddo
       *[pt] quente frio
    }
term-bias =
    .name = viés
    .english = bias
    .aliases = vieses | preconceito | preconceitos | estereótipo | estereótipos
    .text = Os preconceitos e desequilíbrios dos textos de treino passam para os vetores: uma profissão fica mais perto de um gênero, um nome mais perto de um elogio. O modelo repete o que os textos dizem, não o que é justo ou verdade. Um eixo entre dois polos ajuda a ver isso, e /{ command-bias-name } o mede.
    .example = /{ command-axis-name } { $words ->
        [de] er / sie: Krankenpflege, Ingenieurwesen, Küche
        [en] he / she: nursing, engineering, cooking
        [es] él / ella: enfermería, ingeniería, cocina
        [fr] il / elle: danse, ingénierie, cuisine
        [it] lui / lei: danza, ingegneria, cucina
       *[pt] ele / ela: chefe, futebol, beleza, costura
    }
