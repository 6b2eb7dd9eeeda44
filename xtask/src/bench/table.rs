//! Figures as tables: a table for each measure, a line for each subject, a column for each tool.

use super::figures::{Figures, Ratio};
use super::unit::Measure;
use crate::columns::align;

/// Where someone was not there, or did not get so far.
const NOTHING: &str = "-";

/// A figure that is not there, because what should have been measured failed.
const FAILED: &str = "fails";

/// Up to here ours is as good as the other: measuring is not exact.
const SAME: f64 = 1.02;

/// The tables of all measures, for people.
pub fn text(figures: &Figures) -> String {
    let mut text = String::new();
    for measure in figures.measures() {
        text.push_str(&format!("{}: {}\n", figures.part.name(), measure.title()));
        text.push_str(&align(&rows(figures, measure), &[0]));
        text.push('\n');
    }
    text.extend(failures(figures).iter().map(|line| format!("{line}\n")));
    text
}

/// The tables of all measures, in Markdown.
pub fn markdown(figures: &Figures) -> String {
    let mut text = String::new();
    for measure in figures.measures() {
        text.push_str(&format!("### {}\n\n", measure.title()));
        for (index, cells) in rows(figures, measure).iter().enumerate() {
            text.push_str(&format!("| {} |\n", cells.join(" | ")));
            if index == 0 {
                let rest = " ---: |".repeat(cells.len() - 1);
                text.push_str(&format!("| --- |{rest}\n"));
            }
        }
        text.push('\n');
    }
    let failures = failures(figures);
    if !failures.is_empty() {
        text.push_str("What failed:\n\n");
        text.extend(failures.iter().map(|line| format!("* {line}\n")));
        text.push('\n');
    }
    text
}

/// The head and the lines of one measure.
fn rows(figures: &Figures, measure: Measure) -> Vec<Vec<String>> {
    let tools = || figures.tools.iter();
    let mut head = vec![String::new()];
    head.extend(tools().cloned());
    head.push("ours : best other".to_owned());
    let mut rows = vec![head];
    for subject in figures.subjects() {
        let has = |tool: &String| figures.value(subject, tool, measure).is_some();
        if !tools().any(has) {
            continue;
        }
        let mut cells = vec![subject.to_owned()];
        cells.extend(tools().map(|tool| cell(figures, subject, tool, measure)));
        let ratio = figures.ratio(subject, measure);
        cells.push(ratio.map_or_else(|| NOTHING.to_owned(), |ratio| format!("{:.2}", ratio.ratio)));
        rows.push(cells);
    }
    rows
}

fn cell(figures: &Figures, subject: &str, tool: &str, measure: Measure) -> String {
    match figures.row(subject, tool) {
        Some(row) if row.failed.is_some() => FAILED.to_owned(),
        Some(row) => match row.values.get(&measure) {
            Some(value) => measure.write(*value),
            None => NOTHING.to_owned(),
        },
        None => NOTHING.to_owned(),
    }
}

/// Who failed, at what, and why.
fn failures(figures: &Figures) -> Vec<String> {
    let failure = |row: &super::figures::Row| {
        let why = row.failed.as_ref()?;
        Some(format!("{}, {}: {why}", row.subject, row.tool))
    };
    figures.rows.iter().filter_map(failure).collect()
}

/// Where ours is not the best one, in words: a line for each subject.
pub fn losses(figures: &Figures) -> Vec<String> {
    let measures = figures.measures();
    let line = |subject: &str| {
        let ratios = measures
            .iter()
            .filter_map(|measure| figures.ratio(subject, *measure));
        let lost = ratios.filter(|ratio| ratio.ratio > SAME);
        let said: Vec<String> = lost.map(|ratio| loss(&ratio)).collect();
        let part = figures.part.name();
        (!said.is_empty()).then(|| format!("{part}, {subject}: {}", said.join("; ")))
    };
    figures.subjects().into_iter().filter_map(line).collect()
}

fn loss(ratio: &Ratio) -> String {
    let (words, best, times) = (ratio.measure.words(), &ratio.best, ratio.ratio);
    match ratio.measure.more_is_better() {
        true => format!("`{best}` has {times:.2} times our {words}"),
        false => format!("{times:.2} times the {words} of `{best}`"),
    }
}

#[cfg(test)]
mod tests;
