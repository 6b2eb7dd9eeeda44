//! The order of arguments, of methods and of `new`.

use super::keys::{self, TypeKeys};
use crate::model::{Field, Model, Operation, Parameter, ParameterIn, Part, Shape};

/// Returns the arguments of a method whose order the document decides: the key of each behind that
/// of the operation.
pub fn list_arguments(operation: &Operation) -> Vec<String> {
    let free = operation.parameters.iter().filter(|one| is_free(one));
    free.map(|one| format!("{} {}", one.location.word(), one.wire.0))
        .collect()
}

/// Whether a parameter is an argument, and its place among them not that of the path's template.
fn is_free(parameter: &Parameter) -> bool {
    parameter.is_asked() && parameter.location != ParameterIn::Path
}

/// Puts arguments into the order of the lock. What it does not list takes the place of what is
/// gone, as a property that was renamed does, or comes last.
pub(super) fn arrange(model: &mut Model, type_keys: &TypeKeys) {
    let kept = std::mem::take(&mut model.kept);
    let order = |key: &str| kept.lists.get(&keys::role(key, "arguments"));
    let ids: Vec<_> = model.operations.ids().collect();
    for id in ids {
        let operation = &mut model.operations[id];
        if let Some(order) = order(&keys::operation(operation)) {
            arrange_parameters(&mut operation.parameters, order);
        }
    }
    let ids: Vec<_> = model.types.ids().collect();
    for id in ids {
        if let Some(key) = &type_keys[id]
            && let Some(order) = order(key)
        {
            arrange_members(&mut model.types[id].shape, order);
        }
    }
    model.kept = kept;
}

fn arrange_parameters(parameters: &mut Vec<Parameter>, order: &[String]) {
    let is_exact = |one: &Parameter, listed: &str| {
        listed.split_once(' ') == Some((one.location.word(), one.wire.0.as_str()))
    };
    // A parameter may have moved to another place.
    let is_alike = |one: &Parameter, listed: &str| {
        let name = listed.split_once(' ').map(|(_, name)| name);
        name == Some(one.wire.0.as_str())
    };
    permute(parameters, is_free, order, &[&is_exact, &is_alike]);
}

fn arrange_members(shape: &mut Shape, order: &[String]) {
    match shape {
        Shape::Struct(structure) => permute(
            &mut structure.fields,
            Field::is_asked,
            order,
            &[&|field: &Field, listed: &str| field.wire.0 == listed],
        ),
        Shape::Form(form) => permute(
            &mut form.parts,
            Part::is_asked,
            order,
            &[&|part: &Part, listed: &str| part.wire.0 == listed],
        ),
        Shape::Enum(_)
        | Shape::IntegerEnum(_)
        | Shape::Union(_)
        | Shape::Alias(_)
        | Shape::Headers(_)
        | Shape::ByStatus(_)
        | Shape::Deliveries(_) => {}
    }
}

/// Tells whether an entry is what a line of the lock lists.
type IsListed<'m, T> = &'m dyn Fn(&T, &str) -> bool;

/// Sorts some entries among the places that they have; the others stay where they are. An entry is
/// found in the order by the first of the comparisons that finds it.
fn permute<T>(
    entries: &mut Vec<T>,
    is_one: impl Fn(&T) -> bool,
    order: &[String],
    comparisons: &[IsListed<'_, T>],
) {
    let places: Vec<bool> = entries.iter().map(&is_one).collect();
    let (some, others): (Vec<T>, Vec<T>) = entries.drain(..).partition(is_one);
    let ranks = rank(&some, order, comparisons);
    let mut some: Vec<(usize, T)> = ranks.into_iter().zip(some).collect();
    some.sort_by_key(|(rank, _)| *rank);
    let mut some = some.into_iter().map(|(_, entry)| entry);
    let mut others = others.into_iter();
    let sorted = places.into_iter().filter_map(|is_one| match is_one {
        true => some.next(),
        false => others.next(),
    });
    entries.extend(sorted);
}

/// Finds the place of each entry in the order.
fn rank<T>(entries: &[T], order: &[String], comparisons: &[IsListed<'_, T>]) -> Vec<usize> {
    let mut is_free = vec![true; order.len()];
    let mut ranks: Vec<Option<usize>> = vec![None; entries.len()];
    for is_listed in comparisons {
        let missing = ranks.iter_mut().zip(entries);
        for (rank, entry) in missing.filter(|(rank, _)| rank.is_none()) {
            let mut listed = order.iter().zip(&mut is_free);
            let found = listed.position(|(listed, free)| *free && is_listed(entry, listed));
            if let Some(free) = found.and_then(|found| is_free.get_mut(found)) {
                *free = false;
            }
            *rank = found;
        }
    }
    let gone = is_free.into_iter().enumerate();
    let gone = gone.filter_map(|(place, free)| free.then_some(place));
    let mut next = gone.chain(order.len()..);
    let ranks = ranks.into_iter();
    ranks
        .map(|rank| rank.or_else(|| next.next()).unwrap_or(usize::MAX))
        .collect()
}
