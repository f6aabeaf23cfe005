import sys; sys.path.insert(0,'.')
from lib import *
from reportlab.pdfgen import canvas
from reportlab.lib.colors import HexColor as H
ib=iban('72050000','0251190438')
def main(out):
    c=canvas.Canvas(out,pagesize=(595,842)); B=H('#5a1f87')
    def t(x,y,s,b=0,z=9,al='l',col='#000000'):
        c.setFillColor(H(col)); c.setFont('Helvetica-Bold' if b else 'Helvetica',z)
        (c.drawString if al=='l' else c.drawRightString)(x,y,s)
    def foot(p):
        t(50,40,'LechNetz Glasfaser GmbH, Riedinger Straße 22, 86153 Augsburg, Amtsgericht Augsburg HRB 31742, Geschäftsführung: Nadine Hörmann, Tobias Greif',0,6.2)
        t(50,31,'USt-IdNr. '+ust('30952214')+'   Gläubiger-ID DE47ZZZ00001893325   Stadtsparkasse Augsburg  IBAN '+grp(ib)+'  BIC AUGSDE77XXX',0,6.2)
        t(545,55,'Seite %d/2'%p,0,7,'r')
    c.setFillColor(B); c.rect(0,790,595,52,fill=1,stroke=0); t(50,808,'lechnetz',1,24,col='#ffffff'); t(545,808,'Glasfaser für die Region',0,9,'r','#ffffff')
    t(50,742,'LechNetz Glasfaser GmbH · Postfach 11 02 60 · 86027 Augsburg',0,6.5)
    for i,s in enumerate(['Sattlerei Pfänder OHG','Kirchgasse 2','86415 Mering']): t(50,722-i*13,s,0,10)
    for i,(a,b) in enumerate([('Kundennummer','K-4471806'),('Vertragskonto','900 318 552'),('Rechnungsnummer','M26-03-0071284'),('Rechnungsdatum','05.03.2026'),('Abrechnungszeitraum','01.02.2026 - 28.02.2026')]):
        t(350,742-i*13,a,0,8.5); t(545,742-i*13,b,1 if i==2 else 0,8.5,'r')
    t(50,640,'Ihre Rechnung für Februar 2026',1,15,col='#5a1f87')
    t(50,618,'Guten Tag, heute erhalten Sie Ihre aktuelle Rechnung. Die Einzelheiten finden Sie auf der Rückseite.')
    y=588
    for a,b in [('Monatliche Grundpreise','68,82 €'),('Verbindungen (Festnetz, Mobilfunk)','4,37 €'),('Gutschrift Freundschaftswerbung','-8,40 €'),('Summe netto','64,79 €'),('Umsatzsteuer 19 % auf 64,79 €','12,31 €')]:
        t(60,y,a); t(535,y,b,0,9,'r'); y-=16
    c.setFillColor(H('#eee4f5')); c.rect(50,y-8,495,22,fill=1,stroke=0); t(60,y,'Rechnungsbetrag',1,11); t(535,y,'77,10 €',1,11,'r')
    y-=38
    for s in ['Sie haben uns ein SEPA-Lastschriftmandat erteilt. Den Rechnungsbetrag buchen wir am 16.03.2026 von Ihrem Konto',
              'DE** **** **** **** **61 08 (Mandatsreferenz LN-4471806-01) ab. Bitte sorgen Sie für ausreichende Deckung.','',
              'Einwendungen gegen diese Rechnung können Sie innerhalb von acht Wochen nach Zugang erheben.',
              'Ihre Mindestvertragslaufzeit endet am 31.08.2026, Kündigungsfrist 1 Monat. Letzter Kündigungstermin: 31.07.2026.',
              'Ab dem 01.04.2026 gilt unsere neue Preisliste für Sonderrufnummern (siehe lechnetz.example/preise).']: t(50,y,s); y-=13
    foot(1); c.showPage()
    t(50,790,'Rechnungsnummer M26-03-0071284 vom 05.03.2026',1,9); y=765
    for a,b,z in [('Leistung','Zeitraum','Netto €'),('LechFiber Business 300','01.02.-28.02.2026','49,54'),('Feste IPv4-Adresse','01.02.-28.02.2026','4,20'),('Telefon-Flat Festnetz, 2 Sprachkanäle','01.02.-28.02.2026','10,88'),('Miete Router FB 5590','01.02.-28.02.2026','4,20'),('Verbindungen in deutsche Mobilfunknetze, 23 Verb., 00:41:16','01.02.-28.02.2026','3,97'),('Auskunft, 1 Verb.','17.02.2026','0,40'),('Gutschrift Freundschaftswerbung (K-4480219)','einmalig 11.02.2026','-8,40'),('Summe netto','','64,79')]:
        h=1 if z in('Netto €','64,79') else 0
        t(50,y,a,h,8.5); t(330,y,b,h,8.5); t(545,y,z,h,8.5,'r'); y-=15
    t(50,y-15,'Rufnummern: 08233 / 74 81 20, 74 81 21     Standort: Kirchgasse 2, 86415 Mering     Anbieterwechsel: Anschluss-ID LN.0004471806',0,7.5)
    foot(2); c.save()
if __name__=='__main__': main(sys.argv[1])
