//! `[[diff.ignore]]` in `clientgen.toml`.

use crate::{CONFIG, World};

fn world(entry: &str) -> World {
    let world = World::new();
    world.put(
        "clientgen.toml",
        &format!("{CONFIG}\n[[diff.ignore]]\n{entry}"),
    );
    world
}

#[test]
fn an_entry_that_ignores_nothing() {
    let world = world("rule = 'operation-removed'\nplace = 'GET /cats'\nreason = 'gone'\n");
    let run = world.fine("", "HEAD:", "spec/pets.yaml");
    let note = "clientgen.toml:6: the entry of `diff.ignore` for `operation-removed` at `GET /cats` ignores nothing";
    assert!(run.stdout.contains(note), "{}", run.stdout);
}

#[test]
fn entries_that_are_at_fault() {
    let unknown = world("rule = 'operation-removd'\nplace = '*'\nreason = 'gone'\n");
    let told = [
        "clientgen.toml:6:8",
        "unknown rule",
        "did you mean `operation-removed`?",
    ];
    unknown.refused("", &told);
    let silent = world("rule = 'operation-removed'\nplace = '*'\n");
    silent.refused("", &["clientgen.toml:5:1", "has to give a `reason`"]);
    let day = world("fingerprint = '0123456789abcdef'\nreason = 'x'\nexpires = 'never'\n");
    day.refused("", &["clientgen.toml:8:11", "has to be a day"]);
}
