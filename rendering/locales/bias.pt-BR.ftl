# /vies, o laboratório de viés, em português.

command-bias-name = vies
command-bias = mede preconceitos que o modelo pegou dos textos
command-bias-example = profissões

read-bias-professions = profissões | profissoes | profissão | profissao
read-bias-grammar = gênero gramatical | genero gramatical | gramática | gramatica | gênero | genero
read-bias-flowers = flores e insetos | flores | insetos
read-bias-lists = suas listas | minhas listas | nossas listas | listas

follow-bias-professions = Profissões
follow-bias-grammar = Gênero gramatical
follow-bias-flowers = Flores e insetos
follow-bias-lists = Suas listas
follow-bias-example = Ver um exemplo

## O começo

bias-begin = <b>Viés</b> é o que o modelo pegou dos textos sem que ninguém pedisse. Se neles quem cuida é quase sempre “ela” e quem conserta é quase sempre “ele”, os vetores ficam assim também. Aqui você mede isso, com os testes que a pesquisa usa.
bias-not-people = O número fala de como os textos usam as palavras. Não diz como as pessoas são, nem o que alguém pode ser.
bias-choose = Escolha um teste:
bias-choose-professions = • <b>Profissões</b>: as que têm a mesma forma para ele e para ela
bias-choose-grammar = • <b>Gênero gramatical</b>: <i>a mesa</i> e <i>o garfo</i>, que não são de ninguém
bias-choose-flowers = • <b>Flores e insetos</b>: o teste clássico, sem pessoas
bias-choose-lists = • <b>Suas listas</b>: com palavras que vocês escolherem

## Os números de um teste

bias-result = <b>{ FIXED($effect, digits: 2) }</b> ({ $size ->
    [none] quase nada
    [small] pequeno
    [medium] médio
   *[large] grande
}), p = { FIXED($p, digits: 4) }
bias-extremes = Mais perto de “{ $first }”: { $one }. Mais perto de “{ $second }”: { $other }.
bias-known = O modelo tem { $known } das { $listed } palavras do teste.
bias-missing = O modelo não tem: { $words }.
bias-words = <b>{ $name }</b>: { $words }.
bias-how-score = O teste se chama WEAT (Caliskan, Bryson e Narayanan, 2017). O número de cada palavra é a média dos cossenos dela com as palavras de uma lista, menos a média com as da outra.
bias-how-effect = Tamanho do efeito: a diferença entre as médias dos dois grupos, medida em desvios padrão. Perto de 0,2 se chama pequeno, de 0,5 médio, a partir de 0,8 grande; com grupos do mesmo tamanho nunca passa de 2.
bias-dealt = p: { $exact ->
    [1] dividi as mesmas palavras em dois grupos de todos os { $drawn } jeitos que existem. A diferença foi tão grande quanto a nossa, para um lado ou para o outro, em { $as_large } deles.
   *[other] dividi as mesmas palavras em dois grupos por sorteio, { $drawn } vezes. A diferença foi tão grande quanto a nossa, para um lado ou para o outro, em { $as_large ->
        [0] nenhuma vez
        [one] { $as_large } vez
       *[other] { $as_large } vezes
    }; a nossa conta junto, e por isso p nunca é 0. O sorteio é sempre o mesmo (semente { NUMBER($seed, useGrouping: 0) }).
} Um p abaixo de 0,05 quer dizer que o acaso raramente dá isso. Não diz que o efeito é grande, nem de onde vem, e vale só para estas palavras neste modelo.
bias-no-list = Para este teste não tenho lista de palavras em { $language }. Com as suas listas, você pode fazer o seu.
bias-too-few = Este modelo tem poucas palavras para o teste: { $known } das { $listed } da lista. Com outro modelo (/{ command-model-name }) ele funciona.

## Profissões

