from fpdf import FPDF
import datetime
p=FPDF(format='A4');p.set_auto_page_break(False);p.add_page()
for st,f in (('','Regular'),('B','Bold')): p.add_font('L',st,f'/usr/share/fonts/truetype/liberation/LiberationSans-{f}.ttf')
X={'A':18,'B':29,'C':119,'D':136,'E':160};W={'A':11,'B':90,'C':17,'D':24,'E':30};RH=5.5
def de(v): return f'{v:,.2f}'.replace(',','_').replace('.',',').replace('_','.')+' €'
def put(a,v,b=False,z=10,al=None,nf=None):
    col,r=a[0],int(a[1:]);y=15+r*RH
    if isinstance(v,datetime.date): v=v.strftime('%d.%m.%Y')
    if nf: v=de(v);al='right'
    elif isinstance(v,(int,float)) and al is None: al='right'
    v=str(v);p.set_font('L','B' if b else '',z*.9);x=X[col]
    if al=='right': x=x+W[col]-1-p.get_string_width(v)
    p.text(x,y,v)
E=1
put('A1','TSV Eichenrode 1908 e. V.',True,16);put('A2','Fußball · Turnen · Tischtennis · Volkstanz');put('A3','Geschäftsstelle: Schützenstr. 4, 31855 Eichenrode, Tel. 05154 70 91 33',False,8)
for i,x in enumerate(['Autohaus Petersen & Lüth GmbH','Herrn Olaf Petersen','Hamelner Landstr. 210','31855 Aerzen']): put(f'A{6+i}',x,False,11)
put('D6','Rechnungs-Nr.');put('E6','17/2026',True,10,'right');put('D7','Datum');put('E7',datetime.date(2026,4,12),False,10,'right');put('D8','Saison');put('E8','2026/27',False,10,'right');put('D9','Sponsor-Nr.');put('E9',38,False,10,'right')
put('A13','Rechnung Bandenwerbung und Stadionheft',True,13);put('A14','gemäß Werbevertrag vom 01.07.2024 (Laufzeit bis 30.06.2027)')
p.set_fill_color(255,230,153);p.rect(18,15+16*RH-4,172,5.5,'F')
for a,v in zip('ABCDE',('Pos','Leistung','Anzahl','Einzelpreis','Betrag')): put(f'{a}16',v,True,10,'left' if a in'AB' else 'right')
for i,(x,n,e) in enumerate([('Bandenwerbung 4,00 x 0,80 m, 01.07.26 - 30.06.27',2,325),('Anzeige 1/4 Seite Stadionheft, 4 Ausgaben',4,55),('Druckkosten neue Banden (Weiterberechnung)',1,186.4)]):
    r=17+i;put(f'A{r}',i+1,False,10,'left');put(f'B{r}',x);put(f'C{r}',n);put(f'D{r}',e,nf=E);put(f'E{r}',n*e,nf=E)
put('D21','Summe netto');put('E21',1056.40,nf=E);put('D22','MwSt. 19 %');put('E22',200.72,nf=E);put('D23','Gesamtbetrag',True);put('E23',1257.12,True,10,nf=E)
p.line(136,15+23*RH-4,190,15+23*RH-4);p.line(136,15+23*RH+1,190,15+23*RH+1);p.line(136,15+23*RH+1.6,190,15+23*RH+1.6)
for i,x in enumerate(['Bitte überweisen Sie den Gesamtbetrag unter Angabe der Rechnungsnummer auf das unten genannte','Vereinskonto. Eine Spendenquittung kann hierfür leider nicht ausgestellt werden.','','Die Montage der neuen Banden erfolgt bis zum Saisonstart am 09.08.2026. Zum Sponsorenabend am','19.06.2026 um 19:00 Uhr im Vereinsheim laden wir Sie schon heute herzlich ein!','','Herzlichen Dank für Ihre Unterstützung und mit sportlichen Grüßen','','Bärbel Nottmeier, Kassenwartin']): put(f'A{26+i}',x)
for i,x in enumerate(['TSV Eichenrode 1908 e. V. · 1. Vorsitzender: Friedhelm Garbe · AG Hannover VR 100447 · Steuernr. 22/207/04318','Bankverbindung: Sparda-Bank, IBAN DE56 7609 0500 0003 3918 20, BIC GENODEF1S06']): put(f'A{42+i}',x,False,7.5)

p.output('../de-sportverein.pdf')
