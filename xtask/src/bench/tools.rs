//! Generators: ours and the others.

use std::env;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::figures::OURS;
use super::taken::first_line;

/// What all clients are called.
pub const CLIENT: &str = "bench-client";

/// Which generator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// This one.
    Clientgen,
    /// `ploidy`.
    Ploidy,
    /// `openapi-to-rust`.
    OpenapiToRust,
    /// `cargo-progenitor`.
    Progenitor,
}

/// A generator that may be there.
#[derive(Clone, Debug)]
pub struct Tool {
    /// Which one.
    pub kind: Kind,
    /// None: it is not there.
    pub program: Option<PathBuf>,
}

impl Kind {
    /// The others.
    pub const PEERS: &'static [Self] = &[Self::Ploidy, Self::OpenapiToRust, Self::Progenitor];

    /// What it is called, as a program and as a crate.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Clientgen => OURS,
            Self::Ploidy => "ploidy",
            Self::OpenapiToRust => "openapi-to-rust",
            Self::Progenitor => "cargo-progenitor",
        }
    }
}

impl Tool {
    /// The others, as far as they are in these folders or on the `PATH`.
    pub fn peers(folder: Option<&Path>) -> Vec<Self> {
        let peer = |kind: &Kind| Self {
            kind: *kind,
            program: find(kind.name(), folder),
        };
        Kind::PEERS.iter().map(peer).collect()
    }

    /// The command that writes a crate. None: the generator is not there.
    pub fn generate(&self, document: &Path, out: &Path) -> Option<Command> {
        let mut command = Command::new(self.program.as_ref()?);
        match self.kind {
            Kind::Clientgen => {
                command.args(["codegen", "--name", CLIENT]);
                command.arg("--spec").arg(document).arg("--out").arg(out);
            }
            Kind::Ploidy => {
                command
                    .args(["generate", "rust"])
                    .arg(document)
                    .arg("--output")
                    .arg(out);
                command.args(["--name", CLIENT]);
            }
            Kind::OpenapiToRust => {
                command.arg("generate").arg(document);
                command.arg("--output-dir").arg(out.join("src/generated"));
                command.args(["--module-name", "generated"]);
            }
            Kind::Progenitor => {
                command
                    .arg("progenitor")
                    .arg("--input")
                    .arg(document)
                    .arg("--output")
                    .arg(out);
                command.args(["--name", CLIENT, "--version", "0.1.0"]);
            }
        }
        Some(command)
    }

    /// Makes what was written a crate that stands alone.
    pub fn complete(&self, out: &Path) -> io::Result<()> {
        let manifest = out.join("Cargo.toml");
        if self.kind == Kind::OpenapiToRust {
            let dependencies = fs::read_to_string(out.join("src/generated/REQUIRED_DEPS.toml"))?;
            let package = format!(
                "[package]\nname = \"{CLIENT}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n{dependencies}"
            );
            fs::write(&manifest, package)?;
            fs::write(out.join("src/lib.rs"), "pub mod generated;\n")?;
        }
        let text = fs::read_to_string(&manifest)?;
        if !text.contains("[workspace]") {
            fs::write(&manifest, format!("{text}\n[workspace]\n"))?;
        }
        Ok(())
    }

    /// The version, as Cargo knows what it has installed, or as the program says.
    pub fn version(&self) -> Option<String> {
        let program = self.program.as_ref()?;
        let installed = program
            .parent()?
            .parent()
            .map(|root| root.join(".crates.toml"));
        let installed = installed.and_then(|path| fs::read_to_string(path).ok());
        let known = installed.and_then(|text| installed_version(&text, self.kind.name()));
        known.or_else(|| {
            let line = first_line(Command::new(program).arg("--version"))?;
            line.split_whitespace().next_back().map(str::to_owned)
        })
    }
}

/// Finds a program in a folder, in `bin` in it, or on the `PATH`.
pub fn find(name: &str, folder: Option<&Path>) -> Option<PathBuf> {
    let own = folder
        .into_iter()
        .flat_map(|folder| [folder.to_owned(), folder.join("bin")]);
    let path = env::var_os("PATH").unwrap_or_default();
    let file = format!("{name}{}", env::consts::EXE_SUFFIX);
    let mut places = own
        .chain(env::split_paths(&path))
        .map(|folder| folder.join(&file));
    let program = places.find(|path| path.is_file())?;
    std::path::absolute(program).ok()
}

/// The version in a line like `"ploidy 0.15.0 (registry+…)" = ["ploidy"]`.
fn installed_version(text: &str, name: &str) -> Option<String> {
    let start = format!("\"{name} ");
    let line = text.lines().find_map(|line| line.strip_prefix(&*start))?;
    line.split_whitespace().next().map(str::to_owned)
}

#[test]
fn versions_are_those_that_were_installed() {
    let text = "[v1]\n\"a-b 0.1.0 (registry+x)\" = [\"a\"]\n\"a 1.2.3 (registry+x)\" = [\"a\"]\n";
    assert_eq!(installed_version(text, "a").as_deref(), Some("1.2.3"));
    assert_eq!(installed_version(text, "c"), None);
}
