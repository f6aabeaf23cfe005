//! The vocabulary of dates in four languages.
//!
//! Words stand here as [`super::tokens`] folds them: lower case, without diacritics, German umlauts as plain vowels.
//! A `*` at the end stands for any ending.

use std::sync::LazyLock;

use super::trie::Trie;
use crate::dunning::Language;

/// A span of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unit {
    Day,
    /// Monday to Friday; public holidays are not known here.
    Workday,
    Week,
    Fortnight,
    Month,
    Quarter,
    Year,
}

/// A day that moves with Easter (days from Easter Sunday) or stands fixed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Feast {
    Easter(i32),
    Fixed(i8, i8),
}

/// What a word means in a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum DateWord {
    Month(i8),
    /// 1 is Monday.
    Weekday(i8),
    /// An abbreviation that also is another word: only beside a number, or capitalised behind a preposition.
    WeekdayShort(i8),
    Number(i64),
    Ordinal(i8),
    Unit(Unit),
    /// Days from today.
    Relative(i32),
    Next,
    AfterNext,
    This,
    Last,
    BeforeLast,
    Beginning,
    Middle,
    End,
    In,
    Within,
    Ago,
    /// German "vor", Polish "przed", English "before".
    Before,
    After,
    Until,
    /// "am", "on", "op", "dnia": a day of the month may follow.
    On,
    /// Articles and "of": may stand inside a date.
    Filler,
    /// "KW", "week number".
    WeekNumber,
    Feast(Feast),
    /// A whole that stands for a part of this or the named month: "Monatsende".
    MonthEnd,
    MonthBeginning,
    LastOfMonth,
    FirstOfMonth,
    WeekEnd,
    YearEnd,
    QuarterEnd,
    /// "seit", "since".
    Since,
    /// The ending of an ordinal figure: "15th", "15te", "15-go".
    OrdinalEnding,
    /// "now", "today" behind "from".
    From,
    /// "prox", "inst", "ult".
    OfMonth(i32),
    /// "jeden", "every".
    Every,
    /// "einige", "a few": no figure.
    Vague,
    /// "und", "and".
    And,
}

use DateWord as D;

const EASTER: Feast = Feast::Easter(0);

