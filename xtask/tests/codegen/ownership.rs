//! What belongs to whom.

use std::fs;

use crate::World;

/// A manifest that lists one more file than there is, and the file.
fn with_stale(world: &World, path: &str) {
    world.fine("");
    world.put(&format!("out/{path}"), "");
    let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    let manifest = world.get("out/clientgen.manifest");
    world.put(
        "out/clientgen.manifest",
        &format!("{manifest}{empty}  {path}\n"),
    );
}

#[test]
fn stale_files_go_and_so_do_their_folders() {
    let world = World::new();
    with_stale(&world, "src/api/old/pets.rs");
    world.put("out/src/api/mine.txt", "");
    assert!(
        world
            .fine("")
            .starts_with("out: 0 files written, 1 removed, ")
    );
    assert!(!world.at("out/src/api/old").exists());
    assert!(world.at("out/src/api/mine.txt").exists());
    assert!(!world.get("out/clientgen.manifest").contains("src/api/old"));
}

#[test]
fn files_of_the_user_stay() {
    let world = World::new();
    world.fine("");
    world.put("out/tests/mine.rs", "// mine");
    world.put("out/src/mine.rs", "// mine");
    world.change();
    world.fine("");
    assert_eq!(world.get("out/tests/mine.rs"), "// mine");
    assert_eq!(world.get("out/src/mine.rs"), "// mine");
}

#[test]
fn a_foreign_file_in_the_way_is_refused() {
    let world = World::new();
    world.put("out/src/lib.rs", "// mine");
    world.refused(
        "",
        "lib.rs` is in the way: `clientgen.manifest` does not list it",
    );
    world.refused("--check", "lib.rs` is in the way");
}

#[test]
fn a_file_that_is_already_right_is_taken_over() {
    let world = World::new();
    world.fine("");
    fs::remove_file(world.at("out/clientgen.manifest")).unwrap();
    let before = world.snapshot();
    world.fine("");
    let path = world.at("out/src/lib.rs");
    assert_eq!(world.snapshot()[&path], before[&path]);
    world.change();
    world.fine("");
}

#[test]
fn a_foreign_cargo_toml_is_refused() {
    let world = World::new();
    world.put("out/Cargo.toml", "[package]\nname = \"mine\"\n");
    world.refused("", "it is not clientgen's");
    world.put("out/Cargo.toml", "[package.metadata.clientgen]\n[package\n");
    world.refused("", "Cargo.toml");
}

#[test]
fn an_edit_by_hand_is_replaced_with_a_warning() {
    let world = World::new();
    world.fine("");
    let right = world.get("out/src/lib.rs");
    world.put("out/src/lib.rs", "// mine");
    let run = world.codegen("");
    assert_eq!(run.code, 0);
    assert!(
        run.stderr.contains("lib.rs` was edited by hand"),
        "{}",
        run.stderr
    );
    assert!(run.stdout.starts_with("out: 1 file written, 0 removed, "));
    assert_eq!(world.get("out/src/lib.rs"), right);
}

#[test]
fn keys_of_the_user_stay_in_cargo_toml() {
    let world = World::new();
    world.fine("");
    let text = world.get("out/Cargo.toml");
    let edited = text.replace("[dependencies]\n", "[dependencies]\nlog = \"0.4\" # mine\n");
    let edited = edited.replace("version = \"0.1.0\"", "version = \"7.0.0\"");
    world.put(
        "out/Cargo.toml",
        &edited.replace("edition = \"2024\"", "edition = \"2015\""),
    );
    assert_eq!(world.codegen("--check").code, 1);
    world.fine("");
    assert_eq!(world.get("out/Cargo.toml"), edited);
    world.fine("--check");
}

#[test]
fn a_manifest_that_points_elsewhere_is_refused() {
    let world = World::new();
    world.put("victim.rs", "");
    with_stale(&world, "../victim.rs");
    world.refused("", "leads out of the folder");
    world.put("out/clientgen.manifest", "<<<<<<< HEAD\n");
    world.refused("", "not a SHA-256");
}

#[test]
fn folders_and_files_in_the_way_are_refused() {
    let world = World::new();
    world.put("out", "a file");
    world.refused("", "is a file where a folder has to be");
    fs::remove_file(world.at("out")).unwrap();
    world.put("out/src", "a file");
    world.refused("", "is a file where a folder has to be");
    fs::remove_file(world.at("out/src")).unwrap();
    fs::create_dir_all(world.at("out/src/lib.rs")).unwrap();
    world.refused("", "is a folder or a device where a file has to be");
}

#[cfg(unix)]
#[test]
fn links_are_not_followed() {
    use std::os::unix::fs::symlink;

    let world = World::new();
    fs::create_dir_all(world.at("elsewhere")).unwrap();
    fs::create_dir_all(world.at("out")).unwrap();
    symlink(world.at("elsewhere"), world.at("out/src")).unwrap();
    world.refused("", "is a symbolic link");
    fs::remove_file(world.at("out/src")).unwrap();

    world.put("victim.toml", "[package.metadata.clientgen]\n");
    symlink(world.at("victim.toml"), world.at("out/Cargo.toml")).unwrap();
    world.refused("", "is a symbolic link");
    fs::remove_file(world.at("out/Cargo.toml")).unwrap();

    // A stale file behind a link.
    with_stale(&world, "src/api/victim.rs");
    fs::rename(world.at("out/src/api"), world.at("moved")).unwrap();
    symlink(world.at("moved"), world.at("out/src/api")).unwrap();
    world.refused("", "is a symbolic link");

    // The folder itself may be one: the user named it.
    symlink(world.at("elsewhere"), world.at("link")).unwrap();
    world.fine("--out link");
    assert!(world.at("elsewhere/src/lib.rs").is_file());
}

#[test]
fn below_a_foreign_workspace() {
    let workspace = |text: &str| {
        let world = World::new();
        world.put("Cargo.toml", text);
        world.fine("");
        world.get("out/Cargo.toml").contains("\n[workspace]\n")
    };
    assert!(workspace("[workspace]\nmembers = [\"app\"]\n"));
    assert!(workspace("[workspace]\nmembers = [\"crates/*\"]\n"));
    assert!(!workspace("[workspace]\nmembers = [\"./out/\"]\n"));
    assert!(!workspace(
        "[workspace]\nmembers = [\"o*\"]\nexclude = [\"out\"]\n"
    ));
    assert!(!workspace("[workspace]\nexclude = [\"out\"]\n"));
    assert!(!workspace("[package]\nname = \"app\"\n"));
}
