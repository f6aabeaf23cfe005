"""`NODE_PATH=…/node_modules python fresh.py OUT` writes the papers of the first fresh round to OUT/first, those of the next
to OUT/second and OUT/third, each with its `gold.jsonl`."""
import os
import pathlib
import sys

import figures

figures.NODE = os.environ["NODE_PATH"]
import again
import office
import scripts
import third
import typeset
import web

out = pathlib.Path(sys.argv[1])
figures.make(web.papers() + typeset.papers() + scripts.papers() + office.papers(), out / "first", "fresh")
figures.make(again.papers(), out / "second", "fresh")
figures.make(third.papers(), out / "third", "fresh")
