//! Everything that users of the committed client can name or call, as a list: a change of it is a
//! diff to review.
//!
//! The list is read from the sources, following `pub use`. What macros write is listed once per
//! macro, and each use of one by its name.

mod items;
mod source;

use std::env;
use std::fs;

use crate::project::root;

use source::Source;

/// The environment variable that has the list written instead of compared.
const UPDATE: &str = "UPDATE_EXPECT";

#[test]
fn the_surface_of_the_client_is_as_listed() {
    let source = Source::read(&root().join("generated/src"));
    let lines = items::list(&source);
    let now: String = lines.iter().map(|line| format!("{line}\n")).collect();
    let path = root().join("tests/public_api.txt");
    if env::var_os(UPDATE).is_some_and(|value| value != "0") {
        fs::write(&path, &now).unwrap();
    }
    let before = fs::read_to_string(&path).unwrap_or_default();
    let old: Vec<&str> = before.lines().collect();
    let added = lines.iter().filter(|line| !old.contains(&line.as_str()));
    let added: Vec<&String> = added.collect();
    let removed = old.iter().filter(|line| !lines.contains(**line));
    let removed: Vec<&&str> = removed.collect();
    assert!(
        before == now,
        "added: {added:#?}\nremoved: {removed:#?}\nIf this is meant, run UPDATE_EXPECT=1 cargo test \
         -p clientgen-tests --test rules -- public_api, and review the diff."
    );
}

#[test]
fn each_name_has_one_path_of_few_steps() {
    let source = Source::read(&root().join("generated/src"));
    for (found, paths) in source.public() {
        assert_eq!(paths.len(), 1, "{found:?} is found at {paths:?}");
        for path in paths {
            let steps = path.split("::").count() - 1;
            // A tag is a module of `api`, in which markers have one of their own.
            let most = if path.starts_with("api::") { 3 } else { 1 };
            assert!(steps <= most, "{path}");
        }
    }
}
