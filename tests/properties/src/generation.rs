//! Generation of a client from a document that nobody has looked at.

use clientgen::config::Config;
use clientgen::diagnostic::{Diagnostics, Report};
use clientgen::files::{Output, Placement, cargo_toml};
use clientgen::source::{NoSiblings, Source};

use crate::{Outcome, small_stack};

/// The name of the document in diagnostics.
pub const NAME: &str = "openapi.json";

/// Generates on a small stack.
pub fn generate(document: &[u8]) -> Result<Result<Output, Report>, String> {
    small_stack::run(|| {
        let source = Source::new(NAME, document, &NoSiblings);
        clientgen::generate(&source, &config()).map_err(|Diagnostics(report)| report)
    })
}

/// The configuration: that of a user who chooses a name and nothing else.
pub fn config() -> Config {
    Config {
        name: "made-up".to_owned(),
        ..Config::default()
    }
}

/// Checks that a document is refused for an error, and that a client has a manifest and files
/// within its folder.
pub fn check(result: &Result<Output, Report>) -> Outcome {
    match result {
        Ok(output) => {
            clientgen::files::check_paths(output.files.iter().map(|file| file.path.as_str()))
                .map_err(|(path, fault)| format!("{path:?}: {fault}"))?;
            cargo_toml(None, &output.package, Placement::Alone)
                .map(|_| ())
                .map_err(|error| format!("no manifest: {error:?}"))
        }
        Err(report) if report.has_errors() => Ok(()),
        Err(_) => Err("refused without an error".to_owned()),
    }
}
