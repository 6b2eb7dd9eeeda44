//! What the ratios may be.

use std::path::Path;
use std::str::FromStr;

use super::figures::{Figures, OURS};
use super::unit::Measure;
use crate::fault::Fault;

/// The table of ratios.
const FILE: &str = "tests/bench.tsv";

const HEAD: &str = "part\tsubject\tmeasure\tmost";

/// How much more than the table says is still fine: measuring is not exact.
const SLACK: f64 = 1.15;

/// What the ratios may be.
#[derive(Debug)]
pub struct Budget {
    lines: Vec<Line>,
}

#[derive(Debug)]
struct Line {
    part: String,
    subject: String,
    measure: Measure,
    most: f64,
}

impl Budget {
    /// The one of this repository.
    pub fn read(root: &Path) -> Result<Self, Fault> {
        let path = root.join(FILE);
        let text =
            std::fs::read_to_string(&path).map_err(|error| Fault::unreadable(&path, &error))?;
        text.parse().map_err(|fault: String| {
            let message = format!("`{FILE}` is not a table of ratios: {fault}");
            Fault::argument(message, "its columns are part, subject, measure and most")
        })
    }

    /// What is exceeded, or cannot be judged, of the part and the subjects that were wanted.
    pub fn broken(&self, figures: &Figures, wanted: impl Fn(&str) -> bool) -> Vec<String> {
        let part = figures.part.name();
        let lines = self.lines.iter();
        let own = lines.filter(|line| line.part == part && wanted(&line.subject));
        own.filter_map(|line| line.judge(figures)).collect()
    }
}

impl Line {
    fn judge(&self, figures: &Figures) -> Option<String> {
        let (subject, measure, most) = (&self.subject, self.measure, self.most);
        let found = match measure {
            // Growth is beside itself.
            Measure::Growth => figures.value(subject, OURS, measure),
            _ => figures.ratio(subject, measure).map(|ratio| ratio.ratio),
        };
        match found {
            None => Some(format!("{subject} ({measure}) could not be measured")),
            Some(found) if found > most * SLACK => Some(format!(
                "{subject} ({measure}) is {found:.2}, and {most:.2} is the most"
            )),
            Some(_) => None,
        }
    }
}

impl FromStr for Budget {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let mut lines = text.lines().filter(|line| !line.starts_with('#'));
        if lines.next() != Some(HEAD) {
            return Err("there is no head".to_owned());
        }
        let lines = lines.map(str::parse).collect::<Result<_, String>>()?;
        Ok(Self { lines })
    }
}

impl FromStr for Line {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let cells: Vec<&str> = text.split('\t').collect();
        let &[part, subject, measure, most] = cells.as_slice() else {
            return Err(format!("`{text}` has {} columns", cells.len()));
        };
        let most: f64 = most.parse().map_err(|_| format!("`{most}` is no number"))?;
        Ok(Self {
            part: part.to_owned(),
            subject: subject.to_owned(),
            measure: measure.parse()?,
            most,
        })
    }
}

#[cfg(test)]
mod tests;
