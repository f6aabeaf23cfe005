from common import *
ib=iban('62391420','480207009')
it=[('11207','KAS 27 % N BigBag 600 kg','9,600','to','318.50','9.6','2'),('11340','Harnstoff 46 gran. lose','4,860','to','497.00','4.86','2'),('30418','Saatmais Korvana S240 50T','12','Einh','104.80','12','1'),('52066','Milchleistungsf. 18/3 lose','3,240','to','289.00','3.24','1'),('71190','Maisherbizid Set 5 ha','3','Set','271.60','3','2')]
s={'1':D(0),'2':D(0)}; L=[]
for a,b,m,e,p,mm,k in it:
    v=q(D(p)*D(mm)); s[k]+=v
    L.append(f"{a:<6} {b:<27} {m:>8} {e:<4} {de(p):>9} {de(v):>11} {k}")
fr=D('86.00'); s['2']+=fr; L.append(f"{'90001':<6} {'Frachtanteil Streckengesch.':<27} {'1':>8} {'psch':<4} {'86,00':>9} {'86,00':>11} 2")
m1=q(s['1']*D('.07')); m2=q(s['2']*D('.19')); br=s['1']+s['2']+m1+m2
sk=q(br*D('.02')); alt=D('3118.45')
T=f"""


  LANDHANDEL GEBR. HÜNERKOPF OHG                       Lagerhaus I + II
  Getreide - Dünger - Saaten - Futtermittel            Bahnhofstr. 31
                                                       97996 Niederstetten
                                                       Tel 07932/6014-0
                                                       Fax 07932/6014-20


  Herrn
  Karl-Heinz Ströbel
  Aussiedlerhof Steinrain 1
  97990 Weikersheim-Nassau


  RECHNUNG                  Nummer        Datum         Konto     Blatt
                            26-003918     09.04.2026    104471    1

  Lieferung frei Hof / ab Lager vom 18.03.2026 bis 08.04.2026
  Vertreter: 07 Hr. Deeg             USt-IdNr.Kunde: --
  ----------------------------------------------------------------------
  Art.Nr Bezeichnung                    Menge ME     Preis/ME      Betrag S
  ----------------------------------------------------------------------
  LS 40772 vom 18.03.2026
  {L[0]}
  {L[1]}
  LS 40903 vom 27.03.2026  Kontrakt 25/1180 vom 04.12.2025
  {L[2]}
  {L[4]}
  LS 41015 vom 08.04.2026
  {L[3]}
  {L[5]}
  ----------------------------------------------------------------------
  S  Steuersatz        Warenwert        MwSt          Brutto
  1   7,00 %       {de(s['1']):>13} {de(m1):>11} {de(s['1']+m1):>13}
  2  19,00 %       {de(s['2']):>13} {de(m2):>11} {de(s['2']+m2):>13}
                                                      ----------------
                              Rechnungsbetrag  EUR    {de(br):>16}
                                                      ================

  Valuta 31.05.2026. Zahlbar ab Valuta 14 Tage mit 2 % Skonto
  (EUR {de(sk)}), 30 Tage netto.
  Bei Zahlungsverzug Zinsen nach Paragraph 288 BGB.

  Ihr Konto 104471 bei uns:
     Stand 31.03.2026            EUR  {de(alt):>12} Soll
     Getreideabrechnung 25-1902  EUR  {'1.250,00':>12} Haben (02.04.2026)
     diese Rechnung              EUR  {de(br):>12} Soll
     neuer Stand 09.04.2026      EUR  {de(alt-1250+br):>12} Soll

  Pflanzenschutz: Sachkundenachweis lag vor, Nr. BW-0833-2217.
  Ware bleibt bis zur vollst. Bezahlung unser Eigentum.
  ----------------------------------------------------------------------
  VR-Bank Tauberland eG      IBAN {ib}
  BIC GENODES1VBT            USt-IdNr. {ust('14620883')}
  Steuer-Nr. 52001/40773     Amtsgericht Ulm HRA 680114
"""
ms=".pl 29.7c\n.po 1.6c\n.ll 18.5c\n.nf\n.fam C\n.ps 9.6\n.vs 12.2\n.nh\n"+T.replace('\\','\\e')+"\n"
w('de-landhandel.ms',ms)
sh("groff -k -Kutf8 -Tps -P-pa4 de-landhandel.ms > x.ps && ps2pdf -dPDFSETTINGS=/prepress -dSubsetFonts=true -sPAPERSIZE=a4 x.ps ../de-landhandel.pdf && rm x.ps")
gold('de-landhandel.pdf','invoice',number='26-003918',issued='2026-04-09',due='2026-06-30',amount=br,iban=ib,buyer='Karl-Heinz Ströbel',seller='LANDHANDEL GEBR. HÜNERKOPF OHG')
