//! The client of `Hostile reserved names`.

use super::super::runtime;

use self::runtime::auth::{Credential, SchemeKind, SecurityScheme, TokenSource};
use self::runtime::client::Core;
use self::runtime::client::builder::CoreBuilder;
use self::runtime::error::build::BuildError;
use self::runtime::secret::Secret;

/// A client of `Hostile reserved names`.
///
/// It is cheap to clone: clones share connections and settings.
#[derive(Clone, Debug)]
pub struct Client {
    pub(super) core: Core,
}

impl Client {
    /// Begins a client.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new()
    }

    /// A client with settings from the environment.
    ///
    /// Variables: `CASE_HOSTILE_RESERVED_BASE_URL_CREDENTIAL` (the credential of `base_url`),
    /// `CASE_HOSTILE_RESERVED_BASE_URL_FROM_ENV` (the credential of `base_url_from_env`),
    /// `CASE_HOSTILE_RESERVED_BORROW_CREDENTIAL` (the credential of `borrow`),
    /// `CASE_HOSTILE_RESERVED_BORROW_MUT_CREDENTIAL` (the credential of `borrow_mut`),
    /// `CASE_HOSTILE_RESERVED_BUILD_CREDENTIAL` (the credential of `build`),
    /// `CASE_HOSTILE_RESERVED_CALL` (the credential of `call`), `CASE_HOSTILE_RESERVED_CLIENT` (the
    /// credential of `client`), `CASE_HOSTILE_RESERVED_CLONE_CREDENTIAL` (the credential of `clone`),
    /// `CASE_HOSTILE_RESERVED_CORE` (the credential of `core`), `CASE_HOSTILE_RESERVED_CREDENTIAL`
    /// (the credential of `credential`), `CASE_HOSTILE_RESERVED_CREDENTIAL_FROM_ENV` (the
    /// credential of `credential_from_env`), `CASE_HOSTILE_RESERVED_DEFAULT_CREDENTIAL` (the
    /// credential of `default`), `CASE_HOSTILE_RESERVED_DEFAULT_TRANSPORT` (the credential of
    /// `default_transport`), `CASE_HOSTILE_RESERVED_ENVIRONMENT` (the credential of `environment`),
    /// `CASE_HOSTILE_RESERVED_FMT_CREDENTIAL` (the credential of `fmt`),
    /// `CASE_HOSTILE_RESERVED_FROM_CREDENTIAL` (the credential of `from`),
    /// `CASE_HOSTILE_RESERVED_HEADER_CREDENTIAL` (the credential of `header`),
    /// `CASE_HOSTILE_RESERVED_INTO_CREDENTIAL` (the credential of `into`),
    /// `CASE_HOSTILE_RESERVED_JOIN` (the credential of `join`),
    /// `CASE_HOSTILE_RESERVED_MAX_BODY_SIZE_CREDENTIAL` (the credential of `max_body_size`),
    /// `CASE_HOSTILE_RESERVED_MESSAGES` (the credential of `messages`),
    /// `CASE_HOSTILE_RESERVED_NAME_CREDENTIAL` (the credential of `name_credential`),
    /// `CASE_HOSTILE_RESERVED_NESTED` (the credential of `nested`),
    /// `CASE_HOSTILE_RESERVED_NEW_CREDENTIAL` (the credential of `new`),
    /// `CASE_HOSTILE_RESERVED_OPTIONAL_CREDENTIALS_CREDENTIAL` (the credential of
    /// `optional_credentials`), `CASE_HOSTILE_RESERVED_PARSE` (the credential of `parse`),
    /// `CASE_HOSTILE_RESERVED_REQWEST_CREDENTIAL` (the credential of `reqwest`),
    /// `CASE_HOSTILE_RESERVED_RETRY_CREDENTIAL` (the credential of `retry`),
    /// `CASE_HOSTILE_RESERVED_SERVER_CREDENTIAL` (the credential of `server`),
    /// `CASE_HOSTILE_RESERVED_SHARED` (the credential of `shared`),
    /// `CASE_HOSTILE_RESERVED_TIMEOUT_CREDENTIAL` (the credential of `timeout`),
    /// `CASE_HOSTILE_RESERVED_TO_OWNED_CREDENTIAL` (the credential of `to_owned`),
    /// `CASE_HOSTILE_RESERVED_TO_STRING_CREDENTIAL` (the credential of `to_string`),
    /// `CASE_HOSTILE_RESERVED_TRANSPORT_CREDENTIAL` (the credential of `transport`),
    /// `CASE_HOSTILE_RESERVED_TRY_FROM_CREDENTIAL` (the credential of `try_from`),
    /// `CASE_HOSTILE_RESERVED_TRY_INTO_CREDENTIAL` (the credential of `try_into`),
    /// `CASE_HOSTILE_RESERVED_TYPE_ID_CREDENTIAL` (the credential of `type_id`),
    /// `CASE_HOSTILE_RESERVED_USER_AGENT_CREDENTIAL` (the credential of `user_agent`),
    /// `CASE_HOSTILE_RESERVED_BASE_URL` (where the server is).
    ///
    /// # Errors
    ///
    /// If a variable holds something that cannot be used, or if the transport cannot be set up.
    pub fn from_env() -> Result<Self, BuildError> {
        let mut builder = Self::builder();
        builder
            .core
            .credential_from_env(&BASE_URL, "CASE_HOSTILE_RESERVED_BASE_URL_CREDENTIAL");
        builder.core.credential_from_env(
            &BASE_URL_FROM_ENV,
            "CASE_HOSTILE_RESERVED_BASE_URL_FROM_ENV",
        );
        builder
            .core
            .credential_from_env(&BORROW, "CASE_HOSTILE_RESERVED_BORROW_CREDENTIAL");
        builder
            .core
            .credential_from_env(&BORROW_MUT, "CASE_HOSTILE_RESERVED_BORROW_MUT_CREDENTIAL");
        builder
            .core
            .credential_from_env(&BUILD, "CASE_HOSTILE_RESERVED_BUILD_CREDENTIAL");
        builder
            .core
            .credential_from_env(&CALL, "CASE_HOSTILE_RESERVED_CALL");
        builder
            .core
            .credential_from_env(&CLIENT, "CASE_HOSTILE_RESERVED_CLIENT");
        builder
            .core
            .credential_from_env(&CLONE, "CASE_HOSTILE_RESERVED_CLONE_CREDENTIAL");
        builder
            .core
            .credential_from_env(&CORE, "CASE_HOSTILE_RESERVED_CORE");
        builder
            .core
            .credential_from_env(&CREDENTIAL, "CASE_HOSTILE_RESERVED_CREDENTIAL");
        builder.core.credential_from_env(
            &CREDENTIAL_FROM_ENV,
            "CASE_HOSTILE_RESERVED_CREDENTIAL_FROM_ENV",
        );
        builder
            .core
            .credential_from_env(&DEFAULT, "CASE_HOSTILE_RESERVED_DEFAULT_CREDENTIAL");
        builder.core.credential_from_env(
            &DEFAULT_TRANSPORT,
            "CASE_HOSTILE_RESERVED_DEFAULT_TRANSPORT",
        );
        builder
            .core
            .credential_from_env(&ENVIRONMENT, "CASE_HOSTILE_RESERVED_ENVIRONMENT");
        builder
            .core
            .credential_from_env(&FMT, "CASE_HOSTILE_RESERVED_FMT_CREDENTIAL");
        builder
            .core
            .credential_from_env(&FROM, "CASE_HOSTILE_RESERVED_FROM_CREDENTIAL");
        builder
            .core
            .credential_from_env(&HEADER, "CASE_HOSTILE_RESERVED_HEADER_CREDENTIAL");
        builder
            .core
            .credential_from_env(&INTO, "CASE_HOSTILE_RESERVED_INTO_CREDENTIAL");
        builder
            .core
            .credential_from_env(&JOIN, "CASE_HOSTILE_RESERVED_JOIN");
        builder.core.credential_from_env(
            &MAX_BODY_SIZE,
            "CASE_HOSTILE_RESERVED_MAX_BODY_SIZE_CREDENTIAL",
        );
        builder
            .core
            .credential_from_env(&MESSAGES, "CASE_HOSTILE_RESERVED_MESSAGES");
        builder
            .core
            .credential_from_env(&NAME_CREDENTIAL, "CASE_HOSTILE_RESERVED_NAME_CREDENTIAL");
        builder
            .core
            .credential_from_env(&NESTED, "CASE_HOSTILE_RESERVED_NESTED");
        builder
            .core
            .credential_from_env(&NEW, "CASE_HOSTILE_RESERVED_NEW_CREDENTIAL");
        builder.core.credential_from_env(
            &OPTIONAL_CREDENTIALS,
            "CASE_HOSTILE_RESERVED_OPTIONAL_CREDENTIALS_CREDENTIAL",
        );
        builder
            .core
            .credential_from_env(&PARSE, "CASE_HOSTILE_RESERVED_PARSE");
        builder
            .core
            .credential_from_env(&REQWEST, "CASE_HOSTILE_RESERVED_REQWEST_CREDENTIAL");
        builder
            .core
            .credential_from_env(&RETRY, "CASE_HOSTILE_RESERVED_RETRY_CREDENTIAL");
        builder
            .core
            .credential_from_env(&SERVER, "CASE_HOSTILE_RESERVED_SERVER_CREDENTIAL");
        builder
            .core
            .credential_from_env(&SHARED, "CASE_HOSTILE_RESERVED_SHARED");
        builder
            .core
            .credential_from_env(&TIMEOUT, "CASE_HOSTILE_RESERVED_TIMEOUT_CREDENTIAL");
        builder
            .core
            .credential_from_env(&TO_OWNED, "CASE_HOSTILE_RESERVED_TO_OWNED_CREDENTIAL");
        builder
            .core
            .credential_from_env(&TO_STRING, "CASE_HOSTILE_RESERVED_TO_STRING_CREDENTIAL");
        builder
            .core
            .credential_from_env(&TRANSPORT, "CASE_HOSTILE_RESERVED_TRANSPORT_CREDENTIAL");
        builder
            .core
            .credential_from_env(&TRY_FROM, "CASE_HOSTILE_RESERVED_TRY_FROM_CREDENTIAL");
        builder
            .core
            .credential_from_env(&TRY_INTO, "CASE_HOSTILE_RESERVED_TRY_INTO_CREDENTIAL");
        builder
            .core
            .credential_from_env(&TYPE_ID, "CASE_HOSTILE_RESERVED_TYPE_ID_CREDENTIAL");
        builder
            .core
            .credential_from_env(&USER_AGENT, "CASE_HOSTILE_RESERVED_USER_AGENT_CREDENTIAL");
        builder
            .core
            .base_url_from_env("CASE_HOSTILE_RESERVED_BASE_URL");
        builder.build()
    }

    /// Where the client sends its calls to.
    pub fn base_url(&self) -> &str {
        self.core.base_url()
    }
}

