//! Collects the settings of a client.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::header::USER_AGENT;
use http::{HeaderMap, HeaderValue};
use percent_encoding::percent_decode_str;
use url::Url;

use super::super::auth::usable::{Placed, Usable, basic};
use super::super::auth::{Credential, CredentialNames, Credentials, SecurityScheme};
use super::super::call::reply::MESSAGES;
use super::super::call::retry::RetryPolicy;
use super::super::error::build::BuildError;
use super::super::json::bounds::MOST_NODES;
use super::super::parameter::header_field;
use super::super::parameter::style::Nested;
use super::super::transport::Transport;
use super::server_url::{self, Place, UrlPart};
use super::{Core, Shared};

/// Collects the settings of a client; mistakes are kept and reported by [`build`](Self::build).
pub struct CoreBuilder {
    base_url: Option<String>,
    /// The server of the document, if it is a path only.
    relative_server: Option<String>,
    /// The variable of the server that does not hold what its place allows.
    server_fault: Option<BuildError>,
    /// Whether the document names a host.
    names_server: bool,
    everywhere: bool,
    headers: HeaderMap,
    credentials: Credentials,
    optional_credentials: bool,
    retry: RetryPolicy,
    timeout: Duration,
    max_body_size: u64,
    max_body_nodes: u64,
    nested: Nested,
    messages: &'static [&'static str],
    transport: Option<Arc<dyn Transport>>,
    problem: Option<BuildError>,
}

impl CoreBuilder {
    /// The default settings, with the `User-Agent` of the client.
    #[must_use]
    pub fn new(user_agent: &'static str) -> Self {
        let mut headers = HeaderMap::new();
        headers.insert(USER_AGENT, HeaderValue::from_static(user_agent));
        Self {
            base_url: None,
            relative_server: None,
            server_fault: None,
            names_server: false,
            everywhere: false,
            headers,
            credentials: Credentials::new(),
            optional_credentials: false,
            retry: RetryPolicy::new(),
            timeout: Duration::from_secs(60),
            max_body_size: 16 * 1024 * 1024,
            max_body_nodes: MOST_NODES,
            nested: Nested::Refused,
            messages: MESSAGES,
            transport: None,
            problem: None,
        }
    }

    /// Sets where the server is, for all operations; a path in it comes before those of the operations.
    pub fn base_url(&mut self, base_url: impl AsRef<str>) {
        self.base_url = Some(base_url.as_ref().to_owned());
        self.everywhere = true;
    }

    /// Sets where the server is, but for operations for which the document names one of their own. A
    /// relative one is meant against the base URL.
    pub fn server(&mut self, url: String) {
        self.server_fault = None;
        match !url.starts_with('/') && url.contains("://") {
            true => {
                self.names_server = true;
                self.base_url = Some(url);
                self.relative_server = None;
                self.everywhere = false;
            }
            false => self.relative_server = Some(url),
        }
    }

