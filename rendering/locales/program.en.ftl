# What the program says in the terminal, in English.

## Command line

cli = Vetorama: a Telegram bot to learn what word embeddings are by playing with them.
cli-version = Says the version and ends.
cli-run = Starts the bot: on Telegram with TELEGRAM_TOKEN, else in the local chat, which opens in the browser.
cli-run-terminal = The local chat here in the terminal, without a browser.
cli-ask = Asks one question as in a chat and prints the reply. Ends with 1 where there was none.
cli-ask-question = The question, for example: "/similar rei rainha"
cli-ask-json = Instead of the reply, one JSON line for each call to the Bot API.
cli-ask-user = The number of the user who asks.
cli-ask-chat = The number of the chat; negative for a group. Without it, the private chat.
cli-ask-language = The language of the one who asks: { $languages }.
cli-local = Opens the local chat in the browser, with this bot or with another.
cli-local-host = The address to listen on. Beyond 127.0.0.1 only those come in who have the key that the address shows.
cli-local-port = The port to listen on. Without it, 9001; if that is taken, a free one.
cli-local-bot = With this bot, or only the page and the Bot API, for a bot in another process.
cli-doctor = Shows what is configured, what works and what to do about the rest.
cli-bench = Measures times and memory on this machine.
cli-bench-json = The result as JSON.
cli-bench-build = Measures building the built-in model too, in a temporary folder.
cli-bench-official = An installed official model: compares opening it for its vectors alone with opening it whole in spaCy.
cli-bench-large = Makes 500,000 vectors of the model's own and measures searching them, and how late the program's loop is while 50 chats ask.
cli-bench-pairs = About how many pairs of words to ask.
cli-class-words-page = Writes the page of what a class asks first: neighbors with a reader's marks, analogies, odd ones out.
cli-class-words-page-path = The page's file.
cli-neighbours-page = Writes the page with the neighbors of 50 common words, raw and clean.
cli-neighbours-page-path = The page's file.
cli-inventory-page = Writes the page of the questions of /test, with their answers and the mistakes that they show.
cli-inventory-page-path = The page's file.
cli-quiz-page = Writes the page of questions of the quiz: makes 500, judges each, and shows 100.
cli-quiz-page-path = The page's file.
cli-secrets-page = Writes the page with 200 secrets of the game and the words nearest to each.
cli-translations = Measures how often /translate is right, and writes the table of docs/evaluation.md.
cli-translations-path = The page's file.
cli-secrets-page-path = The page's file.
cli-pictures = Draws one picture of each kind, and the page that shows them.
cli-pictures-folder = The page's folder; pictures go into the folder pictures in it.
cli-pictures-timed = Measures how long each picture takes, and how long /similar waits in another chat meanwhile.
cli-pictures-json = The measurements as JSON.
cli-firsts-page = Writes the page with sixty first messages of beginners and their answers.
cli-firsts-page-path = The page's file.
cli-inline-page = Writes the page with inline queries of 30 kinds and what they are offered.
cli-inline-page-path = The page's file.
cli-replies-page = Writes the page with each command's reply to what is not quite a question.
cli-replies-page-path = The page's file.
cli-db = The database: copying it to another one, backing it up.
cli-db-copy = Copies everything into an empty database: from SQLite to PostgreSQL, back, or from a back-up.
cli-db-copy-source = Where from: a URL, or the file of an SQLite database.
cli-db-copy-target = Where to: a URL, or the file of an SQLite database, which is made.
cli-db-backup = Writes everything of the bot's database into a new file, also while the bot runs.
cli-privacy = Privacy: what the database holds of people.
cli-privacy-report = Says of each table what it holds, of how many people, since when, how long, and who can see it. No names, no texts.
cli-db-backup-file = The file, which is not there yet.
cli-model = The models: which there are, fetching, building, looking at them.
cli-model-list = Lists the models that can be chosen.
cli-model-install = Fetches an official spaCy model.
cli-model-install-name = The model's name, for example pt_core_news_md.
cli-model-build = Builds the built-in model of a language.
cli-model-build-force = Builds it again even if it is there.
cli-model-info = Shows a model's card.
cli-model-info-name = The model's name; without it, the chosen one.
cli-model-import = Imports a file of vectors: word2vec (text or binary), GloVe, fastText's .vec or gensim's .kv.
cli-model-import-file = The file of vectors; it may be packed (.gz, .bz2, .xz, .zip, .tar).
cli-model-import-name = The model's name, for example nilc_glove_300.
cli-model-import-language = The code of the words' language, for example pt.
cli-model-import-limit = Keeps only so many of the file's first words, which are usually the most frequent.
cli-model-import-encoding = The encoding of the text if it is not UTF-8, for example latin-1.
cli-model-import-source = Where the vectors come from: stands on the model's card.
cli-model-import-licence = The vectors' licence: stands on the model's card.
cli-model-import-force = Takes the place of a model of the same name imported before.
cli-model-evaluate = Compares a model with human judgements: pairs of words and analogies.
cli-model-evaluate-name = The model's name; without it, the chosen one.
cli-model-evaluate-pairs = A file of rated pairs: JSON (term1, term2, value) or a table. May be repeated.
cli-model-evaluate-analogies = A file of analogies: four words a line, or two, and then any two lines make one; in categories “: name”. May be repeated.
cli-model-evaluate-json = The result as JSON.
cli-model-evaluate-record = A file in which it is kept how often the model is right, by kind of word: what stands below answers.
cli-model-litter = Looks for what does not belong into the neighbors of a Portuguese model: look-alikes, foreign and unknown words.
cli-model-litter-lemmas = A table of lemmas with tabs: lemma, part of speech (NOUN) and count.
cli-model-litter-name = The model's name; without it, the chosen one.
cli-model-litter-json = The result as JSON.

