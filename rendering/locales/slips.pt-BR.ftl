# Nomes que as pessoas dão aos comandos, e a frase com que /ajuda explica cada um. Em português.

## Outras grafias do próprio nome de um comando, que valem na hora

spelling-neighbors = visinhos
spelling-oddone = intruzo
spelling-coarse = palavroens | palavrois

## Outros nomes, separados por barras: um botão pergunta o comando que se quis

slip-embedding = vetorizar | representacao | numeros | pesos | emb
slip-opposite = oposto | opostos | antonimo | antonimos | inverso
slip-dims = dimensoes | dimensao | tamanho
slip-similar = similaridade | cosseno | distancia | comparar | diferenca | parecido | parecidos | semelhanca | relacao | proximidade
slip-vector = baixar | arquivo | csv | exportar
slip-neighbors = vizinho | vizinha | vizinhanca | sinonimo | sinonimos | parecidas | proximas | proximos | perto
slip-rank = lugar | ranking | colocacao
slip-analogy = conta | soma | analogias | somar
slip-oddone = intrusa | diferente | destoa
slip-matrix = tabela | comparacao | matrizes
slip-axis = reta | escala | polos
slip-bias = preconceito | preconceitos | vieses | estereotipo | weat | etica
slip-map = grafico | desenho | desenhar | plano | pca
slip-tokens = token | cortar | tokenizar | pedacos
slip-sentences = frase | sentencas | sentenca
slip-why = explica | explicar | explicacao | entender
slip-compare = modelos_dois | comparar_modelos
slip-language = lingua | linguagem | ingles
slip-model = modelos | sobre
slip-zone = fuso_horario | horario | hora | horas | timezone
slip-history = historia | perguntas
slip-help = comandos | socorro | menu | exemplos
slip-glossary = glosario | dicionario | definicao | definicoes | significado | termo | termos | oque
slip-privacy = dados | privado
slip-export = baixar | baixar_dados | meus_dados | export | download
slip-forget = apagar | apague | apaga | esquece | esqueca | deletar | deleta | excluir | limpar
slip-start = comecar | inicio | iniciar | oi

## Uma frase que ensina

about-embedding = Cada palavra é uma lista de números, o seu lugar no espaço. Sozinho, nenhum número tem nome; juntos, dizem perto de quem ela fica.
about-dims = Cada dimensão é uma posição na lista de números. Todas as palavras de um modelo têm o mesmo tanto, e é por isso que dá para compará-las.
about-similar = O cosseno mede o ângulo entre dois vetores: 1 é a mesma direção, perto de 0 é nada em comum.
about-vector = É a lista inteira, exata, para você fazer as suas próprias contas.
about-neighbors = Palavras usadas nos mesmos contextos ficam perto, e por isso também opostos, como quente e frio, são vizinhos.
about-opposite = Contrários vêm de uma lista: nos vetores eles ficam perto, como os sinônimos, porque aparecem nas mesmas frases.
about-rank = Um cosseno de 0,4 pode ser muito ou pouco; o lugar na fila dos vizinhos diz qual dos dois.
about-analogy = Somar e subtrair vetores leva a um lugar do espaço, e a resposta é a palavra que mora mais perto dele. As palavras da pergunta ficam de fora, senão quase sempre uma delas ganharia.
about-oddone = O intruso é a palavra de cosseno mais baixo com a média das outras.
about-matrix = Comparar todas com todas mostra grupos que dois a dois não se veem.
about-axis = Dois polos dão uma direção, e a sombra de cada palavra sobre ela diz para que lado puxa, como com a luz de um poste.
about-bias = Um teste de viés conta se um grupo de palavras fica mais perto de um lado do que o sorteio daria. Fala dos textos, não das pessoas.
about-map = Um desenho só tem duas dimensões das muitas que o vetor tem: ele perde um tanto, e a resposta diz quanto.
about-tokens = Antes de qualquer conta o texto é cortado em tokens; a palavra é só o tipo de token mais comum.
about-sentences = Um vetor de frase se faz de vários modos, e a média das palavras é o que esquece a ordem delas.
about-why = Todo número daqui pode ser refeito: a resposta mostra a conta e três linhas de numpy.
about-compare = Cada modelo aprendeu com textos seus: a mesma palavra tem vizinhos diferentes em cada um.
about-glossary = Cada termo vem em poucas frases, com um exemplo que o mostra.
about-command = <b>/{ $name }</b>: { $description }
about-example = Toque no botão para ver:
about-unknown = Não tenho ajuda sobre “{ $asked }”. Veja todos os comandos em /ajuda.
