# Palavras de outro idioma, em português.

word-foreign = ⚠️ “{ $word }” não está na tabela deste modelo, e é uma palavra comum em { $language ->
    [en] inglês
    [es] espanhol
    [fr] francês
    [it] italiano
    [de] alemão
    [pt] português
   *[other] outro idioma
}.
word-foreign-nearest = A mais próxima que a tabela tem: { $nearest }.
word-foreign-several = ⚠️ { $words } não estão na tabela deste modelo, e são palavras comuns em { $language ->
    [en] inglês
    [es] espanhol
    [fr] francês
    [it] italiano
    [de] alemão
    [pt] português
   *[other] outro idioma
}.
word-foreign-nearest-several = As mais próximas que a tabela tem: { $pairs }.
word-foreign-how = O vetor de uma palavra assim é inferido, um palpite: o codificador com que este modelo foi feito leu textos de 16 idiomas e calcula o vetor na hora.
