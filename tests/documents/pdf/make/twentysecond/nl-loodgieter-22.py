from h import *
L=[('Storing cv-ketel Remeha Avanta, uitgevoerd 24 en 25 februari','7,5 uur',D('7.5')*58),('Expansievat 18 L incl. koppeling','1 st',D('94.50')),('Driewegklep + pakkingset','1 st',D('138.20')),('Knelfittingen en koperbuis 15 mm','div.',D('41.85')),('Voorrijkosten (2x)','',D('2')*35)]
sub=sum(x[2] for x in L); btw=r(sub*D('.21')); tot=sub+btw
rows=''.join(f'<tr><td>{a}</td><td align=center>{b}</td><td align=right>€ {e(c)}</td></tr>' for a,b,c in L)
html('nl-loodgieter',f'''<html><head><meta charset=utf-8><style>body,td{{font-family:"Liberation Sans";font-size:11pt}}</style></head><body>
<p align=right><b><font size=5>Loodgietersbedrijf H. Timmer &amp; Zn.</font></b><br>Zuiderzeestraatweg 118 &nbsp; 3849 AD Hierden<br>tel. 0341 - 55 20 71 &nbsp; mob. 06 - 2209 4471<br>K.v.K. 08114392 &nbsp;&nbsp; btw NL002814637B84</p>
<p><br>Fam. De Graaf-Hoekstra<br>Kerklaan 7<br>3851 JP Ermelo</p>
<p align=right>Hierden, 6 maart 2026</p>
<p><b>Nota 26-041</b></p>
<p>Geachte heer, mevrouw,</p><p>Voor de bij u verrichte werkzaamheden (opdracht telefonisch van 23 februari jl.) brengen wij u in rekening:</p>
<table width=100% border=0 cellpadding=1>{rows}
<tr><td>&nbsp;</td><td></td><td align=right>----------------</td></tr><tr><td></td><td>Samen</td><td align=right>€ {e(sub)}</td></tr><tr><td></td><td>21% btw</td><td align=right>€ {e(btw)}</td></tr><tr><td></td><td><b>Totaal</b></td><td align=right><b>€ {e(tot)}</b></td></tr></table>
<p>Op het expansievat zit 2 jaar garantie (tot 25 februari 2028), op arbeid 3 maanden. Denkt u aan de jaarlijkse onderhoudsbeurt in oktober?</p>
<p>Wilt u zo vriendelijk zijn dit bedrag binnen twee weken na bovenstaande datum over te maken op onze rekening bij de Rabobank, {ib('NL10RABO0314829768')} t.n.v. H. Timmer &amp; Zn., onder vermelding van het notanummer? Alvast hartelijk dank.</p>
<p>Met vriendelijke groet,<br><br><br>Henk Timmer</p></body></html>''','soffice')
gold('nl-loodgieter',number='26-041',issued='2026-03-06',due='2026-03-20',amount=tot,iban='NL10RABO0314829768',buyer='Fam. De Graaf-Hoekstra',seller='Loodgietersbedrijf H. Timmer & Zn.')
