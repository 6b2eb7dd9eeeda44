//! What references lead to outside the document: siblings are loaded, and what is wanted of them is read as what it is
//! wanted as.

use std::collections::BTreeMap;

use super::SchemaId;
use super::anchors::Anchors;
use super::components::{Components, read_scheme};
use super::content::read_header;
use super::example::read_example;
use super::operation::{read_body, read_callback, read_parameter, read_path_item};
use super::reader::Reader;
use super::reference::{Kind, Wanted};
use super::response::{read_link, read_response};
use super::trees::{Unread, node};
use crate::diagnostic::{Code, Diagnostic, Place, unescape};
use crate::source::Value;
use crate::unordered::UnorderedSet;

impl Wanted {
    /// A row about a document that is not read.
    fn row_of(&self, unread: Unread) -> Diagnostic {
        let help = match &unread {
            Unread::Missing(_) => "put what it points to below the folder of the root document",
            Unread::TooMuch(_) => "refer to fewer files, or to smaller ones",
        };
        let place = Place::value(&*self.reference.place);
        Diagnostic::new(unread.code(), place, unread.into_reason())
            .label("not followed")
            .help(help)
    }

    /// A row about the reference.
    fn row(&self, message: String) -> Diagnostic {
        let place = Place::value(&*self.reference.place);
        Diagnostic::new(Code::ExternalReference, place, message)
    }

    /// A row that says that the reference leads where the standard has no such thing.
    fn followed(&self) -> Diagnostic {
        let place = Place::value(&*self.reference.place);
        let noun = self.kind.noun();
        let message = format!("a reference to {noun} where the document has none by the standard");
        Diagnostic::new(Code::FollowedReference, place, message).label("followed")
    }
}

/// Reads everything that is wanted of other documents, and what that wants in turn. Schemas of other documents become
/// components, so that they get names.
pub(super) fn read(reader: &mut Reader<'_>, components: &mut Components) {
    let mut done: UnorderedSet<(Kind, String)> = UnorderedSet::new();
    let mut known = KnownSchemas::new(reader);
    let mut waiting = Waiting::default();
    let mut anchors = Anchors::default();
    while let Some(wanted) = waiting.next(reader) {
        let Some(key) = wanted.reference.key.clone() else {
            continue;
        };
        known.update(reader, &wanted);
        if known.has(&wanted, &key) || !done.insert((wanted.kind, key.clone())) {
            continue;
        }
        let (file, pointer) = key.split_once('#').unwrap_or(("", &key));
        let tree = match reader.tree(file) {
            Ok(Some(tree)) => tree,
            Ok(None) => continue,
            Err(unread) => {
                let row = wanted.row_of(unread);
                reader.report.warn(row);
                continue;
            }
        };
        let tree = &*tree;
        let pointer = match pointer.is_empty() || pointer.starts_with('/') {
            true => Some(pointer.to_owned()),
            false => anchors.find(file, tree, pointer),
        };
        let found = pointer.and_then(|pointer| Some((node(tree, &pointer)?, pointer)));
        match found {
            Some((node, pointer)) => {
                let node = node.clone();
                let key = match file {
                    "" => pointer,
                    file => format!("{file}#{pointer}"),
                };
                if file.is_empty() {
                    reader.report.warn(wanted.followed());
                }
                reader.within(file, &key, |reader| {
                    add(reader, wanted.kind, &key, node, components);
                });
            }
            // Where it is referred to, it is said that nothing is there.
            None if file.is_empty() => {}
            None => {
                let message = format!("nothing is at `{}`", wanted.reference.target);
                let row = wanted.row(message);
                reader.report.warn(row.label("points to nothing"));
            }
        }
    }
}

/// The references that nobody has followed yet.
///
/// What holds others comes first, wherever it is referred to, so that it is read once; and what is
/// read for whom does not depend on what is referred to first.
#[derive(Default)]
struct Waiting {
    elsewhere: BTreeMap<(String, Kind), Wanted>,
    /// Those within the root document.
    local: BTreeMap<(String, Kind), Wanted>,
}

