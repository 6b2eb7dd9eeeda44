//! `clientgen.toml`.

use std::collections::BTreeMap;

use toml_edit::{Document, Item, TableLike};

use super::ignore::{Ignore, read_diff};
use super::reader::{Reader, wrong_value};
use super::{Chosen, Config, Nested, ScalarName, check_crate_name};
use crate::diagnostic::{Class, Code, Diagnostic, Diagnostics, Place, Report};
use crate::files::{MOST_KEYWORDS, Published, Readme, check_address, check_file};

/// What `clientgen.toml` says. Paths in it are relative to its folder.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConfigFile {
    /// The document.
    pub spec: Option<String>,
    /// The folder below which files may be referred to.
    pub root: Option<String>,
    /// The folder of the crate.
    pub out: Option<String>,
    /// The name of the crate.
    pub name: Option<String>,
    /// Classes of rows that count as errors.
    pub deny: Vec<Class>,
    /// `[formats]`: scalars by `format`.
    pub formats: BTreeMap<String, ScalarName>,
    /// `message`: whether errors show the text for people of their bodies.
    pub message: Option<bool>,
    /// `nested` in `[parameters]`: what becomes of lists within an object parameter.
    pub nested: Option<Nested>,
    /// `[package]`, without the text of `quick-start`.
    pub published: Published,
    /// `quick-start` in `[package]`: the file with the first example of the documentation.
    pub quick_start: Option<String>,
    /// `[[diff.ignore]]`: changes that may pass.
    pub ignore: Vec<Ignore>,
    /// `lock`: whether names are kept.
    pub lock: Option<bool>,
    /// `[names]`: names given by hand.
    pub names: Vec<Chosen>,
}

const KEYS: &[&str] = &[
    "spec",
    "root",
    "out",
    "name",
    "deny",
    "message",
    "formats",
    "parameters",
    "package",
    "diff",
    "lock",
    "names",
];
const PARAMETER_KEYS: &[&str] = &["nested"];
const PACKAGE_KEYS: &[&str] = &[
    "description",
    "readme",
    "repository",
    "documentation",
    "keywords",
    "quick-start",
];

impl ConfigFile {
    /// Reads a configuration; `document` is its name in diagnostics.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with it, each with its place.
    pub fn parse(document: &str, text: &str) -> Result<Self, Diagnostics> {
        let mut reader = Reader::new(document);
        let parsed = match Document::parse(text) {
            Ok(parsed) => parsed,
            Err(error) => return Err(syntax(document, &error)),
        };
        let mut file = Self::default();
        for (key, item) in parsed.iter() {
            match key {
                "spec" => file.spec = reader.text(key, item),
                "root" => file.root = reader.text(key, item),
                "out" => file.out = reader.text(key, item),
                "name" => file.name = reader.checked(key, item, check_name),
                "deny" => file.deny = reader.list(key, item),
                "message" => file.message = reader.flag(key, item),
                "lock" => file.lock = reader.flag(key, item),
                "names" => {
                    if let Some(table) = reader.table(key, item) {
                        file.read_names(&mut reader, table);
                    }
                }
                "formats" => {
                    if let Some(table) = reader.table(key, item) {
                        file.read_formats(&mut reader, table);
                    }
                }
                "parameters" => {
                    if let Some(table) = reader.table(key, item) {
                        file.read_parameters(&mut reader, table);
                    }
                }
                "package" => {
                    if let Some(table) = reader.table(key, item) {
                        file.read_package(&mut reader, table);
                    }
                }
                "diff" => {
                    if let Some(table) = reader.table(key, item) {
                        file.ignore = read_diff(&mut reader, table);
                    }
                }
                _ => reader.unknown(parsed.as_table(), key, KEYS),
            }
        }
        reader.finish(file)
    }

    /// Returns what is chosen for a client of that name.
    pub fn config(&self, name: String) -> Config {
        Config {
            name,
            formats: self.formats.clone(),
            hide_messages: self.message == Some(false),
            nested: self.nested.unwrap_or_default(),
            deny: self.deny.clone(),
            published: self.published.clone(),
            lock: None,
            names: self.names.clone(),
        }
    }

    /// Reads `[names]`. Whether its keys name anything shows when the document is read.
    fn read_names(&mut self, reader: &mut Reader<'_>, table: &dyn TableLike) {
        for (key, item) in table.iter() {
            if let Some(name) = reader.text(key, item) {
                self.names.push(Chosen {
                    key: key.to_owned(),
                    name,
                    document: reader.document().into(),
                    key_span: table.key(key).and_then(toml_edit::Key::span),
                    name_span: item.span(),
                });
            }
        }
    }

    fn read_formats(&mut self, reader: &mut Reader<'_>, table: &dyn TableLike) {
        for (format, item) in table.iter() {
            if let Some(scalar) = reader.checked(format, item, |text| text.parse()) {
                self.formats.insert(format.to_owned(), scalar);
            }
        }
    }

    fn read_parameters(&mut self, reader: &mut Reader<'_>, table: &dyn TableLike) {
        for (key, item) in table.iter() {
            match key {
                "nested" => self.nested = reader.checked(key, item, str::parse),
                _ => reader.unknown(table, key, PARAMETER_KEYS),
            }
        }
    }

    fn read_package(&mut self, reader: &mut Reader<'_>, table: &dyn TableLike) {
        for (key, item) in table.iter() {
            match key {
                "description" => self.published.description = reader.text(key, item),
                "readme" => self.published.readme = read_readme(reader, key, item),
                "repository" => {
                    self.published.repository = reader.checked(key, item, check_address);
                }
                "documentation" => {
                    self.published.documentation = reader.checked(key, item, check_address);
                }
                "keywords" => {
                    self.published.keywords = reader.list(key, item);
                    if item.as_array().is_some_and(|all| all.len() > MOST_KEYWORDS) {
                        let help = "crates.io takes no more than five";
                        reader.warn(wrong_value(item.span(), "too many keywords").help(help));
                    }
                }
                "quick-start" => self.quick_start = reader.text(key, item),
                _ => reader.unknown(table, key, PACKAGE_KEYS),
            }
        }
    }
}

/// Reads `readme`: whether one is written, or the path of the user's own.
fn read_readme(reader: &mut Reader<'_>, key: &str, item: &Item) -> Readme {
    match item.as_bool() {
        Some(true) => Readme::Written,
        Some(false) => Readme::None,
        None => {
            let path = reader.checked(key, item, check_file);
            path.map_or_else(Readme::default, Readme::Own)
        }
    }
}

fn check_name(name: &str) -> Result<String, String> {
    check_crate_name(name).map(|()| name.to_owned())
}

fn syntax(document: &str, error: &toml_edit::TomlError) -> Diagnostics {
    let place = error.span().map_or(Place::Document, Place::Span);
    let mut report = Report::new();
    report.push(
        Diagnostic::new(
            Code::ConfigSyntax,
            place,
            format!(
                "the configuration is not valid TOML: {}",
                error.message().trim_end()
            ),
        )
        .of(document),
    );
    Diagnostics(report)
}
