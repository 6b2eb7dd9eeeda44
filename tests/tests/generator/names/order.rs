//! Documents in another order that means the same.

use fastrand::Rng;
use serde_yaml::{Mapping, Value};

use super::tree::{has_names, is_data, parallel_lists};

/// Lists whose order means nothing. What is first in `allOf`, of servers and of security does, and
/// so does what an alternative requires first: it may be named after that.
const UNORDERED: &[&str] = &[
    "anyOf",
    "enum",
    "oneOf",
    "parameters",
    "required",
    "tags",
    "type",
];

/// An order.
#[derive(Debug)]
pub enum Order {
    /// The other way round.
    Reversed,
    /// By chance.
    Shuffled(Rng),
}

/// A part of a document.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    /// A map of names.
    Names,
    /// An alternative of a union, or what it is made of.
    Alternative,
    /// Anything else.
    Any,
}

impl Part {
    /// Returns the part under a key of this one.
    fn below(self, key: &str) -> Self {
        match (self, key) {
            (Self::Names, _) => Self::Any,
            (_, "oneOf" | "anyOf") => Self::Alternative,
            (Self::Alternative, "allOf") => Self::Alternative,
            (_, key) if has_names(key, false) => Self::Names,
            (_, _) => Self::Any,
        }
    }
}

impl Order {
    /// Puts maps, and lists whose order means nothing, into this order.
    pub fn apply(&mut self, tree: &mut Value) {
        self.within(tree, Part::Any);
    }

    fn within(&mut self, tree: &mut Value, part: Part) {
        match tree {
            Value::Mapping(map) => {
                let in_names = part == Part::Names;
                let is_parallel = !in_names && self.values(map);
                let is_union = map.contains_key("oneOf") || map.contains_key("anyOf");
                let is_alternative = part == Part::Alternative || is_union;
                for (key, value) in map.iter_mut() {
                    let key = key.as_str().unwrap_or_default();
                    let has_order = match key {
                        "enum" => is_parallel,
                        "required" => is_alternative,
                        _ => false,
                    };
                    if UNORDERED.contains(&key) && !in_names && !has_order {
                        self.list(value);
                    }
                    if !is_data(key, in_names) {
                        self.within(value, part.below(key));
                    }
                }
                let mut entries: Vec<_> = std::mem::take(map).into_iter().collect();
                self.turn(&mut entries);
                *map = Mapping::from_iter(entries);
            }
            Value::Sequence(items) => {
                for item in items {
                    self.within(item, part);
                }
            }
            Value::Null
            | Value::Bool(_)
            | Value::Number(_)
            | Value::String(_)
            | Value::Tagged(_) => {}
        }
    }

    /// Turns the values of an enum with what is said of each of them at its position. Where not all
    /// have something said of them, nobody knows which, so that the values stay in their order.
    fn values(&mut self, map: &mut Mapping) -> bool {
        let keys = parallel_lists(map);
        let Some(count) = map.get("enum").and_then(Value::as_sequence).map(Vec::len) else {
            return false;
        };
        let mut order: Vec<usize> = (0..count).collect();
        self.turn(&mut order);
        let lists = keys.iter().map(String::as_str).chain(["enum"]);
        let lists: Vec<&str> = lists.collect();
        let is_as_long = |key: &&str| map[*key].as_sequence().is_some_and(|it| it.len() == count);
        if !keys.is_empty() && lists.iter().all(is_as_long) {
            for key in lists {
                if let Some(Value::Sequence(items)) = map.get_mut(key) {
                    *items = order.iter().map(|&index| items[index].clone()).collect();
                }
            }
        }
        !keys.is_empty()
    }

    fn list(&mut self, value: &mut Value) {
        if let Value::Sequence(items) = value {
            self.turn(items);
        }
    }

    fn turn<T>(&mut self, all: &mut [T]) {
        match self {
            Self::Reversed => all.reverse(),
            Self::Shuffled(rng) => rng.shuffle(all),
        }
    }
}
