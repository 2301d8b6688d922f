"""What people type as people type it: signs glued to commands, words between words, what they point at."""

# ruff: noqa: RUF001 - the signs that look alike are what is tested

from collections.abc import Sequence
from typing import Any

import pytest

from botapi.people import Chat
from tests.conversation import Message, Speaker, labels

PHOTO = [{"file_id": "f", "file_unique_id": "u", "width": 1, "height": 1}]


async def sends(speaker: Speaker, **fields: object) -> list[Message]:
    """Send a message as Telegram would write it, and give the answers."""
    chat = speaker.chat or speaker.world.chat_with(speaker.person)
    body = {
        "message_id": 900,
        "date": 1,
        "chat": chat.to_json(),
        "from": speaker.person.to_json(),
        **fields,
    }
    return await speaker.happens(lambda: speaker.world.updates.add("message", body))


async def hears(speaker: Speaker, **fields: object) -> str:
    (answer,) = await sends(speaker, **fields)
    return str(answer["text"])


def marked(*kinds: str, length: int, offset: int = 0) -> list[dict[str, Any]]:
    return [{"type": kind, "offset": offset, "length": length} for kind in kinds]


def named(person: Speaker, text: str = "", **fields: object) -> dict[str, Any]:
    """Make the message that another one replies to."""
    chat = person.world.chat_with(person.person)
    written = {"text": text} if text else {}
    return {
        "message_id": 800,
        "date": 1,
        "chat": chat.to_json(),
        "from": person.person.to_json(),
        **written,
        **fields,
    }


SUM = "rei − rato + gato ≈"
PAIR = "rei e rainha: similaridade 0,95"


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("/analogia:rei - rato + gato", SUM),
        ("/analogia: rei - rato + gato", SUM),
        ("/analogia-rei - rato + gato", SUM),
        ("/similar,rei,rainha", PAIR),
        ("/similar:rei rainha", PAIR),
        ("/similar/rei/rainha", PAIR),
        ('/similar"rei" "rainha"', PAIR),
        ("/similar(rei, rainha)", PAIR),
        ("/similar→rei rainha", PAIR),
        ("/similar\u200b rei rainha", PAIR),
        ("/dims:exemplo", "O embedding da palavra 'exemplo' tem"),
        ('/embedding"rei"', "Embedding de rei"),
        ("/embedding. rei", "Embedding de rei"),
        ("/vizinhos=rei", "Mais perto de rei"),
        ("“/vizinhos rei”", "Mais perto de rei"),
        ("/posicao;rei;rainha", "rainha está em 1º lugar"),
        ("／similar rei rainha", PAIR),
        ("/similar `rei` `rainha`", PAIR),
    ],
)
async def test_a_sign_glued_to_a_command_loses_no_word(ana: Speaker, typed: str, said: str) -> None:
    assert (await ana.asks(typed)).startswith(said)


async def test_a_list_glued_to_its_command_has_all_its_words(ana: Speaker) -> None:
    answer = await ana.asks("/matriz:rei rainha rato")
    assert all(word in answer for word in ("rei", "rainha", "rato"))
    assert "recebi" not in await ana.asks("/intruso:rei rainha rato")


@pytest.mark.parametrize(
    "typed",
    [
        "rei e rainha",
        "rei x rainha",
        "rei vs rainha",
        "entre rei e rainha",
        "rei / rainha",
        "rei | rainha",
        "rei → rainha",
        "rei & rainha",
        "rei — rainha",
        "‘rei’ ‘rainha’",
        "„rei“ «rainha»",
        "1. rei\n2. rainha",
        "• rei\n• rainha",
        "rei rainha.",
        "ｒｅｉ，rainha",
        "rei\u00a0rainha",
    ],
)
async def test_two_words_are_compared_whatever_stands_between_them(
    ana: Speaker, bruno: Speaker, typed: str
) -> None:
    assert (await ana.asks(f"/similar {typed}")).startswith(PAIR)
    assert (await bruno.asks(f"/similar {typed}")).startswith("rei and rainha: similarity 0.95")
    assert (await ana.asks(f"/posicao {typed}")).startswith("rainha está em 1º lugar")


