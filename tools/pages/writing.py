"""What the writers of documentation pages share."""

from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.building import open_builtin
from bot.models import BUILTIN
from bot.problems import model_problem
from bot.program import Program, program
from bot.services import open_services
from bot.settings import Settings
from embeddings.builtin.recipe import RECIPES
from embeddings.errors import EmbeddingError
from embeddings.table.space import Space
from handlers.context.services import Services


@contextmanager
def writing(here: Program, path: Path) -> Iterator[None]:
    """Say that a page was written, or end the program with a sentence that says why it was not."""
    try:
        yield
    except EmbeddingError as error:
        here.fail(model_problem(here.catalog, error))
    except OSError as error:
        here.fail(here.catalog.text("page-not-written", path=str(path), reason=str(error)))
    here.say("page-written", path=str(path))


def write_page(path: Path, page: Callable[[Space], str]) -> None:
    """Write a page about the built-in model, or end the program with a sentence."""
    here = program()
    with writing(here, path):
        path.write_text(page(builtin_space(here)), encoding="utf-8")


def builtin_space(here: Program) -> Space:
    """Open the built-in model as tests do, and build it first if needed; raises what `open_builtin` raises.

    What was counted of its common words is left out: it lies in a folder of the machine's.
    """
    return open_builtin(here.settings.model_folder, here.catalog, here.notes, RECIPES[BUILTIN])


@asynccontextmanager
async def services_of_nobody(space: Space) -> AsyncIterator[Services]:
    """Open services without pictures and with an empty database, so that nobody's history changes."""
    with TemporaryDirectory() as folder:
        settings = Settings(_env_file=None, data_dir=Path(folder), language="pt", pictures=False)
        async with open_services(settings, space) as services:
            yield services
