//! Delivery failures: those with a machine-readable report, and the many without.

use std::cell::LazyCell;

use super::delivery::{self, Action, Recipient};
use super::diagnosis::{Stage, cause};
use super::head::Head;
use super::part::Part;
use super::{Bounce, FailedRecipient, Nature, keys, transcript};

/// What a report says, with the keys of ours that its embedded original carries.
pub(super) struct Report {
    pub(super) nature: Nature,
    pub(super) keys: Vec<String>,
}

/// Reads a mail, whose text is given, as a report about another mail; `None` when it is none.
pub(super) fn read(head: &Head, part: &Part<'_>, subject: &str, text: &str) -> Option<Report> {
    let all = part.all();
    if let Some(kind) = other_report(head, &all) {
        return Some(Report { nature: Nature::Report(kind), keys: Vec::new() });
    }
    let statuses: Vec<Recipient> = all
        .iter()
        .filter(|part| part.is("message/delivery-status") || part.is("message/global-delivery-status"))
        .flat_map(|part| delivery::recipients(&part.text()))
        .collect();
    let declared = head.text("X-Failed-Recipients");
    let sender = Sender::of(head);
    let delayed = || is_delay(subject);
    // A report attached to a person's mail says nothing about the mail itself.
    let official = part.is("multipart/report") || sender.daemon || sender.null_path;
    let nature = if official && statuses.iter().any(|recipient| recipient.outcome().is_some()) {
        from_statuses(&statuses, text, delayed())
    } else if let Some(nature) = transcript::notification(head, text) {
        nature
    } else {
        if !is_bounce(&sender, subject, declared.is_some(), head, part, text) {
            return None;
        }
        if delayed() || transcript::says_delayed(text) {
            Nature::Report("delayed")
        } else {
            from_text(declared.as_deref(), &statuses, text, &all, head)
        }
    };
    let Nature::Bounce(mut bounce) = nature else { return Some(Report { nature, keys: Vec::new() }) };
    let original = original(&all, text);
    bounce.original_ids = original.ids.clone();
    let known = original
        .ids
        .iter()
        .chain(&original.references)
        .map(String::as_str)
        .chain(original.own_key.as_deref());
    let keys = keys::keys_in(known);
    Some(Report { nature: Nature::Bounce(bounce), keys })
}

