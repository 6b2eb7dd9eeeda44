//! Tasks of this repository: flags, a match, a call.

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

mod bar;
mod bench;
mod ci;
mod cli;
mod codegen;
mod columns;
mod corpus;
mod diff;
mod diff_suite;
mod disk;
mod documents;
mod exit;
mod fault;
mod fuzz;
mod job;
mod limited;
mod load;
mod reading;
mod screen;
mod text_diff;
mod tree;
mod workspace;

use std::process::ExitCode;

use clap::Parser;

use cli::{Cli, Task};

fn main() -> ExitCode {
    let exit = match Cli::parse().task {
        Task::Codegen(flags) => codegen::run(&flags),
        Task::Diff(flags) => diff::run(&flags),
        Task::Corpus(flags) => corpus::run(&flags),
        Task::CorpusDocument(flags) => corpus::generate_one(&flags),
        Task::CorpusJudge(flags) => corpus::judge(&flags),
        Task::Bench(flags) => bench::run(&flags),
        Task::BenchMeasure(flags) => bench::measure_one(&flags),
        Task::DiffSuite(flags) => diff_suite::run(&flags),
        Task::Fuzz(flags) => fuzz::run(&flags),
        Task::Ci(flags) => ci::run(&flags),
    };
    exit.into()
}