/// Settings of a [`Client`].
#[derive(Debug)]
#[must_use = "`build` makes the client"]
pub struct ClientBuilder {
    core: CoreBuilder,
}

impl ClientBuilder {
    /// The usual settings.
    pub fn new() -> Self {
        let name = concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"));
        let mut core = CoreBuilder::new(name);
        core.name_credential(
            &BASE_URL,
            "base_url_credential",
            "CASE_HOSTILE_RESERVED_BASE_URL_CREDENTIAL",
        );
        core.name_credential(
            &BASE_URL_FROM_ENV,
            "base_url_from_env",
            "CASE_HOSTILE_RESERVED_BASE_URL_FROM_ENV",
        );
        core.name_credential(
            &BORROW,
            "borrow_credential",
            "CASE_HOSTILE_RESERVED_BORROW_CREDENTIAL",
        );
        core.name_credential(
            &BORROW_MUT,
            "borrow_mut_credential",
            "CASE_HOSTILE_RESERVED_BORROW_MUT_CREDENTIAL",
        );
        core.name_credential(
            &BUILD,
            "build_credential",
            "CASE_HOSTILE_RESERVED_BUILD_CREDENTIAL",
        );
        core.name_credential(&CALL, "call", "CASE_HOSTILE_RESERVED_CALL");
        core.name_credential(&CLIENT, "client", "CASE_HOSTILE_RESERVED_CLIENT");
        core.name_credential(
            &CLONE,
            "clone_credential",
            "CASE_HOSTILE_RESERVED_CLONE_CREDENTIAL",
        );
        core.name_credential(&CORE, "core", "CASE_HOSTILE_RESERVED_CORE");
        core.name_credential(
            &CREDENTIAL,
            "credential",
            "CASE_HOSTILE_RESERVED_CREDENTIAL",
        );
        core.name_credential(
            &CREDENTIAL_FROM_ENV,
            "credential_from_env",
            "CASE_HOSTILE_RESERVED_CREDENTIAL_FROM_ENV",
        );
        core.name_credential(
            &DEFAULT,
            "default_credential",
            "CASE_HOSTILE_RESERVED_DEFAULT_CREDENTIAL",
        );
        core.name_credential(
            &DEFAULT_TRANSPORT,
            "default_transport",
            "CASE_HOSTILE_RESERVED_DEFAULT_TRANSPORT",
        );
        core.name_credential(
            &ENVIRONMENT,
            "environment",
            "CASE_HOSTILE_RESERVED_ENVIRONMENT",
        );
        core.name_credential(
            &FMT,
            "fmt_credential",
            "CASE_HOSTILE_RESERVED_FMT_CREDENTIAL",
        );
        core.name_credential(
            &FROM,
            "from_credential",
            "CASE_HOSTILE_RESERVED_FROM_CREDENTIAL",
        );
        core.name_credential(
            &HEADER,
            "header_credential",
            "CASE_HOSTILE_RESERVED_HEADER_CREDENTIAL",
        );
        core.name_credential(
            &INTO,
            "into_credential",
            "CASE_HOSTILE_RESERVED_INTO_CREDENTIAL",
        );
        core.name_credential(&JOIN, "join", "CASE_HOSTILE_RESERVED_JOIN");
        core.name_credential(
            &MAX_BODY_SIZE,
            "max_body_size_credential",
            "CASE_HOSTILE_RESERVED_MAX_BODY_SIZE_CREDENTIAL",
        );
        core.name_credential(&MESSAGES, "messages", "CASE_HOSTILE_RESERVED_MESSAGES");
        core.name_credential(
            &NAME_CREDENTIAL,
            "name_credential",
            "CASE_HOSTILE_RESERVED_NAME_CREDENTIAL",
        );
        core.name_credential(&NESTED, "nested", "CASE_HOSTILE_RESERVED_NESTED");
        core.name_credential(
            &NEW,
            "new_credential",
            "CASE_HOSTILE_RESERVED_NEW_CREDENTIAL",
        );
        core.name_credential(
            &OPTIONAL_CREDENTIALS,
            "optional_credentials_credential",
            "CASE_HOSTILE_RESERVED_OPTIONAL_CREDENTIALS_CREDENTIAL",
        );
        core.name_credential(&PARSE, "parse", "CASE_HOSTILE_RESERVED_PARSE");
        core.name_credential(
            &REQWEST,
            "reqwest_credential",
            "CASE_HOSTILE_RESERVED_REQWEST_CREDENTIAL",
        );
        core.name_credential(
            &RETRY,
            "retry_credential",
            "CASE_HOSTILE_RESERVED_RETRY_CREDENTIAL",
        );
        core.name_credential(
            &SERVER,
            "server_credential",
            "CASE_HOSTILE_RESERVED_SERVER_CREDENTIAL",
        );
        core.name_credential(&SHARED, "shared", "CASE_HOSTILE_RESERVED_SHARED");
        core.name_credential(
            &TIMEOUT,
            "timeout_credential",
            "CASE_HOSTILE_RESERVED_TIMEOUT_CREDENTIAL",
        );
        core.name_credential(
            &TO_OWNED,
            "to_owned_credential",
            "CASE_HOSTILE_RESERVED_TO_OWNED_CREDENTIAL",
        );
        core.name_credential(
            &TO_STRING,
            "to_string_credential",
            "CASE_HOSTILE_RESERVED_TO_STRING_CREDENTIAL",
        );
        core.name_credential(
            &TRANSPORT,
            "transport_credential",
            "CASE_HOSTILE_RESERVED_TRANSPORT_CREDENTIAL",
        );
        core.name_credential(
            &TRY_FROM,
            "try_from_credential",
            "CASE_HOSTILE_RESERVED_TRY_FROM_CREDENTIAL",
        );
        core.name_credential(
            &TRY_INTO,
            "try_into_credential",
            "CASE_HOSTILE_RESERVED_TRY_INTO_CREDENTIAL",
        );
        core.name_credential(
            &TYPE_ID,
            "type_id_credential",
            "CASE_HOSTILE_RESERVED_TYPE_ID_CREDENTIAL",
        );
        core.name_credential(
            &USER_AGENT,
            "user_agent_credential",
            "CASE_HOSTILE_RESERVED_USER_AGENT_CREDENTIAL",
        );
        Self { core }
    }
}

