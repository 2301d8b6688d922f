# Grupos: quem decide neles, e muitas perguntas ao mesmo tempo.

## Quem administra

only-admins = Neste grupo, só quem administra muda isso. Na nossa conversa privada, quem escolhe é você. 🙂
only-admins-again = Só quem administra muda isso aqui. 🙂
rights-unknown = O Telegram não me disse agora quem administra este grupo, então não mudei nada. Tente de novo daqui a pouco.

## Muitas perguntas ao mesmo tempo

crowd-wait = Muita gente perguntou ao mesmo tempo, e o Telegram limita quantas mensagens eu posso mandar em um grupo. As próximas respostas vêm juntas, em alguns segundos. ⏳
crowd-name = 👤 <b>{ $name }</b>
crowd-asked = { $question }
crowd-question = pergunta
crowd-more = Respostas juntas são curtas e vêm sem imagens e sem botões. Para ver a resposta inteira, pergunte <a href="{ $link }">na nossa conversa privada</a>, ou aqui daqui a um minuto.
crowd-nameless = Alguém
