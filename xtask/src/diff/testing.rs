//! Changes for tests.

use clientgen::compare::{
    Change, Location, Place, Rule, SourceEffect, Step, Subject, Verdict, WireEffect, rule,
};

/// A change that some rule has found in an operation, at a path from it that is separated by
/// commas.
pub fn change(operation: &str, path: &str) -> Change {
    Change {
        rule: rule("operation-removed").unwrap(),
        place: Place {
            subject: Subject::Operation(operation.to_owned()),
            path: path.split_terminator(", ").map(str::to_owned).collect(),
        },
        message: format!("{operation} changed"),
        deployed: Verdict::default(),
        rollback: Verdict::default(),
        source: Verdict::default(),
        step: Step::Patch,
        only_without_default_features: false,
        base: None,
        head: None,
        uses: Vec::new(),
        items: Vec::new(),
    }
}

/// The same with effects: on deployed clients, on new clients, on source.
pub fn with(
    mut change: Change,
    deployed: WireEffect,
    rollback: WireEffect,
    source: SourceEffect,
) -> Change {
    change.deployed = Verdict::new(deployed, "it is so");
    change.rollback = Verdict::new(rollback, "it is so");
    change.source = Verdict::new(source, "it is so");
    change
}

/// The same at a place of both documents.
pub fn at(mut change: Change, file: Option<&str>, pointer: &str) -> Change {
    let location = Location {
        file: file.map(str::to_owned),
        pointer: pointer.to_owned(),
    };
    change.base = Some(location.clone());
    change.head = Some(location);
    change
}

/// A change of documentation.
pub fn documentation() -> Change {
    let rule: &'static Rule = rule("documentation-changed").unwrap();
    Change {
        rule,
        ..change("GET /cats", "description")
    }
}
