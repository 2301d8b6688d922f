"""The pages of the documentation that the program writes are what it writes today."""

from pathlib import Path

from embeddings.table.space import Space
from tools.pages import inline, neighbours, replies

ROOT = Path(__file__).parents[2]


def _kept(page: Path) -> str:
    return (ROOT / page).read_text("utf-8")


def test_the_neighbours_on_their_page_are_those_that_are_found(builtin: Space, french: Space) -> None:
    assert neighbours.page(builtin, french) == _kept(neighbours.PAGE), "run: python -m bot neighbours-page"


async def test_inline_queries_are_offered_what_stands_on_their_page(builtin: Space) -> None:
    assert await inline.page(builtin) == _kept(inline.PAGE), "run: python -m bot inline-page"


async def test_what_is_not_quite_a_question_is_answered_as_on_its_page(builtin: Space) -> None:
    assert await replies.page(builtin) == _kept(replies.PAGE), "run: python -m bot replies-page"
