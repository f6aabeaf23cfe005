//! Widths of the standard fonts, which a PDF need not state (ISO 32000-1 section 9.6.2.2): Adobe's Core 14 font
//! metrics, in thousandths of the size, for the codes 32 to 126. Of letters beyond, the letter without its accent
//! stands near enough: only gaps between words are judged by them.

pub(super) type Widths = [u16; 95];

const HELVETICA: Widths = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
    556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278,
    500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469,
    556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500,
    278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];
const HELVETICA_BOLD: Widths = [
    278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
    556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667, 611, 778, 722, 278,
    556, 722, 611, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584,
    556, 333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389, 556,
    333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584,
];
const TIMES: Widths = [
    250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500,
    500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333,
    389, 722, 611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469,
    500, 333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389,
    278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541,
];
const TIMES_BOLD: Widths = [
    250, 333, 555, 500, 500, 1000, 833, 278, 333, 333, 500, 570, 250, 333, 250, 278, 500, 500, 500, 500, 500,
    500, 500, 500, 500, 500, 333, 333, 570, 570, 570, 500, 930, 722, 667, 722, 722, 667, 611, 778, 778, 389,
    500, 778, 667, 944, 722, 778, 611, 778, 722, 556, 667, 722, 722, 1000, 722, 722, 667, 333, 278, 333, 581,
    500, 333, 500, 556, 444, 556, 444, 333, 500, 556, 278, 333, 556, 278, 833, 556, 500, 556, 556, 444, 389,
    333, 556, 500, 722, 500, 500, 444, 394, 220, 394, 520,
];
const COURIER: Widths = [600; 95];

/// The widths of a font by its name: of the standard ones their own, of others those of the nearest.
pub(super) fn of(name: &str) -> &'static Widths {
    let name = name.to_lowercase();
    let bold = name.contains("bold");
    if name.contains("courier") || name.contains("mono") {
        &COURIER
    } else if name.contains("times") || name.contains("serif") && !name.contains("sans") {
        if bold { &TIMES_BOLD } else { &TIMES }
    } else if bold {
        &HELVETICA_BOLD
    } else {
        &HELVETICA
    }
}

/// The width of a letter, in thousandths of the size.
pub(super) fn width(widths: &Widths, letter: char) -> f32 {
    let plain = match letter {
        'Ä' | 'Á' | 'À' | 'Ą' => 'A',
        'Ö' | 'Ó' => 'O',
        'Ü' => 'U',
        'ä' | 'á' | 'à' | 'ą' => 'a',
        'ö' | 'ó' => 'o',
        'ü' => 'u',
        'é' | 'è' | 'ë' | 'ę' => 'e',
        'ß' => 'b',
        other => other,
    };
    let place = (plain as usize).checked_sub(32).and_then(|at| widths.get(at));
    f32::from(place.copied().unwrap_or(556))
}
