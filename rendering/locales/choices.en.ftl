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

command-zone-name = timezone
command-zone = the time zone of this chat
command-zone-example = Lisbon

zone-default = Etc/UTC
zone-offered = UTC | London | Lisbon | New York | Brasília | Luanda
# what zones are called that have another place's name
zone-names = Brasília: America/Sao_Paulo | UTC: Etc/UTC
# places without a zone of their name
zone-places = Rio: America/Sao_Paulo | Brazil: America/Sao_Paulo | UK: Europe/London | England: Europe/London | Scotland: Europe/London | Portugal: Europe/Lisbon | Spain: Europe/Madrid | Germany: Europe/Berlin | Eastern: America/New_York | Washington: America/New_York | Boston: America/New_York | Central: America/Chicago | Mountain: America/Denver | Pacific: America/Los_Angeles | San Francisco: America/Los_Angeles | California: America/Los_Angeles | Argentina: America/Argentina/Buenos_Aires | China: Asia/Shanghai | Australia: Australia/Sydney | Portland: America/Los_Angeles | Seattle: America/Los_Angeles | San Diego: America/Los_Angeles | Las Vegas: America/Los_Angeles | Miami: America/New_York | Atlanta: America/New_York | Philadelphia: America/New_York | Houston: America/Chicago | Dallas: America/Chicago | Austin: America/Chicago | Manchester: Europe/London | Wales: Europe/London | Barcelona: Europe/Madrid | Munich: Europe/Berlin | Milan: Europe/Rome
# what is said around a place
zone-filler = time | zone | timezone | of | in | at | the | my | is | hour | hours
# what gives the language's own zone back
zone-usual = default | usual | normal | automatic | none | reset
zone-time = { $named ->
    [no] { $offset }
   *[yes] the time of { $place }
}
zone-time-whole = { $named ->
    [no] { $offset }
   *[yes] the time of { $place } ({ $offset })
}
zone-now = 🕒 This chat goes by <b>{ $time }</b>; now it is { $now }. Planned classes, reminders of /{ command-review-name } and the game's word of the day go by it.

    To change it, tap a place or write another one: <code>/{ $command } Dublin</code>, <code>/{ $command } Maputo</code>, <code>/{ $command } UTC-4</code>.
zone-chosen = Done: from now on this chat goes by <b>{ $time }</b>; now it is { $now }.
zone-unknown = I know no time zone for “{ $asked }”. Write a large city nearby (<code>/{ $command } Dublin</code>), or how far it is: <code>/{ $command } UTC-4</code>.
zone-unkept = I could not keep the time zone: the database did not answer. Please try again in a moment.
