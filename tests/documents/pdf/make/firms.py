"""Invented firms, goods and figures; all names and accounts are made up."""
import datetime as dt
import random
from decimal import Decimal as D, ROUND_HALF_UP

MONTHS = {
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(),
    "pl": "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia".split(),
    "nl": "januari februari maart april mei juni juli augustus september oktober november december".split(),
    "en": "January February March April May June July August September October November December".split(),
}

SELLERS = {
    "de": [("Tischlerei Brandner GmbH", "Lindenweg 14", "86150 Augsburg"), ("Elektro Kösters e.K.", "Hafenstr. 7", "26123 Oldenburg"),
           ("Webagentur Nordlicht UG", "Kanalstraße 52", "24103 Kiel"), ("Gärtnerei Öhlschläger", "Am Mühlbach 3", "07743 Jena"),
           ("Steuerkanzlei Rehbein & Partner", "Rathausplatz 1", "79098 Freiburg"), ("Haustechnik Zwölfer AG", "Industriestr. 88", "8005 Zürich")],
    "pl": [("Drukarnia Żuraw Sp. z o.o.", "ul. Łąkowa 12", "30-443 Kraków"), ("Biuro Rachunkowe Świerk", "ul. Polna 3/4", "61-123 Poznań"),
           ("Instalacje Gęsior s.c.", "al. Lipowa 77", "90-218 Łódź"), ("Studio Graficzne Mżawka", "ul. Ćwierciakiewiczowej 9", "02-677 Warszawa"),
           ("Hurtownia Źródło S.A.", "ul. Portowa 101", "80-339 Gdańsk")],
    "nl": [("Schildersbedrijf Van Ee B.V.", "Dorpsstraat 21", "3811 KB Amersfoort"), ("Tekstbureau De Gans", "Kade 8 hs", "1017 XN Amsterdam"),
           ("Installatie Vandecasteele BV", "Molenlaan 45", "9000 Gent"), ("Fietskoerier Rap V.O.F.", "Singel 200", "9711 EL Groningen"),
           ("Hoveniers Ten Brinke", "Esweg 6", "7491 DD Delden")],
    "en": [("Hartley Joinery Ltd", "4 Mill Lane", "Leeds LS1 4AP"), ("Brennan & Daughters", "12 Quay Street", "Galway H91 X2R4"),
           ("Pine Ridge Design LLC", "2210 Alder Ave, Suite 5", "Portland, OR 97209"), ("Copper Kettle Catering", "Unit 9, Dock Road", "Bristol BS1 6QH"),
           ("Northstar Data Inc.", "88 Harbor Blvd", "Boston, MA 02110")],
}
BUYERS = {
    "de": [("Café Morgenrot OHG", "Bahnhofstr. 2", "04109 Leipzig"), ("Müller Maschinenbau GmbH & Co. KG", "Werkstraße 10", "70565 Stuttgart"),
           ("Stadtwerke Hohenfels", "Postfach 12 03", "93413 Cham"), ("Praxis Dr. Ina Weiß", "Gartenallee 19", "30449 Hannover"),
           ("Hotel Seeblick", "Uferweg 1", "88131 Lindau"), ("Kunsthaus Ättenbühl", "Dorfplatz 4", "3011 Bern")],
    "pl": [("Kawiarnia Pod Dębem", "Rynek 5", "31-042 Kraków"), ("Zakład Stolarski Jeż", "ul. Leśna 1", "64-920 Piła"),
           ("Przychodnia Zdrówko Sp. z o.o.", "ul. Szkolna 22", "20-124 Lublin"), ("Hotel Bałtyk", "ul. Morska 8", "81-225 Gdynia"),
           ("Fundacja Łączymy", "ul. Długa 40", "00-238 Warszawa")],
    "nl": [("Bakkerij Het Krentje", "Markt 3", "5211 JX 's-Hertogenbosch"), ("Tandartspraktijk Lommer", "Parklaan 90", "3016 BC Rotterdam"),
           ("Bouwbedrijf Hooghe NV", "Stationsstraat 7", "2000 Antwerpen"), ("Stichting Het Noorderlicht", "Brink 14", "9401 HS Assen"),
           ("Café De Kraan", "Oudegracht 118", "3511 AV Utrecht")],
    "en": [("The Blue Finch Café", "31 High Street", "York YO1 7HY"), ("Larkspur Dental Practice", "7 Elm Road", "Cork T12 W8KP"),
           ("Riverside Hotel Group plc", "1 Bridge Place", "Bath BA1 1UD"), ("Maple Street Bakery", "455 Maple St", "Madison, WI 53703"),
           ("Tall Oaks Property Co.", "19 Grove Avenue", "Denver, CO 80203")],
}
GOODS = {
    "de": ["Einbauschrank Eiche", "Montage vor Ort", "Wartung Heizungsanlage", "Beratung, Stunden", "Druckkosten Flyer A5", "Anfahrt pauschal", "Steckdosen ersetzt", "Pflege der Außenanlage"],
    "pl": ["Druk ulotek A5", "Usługi księgowe", "Montaż instalacji", "Projekt logo", "Papier kredowy 170g", "Dojazd", "Serwis kotła", "Materiały eksploatacyjne"],
    "nl": ["Schilderwerk gevel", "Redactie website, uren", "Materiaal verf", "Voorrijkosten", "Onderhoud tuin", "Koeriersritten", "Vervangen ketel", "Advies op locatie"],
    "en": ["Oak shelving", "Site visit", "Design work, hours", "Catering for 40 guests", "Monthly hosting", "Data import", "Installation", "Consulting"],
}
ACCOUNTS = {"de": ("DE", "370400440", 20), "pl": ("PL", "10901014", 26), "nl": ("NL", "", 16), "en": ("GB", "", 20)}


