//! Tests of what is kept on the way.

use super::{keep, read, renew, set_aside};
use crate::bench::figures::{Figures, OURS, Sample};
use crate::bench::taken::Taken;
use crate::bench::unit::Measure;
use crate::cli::Part;

fn figures(runs: usize, subjects: &[(&str, f64)]) -> Figures {
    let mut figures = Figures {
        part: Part::Compile,
        taken: Taken::default(),
        runs,
        tools: vec![OURS.to_owned()],
        rows: Vec::new(),
    };
    for (subject, cpu) in subjects {
        figures.add(subject, vec![Ok(Sample::from([(Measure::Cpu, *cpu)]))]);
    }
    figures
}

#[test]
fn a_whole_run_begins_anew_and_leaves_the_last_one_aside() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("bench/compile.json");
    set_aside(&path).unwrap();
    assert_eq!(read(&path).unwrap(), None);
    let last = figures(3, &[("a", 1.0), ("gone", 2.0)]);
    keep(&path, &last).unwrap();
    set_aside(&path).unwrap();
    let cut_short = figures(3, &[("a", 4.0)]);
    keep(&path, &cut_short).unwrap();
    assert_eq!(read(&path).unwrap(), Some(cut_short));
    let previous = path.with_file_name("compile.previous.json");
    assert_eq!(read(&previous).unwrap(), Some(last));
}

#[test]
fn a_part_replaces_what_was_taken_in_the_same_way() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("compile.json");
    let part = figures(3, &[("a", 5.0)]);
    assert!(!renew(&path, &part).unwrap());
    assert_eq!(read(&path).unwrap(), None);
    keep(&path, &figures(3, &[("a", 1.0), ("b", 2.0)])).unwrap();
    assert!(renew(&path, &part).unwrap());
    let all = figures(3, &[("a", 5.0), ("b", 2.0)]);
    assert_eq!(read(&path).unwrap().as_ref(), Some(&all));
    assert!(!renew(&path, &figures(1, &[("a", 9.0)])).unwrap());
    assert_eq!(read(&path).unwrap(), Some(all));
}

#[test]
fn what_is_no_figures_is_an_error() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("compile.json");
    std::fs::write(&path, "{").unwrap();
    assert!(read(&path).is_err() && renew(&path, &figures(1, &[])).is_err());
}
