//! The client of `Tags as features`.

use super::super::runtime;

use self::runtime::auth::{Credential, Location, SchemeKind, SecurityScheme};
use self::runtime::client::Core;
use self::runtime::client::builder::CoreBuilder;
use self::runtime::error::build::BuildError;
use self::runtime::secret::Secret;

/// A client of `Tags as features`.
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
    /// Variables: `CASE_TAGS_FEATURES_KEY` (the credential of `key`), `CASE_TAGS_FEATURES_USER`
    /// (the credential of `user` as `user:password`), `CASE_TAGS_FEATURES_BASE_URL` (where the
    /// server is).
    ///
    /// # Errors
    ///
    /// If a variable holds something that cannot be used, or if the transport cannot be set up.
    pub fn from_env() -> Result<Self, BuildError> {
        let mut builder = Self::builder();
        builder
            .core
            .credential_from_env(&KEY, "CASE_TAGS_FEATURES_KEY");
        builder
            .core
            .credential_from_env(&USER, "CASE_TAGS_FEATURES_USER");
        builder
            .core
            .base_url_from_env("CASE_TAGS_FEATURES_BASE_URL");
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
        core.name_credential(&KEY, "key", "CASE_TAGS_FEATURES_KEY");
        core.name_credential(&USER, "user", "CASE_TAGS_FEATURES_USER");
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

    /// The credential of `user`.
    pub fn user(mut self, user_name: impl Into<String>, password: impl Into<String>) -> Self {
        let credential = Credential::Basic {
            user_name: user_name.into(),
            password: Secret::new(password.into()),
        };
        self.core.credential(&USER, credential);
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

/// The security scheme `user`.
pub(super) static USER: SecurityScheme = SecurityScheme {
    name: "user",
    kind: SchemeKind::Basic,
};
