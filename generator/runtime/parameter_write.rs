//! Writes parameters in the styles of OpenAPI 3.0, section "Style Examples".
// needs: parameter, parameter_escape, parameter_style

use super::parameter::{Item, ParameterValue};
use super::parameter_escape::{Place, escape};
use super::parameter_style::{Format, Style};

impl Format {
    /// Writes a parameter; `None` if there is nothing to write.
    pub(crate) fn write(self, place: Place, name: &str, value: &ParameterValue) -> Option<String> {
        let writer = Writer {
            format: self,
            place,
            name,
        };
        match value {
            ParameterValue::Nothing => None,
            ParameterValue::List(items) if items.is_empty() => None,
            ParameterValue::Object(members) if members.is_empty() => None,
            value => Some(writer.write(value)),
        }
    }
}

struct Writer<'n> {
    format: Format,
    place: Place,
    name: &'n str,
}

impl Writer<'_> {
    fn write(&self, value: &ParameterValue) -> String {
        let explode = self.format.explode;
        match self.format.style {
            Style::DeepObject => self.deep(&self.name(), value).join("&"),
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
                .map(|(key, item)| {
                    assign(&escape(self.place, false, key), &self.escape(&item.text))
                })
                .collect(),
        }
    }

    /// An assignment for each leaf, named by the path to it; the specification leaves open what
    /// becomes of anything below the first level, so this does what most servers read.
    fn deep(&self, name: &str, value: &ParameterValue) -> Vec<String> {
        let below = |name: String, item: &Item| match &item.nested {
            Some(nested) => self.deep(&name, nested),
            None => vec![assign(&name, &self.escape(&item.text))],
        };
        match value {
            ParameterValue::Nothing => Vec::new(),
            ParameterValue::Scalar(text) => vec![assign(name, &self.escape(text))],
            ParameterValue::List(items) => items
                .iter()
                .flat_map(|item| below(name.to_owned(), item))
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

fn assign(name: &str, value: &str) -> String {
    format!("{name}={value}")
}

/// An assignment of the matrix style, in which an empty value has no equals sign.
fn matrix(pair: &str) -> String {
    format!(";{}", pair.strip_suffix('=').unwrap_or(pair))
}