#[rustfmt::skip]
const DE: &[(&str, DateWord)] = &[
    ("januar", D::Month(1)), ("janner", D::Month(1)), ("jan", D::Month(1)), ("februar", D::Month(2)),
    ("feber", D::Month(2)), ("feb", D::Month(2)), ("marz", D::Month(3)), ("mrz", D::Month(3)), ("april", D::Month(4)),
    ("apr", D::Month(4)), ("mai", D::Month(5)), ("juni", D::Month(6)), ("juno", D::Month(6)), ("jun", D::Month(6)),
    ("juli", D::Month(7)), ("jul", D::Month(7)), ("august", D::Month(8)), ("aug", D::Month(8)),
    ("september", D::Month(9)), ("sept", D::Month(9)), ("sep", D::Month(9)), ("oktober", D::Month(10)),
    ("okt", D::Month(10)), ("november", D::Month(11)), ("nov", D::Month(11)), ("dezember", D::Month(12)),
    ("dez", D::Month(12)), ("montag", D::Weekday(1)), ("montagvormittag", D::Weekday(1)), ("montagmorgen", D::Weekday(1)),
    ("dienstag", D::Weekday(2)), ("mittwoch", D::Weekday(3)), ("donnerstag", D::Weekday(4)), ("freitag", D::Weekday(5)),
    ("freitagvormittag", D::Weekday(5)), ("freitagmittag", D::Weekday(5)), ("freitagnachmittag", D::Weekday(5)),
    ("samstag", D::Weekday(6)), ("sonnabend", D::Weekday(6)), ("sonntag", D::Weekday(7)), ("mo", D::WeekdayShort(1)),
    ("di", D::WeekdayShort(2)), ("mi", D::WeekdayShort(3)), ("do", D::WeekdayShort(4)), ("fr", D::WeekdayShort(5)),
    ("sa", D::WeekdayShort(6)), ("so", D::WeekdayShort(7)), ("zischtig", D::Weekday(2)), ("mentig", D::Weekday(1)),
    ("mantig", D::Weekday(1)), ("mittwuch", D::Weekday(3)), ("dunschtig", D::Weekday(4)), ("fritig", D::Weekday(5)),
    ("montog", D::Weekday(1)), ("mondog", D::Weekday(1)), ("dienstog", D::Weekday(2)), ("freitog", D::Weekday(5)),
    ("freidog", D::Weekday(5)), ("heute", D::Relative(0)), ("heut", D::Relative(0)), ("heit", D::Relative(0)),
    ("hut", D::Relative(0)), ("morgen", D::Relative(1)), ("morgn", D::Relative(1)), ("ubermorgen", D::Relative(2)),
    ("ubermorgn", D::Relative(2)), ("gestern", D::Relative(-1)), ("gestan", D::Relative(-1)),
    ("vorgestern", D::Relative(-2)), ("vorvorgestern", D::Relative(-3)), ("ein", D::Number(1)), ("eine", D::Number(1)),
    ("einer", D::Number(1)), ("einem", D::Number(1)), ("einen", D::Number(1)), ("zwei", D::Number(2)),
    ("drei", D::Number(3)), ("vier", D::Number(4)), ("funf", D::Number(5)), ("sechs", D::Number(6)),
    ("sieben", D::Number(7)), ("acht", D::Number(8)), ("neun", D::Number(9)), ("zehn", D::Number(10)),
    ("elf", D::Number(11)), ("zwolf", D::Number(12)), ("vierzehn", D::Number(14)), ("funfzehn", D::Number(15)),
    ("zwanzig", D::Number(20)), ("einundzwanzig", D::Number(21)), ("dreissig", D::Number(30)), ("sechzig", D::Number(60)),
    ("neunzig", D::Number(90)), ("paar", D::Vague), ("einige*", D::Vague), ("wenige*", D::Vague), ("mehrere*", D::Vague),
    ("tag", D::Unit(Unit::Day)), ("tage", D::Unit(Unit::Day)), ("tagen", D::Unit(Unit::Day)),
    ("kalendertage*", D::Unit(Unit::Day)), ("werktag*", D::Unit(Unit::Workday)), ("arbeitstag*", D::Unit(Unit::Workday)),
    ("bankarbeitstag*", D::Unit(Unit::Workday)), ("banktag*", D::Unit(Unit::Workday)), ("woche", D::Unit(Unit::Week)),
    ("wochen", D::Unit(Unit::Week)), ("monat", D::Unit(Unit::Month)), ("monate", D::Unit(Unit::Month)),
    ("monaten", D::Unit(Unit::Month)), ("monats", D::Unit(Unit::Month)), ("quartal", D::Unit(Unit::Quarter)),
    ("quartals", D::Unit(Unit::Quarter)), ("jahr", D::Unit(Unit::Year)), ("jahre", D::Unit(Unit::Year)),
    ("jahres", D::Unit(Unit::Year)), ("jahren", D::Unit(Unit::Year)), ("nachste*", D::Next), ("nachschte*", D::Next),
    ("kommende*", D::Next), ("ubernachste*", D::AfterNext), ("diese*", D::This), ("laufende*", D::This), ("letzte*", D::Last),
    ("vergangene*", D::Last), ("vorige*", D::Last), ("vorletzte*", D::BeforeLast), ("anfang", D::Beginning),
    ("anfangs", D::Beginning), ("beginn", D::Beginning), ("mitte", D::Middle), ("ende", D::End), ("end", D::End), ("in", D::In),
    ("binnen", D::Within), ("innerhalb", D::Within), ("innert", D::Within), ("vor", D::Before), ("nach", D::After),
    ("bis", D::Until), ("spatestens", D::Until), ("am", D::On), ("zum", D::On), ("ab", D::On), ("vom", D::On), ("den", D::Filler),
    ("dem", D::Filler), ("der", D::Filler), ("des", D::Filler), ("die", D::Filler), ("im", D::Filler), ("von", D::Filler),
    ("kw", D::WeekNumber), ("kalenderwoche", D::WeekNumber), ("monatsende", D::MonthEnd), ("ultimo", D::MonthEnd),
    ("monatsanfang", D::MonthBeginning), ("monatsletzte*", D::LastOfMonth), ("monatserste*", D::FirstOfMonth),
    ("wochenende", D::WeekEnd), ("jahresende", D::YearEnd), ("quartalsende", D::QuarterEnd), ("seit", D::Since),
    ("te", D::OrdinalEnding), ("ten", D::OrdinalEnding), ("ter", D::OrdinalEnding), ("jeden", D::Every), ("jede*", D::Every),
    ("alle", D::Every), ("und", D::And), ("ostern", D::Feast(EASTER)), ("karfreitag", D::Feast(Feast::Easter(-2))),
    ("karsamstag", D::Feast(Feast::Easter(-1))), ("grundonnerstag", D::Feast(Feast::Easter(-3))),
    ("palmsonntag", D::Feast(Feast::Easter(-7))), ("ostermontag", D::Feast(Feast::Easter(1))),
    ("christi", D::Feast(Feast::Easter(39))), ("pfingsten", D::Feast(Feast::Easter(49))),
    ("pfingstmontag", D::Feast(Feast::Easter(50))), ("fronleichnam", D::Feast(Feast::Easter(60))),
    ("aschermittwoch", D::Feast(Feast::Easter(-46))), ("rosenmontag", D::Feast(Feast::Easter(-48))),
    ("fastnachtssonntag", D::Feast(Feast::Easter(-49))), ("weihnachten", D::Feast(Feast::Fixed(12, 25))),
    ("heiligabend", D::Feast(Feast::Fixed(12, 24))), ("silvester", D::Feast(Feast::Fixed(12, 31))),
    ("neujahr", D::Feast(Feast::Fixed(1, 1))), ("nikolaus", D::Feast(Feast::Fixed(12, 6))),
    ("johannistag", D::Feast(Feast::Fixed(6, 24))), ("allerheiligen", D::Feast(Feast::Fixed(11, 1))),
];