    /// Sets where the server is by the parts of its URL, whose variables must hold what their
    /// places allow when the client is made.
    pub fn server_of(&mut self, parts: &[UrlPart<'_>]) {
        match server_url::check(parts) {
            Ok(url) => self.server(url),
            Err(fault) => {
                let fault = BuildError::variable(fault.name, fault.reason);
                match is_relative(parts) {
                    true => self.server(server_url::join(parts)),
                    false => (self.relative_server, self.everywhere) = (None, false),
                }
                self.server_fault = Some(fault);
            }
        }
    }

    /// Sets where the server is from an environment variable, if there is one that is not empty.
    pub fn base_url_from_env(&mut self, variable: &'static str) {
        let base_url = self.environment(variable);
        if let Some(base_url) = base_url.filter(|url| !url.trim().is_empty()) {
            self.base_url(base_url);
        }
    }

    /// Gives the credential of a security scheme; an empty one is none.
    pub fn credential(&mut self, scheme: &SecurityScheme, credential: Credential) {
        self.credentials.give(*scheme, credential);
    }

    /// Gives the credential of a security scheme from an environment variable, if there is one that is not empty; a
    /// user name and its password stand there as `name:password`.
    pub fn credential_from_env(&mut self, scheme: &SecurityScheme, variable: &'static str) {
        self.credentials.names_of(*scheme).variable = Some(variable);
        if let Some(text) = self.environment(variable) {
            let credential = Credential::from_text(&scheme.kind, text);
            self.credentials.give(*scheme, credential);
        }
    }

    /// Says what to tell whoever has no credential for a security scheme: the method of the builder that gives one, and the
    /// environment variable in which one can stand.
    pub fn name_credential(
        &mut self,
        scheme: &SecurityScheme,
        setter: &'static str,
        variable: &'static str,
    ) {
        *self.credentials.names_of(*scheme) = CredentialNames {
            setter: Some(setter),
            variable: Some(variable),
        };
    }

    /// Sends calls without a credential if there is none for them.
    pub fn optional_credentials(&mut self) {
        self.optional_credentials = true;
    }

    /// Limits the time of each call as a whole, with retries and waits.
    pub fn timeout(&mut self, timeout: Duration) {
        self.timeout = timeout;
    }

    /// Sets when calls are sent again.
    pub fn retry(&mut self, retry: RetryPolicy) {
        self.retry = retry;
    }

    /// Limits the length of the replies that are read into memory, in bytes after decompression.
    pub fn max_body_size(&mut self, bytes: u64) {
        self.max_body_size = bytes;
    }

    /// Limits the nodes in the JSON of a reply: values, and keys of objects.
    pub fn max_body_nodes(&mut self, nodes: u64) {
        self.max_body_nodes = nodes;
    }

    /// Sets which properties of an error body may hold a text for people, the likeliest first: none if errors are to show none.
    pub fn messages(&mut self, properties: &'static [&'static str]) {
        self.messages = properties;
    }

    /// Sets what becomes of lists where the styles of parameters do not say it.
    pub fn nested(&mut self, nested: Nested) {
        self.nested = nested;
    }

    /// Sets a header of all requests.
    pub fn header<V: TryInto<HeaderValue>>(&mut self, name: &str, value: V) {
        match header_field::check(name, value.try_into().ok()) {
            Ok((name, value)) => _ = self.headers.insert(name, value),
            Err(reason) => self.problem = Some(BuildError::header(name, reason)),
        }
    }

    /// Sets what carries the requests, in place of the default.
    pub fn transport(&mut self, transport: Arc<dyn Transport>) {
        self.transport = Some(transport);
    }

    /// Makes the client.
    ///
    /// # Errors
    ///
    /// If a setting is not valid, or if the default transport cannot be set up.
    pub fn build(mut self) -> Result<Core, BuildError> {
        if let Some(problem) = self.problem {
            return Err(problem);
        }
        let usable = |scheme: &SecurityScheme, credential| {
            Usable::new(scheme, credential)
                .map_err(|reason| BuildError::credential(scheme.name, reason))
        };
        let credentials = std::mem::replace(&mut self.credentials, Credentials::new());
        let credentials = credentials.try_map(usable)?;
        // A base URL of one's own replaces the server, unless that is joined with it.
        if let Some(fault) = self.server_fault.take_if(|_| !self.everywhere) {
            return Err(fault);
        }
        let (mut base_url, has_user_info) = match (&self.base_url, &self.relative_server) {
            (None, Some(server)) => return Err(BuildError::relative_server(server)),
            (base_url, _) => parse(base_url.as_deref(), &mut self.headers)?,
        };
        let is_host = base_url.path() == "/";
        let joins_servers = is_host && (self.relative_server.is_some() || !self.names_server);
        // A server that is a host is replaced.
        if let Some(server) = &self.relative_server
            && is_host
        {
            if let Some(fault) = self.server_fault.take() {
                return Err(fault);
            }
            if !server.starts_with("//") {
                base_url = join(&base_url, server)?;
            }
        }
        let transport = match self.transport.take() {
            Some(transport) => transport,
            None => Self::default_transport()?,
        };
        Ok(Core::new(Shared {
            transport,
            base_url,
            everywhere: self.everywhere,
            joins_servers,
            headers: self.headers,
            has_user_info,
            credentials,
            optional_credentials: self.optional_credentials,
            retry: self.retry,
            timeout: self.timeout,
            max_body_size: self.max_body_size,
            max_body_nodes: self.max_body_nodes,
            nested: self.nested,
            messages: self.messages,
        }))
    }

