//! `cargo xtask bench`.

mod budget;
mod compile;
mod cut;
mod dependencies;
mod diff;
mod documents;
mod figures;
mod generate;
mod growth;
mod kept;
mod load;
mod measure;
mod page;
mod programs;
mod setup;
mod table;
mod taken;
mod tools;
mod unit;
mod uses;

pub use measure::measure_one;

use serde_json::{Value, json};

use crate::cli::{Bench, MessageFormat, Part};
use crate::exit::Exit;
use crate::fault::Fault;
use crate::screen::Screen;
use budget::Budget;
use figures::Figures;
use setup::{Setup, ours_failed};

/// Everything that is measured.
const PARTS: &[Part] = &[
    Part::Generate,
    Part::Compile,
    Part::Decode,
    Part::Request,
    Part::Load,
    Part::Dependencies,
    Part::Diff,
];

/// Measures, and says what came of it.
pub fn run(flags: &Bench) -> Exit {
    let format = match flags.json {
        true => MessageFormat::Json,
        false => MessageFormat::Human,
    };
    let screen = Screen::new(format, false);
    bench(flags, screen).unwrap_or_else(|fault| {
        screen.report(&fault.report, &fault.texts);
        Exit::Fault
    })
}

fn bench(flags: &Bench, screen: Screen) -> Result<Exit, Fault> {
    let setup = Setup::new(flags)?;
    let budget = match flags.budget {
        true => Some(Budget::read(&setup.root)?),
        false => None,
    };
    let parts: &[Part] = match &flags.part {
        Some(Part::Page) => &[],
        Some(part) => std::slice::from_ref(part),
        None => PARTS,
    };
    let mut exit = Exit::Fine;
    for part in parts {
        let figures = measured(*part, flags, &setup)?;
        if figures.rows.is_empty() && flags.part.is_some() {
            let help = "see what is measured without --only";
            return Err(Fault::argument("nothing of that name is measured", help));
        }
        let filter = flags.filter.as_deref().unwrap_or_default();
        let wanted = |subject: &str| setup.wants(subject) && subject.contains(filter);
        let broken = budget
            .as_ref()
            .map(|budget| budget.broken(&figures, wanted));
        let broken = broken.map(|mut broken| {
            broken.extend(
                diff::over(&figures)
                    .into_iter()
                    .filter(|_| *part == Part::Diff),
            );
            broken
        });
        let is_over = broken.as_ref().is_some_and(|broken| !broken.is_empty());
        if is_over || ours_failed(&figures) {
            exit = Exit::Failed;
        }
        let mut text = table::text(&figures);
        if setup.is_narrow && !kept::renew(&setup.figures_of(*part), &figures)? {
            text.push_str("not kept: no figures were taken in the same way before\n");
        }
        text.extend(
            broken
                .iter()
                .flatten()
                .map(|line| format!("budget: {line}\n")),
        );
        screen.outcome(&text, &object(&figures, broken));
    }
    let is_page_wanted = match flags.part {
        Some(part) => part == Part::Page,
        None => !setup.is_narrow,
    };
    if is_page_wanted {
        let path = page::write(&setup, PARTS)?;
        screen.outcome(&format!("written: {path}"), &json!({ "written": path }));
    }
    Ok(exit)
}

fn measured(part: Part, flags: &Bench, setup: &Setup) -> Result<Figures, Fault> {
    let figures = match part {
        Part::Generate => generate::run(flags, setup),
        Part::Compile => compile::run(flags, setup),
        Part::Decode => programs::decode(setup),
        Part::Request => programs::request(setup),
        Part::Load => load::run(setup),
        Part::Dependencies => dependencies::run(flags, setup),
        Part::Diff => diff::run(flags, setup),
        Part::Page => Ok(setup.figures(Part::Page, &[])),
    };
    setup.done();
    figures
}

fn object(figures: &Figures, broken: Option<Vec<String>>) -> Value {
    let mut object = kept::object(figures);
    if let Some(broken) = broken {
        object["over_budget"] = json!(broken);
    }
    object
}
