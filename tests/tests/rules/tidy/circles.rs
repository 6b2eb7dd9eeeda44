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

/// Circles that are left, each by its first file.
const CIRCLES: &[&str] = &["generator/layout/src/roles.rs"];

/// A module and those within it are one thing, so that arrows between them do not count.
#[test]
fn files_do_not_need_each_other() {
    let files = rust();
    let mut found = BTreeSet::new();
    for root in ROOTS {
        let graph = read_graph(root, &files);
        let reached = graph.keys().map(|module| (module, reach(&graph, module)));
        let reached: BTreeMap<&Module, BTreeSet<&Module>> = reached.collect();
        for (module, behind) in &reached {
            let leads_back = |other: &&&Module| reached[**other].contains(module);
            let first = behind.iter().filter(leads_back).min();
            found.extend(first.map(|first| format!("{root}{}.rs", first.join("/"))));
        }
    }
    let listed = CIRCLES.iter().map(|path| (*path).to_owned()).collect();
    let unlisted: Vec<String> = found.difference(&listed).cloned().collect();
    let rule = "no files import each other in a circle, as that of this one does";
    assert_none(rule, &unlisted);
    let gone: Vec<String> = listed.difference(&found).cloned().collect();
    assert_none("the list names only circles that are there", &gone);
}

/// The names of a module from the root on.
type Module = Vec<String>;

type Graph = BTreeMap<Module, BTreeSet<Module>>;

/// Reads which modules the modules below a root name.
fn read_graph(root: &str, files: &[TextFile]) -> Graph {
    let files = files.iter().filter(|file| !is_test(&file.path));
    let modules = files.filter_map(|file| {
        let path = file.path.strip_prefix(root)?.strip_suffix(".rs")?;
        let path = path.strip_suffix("/mod").unwrap_or(path);
        Some((path.split('/').map(str::to_owned).collect(), file))
    });
    let modules: BTreeMap<Module, &TextFile> = modules.collect();
    let arrows = |(module, file): (&Module, &&TextFile)| {
        let seen = read_paths(module, file).into_iter().filter_map(|path| {
            let mut starts = (1..=path.len()).rev().map(|end| path[..end].to_vec());
            starts.find(|start| modules.contains_key(start))
        });
        let others = seen.filter(|seen| !module.starts_with(seen) && !seen.starts_with(module));
        (module.clone(), others.collect())
    };
    modules.iter().map(arrows).collect()
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

/// Reads the paths that a module names, each from the root on.
fn read_paths(module: &Module, file: &TextFile) -> Vec<Module> {
    let mut named = Named {
        module,
        paths: Vec::new(),
    };
    named.visit_file_mut(&mut syn::parse_file(&file.text).unwrap());
    named.paths
}

struct Named<'m> {
    module: &'m Module,
    paths: Vec<Module>,
}

impl Named<'_> {
    fn add(&mut self, names: &[String]) {
        let ups = names.iter().take_while(|name| *name == "super").count();
        let depth = self.module.len();
        let kept = match names.first().map(String::as_str) {
            Some("crate") => 0,
            Some("self") => depth,
            Some("super") => depth.saturating_sub(ups),
            _ => return,
        };
        let steps = &names[ups.max(1)..];
        self.paths.push([&self.module[..kept], steps].concat());
    }

    fn add_tree(&mut self, before: &[String], tree: &UseTree) {
        let with = |name: String| [before, &[name]].concat();
        match tree {
            UseTree::Path(path) => self.add_tree(&with(path.ident.to_string()), &path.tree),
            UseTree::Name(name) => self.add(&with(name.ident.to_string())),
            UseTree::Rename(name) => self.add(&with(name.ident.to_string())),
            UseTree::Glob(_) => self.add(before),
            UseTree::Group(group) => {
                let trees = group.items.iter();
                trees.for_each(|tree| self.add_tree(before, tree));
            }
        }
    }
}

impl VisitMut for Named<'_> {
    fn visit_item_use_mut(&mut self, item: &mut ItemUse) {
        self.add_tree(&[], &item.tree);
    }

    fn visit_path_mut(&mut self, path: &mut Path) {
        let names = path.segments.iter();
        let names: Vec<String> = names.map(|name| name.ident.to_string()).collect();
        self.add(&names);
        visit_mut::visit_path_mut(self, path);
    }

    /// What stands in a module of tests is no part of the file.
    fn visit_item_mod_mut(&mut self, item: &mut ItemMod) {
        if item.ident != "tests" {
            visit_mut::visit_item_mod_mut(self, item);
        }
    }
}
