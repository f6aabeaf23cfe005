from fpdf import FPDF
p=FPDF(); p.set_auto_page_break(False); p.add_page(); p.set_margins(22,15)
def t(x,y,s,z=10,st="",al="L",wd=0): p.set_font("Times",st,z); p.set_xy(x,y); p.cell(wd or 100,5,s,align=al)
t(22,16,"Gemeente Eemsterwolde",18,"B"); t(22,23,"Team Financien",9,"I")
for i,s in enumerate(["Postadres: Postbus 15, 7940 AA Eemsterwolde","Bezoekadres: Raadhuisplein 1","Telefoon 14 0522","financien@eemsterwolde.example"]): t(128,16+4*i,s,8)
for i,s in enumerate(["Viskraam Gebr. Koelewijn V.O.F.","Havenstraat 29","8064 XE  ZWARTSLUIS"]): t(22,48+5*i,s)
t(22,78,"FACTUUR",14,"B")
for i,(a,b) in enumerate([("Dagtekening","21 november 2025"),("Factuurnummer","2025300418"),("Debiteurnummer","88214"),("Uw kenmerk","Vergunning MK-2023-017"),("Behandeld door","R. Ensing, marktmeester")]):
    t(22,88+5*i,a); t(62,88+5*i,": "+b)
for i,(a,b) in enumerate([("Vervaldatum","21 december 2025"),("Betalingskenmerk","8025 3004 1800 0882")]): t(120,88+5*i,a); t(152,88+5*i,": "+b)
y=120; p.line(22,y,192,y)
for x,wd,s,al in [(22,100,"Omschrijving","L"),(122,15,"Aantal","R"),(140,22,"Tarief","R"),(165,27,"Bedrag in EUR","R")]: t(x,y+1,s,9,"B",al,wd)
y+=7; p.line(22,y,192,y)
for a,n,pr,b in [('Standplaats weekmarkt 8 m, 13 weken, 3e kwartaal 2025', '13', '39,20', '509,60'), ('Stroomaansluiting kraam 16A', '13', '6,35', '82,55'), ('Bijdrage promotiefonds ambulante handel', '1', '52,00', '52,00')]:
    y+=1; t(22,y,a); t(122,y,n,al="R",wd=15); t(140,y,pr,al="R",wd=22); t(165,y,b,al="R",wd=27); y+=5
y+=4; p.line(150,y,192,y); t(100,y+1,"Totaal te betalen",11,"B","R",60); t(165,y+1,"644,15",11,"B","R",27)
t(22,y+8,"Vrijgesteld van omzetbelasting (overheidshandeling)",8,"I")
p.set_font("Times","",10); p.set_xy(22,y+22)
p.multi_cell(170,5,"Wij verzoeken u het bedrag voor of uiterlijk op de vervaldatum over te maken op rekeningnummer NL39 BNGH 0285 1044 77 ten name van Gemeente Eemsterwolde, onder vermelding van het betalingskenmerk.\n\nBij niet tijdige betaling ontvangt u een aanmaning waarvoor kosten in rekening worden gebracht. Bezwaar tegen de onderliggende beschikking kunt u indienen binnen zes weken na de datum van de beschikking (15 januari 2025); het indienen van bezwaar schort de betalingsverplichting niet op.")
t(22,282,"KvK 01173355   BTW NL801953273B01   BIC BNGHNL2G",8); t(150,282,"Pagina 1/1",8,al="R",wd=42)
p.output("../nl-gemeente-markt.pdf")
