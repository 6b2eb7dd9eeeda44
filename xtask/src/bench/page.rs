//! The page with everything that was measured last.

use super::figures::Figures;
use super::kept;
use super::setup::Setup;
use super::table::{losses, markdown};
use crate::cli::Part;
use crate::disk;
use crate::fault::Fault;

const FILE: &str = "BENCHMARKS.md";

/// What was tried by hand, which no command measures again.
const DESIGNS: &str = include_str!("../../../benches/designs.md");

const HEAD: &str = "\
# Benchmarks

`cargo xtask bench` measures all of this and writes this page; what is typed into it by hand is lost (the last section comes from `benches/designs.md`). Everyone is measured in turn in one run,
and the median counts. CPU is that of a process with all its children, memory the most that one of them had, where that is more than the
10 MB or so that measuring takes itself. A dash is a generator that was not there or a thing that it does not have. A ratio is ours to the
best other one: below 1 is better, also where more is better.
";

/// Writes the page, and says where it is.
pub fn write(setup: &Setup, parts: &[Part]) -> Result<String, Fault> {
    let mut all = Vec::new();
    for part in parts {
        all.extend(kept::read(&setup.figures_of(*part))?);
    }
    if all.is_empty() {
        return Err(Fault::argument(
            "nothing was measured yet",
            "run `cargo xtask bench`, or one of its parts",
        ));
    }
    disk::write_file(&setup.root.join(FILE), &page(&all))?;
    Ok(FILE.to_owned())
}

fn page(all: &[Figures]) -> String {
    let mut text = HEAD.to_owned();
    text.push_str("\n## Where we lose\n\n");
    let losses: Vec<String> = all.iter().flat_map(losses).collect();
    if losses.is_empty() {
        text.push_str("Nowhere, as far as this was measured.\n");
    }
    text.extend(losses.iter().map(|line| format!("* {line}\n")));
    text.push_str("\n## With what\n\n");
    for figures in all {
        let taken = &figures.taken;
        let versions = taken.versions.iter();
        let versions: Vec<String> = versions
            .map(|(name, version)| format!("{name} {version}"))
            .collect();
        text.push_str(&format!(
            "* {}: {}, {}; {}; median of {}\n",
            figures.part.name(),
            taken.date,
            taken.machine,
            versions.join(", "),
            figures.runs,
        ));
    }
    for figures in all {
        text.push_str(&format!(
            "\n## {}\n\n{}",
            figures.part.name(),
            markdown(figures)
        ));
    }
    format!("{}\n\n{DESIGNS}", text.trim_end())
}

#[cfg(test)]
mod tests;
