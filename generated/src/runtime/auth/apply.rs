//! Puts credentials into a request: those of the first alternative that the client can satisfy.

use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::header::{AUTHORIZATION, COOKIE};
use http::{HeaderMap, HeaderName, HeaderValue};

use super::super::call::draft::Draft;
use super::super::error::kinds::MissingCredential;
use super::super::maybe_send::BoxError;
use super::super::parameter::escape::{encode_query, is_cookie_safe};
use super::super::parameter::header_field::is_padded;
use super::super::secret::Secret;
use super::{Credential, Location, SchemeKind, SecurityScheme, TokenSource, is_blank};

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

/// The credentials to send for a call.
///
/// What the user has set by hand stands in for a credential, and takes its place. To send none, where that is allowed, is the
/// last resort: who gives a credential wants it used.
pub(crate) async fn place(draft: &Draft) -> Result<Vec<Placed>, MissingCredential> {
    let (shared, security) = (draft.core.shared(), draft.plan.security);
    let mut lacking = None;
    if draft.without_credentials {
        return Ok(Vec::new());
    }
    for schemes in security.iter().filter(|schemes| !schemes.is_empty()) {
        match gather(draft, schemes).await? {
            Ok(placed) => return Ok(placed),
            // The first alternative is the one that the document prefers.
            Err(scheme) => _ = lacking.get_or_insert(scheme),
        }
    }
    let may_be_none = security.iter().any(|schemes| schemes.is_empty());
    match lacking.filter(|_| !may_be_none && !shared.optional_credentials) {
        Some(scheme) => Err(MissingCredential::new(
            scheme,
            shared.credentials.names(scheme),
        )),
        None => Ok(Vec::new()),
    }
}

/// The credentials of an alternative, or the first scheme for which there is none.
async fn gather<'s>(
    draft: &Draft,
    schemes: &[&'s SecurityScheme],
) -> Result<Result<Vec<Placed>, &'s SecurityScheme>, MissingCredential> {
    let credentials = &draft.core.shared().credentials;
    let by_hand = ByHand(draft);
    let lacks = |scheme: &SecurityScheme| credentials.get(scheme).is_none() && !by_hand.has(scheme);
    if let Some(scheme) = schemes.iter().find(|scheme| lacks(scheme)) {
        return Ok(Err(scheme));
    }
    let mut placed = Vec::new();
    for scheme in schemes.iter().filter(|scheme| !by_hand.replaces(scheme)) {
        let Some(credential) = credentials.get(scheme) else {
            continue;
        };
        let form = credential.form().await;
        match form.map_err(|source| MissingCredential::failed(scheme, source))? {
            Some(form) => placed.push(form),
            None => return Ok(Err(scheme)),
        }
    }
    Ok(Ok(placed))
}

/// The credentials that the user has set by hand, for this call or for all of them.
struct ByHand<'d>(&'d Draft);

impl ByHand<'_> {
    /// Whether what the scheme would send is set.
    fn has(&self, scheme: &SecurityScheme) -> bool {
        match scheme.kind {
            SchemeKind::Basic | SchemeKind::Bearer => self.has_header(AUTHORIZATION.as_str()),
            SchemeKind::ApiKey {
                location,
                parameter,
            } => match location {
                Location::Header => self.has_header(parameter),
                Location::Query => self.has_query(parameter),
                Location::Cookie => self.has_cookie(parameter),
            },
        }
    }

    /// Whether it is set so that a credential must not be sent too. What stands in a base URL is of less weight.
    fn replaces(&self, scheme: &SecurityScheme) -> bool {
        let is_of_url = self.0.core.shared().has_user_info
            && matches!(scheme.kind, SchemeKind::Basic | SchemeKind::Bearer)
            && !self.0.headers.contains_key(AUTHORIZATION);
        self.has(scheme) && !is_of_url
    }

    fn headers(&self) -> [&HeaderMap; 2] {
        [&self.0.core.shared().headers, &self.0.headers]
    }

    fn has_header(&self, name: &str) -> bool {
        self.headers()
            .iter()
            .any(|headers| headers.contains_key(name))
    }

    fn has_query(&self, name: &str) -> bool {
        self.0.query.iter().any(|(set, _)| *set == name)
            || self.0.extra_query.iter().any(|(set, _)| set == name)
    }

    fn has_cookie(&self, name: &str) -> bool {
        let lines = self.headers().into_iter().filter_map(|headers| {
            let line = headers.get(COOKIE)?;
            line.to_str().ok()
        });
        let mut set = lines.flat_map(|line| line.split(';'));
        let is_this = |cookie: &str| cookie.split('=').next().map(str::trim) == Some(name);
        self.0.cookies.iter().any(|(set, _)| *set == name) || set.any(is_this)
    }
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
    async fn form(&self) -> Result<Option<Placed>, BoxError> {
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
