//! Random edits of real documents: each is judged as its label says, and as values sent by one side
//! and read by the other show.

use std::collections::{BTreeMap, BTreeSet};
use std::env;
use std::path::PathBuf;

use clientgen::compare::{Clients, WireEffect};
use fastrand::Rng;
use rayon::prelude::*;

use crate::edits::{self, Api, Edit, Head};
use crate::instances::{Outcome, Scenario, Versions, try_verdict};
use crate::judge::pair::{Document, Folder, Pair, compare};
use crate::tables::shared;
use crate::tree;

/// Large documents, each for something that the others have less of.
const DOCUMENTS: &[&str] = &[
    // Most operations of all, and inline types of equal shape.
    "progenitor-github.json",
    // Components that contain each other, unions nearly everywhere, forms.
    "stripe.yaml",
    // Components that many operations send and receive.
    "kubernetes-core-v1.json",
    // OpenAPI 3.1: lists of types, webhooks.
    "svix.json",
    // Schemas written in place, security, headers.
    "hetzner.json",
];

/// Documents that are small enough to be edited many times by a program that is not optimized.
pub const SAMPLE: &[&str] = &["resend.json", "qdrant.json"];

/// How many edits are made of each document, and as many that change nothing.
const EDITS: usize = 200;

/// How many edited documents are held at once.
const AT_ONCE: usize = 8;

/// How many edits `cargo test` makes.
const FEW_EDITS: usize = 50;

/// Reads the documents of a list.
pub fn documents(names: &[&str]) -> Vec<(String, Api)> {
    let chosen = env::var_os("CLIENTGEN_DIFF_DOCUMENTS").map(PathBuf::from);
    let Some(folder) = chosen.or_else(|| shared("corpus")) else {
        return Vec::new();
    };
    let present = names.iter().filter(|name| folder.join(name).is_file());
    let read = |name: &&str| ((*name).to_owned(), Api::new(tree::read(&folder.join(name))));
    present.map(read).collect()
}

