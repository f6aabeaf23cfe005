//! Reading a folder from a cursor on, in bounded memory and few round trips: first the summaries of all that is
//! new in one answer, then the texts in batches.

use std::collections::VecDeque;

use super::super::message::{Fetched, Part, ScanEnd, Summary, Want};
use super::super::{MailboxError, SinkError};
use super::Imap;
use super::messages::{fetch_line, header_section};
use super::words::{Row, uid_sets};

/// How many summaries are kept at a time; more than that are listed again.
const LISTED: usize = 50_000;

/// Bytes of text in one batch, estimated.
const BATCH_BYTES: u64 = 2 * 1024 * 1024;

/// Messages in one batch.
const BATCH_MESSAGES: usize = 500;

/// More than this is never held, whatever the server sends in answer (bytes).
const HELD_BYTES: usize = 128 * 1024 * 1024;

/// What a header block counts for in the estimate.
const HEADER_BYTES: u64 = 4 * 1024;

impl Imap {
    pub async fn scan(
        &mut self,
        folder: &str,
        after_uid: u32,
        size_limit: u32,
        want: &mut dyn FnMut(&Summary) -> Want,
        sink: &mut dyn FnMut(Fetched) -> Result<(), SinkError>,
    ) -> Result<ScanEnd, MailboxError> {
        let status = self.open_anew(folder).await?;
        self.scanned.insert(folder.to_owned(), status.uid_next);
        let mut end =
            ScanEnd { uid_validity: status.uid_validity, last_uid: after_uid, status, missing: Vec::new() };
        // UIDNEXT says whether there is anything new; a server that keeps it to itself is asked.
        let mut more = status.messages > 0 && (status.uid_next == 0 || status.uid_next - 1 > after_uid);
        while more {
            let listed;
            (listed, more) = self.list_after(folder, end.last_uid).await?;
            let last_listed = listed.last().map(|s| s.uid);
            let mut rest = VecDeque::from(listed);
            let mut asked = self.ask(plan(&mut rest, true, size_limit, want)).await?;
            while let Some(batch) = asked {
                let last = batch.last;
                let messages = self.read(folder, batch, &mut end.missing).await?;
                // The server reads the next batch while the caller takes in this one.
                asked = self.ask(plan(&mut rest, true, size_limit, want)).await?;
                for message in messages {
                    end.last_uid = message.summary.uid;
                    sink(message)?;
                }
                end.last_uid = last;
            }
            end.last_uid = last_listed.unwrap_or(end.last_uid);
        }
        Ok(end)
    }

    pub async fn summaries(&mut self, folder: &str, uids: &[u32]) -> Result<Vec<Summary>, MailboxError> {
        self.enter(folder).await?;
        let mut found = Vec::with_capacity(uids.len());
        for set in uid_sets(uids, BATCH_MESSAGES) {
            found.extend(self.list_set(folder, &set, 0).await?.0);
        }
        Ok(found)
    }

    pub async fn texts(
        &mut self,
        folder: &str,
        wanted: &mut VecDeque<Summary>,
        size_limit: u32,
    ) -> Result<Vec<Fetched>, MailboxError> {
        let batch = plan(wanted, false, size_limit, &mut |_| Want::Body);
        let Some(line) = batch.commands().next() else { return Ok(Vec::new()) };
        let open = self.selected.as_ref().is_some_and(|s| s.folder == folder);
        let ahead = self.ahead.take().filter(|(tag, sent)| open && *sent == line && self.session.awaits(tag));
        if ahead.is_none() {
            self.enter(folder).await?;
            self.session.send("FETCH", &line).await?;
        }
        let texts = self.read(folder, batch, &mut Vec::new()).await?;
        // The server reads the next texts while the caller takes in these.
        let mut next = wanted.iter().take(BATCH_MESSAGES).cloned().collect();
        if let Some(line) = plan(&mut next, false, size_limit, &mut |_| Want::Body).commands().next() {
            self.ahead = Some((self.session.send("FETCH", &line).await?, line));
        }
        Ok(texts)
    }