impl Waiting {
    /// Takes the next one, those that were met meanwhile included.
    fn next(&mut self, reader: &mut Reader<'_>) -> Option<Wanted> {
        reader.look_ahead();
        for wanted in reader.wanted.drain(..) {
            let Some(key) = &wanted.reference.key else {
                continue;
            };
            let place = (key.clone(), wanted.kind);
            let waiting = match wanted.reference.leads_elsewhere() {
                true => &mut self.elsewhere,
                false => &mut self.local,
            };
            waiting.entry(place).or_insert(wanted);
        }
        let next = self.elsewhere.pop_first();
        let next = next.or_else(|| self.local.pop_first());
        next.map(|(_, wanted)| wanted)
    }
}

/// The schemas that have been read, by their pointers and names.
struct KnownSchemas {
    pointers: UnorderedSet<String>,
    names: UnorderedSet<String>,
    /// The number of the first schemas that have names only.
    unpointed: usize,
    /// The number of schemas that are known.
    count: usize,
}

impl KnownSchemas {
    /// The schemas of the root document, whose pointers are needed only if something is read in its place.
    fn new(reader: &Reader<'_>) -> Self {
        let names = reader.schemas.iter().flat_map(|(_, schema)| &schema.names);
        let count = match reader.in_place.leads.is_empty() {
            true => reader.schemas.len(),
            false => 0,
        };
        Self {
            pointers: UnorderedSet::new(),
            names: names.cloned().collect(),
            unpointed: count,
            count,
        }
    }

    /// Adds what was read since: what stands within something that was read is there already.
    fn update(&mut self, reader: &Reader<'_>, wanted: &Wanted) {
        for (_, schema) in reader.schemas.iter().skip(self.count) {
            self.pointers.insert(schema.pointer.clone());
            self.names.extend(schema.names.iter().cloned());
        }
        self.count = reader.schemas.len();
        if !wanted.reference.leads_elsewhere() && self.unpointed > 0 {
            let schemas = reader.schemas.iter().take(self.unpointed);
            self.pointers
                .extend(schemas.map(|(_, schema)| schema.pointer.clone()));
            self.unpointed = 0;
        }
    }

    fn has(&self, wanted: &Wanted, key: &str) -> bool {
        let is_known = || self.pointers.contains(key) || wanted.reference.is_named(&self.names);
        wanted.kind == Kind::Schema && is_known()
    }
}

fn add(reader: &mut Reader<'_>, kind: Kind, key: &str, node: Value, components: &mut Components) {
    // The name of what is no component is where it stands.
    let at = match key.contains('#') {
        true => key.to_owned(),
        false => format!("#{key}"),
    };
    match kind {
        Kind::Schema => {
            let schema: Option<SchemaId> = reader.schema(node);
            components
                .schemas
                .extend(schema.map(|schema| (name(key), schema)));
        }
        Kind::Parameter => push(&mut components.parameters, at, read_parameter(reader, node)),
        Kind::Body => push(&mut components.bodies, at, read_body(reader, node)),
        Kind::Response => push(&mut components.responses, at, read_response(reader, node)),
        Kind::Header => push(&mut components.headers, at, read_header(reader, node)),
        Kind::Example => push(&mut components.examples, at, read_example(reader, node)),
        Kind::Link => push(&mut components.links, at, read_link(reader, node)),
        Kind::Callback => push(&mut components.callbacks, at, read_callback(reader, node)),
        Kind::PathItem => push(
            &mut components.path_items,
            at,
            read_path_item(reader, "", node),
        ),
        Kind::Scheme => push(&mut components.security, at, read_scheme(reader, node)),
    }
}

fn push<T>(entries: &mut Vec<(String, T)>, key: String, entry: Option<T>) {
    entries.extend(entry.map(|entry| (key, entry)));
}

/// What a schema of another document is called: by the last step of the way there, else by its file.
fn name(key: &str) -> String {
    let (file, pointer) = key.split_once('#').unwrap_or(("", key));
    match pointer.rsplit_once('/') {
        Some((_, last)) if !last.is_empty() => unescape(last).into_owned(),
        _ => {
            let file = file.rsplit_once('/').map_or(file, |(_, file)| file);
            file.split('.').next().unwrap_or(file).to_owned()
        }
    }
}
