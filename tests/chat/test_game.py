"""The game of the secret word, played in chats to its end."""

import re
from datetime import UTC, datetime, timedelta

import pytest

from embeddings.game.heat import ranking
from embeddings.game.vocabulary import stored_vocabulary, vocabulary_of
from embeddings.table.handmade import handmade
from embeddings.table.space import Space
from handlers.context.services import Services
from storage.records import Game
from tests.conftest import GROUP, OpenBot
from tests.conversation import Speaker, labels
from tests.game_space import FIELDS, field_vectors, small_field


@pytest.fixture(scope="session")
def space() -> Space:
    return small_field()


async def running(services: Services, chat: int, topic: int = 0) -> Game:
    found = await services.games.stored.running(chat, topic)
    assert found is not None
    return found


def reaction(speaker: Speaker, chat: int, text: str) -> str | None:
    """Give the reaction on the last message that says this."""
    numbers = [one["message_id"] for one in speaker.world.messages(chat) if one.get("text") == text]
    return speaker.world.reactions.get(chat, {}).get(numbers[-1])


def seconds_pass(services: Services, seconds: float) -> None:
    """Let the database's clock be so much ahead of this machine's."""
    now = datetime.now(UTC)
    services.games.stored.clock.heard(now + timedelta(seconds=seconds), now)


def field_of_word(word: str) -> tuple[str, ...]:
    return next(field for field in FIELDS if word in field)


def far_words(secret: str) -> list[str]:
    """Words of a field that neither leans to the secret's nor is leant to."""
    place = FIELDS.index(field_of_word(secret))
    return list(FIELDS[(place + 2) % len(FIELDS)][:8])


async def test_a_group_of_four_finds_the_word_together(four: list[Speaker], services: Services) -> None:
    ana, bruno, carla, davi = four
    (board,) = await ana.writes("/jogo")
    assert board["text"].startswith("🎯 Palavra secreta · fácil\nnenhum palpite ainda")
    assert labels(board) == ["💡 Dica", "🏳️ Desistir", "❓ Regras"]
    secret = (await running(services, GROUP)).secret
    cold, *_ = far_words(secret)
    near = next(word for word in field_of_word(secret)[:4] if word != secret)

    (shown,) = await bruno.writes(cold, reply_to=board)
    assert shown["message_id"] == board["message_id"]
    assert "1 palpite\n" in shown["text"]
    assert f"{cold}" in shown["text"]
    assert "· Bruno" in shown["text"]
    assert reaction(bruno, GROUP, cold) == "☃"

    (shown,) = await carla.writes(f"/c {near}")
    assert reaction(carla, GROUP, f"/c {near}") == "🔥"
    lines = shown["text"].splitlines()
    assert lines[1] == "2 palpites de 2 pessoas"
    assert near in lines[3]
    assert cold in lines[4]

    end, final = await davi.writes(secret, reply_to=board)
    assert reaction(davi, GROUP, secret) == "🏆"
    assert end["text"].startswith(f"🏆 Davi achou: era {secret}!\n3 palpites · 3 pessoas")
    assert f"{near} · Carla" in end["text"]
    assert "📚" in end["text"]
    assert labels(end)[0] == "🔁 Outra"
    assert f"🏆 {secret}! Davi achou." in final["text"]
    assert labels(final) == []


async def test_the_secret_stands_in_nothing_that_the_bot_sends_before_the_end(
    four: list[Speaker], services: Services, caplog: pytest.LogCaptureFixture
) -> None:
    ana, bruno, *_ = four
    caplog.set_level("INFO")
    (board,) = await ana.writes("/jogo")
    secret = (await running(services, GROUP)).secret
    await bruno.writes(far_words(secret)[0], reply_to=board)
    await bruno.presses(board, "❓ Regras")
    said = str([call.parameters for call in ana.calls]) + caplog.text + str(bruno.notices)
    assert secret not in said.lower()
    assert "Nada" not in (history := await ana.asks("/historico"))
    assert secret not in history


