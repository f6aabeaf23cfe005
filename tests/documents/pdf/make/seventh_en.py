"""The seventh round's English papers: as the usual programs for small firms print them."""
from figures import chrome, en, four, gold, iban, node, office, ruby, sums
from press import distilled, drawn, typ, weasy, wk
from scripts import jspdf, prawn
from seventh_forms import grid, page, pairs, sides


def papers():
    out = []
    a = iban("GB", "BARC20325199887766")
    (l1, l2), n, t, g = sums(20, (22, "48"), (1, "135"))
    out.append(("en-cloud-standard", "invoice", chrome, page("th{border-bottom:1px solid #333}", f"""<table><tr><td style="width:70mm"><span style="font-size:18pt">TAX INVOICE</span><br><br>Kestrel Housing Association<br>Attention: Accounts Payable<br>14 Mill Lane<br>LEEDS LS2 8AA<br>UNITED KINGDOM</td><td><b>Invoice Date</b><br>12 May 2026<br><b>Invoice Number</b><br>INV-2219<br><b>Reference</b><br>PO-33871<br><b>VAT Number</b><br>GB 244 5566 77</td><td>Brightwell Cleaning Ltd<br>Unit 6 Kirkstall Works<br>Leeds<br>LS4 2AZ<br>UNITED KINGDOM</td></tr></table><br><br>
    {grid(("Description", "Quantity", "Unit Price", "VAT", "Amount GBP"), ("Communal area cleaning - April", "22.00", "48.00", "20%", en(l1)), ("Window cleaning", "1.00", "135.00", "20%", en(l2)))}
    {pairs(("Subtotal", en(n)), ("TOTAL VAT 20%", en(t)), ("<b>TOTAL GBP</b>", "<b>" + en(g) + "</b>"), css="style='width:70mm;margin-left:100mm'")}
    <br><b>Due Date: 11 Jun 2026</b><br>Bank: Barclays, Sort code 20-32-51, Account 99887766<br>IBAN: {a}<br><br><br><div style="border-top:1px dashed #333;padding-top:6mm"><table><tr><td style="width:85mm"><span style="font-size:15pt">PAYMENT ADVICE</span><br><br>To: Brightwell Cleaning Ltd<br>Unit 6 Kirkstall Works<br>Leeds LS4 2AZ</td><td>{pairs(("<b>Customer</b>", "Kestrel Housing Association"), ("<b>Invoice Number</b>", "INV-2219"), ("<b>Amount Due</b>", en(g)), ("<b>Due Date</b>", "11 Jun 2026"), ("<b>Amount Enclosed</b>", "____________"), right=False)}</td></tr></table></div>
    <div class=foot>Company Registration No: 08811223. Registered Office: Unit 6 Kirkstall Works, Leeds, LS4 2AZ.</div>""", "Arial"),
        gold("INV-2219", "2026-05-12", "2026-06-11", g, "GBP", a, "Kestrel Housing Association", "Brightwell Cleaning Ltd")))

    (l1, l2, l3), n, t, g = sums(0, (15, "110"), (1, "240"), (3, "19.99"))
    out.append(("en-us-books-balance", "invoice", distilled, page(".h th{background:#dceaf7;color:#456;font-weight:normal}", f"""{sides("<b>Cedar Point Electric LLC</b><br>2210 Harbor Blvd<br>Sandusky, OH 44870<br>(419) 555-0143<br>billing@cedarpointelectric.example", "<div class=r style='font-size:20pt;color:#468'>INVOICE</div>")}<br>
    <table><tr><td style="width:60mm"><small>BILL TO</small><br>Lakeside Dental Group<br>88 Perkins Ave<br>Sandusky, OH 44870</td><td style="width:50mm"><small>SHIP TO</small><br>Lakeside Dental Group<br>88 Perkins Ave</td><td>{pairs(("INVOICE #", "10482"), ("DATE", "05/28/2026"), ("DUE DATE", "06/27/2026"), ("TERMS", "Net 30"), right=False)}</td></tr></table><br>
    {grid(("DATE", "ACTIVITY", "DESCRIPTION", "QTY", "RATE", "AMOUNT"), ("05/20/2026", "Labor", "Panel upgrade", "15", "110.00", "1,650.00T"), ("05/20/2026", "Permit", "City permit", "1", "240.00", "240.00"), ("05/22/2026", "Material", "Breaker 20A", "3", "19.99", "59.97T"), css="class=h")}<br>
    {pairs(("SUBTOTAL", "1,949.97"), ("TAX (6.75%)", "115.42"), ("TOTAL", "2,065.39"), ("PAYMENT", "500.00"), ("BALANCE DUE", "<b>$1,565.39</b>"), css="style='width:70mm;margin-left:100mm'")}<p>Thank you for your business.</p>""", "Arial"),
        gold("10482", "2026-05-28", "2026-06-27", "1565.39", "USD", None, "Lakeside Dental Group", "Cedar Point Electric LLC")))

    a = iban("GB", "NWBK60121112345699")
    out.append(("en-trade-ledger-form", "invoice", drawn, ("DejaVuSans", [[(40, 805, "HALLAM FASTENERS LIMITED", 13), (40, 792, "Petre Street, Sheffield S4 8LN   Tel 0114 244 5566   VAT Reg No 172 3344 55", 7), (420, 805, "INVOICE", 14), (40, 750, "Ridgeway Engineering Ltd"), (40, 738, "Holbrook Ind. Est."), (40, 726, "Sheffield S20 3FT"), (330, 750, "Invoice No"), (450, 750, "0088214"), (330, 737, "Invoice/Tax Date"), (450, 737, "22/05/2026"), (330, 724, "Order No"), (450, 724, "RE5521"), (330, 711, "Account No"), (450, 711, "RID002"), (330, 698, "Despatch Date"), (450, 698, "21/05/2026"),
        (40, 660, "Product"), (130, 660, "Description"), (-360, 660, "Qty"), (-420, 660, "Price"), (-480, 660, "Net"), (-550, 660, "VAT"), (40, 644, "HX1040"), (130, 644, "Hex bolt M10x40 zinc, box 100"), (-360, 644, "30"), (-420, 644, "14.20"), (-480, 644, "426.00"), (-550, 644, "85.20"), (40, 630, "WA10"), (130, 630, "Washer M10, box 500"), (-360, 630, "12"), (-420, 630, "9.75"), (-480, 630, "117.00"), (-550, 630, "23.40"), (350, 560, "Total Net Amount"), (-550, 560, "543.00"), (350, 546, "Carriage Net"), (-550, 546, "12.50"), (350, 532, "Total VAT Amount"), (-550, 532, "111.10"), (350, 516, "Invoice Total", 10), (-550, 516, "666.60", 10), (40, 540, "Settlement terms: Payment due 30 days from invoice date.", 8), (40, 500, "Goods remain the property of Hallam Fasteners Limited until paid for in full. E & O E", 7), (40, 488, "BACS: NatWest " + four(a), 7), (40, 50, "Registered in England No. 00412233", 7)]]),
        gold("0088214", "2026-05-22", "2026-06-21", "666.60", "GBP", a, "Ridgeway Engineering Ltd", "HALLAM FASTENERS LIMITED")))

    a = iban("GB", "TIDE04060512345670")
    (l1,), n, t, g = sums(20, (9, "425"))
    out.append(("en-freelance-agent", "invoice", weasy, page("", f"""<table class=two><tr><td><b style="font-size:15pt">Invoice 041</b><br><br><b>Orchard Theatre Trust</b><br>Home Gardens<br>Dartford<br>DA1 1ED</td><td class=r>Nia Prosser Design<br>5 Cathedral Road<br>Cardiff<br>CF11 9HA<br>07700 900412<br><br>VAT Registration Number: GB 388 1122 33</td></tr></table>
    {pairs(("Invoice Date:", "29 May 2026"), ("Payment Terms:", "21 Days"), ("Due On:", "19 June 2026"), ("Contract/PO:", "OT/2026/17"), right=False, css="style='width:90mm'")}<br>
    {grid(("Quantity", "Details", "Unit Price (£)", "VAT", "Net Subtotal (£)"), ("9 Days", "Set design, summer production", "425.00", "20%", en(l1)))}
    {pairs(("Net Total", "£" + en(n)), ("VAT", "£" + en(t)), ("<b>GBP Total</b>", "<b>£" + en(g) + "</b>"), css="style='width:70mm;margin-left:100mm'")}<p>Payment Details<br>Account Name: N Prosser<br>IBAN: {four(a)}<br>Payment Reference: 041</p>""", "Source Sans Pro"),
        gold("041", "2026-05-29", "2026-06-19", g, "GBP", a, "Orchard Theatre Trust", "Nia Prosser Design")))

    out.append(("en-saas-hosted-form", "invoice", wk, page("", f"""{sides("<b style='font-size:16pt'>Invoice</b><br><br>" + pairs(("Invoice number", "7C2E91B4-0012"), ("Date of issue", "June 3, 2026"), ("Date due", "July 3, 2026"), right=False), "<div class=r><b>Ledgerline</b></div>")}<br>{sides("<b>Ledgerline Analytics, Inc.</b><br>548 Market St<br>San Francisco, California 94104<br>United States<br>ap@ledgerline.example", "<b>Bill to</b><br>Fjord Outdoor AS<br>Strandgaten 9<br>5013 Bergen<br>Norway")}
    <h2>$1,188.00 USD due July 3, 2026</h2><p><u>Pay online</u></p>{grid(("Description", "Qty", "Unit price", "Amount"), ("Team plan<br><small>Jun 3 – Jul 3, 2026</small>", "12", "$99.00", "$1,188.00"))}{pairs(("Subtotal", "$1,188.00"), ("Total", "$1,188.00"), ("<b>Amount due</b>", "<b>$1,188.00 USD</b>"), css="style='width:80mm;margin-left:90mm'")}<p><small>7C2E91B4-0012 · $1,188.00 USD due July 3, 2026 &nbsp;&nbsp; Page 1 of 1</small></p>""", "Helvetica"),
        gold("7C2E91B4-0012", "2026-06-03", "2026-07-03", "1188.00", "USD", None, "Fjord Outdoor AS", "Ledgerline Analytics, Inc.")))

    a = iban("GB", "HSBC40050112312312")
    out.append(("en-two-rates-month-end", "invoice", ruby, prawn(f"""text 'Vale of Evesham Produce Ltd', size: 14
text 'Pershore Road, Evesham WR11 2AB   Tel: 01386 442233'
move_down 10
table([['Invoice No','Date','Customer','Your Order'],['SI-40771','30/05/2026','MAL01','verbal - Jo']], width: 500)
move_down 8
text "Invoice to:\\nMalvern Hills Hotel\\nWynds Point\\nMalvern WR13 6DW"
move_down 8
table([['Description','Qty','Unit','Net','VAT %','VAT'],['Asparagus 5kg','12','22.50','270.00','0.0','0.00'],['Apple juice 1l','48','1.85','88.80','20.0','17.76'],['Crate deposit','6','4.00','24.00','20.0','4.80']], width: 500)
move_down 8
table([['Goods total','382.80'],['VAT','22.56'],['Total to pay GBP','405.36']], position: :right)
move_down 8
text 'Terms: strictly 30 days end of month. Please pay to HSBC {four(a)}'
text 'VAT No. GB 277 8899 00. Registered in England 04455667.'"""),
        gold("SI-40771", "2026-05-30", "2026-06-30", "405.36", "GBP", a, "Malvern Hills Hotel", "Vale of Evesham Produce Ltd")))

    a = iban("IE", "AIBK93115212345678")
    (l1, l2), n, t, g = sums(13.5, (30, "62"), (1, "480"))
    out.append(("en-ie-builder-word", "invoice", office, f"""<html><head><meta charset="utf-8"></head><body style="font-family:DejaVu Sans;font-size:10pt"><table width="100%"><tr><td><font size=5>Corrib Carpentry</font><br>Headford Road, Galway H91 X2Y3<br>VAT No. IE3344556TA</td><td align=right><font size=5>INVOICE</font></td></tr></table><br><table width="100%"><tr><td>TO:<br>Clonbur Community Centre<br>Main Street, Clonbur<br>Co. Galway</td><td align=right>INVOICE NO. CC-188<br>DATE 25/05/2026<br>CUSTOMER ID 0077</td></tr></table><br><table border=1 width="100%"><tr><td>SALESPERSON</td><td>PROJECT</td><td>PAYMENT TERMS</td><td>DUE DATE</td></tr><tr><td>Declan</td><td>Stage floor</td><td>Due in 28 days</td><td>22/06/2026</td></tr></table><br><table border=1 width="100%"><tr><td>QTY</td><td>DESCRIPTION</td><td>UNIT PRICE</td><td>LINE TOTAL</td></tr><tr><td>30</td><td>Hours carpentry</td><td align=right>62.00</td><td align=right>{en(l1)}</td></tr><tr><td>1</td><td>Oak boards</td><td align=right>480.00</td><td align=right>{en(l2)}</td></tr><tr><td colspan=3 align=right>SUBTOTAL</td><td align=right>{en(n)}</td></tr><tr><td colspan=3 align=right>VAT 13.5%</td><td align=right>{en(t)}</td></tr><tr><td colspan=3 align=right>TOTAL</td><td align=right>€{en(g)}</td></tr></table><p>Make all cheques payable to Corrib Carpentry or pay {four(a)}</p><p align=center>THANK YOU FOR YOUR BUSINESS!</p></body></html>""",
        gold("CC-188", "2026-05-25", "2026-06-22", g, "EUR", a, "Clonbur Community Centre", "Corrib Carpentry")))

    (l1, l2), n, t, g = sums(15, (40, "85"), (2, "130"))
    out.append(("en-zoned-blue-form", "invoice", node, jspdf(f"""d.setFontSize(9);T(14,18,'Harbourline Surveyors Pty Ltd','ABN 51 824 753 556','Level 3, 20 Murray Street','Hobart TAS 7000 Australia');d.setFontSize(20);T(150,20,'TAX INVOICE');d.setFontSize(9);T(150,28,'Invoice# HS-00531');T(150,36,'Balance Due');d.setFontSize(12);T(150,42,'A$4,026.00');d.setFontSize(9);
T(14,60,'Bill To');T(14,65,'Derwent Aquaculture Pty Ltd','PO Box 118','Margate TAS 7054');T(130,60,'Invoice Date :','Terms :','Due Date :','P.O.# :');R(196,60,'04 Jun 2026');R(196,64.5,'Net 14');R(196,69,'18 Jun 2026');R(196,73.5,'DA-2207');
T(14,95,'#');T(22,95,'Item & Description');R(140,95,'Qty');R(165,95,'Rate');R(196,95,'Amount');T(14,102,'1');T(22,102,'Hydrographic survey, hours');R(140,102,'40.00');R(165,102,'85.00');R(196,102,'3,400.00');T(14,108,'2');T(22,108,'Vessel hire, half day');R(140,108,'2.00');R(165,108,'130.00');R(196,108,'260.00');
R(165,120,'Sub Total');R(196,120,'3,660.00');R(165,126,'GST (10%)');R(196,126,'366.00');R(165,132,'Total');R(196,132,'A$4,026.00');R(165,138,'Balance Due');R(196,138,'A$4,026.00');T(14,160,'Notes','Thanks for your business.','BSB 067-000 Account 1044 5566');"""),
        gold("HS-00531", "2026-06-04", "2026-06-18", "4026.00", "AUD", None, "Derwent Aquaculture Pty Ltd", "Harbourline Surveyors Pty Ltd")))

    a = iban("GB", "LOYD30160012345677")
    (l1, l2), n, t, g = sums(20, (1, "2400"), (1, "180"))
    out.append(("en-retainer-direct-debit", "invoice", typ, f"""#set page(margin: 2cm)
#set text(9.5pt, font: "DejaVu Sans")
#grid(columns: (1fr, 1fr), [*Thornbury Media LLP* \\ 3 Queen Square \\ Bristol BS1 4JQ], align(right)[*INVOICE* \\ No. TM/2026/093 \\ Tax point: 1 June 2026])
#v(6mm)
Invoice to: \\ Severn Estuary Trust \\ Dock Office \\ Gloucester GL1 2EP
#v(5mm)
#table(columns: (1fr, auto), stroke: .4pt, [Monthly retainer, June 2026], [£{en(l1)}], [Media monitoring], [£{en(l2)}], [Net], [£{en(n)}], [VAT \\@ 20%], [£{en(t)}], [*Invoice total*], [*£{en(g)}*])
This invoice will be collected by Direct Debit on or shortly after 12 June 2026. You do not need to do anything.
#v(1fr)
#text(7pt)[VAT GB 301 2233 44 · Registered in England OC388112 · Bankers: Lloyds {four(a)}]
""", gold("TM/2026/093", "2026-06-01", "2026-06-12", g, "GBP", a, "Severn Estuary Trust", "Thornbury Media LLP", never_dun="direct_debit")))

    a = iban("GB", "NWBK55443312312300")
    out.append(("en-credit-short-delivery", "credit_note", chrome, page("", f"""{sides("<b>Tyne Catering Equipment Ltd</b><br>Team Valley, Gateshead NE11 0XA", "<b style='font-size:15pt'>CREDIT NOTE</b>")}<br>{sides("Quayside Hospitality Ltd<br>12 Dean Street<br>Newcastle NE1 1PG", pairs(("Credit note number", "CRN-0447"), ("Credit note date", "08/06/2026"), ("Original invoice", "SIN-20931 (25/05/2026)"), ("Account", "QUAY01"), right=False))}{grid(("Description", "Qty", "Price", "Amount"), ("Gastronorm pan 1/1 - short delivered", "6", "21.50", "129.00"))}{pairs(("Net", "£129.00"), ("VAT 20%", "£25.80"), ("<b>Total credit</b>", "<b>£154.80</b>"), css="style='width:70mm;margin-left:100mm'")}<p>This credit will be applied to your account. No payment is required.</p><div class=foot>VAT No. GB 177 2233 44 · Company No. 03344556 · {four(a)}</div>"""),
        gold("CRN-0447", "2026-06-08", None, "154.80", "GBP", a, "Quayside Hospitality Ltd", "Tyne Catering Equipment Ltd")))

    out.append(("en-quotation-valid", "offer", weasy, page("", f"""<b>Malton Glasshouses Ltd</b><br>York Road, Malton YO17 6YA<br><br><h2>Quotation Q-2291</h2>{pairs(("Date", "2 June 2026"), ("Valid until", "2 July 2026"), ("Prepared for", "Castle Howard Nurseries"), right=False, css="style='width:90mm'")}{grid(("Description", "Qty", "Price", "Amount"), ("Lean-to glasshouse 6m", "1", "7,850.00", "7,850.00"), ("Installation", "1", "1,200.00", "1,200.00"))}{pairs(("Subtotal", "£9,050.00"), ("VAT 20%", "£1,810.00"), ("Total", "£10,860.00"))}<p>Terms: 40% deposit with order, balance within 14 days of invoice.</p>"""), None))

    out.append(("en-account-statement", "statement_of_account", wk, page("", f"""<h2>STATEMENT</h2>{sides("Dartmoor Feeds Ltd<br>Station Yard, Okehampton EX20 1EJ", pairs(("Statement date", "31/05/2026"), ("Account", "HIG004"), right=False))}<p>Higher Farm Partnership<br>Lydford EX20 4BH</p>{grid(("Date", "Reference", "Details", "Debit", "Credit", "Balance"), ("01/05/2026", "", "Brought forward", "", "", "412.00"), ("06/05/2026", "INV 33018", "Invoice", "288.60", "", "700.60"), ("14/05/2026", "BACS", "Payment - thank you", "", "412.00", "288.60"), ("27/05/2026", "INV 33197", "Invoice", "301.20", "", "589.80"))}{grid(("Current", "30 days", "60 days", "90 days", "Amount due"), ("589.80", "0.00", "0.00", "0.00", "£589.80"))}<p>Our terms are 30 days from invoice. Please remit to sort code 30-96-11, account 00448811.</p>""", "Arial"), None))
    return out
