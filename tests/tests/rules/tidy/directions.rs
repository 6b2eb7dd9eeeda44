//! Which room of the generator may import which.

use std::collections::BTreeSet;

use super::code::{behind, code, rooms};
use crate::project::{assert_none, read};

/// A room and the rooms it sees, each of which stands before it: no arrow leads back. `lib` is the
/// pipeline and sees all.
const MAY_IMPORT: &[(&str, &[&str])] = &[
    // What every stage may use.
    ("ids", &[]),
    ("circles", &["ids"]),
    ("devices", &[]),
    ("hidden", &[]),
    ("method", &[]),
    ("parameter_in", &[]),
    ("spelling", &[]),
    ("template", &[]),
    ("unordered", &[]),
    ("diagnostic", &["hidden", "unordered"]),
    ("source", &["diagnostic", "unordered"]),
    // What all that is behind the stages may use: what the client has, its names that are kept, its
    // files.
    ("model", &["ids", "method", "parameter_in", "unordered"]),
    (
        "lock",
        &[
            "diagnostic",
            "ids",
            "model",
            "spelling",
            "template",
            "unordered",
        ],
    ),
    ("facts", &["circles", "ids", "lock", "model", "unordered"]),
    (
        "files",
        &[
            "devices",
            "diagnostic",
            "facts",
            "hidden",
            "lock",
            "unordered",
        ],
    ),
    // `files` for what the name of a crate, which is a folder's, may be, `lock` for what names may
    // be.
    ("config", &["diagnostic", "files", "lock"]),
    // The stages.
    (
        "document",
        &[
            "circles",
            "diagnostic",
            "ids",
            "method",
            "parameter_in",
            "source",
            "unordered",
        ],
    ),
    (
        "resolve",
        &[
            "circles",
            "diagnostic",
            "document",
            "ids",
            "template",
            "unordered",
        ],
    ),
    (
        "lower",
        &[
            "circles",
            "config",
            "diagnostic",
            "ids",
            "lock",
            "method",
            "model",
            "resolve",
            "spelling",
            "unordered",
        ],
    ),
    // `config` and `diagnostic` for names given by hand.
    (
        "name",
        &[
            "config",
            "devices",
            "diagnostic",
            "ids",
            "lock",
            "model",
            "unordered",
        ],
    ),
    (
        "emit",
        &["facts", "files", "hidden", "model", "name", "unordered"],
    ),
    // Two documents compared: all that is known of both, and how types are emitted.
    (
        "understanding",
        &[
            "config",
            "diagnostic",
            "document",
            "facts",
            "files",
            "lower",
            "model",
            "name",
            "resolve",
            "source",
        ],
    ),
    (
        "compare",
        &[
            "config",
            "diagnostic",
            "document",
            "emit",
            "facts",
            "ids",
            "lower",
            "model",
            "name",
            "resolve",
            "source",
            "spelling",
            "understanding",
            "unordered",
        ],
    ),
];

#[test]
fn rooms_see_only_what_stands_before_them() {
    let names: Vec<&str> = MAY_IMPORT.iter().map(|(room, _)| *room).collect();
    let mut broken = Vec::new();
    for (index, (room, may)) in MAY_IMPORT.iter().enumerate() {
        let late = may.iter().filter(|seen| !names[..index].contains(seen));
        broken.extend(late.map(|seen| format!("{room} → {seen}")));
    }
    assert_none(
        "the table is in the order of the arrows, so that none leads back",
        &broken,
    );
}

#[test]
fn rooms_import_what_they_may() {
    let mut broken = Vec::new();
    let mut used = BTreeSet::new();
    for (room, file) in rooms().iter().filter(|(room, _)| room != "lib") {
        let Some((_, may)) = MAY_IMPORT.iter().find(|(name, _)| name == room) else {
            broken.push(format!("{}: the room `{room}` is not listed", file.path));
            continue;
        };
        for (number, line) in code(file) {
            for seen in behind(line, "crate::").filter(|seen| seen != room) {
                used.insert((room.clone(), seen.to_owned()));
                if !may.contains(&seen) {
                    broken.push(format!("{}:{number}: `{room}` sees `{seen}`", file.path));
                }
            }
        }
    }
    assert_none("a room imports only what the table lists", &broken);
    let listed = MAY_IMPORT.iter().flat_map(|(room, may)| {
        let may = may.iter();
        may.map(move |seen| ((*room).to_owned(), (*seen).to_owned()))
    });
    let unused = listed.filter(|arrow| !used.contains(arrow));
    let unused: Vec<_> = unused
        .map(|(room, seen)| format!("{room} → {seen}"))
        .collect();
    assert_none("the table lists only what is imported", &unused);
}

#[test]
fn rooms_are_left_through_the_root_only() {
    let mut broken = Vec::new();
    for (room, file) in rooms() {
        let inside = file.path.trim_start_matches("generator/src/");
        let depth = inside.matches('/').count() + usize::from(!inside.ends_with("/mod.rs"));
        let most = if room == "lib" { 1 } else { depth };
        for (number, line) in code(&file) {
            // `emit` prints such paths into the client, and names that it puts in.
            let chain = "super::".repeat(most);
            let mut next = behind(line, &chain);
            if next.any(|next| !["", "Client", "Error", "runtime", "types"].contains(&next)) {
                broken.push(format!("{}:{number}: {}", file.path, line.trim()));
            }
        }
    }
    assert_none("another room is named from `crate::`", &broken);
}

/// `xtask` uses the generator, the generator its layout, the tests use the generator and the
/// client, and the client and the layout use none of them. Tests of all of them read what is
/// emitted.
#[test]
fn packages_import_what_they_may() {
    let packages: [(&str, &[&str]); 6] = [
        ("generator", &["clientgen-layout", "clientgen-items"]),
        ("generator/layout", &[]),
        ("generated", &[]),
        ("xtask", &["clientgen", "clientgen-items"]),
        ("tests", &["clientgen", "clientgen-items", "anycheck"]),
        ("tests/items", &[]),
    ];
    for (package, may) in packages {
        let text = read(&format!("{package}/Cargo.toml"));
        let names = text.lines().filter_map(|line| {
            let name = line.split(['.', ' ', '=']).next()?;
            line.contains(['=', '{']).then_some(name)
        });
        let ours = [
            "clientgen",
            "clientgen-items",
            "clientgen-layout",
            "anycheck",
            "xtask",
            "clientgen-tests",
        ];
        for name in names.filter(|name| ours.contains(name)) {
            assert!(may.contains(&name), "`{package}` depends on `{name}`");
        }
    }
}
