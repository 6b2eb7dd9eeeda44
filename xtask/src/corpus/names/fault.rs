//! Faults of names.

use clientgen::{Named, NamedKind};

use super::sources::Sources;

/// A fault of a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NameFault {
    /// The digits at its end are none of the document's, so that something has counted.
    Counter,
    /// It is longer than 60, and made of several names of the document.
    LongOfSeveral,
    /// It is longer than 60, as is the `operationId` that it comes from.
    LongOfId,
    /// A variant for one of several things begins with the name of its enum.
    AlternativeRepeats,
    /// A variant for a value begins with the name of its enum.
    ValueRepeats,
}

/// Names longer than this are long.
const LONG: usize = 60;

impl NameFault {
    /// All of them.
    pub const ALL: &[Self] = &[
        Self::Counter,
        Self::LongOfSeveral,
        Self::LongOfId,
        Self::AlternativeRepeats,
        Self::ValueRepeats,
    ];

    /// The word for it.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Counter => "counter",
            Self::LongOfSeveral => "long of several",
            Self::LongOfId => "long of operation id",
            Self::AlternativeRepeats => "alternative repeats enum",
            Self::ValueRepeats => "value repeats enum",
        }
    }
}

/// Finds what is wrong with a name.
pub fn find(named: &Named, sources: &Sources<'_>) -> Vec<NameFault> {
    let mut faults = Vec::new();
    if has_counter(named, sources) {
        faults.push(NameFault::Counter);
    }
    faults.extend(find_length(named));
    if let Some(owner) = &named.owner
        && repeats(&named.name, owner)
    {
        match named.kind {
            NamedKind::Value => faults.push(NameFault::ValueRepeats),
            NamedKind::Alternative => faults.push(NameFault::AlternativeRepeats),
            NamedKind::Definition
            | NamedKind::Alias
            | NamedKind::Field
            | NamedKind::Setter
            | NamedKind::Method
            | NamedKind::Call
            | NamedKind::Parameter
            | NamedKind::Other => {}
        }
    }
    faults
}

fn has_counter(named: &Named, sources: &Sources<'_>) -> bool {
    let Some(end) = End::of(&named.name) else {
        return false;
    };
    let is_own = |source: &String| end.is_in(source);
    !(named.wires.iter().any(is_own) || sources.of(named).iter().any(is_own))
}

/// The end of a name that ends with a digit.
struct End {
    digits: String,
    /// The word before the digits, and these.
    word: String,
}

impl End {
    fn of(name: &str) -> Option<Self> {
        let squeezed = squeeze(name);
        let rest = squeezed.trim_end_matches(is_digit);
        let digits = squeezed.get(rest.len()..).filter(|it| !it.is_empty())?;
        let words = words(name.trim_end_matches(|one| is_digit(one) || one == '_'));
        let word = words.last().map_or("", String::as_str);
        Some(Self {
            digits: digits.to_owned(),
            word: format!("{word}{digits}"),
        })
    }

    /// Whether a name of the document has it: at its own end, or behind the same word.
    fn is_in(&self, source: &str) -> bool {
        let source = squeeze(source);
        let rest = source.trim_end_matches(is_digit);
        let digits = source.get(rest.len()..).unwrap_or_default();
        let has_word = || {
            let mut found = source.match_indices(&self.word);
            found.any(|(at, found)| {
                let behind = source.get(at + found.len()..).unwrap_or_default();
                !behind.starts_with(is_digit)
            })
        };
        (!digits.is_empty() && digits.ends_with(&self.digits))
            || (self.word != self.digits && has_word())
    }
}

fn find_length(named: &Named) -> Option<NameFault> {
    if named.name.len() <= LONG {
        return None;
    }
    let name = squeeze(&named.name);
    // A wire name that is written with other letters is longer or shorter.
    let is_one = named.wires.iter().any(|wire| {
        let wire = squeeze(wire);
        wire.contains(&name) || !wire.is_ascii()
    });
    let of_operation = matches!(named.kind, NamedKind::Method | NamedKind::Call);
    match (is_one, of_operation) {
        (true, true) => Some(NameFault::LongOfId),
        (true, false) => None,
        (false, _) => Some(NameFault::LongOfSeveral),
    }
}

/// Whether a name begins with all words of another.
fn repeats(name: &str, owner: &str) -> bool {
    let (name, owner) = (words(name), words(owner));
    !owner.is_empty() && name.starts_with(&owner)
}

/// Returns the words of a name that was made, in small letters.
fn words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut is_new = true;
    for one in name.chars() {
        if one == '_' {
            is_new = true;
            continue;
        }
        let small = one.to_ascii_lowercase();
        match words.last_mut() {
            Some(word) if !is_new && !one.is_ascii_uppercase() => word.push(small),
            Some(_) | None => words.push(small.to_string()),
        }
        is_new = false;
    }
    words
}

/// Returns the letters and digits of a text, in small letters.
fn squeeze(text: &str) -> String {
    let letters = text.chars().filter(|one| one.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}

fn is_digit(one: char) -> bool {
    one.is_ascii_digit()
}

#[cfg(test)]
mod tests;
