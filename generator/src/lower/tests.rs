//! What schemas and operations become.

use crate::config::Config;
use crate::diagnostic::Code;
use crate::model::{
    BodyKind, Content, Model, OutcomeKind, ParameterIn, Presence, Scalar, Shape, StatusMatch, Type,
    TypeDef,
};
use crate::resolve::Method;
use crate::testing::{api, model, rows};

fn named<'m>(model: &'m Model, pointer: &str) -> &'m TypeDef {
    let found = model.types.iter().find(|(_, def)| def.pointer == pointer);
    found.expect("a type at this pointer").1
}

fn fields(def: &TypeDef) -> Vec<(&str, Presence, &Type)> {
    match &def.shape {
        Shape::Struct(structure) => structure
            .fields
            .iter()
            .map(|field| (field.wire.0.as_str(), field.presence, &field.ty))
            .collect(),
        other => panic!("no struct: {other:?}"),
    }
}

#[test]
fn presence_is_required_and_nullable_in_all_pairs() {
    let (model, report) = model(
        "components: {schemas: {A: {type: object, required: [a, b], properties: {\
        a: {type: string}, b: {type: string, nullable: true}, c: {type: string}, d: {type: string, nullable: true}}}}}",
    );
    let found: Vec<Presence> = fields(named(&model, "/components/schemas/A"))
        .into_iter()
        .map(|(_, presence, _)| presence)
        .collect();
    use Presence::{Optional, OptionalNullable, Required, RequiredNullable};
    assert_eq!(
        found,
        [Required, RequiredNullable, Optional, OptionalNullable]
    );
    assert_eq!(rows(&report), Vec::new());
}

#[test]
fn an_all_of_with_one_part_is_that_part_and_several_are_merged() {
    let (model, report) = model(
        "components: {schemas: {\
        A: {type: object, required: [x], properties: {x: {type: string}, y: {type: string}}}, \
        B: {type: object, properties: {one: {description: same, allOf: [{$ref: '#/components/schemas/A'}]}}}, \
        C: {allOf: [{$ref: '#/components/schemas/A'}, {required: [z], properties: {z: {type: integer}, y: {type: boolean}}}]}}}",
    );
    assert!(matches!(
        fields(named(&model, "/components/schemas/B"))[0].2,
        Type::Named(id) if model.types[*id].pointer == "/components/schemas/A"
    ));
    let merged: Vec<_> = fields(named(&model, "/components/schemas/C"))
        .into_iter()
        .map(|(wire, presence, ty)| (wire, presence, ty.clone()))
        .collect();
    let scalar = Type::Scalar;
    assert_eq!(
        merged,
        [
            ("x", Presence::Required, scalar(Scalar::String)),
            ("y", Presence::Optional, scalar(Scalar::Boolean)),
            ("z", Presence::Required, scalar(Scalar::Int64)),
        ]
    );
    assert_eq!(
        rows(&report),
        [(
            "W0308",
            "/components/schemas/C/allOf/1/properties/y".to_owned()
        )]
    );
}

#[test]
fn all_of_in_a_circle_ends() {
    let (_, report) = model(
        "components: {schemas: {\
        A: {allOf: [{$ref: '#/components/schemas/A'}]}, \
        B: {allOf: [{$ref: '#/components/schemas/C'}, {properties: {b: {type: string}}}]}, \
        C: {allOf: [{$ref: '#/components/schemas/B'}, {properties: {c: {type: string}}}]}}}",
    );
    assert!(!report.has_errors());
}

#[test]
fn aliases_that_hold_only_themselves_are_cut() {
    let (model, report) = model(
        "components: {schemas: {\
        A: {type: array, items: {$ref: '#/components/schemas/A'}}, \
        B: {type: array, items: {$ref: '#/components/schemas/A'}}}}",
    );
    assert!(matches!(
        named(&model, "/components/schemas/A").shape,
        Shape::Alias(Type::Any)
    ));
    assert!(matches!(
        named(&model, "/components/schemas/B").shape,
        Shape::Alias(Type::List(_))
    ));
    assert_eq!(
        rows(&report),
        [("W0202", "/components/schemas/A".to_owned())]
    );
}

