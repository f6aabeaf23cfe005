#!/usr/bin/env python3
"""Writes holidays.toml from the Python package holidays (MIT): pip install holidays==0.109"""
import holidays

PLACES = {
    "AT": [""],
    "BE": [""],
    "CH": "AG AI AR BE BL BS FR GE GL GR JU LU NE NW OW SG SH SO SZ TG TI UR VD VS ZG ZH".split(),
    "DE": ["", *"BB BE BW BY HB HE HH MV NI NW RP SH SL SN ST TH".split()],
    "FR": ["", "57", "67", "68"],
    "GB": "ENG NIR SCT WLS".split(),
    "IE": [""],
    "NL": [""],
    "PL": [""],
}
# The package has Alsace as one place.
THEIRS = {"67": "6AE", "68": "6AE"}

print(f"""# Public holidays from 2024 to 2030, as the Python package holidays {holidays.__version__} (MIT licence) has them in its
# category "public": month and day, each year. Written by package.py.""")
for country, regions in PLACES.items():
    for region in regions:
        print(f"\n[{country}{region and '-' + region}]")
        for year in range(2024, 2031):
            days = holidays.country_holidays(country, subdiv=THEIRS.get(region, region) or None, years=year)
            print(f'{year} = "{" ".join(day.strftime("%m-%d") for day in sorted(days))}"')
