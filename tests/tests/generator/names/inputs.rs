//! Documents that names are made for: the cases, and some of those beside the repository.

use std::env;
use std::fs;
use std::io::{self, Write as _};
use std::path::PathBuf;

use clientgen::config::Config;
use clientgen::diagnostic::Diagnostics;
use clientgen::files::Output;
use clientgen::source::{NoSiblings, Source};
use clientgen::{Named, list_names};

use super::compare::Names;
use crate::case::Case;
use crate::files::repository;

/// Documents of others: small, and unlike each other.
const OTHERS: &[&str] = &[
    "camara-kyc-age-verification.yaml",
    "deepgram.yaml",
    "huggingface-tgi.json",
    "notion.json",
    "oxide-gateway.json",
    "redocly-museum.yaml",
    "test-oapicodegen-conflicts.yaml",
    "test-ogen-sample-31.json",
    "vonage-messages.yaml",
    "traccar.yaml",
];

/// A document that names are made for.
pub struct Input {
    /// The name of the document.
    pub name: String,
    /// The document.
    pub bytes: Vec<u8>,
    /// The case that it is of.
    case: Option<Case>,
}

impl Input {
    /// Returns all documents that a client can be made of.
    pub fn all() -> Vec<Self> {
        let mut all = Self::cases();
        all.extend(Self::others());
        all
    }

    /// Returns a document that is of no case.
    pub fn of(name: &str, bytes: Vec<u8>) -> Self {
        Self {
            name: name.to_owned(),
            bytes,
            case: None,
        }
    }

    /// Returns the documents of the cases.
    pub fn cases() -> Vec<Self> {
        let cases = Case::all().into_iter().map(|case| Self {
            name: case.name.clone(),
            bytes: case.bytes(),
            case: Some(case),
        });
        cases
            .filter(|input| input.names(&input.bytes).is_ok())
            .collect()
    }

    /// Returns documents of others, where they are.
    pub fn others() -> Vec<Self> {
        let chosen = env::var_os("CLIENTGEN_DIFF_DOCUMENTS").map(PathBuf::from);
        let folder = chosen.unwrap_or_else(|| repository().join("../shared/corpus"));
        let read = |name: &&str| {
            let path = folder.join(name);
            let Ok(bytes) = fs::read(&path) else {
                let path = path.display();
                writeln!(io::stderr(), "there is no {path}, so nothing is said of it").unwrap();
                return None;
            };
            Some(Self::of(name, bytes))
        };
        OTHERS.iter().filter_map(read).collect()
    }

    /// Returns the names for another revision of the document.
    pub fn names(&self, bytes: &[u8]) -> Result<Names, Diagnostics> {
        self.list(bytes).map(|all| Names::of(&all))
    }

    /// Makes the client of another revision of the document.
    pub fn generate(&self, bytes: &[u8]) -> Result<Output, Diagnostics> {
        match &self.case {
            Some(case) => case.run_on(bytes),
            None => clientgen::generate(&Source::new(&self.name, bytes, &NoSiblings), &other()),
        }
    }

    fn list(&self, bytes: &[u8]) -> Result<Vec<Named>, Diagnostics> {
        if let Some(case) = &self.case {
            return case.list_names(bytes);
        }
        list_names(&Source::new(&self.name, bytes, &NoSiblings), &other())
    }
}

fn other() -> Config {
    Config {
        name: "other".to_owned(),
        ..Config::default()
    }
}