impl Default for ClientBuilder {
    fn default() -> Self {
        Self::new()
    }
}

impl ClientBuilder {
    /// The credential of `base_url`.
    pub fn base_url_credential(mut self, token: impl Into<String>) -> Self {
        self.core
            .credential(&BASE_URL, Credential::Bearer(Secret::new(token.into())));
        self
    }

    /// Where tokens for [`base_url_credential`](Self::base_url_credential) come from.
    pub fn base_url_source(mut self, source: impl TokenSource + 'static) -> Self {
        let credential = Credential::TokenSource(std::sync::Arc::new(source));
        self.core.credential(&BASE_URL, credential);
        self
    }

    /// The credential of `base_url_from_env`.
    pub fn base_url_from_env(mut self, token: impl Into<String>) -> Self {
        self.core.credential(
            &BASE_URL_FROM_ENV,
            Credential::Bearer(Secret::new(token.into())),
        );
        self
    }

    /// Where tokens for [`base_url_from_env`](Self::base_url_from_env) come from.
    pub fn base_url_from_env_source(mut self, source: impl TokenSource + 'static) -> Self {
        let credential = Credential::TokenSource(std::sync::Arc::new(source));
        self.core.credential(&BASE_URL_FROM_ENV, credential);
        self
    }

    /// The credential of `borrow`.
    pub fn borrow_credential(mut self, token: impl Into<String>) -> Self {
        self.core
            .credential(&BORROW, Credential::Bearer(Secret::new(token.into())));
        self
    }

