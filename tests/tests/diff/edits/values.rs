//! Edits of the values that a schema takes.

use clientgen::compare::SourceEffect::{Adds, Breaks, Same, Silent};
use clientgen::compare::WireEffect::{Breaks as Fails, MayBreak, Safe};
use fastrand::Rng;
use serde_json::{Value, json};

use super::label::{OneWay, by_reach};
use super::properties::{choose_property, is_required};
use super::{Api, Edit, Head, Make, choose};
use crate::reach::{Reach, type_of};
use crate::tree::{at, at_mut};

pub const KINDS: &[(&str, Make)] = &[
    ("string made an integer", string_to_integer),
    ("integer made a string", integer_to_string),
    ("integer made a number", integer_to_number),
    ("format uuid added", add_uuid),
    ("maxLength added", add_max_length),
    ("maxLength dropped", drop_max_length),
    ("null allowed", allow_null),
    ("value of an enum added", add_value),
    ("value of an enum removed", remove_value),
];

const SAFE: OneWay = (&[Safe], &[Safe]);

/// Keywords that are documentation.
const WORDS: &[&str] = &["type", "description", "example", "examples", "title"];

/// Whether a schema says nothing but its type.
pub fn is_plain(schema: &Value, name: &str) -> bool {
    is_nearly_plain(schema, name, &[])
}

/// Whether a schema says nothing but its type and some keywords.
fn is_nearly_plain(schema: &Value, name: &str, more: &[&str]) -> bool {
    let keys = schema.as_object().into_iter().flat_map(|map| map.keys());
    let mut keys = keys.map(String::as_str);
    type_of(schema) == Some(name) && keys.all(|key| WORDS.contains(&key) || more.contains(&key))
}

