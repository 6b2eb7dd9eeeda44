//! Words for the places that types stand at.

use crate::model::{Shape, TypeDef};

/// Words for the places of schemas, by the key of the document that leads there.
const PLACES: &[(&str, &str)] = &[
    // `Pet.status`, where a component is called `PetStatus`: `PetStatusProperty`
    ("properties", "property"),
    ("patternProperties", "property"),
    // `Pet.tags`, where a component is called `PetTagsItem`: `PetTagsItemElement`
    ("items", "element"),
    ("prefixItems", "element"),
    ("contains", "element"),
    ("additionalProperties", "entry"),
    ("unevaluatedProperties", "entry"),
    ("oneOf", "alternative"),
    ("anyOf", "alternative"),
    ("allOf", "part"),
    // The reply of `listCats`, where a component is called `ListCatsResponse`:
    // `ListCatsResponseBody`
    ("responses", "body"),
    ("requestBody", "body"),
    ("requestBodies", "body"),
    ("parameters", "parameter"),
    ("headers", "header"),
    ("callbacks", "callback"),
    ("webhooks", "webhook"),
];

/// The word for the place of a type.
pub(super) fn place(def: &TypeDef) -> &'static str {
    // All replies of an operation, where one of them is `ListCatsResponse` too:
    // `ListCatsResponseByStatus`
    if matches!(def.shape, Shape::ByStatus(_)) {
        return "by status";
    }
    let step = place_step(&def.pointer);
    let known = PLACES.iter().find(|(key, _)| *key == step);
    known.map_or("type", |(_, word)| word)
}

/// The last key of a pointer that is a key of the standard for a place, and no name of the
/// document.
pub(super) fn place_step(pointer: &str) -> &str {
    let is_named = |step: &str| matches!(step, "properties" | "patternProperties");
    let mut steps = pointer.rsplit('/');
    let mut last = steps.next().unwrap_or_default();
    for before in steps {
        if is_named(before) {
            return before;
        }
        if PLACES.iter().any(|(key, _)| *key == last) {
            return last;
        }
        last = before;
    }
    last
}
