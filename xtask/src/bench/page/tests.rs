//! Tests of the page.

use super::page;
use crate::bench::figures::{Figures, OURS, Sample};
use crate::bench::taken::Taken;
use crate::bench::unit::Measure;
use crate::cli::Part;

fn figures(part: Part, ours: f64) -> Figures {
    let mut figures = Figures {
        part,
        taken: Taken {
            date: "2030-01-02".to_owned(),
            machine: "a machine".to_owned(),
            versions: [("peer".to_owned(), "1.2.3".to_owned())].into(),
        },
        runs: 5,
        tools: vec![OURS.to_owned(), "peer".to_owned()],
        rows: Vec::new(),
    };
    let took = |cpu| Ok(Sample::from([(Measure::Cpu, cpu)]));
    figures.add("it", vec![took(ours), took(2.0)]);
    figures
}

#[test]
fn the_page_says_what_was_measured_with_what_and_where_we_lose() {
    let text = page(&[figures(Part::Generate, 1.0), figures(Part::Compile, 3.0)]);
    let headings = [
        "# Benchmarks",
        "## Where we lose",
        "## With what",
        "## generate",
        "## compile",
    ];
    let places = headings.map(|heading| text.find(&format!("{heading}\n")));
    assert!(
        places.iter().all(Option::is_some) && places.is_sorted(),
        "{text}"
    );
    let lost = "* compile, it: 1.50 times the CPU of `peer`\n";
    assert!(
        text.contains(&format!("## Where we lose\n\n{lost}\n")),
        "{text}"
    );
    let with = "* generate: 2030-01-02, a machine; peer 1.2.3; median of 5\n";
    assert!(text.contains(with), "{text}");
}

#[test]
fn nothing_lost_is_said_too() {
    // So little is not told apart.
    let text = page(&[figures(Part::Generate, 2.03)]);
    assert!(
        text.contains("## Where we lose\n\nNowhere, as far as this was measured.\n"),
        "{text}"
    );
}
