"""Layouts set with Typst."""
import typst


def esc(s):
    return "".join("\\" + c if c in "\\#$*_`<>@[]~=-+/" else c for c in str(s))


def lines(firm):
    return " \\ ".join(esc(x) for x in firm)


def compile(source):
    return typst.compile(source.encode())


def grid(inv, pairs, title, goods_heads, totals, foot, columns=4, label_first=True):
    """Labels in small type above their values, four in a row."""
    cells = ",\n".join(f"[#text(7pt, gray)[{esc(a)}] \\ {esc(b)}]" for a, b in pairs)
    goods = ",\n".join(f"[{esc(w)}],[{c}],[{esc(inv.m(p))}],[{esc(inv.m(c * p))}]" for w, c, p in inv.rows)
    heads = ",".join(f"[*{esc(h)}*]" for h in goods_heads)
    sums = ",\n".join(f"[{esc(a)}],[{esc(b)}]" for a, b in totals)
    return compile(f"""#set page(paper: "a4", margin: 2cm)
#set text(10pt, font: "Libertinus Serif")
#grid(columns: (1fr, 1fr), [{lines(inv.buyer)}], align(right)[*{esc(inv.seller[0])}* \\ {esc(inv.seller[1])} \\ {esc(inv.seller[2])}])
#v(1.5cm)
#text(16pt, weight: "bold")[{esc(title)}]
#v(4mm)
#grid(columns: {columns}, column-gutter: 1cm, row-gutter: 4mm, {cells})
#v(6mm)
#table(columns: (1fr, auto, auto, auto), stroke: none, align: (left, right, right, right), {heads}, {goods})
#align(right)[#table(columns: 2, stroke: none, align: (left, right), {sums})]
{' '.join(foot)}
""")


def swiss(inv, foot, totals):
    goods = ",\n".join(f"[{i}],[{esc(w)}],[{c}],[{esc(inv.m(p, False))}],[{esc(inv.m(c * p, False))}]" for i, (w, c, p) in enumerate(inv.rows, 1))
    sums = ",\n".join(f"[{esc(a)}],[{esc(b)}]" for a, b in totals)
    spaced = inv.m(inv.open, False).replace("'", " ")
    return compile(f"""#set page(paper: "a4", margin: 2cm)
#set text(9.5pt, font: "Libertinus Serif")
*{esc(inv.seller[0])}* \\ {esc(inv.seller[1])} \\ {esc(inv.seller[2])}
#v(8mm)
#grid(columns: (1fr, 6cm), [], [{lines(inv.buyer)}])
#v(1cm)
#grid(columns: (4cm, 1fr), row-gutter: 2mm, [Datum:], [{esc(inv.d())}], [Rechnungs-Nr.:], [{esc(inv.number)}], [Kunden-Nr.:], [{inv.customer}], [Zahlbar bis:], [{esc(inv.d(inv.due))}])
#v(6mm)
#text(14pt)[*Rechnung*]
#table(columns: (auto, 1fr, auto, auto, auto), [Pos.],[Bezeichnung],[Menge],[Preis],[Betrag CHF], {goods})
#align(right)[#table(columns: 2, stroke: none, align: (left, right), {sums})]
{esc(foot)}
#pagebreak()
#grid(columns: (1fr, 2fr), column-gutter: 1cm, [*Empfangsschein* \\ #v(2mm) #text(7pt)[*Konto / Zahlbar an*] \\ {inv.iban} \\ {esc(inv.seller[0])} \\ #v(3mm) #text(7pt)[*Zahlbar durch*] \\ {lines(inv.buyer)} \\ #v(3mm) #grid(columns: 2, column-gutter: 8mm, [#text(7pt)[*Währung*] \\ CHF], [#text(7pt)[*Betrag*] \\ {esc(spaced)}])], [*Zahlteil* \\ #v(2mm) #text(7pt)[*Konto / Zahlbar an*] \\ {inv.iban} \\ {esc(inv.seller[0])} \\ #v(2mm) #text(7pt)[*Referenz*] \\ RF18 5390 0754 7034 \\ #v(2mm) #grid(columns: 2, column-gutter: 8mm, [#text(7pt)[*Währung*] \\ CHF], [#text(7pt)[*Betrag*] \\ {esc(spaced)}])])
""")
