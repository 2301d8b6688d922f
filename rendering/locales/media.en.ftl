# What to say of what is no text: photos, voices, stickers, and whatever else is sent in a chat.

odd-message = { $kind ->
    [photo] I can't see photos: I read words. Write in the caption, or in a message, what you want to see as a vector.
    [video] I can't watch videos: I read words. Write in the caption, or in a message, what you want to see as a vector.
    [video_note] I can't watch videos: I read words. Write in a message what you want to see as a vector.
    [animation] I can't see GIFs: I read words. Write one, and I'll show you the nearest to it.
    [story] I can't see stories: I read words. Write one, and I'll show you the nearest to it.
    [voice] I can't listen to voice messages: I read words. Write what you said; two words, and I'll compare them.
    [audio] I can't listen to music: I read words. Write two from the lyrics, and I'll compare them.
    [sticker] { $hasEmoji ->
        [yes] The sticker means { $emoji }, I understand that much; but I can only do sums with words. Write one, and I'll show you the nearest to it.
       *[no] I can't see stickers: I read words. Write one, and I'll show you the nearest to it.
    }
    [location] I don't use that kind of map: mine are of words, where what is used in the same texts lies close together. Send me some, and I'll draw one.
    [venue] I don't use that kind of map: mine are of words, where what is used in the same texts lies close together. Send me some, and I'll draw one.
    [contact] I need no contacts, and I don't keep this one. Write a word, and I'll show you the nearest to it.
    [poll] I don't vote in polls, but I can find the word that doesn't belong with the others.
    [dice] It's a { $thrown }! Luck is not my thing: my vectors always give the same number. Write a word, and I'll show you.
    [game] I don't play, but I show how words become numbers. Write one.
    [document] I don't open files: I read words. Copy the text into a message, or write a word.
    [vectors] I don't open files that are sent here. If it is a file of vectors, whoever hosts the bot can turn it into a model, on the server:
    [own] That answer is mine. To learn where a number in it comes from, reply to it with /{ command-why-name }. To ask something else, write a word.
   *[other] I can't read this kind of message: I read words. Write one, and I'll show you the nearest to it.
}
odd-import = <code>vetorama model import FILE --name NAME --language en</code>
    After that, it is in /{ command-model-name }.
privacy-edits = <b>Edits</b>: of the last messages of each chat I keep, for about 90 days, the number of my answer and a code made of the text (not the text): if you edit the question, I edit the answer.

## Before the answer to a question in the caption of a photo

faq-unseen = I can't see the photo; I only answer what you wrote.
