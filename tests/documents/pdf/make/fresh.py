"""`NODE_PATH=…/node_modules python fresh.py OUT` writes the papers of the first fresh round to OUT/first, those of the next
ones to OUT/second and so on to OUT/eighth, each with its `gold.jsonl`."""
import os
import pathlib
import sys

import figures

figures.NODE = os.environ["NODE_PATH"]
import again
import eighth
import fifth
import fourth
import office
import scripts
import seventh
import sixth
import third
import typeset
import web

out = pathlib.Path(sys.argv[1])
figures.make(web.papers() + typeset.papers() + scripts.papers() + office.papers(), out / "first", "fresh")
figures.make(again.papers(), out / "second", "fresh")
figures.make(third.papers(), out / "third", "fresh")
figures.make(fourth.papers(), out / "fourth", "fresh")
figures.make(fifth.papers(), out / "fifth", "fresh")
figures.make(sixth.papers(), out / "sixth", "fresh")
figures.make(seventh.papers(), out / "seventh", "fresh")
figures.make(eighth.papers(), out / "eighth", "fresh")
