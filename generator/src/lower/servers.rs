//! Servers and security schemes.

use url::Url;

use super::{Lowering, Reported};
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::ids::Arena;
use crate::method::is_token;
use crate::model::{
    Docs, Fact, Linked, ParameterIn, RequestFact, Scheme, SchemeId, SchemeKind, Server, ServerId,
    WireName,
};
use crate::resolve::{self, NoParameter, SecurityKind, why_no_parameter};
use crate::unordered::UnorderedSet;

/// A description that is at most this long names a server; a longer one explains it.
const LONGEST_NAME: usize = 32;

impl Lowering<'_> {
    /// The document's servers.
    pub(super) fn servers(&mut self) -> Arena<ServerId, Server> {
        let api = self.api;
        let mut servers = Arena::new();
        for server in &api.servers {
            if self.check_server(server).is_ok() {
                servers.push(self.server(server));
            }
        }
        servers
    }

    /// Checks that a server has a URL to which requests can be sent, absolute or relative.
    pub(super) fn check_server(&mut self, server: &resolve::Server) -> Result<(), Reported> {
        let url = self.default_url(server);
        let has_pairs = has_paired_braces(&server.url);
        let fault = fault(&url).or((!has_pairs).then_some(Fault::Invalid));
        let url = &server.url;
        let message = match &fault {
            // Another value may make one.
            Some(Fault::Missing) if !url.is_empty() => return Ok(()),
            None => return Ok(()),
            Some(Fault::Missing) => "a server without a URL".to_owned(),
            Some(Fault::Invalid | Fault::NoScheme) => format!("the server `{url}` is no URL"),
            Some(Fault::OtherScheme) => format!("the server `{url}` is neither http nor https"),
            Some(Fault::Query) => format!("the server `{url}` has a query or a fragment"),
        };
        let is_without_scheme = matches!(fault, Some(Fault::NoScheme));
        let help = is_without_scheme.then(|| format!("did you mean `http://{url}`?"));
        let place = match server.url.is_empty() {
            true => Place::key(&*server.pointer),
            false => Place::value(format!("{}/url", server.pointer)),
        };
        self.report.warn(
            Diagnostic::new(Code::InvalidServer, place, message)
                .label("left out")
                .help_if_any(help),
        );
        Err(Reported)
    }

    fn server(&mut self, server: &resolve::Server) -> Server {
        self.report_variables(server, "its value must be given");
        self.report_defaults(server, "another value must be given");
        let (parts, variables) = self.server_url(server);
        let url = self.default_url(server);
        Server {
            is_relative: !url.contains("://") && !url.starts_with('{'),
            words: server_words(server),
            url: parts,
            variables,
            docs: Docs {
                summary: None,
                description: server.description.clone(),
                facts: Vec::new(),
            },
        }
    }

    /// The document's security schemes. What cannot be sent yet is reported and has no id.
    pub(super) fn schemes(&mut self) -> Arena<SchemeId, Scheme> {
        let api = self.api;
        let mut schemes = Arena::new();
        let used = self.used_schemes();
        for (id, scheme) in api.schemes.iter() {
            match scheme_kind(&scheme.scheme.kind) {
                // What another name is for is used by that name.
                Some(_) if !used.contains(&id) && scheme.has_alias => {}
                Some(_) if !used.contains(&id) => {
                    let message =
                        format!("no operation uses the security scheme `{}`", scheme.name);
                    let place = Place::key(&*scheme.scheme.pointer);
                    let help = "name it under `security` of the document or of an operation";
                    self.report.warn(
                        Diagnostic::new(Code::UnusedScheme, place, message)
                            .label("left out")
                            .help(help),
                    );
                }
                Some(kind) => {
                    let own = schemes.push(Scheme {
                        name: scheme.name.clone(),
                        kind,
                        docs: Docs {
                            summary: None,
                            description: scheme.scheme.description.clone(),
                            facts: scheme_facts(&scheme.scheme.kind),
                        },
                    });
                    self.schemes_of.insert(id, own);
                }
                None => {
                    let kind = match &scheme.scheme.kind {
                        SecurityKind::Other(kind) => kind,
                        _ => "a name that cannot be sent",
                    };
                    let name = &scheme.name;
                    let message =
                        format!("the security scheme `{name}` of `{kind}` is not handled");
                    let place = Place::key(&*scheme.scheme.pointer);
                    let help = "send its credential with a transport of your own";
                    self.report.warn(
                        Diagnostic::new(Code::SchemeNotHandled, place, message)
                            .label("left out")
                            .help(help),
                    );
                }
            }
        }
        schemes
    }

    /// The schemes that an operation of the client names.
    fn used_schemes(&self) -> UnorderedSet<resolve::SchemeId> {
        let operations = self.api.operations.iter();
        let named = operations.flat_map(|(_, operation)| operation.security.iter().flatten());
        named.map(|(scheme, _)| *scheme).collect()
    }

    /// The alternatives of an operation. One with a scheme that is not handled cannot be chosen.
    pub(super) fn security(&self, operation: &resolve::Operation) -> Vec<Vec<SchemeId>> {
        let translate =
            |(scheme, _): &(resolve::SchemeId, Vec<String>)| self.schemes_of.get(scheme).copied();
        operation
            .security
            .iter()
            .filter_map(|alternative| alternative.iter().map(translate).collect())
            .collect()
    }

    /// The scopes that an operation needs, for the documentation.
    pub(super) fn scopes(&self, operation: &resolve::Operation) -> Vec<Fact> {
        let scopes = operation
            .security
            .iter()
            .flatten()
            .filter(|(_, scopes)| !scopes.is_empty());
        scopes
            .map(|(scheme, scopes)| {
                let name = &self.api.schemes[*scheme].name;
                Fact::Request(RequestFact::Scopes(name.clone(), scopes.clone()))
            })
            .collect()
    }
}

