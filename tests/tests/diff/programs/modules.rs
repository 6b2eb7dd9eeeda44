//! The modules of a client as they are written, and what the names in them stand for.

use std::collections::HashMap;

use clientgen::files::File;
use clientgen_items::gated;
use syn::visit_mut::VisitMut;
use syn::{Item, UseTree, Visibility};

/// What a program calls the client.
pub const CLIENT: &str = "client";

/// The module of the runtime, which users cannot name.
const RUNTIME: &str = "runtime";

/// A client.
pub struct Client {
    /// Its modules, but for the runtime.
    pub modules: Vec<Module>,
    /// Where items are seen that stand in a module of their own. Only looked up, never walked.
    seen: HashMap<Vec<String>, Vec<String>>,
    /// Where names of the runtime are seen, which its modules show each other. Only looked up,
    /// never walked.
    shown: HashMap<String, Vec<String>>,
}

/// A module.
pub struct Module {
    /// Its path, from the root of the client.
    pub path: Vec<String>,
    /// What it holds.
    pub items: Vec<Item>,
    /// Whether users can name it.
    pub is_public: bool,
    /// What names stand for. Only looked up, never walked.
    names: HashMap<String, Vec<String>>,
}

impl Client {
    /// Reads the files of a client, as far as they are there with the feature of one tag; None:
    /// with all.
    pub fn read(files: &[File], tag: Option<&str>) -> Self {
        let sources = files.iter().filter(|file| is_source(&file.path));
        let mut modules: Vec<Module> = sources
            .map(|file| Module::read(module_path(&file.path), &file.contents, tag))
            .collect();
        modules.sort_by(|left, right| left.path.cmp(&right.path));
        let declared: Vec<bool> = (0..modules.len())
            .map(|index| is_declared(&modules, index, |_| true))
            .collect();
        let mut declared = declared.into_iter();
        modules.retain(|_| declared.next() == Some(true));
        for index in 0..modules.len() {
            modules[index].is_public = is_declared(&modules, index, is_pub);
        }
        let (mut seen, mut shown) = (HashMap::new(), HashMap::new());
        for module in modules.iter().filter(|module| module.is_public) {
            for (name, target) in module.public_uses() {
                let mut path = module.path.clone();
                path.push(name);
                if let [first, .., name] = &target[..]
                    && first == RUNTIME
                {
                    shown.entry(name.clone()).or_insert(path.clone());
                }
                seen.entry(target).or_insert(path);
            }
        }
        Self {
            modules,
            seen,
            shown,
        }
    }

    /// Returns the path by which users name an item. None: they cannot.
    pub fn public_path(&self, module: &Module, name: &str) -> Option<Vec<String>> {
        let mut path = module.path.clone();
        path.push(name.to_owned());
        match self.seen.get(&path) {
            Some(seen) => Some(seen.clone()),
            None => module.is_public.then_some(path),
        }
    }

