//! The client of `Names of schemes`.

use super::super::runtime;

use self::runtime::auth::{Credential, Location, SchemeKind, SecurityScheme, TokenSource};
use self::runtime::client::Core;
use self::runtime::client::builder::CoreBuilder;
use self::runtime::error::build::BuildError;
use self::runtime::secret::Secret;

/// A client of `Names of schemes`.
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
    /// Variables: `CASE_SECURITY_NAMES_KEY` (the credential of `key`),
    /// `CASE_SECURITY_NAMES_GET_BEARER` (the credential of `get_bearer`), `CASE_SECURITY_NAMES_CORE`
    /// (the credential of `core`), `CASE_SECURITY_NAMES_TYPE` (the credential of `type`),
    /// `CASE_SECURITY_NAMES_BASE_URL` (where the server is).
    ///
    /// # Errors
    ///
    /// If a variable holds something that cannot be used, or if the transport cannot be set up.
    pub fn from_env() -> Result<Self, BuildError> {
        let mut builder = Self::builder();
        builder
            .core
            .credential_from_env(&KEY, "CASE_SECURITY_NAMES_KEY");
        builder
            .core
            .credential_from_env(&GET_BEARER, "CASE_SECURITY_NAMES_GET_BEARER");
        builder
            .core
            .credential_from_env(&CORE, "CASE_SECURITY_NAMES_CORE");
        builder
            .core
            .credential_from_env(&TYPE, "CASE_SECURITY_NAMES_TYPE");
        builder
            .core
            .base_url_from_env("CASE_SECURITY_NAMES_BASE_URL");
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
        core.name_credential(&KEY, "key", "CASE_SECURITY_NAMES_KEY");
        core.name_credential(&GET_BEARER, "get_bearer", "CASE_SECURITY_NAMES_GET_BEARER");
        core.name_credential(&CORE, "core", "CASE_SECURITY_NAMES_CORE");
        core.name_credential(&TYPE, "type_", "CASE_SECURITY_NAMES_TYPE");
        Self { core }
    }
}

impl Default for ClientBuilder {
    fn default() -> Self {
        Self::new()
    }
}

impl ClientBuilder {
    /// The credential of `key`.
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.core
            .credential(&KEY, Credential::ApiKey(Secret::new(key.into())));
        self
    }

    /// The credential of `get_bearer`.
    pub fn get_bearer(mut self, token: impl Into<String>) -> Self {
        self.core
            .credential(&GET_BEARER, Credential::Bearer(Secret::new(token.into())));
        self
    }

    /// Where tokens for [`get_bearer`](Self::get_bearer) come from.
    pub fn get_bearer_source(mut self, source: impl TokenSource + 'static) -> Self {
        let credential = Credential::TokenSource(std::sync::Arc::new(source));
        self.core.credential(&GET_BEARER, credential);
        self
    }

    /// The credential of `core`.
    pub fn core(mut self, key: impl Into<String>) -> Self {
        self.core
            .credential(&CORE, Credential::ApiKey(Secret::new(key.into())));
        self
    }

    /// The credential of `type`.
    pub fn type_(mut self, key: impl Into<String>) -> Self {
        self.core
            .credential(&TYPE, Credential::ApiKey(Secret::new(key.into())));
        self
    }
}

runtime::client::builder_controls!(ClientBuilder => Client);

/// The security scheme `key`.
pub(super) static KEY: SecurityScheme = SecurityScheme {
    name: "key",
    kind: SchemeKind::ApiKey {
        location: Location::Header,
        parameter: "X-Key",
    },
};

/// The security scheme `get_bearer`.
pub(super) static GET_BEARER: SecurityScheme = SecurityScheme {
    name: "get_bearer",
    kind: SchemeKind::Bearer,
};

/// The security scheme `core`.
pub(super) static CORE: SecurityScheme = SecurityScheme {
    name: "core",
    kind: SchemeKind::ApiKey {
        location: Location::Query,
        parameter: "core",
    },
};

/// The security scheme `type`.
pub(super) static TYPE: SecurityScheme = SecurityScheme {
    name: "type",
    kind: SchemeKind::ApiKey {
        location: Location::Cookie,
        parameter: "type",
    },
};