    /// Where tokens for [`borrow_credential`](Self::borrow_credential) come from.
    pub fn borrow_source(mut self, source: impl TokenSource + 'static) -> Self {
        let credential = Credential::TokenSource(std::sync::Arc::new(source));
        self.core.credential(&BORROW, credential);
        self
    }

    /// The credential of `borrow_mut`.
    pub fn borrow_mut_credential(mut self, token: impl Into<String>) -> Self {
        self.core
            .credential(&BORROW_MUT, Credential::Bearer(Secret::new(token.into())));
        self
    }

    /// Where tokens for [`borrow_mut_credential`](Self::borrow_mut_credential) come from.
    pub fn borrow_mut_source(mut self, source: impl TokenSource + 'static) -> Self {
        let credential = Credential::TokenSource(std::sync::Arc::new(source));
        self.core.credential(&BORROW_MUT, credential);
        self
    }

    /// The credential of `build`.
    pub fn build_credential(mut self, token: impl Into<String>) -> Self {
        self.core
            .credential(&BUILD, Credential::Bearer(Secret::new(token.into())));
        self
    }

    /// Where tokens for [`build_credential`](Self::build_credential) come from.
    pub fn build_source(mut self, source: impl TokenSource + 'static) -> Self {
        let credential = Credential::TokenSource(std::sync::Arc::new(source));
        self.core.credential(&BUILD, credential);
        self
    }

    /// The credential of `call`.
    pub fn call(mut self, token: impl Into<String>) -> Self {
        self.core
            .credential(&CALL, Credential::Bearer(Secret::new(token.into())));
        self
    }

    /// Where tokens for [`call`](Self::call) come from.
    pub fn call_source(mut self, source: impl TokenSource + 'static) -> Self {
        let credential = Credential::TokenSource(std::sync::Arc::new(source));
        self.core.credential(&CALL, credential);
        self
    }

    /// The credential of `client`.
    pub fn client(mut self, token: impl Into<String>) -> Self {
        self.core
            .credential(&CLIENT, Credential::Bearer(Secret::new(token.into())));
        self
    }

    /// Where tokens for [`client`](Self::client) come from.
    pub fn client_source(mut self, source: impl TokenSource + 'static) -> Self {
        let credential = Credential::TokenSource(std::sync::Arc::new(source));
        self.core.credential(&CLIENT, credential);
        self
    }

    /// The credential of `clone`.
    pub fn clone_credential(mut self, token: impl Into<String>) -> Self {
        self.core
            .credential(&CLONE, Credential::Bearer(Secret::new(token.into())));
        self
    }

    /// Where tokens for [`clone_credential`](Self::clone_credential) come from.
    pub fn clone_source(mut self, source: impl TokenSource + 'static) -> Self {
        let credential = Credential::TokenSource(std::sync::Arc::new(source));
        self.core.credential(&CLONE, credential);
        self
    }

    /// The credential of `core`.
    pub fn core(mut self, token: impl Into<String>) -> Self {
        self.core
            .credential(&CORE, Credential::Bearer(Secret::new(token.into())));
        self
    }

    /// Where tokens for [`core`](Self::core) come from.
    pub fn core_source(mut self, source: impl TokenSource + 'static) -> Self {
        let credential = Credential::TokenSource(std::sync::Arc::new(source));
        self.core.credential(&CORE, credential);
        self
    }

