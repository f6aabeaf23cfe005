from fpdf import FPDF
p=FPDF();p.set_auto_page_break(False);p.add_page()
d='/usr/share/fonts/truetype/dejavu/'
p.add_font('M','',d+'DejaVuSansMono.ttf');p.add_font('M','B',d+'DejaVuSansMono-Bold.ttf')
def t(s,b='',z=9,h=4.6): p.set_font('M',b,z);p.cell(0,h,s,new_x='LMARGIN',new_y='NEXT')
t('TACHO-LEGAL STACJA KONTROLI TACHOGRAFÓW','B',11,6)
t('Wanda i Piotr Jasiak spółka jawna');t('ul. Przemysłowa 19, 62-510 Konin     NIP 2447028828');t('zezwolenie GUM nr TA/0417/2021       tel. 63 222 71 09');t('')
t('FAKTURA VAT          F/ST/0217/2026','B',12,7)
t('Data wystawienia: 11-02-2026   Data sprzedaży: 11-02-2026');t('Zlecenie serwisowe: ZS 0388/02   Przyjęcie: 10-02-2026');t('')
t('Nabywca : Trans-Burak Zenon Kopeć');t('          Ślesin, Żwirki 44, 62-561');t('NIP     : 4793154035');t('Pojazd  : DAF XF  nr rej. PKN 7K19L  przebieg 412 880 km');t('')
L='-'*88
t(L);t(f"{'Lp':<3}{'Usługa / część':<38}{'Il.':>4}{'Cena n.':>10}{'Netto':>10}{'VAT':>6}{'Brutto':>10}");t(L)
for i,(n,q,c,w,b) in enumerate([('Legalizacja tachografu VDO 4.1',1,'350,00','350,00','430,50'),('Plomba z cechą',4,'12,00','48,00','59,04'),('Bateria tachografu',1,'95,00','95,00','116,85')],1):
    t(f"{i:<3}{n:<38}{q:>4}{c:>10}{w:>10}{'23%':>6}{b:>10}")
t(L);t(f"{'RAZEM':<45}{'':>10}{'493,00':>10}{'113,39':>8}{'606,39':>8}",'B');t('')
t('Sposób zapłaty:  karta / gotówka');t('Zapłata:         przy odbiorze pojazdu');t('Pojazd wydano:   11-02-2026, godz. 14:25, odebrał Z. Kopeć');t('')
t('DO ZAPŁATY PLN   606,39','B',13,8);t('słownie: sześćset sześć zł 39/100');t('')
t('Wpłaty bezgotówkowe: Crédit Agricole 38 1940 1076 3520 7534 8217 8713');t('')
t('Świadectwo legalizacji ważne do 10-02-2028. Następny odczyt karty kierowcy: do 10-03-2026.',z=8)
t('Pojazdy nieodebrane w ciągu 3 dni: postój 40,00 zł/doba.',z=8)
p.ln(22);t('  ....................              ....................');t('  odebrał                           wystawił: P. Jasiak')
p.output('../pl-tachografy.pdf')
