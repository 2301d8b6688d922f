# /start and /help, in English.

start-title = Hello! I am <b>Vetorama</b>. 👋
start-what = An <b>embedding</b> is a word turned into numbers: a list (a <b>vector</b>) that works like an address on a map with hundreds of dimensions. Words of near meaning lie close to each other.

    I show these numbers and explain what can, and what can’t, be read in them.
start-group = Hi! I show <b>embeddings</b>: words turned into numbers, so that those of near meaning lie close.

    In this group I answer only those who speak to me, in one of three ways:
    • a command, such as /{ command-similar-name } { command-similar-example }
    • a question with my @: type @, tap my name and write, say, “what is a cosine?”
    • a question that replies to a message of mine
start-try = Tap an example or write your own. The words are { $language }{ $words ->
    [pt] : <i>rato</i> is mouse, <i>rei</i> is king, <i>rainha</i> is queen.
   *[other] .
}
start-more = /{ command-path-name } teaches step by step, /{ command-help-name } has all commands, and /{ command-glossary-name } explains the words of the field.
help-title = <b>What you can ask</b>
help-topic = <b>{ $topic }</b>
    { $commands }
help-model = 🧭 Who made the numbers?
help-tap = Tap a group to see its examples.
help-topic-title = <b>{ $topic }</b>
help-entry = /{ $name } — { $description }
help-try = { $words ->
    [pt] { $topic ->
        [begin] To see the answer, tap an example. <i>rato</i> is mouse, <i>rei</i> king, <i>rainha</i> queen.
        [comparing] Examples to tap: <i>gato</i> cat, <i>cachorro</i> dog, <i>cavalo</i> horse, <i>cadeira</i> chair…
        [exploring] To see the answer, tap an example. <i>homem</i> is man, <i>mulher</i> woman, <i>frio</i> cold, <i>quente</i> hot, <i>gelo</i> ice, <i>sol</i> sun, <i>roeu a roupa</i> gnawed the clothes.
        [seeing] To see the answer, tap an example. <i>exemplo</i> is example, <i>gato</i> cat, <i>cachorro</i> dog, <i>azul</i> blue, <i>verde</i> green.
        [playing] To begin, tap an example. <i>rainha</i> is queen, <i>rei</i> king.
       *[other] To see the answer, tap an example:
    }
   *[other] To see the answer, tap an example:
}
help-back = ◀ All commands
topic-begin = Start
topic-comparing = Compare
topic-exploring = Explore
topic-seeing = See
topic-you = About you
