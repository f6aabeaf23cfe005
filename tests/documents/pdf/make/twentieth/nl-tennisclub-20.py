# spreadsheet look
rows=[["LTV De Baseline","","",""],["Sportlaan 3, 7241 HP Lochem","","",""],["ledenadministratie@debaseline.example","","",""],["","","",""],["Aan:","Fam. W. Kuipers","",""],["","Zwiepseweg 66","",""],["","7241 GT Lochem","",""],["","","",""],["BETALINGSHERINNERING","","",""],["","","",""],["Datum","20-05-2026","",""],["Betreft","contributie seizoen 2026, factuur 2026-187 van 01-04-2026","",""],["Lidnrs.","30418 / 30419","",""],["","","",""],["Omschrijving","","Bedrag",""],["Contributie senior W. Kuipers","","€ 178,00",""],["Contributie junior (11-14) T. Kuipers","","€ 92,50",""],["Bardienst afkoop","","€ 35,00",""],["Totaal factuur 2026-187","","€ 305,50",""],["Ontvangen 14-04-2026","","-€ 92,50",""],["Nog te betalen","","€ 213,00",""],["","","",""],["De betaaltermijn is op 30-04-2026 verstreken. Wij hebben nog niet","","",""],["het hele bedrag van u ontvangen.","","",""],["Wilt u het openstaande bedrag vóór 3 juni 2026 overmaken op NL28 BUNQ 2061 9374 85","","",""],["t.n.v. LTV De Baseline? Anders wordt uw ledenpas geblokkeerd en komt er € 7,50 bij.","","",""],["Heeft u al betaald, dan kunt u deze herinnering als niet verzonden beschouwen.","","",""],["","","",""],["Gerda Wolters, penningmeester","","",""]]
from fpdf import FPDF
p=FPDF();p.set_margins(19,19);p.add_page();p.add_font("L","","/usr/share/fonts/truetype/liberation/LiberationSans-Regular.ttf");p.add_font("L","B","/usr/share/fonts/truetype/liberation/LiberationSans-Bold.ttf")
W=(32,80,30)
for n,r in enumerate(rows,1):
    y=p.get_y();x=19
    for k,s in enumerate(r[:3]):
        p.set_font("L","B" if n in (1,9) or r[0].startswith(("Totaal","Nog te","Omschr")) else "",14 if n==1 else 10)
        p.set_xy(x,y)
        if s: p.cell(W[k],5.6,s,align="R" if k==2 else "L")
        x+=W[k]
    if 15<=n<=21: p.line(19,y+5.6,161,y+5.6)
    p.set_y(y+5.6)
p.set_y(-20);p.set_font("L","",8)
p.output("../nl-tennisclub.pdf")
