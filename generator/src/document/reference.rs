//! References as written, and where they lead.

use std::borrow::Cow;

use crate::unordered::UnorderedSet;
use percent_encoding::percent_decode_str;
use url::Url;

/// A thing, or a reference to one elsewhere.
#[derive(Clone, Debug)]
pub enum Ref<T> {
    /// `{"$ref": "…"}`.
    Reference(Reference),
    /// The thing itself.
    Item(T),
}

/// A `$ref` as written.
#[derive(Clone, Debug, PartialEq)]
pub struct Reference {
    /// The text of the reference.
    pub target: String,
    /// The pointer of the node that holds it.
    pub pointer: String,
    /// The pointer of the text itself.
    pub place: String,
    /// The pointer of the node that it leads to; of a node of another document, its path or URL comes before a `#`. None
    /// if it leads to no document that could be read.
    pub key: Option<String>,
    /// What it leads to by the `$id` and anchors of schemas (JSON Schema 2020-12, 8.2): a URI with a fragment. None if it
    /// leads out of the root folder.
    pub uri: Option<String>,
    /// `summary` beside it, which overrides that of the example it leads to.
    pub summary: Option<String>,
    /// `description` beside it, which overrides that of what it leads to.
    pub description: Option<String>,
}

impl<T> Ref<T> {
    /// The description beside a reference, which overrides that of what it leads to (OpenAPI 3.1.1,
    /// Reference Object). In 3.0 it would be ignored, but whoever writes it means it.
    pub fn description(&self) -> Option<String> {
        match self {
            Self::Reference(reference) => reference.description.clone(),
            Self::Item(_) => None,
        }
    }
}

impl Reference {
    /// Whether it leads to one of these URIs of schemas, or to something below one.
    pub(super) fn is_named(&self, uris: &UnorderedSet<String>) -> bool {
        self.uri.as_ref().is_some_and(|uri| {
            let below = uri.find("#/").map_or(uri.as_str(), |at| &uri[..=at]);
            uris.contains(uri) || uris.contains(below)
        })
    }

    /// Whether it leads to another document, or to nothing that could be one.
    pub fn leads_elsewhere(&self) -> bool {
        match &self.key {
            Some(key) => !key.is_empty() && !key.starts_with('/') && key.contains('#'),
            None => true,
        }
    }
}

/// What a reference stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Kind {
    Schema,
    Parameter,
    Body,
    Response,
    Header,
    Example,
    Link,
    Callback,
    PathItem,
    Scheme,
}

impl Kind {
    /// The section of the components that holds such things, and the key under which they stand
    /// elsewhere.
    pub(super) fn section(self) -> &'static str {
        match self {
            Self::Schema => "schemas",
            Self::Parameter => "parameters",
            Self::Body => "requestBodies",
            Self::Response => "responses",
            Self::Header => "headers",
            Self::Example => "examples",
            Self::Link => "links",
            Self::Callback => "callbacks",
            Self::PathItem => "pathItems",
            Self::Scheme => "securitySchemes",
        }
    }

    /// Names one of them, with its article.
    pub(super) fn noun(self) -> &'static str {
        match self {
            Self::Schema => "a schema",
            Self::Parameter => "a parameter",
            Self::Body => "a request body",
            Self::Response => "a response",
            Self::Header => "a header",
            Self::Example => "an example",
            Self::Link => "a link",
            Self::Callback => "a callback",
            Self::PathItem => "a path item",
            Self::Scheme => "a security scheme",
        }
    }

    /// Whether a pointer leads to where the root document has no such thing by itself, but may have
    /// one: within what the standard does not know, or under the key of such things in a node that
    /// is read for something else.
    pub(super) fn is_unplaced(self, pointer: &str) -> bool {
        let steps: Vec<&str> = pointer.split('/').skip(1).collect();
        let section = self.section();
        match steps.as_slice() {
            [] => false,
            ["components", of, _] if *of == section => false,
            ["components", "schemas", _, ..] => self == Self::Schema,
            ["components", of, _, rest @ ..] if SECTIONS.contains(of) => {
                rest.len() > 1 && rest[rest.len() - 2] == section
            }
            ["paths" | "webhooks", _, rest @ ..] => match (self, rest) {
                (Self::PathItem, [.., "callbacks", _, _]) => true,
                (Self::Parameter, ["parameters", _] | [_, "parameters", _])
                | (Self::Response, [_, "responses", _])
                | (Self::Callback, [_, "callbacks", _]) => false,
                (Self::Body, [.., last]) => rest.len() > 2 && *last == "requestBody",
                _ => rest.len() > 1 && rest[rest.len() - 2] == section,
            },
            [
                "info" | "servers" | "tags" | "security" | "externalDocs",
                ..,
            ] => false,
            _ => true,
        }
    }
}

/// The sections of the components.
const SECTIONS: &[&str] = &[
    "schemas",
    "responses",
    "parameters",
    "examples",
    "requestBodies",
    "headers",
    "securitySchemes",
    "links",
    "callbacks",
    "pathItems",
];

/// A reference to what is not read by itself, met while reading.
pub(super) struct Wanted {
    pub(super) kind: Kind,
    pub(super) reference: Reference,
}

/// The pointer of what a reference leads to. `base` is the path or URL of the document that it stands
/// in, empty for the root, whose path below the root folder is `root`. None if it leads out of that
/// folder.
pub(super) fn key(target: &str, base: &str, root: &str) -> Option<String> {
    let (path, fragment) = target.split_once('#').unwrap_or((target, ""));
    let fragment = unescaped(fragment);
    if path.is_empty() {
        return Some(joined(base, &fragment));
    }
    let file = against(path, if base.is_empty() { root } else { base })?;
    Some(joined(if file == root { "" } else { &file }, &fragment))
}

/// A URI with a fragment, against that of the schema resource that it stands in.
pub(super) fn uri(target: &str, resource: &str, root: &str) -> Option<String> {
    let (path, fragment) = target.split_once('#').unwrap_or((target, ""));
    let fragment = unescaped(fragment);
    Some(match path {
        "" => format!("{resource}#{fragment}"),
        path => {
            let resource = if resource.is_empty() { root } else { resource };
            format!("{}#{fragment}", against(path, resource)?)
        }
    })
}

/// A path or URL against the path or URL of a document. None if it leads out of the root folder.
pub(super) fn against(path: &str, base: &str) -> Option<String> {
    if let Ok(url) = Url::parse(path) {
        return Some(url.into());
    }
    match Url::parse(base) {
        Ok(base) => base.join(path).ok().map(String::from),
        Err(_) => relative(&unescaped(path), base),
    }
}

fn joined(file: &str, fragment: &str) -> String {
    match file {
        "" => fragment.to_owned(),
        file => format!("{file}#{fragment}"),
    }
}

/// A path relative to the root folder. None if it leads out of that.
fn relative(path: &str, base: &str) -> Option<String> {
    if path.starts_with('/') || path.starts_with('\\') {
        return None;
    }
    let folder = base.rsplit_once('/').map_or("", |(folder, _)| folder);
    let mut steps: Vec<&str> = folder.split('/').filter(|step| !step.is_empty()).collect();
    for step in path.split('/') {
        match step {
            "" | "." => {}
            ".." => drop(steps.pop()?),
            step => steps.push(step),
        }
    }
    Some(steps.join("/"))
}

/// Without percent-encoding (RFC 3986 section 2.1); what is no UTF-8 then stays as it is.
fn unescaped(text: &str) -> Cow<'_, str> {
    percent_decode_str(text)
        .decode_utf8()
        .unwrap_or(Cow::Borrowed(text))
}
