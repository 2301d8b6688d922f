"""What is no text: pictures, voices, stickers and whatever else people send; captions are read as text."""

import pytest

from botapi.attachments import Attachment, Contact, GivenDocument, GivenPhoto, Location, Other, Sticker, Voice
from botapi.people import Chat
from botapi.record import Upload
from tests.botapi.raw import png
from tests.conversation import Message, Speaker, labels

PICTURE = GivenPhoto(Upload("a.png", png()))
FILE = {"file_id": "a", "file_unique_id": "b", "file_size": 3}
VIDEO = {**FILE, "width": 1, "height": 1, "duration": 1}
POLL = {
    "id": "1",
    "question": "?",
    "options": [],
    "total_voter_count": 0,
    "is_closed": False,
    "is_anonymous": True,
    "type": "regular",
    "allows_multiple_answers": False,
    "allows_revoting": False,
    "members_only": False,
}
PLACE = {"latitude": 1.0, "longitude": 1.0}
THINGS: dict[str, tuple[Attachment, str]] = {
    "photo": (PICTURE, "Não enxergo fotos"),
    "document": (GivenDocument(Upload("a.pdf", b"a")), "Não abro arquivos: eu leio palavras"),
    "vectors": (GivenDocument(Upload("cbow_s300.zip", b"a")), "vetorama model import"),
    "voice": (Voice(Upload("a.ogg", b"a")), "Não escuto áudios"),
    "sticker": (Sticker(Upload("a.webp", b"a"), "🐱"), "A figurinha quer dizer 🐱"),
    "mute sticker": (Sticker(Upload("a.webp", b"a")), "Não enxergo figurinhas"),
    "location": (Location(1.0, 1.0), "Não uso esse tipo de mapa"),
    "contact": (Contact("1", "Rui"), "não guardo este"),
    "venue": (
        Other({"venue": {"location": PLACE, "title": "a", "address": "b"}, "location": PLACE}),
        "Não uso esse tipo de mapa",
    ),
    "audio": (Other({"audio": {**FILE, "duration": 1}}), "Não escuto música"),
    "video": (Other({"video": VIDEO}), "Não assisto a vídeos"),
    "video note": (Other({"video_note": {**FILE, "length": 1, "duration": 1}}), "Não assisto a vídeos"),
    "animation": (Other({"animation": VIDEO, "document": FILE}), "Não enxergo GIFs"),
    "poll": (Other({"poll": POLL}), "Não voto em enquetes"),
    "dice": (Other({"dice": {"emoji": "🎲", "value": 4}}), "Deu 4!"),
    "game": (Other({"game": {"title": "a", "description": "b", "photo": []}}), "Não jogo"),
    "story": (Other({"story": {"chat": {"id": 1, "type": "private"}, "id": 1}}), "Não vejo stories"),
    "what is not known yet": (Other({"hologram": {"id": "1"}}), "Não sei ler esse tipo de mensagem"),
}


async def attaches(
    speaker: Speaker, attachment: Attachment, *, caption: str = "", reply_to: Message | None = None
) -> list[Message]:
    world = speaker.world
    return await speaker.happens(
        lambda: world.attach(speaker.person, attachment, speaker.chat, caption=caption, reply_to=reply_to)
    )


@pytest.mark.parametrize("thing", THINGS)
async def test_what_is_no_text_is_answered_kindly_with_something_to_tap(ana: Speaker, thing: str) -> None:
    attachment, said = THINGS[thing]

    (answer,) = await attaches(ana, attachment)

    assert said in answer["text"]
    (example,) = labels(answer)
    (next_answer,) = await ana.presses(answer, example)
    assert next_answer["message_id"] != answer["message_id"]


async def test_whoever_speaks_english_is_answered_in_english(bruno: Speaker) -> None:
    (answer,) = await attaches(bruno, PICTURE)
    assert answer["text"].startswith("I can't see photos")


