# The two commands of this project are `make demo` and `make test`; each does all of its own set-up.
# PORT, DATABASE_URL, DEMO_FOLDER, DEMO_PASSWORD, STAGE and RESET may be set for them (see README.md).

SHELL := /bin/sh
VENV := .venv
BIN := $(VENV)/bin
JS := tests/calendars/js
export PYTHONTZPATH :=
export PYTHONUTF8 := 1
unexport PYTHONDONTWRITEBYTECODE PYTHONIOENCODING
# As typed, also after `make demo`: make would take a $ in them for a variable of its own.
override export DEMO_PASSWORD := $(value DEMO_PASSWORD)
override export DATABASE_URL := $(value DATABASE_URL)

.PHONY: demo test lint bench evidence fuzz soak lock docs clean

demo: $(VENV)/demo.stamp
	@exec $(BIN)/python -m api demo --parent $$PPID $(if $(STAGE),--stage $(STAGE))

test: lint $(JS)/node_modules/.stamp
	@$(BIN)/python -m pytest -n 2 --dist worksteal

lint: $(VENV)/test.stamp
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check -q .
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-cache

bench: $(VENV)/test.stamp
	@$(BIN)/python -m bench

# FULL=1: the whole figures, which take hours. PARTS: some alone (races, faults, load, suites, fuzz).
evidence: export FULL ?=
evidence: $(VENV)/test.stamp
	@$(BIN)/python -m bench.evidence $(PARTS)

# EXAMPLES: how many of each operation; MAX_SECONDS: go on for so long, as each role; SEED: others than yesterday's.
fuzz: export EXAMPLES ?= 20
fuzz: $(VENV)/test.stamp
	@$(BIN)/python -m pytest -n 2 --dist worksteal tests/fuzz

# What `make test` has a share of, at length: two worlds that differ in an objection, and models of how things go.
soak: export SOAK := 1
soak: $(VENV)/test.stamp
	@$(BIN)/python -m pytest -n 2 --dist worksteal $(wildcard tests/interference tests/models)

docs: $(VENV)/test.stamp
	@$(BIN)/python -m docs.generate

# Three locks, each a part of the one before: all that is worked with; the demonstration; a server (no PostgreSQL in it).
lock: $(VENV)/test.stamp
	@$(call compile,dev,requirements-dev.txt)
	@$(call compile,demo,requirements.txt,-c requirements-dev.txt)
	@$(call compile,install,requirements-server.txt,-c requirements-dev.txt)

define compile
$(BIN)/uv pip compile -q pyproject.toml --extra $(1) --universal --generate-hashes --no-emit-index-url \
  --no-annotate --no-header --python-version 3.11 $(3) -o $(2) $(LOCK)
endef

clean:
	rm -rf $(VENV) $(JS)/node_modules

# A stamp tells that the environment holds what a requirements file says.
$(VENV)/demo.stamp: requirements.txt pyproject.toml
	$(call install,requirements.txt)

$(VENV)/test.stamp: requirements-dev.txt requirements.txt pyproject.toml
	$(call install,requirements-dev.txt)

$(JS)/node_modules/.stamp: $(JS)/package-lock.json $(VENV)/test.stamp
	@echo "Installing the JavaScript calendar readers …"
	@PATH="$(CURDIR)/$(BIN):$$PATH" $(BIN)/npm ci --prefix $(JS) --silent --no-audit --no-fund
	@touch $@

define install
	@test -x $(BIN)/pip || { echo "Making a virtual environment in $(VENV) …"; python3 -m venv $(VENV); }
	@echo "Installing what $(1) locks (a minute or two the first time) …"
	@$(BIN)/python -m pip install --disable-pip-version-check -q --require-hashes -r $(1)
	@$(BIN)/python -m pip install --disable-pip-version-check -q --no-deps --no-build-isolation -e .
	@touch $@
endef
