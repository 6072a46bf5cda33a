# make            everything that is needed, and the packages of [tool.truespec]
# make lint       format, style, types and the direction of imports
# make test       the tests, and that the committed packages are what would be written
# make guide      the user guide, from docs/ to build/guide
# make benchmark  measured against other generators
# make clean      remove what the other targets made, except the packages

PYTHON ?= $(shell for python in python3.11 python3.12 python3.13 python3.14 python3; do \
	$$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null \
	&& echo $$python && break; done)
BIN := .venv/bin
INSTALLED := .venv/.installed
BOTOCORE := botocore==1.29.165
BOTOCORE_DATA := .venv/share/botocore-1.29
BOTOCORE_INSTALLED := $(BOTOCORE_DATA)/.installed-$(BOTOCORE)
AXE := .venv/share/node_modules/axe-core/axe.min.js
SUITE := jsonschema==4.26.0
SUITE_UNPACKED := .venv/share/$(subst ==,-,$(SUITE))/json/tests
# pytest-xdist runs one test of each name, and schemathesis makes many.
OF_ONE_NAME := tests/suite/server/test_cognito_schemathesis.py
PACKAGES := $(patsubst %/__init__.py,%,$(wildcard out/*/__init__.py))
EXAMPLES := $(patsubst %/,%,$(wildcard examples/*/))

.PHONY: all lint test guide benchmark clean

all: $(INSTALLED) $(BOTOCORE_INSTALLED) $(SUITE_UNPACKED)
	$(BIN)/truespec generate

$(BIN)/python:
	@test -n "$(PYTHON)" || { echo "Python 3.11 or newer is needed" >&2; exit 1; }
	$(PYTHON) -m venv .venv

$(INSTALLED): pyproject.toml | $(BIN)/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[test,lint]'
	touch $@

# The data of a service model is read as files; botocore itself is never imported.
$(BOTOCORE_INSTALLED): | $(BIN)/python
	rm -rf $(BOTOCORE_DATA)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps \
		--target $(BOTOCORE_DATA) '$(BOTOCORE)'
	touch $@

# The official JSON Schema tests come with the source distribution of jsonschema.
$(SUITE_UNPACKED): | $(INSTALLED)
	mkdir -p .venv/share
	$(BIN)/python -m pip download --quiet --disable-pip-version-check --no-deps \
		--no-binary :all: --dest .venv/share '$(SUITE)'
	tar -xzf .venv/share/$(subst ==,-,$(SUITE)).tar.gz -C .venv/share
	touch $@

# The tests of pages are skipped where there is no browser, and say so.
$(AXE): | $(INSTALLED)
	-npm install --silent --no-fund --no-audit --prefix .venv/share axe-core@4
	-test -n "$$(command -v chromium)" || { test "$$(id -u)" = 0 && apt-get update -qq && apt-get install -qq -y chromium; }

lint: $(INSTALLED)
	$(BIN)/black --check .
	$(BIN)/ruff check --quiet
	$(BIN)/mypy generator
	MYPYPATH=out:examples $(BIN)/mypy $(EXAMPLES)
	$(foreach package,$(PACKAGES),$(BIN)/mypy --strict $(package) &&) true
	$(BIN)/lint-imports --no-logo

test: $(INSTALLED) $(BOTOCORE_INSTALLED) $(SUITE_UNPACKED) $(AXE)
	$(BIN)/pytest --numprocesses auto --dist loadfile --no-loadscope-reorder \
		--ignore $(OF_ONE_NAME)
	$(BIN)/pytest $(OF_ONE_NAME)
	$(BIN)/truespec generate --check

guide: $(INSTALLED)
	$(BIN)/zensical build --strict

benchmark: $(INSTALLED)
	$(BIN)/python -m benchmarks
	$(BIN)/python benchmarks/validators.py
	$(BIN)/python benchmarks/imports.py
	$(BIN)/python benchmarks/calls.py
	$(BIN)/python benchmarks/load.py

clean:
	rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache \
		.hypothesis
	find . -name __pycache__ -prune -exec rm -rf {} +
