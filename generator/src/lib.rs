//! Reads an OpenAPI document and writes a Rust client crate.
//!
//! [`generate`] is the pipeline on one screen; each of its steps is a module with its own types.

mod circles;
pub mod config;
pub mod diagnostic;
mod document;
mod emit;
mod facts;
pub mod files;
mod ids;
mod lower;
mod model;
mod name;
mod resolve;
pub mod source;
#[cfg(test)]
mod testing;

use config::Config;
use diagnostic::{Diagnostics, Report};
use files::{Output, Summary};
use source::{Source, Value};

/// Makes a client crate of a document.
///
/// Neither the disk nor the environment is touched: the document comes as bytes, its siblings through
/// [`source::Load`], and the crate goes as values.
///
/// # Errors
///
/// If the document cannot be read, is no OpenAPI 3.0 or 3.1, exceeds a limit, or if a class of rows that the config
/// denies has a row. Everything that was found is in the value, warnings too.
pub fn generate(source: &Source<'_>, config: &Config) -> Result<Output, Diagnostics> {
    let mut report = Report::new();
    report.deny(&config.deny);
    let Some((version, model)) = understand(source, config, &mut report) else {
        return Err(Diagnostics(report));
    };
    if report.has_errors() {
        return Err(Diagnostics(report));
    }
    let facts = facts::analyse(&model);
    let names = name::assign(&model, &config.name, &files::taken_features());
    let (mut files, types) = rayon::join(
        || emit::emit(&model, &facts, &names, &config.name),
        || emit::type_paths(&model, &names),
    );
    let runtime = files::runtime(&facts.needs);
    files.extend(runtime.files);
    Ok(Output {
        package: files::package(
            &config.name,
            config.description.as_deref(),
            &model.title,
            &runtime.crates,
            names.features.into_entries(),
        ),
        files,
        report,
        summary: Summary {
            version,
            operations: model.operations.len(),
            types: model.types.len(),
        },
        types,
    })
}

/// The stages that may report something, and the version of OpenAPI on the way. None: nothing can be made of the document, and
/// the report says why.
fn understand(
    source: &Source<'_>,
    config: &Config,
    report: &mut Report,
) -> Option<(String, model::Model)> {
    let tree = source::read(source, report)?;
    let version = version(&tree);
    let document = document::read(tree, source, report)?;
    let api = resolve::resolve(document, report);
    Some((version, lower::lower(&api, config, report)))
}

/// What a document says under `openapi`, for people.
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
