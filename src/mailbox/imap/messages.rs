//! Single messages on an IMAP server: read, store, flag, move, delete.

use async_imap::imap_proto::{Response, ResponseCode};

use super::super::MailboxError;
use super::super::message::{Appended, Flag, Flags, HEADER_LIMIT, NewMessage};
use super::Imap;
use super::words::{Row, only_uid, uid_sets, uids};

/// How many messages one command names.
const AT_ONCE: usize = 500;

/// A single message may be read up to this size (bytes); the session's own limit is a little above.
const BODY_LIMIT: usize = 50 * 1024 * 1024;

impl Imap {
    pub async fn present(&mut self, folder: &str) -> Result<Vec<(u32, Flags)>, MailboxError> {
        // Some servers refuse `1:*` where there is nothing.
        if self.open_anew(folder).await?.messages == 0 {
            return Ok(Vec::new());
        }
        let mut present = Vec::new();
        let mut on = |row: Row| present.extend(row.flags.map(|flags| (row.uid, flags)));
        self.fetch("1:*", "FLAGS", &mut on).await.map_err(|e| e.about(folder))?;
        present.sort_unstable_by_key(|(uid, _)| *uid);
        present.dedup_by_key(|(uid, _)| *uid);
        Ok(present)
    }

    /// Whole header blocks, or only these fields of them.
    pub async fn headers(
        &mut self,
        folder: &str,
        uids: &[u32],
        fields: Option<&[&str]>,
    ) -> Result<Vec<(u32, Vec<u8>)>, MailboxError> {
        let section = match fields {
            // Servers keep fields that are asked for often in an index, and need not open the message.
            Some(fields) => format!("BODY.PEEK[HEADER.FIELDS ({})]<0.{HEADER_LIMIT}>", fields.join(" ")),
            None => header_section(),
        };
        let mut wanted: Vec<u32> = uids.iter().copied().filter(|uid| *uid != 0).collect();
        wanted.sort_unstable();
        wanted.dedup();
        self.enter(folder).await?;
        let mut found = Vec::with_capacity(wanted.len());
        let mut on = |row: Row| found.extend(row.bytes.map(|bytes| (row.uid, bytes)));
        for set in uid_sets(&wanted, AT_ONCE) {
            self.fetch(&set, &section, &mut on).await.map_err(|e| e.about(folder))?;
        }
        found.sort_by_key(|(uid, _)| *uid);
        found.dedup_by_key(|(uid, _)| *uid);
        Ok(found)
    }

    pub async fn body(&mut self, folder: &str, uid: u32) -> Result<Option<Vec<u8>>, MailboxError> {
        let open_before = self.enter(folder).await?;
        let mut body = self.body_once(folder, uid).await?;
        if body.is_none() && open_before {
            self.refresh().await?;
            body = self.body_once(folder, uid).await?;
        }
        match body {
            Some(bytes) if bytes.len() >= BODY_LIMIT => {
                Err(MailboxError::Argument { what: "a request for a message", reason: "it is above 50 MiB" })
            }
            body => Ok(body),
        }
    }

    async fn body_once(&mut self, folder: &str, uid: u32) -> Result<Option<Vec<u8>>, MailboxError> {
        let mut body = None;
        let mut on = |row: Row| {
            if row.uid == uid && row.bytes.is_some() {
                body = row.bytes;
            }
        };
        let section = format!("BODY.PEEK[]<0.{BODY_LIMIT}>");
        self.fetch(&uid.to_string(), &section, &mut on).await.map_err(|e| e.about(folder))?;
        Ok(body)
    }