#[rustfmt::skip]
const PL: &[(&str, DateWord)] = &[
    ("styczen", D::Month(1)), ("stycznia", D::Month(1)), ("styczniu", D::Month(1)), ("sty", D::Month(1)),
    ("luty", D::Month(2)), ("lutego", D::Month(2)), ("lutym", D::Month(2)), ("lut", D::Month(2)), ("marzec", D::Month(3)),
    ("marca", D::Month(3)), ("marcu", D::Month(3)), ("mar", D::Month(3)), ("kwiecien", D::Month(4)),
    ("kwietnia", D::Month(4)), ("kwietniu", D::Month(4)), ("kwi", D::Month(4)), ("maj", D::Month(5)), ("maja", D::Month(5)),
    ("maju", D::Month(5)), ("majem", D::Month(5)), ("czerwiec", D::Month(6)), ("czerwca", D::Month(6)),
    ("czerwcu", D::Month(6)), ("cze", D::Month(6)), ("lipiec", D::Month(7)), ("lipca", D::Month(7)), ("lipcu", D::Month(7)),
    ("lip", D::Month(7)), ("sierpien", D::Month(8)), ("sierpnia", D::Month(8)), ("sierpniu", D::Month(8)),
    ("sier", D::Month(8)), ("sierp", D::Month(8)), ("wrzesien", D::Month(9)), ("wrzesnia", D::Month(9)),
    ("wrzesniu", D::Month(9)), ("wrz", D::Month(9)), ("pazdziernik*", D::Month(10)), ("paz", D::Month(10)),
    ("listopad*", D::Month(11)), ("lis", D::Month(11)), ("grudzien", D::Month(12)), ("grudnia", D::Month(12)),
    ("grudniu", D::Month(12)), ("gru", D::Month(12)), ("poniedzial*", D::Weekday(1)), ("pon", D::Weekday(1)),
    ("wtorek", D::Weekday(2)), ("wtorku", D::Weekday(2)), ("wtorkiem", D::Weekday(2)), ("wt", D::Weekday(2)),
    ("sroda", D::Weekday(3)), ("srode", D::Weekday(3)), ("srody", D::Weekday(3)), ("sro", D::Weekday(3)),
    ("sr", D::Weekday(3)), ("czwartek", D::Weekday(4)), ("czwartku", D::Weekday(4)), ("czw", D::Weekday(4)),
    ("piatek", D::Weekday(5)), ("piatku", D::Weekday(5)), ("piatkiem", D::Weekday(5)), ("pt", D::WeekdayShort(5)),
    ("sobota", D::Weekday(6)), ("sobote", D::Weekday(6)), ("soboty", D::Weekday(6)), ("sob", D::Weekday(6)),
    ("niedziel*", D::Weekday(7)), ("niedz", D::Weekday(7)), ("ndz", D::Weekday(7)), ("nd", D::WeekdayShort(7)),
    ("dzis", D::Relative(0)), ("dzisiaj", D::Relative(0)), ("dzisiejsz*", D::Relative(0)), ("jutro", D::Relative(1)),
    ("jutra", D::Relative(1)), ("jutrzejsz*", D::Relative(1)), ("pojutrze", D::Relative(2)), ("wczoraj", D::Relative(-1)),
    ("wczorajsz*", D::Relative(-1)), ("przedwczoraj", D::Relative(-2)), ("jeden", D::Number(1)), ("jednego", D::Number(1)),
    ("dwa", D::Number(2)), ("dwie", D::Number(2)), ("dwoch", D::Number(2)), ("trzy", D::Number(3)), ("trzech", D::Number(3)),
    ("cztery", D::Number(4)), ("czterech", D::Number(4)), ("piec", D::Number(5)), ("pieciu", D::Number(5)),
    ("szesc", D::Number(6)), ("szesciu", D::Number(6)), ("siedem", D::Number(7)), ("siedmiu", D::Number(7)),
    ("osiem", D::Number(8)), ("osmiu", D::Number(8)), ("dziewiec", D::Number(9)), ("dziesiec", D::Number(10)),
    ("dziesieciu", D::Number(10)), ("dwanascie", D::Number(12)), ("czternascie", D::Number(14)),
    ("czternastu", D::Number(14)), ("pietnascie", D::Number(15)), ("dwadziescia", D::Number(20)),
    ("trzydziesci", D::Number(30)), ("kilka", D::Vague), ("kilku", D::Vague), ("pare", D::Vague), ("paru", D::Vague),
    ("dzien", D::Unit(Unit::Day)), ("dni", D::Unit(Unit::Day)), ("dnia", D::On), ("dniu", D::On), ("dniem", D::On),
    ("robocz*", D::Unit(Unit::Workday)), ("tydzien", D::Unit(Unit::Week)), ("tygodnie", D::Unit(Unit::Week)),
    ("tygodni", D::Unit(Unit::Week)), ("tygodnia", D::Unit(Unit::Week)), ("tygodniu", D::Unit(Unit::Week)),
    ("tygodniem", D::Unit(Unit::Week)), ("miesiac", D::Unit(Unit::Month)), ("miesiaca", D::Unit(Unit::Month)),
    ("miesiacu", D::Unit(Unit::Month)), ("miesiace", D::Unit(Unit::Month)), ("miesiecy", D::Unit(Unit::Month)),
    ("kwartal", D::Unit(Unit::Quarter)), ("kwartalu", D::Unit(Unit::Quarter)), ("kwartale", D::Unit(Unit::Quarter)),
    ("rok", D::Unit(Unit::Year)), ("roku", D::Unit(Unit::Year)), ("lata", D::Unit(Unit::Year)), ("przyszl*", D::Next),
    ("nastepn*", D::Next), ("kolejn*", D::Next), ("najblizsz*", D::Next), ("nadchodzac*", D::Next), ("ten", D::This),
    ("ta", D::This), ("te", D::This), ("tym", D::This), ("tego", D::This), ("tej", D::This), ("biezac*", D::This),
    ("ostatni*", D::Last), ("zeszl*", D::Last), ("ubiegl*", D::Last), ("poprzedni*", D::Last), ("minion*", D::Last),
    ("poczatek", D::Beginning), ("poczatku", D::Beginning), ("poczatkiem", D::Beginning), ("polowa", D::Middle),
    ("polowie", D::Middle), ("polowy", D::Middle), ("srodku", D::Middle), ("srodek", D::Middle), ("koniec", D::End),
    ("konca", D::End), ("koncu", D::End), ("koncem", D::End), ("koncowce", D::End), ("za", D::In), ("ciagu", D::Within),
    ("temu", D::Ago), ("przed", D::Before), ("po", D::After), ("do", D::Until), ("najpozniej", D::Until), ("w", D::Filler),
    ("we", D::Filler), ("z", D::Filler), ("na", D::Filler), ("od", D::Since), ("pierwsz*", D::Ordinal(1)),
    ("drugi*", D::Ordinal(2)), ("trzeci*", D::Ordinal(3)), ("czwarty", D::Ordinal(4)), ("czwartego", D::Ordinal(4)),
    ("piaty", D::Ordinal(5)), ("piatego", D::Ordinal(5)), ("szost*", D::Ordinal(6)), ("siodm*", D::Ordinal(7)),
    ("osmy", D::Ordinal(8)), ("osmego", D::Ordinal(8)), ("dziewiat*", D::Ordinal(9)), ("dziesiat*", D::Ordinal(10)),
    ("jedenast*", D::Ordinal(11)), ("dwunast*", D::Ordinal(12)), ("trzynast*", D::Ordinal(13)),
    ("czternasty", D::Ordinal(14)), ("czternastego", D::Ordinal(14)), ("pietnasty", D::Ordinal(15)),
    ("pietnastego", D::Ordinal(15)), ("szesnast*", D::Ordinal(16)), ("siedemnast*", D::Ordinal(17)),
    ("osiemnast*", D::Ordinal(18)), ("dziewietnast*", D::Ordinal(19)), ("dwudziest*", D::Ordinal(20)),
    ("trzydziest*", D::Ordinal(30)), ("go", D::OrdinalEnding), ("ego", D::OrdinalEnding), ("tego", D::OrdinalEnding),
    ("szy", D::OrdinalEnding), ("szego", D::OrdinalEnding), ("ci", D::OrdinalEnding), ("ty", D::OrdinalEnding),
    ("ciego", D::OrdinalEnding), ("kazd*", D::Every), ("i", D::And), ("a", D::And), ("tyg", D::Unit(Unit::Week)),
    ("ii", D::Month(2)), ("iii", D::Month(3)), ("iv", D::Month(4)), ("vi", D::Month(6)), ("vii", D::Month(7)),
    ("viii", D::Month(8)), ("ix", D::Month(9)), ("xi", D::Month(11)), ("xii", D::Month(12)), ("marcem", D::Month(3)),
    ("srodzie", D::Weekday(3)), ("czwartkiem", D::Weekday(4)), ("sobocie", D::Weekday(6)), ("sobota", D::Weekday(6)),
    ("czwartkow*", D::Weekday(4)), ("piatkow*", D::Weekday(5)), ("wtorkow*", D::Weekday(2)), ("srodow*", D::Weekday(3)),
    ("szczwort*", D::Weekday(4)), ("piont*", D::Weekday(5)), ("strzod*", D::Weekday(3)), ("niydziel*", D::Weekday(7)),
    ("pyndzial*", D::Weekday(1)), ("cwortek", D::Weekday(4)), ("popojutrze", D::Relative(3)), ("dzisiok", D::Relative(0)),
    ("styry", D::Number(4)), ("sztyry", D::Number(4)), ("dwoma", D::Number(2)), ("trzema", D::Number(3)),
    ("czterema", D::Number(4)), ("pieciu", D::Number(5)), ("dziewieciu", D::Number(9)), ("jedenascie", D::Number(11)),
    ("trzynascie", D::Number(13)), ("dwunastu", D::Number(12)), ("dwudziestu", D::Number(20)),
    ("trzydziestu", D::Number(30)), ("szescdziesiat", D::Number(60)), ("szescdziesieciu", D::Number(60)),
    ("dziewiecdziesiat", D::Number(90)), ("dniach", D::Unit(Unit::Day)), ("miesionc*", D::Unit(Unit::Month)), ("tydziyn", D::Unit(Unit::Week)),
    ("tydniu", D::Unit(Unit::Week)), ("tydnia", D::Unit(Unit::Week)), ("pondzial*", D::Weekday(1)),
    ("eom", D::MonthEnd), ("eod", D::Relative(0)), ("eow", D::WeekEnd), ("cialo", D::Feast(Feast::Easter(60))),
    ("cialem", D::Feast(Feast::Easter(60))), ("ciele", D::Feast(Feast::Easter(60))), ("popielec", D::Feast(Feast::Easter(-46))),
    ("polmetku", D::Middle), ("weekendzie", D::WeekEnd),
    ("miech", D::Unit(Unit::Month)), ("mies", D::Unit(Unit::Month)), ("mca", D::Unit(Unit::Month)),
    ("msc", D::Unit(Unit::Month)), ("ca", D::Unit(Unit::Month)), ("cu", D::Unit(Unit::Month)), ("m", D::Filler),
    ("miesiacem", D::Unit(Unit::Month)), ("tygodniach", D::Unit(Unit::Week)), ("miesiacach", D::Unit(Unit::Month)),
    ("rokiem", D::Unit(Unit::Year)), ("stego", D::OrdinalEnding), ("tym", D::OrdinalEnding), ("ym", D::OrdinalEnding),
    ("tej", D::OrdinalEnding), ("bm", D::OfMonth(0)), ("kw", D::WeekNumber), ("cw", D::WeekNumber),
    ("terminie", D::Within), ("przeciagu", D::Within), ("kroli", D::Feast(Feast::Fixed(1, 6))),
    ("swietych", D::Feast(Feast::Fixed(11, 1))), ("zieln*", D::Feast(Feast::Fixed(8, 15))),
    ("barbork*", D::Feast(Feast::Fixed(12, 4))), ("mikolajk*", D::Feast(Feast::Fixed(12, 6))),
    ("palmow*", D::Feast(Feast::Easter(-7))), ("zaduszk*", D::Feast(Feast::Fixed(11, 2))),
    ("walentyn*", D::Feast(Feast::Fixed(2, 14))), ("wielkanoc*", D::Feast(EASTER)), ("swiet*", D::Vague), ("wigili*", D::Feast(Feast::Fixed(12, 24))),
    ("sylwest*", D::Feast(Feast::Fixed(12, 31))), ("weekend*", D::WeekEnd),
];

