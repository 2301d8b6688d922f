"""In a group, what replies to an answer of the bot's and asks something is answered as in private."""

import pytest

from tests.conftest import GROUP
from tests.conversation import Speaker

ASKED = {
    "/similar rei rainha": {
        "por que isso?": "ficam perto das mesmas palavras",
        "e gato?": "rei e gato: similaridade",
        "gato?": "Mais perto de gato",
        "o que é cosseno?": "📖 cosseno",
        "isso é muito?": "rei e rainha, com 0,62: é muito",
        "vocês usam qual modelo?": "💬 Quem fez estes vetores",
        "o que significa esse número?": "💬 Quando um número é alto?",
        "mas como a máquina sabe disso se nunca viu um rei?": "💬 Como o modelo sabe",
        "pra que serve isso na vida real": "💬 Para que servem os embeddings",
        "isso prova alguma coisa sobre as pessoas": "💬 Isso prova alguma coisa",
        "não entendi": "Veja de onde isso vem",
        "sério que o gato é menos?": "",
    },
    "/glossario cosseno": {"não entendi": "De outro jeito", "e vetor?": "📖 vetor", "tem exemplo?": ""},
}
SAID = (
    *("concordo", "obrigada!", "kkkk", "minha mãe também", "concordo com ela", "faz sentido", "sério?"),
    *("vocês concordam?", "alguém entendeu?", "eu achava que ia dar mais", "amanhã a gente termina"),
)


@pytest.fixture
def classroom(carla: Speaker) -> tuple[Speaker, Speaker]:
    """Carla and Eva in a group with the built-in model."""
    eva = Speaker(carla.bot, carla.world.person(105, "Eva", language_code="pt-br"))
    group = carla.world.group(GROUP, "Turma", [carla.person, eva.person], creator=carla.person)
    return carla.within(group), eva.within(group)


@pytest.mark.parametrize("game", [False, True], ids=["no game", "a game runs"])
async def test_a_question_that_replies_to_an_answer_is_answered(
    classroom: tuple[Speaker, Speaker], *, game: bool
) -> None:
    carla, eva = classroom
    if game:
        await carla.writes("/jogo")
    for command, replies in ASKED.items():
        for said, told in replies.items():
            (answer,) = await carla.writes(command)
            assert told in await eva.asks(said, reply_to=answer), said


async def test_what_people_say_to_each_other_below_an_answer_is_left_alone(
    classroom: tuple[Speaker, Speaker],
) -> None:
    carla, eva = classroom
    (answer,) = await carla.writes("/similar rei rainha")
    for said in SAID:
        assert await eva.writes(said, reply_to=answer) == [], said


async def test_below_the_board_of_a_game_a_word_is_a_guess_and_talk_is_left_alone(
    classroom: tuple[Speaker, Speaker],
) -> None:
    carla, eva = classroom
    (board,) = await carla.writes("/jogo")
    for said in ("alguém tem ideia?", "isso é muito?", "essa tá difícil demais"):
        assert await eva.writes(said, reply_to=board) == [], said
    assert "1 palpite" in await eva.asks("verde?", reply_to=board)
