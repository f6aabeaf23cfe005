//! Delivery into a Maildir, for the demo and for tests.

use std::io;
use std::path::{Path, PathBuf};

use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};
use tokio::fs;
use tokio::io::AsyncWriteExt;

use super::envelope::Route;
use super::{Envelope, Fate, Phase, Refused, checked};

#[derive(Debug)]
pub(super) struct Maildir {
    dir: PathBuf,
    phase: Phase,
}

impl Maildir {
    pub async fn open(dir: &Path) -> Result<Self, Refused> {
        for part in ["tmp", "new", "cur"] {
            let part = dir.join(part);
            fs::create_dir_all(&part).await.map_err(|e| {
                Refused::lost(
                    Phase::Connect,
                    format!("{}: {e}: check the path and its rights", part.display()),
                )
            })?;
        }
        Ok(Maildir { dir: dir.to_owned(), phase: Phase::MailFrom })
    }

    pub fn envelope(&mut self, envelope: &Envelope) -> Result<(), Refused> {
        self.phase = Phase::MailFrom;
        Route::new(envelope)?;
        self.phase = Phase::Data;
        Ok(())
    }

    pub fn data(&mut self) -> Result<(), Refused> {
        match self.phase {
            Phase::Data => {
                self.phase = Phase::Body;
                Ok(())
            }
            _ => Err(Refused::lost(Phase::Data, "the envelope comes first")),
        }
    }

    pub async fn body(&mut self, bytes: &[u8]) -> Fate {
        let ready = std::mem::replace(&mut self.phase, Phase::MailFrom) == Phase::Body;
        if !ready {
            return Fate::Refused(Refused::lost(Phase::Body, "DATA comes first"));
        }
        if let Err(flaw) = checked(bytes) {
            return Fate::Refused(Refused::flaw(Phase::Body, flaw.to_string()));
        }
        match self.deliver(bytes).await {
            Ok(name) => Fate::Accepted { reply: format!("250 delivered as {name}") },
            Err(e) => Fate::Refused(Refused::lost(Phase::Body, format!("{}: {e}", self.dir.display()))),
        }
    }

    /// Written whole under `tmp`, then linked into `new` (the Maildir way). The name is a count, so that names sort
    /// as the mails came, and a hash: neither a clock nor a random number is needed.
    async fn deliver(&self, bytes: &[u8]) -> io::Result<String> {
        let hash = HEXLOWER.encode(&Sha256::digest(bytes)[..8]);
        let draft = self.dir.join("tmp").join(format!("{hash}.{}", std::process::id()));
        let mut file = fs::File::create(&draft).await?;
        file.write_all(bytes).await?;
        file.sync_all().await?;
        let mut count = self.count("new").await? + self.count("cur").await?;
        let name = loop {
            let name = format!("{count:08}.{hash}.dunmail");
            match fs::hard_link(&draft, self.dir.join("new").join(&name)).await {
                Ok(()) => break name,
                Err(e) if e.kind() == io::ErrorKind::AlreadyExists => count += 1,
                Err(e) => return Err(e),
            }
        };
        // It is delivered: a draft that stays behind harms nobody.
        let _ = fs::remove_file(&draft).await;
        Ok(name)
    }

    async fn count(&self, part: &str) -> io::Result<usize> {
        let mut entries = fs::read_dir(self.dir.join(part)).await?;
        let mut count = 0;
        while entries.next_entry().await?.is_some() {
            count += 1;
        }
        Ok(count)
    }
}