async def test_other_forms_count_as_their_word_and_what_is_wrong_costs_nothing(
    four: list[Speaker], services: Services
) -> None:
    ana, bruno, *_ = four
    (board,) = await ana.writes("/jogo")
    secret = (await running(services, GROUP)).secret
    word = next(word for word in ("vaca", "panela", "navio") if field_of_word(word) != field_of_word(secret))
    (shown,) = await bruno.writes(f"{word}s", reply_to=board)
    assert f"Último: “{word}s”, que vale como {word}" in shown["text"]
    for typed, mark in ((word, "🙉"), ("xilofagia", "🤷"), ("merda", "🙊")):
        assert await ana.writes(typed, reply_to=board) == []
        assert reaction(ana, GROUP, typed) == mark
    assert len(await services.games.stored.guesses((await running(services, GROUP)).number)) == 1


async def test_what_replies_to_the_board_and_is_no_guess_gets_a_sign_and_what_people_say_none(
    four: list[Speaker], services: Services
) -> None:
    ana, bruno, *_ = four
    (board,) = await ana.writes("/jogo")
    for typed in ("acho que é um bicho", "gato panela", "a"):
        assert await bruno.writes(typed, reply_to=board) == []
        assert reaction(bruno, GROUP, typed) == "🤷"
    for typed in ("kkkkk", "👍", "muito obrigado!"):
        assert await bruno.writes(typed, reply_to=board) == []
        assert reaction(bruno, GROUP, typed) is None
    other, *_ = await bruno.writes("/similar gato cachorro")
    assert await ana.writes("gato panela", reply_to=other) == []
    assert reaction(ana, GROUP, "gato panela") is None
    (answer,) = await bruno.writes("qual a diferença entre gato e cachorro?", reply_to=board)
    assert "gato" in answer["text"]
    assert await services.games.stored.guesses((await running(services, GROUP)).number) == ()


async def test_a_word_in_quotes_is_a_guess(four: list[Speaker], services: Services) -> None:
    ana, bruno, *_ = four
    (board,) = await ana.writes("/jogo")
    cold, other, *_ = far_words((await running(services, GROUP)).secret)
    for typed in (f'"{cold}"', f"“{other}”"):
        await bruno.writes(typed, reply_to=board)
        assert reaction(bruno, GROUP, typed) == "☃"
    assert len(await services.games.stored.guesses((await running(services, GROUP)).number)) == 2


async def test_in_private_a_word_is_a_guess_and_a_question_is_a_question(
    ana: Speaker, services: Services
) -> None:
    (board,) = await ana.writes("/jogo dificil")
    assert "difícil" in board["text"]
    assert "Mande uma palavra" in board["text"]
    secret = (await running(services, 101)).secret
    near = next(word for word in field_of_word(secret)[:4] if word != secret)
    (shown,) = await ana.writes(near)
    assert shown["message_id"] == board["message_id"]
    assert reaction(ana, 101, near) == "🔥"
    assert "cosseno" in (await ana.asks("gato e cachorro"))
    assert "já foi" in (await ana.asks(near))
    assert "não está no meu vocabulário" in (await ana.asks("xilofagia"))
    end, _ = await ana.writes(secret)
    assert f"Ana achou: era {secret}!" in end["text"]
    assert "achou" not in (await ana.asks(near))


async def test_a_hint_halves_the_way_and_then_tells_of_the_word_itself(
    four: list[Speaker], services: Services, space: Space
) -> None:
    ana, *_ = four
    (board,) = await ana.writes("/jogo")
    game = await running(services, GROUP)
    order = ranking(space, vocabulary_of(space, stored_vocabulary(space)), game.secret)
    await ana.writes(order.at(40), reply_to=board)
    places = []
    for second in range(0, 25, 5):
        seconds_pass(services, second)
        (board,) = await ana.writes("/jogo dica")
        guesses = await services.games.stored.guesses(game.number)
        places.append(guesses[-1].place)
    assert places == [20, 10, 5, 2, 2]
    assert "💡 dica" in board["text"]
    assert "É um verbo" in board["text"] or "Não é um verbo" in board["text"]
    seconds_pass(services, 30)
    (board,) = await ana.writes("/jogo dica")
    assert f"Tem {len(game.secret)} letras" in board["text"]
    (board,) = await ana.writes("/jogo dica")
    assert f"Começa com {game.secret[0].upper()}" in board["text"]
    assert await ana.asks("/jogo dica") == "Não sobrou dica: está na ponta da língua."


