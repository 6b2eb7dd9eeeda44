//! Programs that use three operations of a client: those of a document that was written with one generator.

use std::fs;
use std::io;
use std::path::Path;

use super::tools::{CLIENT, Kind};

/// A document, a generator and the program.
const PROGRAMS: &[(&str, Kind, &str)] = &[
    (
        "anycheck.yaml",
        Kind::Clientgen,
        include_str!("uses/anycheck_clientgen.rs"),
    ),
    (
        "anycheck.yaml",
        Kind::OpenapiToRust,
        include_str!("uses/anycheck_openapi_to_rust.rs"),
    ),
    (
        "progenitor-github.json",
        Kind::Clientgen,
        include_str!("uses/github_clientgen.rs"),
    ),
    (
        "progenitor-github.json",
        Kind::Ploidy,
        include_str!("uses/github_ploidy.rs"),
    ),
    (
        "progenitor-github.json",
        Kind::OpenapiToRust,
        include_str!("uses/github_openapi_to_rust.rs"),
    ),
];

/// Whether there is any program for a document.
pub fn is_known(document: &str) -> bool {
    PROGRAMS.iter().any(|(known, _, _)| *known == document)
}

/// Writes the package of a program. None: there is no such program.
pub fn write(folder: &Path, client: &Path, document: &str, kind: Kind) -> Option<io::Result<()>> {
    let mut programs = PROGRAMS.iter();
    let is_it = |program: &&(&str, Kind, &str)| program.0 == document && program.1 == kind;
    let (_, _, text) = programs.find(is_it)?;
    Some(package(folder, client, text))
}

fn package(folder: &Path, client: &Path, program: &str) -> io::Result<()> {
    let client = client.file_name().unwrap_or_default().to_string_lossy();
    let manifest = format!(
        "\
[package]
name = \"program\"
version = \"0.1.0\"
edition = \"2024\"

[dependencies]
{CLIENT} = {{ path = \"../{client}\" }}
tokio = {{ version = \"1\", features = [\"rt\"] }}

[profile.release]
strip = true

[workspace]
"
    );
    fs::create_dir_all(folder.join("src"))?;
    fs::write(folder.join("Cargo.toml"), manifest)?;
    fs::write(folder.join("src/main.rs"), program)
}
