# Inline mode (@bot in any chat), in English.

inline-question = 💬 <code>@{ $bot } { $question }</code>
inline-button = Talk with the bot: all commands
inline-not-this = /{ $command } needs a chat with the bot. Here words alone work: one, two, several, or a sum.
inline-start-title = 💬 <b>In any chat, without inviting me</b>
inline-start-how = In the message box of any chat, write my user name, with the @, and then the words. The answers appear at once; tap one to send it.
inline-start-examples = One word: its neighbors and dimensions. Two: their similarity. Three or more: the closest pair and the odd one out. With + and −: an analogy, such as <code>{ command-analogy-example }</code>.
inline-start-kept = Nothing of what you type there is kept. In this chat there is more: tap /help.
inline-start-back = Choose a chat
privacy-inline = In inline mode (my @ in another chat) nothing is kept: neither what you type nor where.
