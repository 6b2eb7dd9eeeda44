//! Unrelated changes that would take names away.

use super::{declares, first_lock, generate, line, read_client, stays};

pub(super) const BASE: &str = "\
servers:
- {url: 'https://a.example', description: Live}
tags: [{name: Cats}, {name: Dogs}]
paths:
  /cats:
    get:
      operationId: listCats
      tags: [Cats]
      parameters:
      - {name: owner, in: query, required: true, schema: {type: string}}
      - {name: city, in: query, required: true, schema: {type: string}}
      - {name: tag, in: header, schema: {type: string}}
      - {name: order, in: query, schema: {type: string, enum: [asc, desc]}}
      responses:
        '200':
          description: ok
          content: {application/json: {schema: {$ref: '#/components/schemas/Cat'}}}
        '404':
          description: none
          content: {application/json: {schema: {$ref: '#/components/schemas/Problem'}}}
  /dogs:
    get:
      operationId: listDogs
      tags: [Dogs]
      responses:
        '200':
          description: ok
          content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}
        '404':
          description: none
          content: {application/json: {schema: {$ref: '#/components/schemas/Problem'}}}
components:
  schemas:
    Cat:
      type: object
      required: [id, name, fooBar]
      properties:
        id: {type: string}
        name: {type: string}
        fooBar: {type: string}
        color: {$ref: '#/components/schemas/Color'}
        home: {type: object, properties: {street: {type: string}}}
        den: {type: object, properties: {street: {type: string}}}
    Color: {type: string, enum: [black, white]}
    Problem: {type: object, properties: {title: {type: string}}}
    Pet:
      oneOf:
      - {title: Small cat, type: object, required: [purr], properties: {purr: {type: string}}}
      - {title: Big dog, type: object, required: [bark], properties: {bark: {type: string}}}
";

/// The base with one text in another's place.
fn with(old: &str, new: &str) -> String {
    assert!(BASE.contains(old), "{old}");
    BASE.replacen(old, new, 1)
}

/// The base with another path item.
fn with_path(item: &str) -> String {
    with("paths:\n", &format!("paths:\n{item}\n"))
}

/// The base with another component.
fn with_component(component: &str) -> String {
    with("  schemas:\n", &format!("  schemas:\n{component}\n"))
}

#[test]
fn an_operation_whose_name_is_contested() {
    let head =
        with_path("  /a: {get: {operationId: list_cats, responses: {'200': {description: ok}}}}");
    let plain = read_client(&generate(&head, ""));
    declares(
        &plain,
        &[
            "impl Client { pub fn list_cats_get_cats(&self, owner: &str, city: &str) -> ListCatsGetCats }",
        ],
    );
    let items = ["impl Client { pub fn list_cats(&self, owner: &str, city: &str) -> ListCats }"];
    let client = stays(BASE, &head, &items, &["GET /cats"]);
    declares(
        &client,
        &["impl Client { pub fn list_cats_get(&self) -> ListCatsGet }"],
    );
}

#[test]
fn an_operation_whose_identifier_is_not_cut_any_more() {
    let base = "paths:\n  /runs:\n    post: {operationId: read_runs_runs_post, responses: {}}\n";
    let head = format!("{base}  /flows:\n    get: {{operationId: read_runs, responses: {{}}}}\n");
    let items = ["impl Client { pub fn read_runs(&self) -> ReadRuns }"];
    let kept = stays(base, &head, &items, &["POST /runs"]);
    let calls = kept
        .iter()
        .filter(|item| item.path.starts_with("impl Client::read_runs"));
    assert_eq!(calls.count(), 2, "{kept}");
    // Names from before such identifiers were cut stay, too.
    let whole = first_lock(base).replace("\"read_runs\"", "\"read_runs_runs_post\"");
    let after = read_client(&generate(base, &whole));
    declares(
        &after,
        &["impl Client { pub fn read_runs_runs_post(&self) -> ReadRunsRunsPost }"],
    );
}

#[test]
fn a_tag_beside_others() {
    let head = with_path(
        "  /cows: {get: {operationId: listCows, tags: [Cows], responses: {'200': {description: ok}}}}\n\
         \x20 /hens: {get: {operationId: listHens, tags: [Hens], responses: {'200': {description: ok}}}}",
    );
    let gate = "#[cfg(any(feature = \"cats\", feature = \"dogs\"))] mod problem";
    let plain = read_client(&generate(&head, ""));
    declares(&plain, &[gate]);
    let keys = ["#/components/schemas/Problem (gate)", "#/tags/Cats"];
    let client = stays(BASE, &head, &["pub struct Problem"], &keys);
    declares(&client, &["mod problem"]);
    assert!(!client.has(gate), "{client}");
}

