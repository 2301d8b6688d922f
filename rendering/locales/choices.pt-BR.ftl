# /tema e /palavroes, em português. Onde há várias formas de uma palavra, elas vão separadas por uma barra.

command-theme-name = tema
command-theme = imagens para conversas claras ou escuras
command-theme-example = escuro

read-light = claro | clara | branco | dia
read-dark = escuro | escura | preto | noite
choose-theme-light = ☀️ claro
choose-theme-dark = 🌙 escuro
choose-theme = As imagens desta conversa são para o tema <b>{ $now }</b>. O Telegram não me conta se o seu é claro ou escuro. Qual você quer?
chosen-theme = Pronto: a partir de agora, as imagens desta conversa são para o tema <b>{ $name }</b>.
unknown-theme = Não conheço o tema “{ $asked }”. Estes dois eu conheço:
unkept-theme = Não consegui guardar a escolha: o banco de dados não respondeu. Tente de novo daqui a pouco.

command-coarse-name = palavroes
command-coarse = mostrar ou esconder palavrões que ninguém pediu
command-coarse-example = mostrar

read-hide = esconder | esconde | esconda | não | nao | off
read-show = mostrar | mostra | mostre | sim | on
choose-coarse-hide = 🙈 esconder
choose-coarse-show = 🙊 mostrar
choose-coarse = Nesta conversa, o que faço com palavras vulgares ou ofensivas que aparecem entre vizinhos e contas sem ninguém ter pedido: <b>{ $now }</b>. O modelo aprendeu essas palavras com textos da internet. Quem pergunta por uma delas recebe resposta de qualquer jeito. Como você quer?
chosen-coarse = { $chosen ->
    [show] Pronto: nesta conversa, palavras vulgares ou ofensivas aparecem como as outras.
   *[hide] Pronto: nesta conversa, palavras vulgares ou ofensivas só aparecem se alguém perguntar por elas.
}
unknown-coarse = Não entendi “{ $asked }”. Quer que eu mostre ou que eu esconda palavras vulgares e ofensivas?
unkept-coarse = Não consegui guardar a escolha: o banco de dados não respondeu. Tente de novo daqui a pouco.
