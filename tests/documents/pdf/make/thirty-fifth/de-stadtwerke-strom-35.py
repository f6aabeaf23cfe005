# see build.py, section 3 (reportlab)
