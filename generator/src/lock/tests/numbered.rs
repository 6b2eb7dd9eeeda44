//! Locks from before names that compete said what they are of: names with numbers.

use super::{declares, first_lock, generate, read_client};

const BODY: &str = "\
paths:
  /cats:
    get:
      operationId: listCats
      parameters: [{name: tag, in: query, schema: {type: string}}, {name: tag, in: header, schema: {type: string}}]
      responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Cat'}}}}}
  /more/cats:
    get:
      operationId: list_cats
      responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}
components:
  schemas:
    Cat: {type: object, properties: {foo-bar: {type: string}, foo_bar: {type: string}, color: {type: string, enum: [black, Black]}}}
    Pet: {oneOf: [{$ref: '#/components/schemas/Cat'}, {type: object, required: [wings], properties: {wings: {type: integer}}}, {type: array, items: {type: string}}]}
";

/// Names of today's rules with those of a lock of old.
const NAMES: &[(&str, &str)] = &[
    ("foo_dash_bar", "foo_bar_2"),
    ("foo_underscore_bar", "foo_bar"),
    ("BlackLower", "Black2"),
    ("BlackTitle", "Black"),
    ("list_cats_get_cats", "list_cats_2"),
    ("list_cats_more", "list_cats"),
    ("tag_header", "tag_2"),
    ("tag_query", "tag"),
    ("PetWithWings", "PetOptionType2"),
    ("WithWings", "OptionType2"),
    ("Strings", "OptionType3"),
];

fn old_lock() -> String {
    let mut lock = first_lock(BODY);
    for (now, old) in NAMES {
        let (now, old) = (format!("= \"{now}\""), format!("= \"{old}\""));
        assert!(lock.contains(&now), "{now} is not in\n{lock}");
        lock = lock.replace(&now, &old);
    }
    lock
}

#[test]
fn a_lock_keeps_names_with_numbers() {
    let after = generate(BODY, &old_lock());
    let new = after.lock.clone().expect("a lock");
    let client = read_client(&after);
    let items = [
        "object! Cat { foo_bar_2: optional(\"foo-bar\") }",
        "object! Cat { foo_bar: optional(\"foo_bar\") }",
        "string_enum! CatColor { Black2 => \"black\" }",
        "string_enum! CatColor { Black => \"Black\" }",
        "const LIST_CATS_GET_CATS { name: \"list_cats_2\" }",
        "const LIST_CATS_MORE { name: \"list_cats\" }",
        "impl ListCats2 { pub fn tag_2(mut self, tag_2: &str) -> Self }",
        "impl ListCats2 { pub fn tag(mut self, tag: &str) -> Self }",
        "enum Pet { OptionType2(Box<PetOptionType2>) }",
        "enum Pet { OptionType3(Vec<String>) }",
    ];
    declares(&client, &items);
    let again = generate(BODY, &new);
    assert_eq!(again.lock.expect("a lock"), new);
}

#[test]
fn a_newcomer_takes_no_name_with_a_number() {
    let head = BODY.replace("[black, Black]", "[black, Black, BLACK]");
    let head = head.replace("foo-bar: {", "foo bar: {type: string}, foo-bar: {");
    let after = generate(&head, &old_lock());
    let client = read_client(&after);
    let items = [
        "object! Cat { foo_space_bar: optional(\"foo bar\") }",
        "object! Cat { foo_bar_2: optional(\"foo-bar\") }",
        "string_enum! CatColor { BlackUpper => \"BLACK\" }",
        "string_enum! CatColor { Black2 => \"black\" }",
    ];
    declares(&client, &items);
}
