//! Files → one zip archive (APPNOTE 6.3). The same files make the same bytes: no clock, no owner.

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// Packs files under their names, in their order. The error is the library's words: two files of one name, or more
/// than an archive holds.
pub fn pack(files: &[(String, Vec<u8>)]) -> Result<Vec<u8>, String> {
    let usual = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        writer.start_file(name.as_str(), usual).map_err(|e| format!("{name}: {e}"))?;
        writer.write_all(bytes).map_err(|e| format!("{name}: {e}"))?;
    }
    Ok(writer.finish().map_err(|e| e.to_string())?.into_inner())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_files_make_the_same_bytes_and_a_name_stands_once() {
        let files = [("a.txt".to_string(), b"a".to_vec()), ("b/ü.txt".to_string(), vec![b'b'; 1000])];
        assert_eq!(pack(&files).unwrap(), pack(&files).unwrap());
        assert!(pack(&files).unwrap().len() < 500);
        let twice = [files[0].clone(), files[0].clone()];
        assert!(pack(&twice).unwrap_err().starts_with("a.txt: "));
    }
}
