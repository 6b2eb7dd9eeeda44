//! The order of the types in a file.

use super::mentions;
use crate::ids::{Arena, Id};
use crate::model::{HomeId, Model, TypeId};

/// Puts the types of each home in the order in which one reads of them: each before those that it
/// is the first to mention.
pub(super) fn sort_types(model: &Model) -> Arena<HomeId, Vec<TypeId>> {
    let mut types: Arena<HomeId, Vec<TypeId>> = model.homes.map(|_, _| Vec::new());
    let mut listed = vec![false; model.types.len()];
    for (id, def) in model.types.iter() {
        let mut waiting = vec![id];
        while let Some(next) = waiting.pop() {
            let is_here = model.types[next].home == def.home;
            if !is_here || std::mem::replace(&mut listed[next.index()], true) {
                continue;
            }
            types[def.home].push(next);
            let start = waiting.len();
            mentions::of_shape(&model.types[next].shape, &mut |id| waiting.push(id));
            // The first one is next.
            if let Some(mentioned) = waiting.get_mut(start..) {
                mentioned.reverse();
            }
        }
    }
    types
}
