//! What the exit codes mean.

use std::process::ExitCode;

/// How a task ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// All is well.
    Fine,
    /// The crate on disk is out of date, or a step of `ci` failed.
    Failed,
    /// The document or the arguments are at fault, and nothing was written.
    Fault,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        match exit {
            Exit::Fine => Self::SUCCESS,
            Exit::Failed => Self::from(1),
            // The code that clap uses for flags it does not know.
            Exit::Fault => Self::from(2),
        }
    }
}
