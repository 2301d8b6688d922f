"""The three commands on real models: the built-in one and an official one."""

from embeddings.table.space import Space
from tests.conftest import OpenBot
from tests.conversation import Speaker


async def _speaker(open_bot: OpenBot, space: Space, language: str) -> Speaker:
    bot = await open_bot(space)
    return Speaker(bot, bot.world.person(1, "Ana", language_code=language))


async def test_the_builtin_model_answers_the_missions_questions(open_bot: OpenBot, builtin: Space) -> None:
    ana = await _speaker(open_bot, builtin, "pt")
    assert "O embedding da palavra 'exemplo' tem 300 dimensões." in await ana.asks("/dims exemplo")
    similar = await ana.asks("/similar rei rainha")
    assert "rei e rainha: similaridade 0,5" in similar
    assert "99,9 são menos parecidos" in similar
    (vector,) = await ana.writes("/embedding rato")
    weights = vector["text"].split("Os 300 pesos, em ordem:\n")[1].split("\n\n")[0]
    assert len(weights.split()) == 300


async def test_the_notes_sentence_has_a_vector_for_every_token(open_bot: OpenBot, builtin: Space) -> None:
    ana = await _speaker(open_bot, builtin, "pt")
    answer = await ana.asks("/embedding O rato roeu a roupa do rei de Roma")
    assert "9 tokens, um por linha" in answer
    assert "Média dos 9 tokens com vetor · 300 dimensões" in answer


async def test_a_word_without_its_accent_is_a_suggestion_and_an_unheard_one_is_inferred(
    open_bot: OpenBot, builtin: Space
) -> None:
    ana = await _speaker(open_bot, builtin, "pt")
    answer = await ana.asks("/dims lampada")
    assert "Não conheço “lampada”" in answer
    assert "Talvez: lâmpada" in answer
    assert "Vetor inferido: “gatástrofe” não está na tabela" in await ana.asks("/dims gatástrofe")


async def test_a_word_that_is_mostly_a_forgotten_accent_is_answered_with_a_hint(
    open_bot: OpenBot, builtin: Space
) -> None:
    ana = await _speaker(open_bot, builtin, "pt")
    hint = "Respondi por “avo”, sem acento, que também está na tabela. Bem mais comuns são avó, avô."
    for question in ("/embedding avo", "/similar avo neto", "/vizinhos avo"):
        assert hint in await ana.asks(question)
        assert "sem acento" not in await ana.asks(question.replace("avo", "avó"))
    bruno = await _speaker(open_bot, builtin, "en")
    assert "Far more common is política. Is that what you meant?" in await bruno.asks("/neighbors politica")


async def test_an_unknown_word_has_neighbours_by_a_vector_that_is_said_to_be_inferred(
    open_bot: OpenBot, builtin: Space
) -> None:
    ana = await _speaker(open_bot, builtin, "pt")
    answer = await ana.asks("/vizinhos gatástrofe 5")
    assert answer.startswith("Mais perto de gatástrofe: ")
    assert "Vetor inferido: “gatástrofe” não está na tabela" in answer
    assert "que este modelo conhece mal" in answer
    assert "/vizinhos gatástrofe 5 tudo" in answer


async def test_an_official_model_answers_and_says_who_shares_a_row(open_bot: OpenBot, french: Space) -> None:
    ana = await _speaker(open_bot, french, "en")
    answer = await ana.asks("/similar roi reine")
    assert answer.startswith("roi and reine: similarity 0.63")
    assert "The row of “roi” serves 117 other words too, such as régent" in answer
    same = await ana.asks("/similar roi régent")
    assert "“roi” and “régent” share one row of the table" in same
    assert "500,000 words share 20,000 vectors" in await ana.asks("/dims roi")


async def test_examples_follow_the_models_language(open_bot: OpenBot, french: Space) -> None:
    ana = await _speaker(open_bot, french, "pt")
    (welcome,) = await ana.writes("/start")
    assert "As palavras são em francês" in welcome["text"]
    for example in ("/embedding souris", "/dims exemple", "/similar roi reine"):
        (answer,) = await ana.presses(welcome, example)
        assert "fr_core_news_md 3.8.0" in answer["text"]
