from common import *
P=[("STD-NAT  Paket national bis 5 kg",412,"3.85"),("STD-NAT  Paket national bis 15 kg",187,"4.95"),("STD-NAT  Paket national bis 31,5 kg",46,"7.10"),("EXP-12   Express Zustellung bis 12:00",18,"11.40"),("EU-Z1    Paket Zone 1 (AT,BE,LU,NL)",33,"9.85"),("RET      Retouren",29,"4.20"),("NN       Nachnahmegebühr",4,"5.50")]
out=[];s=D(0)
for i,(t,m,e) in enumerate(P,1):
    l=q(m*D(e)); s+=l; out.append(f"{i*10:04d}  {t:<38}{m:>6} ST{eu(e):>9}{eu(l):>13}")
die=q(s*D('.0625')); maut=q(s*D('.038')); sub=s+die+maut; vat=q(sub*D('.19')); g=sub+vat
def row(t,v): return f"      {t:<55}{eu(v):>14}"
head=f"""FLITZ PAKETLOGISTIK SE                                       RECHNUNG
Kurierring 1-5, 63069 Offenbach am Main               ORIGINAL   SEITE 1/1
==========================================================================

FLITZ Paketlogistik SE, Postfach 10 02 44, 63002 Offenbach

TEEHANDEL WILMS OHG                     Fakturanummer    : 9004418273
RECHNUNGSPRÜFUNG                        Fakturadatum     : 31.03.2026
HANSERING 88                            Kundennummer     : 0002714466
59067 HAMM                              Debitor/Buchkreis: 714466 / DE01
                                        Vertragsnummer   : 40-11872-3
                                        Sachbearbeiter   : DEB-TEAM 4
                                        Leistungsdatum   : 01.03.-31.03.2026
                                        Druckdatum       : 02.04.2026 04:17

Ihre USt-IdNr.: {devat('12604417')}        Unsere USt-IdNr.: {devat('26119350')}

SAMMELFAKTURA PAKETVERSAND 03/2026
--------------------------------------------------------------------------
Pos.  Material / Bezeichnung                Menge ME     Preis    Wert EUR
--------------------------------------------------------------------------
"""
tail=f"""
--------------------------------------------------------------------------
{row('Warenwert / Summe Positionen',s)}
{row('Dieselzuschlag 6,25 %',die)}
{row('Mautzuschlag   3,80 %',maut)}
{row('Nettobetrag',sub)}
{row('MwSt  A1  19,00 %  auf  '+eu(sub),vat)}
==========================================================================
{row('ENDBETRAG  EUR',g)}
==========================================================================

Zahlungsbedingungen: Fällig am 15. des Folgemonats ohne Abzug
Zahlweg            : Überweisung    Skontofähiger Betrag: 0,00

Bankverbindung: Commerzbank Frankfurt
                IBAN DE69500400000582771900    SWIFT/BIC COBADEFFXXX

Reklamationen zu Einzelsendungen bitte binnen 21 Tagen nach Fakturadatum
unter Angabe der Paketscheinnummer. Einzelnachweis: siehe Kundenportal.
Zum 01.05.2026 tritt eine neue Preisliste (gültig bis 30.04.2027) in Kraft.

Vorstand: Dr. Ralf Zinnow (Vors.), Meike Aldag   Aufsichtsrat: Bernd Kuhl
Sitz Offenbach am Main, AG Offenbach HRB 51207, St.-Nr. 035 240 61188"""
open('de-paketdienst.ms','w').write(".pl 29.7c\n.po 1.9c\n.ll 18c\n.ft CW\n.ps 10\n.vs 12\n.nf\n.sp 2\n"+(head+'\n'.join(out)+tail).replace('\\','\\\\').replace('-','\\-')+"\n"); print('paket',s,sub,g)
