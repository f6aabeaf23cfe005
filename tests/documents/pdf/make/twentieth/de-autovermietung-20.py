from openpyxl import Workbook
from openpyxl.styles import Font,Alignment,Border,Side,PatternFill
wb=Workbook();w=wb.active;w.title='Rechnung'
for c,x in zip('ABCDEF',(7,40,12,12,13,14)): w.column_dimensions[c].width=x
def s(a,v,b=False,z=10,f=None,al=None,col='000000'):
    c=w[a];c.value=v;c.font=Font(name='Liberation Sans',bold=b,size=z,color=col)
    if f:c.number_format=f
    if al:c.alignment=Alignment(horizontal=al)
E='#,##0.00 "€"'; E='#,##0.00\\ "€"'
s('A1','Isarmobil Autovermietung OHG',True,18,col='1F3864');s('A2','PKW · Transporter · 9-Sitzer · Langzeitmiete',z=9)
s('A5','Isarmobil Autovermietung OHG, Landsberger Str. 488, 81241 München',z=7)
for i,t in enumerate(['Filmwerk Südlicht GmbH','Produktionsleitung','Bavariafilmweg 12a','82031 Grünwald']): s('A%d'%(6+i),t)
for i,(k,v) in enumerate([('Rechnung','M-2505-338'),('Datum','31.05.2025'),('Kunde','D-1177'),('Mietvertrag','MV 25/0912'),('Fällig','16.06.2025')]):
    s('E%d'%(5+i),k+':',True);s('F%d'%(5+i),v,al='right')
s('A12','RECHNUNG',True,16)
for i,t in enumerate(['Fahrzeug: VW Crafter 35 L3H3, amtl. Kennz. M-IM 4418, Farbe weiß','Fahrer: Herr Tobias Kranzfelder, FS-Nr. B072RRE2I55','Abholung: 28.04.2025 07:30 Uhr, km 61.204        Rückgabe: 28.05.2025 18:10 Uhr, km 64.616','Frei-km 3.000, gefahrene km 3.412, Mehr-km 412']): s('A%d'%(14+i),t,z=9)
th=Side(style='thin');
for c,t in zip('ABCDEF',['Pos','Leistung','Anzahl','Einheit','Einzelpreis','Gesamt']):
    s(c+'19',t,True,al='right' if c in 'CEF' else None);w[c+'19'].fill=PatternFill('solid',fgColor='D9E2F3');w[c+'19'].border=Border(top=th,bottom=th)
R=[('Monatsmiete Transporter Kat. T4',1,'Monat',1349.00),('Haftungsreduzierung VK SB 500 €',1,'Monat',189.00),('Mehrkilometer',412,'km',.19),('Zusatzfahrer',1,'pauschal',24.90),('Innenreinigung',1,'pauschal',35.00)]
for i,(a,n,u,p) in enumerate(R):
    r=20+i;s('A%d'%r,i+1,al='left');s('B%d'%r,a);s('C%d'%r,n);s('D%d'%r,u);s('E%d'%r,p,f=E);s('F%d'%r,'=ROUND(C%d*E%d,2)'%(r,r),f=E)
s('E26','Summe netto');s('F26','=SUM(F20:F24)',f=E);s('E27','19 % MwSt.');s('F27','=ROUND(F26*0.19,2)',f=E)
s('E28','Endbetrag',True,11);s('F28','=F26+F27',True,11,E)
for c in 'EF': w[c+'28'].border=Border(top=th,bottom=Side(style='double'))
for i,t in enumerate(['Die bei Abholung geblockte Kaution von 750,00 € (Visa ****4471) wurde am 30.05.2025 wieder freigegeben.','Etwaige Bußgelder, Maut- und Parkforderungen werden gesondert mit 25,00 € Bearbeitungsgebühr nachberechnet.','Bitte überweisen Sie unter Angabe von Rechnung und Kundennummer.','Vielen Dank und gute Fahrt!']): s('A%d'%(31+i),t,z=9)
for i,t in enumerate(['Isarmobil Autovermietung OHG · Gesellschafter: Karin und Ludwig Aschenbrenner · Registergericht München HRA 98214','Steuernummer 144/273/50918 · USt-IdNr. DE288144071 · Tel. 089 / 82 07 55-0 · buchung@isarmobil.example','Bank: Isarbank München, IBAN: DE68 7002 0270 0015 5278 41, BIC: ISARDEMMXXX']): s('A%d'%(42+i),t,z=7.5,col='595959')
w.page_setup.paperSize=9;w.page_setup.fitToWidth=1;w.page_setup.fitToHeight=1;w.sheet_properties.pageSetUpPr.fitToPage=True
w.print_area='A1:F45'

# Calc is not installed here: print the sheet cell by cell, as Excel would
from reportlab.pdfgen import canvas
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
P='/usr/share/fonts/truetype/liberation/LiberationSans-'
pdfmetrics.registerFont(TTFont('L',P+'Regular.ttf'));pdfmetrics.registerFont(TTFont('B',P+'Bold.ttf'))
c=canvas.Canvas('../de-autovermietung.pdf',pagesize=(595,842))
X=[50];
for x in (7,40,12,12,13,14): X.append(X[-1]+x*5.1)
val={}
net=0
for r in range(20,25):
    v=round(w['C%d'%r].value*w['E%d'%r].value+1e-9,2);val['F%d'%r]=v;net+=v
val['F26']=round(net,2);val['F27']=round(net*.19,2);val['F28']=round(val['F26']+val['F27'],2)
de=lambda v:f'{v:,.2f}'.replace(',','_').replace('.',',').replace('_','.')
y=790
for row in w.iter_rows(min_row=1,max_row=45):
    for cell in row:
        if cell.value is None: continue
        k=cell.column-1;v=val.get(cell.coordinate,cell.value)
        f='B' if cell.font.bold else 'L';z=cell.font.sz*.93
        if cell.fill.fgColor.rgb=='00D9E2F3': c.setFillColorRGB(.85,.886,.953);c.rect(X[k],y-4,X[k+1]-X[k],15,0,1)
        if cell.border.top.style: c.line(X[k],y+11,X[k+1],y+11);c.line(X[k],y-4,X[k+1],y-4)
        num=isinstance(v,(int,float))
        txt=de(v)+' €' if cell.number_format!='General' else (str(v))
        h=cell.alignment.horizontal
        c.setFillColorRGB(0,0,0);c.setFont(f,z)
        if h=='right' or (num and h!='left'): c.drawRightString(X[k+1]-2,y,txt)
        else: c.drawString(X[k]+2,y,txt)
    y-=16
c.save()

