# What the bot understands in what people type. Where there are several forms, bars part them.

read-everything = all
read-neighbours = neighbors
read-as-file = in | as
read-is-to = is to
read-again-is-to = is to
read-as = as | just as
read-blank = what | who | whom
