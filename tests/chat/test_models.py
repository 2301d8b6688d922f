"""Several models, as people in chats see them: shown, chosen, lost, broken, compared."""

import json
import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import srsly  # type: ignore[import-untyped]  # it ships no types

from bot.localbot import LocalBot, local_bot
from bot.services import open_services
from bot.settings import Settings
from botapi.people import Chat
from embeddings.errors import ModelDamaged, ModelWithoutVectors
from embeddings.importing.importer import Plan, import_vectors
from embeddings.table.loading import load_space
from embeddings.table.space import Space
from handlers.apologies import error_reply
from rendering.catalog import Catalog
from tests.conftest import OpenBot
from tests.conversation import Speaker, labels

OTHER = """rei 1 0 0 0
rainha 0.9 0.2 0 0
trono 0.9 0.1 0.1 0
rato 0 0 1 0.1
gato 0 0.1 1 0
queijo 0 0 0.8 0.6
"""
ENGLISH = "king 1 0\nqueen 0.9 0.3\nrato 0.1 1\nmouse 0.2 1\n"


@pytest.fixture(autouse=True)
def folder(settings: Settings) -> Path:
    """Two imported models beside the default one: another Portuguese one, and an English one."""
    for name, language, text in (("outro", "pt", OTHER), ("other", "en", ENGLISH)):
        source = settings.model_folder.parent / f"{name}.txt"
        source.write_text(text)
        import_vectors(source, settings.model_folder, Plan(name, language), lambda _share: None)
    return settings.model_folder


@pytest.fixture
async def bot(settings: Settings, space: Space) -> AsyncIterator[LocalBot]:
    async with open_services(settings, space) as services, local_bot(services) as opened:
        yield opened


async def test_the_card_is_shown_with_the_models_that_can_be_chosen(ana: Speaker) -> None:
    (answer,) = await ana.writes("/modelo")
    assert answer["text"].startswith("🧭 handmade 0")
    assert "● handmade" in answer["text"]
    assert "○ pt_outro (português)" in answer["text"]
    assert "○ en_other (inglês)" in answer["text"]
    assert {"pt_outro", "en_other (inglês)"} <= set(labels(answer))
    assert "handmade" not in labels(answer)


async def test_a_chat_chooses_a_model_and_no_other_chat_does(ana: Speaker, bruno: Speaker) -> None:
    chosen = await ana.asks("/modelo pt_outro")
    assert chosen.startswith("Pronto: nesta conversa, quem responde agora é pt_outro.")
    assert "tem 4 dimensões" in await ana.asks("/dims rei")
    assert (await ana.asks("/dims rei")).splitlines()[-1].startswith("pt_outro 1.0.0 · ")
    assert "has 3 dimensions" in await bruno.asks("/dims rei")
    assert "● pt_outro" in await ana.asks("/modelo")
    await ana.asks("/modelo handmade")
    assert "tem 3 dimensões" in await ana.asks("/dims rei")


async def test_a_group_has_its_own_model_for_everybody_in_it(
    ana: Speaker, bruno: Speaker, group: Chat
) -> None:
    await ana.within(group).writes("/modelo outro")
    assert "tem 4 dimensões" in await bruno.within(group).asks("/dims rei")
    assert "tem 3 dimensões" in await ana.asks("/dims rei")


async def test_a_button_chooses_too(ana: Speaker) -> None:
    (shown,) = await ana.writes("/modelo")
    (edited,) = await ana.presses(shown, "pt_outro")
    assert edited["text"].startswith("Pronto: nesta conversa, quem responde agora é pt_outro.")
    assert "tem 4 dimensões" in await ana.asks("/dims rei")


async def test_a_model_of_another_language_is_told_to_be_one_and_leads_back(ana: Speaker) -> None:
    (shown,) = await ana.writes("/modelo")
    (edited,) = await ana.presses(shown, "en_other (inglês)")
    assert "⚠️ Ele é de outro idioma (inglês): as palavras daqui em diante são desse idioma." in edited["text"]
    assert " · modelo em inglês" in await ana.asks("/dims king")
    (back,) = await ana.presses(edited, "pt_outro")
    assert "outro idioma" not in back["text"]
    assert "modelo em" not in await ana.asks("/dims rei")


