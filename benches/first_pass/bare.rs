//! The bare client: the least that anybody must do to get these bytes from the server. Same TLS, one command after
//! the other, nothing parsed but the lengths of literals.

use std::io::{self, BufRead, BufReader, Write};
use std::net::TcpStream;
use std::path::Path;

use tokio_rustls::rustls::{ClientConnection, StreamOwned};

pub struct Bare {
    stream: BufReader<StreamOwned<ClientConnection, TcpStream>>,
    line: Vec<u8>,
}

impl Bare {
    pub fn log_in(host: &str, port: u16, ca_file: &Path, user: &str, password: &str) -> io::Result<Bare> {
        let config = dunmail::tls::config(Some(ca_file)).map_err(io::Error::other)?;
        let name = dunmail::tls::server_name(host).map_err(io::Error::other)?;
        let tcp = TcpStream::connect((host, port))?;
        tcp.set_nodelay(true)?;
        let tls = ClientConnection::new(config, name).map_err(io::Error::other)?;
        let stream = BufReader::with_capacity(128 * 1024, StreamOwned::new(tls, tcp));
        let mut bare = Bare { stream, line: Vec::new() };
        bare.response()?;
        bare.run(&format!("LOGIN \"{user}\" \"{password}\""))?;
        Ok(bare)
    }

    /// Runs a command; how many bytes came in literals.
    pub fn run(&mut self, command: &str) -> io::Result<u64> {
        let stream = self.stream.get_mut();
        stream.write_all(format!("b {command}\r\n").as_bytes())?;
        stream.flush()?;
        let mut bytes = 0;
        loop {
            bytes += self.response()?;
            match &self.line[..] {
                [b'b', b' ', b'O', b'K', ..] => return Ok(bytes),
                [b'b', b' ', ..] => {
                    let verb = command.split(' ').next().unwrap_or_default();
                    return Err(io::Error::other(format!("{verb}: {}", String::from_utf8_lossy(&self.line))));
                }
                _ => {}
            }
        }
    }

    /// Reads one response to its end, its first line stays in `line`.
    fn response(&mut self) -> io::Result<u64> {
        let mut bytes = 0;
        self.line.clear();
        loop {
            let start = self.line.len();
            if self.stream.read_until(b'\n', &mut self.line)? == 0 {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
            let Some(length) = literal(&self.line[start..]) else { return Ok(bytes) };
            bytes += length;
            self.skip(length)?;
        }
    }

    fn skip(&mut self, mut length: u64) -> io::Result<()> {
        while length > 0 {
            let here = self.stream.fill_buf()?.len().min(length as usize);
            if here == 0 {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
            self.stream.consume(here);
            length -= here as u64;
        }
        Ok(())
    }
}

/// The length at the end of a line that announces a literal.
fn literal(line: &[u8]) -> Option<u64> {
    let line = line.strip_suffix(b"}\r\n")?;
    let open = line.iter().rposition(|b| *b == b'{')?;
    std::str::from_utf8(&line[open + 1..]).ok()?.parse().ok()
}
