from fpdf import FPDF
p=FPDF(format='A5',orientation='L');p.add_page();p.set_auto_page_break(False);p.rect(8,8,194,132)
def t(x,y,s,f='',z=12):
    p.set_font('Times',f,z);p.text(x,y,s)
t(15,22,'J. Quillfeather','B',20);t(15,29,'Piano Tuning & Repair, Ludlow. Member, Pianoforte Tuners\x27 Association','I',10);t(15,35,'Tel 07700 900 244',z=10)
t(150,22,'RECEIPT','B',16);t(150,30,'No. 0712');t(150,37,'9th May 2026')
t(15,52,'Received with thanks from:   Little Stretton Village Hall (Mrs. Anne Corfield)')
for i,(a,b) in enumerate([('Tune upright (Challen, no. 71442), raise pitch to A440','85.00'),('Replace bridle tapes, 12 at 1.50','18.00'),('Mileage','7.20')]):t(20,66+i*8,a);t(170,66+i*8,b)
t(20,94,'Paid in full by cash','B');t(163,94,chr(163)+' 110.20','B')
t(15,110,'Invoice 0698 of 30th April 2026 is settled by this payment. Nothing further is owing.')
t(15,118,'Next tuning recommended: November 2026. Not registered for VAT.');t(130,132,'signed  J Quillfeather','I')
p.output('../en-piano-tuner.pdf')