    /// Summaries above a UID, ascending, and whether there are more than these.
    async fn list_after(&mut self, folder: &str, after: u32) -> Result<(Vec<Summary>, bool), MailboxError> {
        let Some(first) = after.checked_add(1) else { return Ok((Vec::new(), false)) };
        self.list_set(folder, &format!("{first}:*"), first).await
    }

    /// Summaries of a set from a UID on.
    async fn list_set(
        &mut self,
        folder: &str,
        set: &str,
        first: u32,
    ) -> Result<(Vec<Summary>, bool), MailboxError> {
        let capabilities = &self.session.capabilities;
        let identity = if capabilities.has("OBJECTID") {
            " EMAILID"
        } else if capabilities.has("X-GM-EXT-1") {
            " X-GM-MSGID"
        } else {
            ""
        };
        let mut listed: Vec<Summary> = Vec::new();
        let mut more = false;
        let mut on = |row: Row| {
            // `n:*` always names the last message, even below n; a change of flags alone has no size.
            let (true, Some(size), Some(flags)) = (row.uid >= first, row.size, row.flags) else { return };
            if listed.len() < LISTED {
                listed.push(Summary {
                    uid: row.uid,
                    flags,
                    received: row.received,
                    size,
                    lasting_id: row.lasting_id,
                });
            } else {
                more = true;
            }
        };
        let what = format!("FLAGS INTERNALDATE RFC822.SIZE{identity}");
        self.fetch(set, &what, &mut on).await.map_err(|e| e.about(folder))?;
        listed.sort_by_key(|s| s.uid);
        listed.dedup_by_key(|s| s.uid);
        Ok((listed, more))
    }

    /// Sends the first command for what was planned; `None` if nothing was planned.
    async fn ask(&mut self, batch: Batch) -> Result<Option<Batch>, MailboxError> {
        if batch.last == 0 {
            return Ok(None);
        }
        if let Some(line) = batch.commands().next() {
            self.session.send("FETCH", &line).await?;
        }
        Ok(Some(batch))
    }

    /// The answer to [`Imap::ask`], in UID order: nothing was said to the server in between. One command for the whole
    /// texts and one for the headers.
    async fn read(
        &mut self,
        folder: &str,
        batch: Batch,
        missing: &mut Vec<u32>,
    ) -> Result<Vec<Fetched>, MailboxError> {
        let mut texts: Vec<(u32, Vec<u8>)> = Vec::with_capacity(batch.wanted.len());
        let mut held = 0_usize;
        let mut on = |row: Row| {
            let Some(bytes) = row.bytes else { return };
            held = held.saturating_add(bytes.len());
            if held <= HELD_BYTES {
                texts.push((row.uid, bytes));
            }
        };
        for (n, line) in batch.commands().enumerate() {
            if n > 0 {
                self.session.send("FETCH", &line).await?;
            }
            self.fetched(&mut on).await.map_err(|e| e.about(folder))?;
        }
        texts.sort_by_key(|(uid, _)| *uid);
        let mut texts = texts.into_iter().peekable();
        let mut fetched = Vec::with_capacity(batch.wanted.len());
        for (summary, part) in batch.wanted {
            while texts.next_if(|(uid, _)| *uid < summary.uid).is_some() {}
            match texts.next_if(|(uid, _)| *uid == summary.uid) {
                Some((_, bytes)) => fetched.push(Fetched { summary, part, bytes }),
                None => missing.push(summary.uid),
            }
        }
        Ok(fetched)
    }
}

/// What one round of commands fetches.
#[derive(Default)]
struct Batch {
    wanted: Vec<(Summary, Part)>,
    whole: Runs,
    headers: Runs,
    /// The last UID that this settles, wanted or not.
    last: u32,
}

impl Batch {
    fn commands(&self) -> impl Iterator<Item = String> {
        let sections = [(&self.whole, "BODY.PEEK[]".to_owned()), (&self.headers, header_section())];
        sections
            .into_iter()
            .filter(|(runs, _)| !runs.0.is_empty())
            .map(|(runs, section)| fetch_line(&runs.text(), &section))
    }
}

