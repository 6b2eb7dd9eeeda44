//! The threads on which replies are decoded.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use super::device::{Device, LONG, List, Notice, Work, list};
use crate::mini_client::Client;
use crate::runtime::client::builder::CoreBuilder;
use crate::runtime::error::Error;
use crate::server::{Answer, Server};

struct Beats;

static BEATS: AtomicUsize = AtomicUsize::new(0);
static HAS_WAITED: AtomicBool = AtomicBool::new(false);

impl Notice for Beats {
    /// The first item waits for a hundred turns of another task on the only thread of the executor,
    /// and gives up if there are none.
    fn notice() {
        if HAS_WAITED.swap(true, Ordering::SeqCst) {
            return;
        }
        let before = BEATS.load(Ordering::SeqCst);
        for _ in 0..5_000 {
            if BEATS.load(Ordering::SeqCst) > before + 100 {
                return;
            }
            std::thread::sleep(Duration::from_millis(1));
        }
        panic!("the executor waits for the decoding");
    }
}

#[tokio::test]
async fn other_tasks_go_on_while_a_long_reply_is_decoded() {
    let server = Server::start(vec![Answer::new("200 OK", "", &list(14_000_000))]).await;
    let heart = tokio::spawn(async {
        loop {
            BEATS.fetch_add(1, Ordering::SeqCst);
            tokio::task::yield_now().await;
        }
    });
    let mut core = CoreBuilder::new("beats/0.1.0");
    core.base_url(server.url());
    let reply = List::<Beats>::call(&core.build().unwrap()).await.unwrap();
    assert!(reply.len() > 1_000_000);
    assert!(HAS_WAITED.load(Ordering::SeqCst));
    heart.abort();
}

/// A transport does work on another thread, and in place where there is no runtime.
#[cfg(feature = "__tokio")]
fn check_thread(transport: &dyn crate::runtime::transport::Transport) {
    let (sender, receiver) = std::sync::mpsc::channel();
    transport.spawn_blocking(Box::new(move || {
        sender.send(std::thread::current().id()).unwrap();
    }));
    let thread = receiver.recv_timeout(Duration::from_secs(5)).unwrap();
    let is_here = thread == std::thread::current().id();
    assert_eq!(is_here, tokio::runtime::Handle::try_current().is_err());
}

#[cfg(feature = "__hyper")]
#[test]
fn hyper_works_on_another_thread() {
    let transport = crate::runtime::transport::hyper::HyperTransport::new().unwrap();
    check_thread(&transport);
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(async { check_thread(&std::sync::Arc::new(transport)) });
}

#[cfg(feature = "reqwest")]
#[test]
fn reqwest_works_on_another_thread() {
    let client = reqwest::Client::new();
    let transport = crate::runtime::transport::reqwest::ReqwestTransport::from(client);
    check_thread(&transport);
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(async { check_thread(&transport) });
}

struct Nobody;

impl Notice for Nobody {
    fn notice() {}
}

#[tokio::test]
async fn only_long_bodies_are_handed_over() {
    for work in [Work::InPlace, Work::OnThread] {
        let text = list(LONG);
        let (just, beyond) = (format!("[{}]", " ".repeat(LONG - 2)), text.as_str());
        for (status, body, handed) in [
            (200, just.as_str(), 0),
            (200, beyond, 1),
            (400, just.as_str(), 0),
            (400, beyond, 1),
            (404, beyond, 1),
        ] {
            let device = Device::new(status, body.to_owned(), work);
            let result = List::<Nobody>::call(&device.client()).await;
            match (status, result) {
                (200, Ok(reply)) => assert_eq!(reply.is_empty(), handed == 0),
                (400, Err(error)) => assert_eq!(error.body().unwrap().is_empty(), handed == 0),
                (404, Err(error)) => assert_eq!(error.status().unwrap(), 404),
                (status, result) => panic!("{status}: {result:?}"),
            }
            assert_eq!(device.handed(), handed, "{status}, {} bytes", body.len());
        }
    }
}

#[tokio::test]
async fn errors_of_streams_and_their_items_are_handed_over() {
    let name = "n".repeat(LONG);
    let item = format!("{{\"name\":\"{name}\"}}");
    let small = r#"{"name":"small"}"#;
    let client = |status, body: String| {
        let device = Device::new(status, body, Work::OnThread);
        let builder = Client::builder().transport(device.clone()).api_key("k");
        (builder.build().unwrap(), device)
    };
    let (lines, device) = client(200, format!("{small}\n{item}\n{small}\n{item}"));
    let mut lines = lines.export_items().await.unwrap().into_body();
    for expected in ["small", &name, "small", &name] {
        assert!(lines.next().await.unwrap().unwrap().name == expected);
    }
    assert!(lines.next().await.is_none());
    assert_eq!(device.handed(), 2);
    let (events, device) = client(200, format!("data:{item}\n\ndata:{small}\n\n"));
    let mut events = events.watch_items().await.unwrap().into_body();
    for expected in [&name, "small"] {
        assert!(events.next().await.unwrap().unwrap().data.name == expected);
    }
    assert!(events.next().await.is_none());
    assert_eq!(device.handed(), 1);
    let problem = format!("{{\"detail\":\"{name}\"}}");
    let (problems, device) = client(404, problem);
    let error = problems.watch_items().await.unwrap_err();
    assert!(error.body().is_some());
    assert_eq!(device.handed(), 1);
}

#[tokio::test]
async fn work_that_a_transport_drops_is_an_error() {
    let device = Device::new(200, list(LONG), Work::Dropped);
    let error = List::<Nobody>::call(&device.client()).await.unwrap_err();
    assert!(matches!(error, Error::Transport(_)));
    assert_eq!(
        error.to_string(),
        "list: the exchange with the server failed"
    );
    let device = Device::new(200, format!("\"{}\"", "n".repeat(LONG)), Work::Dropped);
    let client = Client::builder().transport(device).build().unwrap();
    let mut lines = client.export_items().await.unwrap().into_body();
    assert!(lines.next().await.unwrap().is_err());
    assert!(lines.next().await.is_none());
}
