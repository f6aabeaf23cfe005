from fpdf import FPDF
p=FPDF(format=(90,235));p.set_margins(6,6,6);p.set_auto_page_break(False);p.add_page()
F='/usr/share/fonts/truetype/dejavu/DejaVuSansMono.ttf';p.add_font('m','',F);p.set_font('m',size=7.5)
W=48
def c(s): p.cell(0,4,s,align='C',new_x='LMARGIN',new_y='NEXT')
def l(a,b=''): p.cell(0,4,a+' '*(46-len(a)-len(b))+b,new_x='LMARGIN',new_y='NEXT')
for s in ['BELPUNT AMSTELVEEN','Winkelcentrum Rembrandthof 61','1181 ZL Amstelveen','tel 020-555 73 10','KvK 34219007  Btw NL225254189B01','','*** KASSABON / GARANTIEBEWIJS ***','']: c(s)
l('Bonnr: 0061-2-118834','Kassa 2');l('Datum: 22-11-2025','14:36');l('U werd geholpen door: Yara');l('-'*46)
l('Galaxy A26 128GB zwart','299,00');l('  IMEI 356112840917733');l('Actiekorting Black Friday','-40,00');l('Hoesje clear A26','24,95');l('Screenprotector + plaatsen','19,95');l('Prepaid simkaart (beltegoed 10)','10,00')
l('-'*46);l('TOTAAL EUR','313,90');l('PIN','313,90');l('Wisselgeld','0,00');l('')
l('BTW    over      excl.      btw');l('21%    303,90    251,16     52,74');l('0%      10,00     10,00      0,00 (voucher)');l('')
for s in ['BETAALD','V PAY  xxxxxxxxxxxx4417','Terminal 8K21QP  Transactie 00493121','22-11-2025 14:37  Akkoord','','Ruilen binnen 14 dagen t/m 06-12-2025','ongeopend en met deze bon.','Garantie toestel: 24 maanden','','Spaarpunten erbij: 31   saldo: 204','','Bedankt en tot ziens bij BelPunt!','www.belpunt.example']: c(s)
p.output('../nl-telefoonwinkel.pdf')
