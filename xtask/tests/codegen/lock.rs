//! `clientgen.lock`, and names given by hand.

use std::fs;

use crate::World;

const CONFIG: &str = "spec = \"pets.yaml\"\nout = \"out\"\nname = \"pets\"\n";

/// A document with an enum of these values.
fn colors(values: &str) -> String {
    format!(
        "openapi: 3.0.3\ninfo: {{ title: Pets, version: '1' }}\npaths: {{}}\ncomponents:\n  schemas:\n    \
         Color: {{ type: string, enum: [{values}] }}\n"
    )
}

/// A folder with a lock of the value `black`.
fn locked() -> World {
    let world = World::new();
    world.put("pets.yaml", &colors("black"));
    world.fine("--lock");
    world
}

#[test]
fn a_lock_is_begun_and_then_respected() {
    let world = World::new();
    world.put("pets.yaml", &colors("black"));
    world.fine("");
    assert!(!world.at("out/clientgen.lock").exists());
    let run = world.codegen("--check --lock");
    assert_eq!(run.code, 1);
    assert!(
        run.stdout.contains("  new      clientgen.lock\n"),
        "{}",
        run.stdout
    );
    assert!(
        run.stdout.ends_with("run: cargo xtask codegen --lock\n"),
        "{}",
        run.stdout
    );
    assert!(
        world
            .fine("--lock")
            .starts_with("out: 1 file written, 0 removed, ")
    );
    let lock = world.get("out/clientgen.lock");
    let lines = "\n[names]\n\"#/components/schemas/Color\" = \"Color\"\n\
                 \"#/components/schemas/Color/enum/black\" = \"Black\"\n";
    assert!(lock.ends_with(lines), "{lock}");
    assert!(
        !world
            .get("out/clientgen.manifest")
            .contains("clientgen.lock")
    );
    assert!(world.fine("--check").starts_with("out: up to date, "));

    world.put("pets.yaml", &colors("black, Black"));
    let run = world.codegen("--check");
    assert_eq!(run.code, 1);
    assert!(
        run.stdout.contains("  changed  clientgen.lock\n"),
        "{}",
        run.stdout
    );
    assert!(
        run.stdout
            .contains("+\"#/components/schemas/Color/enum/Black\" = \"BlackTitle\"")
    );
    world.fine("");
    let color = world.items("out/src/types/color.rs");
    assert!(
        color.has("string_enum! Color { Black => \"black\" }"),
        "{color}"
    );
    assert!(world.fine("--check").starts_with("out: up to date, "));
}

#[test]
fn the_configuration_begins_one() {
    let world = World::new();
    world.put("clientgen.toml", &format!("{CONFIG}lock = true\n"));
    world.fine("");
    assert!(world.at("out/clientgen.lock").exists());
    world.put("clientgen.toml", CONFIG);
    world.fine("");
    assert!(world.at("out/clientgen.lock").exists());
    // Without it, names are the rules' again.
    fs::remove_file(world.at("out/clientgen.lock")).unwrap();
    world.fine("");
    assert!(!world.at("out/clientgen.lock").exists());
}

#[test]
fn something_is_named_anew() {
    let world = locked();
    world.put("pets.yaml", &colors("BLACK"));
    world.fine("");
    let lock = world.get("out/clientgen.lock");
    assert!(
        lock.contains("enum/black\" = \"Black (freed)\"\n"),
        "{lock}"
    );
    assert_eq!(world.codegen("--relock all --check").code, 2);
    world.refused(
        "--relock #/components/schemas/Colour",
        "did you mean `#/components/schemas/Color`?",
    );
    world.fine("--relock freed --relock #/components/schemas/Color/enum/BLACK");
    let lock = world.get("out/clientgen.lock");
    assert!(lock.contains("enum/BLACK\" = \"Black\"\n"), "{lock}");
    assert!(!lock.contains("freed"), "{lock}");
    world.fine("--relock all");
    assert_eq!(world.get("out/clientgen.lock"), lock);
    fs::remove_file(world.at("out/clientgen.lock")).unwrap();
    world.refused("--relock all", "there is no `clientgen.lock`");
}

#[test]
fn a_lock_that_cannot_be_believed_is_refused() {
    let world = locked();
    let lock = world.get("out/clientgen.lock");
    world.put(
        "out/clientgen.lock",
        &lock.replace("\"Black\"", "\"not a name\""),
    );
    world.refused("", "error[E0808]: the name `not a name` is no identifier");
    world.refused("--check", "clientgen.lock:");
    world.put("out/clientgen.lock", "<<<<<<< HEAD\n");
    world.refused("", "the lock is not valid TOML");
    world.refused("--relock all", "the lock is not valid TOML");
    fs::remove_file(world.at("out/clientgen.lock")).unwrap();
    fs::create_dir(world.at("out/clientgen.lock")).unwrap();
    world.refused("", "cannot be read");
}

#[test]
fn names_given_by_hand() {
    let world = World::new();
    world.put("pets.yaml", &colors("black, white, type"));
    let names = |lines: &str| world.put("clientgen.toml", &format!("{CONFIG}[names]\n{lines}\n"));
    names(
        "\"#/components/schemas/Color\" = 'Paint'\n\"#/components/schemas/Color/enum/black\" = 'Noir'",
    );
    world.fine("");
    let color = world.items("out/src/types/color.rs");
    assert!(color.has("pub enum Paint"), "{color}");
    assert!(
        color.has("string_enum! Paint { Noir => \"black\" }"),
        "{color}"
    );
    for (lines, because) in [
        (
            "\"#/components/schemas/Colour\" = 'Paint'",
            "did you mean `#/components/schemas/Color`?",
        ),
        ("\"GET /x\" = 'x'", "nothing has the key `GET /x`"),
        (
            "\"#/components/schemas/Color\" = 'paint'",
            "is not in `UpperCamelCase`",
        ),
        ("\"#/components/schemas/Color\" = 'Self'", "is a keyword"),
        (
            "\"#/components/schemas/Color\" = 'Option'",
            "is one that the client needs",
        ),
        ("\"#/components/schemas/Color\" = 'A b'", "is no identifier"),
        (
            "\"#/components/schemas/Color/enum/black\" = 'White'",
            "that of `#/components/schemas/Color/enum/white`",
        ),
    ] {
        names(lines);
        world.refused("", because);
        world.refused("", "clientgen.toml:5:");
    }
    names("\"#/components/schemas/Color\" = 1");
    world.refused("", "has to be a string");
}
