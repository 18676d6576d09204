# Two commands from nothing: `make run` (the window) and `make test` (all tests). Each does its own set-up first;
# what is done already is skipped. All logic lies in installers/; this file only names it.

PYTHON ?= python3
ifeq ($(OS),Windows_NT)
  BIN := .venv/Scripts
else
  BIN := .venv/bin
endif
READY := $(PYTHON) -m installers.bootstrap
# What a caller wants to pass on: make test ARGS="-k transcript -x"
ARGS ?=
# No test or picture may open a window or ask the keyring of the person who runs it.
OFFSCREEN := QT_QPA_PLATFORM=offscreen PYTHON_KEYRING_BACKEND=keyring.backends.fail.Keyring
# Tests run side by side, a processor each; more than four would fight for memory, since many start real engines.
SPREAD := -n auto --maxprocesses 4 --dist worksteal

.DEFAULT_GOAL := help
.PHONY: help run test test-peers check look bench drill setup native providers words lock clean

help:            ## this list
	@sed -n 's/^\([a-z-]*\):.*## /\1|/p' Makefile | while IFS='|' read -r name text; do printf '  make %-10s %s\n' "$$name" "$$text"; done

run:             ## everything from nothing, then the window
	@$(READY) run
	@$(BIN)/python -m hexalogue $(ARGS)

test:            ## everything from nothing, then all tests
	@$(READY) test
	@$(OFFSCREEN) $(BIN)/python -m pytest $(SPREAD) $(ARGS)

check:           ## format, lint, types, contracts, rules and unit tests: before every commit
	@$(READY) check
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	@$(OFFSCREEN) $(BIN)/python -m pytest -q $(SPREAD) -m "not native" tests/rules tests/unit $(ARGS)

look:            ## pictures of every page, light and dark, into build/look
	@$(READY) look
	@$(OFFSCREEN) $(BIN)/python tests/look/run.py $(ARGS)

bench:           ## the benchmarks, each against its anchor, into build/bench.json
	@$(READY) bench
	@$(OFFSCREEN) $(BIN)/python -m bench $(ARGS)

drill:           ## the fault drills at full count
	@$(READY) drill
	@HEXALOGUE_DRILL=full $(OFFSCREEN) $(BIN)/python -m pytest -s -o faulthandler_timeout=900 tests/drill $(ARGS)

test-peers:      ## servers of others, asked for real: own environments, 1.5 GB, minutes; not in CI
	@$(READY) test
	@$(BIN)/python -m tests.peers.environment
	@HEXALOGUE_PEERS=yes $(OFFSCREEN) $(BIN)/python -m pytest tests/peers tests/integration/adapters/test_real_llama_server.py $(ARGS)

setup:           ## only the set-up: system libraries, environment, starter model, llama.cpp
	@$(READY) setup

native:          ## only llama.cpp: built if needed, and proven
	@$(READY) native

providers:       ## docs/providers.md anew, from the rows
	@$(READY) check
	@$(BIN)/python -m tests.helpers.providers_document

words:           ## the catalogues of texts anew, and what is not translated yet
	@$(READY) check
	@$(BIN)/python -m installers.texts $(ARGS)

lock:            ## the lock files anew, from pyproject.toml and installers/locks/*.in
	@$(READY) lock
	@$(BIN)/python -m installers.relock

clean:           ## what was built in this folder (not the cache that other checkouts share)
	rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