async def test_a_word_that_was_taken_for_a_separator_is_named(ana: Speaker, bruno: Speaker) -> None:
    assert "Li “e” como separação" in await ana.asks("/similar rei e rainha")
    assert "I took “vs” for a separator" in await bruno.asks("/similar rei vs rainha")
    assert "Li" not in await ana.asks("/similar rei, rainha")
    assert "Li o sinal entre as duas palavras como separação" in await ana.asks("/similar rei - rainha")
    assert "I took the sign" in await bruno.asks("/similar rei + rainha")


async def test_a_full_stop_is_no_word(ana: Speaker) -> None:
    plain = await ana.asks("/posicao rei rainha")
    assert await ana.asks("/posicao rei rainha.") == plain
    await ana.asks("/vizinhos gato")  # what its answers teach is whole once
    assert await ana.asks("/vizinhos rei.") == await ana.asks("/vizinhos rei")
    assert "4 tokens" in await ana.asks("/tokens O rei morreu.")


@pytest.mark.parametrize("kinds", [("bold", "bot_command"), ("italic", "bot_command"), ("bold",), ("code",)])
async def test_a_command_that_is_marked_otherwise_too_is_one(ana: Speaker, kinds: Sequence[str]) -> None:
    answer = await hears(ana, text="/similar rei rainha", entities=marked(*kinds, length=8))
    assert answer.startswith(PAIR)


async def test_a_link_to_a_command_is_one_in_groups_too(ana: Speaker, group: Chat) -> None:
    link = {"type": "text_link", "offset": 0, "length": 8, "url": "tg://bot_command?command=similar"}
    for here in (ana, ana.within(group)):
        assert (await hears(here, text="/similar rei rainha", entities=[link])).startswith(PAIR)
        assert (await hears(here, text="comparar rei rainha", entities=[link])).startswith(PAIR)
    other = {**link, "url": "tg://bot_command?command=similar&bot=outro_bot"}
    assert await sends(ana.within(group), text="/similar rei rainha", entities=[other]) == []


async def test_a_command_in_code_in_a_group_is_only_shown(ana: Speaker, group: Chat) -> None:
    assert (
        await sends(ana.within(group), text="/similar rei rainha", entities=marked("code", length=19)) == []
    )
    bold = marked("bold", "bot_command", length=8)
    assert await hears(ana.within(group), text="/similar rei rainha", entities=bold)


async def test_a_command_in_a_caption_is_obeyed(ana: Speaker, bruno: Speaker) -> None:
    entities = marked("bot_command", length=8)
    caption = "/similar rei rainha"
    assert (await hears(ana, photo=PHOTO, caption=caption, caption_entities=entities)).startswith(PAIR)
    assert "similarity" in await hears(bruno, photo=PHOTO, caption=caption, caption_entities=entities)


async def test_this_bots_name_beside_the_words_is_no_word(ana: Speaker) -> None:
    assert (await ana.asks("/similar @vetorama_bot rei rainha")).startswith(PAIR)
    assert (await ana.asks("/similar rei rainha @Vetorama_bot")).startswith(PAIR)
    assert "“outro_bot”" in await ana.asks("/vizinhos @outro_bot")


async def test_of_two_commands_one_is_answered_and_the_other_offered(ana: Speaker, bruno: Speaker) -> None:
    (answer,) = await ana.writes("/similar rei rainha\n/vizinhos rato 2")
    assert answer["text"].startswith(PAIR)
    assert "Respondo a um comando por mensagem. O outro está no último botão." in answer["text"]
    assert labels(answer)[-1] == "/vizinhos rato 2"
    (near,) = await ana.presses(answer, "/vizinhos rato 2")
    assert near["text"].startswith("Mais perto de rato")
    (answer,) = await bruno.writes("/similar rei rainha\n/neighbors rato\n/dims rei")
    assert "I answer one command a message. The others" in answer["text"]
    assert labels(answer)[-2:] == ["/neighbors rato", "/dims rei"]


