//! The modules of a crate, and where the paths in them lead.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use clientgen_items::{gated, leaves, line};
use syn::{Attribute, Item, Visibility};

/// The path of a module, that of the crate itself being empty.
pub type ModulePath = Vec<String>;

/// Where something is declared: a module and a name in it.
pub type Place = (ModulePath, String);

/// Paths lead through this many `use` at most.
const LONGEST: usize = 16;

/// The modules of a crate.
pub struct Source {
    pub modules: BTreeMap<ModulePath, Vec<Item>>,
}

impl Source {
    /// Reads the crate with this folder of sources.
    pub fn read(folder: &Path) -> Self {
        let mut source = Self {
            modules: BTreeMap::new(),
        };
        source.add_file(folder, &folder.join("lib.rs"), Vec::new());
        source
    }

    fn add_file(&mut self, folder: &Path, file: &Path, path: ModulePath) {
        let text = fs::read_to_string(file).unwrap_or_else(|error| panic!("{file:?}: {error}"));
        self.add(folder, syn::parse_file(&text).unwrap().items, path);
    }

    fn add(&mut self, folder: &Path, items: Vec<Item>, path: ModulePath) {
        let items: Vec<Item> = items.iter().flat_map(|item| gated(item).unwrap()).collect();
        for item in &items {
            let Item::Mod(module) = item else { continue };
            let below = [path.as_slice(), &[module.ident.to_string()]].concat();
            if let Some((_, items)) = &module.content {
                self.add(folder, items.clone(), below);
                continue;
            }
            let place = folder.join(below.join("/"));
            let leaf = place.with_extension("rs");
            match leaf.exists() {
                true => self.add_file(folder, &leaf, below),
                false => self.add_file(folder, &place.join("mod.rs"), below),
            }
        }
        self.modules.insert(path, items);
    }

    /// Finds where what a path in a module leads to is declared; nothing if that is another crate.
    pub fn follow(&self, from: &[String], path: &[String]) -> Option<Place> {
        self.follow_further(from, path, 0)
    }

    fn follow_further(&self, from: &[String], path: &[String], depth: usize) -> Option<Place> {
        let mut at = from.to_vec();
        let mut rest = path;
        while let Some((step, behind)) = rest.split_first() {
            match step.as_str() {
                "self" => {}
                "super" => drop(at.pop()),
                "crate" => at.clear(),
                name => {
                    let below = [at.as_slice(), &[name.to_owned()]].concat();
                    if behind.is_empty() && self.declares(&at, name) {
                        return Some((at, name.to_owned()));
                    }
                    if !self.modules.contains_key(&below) {
                        return self.follow_use(&at, name, behind, depth);
                    }
                    at = below;
                }
            }
            rest = behind;
        }
        None
    }

    /// Follows a path on from a name that a module imports.
    fn follow_use(
        &self,
        at: &[String],
        name: &str,
        behind: &[String],
        depth: usize,
    ) -> Option<Place> {
        let items = self.modules.get(at)?;
        let uses = items.iter().filter_map(|item| match item {
            Item::Use(item) => Some(leaves(&item.tree)),
            _ => None,
        });
        let leaf = uses.flatten().find(|leaf| leaf.name == name)?;
        // `use bytes;` names itself.
        let is_further = depth < LONGEST && leaf.path != [name];
        let path = [leaf.path, behind.to_vec()].concat();
        is_further.then(|| self.follow_further(at, &path, depth + 1))?
    }

    fn declares(&self, module: &[String], name: &str) -> bool {
        let items = self.modules.get(module);
        items.is_some_and(|items| {
            items
                .iter()
                .any(|item| declared(item).is_some_and(|(own, _)| own == name))
        })
    }

    /// Whether the documentation leaves something out, wherever it is shown.
    fn hides(&self, (module, name): &Place) -> bool {
        let mut items = self.modules[module].iter();
        items.any(|item| {
            declared(item).is_some_and(|(own, _)| own == *name) && is_hidden(attributes_of(item))
        })
    }

