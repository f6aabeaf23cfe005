//! What the creditor's own mail server says about who sent a mail (RFC 8601).

use super::{Message, SEVERAL_SENDERS};

/// Whether the server that calls itself `authserv_id` vouches for the From domain: DMARC passed, or DKIM passed
/// with a signature of that domain, of its parent or of a subdomain (relaxed alignment, RFC 7489 3.1.1).
///
/// Only the topmost run of headers with that name counts: whatever stands below a stranger's header may have
/// been written by the sender. Of two verdicts on the same method the upper one counts. A mail with several From
/// fields or addresses is never authenticated.
pub fn authenticated(message: &Message, authserv_id: &str) -> bool {
    let Some(domain) = message.from.as_ref().map(|from| from.domain()).filter(|d| !d.is_empty()) else {
        return false;
    };
    if authserv_id.trim().is_empty() || message.defects.iter().any(|defect| defect == SEVERAL_SENDERS) {
        return false;
    }
    let trusted = message
        .authentication_results
        .iter()
        .map(|header| Results::read(header))
        .take_while(|results| results.server.eq_ignore_ascii_case(authserv_id.trim()));
    let mut dmarc = None;
    let mut dkim = None;
    for results in trusted {
        let mut verdicts = Verdicts::default();
        for result in &results.results {
            match result.method.as_str() {
                "dmarc" => {
                    let other = result.property("header.from").is_some_and(|from| !same(from, &domain));
                    verdicts.dmarc = Some(verdicts.dmarc.unwrap_or(true) && result.passed && !other);
                }
                "dkim" => {
                    let signer = result
                        .property("header.d")
                        .or_else(|| result.property("header.i").map(|i| i.rsplit('@').next().unwrap_or(i)));
                    let good = result.passed && signer.is_some_and(|signer| is_aligned(signer, &domain));
                    // Several signatures: one good one is enough.
                    verdicts.dkim = Some(verdicts.dkim.unwrap_or(false) || good);
                }
                _ => {}
            }
        }
        dmarc = dmarc.or(verdicts.dmarc);
        dkim = dkim.or(verdicts.dkim);
    }
    // A failed DMARC outweighs a DKIM pass of the relaxed reading above.
    dmarc == Some(true) || dkim == Some(true) && dmarc != Some(false)
}

#[derive(Default)]
struct Verdicts {
    dmarc: Option<bool>,
    dkim: Option<bool>,
}

fn same(a: &str, b: &str) -> bool {
    a.trim_end_matches('.').eq_ignore_ascii_case(b.trim_end_matches('.'))
}

fn is_aligned(signer: &str, from: &str) -> bool {
    let (signer, from) =
        (signer.trim_end_matches('.').to_ascii_lowercase(), from.trim_end_matches('.').to_ascii_lowercase());
    let under = |low: &str, high: &str| {
        high.contains('.') && low.strip_suffix(high).is_some_and(|rest| rest.ends_with('.'))
    };
    signer == from || under(&from, &signer) || under(&signer, &from)
}

/// One Authentication-Results header.
#[derive(Debug, Default, PartialEq)]
struct Results {
    server: String,
    results: Vec<Verdict>,
}

#[derive(Debug, Default, PartialEq)]
struct Verdict {
    method: String,
    passed: bool,
    properties: Vec<(String, String)>,
}

impl Verdict {
    fn property(&self, name: &str) -> Option<&str> {
        self.properties.iter().find(|(n, _)| n == name).map(|(_, value)| value.as_str())
    }
}

impl Results {
    /// RFC 8601 2.2: `authserv-id [version] *(";" method["/"version] "=" result [reason=…] *(ptype.property=value))`.
    fn read(header: &str) -> Results {
        let mut statements = statements(header).into_iter();
        let server = statements.next().and_then(|tokens| tokens.into_iter().next()).unwrap_or_default();
        let results = statements
            .filter_map(|tokens| {
                let mut pairs = tokens.iter().filter_map(|token| token.split_once('='));
                let (method, result) = pairs.next()?;
                let method = method.split('/').next().unwrap_or(method).to_ascii_lowercase();
                let properties = pairs.map(|(n, v)| (n.to_ascii_lowercase(), v.to_owned())).collect();
                Some(Verdict { method, passed: result.eq_ignore_ascii_case("pass"), properties })
            })
            .collect();
        Results { server, results }
    }
}

