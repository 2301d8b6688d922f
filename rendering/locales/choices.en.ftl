# /theme and /swearwords, in English. Where a word has several forms, bars stand between them.

command-theme-name = theme
command-theme = pictures for light or for dark chats
command-theme-example = dark

read-light = light | white | bright | day
read-dark = dark | black | night
choose-theme-light = ☀️ light
choose-theme-dark = 🌙 dark
choose-theme = The pictures of this chat are for the <b>{ $now }</b> theme. Telegram doesn't tell me whether yours is light or dark. Which one do you want?
chosen-theme = Done: from now on the pictures of this chat are for the <b>{ $name }</b> theme.
unknown-theme = I don't know the theme “{ $asked }”. These two I know:
unkept-theme = I could not keep the choice: the database did not answer. Please try again in a moment.

command-coarse-name = swearwords
command-coarse = show or hide swear words that nobody asked for
command-coarse-example = show

read-hide = hide | no | off
read-show = show | yes | on
choose-coarse-hide = 🙈 hide
choose-coarse-show = 🙊 show
choose-coarse = What I do in this chat with vulgar and offensive words that turn up among neighbors and sums though nobody asked: <b>{ $now }</b>. The model learnt these words from texts of the internet. Who asks about one of them is answered anyway. Which do you want?
chosen-coarse = { $chosen ->
    [show] Done: in this chat vulgar and offensive words are shown like any other.
   *[hide] Done: in this chat vulgar and offensive words are shown only where somebody asks about them.
}
unknown-coarse = I don't understand “{ $asked }”. Shall I show or hide vulgar and offensive words?
unkept-coarse = I could not keep the choice: the database did not answer. Please try again in a moment.
