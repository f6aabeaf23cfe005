# patrz build.py, sekcja 9 (fpdf2)