async def test_of_two_commands_the_other_is_offered_after_an_apology_too(ana: Speaker) -> None:
    (sorry,) = await ana.writes("/vizinhos raino\n/vizinhos rato")
    assert "Não conheço “raino”" in sorry["text"]
    assert labels(sorry)[-1] == "/vizinhos rato"


async def test_of_twenty_commands_five_are_offered(ana: Speaker) -> None:
    (answer,) = await ana.writes("\n".join(f"/vizinhos rei {count}" for count in range(1, 21)))
    assert "Os próximos 5" in answer["text"]
    assert labels(answer)[-5:] == [f"/vizinhos rei {count}" for count in range(2, 7)]


async def test_a_command_after_an_emoji_stands_where_telegram_says(ana: Speaker) -> None:
    text = "/tokens 👑👑\n/vizinhos rei"
    entities = [*marked("bot_command", length=7), *marked("bot_command", offset=13, length=9)]
    (answer,) = await sends(ana, text=text, entities=entities)
    assert "“👑👑”" in answer["text"]
    assert labels(answer)[-1] == "/vizinhos rei"


async def test_a_part_quoted_by_hand_is_what_is_meant(ana: Speaker, bruno: Speaker) -> None:
    quote = {"text": "rei", "position": 2, "is_manual": True}
    reply = named(bruno, "o rei e a rainha")
    command = {"text": "/vizinhos", "entities": marked("bot_command", length=9)}
    assert (await hears(ana, **command, reply_to_message=reply, quote=quote)).startswith("Mais perto de rei:")


async def test_a_part_of_an_answer_quoted_by_hand_is_asked_about(ana: Speaker) -> None:
    (answer,) = await ana.writes("/vizinhos rei")
    quote = {"text": "gato", "position": 40, "is_manual": True}
    command = {"text": "/vizinhos", "entities": marked("bot_command", length=9)}
    assert (await hears(ana, **command, reply_to_message=answer, quote=quote)).startswith(
        "Mais perto de gato:"
    )


async def test_the_caption_of_a_picture_is_pointed_at(ana: Speaker, bruno: Speaker) -> None:
    command = {"text": "/vizinhos", "entities": marked("bot_command", length=9)}
    reply = named(bruno, photo=PHOTO, caption="rei")
    assert (await hears(ana, **command, reply_to_message=reply)).startswith("Mais perto de rei:")


async def test_a_message_of_another_chat_is_not_seen_unless_quoted(ana: Speaker, bruno: Speaker) -> None:
    origin = {"type": "hidden_user", "date": 1, "sender_user_name": "Eva"}
    seen = {
        "text": "/vizinhos",
        "entities": marked("bot_command", length=9),
        "external_reply": {"origin": origin},
    }
    assert "não me mostra a mensagem de outra conversa" in await hears(ana, **seen)
    assert "does not show me messages of another chat" in await hears(bruno, **seen)
    quote = {"text": "rato", "position": 0, "is_manual": True}
    assert (await hears(ana, **seen, quote=quote)).startswith("Mais perto de rato:")


async def test_somebodys_command_is_pointed_at_by_its_words(
    ana: Speaker, bruno: Speaker, group: Chat
) -> None:
    asked = ana.world.write(bruno.person, "/vizinhos rei", group)
    await ana.bot.deliver()
    here = ana.within(group)
    assert (await here.asks("/embedding", reply_to=asked)).startswith("Embedding de rei")
    assert (await here.asks("/similar rainha", reply_to=asked)).startswith(PAIR)
    assert "na lista de rei, rainha ficou em 1º lugar" in await here.asks("/porque", reply_to=asked)


