# What the bot understands of sentences without a command, in English.
#
# Bars part the forms. [so]: may be missing. (one / other): one of the two. What is open:
#   { $word }, { $first }, { $second }, { $third }   a word, or up to four in a row
#   { $words }   a list      { $sum }   a sum      { $text }, { $other }   a sentence      { $rest }   whatever comes      { $result }   what a sum might give
# Accents, capitals, signs and repeated letters don't count; "whats" and other short forms are read in full.
# Of the forms that fit, the one that leaves the fewest words open counts.

## Words that help to read

plain-abbreviations = wut: what | wat: what | tokn: token | diff: difference | diffrence: difference | n: and | heyy: hey | heey: hey | hii: hi | helloo: hello | whats: what is | wat: what | wats: what is | hows: how is | whos: who is | wheres: where is | u: you | r: are | ur: your | y: why | pls: please | plz: please | im: i am | id: i would
    | dont: do not | doesnt: does not | didnt: did not | isnt: is not | cant: can not | couldnt: could not | wont: will not | ive: i have | ill: i will | thats: that is | gimme: give me | tho: though | k: ok
    | theyre: they are | youre: you are | arent: are not | wasnt: was not | wanna: want to | lemme: let me
plain-numbers = two: 2 | three: 3 | four: 4 | five: 5 | six: 6 | seven: 7 | eight: 8 | nine: 9 | ten: 10 | twenty: 20 | twelve: 12 | fifteen: 15 | thirty: 30
plain-articles = a | an | the | some | the word | the words | a word | word | words | the term | term
plain-joiners = of | the | a | in | for | with | to
plain-linking = of | the
plain-and = and | or | vs | versus | x
plain-alternative = or | x | vs | vs. | versus
plain-pointing = vetorama | who | which | what | when | where | how | this | that | these | those | them | it | he | she | they | him | her | you | me | the two | both | two words | words | a word | word | here | there
plain-small = a | an | the | of | in | on | at | by | for | to | with | without | about | from | into | until | and | or | but | that | this | these | those | if | as | when | where | what | which | who | whom | how | why
    | i | you | he | she | it | we | they | me | him | her | us | them | my | your | his | its | our | their | is | are | was | were | be | been | am | has | have | had | do | does | did | will | would | can | could | should
    | not | no | nor | so | too | very | more | most | less | than | then | there | here | just | only | also | going | go | get | got
plain-pronouns = i | you | he | she | it | we | they | me | him | her | us | them
plain-chatter = word | words | everybody | pdf | lecture | command | example | i | me | my | mine | myself | we | us | our | you | your | he | she | they | them | it | this | that | these | those | today | tomorrow | yesterday | now | later | friday | saturday | sunday | already | yet | here | there
    | exam | test | homework | assignment | exercise | class | teacher | professor | prof | college | school | grade | essay | lab | project | study | studying | studied | did | think | want | need | going | know | guys | anyone | someone | everyone
    | bot | answer | question
    | what | which | who | when | where | how | why | not
plain-asking = what | which | how | is | are | does | do | can | could | will | who | where | show | give | find | list | tell | get | compare | draw | plot | make | want | see
## “Are they similar?” waits for a yes or a no, “how similar” does not
plain-alike = similar | alike | close | near | related | like | resemble | resembles | have
plain-difference = difference | differences
plain-comparing = compare | comparing
plain-same = same | synonym | synonyms | antonym | antonyms | opposite | opposites | different | rivals | friends | enemies
plain-how-much = how | what | not | nothing | compare | difference | distance | far
plain-vague = these | those | not | or | meaning | possible | there | one | me | you | i | like | want | degree | score | level | value | some | any | somehow | thing | things | word | words | term | terms | really | same | much | many | look | looks | each | other | result | number | name | two | three | see | know | find | say | show | between | size
key-near = similar | similarity | alike | close | closer | closest | near | nearest | related | relation | relationship | distance | far | different | difference | cosine | synonym | synonyms | neighbor | neighbors | neighbour | neighbours | opposite | opposites
    | contrary | antonym | compare | resemble | resembles | resemblance | meaning
key-dims = dimensions | dimension | dims
key-embedding = vector | vectors | embedding | embeddings
key-map = map | chart | draw | plot | plane
key-oddone = odd | intruder | belong | these | those
key-sentences = sentence | sentences | phrase | phrases
## What needs no answer and no notice: what people tell about themselves, and words that only adorn
plain-personal = i | beginner | beginners | newbie | noob | new | learning | started | lost | heard | my | mine | me | our | am | want | need | think | wonder | curious | curiosity | asked | told | said | teacher | classmate | friend | roommate | mom | seminar | thesis | report | course | studying | late | urgent | help | trying | confused
plain-told-things = mom | friend | teacher | classmate | roommate | course | help | thesis | report | seminar | curiosity | exam | test | homework | class | school | college | professor | project | study | grade | essay | beginner | today | tomorrow
    | yesterday | morning | afternoon | evening
plain-filler = neither | also | doubt | doubts | too | just | only | like | quick | quickly | now | please | thanks | thank | question | questions | two | both | thing | things | another | other | first | second | then | after | anyway | example | answer | true | model | bot | vetorama | guys | prof | professor | all
    | sorry | know | understand | short | brief | meaning | word | words | lol | haha | good | morning | afternoon | evening | show | see | say | tell | explain | you | really | actually | well | maybe | there
plain-endings = that | in | on | at | without | but | only | just | except | with | for | as | like | which | who | whose | sorted | ordered | using | according | by | when | within | about | if | because | from | not | excluding
plain-inside = in | for | using | sorted | ordered | only | except | excluding | according | then
# never a part of a word or phrase: what comes behind them only narrows or orders an answer
plain-conditions = but | except | excluding | ignoring | not counting | without (counting / including / using / repeating) | leaving out | other than | apart from | not | (that / which) (are / start / begin / end / rhyme / have / do)
    | in [(alphabetical / ascending / descending / reverse / random)] order | (sorted / ordered / alphabetically / ascending / descending) | in [the] (plural / singular / feminine / masculine / uppercase / lowercase / capitals)
    | (far / away) from | with (more / less / fewer / at least / at most) | (more / less / higher / lower / greater / smaller) than { $number } | (above / below / over / under) { $number }
    | (between / from) [the] { $number } (and / to) [the] { $last } | at (most / least) | only (the / up to)
plain-ordinals = first | third | last
plain-narrowing = [(and / but)] [(i want / i need / give me / show me / show)] [(only / just)] [the] [(first / top / nearest / closest)] { $number } [(ones / of them / words / neighbors / neighbours / please / only)]
    | [(only / just)] (between / from) [(place / number / rank)] [the] { $number } (and / to) [(place / number / rank)] [the] { $last } | at most { $number }
    | [(and / but / now)] [(give me / show me / i want)] [(that / which)] [are] [(only / just)] [the] { $part } [only]
    | [(and / but)] (are there / is there / got / do you have) (any / some / a) { $part } [(there / here / in it / among them / in the list / near it)] | [(and / but)] any { $part } | [and] which [(are / of them are)] [the] { $part }
plain-together = with | to | into | one | another
plain-then = and then | then | and after that
plain-before = of | in | for | with | to | near | around | about | at | on | by | from | between | like | than
plain-again = also | one | another | too | and | about | what | how | now | then | well | as | again | or

plain-field = embedding | embeddings | vector | vectors | cosine | similarity | token | tokens | dimension | dimensions | matrix | map | analogy | analogies | model
plain-leads = (is it (right / correct / true) that / am i right that / is it right to say that / true or false / t or f / right or wrong / confirm that) | hi | then | also | after that | just | how (do / can) i (see / find / get) | that thing (with / of / about) | (check / see) [for me] [if] | dude | mate | yeah | do you think | never heard of | hello | hey | good morning | good afternoon | good evening | yo | prof | professor | bot | vetorama | please | and | but | so | now | ok | um | guys | sorry | (i have a / a / one / quick) question
    | i do not (get it / understand / get) | (tell / show / give / send) [me] | i (want / would like / need) to (know / see / understand) [if] | i want to know [if] | i (want / would like / need) [to] | is it possible to | do you know | i do not know | idk | hey there | hi there | explain [to me] | (can / could / would) (you / i) [please] [(tell / show / give / get / see)] [me]
    | let me (see / know) | what (is / are) | which (is / are) | i wonder [if] | is it true that
    | (i would / i) like to (see / know) (if / whether) | whether | i wonder whether | list [some]
    | in your [own] words | explain in your [own] words | hmm | hm | lol | ok so | umm | (can / could) (you / u) [please] (do / try / show me / compute)
