"""Several questions in one message: each is answered or offered, and what an answer did not use is named."""

import re

import pytest

from tests.conversation import Message, Speaker, labels

_COMMAND = re.compile(r"^↳ (?:Pelo comando|As a command): (.+)$", re.MULTILINE)
_UNUSED = re.compile(r"^(?:Não levei em conta|What I did not use): (.+)\.$", re.MULTILINE)


def _said(answers: list[Message]) -> str:
    return "\n\n".join(str(answer.get("text") or answer["caption"]) for answer in answers)


PORTUGUESE = {
    "rei e rainha são parecidas, e gato e rato?": ["/similar rei rainha", "/similar gato rato"],
    "rei e rainha são parecidas? e gato e rato?": ["/similar rei rainha", "/similar gato rato"],
    "gato e rato são parecidos, né? e gato e rei": ["/similar gato rato", "/similar gato rei"],
    "compare rei com rainha, gato com rato": ["/similar rei rainha", "/similar gato rato"],
    "qual a diferença entre rei e rainha e entre gato e rato?": ["/similar rei rainha", "/similar gato rato"],
    "2 vizinhos de rei e 3 de gato": ["/vizinhos rei 2", "/vizinhos gato 3"],
    "vizinhos de gato e rato": ["/vizinhos gato", "/vizinhos rato"],
    "quero 3 vizinhos de rei e 3 vizinhos de rato": ["/vizinhos rei 3", "/vizinhos rato 3"],
    "1. vizinhos de rei\n2. quantas dimensões tem gato": ["/vizinhos rei", "/dims gato"],
    "quantas dimensões tem gato e quantas tem rato?": ["/dims gato", "/dims rato"],
    "me dá o vetor de gato e o de rato": ["/embedding gato", "/embedding rato"],
    "qual destoa: rei, rainha, gato? e qual destoa: gato, rato, rei?": [
        "/intruso rei rainha gato",
        "/intruso gato rato rei",
    ],
    "rei - rainha + gato e gato - rato + rei": [
        "/analogia rei - rainha + gato",
        "/analogia gato - rato + rei",
    ],
    "quanto é rei - rainha + gato? gato - rato + rei?": [
        "/analogia rei - rainha + gato",
        "/analogia gato - rato + rei",
    ],
    "mapa de rei, rainha e gato e outro de gato, rato e rei": [
        "/mapa rei rainha gato",
        "/mapa gato rato rei",
    ],
    "rei é mais gato ou rato? e rainha?": ["/eixo gato / rato: rei", "/eixo gato / rato: rainha"],
    "o que significa cosseno e qual o cosseno entre rei e gato?": ["/glossario cosseno", "/similar rei gato"],
    "prof pediu: diferença entre rei e rainha, e os vizinhos de gato": [
        "/similar rei rainha",
        "/vizinhos gato",
    ],
    "vizinhos de rei e de rainha, estou com medo da prova": ["/vizinhos rei", "/vizinhos rainha"],
    "qual a palavra mais parecida com rei e qual a menos parecida": ["/vizinhos rei", "/analogia - rei"],
    "sinônimos de rei e o antônimo?": ["/vizinhos rei", "/contrario rei"],
    'similaridade de "rei" e "rainha", e de "rei" e "gato"': ["/similar rei rainha", "/similar rei gato"],
    "rei e rainha são parecidas? por quê?": ["/similar rei rainha", "/porque /similar rei rainha"],
}
ENGLISH = {
    "are rei and rainha similar, and gato and rato?": ["/similar rei rainha", "/similar gato rato"],
    "2 words near rei and 3 near gato": ["/neighbors rei 2", "/neighbors gato 3"],
    "compare rei and rainha, then gato and rato": ["/similar rei rainha", "/similar gato rato"],
    "compare rei with rainha, gato with rato": ["/similar rei rainha", "/similar gato rato"],
    "rei - rainha + gato and gato - rato + rei": [
        "/analogy rei - rainha + gato",
        "/analogy gato - rato + rei",
    ],
    "is rei closer to gato or to rato, and is rainha closer to gato or to rato?": [
        "/axis gato / rato: rei",
        "/axis gato / rato: rainha",
    ],
    "how many dimensions does gato have and what is a dimension?": ["/dims gato", "/glossary dimension"],
    "closest word to rei, and the farthest one": ["/neighbors rei", "/analogy - rei"],
    'similarity of "rei" and "rainha", and of "rei" and "gato"': ["/similar rei rainha", "/similar rei gato"],
    "neighbors of gato; neighbors of rei": ["/neighbors gato", "/neighbors rei"],
    "draw a map of rei, rainha and gato and one of gato, rato and rei": [
        "/map rei rainha gato",
        "/map gato rato rei",
    ],
}
WITH_A_CONDITION = {
    "vizinhos de rei exceto rainha e vizinhos de gato": (["rei", "gato"], "“exceto rainha”"),
    "vizinhos de rei mas não de rato e os vizinhos de rainha": (["rei", "rainha"], "“mas não de rato”"),
    "vizinhos de rei sem rainha e os vizinhos de gato": (["rei", "gato"], "“sem rainha”"),
    "neighbors of rei, not rainha, and neighbors of gato": (["rei", "gato"], "“not rainha”"),
}
"""Questions with a condition before a second whole one: whose neighbours are asked for, and the condition."""
LEFT_OUT = {
    "vizinhos de gato que não sejam animais": ("/vizinhos gato", "“que não sejam animais”"),
    "rei e rainha são parecidas em inglês?": ("/similar rei rainha", "“em inglês”"),
    "vizinhos de gato em ordem alfabética": ("/vizinhos gato", "“em ordem alfabética”"),
    "compare rei e rainha sem usar “o cosseno”": ("/similar rei rainha", "“sem usar “o cosseno””"),
    "vizinhos de rei menos rainha": ("/vizinhos rei", "“menos rainha”"),
    "compare rei e rainha usando distância euclidiana": (
        "/similar rei rainha",
        "“usando distância euclidiana”",
    ),
    "vizinhos de gato que não sejam <animais>": ("/vizinhos gato", "“que não sejam <animais>”"),
    "o que é cosseno e para onde vai o rio?": ("/glossario cosseno", "“e para onde vai o rio”"),
}