## Start

token-missing = No TELEGRAM_TOKEN: opening the local chat.
    To take the bot to Telegram: talk to @BotFather, send /newbot, choose a name and copy the token;
    then write TELEGRAM_TOKEN=... into a file .env in this folder and run the command again.
token-refused = Telegram refused the token. Check TELEGRAM_TOKEN: @BotFather shows the right one under /mybots → API Token.
proxy-refused = The proxy of the environment (HTTPS_PROXY, HTTP_PROXY or ALL_PROXY) cannot be used: { $reason }. Correct or remove that variable
system-refused = The operating system did not allow it: { $reason }
chat-ready = Ready, with the model { $model }. Write a command, for example: /similar rei rainha   (Ctrl+D to leave)
browser-ready = Ready, with the model { $model }. Talk with the bot here: { $address }
    (Ctrl+C to leave; in the terminal, without a browser: make run < questions.txt, or python -m bot run --terminal)
browser-group = Study group
browser-not-kept = The chats of this page can't be kept: they last until the program ends. (The system said: { $reason })
chat-press = Type the number of a button to press it.
ask-silence = The bot did not answer: the message was not meant for it.
ask-number = Telegram has no such number: --user goes from 1 to { $highest }, --chat from -{ $highest } to -1 for a group.
ask-chat = A chat's number is negative (a group) or the same as --user (the private chat).
message-length = A message has 1 to 4096 characters.
local-not-serving = Could not listen on { $address } ({ $reason }). Choose another with --port
local-serving = Local Bot API at { $address }
    To chat in the browser: { $page }
    For a bot: TELEGRAM_API_URL={ $address } TELEGRAM_TOKEN={ $token }
    To write to it: curl -d '{ "{" }"person": 1, "text": "/dims exemplo"{ "}" }' { $address }/local/messages
    Ctrl+C to leave.

## Models

