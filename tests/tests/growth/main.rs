//! Documents of any size: none is too deep for a small stack, and the work grows as the document
//! does.
//!
//! One test, since all threads of a process share the count of what is allocated.

#![cfg(test)]

mod aliases;
mod chains;
mod compared;
mod depth;
mod document;
mod dynamic;
mod in_place;
mod keys;
mod many;
mod products;
mod references;
mod texts;
mod work;

use std::env;
use std::process::{Child, Command, Stdio};

/// The variable that names the part which a process tries.
const PART: &str = "CLIENTGEN_GROWTH";

/// The parts, the longest first.
const PARTS: &[(&str, fn())] = &[
    ("work", work::work_grows_as_the_document_does),
    ("comparing", work::comparing_grows_as_the_documents_do),
    (
        "limits",
        work::work_grows_as_the_document_does_beyond_limits,
    ),
    ("depth", depth::chains_fit_a_small_stack),
];

/// Each part counts in a process of its own.
#[test]
fn documents_of_any_size_are_fine() {
    let Ok(part) = env::var(PART) else {
        let parts: Vec<(&str, Child)> =
            PARTS.iter().map(|(name, _)| (*name, start(name))).collect();
        let mut failed = Vec::new();
        for (name, child) in parts {
            let output = child.wait_with_output().unwrap();
            if !output.status.success() {
                let said = String::from_utf8_lossy(&output.stderr);
                failed.push(format!("{name}: {}\n{said}", output.status));
            }
        }
        assert!(failed.is_empty(), "{}", failed.join("\n"));
        return;
    };
    let (_, try_part) = PARTS.iter().find(|(name, _)| *name == part).unwrap();
    try_part();
}

fn start(part: &str) -> Child {
    Command::new(env::current_exe().unwrap())
        .args(["--exact", "documents_of_any_size_are_fine", "--nocapture"])
        .env(PART, part)
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}
