//! Tests of mutations, of making smaller, and of the detection itself.

use serde_json::{Value, json};

use super::minimize::minimize;
use super::mutation::{Kind, apply, mutate};
use super::places;
use super::random::Random;

fn document() -> Value {
    json!({
        "openapi": "3.1.0",
        "a/b": {"c": [1, "two", {"d": null}]},
        "e": {"f": {"g": true}},
    })
}

fn apply_to(kind: Kind, pointer: &str, seed: usize) -> Value {
    let mut document = document();
    let places = places::all(&document);
    apply(
        &mut document,
        kind,
        pointer,
        &places,
        &mut Random::new(1, "a", seed),
    );
    document
}

#[test]
fn places_are_listed_and_found() {
    let document = document();
    let all = places::all(&document);
    let expected = [
        "/a~1b",
        "/e",
        "/openapi",
        "/a~1b/c",
        "/a~1b/c/0",
        "/a~1b/c/1",
        "/a~1b/c/2",
        "/a~1b/c/2/d",
        "/e/f",
        "/e/f/g",
    ];
    let mut sorted = all.clone();
    sorted.sort();
    let mut expected = expected.to_vec();
    expected.sort_unstable();
    assert_eq!(sorted, expected);
    assert!(all.iter().all(|place| document.pointer(place).is_some()));
}

#[test]
fn places_are_dropped_and_doubled() {
    let dropped = apply_to(Kind::Drop, "/a~1b/c/1", 0);
    assert_eq!(dropped["a/b"]["c"], json!([1, {"d": null}]));
    let doubled = apply_to(Kind::Duplicate, "/a~1b/c/0", 0);
    assert_eq!(doubled["a/b"]["c"], json!([1, "two", {"d": null}, 1]));
    let doubled = apply_to(Kind::Duplicate, "/e/f", 0);
    assert_eq!(doubled["e"].as_object().unwrap().len(), 2);
    assert!(
        doubled["e"]
            .as_object()
            .unwrap()
            .values()
            .all(|entry| *entry == json!({"g": true}))
    );
}

#[test]
fn places_are_swapped_but_not_with_what_they_are_in() {
    let mut swapped = 0;
    for seed in 0..50 {
        let document = apply_to(Kind::Swap, "/e/f/g", seed);
        let is_same = document == self::document();
        swapped += usize::from(!is_same);
        let count = places::all(&document).len();
        assert_eq!(count, places::all(&self::document()).len(), "{document}");
    }
    assert!(swapped > 20, "{swapped}");
}

#[test]
fn values_change_their_type_and_size() {
    for seed in 0..50 {
        assert_ne!(
            apply_to(Kind::Retype, "/a~1b/c/0", seed)["a/b"]["c"][0],
            json!(1)
        );
        let stretched = apply_to(Kind::Stretch, "/a~1b/c/1", seed);
        assert!(stretched["a/b"]["c"][1].as_str().unwrap().len() > 1000);
        let stretched = apply_to(Kind::Stretch, "/e", seed);
        assert!(places::all(&stretched).len() > 80);
    }
    let many = apply_to(Kind::Stretch, "/a~1b/c", 0);
    assert_eq!(many["a/b"]["c"].as_array().unwrap().len(), 900);
}

#[test]
fn references_lead_in_circles() {
    let targets = (0..60).map(|seed| {
        apply_to(Kind::Refer, "/e/f/g", seed)["e"]["f"]["g"]["$ref"]
            .as_str()
            .unwrap()
            .to_owned()
    });
    let targets: Vec<String> = targets.collect();
    for target in ["#/e/f", "#/e", "#", "#/e/f/g"] {
        assert!(targets.iter().any(|found| found == target), "{target}");
    }
}

#[test]
fn names_become_hostile() {
    let renamed = (0..50).map(|seed| apply_to(Kind::Rename, "/e/f", seed));
    let names: std::collections::BTreeSet<String> = renamed
        .filter_map(|document| document["e"].as_object()?.keys().next().cloned())
        .collect();
    assert!(names.len() > 20, "{names:?}");
    assert_ne!(
        apply_to(Kind::Rename, "/a~1b/c/1", 3)["a/b"]["c"][1],
        json!("two")
    );
}

#[test]
fn a_seed_gives_the_same_mutants_and_another_one_others() {
    let mutant = |seed, number| {
        let mut document = document();
        let made = mutate(&mut document, &mut Random::new(seed, "a.yaml", number));
        (document, made)
    };
    let mutants = |seed| {
        (0..20)
            .map(|number| mutant(seed, number))
            .collect::<Vec<_>>()
    };
    assert_eq!(mutants(1), mutants(1));
    assert_ne!(mutants(1), mutants(2));
    assert!(mutants(1).iter().all(|(_, made)| made.len() <= 3));
    let (first, second) = (mutant(1, 0), mutant(1, 1));
    assert_ne!(first, second);
}

