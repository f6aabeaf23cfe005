from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import A4
c=canvas.Canvas('../nl-ict-moneybird.pdf',pagesize=A4)
def t(x,y,s,f='Helvetica',z=9.5,r=0,col=(0.15,.15,.15)):
    c.setFont(f,z);c.setFillColorRGB(*col);(c.drawRightString if r else c.drawString)(x,y,s)
B='Helvetica-Bold'
t(60,770,'kabelbaan ict',B,20,col=(0,.45,.6))
for i,s in enumerate(['Kabelbaan ICT','Ringbaan-West 240','5038 NV Tilburg','info@kabelbaan.example','','KVK 71920384','BTW NL002381946B54','IBAN NL58KNAB0258471948']): t(400,775-i*13,s,z=8.5)
for i,s in enumerate(['Adviesbureau Merkx & Van Gils','Dhr. P. Merkx','Spoorlaan 318','5038 CC Tilburg']): t(60,690-i*13,s)
t(60,605,'Factuur 2025-0288',B,15)
for i,(a,b) in enumerate([('Factuurdatum','30-11-2025'),('Vervaldatum','14-12-2025'),('Referentie','Beheer november 2025')]): t(60,582-i*14,a,col=(.45,.45,.45));t(150,582-i*14,b)
y=515;c.line(60,y-5,535,y-5);t(60,y,'Aantal',B);t(105,y,'Omschrijving',B);t(415,y,'Prijs',B,r=1);t(470,y,'Bedrag',B,r=1);t(535,y,'Btw',B,r=1)
for i,l in enumerate([('12 x','Microsoft 365 Business Premium (01-11 t/m 30-11)','€ 20,60','€ 247,20'),('12 x','Werkplekbeheer incl. monitoring','€ 28,50','€ 342,00'),('4,50 u','Werk op afroep: verhuizing NAS, 11-11 en 18-11','€ 92,50','€ 416,25'),('2 x','Domeinnaam .nl, verlenging tot 02-12-2026','€ 11,95','€ 23,90')]):
    yy=y-22-i*17;t(60,yy,l[0]);t(105,yy,l[1]);t(415,yy,l[2],r=1);t(470,yy,l[3],r=1);t(535,yy,'21%',r=1)
y=400;c.line(300,y+15,535,y+15)
for i,(a,b,f) in enumerate([('Subtotaal','€ 1.029,35','Helvetica'),('21% btw','€ 216,16','Helvetica'),('Totaal','€ 1.245,51',B)]): t(300,y-i*17,a,f);t(470,y-i*17,b,f,r=1)
t(60,320,'We verzoeken je vriendelijk het bovenstaande bedrag van € 1.245,51 uiterlijk 14-12-2025 te voldoen op onze',z=9)
t(60,307,'bankrekening onder vermelding van de omschrijving 2025-0288. Voor vragen kan je contact opnemen per e-mail.',z=9)
c.save()
