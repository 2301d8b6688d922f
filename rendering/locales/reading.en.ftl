# What the bot understands in what people type. Where there are several forms, bars part them.

read-everything = all
read-part-noun = nouns | noun
read-part-verb = verbs | verb
read-part-adjective = adjectives | adjective
read-neighbours = neighbors | neighbours
read-as-file = in | as | to | format | file
read-is-to = is to
read-again-is-to = is to
read-as = as | just as | like
read-blank = what | who | whom
read-together = with
read-plus = plus
read-minus = minus
read-between = and | x | vs | versus
read-before = of | for | of the word | of the words | for the word | for the words
read-among = between
read-abbreviations = mr | mrs | ms | dr | prof | st | no | e.g | i.e
read-asking = why | what | which | who | when | where | how
