//! `cargo xtask diff-suite`.

mod judge;

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::json;

use crate::cli::{DiffSuite, MessageFormat};
use crate::exit::Exit;
use crate::fault::Fault;
use crate::screen::Screen;
use judge::{Report, judge_edits, judge_pairs};

/// The verdicts on edits that are not those of the table.
const CHANGED: &str = "tests/diff/changed.tsv";

/// The verdicts on pairs that are not those of the other tool.
const PAIRS: &str = "tests/diff/pairs.tsv";

/// Judges the pairs of a folder, and says what differs.
pub fn run(flags: &DiffSuite) -> Exit {
    let screen = Screen::new(MessageFormat::Human, true);
    judge_all(flags, screen).unwrap_or_else(|fault| {
        screen.report(&fault.report, &fault.texts);
        Exit::Fault
    })
}

fn judge_all(flags: &DiffSuite, screen: Screen) -> Result<Exit, Fault> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let report = judge_folder(flags, &root)?;
    let result = json!({
        "same": report.same,
        "listed": report.listed,
        "different": report.different,
        "faults": report.faults,
    });
    screen.outcome(&report.to_string(), &result);
    let mut is_fine = report.is_fine();
    for test in longer_tests(flags) {
        let passed = run_test(&test, flags, &root);
        is_fine &= passed.map_err(|error| Fault::unreadable(&root, &error))?;
    }
    Ok(match is_fine {
        true => Exit::Fine,
        false => Exit::Failed,
    })
}

fn judge_folder(flags: &DiffSuite, root: &Path) -> Result<Report, Fault> {
    let (folder, filter) = (&flags.folder, &flags.filter);
    let report = match folder.join("expected.tsv").is_file() {
        true => judge_edits(folder, &root.join(CHANGED), filter),
        false => judge_pairs(folder, &root.join(PAIRS), filter),
    };
    let report = report.map_err(|why| {
        let help = "see `cargo xtask diff-suite --help` for what the folder holds";
        Fault::argument(why, help)
    })?;
    if report.same + report.listed + report.different == 0 {
        let help = "name a folder with expected.tsv, or one whose folders have expected.json";
        return Err(Fault::argument("there is no such pair", help));
    }
    Ok(report)
}

/// A test of the package `tests` that `cargo test` leaves out.
struct LongTest {
    /// The beginning of its name.
    name: &'static str,
    /// Whether it is worth an optimized build.
    is_optimized: bool,
}

/// Returns the tests that take longer than `cargo test` should.
fn longer_tests(flags: &DiffSuite) -> impl Iterator<Item = LongTest> {
    let tests = [
        (flags.compile, "all_programs", false),
        (flags.edits, "all_edits", true),
        (flags.all_pairs, "all_pairs", true),
    ];
    let wanted = tests.into_iter().filter(|(is_wanted, ..)| *is_wanted);
    wanted.map(|(_, name, is_optimized)| LongTest { name, is_optimized })
}

/// Runs a test, and says whether it passed.
fn run_test(test: &LongTest, flags: &DiffSuite, root: &Path) -> std::io::Result<bool> {
    let absolute = |path: &PathBuf| std::path::absolute(path);
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.current_dir(root).arg("test");
    if test.is_optimized {
        command.arg("--release");
    }
    command
        .args(["--package", "clientgen-tests", "--test", "diff", "--"])
        .args(["--ignored", "--nocapture", test.name])
        .env("CLIENTGEN_DIFF_EDITS", absolute(&flags.folder)?)
        .env("CLIENTGEN_DIFF_FILTER", &flags.filter);
    if let Some(documents) = &flags.documents {
        command.env("CLIENTGEN_DIFF_DOCUMENTS", absolute(documents)?);
    }
    Ok(command.status()?.success())
}
