"""`python -m bot`, which is `vetorama` where it is installed."""

import gc

gc.disable()  # imports make no garbage, and the collector would take a sixth of the start

from collections.abc import Callable, Mapping  # noqa: E402 - imported without the collector
from importlib.util import find_spec  # noqa: E402
from pathlib import Path  # noqa: E402

from bot import commandline  # noqa: E402


def main() -> None:
    """Run the command line."""
    commandline.run_command_line(more=_of_developers())


def _of_developers() -> Mapping[str, Callable[..., None]]:
    """Return the commands that only a source tree has: the benchmark and the writers of pages."""
    found = find_spec("tools")
    if found is None or str(Path(__file__).parent.parent / "tools") not in (
        found.submodule_search_locations or ()
    ):
        return {}
    from tools.commandline import COMMANDS  # noqa: PLC0415 - only a source tree has it

    return COMMANDS


gc.freeze()  # imported modules stay: the collector need not look at them
gc.enable()

if __name__ == "__main__":
    main()
