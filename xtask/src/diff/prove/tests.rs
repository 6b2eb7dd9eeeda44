//! Effects on source, each shown by a program.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use clientgen::compare::{
    Change, Clients, Side, SourceEffect, Witnesses, compare_with, item_kinds,
};
use clientgen::config::Config;
use clientgen::files::Output;
use clientgen::source::{NoSiblings, Source};
use rayon::prelude::*;

use super::{Job, prove_all, smallest};

/// Edits that together break each kind of item in each way, and give each kind another meaning.
const EDITS: &[&str] = &[
    "additional-schema-removed-of-sent",
    "additional-schema-type-changed-of-sent",
    "body-removed-of-two-types",
    "body-removed-property-removed",
    "component-used-as-json-now-multipart-only",
    "component-used-as-json-reply-and-multipart-now-multipart-only",
    "component-used-as-multipart-only-now-json-too",
    "default-removed-pattern-changed",
    "discriminator-mapping-value-renamed",
    "discriminator-mapping-value-with-slash-renamed",
    "enum-annotated-titles-swapped",
    "enum-colliding",
    "enum-dropped",
    "enum-renamed-case",
    "enum-removed",
    "json-replaced-by-event-stream",
    "last-nullable-removed",
    "op-added-colliding",
    "op-id-changed-inline",
    "op-id-shortened-then-short-id-added",
    "op-ids-swapped",
    "op-removed",
    "op-server-added",
    "op-tag-changed",
    "par-became-optional",
    "par-collides-with-header",
    "par-optional-removed",
    "par-removed-of-last-sent",
    "par-required-order",
    "prop-added-takes-name-of-null-setter",
    "prop-collides-foobar-then-foo-bar-added",
    "prop-last-required-became-optional",
    "prop-nullable-removed-of-sent",
    "prop-optional-respelled-in-the-same-words",
    "prop-order-required",
    "prop-readonly-set-of-last-sent",
    "prop-req-added-default-struct",
    "prop-sixth-required",
    "prop-type-int-to-string",
    "rsp-inline-title-added",
    "rsp-second-success-other",
    "rsp-shared-component-renamed",
    "rsp-shared-component-then-schema-added",
    "schema-added-colliding-inline",
    "schema-added-takes-inline-name-of-enum",
    "schema-added-takes-inline-name-said-otherwise",
    "schema-added-takes-inline-name-with-more",
    "schema-renamed",
    "schema-struct-to-alias",
    "sec-apikey-to-bearer",
    "sec-removed-all",
    "sec-scheme-type-changed",
    "second-param-of-same-name",
    "server-first-changed",
    "server-variable",
    "servers-removed",
    "tag-added-narrows-gates",
    "tag-renamed",
    "type-gated-property-removed",
    "union-arm-added-without-naming-value",
    "union-arm-removed",
    "union-discriminator-added",
    "union-title",
    "webhook-answer-removed-pattern-added",
    "wrapper-of-component-becomes-own-type",
    "x-enum-varnames",
];

/// Effects without a program that shows them, and the reason.
const UNSHOWN: &[(&str, &str)] = &[];

fn root() -> PathBuf {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package.parent().unwrap_or(package).to_owned()
}

/// An edit with what was found, and both clients.
struct Edit {
    name: String,
    changes: Vec<Change>,
    base: Output,
    head: Output,
}

/// Returns the folder of the edits.
fn folder() -> PathBuf {
    root().join("tests/diff/edits")
}

/// Reads both documents of an edit.
fn read(name: &str) -> (String, String) {
    let edits = folder();
    let read = |path: PathBuf| fs::read_to_string(path);
    let common = || read(edits.join("../base.yaml")).expect("a base");
    let base = read(edits.join(name).join("base.yaml")).unwrap_or_else(|_| common());
    let head = read(edits.join(name).join("head.yaml")).expect("a head");
    (base, head)
}

impl Edit {
    fn read(name: &str) -> Self {
        let (base, head) = read(name);
        Self {
            name: name.to_owned(),
            changes: changes(&base, &head, Witnesses::Written),
            base: generated(&base),
            head: generated(&head),
        }
    }

    /// The effects that have to be shown, each with its program if there is one.
    fn programs(&self) -> impl Iterator<Item = (String, Option<&clientgen::compare::Witness>)> {
        let named = |change| format!("{}: {}", self.name, Change::identity(change));
        let changes = self.changes.iter();
        let effects = changes.filter(|change| change.source.effect >= SourceEffect::Breaks);
        effects.map(move |change| (named(change), smallest(change)))
    }
}

