//! The client of `Credentials that are parameters too`.

use super::super::runtime;

use self::runtime::auth::{Credential, Location, SchemeKind, SecurityScheme, TokenSource};
use self::runtime::client::Core;
use self::runtime::client::builder::CoreBuilder;
use self::runtime::error::build::BuildError;
use self::runtime::secret::Secret;

/// A client of `Credentials that are parameters too`.
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
    /// Variables: `CASE_CREDENTIALS_ONCE_KEY` (the credential of `Key`),
    /// `CASE_CREDENTIALS_ONCE_HEADER_CREDENTIAL` (the credential of `Header`),
    /// `CASE_CREDENTIALS_ONCE_TOKEN` (the credential of `Token`), `CASE_CREDENTIALS_ONCE_BASE_URL`
    /// (where the server is).
    ///
    /// # Errors
    ///
    /// If a variable holds something that cannot be used, or if the transport cannot be set up.
    pub fn from_env() -> Result<Self, BuildError> {
        let mut builder = Self::builder();
        builder
            .core
            .credential_from_env(&KEY, "CASE_CREDENTIALS_ONCE_KEY");
        builder
            .core
            .credential_from_env(&HEADER, "CASE_CREDENTIALS_ONCE_HEADER_CREDENTIAL");
        builder
            .core
            .credential_from_env(&TOKEN, "CASE_CREDENTIALS_ONCE_TOKEN");
        builder
            .core
            .base_url_from_env("CASE_CREDENTIALS_ONCE_BASE_URL");
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
        core.name_credential(&KEY, "key", "CASE_CREDENTIALS_ONCE_KEY");
        core.name_credential(
            &HEADER,
            "header_credential",
            "CASE_CREDENTIALS_ONCE_HEADER_CREDENTIAL",
        );
        core.name_credential(&TOKEN, "token", "CASE_CREDENTIALS_ONCE_TOKEN");
        Self { core }
    }
}

impl Default for ClientBuilder {
    fn default() -> Self {
        Self::new()
    }
}

impl ClientBuilder {
    /// The credential of `Key`.
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.core
            .credential(&KEY, Credential::ApiKey(Secret::new(key.into())));
        self
    }

    /// The credential of `Header`.
    pub fn header_credential(mut self, key: impl Into<String>) -> Self {
        self.core
            .credential(&HEADER, Credential::ApiKey(Secret::new(key.into())));
        self
    }

    /// The credential of `Token`.
    pub fn token(mut self, token: impl Into<String>) -> Self {
        self.core
            .credential(&TOKEN, Credential::Bearer(Secret::new(token.into())));
        self
    }

    /// Where tokens for [`token`](Self::token) come from.
    pub fn token_source(mut self, source: impl TokenSource + 'static) -> Self {
        let credential = Credential::TokenSource(std::sync::Arc::new(source));
        self.core.credential(&TOKEN, credential);
        self
    }
}

runtime::client::builder_controls!(ClientBuilder => Client);

/// The security scheme `Key`.
pub(super) static KEY: SecurityScheme = SecurityScheme {
    name: "Key",
    kind: SchemeKind::ApiKey {
        location: Location::Query,
        parameter: "api_key",
    },
};

/// The security scheme `Header`.
pub(super) static HEADER: SecurityScheme = SecurityScheme {
    name: "Header",
    kind: SchemeKind::ApiKey {
        location: Location::Header,
        parameter: "X-Key",
    },
};

/// The security scheme `Token`.
pub(super) static TOKEN: SecurityScheme = SecurityScheme {
    name: "Token",
    kind: SchemeKind::Bearer,
};
