//! Names of modules, which are names of files too.

use std::collections::HashSet;

use super::Ident;
use super::keeper::Keeper;
use super::scope::{Scope, Wish};
use super::words::snake;
use crate::ids::Arena;
use crate::lock::{keys, scope};
use crate::model::{Group, GroupId, HomeId, Model};

/// Names that Windows keeps for devices, and those that Cargo or rustc give a meaning to.
const DEVICES: &[&str] = &[
    "aux", "con", "nul", "prn", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8",
    "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9", "lib", "main",
    "mod", "runtime", "types", "api", "client", "server",
];

/// File systems take 255 bytes; this leaves room for numbers and endings.
const LONGEST: usize = 100;

/// Modules with types. Homes without types get no file, so they get no say.
pub(super) fn homes(model: &Model) -> Arena<HomeId, Ident> {
    let used: HashSet<HomeId> = model.types.iter().map(|(_, def)| def.home).collect();
    let inhabited = |id: HomeId| used.contains(&id);
    let wishes: Vec<Wish> = model
        .homes
        .iter()
        .filter(|(id, _)| inhabited(*id))
        .map(|(_, home)| wish(&home.words, home.pointer.clone(), "type"))
        .collect();
    let mut settled = Scope::files(DEVICES).settle(&wishes).into_iter();
    model.homes.map(|id, _| match inhabited(id) {
        true => settled.next().unwrap_or_else(empty),
        false => empty(),
    })
}

/// Modules with operations. Those of several tags are named after all of them, and come last.
pub(super) fn groups(model: &Model, keeper: &Keeper<'_>) -> Arena<GroupId, Ident> {
    let names = |group: &Group| -> Vec<&str> {
        let tags = group.tags.iter();
        tags.map(|&tag| model.tags[tag].name.as_str()).collect()
    };
    let is_shared = |group: &Group| group.tags.len() > 1;
    let mut alone = Vec::new();
    let mut shared = Vec::new();
    for (_, group) in model.groups.iter() {
        match names(group).as_slice() {
            // The tag sorts before the lack of one.
            [] => {
                let mut wish = wish("untagged", "true untagged".to_owned(), "tag");
                keeper.keep(&mut wish, UNTAGGED);
                alone.push(wish);
            }
            [tag] => {
                let mut wish = wish(tag, format!("false {tag}"), "tag");
                keeper.keep(&mut wish, &module_key(tag));
                alone.push(wish);
            }
            tags => shared.push(wish(&tags.join(" "), format!("{tags:?}"), "tags")),
        }
    }
    let mut scope = Scope::files(DEVICES);
    keeper.free(&mut scope, scope::MODULES);
    let mut alone = scope.settle(&alone).into_iter();
    let mut shared = scope.settle(&shared).into_iter();
    model.groups.map(|_, group| match is_shared(group) {
        true => shared.next().unwrap_or_else(empty),
        false => alone.next().unwrap_or_else(empty),
    })
}

/// The key of the module with the operations without a tag.
pub(super) const UNTAGGED: &str = "(module untagged)";

/// Returns the key of the module of a tag.
pub(super) fn module_key(tag: &str) -> String {
    keys::role(&keys::tag(tag), "module")
}

fn wish(words: &str, key: String, epithet: &str) -> Wish {
    let mut name = snake(words);
    name.truncate(LONGEST);
    let mut wish = Wish::new(key, name.trim_end_matches('_').to_owned());
    // A keyword with its underscore is a fine name for a file, as is a device with a word behind it.
    if snake(words).ends_with('_') && snake(words).len() <= LONGEST {
        wish.name.push('_');
    }
    wish.epithet = DEVICES
        .contains(&wish.name.as_str())
        .then(|| epithet.to_owned());
    wish
}

fn empty() -> Ident {
    Ident::new("empty".to_owned())
}
