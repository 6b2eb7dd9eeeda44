//! `clientgen.lock` as text: TOML, a line for each name, sorted by keys.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::ops::Range;

use toml_edit::{Document, Item, TableLike};

use super::{scope, spelling};
use crate::diagnostic::{Code, Diagnostic, Place, Report, did_you_mean, nearest};
use crate::unordered::UnorderedMap;

/// The lock's name in the crate's folder.
pub const LOCK: &str = "clientgen.lock";

const HEADER: &str = "\
# Written by clientgen: the names of this client, so that a change elsewhere in the document takes none away.
# Commit it. To have something named anew: cargo xtask codegen --relock KEY
";

/// The mark of a name that nothing has any more, and that nothing else gets.
const FREED: &str = " (freed)";

/// The lines of a lock.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lines {
    /// Names, and everything else that is one text.
    pub names: BTreeMap<String, String>,
    /// The keys of names that are kept although nothing has them any more.
    pub freed: BTreeSet<String>,
    /// Orders of arguments, and looks of alternatives.
    pub lists: BTreeMap<String, Vec<String>>,
}

impl Lines {
    /// Reads a lock. What cannot be believed is reported, and makes it empty.
    pub fn parse(text: &str, report: &mut Report) -> Self {
        let mut reader = Reader {
            lines: Self::default(),
            faults: Report::new(),
            owners: UnorderedMap::new(),
        };
        match Document::parse(text) {
            Ok(parsed) => reader.document(parsed.as_table()),
            Err(error) => {
                let message = format!("the lock is not valid TOML: {}", error.message().trim());
                reader.fault(error.span(), message);
            }
        }
        if reader.faults.is_empty() {
            return reader.lines;
        }
        report.append(reader.faults);
        Self::default()
    }

    /// Whether a key has a line.
    pub fn has(&self, key: &str) -> bool {
        self.names.contains_key(key) || self.lists.contains_key(key)
    }

    /// Returns the keys.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.names
            .keys()
            .chain(self.lists.keys())
            .map(String::as_str)
    }

    /// Forgets what is to be named anew: the line of a key, `freed` names, or `all`.
    ///
    /// # Errors
    ///
    /// If there is no such line. The error says what may be meant.
    pub fn relock(&mut self, item: &str) -> Result<(), String> {
        match item {
            "all" => *self = Self::default(),
            "freed" => self.forget_freed(),
            key if self.has(key) => self.forget(key),
            key => {
                let known = nearest(key, self.keys());
                return Err(known.map_or_else(
                    || "give a key of the lock, `freed` or `all`".to_owned(),
                    did_you_mean,
                ));
            }
        }
        Ok(())
    }

    /// Takes out the line of a key and those of its roles: `GET /cats (call)`.
    pub fn forget(&mut self, key: &str) {
        let hangs_on = |other: &str| {
            other == key
                || scope::split_role(other)
                    .is_some_and(|(rest, role)| rest == key && !role.starts_with("type"))
        };
        self.names.retain(|other, _| !hangs_on(other));
        self.freed.retain(|other| !hangs_on(other));
        self.lists.retain(|other, _| !hangs_on(other));
    }

    /// Takes out the names that nothing has any more.
    pub fn forget_freed(&mut self) {
        let freed = std::mem::take(&mut self.freed);
        self.names.retain(|key, _| !freed.contains(key));
    }
}

impl std::fmt::Display for Lines {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (written, names) = super::written::split_written(&self.names, &self.freed);
        let mut lines: BTreeMap<&str, String> = BTreeMap::new();
        for (key, name) in names {
            let mark = if self.freed.contains(key) { FREED } else { "" };
            lines.insert(key, quote(&format!("{name}{mark}")));
        }
        for (key, list) in written.iter().chain(&self.lists) {
            let list: Vec<String> = list.iter().map(|one| quote(one)).collect();
            lines.insert(key, format!("[{}]", list.join(", ")));
        }
        write!(formatter, "{HEADER}\n[names]\n")?;
        for (key, value) in lines {
            writeln!(formatter, "{} = {value}", quote(key))?;
        }
        Ok(())
    }
}