@pytest.mark.parametrize(
    "asked",
    ["dica", "Dica!", "me dá uma dica", "hint", "não sei, quero uma dica", "to perdido", "i am stuck"],
)
async def test_a_hint_is_asked_in_words(ana: Speaker, asked: str) -> None:
    await ana.writes("/jogo")
    (shown,) = await ana.writes(asked)
    assert "1 dica" in shown["text"]
    assert "nenhum palpite" in shown["text"] or "💡" in shown["text"]


async def test_what_is_no_guess_is_shown_as_it_was_typed(ana: Speaker) -> None:
    await ana.writes("/jogo")
    assert "“&amp;”" in str((await ana.writes("/c &amp;"))[-1])


@pytest.mark.parametrize(
    "asked",
    ["desisto", "acabou", "give up", "i give up!", "/jogo parar", "/jogo fim", "/game stop", "/game giveup"],
)
async def test_who_plays_alone_gives_up_in_words(ana: Speaker, services: Services, asked: str) -> None:
    await ana.writes("/jogo")
    secret = (await running(services, ana.person.id)).secret
    assert secret in str(await ana.writes(asked))
    assert "Não tem jogo rolando" in await ana.asks("/jogo dica")


async def test_in_a_group_a_hint_is_asked_in_reply_to_the_board(four: list[Speaker]) -> None:
    ana, bruno, *_ = four
    (board,) = await ana.writes("/jogo")
    assert await bruno.writes("dica") == []
    assert "1 dica" in str(await bruno.writes("dica", reply_to=board))


async def test_after_eleven_cold_guesses_in_a_row_a_hint_is_offered(ana: Speaker, services: Services) -> None:
    await ana.writes("/jogo")
    secret = (await running(services, 101)).secret
    place = FIELDS.index(field_of_word(secret))
    cold = FIELDS[(place + 2) % 4][:11]
    for word in cold[:-1]:
        (board,) = await ana.writes(word)
        assert "dica?" not in board["text"]
    (board,) = await ana.writes(cold[-1])
    assert "🥶 11 frias seguidas… querem uma dica?" in board["text"]


async def test_who_began_gives_up_alone_and_others_need_a_second_person(
    four: list[Speaker], services: Services
) -> None:
    ana, bruno, carla, _ = four
    (board,) = await ana.writes("/jogo")
    (shown,) = await bruno.presses(board, "🏳️ Desistir")
    assert "\n🏳️ Alguém quer desistir: falta mais uma pessoa.\n" in shown["text"]
    assert await bruno.presses(board, "🏳️ Desistir") == []
    assert bruno.notices == ["Falta mais uma pessoa querer desistir (ou quem começou o jogo)."]
    cold = far_words((await running(services, GROUP)).secret)
    (shown,) = await bruno.writes(cold[0], reply_to=board)
    assert "desistir: falta" not in shown["text"]  # who guesses plays on
    said, shown = await bruno.writes("/jogo desisto")
    assert said["text"] == "Falta mais uma pessoa querer desistir (ou quem começou o jogo)."
    assert "\n🏳️ Bruno quer desistir: falta mais uma pessoa.\n" in shown["text"]
    secret = (await running(services, GROUP)).secret
    final, end = await carla.presses(board, "🏳️ Desistir")
    assert f"Era {secret}" in final["text"]
    assert end["text"].startswith(f"🏳️ Era {secret}. Fica para a próxima!")
    (board,) = await carla.presses(end, "🔁 Outra")
    assert "Palavra secreta" in board["text"]
    again = (await running(services, GROUP)).secret
    assert again != secret
    await carla.writes("/jogo desisto")
    assert await services.games.stored.running(GROUP, 0) is None


async def test_who_plays_alone_is_asked_before_the_word_is_told_and_no_guess_is_spoken_of(
    ana: Speaker, services: Services
) -> None:
    (board,) = await ana.writes("/jogo")
    secret = (await running(services, 101)).secret
    (asked,) = await ana.presses(board, "🏳️ Desistir")
    assert asked["text"].startswith("Quer mesmo desistir?")
    assert (await running(services, 101)).runs
    told, final, end = await ana.presses(asked, "🏳️ Desistir mesmo")
    assert (told["text"], labels(told)) == (f"🏳️ Era {secret}.", [])
    assert f"Era {secret}" in final["text"]
    assert end["text"].splitlines()[1] == "nenhum palpite · menos de um minuto"
    assert "ninguém chegou a ficar quente" not in end["text"]