#[test]
fn alternatives_of_different_kinds_make_a_union() {
    let (model, report) = model(
        "components: {schemas: {\
        A: {oneOf: [{type: string}, {type: integer}]}, B: {type: [string, integer]}}}",
    );
    assert_eq!(rows(&report), Vec::new());
    for (_, def) in model.types.iter() {
        let Shape::Union(union) = &def.shape else {
            panic!("{def:?}");
        };
        let types: Vec<&Type> = union.alternatives.iter().map(|one| &one.ty).collect();
        let scalar = Type::Scalar;
        assert_eq!(types, [&scalar(Scalar::Int64), &scalar(Scalar::String)]);
    }
}

#[test]
fn parts_of_different_types_are_a_row_and_the_last_one_counts() {
    let (model, report) = model(
        "components: {schemas: {A: {allOf: [{type: string}, {type: object, properties: {a: {}}}]}}}",
    );
    assert!(matches!(
        named(&model, "/components/schemas/A").shape,
        Shape::Struct(_)
    ));
    let row = ("W0308", "/components/schemas/A/allOf".to_owned());
    assert_eq!(rows(&report), [row]);
}

#[test]
fn values_of_enums_are_of_one_type_and_listed_once() {
    let (model, report) = model(
        "components: {schemas: {A: {type: string, enum: [a, 1, a, b, null]}, B: {type: string, enum: []}}}",
    );
    match &named(&model, "/components/schemas/A").shape {
        Shape::Enum(values) => {
            let texts: Vec<_> = values
                .variants
                .iter()
                .map(|variant| variant.value.0.as_str())
                .collect();
            assert_eq!(texts, ["a", "b"]);
        }
        other => panic!("no enum: {other:?}"),
    }
    let at = |tail: &str| format!("/components/schemas/{tail}");
    let expected = [
        ("W0305", at("A/enum/1")),
        ("W0305", at("A/enum/2")),
        ("W0304", at("B/enum")),
    ];
    assert_eq!(rows(&report), expected);
}

#[test]
fn a_component_that_is_only_a_multipart_body_is_the_form() {
    let post = |name: &str, media: &str| {
        format!(
            "/{name}: {{post: {{requestBody: {{required: true, content: {{{media}: {{schema: {{$ref: '#/components/schemas/{name}'}}}}}}}}, responses: {{}}}}}}"
        )
    };
    let (model, _) = model(&format!(
        "paths: {{{}, {}, '/json': {{post: {{requestBody: {{content: {{application/json: {{schema: {{$ref: '#/components/schemas/B'}}}}}}}}, responses: {{}}}}}}}}\n\
        components: {{schemas: {{A: {{type: object, properties: {{f: {{type: string, format: binary}}}}}}, \
        B: {{type: object, properties: {{f: {{type: string, format: binary}}}}}}}}}}",
        post("A", "multipart/form-data"),
        post("B", "multipart/form-data"),
    ));
    assert!(matches!(
        named(&model, "/components/schemas/A").shape,
        Shape::Form(_)
    ));
    assert!(matches!(
        named(&model, "/components/schemas/B").shape,
        Shape::Struct(_)
    ));
    let forms = model.operations.iter().filter(|(_, operation)| {
        matches!(
            operation.body.as_ref().map(|body| &body.kind),
            Some(BodyKind::Multipart(_))
        )
    });
    assert_eq!(forms.count(), 2);
}

#[test]
fn replies_are_a_success_or_a_failure() {
    let json = "content: {application/json: {schema: {type: string}}}";
    let (model, report) = model(&format!(
        "paths: {{/a: {{\
        get: {{responses: {{'200': {{description: a, {json}}}, 4XX: {{description: b, {json}}}, default: {{description: c, {json}}}}}}}, \
        put: {{responses: {{default: {{description: d, {json}}}}}}}, \
        post: {{responses: {{'201': {{description: e, {json}}}, '204': {{description: f}}, '2000': {{description: g}}}}}}}}}}"
    ));
    let outcomes: Vec<_> = model
        .operations
        .iter()
        .map(|(_, operation)| operation)
        .collect();
    let statuses =
        |arms: &[crate::model::Arm]| arms.iter().map(|arm| arm.status).collect::<Vec<_>>();
    assert_eq!(
        statuses(&outcomes[0].success.arms),
        [StatusMatch::Code(200)]
    );
    assert_eq!(
        statuses(&outcomes[0].failure.arms),
        [StatusMatch::Range(4), StatusMatch::Default]
    );
    // Without a documented success, `default` says what a success holds.
    assert_eq!(statuses(&outcomes[1].success.arms), [StatusMatch::Range(2)]);
    assert!(matches!(
        &outcomes[1].success.kind,
        OutcomeKind::Content(Content::Json(_))
    ));
    assert!(matches!(
        &outcomes[2].success.kind,
        OutcomeKind::ByStatus(_)
    ));
    assert!(matches!(&outcomes[2].failure.kind, OutcomeKind::Never));
    assert_eq!(
        rows(&report),
        [("W0313", "/paths/~1a/post/responses/2000".to_owned())]
    );
}