async def test_examples_follow_the_chats_model(ana: Speaker, bruno: Speaker) -> None:
    await ana.asks("/modelo en_other")
    assert "/similar king queen" in await ana.asks("/similar")
    assert "/similar rei rainha" in await bruno.asks("/similar")
    (welcome,) = await ana.writes("/start")
    assert labels(welcome) == ["/embedding mouse", "/similar king queen", "/vizinhos king"]
    assert "As palavras são em inglês: mouse é rato, king é rei, queen é rainha." in welcome["text"]


async def test_a_comparison_is_offered_where_both_of_its_models_are(ana: Speaker, settings: Settings) -> None:
    async def comparing() -> list[str]:
        (first,) = await ana.writes("/ajuda")
        (opened,) = await ana.presses(first, "Comparar")
        return labels(opened)

    example = "/compara pt_vetorama_md pt_core_news_md rato"
    for name in ("vetorama_md", "core_news_md"):
        assert example not in await comparing()
        source = settings.model_folder.parent / f"{name}.txt"
        source.write_text(OTHER)
        import_vectors(source, settings.model_folder, Plan(name, "pt"), lambda _share: None)
    assert example in await comparing()


async def test_the_choice_outlives_a_restart(ana: Speaker, settings: Settings, space: Space) -> None:
    await ana.asks("/modelo outro")
    async with open_services(settings, space) as services, local_bot(services) as again:
        back = Speaker(again, again.world.person(ana.person.id, "Ana", language_code="pt-br"))
        assert "tem 4 dimensões" in await back.asks("/dims rei")


@pytest.mark.parametrize("asked", ["nenhum", "/etc/passwd", "../models/pt_outro", "pt_outro/..", "<x>y</x>"])
async def test_only_names_of_models_that_are_there_can_be_chosen(ana: Speaker, asked: str) -> None:
    answer = await ana.asks(f"/modelo {asked}")
    assert f"Aqui não há um modelo chamado “{asked}”. Há: handmade, " in answer
    assert "pt_outro" in answer
    assert "tem 3 dimensões" in await ana.asks("/dims rei")


async def test_a_chat_whose_model_was_taken_away_is_told_once_and_answered_by_the_default(
    ana: Speaker, settings: Settings, space: Space, folder: Path
) -> None:
    await ana.asks("/modelo outro")
    shutil.rmtree(folder / "pt_outro")
    async with open_services(settings, space) as services, local_bot(services) as again:
        back = Speaker(again, again.world.person(ana.person.id, "Ana", language_code="pt-br"))
        answer = await back.asks("/dims rei")
        assert "tem 3 dimensões" in answer
        assert "O modelo “pt_outro”, que esta conversa tinha escolhido, não está mais aqui." in answer
        assert "não está mais aqui" not in await back.asks("/dims rei")


async def test_the_card_tells_too_that_a_model_was_taken_away(
    ana: Speaker, settings: Settings, space: Space, folder: Path
) -> None:
    await ana.asks("/modelo outro")
    shutil.rmtree(folder / "pt_outro")
    async with open_services(settings, space) as services, local_bot(services) as again:
        back = Speaker(again, again.world.person(ana.person.id, "Ana", language_code="pt-br"))
        assert (await back.asks("/modelo")).startswith("⚠️ O modelo “pt_outro”")


async def test_a_model_that_does_not_open_is_not_chosen(ana: Speaker, folder: Path) -> None:
    (folder / "pt_outro" / "vocab" / "key2row").write_bytes(b"torn")
    answer = await ana.asks("/modelo outro")
    assert "O modelo “pt_outro” não abriu: os arquivos dele estão danificados." in answer
    assert str(folder) not in answer
    assert "tem 3 dimensões" in await ana.asks("/dims rei")


