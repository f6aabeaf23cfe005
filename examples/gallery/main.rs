//! Everything that dunmail writes, to look at: `cargo run --example gallery -- DIR [WORD]` writes each mail, card, answer
//! and letter in every language as `.eml`, `.html` or PDF with an `index.html`; with a WORD only those whose name has it
//! (`de-`, `card`, `post`). Where `chromium` and `pdftoppm` are found, pictures come too: of mails at the width of a
//! desktop (1280) and of a phone (390).

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "an example says where it failed by panicking")]

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use data_encoding::BASE64;
use mail_parser::{MessageParser, MimeHeaders};

#[allow(dead_code, reason = "the tests use the rest")]
#[path = "../../tests/letters/cases.rs"]
mod cases;
mod pieces;

/// A mail or a letter with its name.
pub enum Piece {
    /// Its bytes.
    Mail(Vec<u8>),
    /// A PDF.
    Paper(Vec<u8>),
}

fn main() {
    let mut arguments = std::env::args().skip(1);
    let Some(dir) = arguments.next().map(PathBuf::from) else {
        eprintln!("gallery: name a folder to write to");
        std::process::exit(2);
    };
    let word = arguments.next().unwrap_or_default();
    std::fs::create_dir_all(&dir).unwrap();
    let mut index = String::from(
        "<!doctype html><meta charset=utf-8><title>dunmail: gallery</title><style>body{font:14px sans-serif;margin:2em}\
         img{border:1px solid #bbb;vertical-align:top;margin:0 1em 1em 0}h2{margin-top:2em}</style>\n",
    );
    let mut count = 0;
    for (name, piece) in pieces::all() {
        if !name.contains(&word) {
            continue;
        }
        count += 1;
        write!(index, "<h2>{name}</h2>").unwrap();
        let pictures = match piece {
            Piece::Mail(bytes) => mail(&dir, &name, &bytes, &mut index),
            Piece::Paper(bytes) => paper(&dir, &name, &bytes, &mut index),
        };
        for picture in pictures {
            let file = picture.file_name().unwrap().to_str().unwrap();
            let width = if file.contains("phone") { 390 } else { 640 };
            write!(index, "<a href=\"{file}\"><img src=\"{file}\" width={width} loading=lazy></a>").unwrap();
        }
        index.push('\n');
    }
    std::fs::write(dir.join("index.html"), index).unwrap();
    println!("{count} pieces; open {}", dir.join("index.html").display());
}

/// A mail as it is, and its HTML part with its pictures in it.
fn mail(dir: &Path, name: &str, bytes: &[u8], index: &mut String) -> Vec<PathBuf> {
    std::fs::write(dir.join(format!("{name}.eml")), bytes).unwrap();
    let message = MessageParser::default().parse(bytes).unwrap();
    let mut html = message.body_html(0).unwrap().into_owned();
    for part in &message.parts {
        if let Some(cid) = part.content_id() {
            let data = format!("data:image/png;base64,{}", BASE64.encode(part.contents()));
            html = html.replace(&format!("cid:{}", cid.trim_matches(['<', '>'])), &data);
        }
    }
    let file = dir.join(format!("{name}.html"));
    std::fs::write(&file, &html).unwrap();
    write!(index, "<p><a href=\"{name}.eml\">eml</a> <a href=\"{name}.html\">html</a></p>").unwrap();
    // A headless window is no narrower than 500: the phone is a frame of 390 in it.
    let phone = dir.join(format!("{name}.phone.html"));
    let frame = format!(
        "<!doctype html><style>body{{margin:0}}iframe{{border:0}}</style><iframe src=\"{name}.html\" width=390 height=4800></iframe>"
    );
    std::fs::write(&phone, frame).unwrap();
    let shots = [("desktop", &file, "1280,3600"), ("phone", &phone, "500,4800")];
    let shots = shots.into_iter().filter_map(|(kind, page, size)| {
        let out = dir.join(format!("{name}-{kind}.png"));
        let url = format!("file://{}", std::fs::canonicalize(page).unwrap().display());
        let shot = format!("--screenshot={}", std::path::absolute(&out).unwrap().display());
        let window = format!("--window-size={size}");
        run(
            "chromium",
            &[
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-background-networking",
                "--hide-scrollbars",
                &shot,
                &window,
                &url,
            ],
        )
        .then(|| {
            trim(&out, if kind == "phone" { 390 } else { 1280 });
            out
        })
    });
    let shots: Vec<PathBuf> = shots.collect();
    std::fs::remove_file(phone).unwrap();
    shots
}

/// Cuts what is empty beneath a picture, and what is wider than `width`.
fn trim(file: &Path, width: usize) {
    let bytes = std::fs::read(file).unwrap();
    let mut reader = png::Decoder::new(std::io::Cursor::new(bytes)).read_info().unwrap();
    let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
    let info = reader.next_frame(&mut pixels).unwrap();
    let pixel = info.color_type.samples();
    let width = width.min(info.width as usize) * pixel;
    let rows: Vec<&[u8]> =
        pixels[..info.buffer_size()].chunks(info.line_size).map(|row| &row[..width]).collect();
    let full = rows.iter().rposition(|row| Some(row) != rows.last()).map_or(1, |last| last + 16);
    let rows = rows[..full.min(rows.len())].concat();
    let out = std::fs::File::create(file).unwrap();
    let mut encoder = png::Encoder::new(out, (width / pixel) as u32, (rows.len() / width) as u32);
    encoder.set_color(info.color_type);
    encoder.set_depth(info.bit_depth);
    encoder.write_header().unwrap().write_image_data(&rows).unwrap();
}

/// A letter, and its pages.
fn paper(dir: &Path, name: &str, bytes: &[u8], index: &mut String) -> Vec<PathBuf> {
    let file = dir.join(format!("{name}.pdf"));
    std::fs::write(&file, bytes).unwrap();
    write!(index, "<p><a href=\"{name}.pdf\">pdf</a></p>").unwrap();
    let stem = dir.join(name);
    if !run("pdftoppm", &["-r", "70", "-png", file.to_str().unwrap(), stem.to_str().unwrap()]) {
        return Vec::new();
    }
    let start = format!("{name}-");
    let pages = std::fs::read_dir(dir).unwrap().map(|entry| entry.unwrap().path());
    let mut pages: Vec<PathBuf> = pages
        .filter(|path| {
            let page = path.file_name().unwrap().to_str().unwrap();
            page.strip_prefix(&start)
                .and_then(|p| p.strip_suffix(".png"))
                .is_some_and(|n| n.parse::<u8>().is_ok())
        })
        .collect();
    pages.sort();
    pages
}

/// Whether a program is there and ends well.
fn run(program: &str, arguments: &[&str]) -> bool {
    let ended = Command::new(program).args(arguments).stdout(Stdio::null()).stderr(Stdio::null()).status();
    ended.is_ok_and(|status| status.success())
}
