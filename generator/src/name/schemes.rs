//! Names of security schemes.

use super::Ident;
use super::distinctions::Thing;
use super::keeper::Keeper;
use super::reserved::{BUILDER_METHODS, OPERATORS};
use super::scope::Scope;
use super::table::SchemeNames;
use super::wish::Wish;
use super::words::{shouty, snake};
use crate::ids::Arena;
use crate::lock::{keys, scope};
use crate::model::{Model, SchemeId};

/// Names of all security schemes.
pub(super) fn schemes(
    model: &Model,
    crate_name: &str,
    keeper: &Keeper<'_>,
) -> Arena<SchemeId, SchemeNames> {
    let schemes: Vec<&str> = model.schemes.iter().map(|(_, one)| &*one.name).collect();
    let count = schemes.len();
    let spelled = |index: usize| Thing::spelled(schemes[index]);
    let mut builder = Scope::snake(BUILDER_METHODS).reserve(OPERATORS);
    keeper.free(&mut builder, scope::SCHEMES);
    let methods = schemes.iter().map(|name| method(name, keeper));
    let sources = schemes.iter().map(|name| source(name, keeper));
    let both: Vec<Wish> = methods.chain(sources).collect();
    let settled = builder.settle_steps(&both, &[], &|index| match index.checked_sub(count) {
        Some(index) => Thing::unspelled(source_key(schemes[index])),
        None => spelled(index),
    });
    let constants = schemes.iter().map(|name| Wish::new(*name, shouty(name)));
    let constants: Vec<Wish> = constants.collect();
    let steps = settled.steps.get(..count).unwrap_or_default();
    let constants = Scope::shouty().settle_steps(&constants, steps, &spelled);
    let mut names = settled.names.into_iter().map(Ident::new);
    let methods: Vec<Ident> = names.by_ref().take(count).collect();
    let constants = constants.names.into_iter().map(Ident::new);
    methods
        .into_iter()
        .zip(names)
        .zip(constants)
        .map(|((method, source), constant)| SchemeNames {
            variable: variable(crate_name, method.as_str()),
            method,
            source,
            constant,
        })
        .collect()
}

/// The method that takes a credential.
fn method(scheme: &str, keeper: &Keeper<'_>) -> Wish {
    let mut wish = Wish::new(scheme, snake(scheme));
    wish.epithet = Some("credential".to_owned());
    if !keeper.is_idle() {
        keeper.keep(&mut wish, &keys::scheme(scheme));
    }
    wish
}

/// The method that takes where tokens come from.
fn source(scheme: &str, keeper: &Keeper<'_>) -> Wish {
    let mut wish = Wish::new(source_key(scheme), snake(&format!("{scheme} source")));
    wish.others = vec![snake(&format!("source of {scheme}"))];
    if !keeper.is_idle() {
        keeper.keep(&mut wish, &source_key(scheme));
    }
    wish
}

fn source_key(scheme: &str) -> String {
    keys::role(&keys::scheme(scheme), "source")
}

/// An environment variable: the crate's name, then what it holds.
pub(super) fn variable(crate_name: &str, what: &str) -> String {
    shouty(&format!("{crate_name} {what}"))
}
