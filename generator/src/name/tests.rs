//! Words, scopes, and names of whole documents.

use super::scope::{Scope, Wish};
use super::words::{shouty, snake, upper_camel};
use super::{Ident, assign};
use crate::testing::model;

#[test]
fn words_in_every_case() {
    for (text, camel, lower, upper) in [
        ("KTP_PEP", "KtpPep", "ktp_pep", "KTP_PEP"),
        (
            "createVerification",
            "CreateVerification",
            "create_verification",
            "CREATE_VERIFICATION",
        ),
        ("X-API-Key", "XApiKey", "x_api_key", "X_API_KEY"),
        ("type", "Type", "type_", "TYPE"),
        ("self", "SelfValue", "self_", "SELF"),
        ("3DSecure", "N3dSecure", "n3d_secure", "N3D_SECURE"),
        ("", "Empty", "empty", "EMPTY"),
        ("+1", "Plus1", "plus_1", "PLUS_1"),
        ("-1", "Minus1", "minus_1", "MINUS_1"),
        ("*", "Star", "star", "STAR"),
        ("größe", "Grosse", "grosse", "GROSSE"),
        ("日本", "RiBen", "ri_ben", "RI_BEN"),
        ("a.b", "AB", "a_b", "A_B"),
        ("_", "Underscore", "underscore", "UNDERSCORE"),
    ] {
        assert_eq!(upper_camel(text), camel, "{text}");
        assert_eq!(snake(text), lower, "{text}");
        assert_eq!(shouty(text), upper, "{text}");
    }
    for text in ["😀", "\u{200b}", "\u{e000}", "🇩🇪", "\u{0}"] {
        for name in [upper_camel(text), snake(text), shouty(text)] {
            assert!(is_name(&name), "{text:?}: {name}");
        }
    }
}

/// Whether a text is one word.
fn is_name(text: &str) -> bool {
    let tokens: Vec<_> = text
        .parse::<proc_macro2::TokenStream>()
        .unwrap()
        .into_iter()
        .collect();
    matches!(tokens.as_slice(), [proc_macro2::TokenTree::Ident(_)])
}

fn settled(scope: &mut Scope, keys: &[&str]) -> Vec<String> {
    let wishes: Vec<Wish> = keys.iter().map(|key| Wish::new(*key, snake(key))).collect();
    scope.settle(&wishes).iter().map(Ident::to_string).collect()
}

#[test]
fn contested_names_do_not_depend_on_the_order() {
    let keys = [
        "fooBar",
        "foo_bar",
        "FooBar",
        "foo-bar",
        "foo_bar_2",
        "other",
    ];
    let mut reference: Vec<(String, String)> = Vec::new();
    for turn in 0..keys.len() {
        let mut turned = keys;
        turned.rotate_left(turn);
        let names = settled(&mut Scope::snake(&[]), &turned);
        let mut pairs: Vec<_> = turned.iter().map(ToString::to_string).zip(names).collect();
        pairs.sort();
        if turn == 0 {
            reference = pairs;
        } else {
            assert_eq!(pairs, reference);
        }
    }
    // The one that is written just so keeps the name.
    assert!(reference.contains(&("foo_bar".to_owned(), "foo_bar".to_owned())));
    let names: std::collections::HashSet<_> = reference.iter().map(|(_, name)| name).collect();
    assert_eq!(names.len(), keys.len());
}

#[test]
fn reserved_names_are_given_to_nobody() {
    assert_eq!(
        settled(&mut Scope::snake(&["timeout"]), &["timeout"]),
        ["timeout_2"]
    );
    let mut files = Scope::files(&["con"]);
    let wishes = [
        Wish::new("a", "Con".to_owned()),
        Wish::new("b", "Abc".to_owned()),
        Wish::new("c", "abc".to_owned()),
    ];
    let names: Vec<String> = files.settle(&wishes).iter().map(Ident::to_string).collect();
    assert_eq!(names, ["Con_2", "Abc", "abc_2"]);
}

