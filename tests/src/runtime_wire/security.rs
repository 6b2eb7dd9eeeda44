//! Which credentials are sent, and where.

use crate::mini_client::{API_KEY, BASIC, BEARER, COOKIE_KEY, Client, ClientBuilder, QUERY_KEY};
use crate::runtime::auth::{Credential, SchemeKind, TokenSource};
use crate::runtime::error::Error;
use crate::runtime::maybe_send::{BoxError, BoxFuture};
use crate::runtime::secret::Secret;

use crate::recorder::{Recorder, Sent, reply};

pub fn key(text: &str) -> Credential {
    Credential::ApiKey(Secret::new(text.to_owned()))
}

pub fn bearer(text: &str) -> Credential {
    Credential::Bearer(Secret::new(text.to_owned()))
}

pub fn basic() -> Credential {
    Credential::from_text(&SchemeKind::Basic, "Aladdin:open:sesame".to_owned())
}

pub async fn guarded(builder: ClientBuilder) -> Result<Sent, String> {
    let recorder = Recorder::new(vec![reply(204, &[], "")]);
    let client = builder.transport(recorder.clone()).build().unwrap();
    match client.guarded().await {
        Ok(_) => Ok(recorder.sent().remove(0)),
        Err(error) => {
            assert!(matches!(&error, Error::MissingCredential(_)) && recorder.sent().is_empty());
            Err(error.to_string())
        }
    }
}

#[tokio::test]
async fn the_first_alternative_that_is_complete_is_taken() {
    let all = || {
        Client::builder()
            .credential(&QUERY_KEY, key("q&"))
            .credential(&BASIC, basic())
    };
    let sent = guarded(all()).await.unwrap();
    assert_eq!(
        sent.header("authorization"),
        Some("Basic QWxhZGRpbjpvcGVuOnNlc2FtZQ==")
    );
    assert!(!sent.uri.contains("api_key"));
    let sent = guarded(all().credential(&COOKIE_KEY, key("c")))
        .await
        .unwrap();
    assert_eq!(sent.uri, "https://mini.example/v1/guarded?api_key=q%26");
    assert_eq!(
        (sent.header("cookie"), sent.header("authorization")),
        (Some("session=c"), None)
    );
    let sent = guarded(
        all()
            .credential(&COOKIE_KEY, key("c"))
            .credential(&BEARER, bearer("t")),
    )
    .await
    .unwrap();
    assert_eq!(
        (sent.header("cookie"), sent.header("authorization")),
        (None, Some("Bearer t"))
    );
    assert!(sent.headers["authorization"].is_sensitive());
}

#[tokio::test]
async fn a_missing_credential_is_named() {
    let error = guarded(
        Client::builder()
            .api_key("k")
            .credential(&QUERY_KEY, key("q")),
    )
    .await
    .unwrap_err();
    assert_eq!(
        error,
        "guarded: the client has no credential for the security scheme `Bearer`"
    );
}

#[tokio::test]
async fn an_operation_without_security_gets_nothing() {
    let recorder = Recorder::new(vec![reply(200, &[], "")]);
    let builder = Client::builder()
        .api_key("k")
        .credential(&BEARER, bearer("t"))
        .credential(&BASIC, basic());
    builder
        .transport(recorder.clone())
        .build()
        .unwrap()
        .get_part("a", "b")
        .await
        .unwrap();
    let sent = recorder.sent().remove(0);
    assert!(sent.header("x-api-key").is_none() && sent.header("authorization").is_none());
}

