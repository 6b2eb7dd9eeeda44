//! What is written, and what is not.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::thread;

use crate::{Snapshot, World, document};

#[test]
fn a_complete_crate_in_one_line() {
    let world = World::new();
    let said = world.fine("");
    let files = world.files();
    // The manifest is not counted.
    let count = files.len() - 1;
    assert_eq!(
        said,
        format!("out: {count} files written, 0 removed, 0 unchanged\n")
    );
    for path in ["Cargo.toml", "clientgen.manifest", "src/lib.rs"] {
        assert!(files.iter().any(|file| file == path), "{path}");
    }
    assert!(world.get("out/Cargo.toml").contains("name = \"pets\""));
}

#[test]
fn anywhere_on_disk() {
    let world = World::new();
    let elsewhere = World::new();
    let spec = world.at("pets.yaml");
    let out = elsewhere.at("deep/er/pets-client");
    let flags = format!(
        "--spec {} --out {} --name my-pets",
        spec.display(),
        out.display()
    );
    world.fine(&flags);
    let cargo_toml = fs::read_to_string(out.join("Cargo.toml")).unwrap();
    assert!(cargo_toml.contains("name = \"my-pets\""));
    assert!(!world.at("out").exists());
}

#[test]
fn the_folder_names_the_crate_if_nothing_else_does() {
    let world = World::new();
    world.fine("--spec pets.yaml --out clients/pets-client");
    assert!(
        world
            .get("clients/pets-client/Cargo.toml")
            .contains("name = \"pets-client\"")
    );
}

#[test]
fn the_second_run_writes_nothing() {
    let world = World::new();
    world.fine("");
    let before = world.snapshot();
    assert!(world.fine("").starts_with("out: up to date, "));
    assert_eq!(world.snapshot(), before);
}

#[test]
fn only_files_that_change_are_written() {
    let world = World::new();
    world.fine("");
    let before = world.snapshot();
    let changed = world.change();
    let said = world.fine("");
    assert!(
        said.starts_with("out: 1 file written, 0 removed, "),
        "{said}"
    );
    let after = world.snapshot();
    for path in world.files() {
        let full = world.at("out").join(&path);
        let is_new = path == changed || path == "clientgen.manifest";
        assert_eq!(before[&full].1 != after[&full].1, is_new, "{path}");
    }
}

#[test]
fn the_folder_makes_no_difference() {
    let world = World::new();
    let contents = |out: &str| {
        world.fine(&format!("--spec pets.yaml --out {out} --name pets"));
        let root = world.at(out);
        let files = world.snapshot().into_iter();
        let below = files.filter_map(|(path, (contents, _))| {
            let path = path.strip_prefix(&root).ok()?.to_owned();
            Some((path, contents))
        });
        below.collect::<BTreeMap<_, _>>()
    };
    let (one, other) = (contents("one"), contents("deep/other-folder/crate"));
    assert!(one.len() > 10 && one == other);
}

#[test]
fn what_a_killed_run_has_left_is_swept() {
    let world = World::new();
    world.fine("");
    for path in [
        ".clientgen-a1.tmp",
        "src/types/.clientgen-b2.tmp",
        ".clientgen-c3.tmp/types/new.rs",
        "src/types/mine.tmp",
    ] {
        world.put(&format!("out/{path}"), "left");
    }
    world.change();
    world.fine("");
    let left: Vec<String> = world
        .files()
        .into_iter()
        .filter(|path| path.contains(".tmp"))
        .collect();
    assert_eq!(left, ["src/types/mine.tmp"]);
}

#[test]
fn the_nearest_configuration_counts() {
    let world = World::new();
    fs::create_dir_all(world.at("deep/er")).unwrap();
    let run = world.codegen_in("deep/er", "");
    assert_eq!((run.code, &*run.stderr), (0, ""));
    assert!(world.at("out/src/lib.rs").is_file());

    world.put(
        "other/c.toml",
        "spec = '../pets.yaml'\nout = 'client'\nname = 'other'\n",
    );
    world.fine("--config other/c.toml");
    assert!(
        world
            .get("other/client/Cargo.toml")
            .contains("name = \"other\"")
    );
    world.fine("--config other/c.toml --name third");
    assert!(
        world
            .get("other/client/Cargo.toml")
            .contains("name = \"third\"")
    );
}

