//! The two files that are read before they are written.

use std::path::Path;

use clientgen::diagnostic::{Code, Diagnostic, Place};
use clientgen::files::{MANIFEST, Manifest, MergeError, Package, cargo_toml};

use crate::fault::{Fault, row};
use crate::workspace::placement;

/// The one file that is shared with the user.
pub const CARGO_TOML: &str = "Cargo.toml";

/// The manifest of a folder, from its bytes.
pub fn read_manifest(root: &Path, bytes: Option<&[u8]>) -> Result<Manifest, Fault> {
    let path = root.join(MANIFEST);
    let text = utf8(&path, bytes.unwrap_or_default(), Code::ManifestLine)?;
    Manifest::parse(text).map_err(|error| {
        let name = path.display().to_string();
        let place = Place::Span(error.span.clone());
        let row = Diagnostic::new(Code::ManifestLine, place, error.to_string()).of(name);
        let help =
            "restore it from version control; without it, delete the generated files by hand";
        Fault::row(row.help(help)).text(&path, text)
    })
}

/// The new text of `Cargo.toml`, from its bytes.
pub fn merge(root: &Path, bytes: Option<&[u8]>, package: &Package) -> Result<String, Fault> {
    let path = root.join(CARGO_TOML);
    let text = bytes.map(|bytes| utf8(&path, bytes, Code::CargoToml));
    let text = text.transpose()?;
    cargo_toml(text, package, placement(root)).map_err(|error| {
        let mut row = row(
            Code::CargoToml,
            &path,
            format!("`{}`: {error}", path.display()),
        );
        if let MergeError::Syntax {
            span: Some(span), ..
        } = &error
        {
            row.place = Place::Span(span.clone());
        }
        if let Some(help) = help(&error) {
            row = row.help(help);
        }
        Fault::row(row).text(&path, text.unwrap_or_default())
    })
}

fn utf8<'a>(path: &Path, bytes: &'a [u8], code: Code) -> Result<&'a str, Fault> {
    std::str::from_utf8(bytes).map_err(|_| {
        Fault::new(
            code,
            path,
            format!("`{}` is not UTF-8 text", path.display()),
        )
    })
}

fn help(error: &MergeError) -> Option<&'static str> {
    match error {
        MergeError::Syntax { .. } | MergeError::Kind(_) => None,
        MergeError::NotOurs => Some(
            "choose another folder with --out; to let clientgen set its keys here, add an empty \
             [package.metadata.clientgen]",
        ),
        MergeError::Feature(_) => Some("rename or remove it"),
        MergeError::Name(_) => Some("give the crate another name with --name"),
    }
}
