# O /teste, em português: vinte perguntas, antes e depois de aprender, e o que se diz delas.
# .question a pergunta; .right a certa; .wrong-a .wrong-b .wrong-c as erradas; .why o motivo
# Cada errada diz um engano de quem começa: rendering/inventory_items.py tem qual.

command-inventory-name = teste
command-inventory = O que você já sabe? 20 perguntas, antes e depois
command-inventory-example = .
about-inventory = Vinte perguntas sobre as ideias, que você responde antes de aprender e de novo depois. As respostas certas só aparecem no fim do segundo teste: assim a diferença mostra o que você aprendeu, e não o que decorou.
slip-inventory = prova | avaliacao | pretest | postest
read-inventory-again = recomeçar | recomecar | de novo | zerar

inventory-intro = 📝 <b>O que você já sabe sobre embeddings?</b>

    São { $total } perguntas de múltipla escolha, sem tempo e sem nota. Responda agora, antes de aprender; depois faça de novo. As respostas certas só aparecem no fim do segundo teste.

    Não sabe? Escolha a que parece mais provável. Só você vê as suas respostas.
inventory-begin = Começar
inventory-go-on = Continuar: pergunta { $place } de { $total }
inventory-place = 📝 { $sitting ->
    [1] Antes
   *[2] Depois
} · { $place } de { $total }
inventory-before = 📝 <b>Pronto: { $right } de { $total }.</b>

    Guardei as suas respostas. As certas eu mostro depois do segundo teste, para ele medir o que você aprendeu.

    { $missed ->
        [0] Você já sabe tudo isto! O segundo teste diz se continua sabendo.
       *[other] O que mais vale ver agora está nos botões. Quando sentir que aprendeu, peça /{ command-inventory-name } de novo.
    }
inventory-second = Fazer o teste de depois
inventory-after = 📝 <b>Antes { $before }, agora { $after } de { $total }.</b>

    { $gain ->
        [none] Antes você já tinha acertado tudo.
        [less] Desta vez você acertou menos do que antes: acontece quando uma dúvida nova mexe no que parecia certo. As respostas estão no botão.
        [same] Você acertou o mesmo número que antes. Veja nas respostas se foram as mesmas perguntas.
       *[more] Do que faltava aprender, você aprendeu <b>{ $share }%</b> (o ganho normalizado de Hake).
    }
    { $learnt ->
        [0] Nenhuma passou de errada para certa
        [one] 1 passou de errada para certa
       *[other] { $learnt } passaram de erradas para certas
    }{ $lost ->
        [0] , e nenhuma fez o caminho contrário.
        [one] ; 1 fez o caminho contrário, o que a conta acima esconde.
       *[other] ; { $lost } fizeram o caminho contrário, o que a conta acima esconde.
    }
inventory-slip = O engano que mais apareceu: <i>{ $slip }</i>.
inventory-key = Ver as respostas
inventory-key-more = Mais respostas
inventory-result = Ver o resultado
inventory-key-item = { $mark } <b>{ $place }.</b> { $question }
    ➡️ { $right }
    { $why }
inventory-key-yours = Você disse: { $option }
inventory-once = Já respondeu esta: a primeira resposta é a que vale.
inventory-over = Este teste já acabou. Peça /{ command-inventory-name } para ver o resultado.
inventory-forgotten = Apaguei os seus dois testes: dá para começar do zero.
inventory-nobody = Quem escreve em nome do grupo ou de um canal não pode fazer o teste: não guardo nada nesse caso.
inventory-not-kept = O teste precisa do banco de dados, que não respondeu agora. Tente de novo daqui a pouco.
inventory-group = 📝 <b>O que a turma já sabe sobre embeddings?</b>

    Cada pessoa responde { $total } perguntas na conversa privada comigo, antes de aprender e de novo depois. Aqui aparece só a soma, e só quando { $least } pessoas tiverem feito os dois testes. Para contar na soma, toque em “{ $join }”.
