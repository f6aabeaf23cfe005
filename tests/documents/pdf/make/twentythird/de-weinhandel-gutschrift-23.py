from lib import *
rows=[("W-1184","Grauburgunder trocken 2024, 0,75 l, Bruch","12","Fl","7.35"),("W-1207","Spätburgunder Rosé 2024, 0,75 l, Fehllieferung","18","Fl","6.90"),("P-0009","Pfandkiste Holz, Rücknahme","5","St","4.50")]
n=D(0);r=''
for a,t,m,e,p in rows:
    g=q(D(m)*D(p));n+=g;r+=f"{a}@{t}@{m}@{e}@{de(p)}@{de(g)}\n"
v=q(n*D('.19'));b=n+v
open('de-weinhandel-gutschrift.ms','w').write(rf""".pl 29.7c
.po 2.2c
.ll 17c
.nh
.fam T
.ps 10
.vs 12.5
.nf
.sp |1.6c
\f[B]\s+6Weinkontor Ortenau\s-6\f[]
Inh. Bernd Faißt e. K.
Hauptstraße 77a, 77704 Oberkirch, Tel. (0 78 02) 55 63 90
\l'17c'
.sp 1.5
Weinkontor Ortenau, Hauptstr. 77a, 77704 Oberkirch
.sp .5
Restaurant Zum Fährmann
Inhaberin Dilek Aydoğan
Rheinufer 2
77694 Kehl
.sp 1.2
.TS
l l l l.
Beleg-Nr.:	GS2025-00046	Kunden-Nr.:	10338
Belegdatum:	05.09.2025	Ihre Nachricht:	E-Mail vom 29.08.2025
Lieferdatum:	26.08.2025	Ansprechpartner:	Bernd Faißt
.TE
.sp 1
\f[B]\s+3Rechnungskorrektur (Gutschrift) GS2025-00046\s-3\f[]
zu Rechnung Nr. RE2025-01172 vom 27.08.2025, Rechnungsbetrag 1.318,52 EUR
.sp 1
.TS
tab(@);
l l r l r r.
_
Art.-Nr.@Bezeichnung@Menge@ME@Preis EUR@Gesamt EUR
_
{r}_
@Summe netto@@@@{de(n)}
@zzgl. 19% USt.@@@@{de(v)}
@\f[B]Gutschriftsbetrag brutto\f[]@@@@\f[B]{de(b)}\f[]
_
.TE
.sp 1
.fi
Wir haben Ihr Kundenkonto entsprechend entlastet. Bitte ziehen Sie den Gutschriftsbetrag bei der Zahlung der oben genannten Rechnung (Fälligkeit 26.09.2025) ab. Ein verbleibendes Guthaben überweisen wir auf Wunsch gern zurück.
.sp .7
Wir bitten, das Versehen zu entschuldigen. Im Oktober erhalten Sie wie gewohnt unsere Herbstliste.
.sp 2
.nf
Mit besten Grüßen
Bernd Faißt
.sp 4
\l'17c'
\s-3Weinkontor Ortenau, Inh. Bernd Faißt e. K., AG Freiburg HRA 705512, USt-IdNr. DE255190368, DE-ÖKO-006
Volksbank Offenburg IBAN {ib('DE52660908000012764405')} BIC GENODE61OG1\s+3
""");print('gs',b)
