from fpdf import FPDF
p=FPDF();p.add_page();D='/usr/share/fonts/truetype/liberation/LiberationSans-'
p.add_font('L','',D+'Regular.ttf');p.add_font('L','B',D+'Bold.ttf')
def t(x,y,s,b='',z=10,r=0):
    p.set_font('L',b,z)
    p.text(x-(p.get_string_width(s) if r else 0),y,s)
p.set_fill_color(0,153,0);p.rect(0,0,210,12,'F')
t(20,26,'Vaarnet',"B",24)
for i,s in enumerate(['Fam. D. Ozinga-Bakker','Hoge Gouwe 19','2801 LC  GOUDA']):t(20,48+i*5,s)
for i,(a,b) in enumerate([('Klantnummer','3 118 204 667'),('Factuurnummer','VN2602.0917745'),('Factuurdatum','9 februari 2026'),('Factuurperiode','1 t/m 28 februari 2026')]):
    t(120,43+i*5,a,z=9);t(155,43+i*5,b,z=9)
t(20,78,'Uw factuur van februari','B',16)
t(20,88,'Beste familie Ozinga,',z=10)
t(20,95,'Hierbij ontvangt u uw factuur. Deze maand betaalt u € 91,77. Dat is € 3,27 meer dan vorige maand (€ 88,50).')
p.set_fill_color(232,245,232);p.rect(20,101,170,16,'F')
t(24,108,'Totaal te betalen','B',12);t(186,108,'€ 91,77','B',12,1)
t(24,114,'Wordt op of kort na 26 februari 2026 afgeschreven' if 0 else 'Wij schrijven dit bedrag op 26 februari 2026 automatisch af van NL** **** **** **42 68',z=9)
y=128;t(20,y,'Overzicht','B',11);t(186,y,'Bedrag incl. btw',z=8,r=1)
for a,b in [('Internet 1 Gbit/s (1-2 t/m 28-2)','49,00'),('TV Plus','12,50'),('Mobiel Onbeperkt  06-555 18 830  contract t/m 14-09-2026','32,00'),('Combivoordeel','-5,00'),('Buiten bundel: servicenummers 0900, 12 t/m 30 januari 2026','3,27')]:
    y+=7;t(24,y,a);t(186,y,b,r=1);p.set_draw_color(200);p.line(20,y+2,190,y+2)
for a,b in [('Totaal exclusief btw','75,84'),('Btw 21%','15,93'),('Totaal inclusief btw','91,77')]:
    y+=7;t(120,y,a,'B' if 'incl' in a else '');t(186,y,b,'B' if 'incl' in a else '',r=1)
t(20,y+16,'Automatische incasso: machtigingskenmerk VN-3118204667-01, incassant-ID NL41ZZZ301178240000.',z=8)
t(20,y+21,'Zorg voor voldoende saldo. Kunnen we niet afschrijven, dan brengen we € 7,50 aanmaningskosten in rekening.',z=8)
t(20,y+26,'Prijswijziging: per 1 juli 2026 passen wij onze tarieven aan met de CPI. Kijk op mijn.vaarnet.example/prijzen',z=8)
t(20,282,'Vaarnet Telecom B.V., Postbus 30441, 2500 GK Den Haag  |  KvK 27338104  |  Btw-nr NL812046377B01',z=7);t(190,282,'1/3',z=7,r=1)
p.output('nl-telecom.pdf')
