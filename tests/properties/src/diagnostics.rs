//! Diagnostics as people and programs see them.

use arbitrary::Unstructured;
use clientgen::diagnostic::{Documents, Human, Report, render_human, render_json};

use crate::emitted::refused_character;
use crate::generation::NAME;
use crate::{Outcome, generation, grammar};

/// The diagnostics of a document that is made of these choices are text that a terminal takes for
/// nothing but text.
pub fn of_choices(choices: &[u8]) -> Outcome {
    let Ok(document) = grammar::document(&mut Unstructured::new(choices)) else {
        return Ok(());
    };
    let document = document.to_string();
    let report = match generation::generate(document.as_bytes())? {
        Ok(output) => output.report,
        Err(report) => report,
    };
    let human = shown(document.as_bytes(), &report, render);
    match refused_character(&human) {
        Some(character) => Err(format!("a diagnostic shows {character:?}: {human:?}")),
        None => Ok(()),
    }
}

/// Checks that diagnostics are shown to people and to programs.
pub fn check(document: &[u8], report: &Report) -> Outcome {
    let is_shown = !shown(document, report, render).is_empty();
    if is_shown == report.is_empty() && report.untyped_replies() == 0 {
        return Err(format!("{} rows, of which people see none", report.len()));
    }
    let lines = shown(document, report, render_json);
    for line in lines.lines() {
        let read = serde_json::from_str::<serde_json::Value>(line);
        read.map_err(|error| format!("a line is no JSON ({error}): {line}"))?;
    }
    Ok(())
}

fn shown(
    document: &[u8],
    report: &Report,
    render: impl Fn(&Report, &mut Documents<'_>) -> String,
) -> String {
    let text = String::from_utf8_lossy(document);
    render(report, &mut Documents::new(&[(NAME, &*text)]))
}

fn render(report: &Report, documents: &mut Documents<'_>) -> String {
    render_human(report, documents, Human::default())
}
