"""What a person typed and wants forgotten is nowhere in the database's files."""

from tools.forgotten import trial
from tools.trials import HERE


async def test_words_of_every_kind_are_in_no_file_once_they_are_forgotten() -> None:
    found = await trial(HERE, rounds=1)
    assert found["before forgetting"].total() > 0
    assert "trial.sqlite3-wal" in found["while it runs"]
    assert found["while it runs"].total() == 0
    assert found["after the stop"].total() == 0