#[test]
fn a_value_that_folds_into_another() {
    let head = with("enum: [black, white]", "enum: [black, white, Black]");
    let items = ["string_enum! Color { Black => \"black\" }"];
    let client = stays(
        BASE,
        &head,
        &items,
        &["#/components/schemas/Color/enum/black"],
    );
    declares(&client, &["string_enum! Color { BlackTitle => \"Black\" }"]);
}

#[test]
fn a_component_with_the_name_of_an_inline_type() {
    let head = with_component("    CatHome: {type: object, properties: {roof: {type: string}}}");
    let key = "#/components/schemas/Cat (type home)";
    let client = stays(
        BASE,
        &head,
        &["pub type CatHome = CatDen", "pub struct CatDen"],
        &[key],
    );
    declares(&client, &["pub struct CatHomeComponent"]);
}

#[test]
fn one_of_two_types_that_are_one_is_described() {
    let head = with(
        "home: {type: object, properties: {street: {type: string}}}",
        "home: {type: object, properties: {street: {type: string, description: Where}}}",
    );
    let plain = read_client(&generate(&head, ""));
    declares(&plain, &["pub struct CatHome"]);
    let key = "#/components/schemas/Cat (type home) (same as)";
    stays(BASE, &head, &["pub type CatHome = CatDen"], &[key]);
    let deprecated = with(
        "home: {type: object, properties",
        "home: {type: object, deprecated: true, properties",
    );
    stays(BASE, &deprecated, &["pub type CatHome = CatDen"], &[key]);
}

#[test]
fn another_type_that_is_the_same_is_no_definition() {
    let head = with(
        "        den: {",
        "        at: {type: object, properties: {street: {type: string}}}\n        den: {",
    );
    let plain = read_client(&generate(&head, ""));
    declares(&plain, &["pub struct CatAt"]);
    let items = ["pub type CatHome = CatDen", "pub struct CatDen"];
    let client = stays(BASE, &head, &items, &[]);
    declares(&client, &["pub type CatAt = CatDen"]);
}

#[test]
fn the_description_of_a_server() {
    let head = with("description: Live", "description: Production");
    stays(
        BASE,
        &head,
        &["enum Server { Live }"],
        &["server https://a.example"],
    );
    let moved = with("https://a.example", "https://b.example");
    let lock = first_lock(BASE);
    let after = generate(&moved, &lock);
    declares(&read_client(&after), &["enum Server { Live }"]);
    let new = after.lock.expect("a lock");
    assert_eq!(line(&new, "server https://b.example"), Some("\"Live\""));
    assert_eq!(line(&new, "server https://a.example"), None);
}

#[test]
fn a_parameter_of_another_place_with_the_same_name() {
    let head = with(
        "      - {name: tag, in: header",
        "      - {name: tag, in: query, schema: {type: string}}\n      - {name: tag, in: header",
    );
    let items = ["fn ListCats::tag { self.draft.header_parameter(\"tag\", &tag); }"];
    let client = stays(BASE, &head, &items, &[]);
    declares(
        &client,
        &["impl ListCats { pub fn tag_query(mut self, tag_query: &str) -> Self }"],
    );
}

#[test]
fn a_property_that_folds_into_another() {
    let head = with(
        "        color:",
        "        foo_bar: {type: string}\n        color:",
    );
    let key = "#/components/schemas/Cat/properties/fooBar";
    let client = stays(
        BASE,
        &head,
        &["object! Cat { foo_bar: required(\"fooBar\") }"],
        &[key],
    );
    declares(
        &client,
        &["object! Cat { foo_underscore_bar: optional(\"foo_bar\") }"],
    );
}

#[test]
fn required_arguments_in_another_order() {
    let owner = "      - {name: owner, in: query, required: true, schema: {type: string}}\n";
    let city = "      - {name: city, in: query, required: true, schema: {type: string}}\n";
    let swapped = with(&format!("{owner}{city}"), &format!("{city}{owner}"));
    let keys = ["GET /cats (arguments)"];
    stays(
        BASE,
        &swapped,
        &["impl Client { pub fn list_cats(&self, owner: &str, city: &str) -> ListCats }"],
        &keys,
    );
    let more = owner.replace("owner", "area");
    let first =
        with(owner, &format!("{more}{city}{owner}")).replacen(&format!("{owner}{city}"), owner, 1);
    let lock = first_lock(BASE);
    let client = read_client(&generate(&first, &lock));
    let list_cats =
        "impl Client { pub fn list_cats(&self, owner: &str, city: &str, area: &str) -> ListCats }";
    declares(&client, &[list_cats]);
}

