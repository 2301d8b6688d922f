# /translate, in English.

command-translate-name = translate
command-translate = the words of the other language nearest to a word
command-translate-example = { $words ->
    [pt] rei
   *[en] king
}
slip-translate = translation | translator | translating
about-translate = An encoder that has read many languages puts words that stand in sentences alike into one place, whatever the language: a translation is the neighbor from over there.

translation-answer = <b>{ $word }</b> ({ $other }) → <b>{ $nearest }</b> ({ $language })
translation-line = { $place }. { $word } · { COSINE($cosine) }
translation-meaning = These are the words of the other language nearest to it, with the cosine: it is no dictionary, and near does not mean translated.
translation-badly-known = ⚠️ I know <b>{ $word }</b> badly in { $other }: I read this word in pieces, and these may come from the spelling or from chance, not from the meaning.
translation-record = <i>In tests with { $words } common words the translation comes first in { NUMBER($first, maximumFractionDigits: 0) }% and is among the first 5 in { NUMBER($five, maximumFractionDigits: 0) }%.</i>
translation-how = How? Nobody gave the bot a dictionary. The sentence encoder read texts in 16 languages and learned to put sentences that say the same near each other. It reads “{ $word }” in { $other }; I take away the mean of all words of { $other }, which only says what language it is, and look in the model of { $language } for the words nearest to what is left.
translation-none = I found no word of { $language } near <b>{ $word }</b> ({ $other }).
translation-other = I don't translate into “{ $wished }”: only between Portuguese and English.
translation-missing = To translate I compare two models, one of each language, and the one of { $language } is missing here.
translation-nearest = The word of my table nearest to “{ $word }”: <b>{ $near }</b>.
translation-asked = Whoever runs this bot can make the missing model, <code>{ $model }</code>: the project's page docs/models.md says how.
translation-no-room = This bot can have only one model open at a time. Whoever runs it changes that with <code>MODELS_IN_MEMORY=2</code> in the settings.

read-into-pt = in portuguese | to portuguese | into portuguese
read-into-en = in english | to english | into english
follow-into-pt = { $word } in Portuguese
follow-into-en = { $word } in English
