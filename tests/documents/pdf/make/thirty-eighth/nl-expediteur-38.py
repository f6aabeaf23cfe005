# zie build2.py, onderdeel 11 (reportlab)
