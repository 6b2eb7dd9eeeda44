//! Puts credentials into a request: those of the first alternative that the client can satisfy.

use http::HeaderMap;
use http::header::{AUTHORIZATION, COOKIE};

use super::super::call::draft::Draft;
use super::super::error::kinds::MissingCredential;
use super::usable::Placed;
use super::{Location, SchemeKind, SecurityScheme};

/// The credentials to send for a call.
///
/// What the user has set by hand stands in for a credential, and takes its place. To send none,
/// where that is allowed, is the last resort: who gives a credential wants it used.
pub(crate) async fn place(draft: &Draft) -> Result<Vec<Placed>, MissingCredential> {
    let (shared, security) = (draft.core.shared(), draft.security);
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

    /// Whether it is set so that a credential must not be sent too. What stands in a base URL is of
    /// less weight.
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
