//! Credentials in the form in which they are sent.

use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::header::AUTHORIZATION;
use http::{HeaderName, HeaderValue};

use super::super::maybe_send::BoxError;
use super::super::parameter::escape::{encode_query, is_cookie_safe};
use super::super::parameter::header_field::is_padded;
use super::super::secret::Secret;
use super::{Credential, Location, SchemeKind, SecurityScheme, TokenSource, is_blank};

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

    /// The form in which it is sent now; none if the token that is asked for is empty.
    pub(super) async fn form(&self) -> Result<Option<Placed>, BoxError> {
        let source = match self {
            Self::Placed(placed) => return Ok(Some(placed.clone())),
            Self::Asked(source) => source,
        };
        let token = source.token().await?;
        Ok(match is_blank(&token) {
            true => None,
            false => Some(bearer(&token)?),
        })
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
    let token = token.expose();
    refuse_padding(token)?;
    authorization(&format!("Bearer {token}"))
}

fn api_key(location: Location, parameter: &str, key: &str) -> Result<Placed, &'static str> {
    match location {
        Location::Header => {
            let name = HeaderName::try_from(parameter).map_err(|_| "the name is no header name")?;
            refuse_padding(key)?;
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

/// Refuses a credential that would lose blanks in a header.
fn refuse_padding(text: &str) -> Result<(), &'static str> {
    match is_padded(text.as_bytes()) {
        true => Err("it begins or ends with a blank"),
        false => Ok(()),
    }
}

fn sensitive(text: &str) -> Result<HeaderValue, &'static str> {
    let mut value =
        HeaderValue::from_str(text).map_err(|_| "a header cannot hold one of its characters")?;
    value.set_sensitive(true);
    Ok(value)
}
