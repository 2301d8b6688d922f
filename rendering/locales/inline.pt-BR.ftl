# O modo inline (@bot em qualquer conversa), em português.

inline-question = 💬 <code>@{ $bot } { $question }</code>
inline-button = Conversar com o bot: todos os comandos
inline-not-this = /{ $command } precisa de uma conversa com o bot. Aqui funcionam palavras sozinhas: uma, duas, várias ou uma conta.
inline-start-title = 💬 <b>Em qualquer conversa, sem me convidar</b>
inline-start-how = Na caixa de mensagem de qualquer conversa, escreva o meu nome de usuário, com o @, e depois as palavras. As respostas aparecem na hora; toque em uma para enviá-la.
inline-start-examples = Uma palavra: os vizinhos e as dimensões. Duas: a similaridade. Três ou mais: o par mais próximo e o intruso. Com + e −: uma analogia, como <code>{ command-analogy-example }</code>.
inline-start-kept = Nada do que você digita assim fica guardado. Aqui nesta conversa há mais: toque em /ajuda.
inline-start-back = Escolher uma conversa
privacy-inline = No modo inline (o meu @ em outra conversa) nada fica guardado: nem o que você digita, nem onde.
