//! Programs that run with both clients and print different things.

use super::super::difference::{Cause, Difference};
use super::super::item::{Item, ItemKind, Origin};
use super::super::surface::Surface;
use super::name;
use super::sample::{expression, of_type};
use crate::model::{OperationId, SchemeKind, Shape, Type};
use serde_json::{Value, json};

/// The transport and the executor of a program, of the standard library alone.
const PRELUDE: &str = include_str!("prelude.rs.txt");

/// Writes a program that prints what an item does.
pub(super) fn program(
    difference: &Difference<'_, '_>,
    base: &Surface<'_>,
    head: &Surface<'_>,
) -> Option<String> {
    let (item, now) = (difference.base?, difference.head?);
    let statements = match (&difference.cause, item.kind) {
        (Cause::Restatused(statuses), _) => restatused(base, item, statuses.first()?)?,
        (_, ItemKind::Method) => sent(base, item, "", builder(base, false))?,
        (_, ItemKind::CallSetter) => {
            let method = base.at(item.owner.as_deref()?)?;
            let value = expression(base, item.slots.first()?, 90)?;
            let setter = format!(".{}({value})", name(item));
            sent(base, method, &setter, builder(base, false))?
        }
        (_, ItemKind::DefaultServer) => {
            let builder = builder(base, true);
            format!("    let client = {builder}.build().unwrap();\n    show(client.base_url());\n")
        }
        (_, ItemKind::Constructor) => printed(&constructed(base, item)?),
        (_, ItemKind::Setter | ItemKind::NullSetter | ItemKind::Adder) => {
            let constructor = base.at(&format!("{}::new", item.owner.as_deref()?))?;
            let slots = item.slots.iter().enumerate();
            let values: Option<Vec<String>> = slots
                .map(|(index, slot)| expression(base, slot, 90 + index))
                .collect();
            printed(&format!(
                "{}.{}({})",
                constructed(base, constructor)?,
                name(item),
                values?.join(", ")
            ))
        }
        (_, ItemKind::Field) => read(base, head, item, now)?,
        (_, ItemKind::Variant) => variant(base, item)?,
        (_, ItemKind::Type(_)) => {
            let tagged = tagged(base, item);
            tagged.or_else(|| members(base, head, item, now))?
        }
        (_, ItemKind::Credential) => authorized(base, item)?,
        (_, ItemKind::Server) => {
            format!("    show(client::{}.url());\n", item.path)
        }
        (_, ItemKind::Export)
        | (_, ItemKind::Feature)
        | (_, ItemKind::Variable)
        | (_, ItemKind::Conversion)
        | (_, ItemKind::Function)
        | (_, ItemKind::Default)
        | (_, ItemKind::Traits)
        | (_, ItemKind::Call)
        | (_, ItemKind::Servers) => return None,
    };
    Some(format!("{PRELUDE}\nfn main() {{\n{statements}}}\n"))
}

/// Writes the beginning of a client that calls nobody.
fn builder(surface: &Surface<'_>, needs_own_server: bool) -> String {
    let first = surface.revision.model.servers.iter().next();
    let has_server = first.is_some_and(|(_, server)| !server.is_relative);
    let base_url = match has_server || needs_own_server {
        true => "",
        false => ".base_url(\"https://api.test\")",
    };
    format!("client::Client::builder().transport(Recorder::default()){base_url}")
}

/// Writes the call of a method, with a different value for each argument.
fn call(surface: &Surface<'_>, method: &Item<'_>) -> Option<String> {
    let slots = method.slots.iter().enumerate();
    let arguments: Option<Vec<String>> = slots
        .map(|(index, slot)| expression(surface, slot, index + 1))
        .collect();
    Some(format!(
        "client.{}({})",
        name(method),
        arguments?.join(", ")
    ))
}

/// Writes the sending of a call, which the transport prints.
fn sent(surface: &Surface<'_>, method: &Item<'_>, setter: &str, builder: String) -> Option<String> {
    let call = call(surface, method)?;
    Some(format!(
        "    let client = {builder}.build().unwrap();\n    \
         let call = {call}{setter}.without_credentials();\n    \
         drop(block_on(call.into_future()));\n"
    ))
}

