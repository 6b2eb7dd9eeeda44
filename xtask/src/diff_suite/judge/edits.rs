//! A folder of edits, with a table of the verdicts on each.

use std::fs;
use std::path::Path;

use clientgen::compare::{Clients, Comparison};

use super::exceptions::Exceptions;
use super::pair::{compare, read_pair};
use super::report::Report;
use super::words::Column;

/// The table in a folder of edits.
const TABLE: &str = "expected.tsv";

/// A line of the table.
struct Expected {
    folder: String,
    row: String,
    words: [String; 4],
}

/// Judges the pairs of a folder whose name has `filter` in it.
///
/// # Errors
///
/// If the table, a list or a document cannot be read.
pub fn judge_edits(folder: &Path, changed: &Path, filter: &str) -> Result<Report, String> {
    let exceptions = Exceptions::read(changed)?;
    let table = read_table(&folder.join(TABLE))?;
    let mut report = Report::default();
    for expected in &table {
        if expected.folder.contains(filter) {
            let pair = read_pair(&folder.join(&expected.folder))?;
            let compared = compare(&pair, Clients::Generated);
            judge(expected, compared.as_ref(), &exceptions, &mut report);
        }
    }
    for entry in exceptions.unused() {
        let name = entry.key.first().map_or("", String::as_str);
        let line = format!(
            "{}: {} is {}",
            entry.key.join(" "),
            entry.theirs,
            entry.ours
        );
        if !table.iter().any(|expected| expected.folder == name) {
            report.unknown.push(line);
        } else if name.contains(filter) {
            report.faults.push(format!("stale entry: {line}"));
        }
    }
    Ok(report)
}

/// Holds one pair against its line.
fn judge(
    expected: &Expected,
    compared: Result<&Comparison, &String>,
    exceptions: &Exceptions,
    report: &mut Report,
) {
    let Expected { folder, row, words } = expected;
    for (column, theirs) in Column::ALL.into_iter().zip(words) {
        let ours = match compared {
            Ok(comparison) => column.word(comparison),
            Err(_) => "refused",
        };
        if ours == theirs {
            report.same += 1;
        } else if exceptions.explains(&[folder, row, column.name()], theirs, ours) {
            report.listed += 1;
        } else {
            let mut what = format!("{folder}\t{row}\t{}\t{theirs}\t{ours}", column.name());
            if let Err(why) = compared {
                what = format!("{what}\n    {why}");
            }
            report.differ(&what, column, compared.ok());
        }
    }
}

fn read_table(path: &Path) -> Result<Vec<Expected>, String> {
    let shown = path.display();
    let text = fs::read_to_string(path).map_err(|error| format!("{shown}: {error}"))?;
    let lines = (1..).zip(text.lines()).skip(1);
    lines
        .map(|(number, line)| {
            Expected::parse(line).map_err(|why| format!("{shown}:{number}: {why}"))
        })
        .collect()
}

impl Expected {
    fn parse(line: &str) -> Result<Self, String> {
        let mut fields = line.split('\t').map(str::to_owned);
        let mut next = || fields.next().ok_or("too few fields".to_owned());
        let expected = Self {
            folder: next()?,
            row: next()?,
            words: [next()?, next()?, next()?, next()?],
        };
        for (column, word) in Column::ALL.into_iter().zip(&expected.words) {
            if !column.words().contains(&word.as_str()) {
                return Err(format!("`{word}` is no word of {}", column.name()));
            }
        }
        Ok(expected)
    }
}
