//! What is said of parts of values.

use super::sentences::sentence;
use crate::model::{Fact, ValuePart};

fn said(steps: &[ValuePart]) -> String {
    let facts = vec![Fact::Deprecated, Fact::ReadOnly];
    sentence(&Fact::Of(steps.to_vec(), facts)).expect("a sentence")
}

#[test]
fn parts_are_named_from_the_inside_out() {
    use ValuePart::{Additional, Alternative, Deep, Items, Value};
    let end = ": Deprecated. Only received, never sent.";
    let one = Value("1".to_owned());
    for (steps, words) in [
        (vec![one], "`1`"),
        (vec![Items], "Each item"),
        (
            vec![Items, Additional],
            "Each item of each additional property",
        ),
        (vec![Items, Alternative], "Possibly, each item"),
        (
            vec![Items, Alternative, Items],
            "Possibly, each item of each item",
        ),
        (
            vec![Items, Items, Alternative],
            "Possibly, each item of each item",
        ),
        (vec![Alternative, Items], "Possibly of each item"),
        (vec![Deep], "Deep within"),
    ] {
        assert_eq!(said(&steps), format!("{words}{end}"));
    }
}