fn constructed(surface: &Surface<'_>, constructor: &Item<'_>) -> Option<String> {
    let slots = constructor.slots.iter().enumerate();
    let arguments: Option<Vec<String>> = slots
        .map(|(index, slot)| expression(surface, slot, index + 1))
        .collect();
    Some(format!(
        "client::{}({})",
        constructor.path,
        arguments?.join(", ")
    ))
}

fn printed(value: &str) -> String {
    format!("    show(serde_json::to_string(&{value}).unwrap());\n")
}

/// Writes the reading of a field out of an object that has it by both names.
fn read(base: &Surface<'_>, head: &Surface<'_>, item: &Item<'_>, now: &Item<'_>) -> Option<String> {
    let (Origin::Member(old, _), Origin::Member(new, _)) = (&item.origin, &now.origin) else {
        return None;
    };
    let ty = item.slots.first()?.ty?;
    let mut object = serde_json::Map::new();
    for (surface, id) in [(head, *new), (base, *old)] {
        if let Value::Object(fields) = of_type(surface, &Type::Named(id), 1, 0) {
            object.extend(fields);
        }
    }
    for (seed, wire) in item.wires.iter().chain(&now.wires).enumerate() {
        object.insert(wire.name.clone(), of_type(base, ty, seed + 2, 0));
    }
    let json = Value::Object(object).to_string();
    let (owner, field) = (item.owner.as_deref()?, name(item));
    Some(format!(
        "    let value: client::{owner} = sample({json:?});\n    \
         show(format!(\"{{:?}}\", value.{field}));\n"
    ))
}

/// Writes the writing of a variant, and the reading of an alternative with its tag.
fn variant(surface: &Surface<'_>, item: &Item<'_>) -> Option<String> {
    let Some(slot) = item.slots.first() else {
        return Some(printed(&format!("client::{}", item.path)));
    };
    let value = expression(surface, slot, 1)?;
    let mut statements = printed(&format!("client::{}({value})", item.path));
    if let (Origin::Member(id, _), Some(ty)) = (&item.origin, slot.ty)
        && let Shape::Union(union) = &surface.revision.model.types[*id].shape
        && let (Some(tag), Some(wire)) = (&union.tag, item.wires.first())
        && let Value::Object(mut object) = of_type(surface, ty, 1, 0)
    {
        object.insert(tag.0.clone(), json!(wire.name));
        statements.push_str(&shown(item.owner.as_deref()?, &Value::Object(object)));
    }
    Some(statements)
}

/// Writes the reading of a value.
fn shown(path: &str, value: &Value) -> String {
    let json = value.to_string();
    format!(
        "    show(format!(\"{{:?}}\", serde_json::from_str::<client::{path}>({json:?}).ok()));\n"
    )
}

/// Writes the reading of what a name's old type and its new one have, each of it once.
fn members(
    base: &Surface<'_>,
    head: &Surface<'_>,
    item: &Item<'_>,
    now: &Item<'_>,
) -> Option<String> {
    let mut object = serde_json::Map::new();
    let mut statements = String::new();
    for (surface, one) in [(head, now), (base, item)] {
        let Origin::Type(id) = one.origin else {
            return None;
        };
        match &surface.revision.model.types[id].shape {
            Shape::Struct(structure) => {
                let fields = structure.fields.iter();
                object.extend(fields.map(|field| {
                    let value = of_type(surface, &field.ty, 1, 0);
                    (field.wire.0.clone(), value)
                }));
            }
            Shape::Enum(listed) => {
                let values = listed.variants.iter().map(|one| json!(one.value.0));
                statements.extend(values.map(|value| shown(&item.path, &value)));
            }
            Shape::IntegerEnum(listed) => {
                let values = listed.variants.iter().map(|one| json!(one.value));
                statements.extend(values.map(|value| shown(&item.path, &value)));
            }
            Shape::Union(_)
            | Shape::Alias(_)
            | Shape::Form(_)
            | Shape::Headers(_)
            | Shape::ByStatus(_)
            | Shape::Deliveries(_) => return None,
        }
    }
    match statements.is_empty() {
        true => Some(shown(&item.path, &Value::Object(object))),
        false => Some(statements),
    }
}

