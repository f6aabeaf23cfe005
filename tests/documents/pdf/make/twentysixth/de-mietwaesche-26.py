from common import *
import subprocess
N='de-mietwaesche'
ib=iban('DE','480501610030087741')
it=[('1010','Bettbezug 135x200 Satin, Tausch','318','1,12'),('1011','Kissenbezug 80x80, Tausch','402','0,54'),('1030','Spannbetttuch 100x200','305','0,88'),('2004','Frottierhandtuch 50x100 weiß','611','0,39'),('2010','Duschtuch 70x140 weiß','580','0,71'),('4001','Berufsbekleidung Küche, Wochenpauschale','4','23,80'),('9001','Logistikpauschale je Anfahrt','8','7,50'),('9050','Energiekostenzuschlag','1','38,25'),('8800','Schwund/Ersatz Duschtuch lt. Inventur 19.02.','6','8,90')]
tr='';net=D(0)
for a,t,m,p in it:
    s=q(D(m)*D(p.replace(',','.')));net+=s;tr+=f'<tr><td>{a}</td><td>{t}</td><td class=r>{m}</td><td class=r>{p}</td><td class=r>{de(s)}</td></tr>'
v=q(net*D('.19'));tot=net+v
gi='98ZZZ00000441287'
n=''.join(str(int(c,36)) for c in '00000441287DE00');ck=98-int(n)%97
gid=f'DE{ck:02d}ZZZ00000441287'
h=f'''<!doctype html><html><head><meta charset=utf-8><style>body{{font:9pt "DejaVu Sans",sans-serif;margin:0}}table{{border-collapse:collapse;width:100%}}td,th{{padding:3px 4px;text-align:left}}td.r,th.r{{text-align:right}}.t th{{background:#1b5e8c;color:#fff}}.t tr:nth-child(odd) td{{background:#eef4f8}}.f td{{font-size:7pt;vertical-align:top;color:#444}}</style></head><body>
<table><tr><td><span style="font-size:20pt;color:#1b5e8c"><b>Hagedorn</b></span> Textilservice</td><td class=r style="font-size:8pt">Miettextilien · Hotelwäsche · Berufskleidung</td></tr></table>
<table style="margin-top:35px"><tr><td style="width:58%;vertical-align:top"><small>Textilpflege Hagedorn GmbH &amp; Co. KG · Ravensberger Str. 140 · 33607 Bielefeld</small><br><br>Landhotel Teutoburg e.K.<br>Inh. Maren Siekmann<br>Waldweg 6<br>33818 Leopoldshöhe</td><td style="vertical-align:top"><table style="border:1px solid #1b5e8c"><tr><td>Rechnung Nr.</td><td><b>MW-2602-00871</b></td></tr><tr><td>Rechnungsdatum</td><td>28.02.2026</td></tr><tr><td>Kunde / Tour</td><td>K 20418 / Tour 12</td></tr><tr><td>Leistungsmonat</td><td>Februar 2026</td></tr><tr><td>Vertrag</td><td>V-1133 bis 31.12.2027</td></tr></table></td></tr></table>
<h2 style="font-size:13pt">Sammelrechnung Miettextil</h2><p>Lieferscheine: 602118 (03.02.), 602201 (06.02.), 602290 (10.02.), 602377 (13.02.), 602455 (17.02.), 602531 (20.02.), 602618 (24.02.), 602702 (27.02.2026)</p>
<table class=t><tr><th>Art.</th><th>Bezeichnung</th><th class=r>Menge</th><th class=r>E-Preis €</th><th class=r>Gesamt €</th></tr>{tr}</table>
<table style="margin-top:8px;width:45%;margin-left:55%"><tr><td>Nettosumme</td><td class=r>{de(net)} €</td></tr><tr><td>zzgl. MwSt 19 %</td><td class=r>{de(v)} €</td></tr><tr style="border-top:2px solid #1b5e8c"><td><b>Rechnungsbetrag</b></td><td class=r><b>{de(tot)} €</b></td></tr></table>
<p style="margin-top:18px">Der Rechnungsbetrag wird per SEPA-Firmenlastschrift am 12.03.2026 von Ihrem Konto DE•• •••• •••• •••• ••14 07 abgebucht.<br>Mandatsreferenz: TH-004412 &nbsp; Gläubiger-ID: {gid}. Bitte sorgen Sie für ausreichende Deckung. <b>Bitte nicht überweisen.</b></p>
<p>Preisanpassung: Zum 01.04.2026 erhöhen sich unsere Preise gemäß § 6 des Mietvertrags um 2,4 %. Nächste Inventur: 21.05.2026.</p>
<table class=f style="margin-top:90px;border-top:1px solid #1b5e8c"><tr><td>Textilpflege Hagedorn GmbH &amp; Co. KG<br>AG Bielefeld HRA 15544<br>phG: Hagedorn Verwaltungs-GmbH, HRB 38120</td><td>Geschäftsführer: Jörg Hagedorn, Aylin Demirci<br>USt-IdNr. {devat('81340277')}<br>St.-Nr. 305/5831/0442</td><td>Sparkasse Bielefeld<br>IBAN {grp(ib)}<br>BIC SPBIDE3BXXX</td></tr></table></body></html>'''
open(SRC+N+'.html','w').write(h)
subprocess.run(['wkhtmltopdf','-q','-s','A4','-T','14mm','-L','18mm','-R','16mm','-B','10mm',SRC+N+'.html',OUT+N+'.pdf'])
gold(N,'invoice',number='MW-2602-00871',issued='2026-02-28',due='2026-03-12',amount=tot,currency='EUR',iban=ib,buyer='Landhotel Teutoburg e.K.',seller='Textilpflege Hagedorn GmbH & Co. KG')
