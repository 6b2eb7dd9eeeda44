//! The client of `AnyCheck`.

use super::super::runtime;
use super::server::Server;

use self::runtime::auth::{Credential, Location, SchemeKind, SecurityScheme};
use self::runtime::client::Core;
use self::runtime::client::builder::CoreBuilder;
use self::runtime::error::build::BuildError;
use self::runtime::secret::Secret;

/// A client of `AnyCheck`.
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
    /// Variables: `ANYCHECK_API_KEY` (the credential of `ApiKey`), `ANYCHECK_BASE_URL` (where the
    /// server is).
    ///
    /// # Errors
    ///
    /// If a variable holds something that cannot be used, or if the transport cannot be set up.
    pub fn from_env() -> Result<Self, BuildError> {
        let mut builder = Self::builder();
        builder
            .core
            .credential_from_env(&API_KEY, "ANYCHECK_API_KEY");
        builder.core.base_url_from_env("ANYCHECK_BASE_URL");
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
        core.name_credential(&API_KEY, "api_key", "ANYCHECK_API_KEY");
        Self { core }.server(Server::Production)
    }
}

impl Default for ClientBuilder {
    fn default() -> Self {
        Self::new()
    }
}

impl ClientBuilder {
    /// An API key, meant for calls from one service to another.
    pub fn api_key(mut self, key: impl Into<String>) -> Self {
        self.core
            .credential(&API_KEY, Credential::ApiKey(Secret::new(key.into())));
        self
    }

    /// Chooses one of the document's servers.
    pub fn server(mut self, server: Server) -> Self {
        self.core.server(server.url());
        self
    }
}

runtime::client::builder_controls!(ClientBuilder => Client);

/// The security scheme `ApiKey`.
pub(super) static API_KEY: SecurityScheme = SecurityScheme {
    name: "ApiKey",
    kind: SchemeKind::ApiKey {
        location: Location::Header,
        parameter: "X-API-Key",
    },
};
