# zie build2.py, onderdeel 9 (fpdf2)