#[rustfmt::skip]
const NL: &[(&str, DateWord)] = &[
    ("januari", D::Month(1)), ("jan", D::Month(1)), ("februari", D::Month(2)), ("feb", D::Month(2)), ("maart", D::Month(3)),
    ("mrt", D::Month(3)), ("april", D::Month(4)), ("apr", D::Month(4)), ("mei", D::Month(5)), ("juni", D::Month(6)),
    ("jun", D::Month(6)), ("juli", D::Month(7)), ("jul", D::Month(7)), ("augustus", D::Month(8)), ("aug", D::Month(8)),
    ("september", D::Month(9)), ("sept", D::Month(9)), ("sep", D::Month(9)), ("oktober", D::Month(10)),
    ("okt", D::Month(10)), ("november", D::Month(11)), ("nov", D::Month(11)), ("december", D::Month(12)),
    ("dec", D::Month(12)), ("maandag*", D::Weekday(1)), ("dinsdag*", D::Weekday(2)), ("woensdag*", D::Weekday(3)),
    ("donderdag*", D::Weekday(4)), ("vrijdag*", D::Weekday(5)), ("zaterdag*", D::Weekday(6)), ("zondag*", D::Weekday(7)),
    ("febr", D::Month(2)), ("ma", D::WeekdayShort(1)),
    ("di", D::WeekdayShort(2)), ("wo", D::WeekdayShort(3)), ("do", D::WeekdayShort(4)), ("vr", D::WeekdayShort(5)),
    ("za", D::WeekdayShort(6)), ("zat", D::WeekdayShort(6)), ("zo", D::WeekdayShort(7)), ("vandaag", D::Relative(0)),
    ("vanavond", D::Relative(0)), ("vanmiddag", D::Relative(0)), ("vanochtend", D::Relative(0)), ("vanmorgen", D::Relative(0)), ("vannamiddag", D::Relative(0)),
    ("vannacht", D::Relative(0)), ("heden", D::Relative(0)), ("straks", D::Relative(0)), ("daarnet", D::Relative(0)),
    ("zojuist", D::Relative(0)), ("zonet", D::Relative(0)), ("morgen", D::Relative(1)), ("morgenavond", D::Relative(1)),
    ("morgenmiddag", D::Relative(1)), ("morgennamiddag", D::Relative(1)),
    ("morgenochtend", D::Relative(1)), ("morgenvroeg", D::Relative(1)), ("overmorgen", D::Relative(2)),
    ("gister*", D::Relative(-1)),
    ("eergister*", D::Relative(-2)), ("een", D::Number(1)), ("twee", D::Number(2)), ("drie", D::Number(3)),
    ("vier", D::Number(4)), ("vijf", D::Number(5)), ("zes", D::Number(6)), ("zeven", D::Number(7)), ("acht", D::Number(8)),
    ("negen", D::Number(9)), ("tien", D::Number(10)), ("elf", D::Number(11)), ("twaalf", D::Number(12)),
    ("dertien", D::Number(13)), ("veertien", D::Number(14)), ("zestien", D::Number(16)), ("zeventien", D::Number(17)),
    ("achttien", D::Number(18)), ("eenentwintig", D::Number(21)), ("zestig", D::Number(60)), ("negentig", D::Number(90)),
    ("vijftien", D::Number(15)), ("twintig", D::Number(20)), ("dertig", D::Number(30)), ("paar", D::Vague),
    ("enkele", D::Vague), ("dag", D::Unit(Unit::Day)), ("dagen", D::Unit(Unit::Day)), ("dagje", D::Unit(Unit::Day)), ("dagjes", D::Unit(Unit::Day)), ("bankwerkdag*", D::Unit(Unit::Workday)), ("werkdag*", D::Unit(Unit::Workday)),
    ("week", D::Unit(Unit::Week)), ("weken", D::Unit(Unit::Week)), ("weekje", D::Unit(Unit::Week)), ("weekjes", D::Unit(Unit::Week)),
    ("maand", D::Unit(Unit::Month)), ("maanden", D::Unit(Unit::Month)), ("maandje", D::Unit(Unit::Month)), ("maandjes", D::Unit(Unit::Month)),
    ("kwartaal", D::Unit(Unit::Quarter)),
    ("jaar", D::Unit(Unit::Year)), ("volgende", D::Next), ("volgend", D::Next), ("komend", D::Next), ("toekomende", D::Next), ("komende", D::Next), ("aankomende", D::Next),
    ("aanstaande", D::Next), ("eerstvolgende", D::Next), ("deze", D::This), ("dees", D::This), ("dezelfde", D::Filler), ("dit", D::This), ("lopende", D::This),
    ("vorige", D::Last), ("vorig", D::Last), ("verleden", D::Last), ("afgelopen", D::Last), ("laatste", D::Last), ("jongstleden", D::Last), ("begin", D::Beginning),
    ("half", D::Middle), ("halverwege", D::Middle), ("halfweg", D::Middle), ("medio", D::Middle), ("midden", D::Middle), ("eind", D::End), ("einde", D::End), ("ultimo", D::MonthEnd),
    ("over", D::In), ("binnen", D::Within), ("geleden", D::Ago), ("voor", D::Before), ("na", D::After), ("tot", D::Until),
    ("uiterlijk", D::Until), ("tegen", D::Until), ("ten", D::Filler), ("dezer", D::OfMonth(0)), ("op", D::On), ("per", D::On), ("vanaf", D::On), ("van", D::Filler), ("de", D::Filler), ("het", D::Filler),
    ("in", D::Filler), ("weeknummer", D::WeekNumber), ("wk", D::WeekNumber), ("weekend", D::WeekEnd), ("maandeinde", D::MonthEnd),
    ("sinds", D::Since), ("sedert", D::Since), ("eerste", D::Ordinal(1)), ("tweede", D::Ordinal(2)), ("derde", D::Ordinal(3)),
    ("vierde", D::Ordinal(4)), ("vijfde", D::Ordinal(5)), ("zesde", D::Ordinal(6)), ("zevende", D::Ordinal(7)),
    ("achtste", D::Ordinal(8)), ("negende", D::Ordinal(9)), ("tiende", D::Ordinal(10)), ("elfde", D::Ordinal(11)),
    ("twaalfde", D::Ordinal(12)), ("dertiende", D::Ordinal(13)), ("veertiende", D::Ordinal(14)),
    ("vijftiende", D::Ordinal(15)), ("zestiende", D::Ordinal(16)), ("zeventiende", D::Ordinal(17)),
    ("achttiende", D::Ordinal(18)), ("negentiende", D::Ordinal(19)), ("twintigste", D::Ordinal(20)),
    ("eenentwintigste", D::Ordinal(21)), ("tweeentwintigste", D::Ordinal(22)), ("drieentwintigste", D::Ordinal(23)),
    ("vierentwintigste", D::Ordinal(24)), ("vijfentwintigste", D::Ordinal(25)), ("zesentwintigste", D::Ordinal(26)),
    ("zevenentwintigste", D::Ordinal(27)), ("achtentwintigste", D::Ordinal(28)), ("negenentwintigste", D::Ordinal(29)),
    ("eenendertigste", D::Ordinal(31)),
    ("dertigste", D::Ordinal(30)), ("e", D::OrdinalEnding), ("de", D::OrdinalEnding), ("ste", D::OrdinalEnding),
    ("den", D::OrdinalEnding), ("sten", D::OrdinalEnding), ("elke", D::Every), ("iedere", D::Every), ("elk", D::Every),
    ("ieder", D::Every), ("en", D::And), ("pasen", D::Feast(EASTER)),
    ("hemelvaart*", D::Feast(Feast::Easter(39))), ("pinksteren", D::Feast(Feast::Easter(49))),
    ("allerheiligen", D::Feast(Feast::Fixed(11, 1))), ("allerzielen", D::Feast(Feast::Fixed(11, 2))),
    ("oudjaar", D::Feast(Feast::Fixed(12, 31))), ("oudjaarsdag", D::Feast(Feast::Fixed(12, 31))),
    ("oudejaarsdag", D::Feast(Feast::Fixed(12, 31))), ("driekoningen", D::Feast(Feast::Fixed(1, 6))),
    ("kerstavond", D::Feast(Feast::Fixed(12, 24))), ("nieuwjaarsdag", D::Feast(Feast::Fixed(1, 1))),
    ("bevrijdingsdag", D::Feast(Feast::Fixed(5, 5))), ("paasmaandag", D::Feast(Feast::Easter(1))),
    ("paasdag", D::Feast(EASTER)), ("pinkstermaandag", D::Feast(Feast::Easter(50))), ("carnaval", D::Feast(Feast::Easter(-49))),
    ("kerst", D::Feast(Feast::Fixed(12, 25))), ("kerstmis", D::Feast(Feast::Fixed(12, 25))),
    ("koningsdag", D::Feast(Feast::Fixed(4, 27))), ("sinterklaas", D::Feast(Feast::Fixed(12, 5))),
    ("nieuwjaar", D::Feast(Feast::Fixed(1, 1))), ("jaarwisseling", D::Feast(Feast::Fixed(1, 1))),
];