NARROWED = {
    "vizinhos de rei, 5": "/vizinhos rei 5",
    "vizinhos de rei 5": "/vizinhos rei 5",
    "os ３ vizinhos de rei": "/vizinhos rei 3",  # noqa: RUF001 - a digit of another keyboard
    "quais os ٣ vizinhos de rei": "/vizinhos rei 3",
    "os três vizinhos de rei": "/vizinhos rei 3",
    "vizinhos de rei, mas só os três primeiros": "/vizinhos rei 3",
    "vizinhos de rei entre 3 e 6": "/vizinhos rei 3-6",
    "vizinhos de rei do 5º ao 12º": "/vizinhos rei 5-12",
    "neighbors of gato but only the first 3": "/vizinhos gato 3",
    "neighbors of gato from the 3rd to the 5th": "/vizinhos gato 3-5",
    "compare rei com gato, rato e rainha": "/posicao rei gato rato rainha",
    "compare rei with gato and rato": "/posicao rei gato rato",
    "média de rei e rainha": "/analogia rei + rainha",
    "the average of rei and rainha": "/analogia rei + rainha",
    "compare rei e rainha, depois": "/similar rei rainha",
    "is rei closer to gato or rainha or neither?": "/eixo gato / rainha: rei",
}
"""What is said behind a question, and the command that uses it."""
QUESTIONS = {
    "vizinhos de rei": "/vizinhos rei",
    "mapa de rei, rainha e gato": "/mapa rei rainha gato",
    "rei e rainha são parecidas": "/similar rei rainha",
    "quantas dimensões tem rei": "/dims rei",
    "quanto é rei - rato + gato": "/analogia rei - rato + gato",
}
CONDITIONS = (
    ", exceto rato",
    " exceto rato",
    ", exceto 3",
    " mas não de rato",
    " e não de rato",
    " mas sem contar rainha",
    " em ordem alfabética",
    " no plural",
    " que começam com p",
    " com mais de 0,5 de similaridade",
    " maiores que 0,5",
    " longe de rato",
    " e longe de rato",
    " e qual é a primeira?",
    " (não rato)",
)
ENGLISH_CONDITIONS = (
    ", except rato",
    " but not rato",
    " (not rato)",
    " in alphabetical order",
    " descending",
    " and then compare the first two",
    " far from rato",
    " with more than 0.5",
)
CONDITIONED = [
    *((question, command, CONDITIONS) for question, command in QUESTIONS.items()),
    ("neighbors of rei", "/vizinhos rei", ENGLISH_CONDITIONS),
    ("map rei, rainha, gato", "/mapa rei rainha gato", ENGLISH_CONDITIONS),
]


