//! `[[diff.ignore]]`: changes that somebody has looked at and lets pass.

use std::ops::Range;

use toml_edit::{Item, TableLike};

use super::reader::{Reader, wrong_value};

/// An entry of `[[diff.ignore]]`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ignore {
    /// The changes that it is about.
    pub changes: Ignored,
    /// The reason for which they pass.
    pub reason: String,
    /// The last day on which it counts, as `2027-01-31`.
    pub expires: Option<String>,
    /// The bytes of the entry's value that names the changes, for messages about it.
    pub span: Option<Range<usize>>,
}

/// The changes that an entry is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ignored {
    /// The one with this fingerprint.
    Fingerprint(String),
    /// Those that a rule finds at a place.
    Rule {
        /// The code of the rule.
        rule: String,
        /// The place as reports print it, or a pattern with `*` for any text.
        place: String,
    },
}

const DIFF_KEYS: &[&str] = &["ignore"];
const KEYS: &[&str] = &["fingerprint", "rule", "place", "reason", "expires"];

/// The digits of a fingerprint.
const DIGITS: usize = 16;

/// Reads the table `diff`.
pub(super) fn read_diff(reader: &mut Reader<'_>, table: &dyn TableLike) -> Vec<Ignore> {
    let mut entries = Vec::new();
    for (key, item) in table.iter() {
        match key {
            "ignore" => {
                for (entry, span) in reader.tables(key, item) {
                    entries.extend(read_entry(reader, entry, span));
                }
            }
            _ => reader.unknown(table, key, DIFF_KEYS),
        }
    }
    entries
}

/// Reads one entry, which is written at `span`.
fn read_entry(
    reader: &mut Reader<'_>,
    table: &dyn TableLike,
    span: Option<Range<usize>>,
) -> Option<Ignore> {
    let (mut fingerprint, mut rule, mut place) = (None, None, None);
    let (mut reason, mut expires) = (None, None);
    for (key, item) in table.iter() {
        match key {
            "fingerprint" => fingerprint = reader.checked(key, item, check_fingerprint),
            "rule" => rule = reader.text(key, item),
            "place" => place = reader.text(key, item),
            "reason" => reason = reader.checked(key, item, check_reason),
            "expires" => expires = reader.date(key, item),
            _ => reader.unknown(table, key, KEYS),
        }
    }
    if !table.contains_key("reason") {
        let message = "an entry of `diff.ignore` has to give a `reason`";
        let help = "write why the change may pass: `reason = \"…\"`";
        reader.warn(wrong_value(span.clone(), message).help(help));
    }
    if !names_changes(table) {
        let message =
            "an entry of `diff.ignore` has either a `fingerprint`, or a `rule` and a `place`";
        let help = "`cargo xtask diff` prints them beside each change";
        reader.warn(wrong_value(span.clone(), message).help(help));
    }
    let changes = match (fingerprint, rule, place) {
        (Some(fingerprint), _, _) => Ignored::Fingerprint(fingerprint),
        (None, Some(rule), Some(place)) => Ignored::Rule { rule, place },
        (None, _, _) => return None,
    };
    let named = table.get("fingerprint").or_else(|| table.get("rule"));
    Some(Ignore {
        changes,
        reason: reason?,
        expires,
        span: named.and_then(Item::span).or(span),
    })
}

/// Whether an entry has the keys that say which changes it is about.
fn names_changes(table: &dyn TableLike) -> bool {
    let has = |key| table.contains_key(key);
    if has("fingerprint") {
        !has("rule") && !has("place")
    } else {
        has("rule") && has("place")
    }
}

fn check_fingerprint(text: &str) -> Result<String, String> {
    let is_digit = |digit: u8| digit.is_ascii_digit() || (b'a'..=b'f').contains(&digit);
    if text.len() == DIGITS && text.bytes().all(is_digit) {
        Ok(text.to_owned())
    } else {
        Err(format!(
            "a fingerprint is {DIGITS} hexadecimal digits, as reports print it"
        ))
    }
}

fn check_reason(text: &str) -> Result<String, String> {
    match text.trim() {
        "" => Err("a `reason` has to say something".to_owned()),
        reason => Ok(reason.to_owned()),
    }
}
