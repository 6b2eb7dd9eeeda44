//! Runs of the generator with the configuration of this repository.

use std::collections::BTreeMap;

use clientgen::config::{Config, ConfigFile};
use clientgen::files::Output;
use clientgen::source::{NoSiblings, Source};

use crate::project::read;

/// The folder of the committed client.
pub const CLIENT: &str = "generated";

/// The lock of its names, in that folder.
pub const LOCK: &str = "clientgen.lock";

/// The document of the committed client.
pub fn document() -> String {
    read("spec/anycheck.yaml")
}

/// The output for a document, which is called by this name.
pub fn generate(name: &str, document: &str) -> Output {
    let source = Source::new(name, document.as_bytes(), &NoSiblings);
    match clientgen::generate(&source, &config()) {
        Ok(output) => output,
        Err(_) => panic!("{name}: nothing was generated"),
    }
}

fn config() -> Config {
    let text = read("clientgen.toml");
    let Ok(file) = ConfigFile::parse("clientgen.toml", &text) else {
        panic!("clientgen.toml cannot be read");
    };
    assert_eq!(file.spec.as_deref(), Some("spec/anycheck.yaml"));
    assert_eq!(file.out.as_deref(), Some(CLIENT));
    let mut config = file.config(file.name.clone().unwrap_or_default());
    let start = file.quick_start.as_deref().unwrap_or_default();
    config.published.quick_start = Some(read(start));
    config.lock = Some(read(&format!("{CLIENT}/{LOCK}")));
    config
}

/// The texts by path.
pub fn texts(output: &Output) -> BTreeMap<&str, &str> {
    let files = output.files.iter();
    files.map(|file| (&*file.path, &*file.contents)).collect()
}

/// Paths of the files that only one side has or that differ, with the first line that does.
pub fn differences(left: &BTreeMap<&str, &str>, right: &BTreeMap<&str, &str>) -> Vec<String> {
    let gone = left.keys().filter(|path| !right.contains_key(*path));
    let mut all: Vec<String> = gone.map(|path| format!("{path} is missing")).collect();
    for (path, after) in right {
        match left.get(path) {
            None => all.push(format!("{path} is new")),
            Some(before) if before != after => {
                let line = first_difference(before, after);
                all.push(format!("{path} differs, line {line}"));
            }
            Some(_) => {}
        }
    }
    all
}

fn first_difference(before: &str, after: &str) -> String {
    let lines = before.lines().zip(after.lines());
    for (number, (before, after)) in (1..).zip(lines) {
        if before != after {
            return format!("{number}:\n    - {before}\n    + {after}");
        }
    }
    "after the end of the shorter one".to_owned()
}
