# /vizinhos e /posicao, em português.
