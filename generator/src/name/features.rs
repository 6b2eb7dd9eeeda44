//! Names of Cargo features.

use super::distinctions::Thing;
use super::keeper::Keeper;
use super::scope::Scope;
use super::wish::Wish;
use super::words::kebab;
use crate::ids::Arena;
use crate::lock::{keys, scope};
use crate::model::{Model, TagId};

/// The features of the tags; `taken` are those that a client has besides.
pub(super) fn features(
    model: &Model,
    taken: &[String],
    keeper: &Keeper<'_>,
) -> Arena<TagId, String> {
    let wishes: Vec<Wish> = model
        .tags
        .iter()
        .map(|(_, tag)| {
            let mut wish = Wish::new(&*tag.name, kebab(&tag.name));
            wish.epithet = Some("tag".to_owned());
            if !keeper.is_idle() {
                keeper.keep(&mut wish, &keys::tag(&tag.name));
            }
            wish
        })
        .collect();
    let mut scope = Scope::kebab().without(taken.iter().map(String::as_str));
    keeper.free(&mut scope, scope::FEATURES);
    let thing = |index: usize| Thing::spelled(&wishes[index].key);
    scope
        .settle_steps(&wishes, &[], &thing)
        .names
        .into_iter()
        .collect()
}
