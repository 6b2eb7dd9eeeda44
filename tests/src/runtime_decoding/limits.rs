//! The limit of nodes.

use std::sync::atomic::{AtomicUsize, Ordering};

use super::device::{Device, List, Notice, Work};
use crate::mini_client::Client;
use crate::runtime::error::Error;
use crate::runtime::json::Tape;
use crate::runtime::model;
use crate::runtime::stream::error::StreamError;

struct Never;

static NEVER: AtomicUsize = AtomicUsize::new(0);

impl Notice for Never {
    fn notice() {
        NEVER.fetch_add(1, Ordering::SeqCst);
    }
}

#[tokio::test]
async fn a_reply_with_too_many_nodes_is_not_decoded() {
    for (status, limit) in [(200, 5_000_000), (400, 100)] {
        let text = format!("[{}0]", "0,".repeat(limit));
        let device = Device::new(status, text, Work::InPlace);
        let mut call = List::<Never>::call(&device.client());
        if limit == 100 {
            call = call.max_body_nodes(100);
        }
        let error = call.await.unwrap_err();
        let Error::BodyTooLarge(too_large) = &error else {
            panic!("{error}");
        };
        assert!(too_large.has_too_many_nodes());
        assert_eq!(too_large.limit(), limit as u64);
        assert_eq!(error.status().unwrap(), status);
        assert!(error.raw_body().is_none());
        assert_eq!(
            error.to_string(),
            format!("list: the body of the reply has more than {limit} nodes")
        );
    }
    assert_eq!(NEVER.load(Ordering::SeqCst), 0);
}

struct Anyone;

impl Notice for Anyone {
    fn notice() {}
}

#[tokio::test]
async fn the_limit_is_set_for_a_client_and_for_a_call() {
    // The list, and three items: of a member there are two, its key and its value.
    let texts = ["[0,0,0]", r#"["a","b","\n"]"#, r#"[{"a":1}]"#];
    for text in texts {
        let device = Device::new(200, text, Work::InPlace);
        for (client, call, is_read) in [
            (4, None, true),
            (3, None, false),
            (3, Some(4), true),
            (4, Some(3), false),
            (0, None, false),
        ] {
            let mut core = device.core();
            core.max_body_nodes(client);
            let mut list = List::<Anyone>::call(&core.build().unwrap());
            if let Some(nodes) = call {
                list = list.max_body_nodes(nodes);
            }
            assert_eq!(list.await.is_ok(), is_read, "{text}: {client}, {call:?}");
        }
    }
}

#[tokio::test]
async fn anything_and_texts_are_limited_too() {
    let client = |status, body: &'static str| {
        let device = Device::new(status, body, Work::InPlace);
        Client::builder()
            .transport(device)
            .api_key("k")
            .build()
            .unwrap()
    };
    let too_large = |error: Error<serde_json::Value>| matches!(error, Error::BodyTooLarge(_));
    let error = client(200, "[0,0,0]").anything().max_body_nodes(3).await;
    assert!(too_large(error.unwrap_err()));
    let error = client(400, "[0,0,0]").anything().max_body_nodes(3).await;
    assert!(too_large(error.unwrap_err()));
    // What is no JSON is no tree.
    let text = client(200, "[0,0,0").anything().max_body_nodes(4).await;
    assert_eq!(*text.unwrap(), "[0,0,0");
    let text = client(200, "[0,0,0]")
        .get_part("a", "b")
        .max_body_nodes(1)
        .await;
    assert_eq!(*text.unwrap(), "[0,0,0]");
}

#[tokio::test]
async fn the_limit_holds_for_each_item_of_a_stream() {
    let client = |body: &'static str| {
        let device = Device::new(200, body, Work::InPlace);
        let builder = Client::builder().transport(device).api_key("k");
        builder.max_body_nodes(3).build().unwrap()
    };
    let large = |error: StreamError| matches!(error, StreamError::TooManyNodes(3));
    let text = concat!(
        r#"{"name":"a"}"#,
        "\n",
        r#"{"name":"b","b":1}"#,
        "\n",
        r#"{"name":"c"}"#
    );
    let mut lines = client(text).export_items().await.unwrap().into_body();
    assert_eq!(lines.next().await.unwrap().unwrap().name, "a");
    let error = lines.next().await.unwrap().map(drop).unwrap_err();
    assert_eq!(
        error.to_string(),
        "an item of the stream has more than 3 nodes"
    );
    assert!(large(error));
    assert_eq!(lines.next().await.unwrap().unwrap().name, "c");
    let call = client(text).export_items().max_body_nodes(5);
    let mut lines = call.await.unwrap().into_body();
    assert!(lines.next().await.unwrap().is_ok() && lines.next().await.unwrap().is_ok());
    let text = "data:{\"name\":\"b\",\"b\":1}\n\ndata:{\"name\":\"c\"}\n\n";
    let mut events = client(text).watch_items().await.unwrap().into_body();
    assert!(large(events.next().await.unwrap().map(drop).unwrap_err()));
    assert_eq!(events.next().await.unwrap().unwrap().data.name, "c");
}

/// Also what no client received has the limit, by whatever way it is read.
#[test]
fn the_limit_holds_without_a_client() {
    let most = format!("[{}0]", "0,".repeat(4_999_998));
    assert!(Tape::parse(most.as_bytes()).is_ok());
    let more = format!("[0,{}", &most[1..]);
    let expected = "at most 5000000 nodes";
    let error = model::from_slice::<serde_json::Value>(more.as_bytes()).unwrap_err();
    assert!(error.to_string().contains(expected), "{error}");
    let mut deserializer = serde_json::Deserializer::from_str(&more);
    let error = Tape::deserialize(&mut deserializer).unwrap_err();
    assert!(error.to_string().contains(expected), "{error}");
}
