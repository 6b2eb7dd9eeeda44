//! The table for people.

use super::row::{Made, Row, Verdict};
use crate::columns::align;

/// What stands above the columns.
const HEAD: [&str; 10] = [
    "document",
    "openapi",
    "operations",
    "types",
    "untyped",
    "skipped",
    "warnings",
    "ms",
    "check s",
    "result",
];

/// The columns that hold no numbers.
const LEFT: [usize; 3] = [0, 1, 9];

type Cells = [String; 10];

/// The numbers of all rows together.
#[derive(Debug, Default)]
pub struct Totals {
    pub documents: usize,
    pub ok: usize,
    pub operations: usize,
    pub types: usize,
    pub untyped: usize,
    pub skipped: usize,
    pub milliseconds: u64,
    /// None: nothing was compiled.
    pub warnings: Option<usize>,
    pub seconds: Option<f64>,
}

impl Totals {
    /// Adds up.
    pub fn of(rows: &[Row]) -> Self {
        let made = || rows.iter().filter_map(|row| row.made.as_ref());
        let compiled = || rows.iter().filter_map(|row| row.compiled.as_ref());
        let sum = |number: fn(&Made) -> usize| made().map(number).sum();
        let is_compiled = compiled().next().is_some();
        let seconds = compiled().filter_map(|compiled| compiled.seconds);
        Self {
            documents: rows.len(),
            ok: rows.iter().filter(|row| row.verdict == Verdict::Ok).count(),
            operations: sum(|made| made.operations),
            types: sum(|made| made.types),
            untyped: sum(|made| made.untyped),
            skipped: sum(|made| made.skipped),
            milliseconds: made().map(|made| made.milliseconds).sum(),
            warnings: is_compiled.then(|| compiled().map(|compiled| compiled.warnings).sum()),
            seconds: is_compiled.then(|| seconds.sum()),
        }
    }

    fn cells(&self) -> Cells {
        [
            "total".to_owned(),
            String::new(),
            self.operations.to_string(),
            self.types.to_string(),
            self.untyped.to_string(),
            self.skipped.to_string(),
            or_dash(self.warnings),
            self.milliseconds.to_string(),
            or_dash(self.seconds.map(tenths)),
            format!("{} of {} ok", self.ok, self.documents),
        ]
    }
}

/// A line for each row, with a head, and the totals at the end.
pub fn table(rows: &[Row]) -> String {
    let mut lines = vec![HEAD.map(str::to_owned)];
    lines.extend(rows.iter().map(cells));
    lines.push(Totals::of(rows).cells());
    align(&lines, &LEFT)
}

fn cells(row: &Row) -> Cells {
    let made = row.made.as_ref();
    let number = |number: fn(&Made) -> usize| or_dash(made.map(number));
    let compiled = row.compiled.as_ref();
    let seconds = compiled.map(|compiled| match compiled.seconds {
        Some(seconds) => tenths(seconds),
        None => "fresh".to_owned(),
    });
    [
        row.document.clone(),
        or_dash(made.map(|made| &made.version)),
        number(|made| made.operations),
        number(|made| made.types),
        number(|made| made.untyped),
        number(|made| made.skipped),
        or_dash(compiled.map(|compiled| compiled.warnings)),
        or_dash(made.map(|made| made.milliseconds)),
        or_dash(seconds),
        row.verdict.to_string(),
    ]
}

fn tenths(seconds: f64) -> String {
    format!("{seconds:.1}")
}

fn or_dash(cell: Option<impl ToString>) -> String {
    cell.map_or_else(|| "-".to_owned(), |cell| cell.to_string())
}
