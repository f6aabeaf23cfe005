from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics as m
from reportlab.pdfbase.ttfonts import TTFont
d="/usr/share/fonts/truetype/liberation/"
import glob
def ff(n): return glob.glob("/usr/share/fonts/truetype/**/"+n,recursive=True)[0]
m.registerFont(TTFont("A",ff("LiberationSansNarrow-Regular.ttf")));m.registerFont(TTFont("B",ff("LiberationSansNarrow-Bold.ttf")))
c=canvas.Canvas("pl-spedycja.pdf",pagesize=A4)
def t(x,y,s,z=10,fn="A",r=0):
    c.setFont(fn,z);(c.drawRightString if r else c.drawString)(x,y,s)
c.setFillGray(.15);c.rect(0,790,596,52,fill=1,stroke=0);c.setFillGray(1)
t(40,812,"WIELKOPOLSKA SPEDYCJA Kaczmarek i Wspólnicy Sp. k.",15,"B");t(40,798,"ul. Poznańska 61, 62-080 Tarnowo Podgórne  |  licencja TU-041882  |  OCP przewoźnika i spedytora 250 000 EUR",8)
c.setFillGray(0)
t(555,770,"Faktura / Invoice",10,r=1);t(555,752,"SP/0219/02/26",16,"B",1)
y=770
for a,b in [("Data wystawienia / Date of issue","20.02.2026"),("Data wykonania usługi / Date of service","18.02.2026"),("Nr zlecenia / Order no.","ZT-26-00784"),("Ref. klienta / Your ref.","4500871296"),("Termin płatności / Payment terms","45 dni od daty wystawienia faktury")]:
    t(40,y,a,9);t(200,y,b,9,"B");y-=13
t(40,690,"Sprzedawca / Seller",8);t(40,678,"Wielkopolska Spedycja Kaczmarek i Wspólnicy Sp. k.",10,"B");t(40,666,"62-080 Tarnowo Podgórne, ul. Poznańska 61");t(40,654,"VAT: PL7822440912")
t(320,690,"Nabywca / Buyer",8);t(320,678,"Ceramika Domowa Bolko S.A.",10,"B");t(320,666,"ul. Żwirki i Wigury 16A, 02-092 Warszawa");t(320,654,"VAT: PL5252781146")
c.line(40,640,555,640)
for x,s in [(40,"Opis / Description"),(330,"Ilość"),(400,"Netto EUR"),(450,"VAT %"),(500,"Brutto EUR")]: t(x,628,s,8,"B")
c.line(40,622,555,622)
t(40,608,"Transport krajowy i spedycja: Bolesławiec PL-59700 - Gdynia PL-81337");t(40,596,"CMR 118840, PO 22771 / PO 4K218, załadunek 17.02.2026, rozładunek 18.02.2026",8)
t(340,608,"1");t(438,608,"1.450,00",r=1);t(465,608,"23");t(548,608,"1.783,50",r=0) if 0 else t(555,608,"1.783,50",r=1);t(438,608,"",r=1)
t(40,578,"Postój na terminalu ponad 2h (potwierdzony)");t(340,578,"3");t(438,578,"120,00",r=1);t(465,578,"23");t(555,578,"147,60",r=1)
c.line(40,565,555,565)
y=550
for a,b in [("Razem netto / Net total","1.570,00"),("VAT 23%","361,10"),("Do zapłaty / Amount due","EUR 1.931,10")]:
    t(420,y,a,10,"B" if "Do" in a else "A",1);t(555,y,b,10,"B" if "Do" in a else "A",1);y-=15
t(40,550,"Kurs EUR wg tab. nr 033/A/NBP/2026 z dn. 17.02.2026: 4,2571",8);t(40,539,"Netto PLN: 6.683,65    VAT PLN: 1.537,24    Brutto PLN: 8.220,89",8)
t(40,480,"Rachunki bankowe / Bank accounts - mBank S.A., SWIFT BREXPLPWMBK",9,"B")
t(40,466,"EUR: PL 19 1140 2004 4000 0312 0277 0415");t(40,452,"PLN (tylko dla faktur w PLN): PL 37 1140 2004 4000 0302 0277 0416",8)
t(40,430,"Prosimy o płatność całości w EUR. Oryginały CMR i listów przewozowych wysłano pocztą 20.02.2026.",9)
t(40,416,"Po upływie terminu naliczamy odsetki ustawowe za opóźnienie w transakcjach handlowych oraz rekompensatę 40 EUR.",9)
t(40,60,"KRS 0000588140  Sąd Rejonowy Poznań - Nowe Miasto i Wilda  |  Wystawił: D. Przybysz, d.przybysz@wspedycja.example  |  str. 1/1",7)
c.save()
