"""`python -m bot`."""

from bot.commandline import main

if __name__ == "__main__":
    main()
