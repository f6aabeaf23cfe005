from fpdf import FPDF
p=FPDF();p.add_page();p.core_fonts_encoding="cp1252"
p.set_margins(22,20)
p.set_font("Helvetica","B",22);p.set_text_color(230,80,40);p.cell(0,12,"studio noordkaap",new_x="LMARGIN",new_y="NEXT")
p.set_text_color(0);p.set_font("Helvetica","",9)
p.set_xy(140,20);p.multi_cell(55,4.2,"Studio Noordkaap V.O.F.\nHoge der A 27\n9712 AE Groningen\nhallo@studionoordkaap.example\nKvK 02871194\nBtw NL819440218B01\nNL57 TRIO 0379 2204 15")
p.set_xy(22,62);p.set_font("Helvetica","",10);p.multi_cell(80,5,"Kaasboerderij Wiersma\nMevrouw A. Wiersma\nHoofdweg 310\n9628 CR Siddeburen")
p.set_xy(22,92);p.set_font("Helvetica","B",13);p.cell(0,8,"Factuur 2026-0071",new_x="LMARGIN",new_y="NEXT")
p.set_font("Helvetica","",10);p.set_x(22);p.cell(0,5,"8 april 2026",new_x="LMARGIN",new_y="NEXT")
p.set_x(22);p.cell(0,5,"Project: nieuwe huisstijl + boerderijwinkel online (offerte O-2026-014 van 5 februari 2026)",new_x="LMARGIN",new_y="NEXT");p.ln(6)
for a,b in [("Ontwerp logo en huisstijl, vaste prijs","1.450,00"),("Webdesign en bouw, 18 uur x \x80 85,00","1.530,00"),("Drukwerk (stickers, visitekaartjes), doorbelast","312,50"),("",""),("Subtotaal","3.292,50"),("Btw 21%","691,43"),("Totaal inclusief btw","3.983,93"),("Af: aanbetaling factuur 2026-0038 d.d. 19 februari 2026","-1.500,00"),("Nog te voldoen","2.483,93")]:
    p.set_font("Helvetica","B" if a.startswith("Nog") else "",10)
    p.set_x(22);p.cell(130,6,a.replace("\x80","\u20ac"));p.cell(8,6,"\u20ac" if b else "");p.cell(25,6,b,align="R",new_x="LMARGIN",new_y="NEXT")
p.ln(10);p.set_font("Helvetica","",10);p.set_x(22)
p.multi_cell(165,5,"Onze betalingstermijn is 30 dagen. Vermeld bij je betaling graag het factuurnummer.\n\nLeuk dat we dit samen konden maken! Tevreden? Laat v\xf3\xf3r 1 mei een review achter en krijg 5% korting op je volgende opdracht.")
p.output("nl-reclame.pdf")
