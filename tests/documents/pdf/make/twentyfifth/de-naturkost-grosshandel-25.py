# built by gen1.py (same folder): section 3