@pytest.mark.parametrize("typed", WITH_A_CONDITION)
async def test_a_condition_hides_no_question_behind_it(ana: Speaker, typed: str) -> None:
    words, condition = WITH_A_CONDITION[typed]
    said = _said(await ana.writes(typed))
    assert _COMMAND.findall(said) == [f"/vizinhos {word}" for word in words]
    assert _UNUSED.findall(said) == [condition]


@pytest.mark.parametrize(("question", "command", "conditions"), CONDITIONED)
async def test_a_condition_is_no_part_of_what_is_asked_about_and_is_named(
    ana: Speaker, question: str, command: str, conditions: tuple[str, ...]
) -> None:
    for condition in conditions:
        said = _said(await ana.writes(f"{question}{condition}"))
        core = condition.strip(" ,?")
        assert _COMMAND.findall(said) == [command], condition
        assert _UNUSED.findall(said) in ([f"“{core}”"], [f"“{core.removeprefix('e ')}”"]), condition


async def test_what_narrows_a_question_behind_it_is_used(ana: Speaker) -> None:
    for typed, command in NARROWED.items():
        answer = await ana.asks(typed)
        assert _COMMAND.findall(answer) == [command]
        assert not _UNUSED.findall(answer), typed


async def test_a_part_of_speech_behind_a_question_is_used(carla: Speaker) -> None:
    answer = await carla.asks("só os vizinhos de correr que são verbos")
    assert _COMMAND.findall(answer) == ["/vizinhos correr verbos"]


@pytest.mark.parametrize("number", ["3.5", "3,5"])
async def test_a_number_that_counts_nothing_is_named(ana: Speaker, bruno: Speaker, number: str) -> None:
    answer = await ana.asks(f"/vizinhos rei {number}")
    assert answer.startswith("Mais perto de rei:")
    assert f"Não levei em conta: “{number}”, que não é" in answer
    assert f"What I did not use: “{number}”" in await bruno.asks(f"/neighbors rei {number}")


async def test_a_number_of_each_of_two_questions_is_used(ana: Speaker) -> None:
    said = _said(await ana.writes("vizinhos de rei, 5; de gato, 3"))
    assert _COMMAND.findall(said) == ["/vizinhos rei 5", "/vizinhos gato 3"]


async def test_another_number_of_the_same_words_is_no_term(ana: Speaker) -> None:
    answer = await ana.asks("quais as dimensões de rei e a similaridade com gato?")
    assert _COMMAND.findall(answer) == ["/dims rei"]
    assert _UNUSED.findall(answer) == ["“e a similaridade com gato”"]


@pytest.mark.parametrize("typed", PORTUGUESE)
async def test_each_question_of_a_message_is_answered(ana: Speaker, typed: str) -> None:
    answers = await ana.writes(typed)
    assert _COMMAND.findall(_said(answers)) == PORTUGUESE[typed]
    assert len(answers) == len(PORTUGUESE[typed])
    assert not _UNUSED.findall(_said(answers))


@pytest.mark.parametrize("typed", ENGLISH)
async def test_in_english_too_each_question_is_answered(bruno: Speaker, typed: str) -> None:
    answers = await bruno.writes(typed)
    assert _COMMAND.findall(_said(answers)) == ENGLISH[typed]
    assert not _UNUSED.findall(_said(answers))


