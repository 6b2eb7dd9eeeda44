//! Copies of generic schemas, and the limit on them.

use std::collections::BTreeSet;

use crate::resolve::{Api, Schema, SchemaId};
use crate::testing::{api, rows};

/// A ring of generic schemas.
fn ring(name: &str, size: usize) -> Vec<String> {
    let generic = |index: usize| {
        let next = (index + 1) % size;
        format!(
            "{name}{index}: {{$id: {name}{index}, type: object, $defs: {{T: {{$dynamicAnchor: T}}}}, \
            properties: {{v: {{$dynamicRef: '#T'}}, n: {{$ref: {name}{next}}}}}}}"
        )
    };
    (0..size).map(generic).collect()
}

/// A schema that binds the anchor of a generic one.
fn instance(name: &str, generic: &str) -> String {
    format!(
        "{name}: {{$id: {name}, $ref: {generic}, $defs: {{T: {{$dynamicAnchor: T, type: string}}}}}}"
    )
}

fn document(components: &[String]) -> String {
    format!("components: {{schemas: {{{}}}}}", components.join(", "))
}

fn copies(api: &Api) -> usize {
    let schemas = api.schemas.iter();
    schemas.filter(|(_, schema)| schema.is_bound).count()
}

/// The components whose references lead to a copy in which this property leads to something.
fn typed(api: &Api, property: &str) -> BTreeSet<String> {
    let is_typed = |generic: &Schema| {
        let mut properties = generic.keywords.properties.iter();
        let found = properties.find(|(name, _)| name == property);
        found.is_some_and(|(_, id)| api.schemas[*id].target.is_some())
    };
    let components = api.components.iter();
    let typed = components.filter(|(_, id)| {
        let target = api.schemas[*id].target.map(|target| &api.schemas[target]);
        target.is_some_and(|target| target.is_bound && is_typed(target))
    });
    typed.map(|(name, _)| name.clone()).collect()
}

#[test]
fn only_what_is_bound_otherwise_is_copied() {
    let generics = ring("G", 3);
    let (alone, _) = api(&document(&generics));
    assert_eq!(copies(&alone), 0);
    let mut components = generics;
    components.push(instance("I", "G0"));
    let (bound, report) = api(&document(&components));
    assert_eq!(rows(&report), Vec::new());
    assert_eq!(copies(&bound), 9);
    assert_eq!(typed(&bound, "v"), BTreeSet::from(["I".to_owned()]));
}

#[test]
fn the_schemas_that_need_most_copies_are_left_untyped_in_any_order() {
    let mut components = ring("G", 150);
    components.extend(ring("H", 20));
    components.extend(ring("P", 1));
    let large = (100..160).map(|index| instance(&format!("I{index}"), "G7"));
    components.extend(large);
    components.push(instance("Z", "H3"));
    components.extend((100..150).map(|index| instance(&format!("S{index}"), "P0")));
    let (forward, report) = api(&document(&components));
    components.reverse();
    let (backward, reversed) = api(&document(&components));
    let [mut found, mut again] = [&report, &reversed].map(rows);
    found.sort();
    again.sort();
    assert_eq!(found, again);
    let untyped = found.iter().map(|(code, pointer)| {
        assert_eq!(*code, "W0333");
        pointer.replace("/components/schemas/", "")
    });
    let untyped: BTreeSet<String> = untyped.collect();
    assert!(
        untyped.iter().all(|name| name.starts_with('I')),
        "{untyped:?}"
    );
    let [typed_first, typed_again] = [&forward, &backward].map(|api| typed(api, "v"));
    assert_eq!(typed_first, typed_again);
    // What is left is what there is no row for: the small ones, and as many large ones as may be.
    assert!(typed_first.is_disjoint(&untyped));
    assert_eq!(typed_first.len() + untyped.len(), 111);
    assert!((10..60).contains(&untyped.len()), "{}", untyped.len());
    // Those refer to the generic schemas themselves.
    let is_lead = |(_, id): &&(String, SchemaId)| {
        let target = forward.schemas[*id].target;
        target.is_some_and(|target| !forward.schemas[target].is_bound)
    };
    let leads = forward.components.iter().filter(is_lead).count();
    assert_eq!(leads, untyped.len());
    assert_eq!(copies(&forward), copies(&backward));
    assert!(copies(&forward) < 30_000, "{}", copies(&forward));
}

#[test]
fn outer_anchors_count_in_a_schema_that_binds_others() {
    let components = [
        "G: {$id: G, type: object, $defs: {T: {$dynamicAnchor: T}, U: {$dynamicAnchor: U}}, \
            properties: {t: {$dynamicRef: '#T'}, u: {$dynamicRef: '#U'}, back: {$ref: A}}}",
        "A: {$id: A, type: object, $defs: {U: {$dynamicAnchor: U, type: integer}}, \
            properties: {g: {$ref: G}}}",
        "S: {$id: S, $ref: A, $defs: {T: {$dynamicAnchor: T, type: string}}}",
    ];
    let (api, report) = api(&document(&components.map(str::to_owned)));
    assert_eq!(rows(&report), Vec::new());
    let (_, id) = &api.components[2];
    let into = |schema: SchemaId, name: &str| {
        let properties = &api.schemas[schema].keywords.properties;
        let (_, found) = properties.iter().find(|(known, _)| known == name)?;
        api.schemas[*found].target
    };
    let a = api.schemas[*id].target.expect("a copy");
    let g = into(a, "g").expect("a copy");
    assert_eq!(into(g, "back"), Some(a));
    let ends = ["t", "u"].map(|name| into(g, name).map(|to| api.schemas[to].pointer.as_str()));
    let ends = ends.map(Option::unwrap_or_default);
    assert_eq!(
        ends,
        [
            "/components/schemas/S/$defs/T",
            "/components/schemas/A/$defs/U"
        ]
    );
}

#[test]
fn many_names_are_bound_like_few() {
    let list = |each: fn(usize) -> String| (0..100).map(each).collect::<Vec<_>>().join(", ");
    let open = list(|index| format!("T{index}: {{$dynamicAnchor: T{index}}}"));
    let uses = list(|index| format!("p{index}: {{$dynamicRef: '#T{index}'}}"));
    let bound = list(|index| format!("T{index}: {{$dynamicAnchor: T{index}, type: string}}"));
    let components = [
        format!("G: {{$id: G, type: object, $defs: {{{open}}}, properties: {{{uses}}}}}"),
        format!("I: {{$id: I, $ref: G, $defs: {{{bound}}}}}"),
    ];
    let (api, report) = api(&document(&components));
    assert_eq!(rows(&report), Vec::new());
    assert_eq!(copies(&api), 101);
    let strings = api.schemas.iter().filter(|(_, schema)| {
        let target = schema.target.filter(|_| schema.is_bound);
        target.is_some_and(|target| !api.schemas[target].keywords.types.is_empty())
    });
    assert_eq!(strings.count(), 100);
}
