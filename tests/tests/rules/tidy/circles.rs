//! Files that need each other: whoever reads one has to read all of them.

use std::collections::{BTreeMap, BTreeSet};

use syn::visit_mut::{self, VisitMut};
use syn::{ItemMod, ItemUse, Path, UseTree};

use super::code::{is_test, rust};
use crate::project::{TextFile, assert_none};

/// Where modules begin.
const ROOTS: &[&str] = &[
    "generator/layout/src/",
    "generator/runtime/",
    "generator/src/",
    "xtask/src/",
];

/// Circles that are left, each by its first file, with the reason.
const CIRCLES: &[(&str, &str)] = &[(
    "generator/layout/src/roles.rs",
    "the scanner keeps the levels that it is in, and a level is told by what it has scanned",
)];

/// More of them than this is a house without floors.
const MOST_CIRCLES: usize = 3;

/// A module and those within it are one thing, so that arrows between them do not count; but a name
/// that a module imports is taken to where it is defined, so that no arrow hides behind it.
#[test]
fn files_do_not_need_each_other() {
    let files = rust();
    let mut found = BTreeMap::new();
    for root in ROOTS {
        let graph = read_graph(root, &files);
        let reached = graph.keys().map(|module| (module, reach(&graph, module)));
        let reached: BTreeMap<&Module, BTreeSet<&Module>> = reached.collect();
        for (module, behind) in &reached {
            let leads_back = |other: &&&Module| reached[**other].contains(module);
            let circle: Vec<&&Module> = behind.iter().filter(leads_back).collect();
            if let Some(first) = circle.first() {
                let names = circle.iter().map(|module| module.join("/"));
                let names: Vec<String> = names.collect();
                found.insert(format!("{root}{}.rs", first.join("/")), names.join(", "));
            }
        }
    }
    assert!(CIRCLES.len() <= MOST_CIRCLES);
    assert!(CIRCLES.iter().all(|(_, reason)| !reason.is_empty()));
    let listed: Vec<&str> = CIRCLES.iter().map(|(path, _)| *path).collect();
    let unlisted = found
        .iter()
        .filter(|(first, _)| !listed.contains(&first.as_str()))
        .map(|(first, all)| format!("{first}: {all}"));
    let rule = "no files import each other in a circle, as these do";
    assert_none(rule, &unlisted.collect::<Vec<_>>());
    let gone = listed.iter().filter(|path| !found.contains_key(**path));
    let gone: Vec<String> = gone.map(|path| (*path).to_owned()).collect();
    assert_none("the list names only circles that are there", &gone);
}

/// The names of a module from the root on.
type Module = Vec<String>;

type Graph = BTreeMap<Module, BTreeSet<Module>>;

/// The modules below a root.
type Sources = BTreeMap<Module, Named>;

/// Reads which modules the modules below a root name.
fn read_graph(root: &str, files: &[TextFile]) -> Graph {
    let files = files.iter().filter(|file| !is_test(&file.path));
    let sources = files.filter_map(|file| {
        let path = file.path.strip_prefix(root)?.strip_suffix(".rs")?;
        let path = path.strip_suffix("/mod").unwrap_or(path);
        let module: Module = path.split('/').map(str::to_owned).collect();
        Some((module.clone(), Named::of(module, file)))
    });
    let sources: Sources = sources.collect();
    let arrows = |(module, named): (&Module, &Named)| {
        let seen = named
            .paths
            .iter()
            .map(|path| follow(path, &sources, MOST_STEPS));
        let others = seen.filter(|seen| {
            !seen.is_empty() && !module.starts_with(seen) && !seen.starts_with(module)
        });
        (module.clone(), others.collect())
    };
    sources.iter().map(arrows).collect()
}

/// So many imports lead from a name to its definition at most.
const MOST_STEPS: usize = 8;

/// Follows a path from the root to the module that defines what it names.
fn follow(path: &[String], sources: &Sources, steps: usize) -> Module {
    let mut at = Module::new();
    for (index, name) in path.iter().enumerate() {
        let below = [at.as_slice(), std::slice::from_ref(name)].concat();
        if sources.contains_key(&below) {
            at = below;
            continue;
        }
        // The module itself may be a part of the path of what it imports.
        let import = sources.get(&at).and_then(|named| named.imports.get(name));
        return match import {
            Some(import) if steps > 0 => {
                let whole = [import, &path[index + 1..]].concat();
                follow(&whole, sources, steps - 1)
            }
            Some(_) | None => at,
        };
    }
    at
}

/// Finds all modules that a module leads to.
fn reach<'g>(graph: &'g Graph, from: &Module) -> BTreeSet<&'g Module> {
    let mut found = BTreeSet::new();
    let mut waiting: Vec<&Module> = graph[from].iter().collect();
    while let Some(module) = waiting.pop() {
        if found.insert(module) {
            waiting.extend(&graph[module]);
        }
    }
    found
}

/// What a module names.
struct Named {
    module: Module,
    /// The paths from the root on.
    paths: Vec<Module>,
    /// The paths of the names that it imports.
    imports: BTreeMap<String, Module>,
}

impl Named {
    fn of(module: Module, file: &TextFile) -> Self {
        let mut named = Self {
            module,
            paths: Vec::new(),
            imports: BTreeMap::new(),
        };
        named.visit_file_mut(&mut syn::parse_file(&file.text).unwrap());
        named
    }

    /// Returns a path from the root on; a name alone is that of a module within, or of a crate.
    fn whole(&self, names: &[String]) -> Module {
        let ups = names.iter().take_while(|name| *name == "super").count();
        let depth = self.module.len();
        let (kept, skipped) = match names.first().map(String::as_str) {
            Some("crate") => (0, 1),
            Some("self") => (depth, 1),
            Some("super") => (depth.saturating_sub(ups), ups),
            _ => (depth, 0),
        };
        [&self.module[..kept], &names[skipped..]].concat()
    }

    fn add_tree(&mut self, before: &[String], tree: &UseTree) {
        let with = |name: String| [before, &[name]].concat();
        let (names, alias) = match tree {
            UseTree::Path(path) => {
                return self.add_tree(&with(path.ident.to_string()), &path.tree);
            }
            UseTree::Group(group) => {
                let trees = group.items.iter();
                return trees.for_each(|tree| self.add_tree(before, tree));
            }
            UseTree::Name(name) if name.ident == "self" => (before.to_vec(), None),
            UseTree::Name(name) => (with(name.ident.to_string()), None),
            UseTree::Rename(name) => (with(name.ident.to_string()), Some(name.rename.to_string())),
            UseTree::Glob(_) => (before.to_vec(), Some("*".to_owned())),
        };
        let path = self.whole(&names);
        if let Some(name) = alias.or_else(|| path.last().cloned()) {
            self.imports.insert(name, path.clone());
        }
        self.paths.push(path);
    }
}

impl VisitMut for Named {
    fn visit_item_use_mut(&mut self, item: &mut ItemUse) {
        self.add_tree(&[], &item.tree);
    }

    fn visit_path_mut(&mut self, path: &mut Path) {
        let names = path.segments.iter();
        let names: Vec<String> = names.map(|name| name.ident.to_string()).collect();
        if names.len() > 1 {
            self.paths.push(self.whole(&names));
        }
        visit_mut::visit_path_mut(self, path);
    }

    /// What stands in a module of tests is no part of the file.
    fn visit_item_mod_mut(&mut self, item: &mut ItemMod) {
        if item.ident != "tests" {
            visit_mut::visit_item_mod_mut(self, item);
        }
    }
}
