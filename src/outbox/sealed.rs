//! What a mail's bytes must be like before they may be offered.

/// Why bytes cannot be sent as they are. Each names the first offending byte's offset.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Unsealed {
    /// No bytes at all, or only a line end.
    #[error("the mail is empty")]
    Empty,
    /// A CR without its LF: what follows could pass for another line, or another mail (RFC 5321 section 2.3.8).
    #[error("the mail has a bare CR at byte {0}: its lines must end in CRLF")]
    BareCr(usize),
    /// An LF without its CR. A bare `\n.\n` would end the mail early on lax servers.
    #[error("the mail has a bare LF at byte {0}: its lines must end in CRLF")]
    BareLf(usize),
    /// The last line has no end: the delivered mail would differ from the sealed bytes by one CRLF.
    #[error("the mail's last line does not end in CRLF")]
    NoFinalCrlf,
}

/// Checks a sealed mail and gives its bytes less the final CRLF, which SMTP's end of data supplies (RFC 5321
/// section 4.1.1.4): so the delivered mail equals the sealed bytes. Dots are stuffed later, on the wire.
pub fn checked(bytes: &[u8]) -> Result<&[u8], Unsealed> {
    let mut after_cr = false;
    for (at, byte) in bytes.iter().enumerate() {
        match (after_cr, byte) {
            (true, b'\n') => after_cr = false,
            (true, _) => return Err(Unsealed::BareCr(at - 1)),
            (false, b'\n') => return Err(Unsealed::BareLf(at)),
            (false, b'\r') => after_cr = true,
            (false, _) => {}
        }
    }
    if after_cr {
        return Err(Unsealed::BareCr(bytes.len() - 1));
    }
    match bytes.strip_suffix(b"\r\n") {
        Some([]) => Err(Unsealed::Empty),
        Some(rest) => Ok(rest),
        None if bytes.is_empty() => Err(Unsealed::Empty),
        None => Err(Unsealed::NoFinalCrlf),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_crlf_lines_pass_and_lose_the_last_crlf() {
        for (bytes, expected) in [
            (&b"A: b\r\n\r\nc\r\n"[..], Ok(&b"A: b\r\n\r\nc"[..])),
            (b"A: b\r\n\r\n", Ok(b"A: b\r\n")),
            (b".\r\n", Ok(b".")),
            (b"", Err(Unsealed::Empty)),
            (b"\r\n", Err(Unsealed::Empty)),
            (b"a", Err(Unsealed::NoFinalCrlf)),
            (b"a\n.\nb\r\n", Err(Unsealed::BareLf(1))),
            (b"\n", Err(Unsealed::BareLf(0))),
            (b"a\rb\r\n", Err(Unsealed::BareCr(1))),
            (b"a\r\r\n", Err(Unsealed::BareCr(1))),
            (b"a\r", Err(Unsealed::BareCr(1))),
            (b"a\r\n\n", Err(Unsealed::BareLf(3))),
            (b"a\r\n\r", Err(Unsealed::BareCr(3))),
        ] {
            assert_eq!(checked(bytes), expected, "{bytes:?}");
        }
    }
}
