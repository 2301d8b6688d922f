"""`python -m bot`, which is `vetorama` where it is installed."""

import gc

gc.disable()  # imports make no garbage, and looking for it takes a sixth of the start

from collections.abc import Callable, Mapping  # noqa: E402 - imported without the collector
from importlib.util import find_spec  # noqa: E402
from pathlib import Path  # noqa: E402

from bot import commandline  # noqa: E402


def main() -> None:
    """Run the command line."""
    commandline.run_command_line(more=_of_developers())


def _of_developers() -> Mapping[str, Callable[..., None]]:
    """Give the commands of a source tree; what is installed has no benchmark and no writer of pages."""
    found = find_spec("tools")
    if found is None or str(Path(__file__).parent.parent / "tools") not in (
        found.submodule_search_locations or ()
    ):
        return {}
    from tools.commandline import COMMANDS  # noqa: PLC0415 - it is there in a source tree alone

    return COMMANDS


gc.freeze()  # what was imported stays: later collections need not look at it
gc.enable()

if __name__ == "__main__":
    main()