official-trying = Looking for the official model { $model } (only this once)…
official-installed = Model { $model } installed.
official-refused = The official model { $model } could not be fetched ({ $reason }): going on with the built-in model. To try again: python -m bot model install { $model }
build-started = Building the built-in model (only the first time, about half a minute)…
build-again = The built-in model is damaged ({ $reason }). I am building it again.
build-words = Choosing the words
build-casing = Choosing upper or lower case
build-encoding = Computing the vectors
build-projecting = Reducing to 300 dimensions
build-saving = Saving
build-there = The built-in model is already built in { $path }. To make it again: python -m bot model build { $name } --force
build-done = Model built in { $path }
install-there = The model { $name } is already installed.
install-name = “{ $name }” is not the name of an official spaCy model, nor of one that the package index has ({ $others }). An example: pt_core_news_md
install-refused = { $name } could not be installed ({ $reason }). The official models lie outside of the package index: check the network and try again.
model-state-built = built-in, built
model-state-unbuilt = built-in, not built yet
model-state-installed = installed
model-state-imported = imported
model-not-found = The model “{ $name }” is not installed and is no folder that holds one. You can name: { $installed }. Without MODEL the built-in model is used.
model-without-vectors = The model “{ $name }” has no word vectors, so dimensions and similarity would be false. Take { $instead }: python -m bot model install { $instead }
model-damaged = The model “{ $name }” is damaged ({ $reason }). Install it again, or import it again with --force; the built-in one is made anew with: python -m bot model build --force
model-not-built = The model could not be built ({ $reason }). Check the folder in DATA_DIR and the disk space
model-no-room = There is no room in { $folder } to build the model: it takes { $needed } MB, and { $free } MB are free. Make room, or choose another folder with DATA_DIR
model-build-killed = The system ended the building of the model (signal { $code }), probably for lack of memory: it takes about { $memory } MB of free memory. Close other programs or give this one more memory, and start again
model-build-ended = The building of the model stopped half-way (code { $code }). Start again: it begins anew
import-reading = Reading { $file }
import-name = “{ $name }” is no name for a model. Take lower-case letters without accents, digits and _, for example nilc_glove_300. The names of installed models and of the built-in one are taken.
import-there = The model { $name } was imported already. To put this one in its place, add --force
import-language = spaCy has no tokenizer here for the language “{ $language }”. A code that works: pt. For several languages: xx
import-gensim = Reading { $file } needs gensim: pip install "vetorama[gensim]". With gensim one can also save the vectors as text and import the text.
import-unsafe = I did not read { $file }: it asks to run { $found }, which vectors have no need of and which may take over your computer. Nothing was run. Ask whoever made it for the vectors as text (word2vec, GloVe or .vec).
import-unpacks = I did not read { $file }: unpacked it is more than { $times } times its own size, as real vectors never are. To keep the first words only: --limit 500000. If you trust the file, unpack it and import what comes out.
import-too-many = { $file } has more words than I import without asking: up to 1 million, or a table of up to 1.3 GB (this one would take { $megabytes } MB or more). Say how many of the first ones, which are usually the most frequent: --limit 500000. With --limit the table may take up to 5 GB.
model-other-version = The model “{ $name }” was made for spaCy { $made_for }, and here is { $here }: install the version of it that fits, by python -m spacy download NAME, or take its vectors by model import.
file-no-room = The disk is full. Nothing was left half done: free some space and give the command again, or choose another folder, by DATA_DIR for models and by TMPDIR for what is downloaded.
file-closed = Cannot use { $path } ({ $reason }). Nothing was written: look whose it is, or choose another folder by DATA_DIR.
import-unreadable = Could not read or write ({ $reason }).
import-done = Model { $name }: { $words ->
    [one] { $words } word
   *[other] { $words } words
}, { $dimensions ->
    [one] { $dimensions } dimension
   *[other] { $dimensions } dimensions
} (format { $format }), in { $path }
import-repeated = { $count ->
    [one] 1 line repeated a word that had come before: the first one counts.
   *[other] { $count } lines repeated words that had come before: the first one of each counts.
}
import-use = To use it: MODEL={ $name }, or /model { $name } in a chat.
evaluate-nothing = Say with which files: --pairs FILE or --analogies FILE
evaluate-asking = Asking the analogies of { $file }
evaluate-file = File
evaluate-covered = Covered
evaluate-spearman = Spearman
evaluate-category = Category
evaluate-all = all
evaluate-add = 3CosAdd 1 / 5
evaluate-mul = 3CosMul 1 / 5
evaluate-lost = { $file }: { $count ->
    [one] 1 line is no rated pair and was passed over
   *[other] { $count } lines are no rated pairs and were passed over
}; the first is number { $line }.
evaluate-identical = { $file }: { $count ->
    [one] 1 pair is of a word with itself and was left out.
   *[other] { $count } pairs are of a word with itself and were left out.
}
evaluate-coverage = Only covered pairs and analogies count, those of which every word has a vector: scores on different coverage are different exams.
litter-not-lemmas = I found no lemmas in { $file }. One a line, parted by tabs: lemma, part of speech and count, below a line of headings.
litter-list = List
litter-shown = Neighbors
litter-alike = Look-alikes
litter-foreign = Foreign
litter-unlisted = In no lemma
litter-raw = unfiltered
litter-clean = filtered
card-name = Name
card-version = Version
card-language = Language
card-dimensions = Dimensions
card-keys = Words
card-rows = Distinct vectors
card-source = Source
card-licence = Licence
card-digest = SHA-256

