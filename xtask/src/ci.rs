//! What CI runs: the one list of its steps.

mod supply_chain;

use std::env;
use std::ffi::OsString;
use std::path::Path;
use std::process::Command;

use crate::cli::Ci;
use crate::diff;
use crate::exit::Exit;
use clientgen::hidden::escape_hidden;

/// One step: arguments of `cargo`.
const STEPS: &[&[&str]] = &[
    &["fmt", "--all", "--check"],
    &["fmt", "--manifest-path", "benches/Cargo.toml", "--check"],
    &["fmt", "--manifest-path", "tests/fuzz/Cargo.toml", "--check"],
    &[
        "clippy",
        "--locked",
        "--workspace",
        "--all-targets",
        "--",
        "-D",
        "warnings",
    ],
    &[
        "clippy",
        "--locked",
        "--manifest-path",
        "benches/Cargo.toml",
        "--target-dir",
        "target/benches",
        "--",
        "-D",
        "warnings",
    ],
    // What another transport needs, which nothing else here turns on.
    &[
        "check",
        "--locked",
        "--package",
        "anycheck",
        "--no-default-features",
        "--features",
        "reqwest,all",
    ],
    &["test", "--locked", "--workspace"],
    // What decodes compressed bodies, which clients have only where somebody turns it on.
    &[
        "test",
        "--locked",
        "--package",
        "clientgen-tests",
        "--features",
        "gzip,brotli",
        "--lib",
        "encodings",
    ],
    &["xtask", "codegen", "--check"],
    &["doc", "--locked", "--workspace", "--no-deps"],
];

/// A step that only some machines can take: the documents are others' and not part of the repository.
const CORPUS: &[&str] = &["xtask", "corpus", DOCUMENTS, "--expect", "tests/corpus.tsv"];

/// A step that needs the commit before: it fails on a change of the document that breaks something and that `clientgen.toml`
/// does not let pass.
const DIFF: &[&str] = &["xtask", "diff", "--base-rev", "HEAD~1"];

/// Steps that are asked for.
const FUZZ: &[&[&str]] = &[
    &[
        "clippy",
        "--locked",
        "--manifest-path",
        "tests/fuzz/Cargo.toml",
        "--target-dir",
        "target/fuzz",
        "--",
        "-D",
        "warnings",
    ],
    &["xtask", "fuzz", "--seconds", "60"],
];

/// The folder of documents, from the root of the repository.
const DOCUMENTS: &str = "../shared/corpus";

/// Runs the steps that were asked for in the root of the repository, and stops at the first that
/// fails.
pub fn run(flags: &Ci) -> Exit {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    if flags.supply_chain {
        return supply_chain::run(&root);
    }
    let mut steps = STEPS.to_vec();
    if root.join(DOCUMENTS).is_dir() {
        steps.push(CORPUS);
    } else {
        println!("ci: there is no folder {DOCUMENTS}, so its documents are not generated");
    }
    match diff::missing_parent(&root) {
        None => steps.push(DIFF),
        Some(why) => println!(
            "ci: the document is not compared with the one before: {}",
            escape_hidden(&why)
        ),
    }
    if flags.fuzz {
        steps.extend(FUZZ);
    }
    for step in &steps {
        let name = format!("cargo {}", step.join(" "));
        println!("ci: {name}");
        if let Err(why) = take(step, &root, &[]) {
            eprintln!("ci: this step failed ({why}): {name}");
            return Exit::Failed;
        }
    }
    println!("ci: all {} steps passed", steps.len());
    Exit::Fine
}

fn take(step: &[&str], root: &Path, variables: &[(&str, OsString)]) -> Result<(), String> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(&cargo);
    command.args(step).current_dir(root);
    command.env("RUSTDOCFLAGS", "-D warnings");
    // Says that Cargo runs this program, which its own commands take for being run by hand.
    command.env_remove("CARGO_PKG_NAME");
    command.envs(variables.iter().cloned());
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(status.to_string()),
        Err(error) => Err(error.to_string()),
    }
}
