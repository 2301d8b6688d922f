# /analogia, /intruso, /matriz e /eixo, em português.
