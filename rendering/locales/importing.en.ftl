# Files of vectors and of ratings: what is wrong with a file, and what to do, in English.
# Of each fault a clause that fits behind a colon (fault-...) and a sentence that says what to do (fault-...-todo).

import-not-vectors = No word vectors were found in { $file }{ $reason ->
    [none] .
   *[other] { " " }({ $reason }).
} I read word2vec (text or binary), GloVe, fastText's .vec and gensim's .kv, also inside .gz, .bz2, .xz, .zip and .tar.
import-refused = I did not import { $file }: { $fault }. { $todo }
import-refused-share = I did not import { $file }: { $lost } of its { $total } lines ({ $percent } %) cannot be read. The first one: { $fault }. { $todo }
import-encoding-unknown = I cannot read this file in the encoding “{ $encoding }”. Others: latin-1, cp1252, utf-16-le, utf-16-be
import-damaged = { $count ->
    [one] 1 line was damaged and left out
   *[other] { $count } lines were damaged and left out
} ({ $percent } % of the file). { $count ->
    [one] What is wrong
   *[other] What is wrong with the first one
}: { $fault }.
import-missing = { $count ->
    [one] The file promises 1 word more than it has
   *[other] The file promises { $count } words more than it has
} ({ $percent } % of those promised): it may have been cut off.
import-more = { $declared ->
    [one] The first line promises 1 word
   *[other] The first line promises { $declared } words
}, and { $lines } follow: all were read. Was something joined to the file?
import-few-dimensions = ⚠️ Each word has only { $dimensions } numbers; word vectors usually have from 50 to 300. If the columns are counts, ranks or notes, the cosines of this model say nothing.
import-one-column = ⚠️ Number { $column } of each word is so large that the others hardly count ({ $word }: { $number }). It looks like a count, as how often the word was seen: take that column out, or almost all words will be equal.
import-foreign = { $count ->
    [one] 1 word of another language was left out.
   *[other] { $count } words of other languages were left out.
}
import-member = Of the packed files I took { $member }.
import-encoding = The text is in { $encoding } and was read so.

fault-packing = the packed file is cut off, damaged, or locked with a password
fault-packing-todo = Download it again, or unpack it and import what comes out.
fault-links = it holds only links to other files, which are not followed
fault-links-todo = Pack the file of vectors itself, or import it as it is.
fault-format = what it holds is { $found }, not vectors that I can read
fault-format-todo = { $found ->
    [HTML] The download may have brought a page with a message instead: download it again.
    [Git-LFS] It only points to the file: fetch the file itself, for example with git lfs pull.
    [fastText-bin] Download the .vec of the same model, or save its vectors as text with gensim.
   *[other] Save the words and vectors as text (word2vec, GloVe or .vec) and import the text.
}
fault-binary = it is no text: it may be a picture, a document, a program or a packed file
fault-binary-todo = Save the words and vectors as text (word2vec, GloVe or .vec) and import the text.
fault-encoding = line { $line } is not in UTF-8
fault-encoding-todo = It looks like { $found }: add --encoding { $found }
fault-dimensions = line { $line } would give vectors of { $found } numbers, and I read 2 to { $wanted }
fault-dimensions-todo = Check that the file holds vectors, a word in each line.
fault-header = its first line promises { $found } numbers a word, and the others have { $wanted }
fault-header-todo = Correct the first line or delete it.
fault-more = its first line promises { $wanted } words, and the file has more
fault-more-todo = It was badly saved, or two files were joined: download it again, or add --limit { $wanted }
fault-columns = line { $line } has { $found ->
    [one] 1 number
   *[other] { $found } numbers
} instead of { $wanted }
fault-columns-todo = Each line must have a word and its numbers, always the same count.
fault-comma = in line { $line }, “{ $found }” has a decimal comma
fault-comma-todo = Write the numbers with a point: 0.1 instead of 0,1.
fault-thousands = in line { $line }, “{ $found }” marks the thousands
fault-thousands-todo = Take the commas out of the numbers: 1234.5 instead of 1,234.5.
fault-separator = the columns of line { $line } are parted by “{ $found }”
fault-separator-todo = Part the columns by spaces, with points in the decimals.
fault-sparse = line { $line } says the place of each number (“{ $found }”), as sparse tables do
fault-sparse-todo = Write all numbers of each word, the zeros too, parted by spaces.
fault-number = in line { $line }, “{ $found }” cannot be a number of a vector
fault-number-todo = All must be finite numbers, smaller than a million millions.
fault-key = line { $line } has no word that can be typed (“{ $found }”)
fault-key-todo = Each line must begin with a word.
fault-shifted = where word number { $line } should begin there is something else, so the binary vectors are not as long as the beginning of the file promises
fault-shifted-todo = The numbers may not be float32, or a word may have a space in it. Save the vectors as text and import the text.
fault-byte-order = the bytes of its numbers are in the other order (big-endian)
fault-byte-order-todo = Save the vectors as text and import the text.
fault-one-number = it has only one number a word, as a list of frequencies
fault-one-number-todo = A vector has two numbers or more.
fault-no-words = it has numbers only, and no word
fault-no-words-todo = Put a word at the beginning of each line.
fault-zeros = all its numbers are zero
fault-zeros-todo = Download or save the file again.
fault-cut = { $lost } of the { $total } words that it promises are missing, so it was cut off
fault-cut-todo = Download it again. To use the first words only: --limit { $there }
fault-language = none of its words is of the language you named
fault-language-todo = Check --language.
fault-unreadable = it cannot be read ({ $reason })
fault-unreadable-todo = Ask for the vectors as text (word2vec, GloVe or .vec) and import the text.
fault-nothing = line { $line } has no numbers
fault-nothing-todo = Each line must have a word and its numbers.

evaluate-not-ratings = No rated pairs and no analogies were found in { $file }. A pair a line: two words and a number; an analogy a line: four words, or two.
evaluate-mostly-not = I did not use { $file }: { $lost } of its { $total } lines are neither rated pairs nor analogies, the first one is line { $line }. A pair a line: two words and a number; an analogy a line: four words, or two.
evaluate-binary = I did not read { $file }: it is no text but a picture, a document, a program or a packed file. Save the table as text (CSV or TSV) in UTF-8.
evaluate-json = I did not read { $file }: its JSON breaks at line { $line }, column { $column }. Look for a comma, a quotation mark or a bracket that is missing or too many just before it.
evaluate-joined = { $file }: commas separate the columns and also mark the decimals. I read { $line } as { $number }. To be sure, separate the columns by semicolons.
evaluate-lost-analogies = { $file }: { $count ->
    [one] 1 line is no analogy and was passed over
   *[other] { $count } lines are no analogies and were passed over
}; the first is number { $line }. A line has four words, or two, and two need another two in their category.
evaluate-thinned = { $file }: some categories have more than { $most } pairs; of these, each pair was asked only with those that follow it ({ $count ->
    [one] 1 category
   *[other] { $count } categories
}).
evaluate-more-categories = … and { $count } more categories; --json has them all.
evaluate-encoding = I did not read { $file }: it is not in UTF-8. It looks like { $encoding }: save it again in UTF-8.
