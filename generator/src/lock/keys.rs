//! Keys of the lock: things of a document by names instead of positions.
//!
//! | key | what |
//! | --- | --- |
//! | `GET /cats` | the method of an operation |
//! | `GET /cats (call)` | the type of its call |
//! | `POST /files (body text/plain)` | the method with a further body |
//! | `GET /cats (arguments)` | the order of its arguments |
//! | `GET /cats/parameters/query owner` | a parameter |
//! | `#/components/schemas/Cat` | a component |
//! | `#/components/schemas/Cat (type home)` | an inline type of a component |
//! | `#/components/responses/Denied` | what stands in another component |
//! | `#/components/requestBodies/Cat (type form)` | the same in another media type than JSON |
//! | `POST /search (type request)` | an inline type of an operation |
//! | `POST /search (type error 404)` | an inline type of a reply |
//! | `GET /cats/parameters/query order (type)` | an inline type of a parameter |
//! | `(type integer or string)` | a union of scalars and lists, by what it holds |
//! | TYPE`/properties/name`, TYPE`/enum/black`, … | a field or a variant of a type |
//! | TYPE`/properties/name (setter)`, `(null)` | a setter that is not called as its field |
//! | TYPE `(arguments)`, `(required)`, `(same as)`, `(gate)` | what else is kept of a type |
//! | `server https://a.example`, `#/tags/Cats`, `#/components/securitySchemes/key` | the rest |

use super::looks::{list_members, name_alternatives};
use crate::diagnostic::{escape, unescape};
use crate::ids::{Arena, Id};
use crate::model::{
    Naming, Operation, OperationId, Parameter, ParameterIn, ReplyNaming, Server, Shape,
    SharedNaming, TypeDef, TypeId, find_union,
};
use crate::unordered::{UnorderedMap, UnorderedSet};

/// The keys of types. None: two types cannot be told apart by names, and the other one has the key.
pub type TypeKeys = Arena<TypeId, Option<String>>;

/// Returns the key of an operation.
pub fn operation(operation: &Operation) -> String {
    operation.request()
}

/// Returns the key of something that belongs to what another key is about.
pub fn role(key: &str, role: &str) -> String {
    format!("{key} ({role})")
}

/// Returns the key of the method with a further body, by the key of its operation.
pub fn body(operation: &str, media_type: &str) -> String {
    role(operation, &format!("body {media_type}"))
}

/// Returns the key of a parameter, by the key of its operation.
pub fn parameter(operation: &str, location: ParameterIn, wire: &str) -> String {
    format!("{operation}/parameters/{} {}", location.word(), plain(wire))
}

/// The places of parameters.
pub(super) const PLACES: &[ParameterIn] = &[
    ParameterIn::Path,
    ParameterIn::Query,
    ParameterIn::Header,
    ParameterIn::Cookie,
];

/// Finds the location and the name of the parameter whose value the type of a key is.
pub fn split_parameter(key: &str) -> Option<(ParameterIn, String)> {
    // A path may have such a segment too; names behind it have no slashes.
    let (_, parameter) = key.rsplit_once("/parameters/")?;
    let (word, wire) = parameter.strip_suffix(" (type)")?.split_once(' ')?;
    let location = PLACES.iter().find(|one| one.word() == word)?;
    Some((*location, read_plain(wire)))
}

/// Returns the key of a tag.
pub fn tag(name: &str) -> String {
    format!("#/tags/{}", plain(name))
}

/// Returns the key of a security scheme.
pub fn scheme(name: &str) -> String {
    format!("#/components/securitySchemes/{}", plain(name))
}

/// Returns the key of a server: its URL as in the document.
pub fn server(server: &Server) -> String {
    let url = server.template();
    // What stands between a server and its variables is none of a URL.
    let url = url.replace("/variables/", "/variables~1");
    format!("server {url}")
}

/// Returns the key of a variable, by the key of its server.
pub fn variable(server: &str, wire: &str) -> String {
    format!("{server}/variables/{}", plain(wire))
}

/// Returns the key of a field or variant, by the key of its type.
pub fn member(owner: &str, word: &str, wire: &str) -> String {
    format!("{owner}/{word}/{}", plain(wire))
}

/// The words for members, as they stand between the key of a type and that of a member.
pub(super) const MEMBERS: &[&str] = &[
    "properties",
    "enum",
    "alternatives",
    "statuses",
    "deliveries",
    "headers",
];

