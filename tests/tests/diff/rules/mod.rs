//! Each rule, held against the smallest pair of documents for which it speaks.

mod text;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{env, fs};

use clientgen::compare::{Change, Clients, rules};
use rayon::prelude::*;
use similar::TextDiff;

use crate::judge::pair::{Pair, compare, read_pair};

/// The judgement for clients of this generator and for those that validate.
const ALL_CLIENTS: [Clients; 2] = [Clients::Generated, Clients::Strict];

/// The folder with a folder for each rule, beside the edits.
fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("diff")
}

/// The folder of the edits, which are no pairs of rules.
const EDITS: &str = "edits";

/// Returns the names of the folders in a folder, sorted.
fn names(folder: &Path) -> BTreeSet<String> {
    let entries = fs::read_dir(folder).unwrap().map(Result::unwrap);
    let folders = entries.filter(|entry| entry.path().is_dir());
    let names = folders.map(|entry| entry.file_name().to_string_lossy().into_owned());
    names.filter(|name| name != EDITS).collect()
}

/// Compares each pair of a folder in a way of its own. Returns what is wrong, in the order of
/// names.
fn judge(folder: &Path, judge: impl Fn(&str, &Pair) -> Vec<String> + Sync) -> Vec<String> {
    let names: Vec<String> = names(folder).into_iter().collect();
    let judged = names.par_iter().map(|name| {
        let pair = read_pair(&folder.join(name)).unwrap();
        judge(name, &pair)
    });
    judged.collect::<Vec<_>>().concat()
}

#[track_caller]
fn assert_fine(wrong: &[String]) {
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_rule_has_a_pair_and_every_pair_a_rule() {
    let codes = rules().into_iter().map(|rule| rule.code.to_owned());
    assert_eq!(names(&folder()), codes.collect());
}

#[test]
fn every_rule_speaks_of_its_pair() {
    let speaks = |name: &str, pair: &Pair| {
        let changes = compare(pair, Clients::Generated).unwrap().changes;
        let codes: Vec<&str> = changes.iter().map(|change| change.rule.code).collect();
        match codes.contains(&name) {
            true => Vec::new(),
            false => vec![format!("{name}: found {codes:?}")],
        }
    };
    assert_fine(&judge(&folder(), speaks));
}

#[test]
fn pairs_are_judged_as_committed() {
    let is_update = env::var_os("UPDATE_EXPECT").is_some_and(|value| value != "0");
    let judged = |name: &str, pair: &Pair| {
        let text = text::render(&compare(pair, Clients::Generated).unwrap());
        let path = folder().join(name).join("expected.txt");
        if is_update {
            fs::write(&path, text).unwrap();
            return Vec::new();
        }
        let committed = fs::read_to_string(&path).unwrap_or_default();
        match committed == text {
            true => Vec::new(),
            false => vec![describe(name, &committed, &text)],
        }
    };
    assert_fine(&judge(&folder(), judged));
}

fn describe(name: &str, committed: &str, text: &str) -> String {
    let diff = TextDiff::from_lines(committed, text);
    let diff = diff.unified_diff().header("committed", "now").to_string();
    format!(
        "{name}/expected.txt differs. If this is what it should be, run \
         UPDATE_EXPECT=1 cargo test -p clientgen-tests --test diff rules.\n{diff}"
    )
}

#[test]
fn no_verdict_is_worse_than_its_rule_says() {
    let wrong = ["", EDITS].map(|part| {
        let within = |name: &str, pair: &Pair| {
            let pairs = [pair.clone(), turned(pair)];
            let compared = pairs
                .iter()
                .flat_map(|pair| ALL_CLIENTS.map(|clients| compare(pair, clients).unwrap()));
            let changes: Vec<Change> = compared.flat_map(|found| found.changes).collect();
            let wrong = changes.iter().flat_map(beyond);
            wrong.map(|what| format!("{part}/{name}: {what}")).collect()
        };
        judge(&folder().join(part), within)
    });
    assert_fine(&wrong.concat());
}

/// Returns a pair with the new document as the old one.
fn turned(pair: &Pair) -> Pair {
    Pair {
        base: pair.head.clone(),
        head: pair.base.clone(),
    }
}

/// Says which verdicts of a change are worse than the worst that its rule declares.
fn beyond(change: &Change) -> Vec<String> {
    let rule = change.rule;
    let is_beyond = [
        ("deployed", change.deployed.effect > rule.deployed),
        ("rollback", change.rollback.effect > rule.rollback),
        ("source", change.source.effect > rule.source),
    ];
    let beyond = is_beyond.into_iter().filter(|(_, is_beyond)| *is_beyond);
    beyond
        .map(|(verdict, _)| {
            let found = text::verdicts(change);
            format!("{}: {verdict} is worse: {found}", change.identity())
        })
        .collect()
}

#[test]
fn pairs_compare_the_other_way_round() {
    for part in ["", EDITS] {
        let compared = |name: &str, pair: &Pair| {
            let turned = turned(pair);
            let compared = ALL_CLIENTS.map(|clients| compare(&turned, clients));
            let changed = compared.iter().map(|compared| match compared {
                Ok(found) if found.changes.is_empty() && part.is_empty() => {
                    Some("no change".to_owned())
                }
                Ok(_) => None,
                Err(why) => Some(why.clone()),
            });
            changed
                .flatten()
                .map(|what| format!("{part}/{name}: {what}"))
                .collect()
        };
        assert_fine(&judge(&folder().join(part), compared));
    }
}

#[test]
fn documents_of_pairs_are_as_they_are() {
    let compared = |name: &str, pair: &Pair| {
        let sides = [pair.base.clone(), pair.head.clone()];
        let found = sides.into_iter().flat_map(|document| {
            let pair = Pair {
                base: document.clone(),
                head: document,
            };
            ALL_CLIENTS.map(|clients| compare(&pair, clients).unwrap())
        });
        let changes = found.flat_map(|found| found.changes);
        changes
            .map(|change| format!("{name}: {}", change.identity()))
            .collect()
    };
    assert_fine(&judge(&folder(), compared));
}
