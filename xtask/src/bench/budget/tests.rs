//! Tests of what ratios may be.

use super::Budget;
use crate::bench::figures::{Figures, OURS, Sample};
use crate::bench::taken::Taken;
use crate::bench::unit::Measure;
use crate::cli::Part;

const TABLE: &str = "\
# Said about it.
part\tsubject\tmeasure\tmost
compile\ta.json, check\tcpu\t0.5
compile\ta.json, growth\tgrowth\t1.0
generate\tb.json\tcpu\t0.5
";

fn figures(cpu: f64, growth: f64, peer: Option<f64>) -> Figures {
    let mut figures = Figures {
        part: Part::Compile,
        taken: Taken::default(),
        runs: 1,
        tools: vec![OURS.to_owned(), "peer".to_owned()],
        rows: Vec::new(),
    };
    let took = |cpu| Sample::from([(Measure::Cpu, cpu)]);
    figures.add(
        "a.json, check",
        vec![Ok(took(cpu)), Ok(peer.map(took).unwrap_or_default())],
    );
    let growth = Sample::from([(Measure::Growth, growth)]);
    figures.add("a.json, growth", vec![Ok(growth), Ok(Sample::new())]);
    figures
}

fn broken(figures: &Figures) -> Vec<String> {
    TABLE.parse::<Budget>().unwrap().broken(figures, |_| true)
}

#[test]
fn a_little_more_is_fine() {
    assert_eq!(broken(&figures(0.57, 1.14, Some(1.0))), [""; 0]);
}

#[test]
fn more_is_not() {
    let expected = [
        "a.json, check (cpu) is 0.58, and 0.50 is the most",
        "a.json, growth (growth) is 1.20, and 1.00 is the most",
    ];
    assert_eq!(broken(&figures(0.58, 1.2, Some(1.0))), expected);
}

#[test]
fn a_ratio_to_nobody_is_not_kept() {
    let expected = ["a.json, check (cpu) could not be measured"];
    assert_eq!(broken(&figures(0.1, 1.0, None)), expected);
}

#[test]
fn only_what_was_wanted_is_judged() {
    let budget: Budget = TABLE.parse().unwrap();
    let bad = figures(9.0, 9.0, Some(1.0));
    assert_eq!(budget.broken(&bad, |_| false), [""; 0]);
    assert_eq!(
        budget
            .broken(&bad, |subject| subject.contains("growth"))
            .len(),
        1
    );
}

#[test]
fn the_committed_table_can_be_read() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let budget = Budget::read(&root);
    assert!(budget.is_ok_and(|budget| !budget.lines.is_empty()));
}
