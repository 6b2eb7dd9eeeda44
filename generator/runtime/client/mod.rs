//! What all calls of a client share.

pub mod builder;
pub mod server_place;
pub mod server_url;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderMap;
use url::Url;

use super::auth::Credentials;
use super::auth::usable::Usable;
use super::call::retry::RetryPolicy;
use super::parameter::style::Nested;
use super::transport::Transport;

/// What all calls of a client share; cloning it is cheap.
#[derive(Clone)]
pub struct Core(Arc<Shared>);

/// The settings of a client.
pub(crate) struct Shared {
    pub(crate) transport: Arc<dyn Transport>,
    /// Without user name, password, query and fragment.
    pub(crate) base_url: Url,
    /// Whether the base URL holds for operations too that have a server of their own.
    pub(crate) everywhere: bool,
    /// Whether the relative servers of operations are nevertheless theirs: the base URL only says on which host all are.
    pub(crate) joins_servers: bool,
    pub(crate) headers: HeaderMap,
    /// Whether one of the headers is a user name and a password that stood in the base URL.
    pub(crate) has_user_info: bool,
    pub(crate) credentials: Credentials<Usable>,
    /// Whether a call is sent all the same if a credential is missing.
    pub(crate) optional_credentials: bool,
    pub(crate) retry: RetryPolicy,
    pub(crate) timeout: Duration,
    pub(crate) max_body_size: u64,
    pub(crate) max_body_nodes: u64,
    /// The way in which lists are written where the styles of parameters do not say it.
    pub(crate) nested: Nested,
    /// The properties of an error body that may hold a text for people.
    pub(crate) messages: &'static [&'static str],
}

impl Core {
    pub(crate) fn new(shared: Shared) -> Self {
        Self(Arc::new(shared))
    }

    /// The base URL, without user name and password.
    #[must_use]
    pub fn base_url(&self) -> &str {
        self.0.base_url.as_str()
    }

    pub(crate) fn shared(&self) -> &Shared {
        &self.0
    }
}

/// Shows where the client sends to and which credentials it has, not the credentials.
impl fmt::Debug for Core {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Core")
            .field("base_url", &self.base_url())
            .field("credentials", &self.0.credentials)
            .field("timeout", &self.0.timeout)
            .field("retry", &self.0.retry)
            .field("max_body_size", &self.0.max_body_size)
            .field("max_body_nodes", &self.0.max_body_nodes)
            .finish_non_exhaustive()
    }
}

/// Gives an emitted builder the settings that all clients have.
macro_rules! builder_controls {
    ($builder:ident => $client:ident) => {
        impl $builder {
            /// Sets where the server is; a path in it comes before those of the operations.
            pub fn base_url(mut self, base_url: impl AsRef<str>) -> Self {
                self.core.base_url(base_url);
                self
            }

            /// Limits the time of each call as a whole, with retries and waits (60 seconds unless set).
            pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
                self.core.timeout(timeout);
                self
            }

            /// Sets when calls are sent again.
            pub fn retry(mut self, retry: runtime::call::retry::RetryPolicy) -> Self {
                self.core.retry(retry);
                self
            }

            /// Limits the length of the replies that are read into memory, in bytes after
            /// decompression (16 MiB unless set).
            pub fn max_body_size(mut self, bytes: u64) -> Self {
                self.core.max_body_size(bytes);
                self
            }

            /// Limits the nodes in the JSON of a reply: each value counts as one, and each key of
            /// an object (5 million unless set). A reply with more is not decoded; it is an error
            /// of the kind `BodyTooLarge`. In a stream, the limit holds for each item, and one with
            /// more is a `StreamError::TooManyNodes`.
            pub fn max_body_nodes(mut self, nodes: u64) -> Self {
                self.core.max_body_nodes(nodes);
                self
            }

            /// Sets the `User-Agent` header.
            pub fn user_agent(self, user_agent: &str) -> Self {
                self.header("user-agent", user_agent)
            }

            /// Sets a header of all requests. It is not sent to other servers that replies redirect
            /// to. Those that say how requests are sent (`Content-Length`, `Host` and the like) are
            /// refused by [`build`](Self::build), and so are values with a blank at an end.
            pub fn header<V: TryInto<::http::HeaderValue>>(mut self, name: &str, value: V) -> Self {
                self.core.header(name, value);
                self
            }

            /// Sends calls without a credential if the client has none for them, instead of refusing them.
            pub fn optional_credentials(mut self) -> Self {
                self.core.optional_credentials();
                self
            }

            /// Sets what carries the requests, in place of the default: for example a `HyperTransport`
            /// with a proxy or a TLS configuration of one's own.
            pub fn transport(
                mut self,
                transport: impl runtime::transport::Transport + 'static,
            ) -> Self {
                self.core.transport(std::sync::Arc::new(transport));
                self
            }

            /// Makes the client.
            ///
            /// # Errors
            ///
            /// If a setting is not valid, or if the default transport cannot be set up.
            pub fn build(self) -> Result<$client, runtime::error::build::BuildError> {
                Ok($client {
                    core: self.core.build()?,
                })
            }
        }
    };
}
pub(crate) use builder_controls;