#[rustfmt::skip]
const EN: &[(&str, DateWord)] = &[
    ("january", D::Month(1)), ("jan", D::Month(1)), ("february", D::Month(2)), ("feb", D::Month(2)), ("march", D::Month(3)),
    ("mar", D::Month(3)), ("april", D::Month(4)), ("apr", D::Month(4)), ("may", D::Month(5)), ("june", D::Month(6)),
    ("jun", D::Month(6)), ("july", D::Month(7)), ("jul", D::Month(7)), ("august", D::Month(8)), ("aug", D::Month(8)),
    ("september", D::Month(9)), ("sept", D::Month(9)), ("sep", D::Month(9)), ("october", D::Month(10)),
    ("oct", D::Month(10)), ("november", D::Month(11)), ("nov", D::Month(11)), ("december", D::Month(12)),
    ("dec", D::Month(12)), ("monday", D::Weekday(1)), ("mon", D::WeekdayShort(1)), ("tuesday", D::Weekday(2)),
    ("tue", D::Weekday(2)), ("tues", D::Weekday(2)), ("wednesday", D::Weekday(3)), ("wed", D::Weekday(3)),
    ("weds", D::Weekday(3)), ("thursday", D::Weekday(4)), ("thu", D::Weekday(4)), ("thur", D::Weekday(4)),
    ("thurs", D::Weekday(4)), ("friday", D::Weekday(5)), ("fri", D::Weekday(5)), ("saturday", D::Weekday(6)),
    ("sat", D::WeekdayShort(6)), ("sunday", D::Weekday(7)), ("sun", D::WeekdayShort(7)), ("today", D::Relative(0)),
    ("tonight", D::Relative(0)), ("tonite", D::Relative(0)), ("tomorrow", D::Relative(1)), ("tomoz", D::Relative(1)),
    ("tmrw", D::Relative(1)), ("tomorow", D::Relative(1)), ("yesterday", D::Relative(-1)), ("a", D::Number(1)),
    ("an", D::Number(1)), ("one", D::Number(1)), ("two", D::Number(2)), ("three", D::Number(3)), ("four", D::Number(4)),
    ("five", D::Number(5)), ("six", D::Number(6)), ("seven", D::Number(7)), ("eight", D::Number(8)),
    ("nine", D::Number(9)), ("ten", D::Number(10)), ("twelve", D::Number(12)), ("fourteen", D::Number(14)),
    ("fifteen", D::Number(15)), ("twenty", D::Number(20)), ("thirty", D::Number(30)), ("sixty", D::Number(60)),
    ("ninety", D::Number(90)), ("few", D::Vague), ("couple", D::Number(2)), ("several", D::Vague), ("day", D::Unit(Unit::Day)),
    ("days", D::Unit(Unit::Day)), ("working", D::Unit(Unit::Workday)), ("business", D::Unit(Unit::Workday)),
    ("week", D::Unit(Unit::Week)), ("weeks", D::Unit(Unit::Week)), ("fortnight", D::Unit(Unit::Fortnight)),
    ("month", D::Unit(Unit::Month)), ("months", D::Unit(Unit::Month)), ("quarter", D::Unit(Unit::Quarter)),
    ("year", D::Unit(Unit::Year)), ("years", D::Unit(Unit::Year)), ("next", D::Next), ("coming", D::Next),
    ("upcoming", D::Next), ("following", D::Next), ("this", D::This), ("current", D::This), ("last", D::Last), ("past", D::Last),
    ("previous", D::Last), ("beginning", D::Beginning), ("start", D::Beginning), ("early", D::Beginning),
    ("middle", D::Middle), ("mid", D::Middle), ("end", D::End), ("late", D::End), ("in", D::In), ("within", D::Within), ("inside", D::Within),
    ("ago", D::Ago), ("back", D::Ago), ("before", D::Before), ("after", D::After), ("by", D::Until), ("until", D::Until),
    ("till", D::Until), ("til", D::Until), ("on", D::On), ("the", D::Filler), ("of", D::Filler), ("wk", D::WeekNumber),
    ("weekend", D::WeekEnd), ("since", D::Since), ("th", D::OrdinalEnding), ("st", D::OrdinalEnding),
    ("nd", D::OrdinalEnding), ("rd", D::OrdinalEnding), ("every", D::Every), ("each", D::Every), ("and", D::And),
    ("from", D::From), ("hence", D::From), ("later", D::From), ("time", D::From), ("prox", D::OfMonth(1)), ("proximo", D::OfMonth(1)),
    ("inst", D::OfMonth(0)), ("ult", D::OfMonth(-1)), ("first", D::Ordinal(1)), ("second", D::Ordinal(2)),
    ("third", D::Ordinal(3)), ("fourth", D::Ordinal(4)), ("fifth", D::Ordinal(5)), ("sixth", D::Ordinal(6)),
    ("seventh", D::Ordinal(7)), ("eighth", D::Ordinal(8)), ("ninth", D::Ordinal(9)), ("tenth", D::Ordinal(10)),
    ("eleventh", D::Ordinal(11)), ("twelfth", D::Ordinal(12)), ("thirteenth", D::Ordinal(13)),
    ("fourteenth", D::Ordinal(14)), ("fifteenth", D::Ordinal(15)), ("sixteenth", D::Ordinal(16)),
    ("seventeenth", D::Ordinal(17)), ("eighteenth", D::Ordinal(18)), ("nineteenth", D::Ordinal(19)),
    ("twentieth", D::Ordinal(20)), ("thirtieth", D::Ordinal(30)), ("easter", D::Feast(EASTER)),
    ("whitsun", D::Feast(Feast::Easter(49))), ("christmas", D::Feast(Feast::Fixed(12, 25))),
    ("xmas", D::Feast(Feast::Fixed(12, 25))), ("halloween", D::Feast(Feast::Fixed(10, 31))),
    ("patrick", D::Feast(Feast::Fixed(3, 17))), ("patricks", D::Feast(Feast::Fixed(3, 17))),
    ("paddy", D::Feast(Feast::Fixed(3, 17))),
];

