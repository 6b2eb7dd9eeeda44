//! How the cost of an operation grows along a series.

use std::path::Path;

use super::documents::Cut;
use super::figures::{Figures, Outcomes, Sample};
use super::setup::Setup;
use super::unit::Measure;
use crate::fault::Fault;

/// What one document of a series is called.
fn subject(series: &str, operations: usize) -> String {
    format!("{series}, {operations} operations")
}

/// What the growth along a series is called.
fn of_all(series: &str) -> String {
    format!("{series}, growth")
}

/// Measures a series of documents, whole or not at all, and adds how the cost of an operation grows along it, which follows from
/// all of it. `one` measures one of the documents.
pub fn measure(
    setup: &Setup,
    figures: &mut Figures,
    series: &str,
    cuts: &[Cut],
    mut one: impl FnMut(&mut Figures, &str, &Path) -> Result<(), Fault>,
) -> Result<(), Fault> {
    let of_cut = |cut: &Cut| subject(series, cut.operations);
    if !setup.wants(&of_all(series)) && !cuts.iter().any(|cut| setup.wants(&of_cut(cut))) {
        return Ok(());
    }
    for cut in cuts {
        one(figures, &of_cut(cut), &cut.path)?;
    }
    let operations: Vec<usize> = cuts.iter().map(|cut| cut.operations).collect();
    match along(figures, series, &operations) {
        Some(outcomes) => setup.add(figures, &of_all(series), outcomes),
        None => Ok(()),
    }
}

/// How much each one's cost of an operation grows along a series of documents of so many operations, from the CPU that they take.
/// None: there are too few documents.
fn along(figures: &Figures, series: &str, operations: &[usize]) -> Option<Outcomes> {
    if operations.len() < 3 {
        return None;
    }
    let of = |tool: &String| {
        let points = operations.iter().map(|&count| {
            let value = figures.value(&subject(series, count), tool, Measure::Cpu)?;
            Some((f64::from(u32::try_from(count).ok()?), value))
        });
        let points: Option<Vec<(f64, f64)>> = points.collect();
        let growth = points.as_deref().and_then(growth);
        Ok(growth
            .map(|growth| Sample::from([(Measure::Growth, growth)]))
            .unwrap_or_default())
    };
    Some(figures.tools.iter().map(of).collect())
}

/// What an operation costs more in the upper half than in the lower one. The components cost the same in all documents, so
/// only differences count. None: nothing is dearer at the end of the lower half than at its beginning.
fn growth(points: &[(f64, f64)]) -> Option<f64> {
    let (first, last) = (points.first()?, points.last()?);
    let middle = points.get(points.len() / 2)?;
    let slope = |low: &(f64, f64), high: &(f64, f64)| (high.1 - low.1) / (high.0 - low.0);
    let (lower, upper) = (slope(first, middle), slope(middle, last));
    (lower > 0.0).then(|| upper / lower)
}

#[test]
fn a_line_grows_by_one() {
    let series = |cost: fn(f64) -> f64| {
        let counts = [100.0, 200.0, 400.0, 800.0];
        growth(&counts.map(|count| (count, cost(count))))
    };
    assert_eq!(series(|count| 7.0 + count), Some(1.0));
    // The slope of n² between 400 and 800 is 1200, and between 100 and 400 it is 500.
    assert_eq!(series(|count| count * count), Some(2.4));
    assert_eq!(series(|_| 1.0), None);
}
