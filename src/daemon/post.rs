//! The notice on paper: when there is one, and what is known for it.

use super::{DaemonError, Setup};
use crate::dunning::{Account, Level};
use crate::letters::{NoticeView, Post, PostView};
use crate::mail;
use crate::store::Mail;

/// Whether a notice of this level is a letter too: what may be shown to a court should be posted.
pub fn on_paper(level: Level) -> bool {
    level.standard() >= Level::FormalDemand
}

/// The notice as a letter to print. `management`: to the management instead, by its name or without one.
pub(super) fn post(
    setup: &Setup,
    account: &Account,
    notice: NoticeView,
    management: Option<&str>,
) -> Result<Post, DaemonError> {
    let policy = setup.policy_for(account);
    let law = policy.law.as_ref();
    Ok(setup.paper_for(account).post(&PostView {
        notice,
        postal: setup.postal(account),
        management,
        law: law.map(|law| law.jurisdiction.code.as_str()),
    })?)
}

/// The letter that goes along with a sealed notice of such a level.
pub(super) fn of_sealed(setup: &Setup, account: &Account, mail: &Mail) -> Option<(Level, Post)> {
    let what = mail.name.split('/').next().unwrap_or_default();
    let level = Level::from_code(what).filter(|level| on_paper(*level))?;
    // It stands first: see `Letters::notice`.
    let letter = mail::parse(&mail.bytes).attachments.into_iter().find(|a| !a.inline)?;
    let name =
        letter.name.filter(|name| setup.paper_for(account).names_post(account.language, level, name))?;
    Some((level, Post { name, bytes: letter.bytes, addressed: !setup.postal(account).is_empty() }))
}
