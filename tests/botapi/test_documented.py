"""The server's page names everything that the server has."""

import inspect
from pathlib import Path

import pytest

from botapi.methods import METHODS, Method
from botapi.sharing import Sharing
from botapi.talking import Talking
from botapi.world import World

PAGE = (Path(__file__).parents[2] / "botapi" / "README.md").read_text("utf-8")
ACTS = [
    name
    for kind in (World, Talking, Sharing)
    for name, act in vars(kind).items()
    if inspect.isfunction(act) and not name.startswith("_") and name != "reaches_bot"
]


@pytest.mark.parametrize("method", METHODS, ids=lambda method: method.name)
def test_the_page_names_every_method(method: Method) -> None:
    assert f"`{method.name}`" in PAGE


@pytest.mark.parametrize("act", ACTS)
def test_the_page_names_everything_that_can_happen_in_a_world(act: str) -> None:
    assert f"`{act}`" in PAGE or f"`{act}(" in PAGE
