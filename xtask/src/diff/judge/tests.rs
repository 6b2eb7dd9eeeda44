//! Tests of judging.

use clientgen::compare::{Change, Comparison, SourceEffect, Step, WireEffect};

use super::{Bench, FAIL_ON};
use crate::cli::FailOn;
use crate::diff::ignore::Ignores;
use crate::diff::report::{Report, Revision};
use crate::diff::settings::Settings;
use crate::diff::testing::{at, change, documentation, with};
use crate::diff::tree::Tree;

use SourceEffect::{Adds, Breaks as NoLonger, Same, Silent};
use WireEffect::{Breaks, MayBreak, MeansSomethingElse, Safe};

const TODAY: &str = "2026-06-15";

/// The report on some changes, with entries of `[[diff.ignore]]`.
fn judge(changes: Vec<Change>, fail_on: &[FailOn], ignore: &str) -> Report {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("clientgen.toml"), ignore).unwrap();
    let tree = Tree::Disk(folder.path().to_owned());
    let settings = Settings::read(&tree, "clientgen.toml").unwrap();
    let bench = Bench {
        fail_on,
        ignores: Ignores::new(settings.as_ref(), TODAY).unwrap(),
        version: Some("0.3.1".to_owned()),
    };
    let text = "paths:\n  /cats:\n    get: {}\n".to_owned();
    let revision = Revision {
        text,
        siblings: vec![("parts/a.yaml".to_owned(), "A: {}\nB: {}\n".to_owned())],
        ..Revision::default()
    };
    bench.judge(
        Comparison {
            changes,
            ..Comparison::default()
        },
        revision.clone(),
        revision,
    )
}

#[test]
fn effects_that_fail_a_run() {
    let rows: [(_, &[FailOn]); 8] = [
        ((Safe, Safe, Same), &[FailOn::Any]),
        ((MayBreak, MayBreak, Adds), &[FailOn::Any]),
        ((Breaks, Safe, Same), &[FailOn::WireDeployed, FailOn::Any]),
        (
            (MeansSomethingElse, Safe, Same),
            &[FailOn::WireDeployed, FailOn::Any],
        ),
        ((Safe, Breaks, Same), &[FailOn::WireRollback, FailOn::Any]),
        (
            (Safe, MeansSomethingElse, Same),
            &[FailOn::WireRollback, FailOn::Any],
        ),
        ((Safe, Safe, NoLonger), &[FailOn::Source, FailOn::Any]),
        ((Safe, Safe, Silent), &[FailOn::Silent, FailOn::Any]),
    ];
    let all = [
        FailOn::Silent,
        FailOn::Source,
        FailOn::WireDeployed,
        FailOn::WireRollback,
        FailOn::Any,
        FailOn::Never,
    ];
    for ((deployed, rollback, source), failing) in rows {
        for fail_on in all {
            let changed = with(change("GET /cats", ""), deployed, rollback, source);
            let report = judge(vec![changed], &[fail_on], "");
            let message = format!("{fail_on:?} {deployed} {rollback} {source}");
            assert_eq!(report.failed, failing.contains(&fail_on), "{message}");
            assert_eq!(report.failed, report.findings[0].fails, "{message}");
        }
    }
    assert!(!judge(vec![documentation()], &[FailOn::Any], "").failed);
    assert!(!judge(Vec::new(), &all, "").failed);
}

#[test]
fn the_worst_comes_first() {
    let named =
        |name: &str, deployed, rollback, source| with(change(name, ""), deployed, rollback, source);
    let changes = vec![
        documentation(),
        named("f", Safe, Safe, Same),
        named("e", Safe, Breaks, Same),
        named("d", Safe, Safe, NoLonger),
        named("g", Safe, Safe, Same),
        named("c", Breaks, Safe, Same),
        named("b", MeansSomethingElse, Safe, Same),
        named("a", Safe, Safe, Silent),
    ];
    let report = judge(changes, FAIL_ON, "");
    let places = report.findings.iter();
    let places: Vec<String> = places
        .map(|finding| finding.change.place.subject.to_string())
        .collect();
    assert_eq!(places, ["a", "b", "c", "d", "e", "f", "g", "GET /cats"]);
    assert_eq!(
        (report.deployed, report.rollback),
        (MeansSomethingElse, Breaks)
    );
    assert_eq!(report.source, Silent);
    assert_eq!(report.fail_on, FAIL_ON);
}

