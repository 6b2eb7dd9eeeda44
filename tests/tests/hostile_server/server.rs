//! A server that plays scripts.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::time::sleep;

use crate::certificates;
use crate::frames;
use crate::script::{Certificate, Link, Row, Step};

/// Longer than any row takes: who waits for this long waits in vain.
const LONG: Duration = Duration::from_secs(20);

/// The number of bytes that are written at once where there is no end.
const FLOOD: usize = 64 * 1024;

/// A server in this process.
pub struct Server {
    address: SocketAddr,
    link: Link,
    counts: Arc<Counts>,
    /// Connections that fill the queue of a server which accepts nobody.
    _queue: Vec<TcpStream>,
}

#[derive(Default)]
struct Counts {
    open: AtomicUsize,
    requests: AtomicUsize,
}

/// A connection, with TLS or without.
trait Io: AsyncRead + AsyncWrite + Send + Unpin {}
impl<T: AsyncRead + AsyncWrite + Send + Unpin> Io for T {}

impl Server {
    /// Starts the server of a row.
    pub async fn start(row: Row) -> Self {
        if row.link == Link::Queue {
            return Self::full().await;
        }
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let server = Self::of(listener.local_addr().unwrap(), row.link);
        let (address, counts) = (server.address, Arc::clone(&server.counts));
        let acceptor = match row.link {
            Link::Plain | Link::NoTls | Link::Queue => None,
            Link::Tls(certificate) => Some(certificates::server(certificate, "http/1.1")),
            Link::Http2 => Some(certificates::server(Certificate::Good, "h2")),
        };
        tokio::spawn(async move {
            for turn in 0.. {
                let Ok((tcp, _)) = listener.accept().await else {
                    return;
                };
                let steps = row.later.filter(|_| turn > 0).unwrap_or(row.steps);
                let (acceptor, counts) = (acceptor.clone(), Arc::clone(&counts));
                counts.open.fetch_add(1, Ordering::SeqCst);
                tokio::spawn(async move {
                    let player = Player {
                        address,
                        link: row.link,
                        counts: &counts,
                    };
                    let play = async {
                        match acceptor {
                            None => player.play(tcp, steps).await,
                            Some(acceptor) => player.play(acceptor.accept(tcp).await?, steps).await,
                        }
                    };
                    let _ = tokio::time::timeout(LONG, play).await;
                    counts.open.fetch_sub(1, Ordering::SeqCst);
                });
            }
        });
        server
    }

    /// A server that accepts nobody, and whose queue is full.
    async fn full() -> Self {
        let socket = TcpSocket::new_v4().unwrap();
        socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
        let listener = socket.listen(1).unwrap();
        let mut server = Self::of(listener.local_addr().unwrap(), Link::Queue);
        tokio::spawn(async move {
            sleep(LONG).await;
            drop(listener);
        });
        let wait = Duration::from_millis(100);
        while let Ok(Ok(queued)) =
            tokio::time::timeout(wait, TcpStream::connect(server.address)).await
        {
            server._queue.push(queued);
        }
        server
    }

    fn of(address: SocketAddr, link: Link) -> Self {
        Self {
            address,
            link,
            counts: Arc::default(),
            _queue: Vec::new(),
        }
    }

    /// The address of the server.
    pub fn url(&self) -> String {
        match self.link {
            Link::Plain | Link::Queue => format!("http://{}", self.address),
            Link::Tls(_) | Link::NoTls | Link::Http2 => {
                format!("https://localhost:{}", self.address.port())
            }
        }
    }

    /// Counts the requests that came.
    pub fn requests(&self) -> usize {
        self.counts.requests.load(Ordering::SeqCst)
    }

    /// Waits until the client has hung up on all connections.
    pub async fn is_left(&self) -> bool {
        for _ in 0..100 {
            if self.counts.open.load(Ordering::SeqCst) == 0 {
                return true;
            }
            sleep(Duration::from_millis(10)).await;
        }
        false
    }
}

/// Plays a script on one connection.
struct Player<'a> {
    address: SocketAddr,
    link: Link,
    counts: &'a Counts,
}

impl Player<'_> {
    async fn play(&self, mut io: impl Breakable, steps: &[Step]) -> io::Result<()> {
        // What came already of the next request.
        let mut read = Vec::new();
        for step in steps {
            match *step {
                Step::Request => self.request(&mut io, &mut read, true).await?,
                Step::Head => self.request(&mut io, &mut read, false).await?,
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
                    let mut nowhere = tokio::io::sink();
                    let drain = tokio::io::copy(&mut read, &mut nowhere);
                    tokio::try_join!(flood(&mut write, bytes), async {
                        drain.await?;
                        Err::<(), _>(io::ErrorKind::UnexpectedEof.into())
                    })?;
                }
                Step::Pause(milliseconds) => sleep(Duration::from_millis(milliseconds)).await,
                Step::Stall => while io.read(&mut [0; 4096]).await? > 0 {},
                Step::Deaf => sleep(LONG).await,
                Step::Reset => return io.tcp().set_zero_linger(),
            }
            io.flush().await?;
        }
        io.shutdown().await
    }

    async fn request(
        &self,
        io: &mut impl Io,
        read: &mut Vec<u8>,
        is_whole: bool,
    ) -> io::Result<()> {
        loop {
            let end = match self.link {
                Link::Http2 => frames::end_of_request(read),
                Link::Plain | Link::NoTls | Link::Tls(_) | Link::Queue => {
                    end_of_request(read, is_whole)
                }
            };
            if let Some(end) = end {
                read.drain(..end);
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

/// A connection whose socket is at hand.
trait Breakable: Io {
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
