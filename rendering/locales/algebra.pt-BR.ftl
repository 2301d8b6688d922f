# /analogia, /intruso, /matriz e /eixo, em português.

command-analogy-name = analogia
command-analogy = conta com palavras: rei - homem + mulher
command-analogy-example = { $words ->
    [de] König - Mann + Frau
    [en] king - man + woman
    [es] rey - hombre + mujer
    [fr] roi - homme + femme
    [it] re - uomo + donna
   *[pt] rei - homem + mulher
}
command-oddone-name = intruso
command-oddone = qual palavra destoa das outras
command-oddone-example = { $words ->
    [de] Hund Katze Pferd Stuhl
    [en] dog cat horse chair
    [es] perro gato caballo silla
    [fr] chien chat cheval chaise
    [it] cane gatto cavallo sedia
   *[pt] cachorro gato cavalo cadeira
}
command-matrix-name = matriz
command-matrix = uma tabela: o quanto várias palavras se parecem, duas a duas
command-matrix-example = { $words ->
    [de] Hund Katze Haus
    [en] dog cat house
    [es] perro gato casa
    [fr] chien chat maison
    [it] cane gatto casa
   *[pt] cachorro gato casa
}
command-axis-name = eixo
command-axis = onde ficam palavras entre dois polos
command-axis-example = { $words ->
    [de] kalt / heiß: Eis, Sonne, Kaffee
    [en] cold / hot: ice, sun, coffee
    [es] frío / caliente: hielo, sol, café
    [fr] froid / chaud: glace, soleil, café
    [it] freddo / caldo: ghiaccio, sole, caffè
   *[pt] frio / quente: gelo, sol, café
}

## O que vale para uma lista de palavras

several-one-row = ⚠️ Neste modelo, { $words } dividem a mesma linha da tabela: para ele são a mesma coisa. (O modelo foi reduzido para caber.)
several-shared = Dividem a linha com outras palavras (quantas): { $words }.
several-notes-left = … e { $count ->
    [one] mais { $count } observação
   *[other] mais { $count } observações
} desse tipo.
several-unknown-left = … e { $count ->
    [one] mais { $count } palavra que não conheço
   *[other] mais { $count } palavras que não conheço
}.
several-left-out = Ficou de fora, por não ter vetor neste modelo: { $words }.
several-count = /{ $command } trabalha com { $least } a { $most } palavras diferentes { $key ->
    [axis] em cada polo e na linha
    [bias] em cada lista
   *[other] de cada vez
}, e { $count ->
    [one] você mandou só uma
   *[other] você mandou { $count }
}. Frases vão entre aspas ou separadas por vírgula. Por exemplo: <code>{ $example }</code>

## /analogia

