//! The stream below lettre's connection: one reply at a time, and only when it is the server's turn.
//!
//! lettre reads ahead into a buffer of its own, so that a reply which came too early would pass for the answer
//! to the next command: a stray `250` sent with the `354` would pass for an accepted mail. Here one line is
//! handed out per read, and a write fails while the server has said something that nobody asked for.

use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, ready};

use lettre::transport::smtp::client::AsyncTokioStream;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;
use tokio_rustls::rustls::pki_types::ServerName;

/// Longest raw line and most lines of one reply. RFC 5321 section 4.5.3.1.5 allows 512 octets a line.
const LINE_LIMIT: usize = 16 * 1024;
const LINES_LIMIT: usize = 200;
/// What lettre gets of a line's text; it gives up on a line of 1000 bytes, long text or not.
const TEXT_LIMIT: usize = 480;

/// A handle on the connection, shared with lettre's so that STARTTLS can take the socket back.
#[derive(Clone, Debug)]
pub(super) struct Wire(Arc<Mutex<Line>>);

#[derive(Debug)]
struct Line {
    stream: Stream,
    /// What the server sent, not yet handed out.
    raw: Vec<u8>,
    /// The line being handed out.
    tidy: Vec<u8>,
    /// Lines of the current reply.
    lines: usize,
    /// Whether any byte may have left since [`Wire::mark`].
    offered: bool,
}

#[derive(Debug)]
enum Stream {
    Plain(TcpStream),
    Tls(Box<TlsStream<TcpStream>>),
    Gone,
}

impl Wire {
    pub fn plain(stream: TcpStream) -> Self {
        Self::over(Stream::Plain(stream))
    }

    pub fn tls(stream: TlsStream<TcpStream>) -> Self {
        Self::over(Stream::Tls(Box::new(stream)))
    }

    fn over(stream: Stream) -> Self {
        let line = Line { stream, raw: Vec::new(), tidy: Vec::new(), lines: 0, offered: false };
        Wire(Arc::new(Mutex::new(line)))
    }

    /// Turns the plain connection into a TLS one, after the server's 220 to STARTTLS.
    pub async fn upgrade(&self, connector: TlsConnector, name: ServerName<'static>) -> io::Result<()> {
        let stream = {
            let mut line = self.line();
            // What was said in plain text may not count once the line is encrypted (RFC 3207 section 6).
            if !line.raw.is_empty() {
                return Err(out_of_turn());
            }
            std::mem::replace(&mut line.stream, Stream::Gone)
        };
        let Stream::Plain(stream) = stream else { return Err(io::ErrorKind::NotConnected.into()) };
        let stream = connector.connect(name, stream).await?;
        let mut line = self.line();
        line.stream = Stream::Tls(Box::new(stream));
        // lettre waits for a greeting, which is not repeated after STARTTLS (RFC 3207 section 4.2).
        line.tidy.extend_from_slice(b"220 \r\n");
        Ok(())
    }

    /// From here on [`Wire::offered`] watches what leaves.
    pub fn mark(&self) {
        self.line().offered = false;
    }

    /// Whether any byte may have left since the mark.
    pub fn offered(&self) -> bool {
        self.line().offered
    }

    /// Whether the server has said something that has not been read.
    pub fn has_words(&self) -> bool {
        !self.line().raw.is_empty()
    }

    fn line(&self) -> MutexGuard<'_, Line> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Line {
    /// Moves one complete line from `raw` to `tidy`; whether there was one.
    fn next_line(&mut self) -> io::Result<bool> {
        let Some(end) = self.raw.iter().position(|b| *b == b'\n') else {
            return if self.raw.len() > LINE_LIMIT { Err(too_much()) } else { Ok(false) };
        };
        self.lines += 1;
        if self.lines > LINES_LIMIT {
            return Err(too_much());
        }
        tidy(&self.raw[..end], &mut self.tidy);
        self.raw.drain(..=end);
        Ok(true)
    }

    /// Reads once from the socket into `raw`; the number of bytes, 0 at the end.
    fn poll_fill(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<usize>> {
        let mut chunk = [0; 4096];
        let mut chunk = ReadBuf::new(&mut chunk);
        ready!(match &mut self.stream {
            Stream::Plain(s) => Pin::new(s).poll_read(cx, &mut chunk),
            Stream::Tls(s) => Pin::new(s).poll_read(cx, &mut chunk),
            Stream::Gone => Poll::Ready(Ok(())),
        })?;
        self.raw.extend_from_slice(chunk.filled());
        Poll::Ready(Ok(chunk.filled().len()))
    }
}

impl AsyncRead for Wire {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let mut line = self.line();
        while line.tidy.is_empty() {
            if !line.next_line()? && ready!(line.poll_fill(cx))? == 0 {
                return Poll::Ready(Ok(()));
            }
        }
        let n = line.tidy.len().min(buf.remaining());
        buf.put_slice(&line.tidy[..n]);
        line.tidy.drain(..n);
        Poll::Ready(Ok(()))
    }
}