bias-professions = <b>{ $known } profissões</b> que têm a mesma forma para ele e para ela, na linha entre as palavras dele e as dela. (Minha lista tem { $listed }.)
bias-sides = Mais do lado “{ $he }”: { $his }. Mais do lado “{ $she }”: { $hers }. Ao todo, { $count } de { $known } ficam do lado “{ $he }” do meio.
bias-work = <b>O teste:</b> as { $care } profissões de cuidado ficam mais perto das palavras dela do que as { $machines } de máquinas e vigilância? { $outcome ->
    [first] Neste modelo, sim.
    [second] Neste modelo é o contrário.
   *[none] Neste modelo não dá para dizer: o acaso também dá isso.
} Tamanho do efeito (costuma ficar entre −2 e 2):
bias-as-it-is = • do jeito que o modelo é: { $result }
bias-without-grammar = • sem o gênero gramatical: { $result }
bias-without-gender = • sem a direção do gênero: { $result }
bias-left = <b>O que sobra:</b> tirei a direção do gênero de todas. Mesmo assim, as { $neighbours } profissões mais próximas de cada uma adivinham em que metade da fila ela estava (a mais para ele ou a mais para ela) em { $right } de { $words } (antes, em { $before }; no chute, em umas { $half }). { $told ->
    [1] Tirar a direção esconde o viés, mas não o apaga.
   *[other] O chute também dá isso: aqui não dá para dizer que sobrou algo.
}
bias-how-direction = A direção vem destes pares: { $pairs }. É onde eles mais diferem juntos: { FIXED($share, digits: 0) }% das diferenças (Bolukbasi e outros, 2016). −1 é a média das palavras dele, +1 a das dela.
bias-how-grammar = Antes saiu o gênero gramatical, aprendido de coisas como <i>mesa</i> e <i>garfo</i> (Zhou e outros, 2019). O cosseno entre as duas direções é { COSINE($cosine) }.
bias-how-groups = Os dois tipos de trabalho foram escolhidos antes de medir; algumas palavras mudaram depois, porque o dicionário ou o modelo não as tem. De cuidado: { $care }. De máquinas e vigilância: { $machines }.
bias-how-judges = O teste (WEAT; Caliskan, Bryson e Narayanan, 2017) usa outros pares, que não fizeram a direção: { $pairs }. Para cada profissão, é a média dos cossenos com as palavras dela menos a média com as dele.
bias-how-generic = { $words ->
    [en] O lado “{ $he }” pode ganhar um empurrão: por muito tempo se escreveu “he” também para falar de qualquer pessoa.
   *[pt] O lado “{ $he }” pode ganhar um empurrão: em português se escreve “os motoristas”, no masculino, também para falar de todo mundo.
}
bias-how-two = O teste só tem dois lados porque as listas de palavras são assim. As pessoas não cabem em dois lados.
bias-how-left = Os vizinhos que ainda contam: Gonen e Goldberg, 2019. São duas metades, e não os lados do zero, para o chute dar metade; p = { FIXED($p, digits: 4) }, com as metades sorteadas 10.000 vezes.
bias-professions-picture = Profissões, de um lado ao outro
bias-care = cuidado ({ $count })
bias-others-grey = em cinza, as outras; com nome, { $count } de cada ponta
bias-ends-named = com nome, { $count } de cada ponta
bias-first-named = com nome, as { $count } primeiras de cada lista
bias-machines = máquinas e vigilância ({ $count })

## Gênero gramatical

bias-grammar = <b>Gênero gramatical:</b> “{ $hers }” é feminina, “{ $his }” é masculino, mas nem uma coisa nem outra é mulher ou homem. O vetor guarda isso? Tentei adivinhar o gênero de { $known } coisas, cada uma só pelos vetores das outras, e acertei { $right } ({ FIXED($percent, digits: 0) }%). Quem desse sempre a mesma resposta acertaria { $always }.
bias-grammar-places = Na linha que melhor separa os dois grupos, 0 é a fronteira: { $his } e { $hers }{ $wrong ->
    [0] {""}
    [3] {", cada um do lado errado"}
    [2] {", a segunda do lado errado"}
   *[1] {", o primeiro do lado errado"}
}. As palavras usadas para traçar a linha ficam, em média, em −1 e +1; as que ela não viu, em { FIXED($first, digits: 2) } e { FIXED($second, digits: 2) }. Passar de 1 é comum ({ $beyond } de { $known }): não é um limite.
bias-grammar-endings = Só das que não terminam em -a nem em -o, em que a última letra não entrega: { $right } de { $known }.
bias-grammar-people = <b>E isso mexe com “ela” e “ele”?</b> { $outcome ->
    [first] Sim: coisas de gênero feminino ficam mais perto das palavras dela
    [second] É o contrário: coisas de gênero feminino ficam mais perto das palavras dele
   *[none] Aqui não dá para dizer: as coisas femininas não ficam mais perto das palavras dela do que o acaso daria
}. Efeito { $before }; sem o gênero gramatical, { $after }.
bias-grammar-meaning = “Ela” também é uma palavra feminina na gramática. Por isso, antes de medir o viés das profissões, tiro esse gênero das contas: senão eu poderia chamar a gramática de preconceito.
bias-how-things = A direção separa melhor as coisas femininas das masculinas (o discriminante de Fisher; assim fizeram Zhou e outros, 2019). Cada quinta parte das coisas foi julgada por uma direção feita com as outras quatro.
bias-how-shared = O cosseno entre esta direção e a de ele/ela é { COSINE($cosine) }.
bias-grammar-picture = Coisas, pelo gênero gramatical
bias-pole-masculine = masculino
bias-pole-feminine = feminino
bias-masculine = coisas masculinas
bias-feminine = coisas femininas