    /// The credential of `credential`.
    pub fn credential(mut self, token: impl Into<String>) -> Self {
        self.core
            .credential(&CREDENTIAL, Credential::Bearer(Secret::new(token.into())));
        self
    }

    /// Where tokens for [`credential`](Self::credential) come from.
    pub fn credential_source(mut self, source: impl TokenSource + 'static) -> Self {
        let credential = Credential::TokenSource(std::sync::Arc::new(source));
        self.core.credential(&CREDENTIAL, credential);
        self
    }

    /// The credential of `credential_from_env`.
    pub fn credential_from_env(mut self, token: impl Into<String>) -> Self {
        self.core.credential(
            &CREDENTIAL_FROM_ENV,
            Credential::Bearer(Secret::new(token.into())),
        );
        self
    }

    /// Where tokens for [`credential_from_env`](Self::credential_from_env) come from.
    pub fn credential_from_env_source(mut self, source: impl TokenSource + 'static) -> Self {
        let credential = Credential::TokenSource(std::sync::Arc::new(source));
        self.core.credential(&CREDENTIAL_FROM_ENV, credential);
        self
    }

    /// The credential of `default`.
    pub fn default_credential(mut self, token: impl Into<String>) -> Self {
        self.core
            .credential(&DEFAULT, Credential::Bearer(Secret::new(token.into())));
        self
    }

    /// Where tokens for [`default_credential`](Self::default_credential) come from.
    pub fn default_source(mut self, source: impl TokenSource + 'static) -> Self {
        let credential = Credential::TokenSource(std::sync::Arc::new(source));
        self.core.credential(&DEFAULT, credential);
        self
    }

    /// The credential of `default_transport`.
    pub fn default_transport(mut self, token: impl Into<String>) -> Self {
        self.core.credential(
            &DEFAULT_TRANSPORT,
            Credential::Bearer(Secret::new(token.into())),
        );
        self
    }

    /// Where tokens for [`default_transport`](Self::default_transport) come from.
    pub fn default_transport_source(mut self, source: impl TokenSource + 'static) -> Self {
        let credential = Credential::TokenSource(std::sync::Arc::new(source));
        self.core.credential(&DEFAULT_TRANSPORT, credential);
        self
    }

    /// The credential of `environment`.
    pub fn environment(mut self, token: impl Into<String>) -> Self {
        self.core
            .credential(&ENVIRONMENT, Credential::Bearer(Secret::new(token.into())));
        self
    }

    /// Where tokens for [`environment`](Self::environment) come from.
    pub fn environment_source(mut self, source: impl TokenSource + 'static) -> Self {
        let credential = Credential::TokenSource(std::sync::Arc::new(source));
        self.core.credential(&ENVIRONMENT, credential);
        self
    }

    /// The credential of `fmt`.
    pub fn fmt_credential(mut self, token: impl Into<String>) -> Self {
        self.core
            .credential(&FMT, Credential::Bearer(Secret::new(token.into())));
        self
    }

    /// Where tokens for [`fmt_credential`](Self::fmt_credential) come from.
    pub fn fmt_source(mut self, source: impl TokenSource + 'static) -> Self {
        let credential = Credential::TokenSource(std::sync::Arc::new(source));
        self.core.credential(&FMT, credential);
        self
    }

    /// The credential of `from`.
    pub fn from_credential(mut self, token: impl Into<String>) -> Self {
        self.core
            .credential(&FROM, Credential::Bearer(Secret::new(token.into())));
        self
    }

    /// Where tokens for [`from_credential`](Self::from_credential) come from.
    pub fn from_source(mut self, source: impl TokenSource + 'static) -> Self {
        let credential = Credential::TokenSource(std::sync::Arc::new(source));
        self.core.credential(&FROM, credential);
        self
    }

    /// The credential of `header`.
    pub fn header_credential(mut self, token: impl Into<String>) -> Self {
        self.core
            .credential(&HEADER, Credential::Bearer(Secret::new(token.into())));
        self
    }

    /// Where tokens for [`header_credential`](Self::header_credential) come from.
    pub fn header_source(mut self, source: impl TokenSource + 'static) -> Self {
        let credential = Credential::TokenSource(std::sync::Arc::new(source));
        self.core.credential(&HEADER, credential);
        self
    }

    /// The credential of `into`.
    pub fn into_credential(mut self, token: impl Into<String>) -> Self {
        self.core
            .credential(&INTO, Credential::Bearer(Secret::new(token.into())));
        self
    }

    /// Where tokens for [`into_credential`](Self::into_credential) come from.
    pub fn into_source(mut self, source: impl TokenSource + 'static) -> Self {
        let credential = Credential::TokenSource(std::sync::Arc::new(source));
        self.core.credential(&INTO, credential);
        self
    }

    /// The credential of `join`.
    pub fn join(mut self, token: impl Into<String>) -> Self {
        self.core
            .credential(&JOIN, Credential::Bearer(Secret::new(token.into())));
        self
    }

    /// Where tokens for [`join`](Self::join) come from.
    pub fn join_source(mut self, source: impl TokenSource + 'static) -> Self {
        let credential = Credential::TokenSource(std::sync::Arc::new(source));
        self.core.credential(&JOIN, credential);
        self
    }

    /// The credential of `max_body_size`.
    pub fn max_body_size_credential(mut self, token: impl Into<String>) -> Self {
        self.core.credential(
            &MAX_BODY_SIZE,
            Credential::Bearer(Secret::new(token.into())),
        );
        self
    }

