//! `clientgen.lock`: names that a later document must not change behind its users' backs.
//!
//! Lines are kept by names of the document (`lock/keys.rs`). What a line names stays what it was,
//! whatever else comes; a name that nothing has any more is given to nothing else.

mod arrange;
pub(crate) mod keys;
mod looks;
mod moves;
pub(crate) mod scope;
pub(crate) mod spelling;
#[cfg(test)]
mod tests;
mod text;
mod written;

pub(crate) use arrange::list_arguments;
pub(crate) use looks::name_alternatives;
pub use text::{LOCK, Lines};

use crate::ids::Arena;
use crate::model::{
    Kept, Model, Operation, OperationId, Server, ServerId, Shape, TypeDef, TypeId, Union,
};
use crate::unordered::UnorderedMap;
use keys::TypeKeys;
use moves::Moves;

/// The end of the key of a type that is the same as another one.
pub(crate) const SAME_AS: &str = " (same as)";

/// The value of a line that says that a file is always there.
pub(crate) const ALWAYS: &str = "always";

/// Returns what is kept for a client: the lines of its lock, given to what is the same now, and the
/// names given by hand.
pub(crate) fn follow(
    mut lines: Lines,
    by_hand: impl IntoIterator<Item = (String, String)>,
    types: &Arena<TypeId, TypeDef>,
    operations: &Arena<OperationId, Operation>,
    servers: &Arena<ServerId, Server>,
) -> Kept {
    let by_hand = by_hand.into_iter().collect();
    if lines != Lines::default() {
        let type_keys = &keys::types(types, operations);
        let lines = &mut lines;
        let mut moves = Moves {
            lines,
            types,
            type_keys,
            operations,
            servers,
        };
        moves.make();
    }
    let mut scopes: UnorderedMap<String, Vec<String>> = UnorderedMap::new();
    for (key, name) in &lines.names {
        if let Some(scope) = scope::of(key) {
            scopes.entry(scope).or_default().push(name.clone());
        }
    }
    Kept {
        names: lines.names,
        by_hand,
        lists: lines.lists,
        scopes,
    }
}

/// Puts arguments into the order of the lock.
pub(crate) fn arrange(model: &mut Model) {
    if !model.kept.lists.is_empty() {
        let type_keys = keys::types(&model.types, &model.operations);
        arrange::arrange(model, &type_keys);
    }
}

/// Returns the key and the properties of each alternative that only a title names.
pub(crate) fn find_looks(
    types: &Arena<TypeId, TypeDef>,
    owner: &str,
    union: &Union,
) -> Vec<(String, Vec<String>)> {
    let looks = looks::find_looks(types, union);
    let all = name_alternatives(types, union).into_iter().zip(looks);
    all.filter_map(|(name, look)| {
        let key = keys::member(owner, "alternatives", &name);
        Some((format!("{key}{}", moves::LOOK), look?))
    })
    .collect()
}

/// Returns the key of the type that a type is the same as. It is empty for one that has none.
pub(crate) fn find_same(
    types: &Arena<TypeId, TypeDef>,
    type_keys: &TypeKeys,
    id: TypeId,
) -> Option<String> {
    let Shape::Alias(crate::model::Type::Named(head)) = &types[id].shape else {
        return None;
    };
    Some(type_keys[*head].clone().unwrap_or_default())
}
