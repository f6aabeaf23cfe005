#!/usr/bin/env python3
"""Checks a case file that dunmail has written: its files against SHA256SUMS, and the chain of its journal.

Run it in the folder that the archive was unpacked in. Each entry of the journal has the hash
    SHA-256(previous hash, seq, at, kind, account, facts, personal_hash), joined by the character U+001F,
in hexadecimal. Of entries about others only the hash is here: that they follow from each other is for the whole
database to show (`dunmail journal verify`).
"""
import hashlib
import json
import sys


def sha(data):
    return hashlib.sha256(data).hexdigest()


wrong, files, entries = [], 0, 0
with open("SHA256SUMS", encoding="utf-8") as sums:
    for line in sums:
        want, name = line.rstrip("\n").split("  ", 1)
        files += 1
        try:
            with open(name, "rb") as file:
                if sha(file.read()) != want:
                    wrong.append(f"{name} was changed")
        except OSError as error:
            wrong.append(f"{name} cannot be read: {error}")

previous = ""
with open("journal.jsonl", encoding="utf-8") as journal:
    for line in journal:
        entry = json.loads(line)
        if "at" in entry:
            entries += 1
            fields = [previous, str(entry["seq"]), entry["at"], entry["kind"], str(entry["account"]),
                      entry["facts"], entry["personal_hash"]]
            if sha("\x1f".join(fields).encode()) != entry["hash"]:
                wrong.append(f"entry {entry['seq']} does not follow from the one before")
            personal = entry["personal"]
            if personal is not None and sha(personal.encode()) != entry["personal_hash"]:
                wrong.append(f"the personal part of entry {entry['seq']} was changed")
        previous = entry["hash"]

for line in wrong:
    print(line)
print(f"{files} files and {entries} entries checked, {len(wrong)} wrong; the last hash is {previous}")
sys.exit(1 if wrong else 0)