/// The statements between semicolons as tokens, with comments taken out, quoted strings unquoted, and blanks
/// around `=` closed.
fn statements(header: &str) -> Vec<Vec<String>> {
    let mut all = vec![vec![String::new()]];
    let mut chars = header.chars().peekable();
    let (mut depth, mut quoted) = (0_usize, false);
    while let Some(c) = chars.next() {
        let Some(tokens) = all.last_mut() else { break };
        let Some(token) = tokens.last_mut() else { break };
        match c {
            '\\' if quoted || depth > 0 => {
                if let (Some(escaped), 0) = (chars.next(), depth) {
                    token.push(escaped);
                }
            }
            '"' if depth == 0 => quoted = !quoted,
            _ if quoted => token.push(c),
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ if depth > 0 => {}
            ';' => all.push(vec![String::new()]),
            c if c.is_whitespace() => {
                while chars.peek().is_some_and(|c| c.is_whitespace()) {
                    chars.next();
                }
                if chars.peek() != Some(&'=') && !token.ends_with('=') && !token.is_empty() {
                    tokens.push(String::new());
                }
            }
            c => token.push(c),
        }
    }
    for tokens in &mut all {
        tokens.retain(|token| !token.is_empty());
    }
    all
}

#[cfg(test)]
mod tests {
    use crate::mail;

    #[track_caller]
    fn check(headers: &str, expected: bool) {
        let bytes = format!("{headers}\nFrom: Chef <chef@firma.test>\nSubject: x\n\n");
        let message = mail::parse_headers(bytes.as_bytes());
        assert_eq!(mail::authenticated(&message, "mx.firma.test"), expected, "{headers}");
    }

    #[test]
    fn the_trusted_server_vouches() {
        check("Authentication-Results: mx.firma.test; dmarc=pass header.from=firma.test", true);
        check(
            "Authentication-Results: MX.firma.test 1;\n dkim=pass (good; \"x\") header.d = mail.firma.test",
            true,
        );
        check("Authentication-Results: \"mx.firma.test\"; dkim=pass header.i=@firma.test", true);
        check(
            "Authentication-Results: mx.firma.test; dkim=fail header.d=firma.test; dkim=pass header.d=firma.test",
            true,
        );
        check(
            "Authentication-Results: mx.firma.test; spf=pass\nAuthentication-Results: mx.firma.test; dmarc=pass",
            true,
        );
    }

    #[test]
    fn nobody_else_does() {
        check("", false);
        check("Authentication-Results: mx.other.test; dmarc=pass", false);
        check("Authentication-Results: mx.firma.test; none", false);
        check("Authentication-Results: mx.firma.test; dkim=pass header.d=other.test", false);
        check("Authentication-Results: mx.firma.test; dkim=pass header.d=test", false);
        check("Authentication-Results: mx.firma.test; dkim=pass header.d=evilfirma.test", false);
        check("Authentication-Results: mx.firma.test; dmarc=pass header.from=other.test", false);
        check("Authentication-Results: mx.firma.test; spf=pass (dmarc=pass; dmarc=pass)", false);
        check("Authentication-Results: mx.firma.test; spf=pass reason=\"; dmarc=pass\"", false);
        check(
            "Authentication-Results: mx.firma.test; dmarc=fail\nAuthentication-Results: mx.firma.test; dmarc=pass",
            false,
        );
        check(
            "Authentication-Results: mx.other.test; x=y\nAuthentication-Results: mx.firma.test; dmarc=pass",
            false,
        );
        check("Authentication-Results: mx.firma.test; dmarc=pass\nFrom: x@evil.test", false);
        check("Authentication-Results: mx.firma.test; dmarc=fail; dkim=pass header.d=firma.test", false);
    }
}
