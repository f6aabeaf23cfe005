//! An IMAP session.

use std::time::Duration;

use super::*;

#[derive(Debug)]
pub struct Imap {
    server: String,
}

macro_rules! not_yet { ($self:ident $(, $arg:ident)*) => {{ $(let _ = $arg;)* Err(MailboxError::Broken { server: $self.server.clone() }) }} }

impl Imap {
    pub async fn connect(settings: &ImapSettings) -> Result<Self, MailboxError> {
        Ok(Self { server: settings.server() })
    }
    pub async fn folders(&mut self) -> Result<Vec<Folder>, MailboxError> {
        not_yet!(self)
    }
    pub fn folder_name(&self, path: &[&str]) -> String {
        path.join("/")
    }
    pub async fn ensure_folder(&mut self, path: &[&str]) -> Result<String, MailboxError> {
        not_yet!(self, path)
    }
    pub async fn status(&mut self, folder: &str) -> Result<FolderStatus, MailboxError> {
        not_yet!(self, folder)
    }
    pub async fn scan(
        &mut self,
        folder: &str,
        after: u32,
        limit: u32,
        want: &mut dyn FnMut(&Summary) -> Want,
        sink: &mut dyn FnMut(Fetched) -> Result<(), SinkError>,
    ) -> Result<ScanEnd, MailboxError> {
        not_yet!(self, folder, after, limit, want, sink)
    }
    pub async fn present(&mut self, folder: &str) -> Result<Vec<(u32, Flags)>, MailboxError> {
        not_yet!(self, folder)
    }
    pub async fn headers(&mut self, folder: &str, uids: &[u32]) -> Result<Vec<(u32, Vec<u8>)>, MailboxError> {
        not_yet!(self, folder, uids)
    }
    pub async fn body(&mut self, folder: &str, uid: u32) -> Result<Option<Vec<u8>>, MailboxError> {
        not_yet!(self, folder, uid)
    }
    pub async fn append(&mut self, folder: &str, flags: &[Flag], b: &[u8]) -> Result<Appended, MailboxError> {
        not_yet!(self, folder, flags, b)
    }
    pub async fn change_flags(
        &mut self,
        folder: &str,
        uid: u32,
        on: bool,
        flags: &[Flag],
        keywords: &[&str],
    ) -> Result<(), MailboxError> {
        not_yet!(self, folder, uid, on, flags, keywords)
    }
    pub async fn move_to(
        &mut self,
        folder: &str,
        uid: u32,
        target: &str,
    ) -> Result<Option<u32>, MailboxError> {
        not_yet!(self, folder, uid, target)
    }
    pub async fn delete(&mut self, folder: &str, uid: u32) -> Result<(), MailboxError> {
        not_yet!(self, folder, uid)
    }
    pub async fn wait(&mut self, folder: &str, at_most: Duration) -> Result<(), MailboxError> {
        not_yet!(self, folder, at_most)
    }
    pub async fn logout(self) {}
}
