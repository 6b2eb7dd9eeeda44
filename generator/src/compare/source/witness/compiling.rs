//! Programs that compile with one client and not with the other.

use super::super::item::{Item, ItemKind};
use super::super::surface::Surface;
use super::{argument_type, declared_type, name};
use crate::compare::source::item::Origin;
use crate::model::Shape;

/// Writes a module that uses an item in all of its declaration.
pub(in crate::compare) fn program(surface: &Surface<'_>, item: &Item<'_>) -> Option<String> {
    let owner = item.owner.as_deref().unwrap_or_default();
    let path = &item.path;
    let (parameters, arguments) = arguments(surface, item, 0);
    Some(match item.kind {
        ItemKind::Export | ItemKind::Servers => {
            format!("pub use client::{path};\n")
        }
        // The manifest of the program is what uses it.
        ItemKind::Feature => String::new(),
        ItemKind::Variable | ItemKind::DefaultServer => return None,
        ItemKind::Type(_) => type_use(surface, item)?,
        ItemKind::Field => {
            let declared = declared_type(surface, item.slots.first()?);
            let field = name(item);
            format!(
                "pub fn witness(value: client::{owner}) -> {declared} {{\n    value.{field}\n}}\n"
            )
        }
        ItemKind::Constructor => {
            format!(
                "pub fn witness({parameters}) -> client::{owner} {{\n    client::{path}({arguments})\n}}\n"
            )
        }
        ItemKind::Setter | ItemKind::NullSetter | ItemKind::Adder => {
            let (setter, parameters) = (name(item), below(&parameters));
            format!(
                "pub fn witness(value: client::{owner}{parameters}) -> client::{owner} {{\n    \
                 value.{setter}({arguments})\n}}\n"
            )
        }
        ItemKind::Variant => match item.slots.is_empty() {
            true => format!("pub fn witness() -> client::{owner} {{\n    client::{path}\n}}\n"),
            false => format!(
                "pub fn witness({parameters}) -> client::{owner} {{\n    client::{path}({arguments})\n}}\n"
            ),
        },
        ItemKind::Conversion => {
            format!(
                "pub fn witness({parameters}) -> client::{owner} {{\n    {arguments}.into()\n}}\n"
            )
        }
        ItemKind::Function => {
            format!("pub fn witness() {{\n    let _ = client::{path};\n}}\n")
        }
        ItemKind::Default => {
            format!("pub fn witness() -> client::{owner} {{\n    Default::default()\n}}\n")
        }
        ItemKind::Traits => {
            format!("pub fn witness(value: &client::{owner}) -> bool {{\n    value == value\n}}\n")
        }
        ItemKind::Method => {
            let (method, parameters) = (name(item), below(&parameters));
            format!(
                "pub fn witness(client: &client::Client{parameters}) {{\n    \
                 let _ = client.{method}({arguments});\n}}\n"
            )
        }
        ItemKind::Call => call_use(surface, item)?,
        ItemKind::CallSetter => setter_use(surface, item)?,
        ItemKind::Server => {
            let fields = item
                .slots
                .first()?
                .template
                .split(", ")
                .filter(|name| !name.is_empty());
            let fields: Vec<String> = fields
                .map(|name| format!("{name}: String::new()"))
                .collect();
            let fields = match fields.is_empty() {
                true => String::new(),
                false => format!(" {{ {} }}", fields.join(", ")),
            };
            format!("pub fn witness() -> client::Server {{\n    client::{path}{fields}\n}}\n")
        }
        ItemKind::Credential => {
            let (method, parameters) = (name(item), below(&parameters));
            format!(
                "pub fn witness(builder: client::ClientBuilder{parameters}) -> client::ClientBuilder {{\n    \
                 builder.{method}({arguments})\n}}\n"
            )
        }
    })
}

/// Returns parameters and arguments of a function that hands its own on, with names from a number
/// on.
fn arguments(surface: &Surface<'_>, item: &Item<'_>, first: usize) -> (String, String) {
    let slots = item.slots.iter().enumerate();
    let parameters: Vec<String> = slots
        .map(|(index, slot)| format!("a{}: {}", index + first, argument_type(surface, slot)))
        .collect();
    let arguments: Vec<String> = (0..parameters.len())
        .map(|index| format!("a{}", index + first))
        .collect();
    (parameters.join(", "), arguments.join(", "))
}

