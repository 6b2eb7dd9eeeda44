//! Examples, as written.

use super::Ref;
use super::fields::Fields;
use super::reader::Reader;
use super::reference::Kind;
use crate::source::Value;

/// An example.
#[derive(Clone, Debug)]
pub struct Example {
    /// The value.
    pub value: Value,
    /// What it shows: `summary`, else `description`.
    pub about: Option<String>,
}

/// `example`, and the entries of the map `examples`.
pub(super) fn read_named_examples(fields: &mut Fields<'_, '_>) -> Vec<Ref<Example>> {
    let single = fields
        .any("example")
        .map(|value| Ref::Item(Example { value, about: None }));
    let named = fields.named("examples", |reader, _, value| read_example(reader, value));
    let named = named.into_iter().map(|(_, example)| example);
    single.into_iter().chain(named).collect()
}

/// An example. A value that lies elsewhere (`externalValue`) is shown by its address.
pub(super) fn read_example(reader: &mut Reader<'_>, value: Value) -> Option<Ref<Example>> {
    reader.reference_or(value, "an example", Kind::Example, |fields| {
        let texts = [fields.string("summary"), fields.string("description")];
        let said: Vec<String> = texts.into_iter().flatten().collect();
        let value = fields.any("value");
        // Beside a value it would be another one, so that is left for the report.
        let external = match value {
            Some(_) => None,
            None => fields.string("externalValue").map(Value::String),
        };
        Example {
            value: value.or(external).unwrap_or(Value::Null),
            about: (!said.is_empty()).then(|| said.join(" ")),
        }
    })
}
