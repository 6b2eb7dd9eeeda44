//! The command line of `diff-suite`.

use std::path::PathBuf;

use clap::Args;

pub const ABOUT: &str = "\
Judge pairs of documents, and compare with the verdicts that others gave.

The folder holds a folder for each pair, with base.yaml and head.yaml; a base.yaml that is missing is the
common one beside the folder. What is expected stands in one of two forms:

  expected.tsv        in the folder, a line for each pair: both verdicts on the wire, that on Rust source,
                      and the step of the version; where ours differs, tests/diff/changed.tsv says why
  NAME/expected.json  beside each pair, the verdict of another tool: breaking, warning or compatible for
                      deployed clients that validate; where ours differs, and for each warning,
                      tests/diff/pairs.tsv says why

Each difference is printed as a line for that list, without its reason, and with what was found.";

pub const AFTER: &str = "\
Examples:
  cargo xtask diff-suite tests/diff/edits
      Judge the edits of this repository.
  cargo xtask diff-suite ../shared/diff/pairs --filter security
      Judge the pairs of another tool with `security` in the name of the folder.
  cargo xtask diff-suite tests/diff/edits --compile
      Also compile a program that uses all of the old client against the new one.

Exit codes:
  0  all verdicts are as expected, or listed
  1  one is not, or an entry of a list explains nothing
  2  an argument is at fault";

/// Flags of `diff-suite`.
#[derive(Args, Clone, Debug)]
pub struct DiffSuite {
    /// The folder with the pairs
    #[arg(value_name = "DIR")]
    pub folder: PathBuf,

    /// Only pairs with this in the name of the folder
    #[arg(
        long,
        value_name = "NAME",
        default_value = "",
        hide_default_value = true
    )]
    pub filter: String,

    /// Also compile, for each pair, a program that uses every item of the old client against both
    /// clients
    #[arg(long)]
    pub compile: bool,

    /// Also judge random edits of large documents, two hundred that change something and two
    /// hundred that do not for each
    #[arg(long)]
    pub edits: bool,

    /// Also compare every document with every other one: nothing may panic or hang
    #[arg(long)]
    pub all_pairs: bool,

    /// The documents of --edits and --all-pairs [default: ../shared/corpus beside the repository]
    #[arg(long, value_name = "DIR")]
    pub documents: Option<PathBuf>,
}