fn below(parameters: &str) -> String {
    match parameters {
        "" => String::new(),
        parameters => format!(", {parameters}"),
    }
}

/// Writes the use of a type by what only its kind can do.
fn type_use(surface: &Surface<'_>, item: &Item<'_>) -> Option<String> {
    let path = &item.path;
    let Origin::Type(id) = &item.origin else {
        return None;
    };
    if item.kind == ItemKind::Type("struct of what is required") {
        return literal_use(surface, item);
    }
    Some(match &surface.revision.model.types[*id].shape {
        Shape::Struct(_) | Shape::Form(_) | Shape::Headers(_) => {
            // A pattern would fit any struct, `String` too.
            let field = surface.revision.names.members[*id].names.first();
            let field =
                field.map_or_else(String::new, |field| format!("    let _ = value.{field};\n"));
            format!(
                "pub fn witness(value: client::{path}) {{\n    let client::{path} {{ .. }} = &value;\n{field}}}\n"
            )
        }
        Shape::Enum(_)
        | Shape::IntegerEnum(_)
        | Shape::Union(_)
        | Shape::ByStatus(_)
        | Shape::Deliveries(_) => {
            let variant = surface.revision.names.members[*id].names.first();
            let variant = variant.map_or("Other", |name| name.as_str());
            format!(
                "pub fn witness(value: client::{path}) -> bool {{\n    \
                 matches!(value, client::{path}::{variant} {{ .. }})\n}}\n"
            )
        }
        Shape::Alias(_) => alias_use(surface, item)?,
    })
}

fn alias_use(surface: &Surface<'_>, item: &Item<'_>) -> Option<String> {
    let path = &item.path;
    let declared = declared_type(surface, item.slots.first()?);
    Some(format!(
        "pub fn witness(value: client::{path}) -> {declared} {{\n    value\n}}\n"
    ))
}

/// Writes the literal of what `new` takes, which each further field breaks.
fn literal_use(surface: &Surface<'_>, item: &Item<'_>) -> Option<String> {
    let path = &item.path;
    let fields = surface
        .items
        .iter()
        .filter(|field| field.owner.as_ref() == Some(path));
    let mut parameters = Vec::new();
    let mut names = Vec::new();
    for (index, field) in fields.enumerate() {
        let declared = declared_type(surface, field.slots.first()?);
        parameters.push(format!("a{index}: {declared}"));
        names.push(format!("{}: a{index}", name(field)));
    }
    Some(format!(
        "pub fn witness({}) -> client::{path} {{\n    client::{path} {{ {} }}\n}}\n",
        parameters.join(", "),
        names.join(", "),
    ))
}

fn call_use(surface: &Surface<'_>, item: &Item<'_>) -> Option<String> {
    let path = &item.path;
    let [call, held @ ..] = item.slots.as_slice() else {
        return None;
    };
    let held: Vec<String> = held
        .iter()
        .map(|slot| declared_type(surface, slot))
        .collect();
    Some(format!(
        "pub fn witness(call: client::{path}) {{\n    let _: client::{}<{}, _> = call;\n}}\n",
        call.template,
        held.join(", ")
    ))
}

/// Writes the use of a setter on the call of its method.
fn setter_use(surface: &Surface<'_>, item: &Item<'_>) -> Option<String> {
    let method = surface.at(item.owner.as_deref()?)?;
    let (parameters, arguments) = arguments(surface, method, 0);
    let is_stream = matches!(name(item), "send_events" | "send_lines");
    let (own, handed) = match is_stream {
        true => (String::new(), String::new()),
        false => self::arguments(surface, item, method.slots.len()),
    };
    let (parameters, own) = (below(&parameters), below(&own));
    Some(format!(
        "pub fn witness(client: &client::Client{parameters}{own}) {{\n    \
         let _ = client.{}({arguments}).{}({handed});\n}}\n",
        name(method),
        name(item),
    ))
}
