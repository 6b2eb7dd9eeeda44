//! Judges values by the schemas of a document.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use jsonschema::{Draft, Registry, ValidationError, Validator};
use serde_json::Value;

use super::dialect::{DOCUMENT, Dialect};
use super::difference::short;

/// More than this about one value says little.
const MOST_FAULTS: usize = 3;

/// The schemas of a document, each made ready when it is first wanted.
pub struct Validators<'d> {
    document: &'d Value,
    dialect: Dialect<'d>,
    registry: &'d Registry<'d>,
    ready: RefCell<BTreeMap<String, Ready>>,
}

/// A validator, or why there is none.
type Ready = Rc<Result<Validator, String>>;

/// What a schema says about a value.
#[derive(Debug)]
pub enum Verdict {
    /// Valid.
    Valid,
    /// What is wrong.
    Faulty(Vec<String>),
    /// The schema itself cannot be read.
    Unjudged(String),
}

/// The document in the dialect of validators, with its name.
pub fn registry(translated: &Value) -> Result<Registry<'_>, String> {
    let registry = Registry::new().draft(Draft::Draft202012);
    let registry = registry.add(DOCUMENT, translated);
    let registry = registry.and_then(|registry| registry.prepare());
    registry.map_err(|error| error.to_string())
}

impl<'d> Validators<'d> {
    /// For a document.
    pub fn new(document: &'d Value, registry: &'d Registry<'d>) -> Self {
        Self {
            document,
            dialect: Dialect::of(document),
            registry,
            ready: RefCell::default(),
        }
    }

    /// Judges a value by the schema at a pointer.
    pub fn judge(&self, schema: &str, value: &Value) -> Verdict {
        match &*self.ready(schema) {
            Ok(validator) if validator.is_valid(value) => Verdict::Valid,
            Ok(validator) => {
                let errors = validator.iter_errors(value).take(MOST_FAULTS);
                Verdict::Faulty(errors.map(|error| said(&error)).collect())
            }
            Err(why) => Verdict::Unjudged(why.clone()),
        }
    }

    /// Whether a value is surely valid.
    pub fn accepts(&self, schema: &str, value: &Value) -> bool {
        let ready = self.ready(schema);
        ready
            .as_ref()
            .as_ref()
            .is_ok_and(|validator| validator.is_valid(value))
    }

    fn ready(&self, schema: &str) -> Ready {
        if let Some(ready) = self.ready.borrow().get(schema) {
            return Rc::clone(ready);
        }
        let ready = Rc::new(self.build(schema));
        self.ready
            .borrow_mut()
            .insert(schema.to_owned(), Rc::clone(&ready));
        ready
    }

    fn build(&self, schema: &str) -> Result<Validator, String> {
        let node = self
            .document
            .pointer(schema)
            .ok_or("there is no such schema")?;
        jsonschema::options()
            .with_draft(Draft::Draft202012)
            .with_registry(self.registry)
            .should_validate_formats(true)
            .with_format("byte", is_base64)
            .build(&self.dialect.translate(node))
            .map_err(|error| error.to_string())
    }
}

/// An error in one line, with its place.
fn said(error: &ValidationError<'_>) -> String {
    let text = error.masked_with(short(error.instance())).to_string();
    match error.instance_path().to_string().as_str() {
        "" => text,
        at => format!("{at}: {text}"),
    }
}

/// Base64 with padding (RFC 4648, section 4).
fn is_base64(text: &str) -> bool {
    let digits = text.trim_end_matches('=');
    let is_digit = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'+' || byte == b'/';
    text.len().is_multiple_of(4) && text.len() - digits.len() <= 2 && digits.bytes().all(is_digit)
}