# around words alone: `show me king please`
plain-showing = (show / let me see / display / bring up / pull up) [(me / us)] [(the word / the words / word / words)] | (look up / search for / search / find me / give me / i want to see / i want / try / test) (the word / the words) | look up
    | (do / calculate / compute / try / solve) [me] (a / the / this) (sum / analogy / calculation / math) [for me]
    | (let us / lets / let's) (test / try / compare / see) | (testing / test)
plain-please = please | pls | plz
plain-tails = in (that / your / the) model | can you explain [it] | could you explain [it] | please | thanks | thank you | thx | anyway | exactly | then | prof | professor | bot | though | to me | for me | in this model | here | again | mate | bro | haha | lol | [really] work | [really] works | is how much | is what | equals [what]
    | (in / according to) (your / this / the) model | according to you
    | in (here / there / this / that) [(bot / thing / answer / app / number)] | (in / of) this stuff
    | i [still] (do not / did not / can not / never) (get / understand / remember / know) [(it / this / that / anything / a thing / at all)] | i am [(so / totally / completely / really / kinda)] (lost / confused)
    | (please / someone / somebody) (explain / help) [me] | explain [it] [please] | seriously | dude
    | for me to see | so i can see | if you can | if possible

## Questions about words: each has the name of the command that answers

ask-similar = (similarity / similar / cosine) { $first } (and / with / to) { $second } | [what is] [the] (similarity / cosine) (of / with) { $word } | (is / are) { $first } (different / so different / very different) (from / to / than) { $second } | { $first } (is / are) not [(very / really)] (similar to / like / close to / the opposite of / the same as) { $second } | { $first } is (the opposite of / the same as / a synonym of) { $second } | { $first } and { $second } are not [(very / really)] (similar / alike / close / related / the same) | (are / is) { $first } and { $second } (rivals / friends / enemies / different / the same thing) | are { $first } and { $second } { $number } [percent] (similar / alike / the same) | [are you sure] [that] the (similarity / cosine) (of / between) { $first } and { $second } is { $number } { $rest } | are you sure [that] { $first } and { $second } (have / are / is / get) { $number } { $rest }
    | { $words } (similarity / cosine / distance) | (similarity / cosine / distance) { $words }
    | { $first } and { $second } (similar / alike / related) | how much (do / does) { $first } and { $second } look alike | (do / does) { $first } and { $second } look alike | [what] [is] [the] [(difference / similarity / resemblance / distance / relation / relationship / cosine / angle / comparison)] between { $first } and { $second }
    | [the] (difference / similarity / distance / relation / cosine / angle) [score] (of / from) { $first } (and / to / with) { $second } | is there (a / any) (relation / difference / similarity) between { $first } and { $second }
    | (are / is) { $first } and { $second } [(very / really)] (similar / alike / close / related / the same / opposites / opposite / synonyms / antonyms / near) [words] | { $first } and { $second } are (similar / alike / close / related / the same / opposites / synonyms)
    | (is / are) { $first } [very] (similar to / close to / like / near / related to / the opposite of / the same as) { $second } | how (similar / close / alike / related / near) (is / are) { $first } (to / and) { $second }
    | (do / does) { $first } (look like / resemble) { $second } | how much (is / are) { $first } like { $second } | does { $first } have [(anything / something)] to do with { $second } | what does { $first } have to do with { $second } | what has { $first } to do with { $second }
    | (compare / comparing) [the words] { $first } (and / with / to) { $second } | if { $first } and { $second } are (similar / alike / related)
    | (are / is) { $first } and { $second } (close / similar / alike / near) in meaning | how well (do / does) { $first } (go with / fit / match) { $second }
    | how much is { $first } (vs / versus / x / and / with) { $second }
    | what (do / does) { $first } and { $second } have in common | what (links / connects / ties) { $first } (to / and / with) { $second } | what (separates / distinguishes) { $first } (from / and) { $second }
    | (rate / check / try / test / score) { $first } (and / with / against / vs) { $second } | { $first } against { $second } | [the] (score / rating / number) (for / of) { $first } and { $second } | what does the model think of { $first } and { $second }
    | [(the / a / show me the / give me the / what is the)] [similarity] (score / number / value / rating) (for / of / between) { $words }
    | are they (close / similar / alike / near) { $first } and { $second } | (close / similar) or not { $first } and { $second }
ask-neighbors = (tell me / talk) [something] about the word { $word } | what do you know about the word { $word } | [(give / show / list / find / tell)] [me] [the] ({ $number } / two / three / four / five / six / seven / eight / nine / ten / twenty) (nearest / closest / most similar) words (to / of) { $word }
    | (try / test) [it] (with / the word / with the word) { $word } | [(what / which)] words [are] [(most / the most)] (similar / close / closest / near / nearest / related / like) [(to / of / than)] { $word } | [the] (nearest / closest / similar / related / most similar) words (to / of / for) { $word }
    | [(what / which)] words (live / are) (near / close to / around) { $word } | words [are] like { $word } | [a / the / some] (synonym / synonyms) (of / for) { $word } | (another word / other words / another way to say) [for] { $word }
    | [the] [({ $number } / two / three / four / five / six / seven / eight / nine / ten / twelve / fifteen / twenty / thirty)] [nearest / closest] (neighbor / neighbors / neighbour / neighbours) (of / to) { $word } | who lives near { $word } | who are the (neighbors / neighbours) of { $word }
    | what is [(most / very)] (similar / close / related / near) (to / of) { $word } | words (with / of) the same meaning (as / of) { $word } | similar to { $word } | something like { $word }
    | [(give / show / tell / list / find)] [me] [(some / a few / any / the / { $number } / two / three / four / five / six / seven / eight / nine / ten / twenty)] [more] words [that are] (like / similar to / close to / near / related to / around) { $word } | what words are (like / similar to / close to) { $word } | [the] (closest / nearest) word (to / of) { $word } | [the] (closest / nearest / most similar) [thing] to { $word }
    | [(give / show / tell / list / find)] [me] [(some / a few / any / { $number } / two / three / four / five / six / seven / eight / ten / twenty)] words (about / to do with / that go with / connected to / associated with / that have to do with / that remind of) { $word }
    | [only] [the] { $part } [that are] (near / like / close to / closest to / nearest to / similar to / around) { $word } | [only] [the] { $part } (neighbors / neighbours) of { $word }
    | (neighbors / neighbours / words) (of / like / near / close to / similar to) { $word } (that are / but only / only / which are) [only] [the] { $part }
    | [(give me / tell me / i want)] ({ $number } / two / three / four / five / ten / some / a few) (synonyms / neighbors / neighbours) (of / for) { $word }
    | [(show / give / list / find / tell)] [me] [(only / just)] [the] [({ $number } / two / three / four / five / six / seven / eight / nine / ten / twenty)] [(closest / nearest / most similar)] (adjectives / adjective / verbs / verb / nouns / noun) [that are] (near / close to / closest to / nearest to / around / like / similar to / related to / next to) [to] { $word }
    | (what / which) (adjectives / verbs / nouns) [(are / live)] [(closest / nearest)] (near / close to / to / around / like / similar to / related to) { $word } | [(only / just)] [the] (adjectives / verbs / nouns) (among / of / in) the (neighbors / neighbours) of { $word }
    | top { $number } [(words / neighbors / neighbours)] (like / similar to / close to / near / closest to) { $word } | { $part } only (like / similar to / close to / near) { $word }
    | [the] top { $number } [(nearest / closest)] (neighbors / neighbours / synonyms) (of / for / to) { $word } | [the] top { $number } [(nearest / closest / most similar)] words (to / of / for / like / near) { $word }
    | [(what are / give me / show me / list / tell me)] [the] top ({ $number } / two / three / four / five / six / eight / ten / twenty) [(words / neighbors / neighbours)] [(similar / closest / nearest / related / most similar)] (to / of / for / near) { $word } | [(what are / give me / show me / list / tell me)] [the] ({ $number } / two / three / four / five / six / eight / ten / twenty) (most similar / closest / nearest) (to / of) { $word }
    | (make / give / show / create / write) [me] [(a / the)] list of { $word } | list [some] { $word } (words / things)
    | (which / what) words (resemble / are like / are similar to / go with / look like / are related to / belong with) { $word }
    | (do / does) (you / it / the model / the bot) know (what / the word) [(a / an)] { $word } [(is / means)]
    | (make / give / show / create / write) [me] [(a / the)] list of words (like / similar to / near / close to / related to) { $word }
ask-opposite = the (opposite / antonym / contrary) of { $word } is [what]
    | [what is] [(the / an)] (opposite / antonym / contrary / reverse) (of / for / to) { $word } | [what are] [the] (opposites / antonyms) (of / for) { $word }
    | (give / tell / name) [me] (the / an) (opposite / antonym) (of / for) { $word } | which word is [the] opposite (of / to) { $word } | { $word } is the opposite of what
ask-translate = how (do you / do i / to) (say / write) { $word } in (english / portuguese / { $language }) | what is { $word } in (english / portuguese / { $language }) | [what is] [the] translation (of / for) { $word }
    | translate { $word } [(to / into) (english / portuguese / { $language })] | what is the (english / portuguese) (word / name) for { $word }
    | how (do you / do i / would you / to) translate { $word } [(to / into) (english / portuguese / { $language })] | (does / has) { $word } (have / got) a translation [(in / into / to) (english / portuguese / { $language })] | is there a translation (for / of) { $word } [(in / into / to) (english / portuguese / { $language })]
    | { $word } in (english / portuguese / { $language })
ask-embedding = [what is] [the] (norm / magnitude) [of the vector] of { $word }
    | (generate / make / compute / calculate / create) [the / an] (embedding / vector) (of / for) { $word } | [the] (embedding / embeddings / vector / vectors) (of / for) { $word } | (show / list / see) [the] [300] (numbers / weights) of { $word } | [the] (numbers / weights / coordinates) (of / for / behind) { $word }
    | how does the model (see / represent / read / understand) { $word } | how (is / are) { $word } (represented / stored) | how does { $word } (become / turn into / look as) [a] (number / numbers / vector)
    | turn { $word } into (a vector / numbers)
    | [only / just] [the] first { $number } (numbers / weights / coordinates) [of the vector] (of / for) { $word }
    | (is / are) { $word } in (your / the) (vocabulary / model / table / dictionary / vocab) | [do you] (know / have) the word { $word } | do you have { $word } [in] [(your / the)] (vocabulary / model / table / dictionary / vocab) | does { $word } exist in (your / the) (vocabulary / model / table / dictionary / vocab)
ask-dims = how many (dimensions / dims / numbers) does { $word } have | how many (dimensions / dims) does the (vector / embedding) (of / for) { $word } have | [the] dimensions of { $word } | [the] (dimension / size) of the (vector / embedding) of { $word }
    | how (long / big / large) is the (vector / embedding) (of / for) { $word } | how many numbers (are in / are there in / does) the (vector / embedding) (of / for) { $word } [have]
    | how many (dimensions / numbers) (does / do) (it / this / that / the vector / a vector / they / you / each word) have | how many dimensions (are there / is it)
whole-dims = how many (dimensions / dims) does (this / that / the) (vector / embedding) have | (a / the / this) (vector / embedding) has how many dimensions | (what / which) size (is / has) (the / a / an) (embedding / vector) [have] | how many (dimensions / dims) [(does / do)] [(an / a / the / each / one)] [(embedding / vector / model / word)] [have / has / are there] | how many numbers (are in / does) [(a / an / the / each)] (vector / embedding) [have] | [the] (dimension / size) of (a / the / an) (vector / embedding / model)
    | (dimension / dimensions)
ask-vector = (download / export / save) [the] (vector / embedding) (of / for) { $word } | [a / the] file (with / of) [the] (vector / embedding) (of / for) { $word }
    | [(give / send / download / get)] [me] [the] (vector / embedding) (of / for) { $word } (as / in) [(a / an)] (csv / json / npy / numpy / txt / xlsx / excel / pdf) [(file / format)]
ask-rank = compare [the word] { $word } (with / to) [the words] { $words }
    | where is { $first } among the (neighbors / neighbours) of { $second } | [the] (rank / place / position) of { $first } among the (neighbors / neighbours) of { $second } | which place (has / does) { $first } [have] among the (neighbors / neighbours) of { $second }
    | (rank / order / sort / line up / arrange) { $words } by [their] (closeness / nearness / similarity / proximity / distance / how close they are / how near they are / how similar they are) (to / from) { $word } | (rank / order / sort) by [their] (closeness / nearness / similarity / proximity / distance) (to / from) { $word } { $words }
    | (which / what) [(word / one / of these / of them)] (is closest / is closer / is nearest / is nearer / is most similar / is more similar / is more related / has more to do / goes best) (to / with) { $word } { $words }
    | [(between / among / of / out of)] { $words } (which / what) [(one / of them / word)] (is / seems / would be) [the] (closest / closer / nearest / nearer / most similar / more similar / more related / most related / most like / more like) [(to / with / of)] { $word } | is { $word } (closer / nearer / more similar / closest / nearest / most similar) (to / with) { $words }
    | (does / do) { $word } (sit / stand / lie) (closer / nearer) [to] { $words }
    | [(what is / calculate / show)] [the] (similarity / cosine / distance) (of / between / from) { $word } (with / to) { $words }
    | compare [the word] { $word } (with / to) { $first } and (with / to) { $second }
    | compare [the word] { $word } (with / to) { $first } (with / to) { $second } and (with / to) { $third }
    | how (similar / close / alike) is { $word } to { $first } and to { $second }
    | (rank / order / sort / line up / arrange / put) [(these / them / the following / those)] [in order] (by / of / from) [(their / the)] (closeness / nearness / similarity / proximity / distance / most similar / closest) (to / from / with) { $word } { $words }
    | what is [the] (more / most) (similar / like / close) [to] { $word } { $words }
ask-analogy = [(what / which)] words [that] [(are / lie / stand)] (far / far away / farthest / furthest / distant) from { $word } | [(which / what)] word (lies / is / stands / comes) [(half way / halfway)] (between / in the middle of / in between) { $first } and { $second } | what (lies / is) (halfway / half way / in the middle) (between / of) { $first } and { $second }
    | [the] (neighbors / neighbours) of { $first } minus { $second } plus { $third } | [(what is / what would be)] [the] (average / mean) of { $first } and { $second } | [(what is / which is / what are / which)] [the] (word / words) [(is / are)] (farthest / furthest / most distant / most different / least similar) (from / to) { $word } | [the] (farthest / furthest) from { $word }
    | [(what is / how much is / what would be / [the] result of)] { $first } minus { $second } plus { $third } | if { $second } is to { $first } [then] [as] { $third } is to [(what / who / whom / which word)]
    | [(what is / what would be)] [the] sum of { $first } and { $second } | add [up] { $first } and { $second }
    | [what] [(do (i / you / we) get / happens / is left / comes out)] [if] [(i / you / we)] (subtract / take / take away / remove) { $third } from { $first } | what (do (i / you / we) get / happens / is left) if (i / you / we) take { $third } (away / out) (from / of) { $first } | if (i / you / we) (subtract / take / remove) { $third } from { $first } (do / does / will / would) (i / you / we / it) (get / give / make / be) { $result } | (what is / how much is) { $first } minus { $third } | { $first } minus { $third }
    | [(what / and what)] [(do (i / you / we) get / happens / is left / comes out)] if [(i / you / we)] (subtract / take / take away / remove) { $second } from { $first } and [then] add { $third } [(what (do i get / comes out / is it))] [((do / does / will) (i / you / we / it) (get / give / make) { $result })]
    | [what] [(do (i / you / we) get / happens / comes out)] if (i / you / we) (add / sum / mix / combine / put together) { $first } (and / with / to) { $second } [together] [(what (do i get / comes out / is it))] [((do / does / will / would) (i / you / we / it) (get / give / make / be) [(a / an / the)] { $result })]
    | [(what is / show me)] [the / a] path (from / between) { $first } (to / and) { $second }
sum-analogy = { $sum } (is / equals / gives / makes) [(what / how much)] | (how much is / what is / what would be / calculate / compute / [the] result of / what do i get from) { $sum }
    | what if i (add / do / compute / calculate / take) { $sum } | if i (add / do / compute / calculate / take) { $sum } [(what do i get / what is it / what comes out)] | what (does / do) { $sum } (give / equal / make / come to) | (add / compute / calculate) { $sum }
    | [what] [(do (i / you / we) get)] if (you / we) (add / do / compute / calculate / take) { $sum } | (does / do / will) { $sum } (give / equal / make / be) { $result }
    | [what] if (i / you / we) (add / do / compute / calculate / take) { $sum } (do / does / will / would / is) (i / you / we / it / that) (get / give / make / be / equal) [(a / an / the)] { $result }
    | (what happens / what do i get / what comes out / what do you get / what if) [(if / when)] (i / we / you) (add / do / sum / compute / take / put) [(together / up)] { $sum } | (and / now) [what] (if it is / if it was / try / what about) { $sum }
    | (can / could) (you / we / i) [please] (do / compute / calculate / try) { $sum }
    | (sum / add / add up / sum up) { $sum }
ask-map = map { $words } | [(make / draw / create / plot / show)] [a / the] (map / chart / plot / drawing) (of / with / for) [the words] { $words } | (draw / plot) { $words } | put (these / those / the words / them) (on / in / into) (a / the) (map / plane / chart) { $words }
    | (plot / draw / put / place / show) { $words } (on / in / into) (a / the) (map / chart / graph / plane / plot) | [(i want to / i would like to / let me / can i)] (see / show) [me] (in / on) (a / the) (map / drawing / chart / graph / plane / plot / picture) [(the words / of)] { $words } | [(i want to / i would like to / let me / can i)] see { $words } (in / on) (a / the) (map / drawing / chart / graph / plane / plot / picture)
    | (draw / plot / make / create) [me] [(a / the)] [(map / chart / plot / picture)] [(of / with / for)] [the words] { $words }
    | (draw / plot / make / create / do) [me] [(a / the)] (lil / little / small / quick / nice / simple) (map / chart / plot / picture) (of / with / for) [the words] { $words }
    | (put / sort / divide / split) [(these / them)] [(into / in)] groups { $words } | (group / cluster) [(these / them)] { $words }
ask-oddone = { $words } (which / which one / which word / who) [(is / does / is the / is the most)] (does not belong / does not fit / odd one out / odd one / most different / different one)
    | [(what / which / who)] [one] [is] [the] (odd one out / odd one / intruder) [(of / among / in / between)] { $words } | which [(one / word / of them)] (does not belong / does not fit / does not match / is different / is the odd one / is the intruder) [(to / in / among)] { $words }
    | [(find / show / name / what is / which is)] [(me)] [the] (word / one) that (does not belong / does not fit / does not match / is different / is out of place) [(here / in / among / of)] { $words } | (find / show) [me] [the] (odd one out / odd one / intruder) [(of / among / in / between)] { $words }
    | (which / which one / who) [(of these / of them)] is [the] most different [(of all / among / of)] { $words } | (who / what / which) does not (belong / fit) [(to / in / into)] [the] [(group / set / list)] { $words }
whole-oddone = [(an / one)] (odd one out / intruder) example [i do not know (what / which) words to use] | [an] example (of / for / with) [the / an] (odd one out / intruder)
whole-map = [(make / draw / show)] [a] (map / chart / plot / graph) of [the] words in (2d / two dimensions) | [an] example of [a] map
ask-matrix = compare [(this / these / these words / the words)] { $words }
    | [a / the] (matrix / table) (of / with / for) [the words] { $words }
    | (are / is) { $word } and { $first } (more similar / closer / more alike / nearer / more related) than { $second } and { $third }
    | is { $word } (closer to / more like / more similar to / nearer to) { $first } than [to] { $second }
    | (which / which ones) are [the] (closest / most similar / most alike / nearest) [(among / of / between)] { $words }
    | [(the / show the / show me the / make the / make a / give me the / a)] (similarity / similarities / cosine / cosines / distance) (matrix / table) (of / for / with / between) { $words } | [(the / show the / show me the / make the / make a / give me the / a)] (matrix / table) of [the] (similarity / similarities / cosine / cosines / distances) (of / for / with / between) { $words }
ask-axis = (is / are) { $word } more like { $first } or [more] like { $second } | (who / which) is more { $word } [(a / an / the / men)] { $first } or [(a / an / the)] { $second } | { $words } [are] (more / closer to / nearer to) { $first } or [(more / to / closer to / nearer to)] { $second } | (put / place / order / arrange) [the words] { $words } (between / from) { $first } (and / to) { $second } | (put / place) { $word } between { $first } and { $second }
    | (is / are) [(a / an / the)] { $word } [(a / an / the)] { $first } or [(a / an / the)] { $second } | is { $word } more { $first } or [more] { $second } | is { $word } closer to { $first } or [to] { $second }
    | is { $word } (closer / nearer / more similar / more related / more alike / more like / more connected) [(to / with)] { $first } or [(closer / nearer / more similar / more related / more alike / more like / more connected)] [(to / with)] { $second } | { $word } is (closer / nearer / more similar / more related / more alike / more like / more connected) [(to / with)] { $first } or [(closer / nearer / more similar / more related / more alike / more like / more connected)] [(to / with)] { $second }
    | [between] { $first } (or / and) { $second } which [one] (is / seems) [the] (closer / nearer / more similar / more related / more alike / closest / nearest / most similar) (to / with) { $word } | which [(one / of them)] (is / seems) [the] (closer / nearer / more similar / more related / more alike / closest / nearest / most similar) (to / with) { $word } { $first } or { $second }
    | does { $word } have more to do with { $first } or [with] { $second } | does { $word } (go / fit / match) (better / more) [with] { $first } or [with] { $second }
    | (put / place / order / sort / arrange) (these / those / the / them) [words] [(on / in) (a / an / the) (scale / axis / line)] (from / between) { $first } (to / and) { $second } { $words }
    | [does] { $word } (leans / lean) [more] (towards / toward / to) { $first } or [(to / towards)] { $second }
    | [(on / along / in)] (a / the / an) (line / scale / axis / spectrum / range) (from / between) { $first } (to / and) { $second } where (would / is / are / does / do / should / will) { $word } [(be / go / fall / sit / land / stand / lie / end up)]
    | [(on / along / in)] (a / the / an) (line / scale / axis / spectrum / range) (from / between) { $first } (to / and) { $second } where (would / is / are / does / do / should / will) { $words } (be / go / fall / sit / land / stand / lie / end up)
    | where (would / is / are / does / do / should / will) { $word } [(be / go / fall / sit / land / stand / lie / end up)] (on / along / in) (a / the / an) (line / scale / axis / spectrum / range) (from / between) { $first } (to / and) { $second } | where (would / is / does / should) { $word } [(be / go / fall / sit / land / stand / lie / end up)] between { $first } and { $second }
    | (put / place / order / sort / arrange) { $words } (on / along) (a / the / an) (line / scale / axis) (from / between) { $first } (to / and) { $second }
    | between { $first } and { $second } where (would / is / does / should / are / do) { $word } [(be / go / fall / sit / land / stand / lie / end up)] | (rank / line up / position) { $words } (on / along) (a / the / an) (line / scale / axis / spectrum) (from / between) { $first } (to / and) { $second }
    | from { $first } to { $second } where (would / is / does / should / are / do) { $word } [(be / go / fall / sit / land / stand / lie / end up)] | from { $first } to { $second } where (do / would) you put { $word }
    | { $words } (are they / is it / are these / are those) (closer / nearer / more like / more similar) [to] { $first } or [to] { $second }
ask-tokens = [(cut / split / break)] [into] tokens [(of / for)] [the sentence] { $text } | (split / cut / break) [the sentence] { $text } into tokens | how is [the sentence] { $text } (split / cut / broken) into tokens | tokenize [the sentence] { $text }
    | how [is] [the] (word / sentence) { $text } [(is / gets)] (split / cut / broken) [up] into (tokens / pieces)
    | [(in / into)] how many (tokens / pieces / parts) (does / do / is / are) [(you cut / you split / the model cut)] [the] (word / sentence) { $text } [(have / has / make / become / get / give / cut into / split into / broken into)]
    | how many (tokens / pieces) (are in / are there in / has) [the] (word / sentence) { $text } | [(show / show me / what are)] [the] (tokens / pieces) of the (word / sentence) { $text }
    | is { $text } (one / 1 / a) [token] or (two / three / more / many / several / { $number }) [tokens]
ask-sentences = compare [the] sentences { $text } (and / with) { $other } | are the sentences { $text } and { $other } (similar / alike / the same)
    | compare (the / these) two sentences [here] { $text } (and / with) { $other } | (are / do) { $text } and { $other } (close / similar / alike / near / the same) in meaning
    | (is / are) { $text } and { $other } (the same / equal / identical / different)

## What is it

ask-glossary = [(give / show)] [me] (an / some) example (of / for) { $word }
    | [explain] what (is / are) { $word } and what (is it for / are they for / is it used for / are they used for / is it good for / does it do / do they do / is the use of it) | explain [what] { $word } [is] like i am (five / { $number }) | explain [what] { $word } [is] (in simple words / simply / to a child) | what [(exactly / even / actually)] (is / are / was) { $word } | what would { $word } be | what { $word } (is / are / means) | what (does / do) { $word } mean | what do you mean (by / with) { $word } | (explain / define) [what] { $word } [(is / are / means)] | what { $word } means
    | [(can / could) you] help (me / us) [to] (understand / get / learn) [what] { $word } [(is / are / means)]
    | [the] (meaning / definition / concept) of { $word } | how (does / do) { $word } work | what is { $word } for
    | i (do not / did not / can not / still do not) [(really / quite)] (get / understand / follow) [(the / this / that / what)] [(concept of / idea of / notion of)] { $word } [(thing / stuff / part / is / means)]
    | what is { $word } (in simple words / in one sentence / in a few words / in plain english) | (define / explain) { $word } in (one sentence / simple words / a few words / plain english)
    | what (does / do) { $word } mean in (normal / plain / simple / easy / everyday) (words / english / terms / language) | what is { $word } in (normal / plain / simple / easy / everyday) (words / english / terms / language)
    | (do you know / have you heard of / did you ever hear of) { $word } | what (can you tell me / do you know) about { $word } | tell me about { $word } | i (do not / still do not) (get / understand / know) what { $word } (is / are / means)
    | (talk / tell me / say) [(more / something / a bit / a little / a little more)] about { $word }
    | i [still] (do not / did not) (get / understand) [(the / this / that / what a / what is / what is a)] { $word } [(can / could) you] [please] explain [(it / that)] [(more simply / better / again / in simpler words / in other words / simpler)] [please]

## Why

ask-why = [what is] [the] (dot product / inner product / scalar product) (of / between) { $first } (and / with) { $second } | [what is] [the] angle (of / between) { $first } and { $second } | why (is / are) { $first } not [so] (similar to / like / the same as / close to / near) { $second } | why are { $first } and { $second } not [so] (similar / alike / the same / close) | why did you say [that] { $first } (has / is / gets) { $number } (with / to / and) { $second }
    | how (does / do / can) (the program / the model / the bot / the computer / it / you) (know / see / tell / decide) [that] { $first } and { $second } are (similar / near / close / alike / related)
    | why (are / were / did / do / is) { $first } and { $second } [(get / have / come out)] [(so / very / that / such)] (close / similar / near / alike / related / high / low / far / far apart / different / distant / a high number / a low number / a high score) [(together / to each other)]
    | why (is / was) { $first } [(so / very / that / more)] (close / similar / near / related / far / different / close up) [(to / from)] { $second } | how come { $first } (is / was) [so] (close / similar / near / related / far) [(to / from)] { $second } | how come { $first } and { $second } are [so] (close / similar / near / alike / related / far)
    | why is the (similarity / cosine / number / distance) (of / between) { $first } and { $second } { $rest }
    | why (did / do / does) { $first } and { $second } (get / give / have / score) { $rest }
    | why (is / are / was) [(the / a)] [(number / cosine / similarity / score / value / result)] [(of / between / for)] { $first } and { $second } [only] { $number } { $rest }
    | why (is / are) { $first } (far / farther / distant) from { $second } | why (is / are) { $first } and { $second } [(a)] (negative / opposite / opposites / zero)
    | (draw / show) [me] the angle (between / of) { $first } and { $second }
sure-why = why (is / are / do / does / was / were) not { $first } and { $second } [(equal to / exactly / have / give / get / score / equal)] { $number } { $rest } | why (do / does / is / are) { $first } and { $second } not (have / give / get / score / make / equal / exactly / equal to) { $number } { $rest } | why (do / does / is / are) { $first } and { $second } not { $number } { $rest }
    | why is (the / their) [(cosine / similarity / score / number)] (of / between) { $first } and { $second } not [(equal to / exactly)] { $number } { $rest } | why is it not { $number } (for / between) { $first } and { $second }
    | [(show / give / see / explain / i want to see / can i see / what is)] [me] [the] (math / maths / calculation / calculations / computation) (for / of / between / behind) [the] [(cosine of / similarity of)] { $first } (and / vs / versus / with) { $second } | (show / give / see / explain) [me] the (sum / steps / working) (for / of / between / behind) [the] [(cosine of / similarity of)] { $first } (and / vs / versus / with) { $second }
    | how (did you / do you / is it) (get / compute / calculate / computed / calculated) the (cosine / similarity) (of / between) { $first } and { $second } | how is the (cosine / similarity) (of / between) { $first } and { $second } (computed / calculated) | (walk / take) (me / us) through { $first } (and / vs / versus / with) { $second }
whole-why = [(but / wait / wait but / what / huh)] [(they / those / these)] are [not] (opposites / antonyms / contraries / opposite) [(words / of each other)] [(so / then)] [(why / how / how come) [(is it / is this / is that / are they / did it / do they / are these)] { $rest }]
    | [(that / this / it)] (makes no sense / does not make sense / makes no sense because) they are { $rest } | [but] why is (it / this / that) [so] (high / close / similar) if they are { $rest }
    | [but] (i do not / i can not / i still do not / i did not) (understand / get / read) (the / this / that / your) (picture / drawing / chart / graph / plot / map / image / figure) | (what is / what does / how do i read / how to read) (the / this / that) (picture / drawing / chart / graph / plot / image / figure) [(show / showing / saying / about)]
    | [wait] [but] why (not / is it not / is this not) { $number } | [wait] [but] why (not / is it not / is this not) { $number } (if / when / since / because / they / as) { $rest } | why | why [is it] { $number } | i do not (understand / get) (this / that / the) (result / number / value / answer) | but why | why though | why (this / that) (number / value / result) | why (is it / is this / is that / so / did it) { $rest } | explain (this / that / the / your) [(answer / number / result / sum)] | explain | explain it | how (did you / do you / is it) [(get / calculate / compute / calculated / find)] [(this / that / it)] [(number / value / result)]
    | how do you know [(that / this)] | where (does / did) (this / that / the) [(number / value / result)] come from
    | why (is it not / was it not / not / is this not) { $number }
    | (why is / why s / why was) (it / that) so (close / near / high / low / far / similar / small / big) [then] | why are they so (close / near / far / similar / different) [then]
    | whys it so (close / near / high / low / far / similar / small / big) [then]
    | how did you know [(that / it)] | how do you know that

## About the bot

whole-game = [(i want / i would like / can i / can we / could we / let us / lets)] [to] play [(a / the / some)] (game / something / games) [(with you / here)] | (is there / do you have / are there) [(a / any / some)] (game / games) [here] | let us play | lets play
    | play [(a game / something / games)] with (me / us)
    | [do you] want to play [(a / the / some)] [(game / games / something)] | [(is there / do you have / are there / got)] (a / any / some) (game / games) [(here / to play)] | start (a / the) game | [a] game
whole-bias = [(i want to / can you / let us / how do i / how can i)] (measure / test) [the] bias (of the model / of the vectors / of the words / of professions) | [(a / the)] bias (test / lab)
ask-quiz = [(make / do / start / give me / give us / create / let us do / i want)] [(a / the)] quiz (of / with) ({ $number } / two / three / four / five / six / seven / eight / ten / fifteen / twenty) questions [(about / on) { $word }] | [(make / do / start / give me / give us / create / let us do / i want)] [(a / the)] quiz (about / on) { $word } [(with / of) ({ $number } / two / three / four / five / six / seven / eight / ten / fifteen / twenty) questions]
    | (make / do / start / give me / give us / create) [a] ({ $number } / two / three / four / five / six / seven / eight / ten / fifteen / twenty) question quiz [(about / on) { $word }] | ask (me / us) ({ $number } / two / three / four / five / six / seven / eight / ten / fifteen / twenty) questions [(about / on) { $word }] | [the] quiz (stop / end / enough) | (stop / end) [(the / this)] quiz
    | (give / ask / set / make / write / create / prepare) [(me / us)] [(some / a few / a couple of / another)] ({ $number } / two / three / four / five / six / seven / eight / ten / fifteen / twenty) (questions / question / exercises / exercise / tasks / problems) [(about / on / for / with) { $word }] [(for (me / us))] | i (want / need / would like) ({ $number } / two / three / four / five / six / seven / eight / ten / fifteen / twenty) (questions / question / exercises / exercise / tasks / problems) [(about / on) { $word }]
    | (give / ask / set / make / write / create / prepare) (me / us) [(some / a few / a couple of / an / a)] (questions / question / exercises / exercise / tasks / problems) (about / on / for) { $word } | ask (me / us) (something / anything / stuff) (about / on) { $word } | i (want / need) (some / a few / an / a) (questions / question / exercises / exercise / tasks / problems) (about / on) { $word }
    | (test / quiz / drill / examine) (me / us) (on / about / in) { $word } [(with ({ $number } / two / three / four / five / six / seven / eight / ten / fifteen / twenty) [(questions / question / exercises / exercise / tasks / problems)])] | (test / quiz / drill) (me / us) with ({ $number } / two / three / four / five / six / seven / eight / ten / fifteen / twenty) (questions / question / exercises / exercise / tasks / problems) [(about / on) { $word }]
whole-quiz = [(i want / i would like / can we / let us / lets / we want)] [to] (do / take / have / play / make / start) (a / the) quiz [here] | give (me / us) a quiz | [(a / the)] quiz | quiz (me / us) | test (me / us) | ask (me / us) [(some / a few)] questions | (is there / do you have / got) (a / any) quiz [here]
    | [i] (give / make / set / do you have / are there / is there / got / want / need / have you got) [(me / us)] [(an / a / some / a few / any / another / more)] (questions / question / exercises / exercise / tasks / problems) [(on this / about this / about it)] [(for me)] [(to (practice / practise / train / study / solve / do))] | (an exercise / some exercises / a few exercises / more exercises) [(for me)] [to (practice / practise)] | ask (me / us) (something / anything) [(about (this / it))] | (let me / i want to / i would like to / can i / can we / let us) (practice / practise)
    | (give / send / make / start / do / let us do / lets do) [me / us] [(a / an / another)] (easy / hard / quick / short / fun / simple) quiz | quiz me [please] | (easy / hard / quick) quiz
ask-help = how (do i / do you / can i / does one) (use / do / make / write / ask for / create) [(the / a / an)] [command] { $word } [command]
    | what does [the command] { $word } do
whole-help = [i] do not know what to (write / ask / say / type / try / do / compare) [here] | idk what to (write / ask / say / type / try / do / compare) [here] | help | menu | commands | (help / need help) [me] | i need help | [(what / which)] [are] [the] commands [(are there / exist / do you have)] | list of commands | what [else] (can / could) you do | what [else] can i (ask / do / write) [here] | what else | options | how do i (write / use / make) (a / the) (command / commands) | show [me] [the] commands
    | i (have no idea / do not know) what to (type / write / ask / say / do / send) [(here / now)]
    | what (should / can / could / do / may) i (type / write / ask / say / send) [(to you / here / now / first)]
    | [(aff / ugh / omg)] i am [(so / totally / completely / a bit)] lost [(help / help me / please help)]
whole-path = i (want / would like) to (learn / study) [(this / it / all this / embeddings / word embeddings / about this / from scratch / more)] | [what is] [the] best way to (start / begin / learn) [(this / embeddings)] | where (do / should / can) i (start / begin) [(learning / studying)] [(this / all this / embeddings / word embeddings)]
    | i (want / would like / need) to (learn / study / understand / start) [(this / all this / everything / embeddings / word embeddings / about embeddings)] (from scratch / from zero / from the beginning / step by step)
    | (start / begin) from (scratch / zero / the beginning) | teach me [(this / everything / embeddings / word embeddings / from scratch / step by step)] | [a] (course / lesson / lessons) (on / about) (embeddings / word embeddings / this)
    | [(i want to / let us)] (continue / go on with / go back to / do / start) the path | [(what is / and)] [the] next (idea / lesson / step) | [(show me / what is)] [the] list of (ideas / lessons) | [(show me / what are)] the twelve ideas | (show / open) [me] the path
whole-start = how (does / do) (it / this / you / the bot / this bot) work | what is (it / this) | how (do i / to / can i) (use / start) [(it / this / you / the bot)] | how do i (start / begin) | start | begin | what do i do [(now / here)] | what am i supposed to do [here] | what should i do [here]
    | what is (this thing / all this / this stuff / it all) [(about / actually / for / really / exactly)] | what is (this / it) (actually / all about / about / really / exactly)
say-purpose = (what the (hell / heck / fuck) / wtf) is this [thing] | what (is / are) (it / this / you / this bot / the bot / vetorama) [(good / used / useful / meant)] for | what is (this bot / the bot / vetorama) [about] | what do you (even / actually) do | what do you do [(here / exactly)] | what does (it / this / this bot / the bot / vetorama) [(even / actually)] do | what for
    | what is the (point / purpose / use / idea) of (this / it / you / this bot / the bot / vetorama) | why (does / do) (this / this bot / the bot / you) exist | what (can / do) i use (this / you / it / this bot / the bot) for
    | what (is / does) [(all)] (this / it) [all] about
say-who = (what / which) [(kind of / type of)] (language model / llm / ai / ai model) (are you / is this / do you use) | do you (understand / read) what (i / we) (write / say / ask / type) | how do you (understand / read) what (i / we) (write / say / ask / type) | i love you | how old are you | where do you live | are you [a] (male / female / boy / girl / man / woman) [or [a] (male / female / boy / girl / man / woman)] | are you married | do you have feelings
    | (is (this / it) / are you) [(a / an)] (ai / artificial intelligence / bot / robot / machine) (like / such as / similar to) (chatgpt / chat gpt / gpt / gemini / alexa / siri)
    | who (is / are) (your / the) (maker / makers / creator / creators / author / authors / programmer / developer / developers) [(of this / of this bot)] | who developed (you / this / this bot / the bot)
    | (are you / is this) [like] [(a / an / the)] [real] (chatgpt / chat gpt / gpt / gemini / ai / bot / robot / human / person / machine / alexa / siri) | who are you | what are you | who (made / created / built / programmed) (you / this / this bot / the bot) | what is your name | which (ai / bot / robot) are you
whole-model = how did you learn [this / that] | (which / what) (model / models) [(do you use / is this / are there / are you using / do you have)] | (another model / other models)
whole-language = [(do / can)] [you] (speak / switch to / change to / talk in) (english / portuguese / another language) | [in] (portuguese / english) please | change (the / my) language
whole-history = [my] history | my questions | what did i ask [before] | what have i asked [before]
    | [(can / could) you] (repeat / show / show again) (the / my) (first / last / previous) (answer / question / answers / questions) [again] | what was my (first / last) (question / answer)
whole-privacy = (do / does) (you / it / the bot / this bot / vetorama) (keep / store / save / record / remember) [(everything / all)] [(what / that)] (i / we / my students / students / the students / my class / the class / people / kids) (write / writes / type / types / ask / asks / say / says / send / sends) [(here / to you / in the group)] | (are / is) [the] (data / messages / questions / names) [(of (my / the) (students / class / pupils))] (kept / stored / saved / recorded) | do you (keep / store / save) [the] (data / messages / questions) [of (my / the) (students / class / pupils)]
    | what do you (know / keep / store / save) [(about / of) me] | do you (keep / store / save) (what i write / my data / my messages) | privacy
    | (do / does) (you / it / the bot / this bot / vetorama) (keep / store / save / record / remember) [(everything / all)] [(what / that)] (they / kids / the kids / pupils / my pupils) (write / type / ask / say / send) [here]
    | what (does / do) (it / you / the bot / this bot) (store / keep / save / know) about (my / the / our) (students / class / kids / pupils)
whole-export = (how / where) (do / can) i (export / download / get) [all] my data | (export / download / give me / send me) [all] [my] data | i want [a copy of] my data
whole-forget = (how / where) (do / can) i (delete / erase / remove / clear) [all] [(of)] my (data / history / questions / messages / chats) [here] | (delete / erase / remove) [all] [my] (data / history / everything) | (delete / erase) everything | forget (me / everything)
    | (delete / erase / remove / clear / wipe) [all] [of] my (data / history / questions / messages / chats / conversations / information / info) [here] | (delete / erase / remove / clear / wipe) (everything / all / what / all the questions / the questions / the messages / all the messages) [that] i (wrote / asked / said / sent / typed / have written / have asked) [(here / so far / to you / until now)]
    | (delete / erase / remove / clear / wipe) [all] [(everything / the data / what)] [that] [you] [(have / know / keep / stored)] (about / on) me | forget (everything / all / what) [that] i (wrote / asked / said / sent / typed / have written / have asked) [(here / so far / to you / until now)] | forget (all about me / everything about me / my data / my questions)

## Who talks of dying or of hurting themselves, anywhere in a message; and what is only said so

plain-distress = (kill / killing / hurt / hurting / cut / cutting) (myself / my self) | (want to / wanna / going to / rather) die | [to] end my [own] life | (commit / committing) suicide | i am suicidal | (do not / dont) (want to / wanna) (live / be alive / exist) | tired of (living / being alive)
    | (want to / wanna) disappear | (no reason / nothing) to live [for] | (nobody / no one) would miss me | jump off (a / the) (bridge / building / roof) | take my own life | wish i (was / were) dead
plain-no-distress = die (laughing / of (laughter / laughing / embarrassment / boredom / hunger / shame / curiosity)) | (kill / killing) myself laughing | (kill / killing) myself with (work / laughter)

## What is no question

say-sorrow = my (grandmother / grandfather / grandma / grandpa / mother / mom / father / dad / brother / sister / friend / uncle / aunt / cousin / dog / cat / son / daughter) (died / has died / passed away / is dead / is in hospital / is in the hospital / is sick) { $rest }
    | i lost my (grandmother / grandfather / grandma / grandpa / mother / mom / father / dad / brother / sister / friend / dog / cat) { $rest } | i (am / feel) [(so / very / really / a bit)] (sad / depressed / lonely / anxious / down) [(today / now / these days)] | (my boyfriend / my girlfriend) (left me / broke up with me) | i have (anxiety / depression)
say-beyond = (ignore / forget) [all] [your] [previous] (instructions / rules) { $rest } | (tell / say) [me] [(a / another)] (joke / jokes) { $rest } | play [(some / a)] (music / song) { $rest } | does (god / santa / santa claus / hell / heaven) exist | do (aliens / ghosts) exist | is there (a god / life after death) | are there (aliens / ghosts) | what is the meaning of life | who will win { $rest } | conjugate { $rest } | [what is] the conjugation of { $rest }
    | who is [the] (prettier / smarter / richer / better looking / more beautiful / cooler / uglier / hotter) { $rest }
say-games = how (do / can) (i / we / you / one) (play / start / make) (a / the) game [(with my (friends / class / students / classmates))] | how (do / can) (i / we / you / one) play [(here / this / with you)] | (what / which) games [(are there / do you have / can i play / can we play / have you got)] [here]
say-teacher = [(good morning / good afternoon / good evening / hello / hi)] [(class / everyone / students)] today we (are going to / will / are) (learn / study / learning / studying / see / talk / begin) { $rest }
    | i teach (a / my / in / at / the) { $rest } | i am [(a / an)] (teacher / professor) (of / at / in) { $rest } | my (students / class) (will / are going to) (use / learn / play) { $rest }
say-greeting = (hi / hii / hiii / hello / hey / yo / sup / hiya / howdy / greetings) { $rest } | (good morning / good afternoon / good evening) { $rest } | [(hi / hello / hey / yo)] (how are you / how is it going / what is up / how do you do) [(all / everyone / today / doing)] | nice to meet you
say-thanks = (thanks / thx / tysm / ty / cheers) { $rest } | thank you { $rest } | many thanks | much appreciated
say-bye = (bye / goodbye / cya) { $rest } | see (you / ya) { $rest } | good night { $rest } | later
say-date = [on] [the] { $number } [of] (january / february / march / april / may / june / july / august / september / october / november / december) [{ $result }] | (january / february / march / april / may / june / july / august / september / october / november / december) [the] { $number } [{ $result }] | what (is / s) (the date / the time / the day) [(today / now)] | what (day / time / date) is it [(today / now)] | what (day / date) is today | what is the (date / time / day)
say-reaction = never mind | nevermind | forget (it / that) | whatever | (oops / sorry / my bad / hmm / hmmm / uh huh / oh / ah / i see / got it / gotcha / makes sense / fair enough / alright) | (oh / ah) (ok / okay / i see / yes / right / really) | really | ha | he | lol | lmao | rofl | wow | omg | (ok / okay / alright) | [yeah] got it | i (see / understand / agree) | agreed | sure | yes | yeah | yep | no | nope | true | right | exactly | hm | [(so / very / how / that is)] (cool / nice / neat / great / interesting / awesome / amazing / good / funny) [(one / job / bot)]
    | i (love / like) (this / it / the / that) { $rest } | perfect | (this is / that is / it is) [so / really / very] (cool / nice / great / amazing / fun / awesome) [lol] | wow { $rest } | well done | maybe | makes sense | i do not know | idk | not sure
    | [(that / this / it)] (works / worked) | (that is / this is / it is / how) (crazy / insane / wild / neat / fun / smart) | you are [(so / really)] (smart / clever / good)
say-insult = (you are / this is / this bot is / u are / the bot is) [(so / very / a / an)] (stupid / dumb / useless / garbage / trash / idiot / bad / terrible / shit / crap) | (dumb / stupid / useless / bad) (bot / ai / thing) | (you suck / this sucks / fuck you / fuck off / screw you / shut up / stfu) | you (idiot / moron)
say-confused = so what | and so what | ok so what | i (do not / did not / could not) (get / understand) [(it / this / that / anything / a thing / the question / the answer / the explanation)] | what do you mean | (huh / eh / hm what) | i am (lost / confused) | what | pardon
    | [(this / it / that / all of this)] [(class / subject / stuff / course / bot)] (is / feels) [so / really / very / too / way too] (confusing / complicated / difficult / hard) { $rest } | i am [so / totally / completely / really] (lost / confused) { $rest }
    | [help] [me] i am (stuck / lost / confused) [here] | help [me] i am (so / totally / really) (stuck / lost / confused) | (that / this / it) makes no sense [(at all / to me)] | (that / this / it) does not make [any] sense | does not make sense | makes no sense | you lost me
    | i still (do not / did not / can not) (get / understand) [(it / this / that / anything / a thing)]
say-homework = write [me] (a / an) (summary / essay / report / text / paper) { $text } (to hand in / for school / for my class / for tomorrow / i can hand in) { $rest } | write [me] (a / an) (summary / essay / report) (of / with) { $number } (lines / pages / words) { $rest } | [(can / could) you] [please] help (me / us) (with / in / on / for) [(my / the / our / this / an)] (exam / test / homework / assignment / exercise / exercises / class / paper / project / schoolwork / thesis / essay) { $rest }
    | (do / solve / answer) (my / the / this / our) (homework / exam / test / assignment / exercise / exercises / questions) [for me] | do you do (homework / exams / assignments)
    | (give / send / tell / show) [me] [the] (answer / answers / answer key) (to / of / for) (my / the / our / this / tomorrow) (exam / test / homework / assignment / exercise / exercises / quiz) { $rest } | (give / send / tell / show) [me] [the] (answer / answers / answer key) (to / of / for) (my / the / our / this) (exam / test / homework / assignment / exercise / exercises)
say-beginner = i (never / did not / have not) (learn / learned / learnt / saw / see / seen / study / studied / had / have / heard of) (this / that / any of this / it / anything like this) [(in school / at school / in class / before / at all / in college)] { $rest }
    | i (do not / know) know (nothing / anything) about (this / math / maths / programming / computers / it) | i know nothing [about (this / math / maths / programming / computers)] | i am [(so / really / very / too)] (bad / terrible / awful) (at / with) (this / math / maths / programming / computers / numbers) | i am [(so / really / too)] (stupid / dumb / slow) [for this]
    | i am (afraid / scared / ashamed) (of / to) (ask / asking / the exam / the test / this / math / maths) | i am (a (beginner / newbie / noob) / new to this / new at this) | i have (trouble / difficulty / difficulties) (with / in) { $rest }
say-ideas = i am [(so / very)] bored | (bored / boring) | surprise me | (give / show / send) [me] [(some / an / more)] (idea / ideas / suggestion / suggestions) [(of words / for words / what to (ask / write / try))] | (suggest / recommend) [(me / some)] [(some / other)] (words / things / questions) [(to (compare / try / ask))] | [i] need [(some / an)] (idea / ideas)
    | (which / what) words (should / can / could / do) i (compare / use / try / write / type / ask) [here]
say-misread = (that is / that was / this is / it is / it was) not (what i (meant / wanted / asked / said) / it) | not what i (meant / wanted / asked) [for]
say-disagree = [(i / it)] [(got / get / gave / shows)] (an error / a bug / an error message) [here / again] | i (do not agree / disagree) [(with this / with that)] | (that is / this is / it is) wrong | wrong | (it / this) (does not work / did not work / failed / is broken) | that is a lie
say-leave = (quit / exit / stop / cancel / leave / end) | i want to (stop / leave / quit) | how do i (stop / leave / quit / exit)

## What only goes on with the question before

plain-following = [no] (actually / correction) [(it is / it was)] { $first } and { $second } | (actually / correction) [(it is / it was)] { $word } | it should (be / have been) { $word } | (sorry / oops) { $first } and { $second } | [no] [(sorry / oops / wait)] i (meant / mean) { $first } and { $second } | [no] [(sorry / oops / wait)] i (meant / mean) { $word } | [(it / that) was a] typo [(it / i)] (was / is / meant) { $word } | (sorry / oops) { $word }
    | (and / and with / and for / and of / and to / but what about / so what about / what about / how about / and what about) [(of / for / with / to / the)] { $word } | now [(with / for / of)] { $word }
    | and { $first } and { $second } | (what / how) about { $first } and { $second } | (add / include / put) { $words } (to it / too / as well / in) | (add / include / put) { $word } (to it / too / as well / in) | (add / include) { $words } | (add / include) { $word }
    | [(and / now)] (do / try) (it / that / this / the same / the same thing) (with / for / on) [the] { $word }
    | [(and / but)] what if (it (is / was / were) / i (use / used / put / try / tried / take / took) / we (use / used / put / try / tried / take / took) / you (use / used)) [(the / a)] { $word } [instead]
    | [(and / now / then)] (with / try / try with / do it with) { $first } and { $second } | now with { $first } and { $second }
    | and (from / far from) [the] { $word }
plain-correcting = [(no / oops / sorry / wait / ah / oh / my bad / nope / well)] [(no / sorry / but / actually / wait)] i (meant / mean / wanted to say / wanted to write / meant to say / meant to write / meant to type / was talking about) [(to say / to write / it was / it is)]
    | [(no / oops / sorry / wait / ah / oh / my bad)] (typo / i mistyped / i misspelled / i misspelt / i typed it wrong / i wrote it wrong / wrong word) [(it was / it is / i meant / should be / it should be / meant)] | (correction / correcting / corrected) [(it is / to)] | [(no / oops / sorry)] (it should be / it should have been / that should be / should be / make that / make it)
    | (oops / my bad / sorry / wait / hold on) [(sorry / i meant / no)]
plain-removing = [(and / now / then / ok / okay / ok and / okay and / and if / what if / and what if / so / but)] (remove / removing / drop / dropping / without / take out / take away / leave out / delete / except / exclude / excluding / minus / i remove / we remove / i drop) [the] { $word } [((from / off / of / in) (it / the map / the list / the table / the matrix / the chart / the sum))] | [(and / now / then / ok / okay / ok and / okay and / and if / what if / and what if / so / but)] (take / leave) [the] { $word } (out / off / away) [of (it / the map / the list)]
    | [(and / now / then / ok / okay / ok and / okay and / and if / what if / and what if / so / but)] (remove / removing / drop / dropping / without / take out / take away / leave out / delete / except / exclude / excluding / minus / i remove / we remove / i drop) [the] { $words } [((from / off / of / in) (it / the map / the list / the table / the matrix / the chart / the sum))]
plain-replacing = [(and / now / then / and if i / if i / what if i / and what if i)] (replace / swap / change / switch / exchange) [the] { $first } (with / by / for / to) [(the / a)] { $second } | [(use / put)] { $second } instead of { $first }
# in the order of the names: a word, what takes its place, another one, what takes the place of that
plain-replacing-two = [(and / now / then / and if i / if i / what if i / and what if i)] (replace / swap / change / switch / exchange) [the] { $first } (with / by / for / to) [(the / a)] { $other } and [the] { $second } (with / by / for / to) [(the / a)] { $third }
    | [(and / now / then / and if i / if i / what if i / and what if i)] (replace / swap / change / switch / exchange) [the] { $first } and [the] { $second } (with / by / for / to) [(the / a)] { $other } and [(the / a)] { $third }
    | [(and / now / what if i)] (do / try / use) [it] [with] { $second } (instead of / in place of) { $first }
    | [(and / and if / what if / now)] [(with / use / put / using / try)] [the] { $second } instead of [the] { $first }
# a place of the list before; 0 is the last one
plain-places = first: 1 | second: 2 | third: 3 | fourth: 4 | fifth: 5 | sixth: 6 | seventh: 7 | eighth: 8 | ninth: 9 | tenth: 10 | last: 0
plain-place = [(and / but)] [(what / which / who / tell me)] [(is / was / about / would be)] (the / number) { $word } [(one / word / place / neighbor / neighbour / of them / on the list / in the list / closest / nearest / most similar)]
    | [and] (which / what / who) [(one / word)] (is / comes / stands) [in] { $word } [place]
plain-than = [(and / but)] [(is that / is it / are they)] (more / closer / nearer / more similar / more alike) than { $first } and { $second }
plain-beside = [(and / but / now / can you)] compare [(it / that / this / that word)] (with / to) { $word }
    | compare [(it / that / this)] (with / to) { $words } | which (of these / one) is [the] (closest / closer / nearest / nearer / most similar) { $words } | which is [the] (closest / closer / nearest / nearer / most similar) to it { $words }
    | [(but / and / hm / hmm)] is not { $word } (closer / nearer / more similar) [(than that / to it / than those)]
plain-afresh = and (between / among / with / of / in / for / if it is) { $words } | now (with / among / for) { $words } | (and / now) (these / those) { $words } | (what / how) about (these / those) { $words }
plain-example-of = [(give / show / tell)] [me] (an / another / one / some) example (with / of / using / for) [the word] { $word } | example with { $word } | [can you] [(give / show)] [me] [an] example with { $word }
plain-my-name = [(hi / hello / hey)] my name is { $word } | [(hi / hello / hey)] call me { $word }
plain-why-word = [but] why [(is / did you give / did you say / do you say / do you show)] [the] { $word } [(here / there / in the list / in this list / on the list / in it)] | [but] why (is / did) [the] { $word } (so / that / end up / land / stand) [(so / that)] (far / far away / close / near / alone) [(from the others / on the map / from all)] | [but] why is [the] { $word } (far / far away / alone) [(from the others / on the map)] | [but] what is { $word } doing (here / there / in the list / in it) | [but] why does { $word } (appear / come / show) [up] [(here / there)]
    | [(but / and)] why (not / is it not / is not it / was it not) [the] { $word }
    | [(wait / but / ok but / hm / hmm)] why (not / is it not / was it not / did it not give) [(the / a)] { $word }
    | [(but / and / so)] why is [the] { $word } (over there / there / up there / down there / that far / alone / over here)
plain-known-synonyms = [but] { $first } is (no / not a) synonym (of / for) { $second } | [but] { $first } and { $second } are (not / no) synonyms
plain-known-rhymes = [(give me / find / find me / show me / tell me / i need / i want / is there / are there / do you know)] [(a / any / some / another / { $number } / two / three / five)] [(what / which)] [(word / words / thing / things)] [that] (rhyme / rhymes / rhyming) with { $word }
    | [(give me / find / find me / i need / i want / is there / what is / what are)] [(a / any / some / another / the)] (rhyme / rhymes) (for / with / of / to) { $word } | (do / does) { $first } rhyme with { $second } | (do / does) { $first } and { $second } rhyme | { $first } rhymes with { $second } | { $first } and { $second } rhyme
plain-known-random-pairs = i do not (get / understand / know) [(what)] [(the / these / those)] (10,000 / 10000 / ten thousand) [(pairs / random pairs / pairs are)] | (what / which) [are] [(the / these / those)] (10,000 / 10000 / ten thousand) (pairs / random pairs) [(are these / are those)] | (random pairs / 10,000 pairs)
plain-known-skipped = (which / what / how many) [(words / ones)] [did] [you] (skip / skipped / hide / filter) | (which / how many) [(words / ones)] were (skipped / hidden / left out) | why did you (skip / hide / filter) [(words / the words / these words / so many words / some / { $number } words)] | [what is] skipped { $number } words
plain-known-unknown = [(but / and)] why (do not / does not / can not / did not) (you / it / the bot / the model) (know / have / recognize / recognise) [(the word / what / about)] { $rest } | why (is it / is that word / is this word / is it) unknown
plain-known-three-dimensions = [(so / and / but)] [(it is / is it / is that / that is)] [(like / kind of / kinda / as / as in / similar to)] [in] (3d / three dimensions) | [(how can i / can one / can you / how do i)] (imagine / picture) (300 / three hundred) dimensions | how can there be (300 / three hundred) (directions / dimensions)
plain-known-mistakes = [(and / but / so)] (is / are / was) (it / you / they / the answer / the model / the result) (always / really / all / ever) (right / correct / true / reliable / accurate) | [(and / but)] are you sure [about (it / that / this)] | can i trust (it / this / that / you)
    | are you [really] (reliable / trustworthy / accurate)
    | [(so / and / but)] (it / you / the model) (makes / make) mistakes [too]
plain-known-dimension-meaning = who (decides / decided / chooses / chose / says / defines) what (each / a / every / the / one) (number / dimension / weight) (means / stands for / is)
    | what (do / does) [(all / each of)] [(the / these / those / each)] [(300 / three hundred)] (dimensions / numbers / dimension / number) (mean / stand for / represent / say)
    | [so] which [one] [of] [(the / these / those)] (numbers / dimensions / number / dimension) (says / means / tells / shows / is) { $rest }
plain-known-how-many-dimensions = [(and / but)] why [(are there / exactly / just / only)] (300 / three hundred / 300 dimensions / 300 numbers) [(and not { $number } / and not more / and not less)]
plain-known-texts = who (made / trained / built / created / calculated) (these / the / those / you / it / this) [(numbers / vectors / model)] | where (do / did / does) (the / these / those) (data / numbers / vectors) come from | what were you trained (on / with) | (which / what) (data / texts) were you trained (on / with)
plain-known-embedding = [(what is / explain / what are / tell me what is)] [(an / the)] (embedding / embeddings) [is] (like / as if) i (am / was / were) (five / 5 / a child / a kid / ten / 10) [years old]
plain-known-percent = [(and / so / but)] is [the] (cosine / number / similarity) [(like / a / the same as / kind of)] [a] (percent / percentage)
plain-known-senses = [(and / but)] (does / would) (it / that / the vector / the number) change (in / inside) a (sentence / phrase)
    | [but] { $word } also means { $rest } | how (does / do) (the bot / it / you / the model) know which (one / of the two / sense) [i (want / mean)]
plain-known-maps-lie = [(and / but)] is (the / this / that) (map / drawing) (real / true / right / reliable / exact / accurate)
plain-known-read-strip = [(but / and)] what (is / are / does / do) [(the / these / those / this)] (weight / colors / colours / squares / blue / red / blue and red / red and blue / cells) [(mean / in the drawing / on the picture / in the picture / for)]
    | [(but / and)] what (do / are) [(the / these / those)] (red and blue / blue and red / colored / coloured) (squares / cells / boxes) [(mean / for)]
plain-known-pca = what (is / are / does / do) [(this / that / the / these)] { $number } [(percent)] [of the] differences [(mean / in the drawing / on the map)]
    | what does [(this / that / the)] { $number } [percent] mean
plain-known-own-model = (can / could / how do / how can) i train [a model] (with / on / using) my [own] (sentences / texts / words)
plain-known-languages = do i (have / need) to (speak / know / write) [in] (portuguese / english) [to use (this / it / the bot)]
plain-known-higher = [(so / and)] is [a / the] (bigger / higher / larger) [(number / value / cosine / one)] (better / good / more similar / closer)
plain-known-grammar = [what is] [(the / a)] (collective / collective noun / augmentative / diminutive / superlative) (of / for) [the word] { $word }
# what somebody asks to be shown; `ready-` are the words that show it, in the language of the model
plain-show-alike = [(give / show / tell / i want)] [(me / to see)] [an example of] (two / 2 / some) [very] (similar / close / alike) words | [(give / show / tell)] [me] (two / 2 / some) words that are [very] (similar / close / alike) | (which / what) [(is / are)] [the] (pair / two words) [of words] (is / are) [the] (closest / nearest / most similar) [(in the model / of all)] | (which / what) (is / are) the (closest / nearest / most similar) (pair / two words) [(in the model / of all)]
ready-alike = { $words ->
    [de] Schule Hochschule
    [en] school college
    [es] escuela colegio
    [fr] école collège
    [it] scuola liceo
   *[pt] escola colégio
}
plain-show-opposites = [(give / show / tell / i want)] [(me / to see)] [an example of] (two / 2 / some) opposite words | [(give / show / tell)] [me] (two / 2 / some) (opposites / antonyms / words that are opposites) | [an] example of (opposites / opposite words / antonyms)
ready-opposites = { $words ->
    [de] heiß kalt
    [en] hot cold
    [es] caliente frío
    [fr] chaud froid
    [it] caldo freddo
   *[pt] quente frio
}
plain-show-sum = [(give / show)] [me] [an example of] [(an / a)] (analogy / sum) [of words] that works | (give / show) me [an example of] (an / a) (analogy / sum of words) | [an] example of an analogy
    | (teach / show / tell) me (something / anything) (cool / interesting / fun / amazing / neat) | (surprise / impress) me
ready-sum = { $words ->
    [de] Paris - Frankreich + Japan
    [en] Paris - France + Japan
    [es] París - Francia + Japón
    [fr] Paris - France + Japon
    [it] Parigi - Francia + Giappone
   *[pt] Paris - França + Japão
}
plain-show-failing = [(give / show)] [me] [an example of] [(a / an / one)] [of your] (mistake / mistakes / error / errors) [(of yours / you make / of the model)] | [(give / show)] [me] [an example of] [(an / a)] (analogy / sum) that (fails / does not work / goes wrong) | where are you wrong
    | [(give / show)] [me] an example (of a mistake / of an error / where (you / it) (fail / fails / is wrong / are wrong))
ready-failing = { $words ->
    [de] kalt - heiß + niedrig
    [en] father - man + woman
    [es] frío - caliente + bajo
    [fr] froid - chaud + bas
    [it] freddo - caldo + basso
   *[pt] pai - homem + mulher
}
plain-show-bias = (give / show) [me] [(a / the / some)] bias [(of the model / in the vectors / in the model)]
# another form of a word: a sum often finds it
plain-form-feminine = [what is] [the] (feminine / female) [form] of [the word] { $word }
ready-feminine = { $words ->
    [de] - Mann + Frau
    [en] - man + woman
    [es] - hombre + mujer
    [fr] - homme + femme
    [it] - uomo + donna
   *[pt] - homem + mulher
}
plain-form-masculine = [what is] [the] (masculine / male) [form] of [the word] { $word }
ready-masculine = { $words ->
    [de] - Frau + Mann
    [en] - woman + man
    [es] - mujer + hombre
    [fr] - femme + homme
    [it] - donna + uomo
   *[pt] - mulher + homem
}
plain-form-plural = [what is] [the] plural [form] of [the word] { $word }
ready-plural = { $words ->
    [de] + Katzen - Katze
    [en] + cats - cat
    [es] + gatos - gato
    [fr] + chats - chat
    [it] + gatti - gatto
   *[pt] + gatos - gato
}
# with which a sentence of a long text begins that tells what was not understood
plain-doubting = [(but / and)] i (do not / did not / can not / cannot / could not / dont / didnt / cant) [(really / quite / still)] (understand / get / know / see) (how / why / what / whether / if / when) | [(but / and)] i (want / would like / need) to (know / understand / ask) | i wonder | my question is | (how / why) (do / does / is / are / can) | (please explain / explain)
plain-next-more = [(show / give)] [me] [some] more [(of them / words / neighbors / neighbours / please)] | [the] next (ten / ones / words / page) | [(show / see)] more
    | [(are there / is there / got / have you got / do you have)] any (more / others) | more | [(show / give)] [me] (others / other words / another)
    | [(show / give / tell / get / list / i want / i need / can i (have / get / see))] [me] [(another / the next)] ({ $number } / two / three / four / five / six / eight / ten / fifteen / twenty) [more] [(words / neighbors / neighbours / of them / like (that / these))] [please]
    | farther | further
    | more [please] | (tell / show) me more [about (it / this / that)] | more about (it / this / that)
plain-next-raw = [(show / see / now / give me)] [(it / them / all)] unfiltered | [(show / see / now)] [(it / them)] without [the] filter
plain-next-map = [(and / now / so)] [(can you / please / i want to / let me)] [(see / put / show / draw / plot / make)] [(it / this / that / them / these words / both)] [(on / in)] (the / a) map [(of (it / this / these / them))] | and (on / in) (the / a) map | map (it / them / this)
    | [(can / could / may)] (i / we / you) [please] (see / show / draw / put / get) [me] (it / them / this / that) (on / in / as) (a / the) map
    | (put / show / draw / place) (these / those / them / all of them) (on / in) (a / the) map
plain-next-matrix = [(and / now / so)] (show / give / see / make / where is / i want) [me] (the / a) (matrix / table) [of (it / this / these / them)] | and the (matrix / table) | (matrix / table) of (it / this / these / them)
plain-next-oddone = [(and / now / so)] (which is / who is / what is / show / find / where is) [me] the (odd one out / odd one / intruder) [of (it / this / these / them)] | [(and / so / which / who)] [is] [the] (odd one out / odd one / intruder) | which (one / of them) [(does / do)] not (belong / fit)
    | which (of these / of them / one) is [the] (most different / least similar / odd / different / farthest)
plain-next-first-two = [(and / now / can you)] compare the [first] two [(of them / words / neighbors / neighbours / with each other)] | how similar are the first two
plain-next-largest = [(and / so / but)] (which / what) [(one / of them / of the two / pair)] (is / was / got / has / came out) [the] (higher / highest / bigger / biggest / larger / largest / more / most / closer / closest / more similar / most similar / higher number)
    | which [(one / of them)] is (closer / closest / nearer / nearest / more similar) (to / with) { $rest }
plain-next-example = [(can / could) you] [(give / show)] [me] (an / another / one) example [(of it / of that / please)] | for example | like what
plain-next-again = [(can / could) you] (explain / say / put) [(it / that / this)] [(in / with)] (another way / other words / differently / again) [please] | i do not get it explain [it] again
    | [(i do not get it / i do not understand)] (explain / say) [(it / that / this)] (better / again / once more)
    | i still (do not / did not / can not) (get / understand) [(it / this / that / anything / a thing)]
    | [(can / could) you] [please] explain [(that / it / this)] [please]
plain-next-simpler = [(can / could) you] (explain / say / put) [(it / that / this)] (in simpler words / a simpler way / more simply) [please]
    | [i [still] (do not / did not / can not) (get / understand) [it]] [(can / could) you] [(say / explain / put / make)] [(it / that / this)] [(a bit / even / much / way)] (simpler / easier / more simply / more simple / in (simple / simpler / easier / plain) (words / terms / english / language)) [please]
    | [i [still] (do not / did not) (get / understand) [it]] [(can / could) you] (explain / say) [(it / that / this)] (like i am / like to / as if i were / for / to) [(a / an)] [(child / kid / beginner / dummy / dummies / five / { $number })] [(year old / years old)] | eli5 | dumb it down | simplify [(it / this / that)] [please]
    | i (do not / did not) (get / understand) (anything / any of (it / this / that) / a thing / a word)
plain-next-opposite = [what is] (the / its) (opposite / antonym) | and the other way (round / around) | [and] what about the (opposite / other way [(round / around)]) | (and / but) if i swap (them / the two) | vice versa | and [what is] (the / its / an) (opposite / antonym / contrary / reverse) [(of it / of that / of this / of this word / of that word)] | what is (its opposite / its antonym / the opposite of (it / that / this word / that word))
plain-next-farthest = [(and / but)] [(what / which)] [(is / are)] the (farthest / furthest / least (similar / close / related) / most (distant / different / dissimilar)) [(one / ones / word / words)] [(of all / from it)]
    | and [(the / which is the / what is the)] (least / less) [(similar / alike / close / near)] [one]
plain-next-sense = [but] i (meant / wanted / was talking about / mean / want) the (one / kind / other one) [{ $rest }] | [but] i (meant / mean / was talking about) the (animal / fruit / company / furniture / river / money / bird / food) { $rest } | not that (one / kind)
plain-next-angle = [(and / so / can you / could you / please)] (show / draw / see / i want to see / let me see / can i see) [me] (the / that / their) angle | (draw / show me) (that / their) cosine
plain-next-translated = (and / and how / what about / how about / and what about) [(is it / do you say it / is that)] (in / into / to) (english / portuguese)