/// Returns what the members of a type are called, and the name of each in the document.
pub fn members(
    types: &Arena<TypeId, TypeDef>,
    shape: &Shape,
) -> Option<(&'static str, Vec<String>)> {
    Some(match shape {
        Shape::Struct(_) | Shape::Enum(_) | Shape::IntegerEnum(_) => return list_members(shape),
        Shape::Form(form) => {
            let parts = form.parts.iter();
            ("properties", parts.map(|one| one.wire.0.clone()).collect())
        }
        Shape::Headers(fields) => {
            let fields = fields.iter();
            ("headers", fields.map(|one| one.wire.0.clone()).collect())
        }
        Shape::Union(union) => ("alternatives", name_alternatives(types, union)),
        Shape::ByStatus(arms) => {
            let arms = arms.iter();
            ("statuses", arms.map(|one| one.status.key()).collect())
        }
        Shape::Deliveries(all) => {
            let all = all.iter();
            ("deliveries", all.map(|one| one.name.clone()).collect())
        }
        Shape::Alias(_) => return None,
    })
}

/// Returns the keys of all types.
pub fn types(
    types: &Arena<TypeId, TypeDef>,
    operations: &Arena<OperationId, Operation>,
) -> TypeKeys {
    let keys = shared_types(types, operations);
    let firsts = firsts(types, &keys);
    keys.map(|id, key| firsts[id].then(|| key.clone()))
}

/// Returns the keys of all types, the same one for those that cannot be told apart by names.
pub fn shared_types(
    types: &Arena<TypeId, TypeDef>,
    operations: &Arena<OperationId, Operation>,
) -> Arena<TypeId, String> {
    let owners = Owners::of(types, operations);
    let mut keys: Arena<TypeId, String> = Arena::new();
    let mut called = UnorderedMap::new();
    for (id, def) in types.iter() {
        // What a type stands in comes before it.
        let within = |owner: TypeId, step: &str| {
            let word = format!("type {}", plain(step));
            (owner.index() < id.index()).then(|| role(&keys[owner], word.trim_end()))
        };
        let key = match &def.naming {
            Naming::Within(owner, step) => {
                within(*owner, step).unwrap_or_else(|| owners.own(id, def, step))
            }
            Naming::Alternative(owner, index, step) => {
                let called = find_called(types, &mut called, *owner);
                let called = called.get(*index).map_or("", String::as_str);
                let step = format!("{called} {step}");
                let step = step.trim_end();
                within(*owner, step).unwrap_or_else(|| owners.own(id, def, step))
            }
            Naming::Own(words) => owners.own(id, def, words),
            Naming::Held(words) => format!("(type {})", plain(words)),
            Naming::Reply(reply) => owners.reply(def, reply),
            Naming::Shared(shared) => self::shared(shared),
        };
        keys.push(key);
    }
    keys
}

/// Finds the types that have their key: of those that share one, the first by its pointer.
pub fn firsts(types: &Arena<TypeId, TypeDef>, keys: &Arena<TypeId, String>) -> Arena<TypeId, bool> {
    let mut order: Vec<TypeId> = types.ids().collect();
    order.sort_by_key(|id| (types[*id].pointer.len(), &types[*id].pointer));
    let mut seen = UnorderedSet::new();
    let mut firsts = types.map(|_, _| false);
    for id in order {
        firsts[id] = seen.insert(keys[id].as_str());
    }
    firsts
}

/// Finds what the alternatives of a union are called in keys; `known` are those found before.
fn find_called<'c>(
    types: &Arena<TypeId, TypeDef>,
    known: &'c mut UnorderedMap<TypeId, Vec<String>>,
    owner: TypeId,
) -> &'c [String] {
    known.entry(owner).or_insert_with(|| {
        let found = find_union(types, owner);
        found.map_or_else(Vec::new, |(_, union)| name_alternatives(types, union))
    })
}

/// The things that inline types belong to.
struct Owners<'a> {
    operations: &'a Arena<OperationId, Operation>,
    /// Operations by their pointers.
    by_pointer: UnorderedMap<String, OperationId>,
    /// The keys of types that stand in parameters.
    of_parameters: UnorderedMap<TypeId, String>,
}

impl<'a> Owners<'a> {
    fn of(types: &Arena<TypeId, TypeDef>, operations: &'a Arena<OperationId, Operation>) -> Self {
        let by_pointer = operations.iter().map(|(id, one)| (pointer(one), id));
        let mut owners = Self {
            operations,
            by_pointer: by_pointer.collect(),
            of_parameters: UnorderedMap::new(),
        };
        for (_, operation) in operations.iter() {
            for parameter in &operation.parameters {
                owners.add_parameter(types, operation, parameter);
            }
        }
        owners
    }

