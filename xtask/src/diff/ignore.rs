//! `[[diff.ignore]]`: which changes pass, and which entries are of no use.

use clientgen::compare::{Change, rule, rules};
use clientgen::config::{Ignore, Ignored};
use clientgen::diagnostic::{Code, Diagnostic, Place, did_you_mean, nearest};
use glob::Pattern;

use super::settings::Settings;
use crate::fault::Fault;

/// The entries of a configuration, and which of them have matched.
#[derive(Debug)]
pub struct Ignores<'a> {
    entries: Vec<Entry<'a>>,
    /// The name and the text of the configuration.
    file: (&'a str, &'a str),
    /// The day, as `2027-01-31`.
    today: &'a str,
}

#[derive(Debug)]
struct Entry<'a> {
    entry: &'a Ignore,
    /// The pattern of the place, if it is one.
    pattern: Option<Pattern>,
    has_matched: bool,
}

impl<'a> Ignores<'a> {
    /// Takes the entries of a configuration, if there is one.
    pub fn new(settings: Option<&'a Settings>, today: &'a str) -> Result<Self, Fault> {
        let Some(settings) = settings else {
            return Ok(Self {
                entries: Vec::new(),
                file: ("", ""),
                today,
            });
        };
        let unknown = settings.file.ignore.iter().filter_map(unknown_rule);
        let mut fault: Option<Fault> = None;
        for row in unknown.map(|row| row(&settings.name)) {
            fault
                .get_or_insert_with(|| Fault::row(row.clone()))
                .report
                .push(row);
        }
        match fault {
            Some(mut fault) => {
                let text = (settings.name.clone(), settings.text.clone());
                fault.texts.push(text);
                Err(fault)
            }
            None => Ok(Self {
                entries: settings.file.ignore.iter().map(Entry::new).collect(),
                file: (&settings.name, &settings.text),
                today,
            }),
        }
    }

    /// Returns the reason for which a change passes, if it does.
    pub fn reason(&mut self, change: &Change, fingerprint: &str) -> Option<String> {
        let place = place(change);
        let mut reason = None;
        for entry in &mut self.entries {
            if entry.is_about(change, &place, fingerprint) {
                entry.has_matched = true;
                if !is_expired(entry.entry, self.today) {
                    reason.get_or_insert_with(|| entry.entry.reason.clone());
                }
            }
        }
        reason
    }

    /// Returns a sentence for each entry that ignores nothing, once all changes were asked for.
    pub fn notes(&self) -> Vec<String> {
        let notes = self.entries.iter().filter_map(|entry| {
            let (name, text) = self.file;
            let what = describe(entry.entry);
            let line = line_of(text, entry.entry);
            if !entry.has_matched {
                Some(format!(
                    "{name}:{line}: the entry of `diff.ignore` for {what} ignores nothing: remove it"
                ))
            } else if let (true, Some(day)) =
                (is_expired(entry.entry, self.today), &entry.entry.expires)
            {
                Some(format!(
                    "{name}:{line}: the entry of `diff.ignore` for {what} expired on {day} and no longer counts"
                ))
            } else {
                None
            }
        });
        notes.collect()
    }
}

impl<'a> Entry<'a> {
    fn new(entry: &'a Ignore) -> Self {
        let pattern = match &entry.changes {
            Ignored::Fingerprint(_) => None,
            Ignored::Rule { place, .. } => Pattern::new(&joined(place)).ok(),
        };
        Self {
            entry,
            pattern,
            has_matched: false,
        }
    }

    fn is_about(&self, change: &Change, place: &str, fingerprint: &str) -> bool {
        match &self.entry.changes {
            Ignored::Fingerprint(wanted) => wanted == fingerprint,
            Ignored::Rule {
                rule,
                place: wanted,
            } => {
                let is_pattern = |pattern: &Pattern| pattern.matches(place);
                rule == change.rule.code
                    && (joined(wanted) == place || self.pattern.as_ref().is_some_and(is_pattern))
            }
        }
    }
}

/// Returns a place as one text, also if it is written as reports for people have it.
fn joined(place: &str) -> String {
    place.replace(" › ", "/")
}

/// Returns the place of a change as one text: `GET /cats/query owner`.
pub fn place(change: &Change) -> String {
    let identity = change.identity();
    let place = identity.strip_prefix(change.rule.code);
    place.unwrap_or(&identity).trim_start().to_owned()
}

/// An entry counts on the day that it names, and not after it.
fn is_expired(entry: &Ignore, today: &str) -> bool {
    entry.expires.as_deref().is_some_and(|day| day < today)
}

fn describe(entry: &Ignore) -> String {
    match &entry.changes {
        Ignored::Fingerprint(fingerprint) => format!("`{fingerprint}`"),
        Ignored::Rule { rule, place } => format!("`{rule}` at `{place}`"),
    }
}

fn line_of(text: &str, entry: &Ignore) -> usize {
    let start = entry.span.as_ref().map_or(0, |span| span.start);
    let before = text.as_bytes().get(..start).unwrap_or_default();
    before.iter().filter(|byte| **byte == b'\n').count() + 1
}

/// What is to be said of an entry whose rule is not known.
fn unknown_rule(entry: &Ignore) -> Option<impl FnOnce(&str) -> Diagnostic> {
    let code = match &entry.changes {
        Ignored::Fingerprint(_) => return None,
        Ignored::Rule { rule, .. } => rule,
    };
    if rule(code).is_some() {
        return None;
    }
    let place = entry.span.clone().map_or(Place::Document, Place::Span);
    let message = format!("unknown rule `{code}`");
    let known = rules().into_iter().map(|rule| rule.code);
    let help = match nearest(code, known) {
        Some(code) => did_you_mean(code),
        None => "`cargo xtask diff --explain all` lists the rules".to_owned(),
    };
    Some(move |name: &str| {
        let row = Diagnostic::new(Code::ConfigValue, place, message).of(name);
        row.help(help)
    })
}