fn config() -> Config {
    Config {
        name: "client".to_owned(),
        ..Config::default()
    }
}

fn changes(base: &str, head: &str, witnesses: Witnesses) -> Vec<Change> {
    let config = config();
    let old = Source::new("base.yaml", base.as_bytes(), &NoSiblings);
    let new = Source::new("head.yaml", head.as_bytes(), &NoSiblings);
    let side = |source| Side {
        source,
        config: &config,
    };
    let compared = compare_with(side(&old), side(&new), Clients::Generated, witnesses);
    compared.expect("a comparison").changes
}

fn generated(text: &str) -> Output {
    let source = Source::new("openapi.yaml", text.as_bytes(), &NoSiblings);
    clientgen::generate(&source, &config()).expect("a client")
}

/// What is listed as not shown must not be, and all else must.
#[test]
fn effects_on_source_are_shown_by_programs() {
    let edits: Vec<Edit> = EDITS.iter().map(|name| Edit::read(name)).collect();
    let mut unshown = Vec::new();
    let mut labels = Vec::new();
    let mut jobs = Vec::new();
    for edit in &edits {
        let mut programs = Vec::new();
        let mut of_job = Vec::new();
        for (label, program) in edit.programs() {
            match program {
                Some(program) => {
                    programs.push(program);
                    of_job.push(label);
                }
                None => unshown.push(label),
            }
        }
        labels.push(of_job);
        jobs.push(Job {
            base: &edit.base,
            head: &edit.head,
            programs,
        });
    }
    let target = std::env::var_os("CARGO_TARGET_DIR").map(PathBuf::from);
    let target = target.unwrap_or_else(|| root().join("target"));
    let proven = prove_all(&jobs, &target.join("tmp/diff-witness")).expect("cargo");
    for (labels, verdicts) in labels.into_iter().zip(proven) {
        let failed = labels.into_iter().zip(verdicts);
        unshown.extend(failed.filter(|(_, shown)| !shown).map(|(label, _)| label));
    }
    let listed: Vec<&str> = UNSHOWN.iter().map(|(label, _)| *label).collect();
    assert_eq!(unshown, listed);
}

/// Kinds of items that nothing in a document breaks, and the reason.
const UNBROKEN: &[(&str, &str)] = &[];

/// A kind of item, its effect, and whether the item is gone.
type Way = (&'static str, SourceEffect, bool);

/// Returns the ways in which changes break items, or give them another meaning.
fn ways(changes: &[Change]) -> BTreeSet<Way> {
    let items = changes.iter().flat_map(|change| &change.items);
    let broken = items.filter(|item| item.effect >= SourceEffect::Breaks);
    broken
        .map(|item| (item.kind, item.effect, item.after.is_none()))
        .collect()
}

/// Each kind of item is broken by an edit that has to be shown, in each way in which any edit does.
#[test]
fn edits_break_each_kind_of_item_in_each_way() {
    let all = fs::read_dir(folder()).expect("a folder");
    let all = all.map(|entry| entry.expect("an entry"));
    let all = all.filter(|entry| entry.path().is_dir());
    let names: Vec<String> = all
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    let found = names.par_iter().map(|name| {
        let (base, head) = read(name);
        let ways = ways(&changes(&base, &head, Witnesses::Spared));
        (EDITS.contains(&name.as_str()), name, ways)
    });
    let found: Vec<(bool, &String, BTreeSet<Way>)> = found.collect();
    let shown = found.iter().filter(|(is_shown, ..)| *is_shown);
    let shown: BTreeSet<Way> = shown.flat_map(|(_, _, ways)| ways.clone()).collect();
    let others = found.iter().map(|(_, name, ways)| (name, ways));
    let others = others.flat_map(|(name, ways)| ways.iter().map(move |way| (name, way)));
    let missing: Vec<_> = others.filter(|(_, way)| !shown.contains(*way)).collect();
    assert!(missing.is_empty(), "no edit of the list breaks {missing:?}");
    let broken: BTreeSet<&str> = shown.iter().map(|(kind, ..)| *kind).collect();
    let unbroken: Vec<&str> = item_kinds().filter(|kind| !broken.contains(kind)).collect();
    let listed: Vec<&str> = UNBROKEN.iter().map(|(kind, _)| *kind).collect();
    assert_eq!(unbroken, listed);
    let kinds: Vec<&str> = item_kinds().collect();
    assert!(broken.iter().all(|kind| kinds.contains(kind)));
}
