//! A server that plays scripts.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::time::sleep;

use crate::certificates;
use crate::player::Player;
use crate::script::{Certificate, Link, Row};

/// Longer than any row takes: who waits for this long waits in vain.
pub const LONG: Duration = Duration::from_secs(20);

/// A server in this process.
pub struct Server {
    address: SocketAddr,
    link: Link,
    counts: Arc<Counts>,
    /// Connections that fill the queue of a server which accepts nobody.
    _queue: Vec<TcpStream>,
}

/// The connections that are open, and the requests that came.
#[derive(Default)]
pub struct Counts {
    open: AtomicUsize,
    pub requests: AtomicUsize,
}

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
