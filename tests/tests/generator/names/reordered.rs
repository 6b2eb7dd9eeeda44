//! The order of a document names nothing.

use fastrand::Rng;
use rayon::prelude::*;

use super::inputs::Input;
use super::order::Order;
use super::tree;

#[test]
fn a_reordered_document_has_the_same_names() {
    let mut inputs = Input::all();
    // What a document has twice is taken once, as it comes first.
    inputs.retain(|input| !input.name.starts_with("diagnostics/"));
    let wrong: Vec<String> = inputs.par_iter().flat_map(differences).collect();
    assert!(
        wrong.is_empty(),
        "{} names depend on the order of the document:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

fn differences(input: &Input) -> Vec<String> {
    let before = input.names(&input.bytes).unwrap();
    let tree = tree::read(&input.bytes).unwrap();
    let orders = [Order::Reversed, Order::Shuffled(Rng::with_seed(1))];
    let mut wrong = Vec::new();
    for mut order in orders {
        let word = match order {
            Order::Reversed => "reversed",
            Order::Shuffled(_) => "shuffled",
        };
        let mut tree = tree.clone();
        order.apply(&mut tree);
        let place = format!("{}, {word}", input.name);
        match input.names(&tree::write(&tree)) {
            Ok(after) => {
                let changes = before.changes(&after).into_iter();
                wrong.extend(changes.map(|change| format!("{place}: {}", change.line())));
            }
            Err(why) => wrong.push(format!("{place}: {why}")),
        }
    }
    wrong
}
