//! The modules of a code, with the mask that the standard prefers (ISO/IEC 18004 section 7.8.3). The library weighs the
//! eight masks module by module, which took over a third of a tick (unoptimised build); here a row is a number, and its rules are a
//! few operations on it. Which mask wins is the same.

use qrcode::bits::encode_auto;
use qrcode::canvas::{Canvas, MaskPattern};
use qrcode::ec::construct_codewords;
use qrcode::{Color, EcLevel, QrCode};

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

/// How wide the code is, and its modules row by row; `None` if the text does not fit into one.
pub(super) fn modules(text: &str) -> Option<(usize, Vec<Color>)> {
    let bits = encode_auto(text.as_bytes(), EcLevel::M).ok()?;
    let version = bits.version();
    let width = usize::try_from(version.width()).ok()?;
    if width > 128 {
        // No transfer is that long.
        return QrCode::with_bits(bits, EcLevel::M).ok().map(|code| (code.width(), code.into_colors()));
    }
    let (data, correction) = construct_codewords(&bits.into_bytes(), version, EcLevel::M).ok()?;
    let mut canvas = Canvas::new(version, EcLevel::M);
    canvas.draw_all_functional_patterns();
    canvas.draw_data(&data, &correction);
    let masked = MASKS.into_iter().map(|mask| {
        let mut canvas = canvas.clone();
        canvas.apply_mask(mask);
        canvas.into_colors()
    });
    Some((width, masked.min_by_key(|colors| penalty(colors, width))?))
}

/// What speaks against a mask (section 7.8.3.1), but for what all have in common. `width`: at most 128.
fn penalty(colors: &[Color], width: usize) -> u32 {
    let (mut rows, mut columns) = (vec![0_u128; width], vec![0_u128; width]);
    for (at, _) in colors.iter().enumerate().filter(|(_, color)| **color == Color::Dark) {
        let (column, row) = (at % width, at / width);
        if let (Some(of_row), Some(of_column)) = (rows.get_mut(row), columns.get_mut(column)) {
            *of_row |= 1 << column;
            *of_column |= 1 << row;
        }
    }
    let lines = || rows.iter().chain(&columns).copied();
    let runs: u32 = lines().map(|line| runs(line, width)).sum();
    let finders: u32 = lines().map(|line| finders(line, width)).sum();
    let blocks: u32 = rows.windows(2).map(|pair| blocks(pair[0], pair[1], width)).sum();
    let dark: usize = rows.iter().map(|row| row.count_ones() as usize).sum();
    let ratio = dark * 200 / (width * width);
    runs + 3 * blocks + 40 * finders + u32::try_from(ratio.abs_diff(100)).unwrap_or_default()
}

/// The lowest bits that a line of this length has.
fn all(width: usize) -> u128 {
    if width >= 128 { u128::MAX } else { (1 << width) - 1 }
}

/// Each run of at least five of one colour: its length less two.
fn runs(line: u128, width: usize) -> u32 {
    // A bit for each module whose left neighbour has another colour, and one behind the last.
    let mut changes = (line ^ (line << 1)) & all(width) & !1;
    let (mut start, mut sum) = (0, 0);
    loop {
        let end =
            if changes == 0 { u32::try_from(width).unwrap_or_default() } else { changes.trailing_zeros() };
        if end - start >= 5 {
            sum += end - start - 2;
        }
        if changes == 0 {
            return sum;
        }
        changes &= changes - 1;
        start = end;
    }
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
    use super::*;

    #[test]
    fn the_mask_is_the_one_that_the_library_chooses() {
        for length in (1..400).step_by(7) {
            for seed in 0..3_usize {
                let letter =
                    |n: usize| char::from(b' ' + u8::try_from((n * n + seed * 31 + n * 7) % 90).unwrap());
                let text: String = (0..length).map(letter).collect();
                let Ok(code) = QrCode::with_error_correction_level(&text, EcLevel::M) else { continue };
                assert_eq!(modules(&text).unwrap(), (code.width(), code.to_colors()), "{text}");
            }
        }
    }
}
