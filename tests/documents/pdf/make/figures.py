"""Figures that fit, and the programs that set the papers: none of those of the other scripts here."""
import json
import os
import pathlib
import shutil
import subprocess
import tempfile
from decimal import ROUND_HALF_UP, Decimal

CENT = Decimal("0.01")


def iban(country, bban):
    """With its check digits (ISO 13616)."""
    digits = "".join(str(int(c, 36)) for c in bban + country + "00")
    return f"{country}{98 - int(digits) % 97:02}{bban}"


def four(text):
    return " ".join(text[i:i + 4] for i in range(0, len(text), 4))


def sums(rate, *lines):
    """Each line's sum, net, tax, gross; a line is (quantity, price)."""
    each = [(Decimal(str(q)) * Decimal(str(p))).quantize(CENT, ROUND_HALF_UP) for q, p in lines]
    net = sum(each)
    tax = (net * Decimal(str(rate)) / 100).quantize(CENT, ROUND_HALF_UP)
    return each, net, tax, net + tax


def write(x, group, point):
    whole, cents = f"{abs(Decimal(x)):.2f}".split(".")
    parts = []
    while len(whole) > 3:
        parts.insert(0, whole[-3:])
        whole = whole[:-3]
    return ("-" if Decimal(x) < 0 else "") + group.join([whole, *parts]) + point + cents


def de(x): return write(x, ".", ",")
def pl(x): return write(x, " ", ",")
def en(x): return write(x, ",", ".")
def ch(x): return write(x, "’", ".")


def run(args, cwd, **kw):
    done = subprocess.run(args, cwd=cwd, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, **kw)
    return done.stdout.decode("utf-8", "replace")


def chrome(source, d):
    """Chromium's print."""
    (d / "a.html").write_text(source)
    log = run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", "--print-to-pdf=a.pdf", "a.html"], d)
    return log


def tex(source, d):
    """pdfLaTeX."""
    (d / "a.tex").write_text(source)
    run(["pdflatex", "-interaction=batchmode", "a.tex"], d)
    return run(["pdflatex", "-interaction=nonstopmode", "a.tex"], d)


def lualatex(source, d):
    (d / "a.tex").write_text(source)
    return run(["lualatex", "-interaction=nonstopmode", "a.tex"], d)


def groff(source, d):
    """groff's ms macros with tbl, through PostScript and Ghostscript."""
    (d / "a.ms").write_text(source)
    (d / "a.ps").write_bytes(subprocess.run(["groff", "-Kutf8", "-t", "-ms", "-Tps", "-P-pa4", "a.ms"], cwd=d, stdout=subprocess.PIPE).stdout)
    return run(["ps2pdf", "a.ps", "a.pdf"], d)


def gropdf(source, d):
    (d / "a.ms").write_text(source)
    (d / "a.pdf").write_bytes(subprocess.run(["groff", "-Kutf8", "-t", "-ms", "-Tpdf", "-P-pa4", "a.ms"], cwd=d, stdout=subprocess.PIPE).stdout)
    return ""


NODE = os.environ.get("NODE_PATH", "")


def node(source, d):
    """pdfmake, pdfkit or jsPDF."""
    (d / "a.js").write_text(source)
    return run(["node", "a.js"], d, env={**os.environ, "NODE_PATH": NODE})


def php(source, d):
    """TCPDF or Dompdf."""
    (d / "a.php").write_text("<?php\n" + source)
    return run(["php", "a.php"], d)


def ruby(source, d):
    """Prawn."""
    (d / "a.rb").write_text(source)
    return run(["ruby", "a.rb"], d)


def perl(source, d):
    """PDF::API2."""
    (d / "a.pl").write_text(source)
    return run(["perl", "a.pl"], d)


def office(source, d):
    """LibreOffice from flat OpenDocument or HTML."""
    (d / "a.html").write_text(source)
    return run(["soffice", "--headless", f"-env:UserInstallation=file://{d}/p", "--infilter=HTML (StarWriter)", "--convert-to", "pdf:writer_pdf_Export", "a.html"], d)


def make(papers, out, part):
    out = pathlib.Path(out)
    out.mkdir(exist_ok=True, parents=True)
    lines = []
    for name, kind, writer, source, gold in papers:
        if not (out / f"{name}.pdf").exists():
            with tempfile.TemporaryDirectory() as d:
                d = pathlib.Path(d)
                log = writer(source, d)
                if not (d / "a.pdf").exists() or (d / "a.pdf").stat().st_size < 500:
                    print("NOT MADE", name, log[-1500:])
                    continue
                shutil.copy(d / "a.pdf", out / f"{name}.pdf")
        line = {"file": f"{name}.pdf", "part": part, "kind": kind}
        if gold:
            line["gold"] = gold
        lines.append(line)
    (out / "gold.jsonl").write_text("".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines))
    print(len(lines), "papers")


def gold(number, issued, due, amount, currency, iban, buyer, seller, **more):
    return dict(number=number, issued=issued, due=due, amount=str(amount), currency=currency, iban=iban, buyer=buyer, seller=seller, **more)
