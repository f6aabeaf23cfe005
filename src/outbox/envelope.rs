//! From whom and to whom: the addresses that go over the wire, which need not be those in the headers.

use idna::uts46::{AsciiDenyList, DnsLength, Hyphens, Uts46};
use lettre::Address;
use serde::{Deserialize, Serialize};

use super::{Phase, Refused};

/// The envelope of a mail. Addresses are `local@domain`, without name or brackets; domains may be
/// internationalised.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Envelope {
    /// The envelope sender: where bounces go.
    pub from: String,
    /// The recipients; at least one.
    pub to: Vec<String>,
}

/// The envelope as the wire wants it.
pub(super) struct Route {
    pub from: Address,
    /// The caller's spelling beside the wire's.
    pub to: Vec<(String, Address)>,
}

impl Route {
    /// Checks every address before the server hears of any.
    pub fn new(envelope: &Envelope) -> Result<Route, Refused> {
        let from = address(&envelope.from)
            .map_err(|why| Refused::flaw(Phase::MailFrom, format!("sender {:?}: {why}", envelope.from)))?;
        let to = envelope
            .to
            .iter()
            .map(|written| match address(written) {
                Ok(address) => Ok((written.clone(), address)),
                Err(why) => Err(Refused::flaw(Phase::RcptTo, why).of(written)),
            })
            .collect::<Result<Vec<_>, _>>()?;
        if to.is_empty() {
            return Err(Refused::flaw(Phase::RcptTo, "the mail has no recipient: name one on the account"));
        }
        Ok(Route { from, to })
    }

    /// Whether a local part goes beyond ASCII (RFC 6531 section 3.2); domains are A-labels by now.
    pub fn needs_smtputf8(&self) -> bool {
        std::iter::once(&self.from).chain(self.to.iter().map(|(_, a)| a)).any(|a| !a.user().is_ascii())
    }
}

/// An address with its domain in A-labels (RFC 5890). Quoted local parts and address literals, which nobody
/// invoices, are refused with everything else that could break out of the angle brackets.
fn address(written: &str) -> Result<Address, String> {
    let (local, domain) = written.rsplit_once('@').ok_or("it has no @: write local@domain")?;
    // RFC 5321 section 4.5.3.1.3: a path has at most 256 octets.
    if local.is_empty() || written.len() > 254 {
        return Err("it is empty before the @, or longer than 254 bytes".into());
    }
    // RFC 5321 section 4.1.2: a Dot-string has none of these; CR and LF would start another command.
    let breaks_out = |c: char| c.is_control() || c.is_whitespace() || r#"<>()[],;:\"@"#.contains(c);
    if let Some(c) = local.chars().find(|c| breaks_out(*c)) {
        return Err(format!("{c:?} may not stand before the @"));
    }
    let domain = Uts46::new()
        .to_ascii(domain.as_bytes(), AsciiDenyList::STD3, Hyphens::CheckFirstLast, DnsLength::Verify)
        .map_err(|_| "what follows the @ is no domain name")?;
    Ok(Address::new_dangerous(local, domain))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn domains_become_a_labels() {
        for (written, expected) in [
            ("rechnung@kunde.test", "rechnung@kunde.test"),
            ("info+dunmail.4f@Firma.TEST", "info+dunmail.4f@firma.test"),
            ("kasse@bücher.test", "kasse@xn--bcher-kva.test"),
            ("księgowość@spółka.test", "księgowość@xn--spka-rqa88b.test"),
            ("a..b.@kunde.test", "a..b.@kunde.test"),
            ("o'neil/x=y@a--b.test", "o'neil/x=y@a--b.test"),
        ] {
            assert_eq!(address(written).map(|a| a.to_string()).as_deref(), Ok(expected), "{written}");
        }
    }

    #[test]
    fn nothing_breaks_out_of_the_brackets() {
        for written in [
            "",
            "kunde.test",
            "@kunde.test",
            "a@",
            "a@b@kunde.test",
            "a b@kunde.test",
            "a\r\nRCPT TO:<x@y.test>@kunde.test",
            "a@kunde.test\r\nDATA",
            "a@kunde.test\n",
            "a\0@kunde.test",
            "a>@kunde.test",
            "\"a b\"@kunde.test",
            "a@kunde.test> NOTIFY=NEVER",
            "a@kunde test",
            "a@-kunde.test",
            "a@[127.0.0.1]",
            "a\u{2028}b@kunde.test",
            "a\u{85}@kunde.test",
        ] {
            assert!(address(written).is_err(), "{written:?}");
        }
        assert!(address(&format!("{}@kunde.test", "a".repeat(300))).is_err());
    }

    #[test]
    fn a_flaw_names_the_address_and_is_permanent() {
        let envelope = Envelope { from: "a@firma.test".into(), to: vec!["b@kunde.test".into(), "c".into()] };
        let refused = Route::new(&envelope).err().expect("a refusal");
        assert_eq!((refused.phase, refused.recipient.as_deref()), (Phase::RcptTo, Some("c")));
        assert!(refused.is_permanent());
        assert!(Route::new(&Envelope { to: vec![], ..envelope }).is_err());
    }
}