#[test]
fn programs_are_told_in_json() {
    let world = World::new();
    let said = world.fine("--message-format json");
    let object: serde_json::Value = serde_json::from_str(&said).unwrap();
    assert_eq!(object["outcome"], "written");
    let new = object["new"].as_array().unwrap();
    assert!(new.iter().any(|path| path == "src/lib.rs"));
}

#[test]
fn a_report_is_written_where_asked_for() {
    let world = World::new();
    world.fine("--report reports/out.json");
    let report: serde_json::Value = serde_json::from_str(&world.get("reports/out.json")).unwrap();
    assert_eq!(report["rows"], serde_json::json!([]));
}

#[test]
fn two_runs_at_once_leave_one_crate() {
    let world = World::new();
    thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| world.fine(""));
        }
    });
    world.fine("--check");
    let temporary = |path: &String| path.ends_with(".tmp");
    assert!(!world.files().iter().any(temporary));
}

#[test]
fn a_run_that_was_cut_short_is_made_good() {
    let world = World::new();
    world.fine("");
    // As if the run had ended behind its first rename: all is listed, not all is there.
    fs::remove_file(world.at("out/src/lib.rs")).unwrap();
    fs::remove_file(world.at("out/Cargo.toml")).unwrap();
    assert!(
        world
            .fine("")
            .starts_with("out: 2 files written, 0 removed, ")
    );
    // As if it had ended before the manifest.
    fs::remove_file(world.at("out/clientgen.manifest")).unwrap();
    world.fine("");
    world.fine("--check");
}

#[cfg(unix)]
#[test]
fn files_can_be_read_by_others() {
    use std::os::unix::fs::PermissionsExt;

    let world = World::new();
    world.fine("");
    let mode = |path: &str| fs::metadata(world.at(path)).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode("out/src/lib.rs"), mode("pets.yaml"));
    let changed = format!("out/{}", world.change());
    fs::set_permissions(world.at(&changed), fs::Permissions::from_mode(0o640)).unwrap();
    world.fine("");
    assert_eq!(mode(&changed), 0o640);
}

/// Runs in a shell that lets no file grow beyond 512 bytes.
#[cfg(unix)]
fn with_a_full_disk(world: &World, before: &str) -> std::process::Output {
    let script = format!("{before} ulimit -f 1; exec \"$0\" codegen");
    let mut shell = std::process::Command::new("sh");
    shell.args(["-c", &script, env!("CARGO_BIN_EXE_xtask")]);
    shell.current_dir(world.folder.path()).output().unwrap()
}

#[cfg(unix)]
fn contents(snapshot: &Snapshot) -> BTreeMap<&Path, &[u8]> {
    let mut all = BTreeMap::new();
    for (path, (contents, _)) in snapshot {
        all.insert(path.as_path(), contents.as_slice());
    }
    all
}

#[cfg(unix)]
#[test]
fn a_write_that_fails_or_is_cut_off_leaves_all_files_as_they_were() {
    let world = World::new();
    world.fine("");
    world.put("pets.yaml", &document(&"A long description.\n".repeat(200)));
    let before = world.snapshot();
    let failed = with_a_full_disk(&world, "trap '' XFSZ;");
    let said = String::from_utf8(failed.stderr).unwrap();
    assert_eq!(failed.status.code(), Some(2), "{said}");
    assert!(said.contains("` cannot be written"), "{said}");
    let after = world.snapshot();
    assert_eq!(
        contents(&after),
        contents(&before),
        "not even a temporary file stays"
    );

    let killed = with_a_full_disk(&world, "");
    assert_eq!(killed.status.code(), None, "the signal ends it");
    let after = world.snapshot();
    for (path, (contents, _)) in before {
        assert_eq!(after[&path].0, contents, "{}", path.display());
    }
    world.fine("");
    world.fine("--check");
}
