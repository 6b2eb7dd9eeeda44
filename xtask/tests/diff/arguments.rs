//! Arguments.

use crate::{CONFIG, World};

#[test]
fn arguments_that_contradict_each_other() {
    let world = World::new();
    let file = "spec/pets.yaml";
    world.refused(
        &format!("{file} {file} --base-rev HEAD"),
        &["leave out --base-rev"],
    );
    world.refused(
        "--fail-on never --fail-on any",
        &["never excludes all others"],
    );
    for flags in ["--format xml", "--fail-on all", "--clients ours", "a b c"] {
        assert_eq!(world.diff(flags).code, 2, "{flags}");
    }
}

#[test]
fn effects_may_be_given_in_one_flag() {
    let world = World::new();
    let run = world.diff("--fail-on silent,source --fail-on wire-rollback");
    assert_eq!(run.code, 0, "{}", run.stderr);
}

#[test]
fn configurations_that_do_not_suffice() {
    let world = World::new();
    world.put("clientgen.toml", "out = 'out'\n");
    world.refused("", &["does not say which document to read"]);
    world.put("clientgen.toml", &CONFIG.replace("spec/", "../"));
    world.refused("", &["there is no file `../pets.yaml`"]);
    world.refused("--config no.toml", &["there is no `no.toml`"]);
    world.refused(
        "spec/pets.yaml spec/pets.yaml --config no.toml",
        &["`no.toml` cannot be read"],
    );
}

#[cfg(unix)]
#[test]
fn devices_have_no_end() {
    let world = World::new();
    let too_long = "`/dev/zero` cannot be read: it is longer than 64 MiB";
    world.refused("/dev/zero spec/pets.yaml", &[too_long]);
    world.refused("spec/pets.yaml /dev/zero", &[too_long]);
    world.refused("spec/pets.yaml spec", &["`./spec` cannot be read"]);
}

#[test]
fn help_is_worth_reading() {
    let run = World::bare().diff("--help");
    for word in [
        "REV:path",
        "silent",
        "[[diff.ignore]]",
        "Exit codes:",
        "Examples:",
    ] {
        assert!(run.stdout.contains(word), "{word}: {}", run.stdout);
    }
}
