//! Security schemes as the document describes them, and the credentials that a user gives for them.

pub mod apply;
pub mod usable;

use std::fmt;
use std::sync::Arc;

use super::maybe_send::{BoxError, BoxFuture, MaybeSend, MaybeSync};
use super::secret::Secret;

/// A security scheme of the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SecurityScheme {
    /// Its name in the document.
    pub name: &'static str,
    /// How its credential is sent.
    pub kind: SchemeKind,
}

/// How the credential of a scheme is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SchemeKind {
    /// A key in a parameter of its own.
    ApiKey {
        /// Where the parameter stands.
        location: Location,
        /// The name of the parameter.
        parameter: &'static str,
    },
    /// User name and password (RFC 7617).
    Basic,
    /// A token (RFC 6750); also for OAuth 2 and OpenID Connect, whose tokens are sent the same way.
    Bearer,
}

/// Where an API key stands in a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Location {
    /// In a header.
    Header,
    /// In the query of the URL.
    Query,
    /// In a cookie.
    Cookie,
}

/// The alternatives of an operation: one of the outer lists, all of an inner one.
pub type Security = &'static [&'static [&'static SecurityScheme]];

/// What a user gives for a security scheme.
#[derive(Clone)]
#[non_exhaustive]
pub enum Credential {
    /// For [`SchemeKind::ApiKey`].
    ApiKey(Secret<String>),
    /// For [`SchemeKind::Basic`].
    Basic {
        /// The name of the user.
        user_name: String,
        /// The password.
        password: Secret<String>,
    },
    /// For [`SchemeKind::Bearer`], a token that stays the same.
    Bearer(Secret<String>),
    /// For [`SchemeKind::Bearer`], tokens that are asked for at each call.
    TokenSource(Arc<dyn TokenSource>),
}

/// Hands out bearer tokens, for example those of OAuth 2 or OpenID Connect.
///
/// It is asked once for each call, so it should keep a token until it runs out.
pub trait TokenSource: MaybeSend + MaybeSync {
    /// A token that is valid now.
    fn token(&self) -> BoxFuture<'_, Result<Secret<String>, BoxError>>;
}

/// The credentials of a client in some form, at first as they are given, and how to give those that it lacks.
#[derive(Clone)]
pub(crate) struct Credentials<C = Credential> {
    given: Vec<(SecurityScheme, C)>,
    names: Vec<(SecurityScheme, CredentialNames)>,
}

/// The source of the credential of a scheme.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct CredentialNames {
    /// The method of the builder that gives it.
    pub(crate) setter: Option<&'static str>,
    /// The environment variable in which it can stand.
    pub(crate) variable: Option<&'static str>,
}

impl Credentials {
    /// None.
    pub(crate) const fn new() -> Self {
        Self {
            given: Vec::new(),
            names: Vec::new(),
        }
    }

    /// Gives the credential of a scheme, in place of an earlier one. An empty one is none.
    pub(crate) fn give(&mut self, scheme: SecurityScheme, credential: Credential) {
        self.given.retain(|(given, _)| given.name != scheme.name);
        if !credential.is_empty() {
            self.given.push((scheme, credential));
        }
    }

    /// The source of the credential of a scheme, to be changed.
    pub(crate) fn names_of(&mut self, scheme: SecurityScheme) -> &mut CredentialNames {
        let found = self.names.iter();
        let found = found.take_while(|(named, _)| named.name != scheme.name);
        let position = found.count();
        if position == self.names.len() {
            self.names.push((scheme, CredentialNames::default()));
        }
        &mut self.names[position].1
    }
}

impl<C> Credentials<C> {
    /// The credential of a scheme.
    pub(crate) fn get(&self, scheme: &SecurityScheme) -> Option<&C> {
        self.given
            .iter()
            .find(|(given, _)| given.name == scheme.name)
            .map(|(_, credential)| credential)
    }

    /// The source of the credential of a scheme, as far as it is known.
    pub(crate) fn names(&self, scheme: &SecurityScheme) -> CredentialNames {
        let mut names = self.names.iter();
        let found = names.find(|(named, _)| named.name == scheme.name);
        found.map_or_else(CredentialNames::default, |(_, names)| *names)
    }

    /// The same, each credential in another form.
    pub(crate) fn try_map<D, E>(
        self,
        form: impl Fn(&SecurityScheme, C) -> Result<D, E>,
    ) -> Result<Credentials<D>, E> {
        let given = self.given.into_iter();
        let given = given.map(|(scheme, credential)| Ok((scheme, form(&scheme, credential)?)));
        Ok(Credentials {
            given: given.collect::<Result<_, E>>()?,
            names: self.names,
        })
    }
}

impl Credential {
    /// The credential that `text` is for a scheme of this kind: `user:password` for basic ones.
    #[must_use]
    pub fn from_text(kind: &SchemeKind, text: String) -> Self {
        match kind {
            SchemeKind::ApiKey { .. } => Self::ApiKey(Secret::new(text)),
            SchemeKind::Bearer => Self::Bearer(Secret::new(text)),
            SchemeKind::Basic => {
                let (user_name, password) = text.split_once(':').unwrap_or((&text, ""));
                Self::Basic {
                    user_name: user_name.to_owned(),
                    password: Secret::new(password.to_owned()),
                }
            }
        }
    }
}

impl Credential {
    /// Whether there is nothing to send, as where an environment variable is set to nothing.
    fn is_empty(&self) -> bool {
        match self {
            Self::ApiKey(text) | Self::Bearer(text) => is_blank(text),
            Self::Basic {
                user_name,
                password,
            } => user_name.trim().is_empty() && is_blank(password),
            Self::TokenSource(_) => false,
        }
    }
}

/// Whether a credential is empty; blanks at the ends of a header do not count (RFC 9110 section 5.5).
pub(crate) fn is_blank(text: &Secret<String>) -> bool {
    text.expose().trim().is_empty()
}

impl fmt::Debug for Credential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::ApiKey(_) => "ApiKey(…)",
            Self::Basic { .. } => "Basic(…)",
            Self::Bearer(_) => "Bearer(…)",
            Self::TokenSource(_) => "TokenSource(…)",
        })
    }
}

/// Shows the names of the schemes only.
impl<C> fmt::Debug for Credentials<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list()
            .entries(self.given.iter().map(|(scheme, _)| scheme.name))
            .finish()
    }
}
