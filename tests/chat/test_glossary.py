"""The words of the field: found however they are typed, explained, and led to from answers."""

import re
import unicodedata
from collections.abc import Sequence

import pytest

from botapi.people import Chat
from embeddings.table.space import Space
from handlers.commands import COMMANDS, commands
from handlers.context.question import Question
from rendering.catalog import COMPLETE, Catalog, Catalogs
from rendering.glossary import GROUPS, GlossaryTerm, find_term, near_terms, term
from rendering.reply import without_tags
from tests.conftest import OpenBot
from tests.conversation import ENGLISH, PORTUGUESE, Message, Speaker, labels

KEYS = [key for keys in GROUPS.values() for key in keys]
TYPED = {
    "cosine": (
        "cosseno",
        "Cossenos",
        "COSSENO?",
        "cosine",
        "o que é cosseno?",
        "o cosseno",
        "coseno",
        "cosceno",
    ),
    "dimension": ("dimensão", "dimensao", "dimensões", "dimensoes", "dimenssão", "dimensions"),
    "neighbour": ("vizinho", "vizinhos", "vizinhos-mais-próximos", "visinhos", "nearest neighbor"),
    "oov": ("fora do vocabulário", "OOV", "fora do vocabulario", "palavra desconhecida"),
    "tsne": ("t-SNE", "tsne", "t sne"),
    "word2vec": ("word2vec", "Word 2 Vec", "skip-gram", "wor2vec"),
    "3cosadd": ("3CosAdd", "3cosadd"),
    "token-id": ("ID de token", "id", "IDs"),
    "bias": ("viés", "vies", "vieses"),
    "polysemy": ("polissemia", "polisemia", "polissêmica"),
    "norm": ("norma", "as normas", "um a norma"),
}
ENGLISH_TYPED = {
    "cosine": ("cosine", "the cosines", "cosin", "what is cosine similarity?"),
    "cooccurrence": ("co-occurrence", "cooccurrences", "co occurence"),
    "tokenization": ("tokenisation", "tokenizer"),
    "neighbour": ("neighbour", "nearest neighbors", "a neighbor"),
    "matrix": ("matrix", "matrices"),
}


def terms(catalog: Catalog) -> Sequence[GlossaryTerm]:
    return [term(catalog, key) for key in KEYS]


@pytest.mark.parametrize("language", COMPLETE)
def test_every_term_is_explained_in_three_sentences_at_most(language: str) -> None:
    assert len(KEYS) >= 30
    for one in terms(Catalog(language)):
        text = without_tags(one.text)
        assert text.endswith("."), one.key
        assert 1 <= len(re.findall(r"[.?!](?= [A-ZÀ-Ý“]|$)", text.replace("J. R.", "J R"))) <= 3, one.key
        assert len(text) <= 400, one.key


@pytest.mark.parametrize("language", COMPLETE)
def test_every_term_has_an_example_and_leads_to_others(language: str) -> None:
    table = commands(Catalogs(language))
    for one in terms(Catalog(language)):
        row = table.named(one.example.partition(" ")[0])
        assert row is not None, one.key
        if isinstance(row, Question):
            row.read(table.typed(row.key, one.example.partition(" ")[2]))
        assert one.see, one.key
        assert {*one.see} <= {*KEYS} - {one.key}


@pytest.mark.parametrize("language", COMPLETE)
def test_no_name_means_two_terms_nor_a_group(language: str) -> None:
    catalog = Catalog(language)
    for one in terms(catalog):
        for name in one.names:
            found = find_term(catalog, name, slips=False)
            assert found is not None
            assert found.key == one.key, name
    assert not set(KEYS) & GROUPS.keys()


@pytest.mark.parametrize(
    ("catalog", "typed", "key"),
    [
        *((PORTUGUESE, typed, key) for key, forms in TYPED.items() for typed in forms),
        *((ENGLISH, typed, key) for key, forms in ENGLISH_TYPED.items() for typed in forms),
    ],
)
def test_a_term_is_found_however_it_is_typed(catalog: Catalog, typed: str, key: str) -> None:
    found = find_term(catalog, typed)
    assert found is not None
    assert found.key == key


@pytest.mark.parametrize("typed", ["gato", "forma", "preso", "", "???", "o", "rede neural", "x" * 4000])
def test_what_is_no_term_is_taken_for_none(typed: str) -> None:
    assert find_term(PORTUGUESE, typed) is None


def test_a_term_is_found_without_its_accents() -> None:
    for one in terms(PORTUGUESE):
        for name in one.names:
            parted = unicodedata.normalize("NFD", name)
            plain = "".join(sign for sign in parted if not unicodedata.combining(sign))
            assert find_term(PORTUGUESE, plain.upper(), slips=False) == one, plain


def test_hyphens_and_spaces_make_no_difference() -> None:
    for typed in ("similaridade-do-cosseno", "t - sne", "Word 2 Vec", "co_ocorrência"):
        assert find_term(PORTUGUESE, typed, slips=False) is not None, typed


def test_slips_are_forgiven_only_where_they_may_be() -> None:
    assert find_term(PORTUGUESE, "cosceno", slips=False) is None
    assert [one.key for one in near_terms(PORTUGUESE, "vetorizar")][:1] == ["vector"]
    assert near_terms(PORTUGUESE, "gato") == ()


