//! Writes parameters in the styles of OpenAPI 3.0, section "Style Examples".

use super::escape::{Place, escape};
use super::header_field::is_padded;
use super::style::{Format, Nested, Style};
use super::{Item, ParameterValue};

/// The reason for which a list without a meaning is refused.
const UNDEFINED: &str = "the standard does not say how a list is written within this object";

impl Format {
    /// Writes a parameter; `None` if there is nothing to write, or why it cannot be written.
    pub(crate) fn write(
        self,
        place: Place,
        name: &str,
        value: &ParameterValue,
        nested: Nested,
    ) -> Result<Option<String>, &'static str> {
        let writer = Writer {
            format: self,
            place,
            name,
            nested,
        };
        if *value == ParameterValue::Nothing || value.is_empty() {
            return Ok(None);
        }
        writer.check(value)?;
        Ok(Some(writer.write(value)))
    }
}

struct Writer<'n> {
    format: Format,
    place: Place,
    name: &'n str,
    nested: Nested,
}

impl Writer<'_> {
    /// Refuses what could not be read as what it was.
    fn check(&self, value: &ParameterValue) -> Result<(), &'static str> {
        let Format { style, explode, .. } = self.format;
        if self.place == Place::Header && !is_apart(value, explode) {
            return Err(
                "a value of a list in a header cannot have a comma, or a blank at its beginning or end",
            );
        }
        let is_defined = match (style, value) {
            (Style::Json, _) => true,
            (Style::DeepObject, value) => self.nests() || !has_list_of_nested(value),
            (_, ParameterValue::Object(members)) if explode => {
                self.nests() || !members.iter().any(|(_, item)| is_list(item))
            }
            _ => true,
        };
        if is_defined { Ok(()) } else { Err(UNDEFINED) }
    }

    /// Whether lists within objects have names of their own here.
    fn nests(&self) -> bool {
        let has_names = matches!(self.place, Place::Query | Place::Form | Place::Cookie);
        has_names && self.nested != Nested::Refused
    }

    fn write(&self, value: &ParameterValue) -> String {
        let explode = self.format.explode;
        match self.format.style {
            Style::DeepObject => self.deep(&self.name(), value).join(self.and()),
            Style::Form | Style::SpaceDelimited | Style::PipeDelimited if explode => {
                self.pairs(value).join(self.and())
            }
            Style::Form => assign(&self.name(), &self.joined(value, ",", ",")),
            Style::SpaceDelimited => assign(&self.name(), &self.joined(value, "%20", "%20")),
            Style::PipeDelimited => assign(&self.name(), &self.joined(value, "%7C", "%7C")),
            Style::Simple | Style::Json if matches!(self.place, Place::Path | Place::Header) => {
                self.joined(value, ",", if explode { "=" } else { "," })
            }
            Style::Simple | Style::Json => assign(&self.name(), &self.joined(value, ",", ",")),
            Style::Label => format!(
                ".{}",
                self.joined(value, ".", if explode { "=" } else { "." })
            ),
            Style::Matrix if explode => self.pairs(value).iter().map(|pair| matrix(pair)).collect(),
            Style::Matrix => matrix(&assign(&self.name(), &self.joined(value, ",", ","))),
        }
    }

    /// All values in one text, keys being written as values of their own or with `assign`.
    fn joined(&self, value: &ParameterValue, separator: &str, assign: &str) -> String {
        let texts: Vec<String> = match value {
            ParameterValue::Nothing => Vec::new(),
            ParameterValue::Scalar(text) => return self.escape(text),
            ParameterValue::List(items) => {
                items.iter().map(|item| self.escape(&item.text)).collect()
            }
            ParameterValue::Object(members) => {
                let member = |(key, item): &(String, Item)| {
                    format!(
                        "{}{assign}{}",
                        escape(self.place, false, key),
                        self.escape(&item.text)
                    )
                };
                members.iter().map(member).collect()
            }
        };
        texts.join(separator)
    }

    /// An assignment for each item.
    fn pairs(&self, value: &ParameterValue) -> Vec<String> {
        match value {
            ParameterValue::Nothing => Vec::new(),
            ParameterValue::Scalar(text) => vec![assign(&self.name(), &self.escape(text))],
            ParameterValue::List(items) => {
                let (name, items) = (self.name(), items.iter());
                items
                    .map(|item| assign(&name, &self.escape(&item.text)))
                    .collect()
            }
            ParameterValue::Object(members) => members
                .iter()
                .flat_map(|(key, item)| self.member(&escape(self.place, false, key), item))
                .collect(),
        }
    }

    /// The assignments for a member of an object that is written member by member.
    fn member(&self, key: &str, item: &Item) -> Vec<String> {
        match &item.nested {
            Some(nested) if self.nests() => self.deep(key, nested),
            _ => vec![assign(key, &self.escape(&item.text))],
        }
    }

    /// An assignment for each leaf, named by the path to it; the specification leaves open what
    /// becomes of anything below the first level, so this does what most servers read. Items of a list
    /// have the name of the list, unless something is said of lists.
    fn deep(&self, name: &str, value: &ParameterValue) -> Vec<String> {
        let below = |name: String, item: &Item| match &item.nested {
            Some(nested) => self.deep(&name, nested),
            None => vec![assign(&name, &self.escape(&item.text))],
        };
        match value {
            ParameterValue::Nothing => Vec::new(),
            ParameterValue::Scalar(text) => vec![assign(name, &self.escape(text))],
            ParameterValue::List(items) => (0..)
                .zip(items)
                .flat_map(|(index, item)| below(self.item_name(name, index), item))
                .collect(),
            ParameterValue::Object(members) => members
                .iter()
                .flat_map(|(key, item)| {
                    below(
                        format!("{name}%5B{}%5D", escape(self.place, false, key)),
                        item,
                    )
                })
                .collect(),
        }
    }

    /// The name of an item of a list.
    fn item_name(&self, list: &str, index: usize) -> String {
        match self.nested {
            Nested::Refused => list.to_owned(),
            Nested::Indices => format!("{list}%5B{index}%5D"),
            Nested::Brackets => format!("{list}%5B%5D"),
        }
    }

    /// What stands between two assignments.
    fn and(&self) -> &'static str {
        match self.place {
            Place::Cookie => "; ",
            Place::Path | Place::Query | Place::Header | Place::Form => "&",
        }
    }

    /// The name as it stands in an assignment.
    fn name(&self) -> String {
        escape(self.place, false, self.name)
    }

    fn escape(&self, text: &str) -> String {
        escape(self.place, self.format.allow_reserved, text)
    }
}