/// Runs of UIDs that follow each other in the folder. A run spans numbers that do not exist: nothing ever appears
/// between two messages (RFC 9051 section 2.3.1.1).
#[derive(Default)]
struct Runs(Vec<(u32, u32)>);

impl Runs {
    fn push(&mut self, uid: u32, follows: Option<u32>) {
        match self.0.last_mut() {
            Some((_, last)) if Some(*last) == follows => *last = uid,
            _ => self.0.push((uid, uid)),
        }
    }

    fn text(&self) -> String {
        let run = |(first, last): &(u32, u32)| match first == last {
            true => first.to_string(),
            false => format!("{first}:{last}"),
        };
        self.0.iter().map(run).collect::<Vec<_>>().join(",")
    }
}

/// Asks about messages until a batch is full. Each message is asked about once. `complete`: no message of the folder
/// lies between two of them.
fn plan(
    rest: &mut VecDeque<Summary>,
    complete: bool,
    size_limit: u32,
    want: &mut dyn FnMut(&Summary) -> Want,
) -> Batch {
    let mut batch = Batch::default();
    let mut bytes: u64 = 0;
    let mut before = None;
    while batch.wanted.len() < BATCH_MESSAGES {
        // A large message goes alone, so that a batch never holds a full one and it.
        let fits = |s: &Summary| {
            let next = u64::from(s.size).min(u64::from(size_limit));
            batch.wanted.is_empty() || bytes + next <= BATCH_BYTES
        };
        let Some(summary) = rest.pop_front_if(|s| fits(s)) else { break };
        let uid = summary.uid;
        batch.last = uid;
        let follows = if complete { before } else { uid.checked_sub(1) };
        let part = match want(&summary) {
            Want::Skip => None,
            Want::Headers => Some(Part::Headers),
            Want::Body if summary.size > size_limit => Some(Part::TooLarge),
            Want::Body => Some(Part::Whole),
        };
        match part {
            None => {}
            Some(Part::Whole) => {
                bytes += u64::from(summary.size);
                batch.whole.push(uid, follows);
            }
            Some(_) => {
                bytes += HEADER_BYTES;
                batch.headers.push(uid, follows);
            }
        }
        before = Some(uid);
        batch.wanted.extend(part.map(|part| (summary, part)));
    }
    batch
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mailbox::Flags;

    fn summary(uid: u32, size: u32) -> Summary {
        Summary { uid, flags: Flags::default(), received: None, size, lasting_id: None }
    }

    #[test]
    fn batches_are_full_but_not_fuller() {
        let half = 512 * 1024;
        let mut rest: VecDeque<Summary> =
            [(2, half), (5, 2 * half), (9, 2 * half), (10, 30 * half), (11, 20 * half), (12, 1)]
                .map(|(uid, size)| summary(uid, size))
                .into();
        let mut plans = Vec::new();
        while !rest.is_empty() {
            let batch = plan(&mut rest, true, 25 * half, &mut |_| Want::Body);
            plans.push((batch.whole.text(), batch.headers.text(), batch.last));
        }
        let expected = [("2:5", "", 5), ("9", "", 9), ("", "10", 10), ("11", "", 11), ("12", "", 12)];
        assert_eq!(plans, expected.map(|(w, h, last)| (w.to_owned(), h.to_owned(), last)));
    }

    #[test]
    fn runs_skip_what_is_not_wanted() {
        let mut rest = (1..=9).map(|n| summary(n * 10, 100)).collect();
        let batch = plan(&mut rest, true, 1000, &mut |s| match s.uid {
            30 | 90 => Want::Skip,
            40 | 50 => Want::Headers,
            _ => Want::Body,
        });
        assert_eq!((batch.whole.text().as_str(), batch.headers.text().as_str()), ("10:20,60:80", "40:50"));
        assert_eq!((batch.wanted.len(), batch.last), (7, 90));
    }

    #[test]
    fn what_lies_between_wanted_messages_is_not_fetched() {
        let mut rest = [3, 4, 7, 8, 20].map(|uid| summary(uid, 100)).into();
        assert_eq!(plan(&mut rest, false, 1000, &mut |_| Want::Body).whole.text(), "3:4,7:8,20");
    }
}