#[test]
fn names_of_types_of_the_language_and_of_types_within() {
    let (model, _) = model(
        "components: {schemas: {Option: {type: object, properties: {value: {type: object, properties: {a: {}}}}}, \
        OptionType: {type: string, enum: [a, Other, self]}, Error: {type: string}}}",
    );
    let names = assign(&model, "some-client", &[]);
    let types: Vec<String> = names
        .types
        .iter()
        .map(|(_, name)| name.to_string())
        .collect();
    assert_eq!(
        types,
        ["OptionType2", "OptionType", "Error", "OptionType2Value"]
    );
    let (_, members) = names.members.iter().nth(1).expect("the enum");
    let variants: Vec<String> = members.names.iter().map(Ident::to_string).collect();
    assert_eq!(variants, ["A", "OtherValue", "SelfValue"]);
}

#[test]
fn call_controls_win_over_parameters_and_places_tell_parameters_apart() {
    let (model, _) = model(
        "paths: {'/{id}': {get: {operationId: get, parameters: [\
        {name: id, in: header, schema: {type: string}}, {name: id, in: query, schema: {type: string}}, \
        {name: id, in: path, required: true, schema: {type: string}}, {name: timeout, in: query, schema: {type: string}}, \
        {name: type, in: query, schema: {type: string}}], responses: {}}}}",
    );
    let names = assign(&model, "c", &[]);
    let (_, operation) = names.operations.iter().next().expect("an operation");
    let mut parameters: Vec<String> = operation.parameters.iter().map(Ident::to_string).collect();
    parameters.sort();
    assert_eq!(
        parameters,
        ["id", "id_header", "id_query", "timeout_param", "type_"]
    );
}

#[test]
fn features_of_tags_are_names_that_nothing_else_has() {
    let tags = [
        "default",
        "all",
        "reqwest",
        "Default Tag",
        "Ünicode & spaces",
        "same name",
        "SAME_NAME",
        "same-name",
        "2FA",
        "",
        "+1",
        "日本",
        "type",
    ];
    let names = |tags: &[&str]| -> Vec<(String, String)> {
        let path = |(number, tag): (usize, &&str)| {
            format!("  /p{number}: {{get: {{tags: [{tag:?}], responses: {{}}}}}}\n")
        };
        let paths: String = tags.iter().enumerate().map(path).collect();
        let (model, _) = model(&format!("paths:\n{paths}"));
        let taken = ["default", "all", "reqwest"].map(str::to_owned);
        let names = assign(&model, "c", &taken);
        let features = names.features.iter();
        let mut pairs: Vec<(String, String)> = features
            .map(|(tag, feature)| (model.tags[tag].name.clone(), feature.clone()))
            .collect();
        pairs.sort();
        pairs
    };
    let found = names(&tags);
    let expected = [
        ("", "empty"),
        ("+1", "plus-1"),
        ("2FA", "2fa"),
        ("Default Tag", "default-tag"),
        ("SAME_NAME", "same-name-2"),
        ("all", "all-tag"),
        ("default", "default-tag-2"),
        ("reqwest", "reqwest-tag"),
        ("same name", "same-name-3"),
        ("same-name", "same-name"),
        ("type", "type"),
        ("Ünicode & spaces", "unicode-spaces"),
        ("日本", "ri-ben"),
    ];
    let pairs: Vec<(&str, &str)> = found.iter().map(|(tag, name)| (&**tag, &**name)).collect();
    assert_eq!(pairs, expected);
    for turn in 1..tags.len() {
        let mut turned = tags;
        turned.rotate_left(turn);
        assert_eq!(names(&turned), found);
    }
}

#[test]
fn a_file_of_several_tags_leaves_names_to_those_of_one() {
    let tags = ["b, a", "a b", "a", "b", "2, a", "A"];
    let path = |(number, tags): (usize, &&str)| {
        format!("  /p{number}: {{get: {{tags: [{tags}], responses: {{}}}}}}\n")
    };
    let paths: String = tags.iter().enumerate().map(path).collect();
    let (model, _) = model(&format!("paths:\n{}", paths.replace("2, a", "'2', a")));
    let names = assign(&model, "c", &[]);
    let mut files: Vec<String> = model
        .groups
        .iter()
        .map(|(id, group)| {
            let tags = group.tags.iter().map(|&tag| model.tags[tag].name.as_str());
            let tags: Vec<&str> = tags.collect();
            format!("{}: {}", tags.join("+"), names.groups[id])
        })
        .collect();
    files.sort();
    let expected = [
        "2+a: n2_a",
        "2: n2",
        "A: a",
        "a b: a_b",
        "a+b: a_b_2",
        "a: a_2",
        "b: b",
    ];
    assert_eq!(files, expected);
}
