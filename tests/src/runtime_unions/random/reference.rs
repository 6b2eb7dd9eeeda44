//! Reads unions by trying every alternative, whatever that costs.

use std::cmp::Reverse;

use serde_json::Value;

use super::{Kind, Thing, Unions};
use crate::runtime::model::to_vec;
use crate::runtime::union::Look;

/// How well a value looks like something, and the turn of that: the smallest fits best.
type Rank = (usize, Reverse<usize>, Reverse<usize>, usize, usize);

/// An alternative that is no union itself.
struct Leaf {
    /// The alternative of each union on the way to it.
    path: Vec<usize>,
    kind: &'static Kind,
    look: Look,
}

/// A leaf that the value looks like, and what it was read as.
struct Fitting {
    rank: Rank,
    leaf: Leaf,
    read: Option<Thing>,
}

/// Reads the value as the union of that number.
pub(super) fn read_union(unions: Unions, union: usize, value: &Value) -> Thing {
    let mut fitting = fittings(unions, union, value);
    fitting.sort_by_key(|fitting| fitting.rank);
    let whole = weigh(value);
    let mut best: Option<(usize, &Fitting, &Thing)> = None;
    for one in &fitting {
        if let Some(read) = &one.read {
            let weight = weigh(&written(read)).min(whole);
            if best.is_none_or(|(most, ..)| most < weight) {
                best = Some((weight, one, read));
            }
        }
    }
    // What is several of the things at once is none of them alone.
    let lacks = |best: &Fitting| {
        let others = others(unions, union, value);
        others
            .iter()
            .any(|other| loses(&best.leaf.look, other, value))
    };
    match best {
        Some((weight, best, read)) if weight == whole || !lacks(best) => {
            let path = best.leaf.path.iter().rev();
            path.fold(read.clone(), |thing, index| {
                Thing::Alternative(*index, Box::new(thing))
            })
        }
        _ => Thing::Other(value.clone()),
    }
}

/// Lists what the value looks like of what may keep more of it: of an alternative as which it can
/// be read, and of a union, even if that refuses it.
fn others(unions: Unions, union: usize, value: &Value) -> Vec<Look> {
    let alternatives = unions.get(union).unwrap().iter();
    let alternatives = alternatives.filter(|kind| match kind {
        Kind::Union(other) => *other != union,
        kind => read(unions, kind, value).is_some(),
    });
    let looks = alternatives.flat_map(|kind| kind.looks(unions));
    looks.filter(|look| fit(look, value).is_some()).collect()
}

/// Reads the value as each alternative that it looks like, as if those of unions stood in their
/// place.
fn fittings(unions: Unions, union: usize, value: &Value) -> Vec<Fitting> {
    let alternatives = unions.get(union).unwrap();
    let mut found = Vec::new();
    for (index, kind) in alternatives.iter().enumerate() {
        let looks = kind.looks(unions);
        for leaf in leaves(unions, index, kind, &mut vec![union]) {
            let Some((lost, known, required)) = fit(&leaf.look, value) else {
                continue;
            };
            let turn = looks.iter().position(|look| *look == leaf.look).unwrap();
            found.push(Fitting {
                rank: (lost, known, required, index, turn),
                read: read(unions, leaf.kind, value),
                leaf,
            });
        }
    }
    found
}

/// Lists what a union leads to, but for what only leads there by the unions on the way.
fn leaves(unions: Unions, index: usize, kind: &'static Kind, way: &mut Vec<usize>) -> Vec<Leaf> {
    let Kind::Union(union) = kind else {
        let look = kind.looks(unions).pop().unwrap();
        let path = vec![index];
        return vec![Leaf { path, kind, look }];
    };
    if way.contains(union) {
        return Vec::new();
    }
    way.push(*union);
    let alternatives = unions.get(*union).unwrap().iter().enumerate();
    let mut leaves: Vec<Leaf> = alternatives
        .flat_map(|(index, kind)| leaves(unions, index, kind, way))
        .collect();
    way.pop();
    for leaf in &mut leaves {
        leaf.path.insert(0, index);
    }
    leaves
}

fn read(unions: Unions, kind: &Kind, value: &Value) -> Option<Thing> {
    match kind {
        Kind::Integer => value.as_i64().map(|value| Thing::Scalar(value.into())),
        Kind::Text => value.as_str().map(|value| Thing::Scalar(value.into())),
        Kind::Flag => value.as_bool().map(|value| Thing::Scalar(value.into())),
        Kind::Union(union) => Some(read_union(unions, *union, value)),
        Kind::List(union) => {
            let items = value.as_array()?.iter();
            let items = items.map(|item| read_union(unions, *union, item));
            Some(Thing::List(items.collect()))
        }
        Kind::Object(properties) => {
            let mut members = Vec::new();
            for property in properties {
                if let Some(value) = value.as_object()?.get(property.name) {
                    members.push((property.name, read(unions, &property.kind, value)?));
                }
            }
            Some(Thing::Object(members))
        }
    }
}

fn fit(look: &Look, value: &Value) -> Option<(usize, Reverse<usize>, Reverse<usize>)> {
    let fits = match (look, value) {
        (Look::Object { required, .. }, Value::Object(members)) => {
            let known = members.keys().filter(|name| knows(look, name)).count();
            let has_all = required.iter().all(|name| members.contains_key(*name));
            let fit = (
                members.len() - known,
                Reverse(known),
                Reverse(required.len()),
            );
            return has_all.then_some(fit);
        }
        (Look::Integer, Value::Number(_))
        | (Look::Text, Value::String(_))
        | (Look::Flag, Value::Bool(_))
        | (Look::List(_), Value::Array(_)) => true,
        _ => false,
    };
    fits.then_some((0, Reverse(0), Reverse(0)))
}

fn knows(look: &Look, name: &str) -> bool {
    match look {
        Look::Object {
            required, optional, ..
        } => required.contains(&name) || optional.contains(&name),
        _ => false,
    }
}

/// Whether one look lacks a property of the value that the other one knows.
fn loses(look: &Look, other: &Look, value: &Value) -> bool {
    let mut names = value
        .as_object()
        .into_iter()
        .flat_map(|object| object.keys());
    names.any(|name| !knows(look, name) && knows(other, name))
}

fn weigh(value: &Value) -> usize {
    match value {
        Value::Null => 0,
        Value::Array(items) => 1 + items.iter().map(weigh).sum::<usize>(),
        Value::Object(members) => 1 + members.values().map(weigh).sum::<usize>(),
        _ => 1,
    }
}

fn written(thing: &Thing) -> Value {
    serde_json::from_slice(&to_vec(thing)).unwrap()
}
