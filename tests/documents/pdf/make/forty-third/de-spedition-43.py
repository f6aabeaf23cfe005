from fpdf import FPDF
p=FPDF(format='A4');p.set_auto_page_break(False);p.add_page();p.set_font('Courier','B',13);p.set_xy(15,12);p.cell(0,6,'HINRICHSEN & LOHSE INTERNATIONALE SPEDITION GMBH & CO. KG')
p.set_font('Courier','',9)
T='''Stückgut  -  Luft- und Seefracht  -  Zollabfertigung  -  Lager
Niederlassung Bremen, Ludwig-Erhard-Str. 61, 28197 Bremen


FIRMA                                          R E C H N U N G
KAFFEERÖSTEREI PUHVOGEL OHG
AM SPEICHER XI 4                               RECHNUNG NR.   :  26/0113874
28217 BREMEN                                   VOM            :  30.01.26
                                               DEBITOR        :  118730
                                               IHRE USTID     :
                                               ABTEILUNG      :  712 / NAH+FERN
                                               BLATT          :  1


SENDUNG 4471822   VOM 22.01.26   FRACHTBRIEF 009981   IHRE REF. PO 5518
VON: BREMEN NEUST. HAFEN        NACH: PUHVOGEL, WERK STUHR
4 EUP  ROHKAFFEE IN SÄCKEN      2.840,0 KG   FRPFL. 2.900 KG
                                                     EUR          ST
   FRACHT FREI HAUS                                  284,00        1
   DIESELFLOATER 11,5 %                               32,66        1
   MAUT                                               38,40        1
   AVISGEBÜHR                                          9,50        1
   EUST-VORLAGE/ZOLLAUSLAGEN LT. BESCHEID             88,45        0

SENDUNG 4471990   VOM 27.01.26   FRACHTBRIEF 010044   IHRE REF. PO 5530
VON: PUHVOGEL, STUHR            NACH: 44147 DORTMUND
3 EUP  RÖSTKAFFEE               1.120,0 KG   NN: KEINE
   FRACHT                                            197,50        1
   DIESELFLOATER 11,5 %                               22,71        1
   MAUT                                               24,10        1
   PALETTENTAUSCHGEBÜHR 4 X 2,60                      10,40        1

--------------------------------------------------------------------------
STEUERPFLICHTIG   STEUERFREI     UST 19,00 %       WÄHRUNG    ENDBETRAG
       619,27          88,45          117,66       EUR            825,38
--------------------------------------------------------------------------

ZAHLUNGSZIEL: SOFORT NACH RECHNUNGSERHALT OHNE JEDEN ABZUG.
AUFRECHNUNG NUR GEMÄSS ZIFF. 19 ADSP 2017. REKLAMATIONEN BINNEN 7 TAGEN.
BITTE ZAHLEN SIE AUSSCHLIESSLICH AUF UNSER KONTO BEI DER
COMMERZBANK BREMEN, IBAN DE29200400600288190317 *)

OFFENE PALETTEN PER 30.01.26: 7 EUP / 0 GIBO
*) GEÄNDERTE BANKVERBINDUNG SEIT 01.01.2026'''
import sys;sys.path.insert(0,'.')
s='200400600288190317DE00';n=int(''.join(str(int(c,36)) for c in s));ib='DE%02d200400600288190317'%(98-n%97);print(ib)
T=T.replace('DE29200400600288190317',ib)
y=20
for l in T.split('\n'):
    p.set_xy(15,y);p.cell(0,4,l);y+=4.25
p.set_font('Helvetica','',6.5)
for i,l in enumerate(['Wir arbeiten ausschließlich auf Grundlage der Allgemeinen Deutschen Spediteurbedingungen 2017 (ADSp 2017). Die ADSp 2017 weichen in Ziffer 23 hinsichtlich des Haftungshöchstbetrages','für Güterschäden (§ 431 HGB) vom Gesetz ab, indem sie die Haftung bei multimodalen Transporten unter Einschluss einer Seebeförderung auf 2 SZR/kg und im Übrigen auf 8,33 SZR/kg beschränken.','Sitz Bremen, AG Bremen HRA 22817 · phG: Hinrichsen & Lohse Verwaltungs-GmbH, HRB 18872 · GF: Uwe Lohse · USt-IdNr. DE119283745 · AEO-F DE AEOF 104471']):
    p.set_xy(15,278+i*3);p.cell(0,3,l)
p.output('../de-spedition.pdf')
