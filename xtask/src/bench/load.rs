//! Measures what many calls leave behind: with the program `load` of the package in `benches`.

use std::process::Command;

use super::figures::{Figures, OURS};
use super::programs::{Server, build, figures, with};
use super::setup::{Setup, unbuilt};
use super::unit::Measure;
use crate::cli::Part;
use crate::fault::Fault;

/// The kinds of load, as the table and as the program call them, the number of calls, and the
/// number in flight at once.
const LOADS: &[(&str, &str, u32, u32)] = &[
    ("1,000,000 in a row", "in-a-row", 1_000_000, 1),
    ("10,000 in flight", "at-once", 500_000, 10_000),
    ("dropped at random", "given-up", 200_000, 200),
];

/// Each once: what is left is left of very many calls.
pub fn run(setup: &Setup) -> Result<Figures, Fault> {
    let program = build(setup, "load")?;
    let mut figures = figures(setup, Part::Load, vec![OURS.to_owned()]);
    figures.runs = 1;
    let server = Server::start(&program).map_err(|why| unbuilt("load", &why))?;
    for (subject, kind, calls, in_flight) in LOADS {
        if !setup.wants(subject) {
            continue;
        }
        setup.say(subject);
        let mut command = Command::new(&program);
        command.args(["call", kind, &server.url]);
        command.args([calls, in_flight].map(u32::to_string));
        let outcome = setup.meter.measure(&command).and_then(|usage| {
            with(&usage, |said| {
                Some(vec![
                    (Measure::Kept, said["memory"].as_f64()?),
                    (Measure::Tasks, said["tasks"].as_f64()?),
                    (Measure::Descriptors, said["descriptors"].as_f64()?),
                ])
            })
        });
        // How fast calls are is a matter of `request`.
        let outcome = outcome.map(|mut sample| {
            sample.retain(|measure, _| !matches!(measure, Measure::Cpu | Measure::Wall));
            sample
        });
        setup.add(&mut figures, subject, vec![outcome])?;
    }
    Ok(figures)
}
