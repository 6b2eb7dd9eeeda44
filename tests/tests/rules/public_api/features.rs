//! Documentation says which features users turn on, and none that is not for them.

use std::collections::BTreeMap;
use std::fs;

use clientgen_items::line;
use syn::{Attribute, Item};

use super::items;
use super::source::Source;
use crate::project::root;

#[test]
fn documentation_shows_the_features_of_users() {
    let source = Source::read(&root().join("generated/src"));
    let features = features();
    let mut found = 0;
    for (path, attributes) in gated(&source) {
        let Some(internal) = internal(&attributes) else {
            continue;
        };
        let ways: Vec<String> = features
            .keys()
            .filter_map(|name| {
                let is_way = !name.starts_with("__") && turns_on(&features, name, &internal);
                is_way.then(|| format!("feature = \"{name}\""))
            })
            .collect();
        let shown = attributes
            .iter()
            .map(line)
            .find(|said| said.contains("doc(cfg("));
        let shown = shown.unwrap_or_else(|| panic!("{path} shows `{internal}`"));
        let mut said: Vec<&str> = shown.split(['(', ')', ',']).map(str::trim).collect();
        said.retain(|said| said.starts_with("feature"));
        said.sort_unstable();
        assert_eq!(said, ways, "{path}");
        found += 1;
    }
    assert_eq!(found, 5);
}

/// What users see, and the modules that it is in, with attributes.
fn gated(source: &Source) -> Vec<(String, Vec<Attribute>)> {
    let mut gated = items::list(source).gated;
    let public = source.public();
    for (module, items) in &source.modules {
        for item in items {
            match item {
                Item::Mod(below) => {
                    let path = [module.as_slice(), &[below.ident.to_string()]].concat();
                    if public.keys().any(|(module, _)| *module == path) {
                        gated.push((path.join("::"), below.attrs.clone()));
                    }
                }
                Item::Use(shown) if module.first().is_none_or(|first| first != "runtime") => {
                    gated.push((line(&shown.tree), shown.attrs.clone()));
                }
                _ => {}
            }
        }
    }
    gated
}

/// The feature that is not for users, if something needs one.
fn internal(attributes: &[Attribute]) -> Option<String> {
    let gates = attributes
        .iter()
        .filter(|attribute| attribute.path().is_ident("cfg"));
    let gates: String = gates.map(line).collect();
    let internal = gates.split('"').find(|text| text.starts_with("__"));
    internal.map(str::to_owned)
}

fn turns_on(features: &BTreeMap<String, Vec<String>>, name: &str, wanted: &str) -> bool {
    let on = features.get(name).into_iter().flatten();
    // Those that are on by default do it by others.
    name != "default"
        && on
            .into_iter()
            .any(|on| on == wanted || turns_on(features, on, wanted))
}

/// The features of the client, each with what it turns on.
fn features() -> BTreeMap<String, Vec<String>> {
    let manifest = fs::read_to_string(root().join("generated/Cargo.toml")).unwrap();
    let (_, rest) = manifest.split_once("\n[features]\n").unwrap();
    let rows = rest.lines().take_while(|row| !row.starts_with('['));
    rows.filter_map(|row| {
        let (name, on) = row.split_once(" = ")?;
        let on = on.split('"').skip(1).step_by(2).map(str::to_owned);
        Some((name.to_owned(), on.collect()))
    })
    .collect()
}
