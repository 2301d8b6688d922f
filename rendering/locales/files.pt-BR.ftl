# /vetor e os arquivos para baixar, em português.

command-vector-name = vetor
command-vector = o vetor em um arquivo, para planilha, numpy ou programas
command-vector-example = { command-embedding-example } csv
vector-word = Vetor de <b>{ $word }</b>
vector-phrase = Vetor médio de <b>{ $phrase }</b>
vector-inferred = Vetor de <b>{ $word }</b>, inferido
vector-several = <b>{ $count } vetores</b>: { $words }
vector-each = { $dimensions } dimensões cada um, na ordem em que você escreveu
vector-mean = { $word } (média)
vector-guess = { $word } (inferido)
vector-dimension = dimensão
vector-told-csv = { $count ->
    [one] Uma linha por dimensão
   *[other] Uma linha por dimensão e uma coluna por palavra
}: abre direto na planilha, com os números exatos do modelo (float32). Em Python:
vector-told-npy = { $count ->
    [one] O vetor
   *[other] Uma linha por palavra
} em float32, bit a bit como no modelo. Em Python:
vector-told-json = { $count ->
    [one] O vetor e de onde ele vem
   *[other] Os vetores e de onde eles vêm
}: modelo, versão e impressão digital. Em Python:
vector-button-csv = CSV (planilha)
vector-button-npy = NPY (numpy)
vector-button-json = JSON
vector-refused = ⚠️ Esta conversa não aceita arquivos. Peça de novo na nossa conversa privada.