inventory-private = Fazer o teste
inventory-join = Contar na soma
inventory-joined = Certo: as suas respostas contam na soma deste grupo. Ninguém vê quais são.
inventory-group-few = Contam na soma: { $joined ->
        [one] 1 pessoa
       *[other] { $joined } pessoas
    }; com os dois testes: { $both }.
inventory-group-sum = <b>{ $both } pessoas fizeram os dois testes.</b>
    Antes: { $before } de { $total }, em média. Depois: { $after }.
    { $gain ->
        [none] Antes, todas já tinham acertado tudo.
       *[other] Ganho normalizado: { $share }% do que faltava. Ao todo, { $learnt } respostas passaram de erradas para certas e { $lost } fizeram o caminho contrário.
    }
inventory-group-grown = O que mais cresceu: { $item }
inventory-group-left = O que ainda engana: { $item }

slip-of-named = cada dimensão tem um significado com nome
slip-of-letters = o número vem das letras ou do tamanho da palavra
slip-of-dictionary = o modelo consulta um dicionário
slip-of-senses = a palavra tem um vetor para cada sentido
slip-of-percent = o cosseno é uma porcentagem
slip-of-opposite = contrários ficam longe
slip-of-synonym = perto quer dizer sinônimo
slip-of-order = a soma guarda a ordem das palavras
slip-of-exact = a conta dá exatamente uma palavra
slip-of-map = o mapa mostra as distâncias de verdade
slip-of-live = o modelo aprende com a conversa ou com a internet
slip-of-neutral = números são neutros
slip-of-length = vetor mais comprido quer dizer mais parecido
slip-of-universal = todo modelo tem os mesmos números
slip-of-ids = IDs vizinhos querem dizer palavras parecidas
slip-of-more = quanto mais palavras na média, mais preciso o vetor
slip-of-sizes = o número de dimensões muda com a palavra ou o texto
slip-of-understands = o modelo entende o que as palavras são

inventory-item-id =
    .question = Em uma lista de palavras, “gato” tem o ID 4.310 e “cadeira”, o ID 4.311. O que isso diz sobre as duas?
    .right = Nada: o ID só diz em que linha procurar o vetor
    .wrong-a = Que são parecidas, porque os números são vizinhos
    .wrong-b = Que se escrevem com um número parecido de letras
    .wrong-c = Que o dicionário as põe uma ao lado da outra
    .why = O ID só leva à linha. A semelhança está nos vetores, não nos IDs. Neste bot o ID sai da grafia, e também não diz nada do sentido.
inventory-item-size =
    .question = No mesmo modelo, “sol” tem um vetor de 300 números. Quantos tem “paralelepípedo”?
    .right = 300 também
    .wrong-a = Mais de 300, porque a palavra é mais comprida
    .wrong-b = Menos de 300, porque a palavra é mais rara
    .wrong-c = Depende da frase em que ela está
    .why = Todos os vetores de um modelo têm o mesmo número de dimensões: só assim dá para comparar dois deles.
inventory-item-sense =
    .question = Em um modelo como o deste bot, quantos vetores tem “banco” em “sentei no banco” e em “fui ao banco pagar a conta”?
    .right = O mesmo nas duas frases: um só
    .wrong-a = Dois: um para o assento e outro para a agência
    .wrong-b = Um por frase, calculado na hora com as palavras em volta
    .wrong-c = Nenhum: palavras com dois sentidos ficam fora
    .why = Aqui cada palavra tem um vetor só, e os sentidos se misturam nele. Modelos contextuais fazem diferente.
inventory-item-trait =
    .question = A dimensão 17 de “rei” é 0,31 e a de “rainha” é −0,28. O que se pode concluir?
    .right = Sozinha, quase nada: nenhuma dimensão tem um nome
    .wrong-a = Que a dimensão 17 guarda o gênero
    .wrong-b = Que “rainha” é uma palavra negativa
    .wrong-c = Que o dicionário dá a “rei” mais sentidos
    .why = Os traços se espalham por muitas dimensões. Uma só, tirada do conjunto, não tem leitura.
