"""The data of buttons."""

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from handlers.commands import COMMANDS
from handlers.context.services import Services
from handlers.sending.callback_data import ASK, TURN, Carried, carry, data, question, read_data
from storage.column_types import storable

WORD = st.text(st.characters(categories=["L", "M", "Nd"]), min_size=1, max_size=30)
PHRASE = st.text(min_size=1, max_size=200)
SUGGESTED = st.sampled_from(["pneumoultramicroscopicossilico", "á" * 30, "🇧🇷" * 8, ":=#:", "rei:rainha"])


@given(st.integers(-(2**63), 2**63), st.integers(0, 10**6))
def test_data_is_read_back_and_fits(person: int, number: int) -> None:
    written = data("hist", person, number)
    assert len(written.encode()) <= 64
    assert read_data(written) == ("hist", (str(person), str(number)))


def test_data_that_would_not_fit_is_refused() -> None:
    with pytest.raises(ValueError, match="palavra"):
        data("kind", "palavra" * 10)


@hypothesis_settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    kind=st.sampled_from([ASK, TURN]),
    command=st.sampled_from([command.key for command in COMMANDS]),
    text=st.one_of(WORD, PHRASE, SUGGESTED),
)
async def test_any_question_fits_a_button_and_is_read_back(
    services: Services, kind: str, command: str, text: str
) -> None:
    written = await carry(services.texts, kind, command, text)
    assert 1 <= len(written.encode(errors="replace")) <= 64
    found = await question(services.texts, written)
    assert found.command == command
    assert storable(found.text) == storable(text)


async def test_a_question_that_is_not_kept_any_more_is_missed(services: Services) -> None:
    written = await carry(services.texts, ASK, "dims", "palavra " * 20)
    assert await question(services.texts, written) == Carried("dims", "palavra " * 20)
    with pytest.raises(LookupError):
        await question(services.texts, "ask:dims:#AAAAAAAAAAAA")


def test_half_a_character_counts_as_the_three_bytes_it_is_sent_in() -> None:
    assert data("ask", "é" * 28)
    with pytest.raises(ValueError, match="ask"):
        data("ask", "x" * 57 + "\ud83d" * 2)