/// Why no request can be sent to a server.
enum Fault {
    /// It has no URL.
    Missing,
    /// It has a host and no scheme (RFC 3986, 4.2: no relative reference either).
    NoScheme,
    /// It speaks another protocol.
    OtherScheme,
    /// Something stands behind its path, which paths of operations cannot follow.
    Query,
    /// It is not written as a URL (RFC 3986, 4.1).
    Invalid,
}

fn fault(url: &str) -> Option<Fault> {
    if url.is_empty() {
        return Some(Fault::Missing);
    }
    if url.contains(['?', '#']) {
        return Some(Fault::Query);
    }
    // A variable may stand for anything, a scheme too.
    let first = url.split('/').next().unwrap_or_default();
    if first.contains('{') {
        return None;
    }
    let invalid = (!is_reference(url)).then_some(Fault::Invalid);
    if !first.contains(':') {
        return invalid;
    }
    match url.split_once("://") {
        Some((scheme, _))
            if ["http", "https"]
                .iter()
                .any(|known| scheme.eq_ignore_ascii_case(known)) =>
        {
            invalid
        }
        Some(_) => Some(Fault::OtherScheme),
        None => Some(Fault::NoScheme),
    }
}

/// Whether the braces of a URL come in pairs, none within another.
fn has_paired_braces(url: &str) -> bool {
    let mut is_within = false;
    url.bytes().all(|sign| match sign {
        b'{' => !std::mem::replace(&mut is_within, true),
        b'}' => std::mem::take(&mut is_within),
        _ => true,
    }) && !is_within
}

/// Whether a text can be resolved against where the document is (RFC 3986, 4.1), its variables aside.
fn is_reference(url: &str) -> bool {
    let is_excluded = |c: char| c.is_whitespace() || matches!(c, '<' | '>' | '"' | '|' | '`');
    let base = Url::parse("http://localhost/");
    let is_url = || base.is_ok_and(|base| base.join(url).is_ok());
    !url.contains(is_excluded) && (url.contains('{') || is_url())
}

fn scheme_kind(kind: &SecurityKind) -> Option<SchemeKind> {
    match kind {
        SecurityKind::ApiKey { place, name } => match *place {
            ParameterIn::Path => None,
            ParameterIn::Header | ParameterIn::Cookie if !is_token(name) => None,
            ParameterIn::Header if is_of_transport(name) => None,
            location => Some(SchemeKind::ApiKey {
                location,
                parameter: WireName(name.clone()),
            }),
        },
        SecurityKind::Basic => Some(SchemeKind::Basic),
        // However a token was got, it is sent as a bearer token (RFC 6750).
        SecurityKind::Bearer(_) | SecurityKind::OAuth2(_) | SecurityKind::OpenIdConnect(_) => {
            Some(SchemeKind::Bearer)
        }
        SecurityKind::Other(_) => None,
    }
}

/// Whether a header says how requests are sent, so that it cannot hold a key.
fn is_of_transport(name: &str) -> bool {
    why_no_parameter(name) == Some(NoParameter::OfTheTransport)
}

/// Where a token comes from is for people to read.
fn scheme_facts(kind: &SecurityKind) -> Vec<Fact> {
    match kind {
        SecurityKind::Bearer(Some(format)) => vec![Fact::Format(format.clone())],
        SecurityKind::OAuth2(Some(flows)) => vec![Fact::Flows(flows.to_json())],
        SecurityKind::OpenIdConnect(Some(url)) => {
            vec![Fact::Link(url.clone(), Linked::Discovery)]
        }
        SecurityKind::Bearer(None)
        | SecurityKind::OAuth2(None)
        | SecurityKind::OpenIdConnect(None)
        | SecurityKind::ApiKey { .. }
        | SecurityKind::Basic
        | SecurityKind::Other(_) => Vec::new(),
    }
}

/// A short description is what people call a server; otherwise its host names it.
fn server_words(server: &resolve::Server) -> String {
    match &server.description {
        Some(text)
            if text.chars().count() <= LONGEST_NAME && text.contains(char::is_alphanumeric) =>
        {
            text.clone()
        }
        _ => {
            let rest = server
                .url
                .split_once("://")
                .map_or(&*server.url, |(_, rest)| rest);
            rest.to_owned()
        }
    }
}
