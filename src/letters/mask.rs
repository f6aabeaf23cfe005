//! The modules of a code, with the mask that the standard prefers (ISO/IEC 18004 section 7.8.3). The library weighs the
//! eight masks module by module, which took over a third of a tick (unoptimised build). Here a row is a number: its rules are a
//! few operations on it, and so is each mask, which changes the same modules of every code of a size. Which one wins is the
//! same.

use std::sync::OnceLock;

use qrcode::bits::encode_auto;
use qrcode::canvas::{Canvas, MaskPattern};
use qrcode::ec::construct_codewords;
use qrcode::{Color, EcLevel, Version};

/// In the order of their numbers: of equals the first wins.
const MASKS: [MaskPattern; 8] = [
    MaskPattern::Checkerboard,
    MaskPattern::HorizontalLines,
    MaskPattern::VerticalLines,
    MaskPattern::DiagonalLines,
    MaskPattern::LargeCheckerboard,
    MaskPattern::Fields,
    MaskPattern::Diamonds,
    MaskPattern::Meadow,
];

/// The widest code whose rows are numbers of 128 bits (17 modules, and 4 for each version). Twice as much as any transfer
/// needs.
const LARGEST: usize = 27;

/// A code's modules: a number for each row, and once more for each column. The lowest bit is the first module; 1 is dark.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Modules {
    pub(super) rows: Vec<u128>,
    columns: Vec<u128>,
}

/// A text as a code of level M, as EPC069-12 wants it; `None` if it is too long.
pub(super) fn modules(text: &str) -> Option<Modules> {
    let bits = encode_auto(text.as_bytes(), EcLevel::M).ok()?;
    let version = bits.version();
    let size = Size::of(version)?;
    let (data, correction) = construct_codewords(&bits.into_bytes(), version, EcLevel::M).ok()?;
    let mut canvas = size.empty.clone();
    canvas.draw_data(&data, &correction);
    let first = Modules::masked(canvas, MaskPattern::Checkerboard);
    size.changes.iter().map(|change| first.changed(change)).min_by_key(Modules::penalty)
}

/// What all codes of a size have in common.
struct Size {
    /// The code without data.
    empty: Canvas,
    /// What each mask changes in a code that has the first one.
    changes: [Modules; 8],
}

impl Size {
    /// Made once: it follows from the standard alone.
    fn of(version: Version) -> Option<&'static Size> {
        static SIZES: [OnceLock<Size>; LARGEST + 1] = [const { OnceLock::new() }; LARGEST + 1];
        let Version::Normal(number) = version else { return None };
        let size = SIZES.get(usize::try_from(number).ok()?)?;
        Some(size.get_or_init(|| {
            let mut empty = Canvas::new(version, EcLevel::M);
            empty.draw_all_functional_patterns();
            let masked = |mask| Modules::masked(empty.clone(), mask);
            let first = masked(MaskPattern::Checkerboard);
            let changes = MASKS.map(|mask| masked(mask).changed(&first));
            Size { empty, changes }
        }))
    }
}

impl Modules {
    fn masked(mut canvas: Canvas, mask: MaskPattern) -> Modules {
        canvas.apply_mask(mask);
        Modules::of(&canvas.into_colors())
    }

    /// Of all modules, row by row.
    fn of(colors: &[Color]) -> Modules {
        let width = colors.len().isqrt();
        let (mut rows, mut columns) = (vec![0; width], vec![0; width]);
        for (y, (row, colors)) in rows.iter_mut().zip(colors.chunks(width.max(1))).enumerate() {
            for (x, (column, color)) in columns.iter_mut().zip(colors).enumerate() {
                let dark = u128::from(*color == Color::Dark);
                *row |= dark << x;
                *column |= dark << y;
            }
        }
        Modules { rows, columns }
    }

    /// How wide and high it is.
    pub(super) fn width(&self) -> usize {
        self.rows.len()
    }

    /// The modules that are dark in one of both.
    fn changed(&self, other: &Modules) -> Modules {
        let both = |a: &[u128], b: &[u128]| a.iter().zip(b).map(|(a, b)| a ^ b).collect();
        Modules { rows: both(&self.rows, &other.rows), columns: both(&self.columns, &other.columns) }
    }

    /// What speaks against a mask (section 7.8.3.1), but for what all have in common.
    fn penalty(&self) -> u32 {
        let width = self.width();
        let lines = || self.rows.iter().chain(&self.columns).copied();
        let runs: u32 = lines().map(|line| runs(line, width)).sum();
        let finders: u32 = lines().map(|line| finders(line, width)).sum();
        let blocks: u32 = self.rows.windows(2).map(|pair| blocks(pair[0], pair[1], width)).sum();
        let dark: usize = self.rows.iter().map(|row| row.count_ones() as usize).sum();
        let ratio = dark * 200 / (width * width);
        runs + 3 * blocks + 40 * finders + u32::try_from(ratio.abs_diff(100)).unwrap_or_default()
    }
}

/// The lowest bits that a line of this length has.
fn all(width: usize) -> u128 {
    if width >= 128 { u128::MAX } else { (1 << width) - 1 }
}

/// Each run of at least five of one colour: its length less two.
fn runs(line: u128, width: usize) -> u32 {
    // A bit for each module whose right neighbour has its colour; then for each that begins five of one colour, which a
    // run does as often as it is long, less four.
    let same = !(line ^ (line >> 1)) & all(width - 1);
    let pairs = same & (same >> 1);
    let fives = pairs & (pairs >> 2);
    fives.count_ones() + 2 * (fives & !(fives << 1)).count_ones()
}

/// Squares of two by two of one colour between two rows.
fn blocks(row: u128, next: u128, width: usize) -> u32 {
    let (same_below, same_right) = (!(row ^ next), !(row ^ (row >> 1)));
    (same_below & (same_below >> 1) & same_right & all(width - 1)).count_ones()
}

/// Dark, light, three dark, light, dark, with four light ones (or the edge) on one side at least.
fn finders(line: u128, width: usize) -> u32 {
    let at = |n: u32| line >> n;
    let found = line & !at(1) & at(2) & at(3) & at(4) & !at(5) & at(6) & all(width - 6);
    let before = (line << 1) | (line << 2) | (line << 3) | (line << 4);
    let behind = at(7) | at(8) | at(9) | at(10);
    (found & !(before & behind)).count_ones()
}

#[cfg(test)]
mod tests {
    use qrcode::QrCode;

    use super::*;

    #[test]
    fn the_mask_is_the_one_that_the_library_chooses() {
        for length in (1..400).step_by(7) {
            for seed in 0..3_usize {
                let letter =
                    |n: usize| char::from(b' ' + u8::try_from((n * n + seed * 31 + n * 7) % 90).unwrap());
                let text: String = (0..length).map(letter).collect();
                let Ok(code) = QrCode::with_error_correction_level(&text, EcLevel::M) else { continue };
                assert_eq!(modules(&text).unwrap(), Modules::of(&code.to_colors()), "{text}");
            }
        }
    }
}
