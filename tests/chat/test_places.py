"""Where the bot answers and where it keeps still: groups, threads, edits, other bots, channels."""

from botapi.people import Chat
from tests.conversation import Speaker


async def test_a_group_is_answered_with_a_quote_of_the_question(ana: Speaker, group: Chat) -> None:
    here = ana.within(group)
    (answer,) = await here.writes("/dims@vetorama_bot exemplo")
    assert "tem 3 dimensões" in answer["text"]
    assert answer["reply_to_message"]["text"] == "/dims@vetorama_bot exemplo"


async def test_a_private_chat_is_answered_without_a_quote(ana: Speaker) -> None:
    (answer,) = await ana.writes("/dims exemplo")
    assert "reply_to_message" not in answer


async def test_a_command_for_another_bot_is_left_alone(ana: Speaker, group: Chat) -> None:
    assert await ana.within(group).writes("/dims@other_bot exemplo") == []
    assert await ana.writes("/dims@other_bot exemplo") == []


async def test_an_unknown_command_in_a_group_is_left_alone_unless_meant(ana: Speaker, group: Chat) -> None:
    here = ana.within(group)
    assert await here.writes("/banir rei") == []
    assert "Não conheço o comando" in await here.asks("/banir@vetorama_bot rei")


async def test_plain_text_in_a_group_is_left_alone(ana: Speaker, group: Chat) -> None:
    assert await ana.within(group).writes("bom dia") == []


async def test_answers_go_into_the_thread_they_were_asked_in(ana: Speaker) -> None:
    forum = ana.world.group(-1_001_000_000_077, "Fórum", [ana.person], forum=True)
    thread = ana.world.topic(forum, "Vetores", ana.person)
    await ana.bot.deliver()
    (answer,) = await ana.within(forum).writes("/dims exemplo", thread=thread)
    assert answer["message_thread_id"] == thread


async def test_other_bots_are_not_answered(ana: Speaker, group: Chat) -> None:
    other = ana.world.other_bot(900, "Outro", "outro_bot")
    assert await ana.happens(lambda: ana.world.write(other, "/dims@vetorama_bot exemplo", group)) == []


async def test_channel_posts_and_their_forwards_are_not_answered(ana: Speaker, group: Chat) -> None:
    channel = ana.world.channel(-1_001_000_000_099, "Avisos")
    assert await ana.happens(lambda: ana.world.post(channel, "/dims exemplo")) == []
    assert await ana.happens(lambda: ana.world.forward_post(group, channel, "/dims exemplo")) == []


async def test_an_anonymous_admin_is_answered_and_not_remembered(ana: Speaker, group: Chat) -> None:
    (answer,) = await ana.happens(lambda: ana.world.write_anonymously(group, "/dims exemplo"))
    assert "tem 3 dimensões" in answer["text"]
    (history,) = await ana.happens(lambda: ana.world.write_anonymously(group, "/historico"))
    assert "não guardo histórico" in history["text"]
    (forget,) = await ana.happens(lambda: ana.world.write_anonymously(group, "/esquecer"))
    assert "não há o que apagar" in forget["text"]


async def test_a_group_keeps_its_language_when_it_becomes_a_supergroup(ana: Speaker) -> None:
    small = ana.world.group(-4242, "Pequeno", creator=ana.person)
    await ana.within(small).writes("/idioma en")
    grown = ana.world.migrate(small, -1_001_000_000_042, ana.person)
    await ana.bot.deliver()
    assert "has 3 dimensions" in await ana.within(grown).asks("/dims exemplo")
