//! No secret is ever shown by a client, a builder, a call, a response or an error.

use std::error::Error;
use std::fmt::Debug;

use crate::mini_client::{BASIC, BEARER, COOKIE_KEY, Client, ClientBuilder, Item, QUERY_KEY};
use crate::recorder::{self, Recorder, reply};
use crate::runtime::auth::Credential;
use crate::runtime::body::file_part::FilePart;
use crate::runtime::body::multipart::Multipart;
use crate::runtime::secret::Secret;
use crate::server::{Answer, Server};

const SENTINEL: &str = "s3nt1nel";

fn secret() -> Secret<String> {
    Secret::new(SENTINEL.to_owned())
}

fn builder(base_url: &str) -> ClientBuilder {
    let basic = Credential::Basic {
        user_name: SENTINEL.to_owned(),
        password: secret(),
    };
    Client::builder()
        .base_url(base_url.replace("://", &format!("://{SENTINEL}:{SENTINEL}@")))
        .header("x-token", SENTINEL)
        .api_key(SENTINEL)
        .credential(&QUERY_KEY, Credential::ApiKey(secret()))
        .credential(&COOKIE_KEY, Credential::ApiKey(secret()))
        .credential(&BASIC, basic)
        .credential(&BEARER, Credential::Bearer(secret()))
}

fn silent(shown: &dyn Debug) {
    for text in [format!("{shown:?}"), format!("{shown:#?}")] {
        assert!(!text.contains(SENTINEL), "{text}");
        // Neither may a credential be shown in the form in which it is sent.
        assert!(!text.contains("czNudDFuZWw"), "{text}");
    }
}

fn silent_error(error: &(dyn Error + 'static)) {
    let mut next = Some(error);
    while let Some(error) = next {
        silent(&error);
        assert!(!error.to_string().contains(SENTINEL), "{error}");
        next = error.source();
    }
}

#[tokio::test]
async fn clients_builders_and_calls() {
    silent(&builder("https://mini.example"));
    let recorder = Recorder::new(vec![reply(200, &[("x-token", SENTINEL)], "")]);
    let client = builder("https://mini.example")
        .transport(recorder)
        .build()
        .unwrap();
    silent(&client);
    silent(
        &client
            .list_items()
            .search(SENTINEL)
            .header("x-own", SENTINEL)
            .extra_query(SENTINEL, SENTINEL)
            .theme(&SENTINEL),
    );
    silent(&client.get_part(SENTINEL, SENTINEL));
    silent(&client.create_item(&Item {
        name: SENTINEL.to_owned(),
    }));
    let form = Multipart::new()
        .text("a", SENTINEL)
        .json("b", &SENTINEL)
        .file("c", &FilePart::bytes("f", SENTINEL));
    silent(&form);
    silent(&client.upload(form));
    silent(&client.put_raw(SENTINEL));
    silent(&client.put_raw(SENTINEL).send());
    silent(&client.put_raw(SENTINEL).send_streaming());
    silent(&client.guarded().await.unwrap());
}

#[tokio::test]
async fn errors_of_replies() {
    let replies = [
        reply(
            400,
            &[("x-token", SENTINEL)],
            r#"{"detail":"d","hint":"s3nt1nel"}"#,
        ),
        reply(400, &[], r#"{"detail":"d","hint":["s3nt1nel"]}"#),
        reply(418, &[("x-token", SENTINEL)], "<s3nt1nel>"),
        reply(502, &[("x-token", SENTINEL)], "s3nt1nel"),
        reply(
            302,
            &[("location", "https://mini.example:x/?s3nt1nel")],
            "s3nt1nel",
        ),
        recorder::Answer::Broken("reset"),
        recorder::Answer::NoConnection("refused"),
    ];
    for answer in replies {
        let recorder = Recorder::new(vec![answer]);
        let client = builder("https://mini.example")
            .transport(recorder)
            .build()
            .unwrap();
        silent_error(
            &client
                .create_item(&Item {
                    name: SENTINEL.to_owned(),
                })
                .await
                .unwrap_err(),
        );
    }
}

#[tokio::test]
async fn errors_of_the_default_transport() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let closed = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let server = Server::start(vec![
        Answer::raw("nonsense\r\n\r\n"),
        Answer::raw("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n"),
        Answer::raw("HTTP/1.1 200 OK\r\ncontent-length: 999999999\r\n\r\n"),
    ])
    .await;
    for url in [closed, server.url(), server.url(), server.url()] {
        let client = builder(&url).build().unwrap();
        silent(&client);
        silent_error(
            &client
                .upload(Multipart::new().text("a", SENTINEL))
                .await
                .unwrap_err(),
        );
    }
    let tls = server.url().replace("http:", "https:");
    silent_error(
        &builder(&tls)
            .build()
            .unwrap()
            .upload(Multipart::new())
            .await
            .unwrap_err(),
    );
}

#[tokio::test]
async fn errors_before_sending() {
    let recorder = Recorder::new(vec![]);
    let client = builder("https://mini.example")
        .transport(recorder)
        .build()
        .unwrap();
    silent_error(
        &client
            .list_items()
            .header("x-own", format!("{SENTINEL}\n"))
            .await
            .unwrap_err(),
    );
    silent_error(
        &client
            .list_items()
            .search(SENTINEL.repeat(70_000))
            .await
            .unwrap_err(),
    );
    for builder in [
        Client::builder().api_key(format!("{SENTINEL}\n")),
        Client::builder().header("x-own", format!("{SENTINEL}\n")),
        Client::builder().base_url(format!("https://u:{SENTINEL}@mini.example:x")),
        Client::builder().base_url(format!("https://mini.example/?key={SENTINEL}")),
    ] {
        silent_error(&builder.build().unwrap_err());
    }
}