## Flores e insetos

bias-flowers = <b>Flores e insetos:</b> { $outcome ->
    [first] { $flowers } flores ficam mais perto de palavras agradáveis do que { $insects } insetos e outros bichinhos
    [second] { $insects } insetos e outros bichinhos ficam mais perto de palavras agradáveis do que { $flowers } flores
   *[none] não dá para dizer que { $flowers } flores ou { $insects } insetos e outros bichinhos fiquem mais perto de palavras agradáveis
}. Tamanho do efeito (costuma ficar entre −2 e 2): { $result }.
bias-flowers-meaning = Ninguém ensinou isso ao modelo: veio de como se escreve sobre flores e insetos. Do mesmo jeito entram os preconceitos, e por isso este foi o primeiro teste, com o qual se viu que o método funciona.
bias-flower = flores
bias-insect = insetos e outros bichinhos
bias-pleasant = agradáveis
bias-unpleasant = desagradáveis

## Listas próprias

bias-own = <b>As suas listas:</b> { $outcome ->
    [first] comparada com a 2ª ({ $second }), a 1ª ({ $first }) fica mais perto de “{ $one }” e mais longe de “{ $other }”
    [second] comparada com a 1ª ({ $first }), a 2ª ({ $second }) fica mais perto de “{ $one }” e mais longe de “{ $other }”
   *[none] entre “{ $one }” e “{ $other }”, não dá para dizer que a 1ª ({ $first }) fique de um lado e a 2ª ({ $second }) de outro: o acaso também dá isso
}. Tamanho do efeito (costuma ficar entre −2 e 2): { $result }.
bias-own-grammar = Em português nomes têm gênero: onde uma lista é feminina e a outra masculina (<i>enfermeira</i>, <i>médico</i>), o número mede isso também. Para separar: <code>/{ command-bias-name } gênero gramatical</code>
bias-few = Com tão poucas palavras, p nunca fica abaixo de { FIXED($least, digits: 2) }, por mais forte que seja a diferença. Com 6 ou mais em cada lista, dá para levar o teste a sério.
bias-lists-picture = Cada palavra, entre as duas listas
bias-lists-example = { $words ->
    [en] sun, beach, summer, light, warm, sky / snow, cold, winter, dark, ice, storm: joy, party, happy, laughter, peace, love / sadness, loneliness, sad, tears, fear, pain
   *[pt] sol, praia, verão, luz, calor, céu / neve, frio, inverno, escuro, gelo, tempestade: alegria, festa, feliz, riso, paz, amor / tristeza, solidão, triste, choro, medo, dor
}
bias-lists-how = <b>Suas listas:</b> escreva quatro. Primeiro as duas que você quer comparar, com uma barra no meio; depois de dois-pontos, as duas com que elas vão ser comparadas. Assim: <code>/{ $command } a, b, c / d, e, f: g, h / i, j</code>. Por exemplo: <code>/{ $command } { bias-lists-example }</code>
bias-lists-fair = Para o teste valer, escolham as palavras antes de medir, 6 ou mais em cada lista. Quem troca palavras até sair o que queria prova só que procurou bastante.
misread-bias = Escreva o nome de um teste (profissões, flores e insetos, gênero gramatical), ou quatro listas com uma barra e dois-pontos: <code>a, b / c, d: e, f / g, h</code>.
bias-poles = { $words ->
    [en] he / she
   *[pt] ele / ela
}
misread-bias-twice = A mesma palavra está em duas listas: assim ela seria comparada com ela mesma. Deixe cada uma em uma lista só.
