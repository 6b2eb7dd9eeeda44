//! Tests of medians and ratios.

use super::{Figures, OURS, Sample, median, medians};
use crate::bench::taken::Taken;
use crate::bench::unit::Measure;
use crate::cli::Part;

fn figures(ours: f64, theirs: &[Option<f64>], measure: Measure) -> Figures {
    let names = ["one", "other"].iter().take(theirs.len());
    let mut figures = Figures {
        part: Part::Generate,
        taken: Taken::default(),
        runs: 1,
        tools: [OURS]
            .iter()
            .chain(names)
            .map(|&name| name.to_owned())
            .collect(),
        rows: Vec::new(),
    };
    let of = |value: f64| Sample::from([(measure, value)]);
    let theirs = theirs
        .iter()
        .map(|value| Ok(value.map(of).unwrap_or_default()));
    figures.add("it", [Ok(of(ours))].into_iter().chain(theirs).collect());
    figures
}

#[test]
fn medians_are_in_the_middle() {
    assert_eq!(median(vec![5.0, 1.0, 3.0]), Some(3.0));
    assert_eq!(median(vec![4.0, 1.0, 2.0, 9.0]), Some(3.0));
    assert_eq!(median(Vec::new()), None);
    let samples = [3.0, 1.0, 2.0].map(|wall| Sample::from([(Measure::Wall, wall)]));
    assert_eq!(medians(&samples), Sample::from([(Measure::Wall, 2.0)]));
}

#[test]
fn a_ratio_is_to_the_best_other_one() {
    let ratio = figures(1.0, &[Some(4.0), Some(2.0)], Measure::Cpu).ratio("it", Measure::Cpu);
    let ratio = ratio.unwrap();
    assert_eq!((ratio.ratio, &*ratio.best), (0.5, "other"));
}

#[test]
fn below_one_is_better_where_more_is_better_too() {
    let measured = figures(200.0, &[Some(50.0), Some(100.0)], Measure::Calls);
    let ratio = measured.ratio("it", Measure::Calls).unwrap();
    assert_eq!((ratio.ratio, &*ratio.best), (0.5, "other"));
}

#[test]
fn who_is_not_there_is_no_ratio() {
    assert_eq!(figures(1.0, &[None, None], Measure::Cpu).ratios(), []);
    assert_eq!(figures(1.0, &[], Measure::Cpu).ratios(), []);
    assert_eq!(figures(1.0, &[Some(0.0)], Measure::Cpu).ratios(), []);
    let one = figures(1.0, &[None, Some(4.0)], Measure::Cpu).ratios();
    assert_eq!(one.len(), 1);
}

#[test]
fn figures_survive_their_file() {
    let mut measured = figures(1.0, &[Some(4.0), None], Measure::CpuPerCall);
    measured.rows[1].failed = Some("no".to_owned());
    let text = serde_json::to_string(&measured).unwrap();
    assert_eq!(serde_json::from_str::<Figures>(&text).unwrap(), measured);
}

#[test]
fn what_was_not_measured_again_stays() {
    let mut earlier = figures(1.0, &[Some(4.0)], Measure::Cpu);
    earlier.add("more", vec![Ok(Sample::new()), Err("no".to_owned())]);
    let now = figures(2.0, &[Some(3.0)], Measure::Cpu);
    let all = now.beside(&earlier).unwrap();
    assert_eq!(all.value("it", OURS, Measure::Cpu), Some(2.0));
    assert_eq!(all.value("it", "one", Measure::Cpu), Some(3.0));
    assert_eq!(all.row("more", "one"), earlier.row("more", "one"));
    assert_eq!(all.subjects(), ["it", "more"]);
}

#[test]
fn what_was_taken_in_another_way_is_no_part_of_the_table() {
    let now = figures(1.0, &[Some(4.0)], Measure::Cpu);
    let mut often = now.clone();
    often.runs += 1;
    let mut elsewhere = now.clone();
    elsewhere.taken.machine.push('2');
    let alone = figures(1.0, &[], Measure::Cpu);
    for earlier in [often, elsewhere, alone] {
        assert_eq!(now.beside(&earlier), None);
    }
}