    fn add_parameter(
        &mut self,
        types: &Arena<TypeId, TypeDef>,
        operation: &Operation,
        parameter: &Parameter,
    ) {
        let inside = format!("{}/", pointer(operation));
        let of_path = format!("/paths/{}/parameters/", escape(&operation.path));
        let words = format!("{} {}", operation.words, parameter.wire.0);
        parameter.ty.visit_named(&mut |id| {
            let def = &types[id];
            if let Naming::Own(own) = &def.naming
                && (def.pointer.starts_with(&inside) || def.pointer.starts_with(&of_path))
                && let Some(rest) = own.strip_prefix(&words)
            {
                let owner = self::operation(operation);
                let owner = self::parameter(&owner, parameter.location, &parameter.wire.0);
                let key = role(&owner, &format!("type{}", plain(rest)));
                self.of_parameters.entry(id).or_insert(key);
            }
        });
    }

    /// Returns the operation that a pointer leads into.
    fn around(&self, pointer: &str) -> Option<&'a Operation> {
        let end = pointer.match_indices('/').nth(3);
        let end = end.map_or(pointer.len(), |(at, _)| at);
        let operation = self.by_pointer.get(&pointer[..end])?;
        Some(&self.operations[*operation])
    }

    /// Returns the key of the type of a reply's body.
    fn reply(&self, def: &TypeDef, reply: &ReplyNaming) -> String {
        let around = self.around(&def.pointer);
        let operation = around.filter(|operation| operation.words == reply.words);
        let mut what = vec!["type"];
        if operation.is_none() {
            what.push(&reply.words);
        }
        let status = reply.status.key();
        what.extend([reply.part.word(), &reply.steps, &status]);
        what.retain(|word| !word.is_empty());
        let what = plain(&what.join(" "));
        match operation {
            Some(operation) => role(&self::operation(operation), &what),
            None => format!("({what})"),
        }
    }

    /// Returns the key of a type that stands in no other type.
    fn own(&self, id: TypeId, def: &TypeDef, words: &str) -> String {
        if let Some(key) = self.of_parameters.get(&id) {
            return key.clone();
        }
        let at = def.pointer.as_str();
        if let Some(operation) = self.around(at) {
            let rest = words.strip_prefix(operation.words.as_str());
            if let Some(rest) = rest.filter(|rest| rest.starts_with(' ')) {
                return role(&self::operation(operation), &format!("type{}", plain(rest)));
            }
        }
        let is_component = at.starts_with("/components/schemas/");
        match at {
            _ if is_component && at.matches('/').count() == 3 => format!("#{at}"),
            _ if has_numbers(at) => format!("(type {})", plain(words)),
            _ if at.starts_with('/') => format!("#{at} (type)"),
            _ => format!("{at} (type)"),
        }
    }
}

/// Returns the key of a type in a component that is no schema. The body of a reply or request is
/// JSON as a rule, so that only what is something else says so.
fn shared(shared: &SharedNaming) -> String {
    let key = format!(
        "#/components/{}/{}",
        shared.section.key(),
        plain(&shared.name)
    );
    let media = shared.media.iter().map(|media| media.subtype.as_str());
    let media = media.filter(|subtype| *subtype != "json");
    let steps = Some(shared.steps.as_str()).filter(|steps| !steps.is_empty());
    let words: Vec<&str> = media.chain(steps).collect();
    match words.is_empty() {
        true => key,
        false => role(&key, &format!("type {}", plain(&words.join(" ")))),
    }
}

/// Whether a pointer leads through a list.
fn has_numbers(pointer: &str) -> bool {
    let is_number = |step: &str| !step.is_empty() && step.bytes().all(|one| one.is_ascii_digit());
    pointer.split('/').any(is_number)
}

/// Returns the pointer of an operation.
pub fn pointer(operation: &Operation) -> String {
    let method = operation.method.name().to_ascii_lowercase();
    format!("/paths/{}/{method}", escape(&operation.path))
}

/// Writes a name of the document as part of a key, so that it cannot be taken for more than one
/// part.
pub(super) fn plain(name: &str) -> String {
    escape(name).replace(" (", " ~2").replace(')', "~3")
}

/// Reads a name of the document that is part of a key.
fn read_plain(part: &str) -> String {
    let part = part.replace("~2", "(").replace("~3", ")");
    unescape(&part).into_owned()
}
