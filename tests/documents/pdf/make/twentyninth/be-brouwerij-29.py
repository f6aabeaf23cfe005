from common import *
from fpdf import FPDF
iban=iban_be('7360281145'); vat=btw_be('04280193'); cv=btw_be('07530268')
L=[('LG024','Leeggoed bak 24x25cl','38','4.50'),('LG030','Leeg fust 30 l inox','11','30.00'),('LG020','Leeg fust 20 l inox','2','30.00'),('LGCO2','CO2-fles 10 kg leeg','1','75.00')]
lg=sum(D(n)*D(p) for _,_,n,p in L); g=r(3*D('38.42')); v=r(g*D('.21')); tot=lg+g+v
gold('be-brouwerij.pdf','credit_note',number='CN 26-00214',issued='2026-02-27',due=None,amount=tot,currency='EUR',iban=iban,buyer='Café In den Pelikaan BV',seller='BROUWERIJ TER DOMMELEN NV')
p=FPDF(orientation='L',format=(165,240)); p.set_margin(10); p.add_page(); p.set_font('Courier','',9)
def w(s='',b=''): p.set_font('Courier',b,9); p.cell(0,4,s,new_x='LMARGIN',new_y='NEXT')
w('BROUWERIJ TER DOMMELEN NV'.ljust(60)+'C R E D I T N O T A','B'); w('Dommelstraat 31'.ljust(60)+'Nummer    CN 26-00214'); w('3910 Pelt'.ljust(60)+'Datum     27/02/2026'); w(f'BTW BE {bep(vat)}'.ljust(60)+'Klant     003381   Ronde 12'); w(f'IBAN {sp(iban)}'.ljust(60)+'Blad      1'); w()
w(' '*60+'Café In den Pelikaan BV'); w(' '*60+'Markt 14'); w(' '*60+'3920 LOMMEL'); w(' '*60+f'BTW BE {bep(cv)}'); w()
w('Betreft: terugname leeggoed 26/02/2026 bon 77120, en bedorven vat zie factuur VF 26-01187 van 12/02/2026'); w('-'*104)
w('Artikel  Omschrijving'.ljust(52)+'Aantal'.rjust(10)+'Prijs'.rjust(12)+'BTW'.rjust(8)+'Bedrag'.rjust(16)); w('-'*104)
for a,o,n,q in L: w(a.ljust(9)+o.ljust(43)+n.rjust(10)+nl(q).rjust(12)+'0'.rjust(8)+nl(D(n)*D(q)).rjust(16))
w('P10030'.ljust(9)+'Ter Dommelen Pils 10 l - bedorven'.ljust(43)+'3'.rjust(10)+'38,42'.rjust(12)+'21'.rjust(8)+nl(g).rjust(16)); w('-'*104)
w('Leeggoed (waarborg)'.ljust(24)+'Maatstaf 21 %'.rjust(20)+'BTW'.rjust(16)+'TOTAAL IN UW VOORDEEL EUR'.rjust(44)); w(nl(lg).rjust(19)+nl(g).rjust(25)+nl(v).rjust(16)+nl(tot).rjust(44),'B'); w('-'*104); w()
w('Dit bedrag wordt verrekend met uw eerstvolgende factuur.'); w('BTW terug te storten aan de Staat in de mate waarin ze oorspronkelijk in aftrek werd gebracht.'); w('Klachten binnen 8 dagen. Facturen zijn contant betaalbaar te Pelt.'); w('Saldo leeggoed na deze nota: 14 bakken, 6 fusten.')
p.output('../be-brouwerij.pdf')
