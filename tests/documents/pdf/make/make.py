"""Writes the papers and their gold: `python make.py OUT`. See README.md beside it for the tools."""
import io
import json
import pathlib
import subprocess
import sys
import tempfile

import blocks, de, en, nl, pl


def weasy(html):
    import weasyprint
    return weasyprint.HTML(string=html).write_pdf()


def wk(html):
    with tempfile.TemporaryDirectory() as d:
        src, out = pathlib.Path(d, "a.html"), pathlib.Path(d, "a.pdf")
        src.write_text(html)
        subprocess.run(["wkhtmltopdf", "-q", "-s", "A4", str(src), str(out)], check=True, env={"QT_QPA_PLATFORM": "offscreen", "PATH": "/usr/bin:/bin", "XDG_RUNTIME_DIR": d})
        return out.read_bytes()


def pisa(html):
    from xhtml2pdf import pisa as p
    out = io.BytesIO()
    p.CreatePDF(html.replace("'DejaVu Sans',sans-serif", "Helvetica"), dest=out)
    return out.getvalue()


def office(html):
    with tempfile.TemporaryDirectory() as d:
        src = pathlib.Path(d, "a.html")
        src.write_text(html)
        subprocess.run(["soffice", "--headless", f"-env:UserInstallation=file://{d}/profile", "--infilter=HTML (StarWriter)", "--convert-to", "pdf:writer_pdf_Export", "--outdir", d, str(src)], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        return pathlib.Path(d, "a.pdf").read_bytes()


PRODUCERS = {"weasy": weasy, "wk": wk, "pisa": pisa, "office": office, "bytes": lambda b: b}


def refused(out):
    """Papers that cannot be read: a picture, one under a password, one cut off."""
    import pymupdf as fitz
    whole = fitz.open(out / "de-lexoffice.pdf")
    picture = fitz.open()
    picture.new_page(width=595, height=842).insert_image((0, 0, 595, 842), stream=whole[0].get_pixmap(dpi=40, colorspace="gray").tobytes("jpeg"))
    (out / "refused-scanned.pdf").write_bytes(picture.tobytes(deflate=True))
    import pikepdf
    for name, user in (("refused-password", "x"), ("de-locked-for-changes", "")):
        with pikepdf.open(out / "de-lexoffice.pdf") as pdf:
            pdf.save(out / f"{name}.pdf", encryption=pikepdf.Encryption(user=user, owner="y", R=4))
    bytes_ = (out / "de-lexoffice.pdf").read_bytes()
    (out / "refused-cut.pdf").write_bytes(bytes_[: len(bytes_) // 3])


def main(out):
    out = pathlib.Path(out)
    out.mkdir(exist_ok=True)
    lines = []
    for lang, module in (("de", de), ("en", en), ("nl", nl), ("pl", pl)):
        for name, part, producer, content, gold in module.papers():
            file = f"{lang}-{name}.pdf"
            (out / file).write_bytes(PRODUCERS[producer](content))
            kind = gold if isinstance(gold, str) else "invoice" if gold["due"] else "credit_note"
            lines.append({"file": file, "part": part, "kind": kind} | ({} if isinstance(gold, str) else {"gold": gold}))
    for lang, name, writer, content, gold in blocks.papers():
        (out / f"{lang}-{name}.pdf").write_bytes(writer(content))
        lines.append({"file": f"{lang}-{name}.pdf", "part": "seen", "kind": "invoice", "gold": gold})
    refused(out)
    lexoffice = next(line for line in lines if line["file"] == "de-lexoffice.pdf")
    lines.append(lexoffice | {"file": "de-locked-for-changes.pdf"})
    (out / "gold.jsonl").write_text("".join(json.dumps(l, ensure_ascii=False) + "\n" for l in lines))
    print(len(lines), "papers")


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "..")