/// Writes the writing and the reading of the alternatives of a union.
fn tagged(surface: &Surface<'_>, item: &Item<'_>) -> Option<String> {
    let Origin::Type(id) = &item.origin else {
        return None;
    };
    let Shape::Union(union) = &surface.revision.model.types[*id].shape else {
        return None;
    };
    let names = &surface.revision.names.members[*id].names;
    let mut statements = String::new();
    for (alternative, variant) in union.alternatives.iter().zip(names) {
        let json = of_type(surface, &alternative.ty, 1, 0);
        let boxed = surface.find(&Item {
            path: format!("{}::{variant}", item.path),
            ..item.clone()
        })?;
        let value = expression(surface, boxed.slots.first()?, 1)?;
        let path = &item.path;
        statements.push_str(&printed(&format!("client::{path}::{variant}({value})")));
        statements.push_str(&shown(path, &json));
    }
    Some(statements)
}

/// Writes a call of an operation with the credential of a scheme.
fn authorized(surface: &Surface<'_>, item: &Item<'_>) -> Option<String> {
    let Origin::Scheme(scheme) = item.origin else {
        return None;
    };
    let model = &surface.revision.model;
    let mut operations = model.operations.iter();
    let needs = |ways: &Vec<Vec<_>>| ways.iter().any(|way| way.as_slice() == [scheme]);
    let (id, _) = operations.find(|(_, operation)| needs(&operation.security))?;
    let method = method_of(surface, id)?;
    let secret = match model.schemes[scheme].kind {
        SchemeKind::Basic => "\"user\", \"password\"",
        SchemeKind::ApiKey { .. } | SchemeKind::Bearer => "\"secret\"",
    };
    let builder = builder(surface, false);
    let (call, credential) = (call(surface, method)?, name(item));
    Some(format!(
        "    let client = {builder}.{credential}({secret}).build().unwrap();\n    \
         drop(block_on({call}.into_future()));\n"
    ))
}

fn method_of<'s, 'a>(surface: &'s Surface<'a>, id: OperationId) -> Option<&'s Item<'a>> {
    let mut items = surface.items.iter();
    items.find(|item| item.kind == ItemKind::Method && item.origin == Origin::Operation(id))
}

/// Writes a call that is answered with a status, and prints which kind of error that is.
fn restatused(surface: &Surface<'_>, item: &Item<'_>, status: &str) -> Option<String> {
    use crate::model::{Content, OutcomeKind};
    let Origin::Operation(id) = item.origin else {
        return None;
    };
    let body = match &surface.revision.model.operations[id].failure.kind {
        OutcomeKind::Content(Content::Json(ty)) => {
            let ty = crate::model::spell_out(&surface.revision.model.types, ty);
            of_type(surface, &ty, 1, 0)
        }
        OutcomeKind::Content(_)
        | OutcomeKind::Never
        | OutcomeKind::ByStatus(_)
        | OutcomeKind::Stream(_) => json!({}),
    };
    let status = match status {
        "default" => "418".to_owned(),
        range => range.replace("XX", "18"),
    };
    let (call, builder) = (call(surface, item)?, builder(surface, false));
    let builder = builder.replace(
        "Recorder::default()",
        &format!("Recorder::answering({status}, {:?})", body.to_string()),
    );
    Some(format!(
        "    let client = {builder}.build().unwrap();\n    \
         match block_on({call}.without_credentials().into_future()) {{\n        \
         Ok(_) => show(\"a success\"),\n        \
         Err(client::Error::Status(_)) => show(\"a documented error\"),\n        \
         Err(_) => show(\"another error\"),\n    }}\n"
    ))
}
