from fpdf import FPDF
import sys; sys.path.insert(0,'src'); from common import *
p=FPDF();p.add_page();p.set_font('Courier','B',16);p.cell(0,8,'DE VRIES MACHINEBOUW B.V.',new_x='LMARGIN',new_y='NEXT')
p.set_font('Courier','',9)
def t(s): p.cell(0,4.6,s.encode('cp1252').decode('latin1') if 0 else s,new_x='LMARGIN',new_y='NEXT')
for s in ['Ambachtsweg 9, 8304 AR Emmeloord   Tel. 0527-555 340','','Uienverwerking Polderland B.V.','t.a.v. dhr. R. Schipper','Nagelerweg 51','8308 PC Nagele','']: t(s)
p.set_font('Courier','B',13);t('ORDERBEVESTIGING');p.set_font('Courier','',9);t('')
for a,b,c,d in [('Ordernummer','VO26-00187','Orderdatum','14-01-2026'),('Relatienr.','4410','Uw inkooporder','PL-2026-004'),('Offertenr.','OF25-00922','Leverdatum','week 19-2026'),('Verkoper','M. Postma','Leverconditie','DAP Nagele')]: t(f'{a:<14}: {b:<22}{c:<16}: {d}')
t('');t(f"{'Pos':<5}{'Omschrijving':<48}{'Aant':>5}{'Prijs':>14}{'Bedrag':>14}");t('-'*86)
tot=D(0)
for a,b,m,x in [('10','Leesband LB-800, L = 6 m, rvs frame',1,D('14250')),('20','Elevator EL-500 met frequentieregelaar',2,D('6890')),('30','Bordes met trap en leuning',1,D('2315.50')),('40','Montage en inbedrijfstelling',1,D('1980'))]:
    tot+=m*x;t(f'{a:<5}{b:<48}{m:>5}{e(x):>14}{e(m*x):>14}')
t('-'*86);v=q(tot*D('.21'))
for a,b in [('Totaal excl. btw EUR',tot),('Btw 21% EUR',v),('Ordertotaal incl. btw EUR',tot+v)]: t(f'{a:>72}{e(b):>14}')
for s in ['','Betaling: 30% bij opdracht, 60% voor verzending, 10% na oplevering; facturen 14 dagen netto.','U ontvangt hiervoor separate facturen.','','Wij danken u voor uw opdracht en verzoeken u deze bevestiging binnen 5 werkdagen','voor akkoord getekend te retourneren.','','Datum: ......................  Handtekening: ......................','','','Bank NL94 ABNA 0438 8172 65  KvK 39081177  Btw NL813377402B01','Metaalunievoorwaarden van toepassing. Pagina 1 van 1']: t(s)
p.output('nl-machinebouw-orderbevestiging.pdf')
