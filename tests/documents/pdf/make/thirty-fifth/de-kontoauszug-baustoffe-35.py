# see build.py, section 12 (fpdf2)
