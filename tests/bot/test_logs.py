import logging
import re
from pathlib import Path
from urllib.parse import quote

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from telegram.error import BadRequest

from bot.logs import Redaction, set_up

KEY = "AAHfsd-jkl_hgfASDFGHJKLqwertyuiop01"
TOKEN = f"123456789:{KEY}"
URL = "postgresql://ana:s3nha%21secreta@db/vetorama"

passwords = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), min_size=4).filter(
    lambda text: "***" not in text
)


def test_a_token_is_masked_whole_and_in_its_parts() -> None:
    redact = Redaction([TOKEN])
    assert (
        redact(f"POST https://api.telegram.org/bot{TOKEN}/getMe")
        == "POST https://api.telegram.org/bot***/getMe"
    )
    assert KEY not in redact(f"the key is {KEY}.")
    assert KEY not in redact(quote(TOKEN, safe=""))


def test_any_token_is_masked_even_one_that_the_settings_do_not_hold() -> None:
    redact = Redaction(())
    for text in (TOKEN, f"/bot{TOKEN}/getMe", f"x{quote(TOKEN, safe='')}", f"%2Fbot123456789%3a{KEY}"):
        assert KEY not in redact(text)


def test_a_password_is_masked_as_written_and_as_meant() -> None:
    redact = Redaction([URL])
    for form in (URL, "s3nha%21secreta", "s3nha!secreta"):
        assert "secreta" not in redact(f"cannot reach {form} now")
    assert "ana" in redact(URL)


def test_a_password_among_the_urls_settings_is_masked() -> None:
    redact = Redaction(["postgresql://db/bot?user=ana&password=s3nha&sslpassword=outra"])
    assert redact("s3nha outra") == "*** ***"


def test_a_url_without_a_password_hides_nothing() -> None:
    redact = Redaction(["sqlite:////srv/a:b@c/bot.sqlite3", "postgresql://ana@db/bot"])
    assert redact("/srv/a:b@c/bot.sqlite3 ana db") == "/srv/a:b@c/bot.sqlite3 ana db"


@pytest.mark.parametrize("password", ["pa/ss", "p[w", "p?w#d", "a:b:c", "mal]"])
def test_odd_passwords_are_masked_too(password: str) -> None:
    redact = Redaction([f"postgresql://ana:{password}@db/bot"])
    assert redact(f"<{password}>") == "<***>"


@given(passwords)
@example("d'água\\")
def test_a_password_is_in_no_message_however_it_is_printed(password: str) -> None:
    redact = Redaction([f"postgresql://ana:{quote(password, safe='')}@db/bot"])
    for form in (password, quote(password, safe=""), repr(password)[1:-1]):
        assert redact(f"\n{form}\n") == "\n***\n"


@given(st.text(), st.text())
def test_redacting_twice_is_redacting_once(secret: str, text: str) -> None:
    redact = Redaction([TOKEN])
    once = redact(f"{secret}{TOKEN}{text}")
    assert KEY not in once
    assert redact(once) == once


def test_messages_arguments_and_tracebacks_are_masked(capsys: pytest.CaptureFixture[str]) -> None:
    set_up("DEBUG", [TOKEN, URL])
    log = logging.getLogger("anything")
    log.debug("calling %s", {"url": f"/bot{TOKEN}/getMe"})
    try:
        _fail_in_a_chain()
    except RuntimeError:
        log.exception("It failed with %r", [TOKEN])
    said = capsys.readouterr().err
    assert "FileNotFoundError" in said
    assert "RuntimeError" in said
    assert "direct cause" in said
    assert said.count("***") == 4
    assert KEY not in said
    assert "secreta" not in said


def _fail_in_a_chain() -> None:
    try:
        Path(URL).read_text(encoding="utf-8")
    except OSError as error:
        raise RuntimeError(f"bot{TOKEN}") from error


@pytest.mark.parametrize("logger", ["handlers.telegram.routing", "bot.ordering"])
def test_an_unforeseen_error_of_an_answer_is_logged_without_the_words_it_quotes(
    capsys: pytest.CaptureFixture[str], logger: str
) -> None:
    set_up("DEBUG", ())
    typed = "-".join(("palavra", "digitada"))  # a traceback shows the lines of the code
    try:
        try:
            logging.getLevelNamesMapping()[typed]
        except KeyError:
            int(typed)
    except ValueError:
        logging.getLogger(logger).exception("Error 1a2b3c")
    said = capsys.readouterr().err
    assert re.search(r"Error 1a2b3c\n .*test_logs.py.*\nKeyError\nThen:\n .*\nValueError\n", said, re.DOTALL)
    assert "palavra-digitada" not in said


def test_what_telegram_says_of_a_call_is_logged(capsys: pytest.CaptureFixture[str]) -> None:
    set_up("DEBUG", ())
    logging.getLogger("handlers.telegram.routing").error("It failed", exc_info=BadRequest("Chat not found"))
    assert "BadRequest: Chat not found" in capsys.readouterr().err


def test_libraries_that_print_addresses_keep_quiet_at_any_level(capsys: pytest.CaptureFixture[str]) -> None:
    set_up("DEBUG", [TOKEN])
    logging.getLogger("httpx").info("HTTP Request: POST https://api.telegram.org")
    logging.getLogger("httpcore.http11").debug("send_request_headers")
    assert capsys.readouterr().err == ""


def test_only_the_asked_level_is_logged(capsys: pytest.CaptureFixture[str]) -> None:
    set_up("WARNING", ())
    logging.getLogger("anything").info("unimportant")
    logging.getLogger("anything").warning("important")
    said = capsys.readouterr().err
    assert "WARNING anything: important" in said
    assert "unimportant" not in said


def test_what_people_write_is_logged_at_no_level(capsys: pytest.CaptureFixture[str]) -> None:
    set_up("DEBUG", ())
    for name in ("telegram.Bot", "telegram.ext.Application", "sqlalchemy.engine.Engine", "aiosqlite"):
        logging.getLogger(name).debug("Processing %s", "palavra-digitada")
    logging.getLogger("sqlalchemy.engine.Engine").info("SELECT")
    assert capsys.readouterr().err == ""
