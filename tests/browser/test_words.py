"""What the page says: the same sentences in each complete language, and each of them used."""

import json
import re
from pathlib import Path

import botapi.serving as served
from rendering.catalog import COMPLETE, locales

PAGE = Path(served.__file__).parent / "page"
LANGUAGES = tuple(locales()[language] for language in COMPLETE)


def words(language: str) -> dict[str, str]:
    source = (PAGE / f"words.{language}.js").read_text("utf-8")
    found = dict(re.findall(r'^  ("[a-z_-]+"): (".*"),$', source, re.MULTILINE))
    assert len(found) == source.count('": "')
    return {json.loads(name): json.loads(sentence) for name, sentence in found.items()}


def values(sentence: str) -> set[str]:
    return set(re.findall(r"\{(\w+)[,}]", re.sub(r"(=?\w+) \{[^}]*\}", "", sentence)))


def test_complete_languages_say_the_same_with_the_same_values() -> None:
    first, *others = (
        {name: values(said) for name, said in words(language).items()} for language in LANGUAGES
    )
    assert all(other == first for other in others)


def test_every_sentence_is_used_and_none_is_missing() -> None:
    code = "\n".join(path.read_text("utf-8") for path in PAGE.glob("*.js") if "words." not in path.name)
    markup = (PAGE / "index.html").read_text("utf-8")
    quoted = set(re.findall(r'"([a-z_-]+)"', code + markup))
    told = set(re.findall(r'data-say(?:-label|-hint)?="([^"]+)"', markup)) | set(
        re.findall(r'say\("([^"]+)"', code)
    )
    made = {"quiz-anonymous", "poll-anonymous"}  # say(`${kind}-anonymous`)
    made |= {"attach-photo", "attach-document"}  # say(`attach-${kind}`)
    assert told - words("en").keys() == set()
    assert words("en").keys() - quoted - made == set()


def test_every_module_is_fetched_at_once_and_nothing_from_elsewhere() -> None:
    markup = (PAGE / "index.html").read_text("utf-8")
    own = {f"page/{path.name}" for path in PAGE.glob("*.js") if "words." not in path.name}
    modules = own | {"page/words.js"}
    assert set(re.findall(r'(?:href|src)="(page/[^"]+\.js)"', markup)) == modules
    for path in PAGE.iterdir():
        addresses = re.findall(r"https?://[^\s\"'`$]+", path.read_text("utf-8"))
        assert set(addresses) <= {"http://www.w3.org/2000/svg"}, path


def test_nothing_is_written_as_markup() -> None:
    for path in PAGE.glob("*.js"):
        source = path.read_text("utf-8")
        assert not re.search(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(", source), path
