//! What it takes to write mails into a Maildir, and nothing else.

use std::fs::{self, File};
use std::io::Write as _;
use std::path::Path;
use std::time::{Duration, Instant};

/// All mails of a Maildir and its folders.
pub fn mails(dir: &Path) -> std::io::Result<Vec<Vec<u8>>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(dir)? {
        let path = entry?.path();
        if !path.is_dir() {
            continue;
        }
        let is_mails = path.file_name().is_some_and(|name| name == "cur" || name == "new");
        match is_mails {
            true => {
                for mail in fs::read_dir(&path)? {
                    found.push(fs::read(mail?.path())?);
                }
            }
            false => found.extend(mails(&path)?),
        }
    }
    Ok(found)
}

/// Writes each under `tmp` and renames it to `new`; by the clock.
pub fn write(dir: &Path, mails: &[Vec<u8>], flushing: bool) -> std::io::Result<Duration> {
    for folder in ["tmp", "new"] {
        fs::create_dir_all(dir.join(folder))?;
    }
    let began = Instant::now();
    for (n, mail) in mails.iter().enumerate() {
        let tmp = dir.join("tmp").join(n.to_string());
        let mut file = File::create(&tmp)?;
        file.write_all(mail)?;
        if flushing {
            file.sync_all()?;
        }
        fs::rename(&tmp, dir.join("new").join(n.to_string()))?;
    }
    let took = began.elapsed();
    fs::remove_dir_all(dir)?;
    Ok(took)
}
