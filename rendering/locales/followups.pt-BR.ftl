# As perguntas que vêm depois, nos botões: em português.

follow-why = Por quê?
follow-neighbours = Vizinhos de { $word }
follow-map = Ver no mapa
follow-near = Com vizinhos
follow-vector = Vetor completo
follow-embedding = Ver o vetor
follow-rank = Posição
follow-farthest = As mais longe de { $word }
follow-compare = Comparar com { $word }
follow-models = Em outro modelo
follow-model = Outros modelos
follow-matrix = Matriz
follow-oddone = Intruso
follow-similar = Só as mais parecidas
follow-tokens-first = Tokens da 1ª
follow-tokens-second = Tokens da 2ª
follow-copy = 📋 Copiar o começo
follow-more = Mais…
follow-share = Enviar para outra conversa
