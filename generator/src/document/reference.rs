//! References as written, and where they lead.

use std::borrow::Cow;
use std::collections::HashSet;

use url::Url;

use super::elsewhere::{Kind, Wanted};
use super::reader::Reader;
use crate::diagnostic::{Code, Diagnostic, Place};

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
    pub(super) fn is_named(&self, uris: &HashSet<String>) -> bool {
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
fn uri(target: &str, resource: &str, root: &str) -> Option<String> {
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

impl Reader<'_> {
    /// A reference in the node at hand, under this key.
    pub(super) fn reference(&mut self, key: &str, target: String, kind: Kind) -> Reference {
        let place = self.at(key, |reader| reader.pointer.clone());
        self.reference_at(place, target, kind)
    }

    /// A reference whose text is the node at hand, or stands somewhere in it.
    pub(super) fn reference_at(&mut self, place: String, target: String, kind: Kind) -> Reference {
        let uri = uri(&target, &self.resource, self.trees.root_path());
        let mut key = key(&target, &self.base, self.trees.root_path());
        if key.is_none() && self.resource != self.base {
            key.clone_from(&uri);
        }
        if key.is_none() {
            self.report_outside(&place, &target);
        }
        let reference = Reference {
            target,
            pointer: self.pointer.clone(),
            place,
            key,
            uri,
            summary: None,
            description: None,
        };
        let is_wanted = |key: &String| reference.leads_elsewhere() || kind.is_unplaced(key);
        if reference.key.as_ref().is_some_and(is_wanted) {
            self.wanted.push(Wanted {
                kind,
                reference: reference.clone(),
                document: self.document.clone(),
            });
        }
        reference
    }

    pub(super) fn report_outside(&mut self, place: &str, target: &str) {
        let message = format!("the reference `{target}` leads out of the root folder");
        let help =
            "put what it points to below that folder, or name a folder above both with --root";
        let (document, place) = Place::value(place).within(&self.document);
        let row = Diagnostic::new(Code::UnsafePath, document, place, message);
        self.report().push(row.label("not followed").help(help));
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
    if !text.contains('%') {
        return Cow::Borrowed(text);
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&first, tail)) = rest.split_first() {
        let decoded = match (first, tail) {
            (b'%', [high, low, ..]) => hex(*high).zip(hex(*low)),
            _ => None,
        };
        match decoded {
            Some((high, low)) => {
                bytes.push(high * 16 + low);
                rest = &tail[2..];
            }
            None => {
                bytes.push(first);
                rest = tail;
            }
        }
    }
    String::from_utf8(bytes).map_or(Cow::Borrowed(text), Cow::Owned)
}

fn hex(digit: u8) -> Option<u8> {
    char::from(digit)
        .to_digit(16)
        .and_then(|digit| u8::try_from(digit).ok())
}
