//! Each module of the runtime says truly what it needs, for only that is copied with it.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

#[test]
fn every_module_lists_what_it_uses() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../generator/runtime");
    let files: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    let name = |path: &Path| path.file_stem().unwrap().to_str().unwrap().to_owned();
    let modules: BTreeSet<String> = files.iter().map(|path| name(path)).collect();
    for path in files.iter().filter(|path| name(path) != "mod") {
        let text = fs::read_to_string(path).unwrap();
        let listed = listed(&text).unwrap_or_else(|| panic!("{path:?} has no line `// needs: …`"));
        let unknown: Vec<_> = listed
            .iter()
            .filter(|module| !modules.contains(*module))
            .collect();
        assert!(
            unknown.is_empty(),
            "{path:?} needs {unknown:?}, which there is not"
        );
        let unlisted: Vec<_> = used(&text)
            .into_iter()
            .filter(|used| modules.contains(used) && !listed.contains(used))
            .collect();
        assert!(
            unlisted.is_empty(),
            "{path:?} uses {unlisted:?}, so list it in `// needs: …`"
        );
    }
}

/// The modules in the line `// needs: a, b; crates: c`.
fn listed(text: &str) -> Option<BTreeSet<String>> {
    let line = text
        .lines()
        .find_map(|line| line.strip_prefix("// needs: "))?;
    let modules = line.split(';').next()?;
    Some(
        modules
            .split(", ")
            .filter(|module| *module != "nothing")
            .map(str::to_owned)
            .collect(),
    )
}

/// The modules that the code names, relative to its own.
fn used(text: &str) -> BTreeSet<String> {
    let code = text
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"));
    let names = code.flat_map(|line| line.split("super::").skip(1));
    names
        .map(|rest| {
            rest.chars()
                .take_while(|c| c.is_alphanumeric() || *c == '_')
                .collect()
        })
        .collect()
}