analogy-answer = { $sum } ≈ <b>{ $word }</b> · { COSINE($score) }
analogy-farthest-answer = A mais longe de { $of }: <b>{ $word }</b> (cosseno { COSINE($score) })
analogy-two-forms = { $sum } ≈ <b>{ $added }</b> (somando) ou <b>{ $multiplied }</b> (multiplicando): são formas da mesma palavra, os dois métodos concordam
analogy-two-answers = { $sum } ≈ <b>{ $added }</b> (somando) ou <b>{ $multiplied }</b> (multiplicando): os dois métodos discordam
analogy-nothing = { $sum }: no modelo não sobrou nenhuma palavra além das da pergunta.
analogy-weighted = { NUMBER($weight, maximumFractionDigits: 6) }·{ $word }
# só onde o cosseno entre o resultado e o termo mais próximo é alto; senão a conta sai do lugar
analogy-stays = { $stays ->
    [1] (A conta quase não sai do lugar: o resultado continua perto dos próprios termos.)
   *[other] (O resultado de uma conta costuma ficar perto dos próprios termos.)
}
analogy-barred = Para ser honesto: { $count ->
    [one] a palavra mais próxima do resultado é { $words }, que já estava na pergunta. { analogy-stays } Por isso a regra é não aceitá-la como resposta
   *[other] as palavras mais próximas do resultado são { $words }, que já estavam na pergunta. { analogy-stays } Por isso a regra é não aceitá-las como resposta
}.
analogy-unbarred = Aqui nenhuma palavra da pergunta ficou na frente: não foi preciso deixar nenhuma de fora.
analogy-unlisted = Nenhuma palavra da pergunta está na tabela: elas não podiam mesmo sair como resposta.
analogy-single = Com um termo só não se soma nada: estas são as palavras mais próximas dele.
analogy-same-way = { $sum } aponta para o mesmo lado que <b>{ $word }</b>: cosseno { COSINE($score) }
analogy-doubled = Multiplicar todos os números do vetor muda o comprimento da seta, não a direção. Depois da própria palavra, a mais perto é <b>{ $next }</b> ({ COSINE($less) }).
analogy-nearest-to = <b>As mais próximas de { $sum }</b>
analogy-farthest = Das palavras que mostro, <b>{ $farthest }</b> é a mais longe de <b>{ $word }</b>, do lado oposto. Não é o contrário de { $word }: quase sempre só não tem nada a ver. Na lista, os cossenos são com −{ $word }; com { $word } são os mesmos, com sinal de menos.
analogy-negative = Só há termos com menos: o resultado aponta para o lado oposto ao deles, onde raramente fica uma palavra de sentido oposto.
analogy-added = <b>Somando</b> (3CosAdd)
analogy-multiplied = <b>Multiplicando</b> (3CosMul)
analogy-candidate = { $place }. { $word } · { COSINE($score) }
analogy-given-row = ✗ <s>{ $word }</s> · { COSINE($score) } (estava na pergunta; neste modelo divide a linha com { $other })
analogy-given = ✗ <s>{ $word }</s> · { COSINE($score) } (estava na pergunta)
analogy-given-as = ✗ <s>{ $word }</s> · { COSINE($score) } (é a palavra “{ $asked }”, da pergunta)
analogy-meaning = Cada palavra entra com o seu vetor no comprimento 1; fiz a conta e procurei quem aponta na direção mais parecida. Respondo com a mais próxima das que sobram, mesmo quando nenhuma está perto.
analogy-forms = Como em /vizinhos, deixo de fora as outras formas de uma palavra (exceto a forma feminina ou masculina de uma que está na pergunta), o que não parece palavra e o que este modelo talvez conheça mal.
analogy-formula-added = 3CosAdd (Mikolov e outros, 2013): o cosseno entre a palavra e o resultado da conta, de −1 a 1.
analogy-formula-multiplied = 3CosMul (Levy e Goldberg, 2014): multiplica a proximidade (cosseno + 1) ÷ 2 com cada termo de mais e divide pela proximidade com cada termo de menos, mais 0,001 para nunca dividir por zero; os pesos são expoentes. Assim, um termo muito próximo não encobre os outros. Pode passar de 1.
analogy-drawn = No desenho (o plano que menos deforma esta conta), <b>{ $word }</b> está a { COSINE($visible) } do ponto calculado{ $whole ->
    [1] {", "}como de verdade.
   *[other] {"; "}de verdade, a { FIXED($distance, digits: 2) }: parte da distância fica em dimensões que o desenho não mostra.
}
analogy-drawn-exact = No desenho (o plano em que cabem todos os termos da conta), <b>{ $word }</b> está a { COSINE($visible) } do ponto calculado{ $whole ->
    [1] {", "}como de verdade.
   *[other] {"; "}de verdade, a { FIXED($distance, digits: 2) }: parte da distância fica em dimensões que o desenho não mostra.
}
analogy-computed = ponto calculado
analogy-gap = { COSINE($visible) } no papel

## /intruso

oddone-answer = O intruso: <b>{ $word }</b> · { COSINE($cosine) }
oddone-tied = Empate: { $words } destoam igualmente · { COSINE($cosine) }
oddone-close = Quase empate: <b>{ $word }</b> fica só { NUMBER($gap, maximumSignificantDigits: 1) } acima. Outra palavra na lista, ou outro modelo, pode mudar o resultado.
oddone-member = { $place }. { $word } · { COSINE($cosine) }
oddone-meaning = O número é o cosseno entre cada palavra e a média das outras: quanto menor, mais ela destoa. O modelo não sabe o motivo: só mede que o vetor dela aponta para outro lado.
oddone-formula = Na média, cada vetor entra com comprimento 1, para que todas as palavras pesem igual; a palavra que está sendo medida fica de fora.

## /matriz

matrix-nearer = { $nearer ->
    [yes] <b>Sim</b>
    [equal] <b>Igual</b>
   *[no] <b>Não</b>
}: { $first } e { $second } têm { COSINE($one) }; { $third } e { $fourth }, { COSINE($other) }.
matrix-closest = Mais parecidas: <b>{ $first }</b> e <b>{ $second }</b> · { COSINE($cosine) }
matrix-farthest = Menos parecidas: <b>{ $first }</b> e <b>{ $second }</b> · { COSINE($cosine) }
matrix-hundredths = Os números estão em centésimos: { $number } quer dizer { COSINE($cosine) }.
matrix-meaning = Cada número é o cosseno entre a palavra da linha e a da coluna.
matrix-half = A outra metade da tabela seria igual, e na diagonal cada palavra encontra a si mesma: sempre 1{ $hundredths ->
    [1] {", "}escrito “·”
   *[other] {""}
}.
matrix-picture = { $hundredths ->
    [1] Cossenos, em centésimos
   *[other] Cossenos, duas a duas
}
matrix-picture-order = Vermelho é acima de zero, azul é abaixo; na diagonal, em cinza, cada palavra encontra a si mesma: sempre 1{ $hundredths ->
    [1] {", "}escrito “·”
   *[other] {""}
}. As que se parecem ficam lado a lado: um bloco vermelho junto da diagonal é um grupo.