inventory-item-norm =
    .question = O vetor de uma palavra é multiplicado por 2. O que acontece com o cosseno entre ela e as outras?
    .right = Nada muda: a direção é a mesma
    .wrong-a = Dobra, porque os números dobraram
    .wrong-b = Ela fica mais parecida com todas
    .wrong-c = Cai pela metade, porque o ângulo diminui
    .why = O cosseno olha só o ângulo. O comprimento, a norma, não entra.
inventory-item-percent =
    .question = O cosseno entre duas palavras é 0,5. O que isso quer dizer?
    .right = Depende do modelo: é preciso comparar com outros pares dele
    .wrong-a = Que elas são 50% parecidas
    .wrong-b = Que metade das dimensões é igual
    .wrong-c = Que metade das letras é igual
    .why = O cosseno não é porcentagem. Em um modelo 0,5 é muito; em outro, qualquer par chega lá.
inventory-item-zero =
    .question = O cosseno entre “guarda-chuva” e “fração” é 0,01. A melhor leitura é:
    .right = O modelo não viu quase nada em comum entre elas
    .wrong-a = Elas são o contrário uma da outra
    .wrong-b = Uma das duas não está no modelo
    .wrong-c = O modelo sabe que uma é objeto e a outra, número
    .why = Perto de 0 os vetores são quase perpendiculares: sem relação. Contrários costumam ter cosseno alto.
inventory-item-opposites =
    .question = Onde um modelo que aprendeu com textos costuma pôr “quente” e “frio”?
    .right = Perto: aparecem nas mesmas frases
    .wrong-a = Em direções opostas, com cosseno perto de −1
    .wrong-b = Longe, porque o sentido é o oposto
    .wrong-c = Sem relação, com cosseno perto de 0
    .why = “O café está …” aceita as duas. O modelo aprende o uso, e o uso de contrários é quase o mesmo.
inventory-item-near =
    .question = A palavra mais próxima de “médico” em um modelo é “hospital”. Isso quer dizer que:
    .right = Os textos usam as duas em contextos parecidos
    .wrong-a = Uma pode trocar a outra em uma frase
    .wrong-b = O modelo errou: devia ser um sinônimo
    .wrong-c = O modelo sabe que médicos trabalham em hospitais
    .why = Perto pode ser sinônimo, parte, lugar ou contrário: o modelo mede uso, não o tipo de relação.
inventory-item-mutual =
    .question = A vizinha mais próxima de “jabuticaba” é “fruta”. A vizinha mais próxima de “fruta” é “jabuticaba”?
    .right = Não necessariamente: “fruta” pode ter vizinhas mais próximas
    .wrong-a = Sim, porque o cosseno é o mesmo nos dois sentidos
    .wrong-b = Sim, porque uma está na definição da outra
    .wrong-c = Não, porque “jabuticaba” tem mais letras
    .why = O cosseno é o mesmo, o lugar na fila não: em volta de “fruta” há muitas palavras.
inventory-item-unknown =
    .question = Um modelo é só uma tabela de palavras, e “sextou” não está nela. Que vetor ele dá a “sextou”?
    .right = Nenhum: sem linha na tabela não há vetor
    .wrong-a = O de “sexta”, que tem letras parecidas
    .wrong-b = Um que ele busca na internet
    .wrong-c = Um que ele calcula pelo dicionário
    .why = Uma tabela só tem o que tem. Outros modelos montam um vetor com pedaços da palavra, e isso é um palpite.
inventory-item-spelling =
    .question = Um modelo que monta palavras novas com pedaços dá a “chocofone” um vetor perto de “telefone”. Por quê?
    .right = Porque um pedaço é igual; o sentido ele não conhece
    .wrong-a = Porque entendeu que é um aparelho
    .wrong-b = Porque achou a palavra no dicionário
    .wrong-c = Porque alguém já perguntou por ela
    .why = Os pedaços vêm da escrita. Às vezes acertam o sentido, às vezes só a aparência.
