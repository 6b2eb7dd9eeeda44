//! Evidence that repeats is limited for all unions together, and summed up where unions lead on.

use std::fmt::Write as _;

use crate::model::{Evidence, Model, Shape};
use crate::testing::{model, rows};

fn reference(name: &str) -> String {
    format!("{{$ref: '#/components/schemas/{name}'}}")
}

fn object(prefix: &str, properties: usize) -> String {
    let names = (0..properties).map(|at| format!("{prefix}{at}: {{}}"));
    let names: Vec<String> = names.collect();
    format!(
        "{{required: [id], properties: {{id: {{}}, {}}}}}",
        names.join(", ")
    )
}

fn document(schemas: &[(String, String)]) -> String {
    let mut text = "components:\n  schemas:\n".to_owned();
    for (name, schema) in schemas {
        writeln!(text, "    {name}: {schema}").unwrap();
    }
    text
}

/// All pieces of evidence of each union, by the name of its component.
fn evidence(model: &Model) -> Vec<(String, Vec<Evidence>)> {
    let unions = model.types.iter().filter_map(|(_, def)| match &def.shape {
        Shape::Union(union) => {
            let all = union.alternatives.iter();
            let all = all.flat_map(|one| one.evidence.iter().cloned());
            Some((def.pointer.clone(), all.collect()))
        }
        _ => None,
    });
    let mut unions: Vec<(String, Vec<Evidence>)> = unions.collect();
    unions.sort_by(|one, other| one.0.cmp(&other.0));
    unions
}

/// Unions of two wide objects and a small one, in the order of their names or the other one.
fn wide(unions: usize, is_reversed: bool) -> (Model, Vec<(&'static str, String)>) {
    let mut schemas = vec![
        ("A".to_owned(), object("a", 400)),
        ("B".to_owned(), object("b", 400)),
    ];
    for at in 0..unions {
        let all = [
            reference("A"),
            reference("B"),
            object(&format!("c{at}x"), 3),
        ];
        schemas.push((format!("U{at}"), format!("{{oneOf: [{}]}}", all.join(", "))));
    }
    if is_reversed {
        schemas.reverse();
    }
    let (model, report) = model(&document(&schemas));
    (model, rows(&report))
}

#[test]
fn unions_of_wide_objects_have_all_evidence_while_there_are_few() {
    let (model, rows) = wide(20, false);
    assert_eq!(rows, Vec::new());
    for (_, all) in evidence(&model) {
        let names = all.iter().map(|one| match one {
            Evidence::Object(object) => object.required.len() + object.optional.len(),
            _ => 0,
        });
        assert_eq!(names.collect::<Vec<_>>(), [401, 401, 4]);
    }
}

#[test]
fn unions_of_wide_objects_are_told_apart_by_reading_where_there_are_many_in_any_order() {
    let unions = 200;
    let (model, mut said) = wide(unions, false);
    let (reversed, mut said_reversed) = wide(unions, true);
    said.sort();
    said_reversed.sort();
    assert_eq!(said, said_reversed);
    assert_eq!(evidence(&model), evidence(&reversed));
    let located = said.iter().filter(|(code, _)| *code == "W0333").count();
    assert_eq!(located, unions);
    for (_, all) in evidence(&model) {
        let [
            Evidence::Object(one),
            Evidence::Object(other),
            Evidence::Object(small),
        ] = &*all
        else {
            panic!("{all:?}");
        };
        assert!(one.open && one.required.is_empty() && one.optional.is_empty());
        assert_eq!(one, other);
        assert_eq!(small.optional.len(), 3);
    }
}

#[test]
fn unions_in_a_ring_keep_what_all_of_their_objects_require() {
    let size = 150;
    let schemas = (0..size).map(|at| {
        let all = [
            object(&format!("p{at}x"), 1),
            reference(&format!("U{}", (at + 1) % size)),
            "{type: string}".to_owned(),
        ];
        (format!("U{at}"), format!("{{oneOf: [{}]}}", all.join(", ")))
    });
    let (model, report) = model(&document(&schemas.collect::<Vec<_>>()));
    assert_eq!(rows(&report), Vec::new());
    let found = evidence(&model);
    assert_eq!(found.len(), size);
    for (_, all) in found {
        let [_, _, rest @ ..] = &*all else {
            panic!("{all:?}");
        };
        let summary = all.iter().filter(|one| match one {
            Evidence::Object(object) => object.open && object.required.len() == 1,
            _ => false,
        });
        assert_eq!(summary.count(), 1, "{all:?}");
        assert!(rest.len() <= 2, "{all:?}");
    }
}
