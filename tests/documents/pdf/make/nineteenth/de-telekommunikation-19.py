from lib import *
from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
import glob
N='de-telekommunikation'; ib=iban('DE','500700100094118260'); ust=deid('81460228')
for n,f in (('L','LiberationSans-Regular'),('LB','LiberationSans-Bold')):
    pdfmetrics.registerFont(TTFont(n,glob.glob(f'/usr/share/fonts/**/{f}.ttf',recursive=True)[0]))
mon=[('Business Fiber 500 (01.02.-28.02.2026)',D('41.97')),('IP-Anschluss 4 Kanäle (01.02.-28.02.2026)',D('12.60')),('MobilFlex Team L 0151 5550 4418 (01.02.-28.02.2026)',D('25.17')),('Mietgerät Router Pro 7590',D('5.84'))]
verb=[('Verbindungen in Mobilfunknetze 38 Min',D('3.19')),('Auslandsverbindungen (NL, AT) 14 Min',D('1.06')),('Servicerufnummern 0180 3 Verb.',D('0.50'))]
gut=[('Gutschrift Störung 12.01.2026 Ticket 7719402',D('-4.20'))]
net=sum(x for _,x in mon+verb+gut); mw=q(net*D('.19')); drittes=D('4.99'); tot=net+mw+drittes
c=canvas.Canvas(f'../{N}.pdf',pagesize=A4)
def t(x,y,s,f='L',z=9,r=False):
    c.setFont(f,z); (c.drawRightString if r else c.drawString)(x*mm,(297-y)*mm,s)
def foot(p):
    t(20,280,'Nordwestkabel Telekommunikation AG · Vorstand: Dr. Kai Ruppert (Vors.), Ilka Sander · Aufsichtsrat: Prof. Heiner Mohr · Sitz Oldenburg, HRB 214406','L',6)
    t(20,283,f'Deutsche Bank Frankfurt · IBAN {sp(ib)} · BIC DEUTDEFFXXX · Gläubiger-ID DE71NWK00000318842 · USt-IdNr. {ust} · WEEE DE 40992817','L',6)
    t(190,287,f'Seite {p} von 2','L',7,True)
c.setFillColorRGB(.9,.3,0); t(20,22,'nordwestkabel','LB',20); c.setFillColorRGB(0,0,0)
t(20,45,'Nordwestkabel Telekommunikation AG, Postfach 26 10, 26016 Oldenburg','L',6)
for i,s in enumerate(['Physiotherapie Lahnblick GbR','z. Hd. Katrin Voss','Bahnhofstraße 3','35576 Wetzlar']): t(20,52+5*i,s,'L',10)
for i,(a,b) in enumerate([('Ihre Rechnung','Februar 2026'),('Rechnungsdatum','06.02.2026'),('Rechnungsnummer','78 3061 4409 12'),('Kundennummer','3018 844 217'),('Buchungskonto','2940117735'),('Fragen zur Rechnung?','0441 555-3300'),('Mo-Sa 8-20 Uhr','www.nwk-kundencenter.example')]):
    t(125,45+5*i,a,'L',8); t(190,45+5*i,b,'LB' if i<4 else 'L',8,True)
t(20,95,'Ihre Rechnung für Februar 2026','LB',14)
t(20,104,'Guten Tag Frau Voss,'); t(20,109,'für Ihre Anschlüsse in Wetzlar berechnen wir Ihnen im Abrechnungsmonat:')
y=120; t(190,y,'Betrag (Euro)','LB',8,True); c.line(20*mm,(297-y-2)*mm,190*mm,(297-y-2)*mm)
for a,b in [('Monatliche Beträge',sum(x for _,x in mon)),('Verbindungen',sum(x for _,x in verb)),('Gutschriften und einmalige Beträge',gut[0][1]),('Summe der Beträge ohne USt.',net),('Umsatzsteuer 19 %',mw),('Beträge anderer Anbieter (ParkPilot GmbH, brutto)',drittes)]:
    y+=7; t(20,y,a); t(190,y,de(b),'L',9,True)
y+=4; c.line(20*mm,(297-y)*mm,190*mm,(297-y)*mm); y+=7; t(20,y,'Zu zahlender Betrag','LB',12); t(190,y,de(tot),'LB',12,True)
y+=14
for s in ['Der zu zahlende Betrag wird am 18.02.2026 von Ihrem Konto DE** **** **** **** **55 07 bei der','Volksbank Mittelhessen abgebucht (SEPA-Mandatsreferenz NWK-3018844217-001).','','Bitte prüfen Sie Ihre Rechnung. Einwendungen müssen innerhalb von 8 Wochen nach Zugang der Rechnung erhoben','werden. Ihr Vertrag Business Fiber 500: Vertragsbeginn 01.06.2024, Ende der Mindestlaufzeit 31.05.2026,','Kündigungsfrist 1 Monat, letzter Tag für den Eingang der Kündigung 30.04.2026.','','Vorige Rechnung vom 07.01.2026 über 103,55 Euro: abgebucht am 19.01.2026. Vielen Dank!']:
    t(20,y,s,'L',8.5); y+=5
c.setFillColorRGB(.95,.95,.95); c.rect(20*mm,(297-y-20)*mm,170*mm,18*mm,0,1); c.setFillColorRGB(0,0,0)
t(24,y+8,'Jetzt auf Business Fiber 1000 wechseln und bis 31.03.2026 ein Startguthaben von 120,00 Euro sichern!','LB',9)
foot(1); c.showPage()
t(20,20,'Rechnungsnummer 78 3061 4409 12 vom 06.02.2026 · Kundennummer 3018 844 217','L',8); t(20,30,'Ihre Leistungen im Einzelnen','LB',12); y=38
for h,L in (('Monatliche Beträge',mon),('Verbindungen 01.01.-31.01.2026',verb),('Gutschriften',gut)):
    t(20,y,h,'LB'); y+=6
    for a,b in L: t(24,y,a); t(160,y,'19 %','L',9,True); t(190,y,de(b),'L',9,True); y+=5.5
    t(24,y,'Summe'); t(190,y,de(sum(x for _,x in L)),'LB',9,True); y+=9
t(20,y,'Beträge anderer Anbieter','LB'); t(24,y+6,'ParkPilot GmbH, Berlin, Ticket 21.01.2026 (keine USt. ausgewiesen)'); t(190,y+6,de(drittes),'L',9,True)
foot(2); c.save()
gold(N,'invoice',number='78 3061 4409 12',issued='2026-02-06',due='2026-02-18',amount=str(tot),currency='EUR',iban=ib,buyer='Physiotherapie Lahnblick GbR',seller='Nordwestkabel Telekommunikation AG')
