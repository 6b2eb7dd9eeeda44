//! A server that answers byte by byte what it is told, and keeps the bytes that it was sent.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpListener;

/// One answer: bytes, and what happens after them.
#[derive(Clone)]
pub struct Answer {
    pub bytes: Vec<u8>,
    pub stall: Option<Duration>,
}

pub struct Server {
    address: std::net::SocketAddr,
    seen: Arc<Mutex<Vec<String>>>,
}

impl Answer {
    /// An answer with these extra header lines and body, with its length.
    pub fn new(status: &str, headers: &str, body: &str) -> Self {
        let length = body.len();
        Self::raw(&format!(
            "HTTP/1.1 {status}\r\n{headers}content-length: {length}\r\nconnection: close\r\n\r\n{body}"
        ))
    }

    pub fn raw(text: &str) -> Self {
        Self {
            bytes: text.as_bytes().to_vec(),
            stall: None,
        }
    }

    pub fn then_stall(mut self, stall: Duration) -> Self {
        self.stall = Some(stall);
        self
    }
}

impl Server {
    /// Gives the answers in turn, the last one for ever.
    pub async fn start(answers: Vec<Answer>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let seen = Arc::new(Mutex::new(Vec::new()));
        let kept = Arc::clone(&seen);
        tokio::spawn(async move {
            for turn in 0.. {
                let Ok((stream, _)) = listener.accept().await else {
                    return;
                };
                let answer = answers[turn.min(answers.len() - 1)].clone();
                tokio::spawn(answer_one(stream, answer, Arc::clone(&kept)));
            }
        });
        Self { address, seen }
    }

    /// Gives the answer at a socket, to whoever asks.
    #[cfg(unix)]
    pub fn at(path: &std::path::Path, answer: Answer) -> Self {
        let listener = tokio::net::UnixListener::bind(path).unwrap();
        let seen = Arc::default();
        let kept = Arc::clone(&seen);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(answer_one(stream, answer.clone(), Arc::clone(&kept)));
            }
        });
        let address = ([0; 4], 0).into();
        Self { address, seen }
    }

    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The same server under another name, which is another origin.
    pub fn other_url(&self) -> String {
        format!("http://localhost:{}", self.address.port())
    }

    pub fn seen(&self) -> Vec<String> {
        self.seen.lock().unwrap().clone()
    }
}

async fn answer_one(
    mut stream: impl AsyncRead + AsyncWrite + Unpin,
    answer: Answer,
    seen: Arc<Mutex<Vec<String>>>,
) {
    let request = read_request(&mut stream).await;
    seen.lock()
        .unwrap()
        .push(String::from_utf8_lossy(&request).into_owned());
    let _ = stream.write_all(&answer.bytes).await;
    let _ = stream.flush().await;
    if let Some(stall) = answer.stall {
        tokio::time::sleep(stall).await;
    }
    let _ = stream.shutdown().await;
}

async fn read_request(stream: &mut (impl AsyncRead + Unpin)) -> Vec<u8> {
    const TLS_HANDSHAKE: u8 = 22;
    let mut bytes = Vec::new();
    loop {
        if bytes.first() == Some(&TLS_HANDSHAKE) {
            return bytes;
        }
        if let Some(end) = bytes.windows(4).position(|window| window == b"\r\n\r\n") {
            let head = String::from_utf8_lossy(&bytes[..end]).to_ascii_lowercase();
            let length = head.split("content-length: ").nth(1).map_or(0, |rest| {
                rest.lines().next().unwrap().parse::<usize>().unwrap()
            });
            if bytes.len() >= end + 4 + length {
                return bytes;
            }
        }
        let mut buffer = [0; 4096];
        match stream.read(&mut buffer).await {
            Ok(0) | Err(_) => return bytes,
            Ok(read) => bytes.extend_from_slice(&buffer[..read]),
        }
    }
}
