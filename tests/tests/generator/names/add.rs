//! Additions to documents.

use std::collections::BTreeSet;

use fastrand::Rng;
use serde_yaml::Value;

use super::seek::{METHODS, Places};
use super::tree::{at, list_at, map_at, parallel_lists, part, quote};

/// A document with something more.
pub struct Addition {
    /// The place of the addition in the document, with its name or key.
    pub place: String,
    /// The name of the addition, if something else may have a similar one.
    pub rival: Option<String>,
    /// The new document.
    pub document: Value,
}

/// Whether an addition is called as nothing else, or much like something that is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Claim {
    /// Nothing else has a name like this.
    Fresh,
    /// Something has a name that is written almost like this.
    Rival,
}

/// Adds something of one kind somewhere. None: there is no place for it.
pub type Add = fn(&Value, &Places, Claim, &mut Rng) -> Option<Addition>;

/// All kinds of additions.
pub const KINDS: &[(&str, Add)] = &[
    ("component", component),
    ("operation", operation),
    ("status", status),
    ("value", value),
    ("property", property),
    ("parameter", parameter),
    ("alternative", alternative),
    ("tag", tag),
];

/// A name that nothing else has.
const FRESH: &str = "zebraAdded";

/// Chooses what an addition is called, by the names that are there.
fn call(claim: Claim, there: Vec<String>, rng: &mut Rng) -> Option<(String, Option<String>)> {
    match claim {
        Claim::Fresh => Some((FRESH.to_owned(), None)),
        Claim::Rival => {
            let rivals = there.iter().filter_map(|name| respell(name, rng));
            let free: Vec<_> = rivals.filter(|name| !there.contains(name)).collect();
            let name = rng.choice(free)?;
            Some((name.clone(), Some(name)))
        }
    }
}

fn choose<T>(all: impl Iterator<Item = T>, rng: &mut Rng) -> Option<T> {
    rng.choice(all.collect::<Vec<T>>())
}

/// Spells a name in another way that comes to the same in Rust.
fn respell(name: &str, rng: &mut Rng) -> Option<String> {
    let is_plain = |one: char| one.is_ascii_alphanumeric() || "-_ .".contains(one);
    if !name.chars().all(is_plain) || !name.starts_with(|one: char| one.is_ascii_alphabetic()) {
        return None;
    }
    let mut ways = vec![format!("{name}-"), format!("_{name}")];
    if name.contains('_') {
        ways.push(name.replace('_', "-"));
    }
    if name.bytes().all(|one| one.is_ascii_lowercase()) {
        ways.push(name.to_uppercase());
    }
    ways.push(first_letter(name)?);
    rng.choice(ways)
}

/// The first letter as a capital, or as none.
fn first_letter(name: &str) -> Option<String> {
    let first = name.chars().next()?;
    let other = match first.is_ascii_uppercase() {
        true => first.to_ascii_lowercase(),
        false => first.to_ascii_uppercase(),
    };
    // `ABc` and `aBc` are other words.
    let is_capital = |one: char| one.is_ascii_uppercase();
    let rest = name.get(1..)?;
    (!rest.starts_with(is_capital)).then(|| format!("{other}{rest}"))
}

fn keys(map: Option<&Value>) -> Vec<String> {
    let map = map.and_then(Value::as_mapping).into_iter().flatten();
    map.filter_map(|(key, _)| key.as_str().map(str::to_owned))
        .collect()
}

fn component(tree: &Value, _: &Places, claim: Claim, rng: &mut Rng) -> Option<Addition> {
    let there = keys(at(tree, "/components/schemas"));
    let (name, rival) = call(claim, there, rng)?;
    let mut document = tree.clone();
    map_at(&mut document, "", "components")?;
    let schemas = map_at(&mut document, "/components", "schemas")?;
    let schema = "{type: object, required: [zebraOwn], properties: {zebraOwn: {type: string}}}";
    schemas.insert(name.clone().into(), part(schema));
    Some(Addition {
        place: format!("/components/schemas `{name}`"),
        rival,
        document,
    })
}

