//! Takes values of a kind out of TOML, and says where something else is.

use std::ops::Range;
use std::str::FromStr;

use toml_edit::{Item, TableLike};

use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place, Report};

/// Collects everything that is wrong with one document.
pub(super) struct Reader<'a> {
    document: &'a str,
    report: Report,
}

impl<'a> Reader<'a> {
    pub(super) fn new(document: &'a str) -> Self {
        Self {
            document,
            report: Report::new(),
        }
    }

    /// Returns the name of the document.
    pub(super) fn document(&self) -> &'a str {
        self.document
    }

    /// The value, if nothing was wrong.
    pub(super) fn finish<T>(self, value: T) -> Result<T, Diagnostics> {
        if self.report.is_empty() {
            Ok(value)
        } else {
            Err(Diagnostics(self.report))
        }
    }

    /// A string.
    pub(super) fn text(&mut self, key: &str, item: &Item) -> Option<String> {
        self.checked(key, item, |text| Ok(text.to_owned()))
    }

    /// A string that has to say something certain.
    pub(super) fn checked<T>(
        &mut self,
        key: &str,
        item: &Item,
        check: impl FnOnce(&str) -> Result<T, String>,
    ) -> Option<T> {
        let Some(text) = item.as_str() else {
            self.wrong_kind(key, item, "a string");
            return None;
        };
        let checked = check(text);
        checked
            .map_err(|fault| self.warn(wrong_value(item.span(), fault)))
            .ok()
    }

    /// Reads true or false.
    pub(super) fn flag(&mut self, key: &str, item: &Item) -> Option<bool> {
        let flag = item.as_bool();
        if flag.is_none() {
            self.wrong_kind(key, item, "true or false");
        }
        flag
    }

    /// A list of words.
    pub(super) fn list<T: FromStr<Err = String>>(&mut self, key: &str, item: &Item) -> Vec<T> {
        let Some(array) = item.as_array() else {
            self.wrong_kind(key, item, "a list of strings");
            return Vec::new();
        };
        let elements = array.iter().cloned().map(Item::Value);
        elements
            .filter_map(|element| self.checked(key, &element, str::parse))
            .collect()
    }

    /// A table.
    pub(super) fn table<'i>(&mut self, key: &str, item: &'i Item) -> Option<&'i dyn TableLike> {
        let table = item.as_table_like();
        if table.is_none() {
            self.wrong_kind(key, item, "a table");
        }
        table
    }

    /// Reads a list of tables, however it is written, and says where each begins.
    pub(super) fn tables<'i>(
        &mut self,
        key: &str,
        item: &'i Item,
    ) -> Vec<(&'i dyn TableLike, Option<Range<usize>>)> {
        if let Some(tables) = item.as_array_of_tables() {
            let tables = tables.iter();
            return tables
                .map(|table| (table as &dyn TableLike, table.span()))
                .collect();
        }
        let values = item.as_array().into_iter().flatten();
        let tables = values.map(|value| Some((value.as_inline_table()?, value.span())));
        let tables: Option<Vec<_>> = tables.collect();
        let Some(tables) = tables.filter(|_| item.is_array()) else {
            self.wrong_kind(key, item, "a list of tables");
            return Vec::new();
        };
        let tables = tables.into_iter();
        tables
            .map(|(table, span)| (table as &dyn TableLike, span))
            .collect()
    }

    /// Reads a day, as `2027-01-31`.
    pub(super) fn date(&mut self, key: &str, item: &Item) -> Option<String> {
        let found = item.as_datetime();
        let day = found.filter(|found| found.time.is_none() && found.offset.is_none());
        let Some(day) = day.and_then(|day| day.date) else {
            self.wrong_kind(key, item, "a day without quotes, as 2027-01-31");
            return None;
        };
        Some(day.to_string())
    }

    /// Adds a row about the document.
    pub(super) fn warn(&mut self, row: Diagnostic) {
        self.report.push(row.of(self.document));
    }

    /// A key that means nothing.
    pub(super) fn unknown(&mut self, table: &dyn TableLike, key: &str, known: &[&str]) {
        let span = table.key(key).and_then(toml_edit::Key::span);
        let place = span.map_or(Place::Document, Place::Span);
        let known = known.join("`, `");
        self.warn(
            Diagnostic::new(Code::ConfigKey, place, format!("unknown key `{key}`"))
                .help(format!("known here are `{known}`")),
        );
    }

    fn wrong_kind(&mut self, key: &str, item: &Item, wanted: &str) {
        let message = format!("`{key}` has to be {wanted}");
        let label = format!("this is a TOML {}", item.type_name());
        self.warn(wrong_value(item.span(), message).label(label));
    }
}

/// Makes a row about a value that cannot be what it is, at its place.
pub(super) fn wrong_value(span: Option<Range<usize>>, message: impl Into<String>) -> Diagnostic {
    let place = span.map_or(Place::Document, Place::Span);
    Diagnostic::new(Code::ConfigValue, place, message)
}
