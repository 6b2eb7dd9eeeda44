//! `--explain`.

use crate::World;

#[test]
fn a_rule_is_explained() {
    let world = World::bare();
    let run = world.diff("--explain operation-removed");
    assert_eq!((run.code, &*run.stderr), (0, ""));
    assert!(
        run.stdout
            .starts_with("operation-removed: An operation is removed.")
    );
    for words in [
        "deployed clients, new server  breaks at worst",
        "Rust source",
    ] {
        assert!(run.stdout.contains(words), "{words}: {}", run.stdout);
    }
    let run = world.diff("--explain all");
    assert!(
        run.stdout.contains("\noperation-removed  "),
        "{}",
        run.stdout
    );
}

#[test]
fn an_unknown_rule() {
    let world = World::bare();
    let told = [
        "unknown rule `operation-removd`",
        "did you mean `operation-removed`?",
    ];
    world.refused("--explain operation-removd", &told);
    world.refused(
        "--explain nonsense",
        &["the rules are:", "operation-removed  "],
    );
}