#[test]
fn the_next_version() {
    let mut changed = change("GET /cats", "");
    changed.step = Step::Major;
    let report = judge(vec![changed], FAIL_ON, "");
    assert_eq!(report.step, Step::Major);
    assert_eq!(report.next_version.as_deref(), Some("0.4.0"));
    assert_eq!(judge(Vec::new(), FAIL_ON, "").next_version, None);
}

#[test]
fn lines_of_both_sides() {
    let inside = at(change("GET /cats", ""), None, "/paths/~1cats/get");
    let sibling = at(change("GET /dogs", ""), Some("parts/a.yaml"), "/B");
    let new = at(change("GET /eels", ""), None, "/paths/~1cats/put");
    let nowhere = change("GET /fish", "");
    let report = judge(vec![inside, sibling, new, nowhere], FAIL_ON, "");
    let lines = report.findings.iter();
    let lines: Vec<_> = lines
        .map(|finding| (finding.base_line, finding.head_line))
        .collect();
    let both = |line| (Some(line), Some(line));
    assert_eq!(
        lines,
        [both((3, 5)), both((2, 1)), both((2, 3)), (None, None)]
    );
}

const RULE: &str = "rule = 'operation-removed'\nplace = ";

#[test]
fn changes_that_may_pass() {
    let changed = || {
        vec![with(
            change("GET /cats/{id}", "query owner"),
            Breaks,
            Safe,
            NoLonger,
        )]
    };
    let fingerprint = judge(changed(), FAIL_ON, "").findings[0]
        .fingerprint
        .clone();
    let ways = [
        format!("fingerprint = '{fingerprint}'"),
        format!("{RULE}'GET /cats/{{id}}/query owner'"),
        format!("{RULE}'GET /cats/*'"),
        format!("{RULE}'*owner'\nexpires = {TODAY}"),
    ];
    for way in ways {
        let entry = format!("[[diff.ignore]]\nreason = 'nobody calls it'\n{way}\n");
        let report = judge(changed(), &[FailOn::Any], &entry);
        let finding = &report.findings[0];
        assert_eq!(finding.ignored.as_deref(), Some("nobody calls it"), "{way}");
        assert!(!finding.fails && !report.failed, "{way}");
        assert_eq!(report.notes, [""; 0], "{way}");
        // What passes is there nevertheless.
        assert_eq!((report.deployed, report.source), (Breaks, NoLonger));
    }
}

#[test]
fn entries_of_no_use() {
    let changed = || vec![with(change("GET /cats", ""), Breaks, Safe, NoLonger)];
    let stale = "ignores nothing: remove it";
    let ways = [
        ("fingerprint = '0123456789abcdef'".to_owned(), stale),
        (format!("{RULE}'GET /cat'"), stale),
        (format!("{RULE}'GET /dogs/*'"), stale),
        (
            "rule = 'documentation-changed'\nplace = '*'".to_owned(),
            stale,
        ),
        (
            format!("{RULE}'*'\nexpires = 2026-06-14"),
            "expired on 2026-06-14",
        ),
        (format!("{RULE}'GET /dogs'\nexpires = 2026-06-14"), stale),
    ];
    for (way, said) in ways {
        let entry = format!("[[diff.ignore]]\n{way}\nreason = 'nobody calls it'\n");
        let report = judge(changed(), FAIL_ON, &entry);
        assert!(
            report.failed && report.findings[0].ignored.is_none(),
            "{way}"
        );
        let [note] = report.notes.as_slice() else {
            panic!("{way}: {:?}", report.notes);
        };
        assert!(note.starts_with("clientgen.toml:2: "), "{way}: {note}");
        assert!(note.contains(said), "{way}: {note}");
    }
}
