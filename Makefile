# What a developer runs. `make test` is what CI runs: everything, against real mail servers.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.PHONY: test lint doc bench demo

# The servers live in a folder of their own under /tmp, where their users can reach it, and end with the tests.
test: lint doc
	testbed=$$(mktemp -d /tmp/dunmail-testbed.XXXXXX)
	chmod 755 "$$testbed"
	trap 'tests/testbed down "$$testbed"; rm -rf "$$testbed" 2>/dev/null || sudo rm -rf "$$testbed"' EXIT
	trap 'exit 130' INT TERM
	tests/testbed up "$$testbed" </dev/null
	DUNMAIL_TESTBED="$$testbed" cargo test --locked

lint:
	cargo fmt --check
	cargo clippy --locked --all-targets -- -D warnings

doc:
	RUSTDOCFLAGS='-D warnings' cargo doc --locked --no-deps

bench:
	cargo bench --locked

demo:
	cargo run --locked --release -- demo

# One shell for a whole recipe, so that the trap above spans it.
.ONESHELL:
