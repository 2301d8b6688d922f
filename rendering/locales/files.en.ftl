# /vetor and the files to download, in English.

command-vector-name = vector
command-vector = the vector in a file, for a spreadsheet, numpy or programs
command-vector-example = { command-embedding-example } csv
vector-word = Vector of <b>{ $word }</b>
vector-phrase = Mean vector of <b>{ $phrase }</b>
vector-inferred = Vector of <b>{ $word }</b>, inferred
vector-several = <b>{ $count } vectors</b>: { $words }
vector-each = { $dimensions } dimensions each, in the order in which you wrote them
vector-mean = { $word } (mean)
vector-guess = { $word } (inferred)
vector-dimension = dimension
vector-told-csv = { $count ->
    [one] A line for each dimension
   *[other] A line for each dimension and a column for each word
}: it opens in a spreadsheet as it is, with the model's exact numbers (float32). In Python:
vector-told-npy = { $count ->
    [one] The vector
   *[other] A row for each word
} in float32, bit for bit as in the model. In Python:
vector-told-json = { $count ->
    [one] The vector and where it comes from
   *[other] The vectors and where they come from
}: model, version and fingerprint. In Python:
vector-button-csv = CSV (spreadsheet)
vector-button-npy = NPY (numpy)
vector-button-json = JSON
vector-refused = ⚠️ This chat takes no files. Ask again in our private chat.
