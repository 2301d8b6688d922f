# /turma, em português: uma aula em um grupo, conduzida do privado de quem ensina.

privacy-class = Em uma aula (/turma) só aparece para quem ensina quem tocou em “Participar”: o primeiro nome e o que a pessoa respondeu nos quizzes, palpites e jogos daquela aula. Quem sai da aula ou do grupo some na hora, e depois de 90 dias somem todos. O arquivo com os resultados vai para quem ensina, e fora daqui eu não consigo apagá-lo.
