//! Reads an OpenAPI document and writes a Rust client crate.

pub mod config;
pub mod diagnostic;
pub mod files;
pub mod source;

use config::Config;
use diagnostic::{Code, Diagnostic, Diagnostics, Place, Report};
use files::{Dependency, File, Output, Package};
use source::Source;

/// A stand-in for the pipeline: two files for any text that names an OpenAPI version.
///
/// # Errors
///
/// The report, if the document is no OpenAPI document or a denied class has rows.
pub fn generate(source: &Source<'_>, config: &Config) -> Result<Output, Diagnostics> {
    let mut report = Report::new();
    report.deny(&config.deny);
    let text = String::from_utf8_lossy(source.bytes);
    if !text.contains("openapi") {
        let message = "the document does not say which version of OpenAPI it is";
        report.push(Diagnostic::new(
            Code::EmptyDocument,
            source.name,
            Place::Document,
            message,
        ));
    }
    if text.contains("!tag") {
        let row = Diagnostic::new(Code::TagDropped, source.name, Place::Document, "a tag");
        report.push(row);
    }
    if report.has_errors() {
        return Err(Diagnostics(report));
    }
    let file = |path: &str, contents: String| File {
        path: path.to_owned(),
        contents,
    };
    let lines = text.lines().map(|line| format!("// {line}\n"));
    let lines: String = ["//! Types.\n\n".to_owned()]
        .into_iter()
        .chain(lines)
        .collect();
    let library = "//! Client.\n\n#[rustfmt::skip]\npub mod types;\n".to_owned();
    let files = vec![file("src/lib.rs", library), file("src/types/mod.rs", lines)];
    Ok(Output {
        files,
        package: Package {
            name: config.name.clone(),
            version: "0.1.0".to_owned(),
            edition: "2024".to_owned(),
            rust_version: "1.89".to_owned(),
            description: config.description.clone().unwrap_or_default(),
            dependencies: vec![Dependency::new("bytes", "1")],
            features: vec![("default".to_owned(), Vec::new())],
        },
        report,
    })
}