    /// Where tokens for [`max_body_size_credential`](Self::max_body_size_credential) come from.
    pub fn max_body_size_source(mut self, source: impl TokenSource + 'static) -> Self {
        let credential = Credential::TokenSource(std::sync::Arc::new(source));
        self.core.credential(&MAX_BODY_SIZE, credential);
        self
    }

    /// The credential of `messages`.
    pub fn messages(mut self, token: impl Into<String>) -> Self {
        self.core
            .credential(&MESSAGES, Credential::Bearer(Secret::new(token.into())));
        self
    }

    /// Where tokens for [`messages`](Self::messages) come from.
    pub fn messages_source(mut self, source: impl TokenSource + 'static) -> Self {
        let credential = Credential::TokenSource(std::sync::Arc::new(source));
        self.core.credential(&MESSAGES, credential);
        self
    }

    /// The credential of `name_credential`.
    pub fn name_credential(mut self, token: impl Into<String>) -> Self {
        self.core.credential(
            &NAME_CREDENTIAL,
            Credential::Bearer(Secret::new(token.into())),
        );
        self
    }

    /// Where tokens for [`name_credential`](Self::name_credential) come from.
    pub fn name_credential_source(mut self, source: impl TokenSource + 'static) -> Self {
        let credential = Credential::TokenSource(std::sync::Arc::new(source));
        self.core.credential(&NAME_CREDENTIAL, credential);
        self
    }

    /// The credential of `nested`.
    pub fn nested(mut self, token: impl Into<String>) -> Self {
        self.core
            .credential(&NESTED, Credential::Bearer(Secret::new(token.into())));
        self
    }

    /// Where tokens for [`nested`](Self::nested) come from.
    pub fn nested_source(mut self, source: impl TokenSource + 'static) -> Self {
        let credential = Credential::TokenSource(std::sync::Arc::new(source));
        self.core.credential(&NESTED, credential);
        self
    }

    /// The credential of `new`.
    pub fn new_credential(mut self, token: impl Into<String>) -> Self {
        self.core
            .credential(&NEW, Credential::Bearer(Secret::new(token.into())));
        self
    }

    /// Where tokens for [`new_credential`](Self::new_credential) come from.
    pub fn new_source(mut self, source: impl TokenSource + 'static) -> Self {
        let credential = Credential::TokenSource(std::sync::Arc::new(source));
        self.core.credential(&NEW, credential);
        self
    }

    /// The credential of `optional_credentials`.
    pub fn optional_credentials_credential(mut self, token: impl Into<String>) -> Self {
        self.core.credential(
            &OPTIONAL_CREDENTIALS,
            Credential::Bearer(Secret::new(token.into())),
        );
        self
    }

    /// Where tokens for [`optional_credentials_credential`](Self::optional_credentials_credential) come from.
    pub fn optional_credentials_source(mut self, source: impl TokenSource + 'static) -> Self {
        let credential = Credential::TokenSource(std::sync::Arc::new(source));
        self.core.credential(&OPTIONAL_CREDENTIALS, credential);
        self
    }

    /// The credential of `parse`.
    pub fn parse(mut self, token: impl Into<String>) -> Self {
        self.core
            .credential(&PARSE, Credential::Bearer(Secret::new(token.into())));
        self
    }

    /// Where tokens for [`parse`](Self::parse) come from.
    pub fn parse_source(mut self, source: impl TokenSource + 'static) -> Self {
        let credential = Credential::TokenSource(std::sync::Arc::new(source));
        self.core.credential(&PARSE, credential);
        self
    }

    /// The credential of `reqwest`.
    pub fn reqwest_credential(mut self, token: impl Into<String>) -> Self {
        self.core
            .credential(&REQWEST, Credential::Bearer(Secret::new(token.into())));
        self
    }

    /// Where tokens for [`reqwest_credential`](Self::reqwest_credential) come from.
    pub fn reqwest_source(mut self, source: impl TokenSource + 'static) -> Self {
        let credential = Credential::TokenSource(std::sync::Arc::new(source));
        self.core.credential(&REQWEST, credential);
        self
    }

    /// The credential of `retry`.
    pub fn retry_credential(mut self, token: impl Into<String>) -> Self {
        self.core
            .credential(&RETRY, Credential::Bearer(Secret::new(token.into())));
        self
    }

    /// Where tokens for [`retry_credential`](Self::retry_credential) come from.
    pub fn retry_source(mut self, source: impl TokenSource + 'static) -> Self {
        let credential = Credential::TokenSource(std::sync::Arc::new(source));
        self.core.credential(&RETRY, credential);
        self
    }

    /// The credential of `server`.
    pub fn server_credential(mut self, token: impl Into<String>) -> Self {
        self.core
            .credential(&SERVER, Credential::Bearer(Secret::new(token.into())));
        self
    }

    /// Where tokens for [`server_credential`](Self::server_credential) come from.
    pub fn server_source(mut self, source: impl TokenSource + 'static) -> Self {
        let credential = Credential::TokenSource(std::sync::Arc::new(source));
        self.core.credential(&SERVER, credential);
        self
    }

    /// The credential of `shared`.
    pub fn shared(mut self, token: impl Into<String>) -> Self {
        self.core
            .credential(&SHARED, Credential::Bearer(Secret::new(token.into())));
        self
    }

    /// Where tokens for [`shared`](Self::shared) come from.
    pub fn shared_source(mut self, source: impl TokenSource + 'static) -> Self {
        let credential = Credential::TokenSource(std::sync::Arc::new(source));
        self.core.credential(&SHARED, credential);
        self
    }

    /// The credential of `timeout`.
    pub fn timeout_credential(mut self, token: impl Into<String>) -> Self {
        self.core
            .credential(&TIMEOUT, Credential::Bearer(Secret::new(token.into())));
        self
    }

