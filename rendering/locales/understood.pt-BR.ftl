# O que foi entendido de uma palavra, em português.

word-read-as = Li { $words }.
word-read-as-one = “{ $asked }” como <b>{ $answered }</b>
word-read-as-others = (também podia ser { $others })
word-read-as-typed = A forma que você digitou também está no modelo: para usar essa, escreva entre aspas, <code>{ $quoted }</code>.
error-several-meant = “{ $word }” pode ser { $words }. Qual você quis dizer?
error-several-meant-typed = A forma sem acento também está no modelo: para usar essa, escreva entre aspas, <code>{ $quoted }</code>.
several-inferred = ⚠️ { $count ->
    [one] { $words } não está na tabela: o vetor é inferido, um palpite pelo jeito de escrever.
   *[other] { $words } não estão na tabela: os vetores são inferidos, um palpite pelo jeito de escrever.
}
error-no-word-emoji = “{ $word }” é um emoji, não uma palavra, e este modelo só tem vetores de palavras. Tente escrever com palavras o que ele mostra.
error-no-word-number = “{ $word }” é um número em algarismos, e este modelo só tem vetores de palavras. Por extenso costuma dar certo: <i>dois</i>, <i>vinte</i>.
error-no-word-signs = “{ $word }” são só sinais, e este modelo só tem vetores de palavras.
error-no-word-letters = “{ $word }” não está na tabela deste modelo, e a sequência de letras não parece a de uma palavra. Por isso não inferi um vetor: seria um número sem sentido. Se for uma palavra, confira a grafia ou tente um sinônimo.
neighbours-held-coarse = { $count ->
    [one] { $count } palavra vulgar ou ofensiva, que não mostro por conta própria
   *[other] { $count } palavras vulgares ou ofensivas, que não mostro por conta própria
}
neighbours-coarse-left = Deixei de fora { $count ->
    [one] { $count } palavra vulgar ou ofensiva
   *[other] { $count } palavras vulgares ou ofensivas
}. Para ver, nesta conversa: <code>/palavroes mostrar</code>
neighbours-covered = (palavra vulgar ou ofensiva)