    /// Each message's own fate; an error only where the connection is gone. Offered at once where the server can take
    /// them so (RFC 3502), which stores all or none; what it refuses at once it is offered one by one.
    pub async fn append_all(
        &mut self,
        folder: &str,
        messages: &[NewMessage<'_>],
    ) -> Result<Vec<Result<Appended, MailboxError>>, MailboxError> {
        if messages.len() > 1 && self.session.capabilities.has("MULTIAPPEND") {
            match self.append_together(folder, messages).await {
                Ok(appended) => return Ok(appended.into_iter().map(Ok).collect()),
                Err(e) if !e.leaves_connection() => return Err(e),
                Err(_) => {}
            }
        }
        let mut fates = Vec::with_capacity(messages.len());
        for message in messages {
            let fate = self.append_together(folder, std::slice::from_ref(message)).await;
            fates.push(match fate {
                Ok(appended) => Ok(appended.first().copied().unwrap_or_default()),
                Err(e) if !e.leaves_connection() => return Err(e),
                Err(refused) => Err(refused),
            });
        }
        Ok(fates)
    }

    /// One APPEND; as many answers as messages.
    async fn append_together(
        &mut self,
        folder: &str,
        messages: &[NewMessage<'_>],
    ) -> Result<Vec<Appended>, MailboxError> {
        let line = format!("APPEND {}", self.argument(folder)?);
        let mut literals = Vec::with_capacity(messages.len());
        for message in messages {
            let words: Vec<&str> = message.flags.iter().map(|f| f.as_str()).collect();
            literals.push((format!("({})", words.join(" ")), message.on_the_wire()?));
        }
        let code = match self.session.run_with_literals("APPEND", &line, &literals).await {
            Ok(code) => code,
            Err(e) => return Err(self.on_folder(e, folder).await),
        };
        if let Some(selected) = self.selected.as_mut().filter(|s| s.folder == folder) {
            selected.stale = true;
        }
        Ok(match code {
            Some(ResponseCode::AppendUid(validity, set)) => uids(&set, messages.len())
                .into_iter()
                .map(|uid| Appended { uid, uid_validity: Some(validity) })
                .collect(),
            _ => vec![Appended::default(); messages.len()],
        })
    }

    pub async fn change_flags(
        &mut self,
        folder: &str,
        uids: &[u32],
        on: bool,
        flags: &[Flag],
        keywords: &[&str],
    ) -> Result<(), MailboxError> {
        self.enter(folder).await?;
        let allowed = |word: &&&str| match &self.selected {
            Some(s) => {
                s.status.keywords_allowed == Some(true)
                    || s.permanent.iter().any(|p| p.eq_ignore_ascii_case(word))
            }
            None => false,
        };
        let keywords: Vec<&str> = keywords.iter().filter(allowed).copied().collect();
        let system: Vec<&str> = flags.iter().map(|f| f.as_str()).collect();
        let words = [system.clone(), keywords.clone()].concat();
        let mut uids = uids.to_vec();
        uids.sort_unstable();
        for set in uid_sets(&uids, AT_ONCE) {
            match self.store(folder, &set, on, &words).await {
                // Refused in spite of PERMANENTFLAGS: the keywords were more than the folder can take.
                Err(MailboxError::Refused { .. }) if !keywords.is_empty() => {
                    self.store(folder, &set, on, &system).await?;
                }
                done => done?,
            }
        }
        Ok(())
    }

    async fn store(&mut self, folder: &str, set: &str, on: bool, words: &[&str]) -> Result<(), MailboxError> {
        if words.is_empty() {
            return Ok(());
        }
        let sign = if on { '+' } else { '-' };
        let line = format!("UID STORE {set} {sign}FLAGS.SILENT ({})", words.join(" "));
        self.session.run("STORE", &line, &mut |_| {}).await.map_err(|e| e.about(folder))?;
        Ok(())
    }

    pub async fn move_to(
        &mut self,
        folder: &str,
        uid: u32,
        target: &str,
    ) -> Result<Option<u32>, MailboxError> {
        let target_name = self.argument(target)?;
        self.enter_anew(folder).await?;
        let by_move = self.session.capabilities.has("MOVE");
        let (name, verb) = if by_move { ("MOVE", "MOVE") } else { ("COPY", "COPY") };
        let mut copied = None;
        // RFC 6851 section 4.3: MOVE says COPYUID before the tagged answer, COPY in it.
        let mut on = |response: &Response<'_>| {
            if let Response::Data { outcome, .. } = response
                && let Some(ResponseCode::CopyUid(_, _, to)) = &outcome.code
            {
                copied = only_uid(to);
            }
        };
        let line = format!("UID {verb} {uid} {target_name}");
        match self.session.run(name, &line, &mut on).await {
            Ok(Some(ResponseCode::CopyUid(_, _, to))) => copied = only_uid(&to),
            Ok(_) => {}
            Err(e) => return Err(self.on_folder(e, target).await),
        }
        if let Some(selected) = self.selected.as_mut().filter(|s| s.folder == target) {
            selected.stale = true;
        }
        if !by_move {
            self.expunge(folder, uid).await?;
        }
        Ok(copied)
    }

    pub async fn delete(&mut self, folder: &str, uid: u32) -> Result<(), MailboxError> {
        self.enter_anew(folder).await?;
        self.expunge(folder, uid).await
    }

    /// Marks one message and expunges that one: a bare EXPUNGE would take with it whatever others have marked.
    async fn expunge(&mut self, folder: &str, uid: u32) -> Result<(), MailboxError> {
        self.store(folder, &uid.to_string(), true, &[Flag::Deleted.as_str()]).await?;
        if self.session.capabilities.has("UIDPLUS") {
            let line = format!("UID EXPUNGE {uid}");
            self.session.run("UID EXPUNGE", &line, &mut |_| {}).await.map_err(|e| e.about(folder))?;
        }
        Ok(())
    }

    /// [`Imap::enter`], with everything visible that others added.
    async fn enter_anew(&mut self, folder: &str) -> Result<(), MailboxError> {
        if self.enter(folder).await? {
            self.refresh().await?;
        }
        Ok(())
    }

    /// UID FETCH in the open folder; `on` gets every message that has a UID.
    pub(super) async fn fetch(
        &mut self,
        set: &str,
        what: &str,
        on: &mut dyn FnMut(Row),
    ) -> Result<(), MailboxError> {
        self.session.send("FETCH", &fetch_line(set, what)).await?;
        self.fetched(on).await
    }

    /// What a UID FETCH that was sent answers.
    pub(super) async fn fetched(&mut self, on: &mut dyn FnMut(Row)) -> Result<(), MailboxError> {
        let mut each = |response: &Response<'_>| {
            if let Response::Fetch(_, attributes) = response
                && let Some(row) = Row::read(attributes)
            {
                on(row);
            }
        };
        self.session.finish("FETCH", &mut each).await.map(|_| ())
    }
}

/// A UID FETCH.
pub(super) fn fetch_line(set: &str, what: &str) -> String {
    format!("UID FETCH {set} (UID {what})")
}

/// The header block, cut where it is absurdly long.
pub(super) fn header_section() -> String {
    format!("BODY.PEEK[HEADER]<0.{HEADER_LIMIT}>")
}
