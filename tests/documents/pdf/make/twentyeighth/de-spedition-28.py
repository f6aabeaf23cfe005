# siehe _gen1.py, Abschnitt 4
