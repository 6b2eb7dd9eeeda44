//! An HTTP server inside the test: it answers byte by byte what it is told, and keeps what it was sent.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

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
    pub body: Vec<u8>,
}

pub struct Server {
    address: SocketAddr,
    sent: Arc<Mutex<Vec<Sent>>>,
}

impl Answer {
    /// A whole answer with its length.
    pub fn new(status: &str, headers: &str, body: &str) -> Self {
        let length = body.len();
        Self::raw(format!(
            "HTTP/1.1 {status}\r\n{headers}content-length: {length}\r\nconnection: close\r\n\r\n{body}"
        ))
    }

    pub fn json(status: u16, body: &Value) -> Self {
        let headers = "content-type: application/json\r\n";
        Self::new(&format!("{status} -"), headers, &body.to_string())
    }

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

    /// The connection stays open for as long as any test takes.
    pub fn then_stall(mut self) -> Self {
        self.stall = Duration::from_secs(3600);
        self
    }
}

impl Sent {
    pub fn header(&self, name: &str) -> Option<&str> {
        let found = self.headers.iter().find(|(given, _)| given == name);
        found.map(|(_, value)| value.as_str())
    }

    pub fn header_names(&self) -> Vec<&str> {
        self.headers.iter().map(|(name, _)| name.as_str()).collect()
    }

    fn parse(head: &str, body: Vec<u8>) -> Self {
        let mut lines = head.lines();
        let line = lines.next().unwrap_or_default();
        let line = line.strip_suffix(" HTTP/1.1").expect("HTTP/1.1").to_owned();
        let mut headers: Vec<_> = lines
            .map(|line| {
                let (name, value) = line.split_once(": ").expect("a header");
                (name.to_ascii_lowercase(), value.to_owned())
            })
            .collect();
        headers.sort();
        Self {
            line,
            headers,
            body,
        }
    }
}

impl Server {
    /// Gives the answers in turn, the last one for ever.
    pub async fn start(answers: Vec<Answer>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let sent = Arc::new(Mutex::new(Vec::new()));
        let kept = Arc::clone(&sent);
        tokio::spawn(async move {
            for turn in 0.. {
                let Ok((stream, _)) = listener.accept().await else {
                    return;
                };
                let answer = answers[turn.min(answers.len() - 1)].clone();
                tokio::spawn(serve(stream, answer, Arc::clone(&kept)));
            }
        });
        Self { address, sent }
    }

    pub async fn answering(status: u16, body: &Value) -> Self {
        Self::start(vec![Answer::json(status, body)]).await
    }

    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// What a request says about where it goes.
    pub fn host(&self) -> String {
        self.address.to_string()
    }

    /// The same server by another name, which is another host to a client.
    pub fn other_url(&self) -> String {
        format!("http://localhost:{}", self.address.port())
    }

    pub fn sent(&self) -> Vec<Sent> {
        self.sent.lock().unwrap().clone()
    }

    /// The only request.
    #[track_caller]
    pub fn only(&self) -> Sent {
        let mut sent = self.sent();
        assert_eq!(sent.len(), 1, "{sent:?}");
        sent.remove(0)
    }
}

async fn serve(mut stream: TcpStream, answer: Answer, kept: Arc<Mutex<Vec<Sent>>>) {
    let Some(sent) = read_request(&mut stream).await else {
        return;
    };
    kept.lock().unwrap().push(sent);
    // A client that has seen enough may be gone already.
    let _ = stream.write_all(&answer.bytes).await;
    let _ = stream.flush().await;
    tokio::time::sleep(answer.stall).await;
    let _ = stream.shutdown().await;
}

/// Reads to the end of the body, or of the connection.
async fn read_request(stream: &mut TcpStream) -> Option<Sent> {
    let mut bytes = Vec::new();
    loop {
        if let Some(end) = bytes.windows(4).position(|window| window == b"\r\n\r\n") {
            let head = String::from_utf8_lossy(&bytes[..end]);
            let request = Sent::parse(&head, bytes[end + 4..].to_vec());
            let length = request.header("content-length");
            if request.body.len() >= length.map_or(0, |text| text.parse().unwrap()) {
                return Some(request);
            }
        }
        let mut buffer = vec![0; 64 * 1024];
        match stream.read(&mut buffer).await {
            Ok(0) | Err(_) => return None,
            Ok(read) => bytes.extend_from_slice(&buffer[..read]),
        }
    }
}