## Copying the database

db-copying = Copying from { $source } to { $target }…
db-copied = { $rows ->
    [one] One row copied to { $target }.
   *[other] { $rows } rows copied to { $target }.
}
db-backed-up = { $rows ->
    [one] One row kept in { $file }.
   *[other] { $rows } rows kept in { $file }.
} To bring it back into an empty database: vetorama db copy { $file } DATABASE_URL
db-neither = Say where from and where to by a URL (sqlite:///path or postgresql://user:password@server/database) or by the name of a file. Nothing was written.
db-file-only = Say the name of a new file, in a folder that is there. Nothing was written. To copy to a server: vetorama db copy
db-there = { $file } is there already and was not touched. Choose another name.
db-no-source = I did not find { $source }. Look at the path.
db-not-empty = { $target } has data already and was not touched: I only copy into an empty database.
db-newer = { $source } or { $target } was made by a newer version of this program. Update the program.
db-failed = Copying from { $source } to { $target } failed ({ $reason }). Nothing was written.

## Settings

settings-wrong = Something is wrong in the settings (environment or .env):
setting-telegram-token = must be a token of @BotFather's, such as 123456:AbC-dEf
setting-telegram-api-url = must be an http:// or https:// address, such as http://127.0.0.1:9001
setting-serve = must be polling or webhook
setting-webhook-url = must be the bot's public address, such as https://bot.example.org; SERVE=webhook needs it
setting-webhook-secret = must have 8 to 256 characters: letters without accents, digits, _ and -
setting-listen = must be an address and a port, such as 127.0.0.1:8080
setting-database-url = must be sqlite:///path or postgresql://user:password@server/database
setting-model = must be the name of a spaCy model or the path of a folder
setting-models-in-memory = must be a whole number from 1
setting-messages-per-second = must be a whole number from 1 to 1,000
setting-database-patience = must be a number of seconds from 0.5 to 60
setting-env = must be a text file in UTF-8
setting-env-file = must be the path of a file that exists
log-words-on = LOG_WORDS is on: the log has names and what people write. Tell those who use the bot, and switch it off once the fault is found.
log-words-off = LOG_WORDS works with LOG_LEVEL=DEBUG only; as it is, nothing of what people write goes into the log.
setting-misspelt = { $name } is no setting and does nothing. Did you mean { $meant }?
setting-pictures = must be yes or no
setting-vulgar = must be hide or show
setting-history-days = must be a whole number of days, from 1 to 36500
setting-data-dir = must be the path of a folder
setting-language = must be { $languages }
setting-log-words = must be yes or no
setting-log-level = must be DEBUG, INFO, WARNING or ERROR

## Doctor

doctor-python = Program
doctor-python-fine = Python { $version }; data in { $folder }
doctor-settings = Settings
doctor-telegram = Telegram
doctor-telegram-none = no TELEGRAM_TOKEN: the bot opens the local chat. For a token, talk to @BotFather
doctor-telegram-fine = { $name } answers at { $address }
doctor-telegram-no-inline = { $name } answers at { $address }, but inline mode is off: talk to @BotFather, send /setinline and choose { $name }
doctor-telegram-away = { $address } did not answer ({ $reason }). Check the network and TELEGRAM_API_URL
doctor-works = At work
doctor-works-one = { $name }, since { $since }
doctor-database = Database
doctor-database-fine = { $backend } { $version } at { $url }
doctor-database-newer = { $url } was made by a newer version of this program. Install that version or change DATABASE_URL; the bot answers all the same, and reads and keeps nothing there
doctor-database-away = { $url } does not work ({ $reason }). Check DATABASE_URL; the bot answers all the same and keeps nothing
doctor-incidents = Incidents
doctor-incidents-some = { $count ->
    [one] An update from Telegram could not be read and was left unanswered.
   *[other] { $count } updates from Telegram could not be read and were left unanswered.
} A newer version of this program may understand them; if not, report these lines, which hold nothing of what was said:
doctor-model = Model
doctor-model-fine = { $name } { $version }, { $keys ->
    [one] { $keys } word
   *[other] { $keys } words
}, { $digest }
doctor-model-unbuilt = { $name }, which the first start builds (or: python -m bot model build)
doctor-model-again = { $name } is damaged ({ $reason }): the next start builds it again (or: python -m bot model build --force)
doctor-model-other = Damaged too: { $name } ({ $reason }). Install or import it again
doctor-official = Official model
doctor-official-fine = { $model } is installed
doctor-official-untried = { $model }: the first start will try to fetch it
doctor-official-refused = { $model } could not be fetched ({ $reason }). To try again: python -m bot model install { $model }

## Measurements

bench-measuring = Measuring: takes less than a minute…
bench-build = Building the built-in model
bench-load = Opening the model
bench-lookup = Finding a word
bench-similarity = Comparing two words
bench-tokenise = Cutting a sentence of 8 words into tokens
bench-start-first = From the command to the reply, first time
bench-start-second = From the command to the reply, second time
bench-memory-rss = Memory of the local chat at rest (RSS)
bench-memory-pss = Memory of the local chat at rest (PSS)
bench-memory-private = Memory of the local chat at rest (its own)
bench-model-rss = The model in use: memory added (RSS)
bench-model-pss = The model in use: memory added (PSS)
bench-model-private = The model in use: memory added (its own)
bench-model-searched-rss = The model in use, after the first search: memory added (RSS)
bench-model-searched-pss = The model in use, after the first search: memory added (PSS)
bench-model-searched-private = The model in use, after the first search: memory added (its own)
bench-reply-new-median = Answering /similar, new pair, median
bench-reply-new-p99 = Answering /similar, new pair, 99th percentile
bench-reply-cached-median = Answering /similar, remembered pair, median
bench-reply-cached-p99 = Answering /similar, remembered pair, 99th percentile
bench-command-neighbors = Answering /vizinhos, a new word, without a picture
bench-command-analogy = Answering /analogia of three words, new, without a picture
bench-command-rank = Answering /posicao of two words, new
bench-command-odd = Answering /intruso of three words, new
bench-inline-median = Answering in inline mode, a new word, median
bench-inline-p99 = Answering in inline mode, a new word, 99th percentile
bench-open-ours = Official model, vectors alone: opening
bench-open-ours-rss = Official model, vectors alone: memory added (RSS)
bench-open-ours-pss = Official model, vectors alone: memory added (PSS)
bench-open-ours-private = Official model, vectors alone: memory added (its own)
bench-open-searched-rss = Official model, vectors alone, after the first search: memory added (RSS)
bench-open-searched-pss = Official model, vectors alone, after the first search: memory added (PSS)
bench-open-searched-private = Official model, vectors alone, after the first search: memory added (its own)
bench-open-spacy = Official model, whole in spaCy: opening
bench-open-spacy-rss = Official model, whole in spaCy: memory added (RSS)
bench-open-spacy-pss = Official model, whole in spaCy: memory added (PSS)
bench-open-spacy-private = Official model, whole in spaCy: memory added (its own)
bench-search-clean = Ten neighbors in the official table: /vizinhos, filtered list
bench-search-raw = Ten neighbors in the official table: the order alone
bench-search-numpy = Ten neighbors in the official table: numpy, unit matrix
bench-search-spacy = Ten neighbors in the official table: most_similar of spaCy
bench-search-gensim = Ten neighbors in the official table: most_similar of gensim
bench-search-gensim-analogy = In the same table: gensim's analogy, both methods
bench-search-gensim-rank = In the same table: gensim's rank, a word and its tenth neighbor, both ways
bench-search-analogy = In the same table: /analogia, both methods
bench-search-rank = In the same table: /posicao of a word and its tenth neighbor, both ways
bench-search-rank-far = In the same table: /posicao of any two words, both ways
bench-search-odd = In the same table: /intruso of three words
bench-large-clean = Ten neighbors among 500,000: /vizinhos
bench-large-numpy = Ten neighbors among 500,000: numpy, all in single precision
bench-late-alone = Most that the program's loop was late: nobody asking
bench-late-asked = Most that the program's loop was late: 50 chats asking at once among 500,000

## The page of neighbours

pictures-drawing = Drawing…
page-written = Page written to { $path }
page-not-written = The page could not be written to { $path } ({ $reason }).