async def test_the_first_board_says_the_goal_and_what_the_numbers_mean(
    ana: Speaker, services: Services
) -> None:
    (board,) = await ana.writes("/jogo")
    assert "Escondi uma palavra comum." in board["text"]
    assert "lugar na fila" in board["text"]
    (shown,) = await ana.writes(far_words((await running(services, 101)).secret)[0])
    assert "Escondi" not in shown["text"]
    assert "lugar na fila" in shown["text"]


async def test_a_machine_is_said_to_know_the_word_only_where_it_would(
    ana: Speaker, services: Services
) -> None:
    await ana.writes("/jogo")
    game = await running(services, 101)
    await ana.writes(far_words(game.secret)[0])
    given_up, *_ = await ana.writes("/jogo desisto")
    assert "🤖 Uma máquina que só visse os números ainda não saberia qual era." in given_up["text"]
    await ana.writes("/jogo")
    secret = (await running(services, 101)).secret
    found, *_ = await ana.writes(secret)
    assert "teria chegado assim (o número é quantas palavras ainda eram possíveis): " in found["text"]
    assert found["text"].endswith(f"{secret} → 1")


async def test_the_end_praises_no_hint(ana: Speaker, services: Services) -> None:
    (board,) = await ana.writes("/jogo")
    secret = (await running(services, 101)).secret
    for _ in range(6):
        (board,) = await ana.presses(board, "💡 Dica")
    end, _ = await ana.writes(secret)
    assert "chegou perto" not in end["text"]
    assert "📚" not in end["text"] or "sentido" in end["text"]


async def test_no_secret_comes_twice_before_all_have_come(ana: Speaker, services: Services) -> None:
    grounds = await services.games.grounds(services.answers)
    easy = {secret.word for secret in grounds.secrets if secret.level == "easy"}
    had = []
    for _ in easy:
        await ana.writes("/jogo facil")
        had.append((await running(services, 101)).secret)
        await ana.writes("/jogo desisto")
    assert set(had) == easy
    assert len(had) == len(easy)


@pytest.mark.parametrize("command", ["/c", "/c praia", "/jogo dica", "/jogo desisto"])
async def test_without_a_game_one_is_offered(ana: Speaker, command: str) -> None:
    assert await ana.asks(command) == "Não tem jogo rolando aqui. Quer um? Mande /jogo."


async def test_a_running_game_is_shown_again_and_not_begun_twice(ana: Speaker, services: Services) -> None:
    await ana.writes("/jogo")
    number = (await running(services, 101)).number
    (board,) = await ana.writes("/jogo dificil")
    assert board["text"].startswith("Já tem um jogo rolando aqui")
    assert (await running(services, 101)).number == number
    assert (await running(services, 101)).board == board["message_id"]


async def test_the_board_tells_what_places_and_heat_are_only_until_the_third_guess(
    ana: Speaker, services: Services
) -> None:
    explained = "um calor, de 0 a 100"
    (board,) = await ana.writes("/jogo")
    assert explained in board["text"]
    one, two, three, *_ = far_words((await running(services, 101)).secret)
    await ana.writes(one)
    assert explained in (await ana.writes(two))[0]["text"]
    (hinted,) = await ana.presses(board, "💡 Dica")  # a hint is no guess
    assert explained in hinted["text"]
    assert explained not in (await ana.writes(three))[0]["text"]


async def test_games_one_after_the_other_tell_in_three_ways_that_company_is_near(
    ana: Speaker, services: Services
) -> None:
    told = ""
    for _ in range(6):
        await ana.writes("/jogo facil")
        secret = (await running(services, 101)).secret
        near = next(word for word in field_of_word(secret)[:7] if word[0] != secret[0])
        await ana.writes(near)
        end, *_ = await ana.writes(secret)
        told += end["text"]
    for way in (
        "andam juntas, sinônimos ou não",
        "as duas cabem nos mesmos assuntos",
        "querer dizer o mesmo é outra",
    ):
        assert way in told


async def test_the_rules_fit_a_box_and_are_told_at_length(ana: Speaker) -> None:
    (board,) = await ana.writes("/jogo")
    await ana.presses(board, "❓ Regras")
    assert "1º é a secreta" in ana.notices[0]
    assert len(ana.notices[0]) <= 200
    assert "Como se joga" in await ana.asks("/jogo regras")


