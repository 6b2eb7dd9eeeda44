//! What schemas repeat of others has a limit that no order moves.

use std::fmt::Write as _;

use crate::model::{Model, Shape};
use crate::testing::{model, rows};

/// A base of some properties with heirs, and where each of these stands.
struct Family {
    name: &'static str,
    properties: usize,
    heirs: usize,
}

impl Family {
    fn write(&self, into: &mut Vec<String>) {
        let name = self.name;
        let properties = (0..self.properties).map(|at| format!("p{at}: {{type: string}}"));
        let properties: Vec<String> = properties.collect();
        let properties = properties.join(", ");
        into.push(format!(
            "{name}: {{type: object, properties: {{{properties}}}}}"
        ));
        for at in 0..self.heirs {
            let base = format!("{{$ref: '#/components/schemas/{name}'}}");
            let own = format!("{{type: object, properties: {{own{at}: {{type: string}}}}}}");
            into.push(format!("{name}Heir{at}: {{allOf: [{base}, {own}]}}"));
        }
    }
}

fn lowered(families: &[Family], is_reversed: bool) -> (Model, Vec<(&'static str, String)>) {
    let mut schemas = Vec::new();
    for family in families {
        family.write(&mut schemas);
    }
    if is_reversed {
        schemas.reverse();
    }
    let mut text = "components:\n  schemas:\n".to_owned();
    for schema in schemas {
        writeln!(text, "    {schema}").unwrap();
    }
    let (model, report) = model(&text);
    let mut rows = rows(&report);
    rows.sort_unstable();
    (model, rows)
}

fn count_fields(model: &Model) -> usize {
    let fields = model.types.iter().map(|(_, def)| match &def.shape {
        Shape::Struct(object) => object.fields.len(),
        _ => 0,
    });
    fields.sum()
}

const WIDE: Family = Family {
    name: "Wide",
    properties: 500,
    heirs: 260,
};

const NARROW: Family = Family {
    name: "Narrow",
    properties: 20,
    heirs: 30,
};

#[test]
fn heirs_that_repeat_most_are_untyped_in_any_order() {
    for is_reversed in [false, true] {
        let (model, found) = lowered(&[NARROW, WIDE], is_reversed);
        let heir = |at| ("W0333", format!("/components/schemas/WideHeir{at}"));
        let mut expected: Vec<_> = (0..WIDE.heirs).map(heir).collect();
        expected.sort_unstable();
        assert_eq!(found, expected);
        let narrow = NARROW.properties + NARROW.heirs * (NARROW.properties + 1);
        assert_eq!(count_fields(&model), WIDE.properties + narrow);
    }
}

#[test]
fn a_document_that_repeats_less_is_as_it_says() {
    let fewer = Family { heirs: 200, ..WIDE };
    let (model, found) = lowered(&[fewer], false);
    assert_eq!(found, Vec::new());
    assert_eq!(count_fields(&model), 500 + 200 * 501);
}

/// Each heir brings something to a property of the base, which makes a schema of its own for it.
#[test]
fn what_is_made_for_properties_counts() {
    let wide: Vec<String> = (0..500)
        .map(|at| format!("p{at}: {{type: string}}"))
        .collect();
    let mut text = format!(
        "components:\n  schemas:\n    Wide: {{type: object, properties: {{{}}}}}\n    \
         Base: {{type: object, properties: {{wide: {{$ref: '#/components/schemas/Wide'}}}}}}\n",
        wide.join(", "),
    );
    for at in 0..260 {
        writeln!(
            text,
            "    Heir{at}: {{allOf: [{{$ref: '#/components/schemas/Base'}}, {{properties: {{wide: \
             {{properties: {{q{at}: {{type: string}}}}}}}}}}]}}",
        )
        .unwrap();
    }
    let (model, report) = model(&text);
    assert_eq!(rows(&report).len(), 260, "{:?}", rows(&report).first());
    assert_eq!(count_fields(&model), 500 + 1 + 260);
}

/// The properties are few, and the words about them many.
#[test]
fn long_texts_count() {
    let text = "word ".repeat(20_000);
    let mut all = format!(
        "components:\n  schemas:\n    Base: {{type: object, properties: {{a: {{type: string, \
         description: {text}}}}}}}\n",
    );
    for at in 0..400 {
        writeln!(
            all,
            "    Heir{at}: {{allOf: [{{$ref: '#/components/schemas/Base'}}, {{properties: \
             {{q{at}: {{type: string}}}}}}]}}",
        )
        .unwrap();
    }
    let (_, report) = model(&all);
    assert_eq!(rows(&report).len(), 400);
}

/// Heirs that each have some properties and so many unions of two, and a few that have one union.
fn products(is_reversed: bool) -> (Model, Vec<(&'static str, String)>) {
    let union = |at: usize| {
        let [one, other] = ["x", "y"].map(|name| format!("{{properties: {{{name}{at}: {{}}}}}}"));
        format!("{{oneOf: [{one}, {other}]}}")
    };
    let unions: Vec<String> = (0..8).map(union).collect();
    let mut schemas = vec![
        format!("Many: {{allOf: [{}]}}", unions.join(", ")),
        format!("One: {{allOf: [{}]}}", union(0)),
    ];
    for at in 0..200 {
        for base in ["Many", "One"] {
            schemas.push(format!(
                "{base}Heir{at}: {{allOf: [{{$ref: '#/components/schemas/{base}'}}, {{properties: \
                 {{q{at}: {{}}}}}}]}}",
            ));
        }
    }
    if is_reversed {
        schemas.reverse();
    }
    let text = format!("components:\n  schemas:\n    {}\n", schemas.join("\n    "));
    let (model, report) = model(&text);
    let rows = rows(&report);
    let mut rows: Vec<_> = rows
        .into_iter()
        .filter(|(code, _)| *code == "W0333")
        .collect();
    rows.sort_unstable();
    (model, rows)
}

/// The largest products are left out whole, at the schemas that would be them; others stay.
#[test]
fn products_count_before_they_are_made() {
    for is_reversed in [false, true] {
        let (model, found) = products(is_reversed);
        let mut expected: Vec<_> = (0..200)
            .map(|at| ("W0333", format!("/components/schemas/ManyHeir{at}")))
            .collect();
        expected.push(("W0333", "/components/schemas/Many".to_owned()));
        expected.sort_unstable();
        assert_eq!(found, expected);
        let shapes = model.types.iter().map(|(_, def)| &def.shape);
        let unions = shapes.filter(|shape| matches!(shape, Shape::Union(_)));
        assert_eq!(unions.count(), 201);
    }
}
