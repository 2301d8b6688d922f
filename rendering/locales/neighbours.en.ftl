# /vizinhos and /posicao, in English.
