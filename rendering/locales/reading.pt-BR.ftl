# O que o bot entende no que as pessoas digitam. Onde há várias formas, elas vão separadas por uma barra.

read-everything = tudo
read-part-noun = substantivos | substantivo
read-part-verb = verbos | verbo
read-part-adjective = adjetivos | adjetivo
read-neighbours = vizinhos
read-as-file = em | no | como | para | formato | arquivo
read-is-to = está para | esta para | está pra | esta pra
read-again-is-to = está para | esta para | está pra | esta pra | para | pra
read-as = como | assim como
read-blank = o que | o quê | que | quê | quem
read-together = com
read-plus = mais
read-minus = menos
read-between = e | x | vs | versus
read-before = de | do | da | dos | das | da palavra | das palavras | do termo | dos termos
read-among = entre
read-abbreviations = sr | sra | srta | dr | dra | prof | profa | av | n | no | pág | ex
read-asking = por que | por quê | porque | o que | que | qual | quais | quem | quando | onde | como | quanto | quantos