## /eixo

axis-answer = Mais para “{ $first }”: { $low }. Mais para “{ $second }”: { $high }.
axis-placed = <b>{ $word }</b> ({ COSINE($position) })
axis-one-side = { $count ->
    [1] { $first } fica do lado de “{ $pole }”.
    [2] As duas ficam do lado de “{ $pole }”: { $first } mais que { $last }.
   *[other] As { $count } ficam do lado de “{ $pole }”: { $first } mais que todas, { $last } menos.
}
axis-these-on-side = Do lado de “{ $pole }”: { $words }.
axis-nearer = <b>{ $word }</b> fica mais perto de <b>{ $nearer }</b> (cosseno { COSINE($more) }) que de <b>{ $farther }</b> ({ COSINE($less) }).
axis-as-near = <b>{ $word }</b> fica quase tão perto de <b>{ $nearer }</b> (cosseno { COSINE($more) }) quanto de <b>{ $farther }</b> ({ COSINE($less) }).
axis-one-vector = O modelo dá um vetor só a “{ $word }”: se a palavra tem vários sentidos, eles se misturam nele, e pesa mais o que aparecia mais nos textos.
axis-near-middle = Quase no meio, sem lado certo: { $words }.
axis-middle = { $count ->
    [one] { $words } fica bem perto do meio: não pende para nenhum dos polos.
   *[other] Todas ficam bem perto do meio, e este eixo quase não as separa: { $words }.
}
axis-poles = −1 é <b>{ $first }</b>, +1 é <b>{ $second }</b>.
axis-meaning = A posição é a sombra do vetor da palavra na reta que liga os dois polos; 0 é o meio do caminho. Compare as palavras entre si: muitas ficam perto do meio, e as que não têm nada a ver com o eixo também ficam lá.
axis-longer-example = { $words ->
    [de] kalt, eisig / heiß, Hitze: Schnee, Feuer
    [en] cold, chilly / hot, heat: snow, fire
    [es] frío, helado / caliente, calor: nieve, fuego
    [fr] froid, glacial / chaud, chaleur: neige, feu
    [it] freddo, gelido / caldo, calore: neve, fuoco
   *[pt] frio, gelado / quente, calor: neve, fogo
}
axis-formula = É a ideia do SemAxis (An, Kwak e Ahn, 2018). Cada vetor entra com comprimento 1, e um polo de várias palavras é a média delas: com mais palavras por polo o eixo fica mais firme. Por exemplo: <code>/eixo { axis-longer-example }</code>
axis-picture = De um polo ao outro
axis-same-poles = Para este modelo, “{ $first }” e “{ $second }” são o mesmo ponto: não há reta entre eles para colocar as palavras. Escolha polos diferentes.

## Quando a conta ou o eixo não se deixam ler

misread-operator = Não vi nenhum sinal de + ou − entre as palavras. (Uma frase inteira pode ser um termo, se estiver entre aspas.)
misread-dangling = Há um sinal sem palavra do lado.
misread-parentheses = Ainda não leio parênteses: escreva a conta sem eles.
misread-weight = Um peso é um número maior que zero e até { $limit }, como em <code>2*rei</code> ou <code>0,5*rei</code>.
misread-many = A conta pode ter até { $limit } termos.
misread-result = O resultado é comigo: termine a conta com “?” ou sem nada.
misread-colon = Escreva os polos, dois-pontos e as palavras que quer colocar na linha.
misread-placed = Faltam as palavras que quer colocar na linha entre os dois polos.
misread-poles = Antes dos dois-pontos vão dois polos, com uma barra entre eles. Um polo pode ter várias palavras, separadas por vírgula.
misread-example = Por exemplo: <code>{ $example }</code>
tight-minus = Se o hífen é um sinal de menos, deixe espaços em volta dele: “rei - homem” é uma conta, “rei-homem” seria uma palavra só.
error-cancelled = A conta dá zero: os termos se anulam, e não sobra direção em que procurar. (Palavras que dividem a mesma linha do modelo também se anulam.)
