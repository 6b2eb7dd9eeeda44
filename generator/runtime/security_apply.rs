//! Puts credentials into a request: those of the first alternative that the client can satisfy.
// needs: error_kinds, maybe_send, parameter_escape, secret, security; crates: base64, http

use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::header::AUTHORIZATION;
use http::{HeaderMap, HeaderName, HeaderValue};

use super::error_kinds::MissingCredential;
use super::maybe_send::BoxError;
use super::parameter_escape::{encode_query, is_cookie_safe};
use super::secret::Secret;
use super::security::{Credential, Credentials, Location, SchemeKind, SecurityScheme, TokenSource};

/// The alternatives of an operation: one of the outer lists, all of an inner one.
pub type Security = &'static [&'static [&'static SecurityScheme]];

/// A credential in the form in which it is sent.
#[derive(Clone)]
pub(crate) enum Placed {
    /// A header, marked as sensitive.
    Header(HeaderName, HeaderValue),
    /// An assignment in the query, encoded.
    Query(String),
    /// An assignment in the cookie header.
    Cookie(String),
}

/// A credential that can be sent.
pub(crate) enum Usable {
    /// One that stays the same.
    Placed(Placed),
    /// A bearer token that is asked for at each call.
    Asked(Arc<dyn TokenSource>),
}

/// The credentials to send for an operation with the alternatives `security`.
///
/// A header in one of `by_hand`, set by the user, stands in for a credential that is not given. To send
/// none, where that is allowed, is the last resort: who gives a credential wants it used.
pub(crate) async fn place(
    credentials: &Credentials<Usable>,
    security: Security,
    by_hand: [&HeaderMap; 2],
) -> Result<Vec<Placed>, MissingCredential> {
    let is_set = |scheme: &SecurityScheme| by_hand.iter().any(|headers| is_set(scheme, headers));
    let lacks = |scheme: &SecurityScheme| credentials.get(scheme).is_none() && !is_set(scheme);
    let wanted = security.iter().filter(|schemes| !schemes.is_empty());
    let complete = |schemes: &&&[&SecurityScheme]| !schemes.iter().any(|scheme| lacks(scheme));
    let Some(schemes) = wanted.clone().find(complete) else {
        // The first alternative is the one that the document prefers.
        let lacking = wanted
            .flat_map(|schemes| schemes.iter())
            .find(|scheme| lacks(scheme));
        let may_be_none = security.iter().any(|schemes| schemes.is_empty());
        return match lacking.filter(|_| !may_be_none) {
            Some(scheme) => Err(MissingCredential::new(
                scheme,
                credentials.unset_variable(scheme),
            )),
            None => Ok(Vec::new()),
        };
    };
    let mut placed = Vec::new();
    for scheme in *schemes {
        if let Some(credential) = credentials.get(scheme) {
            let form = credential.form().await;
            placed.push(form.map_err(|source| MissingCredential::failed(scheme, source))?);
        }
    }
    Ok(placed)
}

impl Usable {
    /// A credential as it is sent for a scheme, or why it cannot be.
    pub(crate) fn new(
        scheme: &SecurityScheme,
        credential: Credential,
    ) -> Result<Self, &'static str> {
        let placed = match (scheme.kind, credential) {
            (
                SchemeKind::ApiKey {
                    location,
                    parameter,
                },
                Credential::ApiKey(key),
            ) => api_key(location, parameter, key.expose())?,
            (
                SchemeKind::Basic,
                Credential::Basic {
                    user_name,
                    password,
                },
            ) => basic(&user_name, password.expose())?,
            (SchemeKind::Bearer, Credential::Bearer(token)) => bearer(&token)?,
            (SchemeKind::Bearer, Credential::TokenSource(source)) => {
                return Ok(Self::Asked(source));
            }
            _ => return Err("the credential is not of the kind that the scheme wants"),
        };
        Ok(Self::Placed(placed))
    }

    /// The form in which it is sent now.
    async fn form(&self) -> Result<Placed, BoxError> {
        match self {
            Self::Placed(placed) => Ok(placed.clone()),
            Self::Asked(source) => Ok(bearer(&source.token().await?)?),
        }
    }
}

/// The `Authorization` header of RFC 7617.
pub(crate) fn basic(user_name: &str, password: &str) -> Result<Placed, &'static str> {
    if user_name.contains(':') {
        return Err("a user name cannot contain a colon");
    }
    authorization(&format!(
        "Basic {}",
        STANDARD.encode(format!("{user_name}:{password}"))
    ))
}

/// The `Authorization` header of RFC 6750.
fn bearer(token: &Secret<String>) -> Result<Placed, &'static str> {
    authorization(&format!("Bearer {}", token.expose()))
}

fn api_key(location: Location, parameter: &str, key: &str) -> Result<Placed, &'static str> {
    match location {
        Location::Header => {
            let name = HeaderName::try_from(parameter).map_err(|_| "the name is no header name")?;
            Ok(Placed::Header(name, sensitive(key)?))
        }
        Location::Query => Ok(Placed::Query(format!(
            "{}={}",
            encode_query(parameter),
            encode_query(key)
        ))),
        Location::Cookie if is_cookie_safe(key) => Ok(Placed::Cookie(format!("{parameter}={key}"))),
        Location::Cookie => Err("a cookie cannot hold one of its characters"),
    }
}

fn authorization(text: &str) -> Result<Placed, &'static str> {
    Ok(Placed::Header(AUTHORIZATION, sensitive(text)?))
}

fn sensitive(text: &str) -> Result<HeaderValue, &'static str> {
    let mut value =
        HeaderValue::from_str(text).map_err(|_| "a header cannot hold one of its characters")?;
    value.set_sensitive(true);
    Ok(value)
}

/// Whether the user has set the header of this scheme by hand.
fn is_set(scheme: &SecurityScheme, headers: &HeaderMap) -> bool {
    match scheme.kind {
        SchemeKind::ApiKey {
            location: Location::Header,
            parameter,
        } => headers.contains_key(parameter),
        SchemeKind::ApiKey { .. } => false,
        SchemeKind::Basic | SchemeKind::Bearer => headers.contains_key(AUTHORIZATION),
    }
}
