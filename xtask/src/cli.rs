//! The command line.

mod bench;
mod corpus;
mod diff;
mod diff_suite;
mod fuzz;

pub use bench::{Bench, BenchMeasure, Part};
pub use corpus::{Corpus, CorpusDocument, CorpusJudge, NamesShown};
pub use diff::{Diff, FailOn, Format};
pub use diff_suite::DiffSuite;
pub use fuzz::Fuzz;

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use clientgen::diagnostic::Class;

/// Tasks of this repository.
#[derive(Debug, Parser)]
#[command(
    name = "cargo xtask",
    bin_name = "cargo xtask",
    version,
    max_term_width = 100
)]
pub struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub task: Task,
}

/// One task.
#[derive(Debug, Subcommand)]
pub enum Task {
    /// Write the Rust client of an OpenAPI document
    #[command(long_about = CODEGEN, after_long_help = CODEGEN_AFTER)]
    Codegen(Codegen),
    /// Say what a change of the document does on the wire and to Rust code
    #[command(long_about = diff::ABOUT, after_long_help = diff::AFTER)]
    Diff(Diff),
    /// Generate, and compile, the clients of all documents of a folder
    #[command(long_about = corpus::ABOUT, after_long_help = corpus::AFTER)]
    Corpus(Corpus),
    /// Generate the client of one document of `corpus`, in a process of its own
    #[command(hide = true)]
    CorpusDocument(CorpusDocument),
    /// Judge the examples of one document of `corpus`, in a process of its own
    #[command(hide = true)]
    CorpusJudge(CorpusJudge),
    /// Measure the generator and its clients, beside other generators and libraries
    #[command(long_about = bench::ABOUT, after_long_help = bench::AFTER)]
    Bench(Bench),
    /// Run one command of `bench`, and say what it took
    #[command(hide = true)]
    BenchMeasure(BenchMeasure),
    /// Judge pairs of documents, and compare with the verdicts that others gave
    #[command(long_about = diff_suite::ABOUT, after_long_help = diff_suite::AFTER)]
    DiffSuite(DiffSuite),
    /// Look for inputs on which a property does not hold
    #[command(long_about = fuzz::ABOUT, after_long_help = fuzz::AFTER)]
    Fuzz(Fuzz),
    /// Run what CI runs: format, lints, tests, drift of the generated client, documentation, documents
    ///
    /// The document is also compared with that of the commit before, if the clone has it. Documents are those of ../shared/corpus beside the repository, where that folder is there.
    Ci(Ci),
}

/// Flags of `ci`.
#[derive(Args, Clone, Debug)]
pub struct Ci {
    /// Also run each target of `fuzz` for a minute
    #[arg(long)]
    pub fuzz: bool,
    /// In place of all that, look at what is built from: licenses, sources, double and unused
    /// dependencies
    ///
    /// Writes lists of all that is in the client, the library and this program (CycloneDX) to
    /// target/sbom. The programs that look (cargo-deny, cargo-machete, cargo-cyclonedx) are
    /// installed into target/tools if they are not there, which takes some minutes. What is known
    /// of the security of dependencies is not looked up: see SECURITY.md.
    #[arg(long)]
    pub supply_chain: bool,
}

const CODEGEN: &str = "\
Write the Rust client of an OpenAPI document.

Without flags, writes the client of this repository, as the nearest clientgen.toml (in this folder or
one above it) says. With --spec, --out and --name, writes a complete crate for any OpenAPI 3.0 or 3.1
document, anywhere on disk.

Only files that change are written. The crate's clientgen.manifest lists the files that belong to
clientgen: these are replaced and, once stale, removed. A file that is not listed is never touched:
if one is in the way, nothing is written. In Cargo.toml, only the keys that
package.metadata.clientgen lists are set; the rest of that file is yours. A clientgen.lock keeps names
from changing with the document (--lock); commit it.";

const CODEGEN_AFTER: &str = "\
Examples:
  cargo xtask codegen
      Bring the client of this repository up to date.
  cargo xtask codegen --check
      Say whether it is up to date, and write nothing.
  cargo xtask codegen --spec pets.yaml --out ../pets-client --name pets-client
      Write a crate for another document.

