//! Replies and shared components with a lock.

use super::{declares, first_lock, line, stays};
use crate::lock::scope;

const BASE: &str = "\
components:
  responses:
    Denied: {description: d, content: {application/json: {schema: {type: object, properties: {why: {type: string}}}}}}
  headers:
    Rate: {schema: {type: string, enum: [slow, fast]}}
  parameters:
    Order: {name: order, in: query, schema: {type: string, enum: [asc, desc]}}
paths:
  /b:
    post:
      operationId: addB
      parameters: [{$ref: '#/components/parameters/Order'}]
      responses:
        '200': {description: d, headers: {Rate: {$ref: '#/components/headers/Rate'}}, content: {application/json: {schema: {type: object, properties: {id: {type: string}}}}}}
        '401': {$ref: '#/components/responses/Denied'}
";

const ITEMS: &[&str] = &[
    "pub struct Denied",
    "pub type AddBUnauthorized = Denied",
    "pub enum Rate",
    "pub enum Order",
    "pub type AddBOrder = Order",
    "pub struct AddBResponse",
];

const KEYS: &[&str] = &[
    "#/components/responses/Denied",
    "#/components/headers/Rate",
    "#/components/parameters/Order",
    "POST /b (type error 401)",
    "POST /b (type response 200)",
    "POST /b (type headers)",
    "POST /b/parameters/query order (type)",
];

#[test]
fn a_path_that_shares_the_same_components() {
    let path = "paths:\n  /a:\n    get:\n      parameters: [{$ref: '#/components/parameters/Order'}]\n      responses: {'401': {$ref: '#/components/responses/Denied'}}\n";
    let client = stays(BASE, &BASE.replace("paths:\n", path), ITEMS, KEYS);
    declares(&client, &["pub type GetAUnauthorized = Denied"]);
}

#[test]
fn another_success_takes_no_name() {
    let head = format!(
        "{BASE}        '202': {{description: d, content: {{application/json: {{schema: {{type: object, properties: {{place: {{type: string}}}}}}}}}}}}\n"
    );
    let client = stays(BASE, &head, ITEMS, KEYS);
    declares(&client, &["pub struct AddBAccepted"]);
}

#[test]
fn a_schema_that_is_called_as_a_component_of_another_section() {
    let head = BASE.replacen(
        "  responses:\n",
        "  schemas: {Denied: {type: object, properties: {until: {type: string}}}}\n  responses:\n",
        1,
    );
    let lock = first_lock(&head);
    let key = "#/components/responses/Denied";
    assert_eq!(line(&lock, key), Some("\"DeniedResponse\""), "{lock}");
    assert_eq!(
        line(&lock, "#/components/schemas/Denied"),
        Some("\"Denied\""),
        "{lock}"
    );
    let client = stays(BASE, &head, ITEMS, KEYS);
    declares(&client, &["pub struct Denied"]);
}

#[test]
fn sections_are_no_members_of_the_components() {
    for key in [
        "#/components/headers/Rate",
        "#/components/parameters/query order",
    ] {
        assert_eq!(scope::of(key).as_deref(), Some(scope::TYPES), "{key}");
        assert_eq!(scope::owner(key), None, "{key}");
    }
    let value = "#/components/headers/Rate/enum/slow";
    assert_eq!(scope::owner(value), Some("#/components/headers/Rate"));
}
