"""All questions that can be put to a model, each under the name that its answers have in the cache."""

from embeddings import microscope, projection, questions, sentences, why
from embeddings.analogy import Analogy, analogy
from embeddings.axis import Axis, axis
from embeddings.comparison import unknown
from embeddings.groups import Matrix, OddOne, matrix, odd_one
from embeddings.microscope import Inspection
from embeddings.neighbours import Neighbours, neighbours
from embeddings.projection import WordPlane
from embeddings.rank import Rank, rank
from embeddings.results import Dimensions, Embedding, Similarity
from embeddings.sentences import SentencePair
from embeddings.why import Anatomy, Explanation, Placement, SentenceExplanation
from handlers.service.answers import Operation

EMBEDDING = Operation("embedding", questions.embedding, Embedding)
DIMENSIONS = Operation("dimensions", questions.dimensions, Dimensions)
SIMILARITY = Operation("similarity", questions.similarity, Similarity)
NEIGHBOURS = Operation("neighbours", neighbours, Neighbours)
RANK = Operation("rank", rank, Rank)
ANALOGY = Operation("analogy", analogy, Analogy)
ODD_ONE = Operation("odd-one", odd_one, OddOne)
MATRIX = Operation("matrix", matrix, Matrix)
AXIS = Operation("axis", axis, Axis)
WORD_PLANE = Operation("word-plane", projection.word_plane, WordPlane)
TOKENS = Operation("tokens", microscope.inspection, Inspection)
SENTENCES = Operation("sentences", sentences.sentence_pair, SentencePair)
UNKNOWN = Operation("unknown", unknown, tuple[str, ...])

COSINE_EXPLAINED = Operation("explanation", why.explanation, Explanation)
SUM_EXPLAINED = Operation("sum-explained", why.sum_explained, Explanation)
ODD_ONE_EXPLAINED = Operation("odd-one-explained", why.odd_one_explained, Explanation)
SENTENCES_EXPLAINED = Operation("sentences-explained", why.sentences_explained, SentenceExplanation)
PLACEMENT = Operation("placement", why.placement, Placement)
ANATOMY = Operation("anatomy", why.anatomy, Anatomy)
