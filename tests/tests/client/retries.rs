//! That calls of the client are sent again: how often, and after which waits, is a matter of the
//! runtime and tested with it.

use anycheck::Client;
use serde_json::json;

use crate::KEY;
use crate::server::{Answer, Server};

#[tokio::test]
async fn attempts_are_counted_on_the_wire() {
    let busy = Answer::new("503 Busy", "retry-after: 0\r\n", "{}");
    let server = Server::start(vec![
        busy.clone(),
        busy,
        Answer::json(200, &json!({ "total": 1 })),
    ])
    .await;
    let builder = Client::builder().base_url(server.url()).api_key(KEY);
    let client = builder.build().unwrap();
    let services = client.list_services().await.unwrap();
    assert_eq!(services.total, Some(1));
    let sent = server.sent();
    assert_eq!(sent.len(), 3);
    assert!(
        sent.iter()
            .all(|sent| sent.line == "GET /services" && sent.header("x-api-key") == Some(KEY))
    );
}
