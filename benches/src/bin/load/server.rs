//! A server for many connections. The first segment of the path says how it answers.

use std::time::Duration;

use clientgen_benches::payloads::Kind;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::sleep;

use crate::Outcome;

/// The delay of late replies: long enough for all calls to be on their way before any comes back.
const LATE: Duration = Duration::from_millis(300);

/// In how many pieces a reply comes.
const PIECES: usize = 5;

/// Answers everything with the same verification, for ever.
pub fn serve() -> Outcome<()> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()?;
    runtime.block_on(async {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        println!("http://{}", listener.local_addr()?);
        let body: &'static str = Box::leak(Kind::Verification.text()?.into_boxed_str());
        loop {
            let (stream, _) = listener.accept().await?;
            tokio::spawn(answer(stream, body));
        }
    })
}

/// Requests have no body, so each ends with an empty line.
async fn answer(mut stream: TcpStream, body: &'static str) -> Outcome<()> {
    stream.set_nodelay(true)?;
    let head = format!(
        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n",
        body.len()
    );
    let whole = format!("{head}{body}");
    let mut request = Vec::new();
    loop {
        if stream.read_buf(&mut request).await? == 0 {
            return Ok(());
        }
        if !request.ends_with(b"\r\n\r\n") {
            continue;
        }
        if request.starts_with(b"GET /in-pieces/") {
            stream.write_all(head.as_bytes()).await?;
            for piece in body.as_bytes().chunks(body.len().div_ceil(PIECES)) {
                sleep(Duration::from_micros(fastrand::u64(..2_000))).await;
                stream.write_all(piece).await?;
            }
        } else {
            if request.starts_with(b"GET /late/") {
                sleep(LATE).await;
            }
            stream.write_all(whole.as_bytes()).await?;
        }
        request.clear();
    }
}
