//! A server that answers byte by byte what it is told, and keeps the bytes that it was sent.
//!
//! For the tests of the runtime and for those of the client of AnyCheck.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::Value;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpListener;

/// Longer than any test takes.
pub const FOREVER: Duration = Duration::from_secs(3600);

/// One answer: bytes, and how long the connection stays open after them.
#[derive(Clone)]
pub struct Answer {
    bytes: Vec<u8>,
    stall: Duration,
}

/// A request as it came over the wire.
#[derive(Clone, Debug)]
pub struct Sent {
    /// Method, path and query, as in `GET /services?x=1`.
    pub line: String,
    /// Names in lower case, in alphabetical order.
    pub headers: Vec<(String, String)>,
    /// All of the body.
    pub body: Vec<u8>,
}

/// The server. It keeps whole requests, and the first bytes of TLS, in the order of their ends.
pub struct Server {
    address: SocketAddr,
    seen: Arc<Mutex<Vec<Vec<u8>>>>,
}

impl Answer {
    /// A whole answer with these header lines and its length.
    pub fn new(status: &str, headers: &str, body: &str) -> Self {
        let length = body.len();
        Self::raw(format!(
            "HTTP/1.1 {status}\r\n{headers}content-length: {length}\r\nconnection: close\r\n\r\n{body}"
        ))
    }

    /// A whole answer in JSON.
    pub fn json(status: u16, body: &Value) -> Self {
        let headers = "content-type: application/json\r\n";
        Self::new(&format!("{status} -"), headers, &body.to_string())
    }

    /// A redirect without a body.
    pub fn redirect(status: u16, location: &str) -> Self {
        let headers = format!("location: {location}\r\n");
        Self::new(&format!("{status} -"), &headers, "")
    }

    /// These bytes, and then the end of the connection.
    pub fn raw(bytes: impl Into<Vec<u8>>) -> Self {
        Self {
            bytes: bytes.into(),
            stall: Duration::ZERO,
        }
    }

    /// The connection stays open for so long.
    pub fn then_stall(mut self, stall: Duration) -> Self {
        self.stall = stall;
        self
    }
}

impl Sent {
    /// Returns the value of a header, whose name is in lower case.
    pub fn header(&self, name: &str) -> Option<&str> {
        let found = self.headers.iter().find(|(given, _)| given == name);
        found.map(|(_, value)| value.as_str())
    }

    /// Returns the names of all headers.
    pub fn header_names(&self) -> Vec<&str> {
        self.headers.iter().map(|(name, _)| name.as_str()).collect()
    }

    /// Reads a request, of which the rest may still be on its way, but the head is there.
    fn parse(bytes: &[u8]) -> Option<Self> {
        let end = bytes.windows(4).position(|window| window == b"\r\n\r\n")?;
        let head = String::from_utf8_lossy(&bytes[..end]);
        let mut lines = head.lines();
        let line = lines.next().unwrap_or_default();
        let line = line.strip_suffix(" HTTP/1.1").expect("HTTP/1.1").to_owned();
        let mut headers: Vec<_> = lines
            .map(|line| {
                let (name, value) = line.split_once(':').expect("a header");
                (name.to_ascii_lowercase(), value.trim().to_owned())
            })
            .collect();
        headers.sort();
        Some(Self {
            line,
            headers,
            body: bytes[end + 4..].to_vec(),
        })
    }

    fn is_whole(&self) -> bool {
        let length = self.header("content-length");
        self.body.len() >= length.map_or(0, |text| text.parse().unwrap())
    }
}

impl Server {
    /// Gives the answers in turn, the last one for ever.
    pub async fn start(answers: Vec<Answer>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let seen = Arc::default();
        let kept = Arc::clone(&seen);
        tokio::spawn(async move {
            for turn in 0.. {
                let Ok((stream, _)) = listener.accept().await else {
                    return;
                };
                let answer = answers[turn.min(answers.len() - 1)].clone();
                tokio::spawn(serve(stream, answer, Arc::clone(&kept)));
            }
        });
        Self { address, seen }
    }

    /// Gives the same answer in JSON for ever.
    pub async fn answering(status: u16, body: &Value) -> Self {
        Self::start(vec![Answer::json(status, body)]).await
    }

    /// Gives the answer at a socket, to whoever asks.
    #[cfg(unix)]
    pub fn at(path: &std::path::Path, answer: Answer) -> Self {
        let listener = tokio::net::UnixListener::bind(path).unwrap();
        let seen = Arc::default();
        let kept = Arc::clone(&seen);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, answer.clone(), Arc::clone(&kept)));
            }
        });
        let address = ([0; 4], 0).into();
        Self { address, seen }
    }

    /// Returns the URL of the server, without a slash at its end.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The `Host` of a request to it.
    pub fn host(&self) -> String {
        self.address.to_string()
    }

    /// The same server by another name, which is another origin.
    pub fn other_url(&self) -> String {
        format!("http://localhost:{}", self.address.port())
    }

    /// What was sent, as it came.
    pub fn seen(&self) -> Vec<String> {
        let seen = self.seen.lock().unwrap();
        let text = |bytes: &Vec<u8>| String::from_utf8_lossy(bytes).into_owned();
        seen.iter().map(text).collect()
    }

    /// The requests that were sent.
    pub fn sent(&self) -> Vec<Sent> {
        let seen = self.seen.lock().unwrap();
        let read = |bytes: &Vec<u8>| Sent::parse(bytes).expect("a request");
        seen.iter().map(read).collect()
    }

    /// The only request.
    #[track_caller]
    pub fn only(&self) -> Sent {
        let mut sent = self.sent();
        assert_eq!(sent.len(), 1, "{sent:?}");
        sent.remove(0)
    }
}

async fn serve(
    mut stream: impl AsyncRead + AsyncWrite + Unpin,
    answer: Answer,
    seen: Arc<Mutex<Vec<Vec<u8>>>>,
) {
    let Some(request) = read_request(&mut stream).await else {
        return;
    };
    seen.lock().unwrap().push(request);
    // A client that has seen enough may be gone already.
    let _ = stream.write_all(&answer.bytes).await;
    let _ = stream.flush().await;
    tokio::time::sleep(answer.stall).await;
    let _ = stream.shutdown().await;
}

/// Reads to the end of a request; nothing if the connection ends before.
async fn read_request(stream: &mut (impl AsyncRead + Unpin)) -> Option<Vec<u8>> {
    const TLS_HANDSHAKE: u8 = 22;
    let mut bytes = Vec::new();
    loop {
        let is_tls = bytes.first() == Some(&TLS_HANDSHAKE);
        if is_tls || Sent::parse(&bytes).is_some_and(|sent| sent.is_whole()) {
            return Some(bytes);
        }
        let mut buffer = vec![0; 64 * 1024];
        match stream.read(&mut buffer).await {
            Ok(0) | Err(_) => return None,
            Ok(read) => bytes.extend_from_slice(&buffer[..read]),
        }
    }
}
