"""Commands that `python -m bot` has in a source tree alone: the benchmark, and writers of pages."""

from collections.abc import Callable

from tools.benchmark import bench
from tools.pages import inline, neighbours, pictures, replies

COMMANDS: dict[str, Callable[..., None]] = {
    "bench": bench,
    "neighbours-page": neighbours.write,
    "pictures": pictures.write,
    "inline-page": inline.write,
    "replies-page": replies.write,
}
