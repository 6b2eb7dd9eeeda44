//! The table of how documents fared before.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use super::row::{Row, Verdict};

const HEAD: &str = "document\toperations\ttypes\tuntyped\tskipped\tresult";

/// The columns of numbers, and whether more is worse.
const NUMBERS: [(&str, bool); 4] = [
    ("operations", false),
    ("types", false),
    ("untyped", true),
    ("skipped", true),
];

/// How documents fared before.
#[derive(Debug, Default)]
pub struct Expected {
    lines: BTreeMap<String, Line>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Line {
    /// None: there is no client.
    numbers: Option<[usize; 4]>,
    verdict: Verdict,
}

/// What is otherwise than before.
#[derive(Debug, Default)]
pub struct Comparison {
    pub worse: Vec<Change>,
    pub better: Vec<Change>,
    /// Documents that were not there before.
    pub new: Vec<String>,
    /// Documents that are not there any more.
    pub gone: Vec<String>,
}

/// One cell that is otherwise than before.
#[derive(Debug, PartialEq, Eq)]
pub struct Change {
    pub document: String,
    pub column: &'static str,
    pub expected: String,
    pub found: String,
}

impl Expected {
    /// Compares rows; whether they are all that there are decides on what is gone.
    pub fn compare(&self, rows: &[Row], all: bool) -> Comparison {
        let mut comparison = Comparison::default();
        for row in rows {
            match self.lines.get(&row.document) {
                Some(before) => comparison.add(&row.document, *before, line(row)),
                None => comparison.new.push(row.document.clone()),
            }
        }
        if all {
            let is_gone = |document: &&String| rows.iter().all(|row| row.document != **document);
            comparison.gone = self.lines.keys().filter(is_gone).cloned().collect();
        }
        comparison
    }

    /// Whether a row ended well, or no worse than before.
    pub fn foretells(&self, row: &Row) -> bool {
        let before = self.lines.get(&row.document);
        row.verdict <= before.map_or(Verdict::Ok, |before| before.verdict)
    }

    /// Takes rows over; if they are all that there are, no others stay.
    pub fn update(&mut self, rows: &[Row], all: bool) {
        if all {
            self.lines.clear();
        }
        let lines = rows.iter().map(|row| (row.document.clone(), line(row)));
        self.lines.extend(lines);
    }
}

impl Comparison {
    /// Whether nothing is otherwise than before.
    pub fn is_same(&self) -> bool {
        let changes = self.worse.len() + self.better.len();
        changes + self.new.len() + self.gone.len() == 0
    }

    fn add(&mut self, document: &str, before: Line, now: Line) {
        let mut change = |column, is_worse, expected: String, found: String| {
            let list = match is_worse {
                true => &mut self.worse,
                false => &mut self.better,
            };
            list.push(Change {
                document: document.to_owned(),
                column,
                expected,
                found,
            });
        };
        if let (Some(before), Some(now)) = (before.numbers, now.numbers) {
            for ((column, more_is_worse), (before, now)) in
                NUMBERS.iter().zip(before.iter().zip(&now))
            {
                if before != now {
                    let is_worse = (now > before) == *more_is_worse;
                    change(column, is_worse, before.to_string(), now.to_string());
                }
            }
        }
        if before.verdict != now.verdict {
            let is_worse = now.verdict > before.verdict;
            let (before, now) = (before.verdict.to_string(), now.verdict.to_string());
            change("result", is_worse, before, now);
        }
    }
}

impl fmt::Display for Change {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            document,
            column,
            expected,
            found,
        } = self;
        write!(formatter, "{document}: {column} was {expected}, is {found}")
    }
}

fn line(row: &Row) -> Line {
    let numbers = row.made.as_ref();
    Line {
        numbers: numbers.map(|made| [made.operations, made.types, made.untyped, made.skipped]),
        verdict: row.verdict,
    }
}

impl fmt::Display for Expected {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(formatter, "{HEAD}")?;
        for (document, line) in &self.lines {
            write!(formatter, "{document}")?;
            for index in 0..NUMBERS.len() {
                match line.numbers {
                    Some(numbers) => write!(formatter, "\t{}", numbers[index])?,
                    None => write!(formatter, "\t-")?,
                }
            }
            writeln!(formatter, "\t{}", line.verdict)?;
        }
        Ok(())
    }
}

impl FromStr for Expected {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let mut lines = (1..).zip(text.lines());
        match lines.next() {
            Some((_, head)) if head == HEAD => {}
            Some(_) => return Err("the first line is not the head of the table".to_owned()),
            None => return Ok(Self::default()),
        }
        let mut expected = Self::default();
        for (number, text) in lines {
            let (document, line) =
                parse(text).map_err(|fault| format!("line {number}: {fault}"))?;
            expected.lines.insert(document, line);
        }
        Ok(expected)
    }
}

fn parse(text: &str) -> Result<(String, Line), String> {
    let cells: Vec<&str> = text.split('\t').collect();
    let [document, numbers @ .., result] = cells.as_slice() else {
        return Err("there is one column only".to_owned());
    };
    let mut parsed = [0; 4];
    if numbers.len() != parsed.len() {
        return Err(format!("{} columns, not 6", cells.len()));
    }
    let has_numbers = numbers.iter().any(|number| *number != "-");
    for (slot, number) in parsed.iter_mut().zip(numbers).filter(|_| has_numbers) {
        let fault = |_| format!("`{number}` is not a number");
        *slot = number.parse().map_err(fault)?;
    }
    let line = Line {
        numbers: has_numbers.then_some(parsed),
        verdict: result.parse()?,
    };
    Ok(((*document).to_owned(), line))
}