#[tokio::test]
async fn a_header_by_hand_stands_in_for_a_credential() {
    let recorder = Recorder::new(vec![
        reply(204, &[], ""),
        reply(204, &[], ""),
        reply(204, &[], ""),
    ]);
    let client = Client::builder()
        .transport(recorder.clone())
        .build()
        .unwrap();
    client
        .guarded()
        .header("authorization", "Bearer mine")
        .await
        .unwrap();
    let client = Client::builder()
        .transport(recorder.clone())
        .credential(&BEARER, bearer("t"))
        .build()
        .unwrap();
    client
        .guarded()
        .header("authorization", "Bearer mine")
        .await
        .unwrap();
    let client = Client::builder()
        .base_url("https://us%40er:p%20w@mini.example/v1")
        .transport(recorder.clone())
        .build()
        .unwrap();
    client.guarded().await.unwrap();
    let values = recorder
        .sent()
        .iter()
        .map(|sent| sent.header("authorization").unwrap().to_owned())
        .collect::<Vec<_>>();
    assert_eq!(values, ["Bearer mine", "Bearer mine", "Basic dXNAZXI6cCB3"]);
    assert_eq!(recorder.sent()[2].uri, "https://mini.example/v1/guarded");
}

#[tokio::test]
async fn a_credential_that_may_be_left_out_is_sent_if_there_is_one() {
    let recorder = Recorder::new(vec![reply(204, &[], ""), reply(204, &[], "")]);
    let builder = Client::builder().transport(recorder.clone());
    builder.build().unwrap().open().await.unwrap();
    let builder = Client::builder().transport(recorder.clone()).api_key("k");
    builder.build().unwrap().open().await.unwrap();
    let keys = recorder
        .sent()
        .iter()
        .map(|sent| sent.header("x-api-key").map(str::to_owned))
        .collect::<Vec<_>>();
    assert_eq!(keys, [None, Some("k".to_owned())]);
}

pub struct Tokens(pub Result<&'static str, &'static str>);

impl TokenSource for Tokens {
    fn token(&self) -> BoxFuture<'_, Result<Secret<String>, BoxError>> {
        Box::pin(async {
            self.0
                .map(|token| Secret::new(token.to_owned()))
                .map_err(Into::into)
        })
    }
}

#[tokio::test]
async fn a_token_can_come_from_a_source() {
    let with = |tokens| {
        Client::builder().credential(
            &BEARER,
            Credential::TokenSource(std::sync::Arc::new(tokens)),
        )
    };
    assert_eq!(
        guarded(with(Tokens(Ok("t"))))
            .await
            .unwrap()
            .header("authorization"),
        Some("Bearer t")
    );
    let error = guarded(with(Tokens(Err("offline")))).await.unwrap_err();
    assert_eq!(
        error,
        "guarded: the credential of the security scheme `Bearer` cannot be had"
    );
}

#[test]
fn what_cannot_be_sent_is_refused_when_the_client_is_built() {
    let cases = [
        (
            Client::builder().api_key("a\nb"),
            "`ApiKey` cannot be sent: a header cannot hold",
        ),
        (
            Client::builder().credential(&COOKIE_KEY, key("a;b")),
            "`CookieKey` cannot be sent: a cookie cannot hold",
        ),
        (
            Client::builder().credential(&API_KEY, bearer("t")),
            "`ApiKey` cannot be sent: the credential is not of the kind",
        ),
        (
            Client::builder().header("a b", "c"),
            "the default header `a b`",
        ),
        (
            Client::builder().header("a", "b\n"),
            "the default header `a`",
        ),
        (
            Client::builder().base_url("/v1"),
            "the base URL is not an absolute URL",
        ),
        (
            Client::builder().base_url("ftp://x/"),
            "the base URL is neither http nor https",
        ),
        (
            Client::builder().base_url("http://x/?a=b"),
            "the base URL has a query",
        ),
    ];
    for (builder, text) in cases {
        let error = builder.build().unwrap_err().to_string();
        assert!(error.contains(text), "{error}");
    }
}

#[tokio::test]
async fn an_environment_variable_that_is_not_set_is_named() {
    let error = Client::from_env().unwrap().list_items().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "list_items: the client has no credential for the security scheme `ApiKey`: the environment variable MINI_API_KEY is not set, or empty"
    );
}
