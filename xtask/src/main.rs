//! Tasks of this repository: flags, a match, a call.

mod ci;
mod cli;
mod codegen;
mod diff;
mod disk;
mod exit;
mod fault;
mod job;
mod load;
mod screen;
mod workspace;

use std::process::ExitCode;

use clap::Parser;

use cli::{Cli, Task};

fn main() -> ExitCode {
    let exit = match Cli::parse().task {
        Task::Codegen(flags) => codegen::run(&flags),
        Task::Ci => ci::run(),
    };
    exit.into()
}
