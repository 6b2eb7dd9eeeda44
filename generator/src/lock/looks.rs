//! Looks of the alternatives of a union, for those that only a title names, or nothing at all.

use crate::ids::Arena;
use crate::model::{Alternative, Naming, Shape, Type, TypeDef, TypeId, Union, call_alternative};
use crate::unordered::{UnorderedMap, UnorderedSet};

/// Returns what each alternative looks like. None: it has a name of its own, or looks like another
/// one.
pub(super) fn find_looks(
    types: &Arena<TypeId, TypeDef>,
    union: &Union,
) -> Vec<Option<Vec<String>>> {
    let all = union.alternatives.iter();
    let looks: Vec<Option<Vec<String>>> = all.map(|one| find_look(types, one)).collect();
    let is_only = |look: &&Option<Vec<String>>| {
        let same = looks.iter().filter(|other| other == look);
        same.count() == 1
    };
    let each = looks.iter();
    each.map(|look| Some(look).filter(is_only).cloned().flatten())
        .collect()
}

/// Finds what an alternative without a component looks like: its properties, or its values.
fn find_look(types: &Arena<TypeId, TypeDef>, alternative: &Alternative) -> Option<Vec<String>> {
    let id = find_inline(types, alternative)?;
    let mut shape = &types[id].shape;
    // What is the same as another type looks like that.
    while let Shape::Alias(Type::Named(next)) = shape {
        shape = &types[*next].shape;
    }
    let (word, mut names) = list_members(shape)?;
    names.sort();
    names.insert(0, word.to_owned());
    Some(names)
}

/// Returns what the properties or values of a type are called, and the name of each in the
/// document. None: the type is neither an object nor a list of values.
pub(super) fn list_members(shape: &Shape) -> Option<(&'static str, Vec<String>)> {
    Some(match shape {
        Shape::Struct(structure) => {
            let fields = structure.fields.iter();
            ("properties", fields.map(|one| one.wire.0.clone()).collect())
        }
        Shape::Enum(values) => {
            let values = values.variants.iter();
            ("enum", values.map(|one| one.value.0.clone()).collect())
        }
        Shape::IntegerEnum(values) => {
            let values = values.variants.iter();
            ("enum", values.map(|one| one.value.to_string()).collect())
        }
        Shape::Union(_)
        | Shape::Alias(_)
        | Shape::Form(_)
        | Shape::Headers(_)
        | Shape::ByStatus(_)
        | Shape::Deliveries(_) => return None,
    })
}

/// Finds the type of an alternative that stands in the union itself.
fn find_inline(types: &Arena<TypeId, TypeDef>, alternative: &Alternative) -> Option<TypeId> {
    let Type::Named(id) = &alternative.ty else {
        return None;
    };
    match &types[*id].naming {
        Naming::Alternative(_, _, words) if words.is_empty() => Some(*id),
        Naming::Alternative(..)
        | Naming::Within(..)
        | Naming::Own(_)
        | Naming::Held(_)
        | Naming::Reply(_)
        | Naming::Shared(_) => None,
    }
}

/// Returns what alternatives are called in keys: as the document calls them, and by what they look
/// like where others that are called the same look otherwise. Those that are the same may become
/// one.
pub(crate) fn name_alternatives(types: &Arena<TypeId, TypeDef>, union: &Union) -> Vec<String> {
    let all = union.alternatives.iter();
    let called: Vec<String> = all.map(|one| call_alternative(types, one)).collect();
    let mut seen: UnorderedMap<&str, usize> = UnorderedMap::new();
    for one in &called {
        *seen.entry(one).or_default() += 1;
    }
    let all = || union.alternatives.iter().zip(&called);
    let mut looks: UnorderedMap<&str, UnorderedSet<Option<Vec<String>>>> = UnorderedMap::new();
    for (one, called) in all().filter(|(_, called)| seen.get(called.as_str()) > Some(&1)) {
        let look = find_look(types, one);
        looks.entry(called).or_default().insert(look);
    }
    let name = |(one, called): (&Alternative, &String)| {
        let looks = looks.get(called.as_str());
        let is_ambiguous = looks.is_some_and(|looks| looks.len() > 1);
        let look = is_ambiguous.then(|| find_look(types, one)).flatten();
        match look.as_deref() {
            Some([_, names @ ..]) => format!("{called} {{{}}}", names.join(",")),
            Some([]) | None => called.clone(),
        }
    };
    all().map(name).collect()
}
