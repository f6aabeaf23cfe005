# SAP-SD-Formular, Schnelldruck -> groff
from decimal import Decimal as D
import datetime,subprocess
def f(x,n=2):
    s=f"{x:,.{n}f}";return s.replace(',','_').replace('.',',').replace('_','.')
items=[("000010","4100223","Formrohr S235JRH 60x40x3,0 L=6000",312,"KG","1,89"),
("000020","4100871","IPE 160 S275JR L=12100",955,"KG","1,24"),
("000030","4102310","Flachstahl S235JR 80x10 L=6000",188,"KG","1,31"),
("000040","4105518","Blech DC01 2,0x1250x2500",245,"KG","1,46"),
("000050","4107002","Winkelstahl 50x50x5 L=6000",271,"KG","1,28"),
("000060","4109944","Rundstahl blank C45 dm 40 h9",96,"KG","2,74"),
("000070","9000017","Saegezuschlag je Schnitt",34,"ST","3,85")]
L=[];w=L.append
def head(p):
    w("KESSLING STAHLHANDEL GMBH & CO. KG".ljust(60)+f"Seite {p} von 2")
    w("Hafenstrasse 112 - 44147 Dortmund");w("")
head(1);w("");w("Firma".ljust(46)+"RECHNUNG")
A=["Metallbau Ruhwedel GmbH","Gewerbering 8","","59320 Ennigerloh","",""]
B=["Rechnungsnr./Datum    90041873 / 12.12.2025","Auftragsnr./Datum     1184420  / 01.12.2025","Lieferung/Datum       80277316 / 09.12.2025","Kundennummer          204471","Ihre Bestellung       B-25-1190 v. 28.11.2025","Ihre USt-IdNr.        DE240877319"]
for a,b in zip(A,B):w(a.ljust(36)+b)
w("");w("Sachbearbeiter: Fr. Nowitzki   Tel. 0231/9811-227   Fax -290");w("Versandbedingung: frei Haus    Incoterms: DAP Ennigerloh");w("Waehrung: EUR");w("")
def th():
    w("-"*80);w("Pos    Material  Bezeichnung                       Menge ME    Preis      Betrag");w("-"*80)
th();s=D(0)
for i,(p,m,t,q,u,pr) in enumerate(items):
    b=(q*D(pr.replace(',','.'))).quantize(D('.01'));s+=b
    w(f"{p} {m.ljust(9)} {t[:32].ljust(33)}{f(D(q),0):>6} {u} {pr:>8} {f(b):>11}")
    w("       "+f"          Charge 25{i}417{i}  Zeugnis 3.1" if u=="KG" else "");w("")
    if i==4:
        w("Uebertrag".ljust(68)+f"{f(s):>12}");L.append("\f");head(2)
        w("Rechnungsnr. 90041873 vom 12.12.2025   Kundennummer 204471");w("");th();w("Uebertrag".ljust(68)+f"{f(s):>12}");w("")
leg=(s*D('0.018')).quantize(D('.01'))
w("-"*80)
def tot(a,b):w(" "*34+a.ljust(34)+f"{b:>12}")
tot("Summe Positionen",f(s));tot("Energiezuschlag      1,80 %",f(leg));n=s+leg;v=(n*D('.19')).quantize(D('.01'))
tot("Nettowert",f(n));tot("Ausgangssteuer      19,00 %",f(v));w(" "*34+"="*46);tot("Endbetrag EUR",f(n+v));w("")
w("Zahlungsbedingungen:")
w("  Innerhalb von 10 Tagen 3,000 % Skonto")
w("  Innerhalb von 20 Tagen 2,000 % Skonto")
w("  Innerhalb von 45 Tagen ohne Abzug");w("  Basisdatum fuer Zahlungsfrist: Rechnungsdatum");w("")
w("Lieferdatum = 09.12.2025. Es gelten unsere Allgemeinen Verkaufsbedingungen");w("Stand 01/2024. Die Ware bleibt bis zur vollstaendigen Bezahlung unser Eigentum.");w("Gerichtsstand ist Dortmund.");w("");w("")
w("-"*80)
w("Commerzbank Dortmund   IBAN DE43 2004 0000 0628 1194 00   BIC KSSLDEFF440")
w("Amtsgericht Dortmund HRA 14720   USt-IdNr. DE812933474   St-Nr. 314/5711/0382")
w("Komplementaer: Kessling Verwaltungs-GmbH, HRB 9918, GF: Th. Kessling")
print(f(n+v))
uml=lambda t:t
o=".pl 29.7c\n.po 1.6c\n.ll 18c\n.nr LL 18c\n.ft CR\n.ps 9.5\n.vs 12\n.nf\n.sp 1.2c\n"
rep={"Saege":"Säge","Uebertrag ":"Übertrag ","Hafenstrasse":"Hafenstraße","Waehrung":"Währung","fuer":"für","vollstaendigen":"vollständigen","Komplementaer":"Komplementär"}
for l in L:
    if l=="\f": o+=".bp\n.sp 1.2c\n";continue
    for a,b in rep.items():l=l.replace(a,b+" "*(len(a)-len(b)) if a.startswith("Uebertrag") else b)
    if "Säge" in l:l=l.replace("Schnitt","Schnitt ")
    o+=("\\&"+l if l else "\\&")+"\n"
open("de-stahlhandel.ms","w").write(o)
subprocess.run("iconv -f utf8 -t latin1 de-stahlhandel.ms | groff -Tps -P-pa4 | ps2pdf -sPAPERSIZE=a4 - ../de-stahlhandel.pdf",shell=True,check=True)