    /// Writes a type, a trait or an expression as users name it.
    pub fn resolve<T: Resolve>(&self, module: &Module, itself: Option<&str>, node: &T) -> String {
        let mut node = node.clone();
        let mut names = Names {
            client: self,
            module,
            itself,
        };
        node.visit(&mut names);
        quote::quote!(#node).to_string()
    }

    fn resolve_names(&self, module: &Module, names: &[String]) -> Option<Vec<String>> {
        let absolute = module.absolute(names)?;
        let is_of_runtime = absolute.first().is_some_and(|first| first == RUNTIME);
        let shown = || self.shown.get(absolute.last()?);
        let seen = self.seen.get(&absolute);
        let seen = seen.or_else(|| is_of_runtime.then(shown)?);
        Some(seen.cloned().unwrap_or(absolute))
    }
}

/// What has names in it.
pub trait Resolve: Clone + quote::ToTokens {
    /// Visits the names.
    fn visit(&mut self, names: &mut Names<'_>);
}

impl Resolve for syn::Type {
    fn visit(&mut self, names: &mut Names<'_>) {
        names.visit_type_mut(self);
    }
}

impl Resolve for syn::Path {
    fn visit(&mut self, names: &mut Names<'_>) {
        names.visit_path_mut(self);
    }
}

/// Replaces names by those that users see.
pub struct Names<'c> {
    client: &'c Client,
    module: &'c Module,
    /// What `Self` is.
    itself: Option<&'c str>,
}

impl VisitMut for Names<'_> {
    fn visit_path_mut(&mut self, path: &mut syn::Path) {
        syn::visit_mut::visit_path_mut(self, path);
        let names: Vec<String> = path
            .segments
            .iter()
            .map(|one| one.ident.to_string())
            .collect();
        let text = match (names.first().map(String::as_str), self.itself) {
            (Some("Self"), Some(itself)) if names.len() == 1 => itself.to_owned(),
            _ if path.leading_colon.is_some() => return,
            _ => match self.client.resolve_names(self.module, &names) {
                Some(resolved) => format!("{CLIENT}::{}", resolved.join("::")),
                None => match self.module.names.get(&names[0]) {
                    // A name of another crate.
                    Some(known) => [&known[..], &names[1..]].concat().join("::"),
                    None => return,
                },
            },
        };
        let mut resolved: syn::Path = syn::parse_str(&text).unwrap();
        if let (Some(new), Some(old)) = (resolved.segments.last_mut(), path.segments.last())
            && new.arguments.is_empty()
        {
            new.arguments = old.arguments.clone();
        }
        *path = resolved;
    }
}

impl Module {
    fn read(path: Vec<String>, text: &str, tag: Option<&str>) -> Self {
        let file = syn::parse_file(text);
        let file = file.unwrap_or_else(|error| panic!("{path:?}: {error}"));
        let items = file.items.iter().flat_map(|item| gated(item).unwrap());
        let items = items.filter(|item| is_on(item, tag)).collect();
        let mut module = Self {
            path,
            items,
            is_public: false,
            names: HashMap::new(),
        };
        module.names = module.find_names();
        module
    }

    /// Finds what names stand for: paths from the root of the client, or after `::` in another
    /// crate.
    fn find_names(&self) -> HashMap<String, Vec<String>> {
        let mut names = HashMap::new();
        for item in &self.items {
            let own = match item {
                Item::Struct(item) => &item.ident,
                Item::Enum(item) => &item.ident,
                Item::Type(item) => &item.ident,
                Item::Static(item) => &item.ident,
                Item::Const(item) => &item.ident,
                Item::Mod(item) => &item.ident,
                _ => continue,
            };
            let path = [&self.path[..], &[own.to_string()]].concat();
            names.insert(own.to_string(), path);
        }
        for item in &self.items {
            if let Item::Use(item) = item {
                for (name, path) in leaves(&item.tree) {
                    let target = relative(&self.path, &path, &names);
                    names.entry(name).or_insert(target);
                }
            }
        }
        names
    }

    /// Returns the path of names from the root of the client. None: they are names of another
    /// crate.
    fn absolute(&self, names: &[String]) -> Option<Vec<String>> {
        let path = relative(&self.path, names, &self.names);
        (!path.first()?.starts_with("::")).then_some(path)
    }

    /// Returns what the module shows of others: the name here, and the path there.
    pub fn public_uses(&self) -> Vec<(String, Vec<String>)> {
        let uses = self.items.iter().filter_map(|item| match item {
            Item::Use(item) if is_pub(&item.vis) => Some(leaves(&item.tree)),
            _ => None,
        });
        let uses = uses.flatten();
        uses.map(|(name, path)| {
            let target = relative(&self.path, &path, &self.names);
            (name, target)
        })
        .collect()
    }
}