/// Reports of other kinds: abuse feedback (RFC 5965), a read receipt (RFC 8098).
fn other_report(head: &Head, all: &[&Part<'_>]) -> Option<&'static str> {
    let kind = head.parameter("Content-Type", "report-type").unwrap_or("").to_ascii_lowercase();
    let top = all.first().is_some_and(|part| part.is("multipart/report"));
    let has = |media_type: &str| top && all.iter().any(|part| part.is(media_type));
    if kind == "feedback-report" || has("message/feedback-report") {
        Some("feedback")
    } else if kind == "disposition-notification" || has("message/disposition-notification") {
        Some("read")
    } else {
        None
    }
}

fn from_statuses(statuses: &[Recipient], text: &str, delayed: bool) -> Nature {
    let failed: Vec<&Recipient> = statuses
        .iter()
        .filter(|recipient| {
            recipient.outcome() == Some(Action::Failed)
                // Without an action, a passing status in a mail that calls itself a delay is one.
                && !(delayed && recipient.action.is_none())
        })
        .collect();
    if failed.is_empty() {
        return Nature::Report(match statuses.iter().find_map(Recipient::outcome) {
            Some(Action::Delivered) => "delivered",
            Some(Action::Relayed) => "relayed",
            Some(Action::Expanded) => "expanded",
            _ => "delayed",
        });
    }
    let mut bounce = Bounce::default();
    for recipient in failed {
        // Some gateways put their words into the text alone.
        let words = recipient.diagnostic.clone().filter(|words| says_something(words));
        let words = words.or_else(|| {
            let about = transcript::about(text, recipient.address.as_deref());
            (!about.is_empty()).then_some(about)
        });
        // The words of the refusing server are more precise than what a gateway makes of them.
        let precise = words.as_deref().and_then(transcript::status);
        let status = match (&recipient.status, precise) {
            (Some(known), Some(precise)) if known.get(..1) == precise.get(..1) => Some(precise),
            (known, precise) => known.clone().or(precise),
        };
        let address = recipient.address.as_deref();
        let stage = match transcript::stage(text, address) {
            Stage::Data if recipient.status.as_deref() == Some("5.1.1") => Stage::Recipient,
            Stage::Untold => transcript::stage(words.as_deref().unwrap_or(""), address),
            stage => stage,
        };
        add(&mut bounce, recipient.address.clone(), status, words, stage);
    }
    Nature::Bounce(bounce)
}

/// Whether a diagnostic is more than a code.
fn says_something(words: &str) -> bool {
    words.chars().filter(|c| c.is_alphabetic()).count() > 8
}

/// Adds a recipient once.
fn add(
    bounce: &mut Bounce,
    address: Option<String>,
    status: Option<String>,
    diagnostic: Option<String>,
    stage: Stage,
) {
    let cause = cause(status.as_deref(), diagnostic.as_deref().unwrap_or(""), stage);
    let same = |known: &FailedRecipient| match (&known.address, &address) {
        (Some(a), Some(b)) => a.eq_ignore_ascii_case(b),
        (None, None) => true,
        _ => false,
    };
    if !bounce.recipients.iter().any(same) {
        bounce.recipients.push(FailedRecipient { address, status, cause, diagnostic });
    }
}

/// Recipients from the headers, the report or the text.
fn from_text(
    declared: Option<&str>,
    statuses: &[Recipient],
    text: &str,
    all: &[&Part<'_>],
    head: &Head,
) -> Nature {
    let mut addresses = declared.map(transcript::addresses_in).unwrap_or_default();
    if addresses.is_empty() {
        addresses = statuses.iter().filter_map(|recipient| recipient.address.clone()).collect();
    }
    if addresses.is_empty() {
        addresses = failed_addresses(text, &original(all, text), head);
    }
    let mut bounce = Bounce::default();
    for address in addresses.into_iter().take(50) {
        let stage = transcript::stage(text, Some(&address));
        let words = transcript::about(text, Some(&address));
        let words = if says_something(&words) { words } else { transcript::about(text, None) };
        add(&mut bounce, Some(address), transcript::status(&words), Some(words), stage);
    }
    if bounce.recipients.is_empty() {
        let words = transcript::about(text, None);
        add(&mut bounce, None, transcript::status(&words), Some(words), transcript::stage(text, None));
    }
    Nature::Bounce(bounce)
}

/// The addresses that a report in prose is about: those that it lists line by line, else those it names that the
/// original was sent to, else the first that is not its own reader's, else the original's only recipient.
fn failed_addresses(text: &str, original: &Original, head: &Head) -> Vec<String> {
    let story = transcript::above_original(text);
    let own: Vec<String> =
        ["To", "From"].iter().flat_map(|name| head.addresses(name)).map(|a| a.normalised()).collect();
    let is_own = |address: &String| own.contains(&address.to_lowercase());
    let sent_to = |address: &String| original.to.iter().any(|to| to.eq_ignore_ascii_case(address));
    let named: Vec<String> = transcript::addresses_in(story)
        .into_iter()
        .filter(|address| !transcript::is_daemon_address(address))
        .collect();
    let pick = |found: &mut dyn Iterator<Item = &String>| -> Option<Vec<String>> {
        let found: Vec<String> = found.cloned().collect();
        (!found.is_empty()).then_some(found)
    };
    let listed = transcript::listed_addresses(story);
    pick(&mut listed.iter().filter(|a| !is_own(a) || sent_to(a)))
        .or_else(|| pick(&mut named.iter().filter(|a| sent_to(a))))
        .or_else(|| pick(&mut named.iter().filter(|a| !is_own(a)).take(1)))
        .or_else(|| pick(&mut named.iter().take(1)))
        .or_else(|| (original.to.len() == 1).then(|| original.to.clone()))
        .unwrap_or_default()
}

/// What mail systems call themselves.
#[rustfmt::skip]
const DAEMONS: &[&str] = &[
    "mailer-daemon", "mailerdaemon", "mailer daemon", "postmaster", "post_master", "mail delivery",
    "mail.delivery", "maildelivery", "mail deliver", "system administrator", "systemadministrator",
    "systembeheerder", "administrator systemu", "delivery subsystem", "mail system", "mdaemon",
    "mail-daemon", "bounce",
];

/// What makes a sender look like a mail system.
struct Sender {
    daemon: bool,
    null_path: bool,
}

impl Sender {
    fn of(head: &Head) -> Sender {
        let from = head.sender_words().to_lowercase();
        let path = head.text("Return-Path").map(|path| path.trim().to_ascii_lowercase());
        Sender {
            daemon: DAEMONS.iter().any(|name| from.contains(name)),
            null_path: path.is_some_and(|path| {
                path == "<>" || path.starts_with("mailer-daemon") || path.starts_with("<mailer-daemon")
            }),
        }
    }
}

fn is_bounce(
    sender: &Sender,
    subject: &str,
    declared: bool,
    head: &Head,
    part: &Part<'_>,
    text: &str,
) -> bool {
    let kind = head.parameter("Content-Type", "report-type").unwrap_or("");
    if declared
        || part.is("multipart/report") && (kind.is_empty() || kind.eq_ignore_ascii_case("delivery-status"))
    {
        return true;
    }
    // Most mails are no reports: what takes long is only asked where it matters.
    let titled = || is_bounce_subject(subject);
    let story = LazyCell::new(|| transcript::above_original(text));
    let told = || transcript::says_failed(&story);
    let qmail = head.texts("Received").any(|line| line.contains("invoked for bounce"));
    let automatic = head.text("Auto-Submitted").is_some_and(|value| !value.eq_ignore_ascii_case("no"));
    if sender.daemon {
        return titled() || told() || qmail || sender.null_path && transcript::has_reply_code(&story);
    }
    if sender.null_path || qmail {
        let embedded = part.parts.iter().any(|part| part.is("message/") || part.is("text/rfc822-headers"));
        let answer = transcript::has_reply_code(&story);
        return titled() && (told() || answer) || (answer || embedded) && told() || qmail;
    }
    // A person who answers or forwards a report keeps its title.
    if is_answer(subject) {
        return false;
    }
    // Gateways that write under an ordinary name: everything else must agree.
    titled()
        && told()
        && (automatic || transcript::has_reply_code(&story) && !transcript::addresses_in(&story).is_empty())
}

/// Whether a subject begins as answers and forwards do.
fn is_answer(subject: &str) -> bool {
    let Some((prefix, _)) = subject.split_once(':') else { return false };
    let prefix = prefix.trim().trim_end_matches('.').to_lowercase();
    [
        "re", "aw", "wg", "fw", "fwd", "antw", "antwort", "odp", "pd", "doorst", "tr", "rv", "sv", "vs", "i",
        "r",
    ]
    .contains(&prefix.as_str())
}

/// How failure reports are titled.
#[rustfmt::skip]
const SUBJECTS: &[&str] = &[
    "undeliverable", "undelivered", "delivery status notification", "delivery failure", "delivery failed",
    "delivery has failed", "delivery notification", "delivery problem", "delivery error", "delivery report",
    "delivery status", "failure notice", "failure delivery", "failed delivery", "mail delivery",
    "returned mail", "returned to sender", "returning message", "mail system error", "non-delivery",
    "nondeliverable", "non delivery", "could not be delivered", "could not deliver",
    "couldn't be delivered", "not delivered", "message status", "error sending your mail", "mail error",
    "bounce", "rejected mail", "loop alert", "unsolicited bulk email", "unzustellbar", "nicht zustellbar",
    "nicht zugestellt", "zustellung fehlgeschlagen", "fehler bei der zustellung", "zustellungsfehler",
    "unzustellbarkeit", "onbestelbaar", "niet bezorgd", "niet afgeleverd", "bezorging mislukt",
    "niedostarcz", "nie została dostarczona", "nie dostarczono", "nie można dostarczyć", "zwrot wiadomości",
    "błąd dostarcz",
];

fn is_bounce_subject(subject: &str) -> bool {
    let subject = subject.to_lowercase();
    SUBJECTS.iter().any(|words| subject.contains(words))
        || ["non remis", "échec de la remise", "mancato recapito", "no se puede entregar", "no entregado"]
            .iter()
            .any(|words| subject.contains(words))
}

/// How delay reports are titled.
fn is_delay(subject: &str) -> bool {
    let subject = subject.to_lowercase();
    [
        "(delay)",
        "delayed",
        "warning: could not send",
        "warning: message",
        "delivery delay",
        "verzögert",
        "verzögerung",
        "vertraagd",
        "vertraging",
        "opóźni",
    ]
    .iter()
    .any(|words| subject.contains(words))
}

/// What is known of the mail that the report is about.
#[derive(Default)]
struct Original {
    ids: Vec<String>,
    references: Vec<String>,
    to: Vec<String>,
    own_key: Option<String>,
}

/// From the embedded mail or its headers, else from headers copied into the text.
fn original(all: &[&Part<'_>], text: &str) -> Original {
    let embedded = all.iter().skip(1).find(|part| {
        matches!(
            part.media_type.as_str(),
            "message/rfc822"
                | "message/global"
                | "text/rfc822-headers"
                | "message/global-headers"
                | "message/partial"
                | "text/rfc822"
        )
    });
    let head = match embedded {
        Some(part) => Head::split(part.bytes().trim_ascii_start()).0,
        None => transcript::copied_head(text),
    };
    let mut ids = head.ids("Message-ID");
    // Exchange and SES keep the sender's own id beside the one that they put in its place.
    ids.extend(head.ids("X-Original-Message-ID"));
    ids.truncate(20);
    Original {
        ids,
        references: [head.ids("References"), head.ids("In-Reply-To")].concat(),
        to: ["To", "Cc"].iter().flat_map(|name| head.addresses(name)).map(|a| a.address).collect(),
        own_key: head.text(keys::HEADER),
    }
}

/// What the headers alone tell of a report.
pub(super) fn by_header(head: &Head) -> Option<Nature> {
    if let Some(declared) = head.text("X-Failed-Recipients") {
        let mut bounce = Bounce::default();
        for address in transcript::addresses_in(&declared) {
            add(&mut bounce, Some(address), None, None, Stage::Untold);
        }
        return Some(Nature::Bounce(bounce));
    }
    let kind = head.parameter("Content-Type", "report-type").map(str::to_ascii_lowercase);
    match (head.media_type()?.as_str(), kind.as_deref()) {
        ("multipart/report", Some("feedback-report")) => Some(Nature::Report("feedback")),
        ("multipart/report", Some("disposition-notification")) => Some(Nature::Report("read")),
        ("multipart/report", _) => Some(Nature::Bounce(Bounce::default())),
        _ => None,
    }
}
