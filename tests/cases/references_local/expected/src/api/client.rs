//! The client of `References to what stands elsewhere in the document`.

use super::super::runtime;

use self::runtime::auth::{Credential, Location, SchemeKind, SecurityScheme, TokenSource};
use self::runtime::client::Core;
use self::runtime::client::builder::CoreBuilder;
use self::runtime::error::build::BuildError;
use self::runtime::secret::Secret;

/// A client of `References to what stands elsewhere in the document`.
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
    /// Variables: `CASE_REFERENCES_LOCAL_ALIAS` (the credential of `alias`),
    /// `CASE_REFERENCES_LOCAL_AWAY` (the credential of `away`), `CASE_REFERENCES_LOCAL_BASE_URL`
    /// (where the server is).
    ///
    /// # Errors
    ///
    /// If a variable holds something that cannot be used, or if the transport cannot be set up.
    pub fn from_env() -> Result<Self, BuildError> {
        let mut builder = Self::builder();
        builder
            .core
            .credential_from_env(&ALIAS, "CASE_REFERENCES_LOCAL_ALIAS");
        builder
            .core
            .credential_from_env(&AWAY, "CASE_REFERENCES_LOCAL_AWAY");
        builder
            .core
            .base_url_from_env("CASE_REFERENCES_LOCAL_BASE_URL");
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
        core.name_credential(&ALIAS, "alias", "CASE_REFERENCES_LOCAL_ALIAS");
        core.name_credential(&AWAY, "away", "CASE_REFERENCES_LOCAL_AWAY");
        Self { core }
    }
}

impl Default for ClientBuilder {
    fn default() -> Self {
        Self::new()
    }
}

impl ClientBuilder {
    /// The credential of `alias`.
    pub fn alias(mut self, key: impl Into<String>) -> Self {
        self.core
            .credential(&ALIAS, Credential::ApiKey(Secret::new(key.into())));
        self
    }

    /// The credential of `away`.
    pub fn away(mut self, token: impl Into<String>) -> Self {
        self.core
            .credential(&AWAY, Credential::Bearer(Secret::new(token.into())));
        self
    }

    /// Where tokens for [`away`](Self::away) come from.
    pub fn away_source(mut self, source: impl TokenSource + 'static) -> Self {
        let credential = Credential::TokenSource(std::sync::Arc::new(source));
        self.core.credential(&AWAY, credential);
        self
    }
}

runtime::client::builder_controls!(ClientBuilder => Client);

/// The security scheme `alias`.
pub(super) static ALIAS: SecurityScheme = SecurityScheme {
    name: "alias",
    kind: SchemeKind::ApiKey {
        location: Location::Header,
        parameter: "x-k",
    },
};

/// The security scheme `away`.
pub(super) static AWAY: SecurityScheme = SecurityScheme {
    name: "away",
    kind: SchemeKind::Bearer,
};