    /// Where tokens for [`timeout_credential`](Self::timeout_credential) come from.
    pub fn timeout_source(mut self, source: impl TokenSource + 'static) -> Self {
        let credential = Credential::TokenSource(std::sync::Arc::new(source));
        self.core.credential(&TIMEOUT, credential);
        self
    }

    /// The credential of `to_owned`.
    pub fn to_owned_credential(mut self, token: impl Into<String>) -> Self {
        self.core
            .credential(&TO_OWNED, Credential::Bearer(Secret::new(token.into())));
        self
    }

    /// Where tokens for [`to_owned_credential`](Self::to_owned_credential) come from.
    pub fn to_owned_source(mut self, source: impl TokenSource + 'static) -> Self {
        let credential = Credential::TokenSource(std::sync::Arc::new(source));
        self.core.credential(&TO_OWNED, credential);
        self
    }

    /// The credential of `to_string`.
    pub fn to_string_credential(mut self, token: impl Into<String>) -> Self {
        self.core
            .credential(&TO_STRING, Credential::Bearer(Secret::new(token.into())));
        self
    }

    /// Where tokens for [`to_string_credential`](Self::to_string_credential) come from.
    pub fn to_string_source(mut self, source: impl TokenSource + 'static) -> Self {
        let credential = Credential::TokenSource(std::sync::Arc::new(source));
        self.core.credential(&TO_STRING, credential);
        self
    }

    /// The credential of `transport`.
    pub fn transport_credential(mut self, token: impl Into<String>) -> Self {
        self.core
            .credential(&TRANSPORT, Credential::Bearer(Secret::new(token.into())));
        self
    }

    /// Where tokens for [`transport_credential`](Self::transport_credential) come from.
    pub fn transport_source(mut self, source: impl TokenSource + 'static) -> Self {
        let credential = Credential::TokenSource(std::sync::Arc::new(source));
        self.core.credential(&TRANSPORT, credential);
        self
    }

    /// The credential of `try_from`.
    pub fn try_from_credential(mut self, token: impl Into<String>) -> Self {
        self.core
            .credential(&TRY_FROM, Credential::Bearer(Secret::new(token.into())));
        self
    }

    /// Where tokens for [`try_from_credential`](Self::try_from_credential) come from.
    pub fn try_from_source(mut self, source: impl TokenSource + 'static) -> Self {
        let credential = Credential::TokenSource(std::sync::Arc::new(source));
        self.core.credential(&TRY_FROM, credential);
        self
    }

    /// The credential of `try_into`.
    pub fn try_into_credential(mut self, token: impl Into<String>) -> Self {
        self.core
            .credential(&TRY_INTO, Credential::Bearer(Secret::new(token.into())));
        self
    }

    /// Where tokens for [`try_into_credential`](Self::try_into_credential) come from.
    pub fn try_into_source(mut self, source: impl TokenSource + 'static) -> Self {
        let credential = Credential::TokenSource(std::sync::Arc::new(source));
        self.core.credential(&TRY_INTO, credential);
        self
    }

    /// The credential of `type_id`.
    pub fn type_id_credential(mut self, token: impl Into<String>) -> Self {
        self.core
            .credential(&TYPE_ID, Credential::Bearer(Secret::new(token.into())));
        self
    }

    /// Where tokens for [`type_id_credential`](Self::type_id_credential) come from.
    pub fn type_id_source(mut self, source: impl TokenSource + 'static) -> Self {
        let credential = Credential::TokenSource(std::sync::Arc::new(source));
        self.core.credential(&TYPE_ID, credential);
        self
    }

    /// The credential of `user_agent`.
    pub fn user_agent_credential(mut self, token: impl Into<String>) -> Self {
        self.core
            .credential(&USER_AGENT, Credential::Bearer(Secret::new(token.into())));
        self
    }

    /// Where tokens for [`user_agent_credential`](Self::user_agent_credential) come from.
    pub fn user_agent_source(mut self, source: impl TokenSource + 'static) -> Self {
        let credential = Credential::TokenSource(std::sync::Arc::new(source));
        self.core.credential(&USER_AGENT, credential);
        self
    }
}

runtime::client::builder_controls!(ClientBuilder => Client);

/// The security scheme `base_url`.
pub(super) static BASE_URL: SecurityScheme = SecurityScheme {
    name: "base_url",
    kind: SchemeKind::Bearer,
};

/// The security scheme `base_url_from_env`.
pub(super) static BASE_URL_FROM_ENV: SecurityScheme = SecurityScheme {
    name: "base_url_from_env",
    kind: SchemeKind::Bearer,
};

/// The security scheme `borrow`.
pub(super) static BORROW: SecurityScheme = SecurityScheme {
    name: "borrow",
    kind: SchemeKind::Bearer,
};

/// The security scheme `borrow_mut`.
pub(super) static BORROW_MUT: SecurityScheme = SecurityScheme {
    name: "borrow_mut",
    kind: SchemeKind::Bearer,
};

/// The security scheme `build`.
pub(super) static BUILD: SecurityScheme = SecurityScheme {
    name: "build",
    kind: SchemeKind::Bearer,
};

/// The security scheme `call`.
pub(super) static CALL: SecurityScheme = SecurityScheme {
    name: "call",
    kind: SchemeKind::Bearer,
};

/// The security scheme `client`.
pub(super) static CLIENT: SecurityScheme = SecurityScheme {
    name: "client",
    kind: SchemeKind::Bearer,
};

