//! The client of `A scheme that nothing uses`.

use super::super::runtime;

use self::runtime::auth::{Credential, SchemeKind, SecurityScheme, TokenSource};
use self::runtime::client::Core;
use self::runtime::client::builder::CoreBuilder;
use self::runtime::error::build::BuildError;
use self::runtime::secret::Secret;

/// A client of `A scheme that nothing uses`.
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
    /// Variables: `CASE_DIAGNOSTICS_UNUSED_SCHEME_USED` (the credential of `Used`),
    /// `CASE_DIAGNOSTICS_UNUSED_SCHEME_BASE_URL` (where the server is).
    ///
    /// # Errors
    ///
    /// If a variable holds something that cannot be used, or if the transport cannot be set up.
    pub fn from_env() -> Result<Self, BuildError> {
        let mut builder = Self::builder();
        builder
            .core
            .credential_from_env(&USED, "CASE_DIAGNOSTICS_UNUSED_SCHEME_USED");
        builder
            .core
            .base_url_from_env("CASE_DIAGNOSTICS_UNUSED_SCHEME_BASE_URL");
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
        core.name_credential(&USED, "used", "CASE_DIAGNOSTICS_UNUSED_SCHEME_USED");
        Self { core }
    }
}

impl Default for ClientBuilder {
    fn default() -> Self {
        Self::new()
    }
}

impl ClientBuilder {
    /// The credential of `Used`.
    pub fn used(mut self, token: impl Into<String>) -> Self {
        self.core
            .credential(&USED, Credential::Bearer(Secret::new(token.into())));
        self
    }

    /// Where tokens for [`used`](Self::used) come from.
    pub fn used_source(mut self, source: impl TokenSource + 'static) -> Self {
        let credential = Credential::TokenSource(std::sync::Arc::new(source));
        self.core.credential(&USED, credential);
        self
    }
}

runtime::client::builder_controls!(ClientBuilder => Client);

/// The security scheme `Used`.
pub(super) static USED: SecurityScheme = SecurityScheme {
    name: "Used",
    kind: SchemeKind::Bearer,
};
