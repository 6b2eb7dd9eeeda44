//! The client of `Security`.

use super::super::runtime;

use self::runtime::auth::{Credential, Location, SchemeKind, SecurityScheme, TokenSource};
use self::runtime::client::Core;
use self::runtime::client::builder::CoreBuilder;
use self::runtime::error::build::BuildError;
use self::runtime::secret::Secret;

/// A client of `Security`.
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
    /// Variables: `CASE_SECURITY_HEADER_KEY` (the credential of `HeaderKey`),
    /// `CASE_SECURITY_QUERY_KEY` (the credential of `QueryKey`), `CASE_SECURITY_COOKIE_KEY` (the
    /// credential of `CookieKey`), `CASE_SECURITY_BASIC` (the credential of `Basic` as
    /// `user:password`), `CASE_SECURITY_BEARER` (the credential of `Bearer`), `CASE_SECURITY_OAUTH`
    /// (the credential of `OAuth`), `CASE_SECURITY_OPEN_ID` (the credential of `OpenId`),
    /// `CASE_SECURITY_BASE_URL` (where the server is).
    ///
    /// # Errors
    ///
    /// If a variable holds something that cannot be used, or if the transport cannot be set up.
    pub fn from_env() -> Result<Self, BuildError> {
        let mut builder = Self::builder();
        builder
            .core
            .credential_from_env(&HEADER_KEY, "CASE_SECURITY_HEADER_KEY");
        builder
            .core
            .credential_from_env(&QUERY_KEY, "CASE_SECURITY_QUERY_KEY");
        builder
            .core
            .credential_from_env(&COOKIE_KEY, "CASE_SECURITY_COOKIE_KEY");
        builder
            .core
            .credential_from_env(&BASIC, "CASE_SECURITY_BASIC");
        builder
            .core
            .credential_from_env(&BEARER, "CASE_SECURITY_BEARER");
        builder
            .core
            .credential_from_env(&OAUTH, "CASE_SECURITY_OAUTH");
        builder
            .core
            .credential_from_env(&OPEN_ID, "CASE_SECURITY_OPEN_ID");
        builder.core.base_url_from_env("CASE_SECURITY_BASE_URL");
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
        core.name_credential(&HEADER_KEY, "header_key", "CASE_SECURITY_HEADER_KEY");
        core.name_credential(&QUERY_KEY, "query_key", "CASE_SECURITY_QUERY_KEY");
        core.name_credential(&COOKIE_KEY, "cookie_key", "CASE_SECURITY_COOKIE_KEY");
        core.name_credential(&BASIC, "basic", "CASE_SECURITY_BASIC");
        core.name_credential(&BEARER, "bearer", "CASE_SECURITY_BEARER");
        core.name_credential(&OAUTH, "oauth", "CASE_SECURITY_OAUTH");
        core.name_credential(&OPEN_ID, "open_id", "CASE_SECURITY_OPEN_ID");
        Self { core }
    }
}

impl Default for ClientBuilder {
    fn default() -> Self {
        Self::new()
    }
}

impl ClientBuilder {
    /// The key of the dashboard.
    pub fn header_key(mut self, key: impl Into<String>) -> Self {
        self.core
            .credential(&HEADER_KEY, Credential::ApiKey(Secret::new(key.into())));
        self
    }

    /// The credential of `QueryKey`.
    pub fn query_key(mut self, key: impl Into<String>) -> Self {
        self.core
            .credential(&QUERY_KEY, Credential::ApiKey(Secret::new(key.into())));
        self
    }

    /// The credential of `CookieKey`.
    pub fn cookie_key(mut self, key: impl Into<String>) -> Self {
        self.core
            .credential(&COOKIE_KEY, Credential::ApiKey(Secret::new(key.into())));
        self
    }

    /// The credential of `Basic`.
    pub fn basic(mut self, user_name: impl Into<String>, password: impl Into<String>) -> Self {
        let credential = Credential::Basic {
            user_name: user_name.into(),
            password: Secret::new(password.into()),
        };
        self.core.credential(&BASIC, credential);
        self
    }

    /// Format: `JWT`.
    pub fn bearer(mut self, token: impl Into<String>) -> Self {
        self.core
            .credential(&BEARER, Credential::Bearer(Secret::new(token.into())));
        self
    }

    /// Where tokens for [`bearer`](Self::bearer) come from.
    pub fn bearer_source(mut self, source: impl TokenSource + 'static) -> Self {
        let credential = Credential::TokenSource(std::sync::Arc::new(source));
        self.core.credential(&BEARER, credential);
        self
    }

    /// Flows:
    /// `{"clientCredentials": {"tokenUrl": "https://example.com/token", "scopes": {"read": "Read.", "write": "Write."}}}`.
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

    /// Discovery: <https://example.com/.well-known/openid-configuration>
    pub fn open_id(mut self, token: impl Into<String>) -> Self {
        self.core
            .credential(&OPEN_ID, Credential::Bearer(Secret::new(token.into())));
        self
    }

    /// Where tokens for [`open_id`](Self::open_id) come from.
    pub fn open_id_source(mut self, source: impl TokenSource + 'static) -> Self {
        let credential = Credential::TokenSource(std::sync::Arc::new(source));
        self.core.credential(&OPEN_ID, credential);
        self
    }
}

runtime::client::builder_controls!(ClientBuilder => Client);

/// The security scheme `HeaderKey`.
pub(super) static HEADER_KEY: SecurityScheme = SecurityScheme {
    name: "HeaderKey",
    kind: SchemeKind::ApiKey {
        location: Location::Header,
        parameter: "X-API-Key",
    },
};

/// The security scheme `QueryKey`.
pub(super) static QUERY_KEY: SecurityScheme = SecurityScheme {
    name: "QueryKey",
    kind: SchemeKind::ApiKey {
        location: Location::Query,
        parameter: "api_key",
    },
};

/// The security scheme `CookieKey`.
pub(super) static COOKIE_KEY: SecurityScheme = SecurityScheme {
    name: "CookieKey",
    kind: SchemeKind::ApiKey {
        location: Location::Cookie,
        parameter: "session",
    },
};

/// The security scheme `Basic`.
pub(super) static BASIC: SecurityScheme = SecurityScheme {
    name: "Basic",
    kind: SchemeKind::Basic,
};

/// The security scheme `Bearer`.
pub(super) static BEARER: SecurityScheme = SecurityScheme {
    name: "Bearer",
    kind: SchemeKind::Bearer,
};

/// The security scheme `OAuth`.
pub(super) static OAUTH: SecurityScheme = SecurityScheme {
    name: "OAuth",
    kind: SchemeKind::Bearer,
};

/// The security scheme `OpenId`.
pub(super) static OPEN_ID: SecurityScheme = SecurityScheme {
    name: "OpenId",
    kind: SchemeKind::Bearer,
};
