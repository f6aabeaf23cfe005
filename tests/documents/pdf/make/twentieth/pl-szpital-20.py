# patrz build.py, sekcja 3 (reportlab)