/// The security scheme `clone`.
pub(super) static CLONE: SecurityScheme = SecurityScheme {
    name: "clone",
    kind: SchemeKind::Bearer,
};

/// The security scheme `core`.
pub(super) static CORE: SecurityScheme = SecurityScheme {
    name: "core",
    kind: SchemeKind::Bearer,
};

/// The security scheme `credential`.
pub(super) static CREDENTIAL: SecurityScheme = SecurityScheme {
    name: "credential",
    kind: SchemeKind::Bearer,
};

/// The security scheme `credential_from_env`.
pub(super) static CREDENTIAL_FROM_ENV: SecurityScheme = SecurityScheme {
    name: "credential_from_env",
    kind: SchemeKind::Bearer,
};

/// The security scheme `default`.
pub(super) static DEFAULT: SecurityScheme = SecurityScheme {
    name: "default",
    kind: SchemeKind::Bearer,
};

/// The security scheme `default_transport`.
pub(super) static DEFAULT_TRANSPORT: SecurityScheme = SecurityScheme {
    name: "default_transport",
    kind: SchemeKind::Bearer,
};

/// The security scheme `environment`.
pub(super) static ENVIRONMENT: SecurityScheme = SecurityScheme {
    name: "environment",
    kind: SchemeKind::Bearer,
};

/// The security scheme `fmt`.
pub(super) static FMT: SecurityScheme = SecurityScheme {
    name: "fmt",
    kind: SchemeKind::Bearer,
};

/// The security scheme `from`.
pub(super) static FROM: SecurityScheme = SecurityScheme {
    name: "from",
    kind: SchemeKind::Bearer,
};

/// The security scheme `header`.
pub(super) static HEADER: SecurityScheme = SecurityScheme {
    name: "header",
    kind: SchemeKind::Bearer,
};

/// The security scheme `into`.
pub(super) static INTO: SecurityScheme = SecurityScheme {
    name: "into",
    kind: SchemeKind::Bearer,
};

/// The security scheme `join`.
pub(super) static JOIN: SecurityScheme = SecurityScheme {
    name: "join",
    kind: SchemeKind::Bearer,
};

/// The security scheme `max_body_size`.
pub(super) static MAX_BODY_SIZE: SecurityScheme = SecurityScheme {
    name: "max_body_size",
    kind: SchemeKind::Bearer,
};

/// The security scheme `messages`.
pub(super) static MESSAGES: SecurityScheme = SecurityScheme {
    name: "messages",
    kind: SchemeKind::Bearer,
};

/// The security scheme `name_credential`.
pub(super) static NAME_CREDENTIAL: SecurityScheme = SecurityScheme {
    name: "name_credential",
    kind: SchemeKind::Bearer,
};

/// The security scheme `nested`.
pub(super) static NESTED: SecurityScheme = SecurityScheme {
    name: "nested",
    kind: SchemeKind::Bearer,
};

/// The security scheme `new`.
pub(super) static NEW: SecurityScheme = SecurityScheme {
    name: "new",
    kind: SchemeKind::Bearer,
};

/// The security scheme `optional_credentials`.
pub(super) static OPTIONAL_CREDENTIALS: SecurityScheme = SecurityScheme {
    name: "optional_credentials",
    kind: SchemeKind::Bearer,
};

/// The security scheme `parse`.
pub(super) static PARSE: SecurityScheme = SecurityScheme {
    name: "parse",
    kind: SchemeKind::Bearer,
};

/// The security scheme `reqwest`.
pub(super) static REQWEST: SecurityScheme = SecurityScheme {
    name: "reqwest",
    kind: SchemeKind::Bearer,
};

/// The security scheme `retry`.
pub(super) static RETRY: SecurityScheme = SecurityScheme {
    name: "retry",
    kind: SchemeKind::Bearer,
};

/// The security scheme `server`.
pub(super) static SERVER: SecurityScheme = SecurityScheme {
    name: "server",
    kind: SchemeKind::Bearer,
};

/// The security scheme `shared`.
pub(super) static SHARED: SecurityScheme = SecurityScheme {
    name: "shared",
    kind: SchemeKind::Bearer,
};

/// The security scheme `timeout`.
pub(super) static TIMEOUT: SecurityScheme = SecurityScheme {
    name: "timeout",
    kind: SchemeKind::Bearer,
};

/// The security scheme `to_owned`.
pub(super) static TO_OWNED: SecurityScheme = SecurityScheme {
    name: "to_owned",
    kind: SchemeKind::Bearer,
};

/// The security scheme `to_string`.
pub(super) static TO_STRING: SecurityScheme = SecurityScheme {
    name: "to_string",
    kind: SchemeKind::Bearer,
};

/// The security scheme `transport`.
pub(super) static TRANSPORT: SecurityScheme = SecurityScheme {
    name: "transport",
    kind: SchemeKind::Bearer,
};

/// The security scheme `try_from`.
pub(super) static TRY_FROM: SecurityScheme = SecurityScheme {
    name: "try_from",
    kind: SchemeKind::Bearer,
};

/// The security scheme `try_into`.
pub(super) static TRY_INTO: SecurityScheme = SecurityScheme {
    name: "try_into",
    kind: SchemeKind::Bearer,
};

/// The security scheme `type_id`.
pub(super) static TYPE_ID: SecurityScheme = SecurityScheme {
    name: "type_id",
    kind: SchemeKind::Bearer,
};

/// The security scheme `user_agent`.
pub(super) static USER_AGENT: SecurityScheme = SecurityScheme {
    name: "user_agent",
    kind: SchemeKind::Bearer,
};
