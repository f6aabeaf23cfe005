from openpyxl import Workbook
from openpyxl.styles import Font,Alignment,Border,Side
w=Workbook(); s=w.active; s.title='Proforma'
for c,x in zip('ABCDEF',[8,44,14,10,12,14]): s.column_dimensions[c].width=x
def p(a,v,b=0,z=10,al=None):
    s[a]=v; s[a].font=Font(name='Liberation Sans',bold=bool(b),size=z)
    if al: s[a].alignment=Alignment(horizontal=al)
p('A1','Zaaitechniek Flevo B.V.',1,16); p('A2','Ecu 12, 8305 BA Emmeloord, Nederland'); p('A3','KvK 39084417   BTW NL866401234B01   EORI NL866401234')
p('A5','PRO FORMA FACTUUR',1,14)
for i,(a,b) in enumerate([('Nummer','PF-2026-031'),('Datum','19-03-2026'),('Uw aanvraag','e-mail 11-03-2026'),('Leveringsconditie','CPT Konya, Incoterms 2020'),('Betaling','100% vooruit, op basis van deze pro forma'),('Geldig tot','18-04-2026')]):
    p(f'D{6+i}',a); p(f'E{6+i}',b)
for i,v in enumerate(['Anadolu Tohum Makine Ltd. Şti.','Ankara Caddesi 214','42250 Selçuklu / Konya','Turkije']): p(f'A{7+i}',v)
for c,v in zip('ABCDEF',['Pos','Omschrijving','HS-code','Aantal','Prijs EUR','Totaal EUR']):
    p(f'{c}14',v,1,10,'right' if c in 'DEF' else None); s[f'{c}14'].border=Border(bottom=Side(style='thin'))
for i,r in enumerate([(1,'Zaai-element ZF-40, compleet','84329000',6,'412,00','2.472,00'),(2,'Doseerschijf RVS 32 gaten','84329000',24,'18,75','450,00'),(3,'Aandrijfketting 5/8", per meter','73151190',40,'7,20','288,00'),(4,'Verpakking en vracht','',1,'385,00','385,00')]):
    for c,v in zip('ABCDEF',r): p(f'{c}{15+i}',v,0,10,'right' if c in 'DEF' else 'left')
p('E20','Totaal',1,10,'right'); p('F20','3.595,00',1,10,'right'); p('E21','BTW 0% export',0,9,'right'); p('F21','0,00',0,9,'right'); p('E22','Totaal EUR',1,11,'right'); p('F22','3.595,00',1,11,'right')
for i,v in enumerate(['Bruto gewicht 218 kg, netto 196 kg, 1 pallet 120 x 80 x 110 cm. Oorsprong: Europese Unie.','Bank: Rabobank, IBAN NL39 RABO 0171 2204 55, BIC RABONL2U','Levertijd: circa 3 weken na ontvangst van uw betaling. De definitieve factuur volgt bij verzending.','Dit document is geen factuur in de zin van de Wet op de omzetbelasting.']): p(f'A{25+i}',v,0,9)
s.page_setup.paperSize=9; s.page_setup.fitToWidth=1; s.page_setup.fitToHeight=0; s.sheet_properties.pageSetUpPr.fitToPage=True
w.save('nl-proforma.xlsx')
