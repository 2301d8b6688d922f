"""`python -m bot`."""

import gc

gc.disable()  # imports make no garbage, and looking for it takes a sixth of the start

from bot.commandline import main  # noqa: E402 - imported without the collector

gc.freeze()  # what was imported stays: later collections need not look at it
gc.enable()

if __name__ == "__main__":
    main()
