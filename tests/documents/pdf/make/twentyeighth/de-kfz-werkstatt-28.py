# siehe _gen2.py, Abschnitt 9
