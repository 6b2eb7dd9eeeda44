//! Everything that is known of a document, and of the client that is made of it, before anything is
//! emitted.

use crate::config::Config;
use crate::diagnostic::Report;
use crate::document;
use crate::facts::{self, Facts};
use crate::files;
use crate::lower;
use crate::model::Model;
use crate::name::{self, Names};
use crate::resolve::{self, Api};
use crate::source::{self, Source, Spent, Value};

/// Everything that is known of a document.
pub struct Understanding {
    /// The version of OpenAPI, as the document says it.
    pub version: String,
    /// The API as the document describes it.
    pub api: Api,
    /// The client in Rust's terms.
    pub model: Model,
    /// What follows from the model.
    pub facts: Facts,
    /// The names of everything.
    pub names: Names,
}

/// Takes a document through all stages that may report something. None: nothing can be made of it,
/// and the report says why.
pub fn understand(
    source: &Source<'_>,
    config: &Config,
    report: &mut Report,
) -> Option<Understanding> {
    let understanding = take_through(source, config, report);
    report.say_once();
    understanding
}

fn take_through(
    source: &Source<'_>,
    config: &Config,
    report: &mut Report,
) -> Option<Understanding> {
    let mut spent = Spent::default();
    let tree = source::read_first(source, &mut spent, report)?;
    let version = version(&tree);
    let document = document::read(tree, source, spent, report)?;
    let api = resolve::resolve(document, report);
    let model = lower::lower(&api, config, report);
    if report.has_errors() {
        return None;
    }
    let facts = facts::analyse(&model);
    let names = assign_names(&model, config, report);
    (!report.has_errors()).then_some(Understanding {
        version,
        api,
        model,
        facts,
        names,
    })
}

/// Names everything, and reports names given by hand that cannot be.
fn assign_names(model: &Model, config: &Config, report: &mut Report) -> Names {
    let taken = files::taken_features();
    let names = name::assign(model, &config.name, &taken);
    let client = (config.name.as_str(), taken.as_slice());
    name::report_chosen(model, &names, client, &config.names, report);
    names
}

/// Returns what a document says under `openapi`, for people.
fn version(tree: &Value) -> String {
    let root = match tree {
        Value::Mapping(root) => root.get("openapi"),
        _ => None,
    };
    match root {
        Some(Value::String(version)) => version.clone(),
        Some(other) => other.to_json(),
        None => String::new(),
    }
}
