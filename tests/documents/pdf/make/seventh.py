"""A seventh round, by one who had not seen the reader: the forms of the usual programs, whole with their letterheads and feet.
Every third paper, drawn by lot within its language, is `unseen`."""
import random

import seventh_de
import seventh_en
import seventh_nl
import seventh_pl


def papers():
    return seventh_de.papers() + seventh_pl.papers() + seventh_nl.papers() + seventh_en.papers()


def unseen():
    chance = random.Random(7)
    out = set()
    for module in (seventh_de, seventh_pl, seventh_nl, seventh_en):
        out.update(chance.sample([paper[0] for paper in module.papers()], 4))
    return out
