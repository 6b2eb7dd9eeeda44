//! Looks of the alternatives of a union, for those that only a title names, or nothing at all.

use std::collections::{HashMap, HashSet};

use crate::ids::Arena;
use crate::model::{Alternative, Naming, Shape, Type, TypeDef, TypeId, Union};

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
    let (word, mut names) = match shape {
        Shape::Struct(_) | Shape::Enum(_) | Shape::IntegerEnum(_) => {
            super::keys::members(types, shape)?
        }
        Shape::Union(_)
        | Shape::Alias(_)
        | Shape::Form(_)
        | Shape::Headers(_)
        | Shape::ByStatus(_)
        | Shape::Deliveries(_) => return None,
    };
    names.sort();
    names.insert(0, word.to_owned());
    Some(names)
}

/// Finds the type of an alternative that stands in the union itself.
fn find_inline(types: &Arena<TypeId, TypeDef>, alternative: &Alternative) -> Option<TypeId> {
    let Type::Named(id) = &alternative.ty else {
        return None;
    };
    match &types[*id].naming {
        Naming::Within(_, words) if *words == alternative.words => Some(*id),
        Naming::Within(..) | Naming::Own(_) => None,
    }
}

/// Returns what alternatives are called in keys: by their words, and by what they look like where
/// others of the same words look otherwise. Those that are the same may become one.
pub(crate) fn name_alternatives(types: &Arena<TypeId, TypeDef>, union: &Union) -> Vec<String> {
    let all = union.alternatives.iter();
    let mut seen: HashMap<&str, usize> = HashMap::new();
    for one in all.clone() {
        *seen.entry(one.words.as_str()).or_default() += 1;
    }
    let has_same_words = |one: &Alternative| seen.get(one.words.as_str()) > Some(&1);
    let mut looks: HashMap<&str, HashSet<Option<Vec<String>>>> = HashMap::new();
    for one in all.clone().filter(|one| has_same_words(one)) {
        let look = find_look(types, one);
        looks.entry(&one.words).or_default().insert(look);
    }
    let is_ambiguous = |one: &Alternative| {
        let looks = looks.get(one.words.as_str());
        looks.is_some_and(|looks| looks.len() > 1)
    };
    let name = |one: &Alternative| {
        let look = is_ambiguous(one).then(|| find_look(types, one)).flatten();
        match look.as_deref() {
            Some([_, names @ ..]) => format!("{} {{{}}}", one.words, names.join(",")),
            Some([]) | None => one.words.clone(),
        }
    };
    all.map(name).collect()
}

/// Returns what the types of alternatives are called in keys, where that is not what they are named
/// after. Only to be looked up, not to be walked.
pub(super) fn name_inline_alternatives(types: &Arena<TypeId, TypeDef>) -> HashMap<TypeId, String> {
    let mut found = HashMap::new();
    for (_, def) in types.iter() {
        let Shape::Union(union) = &def.shape else {
            continue;
        };
        let names = name_alternatives(types, union);
        for (one, name) in union.alternatives.iter().zip(names) {
            if let Some(id) = find_inline(types, one).filter(|_| name != one.words) {
                found.insert(id, name);
            }
        }
    }
    found
}
