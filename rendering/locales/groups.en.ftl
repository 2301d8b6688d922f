# Groups: who decides in them, and many questions at once.

## Who administers

only-admins = In this group only administrators change this. In our private chat the choice is yours. 🙂
only-admins-again = Only administrators change this here. 🙂
rights-unknown = Telegram could not tell me just now who administers this group, so I changed nothing. Please try again in a moment.

## Many questions at once

crowd-wait = Many people asked at once, and Telegram limits how many messages I may send to a group. The next answers come together, in a few seconds. ⏳
crowd-name = 👤 <b>{ $name }</b>
crowd-asked = { $question }
crowd-question = question
crowd-more = Answers that come together are short, without pictures and buttons. For a whole answer ask <a href="{ $link }">in our private chat</a>, or here in a minute.
crowd-nameless = Somebody