/// Writes a text as TOML has it.
fn quote(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for one in text.chars() {
        match one {
            '"' | '\\' => quoted.extend(['\\', one]),
            _ if one.is_control() => {
                // Writing into a string cannot fail.
                let _ = write!(quoted, "\\u{:04X}", u32::from(one));
            }
            _ => quoted.push(one),
        }
    }
    quoted.push('"');
    quoted
}

struct Reader {
    lines: Lines,
    faults: Report,
    /// The keys of names that are in use, by scope and name.
    owners: UnorderedMap<(String, String), String>,
}

impl Reader {
    fn fault(&mut self, span: Option<Range<usize>>, message: String) {
        let place = span.map_or(Place::Document, Place::Span);
        let row = Diagnostic::new(Code::LockLine, place, message).of(LOCK);
        let help = "restore the file from version control, or delete the line: what it names is \
                    named anew";
        self.faults.push(row.help(help));
    }

    fn document(&mut self, root: &dyn TableLike) {
        for (key, item) in root.iter() {
            let span = root.key(key).and_then(toml_edit::Key::span);
            match (key, item.as_table_like()) {
                ("names", Some(table)) => {
                    for (key, item) in table.iter() {
                        self.line(key, item);
                    }
                }
                ("names", None) => self.fault(span, "`names` has to be a table".to_owned()),
                (other, _) => self.fault(span, format!("a lock has no `{other}`")),
            }
        }
    }

    fn line(&mut self, key: &str, item: &Item) {
        if let Some(text) = item.as_str() {
            let (name, is_freed) = match text.strip_suffix(FREED) {
                Some(name) => (name, true),
                None => (text, false),
            };
            let checked = match scope::of(key) {
                Some(scope) => spelling::check(key, &scope, name),
                None => Ok(()),
            };
            if let Err(fault) = checked {
                return self.fault(item.span(), fault);
            }
            if is_freed {
                self.lines.freed.insert(key.to_owned());
            } else if let Err(fault) = self.claim(key, name) {
                self.fault(item.span(), fault);
            }
            self.lines.names.insert(key.to_owned(), name.to_owned());
            return;
        }
        let array = item.as_array().map(|array| array.iter());
        let texts = array.and_then(|array| {
            let texts = array.map(|one| one.as_str().map(str::to_owned));
            texts.collect::<Option<Vec<String>>>()
        });
        match texts {
            Some(texts) => self.list(key, item, texts),
            None => {
                let message = format!("`{key}` has to be a string or a list of strings");
                self.fault(item.span(), message);
            }
        }
    }

    /// Takes a name for a line, unless another line of the same scope has it, as merged locks may
    /// have it.
    fn claim(&mut self, key: &str, name: &str) -> Result<(), String> {
        let Some(scope) = scope::of(key) else {
            return Ok(());
        };
        let taken = self.owners.insert((scope, name.to_owned()), key.to_owned());
        match taken.filter(|other| other != key) {
            Some(other) => Err(format!("`{other}` has the name `{name}` too")),
            None => Ok(()),
        }
    }

    fn list(&mut self, key: &str, item: &Item, texts: Vec<String>) {
        let Some(members) = super::written::find_members(key) else {
            self.lines.lists.insert(key.to_owned(), texts);
            return;
        };
        for name in texts {
            let key = format!("{members}{name}");
            let name = name.rsplit_once(' ').map_or(&*name, |(_, name)| name);
            let scope = scope::of(&key).unwrap_or_default();
            match spelling::check(&key, &scope, name) {
                Ok(()) => {
                    if let Err(fault) = self.claim(&key, name) {
                        self.fault(item.span(), fault);
                    }
                    self.lines.names.insert(key, name.to_owned());
                }
                Err(fault) => self.fault(item.span(), fault),
            }
        }
    }
}
