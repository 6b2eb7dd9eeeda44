//! Made schemas grow with what is written, and end at limits that no order moves.

use std::fmt::Write as _;

use crate::model::{Model, Shape};
use crate::testing::{model, rows};

fn schemas(schemas: &[(String, String)]) -> String {
    let mut text = "components:\n  schemas:\n".to_owned();
    for (name, schema) in schemas {
        writeln!(text, "    {name}: {schema}").unwrap();
    }
    text
}

fn reference(name: &str) -> String {
    format!("{{$ref: '#/components/schemas/{name}'}}")
}

/// Unions of each other, with a leaf of their own or a property, or neither.
fn mutual(count: usize, has_leaf: bool, has_property: bool) -> String {
    let mut all = Vec::new();
    for at in 0..count {
        let others = (0..count).filter(|other| *other != at);
        let mut alternatives: Vec<String> =
            others.map(|one| reference(&format!("U{one}"))).collect();
        if has_leaf {
            alternatives.push(reference(&format!("L{at}")));
            let leaf = format!("{{type: object, required: [k{at}], properties: {{k{at}: {{}}}}}}");
            all.push((format!("L{at}"), leaf));
        }
        let property = match has_property {
            true => format!(", properties: {{p{at}: {{type: string}}}}"),
            false => String::new(),
        };
        let union = format!("{{oneOf: [{}]{property}}}", alternatives.join(", "));
        all.push((format!("U{at}"), union));
    }
    schemas(&all)
}

/// Counts the alternatives, and the evidence of them.
fn count(model: &Model) -> (usize, usize) {
    let unions = model.types.iter().filter_map(|(_, def)| match &def.shape {
        Shape::Union(union) => Some(&union.alternatives),
        _ => None,
    });
    let alternatives = unions.flatten();
    let evidence = alternatives.map(|alternative| alternative.evidence.len());
    let evidence: Vec<usize> = evidence.collect();
    (evidence.len(), evidence.iter().sum())
}

#[test]
fn unions_of_each_other_grow_with_their_references() {
    for (has_leaf, has_property) in [(false, false), (true, false), (false, true), (true, true)] {
        for size in [5, 10, 20, 30] {
            let (model, _) = model(&mutual(size, has_leaf, has_property));
            let written = size * (size + usize::from(has_leaf));
            let (alternatives, evidence) = count(&model);
            let what = format!("{size} unions, {has_leaf} {has_property}");
            // An own leaf with a property is one type more.
            assert!(
                model.types.len() <= 3 * size,
                "{what}: {} types",
                model.types.len()
            );
            assert!(
                alternatives <= written,
                "{what}: {alternatives} alternatives"
            );
            assert!(
                evidence <= written + 110 * size,
                "{what}: {evidence} pieces of evidence"
            );
        }
    }
}

/// Unions in layers: each of a layer has those of the next one as alternatives, and a property.
#[test]
fn restricted_unions_in_layers_come_to_an_end() {
    let layers = |depth: usize| {
        let mut all = Vec::new();
        for layer in 0..depth {
            for one in 0..2 {
                let next: Vec<String> = (0..2)
                    .map(|next| reference(&format!("U{}x{next}", layer + 1)))
                    .collect();
                let properties = format!("{{p{layer}x{one}: {{type: string}}}}");
                let union = format!("{{oneOf: [{}], properties: {properties}}}", next.join(", "));
                all.push((format!("U{layer}x{one}"), union));
            }
        }
        for one in 0..2 {
            let leaf = format!("{{type: object, properties: {{q{one}: {{type: string}}}}}}");
            all.push((format!("U{depth}x{one}"), leaf));
        }
        model(&schemas(&all)).0.types.len()
    };
    let (some, twice) = (layers(12), layers(24));
    assert!(
        twice <= 3 * some,
        "{some} types, and {twice} of twice the layers"
    );
}

/// Rings of objects, and a schema that all of their first ones are parts of.
fn rings(lengths: &[usize], is_reversed: bool) -> String {
    let mut all = Vec::new();
    for (ring, &length) in lengths.iter().enumerate() {
        for at in 0..length {
            let next = reference(&format!("R{ring}x{}", (at + 1) % length));
            all.push((
                format!("R{ring}x{at}"),
                format!("{{properties: {{c: {next}}}}}"),
            ));
        }
    }
    for (name, count) in [("Few", 2), ("Many", lengths.len())] {
        let parts: Vec<String> = (0..count)
            .map(|ring| reference(&format!("R{ring}x0")))
            .collect();
        all.push((
            name.to_owned(),
            format!("{{allOf: [{}]}}", parts.join(", ")),
        ));
    }
    if is_reversed {
        all.reverse();
    }
    schemas(&all)
}

#[test]
fn what_makes_too_much_is_untyped_and_nothing_else_in_any_order() {
    for is_reversed in [false, true] {
        let (model, report) = model(&rings(&[12, 13, 17], is_reversed));
        let expected = vec![("W0333", "/components/schemas/Many".to_owned())];
        assert_eq!(rows(&report), expected);
        let written = 12 + 13 + 17 + 2;
        let made = 12 * 13;
        assert!(
            model.types.len() <= written + made,
            "{} types",
            model.types.len()
        );
    }
}

#[test]
fn parts_in_a_ring_are_put_together_once_wherever_one_starts() {
    let ring = 12;
    let mut all = Vec::new();
    for at in 0..ring {
        let properties = (1..4).map(|step| {
            let next = reference(&format!("M{}", (at + step) % ring));
            format!("p{step}: {next}")
        });
        let properties: Vec<String> = properties.collect();
        let properties = properties.join(", ");
        all.push((
            format!("M{at}"),
            format!("{{properties: {{{properties}}}}}"),
        ));
    }
    let parts: Vec<String> = (0..ring).map(|at| reference(&format!("M{at}"))).collect();
    all.push((
        "All".to_owned(),
        format!("{{allOf: [{}]}}", parts.join(", ")),
    ));
    let (model, report) = model(&schemas(&all));
    assert_eq!(rows(&report), Vec::new());
    assert!(model.types.len() <= ring + 8, "{} types", model.types.len());
}

#[test]
fn a_union_of_too_many_alternatives_is_untyped() {
    let union = |count: usize| {
        let objects =
            (0..count).map(|at| format!("{{required: [k{at}], properties: {{k{at}: {{}}}}}}"));
        let objects: Vec<String> = objects.collect();
        let union = format!("{{oneOf: [{}]}}", objects.join(", "));
        let (_, report) = model(&schemas(&[("Union".to_owned(), union)]));
        rows(&report)
    };
    assert_eq!(union(1000), Vec::new());
    assert_eq!(
        union(1001),
        [("W0333", "/components/schemas/Union".to_owned())]
    );
}
