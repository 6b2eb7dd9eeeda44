//! The command line of `fuzz`.

use std::num::NonZeroU64;
use std::path::PathBuf;

use clap::Args;

pub const ABOUT: &str = "\
Look for inputs on which a property does not hold, with libFuzzer.

The properties are those of tests/properties, which `cargo test` tries with a few hundred inputs; here they
are compiled with coverage, so that inputs which reach new code are kept and changed further. No nightly
toolchain and no program beside cargo and a C++ compiler are needed. Targets run one after another, each in
one process with one thread, until the time is over or the first input on which the property does not hold
(or takes 10 seconds, or 1 GiB of memory), which is then made smaller.

Inputs that reached new code are kept in fuzz/corpus in the target folder, and used by the next run; those in
tests/fuzz/seeds are the beginning. Findings are in fuzz/findings in the target folder.";

pub const AFTER: &str = "\
Examples:
  cargo xtask fuzz
      Run each target for a minute.
  cargo xtask fuzz replies --runs 5000000
      Run one target for five million inputs.
  cargo xtask fuzz document --input target/fuzz/findings/document/crash-9d1f
      Try one input again, and print why the property does not hold.

Exit codes:
  0  nothing was found
  1  something was found, or a target could not be built
  2  an argument is at fault";

/// Flags of `fuzz`.
#[derive(Args, Clone, Debug)]
pub struct Fuzz {
    /// The targets [default: all]
    #[arg(value_name = "TARGET")]
    pub targets: Vec<String>,

    /// The time that each target runs
    #[arg(long, value_name = "N", default_value = "60")]
    pub seconds: NonZeroU64,

    /// The number of inputs that each target tries, however long it takes
    #[arg(long, value_name = "N", conflicts_with = "seconds")]
    pub runs: Option<NonZeroU64>,

    /// Only try this input
    #[arg(long, value_name = "FILE", conflicts_with_all = ["seconds", "runs"])]
    pub input: Option<PathBuf>,

    /// Also keep in tests/fuzz/seeds the few smallest inputs that reach as much code as all that were found
    #[arg(long, conflicts_with = "input")]
    pub keep: bool,
}
