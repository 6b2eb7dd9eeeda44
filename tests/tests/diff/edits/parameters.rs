//! Edits of parameters of the query.

use clientgen::compare::SourceEffect::{self, Adds, Breaks, Same, Silent};
use clientgen::compare::WireEffect::{Breaks as Fails, MayBreak, MeansSomethingElse, Safe};
use fastrand::Rng;
use serde_json::{Value, json};

use super::label::{OneWay, label};
use super::values::is_plain;
use super::{Api, Edit, Head, Make, choose};
use crate::tree::{at, at_mut, is_true, members, text};

pub const KINDS: &[(&str, Make)] = &[
    ("optional parameter added", add_optional),
    ("required parameter added", add_required),
    ("optional parameter removed", remove_optional),
    ("required parameter removed", remove_required),
    ("parameter made required", make_required),
    ("parameter made optional", make_optional),
    ("required parameter renamed", rename_required),
    ("default of a parameter added", add_default),
    ("value of a parameter added", add_value),
    ("value of a parameter removed", remove_value),
    ("integer parameter made a string", integer_to_string),
    ("maxLength of a parameter added", add_max_length),
    ("parameter deprecated", deprecate),
];

/// A parameter that an operation has in its own list.
struct Parameter {
    operation: String,
    index: usize,
}

/// Chooses a parameter of the query.
fn choose_parameter(
    api: &Api,
    rng: &mut Rng,
    is_wanted: impl Fn(&Value, &Value) -> bool,
) -> Option<Parameter> {
    let mut found = Vec::new();
    for operation in &api.map.operations {
        let node = at(&api.document, operation);
        // What a path item says of the same parameter would show again.
        let (item, _) = operation.rsplit_once('/').unwrap();
        if at(&api.document, item).get("parameters").is_some() {
            continue;
        }
        for (index, (_, parameter)) in members(node, operation, "parameters").enumerate() {
            let schema = parameter.get("schema").unwrap_or(&Value::Null);
            let is_query = text(parameter, "in") == Some("query");
            if is_query && parameter.get("style").is_none() && is_wanted(parameter, schema) {
                found.push((operation, index));
            }
        }
    }
    let (operation, index) = choose(rng, found)?;
    Some(Parameter {
        operation: operation.clone(),
        index,
    })
}

impl Parameter {
    fn edit(
        self,
        api: &Api,
        kind: &'static str,
        (wire, source): (OneWay, &[SourceEffect]),
        change: impl FnOnce(&mut Vec<Value>, usize),
    ) -> Edit {
        let mut head = api.document.clone();
        let operation = at_mut(&mut head, &self.operation);
        change(operation["parameters"].as_array_mut().unwrap(), self.index);
        Edit {
            kind,
            place: format!("{}/parameters/{}", self.operation, self.index),
            head: Head::Tree(head),
            label: label(wire, source),
            schema: None,
        }
    }
}

/// Adds a parameter to some operation.
fn add(
    api: &Api,
    rng: &mut Rng,
    kind: &'static str,
    is_required: bool,
    (wire, source): (OneWay, &[SourceEffect]),
) -> Option<Edit> {
    let operation = choose(rng, api.map.operations.iter().collect())?.clone();
    let mut head = api.document.clone();
    let node = at_mut(&mut head, &operation).as_object_mut().unwrap();
    let list = node.entry("parameters").or_insert_with(|| json!([]));
    let schema = json!({ "type": "string" });
    let parameter =
        json!({ "name": "zzAdded", "in": "query", "required": is_required, "schema": schema });
    list.as_array_mut().unwrap().push(parameter);
    Some(Edit {
        kind,
        place: operation,
        head: Head::Tree(head),
        label: label(wire, source),
        schema: None,
    })
}

fn add_optional(api: &Api, rng: &mut Rng) -> Option<Edit> {
    let expected: (OneWay, &[_]) = ((&[Safe], &[MayBreak]), &[Adds]);
    add(api, rng, "optional parameter added", false, expected)
}

fn add_required(api: &Api, rng: &mut Rng) -> Option<Edit> {
    let expected: (OneWay, &[_]) = ((&[Fails], &[MayBreak]), &[Breaks]);
    add(api, rng, "required parameter added", true, expected)
}

fn remove_optional(api: &Api, rng: &mut Rng) -> Option<Edit> {
    let found = choose_parameter(api, rng, |parameter, _| !is_true(parameter, "required"))?;
    let expected: (OneWay, &[_]) = ((&[MayBreak], &[Safe]), &[Breaks]);
    Some(found.edit(
        api,
        "optional parameter removed",
        expected,
        |list, index| {
            list.remove(index);
        },
    ))
}

fn remove_required(api: &Api, rng: &mut Rng) -> Option<Edit> {
    let found = choose_parameter(api, rng, |parameter, _| is_true(parameter, "required"))?;
    let expected: (OneWay, &[_]) = ((&[MayBreak], &[Fails]), &[Breaks]);
    Some(found.edit(
        api,
        "required parameter removed",
        expected,
        |list, index| {
            list.remove(index);
        },
    ))
}