async def test_a_reply_supplies_the_first_word_and_says_so(ana: Speaker, bruno: Speaker) -> None:
    word = ana.world.write(ana.person, "rei")
    await ana.bot.deliver()
    answer = await ana.asks("/similar rainha", reply_to=word)
    assert answer.startswith(PAIR)
    assert "Juntei o texto da mensagem a que você respondeu: “rei”" in answer
    assert (await ana.asks("/similar rainha rato", reply_to=word)).startswith("rainha e rato")
    assert (await ana.asks("/posicao rainha", reply_to=word)).startswith("rainha está em 1º lugar")
    assert (await ana.asks("/analogia - rato + gato", reply_to=word)).startswith(SUM)
    own = bruno.world.write(bruno.person, "rei")
    await bruno.bot.deliver()
    assert "I added the text of the message that you replied to" in await bruno.asks(
        "/similar rainha", reply_to=own
    )


async def test_a_reply_supplies_words_of_a_list_and_of_an_axis(ana: Speaker) -> None:
    words = ana.world.write(ana.person, "rei, rainha")
    await ana.bot.deliver()
    assert "O intruso: rato" in await ana.asks("/intruso rato", reply_to=words)
    assert (await ana.asks("/eixo gato / exemplo", reply_to=words)).startswith(
        "As duas ficam do lado de “gato”"
    )


async def test_a_reply_supplies_a_sentence(ana: Speaker) -> None:
    sentence = ana.world.write(ana.person, "O rei viu o rato.")
    await ana.bot.deliver()
    answer = await ana.asks("/frases O rato viu o rei.", reply_to=sentence)
    assert answer.startswith("“O rei viu o rato.” e “O rato viu o rei.”")


async def test_two_sentences_on_one_line_are_two(ana: Speaker) -> None:
    answer = await ana.asks("/frases O rei viu o rato. O rato viu o rei.")
    assert answer.startswith("“O rei viu o rato.” e “O rato viu o rei.”")
    assert "mandou só uma" in await ana.asks("/frases O dr. Rei viu o rato")


@pytest.mark.parametrize("command", ["/vizinhos", "/similar", "/embedding"])
@pytest.mark.parametrize("typed", ["rei - rato + gato", "rei—rato+gato", "rato : rei :: gato : ?"])
async def test_a_sum_is_answered_as_one_whatever_the_command(ana: Speaker, command: str, typed: str) -> None:
    answer = await ana.asks(f"{command} {typed}")
    assert answer.startswith("rei − rato + gato ≈")
    assert "respondi como em /analogia" in answer


async def test_a_sum_behind_a_command_is_a_sum_in_its_buttons_and_in_the_history(
    ana: Speaker, bruno: Speaker
) -> None:
    (answer,) = await ana.writes("/vizinhos rei - rato + gato 5")
    (why,) = await ana.presses(answer, "Por quê?")
    assert "rei" in why["text"]
    assert "/analogia rei - rato + gato" in await ana.asks("/historico")
    assert "as /analogy does" in await bruno.asks("/neighbors rei - rato")
    assert (await ana.asks("/porque /vizinhos rei - rato + gato")) == why["text"]


async def test_a_sum_among_words_is_not_answered_in_part(ana: Speaker, bruno: Speaker) -> None:
    assert "Uma conta não entra na comparação" in await ana.asks("/similar rei - rato + gato, rainha")
    assert "cannot be part of a comparison" in await bruno.asks("/similar rei - rato + gato, rainha")


async def test_a_hyphen_in_neighbours_and_a_range_are_no_sum(ana: Speaker) -> None:
    assert "4. " in await ana.asks("/vizinhos rei 2 - 4")
    assert "Não conheço “guarda-chuva”" in await ana.asks("/dims guarda–chuva")


@pytest.mark.parametrize("form", ["xlsx", "(xlsx)", ".xlsx", "em Excel", "em formato PDF", "txt."])
async def test_a_format_that_is_not_written_names_those_that_are(ana: Speaker, form: str) -> None:
    (answer,) = await ana.writes(f"/vetor rei {form}")
    assert "Os formatos são csv, npy e json" in answer["text"]
    (file,) = await ana.presses(answer, "CSV (planilha)")
    assert file["document"]["file_name"] == "rei.csv"


