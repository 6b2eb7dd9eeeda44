//! What cannot be compared, and what is said about it.

use std::fs;
use std::process::Command;

use crate::{BROKEN, World, document, run};

#[test]
fn a_broken_document_on_either_side() {
    let world = World::new();
    world.put("spec/pets.yaml", BROKEN);
    let told = ["error[E0005]", "spec/pets.yaml:3:1", "nothing was compared"];
    world.refused("", &told);
    world.commit();
    let both = "`HEAD:spec/pets.yaml` and `spec/pets.yaml` cannot be used";
    world.refused("", &["HEAD:spec/pets.yaml:3:1", both]);
    world.put("spec/pets.yaml", &document(&["Pet: {type: object}"]));
    world.refused("", &["HEAD:spec/pets.yaml:3:1"]);
    world.put("spec/pets.yaml", "swagger: '2.0'\n");
    world.refused("HEAD~1:spec/pets.yaml", &["error[E0102]"]);
    world.refused("--format json --fail-on never", &["error[E0102]"]);
}

#[test]
fn a_document_that_says_nothing_of_a_schema() {
    let world = World::new();
    world.put("spec/pets.yaml", &document(&["Pet: {type: strin}"]));
    world.refused("", &["warning[W0108]", "nothing was compared"]);
    let dangling = "Pet: {$ref: '#/components/schemas/Dog'}";
    world.put("spec/pets.yaml", &document(&[dangling]));
    world.refused("", &["warning[W0201]", "nothing was compared"]);
}

#[test]
fn revisions_and_files_that_are_not_there() {
    let world = World::new();
    for revision in ["nope", "HEAD~7", "--odd"] {
        let arguments = format!("--base-rev={revision}");
        let message = format!("there is no revision `{revision}`");
        world.refused(&arguments, &[&message, "git log"]);
    }
    world.refused("nope:spec/pets.yaml", &["there is no revision `nope`"]);
    world.refused(
        "HEAD:nope.yaml",
        &["there is no `nope.yaml` at", "REV:./path"],
    );
    world.refused("HEAD:spec", &["`HEAD:spec` is no file: it is a folder"]);
    world.refused("HEAD:../pets.yaml", &["is outside of the repository"]);
    world.refused("nope.yaml", &["there is no file `nope.yaml`", "`REV:path`"]);
    world.refused("main", &["it is a revision", "`main:path`"]);
    world.refused(
        "spec/pets.yaml nope.yaml",
        &["there is no file `nope.yaml`"],
    );
    fs::remove_file(world.at("spec/pets.yaml")).unwrap();
    world.refused("", &["there is no file `spec/pets.yaml`"]);
}

#[test]
fn a_document_that_is_new() {
    let world = World::new();
    world.put("clientgen.toml", "spec = 'new.yaml'\n");
    world.put("new.yaml", &document(&["Cat: {type: string}"]));
    world.commit();
    world.put("clientgen.toml", "spec = 'newer.yaml'\n");
    world.put("newer.yaml", BROKEN);
    world.git(&["rm", "--quiet", "new.yaml"]);
    world.commit();
    world.refused(
        "HEAD~1:new.yaml",
        &["there is no `new.yaml` in the working tree"],
    );
    world.refused(
        "--base-rev HEAD~1 newer.yaml",
        &["there is no `newer.yaml` at `HEAD~1`"],
    );
}

#[test]
fn a_shallow_clone() {
    let world = World::new();
    world.put("spec/pets.yaml", &document(&["Cat: {type: object}"]));
    world.commit();
    let clone = World::bare();
    let url = format!("file://{}", world.folder.path().display());
    clone.git(&["clone", "--quiet", "--depth=1", &url, "."]);
    let deepen = [
        "the clone is shallow",
        "git fetch --unshallow",
        "fetch-depth: 0",
    ];
    let deepened = ["whose clone is shallow", deepen[1], deepen[2]];
    clone.refused("--base-rev HEAD~1", &deepened);
    clone.refused("HEAD~1:spec/pets.yaml", &deepened);
    let itself = "nothing to compare but `HEAD` with itself";
    clone.refused("", &[itself, deepen[0], deepen[1]]);
    let described = "Cat: {type: object, description: An animal.}";
    clone.put("spec/pets.yaml", &document(&[described]));
    clone.fine("", "HEAD:spec/pets.yaml", "spec/pets.yaml");
    // Two branches, of which nothing but the tips is there.
    let before = world.git(&["rev-parse", "HEAD~1"]);
    world.git(&["branch", "old", before.trim()]);
    let branch = "old:refs/remotes/origin/main";
    clone.git(&["fetch", "--quiet", "--depth=1", "--force", "origin", branch]);
    let apart = "the clone is shallow and ends before `HEAD` and `origin/main` meet";
    clone.refused("", &[apart, deepen[1], deepen[2]]);
    clone.git(&["update-ref", "-d", "refs/remotes/origin/main"]);
    clone.refused("", &deepen);
}

#[test]
fn no_repository() {
    let world = World::bare();
    world.put("clientgen.toml", "spec = 'pets.yaml'\n");
    world.put("pets.yaml", &document(&["Pet: {type: object}"]));
    let told = ["is not in the working tree of a repository", "two files"];
    world.refused("", &told);
    world.refused("HEAD:pets.yaml", &told);
    world.refused("--base-rev HEAD pets.yaml", &told);
    fs::remove_file(world.at("clientgen.toml")).unwrap();
    world.refused("", &["there is no `clientgen.toml`"]);
}

#[test]
fn a_repository_without_commits() {
    let world = World::new();
    world.git(&["update-ref", "-d", "HEAD"]);
    world.refused("", &["there is no revision `HEAD`"]);
}

#[test]
fn no_git() {
    let world = World::new();
    let without = |arguments: &str| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command.arg("diff").args(arguments.split_whitespace());
        command.env("PATH", world.at("spec"));
        run(&mut command, &world.at(""))
    };
    let said = without("");
    assert_eq!((said.code, &*said.stdout), (2, ""));
    assert!(said.stderr.contains("no program `git`"), "{}", said.stderr);
    assert_eq!(without("HEAD:spec/pets.yaml").code, 2);
    assert_eq!(without("spec/pets.yaml spec/pets.yaml").code, 0);
    world.put("old.yaml", &document(&["Pet: {type: object}"]));
    assert_eq!(without("old.yaml").code, 0);
}
