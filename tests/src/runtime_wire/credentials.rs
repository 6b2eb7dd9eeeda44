//! Credentials that are missing, left out, or set by hand.

use super::security::{Tokens, basic, bearer, guarded, key};
use crate::mini_client::{API_KEY, BASIC, BEARER, COOKIE_KEY, Client, Guarded, QUERY_KEY};
use crate::recorder::{Recorder, Sent, reply};
use crate::runtime::auth::{Credential, SchemeKind};
use crate::runtime::error::Error;

#[tokio::test]
async fn an_empty_credential_is_a_missing_one() {
    for empty in ["", " ", "\t"] {
        let builders = [
            Client::builder().credential(&BEARER, bearer(empty)),
            Client::builder()
                .credential(&BEARER, bearer("t"))
                .credential(&BEARER, bearer(empty)),
            Client::builder().credential(
                &BASIC,
                Credential::from_text(&SchemeKind::Basic, format!("{empty}:{empty}")),
            ),
            Client::builder()
                .credential(&QUERY_KEY, key(empty))
                .credential(&COOKIE_KEY, key("c")),
            Client::builder().credential(
                &BEARER,
                Credential::TokenSource(std::sync::Arc::new(Tokens(Ok(empty)))),
            ),
        ];
        for builder in builders {
            let error = guarded(builder).await.unwrap_err();
            let words = "guarded: the client has no credential for the security scheme `Bearer`";
            assert_eq!(error, words);
        }
        // The next alternative is taken, as without it.
        let source = Credential::TokenSource(std::sync::Arc::new(Tokens(Ok(empty))));
        let builder = Client::builder().credential(&BEARER, source);
        let sent = guarded(builder.credential(&BASIC, basic())).await.unwrap();
        assert!(sent.header("authorization").unwrap().starts_with("Basic "));
    }
    // One half of a user name and a password is enough.
    for half in ["user:", ":password"] {
        let half = Credential::from_text(&SchemeKind::Basic, half.to_owned());
        assert!(
            guarded(Client::builder().credential(&BASIC, half))
                .await
                .is_ok()
        );
    }
}

#[tokio::test]
async fn a_missing_credential_says_how_to_give_it() {
    let builder = Client::builder().name_credential(&BEARER, "token", "MINI_TOKEN");
    let error = guarded(builder).await.unwrap_err();
    assert_eq!(
        error,
        "guarded: the client has no credential for the security scheme `Bearer`: give one with `ClientBuilder::token`, or in the environment variable MINI_TOKEN with `Client::from_env`"
    );
    let client = Client::builder().name_credential(&API_KEY, "api_key", "MINI_API_KEY");
    let client = client.transport(Recorder::new(vec![])).build().unwrap();
    let Error::MissingCredential(missing) = client.list_items().await.unwrap_err() else {
        panic!("it is missing");
    };
    let names = (missing.scheme(), missing.setter(), missing.variable());
    assert_eq!(names, ("ApiKey", Some("api_key"), Some("MINI_API_KEY")));
}

#[tokio::test]
async fn credentials_can_be_left_out() {
    let all = || {
        Client::builder()
            .api_key("k")
            .credential(&BEARER, bearer("t"))
            .credential(&QUERY_KEY, key("q"))
            .credential(&COOKIE_KEY, key("c"))
    };
    let recorder = Recorder::new((0..4).map(|_| reply(200, &[], "[]")).collect());
    let client = all().transport(recorder.clone()).build().unwrap();
    client.guarded().without_credentials().await.unwrap();
    client.list_items().without_credentials().await.unwrap();
    // Without any, a call that needs one is sent if the client says so.
    let builder = Client::builder().optional_credentials();
    let client = builder.transport(recorder.clone()).build().unwrap();
    client.guarded().await.unwrap();
    client
        .guarded()
        .header("authorization", "Own x")
        .await
        .unwrap();
    let sent = recorder.sent();
    for sent in &sent[..3] {
        assert!(!sent.uri.contains('?'), "{}", sent.uri);
        for name in ["authorization", "cookie", "x-api-key"] {
            assert_eq!(sent.header(name), None, "{name}");
        }
    }
    assert_eq!(sent[3].header("authorization"), Some("Own x"));
    // What there is is sent.
    let sent = guarded(all().optional_credentials()).await.unwrap();
    assert_eq!(sent.header("authorization"), Some("Bearer t"));
    // A user name in the base URL is a credential too.
    let recorder = Recorder::new(vec![reply(200, &[], "")]);
    let builder = Client::builder().base_url("https://u:p@mini.example/v1");
    let client = builder.transport(recorder.clone()).build().unwrap();
    client.guarded().without_credentials().await.unwrap();
    assert_eq!(recorder.sent()[0].header("authorization"), None);
}

/// What is sent of a call to which something was done by hand, of a client with or without its own keys.
async fn by_hand(with_keys: bool, change: fn(Guarded) -> Guarded) -> Sent {
    let recorder = Recorder::new(vec![reply(204, &[], "")]);
    let mut builder = Client::builder().transport(recorder.clone());
    if with_keys {
        builder = builder
            .credential(&QUERY_KEY, key("q"))
            .credential(&COOKIE_KEY, key("c"));
    }
    change(builder.build().unwrap().guarded()).await.unwrap();
    recorder.sent().remove(0)
}

#[tokio::test]
async fn a_parameter_by_hand_stands_in_for_a_credential_and_takes_its_place() {
    for with_keys in [false, true] {
        let sent = by_hand(with_keys, |call| {
            call.extra_query("api_key", "own")
                .header("cookie", "a=b; session=own")
        });
        let sent = sent.await;
        assert_eq!(sent.uri, "https://mini.example/v1/guarded?api_key=own");
        assert_eq!(sent.header("cookie"), Some("a=b; session=own"));
        // A documented parameter of the operation does the same.
        let sent = by_hand(with_keys, |mut call| {
            call.draft.query("api_key", &"own");
            call.draft.cookie_parameter("session", &"own");
            call
        });
        let sent = sent.await;
        assert_eq!(sent.uri, "https://mini.example/v1/guarded?api_key=own");
        assert_eq!(sent.header("cookie"), Some("session=own"));
    }
    let sent = by_hand(true, |call| call.header("cookie", "presession=1; x=y")).await;
    assert_eq!(
        sent.header("cookie"),
        Some("presession=1; x=y; session=c"),
        "another cookie is none of the scheme's"
    );
    let recorder = Recorder::new((0..3).map(|_| reply(200, &[], "[]")).collect());
    let builder = Client::builder().transport(recorder.clone()).api_key("k");
    let client = builder.build().unwrap();
    client
        .list_items()
        .header("X-API-Key", "own")
        .await
        .unwrap();
    let mut call = client.list_items();
    call.draft.header_parameter("X-Api-Key", &"own");
    call.await.unwrap();
    let builder = Client::builder().transport(recorder.clone()).api_key("k");
    let client = builder.header("x-api-key", "own").build().unwrap();
    client.list_items().await.unwrap();
    for sent in recorder.sent() {
        let keys: Vec<_> = sent.headers.get_all("x-api-key").iter().collect();
        assert_eq!(keys, ["own"]);
    }
    // What stands in a base URL is of less weight than a credential.
    let builder = Client::builder().base_url("https://u:p@mini.example/v1");
    let sent = guarded(builder.credential(&BEARER, bearer("t")))
        .await
        .unwrap();
    assert_eq!(sent.header("authorization"), Some("Bearer t"));
}