fn is_list(item: &Item) -> bool {
    matches!(item.nested, Some(ParameterValue::List(_)))
}

/// Whether a list in the value, however deep, has an item that is no scalar.
fn has_list_of_nested(value: &ParameterValue) -> bool {
    let below = |item: &Item| item.nested.as_ref().is_some_and(has_list_of_nested);
    match value {
        ParameterValue::Nothing | ParameterValue::Scalar(_) => false,
        ParameterValue::List(items) => items.iter().any(|item| item.nested.is_some()),
        ParameterValue::Object(members) => members.iter().any(|(_, item)| below(item)),
    }
}

/// Whether a value of a list in a header is read as it is.
fn is_whole(text: &str) -> bool {
    !text.contains(',') && !is_padded(text.as_bytes())
}

/// Whether what a header lists can be told apart: it is taken apart at commas, and there are no escapes.
fn is_apart(value: &ParameterValue, explode: bool) -> bool {
    match value {
        ParameterValue::Nothing | ParameterValue::Scalar(_) => true,
        ParameterValue::List(items) => items.iter().all(|item| is_whole(&item.text)),
        ParameterValue::Object(members) => members.iter().all(|(key, item)| {
            is_whole(&item.text) && is_whole(key) && !(explode && key.contains('='))
        }),
    }
}

fn assign(name: &str, value: &str) -> String {
    format!("{name}={value}")
}

/// An assignment of the matrix style, in which an empty value has no equals sign.
fn matrix(pair: &str) -> String {
    format!(";{}", pair.strip_suffix('=').unwrap_or(pair))
}
