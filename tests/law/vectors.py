#!/usr/bin/env python3
"""Writes vectors.toml: figures of late payment, reckoned without dunmail.

It shares nothing with src/law: the rates are the whole rates as published (rules/law has reference rates and
surcharges), interest is added up day by day in fractions, dates are counted with Python's datetime, fees are
written as the statutes word them. Run it and compare:  python3 tests/law/vectors.py | diff - tests/law/vectors.toml
"""
import datetime as dt
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

D = dt.date
DAY = dt.timedelta(days=1)

# Whole yearly rates in percent, each from its day on.
RATES = {
    ("DE", "business"): """
        2016-07-01:8.12 2023-01-01:10.62 2023-07-01:12.12 2024-01-01:12.62 2024-07-01:12.37 2025-01-01:11.27
        2025-07-01:10.27 2026-01-01:10.27 2026-07-01:10.52""",
    ("DE", "consumer"): """
        2016-07-01:4.12 2023-01-01:6.62 2023-07-01:8.12 2024-01-01:8.62 2024-07-01:8.37 2025-01-01:7.27
        2025-07-01:6.27 2026-01-01:6.27 2026-07-01:6.52""",
    ("AT", "business"): """
        2016-07-01:8.58 2023-01-01:11.08 2023-07-01:12.58 2024-01-01:13.08 2024-07-01:13.08 2025-01-01:11.73
        2025-07-01:10.73 2026-01-01:10.73 2026-07-01:10.73""",
    ("AT", "consumer"): """
        2002-08-01:4.00""",
    ("CH", "business"): """
        1912-01-01:5.00""",
    ("CH", "consumer"): """
        1912-01-01:5.00""",
    ("PL", "business"): """
        2020-01-01:11.50 2020-07-01:10.10 2021-01-01:10.10 2021-07-01:10.10 2022-01-01:11.75
        2022-07-01:16.00 2023-01-01:16.75 2023-07-01:16.75 2024-01-01:15.75 2024-07-01:15.75
        2025-01-01:15.75 2025-07-01:15.25 2026-01-01:14.00 2026-07-01:13.75""",
    ("PL", "consumer"): """
        2016-01-01:7.00 2020-03-18:6.50 2020-04-09:6.00 2020-05-29:5.60 2021-10-07:6.00 2021-11-04:6.75
        2021-12-09:7.25 2022-01-05:7.75 2022-02-09:8.25 2022-03-09:9.00 2022-04-07:10.00 2022-05-06:10.75
        2022-06-09:11.50 2022-07-08:12.00 2022-09-08:12.25 2023-09-07:11.50 2023-10-05:11.25
        2025-05-08:10.75 2025-07-03:10.50 2025-09-04:10.25 2025-10-09:10.00 2025-11-06:9.75 2025-12-04:9.50
        2026-03-05:9.25""",
    ("PL", "public_healthcare"): """
        2020-01-01:9.50 2020-07-01:8.10 2021-01-01:8.10 2021-07-01:8.10 2022-01-01:9.75 2022-07-01:14.00
        2023-01-01:14.75 2023-07-01:14.75 2024-01-01:13.75 2024-07-01:13.75 2025-01-01:13.75
        2025-07-01:13.25 2026-01-01:12.00 2026-07-01:11.75""",
    ("NL", "business"): """
        2016-07-01:8.00 2023-01-01:10.50 2023-07-01:12.00 2024-01-01:12.50 2024-07-01:12.25 2025-01-01:11.15
        2025-07-01:10.15 2026-01-01:10.15 2026-07-01:10.40""",
    ("NL", "consumer"): """
        2015-01-01:2.00 2023-01-01:4.00 2023-07-01:6.00 2024-01-01:7.00 2024-07-01:7.00 2025-01-01:6.00
        2026-01-01:4.00 2026-07-01:4.00""",
    ("BE", "business"): """
        2020-01-01:8.00 2020-07-01:8.00 2021-01-01:8.00 2021-07-01:8.00 2022-01-01:8.00 2022-07-01:8.00
        2023-01-01:10.50 2023-07-01:12.00 2024-01-01:12.50 2024-07-01:12.50 2025-01-01:11.50
        2025-07-01:10.50 2026-01-01:10.50 2026-07-01:10.50""",
    ("BE", "consumer"): """
        2020-01-01:1.75 2021-01-01:1.75 2022-01-01:1.50 2023-01-01:5.25 2024-01-01:5.75 2025-01-01:4.50
        2026-01-01:4.50""",
    ("GB", "business"): """
        2020-01-01:8.75 2020-07-01:8.10 2021-01-01:8.10 2021-07-01:8.10 2022-01-01:8.25 2022-07-01:9.25
        2023-01-01:11.50 2023-07-01:13.00 2024-01-01:13.25 2024-07-01:13.25 2025-01-01:12.75
        2025-07-01:12.25 2026-01-01:11.75 2026-07-01:11.75""",
    ("IE", "business"): """
        2020-01-01:8.00 2020-07-01:8.00 2021-01-01:8.00 2021-07-01:8.00 2022-01-01:8.00 2022-07-01:8.00
        2023-01-01:10.50 2023-07-01:12.00 2024-01-01:12.50 2024-07-01:12.25 2025-01-01:11.15
        2025-07-01:10.15 2026-01-01:10.15 2026-07-01:10.40""",
    ("FR", "business"): """
        2020-01-01:10.00 2020-07-01:10.00 2021-01-01:10.00 2021-07-01:10.00 2022-01-01:10.00
        2022-07-01:10.00 2023-01-01:12.50 2023-07-01:14.00 2024-01-01:14.50 2024-07-01:14.25
        2025-01-01:13.15 2025-07-01:12.15 2026-01-01:12.15 2026-07-01:12.40""",
    ("FR", "consumer"): """
        2020-01-01:0.87 2020-07-01:0.84 2021-01-01:0.79 2021-07-01:0.76 2022-01-01:0.76 2022-07-01:0.77
        2023-01-01:2.06 2023-07-01:4.22 2024-01-01:5.07 2024-07-01:4.92 2025-01-01:3.71 2025-07-01:2.76
        2026-01-01:2.62""",
    ("EU", "business"): """
        2020-01-01:8.00 2020-07-01:8.00 2021-01-01:8.00 2021-07-01:8.00 2022-01-01:8.00 2022-07-01:8.00
        2023-01-01:10.50 2023-07-01:12.00 2024-01-01:12.50 2024-07-01:12.25 2025-01-01:11.15
        2025-07-01:10.15 2026-01-01:10.15 2026-07-01:10.40""",
}
ONE_RATE = {"GB", "IE"}
COMPOUND = {"NL"}