async def test_a_term_is_explained_with_an_example_and_terms_to_read_next(ana: Speaker) -> None:
    (card,) = await ana.writes("/glossario cossenos")
    assert card["text"].startswith(
        "📖 cosseno · em inglês: cosine\n\nO cosseno do ângulo entre dois vetores: "
    )
    assert card["text"].endswith("\n\nToque no exemplo, ou em um termo para ler mais:")
    assert labels(card) == [
        "/similar rei rainha", "📐 Ver o ângulo desenhado",
        "ângulo", "produto escalar", "similaridade", "◀ Comparar", "◀ Glossário",
    ]  # fmt: skip
    (answer,) = await ana.presses(card, "/similar rei rainha")
    assert answer["text"].startswith("rei e rainha: similaridade 0,95")
    (other,) = await ana.presses(card, "ângulo")
    assert other["message_id"] == card["message_id"]
    assert other["text"].startswith("📖 ângulo · em inglês: angle")


async def test_a_term_is_explained_in_english(bruno: Speaker) -> None:
    (card,) = await bruno.writes("/glossary what is a cosine?")
    assert card["text"].startswith("📖 cosine\n\nThe cosine of the angle between two vectors: ")
    assert labels(card)[:3] == ["/similar rei rainha", "📐 See the angle drawn", "angle"]
    (group,) = await bruno.presses(card, "◀ Comparing")
    assert "nearest neighbor" in labels(group)


async def test_a_slip_is_forgiven_and_said(ana: Speaker) -> None:
    assert (await ana.asks("/glossario cosceno")).startswith("Entendi “cosceno” como cosseno.\n\n📖 cosseno")
    assert "Entendi" not in await ana.asks("/glossario o que é cosseno?")


async def test_an_unknown_term_is_answered_with_near_ones(ana: Speaker, bruno: Speaker) -> None:
    (answer,) = await ana.writes("/glossario vetorizar")
    assert answer["text"].startswith("“vetorizar” não está no glossário.\nTalvez")
    (card,) = await ana.presses(answer, "vetor")
    assert card["text"].startswith("📖 vetor")
    (lost,) = await bruno.writes("/glossary <qwxz")
    assert lost["text"].startswith("“<qwxz” is not in the glossary.")
    assert labels(lost) == ["The vector", "Comparing", "Text and tokens", "Models", "Maps and limits"]


@pytest.mark.parametrize(("command", "catalog"), [("/glossario", PORTUGUESE), ("/glossary", ENGLISH)])
async def test_the_list_leads_to_every_term_and_back_in_one_message(
    ana: Speaker, bruno: Speaker, command: str, catalog: Catalog
) -> None:
    speaker = ana if catalog is PORTUGUESE else bruno
    (first,) = await speaker.writes(command)
    assert fits_a_phone(first)
    seen: list[str] = []
    for label in labels(first):
        (group,) = await speaker.presses(first, label)
        assert group["message_id"] == first["message_id"]
        assert fits_a_phone(group)
        seen += labels(group)[:-1]
        (back,) = await speaker.presses(group, labels(group)[-1])
        assert back["text"] == first["text"]
    assert seen == [one.name for one in terms(catalog)]
    for one in terms(catalog):
        (card,) = await speaker.writes(f"{command} {one.name}")
        assert {term(catalog, key).name for key in one.see} <= set(labels(card))
        assert fits_a_phone(card), one.key


def fits_a_phone(message: Message) -> bool:
    """Say whether 390 by 844 pixels show a message whole: 32 lines of 40 characters, a row of buttons two."""
    lines = sum(-(-max(1, len(line)) // 40) for line in message["text"].splitlines())
    return lines <= 25 and lines + 2 * len(message["reply_markup"]["inline_keyboard"]) <= 32


async def test_answers_lead_to_the_term_that_they_rest_on(ana: Speaker, bruno: Speaker, group: Chat) -> None:
    (answer,) = await ana.within(group).writes("/similar rei rainha")
    (card,) = await bruno.within(group).presses(answer, "O que é cosseno?")
    assert card["message_id"] != answer["message_id"]
    assert card["text"].startswith("📖 cosseno")
    (english,) = await bruno.writes("/neighbors rei")
    (card,) = await bruno.presses(english, "Meaning of nearest neighbor")
    assert card["text"].startswith("📖 nearest neighbor")


def test_every_term_of_a_command_is_in_the_glossary() -> None:
    named = [row.term for row in COMMANDS if isinstance(row, Question) and row.term is not None]
    assert len(named) > 10
    assert set(named) <= set(KEYS)


async def test_an_example_that_this_chats_model_cannot_answer_is_not_offered(ana: Speaker) -> None:
    (card,) = await ana.writes("/glossario viés")
    assert card["text"].endswith("\n\nVeja também:")
    assert labels(card)[0] == "corpus"
    (known,) = await ana.writes("/glossario embedding")
    assert labels(known)[0] == "/embedding rato"


async def test_every_example_of_the_glossary_is_answered_by_the_built_in_model(
    open_bot: OpenBot, builtin: Space
) -> None:
    bot = await open_bot(builtin)
    eva = Speaker(bot, bot.world.person(1, "Eva", language_code="pt"))
    for example in dict.fromkeys(one.example for one in terms(PORTUGUESE)):
        answers = await eva.writes(example)
        said = " ".join(str(answer.get("text") or answer.get("caption")) for answer in answers)
        assert answers
        assert "Não conheço" not in said, example
        assert "Faltou" not in said, example
    for one in terms(PORTUGUESE):
        (card,) = await eva.writes(f"/glossario {one.key}")
        assert labels(card)[0] == one.example