/// Follows a path in a module: from the root of the client, or beginning with `::` in another
/// crate.
fn relative(
    module: &[String],
    path: &[String],
    names: &HashMap<String, Vec<String>>,
) -> Vec<String> {
    let mut at = module.to_vec();
    let mut rest = path;
    let mut is_inside = false;
    while let Some((first, others)) = rest.split_first() {
        match first.as_str() {
            "self" => {}
            "super" => {
                at.pop();
            }
            "crate" => at.clear(),
            _ => break,
        }
        is_inside = true;
        rest = others;
    }
    // What a module imports can be named in it behind `self` too.
    let imported = (path[0] == "self")
        .then(|| names.get(path.get(1)?))
        .flatten();
    if let Some(known) = imported {
        return [known, &path[2..]].concat();
    }
    if let Some((first, others)) = rest.split_first().filter(|_| !is_inside) {
        return match names.get(first) {
            Some(known) => [known, others].concat(),
            None => [&[format!("::{first}")], others].concat(),
        };
    }
    at.extend_from_slice(rest);
    at
}

/// Returns the names that a `use` brings in, and their paths.
fn leaves(tree: &UseTree) -> Vec<(String, Vec<String>)> {
    let below = |name: &str, tree: &UseTree| {
        let all = leaves(tree).into_iter();
        let all = all.map(|(leaf, path)| match leaf.as_str() {
            "self" => (name.to_owned(), vec![name.to_owned()]),
            _ => (leaf, [&[name.to_owned()], &path[..]].concat()),
        });
        all.collect()
    };
    match tree {
        UseTree::Path(path) => below(&path.ident.to_string(), &path.tree),
        UseTree::Name(name) => vec![(name.ident.to_string(), vec![name.ident.to_string()])],
        UseTree::Rename(name) => vec![(name.rename.to_string(), vec![name.ident.to_string()])],
        UseTree::Group(group) => group.items.iter().flat_map(leaves).collect(),
        UseTree::Glob(_) => Vec::new(),
    }
}

fn is_source(path: &str) -> bool {
    path.starts_with("src/") && path.ends_with(".rs") && !path.starts_with("src/runtime/")
}

/// Returns the path of the module that a file is.
fn module_path(file: &str) -> Vec<String> {
    let path = file.trim_start_matches("src/").trim_end_matches(".rs");
    let steps = path.split('/').map(str::to_owned);
    let mut steps: Vec<String> = steps.collect();
    if steps
        .last()
        .is_some_and(|last| last == "mod" || last == "lib")
    {
        steps.pop();
    }
    steps
}

/// Whether a module and all above it are declared, in a way that is wanted.
fn is_declared(modules: &[Module], index: usize, is_wanted: fn(&Visibility) -> bool) -> bool {
    let path = &modules[index].path;
    (0..path.len()).all(|depth| {
        let (above, name) = (&path[..depth], &path[depth]);
        let parent = modules.iter().find(|module| module.path == above);
        let mut items = parent.into_iter().flat_map(|parent| &parent.items);
        items.any(|item| match item {
            // A module may be called like a keyword.
            Item::Mod(item) => {
                let own = item.ident.to_string();
                is_wanted(&item.vis) && own.trim_start_matches("r#") == name
            }
            _ => false,
        })
    })
}

/// Features that have no tag. What stands behind one is the same in every client.
const OTHER_FEATURES: [&str; 4] = ["__hyper", "__rustls", "native-tls", "reqwest"];

/// Whether an item is there with the feature of a tag.
fn is_on(item: &Item, tag: Option<&str>) -> bool {
    let attributes = match item {
        Item::Mod(item) => &item.attrs,
        Item::Use(item) => &item.attrs,
        _ => return true,
    };
    let gates = attributes.iter().filter(|one| one.path().is_ident("cfg"));
    let mut gates = gates.map(|gate| quote::quote!(#gate).to_string());
    let asks = |gate: &str, feature: &str| gate.contains(&format!("\"{feature}\""));
    // Gates ask for any of some features.
    gates.all(|gate| match tag {
        Some(tag) => asks(&gate, tag),
        None => !OTHER_FEATURES.iter().any(|feature| asks(&gate, feature)),
    })
}

/// Whether all can see it.
pub fn is_pub(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}
