from fpdf import FPDF
p=FPDF(); p.set_auto_page_break(False); p.add_page(); p.set_margins(15,12)
def t(x,y,s,b='',z=9,a='L',w=60):
    p.set_font('Times',b,z); p.set_xy(x,y); p.cell(w,5,s,align=a)
t(15,12,'VOERHANDEL GEBR. WESSELINK B.V.','B',16,w=120); t(15,19,'Veevoeders - kunstmest - zaden          Haven 3, 7141 DG Groenlo',z=9,w=120)
t(135,12,'Tel. 0544 - 55 17 30',z=8,a='R'); t(135,16,'Kvk 08033712',z=8,a='R'); t(135,20,'BTW nr. NL812344121B01',z=8,a='R'); t(135,24,'GMP+ reg. PDV 104882',z=8,a='R')
t(15,40,'Mts. Te Selle - Wikkerink'); t(15,45,'Winterswijkseweg 40'); t(15,50,'7134 RM Vragender')
t(115,40,'FACTUUR','B',14)
for i,(a,b) in enumerate([('Factuurnr.','F 604417'),('Fact.datum','06-03-26'),('Relatie','10644'),('UBN','2118845'),('Pagina','1 / 1')]): t(115,48+i*5,a); t(145,48+i*5,': '+b)
X=[15,38,55,110,132,160]; Wd=[22,16,55,22,26,35]
p.line(15,78,195,78)
for x,w,s,a in zip(X,Wd,['Bon / datum','Art.','Omschrijving','Kg','Per 100 kg','Bedrag EUR'],'LLLRRR'): t(x,79,s,'B',a=a,w=w)
p.line(15,85,195,85)
for i,r in enumerate([('77120 24-02','3310','Rundvee A-brok 18 bulk','8.460','38,15','3.227,49'),('77188 03-03','3472','Jongveebrok opfok bulk','3.120','41,60','1.297,92'),('77188 03-03','9001','Toeslag tweede losplaats','','','27,50')]):
    for x,w,s,a in zip(X,Wd,r,'LLLRRR'): t(x,87+i*6,s,a=a,w=w)
p.line(15,150,195,150)
for i,(a,b) in enumerate([('Goederen','4.552,91'),('BTW 9,00% over 4.552,91','409,76'),('FACTUURBEDRAG','4.962,67')]): t(110,152+i*6,a,'B' if i==2 else ''); t(160,152+i*6,b,'B' if i==2 else '',a='R',w=35)
p.rect(15,178,180,22)
for x,h,s in [(17,'Betaalwijze','Overboeking'),(50,'Bet.cond.','8 dgn -1,5% / 30 dgn netto fact.dat.'),(120,'Bet.korting','68,29'),(150,'Bij aftrek korting','4.894,38')]: t(x,180,h,'B',8,w=40); t(x,187,s,w=45)
t(17,193,'Rabobank NL79 RABO 0104 4552 17   BIC RABONL2U   t.n.v. Voerhandel Gebr. Wesselink B.V.',z=8,w=150)
t(15,206,'Voorkoopcontract 25/118: afgenomen 64 ton van 90 ton, loopt t/m 30-04-26. Bestellen voor 10.00 uur = binnen 2 dagen gelost.',z=8,w=180)
t(15,270,'Leveringen volgens de Algemene Voorwaarden van de diervoederbranche. Reclames binnen 24 uur na lossing. Bij overschrijding rente 1% p.m. over het factuurbedrag.',z=7,w=180)
p.output('../nl-mengvoer.pdf')
