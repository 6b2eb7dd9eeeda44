//! Looks at what is built from: licenses, sources, double and unused dependencies, and lists of all
//! that is in what is built.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::take;
use crate::exit::Exit;
use crate::workspace::members;

/// The folder of the programs that look, from the root of the repository.
const TOOLS: &str = "target/tools";

/// The folder of the lists.
const LISTS: &str = "target/sbom";

/// The name of a list beside its `Cargo.toml`, which is where it is made.
const LIST: &str = "clientgen-sbom";

/// The programs and their versions.
const PROGRAMS: &[(&str, &str)] = &[
    ("cargo-deny", "0.20.2"),
    ("cargo-machete", "0.9.2"),
    ("cargo-cyclonedx", "0.5.9"),
];

/// One step: arguments of `cargo`.
const STEPS: &[&[&str]] = &[
    &[
        "deny",
        "--all-features",
        "check",
        "bans",
        "licenses",
        "sources",
    ],
    // The same rules, of which not each is needed there.
    &[
        "deny",
        "--manifest-path",
        "benches/Cargo.toml",
        "--config",
        "deny.toml",
        "--all-features",
        "check",
        "--allow",
        "license-not-encountered",
        "--allow",
        "unnecessary-skip",
        "--allow",
        "unmatched-skip",
        "bans",
        "licenses",
        "sources",
    ],
    &["machete"],
    &[
        "cyclonedx",
        "--format",
        "json",
        "--spec-version",
        "1.5",
        "--all-features",
        "--target",
        "all",
        "--override-filename",
        LIST,
    ],
];

/// The packages of which there is a list: what users build, and what they run.
const LISTED: &[(&str, &str)] = &[
    ("generated", "anycheck"),
    ("generator", "clientgen"),
    ("xtask", "xtask"),
];

/// Installs what is missing, and takes the steps in the root of the repository.
pub fn run(root: &Path) -> Exit {
    for (name, version) in PROGRAMS {
        if let Err(why) = install(root, name, version) {
            eprintln!("ci: {name} {version} cannot be installed: {why}");
            return Exit::Failed;
        }
    }
    let path = match path_with(&root.join(TOOLS).join("bin")) {
        Ok(path) => path,
        Err(why) => {
            eprintln!("ci: {why}");
            return Exit::Failed;
        }
    };
    for step in STEPS {
        let name = format!("cargo {}", step.join(" "));
        println!("ci: {name}");
        let taken = take(step, root, &[("PATH", path.clone())]);
        if let Err(why) = taken {
            eprintln!("ci: this step failed ({why}): {name}");
            return Exit::Failed;
        }
    }
    match keep_lists(root) {
        Ok(()) => {
            println!(
                "ci: all {} steps of the supply chain passed; what is in it is listed in {LISTS}",
                STEPS.len()
            );
            Exit::Fine
        }
        Err(error) => {
            eprintln!("ci: the lists cannot be kept: {error}");
            Exit::Failed
        }
    }
}

/// Installs a program with Cargo, unless this version of it is there.
fn install(root: &Path, name: &str, version: &str) -> Result<(), String> {
    let tools = root.join(TOOLS);
    let known = fs::read_to_string(tools.join(".crates.toml")).unwrap_or_default();
    if known.contains(&format!("\"{name} {version} ")) {
        return Ok(());
    }
    println!("ci: installing {name} {version} into {TOOLS}, which takes some minutes");
    let package = format!("{name}@{version}");
    // Not optimized: it is built for longer than it runs.
    let step = ["install", "--quiet", "--locked", "--debug", &package];
    let target = tools.join("build").into_os_string();
    let places = [
        ("CARGO_INSTALL_ROOT", tools.into_os_string()),
        ("CARGO_TARGET_DIR", target),
    ];
    take(&step, root, &places)
}

/// The `PATH` with one more folder.
fn path_with(folder: &Path) -> Result<OsString, String> {
    let path = env::var_os("PATH").unwrap_or_default();
    let folder = std::path::absolute(folder).map_err(|error| error.to_string())?;
    let folders = [folder].into_iter().chain(env::split_paths(&path));
    env::join_paths(folders).map_err(|error| error.to_string())
}

/// Brings the lists together. They are made beside the `Cargo.toml` of each member, where nothing
/// else is to be written; those of tests are not kept.
fn keep_lists(root: &Path) -> std::io::Result<()> {
    let made = |package: &str| -> PathBuf { root.join(package).join(format!("{LIST}.json")) };
    let folder = root.join(LISTS);
    fs::create_dir_all(&folder)?;
    for (package, name) in LISTED {
        fs::rename(made(package), folder.join(format!("{name}.cdx.json")))?;
    }
    for package in members(&root.join("Cargo.toml"))? {
        match fs::remove_file(made(&package)) {
            Err(error) if error.kind() != ErrorKind::NotFound => return Err(error),
            _ => {}
        }
    }
    Ok(())
}