async def test_a_command_in_a_caption_is_obeyed(ana: Speaker, group: Chat) -> None:
    (answer,) = await attaches(ana, PICTURE, caption="/similar rei rainha")
    assert "rei e rainha" in answer["text"]
    (here,) = await attaches(ana.within(group), GivenDocument(Upload("a.pdf", b"a")), caption="/dims rei")
    assert here["reply_to_message"]["caption"] == "/dims rei"
    (unknown,) = await attaches(ana, PICTURE, caption="/similiar rei rainha")
    assert "/similar" in unknown["text"]


async def test_a_caption_is_read_as_the_same_text_would_be(ana: Speaker) -> None:
    await ana.writes("gato")  # the first answer says more
    (answer,) = await attaches(ana, PICTURE, caption="gato")
    (same,) = await ana.writes("gato")
    assert answer["text"] == same["text"]


async def test_a_question_below_a_photo_is_answered_but_the_photo_is_not_seen(ana: Speaker) -> None:
    asked = "Tokenizar é separar por espaço?"
    (answer,) = await attaches(ana, PICTURE, caption=asked)
    (plain,) = await ana.writes(asked)
    assert answer["text"] == f"Não vejo a foto; respondo só ao que você escreveu.\n\n{plain['text']}"


@pytest.mark.parametrize(
    "caption",
    ["olha o meu gato dormindo", "o gato e o rato na cozinha", "meu gato 😍", "que fofo", "ontem na praia"],
)
async def test_a_caption_that_asks_nothing_is_told_that_the_photo_is_not_seen(
    ana: Speaker, caption: str
) -> None:
    (answer,) = await attaches(ana, PICTURE, caption=caption)
    assert answer["text"].startswith("Não vejo a foto")


async def test_a_command_reads_the_caption_of_what_it_replies_to(
    ana: Speaker, bruno: Speaker, group: Chat
) -> None:
    picture = ana.world.attach(bruno.person, PICTURE, group, caption="rei rainha")
    (answer,) = await ana.within(group).writes("/similar", reply_to=picture)
    assert "rei e rainha" in answer["text"]


async def test_in_a_group_only_what_is_sent_to_the_bot_is_answered(ana: Speaker, group: Chat) -> None:
    here = ana.within(group)
    ana.world.promote(group)  # it sees everything now
    assert await attaches(here, PICTURE) == []
    assert await attaches(here, Sticker(Upload("a.webp", b"a"), "🐱")) == []
    (answer,) = await here.writes("/dims rei")
    (said,) = await attaches(here, PICTURE, reply_to=answer)
    assert "Não enxergo fotos" in said["text"]
    assert await here.happens(lambda: ana.world.forward(ana.person, answer, group)) == []


@pytest.mark.parametrize("caption", ["", "/similar rei rainha"])
async def test_an_album_is_answered_once(ana: Speaker, caption: str) -> None:
    world = ana.world
    answers = await ana.happens(
        lambda: world.attach_album(ana.person, [PICTURE, PICTURE, PICTURE], caption=caption)
    )
    assert len(answers) == 1


async def test_a_caption_that_comes_late_in_an_album_gets_the_answer(ana: Speaker) -> None:
    first = {"media_group_id": "13000000000000001"}
    (kind,) = await attaches(ana, Other({**PICTURE.to_json(ana.world.files), **first}))
    (answer,) = await attaches(
        ana, Other({**PICTURE.to_json(ana.world.files), **first}), caption="/similar rei rainha"
    )
    assert answer["message_id"] == kind["message_id"]
    assert "rei e rainha" in answer["text"]


async def test_a_forwarded_text_is_read_as_its_senders_and_the_bots_own_is_not(
    ana: Speaker, bruno: Speaker
) -> None:
    question = ana.world.write(bruno.person, "/similar rei rainha")
    await ana.bot.deliver()
    (answer,) = await ana.happens(lambda: ana.world.forward(ana.person, question))
    assert "rei e rainha" in answer["text"]
    (own,) = await ana.happens(lambda: ana.world.forward(ana.person, answer))
    assert own["text"].startswith("Essa resposta é minha")
