# /analogia, /intruso, /matriz and /eixo, in English.
