# O que o bot entende no que as pessoas digitam. Onde há várias formas, elas vão separadas por uma barra.

read-everything = tudo
read-neighbours = vizinhos
read-as-file = em
read-is-to = está para | esta para | está pra | esta pra
read-again-is-to = está para | esta para | está pra | esta pra | para | pra
read-as = como | assim como
read-blank = o que | o quê | que | quê | quem
