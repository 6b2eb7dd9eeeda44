//! Tests of what becomes of a process.

#![cfg(unix)]

use std::process::Command;
use std::time::Duration;

use super::generate;
use crate::corpus::row::{Failure, Verdict};

#[track_caller]
fn check(script: &str, verdict: Verdict, detail: &str) {
    let mut command = Command::new("sh");
    command.args(["-c", script]);
    let limit = match verdict {
        Verdict::Timeout => Duration::from_millis(200),
        _ => Duration::from_secs(60),
    };
    let failure = generate(&mut command, limit, "a.yaml").unwrap_err();
    let detail = detail.to_owned();
    assert_eq!(failure, Failure { verdict, detail });
}

#[test]
fn what_was_made() {
    let made = r#"{"Made":{"version":"3.1.0","operations":1,"types":2,"untyped":3,"skipped":4,"milliseconds":5}}"#;
    let mut command = Command::new("echo");
    let made = generate(command.arg(made), Duration::from_secs(60), "a.yaml").unwrap();
    assert_eq!(
        (&*made.version, made.operations, made.types),
        ("3.1.0", 1, 2)
    );
    assert_eq!((made.untyped, made.skipped, made.milliseconds), (3, 4, 5));
}

#[test]
fn what_went_wrong() {
    check(
        r#"echo '{"Refused":"a.yaml: it is odd [E0001]"}'"#,
        Verdict::Refused,
        "it is odd [E0001]",
    );
    check(
        "sleep 50",
        Verdict::Timeout,
        "generating took more than 200ms",
    );
    check("kill -9 $$", Verdict::Crash, "signal: 9 (SIGKILL)");
    check(
        "echo odd >&2; exit 3",
        Verdict::Crash,
        "exit status: 3: odd",
    );
    check("exit 0", Verdict::Crash, "exit status: 0");
    let panic = "thread 'main' (7) panicked at src/a.rs:1:2:\nindex out of bounds\nnote: run with";
    let script = format!("printf \"\n{panic}\" >&2; exit 101");
    check(
        &script,
        Verdict::Crash,
        "panicked at src/a.rs:1:2: index out of bounds",
    );
    check(
        "echo \"thread 'main' has overflowed its stack\" >&2; kill -6 $$",
        Verdict::Crash,
        "the stack overflowed",
    );
    check(
        "echo 'memory allocation of 7 bytes failed' >&2; kill -6 $$",
        Verdict::Crash,
        "memory allocation of 7 bytes failed",
    );
}

#[test]
fn a_program_that_is_not_there() {
    let mut command = Command::new("/no/such/program");
    let failure = generate(&mut command, Duration::from_secs(60), "a.yaml").unwrap_err();
    assert_eq!(failure.verdict, Verdict::Crash);
}
