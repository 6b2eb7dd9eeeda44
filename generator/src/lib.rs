//! Reads an OpenAPI document and writes a Rust client crate.
//!
//! [`generate`] is the pipeline on one screen; each of its steps is a module with its own types.

mod circles;
pub mod compare;
pub mod config;
mod devices;
pub mod diagnostic;
mod document;
mod emit;
mod facts;
pub mod files;
pub mod hidden;
mod ids;
pub mod lock;
mod lower;
mod method;
mod model;
mod name;
mod parameter_in;
mod resolve;
pub mod source;
mod spelling;
mod template;
#[cfg(test)]
mod testing;
mod understanding;
mod unordered;

use config::Config;
use diagnostic::{Diagnostics, Report};
use files::{Output, Summary};
use source::Source;
use understanding::{Understanding, understand};

pub use name::{Named, NamedKind};

/// Lists everything that has a name in the client of a document, without making the client.
///
/// # Errors
///
/// As [`generate`].
pub fn list_names(source: &Source<'_>, config: &Config) -> Result<Vec<Named>, Diagnostics> {
    let mut report = Report::new();
    match understand(source, config, &mut report) {
        Some(Understanding { model, names, .. }) => Ok(name::list_names(&model, &names)),
        None => Err(Diagnostics(report)),
    }
}

/// Makes a client crate of a document.
///
/// Neither the disk nor the environment is touched: the document comes as bytes, its siblings through
/// [`source::Load`], and the crate goes as values.
///
/// # Errors
///
/// If the document cannot be read, is no OpenAPI 3.0 or 3.1, exceeds a limit, if the lock cannot be
/// believed, a name given by hand cannot be, or a class of rows that the config denies has a row. Everything that was found is in the value, warnings too.
pub fn generate(source: &Source<'_>, config: &Config) -> Result<Output, Diagnostics> {
    let mut report = Report::new();
    report.deny(&config.deny);
    let Some(understanding) = understand(source, config, &mut report) else {
        return Err(Diagnostics(report));
    };
    let Understanding {
        version,
        model,
        facts,
        names,
        api,
    } = understanding;
    // Emission takes memory of its own.
    drop(api);
    let (mut files, types) = rayon::join(
        || emit::emit(&model, &facts, &names, (&config.name, &config.published)),
        || emit::type_paths(&model, &names),
    );
    let lock = config.lock.as_ref().map(|_| {
        let gates = facts.home_gates.map(|_, gate| *gate == facts::Gate::Always);
        name::write_lock(&model, &names, &gates).to_string()
    });
    let runtime = files::runtime(&facts.needs, &facts.secrets.names);
    files.extend(runtime.files);
    files.push(files::style());
    files::mark(&mut files, source.path);
    Ok(Output {
        package: files::package(
            &config.name,
            &config.published,
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
        lock,
    })
}
