# The questions that may follow, on buttons: in English.

follow-why = Why?
follow-neighbours = Neighbors of { $word }
follow-map = See the map
follow-near = With neighbors
follow-vector = Whole vector
follow-embedding = See the vector
follow-rank = Rank
follow-farthest = Farthest from { $word }
follow-compare = Compare with { $word }
follow-models = In another model
follow-model = Other models
follow-matrix = Matrix
follow-oddone = Odd one out
follow-similar = The closest pair
follow-tokens-first = Tokens of the 1st
follow-tokens-second = Tokens of the 2nd
follow-copy = 📋 Copy the start
follow-more = More…
follow-share = Send to another chat
