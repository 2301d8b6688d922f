# O arquivo de uma aula, em português: as palavras dos títulos dos passos, e o que está errado em cada linha.

read-lesson-text = texto | fala | explicação | aviso
read-lesson-command = comando | comandos | experimento
read-lesson-quiz = quiz | perguntas
read-lesson-prediction = palpite | palpites | previsão
read-lesson-debate = debate | discussão
read-lesson-game = jogo | partida
read-lesson-minutes = min | mins | minuto | minutos

lesson-mistakes = { $count ->
    [one] 📄 Há um erro no arquivo da aula. Corrija e mande de novo.
   *[other] 📄 Há { $count } erros no arquivo da aula. Corrija e mande de novo.
}
lesson-mistakes-more = { $count ->
    [one] … e mais um.
   *[other] … e mais { $count }.
}
lesson-line = Linha { $line }: { $said }

lesson-empty = o arquivo está vazio.
lesson-too-long = o arquivo é grande demais: cabem { $most } kB.
lesson-not-utf8 = aqui há letras que não estão em UTF-8. Salve o arquivo como “UTF-8” no seu editor.
lesson-not-text = aqui há um sinal que não existe em textos. Isto é mesmo um arquivo de texto (.md)?
lesson-title-missing = falta o título da aula: uma linha como “# O que é um embedding”.
lesson-title-long = o título é longo demais: cabem { $most } letras.
lesson-title-twice = a aula já tem um título; “{ $typed }” é o segundo. Um passo começa com ##, não com #.
lesson-no-steps = não há nenhum passo. Cada passo começa com uma linha como “## 5 min · texto”.
lesson-steps-many = este é o passo { $most } + 1, e uma aula tem no máximo { $most }.
lesson-minutes-missing = faltam os minutos em “{ $typed }”. Escreva assim: “## 5 min · texto”.
lesson-minutes-number = “{ $typed }” não é um número inteiro de minutos. Escreva assim: “## 5 min · texto”.
lesson-minutes-range = { $typed } minutos não dá: um passo dura de 1 a { $most } minutos.
lesson-kind-missing = falta dizer o que é este passo: texto, comando, quiz, palpite, debate ou jogo.
lesson-kind-unknown = não sei o que é um passo de “{ $typed }”. Há texto, comando, quiz, palpite, debate e jogo.
lesson-waits-kind = o 👁 no título espera com o comando até você tocar em “👁 Mostrar”, e só vale em um passo de comando: “{ $typed }” já espera.
lesson-kind-near = não sei o que é um passo de “{ $typed }”. Será “{ $near }”?
lesson-text-missing = este passo é um texto, mas não diz nada. O que está em > só você lê.
lesson-text-command = este passo é um texto, mas tem o comando { $command }. Escreva “comando” no título dele.
lesson-command-missing = este passo é um comando, mas não tem nenhum. Escreva o comando sozinho em uma linha, como “/vizinhos mar”.
lesson-prediction-missing = falta dizer qual é o palpite. Escreva um comando em uma linha, como { $example }
lesson-command-second = o passo já tem um comando; { $command } é o segundo. Faça dele um passo à parte.
lesson-command-early = um comando vem dentro de um passo, e nenhum passo começou ainda.
lesson-command-long = o comando é longo demais: cabem { $most } letras.
lesson-command-unknown = não conheço o comando { $command }.
lesson-command-near = não conheço o comando { $command }. Será /{ $near }?
lesson-command-other = o título diz { $kind }, mas { $command } não é isso.
lesson-command-alone = { $command } não serve para uma aula: é de cada pessoa, ou muda o que a conversa escolheu.
lesson-command-unread = não entendi o que vem depois de { $command }. Um exemplo que funciona: { $example }
lesson-said-long = o texto deste passo é longo demais: cabem { $most } letras.
lesson-notes-long = as notas deste passo são longas demais: cabem { $most } letras.
