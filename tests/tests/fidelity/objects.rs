//! The table of `objects.txt`: which fields the objects of OpenAPI have, and what the fields hold.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

/// What a place of a document holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Holds {
    /// A text, a flag and so on, by the word of the table.
    Plain(String),
    /// The object of that name.
    Object(String),
    /// A list, and whether it must not be empty.
    List(Box<Holds>, bool),
    /// A map from names.
    Map(Box<Holds>),
    /// One of two.
    Either(Box<Holds>, Box<Holds>),
}

/// A field of an object.
#[derive(Debug)]
pub struct Field {
    pub name: String,
    pub required: bool,
    pub holds: Holds,
    /// The only version that has it.
    version: Option<String>,
    /// The `type` that has it.
    kind: Option<String>,
}

/// An object by its fields.
#[derive(Debug)]
pub struct Object {
    /// Whether a reference may stand in its place.
    pub or_reference: bool,
    pub fields: Vec<Field>,
}

/// All objects by name.
pub struct Objects(pub BTreeMap<String, Object>);

const PLAIN: &[&str] = &["text", "flag", "number", "any", "word", "ref", "version"];

impl Objects {
    pub fn read() -> Self {
        let mut objects: BTreeMap<String, Object> = BTreeMap::new();
        let mut name = String::new();
        for line in include_str!("objects.txt").lines() {
            let words: Vec<&str> = line.split_whitespace().collect();
            match words.as_slice() {
                [] | ["#", ..] => {}
                [first, rest @ ..] if !line.starts_with(' ') => {
                    name = (*first).to_owned();
                    let or_reference = rest == ["or", "reference"];
                    let fields = Vec::new();
                    let object = Object {
                        or_reference,
                        fields,
                    };
                    objects.insert(name.clone(), object);
                }
                [first, holds, when @ ..] => {
                    let object = objects.get_mut(&name).unwrap();
                    object.fields.push(Field::read(first, holds, when));
                }
                [_] => panic!("{line} says nothing"),
            }
        }
        Self(objects)
    }

    /// The fields that an object has in one version.
    pub fn fields<'o>(
        &'o self,
        object: &str,
        node: &'o Map<String, Value>,
        version: &'o str,
    ) -> impl Iterator<Item = &'o Field> {
        let fields = self.0[object].fields.iter();
        fields.filter(move |field| field.is_in(version) && field.is_of(node))
    }

    /// Whether a key has a meaning in an object, in whatever version: readers read both alike.
    pub fn belongs(&self, object: &str, node: &Map<String, Value>, key: &str) -> bool {
        let name = object;
        let object = &self.0[object];
        if object.or_reference && (key == "$ref" || node.contains_key("$ref")) {
            return key == "$ref" || overrides(name, key);
        }
        let fields = &object.fields;
        let meant = |field: &Field| field.is_of(node) && (field.name == key || field.name == "*");
        fields.iter().any(meant)
    }

    /// All fields of all objects, with something that they may hold.
    pub fn keywords(&self) -> BTreeMap<&str, Value> {
        let fields = self.0.values().flat_map(|object| &object.fields);
        let named = fields.filter(|field| field.name != "*");
        named
            .map(|field| (field.name.as_str(), field.holds.sample()))
            .collect()
    }

    /// Whether a value may stand where something is wanted.
    pub fn takes(&self, holds: &Holds, value: &Value, version: &str) -> bool {
        match holds {
            Holds::Plain(word) => match word.as_str() {
                "any" => true,
                "text" => value.is_string(),
                "flag" => value.is_boolean(),
                "number" => value.is_number(),
                // Of the values that stand in for others, none is a word of the standard or leads somewhere.
                _ => false,
            },
            // Of 3.1, but read alike.
            Holds::Object(name) if name == "Schema" && value.is_boolean() => true,
            Holds::Object(name) => value.as_object().is_some_and(|node| {
                let mut required = self.fields(name, node, version).filter(|it| it.required);
                required.all(|field| node.contains_key(&field.name))
            }),
            Holds::List(of, filled) => value.as_array().is_some_and(|items| {
                let all = items.iter().all(|item| self.takes(of, item, version));
                all && !(*filled && items.is_empty())
            }),
            Holds::Map(_) => value.as_object().is_some_and(Map::is_empty),
            Holds::Either(left, right) => {
                self.takes(left, value, version) || self.takes(right, value, version)
            }
        }
    }
}

impl Field {
    fn read(name: &str, holds: &str, when: &[&str]) -> Self {
        let version = when.iter().find(|word| word.starts_with("3."));
        let kind = when.iter().find_map(|word| word.strip_prefix("type="));
        Self {
            name: name.trim_end_matches(['!', '?']).to_owned(),
            required: name.ends_with('!'),
            holds: Holds::read(holds),
            version: version.map(|version| (*version).to_owned()),
            kind: kind.map(str::to_owned),
        }
    }

    pub fn is_in(&self, version: &str) -> bool {
        self.version.as_ref().is_none_or(|only| only == version)
    }

    fn is_of(&self, node: &Map<String, Value>) -> bool {
        let Some(kind) = &self.kind else { return true };
        node.get("type").and_then(Value::as_str) == Some(kind)
    }
}

impl Holds {
    fn read(text: &str) -> Self {
        let (inner, filled) = match text.strip_suffix('+') {
            Some(inner) => (inner, true),
            None => (text, false),
        };
        if let Some((left, right)) = text.split_once('|') {
            return Self::Either(Box::new(Self::read(left)), Box::new(Self::read(right)));
        }
        let within = |open, close| inner.strip_prefix(open)?.strip_suffix(close);
        if let Some(of) = within('[', ']') {
            return Self::List(Box::new(Self::read(of)), filled);
        }
        if let Some(of) = within('{', '}') {
            return Self::Map(Box::new(Self::read(of)));
        }
        match PLAIN.contains(&text) {
            true => Self::Plain(text.to_owned()),
            false => Self::Object(text.to_owned()),
        }
    }

    /// Which of two a value is meant as.
    pub fn meant(&self, value: &Value) -> &Self {
        match self {
            Self::Either(left, right) => match (&**left, value) {
                (Self::Object(_), Value::Object(_)) | (Self::Plain(_), Value::String(_)) => left,
                _ => right,
            },
            other => other,
        }
    }

    /// Something that may stand here, and does no harm.
    fn sample(&self) -> Value {
        match self {
            Self::Plain(word) => match word.as_str() {
                "flag" => json!(true),
                "number" => json!(7),
                _ => json!("x"),
            },
            Self::List(..) => json!([]),
            Self::Object(_) | Self::Map(_) => json!({}),
            Self::Either(left, _) => left.sample(),
        }
    }
}

#[test]
fn the_table_speaks_of_objects_that_it_has() {
    let objects = Objects::read();
    let mut met = BTreeSet::from(["Document".to_owned()]);
    for field in objects.0.values().flat_map(|object| &object.fields) {
        let mut within = vec![&field.holds];
        while let Some(holds) = within.pop() {
            match holds {
                Holds::Plain(_) => {}
                Holds::Object(name) => drop(met.insert(name.clone())),
                Holds::List(of, _) | Holds::Map(of) => within.push(of),
                Holds::Either(left, right) => within.extend([&**left, &**right]),
            }
        }
    }
    assert_eq!(met, objects.0.keys().cloned().collect());
}

/// Whether a key beside a reference overrides that of what it leads to, which has such a key (OpenAPI
/// 3.1.1, Reference Object).
pub fn overrides(object: &str, key: &str) -> bool {
    match key {
        "summary" => object == "Example",
        "description" => object != "Callback",
        _ => false,
    }
}
