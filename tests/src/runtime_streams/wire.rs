//! Streams from a real server over the default transport.

use std::time::{Duration, Instant};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

use crate::mini_client::Client;
use crate::runtime::stream::error::StreamError;

const HEAD: &str =
    "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n";
const SOON: Duration = Duration::from_secs(5);

/// A connection of which the test is the server, behind the head of a request and of its reply.
struct Connection(TcpStream);

impl Connection {
    async fn write(&mut self, text: &str) {
        self.0.write_all(text.as_bytes()).await.unwrap();
        self.0.flush().await.unwrap();
    }

    async fn chunk(&mut self, text: &str) {
        self.write(&format!("{:x}\r\n{text}\r\n", text.len())).await;
    }

    /// Waits until the client hangs up.
    async fn hung_up(&mut self) {
        let mut buffer = [0; 16];
        let read = tokio::time::timeout(SOON, self.0.read(&mut buffer));
        assert!(matches!(read.await.unwrap(), Ok(0) | Err(_)));
    }
}

/// A client, and the connection that its first call makes.
async fn connect() -> (Client, JoinHandle<Connection>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let builder = Client::builder().base_url(url).api_key("k");
    let connection = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut request = Vec::new();
        while !request.ends_with(b"\r\n\r\n") {
            request.push(stream.read_u8().await.unwrap());
        }
        let mut connection = Connection(stream);
        connection.write(HEAD).await;
        connection
    });
    (builder.build().unwrap(), connection)
}

#[tokio::test]
async fn events_come_one_by_one_beyond_the_time_limit() {
    let (client, connection) = connect().await;
    let limit = Duration::from_millis(300);
    let mut reply = client.watch_items().timeout(limit).await.unwrap();
    let mut connection = connection.await.unwrap();
    let start = Instant::now();
    for (index, name) in ["a", "ü", "c", "d", "e"].into_iter().enumerate() {
        // The pieces end in the middle of lines and of characters.
        let event = format!("id: {index}\r\ndata: {{\"name\":\"{name}\"}}\r\n\r\n");
        let (start, end) = event
            .as_bytes()
            .split_at(event.find(name).unwrap() + name.len() - 1);
        for part in [start, end] {
            let size = format!("{:x}\r\n", part.len());
            let chunk = [size.as_bytes(), part, b"\r\n"].concat();
            connection.0.write_all(&chunk).await.unwrap();
            tokio::time::sleep(Duration::from_millis(40)).await;
        }
        let event = reply.body_mut().next().await.unwrap().unwrap();
        assert_eq!(event.data.name, name);
        assert_eq!(event.id.as_deref(), Some(&*index.to_string()));
    }
    assert!(
        start.elapsed() > limit,
        "the limit would have cut the stream"
    );
    connection.write("0\r\n\r\n").await;
    assert!(reply.body_mut().next().await.is_none());
}

#[tokio::test]
async fn a_connection_that_is_lost_is_an_error() {
    let (client, connection) = connect().await;
    let mut lines = client.export_items().await.unwrap().into_body();
    let mut connection = connection.await.unwrap();
    connection.chunk("{\"name\":\"a\"}\n{\"name\":").await;
    drop(connection);
    assert_eq!(lines.next().await.unwrap().unwrap().name, "a");
    let error = lines.next().await.unwrap().unwrap_err();
    assert!(matches!(error, StreamError::Transport(_)), "{error}");
    assert!(lines.next().await.is_none());
}

#[tokio::test]
async fn dropping_a_stream_hangs_up() {
    let (client, connection) = connect().await;
    let mut bytes = client.download("7").await.unwrap().into_body();
    let mut connection = connection.await.unwrap();
    connection.chunk("abc").await;
    assert_eq!(bytes.next().await.unwrap().unwrap(), "abc");
    drop(bytes);
    connection.hung_up().await;
}

#[tokio::test]
async fn silence_hangs_up() {
    let (client, connection) = connect().await;
    let mut lines = client.export_items().await.unwrap().into_body();
    let mut connection = connection.await.unwrap();
    lines.set_idle_timeout(Some(Duration::from_millis(60)));
    assert!(lines.next().await.unwrap().unwrap_err().is_timeout());
    connection.hung_up().await;
}
