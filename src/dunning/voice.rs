//! How a customer writes, taken up in what is written to it: its language, and whether it says du or Sie. What a person or
//! the config says wins; what contests something sets no tone.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::step::Step;
use super::{Account, Happened, Language, Register, Reply};

/// What one mail shows of how its writer writes; each only where it is plain.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Heard {
    /// In which language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<Language>,
    /// Formally or familiarly.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub register: Option<Register>,
    /// The first name that it is signed with, and nothing else.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
}

/// How an account is addressed, and on whose word.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Voice {
    /// How.
    pub register: Register,
    /// The first name that its mails are signed with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// Since which day.
    pub since: Date,
    /// Whether a person said so; else its own mails did.
    #[serde(default)]
    pub said: bool,
}

impl Heard {
    /// Nothing that is plain.
    pub fn is_silent(&self) -> bool {
        *self == Heard::default()
    }
}

impl Account {
    /// The register that a person has said.
    pub fn said_register(&self) -> Option<Register> {
        self.voice.as_ref().filter(|voice| voice.said).map(|voice| voice.register)
    }

    /// The register that its own mails have.
    pub fn heard_register(&self) -> Option<Register> {
        self.voice.as_ref().filter(|voice| !voice.said).map(|voice| voice.register)
    }
}

impl Step<'_> {
    /// Takes up how the writer of a reply writes. The journal and the card say so.
    pub(super) fn listen(&mut self, reply: &Reply) {
        let Heard { language, register, first_name } = &reply.heard;
        let other = |language: &Language| !self.account.language_said && *language != self.account.language;
        if let Some(language) = language.filter(other) {
            self.because(format!("the customer writes {language}: so do its letters from now on"));
            self.account.language = language;
            self.happened(Happened::WritesIn(language), Vec::new());
        }
        let voice = self.account.voice.as_ref();
        let Some(register) = register.filter(|_| voice.is_none_or(|voice| !voice.said)) else { return };
        if voice.map_or(Register::Formal, |voice| voice.register) != register {
            let since = self.today;
            let how = if register == Register::Familiar { "familiarly" } else { "formally" };
            self.because(format!("the customer writes {how}: so do its mails from now on"));
            self.account.voice = Some(Voice { register, first_name: first_name.clone(), since, said: false });
            self.happened(Happened::Addresses(register), Vec::new());
        } else if let (Some(voice), Some(first_name)) = (&mut self.account.voice, first_name) {
            voice.first_name = Some(first_name.clone());
        }
    }
}