    /// Lists the names, those of modules too, of which users see nothing.
    pub fn private_names(&self) -> BTreeSet<String> {
        let items = self.modules.values().flatten();
        let items = items.filter_map(|item| Some(declared(item)?.0));
        let modules = self.modules.keys().filter_map(|path| path.last().cloned());
        let mut names: BTreeSet<String> = items.chain(modules).collect();
        for path in self.public().values().flatten() {
            names.retain(|name| path.split("::").all(|step| step != name));
        }
        names
    }

    /// Finds what is public, with all its paths. What is hidden from the documentation is for
    /// emitted code alone, or only leads the compiler to what it says: users are told of neither.
    pub fn public(&self) -> BTreeMap<Place, Vec<String>> {
        let mut public = BTreeMap::new();
        self.add_public(&[], "", &mut public);
        public
    }

    fn add_public(
        &self,
        module: &[String],
        prefix: &str,
        public: &mut BTreeMap<Place, Vec<String>>,
    ) {
        for item in &self.modules[module] {
            match item {
                Item::Mod(below) if is_shown(&below.vis, &below.attrs) => {
                    let path = [module, &[below.ident.to_string()]].concat();
                    self.add_public(&path, &format!("{prefix}{}::", below.ident), public);
                }
                Item::Use(shown) if is_shown(&shown.vis, &shown.attrs) => {
                    for leaf in leaves(&shown.tree) {
                        assert_ne!(leaf.name, "*", "a glob hides what is public");
                        let place = self.follow(module, &leaf.path);
                        if place.as_ref().is_some_and(|place| self.hides(place)) {
                            continue;
                        }
                        // Another crate, or something of one.
                        let place = place.unwrap_or_else(|| (Vec::new(), leaf.path.join("::")));
                        let paths: &mut Vec<String> = public.entry(place).or_default();
                        paths.push(format!("{prefix}{}", leaf.name));
                    }
                }
                item => {
                    let Some((name, visibility)) = declared(item) else {
                        continue;
                    };
                    if is_public(visibility) && !is_hidden(attributes_of(item)) {
                        let paths = public.entry((module.to_vec(), name.clone())).or_default();
                        paths.push(format!("{prefix}{name}"));
                    }
                }
            }
        }
    }
}

/// Whether everyone sees it.
pub fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

fn is_shown(visibility: &Visibility, attributes: &[Attribute]) -> bool {
    is_public(visibility) && !is_hidden(attributes)
}

/// Whether the documentation leaves it out.
pub fn is_hidden(attributes: &[Attribute]) -> bool {
    let mut attributes = attributes.iter();
    attributes.any(|attribute| line(attribute) == "#[doc(hidden)]")
}

fn attributes_of(item: &Item) -> &[Attribute] {
    match item {
        Item::Const(item) => &item.attrs,
        Item::Enum(item) => &item.attrs,
        Item::Fn(item) => &item.attrs,
        Item::Static(item) => &item.attrs,
        Item::Struct(item) => &item.attrs,
        Item::Trait(item) => &item.attrs,
        Item::Type(item) => &item.attrs,
        _ => &[],
    }
}

/// The name that an item declares, and who sees it. Modules are another matter.
pub fn declared(item: &Item) -> Option<(String, &Visibility)> {
    let (ident, visibility) = match item {
        Item::Const(item) => (&item.ident, &item.vis),
        Item::Enum(item) => (&item.ident, &item.vis),
        Item::Fn(item) => (&item.sig.ident, &item.vis),
        Item::Static(item) => (&item.ident, &item.vis),
        Item::Struct(item) => (&item.ident, &item.vis),
        Item::Trait(item) => (&item.ident, &item.vis),
        Item::Type(item) => (&item.ident, &item.vis),
        _ => return None,
    };
    Some((ident.to_string(), visibility))
}
