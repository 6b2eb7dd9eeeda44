//! What CI runs: the one list of its steps.

use std::env;
use std::path::Path;
use std::process::Command;

use crate::exit::Exit;

/// One step: arguments of `cargo`.
const STEPS: &[&[&str]] = &[
    &["fmt", "--all", "--check"],
    &[
        "clippy",
        "--locked",
        "--workspace",
        "--all-targets",
        "--",
        "-D",
        "warnings",
    ],
    &["test", "--locked", "--workspace"],
    &["xtask", "codegen", "--check"],
    &["doc", "--locked", "--workspace", "--no-deps"],
];

/// Runs the steps in the root of the repository, and stops at the first that fails.
pub fn run() -> Exit {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    for step in STEPS {
        let name = format!("cargo {}", step.join(" "));
        println!("ci: {name}");
        let mut command = Command::new(&cargo);
        command.args(*step).current_dir(&root);
        command.env("RUSTDOCFLAGS", "-D warnings");
        match command.status() {
            Ok(status) if status.success() => {}
            Ok(status) => return failed(&name, &status.to_string()),
            Err(error) => return failed(&name, &error.to_string()),
        }
    }
    println!("ci: all {} steps passed", STEPS.len());
    Exit::Fine
}

fn failed(name: &str, why: &str) -> Exit {
    eprintln!("ci: this step failed ({why}): {name}");
    Exit::Failed
}
