from common import *
import subprocess
N='de-at-landwarenhaus'
ib=iban('AT','3445500000731208')
it=[('03.03.26','118802','440210','DIESEL B7 AB HOF',420,'L','1,2042',1),
('03.03.26','118802','440990','ADBLUE KANISTER 10L',4,'ST','9,9000',1),
('11.03.26','119340','201177','SAATHAFER MAX Z1 50KG',12,'SA','31,4500',2),
('11.03.26','119340','201630','KLEEGRASMISCHUNG KR 20KG',5,'SA','104,0000',2),
('19.03.26','119917','310045','MOTORSÄGENKETTENÖL BIO 20L',2,'KA','61,8000',1),
('24.03.26','120203','209001','HÜHNERFUTTER LEGEMEHL 25KG',6,'SA','13,7000',2)]
n={1:D(0),2:D(0)};L=[]
for d,l,a,t,m,e,p,c in it:
    s=q(D(m)*D(p.replace(',','.')));n[c]+=s
    L.append(f'{d} {l} {a} {t:<27}{m:>5} {e:<2}{p:>9}{de(s):>10} {c}')
v1=q(n[1]*D('.2'));v2=q(n[2]*D('.1'));tot=n[1]+n[2]+v1+v2
txt=f'''LANDWARENHAUS PRAMTAL eGen                        FILIALE 07  RAAB
4760 RAAB, BAHNHOFSTRASSE 3                       TEL 07762/21 44
UID {atu('2310954')}   FN 88214p LG RIED              TANKSTELLE 0-24 UHR


                                                  F A K T U R A
      HUEMER HACKGUT OG                           NR.      4471208
      Z.H. HERRN J. HUEMER                        DATUM   30.03.2026
      DORF 14                                     KONTO     70 3316
      4752 RIEDAU                                 MITGL.NR.   01188
                                                  BLATT           1


LS-DAT.  LS-NR. ARTNR. BEZEICHNUNG                MENGE EH    PREIS    BETRAG U
-------------------------------------------------------------------------------
'''+'\n'.join(L)+f'''
-------------------------------------------------------------------------------

 U    WARENWERT     UST-%    UST-BETRAG
 1   {de(n[1]):>10}     20,00    {de(v1):>10}
 2   {de(n[2]):>10}     10,00    {de(v2):>10}
                                       ------------------------------
                                       ENDBETRAG  EUR  {de(tot):>14}
                                       ==============================

ZAHLBAR NETTO KASSA BIS ZUM 15. DES FOLGEMONATS.
BANK: RAIKA PRAMTAL  IBAN {grp(ib)}
BEI ÜBERWEISUNG BITTE KONTO- UND FAKTURENNUMMER ANFÜHREN.

OFFENE FAKTUREN PER 30.03.2026 OHNE DIESE:  KEINE
WARENRÜCKVERGÜTUNG 2025 WIRD NACH DER GENERALVERSAMMLUNG AM 22.05.2026
GUTGESCHRIEBEN.  PFANDPALETTEN: SALDO 3 STK.

VERZUGSZINSEN 9,2 % P.A. ÜBER BASISZINSSATZ. WARE BLEIBT BIS ZUR VÖLLIGEN
BEZAHLUNG EIGENTUM DER GENOSSENSCHAFT.'''
esc=lambda s:("\\&"+s).replace('-','\\-').replace("'","\\(aq")
ms='.pl 29.7c\n.ll 19c\n.po 1.6c\n.ft CR\n.ps 9.5\n.vs 13\n.nf\n.sp 1c\n'+'\n'.join(esc(x) if x else '.sp 1' for x in txt.split('\n'))+'\n'
open(SRC+N+'.ms','w').write(ms)
subprocess.run(f"groff -k -Kutf8 -Tps -P-pa4 {SRC+N}.ms > {SRC+N}.ps && ps2pdf -sPAPERSIZE=a4 {SRC+N}.ps {OUT+N}.pdf && rm {SRC+N}.ps",shell=True,check=True)
gold(N,'invoice',number='4471208',issued='2026-03-30',due='2026-04-15',amount=tot,currency='EUR',iban=ib,buyer='HUEMER HACKGUT OG',seller='LANDWARENHAUS PRAMTAL eGen')