impl AsyncWrite for Wire {
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>> {
        let mut line = self.line();
        if line.raw.is_empty() && matches!(line.poll_fill(cx)?, Poll::Ready(0)) {
            return Poll::Ready(Err(io::Error::new(
                io::ErrorKind::ConnectionAborted,
                "the server closed the connection",
            )));
        }
        if !line.raw.is_empty() {
            return Poll::Ready(Err(out_of_turn()));
        }
        line.lines = 0;
        let wrote = ready!(match &mut line.stream {
            Stream::Plain(s) => Pin::new(s).poll_write(cx, buf),
            Stream::Tls(s) => Pin::new(s).poll_write(cx, buf),
            Stream::Gone => Poll::Ready(Err(io::ErrorKind::NotConnected.into())),
        });
        // Even a failed TLS write may have put a part on the way.
        line.offered = true;
        Poll::Ready(wrote)
    }

    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        match &mut self.line().stream {
            Stream::Plain(s) => Pin::new(s).poll_flush(cx),
            Stream::Tls(s) => Pin::new(s).poll_flush(cx),
            Stream::Gone => Poll::Ready(Ok(())),
        }
    }

    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        match &mut self.line().stream {
            Stream::Plain(s) => Pin::new(s).poll_shutdown(cx),
            Stream::Tls(s) => Pin::new(s).poll_shutdown(cx),
            Stream::Gone => Poll::Ready(Ok(())),
        }
    }
}

impl AsyncTokioStream for Wire {
    fn peer_addr(&self) -> io::Result<SocketAddr> {
        match &self.line().stream {
            Stream::Plain(s) => s.peer_addr(),
            Stream::Tls(s) => s.get_ref().0.peer_addr(),
            Stream::Gone => Err(io::ErrorKind::NotConnected.into()),
        }
    }
}

fn out_of_turn() -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, "the server answered before it was asked")
}

fn too_much() -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, "the server's reply is too long")
}

/// Puts a reply line into the one form that lettre reads without failing or panicking: CRLF at the end, valid
/// UTF-8 (a Latin-1 text must not turn a refusal into a lost answer), no control characters, no text of blanks
/// alone, bounded. What is no reply line stays none.
fn tidy(raw: &[u8], into: &mut Vec<u8>) {
    let (head, text) = raw.split_at(raw.len().min(3));
    let (mark, text) = match text.split_first() {
        Some((b'-', text)) => (b'-', text),
        Some((b' ', text)) => (b' ', text),
        // RFC 5321 section 4.2: a reply may be the bare code.
        None | Some((b'\r', [])) => (b' ', &[][..]),
        Some(_) => (b'?', text),
    };
    into.extend_from_slice(head);
    into.push(mark);
    let text = String::from_utf8_lossy(text);
    let text: String = text.trim().chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    let text = text.trim();
    into.extend_from_slice(&text.as_bytes()[..text.floor_char_boundary(TEXT_LIMIT)]);
    into.extend_from_slice(b"\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reply_lines_are_tidied() {
        for (raw, expected) in [
            (&b"250 ok\r"[..], "250 ok\r\n"),
            (b"250 ok", "250 ok\r\n"),
            (b"250", "250 \r\n"),
            (b"250\r", "250 \r\n"),
            (b"250-", "250-\r\n"),
            (b"250- \t \r", "250-\r\n"),
            (b"550 Empf\xe4nger\r", "550 Empf\u{fffd}nger\r\n"),
            (b"550 a\x07b\x1b[2J\r", "550 a b [2J\r\n"),
            (b"2500 x\r", "250?0 x\r\n"),
            (b"", " \r\n"),
            (b"\xff\xff\xff\r", "\u{fffd}"),
        ] {
            let mut out = Vec::new();
            tidy(raw, &mut out);
            let out = String::from_utf8_lossy(&out).into_owned();
            assert!(out.starts_with(expected), "{raw:?} became {out:?}");
        }
        let mut out = Vec::new();
        tidy(format!("250 {}", "ä".repeat(9000)).as_bytes(), &mut out);
        assert_eq!(out.len(), 4 + TEXT_LIMIT + 2);
    }
}
