//! Changes that are found, and what they do to the exit code.

use crate::{CONFIG, World};

/// A repository whose document loses an operation, and whose crate is committed before.
fn world() -> World {
    let world = World::new();
    let head = "openapi: 3.1.0\ninfo: {title: Pets, version: '1'}\npaths:\n";
    let operation = |name: &str| {
        let reply = "responses: {'204': {description: Done}}";
        format!("  /{name}:\n    get: {{operationId: {name}, {reply}}}\n")
    };
    world.put(
        "spec/pets.yaml",
        &format!("{head}{}{}", operation("cats"), operation("dogs")),
    );
    assert_eq!(world.task("", "codegen", "").code, 0);
    world.commit();
    world.put("spec/pets.yaml", &format!("{head}{}", operation("dogs")));
    world
}

#[test]
fn effects_and_exit_codes() {
    let world = world();
    for (flags, code) in [
        ("", 1),
        ("--fail-on source", 1),
        ("--fail-on wire-deployed", 1),
        ("--fail-on wire-rollback", 0),
        ("--fail-on silent", 0),
        ("--fail-on any", 1),
        ("--fail-on never", 0),
        ("HEAD:spec/pets.yaml", 1),
        ("HEAD:spec/pets.yaml spec/pets.yaml --clients strict", 1),
        ("spec/pets.yaml HEAD:spec/pets.yaml", 0),
    ] {
        let run = world.diff(flags);
        assert_eq!(
            (run.code, &*run.stderr),
            (code, ""),
            "{flags}: {}",
            run.stdout
        );
    }
}

#[test]
fn changes_that_may_pass() {
    let world = world();
    let rule = "rule = 'operation-removed'\nplace = 'GET /cats'";
    for (entry, code) in [
        (rule.to_owned(), 0),
        (format!("{rule}\nexpires = 9999-01-01"), 0),
        (format!("{rule}\nexpires = 2020-01-01"), 1),
        (rule.replace("cats", "dogs"), 1),
    ] {
        let entry = format!("{CONFIG}\n[[diff.ignore]]\n{entry}\nreason = 'nobody calls it'\n");
        world.put("clientgen.toml", &entry);
        let run = world.diff("");
        assert_eq!(
            (run.code, &*run.stderr),
            (code, ""),
            "{entry}: {}",
            run.stdout
        );
    }
}

#[test]
fn the_version_is_raised_once() {
    let world = world();
    let mut before = None;
    for _ in 0..2 {
        let run = world.task("", "codegen", "--bump");
        assert_eq!((run.code, &*run.stderr), (0, ""), "{}", run.stdout);
        let said = "out: version 0.2.0, a major step from 0.1.0 of HEAD:spec/pets.yaml\n";
        assert!(run.stdout.ends_with(said), "{}", run.stdout);
        assert!(world.get("out/Cargo.toml").contains("version = \"0.2.0\""));
        let changelog = world.get("out/CHANGELOG.md");
        assert!(
            changelog.contains("\n## 0.2.0\n\n- **Breaks source:** `GET /cats`"),
            "{changelog}"
        );
        let before = before.get_or_insert_with(|| changelog.clone());
        assert_eq!(*before, changelog);
    }
    let run = world.task("", "codegen", "--check");
    assert_eq!(run.code, 0, "{}", run.stdout);
}
