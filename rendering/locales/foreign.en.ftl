# Words of another language, in English.

word-foreign = ⚠️ “{ $word }” is not in the table of this model; it is a common word in { $language ->
    [en] English
    [es] Spanish
    [fr] French
    [it] Italian
    [de] German
    [pt] Portuguese
   *[other] another language
}.
word-foreign-nearest = The nearest word that the table has: { $nearest }.
word-foreign-several = ⚠️ { $words } are not in the table of this model; they are common words in { $language ->
    [en] English
    [es] Spanish
    [fr] French
    [it] Italian
    [de] German
    [pt] Portuguese
   *[other] another language
}.
word-foreign-nearest-several = The nearest that the table has: { $pairs }.
word-foreign-how = The vector of such a word is inferred, a guess: the encoder with which this model was made read texts of 16 languages, and makes the vector on the spot.