@pytest.mark.parametrize("typed", LEFT_OUT)
async def test_what_an_answer_does_not_use_is_named(ana: Speaker, typed: str) -> None:
    answer = await ana.asks(typed)
    assert (_COMMAND.findall(answer), _UNUSED.findall(answer)) == ([LEFT_OUT[typed][0]], [LEFT_OUT[typed][1]])


@pytest.mark.parametrize(
    "typed",
    [
        "oi prof, tudo bem? rei e rainha são parecidos?",
        "tô estudando para a prova, rei e rainha são parecidos? valeu!",
        "Bom dia! rei e rainha são parecidos, por favor?",
        "fiquei na dúvida aqui, mano: rei e rainha são parecidos?",
    ],
)
async def test_courtesy_and_stories_are_not_counted_as_left_out(ana: Speaker, typed: str) -> None:
    answer = await ana.asks(typed)
    assert _COMMAND.findall(answer) == ["/similar rei rainha"]
    assert not _UNUSED.findall(answer)


async def test_three_terms_are_explained_in_one_message(ana: Speaker, bruno: Speaker) -> None:
    answer = await ana.asks("o que é cosseno, token e PCA?")
    assert [line for line in answer.splitlines() if line.startswith("📖")] == [
        "📖 cosseno",
        "📖 token",
        "📖 PCA",
    ]
    assert "📖 token" in await bruno.asks("what is cosine, a token and PCA?")


async def test_what_is_more_than_three_questions_stands_on_buttons(ana: Speaker) -> None:
    answers = await ana.writes(
        "vizinhos de rei; vizinhos de rainha; vizinhos de gato; rei e gato são parecidos? quem ganhou o jogo?"
    )
    assert len(answers) == 3
    assert "Respondo a até três perguntas por mensagem. A outra está no último botão." in answers[-1]["text"]
    assert _UNUSED.findall(answers[-1]["text"]) == ["“quem ganhou o jogo?”"]
    (other,) = await ana.presses(answers[-1], labels(answers[-1])[-1])
    assert other["text"].startswith("rei e gato: similaridade")


async def test_a_question_that_fails_does_not_keep_the_others_back(ana: Speaker) -> None:
    answers = await ana.writes("vizinhos de qwxzkj e de gato")
    assert "qwxzkj" in answers[0]["text"]
    assert _COMMAND.findall(answers[1]["text"]) == ["/vizinhos gato"]


async def test_each_of_several_questions_stands_in_the_history(ana: Speaker) -> None:
    await ana.writes("rei e rainha são parecidas, e gato e rato?")
    history = await ana.asks("/historico")
    assert "/similar rei rainha" in history
    assert "/similar gato rato" in history


async def test_a_part_of_speech_and_a_number_are_not_lost_in_words(ana: Speaker) -> None:
    assert "/vizinhos gato 2" in await ana.asks("me dá duas palavras parecidas com gato")


async def test_a_command_swallows_no_filter(ana: Speaker, carla: Speaker) -> None:
    assert "\n2. avô" in await ana.asks("/vizinhos rei 3-2")
    answer = await carla.asks("/vizinhos correr verbos substantivos verbos tudo")
    assert answer.startswith("Mais perto de correr:")
    assert "Não levei em conta: “substantivos”." in answer


async def test_a_quiz_is_asked_for_with_a_number_and_a_theme_and_stopped_in_words(carla: Speaker) -> None:
    begun = await carla.writes("faz um quiz de 3 perguntas sobre cosseno")
    assert "3 perguntas" in begun[0]["text"]
    assert "Um quiz tem 20 perguntas no máximo." not in begun[0]["text"]
    stopped = await carla.writes("quiz parar")
    assert any("text" in one and "quiz" in one["text"].lower() for one in stopped)
    assert "Um quiz tem 20 perguntas no máximo." in (await carla.writes("/quiz 21"))[0]["text"]
