//! Plays a script on one connection.

use std::io;
use std::net::SocketAddr;
use std::sync::atomic::Ordering;
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::sleep;

use crate::frames;
use crate::script::{Link, Step};
use crate::server::{Counts, LONG};
use crate::windows::Windows;

/// The number of bytes that are written at once where there is no end.
const FLOOD: usize = 64 * 1024;

/// The wait between two drops that are read, or for which a window is opened.
const DROP: Duration = Duration::from_millis(50);

/// A connection, with TLS or without.
pub trait Io: AsyncRead + AsyncWrite + Send + Unpin {}
impl<T: AsyncRead + AsyncWrite + Send + Unpin> Io for T {}

/// Plays a script on one connection.
pub struct Player<'a> {
    /// The address of the server.
    pub address: SocketAddr,
    /// The protocol that it speaks.
    pub link: Link,
    /// The requests that came.
    pub counts: &'a Counts,
}

/// What came on a connection.
#[derive(Default)]
struct Came {
    /// What was read of the next request.
    read: Vec<u8>,
    /// How much of a body the client takes, by HTTP/2.
    windows: Windows,
}

impl Player<'_> {
    /// Plays the steps one by one, until the client hangs up.
    pub async fn play(&self, mut io: impl Breakable, steps: &[Step]) -> io::Result<()> {
        let mut came = Came::default();
        for step in steps {
            match *step {
                Step::Request => self.request(&mut io, &mut came, true).await?,
                Step::Head => self.request(&mut io, &mut came, false).await?,
                Step::Send(text) => io.write_all(self.filled(text).as_bytes()).await?,
                Step::Bytes(bytes) => io.write_all(bytes).await?,
                Step::Repeat(times, text) => io.write_all(text.repeat(times).as_bytes()).await?,
                Step::Drip(text) => {
                    for byte in text.bytes() {
                        io.write_all(&[byte]).await?;
                        io.flush().await?;
                        sleep(Duration::from_millis(100)).await;
                    }
                }
                Step::Endless(text) => flood(&mut io, text.as_bytes()).await?,
                Step::EndlessBytes(bytes) => {
                    // Answers are read: what cannot be answered would not be read any more.
                    let (mut read, mut write) = tokio::io::split(&mut io);
                    tokio::try_join!(flood(&mut write, bytes), drain(&mut read))?;
                }
                Step::EndlessBody(piece) => pour(&mut io, &mut came, piece).await?,
                Step::Sip { bytes, times } => sip(&mut io, bytes, times).await?,
                Step::Open(bytes) => {
                    let (mut read, mut write) = tokio::io::split(&mut io);
                    tokio::try_join!(open(&mut write, bytes), drain(&mut read))?;
                }
                Step::Pause(milliseconds) => sleep(Duration::from_millis(milliseconds)).await,
                Step::Stall => drain(&mut io).await?,
                Step::Deaf => sleep(LONG).await,
                Step::Reset => return io.tcp().set_zero_linger(),
            }
            io.flush().await?;
        }
        io.shutdown().await
    }

    async fn request(&self, io: &mut impl Io, came: &mut Came, is_whole: bool) -> io::Result<()> {
        let read = &mut came.read;
        loop {
            let end = match self.link {
                Link::Http2 => frames::end_of_request(read),
                Link::Plain | Link::NoTls | Link::Tls(_) | Link::Queue => {
                    end_of_request(read, is_whole)
                }
            };
            if let Some(end) = end {
                let mut request = read.drain(..end).collect();
                if self.link == Link::Http2 {
                    came.windows.take(&mut request);
                }
                self.counts.requests.fetch_add(1, Ordering::SeqCst);
                return Ok(());
            }
            if io.read_buf(read).await? == 0 {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
        }
    }

    fn filled(&self, text: &str) -> String {
        let port = self.address.port();
        let here = format!("http://{}", self.address);
        text.replace("{here}", &here)
            .replace("{elsewhere}", &format!("http://localhost:{port}"))
            .replace("{port}", &port.to_string())
    }
}

/// Finds the end of a request of HTTP/1.1 in what was read. Bodies have a length.
fn end_of_request(read: &[u8], is_whole: bool) -> Option<usize> {
    let end = read.windows(4).position(|window| window == b"\r\n\r\n")? + 4;
    let head = String::from_utf8_lossy(&read[..end]).to_ascii_lowercase();
    let length = head.split("content-length: ").nth(1).filter(|_| is_whole);
    let length = length.map_or(0, |rest| rest.lines().next().unwrap().parse().unwrap());
    (read.len() >= end + length).then_some(end + length)
}

/// Writes the same again and again, as fast as it is taken.
async fn flood(io: &mut (impl AsyncWrite + Unpin), bytes: &[u8]) -> io::Result<()> {
    let many = bytes.repeat(FLOOD.div_ceil(bytes.len()));
    loop {
        io.write_all(&many).await?;
        io.flush().await?;
    }
}

/// Writes pieces of a body of HTTP/2 again and again, as far as the client opens its windows.
async fn pour(io: &mut impl Io, came: &mut Came, piece: &[u8]) -> io::Result<()> {
    let frame = frames::data(piece);
    loop {
        let pieces = came.windows.room().min(FLOOD) / piece.len();
        if pieces > 0 {
            came.windows.spend(pieces * piece.len());
            io.write_all(&frame.repeat(pieces)).await?;
            io.flush().await?;
        } else if io.read_buf(&mut came.read).await? == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        came.windows.take(&mut came.read);
    }
}

/// Reads so many bytes at once, with a wait between.
async fn sip(io: &mut impl Io, bytes: usize, times: usize) -> io::Result<()> {
    let mut drop = vec![0; bytes];
    for _ in 0..times {
        if io.read(&mut drop).await? == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        sleep(DROP).await;
    }
    Ok(())
}

/// Writes bytes for ever, with a wait between.
async fn open(io: &mut (impl AsyncWrite + Unpin), bytes: &[u8]) -> io::Result<()> {
    loop {
        io.write_all(bytes).await?;
        io.flush().await?;
        sleep(DROP).await;
    }
}

/// Reads until the client hangs up, which ends the script.
async fn drain(io: &mut (impl AsyncRead + Unpin)) -> io::Result<()> {
    while io.read(&mut [0; 4096]).await? > 0 {}
    Err(io::ErrorKind::UnexpectedEof.into())
}

/// A connection whose socket is at hand.
pub trait Breakable: Io {
    /// The socket.
    fn tcp(&self) -> &TcpStream;
}

impl Breakable for TcpStream {
    fn tcp(&self) -> &TcpStream {
        self
    }
}

impl Breakable for tokio_rustls::server::TlsStream<TcpStream> {
    fn tcp(&self) -> &TcpStream {
        self.get_ref().0
    }
}
