//! Arguments, configurations and documents that are at fault.

use std::fs;

use crate::World;

#[test]
fn a_document_that_cannot_be_read() {
    let world = World::new();
    world.refused(
        "--spec no.yaml --out x",
        "the document `no.yaml` cannot be read",
    );
    world.refused(
        "--spec https://x.org/a.yaml --out x",
        "download the document first",
    );
    fs::create_dir(world.at("folder")).unwrap();
    world.refused("--spec folder --out x", "`folder` cannot be read");
}

/// What the command line names may be of any kind, but has an end.
#[cfg(unix)]
#[test]
fn devices_and_pipes() {
    let world = World::new();
    let too_long = "`/dev/zero` cannot be read: it is longer than 64 MiB";
    world.refused("--spec /dev/zero --out x --name x", too_long);
    world.refused("--config /dev/zero", too_long);
    // The folder is not looked at before and after, which would read these.
    let refused = |flags: &str, expected: &str| {
        let run = world.codegen(flags);
        assert_eq!(run.code, 2, "{}", run.stderr);
        assert!(run.stderr.contains(expected), "{}", run.stderr);
    };
    std::os::unix::fs::symlink("/dev/zero", world.at("zero.yaml")).unwrap();
    let too_long = "`zero.yaml` cannot be read: it is longer than 64 MiB";
    refused("--spec zero.yaml --out x", too_long);
    let pipe = world.at("pipe.yaml");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status();
    assert!(made.unwrap().success());
    let writer = std::thread::spawn(move || fs::write(pipe, crate::document("Piped.")).unwrap());
    let run = world.codegen("--spec pipe.yaml --out piped");
    assert_eq!(run.code, 0, "{}", run.stderr);
    writer.join().unwrap();
    // A lock is found on the way: nobody may write to it.
    fs::rename(world.at("pipe.yaml"), world.at("piped/clientgen.lock")).unwrap();
    let no_file = "clientgen.lock` cannot be read: it is no regular file";
    refused("--spec pets.yaml --out piped", no_file);
}

#[test]
fn a_path_to_read_that_is_too_long() {
    let world = World::new();
    let long = "x".repeat(300);
    let refused = "the path is too long for the file system";
    world.refused(&format!("--spec {long} --out x --name x"), refused);
    world.refused(&format!("--config {long}"), refused);
    let reference = format!(
        "openapi: 3.0.3\ninfo: {{title: T, version: '1'}}\npaths: {{}}\ncomponents: {{schemas: {{A: {{$ref: './{long}.yaml#/A'}}}}}}\n"
    );
    world.put("long.yaml", &reference);
    let run = world.codegen("--spec long.yaml --out long");
    assert!(run.stderr.contains(refused), "{}", run.stderr);
}

#[test]
fn a_document_that_is_at_fault() {
    let world = World::new();
    world.put("pets.yaml", "swagger: '2.0'\n");
    world.refused("", "error");
    world.refused("--check", "error");
}

#[test]
fn a_denied_class() {
    let world = World::new();
    let tagged = crate::document("An animal.").replace("Pet:", "Pet: !tag");
    world.put("pets.yaml", &tagged);
    world.refused("--deny repaired", "error[W0002]");
    let run = world.codegen("--deny skipped");
    assert_eq!(run.code, 0, "{}", run.stderr);
}

#[test]
fn arguments_that_do_not_suffice() {
    let world = World::new();
    world.refused("--spec pets.yaml", "where to write the crate");
    world.refused("--spec pets.yaml --out x --name fn", "the crate name `fn`");
    world.refused("--spec pets.yaml --out 2x", "the crate name `2x`");
    world.refused("--config no.toml", "`no.toml` cannot be read");
    for flags in ["--spcc x", "--deny all", "--message-format xml", "more"] {
        assert_eq!(world.codegen(flags).code, 2, "{flags}");
    }
    fs::remove_file(world.at("clientgen.toml")).unwrap();
    world.refused("", "there is no `clientgen.toml`");
}

#[test]
fn a_configuration_that_is_at_fault() {
    let world = World::new();
    world.put(
        "clientgen.toml",
        "spec = 'pets.yaml'\nout = 'out'\n\nnmae = 'pets'\n",
    );
    world.refused("", "unknown key `nmae`");
    world.refused("", "clientgen.toml:4:1");
    world.put("clientgen.toml", "spec = 'pets.yaml'\nout = 1\n");
    world.refused("", "clientgen.toml:2:7");
    world.put("clientgen.toml", "name = 'pets'\n");
    world.refused("", "does not say which document to read");
}

#[cfg(unix)]
#[test]
fn a_folder_that_cannot_be_written() {
    use std::os::unix::fs::PermissionsExt;

    let world = World::new();
    fs::create_dir(world.at("out")).unwrap();
    fs::set_permissions(world.at("out"), fs::Permissions::from_mode(0o555)).unwrap();
    // The superuser may write everywhere; then there is nothing to see here.
    if fs::write(world.at("out/probe"), "").is_ok() {
        fs::remove_file(world.at("out/probe")).unwrap();
        return;
    }
    world.refused("", "cannot be written");
}

#[cfg(unix)]
#[test]
fn a_path_that_is_too_long() {
    let world = World::new();
    let name = "x".repeat(300);
    let because = "the longest name in it 300";
    world.refused(&format!("--out {name}"), because);
    let elsewhere = format!("--spec {name}.yaml --out out --name n");
    world.refused(&elsewhere, "too long for the file system");
    let deep = ["d"; 2100].join("/");
    world.refused(&format!("--out {deep}"), "too long for the file system");
}

#[test]
fn help_is_worth_reading() {
    let world = World::new();
    let help = world.fine("--help");
    for word in [
        "clientgen.manifest",
        "--check",
        "--report",
        "Exit codes:",
        "Examples:",
    ] {
        assert!(help.contains(word), "{word}: {help}");
    }
}
