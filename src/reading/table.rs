//! The form in which weights are looked up, and how it is made from `rules/replies/weights.txt`.
//!
//! `build.rs` takes this file in as well: the table of the weights that come with the program is made when the program
//! is built, so that reading a reply touches a few lines of it and starting touches none. Hence nothing here knows the
//! rest of the crate.
//!
//! A table begins with the places of its shelves (one more than [`SHELVES`], 4 bytes each), counted in bytes from the
//! table's beginning; a shelf ends where the next one begins. On each lie signs whose keys begin with the same bits, in
//! no order: of each the next 32 bits of its key, how many points it gives (1 byte), and these, 3 bytes each: the lowest
//! 5 bits are the intent's place in [`SHORT`], the others thousandths, with their sign. All numbers are little-endian.

/// What the file calls the intents, in the order of `Intent::ALL`.
pub(super) const SHORT: [&str; 19] = [
    "bo", "aa", "oo", "in", "le", "di", "sc", "re", "ap", "ir", "ha", "er", "pt", "dr", "rd", "qu", "ac",
    "ot", "un",
];

/// What a sign adds to an intent, by its place in [`SHORT`].
pub(super) type Point = (u8, f32);

/// A sign's key: a hash of the section and of the names that it has there.
pub(super) type Key = u64;

/// How many of a key's bits choose the shelf: some ten signs lie on each, a line or two of the processor's cache.
const SHELF_BITS: u32 = 14;

/// How many shelves there are.
const SHELVES: usize = 1 << SHELF_BITS;

/// The largest number of points that fits, on either side of nothing.
pub(super) const MOST: f32 = 262.0;

// FNV-1a, 64 bits (draft-eastlake-fnv): short keys, no enemy gains anything by a collision.
const BASIS: u64 = 0xcbf2_9ce4_8422_2325;
const PRIME: u64 = 0x0100_0000_01b3;

/// The key of a sign, by its section (`all`, `de`, `judge`) and its names.
pub(super) fn key(section: &str, names: [&str; 3]) -> Key {
    let mut hash = BASIS;
    for part in [section, names[0], names[1], names[2]] {
        for byte in part.bytes().chain([0xff]) {
            hash = (hash ^ u64::from(byte)).wrapping_mul(PRIME);
        }
    }
    // The high bits choose the shelf, the low ones a bucket elsewhere; FNV mixes upwards only.
    hash ^ (hash >> 32)
}

fn shelf(key: Key) -> usize {
    (key >> (Key::BITS - SHELF_BITS)) as usize
}

/// What of a key its shelf does not tell: with the shelf 46 bits, so that among some hundred thousand signs two that
/// look alike are not to be expected.
fn tail(key: Key) -> [u8; 4] {
    ((key >> (Key::BITS - SHELF_BITS - u32::BITS)) as u32).to_le_bytes()
}

/// A line of the file.
pub(super) enum Line<'t> {
    /// Nothing, or a remark.
    Blank,
    /// What the lines below it tell of.
    Section(&'t str),
    /// A sign, and its points.
    Sign(&'t str, &'t str),
}

impl Line<'_> {
    /// Reads a line without its end.
    pub fn of(line: &str) -> Line<'_> {
        if line.is_empty() || line.starts_with("# ") {
            return Line::Blank;
        }
        match line.strip_prefix('[').and_then(|l| l.strip_suffix(']')) {
            Some(section) => Line::Section(section),
            None => {
                let (sign, points) = line.split_once("  ").unwrap_or((line, ""));
                Line::Sign(sign, points)
            }
        }
    }
}

/// `pt+1.31`: for whom, how much; at most [`MOST`].
pub(super) fn point(field: &str) -> Option<Point> {
    let (name, value) = field.split_at_checked(2)?;
    let intent = SHORT.iter().position(|short| *short == name)?;
    let digits = value.strip_prefix(['+', '-'])?;
    let plain = digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    let value: f32 = value.parse().ok().filter(|_| plain)?;
    (value.abs() <= MOST).then_some((intent as u8, value))
}

/// The table of all signs of a file. What cannot be read counts for nothing.
pub(super) fn make(text: &str) -> Vec<u8> {
    let mut shelves = vec![Vec::new(); SHELVES];
    let mut section = "";
    for line in text.lines() {
        match Line::of(line) {
            Line::Blank => {}
            Line::Section(name) => section = name,
            Line::Sign(sign, points) => {
                let mut names = sign.split(' ');
                let mut name = || names.next().unwrap_or_default();
                let key = key(section, [name(), name(), name()]);
                let points: Vec<Point> = points.split(' ').filter_map(point).take(SHORT.len()).collect();
                let shelf = &mut shelves[shelf(key)];
                shelf.extend(tail(key));
                shelf.push(points.len() as u8);
                for (intent, value) in points {
                    let thousandths = (f64::from(value) * 1000.0).round() as i32;
                    let packed = (thousandths << 5) | i32::from(intent);
                    shelf.extend(&packed.to_le_bytes()[..3]);
                }
            }
        }
    }
    let mut table = Vec::new();
    let mut place = (SHELVES + 1) * 4;
    for shelf in shelves.iter().chain([&Vec::new()]) {
        // A table of 4 GB would come of no file that a person reads.
        table.extend((place as u32).to_le_bytes());
        place += shelf.len();
    }
    shelves.iter().for_each(|shelf| table.extend(shelf));
    table
}

/// Hands over the points of a sign, if the table has any.
pub(super) fn each_point(table: &[u8], key: Key, mut see: impl FnMut(Point)) {
    let place = |shelf: usize| {
        let bytes = table.get(shelf * 4..)?.first_chunk()?;
        Some(u32::from_le_bytes(*bytes) as usize)
    };
    let shelf = shelf(key);
    let (Some(from), Some(until)) = (place(shelf), place(shelf + 1)) else { return };
    let mut rest = table.get(from..until).unwrap_or_default();
    while let Some(([a, b, c, d, count], behind)) = rest.split_first_chunk() {
        let Some((points, behind)) = behind.split_at_checked(usize::from(*count) * 3) else { return };
        if [*a, *b, *c, *d] == tail(key) {
            for point in points.chunks_exact(3) {
                // The sign goes along when the highest byte is shifted down from the top.
                let packed = i32::from_le_bytes([0, point[0], point[1], point[2]]) >> 8;
                see(((packed & 31) as u8, (packed >> 5) as f32 / 1000.0));
            }
            return;
        }
        rest = behind;
    }
}