fn operation(tree: &Value, places: &Places, claim: Claim, rng: &mut Rng) -> Option<Addition> {
    let ids = places.operations.iter();
    let ids = ids.filter_map(|pointer| at(tree, pointer)?.get("operationId")?.as_str());
    let (name, rival) = call(claim, ids.map(str::to_owned).collect(), rng)?;
    let path = "/zebra/added";
    let mut document = tree.clone();
    let paths = map_at(&mut document, "", "paths")?;
    let method = choose(METHODS.iter().filter(|method| **method != "head"), rng)?;
    let replies = "{'200': {description: D, content: {application/json: {schema: \
        {type: object, required: [zebraReply], properties: {zebraReply: {type: string}}}}}}}";
    let id = quote(&name);
    let item = format!("{{{method}: {{operationId: {id}, responses: {replies}}}}}");
    paths.insert(path.into(), part(&item));
    Some(Addition {
        place: format!("{method} {path} `{name}`"),
        rival,
        document,
    })
}

/// The statuses that are added: with a phrase, and without.
const STATUSES: &[&str] = &["401", "409", "599"];

fn status(tree: &Value, places: &Places, claim: Claim, rng: &mut Rng) -> Option<Addition> {
    // No two statuses are called alike.
    if claim == Claim::Rival {
        return None;
    }
    let operation = rng.choice(&places.operations)?;
    let there = keys(at(tree, operation)?.get("responses"));
    let status = choose(
        STATUSES
            .iter()
            .filter(|one| !there.iter().any(|it| it == **one)),
        rng,
    )?;
    let content = rng.choice([
        "",
        ", content: {application/json: {schema: {type: string}}}",
        ", content: {application/json: {schema: {type: object, required: [zebraFault], \
            properties: {zebraFault: {type: string}}}}}",
    ])?;
    let mut document = tree.clone();
    let replies = map_at(&mut document, operation, "responses")?;
    replies.insert(
        (*status).into(),
        part(&format!("{{description: D{content}}}")),
    );
    Some(Addition {
        place: format!("{operation}/responses {status}"),
        rival: None,
        document,
    })
}

fn value(tree: &Value, places: &Places, claim: Claim, rng: &mut Rng) -> Option<Addition> {
    let owner = rng.choice(&places.enums)?;
    let schema = at(tree, owner)?.as_mapping()?;
    let values = schema.get("enum")?.as_sequence()?;
    // What is said of the values is a list that has one more then, or nobody knows of which.
    let parallel = parallel_lists(schema);
    let mut there: Vec<&Value> = values.iter().collect();
    for key in &parallel {
        let said = schema[key.as_str()].as_sequence()?;
        if said.len() != values.len() {
            return None;
        }
        there.extend(said);
    }
    let there = there
        .into_iter()
        .filter_map(Value::as_str)
        .map(str::to_owned);
    let (name, rival) = call(claim, there.collect(), rng)?;
    let mut document = tree.clone();
    for key in parallel.iter().map(String::as_str).chain(["enum"]) {
        list_at(&mut document, owner, key)?.push(name.clone().into());
    }
    Some(Addition {
        place: format!("{owner}/enum `{name}`"),
        rival,
        document,
    })
}

fn property(tree: &Value, places: &Places, claim: Claim, rng: &mut Rng) -> Option<Addition> {
    let owner = rng.choice(&places.objects)?;
    let there = keys(at(tree, owner)?.get("properties"));
    let (name, rival) = call(claim, there, rng)?;
    let mut document = tree.clone();
    let properties = map_at(&mut document, owner, "properties")?;
    let schema = rng.choice([
        "{type: string}",
        "{type: array, items: {type: object, properties: {zebraInner: {type: string}}}}",
    ])?;
    properties.insert(name.clone().into(), part(schema));
    Some(Addition {
        place: format!("{owner}/properties `{name}`"),
        rival,
        document,
    })
}

fn parameter(tree: &Value, places: &Places, claim: Claim, rng: &mut Rng) -> Option<Addition> {
    let owner = rng.choice(&places.operations)?;
    let listed = at(tree, owner)?
        .get("parameters")
        .and_then(Value::as_sequence);
    let listed = listed.into_iter().flatten();
    let named = |parameter: &Value| {
        let text = |key| {
            parameter
                .get(key)
                .and_then(Value::as_str)
                .map(str::to_owned)
        };
        Some((text("name")?, text("in")?))
    };
    let listed: Vec<(String, String)> = listed.filter_map(named).collect();
    let there = listed.iter().map(|(name, _)| name.clone()).collect();
    let (mut name, mut rival) = call(claim, there, rng)?;
    let mut place = rng.choice(["query", "header", "cookie"])?;
    // The same name at another place is a rival too.
    if claim == Claim::Rival && rng.bool() {
        let (other, its_place) = rng.choice(&listed)?;
        place = choose(
            ["query", "header", "cookie"]
                .into_iter()
                .filter(|at| at != its_place),
            rng,
        )?;
        (name, rival) = (other.clone(), Some(other.clone()));
    }
    let is_there =
        |(other, at): &(String, String)| at == place && other.eq_ignore_ascii_case(&name);
    if listed.iter().any(is_there) {
        return None;
    }
    let mut document = tree.clone();
    let quoted = quote(&name);
    let parameter = format!("{{name: {quoted}, in: {place}, schema: {{type: string}}}}");
    list_at(&mut document, owner, "parameters")?.push(part(&parameter));
    Some(Addition {
        place: format!("{owner}/parameters {place} `{name}`"),
        rival,
        document,
    })
}

