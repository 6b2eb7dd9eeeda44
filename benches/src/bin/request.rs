//! A server on the loopback, and calls to it with one client, some of them in flight at once.
//!
//! ```sh
//! request serve                                   # prints where it listens
//! request call clientgen http://127.0.0.1:7 1000 64   # {"calls": …, "seconds": …}
//! ```

use std::env;
use std::error::Error;
use std::future::Future;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::ExitCode;
use std::thread;
use std::time::{Duration, Instant};

use clientgen_benches::derived::client::Verification;
use clientgen_benches::payloads::Kind;
use reqwest::header::ACCEPT;
use uuid::Uuid;

type Outcome<T> = Result<T, Box<dyn Error + Send + Sync>>;

const KEY: &str = "a-key-of-usual-length-0123456789";

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let outcome = match *arguments.as_slice() {
        ["serve"] => serve(),
        ["call", client, url, calls, in_flight] => call(client, url, calls, in_flight),
        _ => Err("usage: request serve | request call CLIENT URL CALLS IN_FLIGHT".into()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Answers everything with the same verification, for ever.
fn serve() -> Outcome<()> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    println!("http://{}", listener.local_addr()?);
    let body = Kind::Verification.text()?;
    let reply = format!(
        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    );
    for stream in listener.incoming() {
        let reply = reply.clone();
        let stream = stream?;
        thread::spawn(move || answer(stream, reply.as_bytes()));
    }
    Ok(())
}

/// Requests have no body, so each ends with an empty line.
fn answer(mut stream: TcpStream, reply: &[u8]) -> Outcome<()> {
    stream.set_nodelay(true)?;
    let mut request = Vec::new();
    let mut part = [0; 4096];
    loop {
        let length = stream.read(&mut part)?;
        if length == 0 {
            return Ok(());
        }
        request.extend_from_slice(&part[..length]);
        if request.ends_with(b"\r\n\r\n") {
            request.clear();
            stream.write_all(reply)?;
        }
    }
}

fn call(client: &str, url: &str, calls: &str, in_flight: &str) -> Outcome<()> {
    let (calls, in_flight): (usize, usize) = (calls.parse()?, in_flight.parse()?);
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()?;
    let seconds = match client {
        "clientgen" => {
            let client = anycheck::Client::builder()
                .api_key(KEY)
                .base_url(url)
                .build()?;
            let once = move || {
                let call = client.get_verification(Uuid::nil());
                async move {
                    drop(call.await?);
                    Ok(())
                }
            };
            runtime.block_on(all(calls, in_flight, once))?
        }
        "reqwest" => {
            let _ = rustls::crypto::ring::default_provider().install_default();
            // A time limit for each call and a name, as ours has.
            let client = reqwest::Client::builder()
                .timeout(Duration::from_secs(60))
                .user_agent("anycheck/0.1.0")
                .build()?;
            let url = url.to_owned();
            let once = move || {
                by_hand(
                    client.clone(),
                    format!("{url}/verifications/{}", Uuid::nil()),
                )
            };
            runtime.block_on(all(calls, in_flight, once))?
        }
        _ => return Err(format!("there is no client `{client}`").into()),
    };
    println!(
        r#"{{"calls": {}, "seconds": {seconds}}}"#,
        calls / in_flight * in_flight
    );
    Ok(())
}

/// What a user of reqwest writes, with the same headers.
async fn by_hand(client: reqwest::Client, url: String) -> Outcome<()> {
    let request = client.get(url).header(ACCEPT, "application/json");
    let reply = request.header("x-api-key", KEY).send().await?;
    let verification: Verification = reply.error_for_status()?.json().await?;
    drop(verification);
    Ok(())
}

/// Makes calls, so many at once, and says how long it took. A few go before, which open the connections.
async fn all<F>(
    calls: usize,
    in_flight: usize,
    once: impl Fn() -> F + Clone + Send + 'static,
) -> Outcome<f64>
where
    F: Future<Output = Outcome<()>> + Send,
{
    round(in_flight, in_flight, once.clone()).await?;
    let start = Instant::now();
    round(calls, in_flight, once).await?;
    Ok(start.elapsed().as_secs_f64())
}

async fn round<F>(
    calls: usize,
    in_flight: usize,
    once: impl Fn() -> F + Clone + Send + 'static,
) -> Outcome<()>
where
    F: Future<Output = Outcome<()>> + Send,
{
    let worker = || {
        let once = once.clone();
        tokio::spawn(async move {
            for _ in 0..calls / in_flight {
                once().await?;
            }
            Outcome::Ok(())
        })
    };
    let workers: Vec<_> = (0..in_flight).map(|_| worker()).collect();
    for worker in workers {
        worker.await??;
    }
    Ok(())
}
