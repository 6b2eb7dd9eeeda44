//! The command line of `diff`.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

pub const ABOUT: &str = "\
Compare two revisions of the document: on the wire in both directions, and in Rust.

Each change has three verdicts, each with its reason: what it does to deployed clients that meet the
new server, to clients of the new document that meet the old server, and to Rust source that uses the
client. The worst is `silent`: source that compiles and means something else.

BASE and HEAD are files, or files of a revision as git writes them: REV:path from the top of the
repository, REV:./path from this folder.

  (nothing)            the document of clientgen.toml in the working tree, against --base-rev
  FILE --base-rev REV  another file of the working tree, against what it was at REV
  REV:path             a file of a revision, against the same file in the working tree
  FILE                 a file, against the document of clientgen.toml in the working tree
  BASE HEAD            one document against the other

What a document refers to is read at the same revision. A file that was renamed is followed. Both
sides are named as they ship: with clientgen.toml, and the clientgen.lock in the folder of the crate,
of their own revisions. The configuration of a file that is given by name is that of --config, or
none; of a file of a revision it is the nearest clientgen.toml that is about it.

[[diff.ignore]] in clientgen.toml lets changes pass: each entry has a `reason`, either a `fingerprint`
or a `rule` and a `place` (`*` stands for any text), and it may have a last day, `expires`.";

pub const AFTER: &str = "\
Examples:
  cargo xtask diff
      What the work since it branched off from origin/main does.
  cargo xtask diff --base-rev HEAD~1 --format github
      What the last commit does, as annotations of GitHub.
  cargo xtask diff v1.2.0:spec/api.yaml --fail-on wire-deployed
      Fail only if clients of v1.2.0 fail against the new server.
  cargo xtask diff old.yaml new.yaml --format json
      Compare two files; no git is needed.
  cargo xtask diff --explain all
      The rules.

Exit codes:
  0  nothing that --fail-on names
  1  there is such a change
  2  the documents could not be compared, and why";

/// Flags of `diff`.
#[derive(Args, Clone, Debug)]
pub struct Diff {
    /// The old document: a file, or REV:path [default: that of --base-rev]
    #[arg(value_name = "BASE")]
    pub base: Option<String>,

    /// The new document [default: the working tree's]
    #[arg(value_name = "HEAD")]
    pub head: Option<String>,

    /// The revision of the old document [default: the merge base with origin/main, else HEAD]
    #[arg(long, value_name = "REV")]
    pub base_rev: Option<String>,

    /// How to print the report
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t = Format::Human)]
    pub format: Format,

    /// Exit with 1 if a change has this effect, any number of times [default: silent, source,
    /// wire-deployed]
    ///
    /// On the wire, what breaks and what means something else counts; what may break is only shown.
    #[arg(long, value_name = "EFFECT", value_enum, value_delimiter = ',')]
    pub fail_on: Vec<FailOn>,

    /// The clients that replies are judged for
    #[arg(long, value_name = "CLIENTS", value_enum, default_value_t = Clients::Generated)]
    pub clients: Clients,

    /// The configuration [default: the nearest clientgen.toml]
    ///
    /// Of a side that is a revision, it is the file of that path at that revision.
    #[arg(long, value_name = "FILE")]
    pub config: Option<PathBuf>,

    /// Say what a rule is about, and compare nothing; `all` lists the rules
    #[arg(long, value_name = "CODE")]
    pub explain: Option<String>,

    /// Write a program for each effect on source, and try whether it shows the effect
    #[arg(long)]
    pub witness: bool,
}

/// A format of the report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people: a verdict line, then the changes with excerpts of both documents
    Human,
    /// For a comment on a pull request, with details collapsed
    Markdown,
    /// For programs: one object, as diff.schema.json describes it
    Json,
    /// Annotations of GitHub Actions
    Github,
    /// A Code Quality report of GitLab
    Gitlab,
    /// JUnit XML, a test case for each change
    Junit,
    /// SARIF 2.1.0, for code scanning
    Sarif,
}

/// An effect that fails the run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum FailOn {
    /// Source that compiles and means something else
    Silent,
    /// Source that no longer compiles
    Source,
    /// Deployed clients that meet the new server, and fail or mean something else
    WireDeployed,
    /// Clients of the new document that meet the old server, and fail or mean something else
    WireRollback,
    /// Every change but those of documentation
    Any,
    /// Nothing: always exit with 0
    Never,
}

/// Clients that replies are judged for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Clients {
    /// Clients of this generator: enums are open, unknown properties are ignored
    Generated,
    /// Clients that validate replies against their document
    Strict,
}

impl From<Clients> for clientgen::compare::Clients {
    fn from(clients: Clients) -> Self {
        match clients {
            Clients::Generated => Self::Generated,
            Clients::Strict => Self::Strict,
        }
    }
}
