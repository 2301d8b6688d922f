"""Markup made to be slow: twice as much of it takes twice the time, not four times."""

from collections.abc import Callable

import pytest

from botapi.entities import settled
from botapi.markup import parse_html
from tests.timing import processor_seconds

HOSTILE: dict[str, Callable[[int], str]] = {
    "links in links": lambda n: "<a>x" * n + "</a>" * n,
    "addresses in links in links": lambda n: "<a>x.b" * n + "</a>" * n,
    "attributes behind a long text": lambda n: "é" * (8 * n) + "<a " + "a=b " * n + ">x</a>",
    "a long value": lambda n: f'<a href="{"x" * n}{"&amp;" * n}">x</a>',
    "bold in bold": lambda n: "<b>x" * n + "</b>" * n,
    "bold by bold": lambda n: "<b>😀</b>" * n,
    "bold over code": lambda n: "<b><i>" + "x<code>x</code>" * n + "</i></b>",
    "all in all": lambda n: "<b>x<i>x<s>x<a href='http://a.b'>x<code>x" * n + "</code></a></s></i></b>" * n,
    "references": lambda n: "&amp;&am&#97;" * n,
    "empty tags": lambda n: "<b></b><a> </a>" * n,
}
FEW, TIMES = 2000, 8


def seconds(text: str) -> float:
    return processor_seconds(lambda: settled(parse_html(text)))


@pytest.mark.parametrize("hostile", HOSTILE)
def test_time_grows_as_the_markup_does(hostile: str) -> None:
    made = HOSTILE[hostile]
    few = max(seconds(made(FEW)), 0.001)
    assert seconds(made(FEW * TIMES)) < few * TIMES * 2.5  # eight times eight where each looks at all others


def test_a_link_without_an_address_leads_where_its_text_does_if_that_can_be_an_address() -> None:
    for text in ("a.b", f"a.{'b' * 2046}"):
        (entity,) = parse_html(f"<a>{text}</a>").entities
        assert entity.details == (("url", f"http://{text}/"),)
    assert parse_html(f"<a>a.{'b' * 2047}</a>").entities == ()
