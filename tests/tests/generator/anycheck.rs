//! The description of AnyCheck and the client that is made of it.

use std::fs;

use clientgen::config::{Config, ConfigFile};
use clientgen::files::Output;
use clientgen::source::{NoSiblings, Source};

use crate::files::repository;

/// Where `clientgen.toml` says that the document is.
pub fn document() -> String {
    fs::read_to_string(repository().join(file().spec.unwrap())).unwrap()
}

/// Makes the client of a document with the configuration of the repository.
pub fn client_of(document: &str) -> Output {
    let ConfigFile {
        spec,
        out: _,
        name,
        deny,
        formats,
        description,
    } = file();
    let config = Config {
        name: name.unwrap(),
        formats,
        deny,
        description,
    };
    let source = Source {
        name: &spec.unwrap(),
        bytes: document.as_bytes(),
        load: &NoSiblings,
    };
    clientgen::generate(&source, &config).unwrap()
}

fn file() -> ConfigFile {
    let text = fs::read_to_string(repository().join("clientgen.toml")).unwrap();
    ConfigFile::parse("clientgen.toml", &text).unwrap()
}