async def test_a_chosen_model_that_breaks_says_so_and_leaves_the_way_out(
    ana: Speaker, settings: Settings, space: Space, folder: Path
) -> None:
    await ana.asks("/modelo outro")
    meta = folder / "pt_outro" / "meta.json"
    meta.write_text(json.dumps({**json.loads(meta.read_text()), "digest": "another"}))
    async with open_services(settings, space) as services, local_bot(services) as again:
        back = Speaker(again, again.world.person(ana.person.id, "Ana", language_code="pt-br"))
        assert "não abriu" in await back.asks("/dims rei")
        (guide,) = await back.writes("/ajuda")
        assert "O que você pode perguntar" in guide["text"]
        (opened,) = await back.presses(guide, "Começar")
        assert labels(opened) == ["/trilha cosseno", "/glossario cosseno", "◀ Todos os comandos"]
        (shown,) = await back.writes("/modelo")
        assert "não abriu" in shown["text"]
        await back.presses(shown, "handmade")
        assert "tem 3 dimensões" in await back.asks("/dims rei")


async def test_two_models_are_compared_by_the_order_of_their_neighbours(ana: Speaker) -> None:
    answer = await ana.asks("/compara handmade outro rei")
    assert answer.startswith("Vizinhos de rei em dois modelos")
    assert "palavras em comum" in answer
    assert "Concordância na ordem dos 30 primeiros: 0," in answer
    assert "handmade │ pt_outro" in answer
    assert "1. rainha │ " in answer
    assert "Não comparo os cossenos" in answer
    assert "nem têm vetor em pt_outro e não poderiam aparecer lá" in answer


async def test_an_answer_names_its_model_where_the_chat_chose_another_than_the_default(
    ana: Speaker, space: Space, folder: Path
) -> None:
    assert "handmade" not in await ana.asks("/dims rei")
    assert (await ana.asks("/porque rei rato")).endswith(f"\nhandmade 0 · {space.card.digest[:8]}")
    await ana.asks("/modelo outro")
    assert "não distingue bem palavras comuns" in await ana.asks("/dims rato")  # it has six, and says so once
    digest = json.loads((folder / "pt_outro" / "meta.json").read_text())["digest"]
    assert (await ana.asks("/dims rei")).endswith(f"\npt_outro 1.0.0 · {digest[:8]}")
    assert digest[:8] != space.card.digest[:8]


async def test_the_model_used_last_is_offered_for_a_comparison(
    settings: Settings, space: Space, folder: Path
) -> None:
    source = folder.parent / "terceiro.txt"
    source.write_text(OTHER)
    import_vectors(source, folder, Plan("terceiro", "pt"), lambda _share: None)
    roomy = settings.model_copy(update={"models_in_memory": 3})
    async with open_services(roomy, space) as services, local_bot(services) as bot:
        ana = Speaker(bot, bot.world.person(101, "Ana", language_code="pt-br"))
        for first, last in (("outro", "terceiro"), ("terceiro", "outro")):
            for name in (first, last, "handmade"):
                await ana.asks(f"/modelo {name}")
            (answer,) = await ana.writes("/vizinhos rei")
            (opened,) = await ana.presses(answer, "Mais…")
            (compared,) = await ana.presses(opened, "Em outro modelo")
            assert f"handmade │ pt_{last}" in compared["text"]


async def test_english_compares_too(bruno: Speaker) -> None:
    answer = await bruno.asks("/compare handmade, outro, rei")
    assert "Agreement in the order of the first 30: 0." in answer
    assert "I do not compare the cosines" in answer


async def test_models_of_different_languages_get_no_agreement(ana: Speaker) -> None:
    answer = await ana.asks("/compara handmade en_other rato")
    assert "handmade é em português e en_other, em inglês" in answer
    assert "Concordância na ordem" not in answer
    assert "mouse" in answer


async def test_a_model_compared_with_itself_is_said_to_be_so(ana: Speaker) -> None:
    assert "É o mesmo modelo dos dois lados" in await ana.asks("/compara outro pt_outro rei")


async def test_a_word_that_one_of_the_two_does_not_know_names_the_model(ana: Speaker) -> None:
    answer = await ana.asks("/compara handmade outro Lisboa")
    assert answer.startswith("No modelo pt_outro:\nNão conheço “Lisboa”")


