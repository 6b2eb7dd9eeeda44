//! How many arguments functions have. `clippy.toml` bounds them everywhere.

use super::code::rooms;
use super::functions::heads;
use crate::project::{TextFile, assert_none};

/// `self` and three more; what functions share, their emitter holds.
const MOST_OF_EMIT: usize = 4;

#[test]
fn emitters_hold_what_their_functions_share() {
    let emit = rooms().into_iter().filter(|(room, _)| room == "emit");
    let broken: Vec<String> = emit.flat_map(|(_, file)| crowded(&file)).collect();
    let rule = format!("no function of `emit` has more than {MOST_OF_EMIT} arguments");
    assert_none(&rule, &broken);
}

fn crowded(file: &TextFile) -> Vec<String> {
    let heads = heads(file).into_iter();
    let crowded = heads.filter(|head| head.inputs.len() > MOST_OF_EMIT);
    crowded
        .map(|head| format!("{}: {}: {}", file.path, head.ident, head.inputs.len()))
        .collect()
}

#[test]
fn arguments_are_counted() {
    let text = "impl A { fn f(&self, a: B, (c, d): (E, F), g: H, i: J) {} }\nfn k(a: B, c: D) {}";
    let file = TextFile {
        path: "a.rs".to_owned(),
        text: text.to_owned(),
    };
    assert_eq!(crowded(&file), ["a.rs: f: 5"]);
}
