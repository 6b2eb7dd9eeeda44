//! Every key that readers take is looked at by a rule, or has a reason not to be.

mod edits;
mod readers;

use rayon::iter::{ParallelBridge, ParallelIterator};

use super::row::{Looks, Row};
use super::table::rows;
use crate::compare::{Change, rule};
use edits::{Text, Texts, changes, differing_files, documents};

/// So many faults are listed at most.
const MOST: usize = 40;

#[test]
fn the_table_has_the_keys_that_readers_ask_for() {
    let asked = readers::keys();
    let listed = rows().map(|row| (row.object.to_owned(), row.key.to_owned()));
    let listed = listed.collect();
    let missing: Vec<_> = asked.difference(&listed).collect();
    let stale: Vec<_> = listed.difference(&asked).collect();
    assert!(
        missing.is_empty(),
        "neither a rule nor a waiver is named for {missing:?}: add rows to `keys/table`"
    );
    assert!(stale.is_empty(), "no reader asks for {stale:?}");
}

#[test]
fn rows_are_sound() {
    for row in rows() {
        let name = format!("{} {}", row.object, row.key);
        assert!(is_edited(row), "{name}: the edit does not speak of the key");
        assert_ne!(row.before, row.after, "{name}: nothing is edited");
        match row.looks {
            Looks::Rule(code) => assert!(rule(code).is_some(), "{name}: no rule {code}"),
            Looks::Waived(reason) => assert!(!reason.is_empty(), "{name}: no reason"),
            Looks::Documentation => {}
        }
    }
}

/// Whether the edit of a row is one of its key.
fn is_edited(row: &Row) -> bool {
    let step = format!("/{}", row.key);
    let is_within = |text: &str| text.contains(&format!("{}:", row.key));
    row.pointer.ends_with(&step)
        || row.pointer.contains(&format!("{step}/"))
        || is_within(row.before)
        || is_within(row.after)
}

/// Each row puts its key in, changes it and takes it out: what a rule finds is what the table says,
/// and what no rule finds changes no code.
#[test]
fn edits_are_found_by_what_the_table_says() {
    let faults = rows().par_bridge().flat_map_iter(|row| {
        let faults = row_faults(row).into_iter();
        faults.map(move |fault| format!("{} {}: {fault}", row.object, row.key))
    });
    let mut faults: Vec<String> = faults.collect();
    faults.sort_unstable();
    let first: Vec<&str> = faults.iter().take(MOST).map(String::as_str).collect();
    let (count, first) = (faults.len(), first.join("\n"));
    assert!(faults.is_empty(), "{count} faults\n{first}");
}

fn row_faults(row: &Row) -> Vec<String> {
    let Texts {
        absent,
        before,
        after,
    } = documents(row);
    let mut faults = edit_faults(row, &before, &after);
    if !is_always_there(row) {
        faults.extend(step_faults(row, &absent, &before, "put in").1);
        faults.extend(step_faults(row, &after, &absent, "taken out").1);
    }
    faults
}

/// Whether nothing is a document without the key.
fn is_always_there(row: &Row) -> bool {
    (row.object, row.key) == ("the document", "openapi")
}

/// Lists what is wrong with the edit of a row.
fn edit_faults(row: &Row, before: &Text, after: &Text) -> Vec<String> {
    let (found, mut faults) = step_faults(row, before, after, "changed");
    let codes: Vec<&str> = found.iter().map(|change| change.rule.code).collect();
    match row.looks {
        Looks::Rule(code) if !codes.contains(&code) => {
            faults.push(format!("not found by {code}, but by {codes:?}"));
        }
        Looks::Documentation if codes.is_empty() => faults.push("not found".to_owned()),
        Looks::Rule(_) | Looks::Documentation | Looks::Waived(_) => {}
    }
    faults
}

/// Returns what is found, and what is wrong with it.
fn step_faults(row: &Row, base: &Text, head: &Text, word: &str) -> (Vec<Change>, Vec<String>) {
    let found = changes(base, head);
    let mut others = found.iter().filter(|change| !change.is_documentation());
    let mut faults = Vec::new();
    match row.looks {
        Looks::Rule(_) => {}
        Looks::Documentation | Looks::Waived(_) => {
            let others = others.clone().map(Change::identity);
            faults.extend(others.map(|other| format!("{word}, it is found by {other}")));
        }
    }
    if others.next().is_none() {
        let files = differing_files(base, head).join(", ");
        if !files.is_empty() {
            faults.push(format!("{word}, it changes {files}, which no rule finds"));
        }
    }
    (found, faults)
}
