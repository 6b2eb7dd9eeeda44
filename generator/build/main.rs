//! Lists the modules of the runtime with what each needs, so that it is written down nowhere else.
//!
//! The `mod` lines in `runtime` say which modules there are; the paths in a module say which others
//! and which crates it needs.

mod names;

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

use names::Names;

/// The folder of the runtime.
const RUNTIME: &str = "runtime";

/// The modules by their paths, as `["json", "parse"]`; that of the runtime itself is empty.
type Modules = BTreeMap<Vec<String>, Module>;

/// A module of the runtime.
struct Module {
    /// The file, relative to the folder of the runtime.
    file: String,
    names: Names,
}

#[allow(clippy::print_stdout, reason = "this is how cargo is told things")]
fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed={RUNTIME}");
    println!("cargo::rerun-if-changed=build");
    let mut modules = Modules::new();
    read("mod.rs".to_owned(), Vec::new(), &mut modules)?;
    check_reached(Path::new(RUNTIME), &modules)?;
    let rows: Vec<String> = modules.keys().map(|path| row(path, &modules)).collect();
    let out = PathBuf::from(env::var("OUT_DIR")?);
    fs::write(out.join("runtime.rs"), format!("&[\n{}]\n", rows.concat()))?;
    let numbers = modules.keys().enumerate().skip(1);
    let numbers = numbers.map(|(number, path)| {
        let name = path.join("_").to_uppercase();
        format!("pub const {name}: usize = {number};\n")
    });
    fs::write(out.join("numbers.rs"), numbers.collect::<String>())?;
    Ok(())
}

/// Reads a module and those below it.
fn read(file: String, path: Vec<String>, modules: &mut Modules) -> Result<(), Box<dyn Error>> {
    let text = fs::read_to_string(Path::new(RUNTIME).join(&file))?;
    let names = names::read(&text).map_err(|error| format!("{RUNTIME}/{file}: {error}"))?;
    for below in &names.modules {
        let path = [path.as_slice(), std::slice::from_ref(&below.name)].concat();
        let (leaf, folder) = (path.join("/") + ".rs", path.join("/") + "/mod.rs");
        let is_folder = Path::new(RUNTIME).join(&folder).exists();
        read(if is_folder { folder } else { leaf }, path, modules)?;
    }
    modules.insert(path, Module { file, names });
    Ok(())
}

/// Checks that each file is a module: one that no `mod` line leads to would be in no client.
fn check_reached(folder: &Path, modules: &Modules) -> Result<(), Box<dyn Error>> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            check_reached(&path, modules)?;
            continue;
        }
        let mut known = modules
            .values()
            .map(|module| Path::new(RUNTIME).join(&module.file));
        let is_source = path.extension().is_some_and(|end| end == "rs");
        if is_source && !known.any(|known| known == path) {
            return Err(format!("no `mod` line leads to {}", path.display()).into());
        }
    }
    Ok(())
}

/// Writes the row of a module: what is needed is the folder's own module, those below that nobody
/// names since they only implement, and whatever the paths lead to.
fn row(path: &[String], modules: &Modules) -> String {
    let number = |path: &[String]| modules.keys().take_while(|key| *key != path).count();
    let Module { file, names } = &modules[path];
    let path_below = |name: &String| [path, std::slice::from_ref(name)].concat();
    let above = path.split_last().map(|(_, above)| number(above));
    let silent = names.modules.iter().filter(|below| !below.is_public);
    let silent = silent.map(|below| number(&path_below(&below.name)));
    let mut needs: BTreeSet<usize> = above.into_iter().chain(silent).collect();
    let mut outside = BTreeSet::new();
    for named in &names.paths {
        match follow(path, named, modules) {
            Some(found) => needs.extend((found != path).then(|| number(&found))),
            None => outside.extend(named.first().filter(|name| is_lower(name))),
        }
    }
    let below = names.modules.iter();
    let below = below.map(|below| (number(&path_below(&below.name)), below.lines.clone()));
    format!(
        "    Module {{\n        name: {:?},\n        file: {file:?},\n        \
         text: include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), \"/{RUNTIME}/{file}\")),\n        \
         needs: &{:?},\n        outside: &{:?},\n        below: &{:?},\n    }},\n",
        path.join("::"),
        Vec::from_iter(needs),
        Vec::from_iter(outside),
        Vec::from_iter(below),
    )
}

/// Follows a path from a module to the last module on it; a path that leads out of the runtime
/// gives nothing.
fn follow(from: &[String], named: &[String], modules: &Modules) -> Option<Vec<String>> {
    let mut at = from.to_vec();
    for (index, name) in named.iter().enumerate() {
        match name.as_str() {
            "super" => drop(at.pop()),
            "self" => {}
            // Macros name the runtime as the code does that calls them.
            "runtime" if index == 0 => at.clear(),
            name => {
                at.push(name.to_owned());
                if !modules.contains_key(&at) {
                    at.pop();
                    return (index > 0).then_some(at);
                }
            }
        }
    }
    Some(at)
}

fn is_lower(name: &str) -> bool {
    name.starts_with(char::is_lowercase)
}
