# /start e /ajuda, em português.

start-title = Olá! Eu sou o <b>Vetorama</b>. 👋
start-what = Um <b>embedding</b> é uma palavra transformada em números: uma lista (um <b>vetor</b>) que funciona como um endereço em um mapa com centenas de dimensões. Palavras de sentido próximo ficam perto umas das outras.

    Eu mostro esses números e explico o que dá, e o que não dá, para ler neles.
start-group = Oi! Eu mostro <b>embeddings</b>: palavras transformadas em números, de um jeito que as de sentido próximo ficam perto.

    Aqui no grupo, eu só respondo a quem fala comigo, de um destes três jeitos:
    • um comando, como /{ command-similar-name } { command-similar-example }
    • uma pergunta com o meu @: digite @, toque no meu nome e escreva, por exemplo, “o que é cosseno?”
    • uma pergunta em resposta a uma mensagem minha
start-try = Toque em um exemplo ou escreva o seu. As palavras são em { $language }{ $words ->
    [en] : <i>mouse</i> é rato, <i>king</i> é rei, <i>queen</i> é rainha.
   *[other] .
}
start-more = /{ command-path-name } ensina passo a passo, /{ command-help-name } tem todos os comandos, e /{ command-glossary-name } explica as palavras da área.
help-title = <b>O que você pode perguntar</b>
help-topic = <b>{ $topic }</b>
    { $commands }
help-model = 🧭 Quem fez os números?
help-tap = Toque em um grupo para ver exemplos.
help-topic-title = <b>{ $topic }</b>
help-entry = /{ $name } — { $description }
help-try = { $words ->
    [en] { $topic ->
        [begin] Para ver a resposta, toque em um exemplo. <i>mouse</i> é rato, <i>king</i> rei, <i>queen</i> rainha.
        [comparing] Exemplos para tocar: <i>cat</i> é gato, <i>dog</i> cachorro, <i>horse</i> cavalo, <i>chair</i> cadeira…
        [exploring] Para ver a resposta, toque em um exemplo. <i>man</i> é homem, <i>woman</i> mulher, <i>cold</i> frio, <i>hot</i> quente, <i>ice</i> gelo, <i>sun</i> sol, <i>ate the cheese</i> comeu o queijo.
        [seeing] Para ver a resposta, toque em um exemplo. <i>example</i> é exemplo, <i>cat</i> gato, <i>dog</i> cachorro, <i>blue</i> azul, <i>green</i> verde.
        [playing] Para começar, toque em um exemplo. <i>queen</i> é rainha, <i>king</i> rei.
       *[other] Para ver a resposta, toque em um exemplo:
    }
   *[other] Para ver a resposta, toque em um exemplo:
}
help-back = ◀ Todos os comandos
topic-begin = Começar
topic-comparing = Comparar
topic-exploring = Explorar
topic-seeing = Ver
topic-you = Sobre você
