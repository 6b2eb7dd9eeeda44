//! The `// needs:` lines of the runtime.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// What a module says it needs, and what it uses.
struct Module {
    needs: BTreeSet<String>,
    crates: BTreeSet<String>,
    text: String,
}

fn modules() -> BTreeMap<String, Module> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../generator/runtime");
    let files = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let name = |path: &Path| path.file_stem().unwrap().to_str().unwrap().to_owned();
    files
        .filter(|path| name(path) != "mod")
        .map(|path| (name(&path), module(fs::read_to_string(&path).unwrap())))
        .collect()
}

fn module(text: String) -> Module {
    let line = text
        .lines()
        .find_map(|line| line.strip_prefix("// needs: "));
    let (needs, crates) = line
        .unwrap_or_default()
        .split_once("; crates: ")
        .unwrap_or((line.unwrap_or_default(), ""));
    let list = |list: &str| {
        let names = list.split(',').map(|name| name.trim().to_owned());
        names
            .filter(|name| !["", "nothing"].contains(&name.as_str()))
            .collect()
    };
    Module {
        needs: list(needs),
        crates: list(crates),
        text,
    }
}

/// The names that follow `prefix` in `text`.
fn behind<'t>(text: &'t str, prefix: &'t str) -> impl Iterator<Item = &'t str> {
    text.split(prefix).skip(1).map(|rest| {
        rest.split(|c: char| !(c == '_' || c.is_alphanumeric()))
            .next()
            .unwrap_or_default()
    })
}

/// Whether `text` has a path that begins with `name`.
fn names(text: &str, name: &str) -> bool {
    let word = |c: char| c == '_' || c.is_alphanumeric();
    text.match_indices(&format!("{name}::"))
        .any(|(at, _)| !text[..at].ends_with(word))
}

/// The generator copies a module with what it says it needs, and nothing else.
#[test]
fn modules_list_what_they_use() {
    let modules = modules();
    for (name, module) in &modules {
        assert!(
            module.text.contains("\n// needs: "),
            "{name}.rs has no line `// needs: …`"
        );
        for used in behind(&module.text, "use super::").chain(behind(&module.text, "runtime::")) {
            assert!(
                used == *name || module.needs.contains(used),
                "{name}.rs uses {used} and does not list it"
            );
        }
        for need in &module.needs {
            assert!(
                modules.contains_key(need),
                "{name}.rs lists {need}, which is no module"
            );
        }
        for used in ["base64", "bytes", "chrono", "serde", "serde_json", "uuid"] {
            let uses = names(&module.text, used);
            assert_eq!(
                uses,
                module.crates.contains(used),
                "{name}.rs, crate {used}"
            );
        }
    }
}
