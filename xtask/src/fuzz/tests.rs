//! Tests of what is made of the fuzzer's words, and of the list of targets.

use std::path::Path;

use super::chosen;
use super::folders::Folders;
use super::stats::Stats;

fn read(text: &str) -> Stats {
    let mut stats = Stats::default();
    text.lines().for_each(|line| stats.read(line));
    stats
}

#[test]
fn a_run_without_a_finding() {
    let stats = read(
        "#2\tINITED cov: 7 ft: 7 corp: 1/1b exec/s: 0 rss: 27Mb\n#9\tNEW    cov: 81 ft: 8 corp: 2/4b lim: 4\nDone 9 runs in 1 second(s)\nstat::number_of_executed_units: 9\nstat::average_exec_per_sec:     8\nstat::new_units_added:          0\nstat::peak_rss_mb:              27\n",
    );
    let expected = Stats {
        executions: 9,
        per_second: 8,
        memory: 27,
        reached: 81,
        ..Stats::default()
    };
    assert_eq!(stats, expected);
}

#[test]
fn findings_have_a_reason() {
    let panic = "\nthread 'main' (7) panicked at src/lib.rs:1:2:\nthe secret is shown\nnote: run with\n==7== ERROR: libFuzzer: deadly signal\nartifact_prefix='f/'; Test unit written to f/crash-1\n";
    let stats = read(panic);
    assert_eq!(stats.why.as_deref(), Some("the secret is shown"));
    assert_eq!(stats.finding.as_deref(), Some("f/crash-1"));
    let slow = read("==7== ERROR: libFuzzer: timeout after 10 seconds\n");
    assert_eq!(slow.why.as_deref(), Some("timeout after 10 seconds"));
    let deep = read("thread 'a' has overflowed its stack\n==7== ERROR: libFuzzer: deadly signal\n");
    assert_eq!(deep.why.as_deref(), Some("the stack overflowed"));
}

#[test]
fn targets_are_chosen_by_name() {
    let all = ["a".to_owned(), "b".to_owned()];
    assert_eq!(chosen(&all, &[]).unwrap(), all);
    assert_eq!(chosen(&all, &all[1..]).unwrap(), ["b"]);
    assert!(chosen(&all, &["c".to_owned()]).is_err());
}

#[test]
fn each_file_of_a_target_is_built() {
    let folders = Folders::new(&Path::new(env!("CARGO_MANIFEST_DIR")).join(".."));
    let text = std::fs::read_to_string(folders.workspace.join("Cargo.toml")).unwrap();
    let properties = std::fs::read_to_string(folders.workspace.join("../properties/src/lib.rs"));
    let properties = properties.unwrap();
    let targets = folders.targets().unwrap();
    for target in &targets {
        assert!(text.contains(&format!("name = \"{target}\"\n")), "{target}");
        assert!(
            properties.contains(&format!("target(\"{target}\",")),
            "{target}"
        );
    }
    assert_eq!(properties.matches("    target(\"").count(), targets.len());
}