@pytest.mark.parametrize("form", ["(csv)", "[csv]", "em formato csv", "como csv", "csv.", "em (CSV)"])
async def test_a_format_in_brackets_or_behind_words_is_one(ana: Speaker, form: str) -> None:
    (answer,) = await ana.writes(f"/vetor rei {form}")
    assert answer["document"]["file_name"] == "rei.csv"


async def test_formats_are_named_in_english_and_a_format_alone_is_a_word(
    ana: Speaker, bruno: Speaker
) -> None:
    assert "The formats are csv, npy, and json" in await bruno.asks("/vector rei xlsx")
    assert "Não conheço “xlsx”" in await ana.asks("/vetor xlsx")


async def test_a_question_about_the_world_is_told_what_is_explained(ana: Speaker, bruno: Speaker) -> None:
    assert "explica números deste modelo" in await ana.asks("/porque por que o céu é azul?")
    assert "explica números" in await ana.asks("/porque o céu é azul?")
    assert "explains numbers of this model" in await bruno.asks("/why why is the sky blue")
    assert "rei e rainha" in await ana.asks("/porque rei e rainha?")


async def test_neighbours_of_a_sentence_come_with_a_caution(ana: Speaker, bruno: Speaker) -> None:
    assert "Cuidado: isto é uma frase comprida" in await ana.asks("/vizinhos o rei viu o rato")
    assert "Careful: this is a long sentence" in await bruno.asks("/neighbors o rei viu o rato")
    assert "Cuidado" not in await ana.asks("/vizinhos rei do rato")


async def test_a_page_of_five_is_followed_by_five(ana: Speaker) -> None:
    (first,) = await ana.writes("/vizinhos rei 2")
    (second,) = await ana.presses(first, "Mais longe ▶")
    assert "\n4. " in second["text"]
    assert "\n5. " not in second["text"]


async def test_a_misspelt_command_with_half_a_character_or_a_sign_is_offered_with_its_words(
    ana: Speaker,
) -> None:
    (half,) = await ana.writes("/vizinhanca rei \udc00")
    assert "/vizinhos rei" in labels(half)[0]
    (glued,) = await ana.writes("/vizinhanca:rei")
    assert "/vizinhos rei" in labels(glued)[0]


async def test_one_unknown_word_is_told_once(ana: Speaker) -> None:
    assert (await ana.asks("/analogia blorf + blorf")).count("Não conheço “blorf”") == 1


async def test_an_offered_result_keeps_its_words_apart(ana: Speaker) -> None:
    found = await ana.searches("rei")
    (embedding,) = [one for one in found.results if one.title.startswith("Embedding")]
    assert "3 dimensões, norma 1,02, linha 0 de" in str(embedding.description)


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("/vizinhos de rei", "/vizinhos rei"),
        ("/similar de rei e de rainha", "/similar rei e rainha"),
        ("/intruso de rei rainha gato", "/intruso rei rainha gato"),
        ("/neighbors of rei", "/vizinhos rei"),
    ],
)
async def test_a_small_word_before_a_commands_own_is_left_out(ana: Speaker, typed: str, plain: str) -> None:
    whole = await ana.asks(plain)
    answer = await ana.asks(typed)
    assert answer.splitlines()[0] == whole.splitlines()[0]
    assert f"Deixei “{'of' if ' of ' in typed else 'de'}” de fora" in answer


async def test_small_words_alone_in_quotes_or_in_names_are_kept(ana: Speaker) -> None:
    for typed in ("/vizinhos “de rei”", "/vizinhos De rei", "/intruso de da do"):
        assert "de fora. Se fizer" not in await ana.asks(typed)


async def test_three_words_without_signs_are_offered_as_two_sums(ana: Speaker) -> None:
    (answer,) = await ana.writes("/analogia homem rei mulher")
    proportion = "/analogia rei - homem + mulher"
    assert sorted(labels(answer)) == ["/analogia homem - rei + mulher", proportion]
    (pressed,) = await ana.presses(answer, proportion)
    assert "Não vi nenhum sinal" not in pressed["text"]
