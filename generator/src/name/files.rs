//! Names of modules, which are names of files too.

use std::borrow::Cow;

use super::Ident;
use super::distinctions::Thing;
use super::keeper::Keeper;
use super::scope::Scope;
use super::wish::Wish;
use super::words::snake;
use crate::devices::DEVICES;
use crate::diagnostic::unescape;
use crate::ids::Arena;
use crate::lock::{keys, scope};
use crate::model::{GroupId, Home, HomeId, Model, Section};
use crate::unordered::UnorderedSet;

/// Names that Cargo, rustc or a client give a meaning to.
const TAKEN: &[&str] = &[
    "lib", "main", "mod", "runtime", "types", "api", "client", "server",
];

/// Modules with types. Homes without types get no file, so they get no say.
pub(super) fn homes(model: &Model) -> Arena<HomeId, Ident> {
    let used: UnorderedSet<HomeId> = model.types.iter().map(|(_, def)| def.home).collect();
    let inhabited = |id: HomeId| used.contains(&id);
    let mut scope = Scope::files(DEVICES).reserve(TAKEN);
    let mut names = model.homes.map(|_, _| empty());
    // Nobody sees these names, so components may take theirs first.
    for of_components in [true, false] {
        let homes = model.homes.iter().filter(|(id, home)| {
            let is_component = split_request(&home.pointer).is_none();
            inhabited(*id) && is_component == of_components
        });
        let homes: Vec<(HomeId, &Home)> = homes.collect();
        let wishes = homes
            .iter()
            .map(|(_, home)| home_wish(&home.words, &home.pointer));
        let wishes: Vec<Wish> = wishes.collect();
        let settled = scope.settle_things(&wishes, &|index| thing_of_home(homes[index].1));
        for ((id, _), name) in homes.into_iter().zip(settled) {
            names[id] = name;
        }
    }
    names
}

/// Files of components are told apart by how those are spelled, those of operations by their
/// methods and paths.
fn thing_of_home(home: &Home) -> Thing<'_> {
    let request = split_request(&home.pointer);
    Thing {
        identity: home.pointer.as_str().into(),
        spelling: request.is_none().then(|| home.words.as_str().into()),
        place: request.is_some().then_some(Cow::Borrowed("operation")),
        request,
        ..Thing::default()
    }
}

/// The method and the path that a pointer leads through: those of the innermost callback, if there
/// is one.
pub(super) fn split_request(pointer: &str) -> Option<(&str, Cow<'_, str>)> {
    let outer = pointer.strip_prefix("/paths/")?;
    // A callback has a name before the expression that is its path.
    let callback = outer.rsplit_once("/callbacks/");
    let callback = callback.and_then(|(_, rest)| rest.split_once('/'));
    match callback.and_then(|(_, steps)| first_request(steps)) {
        Some(found) => Some(found),
        None => first_request(outer),
    }
}

/// The method and the path of the operation that a pointer into one of its callbacks leads
/// through.
pub(super) fn split_outer_request(pointer: &str) -> Option<(&str, Cow<'_, str>)> {
    let outer = pointer.strip_prefix("/paths/")?;
    outer
        .contains("/callbacks/")
        .then(|| first_request(outer))?
}

/// The path and the method that the steps of a pointer begin with.
fn first_request(steps: &str) -> Option<(&str, Cow<'_, str>)> {
    let (path, rest) = steps.split_once('/')?;
    let method = rest.split('/').next()?;
    Some((method, unescape(path)))
}

/// Modules with operations. Those of several tags are named after all of them, and come last:
/// nobody sees their names.
pub(super) fn groups(model: &Model, keeper: &Keeper<'_>) -> Arena<GroupId, Ident> {
    let mut alone = Vec::new();
    let mut alone_tags = Vec::new();
    let mut shared = Vec::new();
    for (_, group) in model.groups.iter() {
        let tags = group.tags.iter().map(|&tag| model.tags[tag].name.as_str());
        let tags: Vec<&str> = tags.collect();
        match tags.as_slice() {
            [] => {
                let mut wish = wish("untagged", UNTAGGED.to_owned(), "tag");
                wish.others = vec!["without_tag".to_owned()];
                keeper.keep(&mut wish, UNTAGGED);
                alone.push(wish);
                alone_tags.push(None);
            }
            [tag] => {
                let mut wish = wish(tag, module_key(tag), "tag");
                keeper.keep(&mut wish, &module_key(tag));
                alone.push(wish);
                alone_tags.push(Some(*tag));
            }
            tags => {
                let mut wish = wish(&tags.join(" "), format!("{tags:?}"), "tags");
                wish.others = vec![self::wish(&tags.join(" and "), String::new(), "tags").name];
                shared.push(wish);
            }
        }
    }
    let mut scope = Scope::files(DEVICES).reserve(TAKEN);
    keeper.free(&mut scope, scope::MODULES);
    let thing = |index: usize| match alone_tags[index] {
        Some(tag) => Thing::spelled(tag).at("tag"),
        None => Thing::unspelled(UNTAGGED),
    };
    let mut alone = scope.settle_things(&alone, &thing).into_iter();
    let mut shared = scope.settle(&shared).into_iter();
    model.groups.map(|_, group| match group.tags.len() > 1 {
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

/// The file of a component that is no schema leaves the name to a schema of the same name:
/// `denied_response.rs` beside `denied.rs`.
fn home_wish(words: &str, pointer: &str) -> Wish {
    let mut wish = wish(words, pointer.to_owned(), "type");
    let section = pointer.strip_prefix("/components/");
    let section = section.and_then(|rest| rest.split('/').next());
    if let Some(section) = section.and_then(Section::of_key) {
        wish.others = vec![snake(&format!("{words} {}", section.word()))];
    }
    wish
}

fn wish(words: &str, key: String, epithet: &str) -> Wish {
    let mut wish = Wish::new(key, snake(words));
    wish.epithet = Some(epithet.to_owned());
    wish
}

fn empty() -> Ident {
    Ident::new("empty".to_owned())
}
