# Two commands do everything: `make run` and `make test`. Both prepare .venv by themselves.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: run test lint check check-wheel clean help

help:
	@echo "make run    start the bot (on Telegram with TELEGRAM_TOKEN, else in the local chat)"
	@echo "make test   run the whole test suite"
	@echo "make lint   formatting, lint, types and import rules"
	@echo "make check  what a change must pass: make lint, and all tests with their coverage"
	@echo "make check-wheel  build the wheel, install it where no source is, ask it three questions"
	@echo "make clean  remove the virtual environment"

run: $(VENV)/.installed
	@$(BIN)/python -m bot run

test: $(VENV)/.installed-test
	$(BIN)/python -m pytest -n 4 --durations 10

lint: $(VENV)/.installed-test
	@PATH="$(CURDIR)/$(BIN):$$PATH" scripts/lint

check: $(VENV)/.installed-test
	@PATH="$(CURDIR)/$(BIN):$$PATH" scripts/check

check-wheel: $(BIN)/python
	@PATH="$(CURDIR)/$(BIN):$$PATH" scripts/check-wheel

clean:
	rm -rf $(VENV)

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
	  || { echo "Vetorama needs Python 3.11 or newer; name one with: make PYTHON=python3.12 run"; exit 1; }
	$(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); exit 1; }

$(VENV)/.installed: pyproject.toml constraints.txt | $(BIN)/python
	$(BIN)/python -m pip install --disable-pip-version-check -c constraints.txt -e .
	@touch $@

$(VENV)/.installed-test: pyproject.toml constraints.txt | $(BIN)/python
	$(BIN)/python -m pip install --disable-pip-version-check -c constraints.txt -e '.[test]'
	@touch $@ $(VENV)/.installed