/// The vocabulary of a language.
pub(super) struct DateVocabulary {
    trie: Trie,
    words: Vec<DateWord>,
}

impl DateVocabulary {
    fn new(language: Language, list: &[(&str, DateWord)]) -> Self {
        let mut vocabulary = DateVocabulary { trie: Trie::default(), words: Vec::new() };
        list.iter().for_each(|(word, meaning)| vocabulary.add(word, *meaning));
        if language == Language::De {
            for (day, stem) in GERMAN_ORDINALS {
                ["e", "en", "er", "es", "em"]
                    .iter()
                    .for_each(|e| vocabulary.add(&format!("{stem}{e}"), D::Ordinal(*day)));
            }
        }
        vocabulary.trie.build();
        vocabulary
    }

    fn add(&mut self, word: &str, meaning: DateWord) {
        self.trie.insert(word, self.words.len() as u32);
        self.words.push(meaning);
    }

    /// What a folded word means; nothing for most words.
    pub fn meanings(&self, word: &str, scratch: &mut Vec<u32>, out: &mut Vec<DateWord>) {
        scratch.clear();
        self.trie.matches(word, scratch);
        out.extend(scratch.iter().filter_map(|s| self.words.get(*s as usize)).copied());
    }
}

#[rustfmt::skip]
const GERMAN_ORDINALS: &[(i8, &str)] = &[
    (1, "erst"), (2, "zweit"), (3, "dritt"), (4, "viert"), (5, "funft"), (6, "sechst"), (7, "siebt"), (7, "siebent"),
    (8, "acht"), (9, "neunt"), (10, "zehnt"), (11, "elft"), (12, "zwolft"), (13, "dreizehnt"), (14, "vierzehnt"),
    (15, "funfzehnt"), (16, "sechzehnt"), (17, "siebzehnt"), (18, "achtzehnt"), (19, "neunzehnt"), (20, "zwanzigst"),
    (21, "einundzwanzigst"), (22, "zweiundzwanzigst"), (23, "dreiundzwanzigst"), (24, "vierundzwanzigst"),
    (25, "funfundzwanzigst"), (26, "sechsundzwanzigst"), (27, "siebenundzwanzigst"), (28, "achtundzwanzigst"),
    (29, "neunundzwanzigst"), (30, "dreissigst"), (31, "einunddreissigst"),
];

static VOCABULARIES: LazyLock<[DateVocabulary; 4]> = LazyLock::new(|| {
    [
        DateVocabulary::new(Language::De, DE),
        DateVocabulary::new(Language::Pl, PL),
        DateVocabulary::new(Language::Nl, NL),
        DateVocabulary::new(Language::En, EN),
    ]
});

/// The vocabulary of a language.
pub(super) fn vocabulary(language: Language) -> &'static DateVocabulary {
    &VOCABULARIES[language as usize]
}

fn is(language: Language, word: &str, test: impl Fn(&DateWord) -> bool) -> bool {
    let (mut scratch, mut out) = (Vec::new(), Vec::new());
    vocabulary(language).meanings(word, &mut scratch, &mut out);
    out.iter().any(test)
}

/// Whether a folded word names a month.
pub(super) fn is_month(language: Language, word: &str) -> bool {
    is(language, word, |d| matches!(d, D::Month(_)))
}

/// Whether a folded word names a day of the week.
pub(super) fn is_weekday(language: Language, word: &str) -> bool {
    is(language, word, |d| matches!(d, D::Weekday(_) | D::WeekdayShort(_)))
}
