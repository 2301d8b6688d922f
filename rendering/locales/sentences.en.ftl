# /tokens and /frases, in English.