async def test_a_chat_that_is_shown_coarse_words_plays_without_them(ana: Speaker, services: Services) -> None:
    await services.chats.set_coarse(101, "show")
    await ana.writes("/jogo")
    assert await ana.asks("merda") == "🙊 Palavrão não vale no jogo. Não contou."
    assert reaction(ana, 101, "merda") == "🙊"


async def test_words_that_people_also_say_to_each_other_can_be_guessed(
    four: list[Speaker], ana: Speaker
) -> None:
    there, *_ = four
    (board,) = await there.writes("/jogo")
    await there.writes("beleza", reply_to=board)
    await there.writes("kkkkk", reply_to=board)
    assert reaction(there, GROUP, "beleza") == "🤷"  # a guess, though the small space lacks the word
    assert reaction(there, GROUP, "kkkkk") is None
    for word in ("vovó", "mamãe", "caça"):  # a syllable that comes again is no laughter
        await there.writes(word, reply_to=board)
        assert reaction(there, GROUP, word) == "🤷"
    await ana.writes("/jogo")
    await ana.writes("legal")
    assert reaction(ana, 101, "legal") == "🤷"
    assert "De nada" in await ana.asks("obrigado")
    assert "/jogo" in await ana.asks("ajuda")


@pytest.mark.parametrize(
    "typed",
    [
        "é {}?",
        "acho que é {}",
        "será que é {}?",
        "a palavra é {}",
        "is it {}?",
        "I think it's {}",
        "\u200b{}\u200f",
        "\u200d{}",
    ],
)
async def test_a_guess_may_stand_in_a_sentence_or_beside_signs_that_nobody_sees(
    ana: Speaker, services: Services, typed: str
) -> None:
    await ana.writes("/jogo")
    game = await running(services, ana.person.id)
    word = far_words(game.secret)[0]
    await ana.writes(typed.format(word))
    (guess,) = await services.games.stored.guesses(game.number)
    assert guess.word == word


@pytest.mark.parametrize("typed", ["é verdade", "acho que não", "it is wrong", "acho difícil"])
async def test_what_is_said_of_a_game_is_no_guess(ana: Speaker, services: Services, typed: str) -> None:
    await ana.writes("/jogo")
    await ana.writes(typed)
    assert await services.games.stored.guesses((await running(services, ana.person.id)).number) == ()


async def test_alone_a_word_of_the_game_that_ends_games_may_be_a_guess(open_bot: OpenBot) -> None:
    bot = await open_bot(handmade(field_vectors() | {"parar": [0.1] * 12}))
    ana = Speaker(bot, bot.world.person(101, "Ana", language_code="pt-br"))
    await ana.writes("/jogo")
    (asked,) = await ana.writes("parar")
    assert asked["text"].startswith("“parar” foi um palpite, ou você quer desistir?")
    assert "🏳️ Era" not in str(await ana.writes("sim"))
    (board,) = await ana.presses(asked, "🎯 É palpite: parar")
    assert re.search(r"º parar [▰▱]+ \d+ · Ana\n", board["text"])
    end, *_ = await ana.presses(asked, "🏳️ Desistir mesmo")
    assert end["text"].startswith("🏳️ Era ")


async def test_who_asks_for_the_word_does_not_give_up_by_that(
    ana: Speaker, four: list[Speaker], services: Services
) -> None:
    await ana.writes("/jogo")
    (answer,) = await ana.writes("qual a palavra?")
    assert answer["text"] == "Quer mesmo desistir? Eu conto a palavra, e o jogo acaba."
    assert (await running(services, ana.person.id)).runs
    assert (await ana.presses(answer, "🏳️ Desistir mesmo"))[0]["text"].startswith("🏳️ Era ")
    (board,) = await four[0].writes("/jogo")
    told = await four[0].asks("qual é a palavra?", reply_to=board)
    assert told.startswith("A palavra eu só conto no fim.")
    assert (await running(services, GROUP)).runs


async def test_who_is_forgotten_is_told_that_their_game_is_over(ana: Speaker, services: Services) -> None:
    await ana.writes("/jogo")
    (sure,) = await ana.writes("/esquecer")
    (done,) = await ana.presses(sure, labels(sure)[0])
    assert "O jogo que estava rolando na nossa conversa acabou" in done["text"]
    assert await services.games.stored.running(ana.person.id, 0) is None
