//! Names of Cargo features.

use super::scope::{Scope, Wish};
use super::words::kebab;
use crate::ids::Arena;
use crate::model::{Model, TagId};

/// The features of the tags; `taken` are those that a client has besides.
pub(super) fn features(model: &Model, taken: &[String]) -> Arena<TagId, String> {
    let wishes: Vec<Wish> = model
        .tags
        .iter()
        .map(|(_, tag)| {
            let mut wish = Wish::new(&*tag.name, kebab(&tag.name));
            wish.epithet = taken.contains(&wish.name).then(|| "tag".to_owned());
            wish
        })
        .collect();
    let settled = Scope::kebab()
        .without(taken.iter().map(String::as_str))
        .settle_texts(&wishes);
    settled.into_iter().collect()
}
