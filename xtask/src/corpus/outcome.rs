//! What a run says.

use std::fmt::Write;

use serde_json::{Value, json};

use super::expected::{Change, Comparison};
use super::round_trip;
use super::row::{Row, Verdict};
use super::table::{Totals, table};
use crate::cli::Corpus;

/// The table and what is to be said about it, as text and as an object.
pub fn of(flags: &Corpus, rows: &[Row], comparison: &Comparison) -> (String, Value) {
    let mut text = table(rows);
    details(&mut text, rows);
    text.push_str(&round_trip::outcome::text(rows));
    compared(&mut text, flags, comparison);
    let totals = Totals::of(rows);
    let object = json!({
        "documents": rows.iter().map(object).collect::<Vec<_>>(),
        "totals": {
            "documents": totals.documents,
            "ok": totals.ok,
            "operations": totals.operations,
            "types": totals.types,
            "untyped": totals.untyped,
            "skipped": totals.skipped,
            "warnings": totals.warnings,
            "generation_ms": totals.milliseconds,
            "check_seconds": totals.seconds,
            "round_trip": round_trip::outcome::totals(rows),
        },
        "worse": changes(&comparison.worse),
        "better": changes(&comparison.better),
        "new": comparison.new,
        "gone": comparison.gone,
    });
    (text, object)
}

/// Why documents failed, and what the compiler warns about.
fn details(text: &mut String, rows: &[Row]) {
    let mut lines = String::new();
    for row in rows {
        if let Some(detail) = &row.detail {
            let verdict = match row.verdict {
                Verdict::Ok => String::new(),
                other => format!("{other}: "),
            };
            let _ = writeln!(lines, "{}: {verdict}{detail}", row.document);
        }
    }
    if !lines.is_empty() {
        let _ = write!(text, "\n{lines}");
    }
}

fn compared(text: &mut String, flags: &Corpus, comparison: &Comparison) {
    let Some(path) = &flags.expect else {
        return;
    };
    let path = path.display();
    let _ = writeln!(text);
    for change in &comparison.worse {
        let _ = writeln!(text, "worse: {change}");
    }
    for change in &comparison.better {
        let _ = writeln!(text, "better: {change}");
    }
    for (word, documents) in [("new", &comparison.new), ("gone", &comparison.gone)] {
        if !documents.is_empty() {
            let _ = writeln!(text, "{word}: {}", named(documents));
        }
    }
    let worse = comparison.worse.len();
    let said = match (flags.update, comparison.is_same(), worse) {
        (true, _, _) => format!("{path} is written anew"),
        (false, true, _) => format!("as {path} says"),
        (false, false, 0) => format!("nothing is worse than {path} says; --update writes it anew"),
        (false, false, _) => {
            let numbers = if worse == 1 { "number" } else { "numbers" };
            format!(
                "{worse} {numbers} worse than {path} says; if that is meant, --update writes it anew"
            )
        }
    };
    let _ = writeln!(text, "{said}");
}

/// The first few by name, the others by number.
fn named(documents: &[String]) -> String {
    const MOST: usize = 5;
    let names = documents.iter().take(MOST).map(String::as_str);
    let names = names.collect::<Vec<_>>().join(", ");
    match documents.len().saturating_sub(MOST) {
        0 => names,
        more => format!("{names} and {more} more"),
    }
}

fn changes(changes: &[Change]) -> Vec<Value> {
    let object = |change: &Change| {
        json!({
            "document": change.document,
            "column": change.column,
            "expected": change.expected,
            "found": change.found,
        })
    };
    changes.iter().map(object).collect()
}

fn object(row: &Row) -> Value {
    let made = row.made.as_ref();
    let compiled = row.compiled.as_ref();
    json!({
        "document": row.document,
        "openapi": made.map(|made| &made.version),
        "operations": made.map(|made| made.operations),
        "types": made.map(|made| made.types),
        "untyped": made.map(|made| made.untyped),
        "skipped": made.map(|made| made.skipped),
        "warnings": compiled.map(|compiled| compiled.warnings),
        "generation_ms": made.map(|made| made.milliseconds),
        "check_seconds": compiled.and_then(|compiled| compiled.seconds),
        "result": row.verdict.name(),
        "detail": row.detail,
        "round_trip": row.round_trip.as_ref().map(round_trip::outcome::object),
    })
}
