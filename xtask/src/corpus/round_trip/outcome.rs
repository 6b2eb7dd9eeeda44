//! What a run says about examples.

use std::fmt::Write;

use serde_json::{Value, json};

use super::{Finding, RoundTrip};
use crate::columns::align;
use crate::corpus::row::Row;

const HEAD: [&str; 9] = [
    "document",
    "examples",
    "untyped",
    "valid",
    "failures",
    "losses",
    "faulty",
    "undeclared",
    "unjudged",
];

/// The columns that hold no numbers.
const LEFT: [usize; 1] = [0];

/// The table, the losses and the rest of what there is to say about examples; nothing if none were tried.
pub fn text(rows: &[Row]) -> String {
    let tried: Vec<_> = tried(rows).collect();
    if tried.is_empty() {
        return String::new();
    }
    let mut lines = vec![HEAD.map(str::to_owned).to_vec()];
    lines.extend(
        tried
            .iter()
            .map(|(document, trip)| cells(document, numbers(trip))),
    );
    let sums = sums(rows);
    lines.push(cells("total", sums));
    let mut text = format!("\n{}", align(&lines, &LEFT));
    for (word, findings) in KINDS {
        for (document, trip) in &tried {
            for finding in findings(trip) {
                let _ = writeln!(
                    text,
                    "{word}: {document}: {} ({})",
                    finding.pointer, finding.ty
                );
                for line in &finding.what {
                    let _ = writeln!(text, "    {line}");
                }
            }
        }
    }
    let (valid, losses) = (sums[2], sums[4]);
    let _ = writeln!(
        text,
        "\n{losses} of {valid} valid examples are lost ({})",
        percentage(valid, losses)
    );
    text
}

type Pick = fn(&RoundTrip) -> &[Finding];

/// Losses last: that is where one looks first.
const KINDS: [(&str, Pick); 4] = [
    ("unjudged", |trip| &trip.unjudged),
    ("faulty", |trip| &trip.faulty),
    ("undeclared", |trip| &trip.undeclared),
    ("loss", |trip| &trip.losses),
];

/// The same for programs.
pub fn object(trip: &RoundTrip) -> Value {
    json!({
        "examples": trip.checked,
        "untyped": trip.untyped,
        "valid": trip.valid,
        "failures": trip.failures,
        "losses": trip.losses,
        "faulty": trip.faulty,
        "undeclared": trip.undeclared,
        "unjudged": trip.unjudged,
    })
}

/// The sums for programs; null if no examples were tried.
pub fn totals(rows: &[Row]) -> Value {
    if tried(rows).next().is_none() {
        return Value::Null;
    }
    let [
        examples,
        untyped,
        valid,
        failures,
        losses,
        faulty,
        undeclared,
        unjudged,
    ] = sums(rows);
    json!({
        "examples": examples,
        "untyped": untyped,
        "valid": valid,
        "failures": failures,
        "losses": losses,
        "faulty": faulty,
        "undeclared": undeclared,
        "unjudged": unjudged,
        "percentage": percentage(valid, losses),
    })
}

/// Whether anything was lost.
pub fn has_losses(rows: &[Row]) -> bool {
    tried(rows).any(|(_, trip)| !trip.losses.is_empty())
}

fn tried(rows: &[Row]) -> impl Iterator<Item = (&str, &RoundTrip)> {
    rows.iter()
        .filter_map(|row| Some((&*row.document, row.round_trip.as_ref()?)))
}

fn sums(rows: &[Row]) -> [usize; 8] {
    let mut sums = [0; 8];
    for (_, trip) in tried(rows) {
        for (sum, number) in sums.iter_mut().zip(numbers(trip)) {
            *sum += number;
        }
    }
    sums
}

fn numbers(trip: &RoundTrip) -> [usize; 8] {
    [
        trip.checked,
        trip.untyped,
        trip.valid,
        trip.failures,
        trip.losses.len(),
        trip.faulty.len(),
        trip.undeclared.len(),
        trip.unjudged.len(),
    ]
}

fn cells(document: &str, numbers: [usize; 8]) -> Vec<String> {
    let mut cells = vec![document.to_owned()];
    cells.extend(numbers.iter().map(usize::to_string));
    cells
}

/// Losses in valid examples, in hundredths of a percent; none of none is none.
fn percentage(valid: usize, losses: usize) -> String {
    let hundredths = (losses * 10_000).checked_div(valid).unwrap_or(0);
    format!("{}.{:02} %", hundredths / 100, hundredths % 100)
}
