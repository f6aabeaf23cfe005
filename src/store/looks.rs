//! How figures looked that a person has confirmed.

use rusqlite::{OptionalExtension, params};

use super::{Result, Store};

impl Store {
    /// Notes what a person said of a figure that looked so: once more right, or wrong, and then it counts anew.
    pub fn note_look(&self, look: &str, right: bool) -> Result<()> {
        let first = u32::from(right);
        self.db
            .prepare_cached(
                "INSERT INTO look (look, times) VALUES (?1, ?2)
                 ON CONFLICT (look) DO UPDATE SET times = CASE ?2 WHEN 0 THEN 0 ELSE times + 1 END",
            )?
            .execute(params![look, first])?;
        Ok(())
    }

    /// How often in a row a figure that looked so was right.
    pub fn look(&self, look: &str) -> Result<u32> {
        let mut get = self.db.prepare_cached("SELECT times FROM look WHERE look = ?1")?;
        Ok(get.query_row([look], |row| row.get(0)).optional()?.unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use super::super::Store;

    #[test]
    fn looks_are_counted_until_one_was_wrong() {
        let store = Store::in_memory().unwrap();
        let look = "due: zahlbar bis";
        for (right, times) in [(true, 1), (true, 2), (false, 0), (true, 1)] {
            store.note_look(look, right).unwrap();
            assert_eq!(store.look(look).unwrap(), times);
        }
        assert_eq!(store.look("due: fällig am").unwrap(), 0);
    }
}
