# Contrários, que os vetores não conhecem e uma lista diz, em português.

command-opposite-name = contrario
command-opposite = o contrário de uma palavra, de uma lista: os vetores não sabem
command-opposite-example = { $words ->
    [de] heiß
    [en] hot
    [es] caliente
    [fr] chaud
    [it] caldo
   *[pt] quente
}

## Entre palavras que aparecem juntas

opposed-near = { $words } { $count ->
    [one] é o contrário de <b>{ $word }</b> e mesmo assim fica perto: os dois aparecem nas mesmas frases.
   *[other] são contrários de <b>{ $word }</b> e mesmo assim ficam perto: aparecem nas mesmas frases.
}
opposed-near-pair = { $words } { $count ->
    [one] faz par com <b>{ $word }</b>
   *[other] fazem par com <b>{ $word }</b>
} (um lembra o outro) e por isso aparece nas mesmas frases.
opposed-contraries = <b>{ $first }</b> e <b>{ $second }</b> têm sentidos contrários.
opposed-pair = <b>{ $first }</b> e <b>{ $second }</b> formam um par: um lembra o outro.
opposed-unseen = O cosseno não mostra isso: aparecem nas mesmas frases, e por isso costumam ficar perto, em vez de dar −1.
opposed-unseen-pair = Aparecem nas mesmas frases, e por isso costumam ficar perto.
opposed-source = (Sei por uma lista: os vetores não distinguem contrário de sinônimo.)
opposed-source-pair = (Que formam par, sei por uma lista: o número só diz que ficam perto.)

## /contrario

opposite-answer = Contrário de <b>{ $word }</b>: { $words }
opposite-counterpart = Faz par com <b>{ $word }</b>: { $words }
opposite-word = <b>{ $word }</b>
opposite-word-measured = <b>{ $word }</b> (cosseno { COSINE($cosine) })
opposite-listed = Isto vem de uma lista, não dos vetores: neles nada diz que duas palavras são contrárias.
opposite-unlisted = Não sei o contrário de <b>{ $word }</b>: o modelo não tem contrários, e a palavra não está na minha lista de { $pairs } pares. As mais longe dela são outra coisa: palavras que não têm nada a ver (toque no botão para ver).
opposite-phrase = Só sei contrários de palavras soltas, e “{ $word }” tem mais de uma.
opposite-which = Contrário é coisa de uma palavra só; uma lista ou uma conta não tem. De qual destas você quer o contrário?
opposite-why = Por quê? O modelo aprendeu de frases, e contrários cabem nas mesmas frases (“o café está quente”, “o café está frio”). Para ele são parecidos, e o número não separa contrário de sinônimo. Entre os vizinhos costuma haver dos dois.
