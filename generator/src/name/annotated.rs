//! Names that the document gives to the values of an enum.

#[cfg(test)]
mod tests;

use super::wish::{Wish, list_once};
use super::words::{snake, upper_camel};
use crate::model::Annotation;

/// A title of more words than this explains a value rather than naming it.
const MOST_WORDS: usize = 4;

/// A rule that makes a name of the documentation of a value and the name of the enum.
type Rule = fn(&Annotation, &str) -> Option<String>;

/// The rules for a value of which the document says something, in the order in which they are
/// tried. After them come the names that the value would have without that.
const RULES: &[Rule] = &[
    // `x-enum-varnames: [DeploymentStatusReady]` in the enum `DeploymentStatus`: `Ready`.
    |said, own| without_own_name(called(said)?, own),
    // `x-enum-varnames: [NOT_STARTED]`: `NotStarted`.
    |said, own| as_written(called(said)?, own),
    // `title: Priority High` in the enum `Priority`: `High`.
    |said, own| without_own_name(titled(said)?, own),
    // `title: Bright red`: `BrightRed`.
    |said, own| as_written(titled(said)?, own),
];

/// Returns the wish for the name of a value with what the document calls it first: the names of the
/// value itself are further ones.
pub(super) fn annotated(wish: Wish, said: &Annotation, own: &str) -> Wish {
    let by_value = std::iter::once(wish.name.clone()).chain(wish.others.iter().cloned());
    let by_rule = RULES.iter().filter_map(|rule| rule(said, own));
    let mut names = list_once(by_rule.chain(by_value)).into_iter();
    match names.next() {
        Some(name) => Wish {
            name,
            others: names.collect(),
            ..wish
        },
        None => wish,
    }
}

/// Returns the name that the document gives a value, if Rust can use it.
fn called(said: &Annotation) -> Option<&str> {
    said.name.as_deref().filter(|name| is_usable(name))
}

/// The title of a value, if it is short enough for a name.
fn titled(said: &Annotation) -> Option<&str> {
    let title = said.docs.summary.as_deref()?;
    let words = snake(title).trim_matches('_').split('_').count();
    Some(title).filter(|title| is_usable(title) && words <= MOST_WORDS)
}

/// Whether something can be called so: there is a letter or digit that needs no transliteration,
/// which says less than the value.
fn is_usable(name: &str) -> bool {
    name.chars().any(|letter| letter.is_ascii_alphanumeric())
}

fn without_own_name(text: &str, own: &str) -> Option<String> {
    let name = upper_camel(text);
    let rest = name.strip_prefix(own)?;
    let is_word = rest.starts_with(|first: char| first.is_ascii_uppercase());
    is_word.then(|| upper_camel(rest))
}

fn as_written(text: &str, own: &str) -> Option<String> {
    let name = upper_camel(text);
    // The name of the enum says nothing of one of its values.
    (name != own).then_some(name)
}
