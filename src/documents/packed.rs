//! Zip (APPNOTE.TXT 6.3): an archive of statements and lists, or a workbook.
//!
//! Nothing is written anywhere, so that no name in it leads anywhere: names are shown, no more.

use std::io::{Cursor, Read};

use zip::ZipArchive;

use super::{Document, DocumentError, Kind, Layouts, Member, table};

/// How many files an archive may hold.
const FILES: usize = 100;
/// How much all of them may be, in bytes.
const TOTAL: u64 = 100 * 1024 * 1024;
/// How much a file may be, in bytes.
const FILE: u64 = 30 * 1024 * 1024;
/// How many times larger than packed: statements reach 40, bombs 1,000.
const RATIO: u64 = 200;
/// What may be larger than that in any case, in bytes.
const SMALL: u64 = 1024 * 1024;

/// What an archive holds; of a workbook, its table.
///
/// # Errors
/// It is no archive, is encrypted, or holds more than it may.
pub(super) fn read(bytes: &[u8], layouts: &Layouts) -> Result<Document, DocumentError> {
    let wrong = |error: zip::result::ZipError| DocumentError::Archive(error.to_string());
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(wrong)?;
    if archive.len() > FILES.max(1000) {
        return Err(DocumentError::TooLarge("more than 1,000 files in an archive"));
    }
    let is_workbook = is_workbook(&archive);
    let mut members = Vec::new();
    let mut total = 0;
    for at in 0..archive.len() {
        let mut file = archive.by_index(at).map_err(wrong)?;
        if file.is_dir() {
            continue;
        }
        let name = file.name().map(|name| shown(&name)).unwrap_or_default();
        // What the archive says of sizes is not believed: what comes out is counted.
        let most = file.compressed_size().saturating_mul(RATIO).clamp(SMALL, FILE);
        let mut inside = Vec::new();
        file.by_ref()
            .take(most + 1)
            .read_to_end(&mut inside)
            .map_err(|e| DocumentError::Archive(e.to_string()))?;
        total += inside.len() as u64;
        if inside.len() as u64 > most {
            return Err(DocumentError::TooLarge(
                "a file in the archive unpacks to more than 30 MB or 200 times",
            ));
        }
        if total > TOTAL {
            return Err(DocumentError::TooLarge("the archive unpacks to more than 100 MB"));
        }
        if is_workbook || is_beside(&name) {
            continue;
        }
        if members.len() >= FILES {
            return Err(DocumentError::TooLarge("more than 100 files in an archive"));
        }
        members.push((name, inside));
    }
    if is_workbook {
        return table::from_xlsx(bytes, layouts).map(Document::Table);
    }
    let read = |(name, inside): (String, Vec<u8>)| {
        let what = match Kind::of_figures(&inside) {
            Some(Kind::Packed)
                if !ZipArchive::new(Cursor::new(&inside)).is_ok_and(|inner| self::is_workbook(&inner)) =>
            {
                Err(DocumentError::Archive("an archive within an archive is not opened".into()))
            }
            Some(kind) => Document::read_with(&inside, kind, layouts),
            None => Err(DocumentError::NoFigures),
        };
        Member { name, what }
    };
    Ok(Document::Archive(members.into_iter().map(read).collect()))
}

/// ECMA-376 part 1, 12.3.23: where the main part of a workbook lies. It is the only archive that is opened within one.
fn is_workbook<R: Read + std::io::Seek>(archive: &ZipArchive<R>) -> bool {
    archive.file_names().flatten().any(|name| name.eq_ignore_ascii_case("xl/workbook.xml"))
}

/// What systems put beside the files.
fn is_beside(name: &str) -> bool {
    name.starts_with('.') || matches!(name, "Thumbs.db" | "desktop.ini")
}

/// The last part of a name, for people.
fn shown(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let plain: String = last.chars().filter(|c| !c.is_control()).take(100).collect();
    if name.contains("__MACOSX") { format!("._{plain}") } else { plain }
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use super::*;

    fn packed(files: &[(&str, &[u8])]) -> Vec<u8> {
        let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
        let deflated =
            zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Deflated);
        for (name, bytes) in files {
            writer.start_file(*name, deflated).unwrap();
            writer.write_all(bytes).unwrap();
        }
        writer.finish().unwrap().into_inner()
    }

    const STA: &[u8] = b":20:1\n:25:DE1/2\n:60F:C260301EUR1,00\n:61:260301C7,NRTINONREF\n:86:RE-1\n";

    #[test]
    fn each_file_is_read_by_itself_and_its_name_leads_nowhere() {
        let archive = packed(&[
            ("../../etc/march.sta", STA),
            ("a/april.sta", b":20:1\n:60F:C260301EUR1,00\n:61:nonsense\n"),
            ("__MACOSX/._march.sta", b"junk"),
            ("readme.txt", b"Dear Sir"),
        ]);
        let Document::Archive(members) = read(&archive, &Layouts::embedded()).unwrap() else {
            panic!("an archive")
        };
        let names: Vec<&str> = members.iter().map(|m| m.name.as_str()).collect();
        assert_eq!(names, ["march.sta", "april.sta", "readme.txt"]);
        assert!(matches!(&members[0].what, Ok(Document::Statement(found)) if found.len() == 1));
        assert!(members[1].what.as_ref().is_err_and(|e| e.to_string().contains("line 3")));
        assert!(members[2].what.is_err());
    }

    #[test]
    fn bombs_and_archives_within_are_refused() {
        let bomb = packed(&[("zeros.csv", &vec![b'0'; 12 << 20])]);
        assert!(bomb.len() < 50_000);
        assert!(matches!(read(&bomb, &Layouts::embedded()), Err(DocumentError::TooLarge(_))));
        let many: Vec<(String, &[u8])> = (0..101).map(|n| (format!("{n}.sta"), STA)).collect();
        let many: Vec<(&str, &[u8])> = many.iter().map(|(name, bytes)| (name.as_str(), *bytes)).collect();
        assert!(matches!(read(&packed(&many), &Layouts::embedded()), Err(DocumentError::TooLarge(_))));
        let nested = packed(&[("inner.zip", &packed(&[("a.sta", STA)]))]);
        let Document::Archive(members) = read(&nested, &Layouts::embedded()).unwrap() else {
            panic!("an archive")
        };
        assert!(members[0].what.as_ref().is_err_and(|e| e.to_string().contains("within an archive")));
        assert!(read(b"PK\x03\x04 nonsense", &Layouts::embedded()).is_err());
    }
}
