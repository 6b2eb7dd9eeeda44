//! Names of types.

use super::Ident;
use super::keeper::Keeper;
use super::scope::{Scope, Wish};
use super::words::upper_camel;
use crate::ids::{Arena, Id};
use crate::lock::{keys, scope};
use crate::model::{Model, Naming, Shape, Type, TypeId};

/// Names that files with types use without a path: the prelude, and what is imported there.
const RESERVED: &[&str] = &[
    "AsMut",
    "AsRef",
    "Box",
    "Clone",
    "Copy",
    "Debug",
    "Decode",
    "Default",
    "DoubleEndedIterator",
    "Drop",
    "Encode",
    "Eq",
    "Err",
    "ExactSizeIterator",
    "Extend",
    "Fn",
    "FnMut",
    "FnOnce",
    "From",
    "FromIterator",
    "Future",
    "Into",
    "IntoFuture",
    "IntoIterator",
    "Iterator",
    "None",
    "Ok",
    "Option",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Result",
    "Self",
    "Send",
    "Sized",
    "Some",
    "String",
    "Sync",
    "ToOwned",
    "ToString",
    "TryFrom",
    "TryInto",
    "Unpin",
    "Vec",
    "BTreeMap",
    "Base64",
    "Bytes",
    "DateTime",
    "DecodeError",
    "FilePart",
    "FixedOffset",
    "HeaderMap",
    "Json",
    "Look",
    "Multipart",
    "NaiveDate",
    "Nullable",
    "Reply",
    "Secret",
    "Sink",
    "Unlisted",
    "UnlistedInteger",
    "Uuid",
];

/// More required properties than this come in a struct of their own (see DESIGN on `new`).
pub(crate) const MOST_ARGUMENTS: usize = 5;

/// A name for every type. Those that stand in others come after them and take their names up.
pub(super) fn types(model: &Model, keeper: &Keeper<'_>) -> Arena<TypeId, Ident> {
    let mut scope = Scope::camel(RESERVED);
    hold(model, keeper, &mut scope);
    let mut names: Vec<Option<Ident>> = vec![None; model.types.len()];
    let depths = depths(model);
    let deepest = depths.iter().copied().max().unwrap_or(0);
    for depth in 0..=deepest {
        let ids: Vec<TypeId> = model
            .types
            .ids()
            .filter(|id| depths[id.index()] == depth)
            .collect();
        let wishes = ids.iter().map(|&id| {
            let mut wish = wish(model, id, &names);
            if let Some(key) = keeper.type_key(id) {
                keeper.keep(&mut wish, key);
            }
            wish
        });
        let wishes: Vec<Wish> = wishes.collect();
        for (id, name) in ids.into_iter().zip(scope.settle(&wishes)) {
            names[id.index()] = Some(name);
        }
    }
    names
        .into_iter()
        .map(|name| name.unwrap_or_else(|| Ident::new("Unnamed".to_owned())))
        .collect()
}

/// Holds the names that types keep, those of inline types among them, which come after others.
fn hold(model: &Model, keeper: &Keeper<'_>, scope: &mut Scope) {
    if keeper.is_idle() {
        return;
    }
    for id in model.types.ids() {
        let Some(key) = keeper.type_key(id) else {
            continue;
        };
        if let Some(name) = keeper.find_name(key) {
            scope.hold(name);
        }
        if has_many(model, id)
            && let Some(name) = keeper.find_name(&keys::role(key, "required"))
        {
            scope.hold(name);
        }
    }
    keeper.free(scope, scope::TYPES);
}

/// Names of the structs with required properties, where there are too many for arguments.
pub(super) fn required(
    model: &Model,
    types: &Arena<TypeId, Ident>,
    keeper: &Keeper<'_>,
) -> Arena<TypeId, Option<Ident>> {
    let mut scope = Scope::camel(&[]).without(types.iter().map(|(_, name)| name.as_str()));
    keeper.free(&mut scope, scope::TYPES);
    let many: Vec<TypeId> = model
        .types
        .ids()
        .filter(|&id| has_many(model, id))
        .collect();
    let wishes: Vec<Wish> = many
        .iter()
        .map(|&id| {
            let name = format!("{}Required", types[id]);
            let mut wish = Wish::new(model.types[id].pointer.clone(), name);
            if let Some(key) = keeper.type_key(id) {
                keeper.keep(&mut wish, &keys::role(key, "required"));
            }
            wish
        })
        .collect();
    let mut names = model.types.map(|_, _| None);
    for (id, name) in many.into_iter().zip(scope.settle(&wishes)) {
        names[id] = Some(name);
    }
    names
}

/// An alias of a struct with many is asked for the same.
fn has_many(model: &Model, id: TypeId) -> bool {
    let needed = match &model.types[id].shape {
        Shape::Alias(Type::Named(next)) => return has_many(model, *next),
        Shape::Struct(structure) => structure
            .fields
            .iter()
            .filter(|field| field.is_asked())
            .count(),
        Shape::Form(form) => form.parts.iter().filter(|part| part.is_asked()).count(),
        Shape::Enum(_)
        | Shape::IntegerEnum(_)
        | Shape::Union(_)
        | Shape::Headers(_)
        | Shape::Alias(_)
        | Shape::ByStatus(_)
        | Shape::Deliveries(_) => 0,
    };
    needed > MOST_ARGUMENTS
}

/// How many types each type stands in. A type comes after the one that it stands in.
fn depths(model: &Model) -> Vec<usize> {
    let mut depths = vec![0; model.types.len()];
    for (id, def) in model.types.iter() {
        if let Naming::Within(owner, _) = &def.naming {
            depths[id.index()] = depths[owner.index()] + 1;
        }
    }
    depths
}

fn wish(model: &Model, id: TypeId, names: &[Option<Ident>]) -> Wish {
    let def = &model.types[id];
    match &def.naming {
        Naming::Own(words) => {
            let name = upper_camel(words);
            let exact = *words == name && def.pointer.starts_with("/components/schemas/");
            // A name that the language or the runtime has is no name for a type of the document.
            let epithet = RESERVED.contains(&name.as_str()).then(|| "Type".to_owned());
            Wish {
                exact,
                epithet,
                is_given: exact,
                ..Wish::new(def.pointer.clone(), name)
            }
        }
        Naming::Within(owner, words) => {
            let owner = names[owner.index()].as_ref().map_or("", Ident::as_str);
            Wish::new(def.pointer.clone(), format!("{owner}{}", camel_tail(words)))
        }
    }
}

/// What follows behind a name may begin with a digit.
fn camel_tail(words: &str) -> String {
    let name = upper_camel(words);
    match words.starts_with(|first: char| first.is_ascii_digit()) {
        true => name.trim_start_matches('N').to_owned(),
        false => name,
    }
}
