//! Reports made by hand.

mod hostile;
mod rules;

pub use hostile::{HOSTILE, hostile};
use rules::{ADDED, DESCRIBED, REMOVED, SWAPPED};

use clientgen::compare::{
    Change, Direction, ItemChange, Location, Place, SourceEffect, Step, Subject, Use, Verdict,
    WireEffect,
};

use crate::cli::FailOn;
use crate::diff::report::{Finding, Report, Revision};

/// The old document.
const BASE: &str = "\
openapi: 3.1.0
paths:
  /cats/{id}:
    get:
      parameters:
        - name: owner
          in: query
        - name: kind
          in: query
components:
  schemas:
    Cat:
      properties:
        name:
          type: string
        age:
          type: integer
";

/// The new document.
const HEAD: &str = "\
openapi: 3.1.0
paths:
  /cats/{id}:
    get:
      parameters:
        - name: kind
          in: query
        - name: owner
          in: query
components:
  schemas:
    Cat:
      properties:
        age:
          type: integer
        color:
          type: string
";

/// A report of nothing.
pub fn empty() -> Report {
    Report {
        base: revision("HEAD~1:spec/cats.yaml", BASE),
        head: revision("spec/cats.yaml", HEAD),
        findings: Vec::new(),
        deployed: WireEffect::Safe,
        rollback: WireEffect::Safe,
        source: SourceEffect::Same,
        step: Step::Patch,
        version: Some("0.1.0".to_owned()),
        next_version: Some("0.1.0".to_owned()),
        fail_on: vec![FailOn::Silent, FailOn::Source, FailOn::WireDeployed],
        failed: false,
        notes: Vec::new(),
    }
}

/// A report with a finding of each kind.
pub fn usual() -> Report {
    Report {
        findings: vec![
            swapped(),
            removed(),
            added(),
            ignored(),
            described(),
            described(),
        ],
        deployed: WireEffect::Breaks,
        rollback: WireEffect::MayBreak,
        source: SourceEffect::Silent,
        step: Step::Major,
        next_version: Some("0.2.0".to_owned()),
        failed: true,
        notes: vec!["an entry of the ignore list matches nothing: `0123456789abcdef`".to_owned()],
        ..empty()
    }
}

/// A report with many findings that fail the run, of as many operations.
pub fn many(count: usize) -> Report {
    let finding = |index: usize| {
        let mut finding = removed();
        finding.change.place.subject = Subject::Operation(format!("GET /cats/{index}"));
        finding.fingerprint = format!("{index:016x}");
        finding
    };
    Report {
        findings: (0..count).map(finding).collect(),
        ..usual()
    }
}

fn revision(name: &str, text: &str) -> Revision {
    Revision {
        name: name.to_owned(),
        path: Some("spec/cats.yaml".to_owned()),
        text: text.to_owned(),
        siblings: Vec::new(),
    }
}

fn swapped() -> Finding {
    Finding {
        change: Change {
            message: "the required parameters `owner` and `kind` are in another order".to_owned(),
            source: Verdict::new(
                SourceEffect::Silent,
                "both are `&str`, so callers pass them swapped",
            ),
            items: vec![item(
                "Client::get_cat",
                SourceEffect::Silent,
                Some("pub fn get_cat(&self, id: i64, owner: &str, kind: &str)"),
                Some("pub fn get_cat(&self, id: i64, kind: &str, owner: &str)"),
            )],
            base: at("/paths/~1cats~1{id}/get/parameters"),
            head: at("/paths/~1cats~1{id}/get/parameters"),
            ..change(
                &SWAPPED,
                Subject::Operation("GET /cats/{id}".to_owned()),
                &["parameters"],
            )
        },
        base_line: Some((5, 7)),
        head_line: Some((5, 7)),
        proven: Some(true),
        ..finding("00000000000000a1")
    }
}

/// A property that is gone, and what is around it is not.
pub fn removed() -> Finding {
    let uses = ["GET /cats", "GET /cats/{id}", "POST /cats", "webhook cat"];
    let received = |operation: &&str| Use {
        operation: (*operation).to_owned(),
        direction: Direction::Received,
    };
    Finding {
        change: Change {
            message: "the property `name` is removed".to_owned(),
            deployed: Verdict::new(WireEffect::Breaks, "replies lack what clients require"),
            rollback: Verdict::new(WireEffect::MayBreak, "the old server may require it"),
            source: Verdict::new(SourceEffect::Breaks, "the field is gone"),
            uses: uses.iter().map(received).collect(),
            items: vec![item(
                "types::Cat::name",
                SourceEffect::Breaks,
                Some("pub name: String"),
                None,
            )],
            base: at("/components/schemas/Cat/properties/name"),
            ..change(&REMOVED, cat(), &["properties", "name"])
        },
        base_line: Some((14, 9)),
        ..finding("00000000000000b2")
    }
}

fn added() -> Finding {
    Finding {
        change: Change {
            message: "the optional property `color` is added".to_owned(),
            source: Verdict::new(SourceEffect::Adds, "a field of a non-exhaustive struct"),
            step: Step::Minor,
            head: at("/components/schemas/Cat/properties/color"),
            ..change(&ADDED, cat(), &["properties", "color"])
        },
        head_line: Some((16, 9)),
        fails: false,
        ..finding("00000000000000c3")
    }
}

fn ignored() -> Finding {
    Finding {
        ignored: Some("nobody calls it".to_owned()),
        fails: false,
        fingerprint: "00000000000000d4".to_owned(),
        ..removed()
    }
}

fn described() -> Finding {
    Finding {
        change: Change {
            message: "the description is another one".to_owned(),
            step: Step::Patch,
            ..change(&DESCRIBED, cat(), &["description"])
        },
        fails: false,
        ..finding("00000000000000e5")
    }
}

fn cat() -> Subject {
    Subject::Component("schemas".to_owned(), "Cat".to_owned())
}

/// A change without anything but its place.
fn change(rule: &'static clientgen::compare::Rule, subject: Subject, path: &[&str]) -> Change {
    Change {
        rule,
        place: Place {
            subject,
            path: path.iter().map(|step| (*step).to_owned()).collect(),
        },
        message: String::new(),
        deployed: Verdict::default(),
        rollback: Verdict::default(),
        source: Verdict::default(),
        step: Step::Major,
        only_without_default_features: false,
        base: None,
        head: None,
        uses: Vec::new(),
        items: Vec::new(),
    }
}

/// A finding that fails the run, without a change to speak of.
fn finding(fingerprint: &str) -> Finding {
    Finding {
        change: change(&DESCRIBED, Subject::Document, &[]),
        fingerprint: fingerprint.to_owned(),
        ignored: None,
        fails: true,
        base_line: None,
        head_line: None,
        proven: None,
    }
}

fn at(pointer: &str) -> Option<Location> {
    Some(Location {
        file: None,
        pointer: pointer.to_owned(),
    })
}

fn item(path: &str, effect: SourceEffect, before: Option<&str>, after: Option<&str>) -> ItemChange {
    ItemChange {
        kind: "field",
        path: path.to_owned(),
        effect,
        before: before.map(str::to_owned),
        after: after.map(str::to_owned),
        witness: None,
    }
}