def cent(x):
    x = Fraction(x)
    whole = x.numerator * 200 // x.denominator  # half cents, downwards
    return Decimal((whole + 1) // 2) / 100  # x is never negative: half up


def rate(who, day):
    found = None
    for pair in RATES[who].split():
        start, percent = pair.split(":")
        if D.fromisoformat(start) <= day:
            found = Fraction(percent)
    return found


def years_later(day, n):
    try:
        return day.replace(year=day.year + n)
    except ValueError:
        return day.replace(year=day.year + n, day=28)


def interest(country, debtor, principal, first, last, agreed=None):
    who, principal = (country, debtor), Fraction(principal)
    total, year, n, day = Fraction(0), Fraction(0), 1, first
    while day <= last:
        if agreed is None and country in COMPOUND and day == years_later(first, n):
            added = Fraction(cent(year))
            # What joins the principal is rounded; the sum is made of the exact figures.
            principal, total, year, n = principal + added, total + year, Fraction(0), n + 1
        percent = agreed or rate(who, first if country in ONE_RATE else day)
        year += principal * Fraction(percent) / 100 / 365
        day += DAY
    return cent(total + year)


INTEREST = [
    # country, debtor, principal, first, last, agreed, what it shows
    ("DE", "business", "10000.00", "2026-06-01", "2026-07-31", None, "two half-years"),
    ("DE", "business", "1.00", "2026-07-01", "2026-07-01", None, "one day of one euro"),
    ("DE", "business", "123456.78", "2020-02-28", "2020-03-01", None, "29 February counts"),
    ("DE", "consumer", "249.90", "2025-12-31", "2026-01-01", None, "over new year"),
    ("DE", "consumer", "4999.99", "2022-12-01", "2024-12-31", None, "from below zero to above three"),
    ("DE", "business", "3650.00", "2023-01-01", "2023-12-31", None, "10.62 and 12.12"),
    ("AT", "business", "2500.00", "2022-12-20", "2023-01-10", None, "the base rate of the first day of the half-year"),
    ("AT", "business", "8000.00", "2024-06-15", "2025-01-15", None, "unchanged in July 2024: the step stayed below half a point"),
    ("AT", "business", "1000.00", "2026-05-01", "2026-09-30", None, "slept through June 2026"),
    ("AT", "consumer", "777.77", "2025-01-01", "2026-12-31", None, "4 percent, two years"),
    ("CH", "business", "1500.00", "2026-01-31", "2026-03-01", None, "5 percent"),
    ("CH", "consumer", "19.95", "2024-01-01", "2024-12-31", None, "366 days of a leap year over 365"),
    ("CH", "business", "90000.00", "2019-03-01", "2027-02-28", None, "eight years; known beyond 2026"),
    ("PL", "business", "50000.00", "2022-01-05", "2022-12-31", None, "decisions within the half-year do not count"),
    ("PL", "business", "999.99", "2023-12-31", "2024-01-01", None, "16.75 and 15.75"),
    ("PL", "consumer", "1234.56", "2022-01-01", "2022-12-31", None, "nine decisions in a year"),
    ("PL", "consumer", "100.00", "2026-03-04", "2026-03-05", None, "the day of a decision"),
    ("PL", "consumer", "5000.00", "2023-09-01", "2023-10-31", None, "two cuts"),
    ("PL", "public_healthcare", "20000.00", "2025-06-01", "2026-07-31", None, "two points less"),
    ("NL", "business", "10000.00", "2024-02-01", "2026-03-31", None, "interest on interest, twice"),
    ("NL", "business", "10000.00", "2024-02-01", "2025-01-31", None, "a full year, nothing added yet"),
    ("NL", "business", "10000.00", "2024-02-01", "2025-02-01", None, "one day into the second year"),
    ("NL", "business", "2500.00", "2024-02-29", "2025-03-31", None, "the anniversary of 29 February is 28 February"),
    ("NL", "business", "7500.50", "2020-01-15", "2026-11-20", None, "six anniversaries"),
    ("NL", "consumer", "1000.00", "2025-03-10", "2026-06-30", None, "the published rate, compounded"),
    ("NL", "consumer", "642.00", "2025-07-01", "2025-12-31", None, "stayed 6 although the formula gave less"),
    ("BE", "business", "4000.00", "2024-06-01", "2024-12-31", None, "12.25 is rounded up to 12.5"),
    ("BE", "business", "1200.00", "2026-06-15", "2026-08-15", None, "10.40 is rounded up to 10.5, as before"),
    ("BE", "consumer", "350.00", "2024-11-01", "2025-02-28", None, "changes with the year"),
    ("GB", "business", "5000.00", "2025-06-01", "2025-09-30", None, "one rate"),
    ("GB", "business", "5000.00", "2025-07-01", "2027-03-31", None, "one rate, known beyond 2026"),
    ("GB", "business", "814.20", "2022-12-31", "2023-06-30", None, "9.25, not 11.50"),
    ("IE", "business", "5000.00", "2025-06-30", "2025-12-31", None, "one rate"),
    ("IE", "business", "64000.00", "2024-02-29", "2026-02-28", None, "two years at 12.50"),
    ("FR", "business", "5000.00", "2025-12-01", "2026-07-31", None, "ECB plus ten"),
    ("FR", "consumer", "5000.00", "2025-12-01", "2026-06-30", None, "the lower of the two legal rates"),
    ("FR", "consumer", "333.33", "2023-01-01", "2023-12-31", None, "2.06 and 4.22"),
    ("EU", "business", "1000.00", "2025-07-01", "2026-12-31", None, "10.15 and 10.40"),
    ("DE", "business", "10000.00", "2026-06-01", "2026-07-31", "12", "an agreed rate"),
    ("GB", "consumer", "200.00", "2026-01-01", "2026-03-31", "4.5", "an agreed rate where there is no other"),
    ("NL", "business", "10000.00", "2024-02-01", "2026-03-31", "14", "an agreed rate is not compounded"),
]


def wik(p):
    """Besluit BIK art. 2."""
    if p <= 2500:
        fee = p * 15 / 100
    elif p <= 5000:
        fee = 375 + (p - 2500) * 10 / 100
    elif p <= 10000:
        fee = 625 + (p - 5000) * 5 / 100
    elif p <= 200000:
        fee = 875 + (p - 10000) / 100
    else:
        fee = 2775 + (p - 200000) / 200
    return min(max(fee, 40), 6775)


def belgian(p):
    """Art. XIX.4 WER."""
    if p <= 150:
        return 20
    if p <= 500:
        return 30 + (p - 150) / 10
    return min(65 + (p - 500) / 20, 2000)


FEES = {
    ("DE", "business"): lambda p: 40,
    ("AT", "business"): lambda p: 40,
    ("BE", "business"): lambda p: 40,
    ("FR", "business"): lambda p: 40,
    ("EU", "business"): lambda p: 40,
    ("PL", "business"): lambda p: 40 if p <= 5000 else 70 if p < 50000 else 100,
    ("GB", "business"): lambda p: 40 if p < 1000 else 70 if p < 10000 else 100,
    ("IE", "business"): lambda p: 40 if p <= 1000 else 70 if p <= 10000 else 100,
    ("NL", "business"): wik,
    ("NL", "consumer"): wik,
    ("BE", "consumer"): belgian,
}
FEE_SUMS = {
    "DE": ["0.01", "99999.99"], "AT": ["1.00"], "FR": ["1.00"], "EU": ["1.00"],
    "BE": ["149.99", "150.00", "150.01", "333.33", "500.00", "500.01", "39200.00", "39200.20", "250000.00"],
    "PL": ["1.00", "5000.00", "5000.01", "49999.99", "50000.00"],
    "GB": ["999.99", "1000.00", "9999.99", "10000.00"],
    "IE": ["1000.00", "1000.01", "10000.00", "10000.01"],
    "NL": ["0.01", "266.66", "266.67", "266.70", "1234.56", "2500.00", "2500.01", "5000.00", "7777.77", "10000.00",
           "10000.50", "200000.00", "200000.01", "999999.99", "1000000.00", "1000000.01"],
}


def end_of_year(day):
    return D(day.year, 12, 31)


LAPSE = [
    # country, debtor, rule ("" is the usual one), due, last day
    ("DE", "business", "", "2026-01-01", lambda d: end_of_year(years_later(d, 3))),
    ("DE", "consumer", "general", "2024-02-29", lambda d: end_of_year(years_later(d, 3))),
    ("AT", "business", "", "2024-02-29", lambda d: years_later(d, 3)),
    ("AT", "business", "general", "2026-05-20", lambda d: years_later(d, 30)),
    ("CH", "business", "", "2026-08-01", lambda d: years_later(d, 5)),
    ("CH", "consumer", "general", "2026-08-01", lambda d: years_later(d, 10)),
    ("PL", "business", "", "2026-12-31", lambda d: end_of_year(years_later(d, 2))),
    ("PL", "consumer", "services_mandate", "2026-01-01", lambda d: end_of_year(years_later(d, 2))),
    ("PL", "business", "transport", "2026-06-30", lambda d: years_later(d, 1)),
    ("PL", "business", "other_business", "2026-06-30", lambda d: end_of_year(years_later(d, 3))),
    ("NL", "business", "", "2026-06-30", lambda d: years_later(d, 5)),
    ("NL", "consumer", "", "2026-06-30", lambda d: years_later(d, 2)),
    ("BE", "business", "", "2026-06-30", lambda d: years_later(d, 10)),
    ("BE", "consumer", "", "2026-06-30", lambda d: years_later(d, 1)),
    ("BE", "business", "utilities_telecom", "2026-06-30", lambda d: years_later(d, 5)),
    ("BE", "consumer", "medical", "2026-06-10", lambda d: years_later(D(2026, 6, 30), 2)),
    ("BE", "consumer", "hotel_restaurant", "2026-06-30", lambda d: D(2026, 12, 30)),
    ("GB", "business", "", "2026-06-30", lambda d: years_later(d, 6)),
    ("GB", "business", "scotland", "2026-06-30", lambda d: years_later(d, 5)),
    ("IE", "business", "", "2026-06-30", lambda d: years_later(d, 6)),
    ("FR", "business", "", "2026-06-30", lambda d: years_later(d, 5)),
    ("FR", "consumer", "", "2026-06-30", lambda d: years_later(d, 2)),
    ("FR", "consumer", "telecom", "2026-06-30", lambda d: years_later(d, 1)),
    ("EU", "business", "", "2026-06-30", lambda d: years_later(d, 1)),
]


def main():
    print("# Written by vectors.py, which says how: whole published rates, day by day, in fractions.")
    for country, debtor, principal, first, last, agreed, note in INTEREST:
        expected = interest(country, debtor, principal, D.fromisoformat(first), D.fromisoformat(last), agreed)
        print(f"\n[[interest]]\ncountry = {country!r}\ndebtor = {debtor!r}\nprincipal = {principal!r}")
        print(f"first = {first}\nlast = {last}")
        if agreed:
            print(f"agreed = {agreed!r}")
        print(f"expected = '{expected:.2f}'  # {note}")
    for (country, debtor), fee in FEES.items():
        for principal in FEE_SUMS[country]:
            expected = Decimal(cent(fee(Fraction(principal)))).quantize(Decimal("0.01"), ROUND_HALF_UP)
            print(f"\n[[fee]]\ncountry = {country!r}\ndebtor = {debtor!r}")
            print(f"principal = {principal!r}\nexpected = '{expected}'")
    for country, debtor, rule, due, last_day in LAPSE:
        print(f"\n[[lapse]]\ncountry = {country!r}\ndebtor = {debtor!r}\nrule = {rule!r}\ndue = {due}")
        print(f"last_day = {last_day(D.fromisoformat(due))}")


main()