inventory-item-order =
    .question = O vetor de uma frase é a média dos vetores das palavras. O que ele diz de “o cão mordeu o homem” e “o homem mordeu o cão”?
    .right = Que são iguais: a média não sabe a ordem
    .wrong-a = Que são diferentes, porque quem morde muda
    .wrong-b = Que são opostas, com cosseno −1
    .wrong-c = Depende de qual vem primeiro na conversa
    .why = As palavras são as mesmas, e a soma também. Para a ordem contar é preciso outro método.
inventory-item-long =
    .question = Quanto mais comprido o texto, o que acontece com a média dos vetores das palavras?
    .right = Fica mais genérica: textos diferentes acabam parecidos
    .wrong-a = Fica mais precisa, porque há mais informação
    .wrong-b = Fica mais comprida, com mais dimensões
    .wrong-c = Fica igual à da primeira frase
    .why = Palavras comuns pesam em todos os textos, e as diferenças se cancelam.
inventory-item-sum =
    .question = rei − homem + mulher dá um vetor. O que ele é?
    .right = Um ponto que quase nunca é de uma palavra; procura-se a mais próxima
    .wrong-a = Exatamente o vetor de “rainha”
    .wrong-b = Uma frase: “rei sem homem com mulher”
    .wrong-c = A definição de “rainha”
    .why = A conta cai entre as palavras. “Rainha” é só a mais próxima que se aceita.
inventory-item-own =
    .question = Por que programas deixam as palavras da pergunta fora da resposta de uma analogia?
    .right = Porque o resultado costuma ficar mais perto delas mesmas
    .wrong-a = Porque repetir palavra é erro de português
    .wrong-b = Porque os vetores delas já foram gastos na conta
    .wrong-c = Porque elas deixam de existir no modelo
    .why = Sem essa regra, rei − homem + mulher muitas vezes dá “rei”. É bom saber ao ler um acerto.
inventory-item-map =
    .question = Em um mapa de duas dimensões, “mar” e “garfo” ficaram coladas. No modelo de 300 dimensões elas:
    .right = Podem estar longe: duas dimensões não mostram tudo
    .wrong-a = Também estão perto, porque o mapa mostra as distâncias
    .wrong-b = São sinônimas para o modelo
    .wrong-c = Têm quase os mesmos 300 números
    .why = De 300 dimensões, o desenho mostra 2. Distância no mapa é pista, não medida.
inventory-item-models =
    .question = No modelo A o cosseno entre “rei” e “rainha” é 0,7; no modelo B, 0,4. O que dá para dizer?
    .right = Sem saber o que é comum em cada um, nada
    .wrong-a = Que o modelo A conhece melhor as duas palavras
    .wrong-b = Que um dos dois está errado
    .wrong-c = Que no B as palavras são 30% menos parecidas
    .why = Cada modelo tem a sua escala. Compare o lugar na fila, não o número.
inventory-item-frozen =
    .question = Um modelo foi treinado com textos até 2019. Hoje todo mundo usa uma palavra nova de 2024. O que ele faz?
    .right = Não sabe nada dela até alguém treinar outro modelo
    .wrong-a = Aprende aos poucos com as perguntas da turma
    .wrong-b = Procura o uso atual na internet
    .wrong-c = Deduz o sentido, porque entende o idioma
    .why = Depois do treino os números não mudam mais. Perguntar não ensina nada ao modelo.
inventory-item-bias =
    .question = Em um modelo, “enfermagem” fica mais perto de “mulher” e “engenharia”, de “homem”. De onde vem isso?
    .right = Dos textos com que ele aprendeu, que repetem o mundo
    .wrong-a = De um erro de cálculo: números são neutros
    .wrong-b = Do dicionário, que dá gênero às palavras
    .wrong-c = De que é assim que as pessoas são
    .why = O modelo copia os costumes dos textos, também os injustos. O número mostra o texto, não a verdade.

privacy-inventory = No /teste ficam com o seu número as suas vinte respostas, até você apagar ou recomeçar, e os grupos em que você conta na soma, até você sair deles.