/// Changes the schema of a property that says nothing but its type.
fn retype(
    api: &Api,
    rng: &mut Rng,
    (kind, from): (&'static str, &str),
    (sent, received): (OneWay, OneWay),
    change: impl FnOnce(&mut Value),
) -> Option<Edit> {
    let found = choose_property(api, rng, |_, _, schema| {
        is_nearly_plain(
            schema,
            from,
            if from == "integer" { &["format"] } else { &[] },
        )
    })?;
    let label = by_reach(found.reach, sent, received, &[Breaks]);
    Some(found.edit(api, kind, label, |object, name| {
        let schema = &mut object["properties"][name];
        for key in ["format", "example", "examples"] {
            schema.as_object_mut().unwrap().remove(key);
        }
        change(schema);
    }))
}

fn string_to_integer(api: &Api, rng: &mut Rng) -> Option<Edit> {
    let both: OneWay = (&[Fails], &[Fails]);
    retype(
        api,
        rng,
        ("string made an integer", "string"),
        (both, both),
        |schema| {
            schema["type"] = json!("integer");
        },
    )
}

fn integer_to_string(api: &Api, rng: &mut Rng) -> Option<Edit> {
    let both: OneWay = (&[Fails], &[Fails]);
    retype(
        api,
        rng,
        ("integer made a string", "integer"),
        (both, both),
        |schema| {
            schema["type"] = json!("string");
        },
    )
}

fn integer_to_number(api: &Api, rng: &mut Rng) -> Option<Edit> {
    let sent: OneWay = (&[Safe], &[MayBreak, Fails]);
    let received: OneWay = (&[Fails], &[Safe]);
    retype(
        api,
        rng,
        ("integer made a number", "integer"),
        (sent, received),
        |schema| {
            schema["type"] = json!("number");
        },
    )
}

fn add_uuid(api: &Api, rng: &mut Rng) -> Option<Edit> {
    let sent: OneWay = (&[Fails], &[Safe]);
    let received: OneWay = (&[Safe], &[Fails]);
    retype(
        api,
        rng,
        ("format uuid added", "string"),
        (sent, received),
        |schema| {
            schema["format"] = json!("uuid");
        },
    )
}

fn add_max_length(api: &Api, rng: &mut Rng) -> Option<Edit> {
    let found = choose_property(api, rng, |_, _, schema| is_plain(schema, "string"))?;
    let label = by_reach(
        found.reach,
        (&[Fails], &[Safe]),
        SAFE,
        found.or_unshared(api, &[Same]),
    );
    Some(found.edit(api, "maxLength added", label, |object, name| {
        object["properties"][name]["maxLength"] = json!(3);
    }))
}

fn drop_max_length(api: &Api, rng: &mut Rng) -> Option<Edit> {
    let found = choose_property(api, rng, |_, _, schema| {
        schema.get("maxLength").is_some()
            && is_nearly_plain(schema, "string", &["maxLength", "minLength"])
    })?;
    let label = by_reach(
        found.reach,
        (&[Safe], &[MayBreak, Fails]),
        SAFE,
        found.or_unshared(api, &[Same]),
    );
    Some(found.edit(api, "maxLength dropped", label, |object, name| {
        let schema = object["properties"][name].as_object_mut().unwrap();
        schema.remove("maxLength");
    }))
}

fn allow_null(api: &Api, rng: &mut Rng) -> Option<Edit> {
    let is_31 = api.is_31();
    let found = choose_property(api, rng, |_, _, schema| is_plain(schema, "string"))?;
    let object = at(&api.document, &found.object);
    let sent: OneWay = (&[Safe], &[MayBreak, Fails]);
    // Null of an optional property reads as if it were left out.
    let received: OneWay = match is_required(object, &found.name) {
        true => (&[Fails], &[Safe]),
        false => SAFE,
    };
    let label = by_reach(found.reach, sent, received, &[Breaks]);
    Some(found.edit(api, "null allowed", label, |object, name| {
        let schema = &mut object["properties"][name];
        match is_31 {
            true => schema["type"] = json!(["string", "null"]),
            false => schema["nullable"] = json!(true),
        }
    }))
}

/// Chooses an enum of texts with at least so many values, at no odd place.
fn choose_enum(api: &Api, rng: &mut Rng, least: usize) -> Option<(String, Reach)> {
    let enums = api.map.schemas.iter().filter(|(pointer, reach)| {
        let node = at(&api.document, pointer);
        let values = node.get("enum").and_then(Value::as_array);
        let is_long = values
            .is_some_and(|values| values.len() >= least && values.iter().all(Value::is_string));
        !reach.is_odd && is_long && is_nearly_plain(node, "string", &["enum"])
    });
    let (pointer, reach) = choose(rng, enums.collect())?;
    Some((pointer.clone(), *reach))
}

fn edit_enum(
    api: &Api,
    kind: &'static str,
    (pointer, label): (String, super::Label),
    change: impl FnOnce(&mut Vec<Value>),
) -> Edit {
    let mut head = api.document.clone();
    let values = at_mut(&mut head, &pointer)["enum"].as_array_mut().unwrap();
    change(values);
    Edit {
        kind,
        place: pointer.clone(),
        head: Head::Tree(head),
        label,
        schema: Some(pointer),
    }
}

fn add_value(api: &Api, rng: &mut Rng) -> Option<Edit> {
    let (pointer, reach) = choose_enum(api, rng, 2)?;
    let is_alone = api.map.is_alone(at(&api.document, &pointer));
    let source: &[_] = if is_alone { &[Adds] } else { &[Adds, Breaks] };
    let label = by_reach(reach, (&[Safe], &[MayBreak, Fails]), SAFE, source);
    let edit = edit_enum(api, "value of an enum added", (pointer, label), |values| {
        values.push(json!("zz added"));
    });
    Some(edit)
}

fn remove_value(api: &Api, rng: &mut Rng) -> Option<Edit> {
    let (pointer, reach) = choose_enum(api, rng, 3)?;
    // Where two values fold into one name, the other one gets the name.
    let label = by_reach(reach, (&[Fails], &[Safe]), SAFE, &[Breaks, Silent]);
    let length = at(&api.document, &pointer)["enum"]
        .as_array()
        .unwrap()
        .len();
    let index = rng.usize(..length);
    let edit = edit_enum(
        api,
        "value of an enum removed",
        (pointer, label),
        |values| {
            values.remove(index);
        },
    );
    Some(edit)
}
