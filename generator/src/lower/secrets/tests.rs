//! What the document declares secret, whatever keyword it stands under.

use std::collections::BTreeMap;

use crate::config::{Config, ScalarName};
use crate::diagnostic::Report;
use crate::lower;
use crate::model::{Fact, Scalar, Shape, Type};
use crate::testing::{api, model};

const PW: &str = "Pw: {type: string, format: password}";

fn names(schema: &str) -> Vec<String> {
    let (model, _) = model(&format!(
        "components: {{schemas: {{{PW}, A: {{type: object, properties: {{a: {schema}}}}}}}}}"
    ));
    model.secret_names.into_iter().collect()
}

/// The keywords that hold a schema, each with another one in it.
const KEYWORDS: &[&str] = &[
    "not: @",
    "if: @",
    "then: @",
    "else: @",
    "contains: @",
    "contentSchema: @",
    "dependentSchemas: {b: @}",
    "dependencies: {b: @}",
    "propertyNames: @",
    "unevaluatedItems: @",
    "unevaluatedProperties: @",
    "additionalProperties: true, unevaluatedProperties: @",
    "additionalItems: @",
    "prefixItems: [{}, @]",
    "items: [{}, @]",
    "items: @",
    "$defs: {d: @}",
    "definitions: {d: @}",
    "patternProperties: {'^[a-z]$': @}",
    "additionalProperties: @",
    "oneOf: [{type: integer}, @]",
    "then: {items: {anyOf: [{type: integer}, @]}}",
    "then: {patternProperties: {'^[a-z]$': @}}",
];

#[test]
fn properties_under_any_keyword_have_the_names_of_secrets() {
    for keyword in KEYWORDS {
        for named in [
            "{properties: {named: {type: string, format: password}}}",
            "{properties: {named: {type: integer, format: password}}}",
            "{properties: {named: {x-clientgen-secret: true}}}",
            "{properties: {named: {$ref: '#/components/schemas/Pw'}}}",
            "{properties: {named: {type: array, items: {$ref: '#/components/schemas/Pw'}}}}",
            "{properties: {named: {oneOf: [{type: integer}, {format: password}]}}}",
        ] {
            let found = names(&format!("{{{}}}", keyword.replace('@', named)));
            assert!(
                found.iter().any(|name| name == "named"),
                "{keyword} {named}: {found:?}"
            );
        }
        let found = names(&format!("{{{}}}", keyword.replace('@', "{type: string}")));
        assert_eq!(found, [""; 0], "{keyword}");
    }
}

/// What is secret under a keyword without a name of its own is what the schema stands for.
#[test]
fn what_has_no_name_is_named_after_what_holds_it() {
    let definitions = ["not: @", "$defs: {d: @}", "definitions: {d: @}"];
    for keyword in KEYWORDS {
        for secret in [
            "{type: string, format: password}",
            "{$ref: '#/components/schemas/Pw'}",
        ] {
            let found = names(&format!("{{{}}}", keyword.replace('@', secret)));
            match definitions.contains(keyword) {
                true => assert_eq!(found, [""; 0], "{keyword}"),
                false => assert_eq!(found, ["a"], "{keyword} {secret}"),
            }
        }
    }
}

#[test]
fn listed_values_and_examples_declare_nothing() {
    for keyword in ["enum: [@]", "const: @", "default: @", "examples: [@]"] {
        let value = keyword.replace('@', "{properties: {b: {format: password}}}");
        assert_eq!(
            names(&format!("{{then: {{{value}}}}}")),
            [""; 0],
            "{keyword}"
        );
    }
}

#[test]
fn a_pattern_hides_the_names_that_it_tells_and_no_others() {
    let pattern = |pattern: &str, keyword: &str| {
        let secret = "{type: string, format: password}";
        names(&format!(
            "{{{}}}",
            keyword.replace("@", &format!("{{'{pattern}': {secret}}}"))
        ))
    };
    let both = ["patternProperties: @", "then: {patternProperties: @}"];
    assert_eq!(pattern("^x-", both[0]), ["a", "x-*"]);
    assert_eq!(pattern("^x-", both[1]), ["x-*"]);
    for keyword in both {
        assert_eq!(pattern("^[a-z]+$", keyword), ["a"]);
    }
}

/// The types of the properties of `A`, where the settings call `token` secret, and `password` not.
fn configured(properties: &str) -> (Vec<Type>, Vec<String>, usize) {
    let (api, mut report) = api(&format!(
        "components: {{schemas: {{A: {{type: object, properties: {{{properties}}}}}}}}}"
    ));
    let formats = [
        ("token", ScalarName::Secret),
        ("password", ScalarName::String),
    ];
    let formats = formats.map(|(name, scalar)| (name.to_owned(), scalar));
    let config = Config {
        formats: BTreeMap::from(formats),
        ..Config::default()
    };
    let model = lower::lower(&api, &config, &mut report);
    drop::<Report>(report);
    let mut types = Vec::new();
    let mut examples = 0;
    for (_, def) in model.types.iter() {
        if let Shape::Struct(structure) = &def.shape {
            types.extend(structure.fields.iter().map(|field| field.ty.clone()));
            let facts = structure.fields.iter().flat_map(|field| &field.docs.facts);
            examples += facts
                .filter(|fact| matches!(fact, Fact::Example(..)))
                .count();
        }
    }
    (types, model.secret_names.into_iter().collect(), examples)
}

#[test]
fn the_settings_say_which_formats_are_secret() {
    let (types, names, examples) = configured(
        "a: {type: string, format: token, example: hidden}, \
         b: {type: integer, format: token, example: 1}, \
         c: {type: string, format: password, example: shown}, \
         d: {anyOf: [{type: string, format: token}, {type: string, enum: [e]}]}",
    );
    let secret = |scalar| Type::Secret(Box::new(Type::Scalar(scalar)));
    assert_eq!(
        types,
        [
            secret(Scalar::String),
            secret(Scalar::Int64),
            Type::Scalar(Scalar::String),
            secret(Scalar::String),
        ]
    );
    assert_eq!(names, ["a", "b", "d"]);
    assert_eq!(examples, 1);
}
