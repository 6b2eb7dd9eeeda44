//! References as written, and where they lead.

use std::borrow::Cow;

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
    /// The pointer of the node that it leads to; of a node of another document, its path comes before a `#`. None if it
    /// leads to no document that could be read.
    pub key: Option<String>,
}

impl Reference {
    /// Whether it leads to another document, or to nothing that could be one.
    pub fn leads_elsewhere(&self) -> bool {
        match &self.key {
            Some(key) => !key.is_empty() && !key.starts_with('/') && key.contains('#'),
            None => true,
        }
    }
}

/// Why a reference leads to no document that could be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Astray {
    /// It is a URL: nothing is loaded from the network.
    Remote,
    /// It leads out of the folder of the root document.
    Outside,
}

/// The pointer of what a reference leads to. `base` is the path of the document that it stands in, empty for the root, whose
/// own name is `root`.
fn key(target: &str, base: &str, root: &str) -> Result<String, Astray> {
    let (path, fragment) = target.split_once('#').unwrap_or((target, ""));
    let fragment = unescaped(fragment);
    if path.is_empty() {
        return Ok(joined(base, &fragment));
    }
    if path.contains("://") || path.starts_with("//") {
        return Err(Astray::Remote);
    }
    let file = relative(&unescaped(path), base).ok_or(Astray::Outside)?;
    let itself = root.rsplit(['/', '\\']).next() == Some(file.as_str());
    Ok(joined(if itself { "" } else { &file }, &fragment))
}

impl Reader<'_> {
    /// A reference in the node at hand, under this key.
    pub(super) fn reference(&mut self, key: &str, target: String, kind: Kind) -> Reference {
        let place = self.at(key, |reader| reader.pointer.clone());
        self.reference_at(place, target, kind)
    }

    /// A reference whose text is the node at hand, or stands somewhere in it.
    pub(super) fn reference_at(&mut self, place: String, target: String, kind: Kind) -> Reference {
        let key = key(&target, &self.base, &self.root);
        if let Err(astray) = key {
            self.report_astray(&place, &target, astray);
        }
        let reference = Reference {
            target,
            pointer: self.pointer.clone(),
            place,
            key: key.ok(),
        };
        if reference.key.is_some() && reference.leads_elsewhere() {
            self.wanted.push(Wanted {
                kind,
                reference: reference.clone(),
                document: self.document.clone(),
            });
        }
        reference
    }

    fn report_astray(&mut self, place: &str, target: &str, astray: Astray) {
        let (code, message, help) = match astray {
            Astray::Remote => (
                Code::ExternalReference,
                format!("the reference `{target}` leads into the network"),
                "put what it points to beside the document",
            ),
            Astray::Outside => (
                Code::UnsafePath,
                format!("the reference `{target}` leads out of the folder of the root document"),
                "put what it points to below that folder",
            ),
        };
        let (document, place) = Place::value(place).within(&self.document);
        let row = Diagnostic::new(code, document, place, message);
        self.report().push(row.label("not followed").help(help));
    }
}

fn joined(file: &str, fragment: &str) -> String {
    match file {
        "" => fragment.to_owned(),
        file => format!("{file}#{fragment}"),
    }
}

/// A path relative to the folder of the root document. None if it leads out of that.
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
