//! The command line of `corpus`.

use std::num::NonZeroUsize;
use std::path::PathBuf;
use std::time::Duration;

use clap::{Args, ValueEnum};

pub const ABOUT: &str = "\
Generate, and compile, the clients of all documents of a folder.

Reads every *.json, *.yaml and *.yml directly in the folder, writes a client for each, and prints a
table: the document, its version of OpenAPI, the operations and types of the client, the rows of the
report that are untyped or skipped, the warnings of the compiler, how long it took, and the result.
With --expect, it says what got worse since the table was last written.

Each document is generated in a process of its own, so one that crashes, eats all memory or never ends
is a row of the table:

  ok          the client was written, and with --check it compiles
  uncompiled  the client was written, and does not compile
  refused     nothing was written: the document has an error
  timeout     it took longer than --timeout allows
  crash       the process did not live to give an answer

Times depend on how the generator was built: `cargo run --release -p xtask -- corpus` is what a user
would see. With --check, the time is that of the client alone, without its dependencies; a client that
was compiled before and did not change is `fresh`.";

pub const AFTER: &str = "\
Examples:
  cargo xtask corpus ../documents
      Generate all.
  cargo xtask corpus ../documents --check --filter petstore
      Generate and compile those with `petstore` in the name of the file.
  cargo xtask corpus ../documents --round-trip --deny-losses
      Fail if any example does not survive the types of the client.
  cargo xtask corpus ../documents --expect tests/corpus.tsv
      Fail if any document fares worse than the table says.
  cargo xtask corpus ../documents --expect tests/corpus.tsv --update
      Write the table anew.
  cargo xtask corpus ../documents --names=list
      List names that nobody would choose.
  cargo xtask corpus ../documents --mutate 10 --seed 7
      Generate ten mutants of each.

Exit codes:
  0  fine
  1  a document does not generate (or compile, with --check), or a mutant fails, or it got worse; with --expect, a result
     that the table foretells is fine; with --deny-losses, an example is lost
  2  an argument is at fault";

/// Flags of `corpus`.
#[derive(Args, Clone, Debug)]
pub struct Corpus {
    /// The folder with the documents
    #[arg(value_name = "DIR")]
    pub folder: PathBuf,

    /// Also compile each client with `cargo check`
    ///
    /// Dependencies are compiled once, into corpus-check in the target folder of the workspace, in the
    /// versions of the workspace.
    #[arg(long)]
    pub check: bool,

    /// Check with `cargo clippy` instead, and count its warnings too
    #[arg(long, requires = "check")]
    pub clippy: bool,

    /// Only documents with this in the name of the file
    #[arg(long, value_name = "NAME")]
    pub filter: Option<String>,

    /// Documents that are worked on at once [default: the number of cores]
    ///
    /// Cargo compiles one client at a time.
    #[arg(long, value_name = "N")]
    pub jobs: Option<NonZeroUsize>,

    /// How long one document may take, and once more how long its client may compile
    #[arg(long, value_name = "SECONDS", default_value = "60", value_parser = seconds)]
    pub timeout: Duration,

    /// Where to write the clients, a folder for each [default: corpus in the target folder]
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,

    /// Compare with a table, and exit with 1 if a document got worse
    ///
    /// Worse are more untyped or skipped rows, fewer operations or types, and a worse result. A document
    /// that the table does not know is named, and so is one that is gone.
    #[arg(long, value_name = "FILE")]
    pub expect: Option<PathBuf>,

    /// Write the table of --expect; with --filter, only the rows of these documents
    #[arg(long, requires = "expect")]
    pub update: bool,

    /// Also decode every example with the compiled type of its schema, and encode it back
    ///
    /// Prints what does not come back as it was: a loss if the example is valid by its schema. Besides, it
    /// prints what examples get wrong by their schemas, and keys that these neither declare nor allow.
    /// Programs are built in corpus-round-trip in the target folder, and written beside the clients.
    #[arg(long)]
    pub round_trip: bool,

    /// Exit with 1 if an example is lost
    #[arg(long, requires = "round_trip")]
    pub deny_losses: bool,

    /// Only count names, those that nobody would choose among them, or list these
    ///
    /// Prints lines with tabs: for each document and in total how many names of each kind there
    /// are, how many end with a counter (digits that no name of the document ends with), how many
    /// are longer than 60 and made of several names of the document, and how many variants begin
    /// with the name of their enum. No client is written.
    #[arg(
        long,
        value_name = "WHAT",
        num_args = 0..=1,
        require_equals = true,
        default_missing_value = "count",
        conflicts_with_all = ["check", "expect", "round_trip"]
    )]
    pub names: Option<NamesShown>,

    /// Generate so many mutants of each document instead, and compile each tenth of them
    ///
    /// A mutant is the document with up to three places dropped, doubled, swapped, of another type, as
    /// large as can be, referring in circles, or with hostile names. It has to give a client or to be refused
    /// with a place, in 10 seconds and 1 GiB. What fails otherwise is made smaller and written to
    /// mutants/crashes in the target folder. The same seed gives the same mutants.
    #[arg(
        long,
        value_name = "N",
        conflicts_with_all = ["check", "expect", "round_trip", "names"]
    )]
    pub mutate: Option<NonZeroUsize>,

    /// The number that mutants are made of
    #[arg(long, value_name = "S", requires = "mutate", default_value = "1")]
    pub seed: u64,

    /// Print one JSON object instead of a table
    #[arg(long)]
    pub json: bool,
}

/// The form in which names are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum NamesShown {
    /// The number of names of each kind and with each fault.
    Count,
    /// Those that nobody would choose.
    List,
}

/// Flags of the process that generates one document.
#[derive(Args, Clone, Debug)]
pub struct CorpusDocument {
    /// The document
    pub document: PathBuf,
    /// The folder of the client
    pub out: PathBuf,
    /// The name of the client
    pub name: String,
    /// The folder of the program that tries the examples
    #[arg(long)]
    pub round_trip: Option<PathBuf>,
    /// The most memory that it may have, in bytes
    #[arg(long, default_value_t = 4 << 30)]
    pub memory: u64,
    /// Write no client
    #[arg(long)]
    pub spare_disk: bool,
    /// Say of an error that names no place that it does not
    #[arg(long)]
    pub placed: bool,
}

/// Flags of the process that judges the examples of one document.
#[derive(Args, Clone, Debug)]
pub struct CorpusJudge {
    /// The document
    pub document: PathBuf,
    /// The folder of the program that tried the examples
    pub folder: PathBuf,
}

pub(super) fn seconds(text: &str) -> Result<Duration, String> {
    let seconds: f64 = text.parse().map_err(|_| "not a number".to_owned())?;
    match Duration::try_from_secs_f64(seconds) {
        Ok(duration) if !duration.is_zero() => Ok(duration),
        Ok(_) => Err("no time at all".to_owned()),
        Err(error) => Err(error.to_string()),
    }
}
