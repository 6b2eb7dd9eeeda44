//! Extensions about the values of an enum: names, texts, and the values that are deprecated.

use super::fields::Fields;
use super::reader::Reader;
use super::schema::{Keywords, ValueNote};
use crate::diagnostic::{Code, Diagnostic};
use crate::source::Value;
use crate::unordered::UnorderedMap;

/// The meaning of an entry of an extension.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Entry {
    /// The name of the value in code.
    Name,
    /// A text about the value.
    Description,
}

/// The extensions with an entry for each value, in the order in which they count.
const EXTENSIONS: &[(&str, Entry)] = &[
    ("x-enum-varnames", Entry::Name),
    ("x-enumNames", Entry::Name),
    ("x-enum-names", Entry::Name),
    ("x-enumVarnames", Entry::Name),
    ("x-enum-descriptions", Entry::Description),
    ("x-enumDescriptions", Entry::Description),
    ("x-enum-comments", Entry::Description),
];

/// The extension of Azure.
const MS_ENUM: &str = "x-ms-enum";

/// The extension that lists the values which are deprecated.
const DEPRECATED: &str = "x-enum-deprecated";

/// Values by their texts and names.
type Places = UnorderedMap<String, usize>;

/// Reads what extensions say of the values of an enum, as they are listed. Without values, they say
/// nothing.
pub(super) fn read_value_notes(
    fields: &mut Fields<'_, '_>,
    schema: &mut Keywords,
    listed: &[Value],
) {
    let is_there = |key: &str| fields.has(key);
    let mut keys = EXTENSIONS
        .iter()
        .map(|(key, _)| *key)
        .chain([MS_ENUM, DEPRECATED]);
    if !keys.any(is_there) {
        return;
    }
    let mut notes: Vec<ValueNote> = listed.iter().cloned().map(ValueNote::of).collect();
    for (key, entry) in EXTENSIONS {
        let found = fields.take(key, |reader, value| match value {
            Value::Sequence(texts) => read_list(reader, key, texts, listed),
            Value::Mapping(texts) => {
                let texts = texts.into_iter().collect();
                Some(read_map(reader, key, texts, &places_of(&notes)))
            }
            other => {
                reader.wrong_kind(&other, format_args!("`{key}`"), "a list or a map");
                None
            }
        });
        for (index, text) in found.unwrap_or_default() {
            if let Some(note) = notes.get_mut(index) {
                note.add(*entry, text);
            }
        }
    }
    read_ms_enum(fields, schema, &mut notes);
    let places = places_of(&notes);
    let deprecated = fields.list(DEPRECATED, move |reader, value| {
        find(reader, &text_of(&value), &places)
    });
    for index in deprecated.unwrap_or_default() {
        if let Some(note) = notes.get_mut(index) {
            note.is_deprecated = true;
        }
    }
    notes.retain(|note| note.value != Value::Null && note.says_something());
    schema.value_notes = notes;
}

impl ValueNote {
    fn of(value: Value) -> Self {
        Self {
            value,
            name: None,
            title: None,
            description: None,
            is_deprecated: false,
        }
    }

    /// Adds an entry. What another extension said first counts.
    fn add(&mut self, entry: Entry, text: String) {
        let place = match entry {
            Entry::Name => &mut self.name,
            Entry::Description => &mut self.description,
        };
        if place.is_none() && !text.trim().is_empty() {
            *place = Some(text);
        }
    }

    fn says_something(&self) -> bool {
        self.name.is_some() || self.description.is_some() || self.is_deprecated
    }
}

