//! Tests of processes with a limit.

#![cfg(unix)]

use std::process::Command;
use std::time::{Duration, Instant};

use super::{Clock, Ran, run};

const LONG: Duration = Duration::from_secs(60);

fn shell(script: &str, limit: Duration) -> (Ran, Vec<String>) {
    let mut lines = Vec::new();
    let mut command = Command::new("sh");
    let ran = run(command.args(["-c", script]), limit, |line| {
        lines.push(line.to_owned());
        match line {
            "more" => Clock::Restarts,
            _ => Clock::Runs,
        }
    });
    (ran.unwrap(), lines)
}

#[test]
fn a_process_in_time() {
    let (ran, lines) = shell("echo one; echo two; echo odd >&2; exit 3", LONG);
    assert_eq!(ran.status.unwrap().code(), Some(3));
    assert_eq!(ran.errors, "odd\n");
    assert_eq!(lines, ["one", "two"]);
}

#[test]
fn a_process_that_hangs_is_killed_with_its_children() {
    let start = Instant::now();
    // The inner shell would keep stderr open, and whoever reads it waiting.
    let script = "echo one; sh -c 'sleep 50; echo late >&2'; echo two";
    let (ran, lines) = shell(script, Duration::from_millis(200));
    assert!(ran.status.is_none());
    assert_eq!((&*ran.errors, lines), ("", vec!["one".to_owned()]));
    assert!(start.elapsed() < Duration::from_secs(20));
}

#[test]
fn a_process_that_hangs_without_stdout_is_killed() {
    let start = Instant::now();
    let (ran, _) = shell("exec >&-; sleep 50", Duration::from_millis(200));
    assert!(ran.status.is_none());
    assert!(start.elapsed() < Duration::from_secs(20));
}

#[test]
fn a_line_may_give_more_time() {
    let script = "for i in 1 2 3 4; do sleep 0.5; echo more; done";
    let (ran, lines) = shell(script, Duration::from_millis(1500));
    assert!(ran.status.is_some_and(|status| status.success()));
    assert_eq!(lines.len(), 4);
}

#[test]
fn much_on_stderr_stops_nobody() {
    let (ran, lines) = shell("yes odd | head -n 100000 >&2; echo one", LONG);
    assert!(ran.status.is_some_and(|status| status.success()));
    assert_eq!((ran.errors.len(), lines.len()), (64 * 1024, 1));
}