def cents(x):
    return D(x).quantize(D("0.01"), ROUND_HALF_UP)


def check(country, rest):
    """ISO 13616: the check digits."""
    digits = "".join(str(int(c, 36)) for c in rest + country + "00")
    return f"{98 - int(digits) % 97:02d}"


def iban(lang, rng, country=None):
    country = country or ACCOUNTS[lang][0]
    n = lambda k: "".join(rng.choice("0123456789") for _ in range(k))
    rest = {"DE": lambda: n(18), "PL": lambda: n(24), "NL": lambda: rng.choice(["RABO", "INGB", "ABNA"]) + n(10),
            "GB": lambda: "NWBK" + n(14), "IE": lambda: "AIBK" + n(14), "AT": lambda: n(16), "CH": lambda: n(17), "BE": lambda: n(12)}[country]()
    return country + check(country, rest) + rest


def grouped(account):
    return " ".join(account[i:i + 4] for i in range(0, len(account), 4))


def date(day, style, lang):
    name = MONTHS[lang][day.month - 1]
    return {
        "dmy.": f"{day:%d.%m.%Y}", "dmy.short": f"{day:%d.%m.%y}", "d.m.y": f"{day.day}.{day.month}.{day.year}",
        "dmy-": f"{day:%d-%m-%Y}", "dmy/": f"{day:%d/%m/%Y}", "mdy/": f"{day:%m/%d/%Y}", "iso": f"{day:%Y-%m-%d}",
        "long": f"{day.day}. {name} {day.year}" if lang == "de" else f"{day.day} {name} {day.year}",
        "long r.": f"{day.day} {name} {day.year} r.", "us": f"{MONTHS['en'][day.month - 1]} {day.day}, {day.year}",
        "short": f"{day.day:02d} {MONTHS['en'][day.month - 1][:3]} {day.year}", "us short": f"{MONTHS['en'][day.month - 1][:3]} {day.day}, {day.year}",
    }[style]


def money(x, style, symbol):
    sign, x = ("-", -x) if x < 0 else ("", x)
    whole, part = f"{x:.2f}".split(".")
    groups = []
    while whole:
        groups.insert(0, whole[-3:])
        whole = whole[:-3]
    number = {"de": ".".join(groups) + "," + part, "en": ",".join(groups) + "." + part, "pl": "\u00a0".join(groups) + "," + part,
              "ch": "'".join(groups) + "." + part, "bare": "".join(groups) + "," + part, "pl ": " ".join(groups) + "," + part,
              "bareen": "".join(groups) + "." + part}[style]
    if symbol is None:
        return sign + number
    if symbol.endswith("_"):
        return f"{symbol[:-1]} {sign}{number}"
    if symbol.startswith("_"):
        return f"{sign}{number} {symbol[1:]}"
    return f"{sign}{symbol}{number}"


class Invoice:
    """One invoice's figures; a layout chooses how to show them."""

    def __init__(self, seed, lang, number, currency="EUR", rate="19", days=14, lines=None, paid=None, country=None, dates="dmy.",
                 style=None, symbol=None, seller=None, buyer=None, kind="invoice", refers=None, issued=None, reverse=False):
        rng = self.rng = random.Random(seed)
        self.lang, self.number, self.currency, self.kind, self.refers = lang, number, currency, kind, refers
        self.seller = rng.choice(SELLERS[lang]) if seller is None else SELLERS[lang][seller]
        self.buyer = rng.choice(BUYERS[lang]) if buyer is None else BUYERS[lang][buyer]
        self.issued = issued or dt.date(2026, 1, 5) + dt.timedelta(rng.randrange(0, 300))
        self.days = days
        self.due = self.issued + dt.timedelta(days)
        self.rate = D(rate)
        self.rows = []
        for what in rng.sample(GOODS[lang], min(8, lines or rng.randrange(1, 5))):
            count = rng.randrange(1, 12)
            self.rows.append((what, count, cents(D(rng.randrange(900, 48000)) / 100)))
        while lines and len(self.rows) < lines:
            self.rows.append((rng.choice(GOODS[lang]), rng.randrange(1, 9), cents(D(rng.randrange(900, 18000)) / 100)))
        self.net = sum((c * p for _, c, p in self.rows), D(0))
        self.tax = D(0) if reverse else cents(self.net * self.rate / 100)
        self.gross = self.net + self.tax
        self.paid = cents(self.gross * D(paid)) if paid else D(0)
        self.open = self.gross - self.paid
        self.iban = iban(lang, rng, country)
        self.dates, self.style, self.symbol = dates, style or {"de": "de", "pl": "pl", "nl": "de", "en": "en"}[lang], symbol or "_" + currency
        self.customer = str(rng.randrange(10000, 99999))
        self.order = f"{rng.choice(['B', 'PO-', 'A', ''])}{rng.randrange(4000, 99999)}"
        self.delivered = self.issued - dt.timedelta(rng.randrange(0, 9))

    def d(self, day=None):
        return date(day or self.issued, self.dates, self.lang)

    def m(self, x, symbol=True):
        return money(x, self.style, self.symbol if symbol else None)

    def gold(self, **over):
        credit = self.kind == "credit_note"
        fact = {"number": self.number, "issued": str(self.issued), "due": None if credit else str(self.due),
                "amount": f"{abs(self.open):.2f}", "currency": self.currency, "iban": self.iban,
                "buyer": self.buyer[0], "seller": self.seller[0]}
        fact.update(over)
        return fact