fn alternative(tree: &Value, places: &Places, claim: Claim, rng: &mut Rng) -> Option<Addition> {
    let list = rng.choice(&places.unions)?;
    let (owner, key) = list.rsplit_once('/')?;
    let there = at(tree, list)?.as_sequence()?.iter();
    let references = there.filter_map(|one| one.get("$ref")?.as_str()?.rsplit('/').next());
    let (name, rival) = call(claim, references.map(str::to_owned).collect(), rng)?;
    if at(tree, "/components/schemas").is_some_and(|all| all.get(name.as_str()).is_some()) {
        return None;
    }
    let tag = at(tree, owner)?.get("discriminator");
    let tag = tag.and_then(|tag| tag.get("propertyName")?.as_str());
    // A property with a single value names the others only as long as every alternative has it.
    let mut tags = find_single_valued(tree, at(tree, list)?);
    tags.insert(tag.unwrap_or("zebraKind").to_owned());
    let mut schema = part("{type: object, required: [zebraOwn], properties: {zebraOwn: {}}}");
    for tag in tags {
        let own = part(&format!("{{type: string, enum: [{}]}}", quote(&name)));
        list_at(&mut schema, "", "required")?.push(tag.clone().into());
        map_at(&mut schema, "", "properties")?.insert(tag.into(), own);
    }
    let mut document = tree.clone();
    map_at(&mut document, "", "components")?;
    let schemas = map_at(&mut document, "/components", "schemas")?;
    schemas.insert(name.clone().into(), schema);
    let pointer = format!("#/components/schemas/{name}");
    let reference = part(&format!("{{$ref: {}}}", quote(&pointer)));
    list_at(&mut document, owner, key)?.push(reference);
    Some(Addition {
        place: format!("{list} `{name}`"),
        rival,
        document,
    })
}

/// Finds the properties that have a single value in an alternative.
fn find_single_valued(tree: &Value, list: &Value) -> BTreeSet<String> {
    let alternatives = list.as_sequence().into_iter().flatten();
    let properties = alternatives.filter_map(|one| {
        let owner = one.get("$ref")?.as_str()?.strip_prefix('#')?;
        at(tree, owner)?.get("properties")?.as_mapping()
    });
    let is_single = |schema: &Value| {
        let values = schema.get("enum").and_then(Value::as_sequence);
        schema.get("const").is_some() || values.is_some_and(|values| values.len() == 1)
    };
    let single = properties.flatten().filter(|(_, schema)| is_single(schema));
    single
        .filter_map(|(name, _)| name.as_str().map(str::to_owned))
        .collect()
}

/// Adds an operation of a tag: with one more tag, another would be somewhere else.
fn tag(tree: &Value, places: &Places, claim: Claim, rng: &mut Rng) -> Option<Addition> {
    let operations = places
        .operations
        .iter()
        .filter_map(|pointer| at(tree, pointer));
    let used = operations.filter_map(|operation| operation.get("tags")?.as_sequence());
    let used = used.flatten().filter_map(Value::as_str);
    let (name, rival) = call(claim, used.map(str::to_owned).collect(), rng)?;
    let mut document = tree.clone();
    let item = "{get: {operationId: zebraTagged, tags: [], responses: {'204': {description: D}}}}";
    map_at(&mut document, "", "paths")?.insert("/zebra/tagged".into(), part(item));
    list_at(&mut document, "/paths/~1zebra~1tagged/get", "tags")?.push(name.clone().into());
    Some(Addition {
        place: format!("tag `{name}`"),
        rival,
        document,
    })
}
