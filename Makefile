# What one does with a checkout; `make` alone lists the verbs. All of them work on a fresh machine.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

.PHONY: help run test lint bench gold messages lock system

help: ## list these verbs
	@grep -E '^[a-z]+: .*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## /\1\t/' | expand -t 12

run: $(READY) ## serve the pages and the API at http://127.0.0.1:8000
	$(BIN)/glossary serve

test: $(READY) system ## run every test
	$(BIN)/python -m pytest -n auto $(ARGS)

lint: $(READY) ## style, types
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

bench: gold $(READY) ## print accuracy and speed beside the peers (GOLD=folder of the gold sets)
	@for bench in $(filter-out %/__init__.py %/learn_endings.py %/learn_formants.py %/learn_signs.py %/peers.py %/corpus.py %/matchers.py,$(wildcard tests/benchmarks/*.py)); do echo "== $$bench"; $(BIN)/python $$bench --gold $(GOLD); done

gold:
	@: $(or $(GOLD),$(error GOLD is missing: make bench GOLD=folder of the gold sets))

messages: $(READY) ## bring the catalogues of the pages up to date
	$(BIN)/pybabel -q extract -F .babel.cfg -k N_ -k Reason -k _ --project glossary --version "" --no-location --sort-output -o locales/messages.pot .
	@for tag in az tr kk uz en; do \
	  msgmerge -q --no-fuzzy-matching --no-wrap --update --backup=none locales/$$tag/LC_MESSAGES/messages.po locales/messages.pot; done

lock: ## pin the newest versions that pyproject.toml allows (needs uv)
	uv pip compile pyproject.toml --universal --all-extras --python-version 3.11 --no-header --no-annotate --no-emit-index-url -q --upgrade -o requirements.lock

$(READY): requirements.lock pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install -q --disable-pip-version-check -r requirements.lock
	$(BIN)/python -m pip install -q --disable-pip-version-check --no-build-isolation --no-deps -e .
	@touch $@

# What the tests need from the system; installed where that is allowed, otherwise said in one line.
system:
	@sh .ci/system
