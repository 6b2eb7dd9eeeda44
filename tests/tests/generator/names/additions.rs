//! Tests of additions to a document. An addition renames nothing but what competes with it. Code
//! that used such a name stops compiling.

use std::collections::BTreeMap;

use fastrand::Rng;
use rayon::prelude::*;
use serde_yaml::Value;

use super::add::{Add, Addition, Claim, KINDS};
use super::compare::{Change, ChangeKind, Names};
use super::inputs::Input;
use super::seek::Places;
use super::tree;

/// The number of times that each kind is tried with each document.
const SEEDS: u64 = 3;

#[test]
fn what_is_called_like_nothing_else_renames_nothing() {
    assert_independent(Claim::Fresh);
}

#[test]
fn what_is_called_alike_takes_no_name() {
    assert_independent(Claim::Rival);
}

fn assert_independent(claim: Claim) {
    let inputs = Input::all();
    let judged = inputs.par_iter().map(|input| judge(input, claim));
    let judged: Vec<(BTreeMap<&str, usize>, Vec<Offense>)> = judged.collect();
    let mut tried: BTreeMap<&str, usize> = BTreeMap::new();
    let mut kinds: BTreeMap<String, usize> = BTreeMap::new();
    let mut lines = String::new();
    for (of_input, offenses) in judged {
        for (kind, number) in of_input {
            *tried.entry(kind).or_default() += number;
        }
        for Offense { kind, change, line } in offenses {
            *kinds.entry(format!("{kind}: {change:?}")).or_default() += 1;
            lines.push_str(&line);
            lines.push('\n');
        }
    }
    println!("tried: {tried:?}");
    let rarely = KINDS.iter().filter(|(kind, _)| {
        let is_rival = *kind != "status" || claim == Claim::Fresh;
        is_rival && tried.get(kind).is_none_or(|number| *number < 10)
    });
    let rarely: Vec<&str> = rarely.map(|(kind, _)| *kind).collect();
    assert!(rarely.is_empty(), "hardly tried: {rarely:?}");
    assert!(kinds.is_empty(), "{lines}\nby kind: {kinds:#?}");
}

/// Additions that rename something by the rules. What is added to one of two alternatives that are
/// the same makes two of them, which have to be told apart: before, there was only one.
const LEFT_OUT: &[(&str, &[&str])] = &[("equal_alternatives_31", &["property", "value"])];

fn is_left_out(input: &str, kind: &str) -> bool {
    let mut all = LEFT_OUT.iter();
    all.any(|(name, kinds)| *name == input && kinds.contains(&kind))
}

/// A name that should not have changed.
struct Offense {
    kind: &'static str,
    change: ChangeKind,
    line: String,
}

/// Returns how many additions of each kind were tried, and what they should not have done.
fn judge(input: &Input, claim: Claim) -> (BTreeMap<&'static str, usize>, Vec<Offense>) {
    let before = input.names(&input.bytes).unwrap();
    let tree = tree::read(&input.bytes).unwrap();
    let places = Places::of(&tree);
    let (mut tried, mut offenses) = (BTreeMap::new(), Vec::new());
    for (kind, add) in KINDS {
        if is_left_out(&input.name, kind) {
            continue;
        }
        for seed in 0..SEEDS {
            let case = Try {
                input,
                claim,
                before: &before,
            };
            let Some(found) = case.run(*add, &tree, &places, seed) else {
                continue;
            };
            *tried.entry(*kind).or_default() += 1;
            let all = found.into_iter().map(|(change, line)| Offense {
                kind,
                change: change.kind,
                line: format!("{}, seed {seed}, {kind} at {line}", input.name),
            });
            offenses.extend(all);
        }
    }
    (tried, offenses)
}

/// A document that is added to.
struct Try<'a> {
    input: &'a Input,
    claim: Claim,
    before: &'a Names,
}

impl Try<'_> {
    /// Returns the changes that an addition should not have made. None: nothing was added, or what
    /// was is no document any more.
    fn run(
        &self,
        add: Add,
        tree: &Value,
        places: &Places,
        seed: u64,
    ) -> Option<Vec<(Change, String)>> {
        let mut rng = Rng::with_seed(seed);
        let addition = add(tree, places, self.claim, &mut rng)?;
        let after = self.input.names(&tree::write(&addition.document)).ok()?;
        let changes = self.before.changes(&after);
        let rivals = find_rivals(&changes, &addition);
        let wrong = changes.into_iter().filter(|change| {
            !is_right(change, &rivals, &addition) && !holds(tree, change, &addition)
        });
        let line = |change: Change| {
            let line = format!("{}: {}", addition.place, change.line());
            (change, line)
        };
        Some(wrong.map(line).collect())
    }
}

/// Returns the keys of what has the name that an addition wants.
fn find_rivals(changes: &[Change], addition: &Addition) -> Vec<String> {
    let Some(rival) = addition.rival.as_deref().map(squeeze) else {
        return Vec::new();
    };
    // What was told apart from something else before has something behind the name.
    let wants = |name: &str| squeeze(name).starts_with(&rival);
    let competes = |change: &&Change| {
        change.kind == ChangeKind::Renamed && change.before.split(", ").any(wants)
    };
    let rivals = changes.iter().filter(competes);
    rivals.map(|change| change.key.clone()).collect()
}

/// Whether a change is right, where these compete with the addition.
fn is_right(change: &Change, rivals: &[String], addition: &Addition) -> bool {
    match change.kind {
        // What is named after a rival follows it. A rival that goes on to another name may meet a
        // third thing there that is called alike too, and so on: all of them are spelled like the
        // addition, and lose their names to nobody.
        ChangeKind::Renamed => {
            let is_alike = |name: &String| squeeze(&change.key).contains(&squeeze(name));
            let follows = rivals.iter().any(|rival| change.key.starts_with(rival));
            follows || addition.rival.as_ref().is_some_and(is_alike)
        }
        ChangeKind::Gone => false,
        // There are two exceptions. A component has the better claim to the name of a type that
        // stands in something else, and one that is spelled just so has it to that of another one.
        ChangeKind::TakenOver => name_component(&change.key).is_some_and(|name| {
            let mut holders = change.holders.iter();
            name == change.after || holders.all(|key| name_component(key).is_none())
        }),
    }
}

/// Whether something was added to one of several alternatives that nothing tells apart but what
/// they hold, so that they share a key. Each is named after all that it holds, or has a hash of
/// that behind its name, and another one now.
fn holds(tree: &Value, change: &Change, addition: &Addition) -> bool {
    let is_shared = change.before.contains(", ") && change.kind == ChangeKind::Renamed;
    let component = |place: &str| {
        let end = place.find(['/', ' ']).unwrap_or(place.len());
        place[..end].to_owned()
    };
    let union = change.key.strip_prefix("#/components/schemas/");
    let changed = addition.place.strip_prefix("/components/schemas/");
    let (Some(union), Some(changed)) = (union.map(component), changed.map(component)) else {
        return false;
    };
    let schema = tree::at(tree, &format!("/components/schemas/{union}"));
    let text = schema.and_then(|schema| serde_json::to_string(schema).ok());
    let refers = text.is_some_and(|text| {
        union == changed || text.contains(&format!("\"#/components/schemas/{changed}\""))
    });
    is_shared && refers
}

/// Finds the name of the component that a key is of.
fn name_component(key: &str) -> Option<&str> {
    let name = key.strip_prefix("#/components/schemas/")?;
    (!name.contains(['/', ' '])).then_some(name)
}

/// Returns the letters and digits of a text, in small letters.
fn squeeze(text: &str) -> String {
    let letters = text.chars().filter(|one| one.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}