    #[cfg(all(feature = "__hyper", not(target_arch = "wasm32")))]
    fn default_transport() -> Result<Arc<dyn Transport>, BuildError> {
        let transport = super::super::transport::hyper::HyperTransport::new()?;
        Ok(Arc::new(transport))
    }

    #[cfg(not(all(feature = "__hyper", not(target_arch = "wasm32"))))]
    fn default_transport() -> Result<Arc<dyn Transport>, BuildError> {
        Err(BuildError::no_transport())
    }

    fn environment(&mut self, variable: &'static str) -> Option<String> {
        match std::env::var_os(variable)?.into_string() {
            Ok(text) => Some(text),
            Err(_) => {
                self.problem = Some(BuildError::environment(variable));
                None
            }
        }
    }
}

/// Whether a URL is a path only, below that of another server.
fn is_relative(parts: &[UrlPart<'_>]) -> bool {
    match parts.first() {
        Some(UrlPart::Text(text)) => text.starts_with('/') && !text.starts_with("//"),
        Some(UrlPart::Free(_, _, place)) => *place == Place::Tail,
        Some(UrlPart::Listed(_, value, _)) => value.starts_with('/'),
        None => false,
    }
}

/// Resolves the relative server of the document against a base URL without a path (RFC 3986, 5.2). One
/// with a path is where the server is.
fn join(base_url: &Url, server: &str) -> Result<Url, BuildError> {
    let joined = base_url.join(server).ok();
    let joined = joined.filter(|url| url.query().is_none() && url.fragment().is_none());
    let joined = joined.filter(|url| url.origin() == base_url.origin());
    joined.ok_or_else(|| BuildError::base_url("cannot be joined with the server of the document"))
}

/// Reads the base URL; a user name and a password in it become a header, for no URL is to hold them. The flag says whether
/// they did.
fn parse(base_url: Option<&str>, headers: &mut HeaderMap) -> Result<(Url, bool), BuildError> {
    let mut has_user_info = false;
    let text = base_url.ok_or_else(|| {
        BuildError::base_url(
            "is not set, and the document names none; set it with `ClientBuilder::base_url`",
        )
    })?;
    let mut url = Url::parse(text).map_err(|_| BuildError::base_url("is not an absolute URL"))?;
    if !matches!(url.scheme(), "http" | "https") {
        return Err(BuildError::base_url("is neither http nor https"));
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Err(BuildError::base_url("has a query or a fragment"));
    }
    if !url.username().is_empty() || url.password().is_some() {
        let decode = |text: &str| percent_decode_str(text).decode_utf8_lossy().into_owned();
        let (user_name, password) = (
            decode(url.username()),
            decode(url.password().unwrap_or_default()),
        );
        let Ok(Placed::Header(name, value)) = basic(&user_name, &password) else {
            return Err(BuildError::base_url(
                "has a user name or a password that cannot be sent",
            ));
        };
        has_user_info = !headers.contains_key(&name);
        headers.entry(name).or_insert(value);
        let cannot = |()| BuildError::base_url("is not an absolute URL");
        url.set_username("").map_err(cannot)?;
        url.set_password(None).map_err(cannot)?;
    }
    Ok((url, has_user_info))
}

/// Shows which credentials there are, and nothing that could hold one.
impl fmt::Debug for CoreBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CoreBuilder")
            .field("credentials", &self.credentials)
            .field("timeout", &self.timeout)
            .field("retry", &self.retry)
            .field("max_body_size", &self.max_body_size)
            .field("max_body_nodes", &self.max_body_nodes)
            .finish_non_exhaustive()
    }
}
