//! Tests of tables.

use super::{losses, markdown, text};
use crate::bench::figures::{Figures, OURS, Sample};
use crate::bench::taken::Taken;
use crate::bench::unit::Measure;
use crate::cli::Part;

fn figures() -> Figures {
    let mut figures = Figures {
        part: Part::Compile,
        taken: Taken::default(),
        runs: 1,
        tools: [OURS, "one", "other"].map(str::to_owned).to_vec(),
        rows: Vec::new(),
    };
    let took = |cpu| Ok(Sample::from([(Measure::Cpu, cpu)]));
    figures.add("a.json", vec![took(1.5), took(3.0), Ok(Sample::new())]);
    figures.add(
        "b.json",
        vec![took(0.5), Err("it broke".to_owned()), took(0.25)],
    );
    figures
}

#[test]
fn who_is_not_there_is_a_dash() {
    let expected = "\
compile: CPU, s
        clientgen    one  other  ours : best other
a.json       1.50   3.00      -               0.50
b.json      0.500  fails  0.250               2.00

b.json, one: it broke
";
    assert_eq!(text(&figures()), expected);
}

#[test]
fn markdown_has_the_same_cells() {
    let text = markdown(&figures());
    assert!(text.contains(
        "|  | clientgen | one | other | ours : best other |\n| --- | ---: | ---: | ---: | ---: |\n"
    ));
    assert!(text.contains("| a.json | 1.50 | 3.00 | - | 0.50 |\n"));
    assert!(text.contains("* b.json, one: it broke\n"));
}

#[test]
fn losses_are_said_in_words() {
    let mut figures = figures();
    let took = |cpu, throughput| {
        let figures = [(Measure::Cpu, cpu), (Measure::Throughput, throughput)];
        Ok(Sample::from(figures))
    };
    figures.add(
        "c",
        vec![took(3.0, 5.0), took(2.0, 10.0), Ok(Sample::new())],
    );
    let expected = [
        "compile, b.json: 2.00 times the CPU of `other`",
        "compile, c: 1.50 times the CPU of `one`; `one` has 2.00 times our bytes in a second",
    ];
    assert_eq!(losses(&figures), expected);
}