@pytest.mark.parametrize("asked", ["", "handmade", "handmade outro", 'handmade, outro, ""'])
async def test_a_comparison_needs_two_models_and_a_word(ana: Speaker, asked: str) -> None:
    assert "Faltou dizer quais são os dois modelos e a palavra" in await ana.asks(f"/compara {asked}")


async def test_a_tokenizer_that_breaks_later_tells_a_chat_no_path(open_bot: OpenBot, folder: Path) -> None:
    others = folder / "pt_outro"  # as it would be of others, who write no manifest
    meta = json.loads((others / "meta.json").read_text())
    del meta["sealed"]
    (others / "meta.json").write_text(json.dumps(meta))
    (others / "manifest.json").unlink()
    settings = srsly.read_msgpack(others / "tokenizer")
    (others / "tokenizer").write_bytes(srsly.msgpack_dumps({**settings, "prefix_search": "("}))
    bot = await open_bot(load_space(others))
    ana = Speaker(bot, bot.world.person(101, "Ana", language_code="pt-br"))
    for question in ("/tokens o rei", "/embedding o rei", "/similar “o rei”, rainha", "/frases o rei | rato"):
        answer = await ana.asks(question)
        assert "O modelo “pt_outro” não abriu" in answer
        assert str(folder.parent) not in answer


def test_no_sentence_for_a_chat_shows_the_folder_of_a_model() -> None:
    for error in (
        ModelDamaged("/srv/models/pt_outro", "torn"),
        ModelDamaged("C:\\models\\pt_outro\\", "torn"),
        ModelWithoutVectors("/srv/models/pt_outro", "pt_core_news_md"),
    ):
        reply = error_reply(Catalog("pt"), error)
        assert reply is not None
        assert "“pt_outro”" in reply.text
        assert "models" not in reply.text


async def test_a_card_steers_no_screen(open_bot: OpenBot, folder: Path) -> None:
    others = folder / "pt_outro"
    meta = json.loads((others / "meta.json").read_text())
    del meta["sealed"]
    (others / "manifest.json").unlink()
    meta["license"] = "CC\x1b[2J\u202eBY\n\nfim"
    (others / "meta.json").write_text(json.dumps(meta))
    bot = await open_bot(load_space(others))
    ana = Speaker(bot, bot.world.person(101, "Ana", language_code="pt-br"))
    assert "Licença: CC[2JBY fim" in await ana.asks("/modelo")


async def test_the_example_of_a_comparison_names_models_that_are_there(
    ana: Speaker, bruno: Speaker, settings: Settings, space: Space
) -> None:
    (answer,) = await ana.writes("/compara")
    (label,) = labels(answer)
    assert label == "/compara handmade en_other hotel"
    assert f"Por exemplo: {label}" in answer["text"]
    assert labels((await bruno.writes("/help compare"))[0]) == ["/compare handmade en_other hotel"]
    source = settings.model_folder.parent / "other.txt"
    import_vectors(source, settings.model_folder, Plan("another", "en"), lambda _share: None)
    assert labels((await bruno.writes("/help compare"))[0]) == ["/compare en_another en_other mouse"]
    one = settings.model_copy(update={"models_in_memory": 1})
    async with open_services(one, space) as services, local_bot(services) as small:
        alone = Speaker(small, small.world.person(ana.person.id, "Ana", language_code="pt-br"))
        (answer,) = await alone.writes("/compara")
        assert "Toque no botão" not in await alone.asks("/ajuda compara")
    assert answer["text"] == "Para comparar modelos é preciso ter dois, e aqui só há um: /modelo"
    assert labels(answer) == []


async def test_choosing_a_model_is_answered_on_one_screen_of_a_phone(ana: Speaker, bruno: Speaker) -> None:
    for speaker in (ana, bruno):
        (chosen,) = await speaker.writes("/modelo en_other")
        (fold,) = (one for one in chosen["entities"] if one["type"] == "expandable_blockquote")
        assert len(chosen["text"][: fold["offset"]]) < 420
        assert fold["offset"] + fold["length"] == len(chosen["text"].encode("utf-16-le")) // 2
        assert "SHA-256" in chosen["text"][fold["offset"] :]