/// Fails with all that went wrong.
#[track_caller]
fn assert_none(wrong: &[String]) {
    assert!(
        wrong.is_empty(),
        "{} edits:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

/// What came of a suite: how many of each kind, and what went wrong.
#[derive(Default)]
struct Tally {
    counts: BTreeMap<&'static str, usize>,
    wrong: Vec<String>,
}

impl Tally {
    fn add(&mut self, name: &'static str) {
        *self.counts.entry(name).or_default() += 1;
    }

    fn join(mut self, other: Self) -> Self {
        for (name, count) in other.counts {
            *self.counts.entry(name).or_default() += count;
        }
        self.wrong.extend(other.wrong);
        self
    }
}

/// Tries the only verdict of each scenario that a label allows.
fn try_label(api: &Api, edit: &Edit) -> Tally {
    let only = |effects: &[WireEffect]| match effects {
        [effect] => *effect,
        _ => WireEffect::MayBreak,
    };
    let effects = (only(&edit.label.deployed), only(&edit.label.rollback));
    try_effects(api, edit, effects, Clients::Generated)
}

fn try_effects(
    api: &Api,
    edit: &Edit,
    effects: (WireEffect, WireEffect),
    clients: Clients,
) -> Tally {
    let mut tally = Tally::default();
    let (Some(pointer), Head::Tree(head)) = (&edit.schema, &edit.head) else {
        return tally;
    };
    let versions = Versions {
        base: &api.document,
        head,
        pointer,
        reach: api.map.schemas[pointer],
    };
    let scenarios = [
        (Scenario::Deployed, effects.0),
        (Scenario::Rollback, effects.1),
    ];
    for (scenario, effect) in scenarios {
        let mut rng = Rng::with_seed(17);
        match try_verdict(&versions, scenario, effect, clients, &mut rng) {
            Ok(Outcome::Borne) => tally.add("verdicts that values bear out"),
            Ok(Outcome::Open) => tally.add("verdicts that no value could show"),
            Ok(Outcome::NoValues) => tally.add("schemas without values"),
            Err(why) => tally.wrong.push(format!(
                "{} at {}: {clients:?}: {why}",
                edit.kind, edit.place
            )),
        }
    }
    tally
}

/// Holds the labels of edits against values, and nothing else.
fn try_labels(names: &[&str]) {
    let mut all = Tally::default();
    for (name, api) in documents(names) {
        let changes = edits::changes(&api, 1, EDITS);
        let edits = changes.chain(edits::rewritings(&api, 2, EDITS));
        all = all.join(in_parts(&name, edits, |edit| try_label(&api, edit)));
    }
    eprintln!("{:?}", all.counts);
    assert_none(&all.wrong);
}

#[test]
fn labels_are_borne_out_by_values() {
    try_labels(SAMPLE);
}

#[test]
#[ignore = "takes long: `cargo xtask diff-suite --edits` runs it"]
fn all_edits_have_labels_that_values_bear_out() {
    try_labels(DOCUMENTS);
}

/// Works on edits some at a time, for each holds a large document.
fn in_parts(
    name: &str,
    mut edits: impl Iterator<Item = Edit>,
    work: impl Fn(&Edit) -> Tally + Sync,
) -> Tally {
    let mut all = Tally::default();
    loop {
        let part: Vec<Edit> = edits.by_ref().take(AT_ONCE).collect();
        if part.is_empty() {
            break;
        }
        let tallies = part.par_iter().map(&work);
        all = all.join(tallies.reduce(Tally::default, Tally::join));
        for edit in &part {
            all.add(edit.kind);
        }
    }
    for wrong in &mut all.wrong {
        *wrong = format!("{name}: {wrong}");
    }
    all
}

/// Judges edits of documents, and says what was done.
fn judge_edits(names: &[&str], most: usize) {
    let mut all = Tally::default();
    for (name, api) in documents(names) {
        let base = serde_json::to_vec(&api.document).unwrap();
        let changes = edits::changes(&api, 1, most);
        let edits = changes.chain(edits::rewritings(&api, 2, most));
        let tally = in_parts(&name, edits, |edit| judge_edit(&api, &base, edit));
        eprintln!("{name}: {} wrong, {:?}", tally.wrong.len(), tally.counts);
        // Documents take minutes each: what is wrong is said as soon as it is known.
        tally.wrong.iter().for_each(|wrong| eprintln!("{wrong}"));
        all = all.join(tally);
    }
    assert_none(&all.wrong);
}

fn judge_edit(api: &Api, base: &[u8], edit: &Edit) -> Tally {
    let pair = pair_of(base.to_vec(), edit.head.bytes());
    let mut tally = Tally::default();
    for clients in [Clients::Generated, Clients::Strict] {
        let is_ours = clients == Clients::Generated;
        if !is_ours && edit.schema.is_none() {
            continue;
        }
        let wrong = match compare(&pair, clients) {
            Ok(comparison) => {
                let effects = (comparison.deployed(), comparison.rollback());
                tally = tally.join(try_effects(api, edit, effects, clients));
                // What clients that validate refuse, is for values alone to say.
                edit.label.wrong(&comparison).filter(|_| is_ours)
            }
            Err(why) => Some(why),
        };
        let wrong = wrong.map(|why| format!("{} at {}: {why}", edit.kind, edit.place));
        tally.wrong.extend(wrong);
    }
    tally
}

/// Makes a pair of two documents that stand alone.
pub fn pair_of(base: Vec<u8>, head: Vec<u8>) -> Pair {
    let document = |name: &str, bytes| Document {
        name: name.to_owned(),
        bytes,
        folder: Folder(PathBuf::new()),
    };
    Pair {
        base: document("base.json", base),
        head: document("head.json", head),
    }
}

#[test]
fn every_kind_finds_a_place() {
    let mut found = BTreeSet::new();
    let documents = documents(
        &[
            SAMPLE,
            &["svix.json", "hetzner.json", "kubernetes-core-v1.json"],
        ]
        .concat(),
    );
    for (_, api) in &documents {
        let changes = edits::changes(api, 1, edits::kinds().len());
        let all = changes.chain(edits::rewritings(api, 2, edits::kinds().len()));
        found.extend(all.map(|edit| edit.kind));
    }
    let mut kinds = edits::kinds();
    kinds.retain(|kind| !found.contains(kind));
    assert!(documents.is_empty() || kinds.is_empty(), "{kinds:?}");
}

#[test]
fn some_edits_are_judged_as_labeled() {
    judge_edits(&SAMPLE[..1], FEW_EDITS);
}

#[test]
#[ignore = "takes long: `cargo xtask diff-suite --edits` runs it"]
fn all_edits_are_judged_as_labeled() {
    judge_edits(DOCUMENTS, EDITS);
}
