# Dateline's commands. Everything they install goes into .venv; nothing else on the machine changes, except that
# `make test` may install Chromium when it finds none.

VENV := .venv
BIN := $(VENV)/bin
DONE := $(VENV)/.done
INSTALL := $(BIN)/python -m pip --disable-pip-version-check install --quiet --quiet
FROM_LOCK := $(INSTALL) --only-binary :all: --require-hashes --requirement
# Python's own cache of compiled files, also where the machine is set to write none: the program then starts at once.
READY := $(BIN)/python -m compileall -q geo
SUITS := import sys; assert (3, 11) <= sys.version_info[:2] <= (3, 13); import venv
# One version of each package for Linux, macOS and Windows and for Python 3.11 to 3.13, where there is one.
COMPILE := $(BIN)/uv pip compile --quiet --no-config --universal --python-version 3.11 --fork-strategy fewest \
	--only-binary :all: --generate-hashes --no-emit-index-url --no-emit-find-links --annotation-style line \
	--custom-compile-command "make lock"

.PHONY: run test lint lock benchmark screenshot

run: $(DONE)/package
	@$(READY)
	@$(BIN)/dateline gazetteer compile
	@$(BIN)/dateline serve $(REPORTS)

test: $(DONE)/package $(DONE)/tools
	@$(READY)
	@$(BIN)/python tests/chromium.py
	@$(BIN)/python -m pytest $(TESTS)

lint: $(DONE)/tools
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy --strict geo app.py

lock: $(DONE)/tools
	$(COMPILE) $(UPGRADE) pyproject.toml --group build --output-file requirements.lock
	$(COMPILE) $(UPGRADE) --group test --constraints requirements.lock --output-file tests/requirements.lock

benchmark: $(DONE)/package $(DONE)/tools
	@$(READY)
	@$(BIN)/python tests/chromium.py
	@$(BIN)/python -m tests.benchmarks

screenshot: $(DONE)/package $(DONE)/tools
	@$(BIN)/python tests/chromium.py
	@$(BIN)/python -m tests.screenshot
	@$(BIN)/python -m tests.contact_sheet

# Each step leaves a file, so that it is done again only when its lock has changed.

$(DONE)/venv:
	@if ! $(BIN)/python -c '$(SUITS), pip' 2>/dev/null; then \
		for python in python3 python3.13 python3.12 python3.11 python; do \
			$$python -c '$(SUITS), ensurepip' 2>/dev/null && break; python=; done; \
		if [ -z "$$python" ]; then \
			echo "Dateline needs Python 3.11, 3.12 or 3.13 with its venv module" >&2; \
			echo "(on Debian: apt-get install python3-venv). Found: $$(python3 --version 2>&1 || true)" >&2; \
			exit 1; fi; \
		echo "Making $(VENV) with $$($$python --version)"; \
		$$python -m venv --clear $(VENV); fi
	@mkdir -p $(DONE) && touch $@

$(DONE)/locked: requirements.lock $(DONE)/venv
	@echo "Installing the packages of requirements.lock (about 80; two minutes or so)"
	@$(FROM_LOCK) requirements.lock
	@touch $@

$(DONE)/package: pyproject.toml $(DONE)/locked
	@$(INSTALL) --no-index --no-build-isolation --no-deps --editable .
	@touch $@

$(DONE)/tools: tests/requirements.lock $(DONE)/locked
	@echo "Installing the test tools of tests/requirements.lock"
	@$(FROM_LOCK) tests/requirements.lock
	@touch $@