Exit codes:
  0  fine
  1  out of date (--check only): the files, a short diff and the command that mends it are printed
  2  the document or the arguments are at fault; nothing was written";

/// Flags of `codegen`.
#[derive(Args, Clone, Debug)]
pub struct Codegen {
    /// The OpenAPI document, JSON or YAML [default: `spec` in clientgen.toml]
    ///
    /// A pipe such as /dev/stdin is read until it is closed. A document has 64 MiB at most, and so
    /// has each file that it refers to, which must be a regular file; all together have 256 MiB.
    ///
    /// With --spec, clientgen.toml is read only if --config names it: what it says is meant for its
    /// own document.
    #[arg(long, value_name = "FILE")]
    pub spec: Option<PathBuf>,

    /// The folder below which the document may refer to files [default: that of the document]
    ///
    /// The document itself has to be below it. Also `root` in clientgen.toml.
    #[arg(long, value_name = "DIR")]
    pub root: Option<PathBuf>,

    /// The folder of the crate, made if it is not there [default: `out` in clientgen.toml]
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,

    /// The name of the crate [default: `name` in clientgen.toml, else the name of the folder]
    #[arg(long, value_name = "CRATE")]
    pub name: Option<String>,

    /// The configuration; paths in it are relative to its folder [default: the nearest clientgen.toml]
    #[arg(long, value_name = "FILE")]
    pub config: Option<PathBuf>,

    /// Write nothing into the crate, and exit with 1 if it is out of date
    #[arg(long)]
    pub check: bool,

    /// Also set the version that `diff` computes, and add its changes to CHANGELOG.md in the crate
    ///
    /// The document of clientgen.toml is compared with that of the merge base with origin/main, else of
    /// HEAD, and the version is the one that follows that of the crate there. Entries go below a line
    /// that marks the place; the rest of the file is yours. A second run adds nothing twice.
    #[arg(long, conflicts_with_all = ["spec", "root", "out", "name", "check"])]
    pub bump: bool,

    /// Also write a report of all that the client says less or other than the document, as JSON
    ///
    /// It is written with --check too, and when the document is at fault.
    #[arg(long, value_name = "FILE")]
    pub report: Option<PathBuf>,

    /// Count rows of a class as errors, any number of times
    ///
    /// Classes are untyped, mistake, skipped, repaired, represented, documented, edited and extension.
    #[arg(long, value_name = "CLASS")]
    pub deny: Vec<Class>,

    /// Also read what the document refers to in the network, by http and https
    ///
    /// Without it, only files below the folder of the document, or below --root, are read.
    #[arg(long)]
    pub allow_remote: bool,

    /// Begin a lock of names, clientgen.lock in the folder of the crate
    ///
    /// What has a name keeps it from then on, whatever else comes into the document; what loses its name
    /// leaves it to nothing else. Once the file is there, it is respected and kept up to date without this
    /// flag. Also `lock = true` in clientgen.toml.
    #[arg(long)]
    pub lock: bool,

    /// Name something anew that is in the lock, any number of times
    ///
    /// By its key there, as `GET /cats`. Or `freed`, for the names that nothing has any more: they are kept
    /// from everything else until the next major version. Or `all`.
    #[arg(long, value_name = "KEY", conflicts_with = "check")]
    pub relock: Vec<String>,

    /// Print all rows, not just the worst ten
    ///
    /// Up to ten rows are always printed. Of more, the worst ten are: errors, files that cannot be read,
    /// then what is untyped, a mistake, skipped, repaired, represented or documented, then extensions,
    /// and last what nothing uses; the rest is counted by code. Rows that say the same of many places
    /// are printed once.
    #[arg(long)]
    pub all: bool,

    /// How to print
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t = MessageFormat::Human)]
    pub message_format: MessageFormat,
}

/// How to print.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum MessageFormat {
    /// For people: diagnostics on stderr, what was done in one line on stdout
    Human,
    /// For programs: one JSON object per line on stdout, all rows, and last what was done
    Json,
}
