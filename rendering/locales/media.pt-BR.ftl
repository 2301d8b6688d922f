# O que dizer do que não é texto: fotos, áudios, figurinhas, e o que mais se manda em uma conversa.

odd-message = { $kind ->
    [photo] Não enxergo fotos: eu leio palavras. Escreva na legenda, ou em uma mensagem, o que você quer ver como vetor.
    [video] Não assisto a vídeos: eu leio palavras. Escreva na legenda, ou em uma mensagem, o que você quer ver como vetor.
    [video_note] Não assisto a vídeos: eu leio palavras. Escreva em uma mensagem o que você quer ver como vetor.
    [animation] Não enxergo GIFs: eu leio palavras. Escreva uma, e eu mostro as mais próximas dela.
    [story] Não vejo stories: eu leio palavras. Escreva uma, e eu mostro as mais próximas dela.
    [voice] Não escuto áudios: eu leio palavras. Escreva o que você disse; duas palavras, e eu comparo uma com a outra.
    [audio] Não escuto música: eu leio palavras. Escreva duas da letra, e eu comparo uma com a outra.
    [sticker] { $hasEmoji ->
        [yes] A figurinha quer dizer { $emoji }, isso eu entendo; mas só sei fazer contas com palavras. Escreva uma, e eu mostro as mais próximas dela.
       *[no] Não enxergo figurinhas: eu leio palavras. Escreva uma, e eu mostro as mais próximas dela.
    }
    [location] Não uso esse tipo de mapa: os meus são de palavras, onde fica perto o que se usa nos mesmos textos. Mande algumas, e eu desenho.
    [venue] Não uso esse tipo de mapa: os meus são de palavras, onde fica perto o que se usa nos mesmos textos. Mande algumas, e eu desenho.
    [contact] Não preciso de contatos, e não guardo este. Escreva uma palavra, e eu mostro as mais próximas dela.
    [poll] Não voto em enquetes, mas sei achar a palavra que destoa das outras.
    [dice] Deu { $thrown }! Sorte não é comigo: dos meus vetores sai sempre o mesmo número. Escreva uma palavra, e eu mostro.
    [game] Não jogo, mas mostro como as palavras viram números. Escreva uma.
    [document] Não abro arquivos: eu leio palavras. Copie o texto para uma mensagem, ou escreva uma palavra.
    [vectors] Não abro arquivos enviados aqui. Se é um arquivo de vetores, quem hospeda o bot pode transformá-lo em um modelo, no servidor:
    [own] Essa resposta é minha. Para saber de onde vem um número dela, responda a ela com /{ command-why-name }. Para perguntar outra coisa, escreva uma palavra.
   *[other] Não sei ler esse tipo de mensagem: eu leio palavras. Escreva uma, e eu mostro as mais próximas dela.
}
odd-import = <code>vetorama model import ARQUIVO --name NOME --language pt</code>
    Depois disso, ele aparece em /{ command-model-name }.
privacy-edits = <b>Edições</b>: das últimas mensagens de cada conversa guardo, por uns 90 dias, o número da minha resposta e um código feito do texto (não o texto): se você editar a pergunta, eu edito a resposta.

## Antes da resposta a uma pergunta na legenda de uma foto

faq-unseen = Não vejo a foto; respondo só ao que você escreveu.