#[test]
fn parameters_come_in_the_order_of_the_path() {
    let (model, report) = model(
        "paths: {'/{a}/{b}/{c}': {get: {parameters: [\
        {name: q, in: query, schema: {type: string}}, {name: r, in: query, required: true, schema: {type: string}}, \
        {name: b, in: path, required: true, schema: {type: integer}}, {name: a, in: path, schema: {type: string}}, \
        {name: d, in: path, required: true, schema: {type: string}}], responses: {}}}}",
    );
    let (_, operation) = model.operations.iter().next().expect("an operation");
    let names: Vec<_> = operation
        .parameters
        .iter()
        .map(|parameter| {
            (
                parameter.wire.0.as_str(),
                parameter.location,
                parameter.required,
            )
        })
        .collect();
    use ParameterIn::{Path, Query};
    let expected = [
        ("a", Path, true),
        ("b", Path, true),
        ("c", Path, true),
        ("r", Query, true),
        ("q", Query, false),
    ];
    assert_eq!(names, expected);
    let codes: Vec<_> = rows(&report).into_iter().map(|(code, _)| code).collect();
    assert_eq!(codes, ["W0302", "W0303"]);
}

/// Components of which each holds the next one in some way, and the last one is text.
fn chain(length: usize, link: impl Fn(&str) -> String) -> String {
    let links = (0..length).map(|index| {
        let next = format!("{{$ref: '#/components/schemas/A{}'}}", index + 1);
        format!("A{index}: {}, ", link(&next))
    });
    let links: String = links.collect();
    format!("components: {{schemas: {{{links}A{length}: {{type: string}}}}}}")
}

#[test]
fn lists_stand_within_each_other_as_deep_as_a_compiler_takes() {
    let list = |next: &str| format!("{{type: array, items: {next}}}");
    let (_, report) = model(&chain(45, list));
    assert_eq!(rows(&report), Vec::new());
    let (model, report) = model(&chain(200, list));
    let found = rows(&report);
    assert!(
        (1..5).contains(&found.len()) && found.iter().all(|(code, _)| *code == "W0202"),
        "{found:?}"
    );
    for (_, pointer) in found {
        assert_eq!(named(&model, &pointer).shape, Shape::Alias(Type::Any));
    }
    let whole = named(&model, "/components/schemas/A0");
    assert!(matches!(whole.shape, Shape::Alias(Type::List(_))));
}

#[test]
fn lists_that_stand_in_other_schemas_are_no_deeper() {
    let text = (0..300).map(|index| {
        let next = index + 1;
        format!(
            "A{index:03}: {{type: object, properties: {{x: {{type: array, items: \
             {{$ref: '#/components/schemas/A{next:03}/properties/x'}}}}}}}}, "
        )
    });
    let text: String = text.collect();
    let (model, report) = model(&format!(
        "components: {{schemas: {{{text}A300: {{type: object, properties: {{x: {{type: string}}}}}}}}}}"
    ));
    let found = rows(&report);
    assert!((1..10).contains(&found.len()), "{found:?}");
    assert!(model.types.len() < 600, "{}", model.types.len());
}

#[test]
fn an_operation_of_a_method_that_calls_cannot_have_is_left_out() {
    let (mut api, mut report) = api("paths: {/a: {get: {}, put: {}}}");
    let first = api.operations.ids().next().expect("an operation");
    api.operations[first].method = Method::read("COPY").expect("a method");
    let model = super::lower(&api, &Config::default(), &mut report);
    let left: Vec<&str> = model
        .operations
        .iter()
        .map(|(_, one)| one.method.name())
        .collect();
    assert_eq!(left, ["PUT"]);
    let row = (Code::NotHandled.id(), "/paths/~1a/get".to_owned());
    assert!(rows(&report).contains(&row));
}