fn make_required(api: &Api, rng: &mut Rng) -> Option<Edit> {
    let found = choose_parameter(api, rng, |parameter, schema| {
        !is_true(parameter, "required") && is_plain(schema, "string")
    })?;
    let expected: (OneWay, &[_]) = ((&[Fails], &[Safe]), &[Breaks]);
    Some(
        found.edit(api, "parameter made required", expected, |list, index| {
            list[index]["required"] = json!(true);
        }),
    )
}

fn make_optional(api: &Api, rng: &mut Rng) -> Option<Edit> {
    let found = choose_parameter(api, rng, |parameter, _| is_true(parameter, "required"))?;
    let expected: (OneWay, &[_]) = ((&[Safe], &[MayBreak, Fails]), &[Breaks]);
    Some(
        found.edit(api, "parameter made optional", expected, |list, index| {
            list[index]["required"] = json!(false);
        }),
    )
}

fn rename_required(api: &Api, rng: &mut Rng) -> Option<Edit> {
    let found = choose_parameter(api, rng, |parameter, schema| {
        is_true(parameter, "required") && is_plain(schema, "string")
    })?;
    // Arguments have no names for whoever calls, so that nothing changes for the compiler.
    let expected: (OneWay, &[_]) = ((&[Fails], &[Fails]), &[Same]);
    Some(found.edit(
        api,
        "required parameter renamed",
        expected,
        |list, index| {
            list[index]["name"] = json!("zzRenamed");
        },
    ))
}

fn add_default(api: &Api, rng: &mut Rng) -> Option<Edit> {
    let found = choose_parameter(api, rng, |parameter, schema| {
        !is_true(parameter, "required") && is_plain(schema, "string")
    })?;
    let wire: OneWay = (&[MeansSomethingElse], &[MeansSomethingElse]);
    Some(found.edit(
        api,
        "default of a parameter added",
        (wire, &[Same]),
        |list, index| {
            list[index]["schema"]["default"] = json!("zz");
        },
    ))
}

/// Whether a schema is an enum of at least so many texts, and nothing else.
fn is_enum(schema: &Value, least: usize) -> bool {
    let values = schema.get("enum").and_then(Value::as_array);
    let is_long =
        values.is_some_and(|values| values.len() >= least && values.iter().all(Value::is_string));
    is_long && text(schema, "type") == Some("string") && schema.get("default").is_none()
}

fn add_value(api: &Api, rng: &mut Rng) -> Option<Edit> {
    let found = choose_parameter(api, rng, |_, schema| {
        is_enum(schema, 2) && api.map.is_alone(schema)
    })?;
    let expected: (OneWay, &[_]) = ((&[Safe], &[MayBreak, Fails]), &[Adds]);
    Some(found.edit(
        api,
        "value of a parameter added",
        expected,
        |list, index| {
            let values = list[index]["schema"]["enum"].as_array_mut().unwrap();
            values.push(json!("zz added"));
        },
    ))
}

fn remove_value(api: &Api, rng: &mut Rng) -> Option<Edit> {
    let found = choose_parameter(api, rng, |_, schema| is_enum(schema, 3))?;
    let expected: (OneWay, &[_]) = ((&[Fails], &[Safe]), &[Breaks, Silent]);
    Some(found.edit(
        api,
        "value of a parameter removed",
        expected,
        |list, index| {
            let values = list[index]["schema"]["enum"].as_array_mut().unwrap();
            values.pop();
        },
    ))
}

fn integer_to_string(api: &Api, rng: &mut Rng) -> Option<Edit> {
    let found = choose_parameter(api, rng, |_, schema| is_plain(schema, "integer"))?;
    let expected: (OneWay, &[_]) = ((&[Safe], &[MayBreak, Fails]), &[Breaks]);
    Some(found.edit(
        api,
        "integer parameter made a string",
        expected,
        |list, index| {
            list[index]["schema"] = json!({ "type": "string" });
        },
    ))
}

fn add_max_length(api: &Api, rng: &mut Rng) -> Option<Edit> {
    let found = choose_parameter(api, rng, |_, schema| is_plain(schema, "string"))?;
    let expected: (OneWay, &[_]) = ((&[Fails], &[Safe]), &[Same]);
    Some(found.edit(
        api,
        "maxLength of a parameter added",
        expected,
        |list, index| {
            list[index]["schema"]["maxLength"] = json!(3);
        },
    ))
}

fn deprecate(api: &Api, rng: &mut Rng) -> Option<Edit> {
    let found = choose_parameter(api, rng, |parameter, _| {
        !is_true(parameter, "required") && parameter.get("deprecated").is_none()
    })?;
    let expected: (OneWay, &[_]) = ((&[Safe], &[Safe]), &[Adds]);
    Some(
        found.edit(api, "parameter deprecated", expected, |list, index| {
            list[index]["deprecated"] = json!(true);
        }),
    )
}