#[test]
fn what_fails_is_made_as_small_as_it_fails() {
    let mut large = document();
    large["e"]["f"]["list"] = (0..100).collect();
    large["e"]["f"]["bad"] = json!({"x": 1, "y": [1, 2, 3]});
    let fails = |document: &Value| {
        document.pointer("/e/f/bad/y").is_some_and(|items| {
            items
                .as_array()
                .is_some_and(|items| items.contains(&json!(2)))
        })
    };
    let smallest = minimize(large.clone(), 500, fails);
    assert_eq!(smallest, json!({"e": {"f": {"bad": {"y": [2]}}}}));
    let mut asked = 0;
    minimize(large, 7, |_| {
        asked += 1;
        false
    });
    assert_eq!(asked, 7);
}

#[cfg(unix)]
mod detection {
    use std::fs;
    use std::os::unix::fs::PermissionsExt;
    use std::path::Path;
    use std::time::Duration;

    use serde_json::{Value, json};

    use crate::corpus::mutate::trial::{Ending, Trial, is_alike};
    use crate::corpus::row::Verdict;

    /// A program that behaves as the word in the document says.
    const PROGRAM: &str = "#!/bin/sh
has() { grep -q \"$1\" \"$2\"; }
if has abort \"$2\"; then echo \"thread 'main' (7) panicked at src/a.rs:1:2:\" >&2; echo bad >&2; kill -6 $$; fi
if has deep \"$2\"; then echo \"thread 'main' has overflowed its stack\" >&2; kill -6 $$; fi
if has hang \"$2\"; then sleep 50; fi
if has nowhere \"$2\"; then echo '{\"Refused\":\"nowhere: it is odd\"}'; exit 0; fi
if has somewhere \"$2\"; then echo '{\"Refused\":\"it is odd\"}'; exit 0; fi
echo '{\"Made\":{\"version\":\"3.1.0\",\"operations\":1,\"types\":2,\"untyped\":3,\"skipped\":4,\"milliseconds\":5}}'
";

    fn run(folder: &Path, document: &Value) -> Ending {
        let program = folder.join("program");
        if !program.exists() {
            fs::write(&program, PROGRAM).unwrap();
            fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
        }
        let trial = Trial {
            program,
            limit: Duration::from_secs(2),
            memory: 1 << 30,
        };
        trial.run(document, &folder.join("mutant.json"), None, "mutant")
    }

    #[test]
    fn planted_faults_are_seen() {
        let folder = tempfile::tempdir().unwrap();
        let run = |word: &str| run(folder.path(), &json!({"a": word}));
        assert_eq!(run("fine"), Ending::Made);
        assert_eq!(run("somewhere"), Ending::Refused);
        let planted = [
            ("abort", Verdict::Crash, "panicked at src/a.rs:1:2: bad"),
            ("deep", Verdict::Crash, "the stack overflowed"),
            ("hang", Verdict::Timeout, "generating took more than 2s"),
            (
                "nowhere",
                Verdict::Refused,
                "refused without a place: it is odd",
            ),
        ];
        for (word, verdict, detail) in planted {
            let Ending::Failed(failure) = run(word) else {
                panic!("{word} is not seen");
            };
            assert_eq!((failure.verdict, &*failure.detail), (verdict, detail));
        }
        let failure = |word| match run(word) {
            Ending::Failed(failure) => failure,
            other => panic!("{other:?}"),
        };
        assert!(is_alike(&failure("abort"), &failure("abort")));
        assert!(!is_alike(&failure("abort"), &failure("deep")));
    }

    #[test]
    fn a_planted_fault_is_made_small() {
        let folder = tempfile::tempdir().unwrap();
        let document = json!({"a": {"b": ["x", "abort", "y"], "c": 1}, "d": {"e": {}}});
        let ending = run(folder.path(), &document);
        let smallest = super::minimize(document, 100, |candidate| {
            run(folder.path(), candidate) == ending
        });
        assert_eq!(smallest, json!({"a": {"b": ["abort"]}}));
    }
}

#[test]
fn an_error_of_a_package_is_found() {
    let line = json!({
        "reason": "compiler-message",
        "target": {"name": "corpus_a_yaml_0"},
        "message": {
            "level": "error",
            "message": "cannot find value",
            "code": {"code": "E0425"},
            "spans": [{"is_primary": true, "file_name": "src/lib.rs", "line_start": 7}],
        },
    });
    let found = super::compile::error(&line.to_string());
    let expected = (
        "corpus-a-yaml-0".to_owned(),
        "error[E0425]: cannot find value (src/lib.rs:7)".to_owned(),
    );
    assert_eq!(found, Some(expected));
    assert_eq!(super::compile::error("{}"), None);
}
