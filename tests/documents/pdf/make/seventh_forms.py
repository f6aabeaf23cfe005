"""What the papers of the seventh round share: a page, tables, and the three columns at its foot."""


def page(css, body, font="'Open Sans'", size="9.5pt"):
    return (f"<html><head><meta charset='utf-8'><style>@page{{size:A4;margin:18mm 16mm 14mm 20mm}}body{{font:{size} {font},'DejaVu Sans',sans-serif;color:#222}}"
            "table{border-collapse:collapse;width:100%}td,th{padding:3px 4px;text-align:left;vertical-align:top}.r{text-align:right}.b{font-weight:bold}"
            f".two td{{width:50%}}.foot{{font-size:7pt;color:#666;margin-top:14mm;border-top:1px solid #aaa}}{css}</style></head><body>{body}</body></html>")


def figure(text):
    return text[:1] in "-−0123456789€£$" and any(c.isdigit() for c in text[-6:])


def grid(head, *lines, css=""):
    """A table whose columns of figures stand to the right, as their heads do."""
    right = [any(figure(line[i]) for line in lines if i < len(line)) and i > 0 for i in range(len(head))]
    cell = lambda tag, i, text: f"<{tag}{' class=r' if right[i] else ''}>{text}</{tag}>"
    body = "".join("<tr>" + "".join(cell("td", i, c) for i, c in enumerate(line)) + "</tr>" for line in lines)
    return f"<table {css}><tr>{''.join(cell('th', i, c) for i, c in enumerate(head))}</tr>{body}</table>"


def pairs(*lines, css="", right=True):
    """Labels and values beside each other."""
    return f"<table {css}>" + "".join(f"<tr><td>{a}</td><td{' class=r' if right else ''}>{b}</td></tr>" for a, b in lines) + "</table>"


def sides(left, right, width="95mm"):
    return f"<table><tr><td style='width:{width}'>{left}</td><td>{right}</td></tr></table>"


def foot(*columns):
    return "<div class=foot><table><tr>" + "".join(f"<td>{c}</td>" for c in columns) + "</tr></table></div>"
