//! What was measured: rows of figures, and what they say beside each other.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::taken::Taken;
use super::unit::Measure;
use crate::cli::Part;

/// Who is measured first, and beside all others.
pub const OURS: &str = "clientgen";

/// What one run of someone took.
pub type Sample = BTreeMap<Measure, f64>;

/// What came of one subject, in the order of the tools.
pub type Outcomes = Vec<Result<Sample, String>>;

/// Everything that was measured of one part.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Figures {
    /// Of what.
    pub part: Part,
    /// When, where and with what.
    #[serde(flatten)]
    pub taken: Taken,
    /// How often everyone was measured.
    pub runs: usize,
    /// Who was measured, ours first; those who were not there too.
    pub tools: Vec<String>,
    /// What came of it.
    pub rows: Vec<Row>,
}

/// What came of one thing that someone did.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Row {
    /// What was done.
    pub subject: String,
    /// Who did it.
    pub tool: String,
    /// The medians. None at all and no failure: who did not take part.
    pub values: Sample,
    /// Why it failed.
    pub failed: Option<String>,
}

/// Ours beside the best other one.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Ratio {
    /// What was done.
    pub subject: String,
    /// What was measured.
    pub measure: Measure,
    /// Below 1 ours is better, whether much or little is good.
    pub ratio: f64,
    /// The best other one.
    pub best: String,
}

impl Figures {
    /// Adds what came of a subject, in the order of the tools.
    pub fn add(&mut self, subject: &str, outcomes: Outcomes) {
        for (tool, outcome) in self.tools.iter().zip(outcomes) {
            let (values, failed) = match outcome {
                Ok(values) => (values, None),
                Err(why) => (Sample::new(), Some(why)),
            };
            self.rows.push(Row {
                subject: subject.to_owned(),
                tool: tool.clone(),
                values,
                failed,
            });
        }
    }

    /// These figures, and earlier ones of what was not measured again. None: those were taken with something else, and are no
    /// part of the same table.
    pub fn beside(&self, earlier: &Self) -> Option<Self> {
        let is_alike =
            self.taken == earlier.taken && self.runs == earlier.runs && self.tools == earlier.tools;
        is_alike.then(|| {
            let mut all = earlier.clone();
            for row in &self.rows {
                let is_it =
                    |known: &&mut Row| known.subject == row.subject && known.tool == row.tool;
                match all.rows.iter_mut().find(is_it) {
                    Some(known) => known.clone_from(row),
                    None => all.rows.push(row.clone()),
                }
            }
            all
        })
    }

    /// Subjects in the order they were measured in.
    pub fn subjects(&self) -> Vec<&str> {
        let mut subjects: Vec<&str> = Vec::new();
        for row in &self.rows {
            if !subjects.contains(&&*row.subject) {
                subjects.push(&row.subject);
            }
        }
        subjects
    }

    /// What was measured, of anyone.
    pub fn measures(&self) -> Vec<Measure> {
        let has = |measure: &Measure| {
            let mut rows = self.rows.iter();
            rows.any(|row| row.values.contains_key(measure))
        };
        Measure::ALL.iter().copied().filter(has).collect()
    }

    /// One figure.
    pub fn value(&self, subject: &str, tool: &str, measure: Measure) -> Option<f64> {
        self.row(subject, tool)?.values.get(&measure).copied()
    }

    /// The row of someone.
    pub fn row(&self, subject: &str, tool: &str) -> Option<&Row> {
        let mut rows = self.rows.iter();
        rows.find(|row| row.subject == subject && row.tool == tool)
    }

    /// Ours beside the best other one, of one figure. Ours in another way is no other one.
    pub fn ratio(&self, subject: &str, measure: Measure) -> Option<Ratio> {
        let ours = self.value(subject, OURS, measure)?;
        let others = self.tools.iter().filter(|tool| !tool.starts_with(OURS));
        let others = others.filter_map(|tool| {
            let value = self.value(subject, tool, measure)?;
            Some((tool, measure.ratio(ours, value)?))
        });
        // The best other one is the one beside which ours looks worst.
        let (best, ratio) = others.max_by(|one, other| one.1.total_cmp(&other.1))?;
        Some(Ratio {
            subject: subject.to_owned(),
            measure,
            ratio,
            best: best.clone(),
        })
    }

    /// All ratios.
    pub fn ratios(&self) -> Vec<Ratio> {
        let measures = self.measures();
        let of = |subject| {
            let ratio = move |measure: &Measure| self.ratio(subject, *measure);
            measures.iter().filter_map(ratio)
        };
        self.subjects().into_iter().flat_map(of).collect()
    }
}

/// The median of each measure; of an even number, the mean of the two in the middle.
pub fn medians(samples: &[Sample]) -> Sample {
    let mut values: BTreeMap<Measure, Vec<f64>> = BTreeMap::new();
    for (measure, value) in samples.iter().flatten() {
        values.entry(*measure).or_default().push(*value);
    }
    let median = |(measure, values)| Some((measure, median(values)?));
    values.into_iter().filter_map(median).collect()
}

/// The value in the middle. None: there is none.
pub fn median(mut values: Vec<f64>) -> Option<f64> {
    values.sort_by(f64::total_cmp);
    let upper = *values.get(values.len() / 2)?;
    let lower = *values.get((values.len() - 1) / 2)?;
    Some(f64::midpoint(lower, upper))
}

#[cfg(test)]
mod tests;
