//! The names that one thing wants, one after the other.

use sha2::{Digest, Sha256};

use super::distinctions::{COUNT, Thing, Told, tell};
use super::wish::Wish;
use super::words::{kebab, shouty, snake, upper_camel, upper_camel_behind};

/// The case of the names of a scope.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Case {
    /// `UpperCamelCase`
    Camel,
    /// `snake_case`
    Snake,
    /// `SHOUTY_SNAKE_CASE`
    Shouty,
    /// `kebab-case`
    Kebab,
}

impl Case {
    /// Makes a name of words.
    fn name(self, words: &str) -> String {
        match self {
            Self::Camel => upper_camel(words),
            Self::Snake => snake(words),
            Self::Shouty => shouty(words),
            Self::Kebab => kebab(words),
        }
    }

    /// Puts something in the same case behind a name.
    fn join(self, name: &str, behind: &str) -> String {
        let joint = match self {
            Self::Camel => "",
            Self::Snake | Self::Shouty => "_",
            Self::Kebab => "-",
        };
        let behind = behind.trim_end_matches('_');
        format!("{}{joint}{behind}", name.trim_end_matches('_'))
    }

    /// Puts digits of a hash behind a name. Those that begin with a digit are set off from one.
    fn join_digits(self, name: &str, digits: &str) -> String {
        let is_digit = |one: char| one.is_ascii_digit();
        match self {
            Self::Camel if name.ends_with(is_digit) && digits.starts_with(is_digit) => {
                format!("{name}_{digits}")
            }
            _ => self.join(name, digits),
        }
    }

    /// Puts words behind a name, or a name without any before them.
    pub(super) fn append(self, name: &str, words: &str) -> String {
        match self {
            _ if name.is_empty() => self.name(words),
            Self::Camel => upper_camel_behind(name, words),
            Self::Snake | Self::Shouty | Self::Kebab => self.join(name, &self.name(words)),
        }
    }

    /// Whether a name ends with words, or is made of them alone.
    fn ends_with(self, name: &str, words: &str) -> bool {
        let words = self.name(words);
        let words = words.trim_end_matches('_');
        match self {
            Self::Camel => name.ends_with(words),
            Self::Snake | Self::Shouty | Self::Kebab => {
                let before = name.trim_end_matches('_').strip_suffix(words);
                before.is_some_and(|before| before.is_empty() || before.ends_with(['_', '-']))
            }
        }
    }

    /// Digits of a hash, as they stand in a name.
    fn hash(self, digits: String) -> String {
        match self {
            // Capitals, so that they do not look like the end of a word.
            Self::Camel | Self::Shouty => digits.to_ascii_uppercase(),
            Self::Snake | Self::Kebab => digits,
        }
    }
}

/// The first digits of a hash that are enough, unless two are the same.
const DIGITS: usize = 4;

/// The number of lengths that a hash can have before two things are taken for the same.
const LENGTHS: usize = 4;

/// Returns the name that a thing wants at a step: first the plain one, then those that it brings
/// itself, then those that tell it apart by words ([`super::distinctions`]), and at last hashes of
/// what it stands for, each longer than the one before. None: it wants none at this step.
///
/// `twin` tells apart what even stands for the same, where only the order is left: alternatives
/// that hold the same.
pub(super) fn name_at<'m>(
    wish: &Wish,
    case: Case,
    step: usize,
    thing: impl FnOnce() -> Thing<'m>,
    twin: impl FnOnce() -> usize,
) -> Option<String> {
    let Some(step) = step.checked_sub(1) else {
        return Some(wish.name.clone());
    };
    let Some(step) = step.checked_sub(wish.others.len()) else {
        return wish.others.get(step).cloned();
    };
    let thing = thing();
    let Some(step) = step.checked_sub(COUNT) else {
        let told = tell(&thing, step)?;
        return told_name(wish, case, &thing, &told);
    };
    let hash = match step < LENGTHS {
        true => hash(&thing.identity, (step + 1) * DIGITS),
        false => hash(&format!("{} {} {step}", thing.identity, twin()), DIGITS),
    };
    Some(case.join_digits(&wish.name, &case.hash(hash)))
}

/// The name with what a distinction says. None: it says that already.
fn told_name(wish: &Wish, case: Case, thing: &Thing<'_>, told: &Told) -> Option<String> {
    let name = match &told.spelled {
        Some(spelled) => case.append(&thing.base, spelled),
        None => wish.name.clone(),
    };
    let tail = told.tail.join(" ");
    match told.tail.is_empty() {
        true => Some(name),
        // To say it twice tells nothing: `list_cats_cats`.
        false if case.ends_with(&name, &tail) => None,
        false => Some(case.append(&name, &tail)),
    }
}

/// Whether the end of a name is the hash of what it stands for, or of what that was. Letters alone
/// may be a word.
pub(super) fn is_hash(end: &str, identity: &str) -> bool {
    let is_digit = |one: u8| one.is_ascii_digit() || (b'a'..=b'f').contains(&one);
    let has_length = !end.is_empty() && end.len().is_multiple_of(DIGITS);
    let has_number = end.bytes().any(|one| one.is_ascii_digit());
    has_length && end.bytes().all(is_digit) && (has_number || hash(identity, end.len()) == end)
}

/// The first hexadecimal digits of a hash.
fn hash(text: &str, digits: usize) -> String {
    let bytes = Sha256::digest(text);
    let mut hash: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    hash.truncate(digits);
    hash
}
