//! `codegen --bump`.

use crate::{CONFIG, World};

#[test]
fn a_crate_that_is_new_keeps_its_version() {
    let world = World::new();
    let run = world.task("", "codegen", "--bump");
    assert_eq!((run.code, &*run.stderr), (0, ""), "{}", run.stdout);
    let said = "out: there was no crate at HEAD:spec/pets.yaml, so it keeps its version\n";
    assert!(run.stdout.ends_with(said), "{}", run.stdout);
    world.commit();
    let run = world.task("", "codegen", "--bump");
    let said = "out: version 0.1.0, nothing changed since HEAD:spec/pets.yaml\n";
    assert!(run.stdout.ends_with(said), "{}", run.stdout);
    assert!(!world.at("out/CHANGELOG.md").exists());
}

#[test]
fn without_a_configuration_there_was_no_crate() {
    let world = World::new();
    assert_eq!(world.task("", "codegen", "").code, 0);
    world.git(&["rm", "--quiet", "--cached", "clientgen.toml"]);
    world.git(&["commit", "--quiet", "--message=Change"]);
    let run = world.task("", "codegen", "--bump");
    assert!(
        run.stdout.contains("there was no crate at HEAD"),
        "{}",
        run.stdout
    );
}

#[test]
fn nothing_is_written_when_nothing_can_be_compared() {
    let world = World::bare();
    world.put("clientgen.toml", CONFIG);
    world.put("spec/pets.yaml", &crate::document(&["Pet: {type: object}"]));
    let run = world.task("", "codegen", "--bump");
    assert_eq!(run.code, 2, "{}", run.stderr);
    assert!(!world.at("out").exists());
    for flag in ["--check", "--spec spec/pets.yaml", "--out x", "--name x"] {
        assert_eq!(
            world.task("", "codegen", &format!("--bump {flag}")).code,
            2,
            "{flag}"
        );
    }
}