#[test]
fn an_argument_that_is_renamed_stays_in_its_place() {
    let lock = first_lock(BASE);
    let renamed = with("{name: owner, in: query", "{name: keeper, in: query");
    let client = read_client(&generate(&renamed, &lock));
    let list_cats = "impl Client { pub fn list_cats(&self, keeper: &str, city: &str) -> ListCats }";
    declares(&client, &[list_cats]);
    let moved = with("{name: owner, in: query", "{name: owner, in: header");
    let client = read_client(&generate(&moved, &lock));
    let list_cats = "impl Client { pub fn list_cats(&self, owner: &str, city: &str) -> ListCats }";
    declares(&client, &[list_cats]);
}

#[test]
fn required_properties_in_another_order() {
    let swapped = with(
        "        id: {type: string}\n        name: {type: string}\n",
        "        name: {type: string}\n        id: {type: string}\n",
    );
    let items = [
        "impl Cat { pub fn new(id: impl Into<String>, name: impl Into<String>, foo_bar: impl Into<String>) -> Self }",
    ];
    stays(
        BASE,
        &swapped,
        &items,
        &["#/components/schemas/Cat (arguments)"],
    );
}

#[test]
fn the_title_of_an_alternative() {
    let head = with("title: Small cat", "title: Little cat");
    let items = [
        "enum Pet { SmallCat(Box<PetSmallCat>) }",
        "pub struct PetSmallCat",
    ];
    let client = stays(BASE, &head, &items, &[]);
    assert!(!client.mentions("Little"), "{client}");
    // In another order, each keeps its own.
    let small = "      - {title: Small cat, type: object, required: [purr], properties: {purr: {type: string}}}\n";
    let big = "      - {title: Big dog, type: object, required: [bark], properties: {bark: {type: string}}}\n";
    let swapped = with(&format!("{small}{big}"), &format!("{big}{small}"));
    stays(
        BASE,
        &swapped,
        &[
            "enum Pet { SmallCat(Box<PetSmallCat>) }",
            "object! PetSmallCat { purr: required(\"purr\") }",
        ],
        &[],
    );
}

#[test]
fn alternatives_without_names() {
    let small = "{type: object, required: [purr], properties: {purr: {type: string}}}";
    let big = "{type: object, required: [bark], properties: {bark: {type: string}}}";
    let union = |arms: &str| {
        format!("paths: {{}}\ncomponents: {{schemas: {{Pet: {{oneOf: [{arms}]}}}}}}\n")
    };
    let base = union(&format!("{small}, {big}"));
    let items = [
        "enum Pet { WithPurr(Box<PetWithPurr>) }",
        "enum Pet { WithBark(Box<PetWithBark>) }",
        "object! PetWithPurr { purr: required(\"purr\") }",
    ];
    stays(&base, &union(&format!("{big}, {small}")), &items, &[]);
    let other = small.replace("purr", "swim");
    stays(
        &base,
        &union(&format!("{other}, {big}, {small}")),
        &items,
        &[],
    );
    let more = small.replace("}}}", "}, size: {type: string}}}");
    stays(&base, &union(&format!("{big}, {more}")), &items, &[]);
    let alone = union(&format!("{small}, {{type: string}}"));
    let items = ["enum Pet { WithPurr(Box<PetWithPurr>) }", items[2]];
    stays(
        &alone,
        &union(&format!("{big}, {small}, {{type: string}}")),
        &items,
        &[],
    );
}

#[test]
fn types_that_were_not_one_stay_apart() {
    let base = with(
        "home: {type: object, properties: {street: {type: string}}}",
        "home: {type: object, properties: {street: {type: string, description: Where}}}",
    );
    let plain = read_client(&generate(BASE, ""));
    declares(&plain, &["pub type CatHome = CatDen"]);
    stays(
        &base,
        BASE,
        &["pub struct CatHome", "pub struct CatDen"],
        &[],
    );
    let alike = with_component("    Den: {type: object, properties: {street: {type: string}}}");
    let items = ["pub type CatHome = CatDen", "pub struct CatDen"];
    let client = stays(BASE, &alike, &items, &[]);
    declares(&client, &["pub struct Den"]);
}
