"""All questions that can be put to a model, each under the name that its answers have in the cache."""

from embeddings.ask import explanation, sentences, tokens, word_map, words
from embeddings.ask.analogy import Analogy, analogy
from embeddings.ask.axis import Axis, axis
from embeddings.ask.company import Company, company
from embeddings.ask.explanation import Anatomy, Explanation, Placement, SentenceExplanation
from embeddings.ask.groups import Matrix, OddOne, matrix, odd_one
from embeddings.ask.near_order import NearOrder, near_order
from embeddings.ask.neighbours import Neighbours, neighbours
from embeddings.ask.opposites import OppositesFound, opposites
from embeddings.ask.place import Rank, rank
from embeddings.ask.sentences import SentencePair
from embeddings.ask.tokens import Inspection
from embeddings.ask.two_models import unknown
from embeddings.ask.word_map import WordPlane
from embeddings.bias.grammar import GrammarBias, grammar_bias
from embeddings.bias.lists import ListsBias, flowers_and_insects, own_lists_compared
from embeddings.bias.professions import ProfessionBias, profession_bias
from embeddings.results import Dimensions, Embedding, Similarity
from handlers.service.answers import Operation

EMBEDDING = Operation("embedding", words.embedding, Embedding)
DIMENSIONS = Operation("dimensions", words.dimensions, Dimensions)
SIMILARITY = Operation("similarity", words.similarity, Similarity)
NEIGHBOURS = Operation("neighbours", neighbours, Neighbours)
RANK = Operation("rank", rank, Rank)
NEAR_ORDER = Operation("near-order", near_order, NearOrder)
OPPOSITES = Operation("opposites", opposites, OppositesFound)
ANALOGY = Operation("analogy", analogy, Analogy)
ODD_ONE = Operation("odd-one", odd_one, OddOne)
MATRIX = Operation("matrix", matrix, Matrix)
AXIS = Operation("axis", axis, Axis)
WORD_PLANE = Operation("word-plane", word_map.word_plane, WordPlane)
TOKENS = Operation("tokens", tokens.inspection, Inspection)
SENTENCES = Operation("sentences", sentences.sentence_pair, SentencePair)
PROFESSION_BIAS = Operation("profession-bias", profession_bias, ProfessionBias)
GRAMMAR_BIAS = Operation("grammar-bias", grammar_bias, GrammarBias)
FLOWER_BIAS = Operation("flower-bias", flowers_and_insects, ListsBias)
LISTS_BIAS = Operation("lists-bias", own_lists_compared, ListsBias)
UNKNOWN = Operation("unknown", unknown, tuple[str, ...])

COMPANY = Operation("company", company, Company)
COSINE_EXPLAINED = Operation("explanation", explanation.explanation, Explanation)
SUM_EXPLAINED = Operation("sum-explained", explanation.sum_explained, Explanation)
ODD_ONE_EXPLAINED = Operation("odd-one-explained", explanation.odd_one_explained, Explanation)
SENTENCES_EXPLAINED = Operation("sentences-explained", explanation.sentences_explained, SentenceExplanation)
PLACEMENT = Operation("placement", explanation.placement, Placement)
ANATOMY = Operation("anatomy", explanation.anatomy, Anatomy)
