//! What is said of source, held against the compiler.

use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use clientgen::compare::Clients;

use crate::judge::pair::{compare, read_pair};
use crate::programs::{Case, Foretold, compile, foretell, tags};
use crate::{edits, random};

/// Folders of edits that `cargo test` compiles: some that break source in ways that are easy to
/// miss, and some that do not.
const SAMPLE: &[&str] = &[
    "component-used-as-json-now-multipart-only",
    "inline-equal-description-of-one",
    "op-tag-removed",
    "par-first-optional-added",
    "par-required-order",
    "prop-sixth-required",
    "recursive-circle-closed",
    "server-description",
    "union-discriminator-added",
    "webhook-answer-added-pattern-removed",
    "webhook-answer-removed-pattern-added",
];

/// The folder of an edit that breaks only what is compiled without default features.
const NARROWED: &str = "tag-added-narrows-gates";

/// How many random edits are made of each document.
const EDITS: usize = 20;

/// Where edits are, and which are wanted.
fn chosen() -> (PathBuf, String) {
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("diff/edits");
    let folder = env::var_os("CLIENTGEN_DIFF_EDITS").map_or(own, PathBuf::from);
    (
        folder,
        env::var("CLIENTGEN_DIFF_FILTER").unwrap_or_default(),
    )
}

/// Reads the pairs of a folder.
fn read_cases(folder: &Path, is_wanted: impl Fn(&str) -> bool) -> Vec<Case> {
    let entries = fs::read_dir(folder).unwrap();
    let entries = entries.map(|entry| entry.unwrap());
    let pairs = entries.filter(|entry| entry.path().join("head.yaml").is_file());
    let names = pairs.map(|entry| entry.file_name().into_string().unwrap());
    let mut wanted: Vec<String> = names.filter(|name| is_wanted(name)).collect();
    wanted.sort();
    let case = |name: String| Case {
        pair: read_pair(&folder.join(&name)).unwrap(),
        name,
        tag: None,
    };
    wanted.into_iter().map(case).collect()
}

/// Compiles programs, and fails if one does what the comparison did not foretell.
fn judge(workspace: &str, cases: &[Case], foretell: impl Fn(&Case) -> Result<Foretold, String>) {
    let mut wrong = Vec::new();
    let mut failures = 0;
    let mut by_tag = Vec::new();
    for (case, failed) in cases.iter().zip(compile(workspace, cases)) {
        let name = &case.name;
        failures += usize::from(failed.is_some());
        match (foretell(case), failed) {
            (Ok(Foretold::Fails), Some(_)) | (Ok(Foretold::Compiles), None) => {}
            (Ok(Foretold::FailsWithoutDefaults), None) => by_tag.push(case),
            (Ok(Foretold::Fails), None) => wrong.push(format!("{name}: breaks, and compiles")),
            (Ok(_), Some(why)) => {
                wrong.push(format!(
                    "{name}: does not break, and does not compile:\n{why}"
                ));
            }
            (Err(why), _) => wrong.push(format!("{name}: {why}")),
        }
    }
    wrong.extend(judge_tags(&format!("{workspace}-tags"), &by_tag));
    eprintln!(
        "{} programs, {failures} of them do not compile",
        cases.len()
    );
    assert!(
        wrong.is_empty(),
        "{} programs:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

/// Compiles programs with the feature of each tag alone: one of them has to fail.
fn judge_tags(workspace: &str, cases: &[&Case]) -> Vec<String> {
    let all = cases.iter().flat_map(|case| {
        let tags = tags(case).into_iter();
        tags.map(|tag| Case {
            name: case.name.clone(),
            pair: case.pair.clone(),
            tag: Some(tag),
        })
    });
    let all: Vec<Case> = all.collect();
    if all.is_empty() {
        return Vec::new();
    }
    let failed = compile(workspace, &all);
    let names = cases.iter().map(|case| &case.name);
    let fine = names.filter(|name| {
        let mut tagged = all.iter().zip(&failed);
        !tagged.any(|(case, failed)| case.name == **name && failed.is_some())
    });
    let say = |name| format!("{name}: breaks without default features, and compiles");
    fine.map(say).collect()
}

/// Returns what is found now.
fn found(case: &Case) -> Result<Foretold, String> {
    compare(&case.pair, Clients::Generated).map(|found| foretell(&found))
}

/// Reads the words on source of a table, and of the list of those that have changed since.
fn read_words(folder: &Path) -> BTreeMap<String, String> {
    let table = fs::read_to_string(folder.join("expected.tsv")).unwrap();
    let word = |line: &str, index: usize| line.split('\t').nth(index).unwrap().to_owned();
    let lines = table.lines().skip(1);
    let mut words: BTreeMap<_, _> = lines.map(|line| (word(line, 0), word(line, 4))).collect();
    let changed = Path::new(env!("CARGO_MANIFEST_DIR")).join("diff/changed.tsv");
    let changed = fs::read_to_string(changed).unwrap();
    for line in changed.lines().filter(|line| word(line, 2) == "source") {
        words.insert(word(line, 0), word(line, 4));
    }
    words
}

#[test]
fn some_programs_compile_as_foretold() {
    let (folder, _) = chosen();
    let cases = read_cases(&folder, |name| SAMPLE.contains(&name));
    judge("diff-some", &cases, found);
}

#[test]
#[ignore = "takes long: `cargo xtask diff-suite --compile` runs it"]
fn all_programs_compile_as_foretold() {
    let (folder, filter) = chosen();
    let cases = read_cases(&folder, |name| name.contains(&filter));
    judge("diff-all", &cases, found);
}

#[test]
#[ignore = "takes long, and is about the table alone"]
fn programs_compile_as_the_table_says() {
    let (folder, filter) = chosen();
    let words = read_words(&folder);
    let cases = read_cases(&folder, |name| name.contains(&filter));
    judge("diff-table", &cases, |case| {
        match words[&case.name].as_str() {
            "breaks" if case.name == NARROWED => Ok(Foretold::FailsWithoutDefaults),
            "breaks" => Ok(Foretold::Fails),
            _ => Ok(Foretold::Compiles),
        }
    });
}

/// Random edits of documents that are no larger than the compiler likes.
#[test]
#[ignore = "takes long: `cargo xtask diff-suite --compile` runs it"]
fn all_programs_of_random_edits_compile_as_foretold() {
    let mut cases = Vec::new();
    for (name, api) in random::documents(random::SAMPLE) {
        let base = serde_json::to_vec(&api.document).unwrap();
        let stem = name.split('.').next().unwrap().to_owned();
        for (index, edit) in edits::changes(&api, 3, EDITS).enumerate() {
            cases.push(Case {
                name: format!("{stem}-{index}"),
                pair: random::pair_of(base.clone(), edit.head.bytes()),
                tag: None,
            });
        }
    }
    judge("diff-random", &cases, found);
}