/// Reads a list with an entry for each value; null, which is no value of the enum, may have none.
fn read_list(
    reader: &mut Reader<'_>,
    key: &str,
    texts: Vec<Value>,
    listed: &[Value],
) -> Option<Vec<(usize, String)>> {
    let all: Vec<usize> = (0..listed.len()).collect();
    let is_value = |index: &&usize| listed.get(**index) != Some(&Value::Null);
    let without_null: Vec<usize> = all.iter().filter(is_value).copied().collect();
    let places = [all, without_null].into_iter();
    let Some(places) = places.into_iter().find(|of| of.len() == texts.len()) else {
        let (count, values) = (texts.len(), listed.len());
        let message = format!("the lengths of `{key}` ({count}) and of the enum ({values}) differ");
        let help = "give each value an entry, in the order of the values";
        let place = reader.key_here();
        reader.report.warn(
            Diagnostic::new(Code::Extension, place, message)
                .label("left out")
                .help(help),
        );
        return None;
    };
    let texts = places.into_iter().zip(texts).enumerate();
    let texts = texts.filter(|(_, (_, text))| *text != Value::Null);
    let read = texts.filter_map(|(entry, (index, text))| {
        let text = reader.at(&entry.to_string(), |reader| reader.string(text, "an entry"));
        Some((index, text?))
    });
    Some(read.collect())
}

/// Reads a map from values, or from their names, to texts.
fn read_map(
    reader: &mut Reader<'_>,
    key: &str,
    texts: Vec<(String, Value)>,
    places: &Places,
) -> Vec<(usize, String)> {
    let read = texts.into_iter().filter_map(|(name, text)| {
        reader.at(&name, |reader| {
            let text = reader.string(text, format_args!("an entry of `{key}`"))?;
            Some((find(reader, &name, places)?, text))
        })
    });
    read.collect()
}

/// Values by their texts, and by their names where no value has that text.
fn places_of(notes: &[ValueNote]) -> Places {
    let texts = notes.iter().map(|note| text_of(&note.value));
    let mut places = Places::new();
    for (index, text) in texts.enumerate() {
        places.entry(text).or_insert(index);
    }
    for (index, note) in notes.iter().enumerate() {
        if let Some(name) = &note.name {
            places.entry(name.clone()).or_insert(index);
        }
    }
    places
}

/// Finds the value that a text stands for, by itself or by its name. Any other is reported.
fn find(reader: &mut Reader<'_>, text: &str, places: &Places) -> Option<usize> {
    let found = places.get(text).copied();
    if found.is_none() {
        let message = format!("`{text}` is no value of the enum");
        let place = reader.key_here();
        reader
            .report
            .warn(Diagnostic::new(Code::Extension, place, message).label("left out"));
    }
    found
}

/// The value as the key of a map: strings as they are, others in JSON.
fn text_of(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_json(),
    }
}

/// Reads the extension of Azure: a name for the enum, and a name and a text for each value.
fn read_ms_enum(fields: &mut Fields<'_, '_>, schema: &mut Keywords, notes: &mut [ValueNote]) {
    let places = places_of(notes);
    let read = fields.take(MS_ENUM, |reader, value| {
        reader.object_here(value, "`x-ms-enum`", |fields| {
            // Enums are open anyway.
            fields.boolean("modelAsString");
            let entries = fields.list("values", move |reader, value| {
                reader.object_here(value, "a value of `x-ms-enum`", |fields| {
                    read_ms_value(fields, &places)
                })?
            });
            (fields.string("name"), entries)
        })
    });
    let (title, entries) = read.unwrap_or_default();
    for (index, texts) in entries.unwrap_or_default() {
        for (entry, text) in texts {
            if let (Some(note), Some(text)) = (notes.get_mut(index), text) {
                note.add(entry, text);
            }
        }
    }
    schema.title = schema.title.take().or(title);
}

/// What is said of the value of a number.
type Said = (usize, [(Entry, Option<String>); 2]);

fn read_ms_value(fields: &mut Fields<'_, '_>, places: &Places) -> Option<Said> {
    let Some(value) = fields.any("value") else {
        fields.missing("value");
        return None;
    };
    let texts = [
        (Entry::Name, fields.string("name")),
        (Entry::Description, fields.string("description")),
    ];
    Some((find(fields.reader, &text_of(&value), places)?, texts))
}
