# Sobre números que dividem pessoas, em português.

people-bias = Cuidado com a leitura: o número mostra como os textos usam as palavras, não como as pessoas são. O modelo repete os preconceitos deles (viés).
