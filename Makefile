# What a developer runs. `make test` is what CI runs: everything, against real mail servers.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.PHONY: test format lint doc bench demo

LINT = cargo clippy --locked --all-targets -- -D warnings
DOC = RUSTDOCFLAGS='-D warnings' cargo doc --locked --no-deps

# The tests wait for servers much of the time: lints and documents take what they leave of the machine, and say what they
# have to say at the end. (Linux may weigh sessions before it weighs processes, hence the autogroup.) Cargo builds for one
# at a time, so they give the tests a moment to get past it: should they be first nevertheless, it costs time and nothing
# else.
# The servers live in a folder of their own under /tmp, where their users can reach it, and end with the tests.
test: format
	cargo test --locked --no-run
	testbed=$$(mktemp -d /tmp/dunmail-testbed.XXXXXX) beside=$$(mktemp) lints=
	chmod 755 "$$testbed"
	trap '[ -z "$$lints" ] || kill -- "-$$lints" 2>/dev/null || true
		tests/testbed down "$$testbed"; rm -rf "$$beside" "$$testbed" 2>/dev/null || sudo rm -rf "$$testbed"' EXIT
	trap 'exit 130' INT TERM
	tests/testbed up "$$testbed" </dev/null
	setsid nice -n 19 $(SHELL) -c "echo 19 2>/dev/null >/proc/self/autogroup || true; sleep 10; failed=0; $(LINT) || failed=1; $(DOC) || failed=1; exit \$$failed" \
		>"$$beside" 2>&1 </dev/null & lints=$$!
	tests=0 linted=0
	DUNMAIL_TESTBED="$$testbed" cargo test --locked || tests=$$?
	wait "$$lints" || linted=$$?
	lints=
	echo '== beside the tests: lints and documents =='
	cat "$$beside"
	[ "$$linted" = 0 ] || echo 'make test: lints or documents FAILED, see above' >&2
	[ "$$tests" = 0 ] || echo 'make test: tests FAILED, see further above' >&2
	exit $$((tests | linted))

format:
	cargo fmt --check

lint: format
	$(LINT)

doc:
	$(DOC)

bench:
	cargo bench --locked

demo:
	cargo run --locked --release -- demo

# One shell for a whole recipe, so that the trap above spans it.
.ONESHELL:
