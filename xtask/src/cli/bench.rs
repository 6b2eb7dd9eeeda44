//! The command line of `bench`.

use std::ffi::OsString;
use std::num::NonZeroUsize;
use std::path::PathBuf;
use std::time::Duration;

use clap::{Args, ValueEnum};
use serde::{Deserialize, Serialize};

pub const ABOUT: &str = "\
Measure the generator and its clients, beside other generators and libraries.

There are seven parts to measure; without the name of one, all are run and BENCHMARKS.md is written:

  generate  a client is written for documents of several sizes, and for one document cut to 100, 200,
            400 and 800 operations
  compile   the client alone is compiled (cargo check, build, build --release), and a small program
            that uses it; the size of what comes out
  decode    JSON is decoded and encoded, by our models and by what serde derives for the same shapes
            with serde_json and with sonic-rs
  request   calls of a client over the loopback, beside reqwest used by hand
  load      a million calls one after the other, ten thousand at once, and calls that are given up at
            some point: what the process has grown by, and what is left behind the client
  dependencies  how many crates are built with a client
  diff      two documents of 3.7 MB are compared, the same and edited, beside oasdiff
  page      nothing is measured: BENCHMARKS.md is written from what was measured last

Everyone is measured in turn, again and again in one run, and the median counts: the CPU seconds of a
process with all its children, the time on the clock, and the most memory that one process had. Others
(ploidy, openapi-to-rust, cargo-progenitor, oasdiff) are those on the PATH or in --peers; one that is not
there is a dash. A ratio is ours to the best other one: below 1 is better, whatever is measured.

Tables are printed, and figures are written to bench/PART.json in the target folder, each subject's as
soon as it is measured; what was there before is moved to bench/PART.previous.json. With --filter or
--only, only the figures of what is measured are replaced, and none at all if the others were not taken
in the same way: on the same day and machine, with the same versions, as often.";

pub const AFTER: &str = "\
Examples:
  cargo install ploidy openapi-to-rust cargo-progenitor --root ../peers
      Get the other generators.
  cargo xtask bench --peers ../peers
      Measure everything, and write BENCHMARKS.md. This takes an hour or two.
  cargo xtask bench generate --json
      Measure the generator, and print the figures for programs.
  cargo xtask bench compile --documents ../documents --filter petstore --only check --runs 1
      See once how long `cargo check` takes for the clients of some documents.
  cargo xtask bench compile --peers ../peers --budget
      Fail if a ratio is worse than tests/bench.tsv allows.

Exit codes:
  0  fine
  1  with --budget, a ratio is exceeded by more than 15 %, or could not be measured, or comparing takes
     more than 0.4 s of CPU or 150 MiB; ours failed
  2  an argument is at fault";

/// Flags of `bench`.
#[derive(Args, Clone, Debug)]
pub struct Bench {
    /// What to measure [default: all, and then the page]
    #[arg(value_enum)]
    pub part: Option<Part>,

    /// A folder of documents for `generate` and `compile`
    ///
    /// [default: AnyCheck, and of ../shared/corpus beside the repository four documents, where that is
    /// there; `compile` takes AnyCheck and the first of these]
    #[arg(long, value_name = "DIR")]
    pub documents: Option<PathBuf>,

    /// Only documents with this in the name of the file
    #[arg(long, value_name = "NAME")]
    pub filter: Option<String>,

    /// Only what has this in its name in the tables, such as `check` or `10-mb`
    #[arg(long, value_name = "NAME")]
    pub only: Option<String>,

    /// How often everyone is measured; the median counts
    #[arg(long, value_name = "N", default_value = "5")]
    pub runs: NonZeroUsize,

    /// Where other generators are looked for before the PATH: in this folder and in `bin` in it
    #[arg(long, value_name = "DIR")]
    pub peers: Option<PathBuf>,

    /// Where clients are written that `generate` measures: whoever writes many files pays for a slow file system
    /// [default: bench in the target folder]
    #[arg(long, value_name = "DIR")]
    pub scratch: Option<PathBuf>,

    /// The program that is measured as ours [default: this one, built with --release]
    #[arg(long, value_name = "FILE")]
    pub ours: Option<PathBuf>,

    /// How long one step may take, such as generating or compiling one client
    #[arg(long, value_name = "SECONDS", default_value = "900", value_parser = super::corpus::seconds)]
    pub timeout: Duration,

    /// Compare with the ratios of tests/bench.tsv, and exit with 1 if one is exceeded by more than 15 %
    #[arg(long)]
    pub budget: bool,

    /// Print JSON instead of tables, an object for each part
    #[arg(long)]
    pub json: bool,
}

/// What is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// Writing clients
    Generate,
    /// Compiling clients
    Compile,
    /// Decoding and encoding JSON
    Decode,
    /// Calls
    Request,
    /// Memory, tasks and descriptors that many calls leave behind
    Load,
    /// The number of crates that clients are built with
    Dependencies,
    /// Comparing two documents
    Diff,
    /// Nothing: the page is written from what was measured last
    Page,
}

impl Part {
    /// The word for it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Generate => "generate",
            Self::Compile => "compile",
            Self::Decode => "decode",
            Self::Request => "request",
            Self::Load => "load",
            Self::Dependencies => "dependencies",
            Self::Diff => "diff",
            Self::Page => "page",
        }
    }
}

/// Flags of the process that runs one command.
#[derive(Args, Clone, Debug)]
pub struct BenchMeasure {
    /// The command
    #[arg(trailing_var_arg = true, allow_hyphen_values = true, required = true)]
    pub command: Vec<OsString>,
}
