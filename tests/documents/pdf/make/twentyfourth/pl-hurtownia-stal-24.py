from lib import *
# old DOS-style program, no diacritics, groff mono
N='pl-hurtownia-stal'
ib=iban('10501025','1000002291730045'); ns=nip(634218407); nb=nip(547109283)
R=rows([('Katownik 40x40x4 S235JR','182.5','kg','4.35','23'),('Blacha zimnow. 1,5x1250x2500','6','ark','178.40','23'),('Profil zamk. 60x40x3','96','mb','21.15','23'),('Elektrody ER 146 fi3,25 5kg','4','opk','71.90','23'),('Ciecie na wymiar','12','szt','3.50','23')])
n,v,g=tot(R)
L=[]
a=L.append
a('STALMAR-BIS Sp.J. M.Gajda i Wspolnicy'.ljust(52)+'Data wystawienia:  2026-02-19')
a('41-503 Chorzow, ul. Narutowicza 18'.ljust(52)+'Data sprzedazy..:  2026-02-18')
a(f'NIP {ns}  BDO 000148822'.ljust(52)+'Miejsce.........:  Chorzow')
a('ING Bank Slaski O/Chorzow'); a(nrb(ib)); a('')
a('FAKTURA VAT  nr  FA/003871/26/M1'.center(84)); a('ORYGINAL / KOPIA'.center(84)); a('')
a('Nabywca:  (0002214)'.ljust(44)+'Odbiorca:')
a('P.P.U.H. "KOWALIK" Jerzy Kowalik'.ljust(44)+'Budowa - Bielsko-Biala, ul. Zywiecka 120')
a('43-316 Bielsko-Biala, ul. Wapienna 7'.ljust(44)+'tel. 601 118 402')
a(f'NIP {nb}'); a('')
a('Sposob zaplaty: PRZELEW  14 dni     Termin zaplaty: 2026-03-05     WZ: 004402/26 z 2026-02-18')
W='='*92; w='-'*92
a(W); a(f"{'Lp':>2} {'Nazwa towaru/uslugi':<30}{'Ilosc':>9} {'Jm':<4}{'Cena net':>10}{'Wart.netto':>12}{'VAT%':>5}{'Kw.VAT':>9}{'Brutto':>10}"); a(w)
for i,x in enumerate(R,1):
    a(f"{i:>2} {x[0]:<30}{x[1]:>9} {x[2]:<4}{m(x[3],''):>10}{m(x[4],''):>12}{x[5]:>5}{m(x[6],''):>9}{m(x[7],''):>10}")
a(w)
a(f"{'RAZEM':>57}{m(n,''):>12}{'':>5}{m(v,''):>9}{m(g,''):>10}")
a(f"{'w tym':>57}{m(n,''):>12}{'23':>5}{m(v,''):>9}{m(g,''):>10}")
a(W); a('')
a(f'DO ZAPLATY:  {m(g,"")} PLN')
s=slow(g); tr=str.maketrans('ąćęłńóśźż','acelnoszz'); a(f'slownie: {s[0].translate(tr)} zl {s[2]}/100'); a('')
a('Zaplacono:      0,00   Pozostaje: '+m(g,'')); a('')
a('UWAGA! Zalegle platnosci na dzien wystawienia: FA/003502/26/M1 z 2026-01-29 kwota 812,44')
a('(termin minal 2026-02-12) - prosimy o wyrownanie. Po terminie naliczamy odsetki ustawowe.')
a('Towar pozostaje wlasnoscia sprzedawcy do czasu zaplaty. Reklamacje ilosciowe przy odbiorze.'); a(''); a(''); a('')
a('.........................'.ljust(55)+'.........................'); a('   odebral (data, podpis)'.ljust(55)+'   wystawil: B.Lis'); a('')
a('Wydruk: 2026-02-19 08:14  KC-Hurt v.7.31                                         Strona 1 z 1')
write(N+'.ms','.pl 29.7c\n.ll 19c\n.po 1.2c\n.ft C\n.ps 8.5\n.vs 11\n.nf\n\\&\n'+'\n'.join('\\&'+l.replace('\\','\\e') for l in L)+'\n')
run('bash','-c',f'groff -Tps -P-pa4 {N}.ms > {N}.ps && ps2pdf {N}.ps ../{N}.pdf && rm {N}.ps')
gold(N,'invoice',number='FA/003871/26/M1',issued='2026-02-19',due='2026-03-05',amount=g,currency='PLN',iban=ib,buyer='P.P.U.H. "KOWALIK" Jerzy Kowalik',seller='STALMAR-BIS Sp.J. M.Gajda i Wspolnicy')
