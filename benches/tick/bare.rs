//! What it takes to write mails into a Maildir, and what it takes SQLite to read and write the rows and the mails of a day, and
//! nothing else.

use std::fs::{self, File};
use std::io::Write as _;
use std::path::Path;
use std::time::{Duration, Instant};

/// The states of these accounts, read one by one; the process's own time, and bytes.
pub fn read(db: &rusqlite::Connection, ids: &[i64]) -> rusqlite::Result<(Duration, usize)> {
    let mut get = db.prepare("SELECT state FROM account WHERE id = ?1")?;
    let (took, bytes) = crate::process::time_of(|| -> rusqlite::Result<usize> {
        let mut state = |id| get.query_row([id], |row| row.get::<_, String>(0));
        ids.iter().map(|id| Ok(state(id)?.len())).sum()
    });
    Ok((took, bytes?))
}

/// The same rows written back as they are, each with a line of the journal like those that the day has left, so many in a
/// transaction, flushed; the process's own time, and by the clock.
pub fn rewrite(
    db: &rusqlite::Connection,
    ids: &[i64],
    at_once: usize,
) -> rusqlite::Result<(Duration, Duration)> {
    db.pragma_update(None, "synchronous", "FULL")?;
    let (seq, facts, body): (i64, String, String) = db.query_row(
        "SELECT seq, facts, body FROM journal JOIN journal_personal USING (seq) ORDER BY seq DESC LIMIT 1",
        [],
        |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
    )?;
    let mut get = db.prepare("SELECT state FROM account WHERE id = ?1")?;
    let mut put =
        db.prepare("UPDATE account SET state = ?2, wake_at = ?3, touched = 1, astir = 1 WHERE id = ?1")?;
    let mut note = db.prepare("INSERT INTO journal VALUES (?1, ?2, 'tick', ?3, ?4, ?5, ?5)")?;
    let mut personal = db.prepare("INSERT INTO journal_personal VALUES (?1, ?2)")?;
    let hash = "0".repeat(64);
    let began = Instant::now();
    let (took, done) = crate::process::time_of(|| -> rusqlite::Result<()> {
        let mut seq = seq;
        for some in ids.chunks(at_once) {
            db.execute_batch("BEGIN IMMEDIATE")?;
            for id in some {
                seq += 1;
                let state: String = get.query_row([id], |row| row.get(0))?;
                put.execute(rusqlite::params![id, state, i64::MAX - seq])?;
                note.execute(rusqlite::params![
                    seq,
                    "2026-11-09T09:00:00+01:00[Europe/Berlin]",
                    id,
                    facts,
                    hash
                ])?;
                personal.execute(rusqlite::params![seq, body])?;
            }
            db.execute_batch("COMMIT")?;
        }
        Ok(())
    });
    done?;
    Ok((took, began.elapsed()))
}

/// The sealed mails of a store, written once more into a table of their own with the same indexes, so many in a transaction,
/// flushed; the process's own time.
pub fn keep(from: &Path, to: &Path, at_once: usize) -> rusqlite::Result<Duration> {
    let from = rusqlite::Connection::open(from)?;
    let db = rusqlite::Connection::open(to)?;
    db.pragma_update(None, "journal_mode", "WAL")?;
    db.pragma_update(None, "synchronous", "FULL")?;
    db.pragma_update(None, "foreign_keys", false)?;
    let mut made =
        from.prepare("SELECT sql FROM sqlite_schema WHERE tbl_name = 'outbox' AND sql IS NOT NULL")?;
    for sql in made.query_map([], |row| row.get::<_, String>(0))? {
        db.execute_batch(&sql?)?;
    }
    let mut all = from.prepare("SELECT * FROM outbox WHERE phase = 'sealed'")?;
    let columns = all.column_count();
    let row = |row: &rusqlite::Row| {
        (0..columns).map(|n| row.get::<_, rusqlite::types::Value>(n)).collect::<rusqlite::Result<Vec<_>>>()
    };
    let mut put = db.prepare(&format!("INSERT INTO outbox VALUES ({})", vec!["?"; columns].join(", ")))?;
    let mut all = all.query_map([], row)?;
    let mut spent = Duration::ZERO;
    loop {
        let some = all.by_ref().take(at_once).collect::<rusqlite::Result<Vec<_>>>()?;
        if some.is_empty() {
            return Ok(spent);
        }
        let (took, done) = crate::process::time_of(|| -> rusqlite::Result<()> {
            db.execute_batch("BEGIN IMMEDIATE")?;
            for mail in &some {
                put.execute(rusqlite::params_from_iter(mail))?;
            }
            db.execute_batch("COMMIT")
        });
        done?;
        spent += took;
    }
}

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
