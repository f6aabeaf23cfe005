//! `dunmail read`: what is understood of mails, documents and statements. Changes nothing.

mod account;
mod sources;
mod understand;
mod understood;

use std::io::Write;
use std::path::{Path, PathBuf};

pub(super) use account::plain;
use sources::Content;
pub(super) use understand::{NO_MAIL, Understanding};
pub(super) use understood::Understood;

use super::Failure;
use super::open;
use super::overlay::Overlay;
use crate::config::{Config, POLICY};
use crate::daemon::Clock;

/// What is understood of mails; changes nothing.
#[derive(Debug, clap::Args)]
pub(super) struct Read {
    /// One JSON object a message
    #[arg(long)]
    json: bool,
    /// .eml, mbox, Maildir, folders of them; .xml and .pdf as if attached to an outgoing mail; .sta, camt .xml, .csv, .xlsx and .zip as statements and lists
    #[arg(required = true, value_name = "PATH")]
    paths: Vec<PathBuf>,
}

impl Read {
    /// Reads every path; one that cannot be read does not stop the rest.
    pub fn run(&self, config: Option<&Path>) -> Result<(), Failure> {
        let understanding = understanding(config)?;
        let mut out = std::io::BufWriter::new(std::io::stdout().lock());
        let mut failed = false;
        for path in &self.paths {
            sources::each(path, &mut |found| {
                match found {
                    Ok((file, content)) => {
                        let understood = understanding.of(file, content);
                        match self.json {
                            true => {
                                serde_json::to_writer(&mut out, &understood).map_err(std::io::Error::from)?;
                                writeln!(out)?;
                            }
                            false => account::write(&mut out, &understood)?,
                        }
                    }
                    Err((file, why)) => {
                        failed = true;
                        out.flush()?;
                        eprintln!("dunmail: {}: {}", plain(&file), plain(&why));
                    }
                }
                Ok::<(), std::io::Error>(())
            })?;
        }
        out.flush()?;
        if failed { Err(Failure::told()) } else { Ok(()) }
    }
}

impl Understanding {
    fn of(&self, file: &str, content: Content) -> Understood {
        match content {
            Content::Mail(bytes) => self.mail(file, &bytes, true),
            Content::Large(bytes) => self.mail(file, &bytes, false),
            Content::Document(bytes) => self.document(file, &bytes),
            Content::Statement(bytes) => self.statement(file, &bytes),
        }
    }
}

/// What messages are read with. A config is used if there is one; a faulty one that nobody named is left aside.
pub(super) fn understanding(config: Option<&Path>) -> Result<Understanding, Failure> {
    let config = optional_config(config)?;
    let overlay = config.as_ref().map_or_else(Overlay::default, |config| {
        Overlay::new(config.rules.as_deref(), config.templates.as_deref())
    });
    let mut problems = Vec::new();
    let rules = overlay.rules(&mut problems);
    let invoice_rules = overlay.invoice_rules(&mut problems);
    let layouts = overlay.layouts(&mut problems);
    let payment_rules = overlay.payment_rules(&mut problems);
    let (Some(rules), Some(invoice_rules), Some(layouts), Some(payment_rules), true) =
        (rules, invoice_rules, layouts, payment_rules, problems.is_empty())
    else {
        return Err(Failure::bad(problems));
    };
    let zone = config.as_ref().map_or(jiff::tz::TimeZone::UTC, |config| config.creditor.timezone.clone());
    let today = Clock::System(zone).now().date();
    Ok(Understanding {
        rules,
        invoice_rules,
        payment_rules,
        documents: open::reader(&layouts)?,
        threshold: match &config {
            Some(config) => config.policy(today).threshold,
            None => embedded_threshold(),
        },
        config,
        today,
    })
}

/// The config that is named, or `./config.toml` if there is one.
pub(super) fn optional_config(named: Option<&Path>) -> Result<Option<Config>, Failure> {
    let usual = Path::new("config.toml");
    let loaded = match named {
        Some(path) => Config::load(path),
        None if usual.is_file() => Config::load(usual),
        None => return Ok(None),
    };
    match loaded {
        Ok(config) => Ok(Some(config)),
        Err(errors) if named.is_some() => Err(Failure::bad(errors.iter().map(ToString::to_string).collect())),
        Err(errors) => {
            let count = super::counted(errors.len(), "mistake");
            eprintln!("dunmail: config.toml has {count} and is left aside: see `dunmail check`");
            Ok(None)
        }
    }
}

fn embedded_threshold() -> f64 {
    let table: toml::Table = POLICY.parse().unwrap_or_default();
    table.get("threshold").and_then(toml::Value::as_float).unwrap_or(0.5)
}
