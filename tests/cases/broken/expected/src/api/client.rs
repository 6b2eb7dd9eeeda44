//! The client of `""`.

use super::super::runtime;
use super::super::runtime::client::Core;
use super::super::runtime::client_builder::CoreBuilder;
use super::super::runtime::error_build::BuildError;
use super::super::runtime::secret::Secret;
use super::super::runtime::security::{
    Credential, Location, SchemeKind, SecurityScheme, TokenSource,
};
use super::server::Server;

/// A client of `""`.
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
    /// Variables: `CASE_BROKEN_API_PLACE` (the credential of `api_place`), `CASE_BROKEN_OAUTH` (the
    /// credential of `oauth`), `CASE_BROKEN_OAUTH_TEXT` (the credential of `oauth_text`),
    /// `CASE_BROKEN_OAUTH_FLOWS` (the credential of `oauth_flows`), `CASE_BROKEN_OIDC` (the
    /// credential of `oidc`), `CASE_BROKEN_BASE_URL` (where the server is).
    ///
    /// # Errors
    ///
    /// If a variable holds something that cannot be used, or if the transport cannot be set up.
    pub fn from_env() -> Result<Self, BuildError> {
        let mut builder = Self::builder();
        builder
            .core
            .credential_from_env(&API_PLACE, "CASE_BROKEN_API_PLACE");
        builder
            .core
            .credential_from_env(&OAUTH, "CASE_BROKEN_OAUTH");
        builder
            .core
            .credential_from_env(&OAUTH_TEXT, "CASE_BROKEN_OAUTH_TEXT");
        builder
            .core
            .credential_from_env(&OAUTH_FLOWS, "CASE_BROKEN_OAUTH_FLOWS");
        builder.core.credential_from_env(&OIDC, "CASE_BROKEN_OIDC");
        builder.core.base_url_from_env("CASE_BROKEN_BASE_URL");
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
        let core = CoreBuilder::new(name);
        Self { core }.server(Server::AExampleCom { a: "".to_owned() })
    }
}

impl Default for ClientBuilder {
    fn default() -> Self {
        Self::new()
    }
}

impl ClientBuilder {
    /// The credential of `api_place`.
    pub fn api_place(mut self, key: impl Into<String>) -> Self {
        self.core
            .credential(&API_PLACE, Credential::ApiKey(Secret::new(key.into())));
        self
    }

    /// The credential of `oauth`.
    pub fn oauth(mut self, token: impl Into<String>) -> Self {
        self.core
            .credential(&OAUTH, Credential::Bearer(Secret::new(token.into())));
        self
    }

    /// Where tokens for [`oauth`](Self::oauth) come from.
    pub fn oauth_source(mut self, source: impl TokenSource + 'static) -> Self {
        let credential = Credential::TokenSource(std::sync::Arc::new(source));
        self.core.credential(&OAUTH, credential);
        self
    }

    /// The credential of `oauth_text`.
    pub fn oauth_text(mut self, token: impl Into<String>) -> Self {
        self.core
            .credential(&OAUTH_TEXT, Credential::Bearer(Secret::new(token.into())));
        self
    }

    /// Where tokens for [`oauth_text`](Self::oauth_text) come from.
    pub fn oauth_text_source(mut self, source: impl TokenSource + 'static) -> Self {
        let credential = Credential::TokenSource(std::sync::Arc::new(source));
        self.core.credential(&OAUTH_TEXT, credential);
        self
    }

    /// Flows: `{"password": {}, "clientCredentials": {}}`.
    pub fn oauth_flows(mut self, token: impl Into<String>) -> Self {
        self.core
            .credential(&OAUTH_FLOWS, Credential::Bearer(Secret::new(token.into())));
        self
    }

    /// Where tokens for [`oauth_flows`](Self::oauth_flows) come from.
    pub fn oauth_flows_source(mut self, source: impl TokenSource + 'static) -> Self {
        let credential = Credential::TokenSource(std::sync::Arc::new(source));
        self.core.credential(&OAUTH_FLOWS, credential);
        self
    }

    /// The credential of `oidc`.
    pub fn oidc(mut self, token: impl Into<String>) -> Self {
        self.core
            .credential(&OIDC, Credential::Bearer(Secret::new(token.into())));
        self
    }

    /// Where tokens for [`oidc`](Self::oidc) come from.
    pub fn oidc_source(mut self, source: impl TokenSource + 'static) -> Self {
        let credential = Credential::TokenSource(std::sync::Arc::new(source));
        self.core.credential(&OIDC, credential);
        self
    }

    /// Chooses one of the document's servers.
    pub fn server(mut self, server: Server) -> Self {
        self.core.server(server.url());
        self
    }
}

runtime::client::builder_controls!(ClientBuilder => Client);

/// The security scheme `api_place`.
pub static API_PLACE: SecurityScheme = SecurityScheme {
    name: "api_place",
    kind: SchemeKind::ApiKey {
        location: Location::Header,
        parameter: "a",
    },
};

/// The security scheme `oauth`.
pub static OAUTH: SecurityScheme = SecurityScheme {
    name: "oauth",
    kind: SchemeKind::Bearer,
};

/// The security scheme `oauth_text`.
pub static OAUTH_TEXT: SecurityScheme = SecurityScheme {
    name: "oauth_text",
    kind: SchemeKind::Bearer,
};

/// The security scheme `oauth_flows`.
pub static OAUTH_FLOWS: SecurityScheme = SecurityScheme {
    name: "oauth_flows",
    kind: SchemeKind::Bearer,
};

/// The security scheme `oidc`.
pub static OIDC: SecurityScheme = SecurityScheme {
    name: "oidc",
    kind: SchemeKind::Bearer,
};
