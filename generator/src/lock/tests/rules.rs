//! Whose name is kept, and whose is not.

use super::{declares, first_lock, generate, line, read_client, stays};
use crate::diagnostic::Report;
use crate::lock::Lines;

pub(super) const TYPES: &str = "\
paths:
  /c:
    post:
      operationId: search
      parameters: [{name: timeout, in: query, schema: {type: string}}]
      requestBody: {content: {application/json: {schema: {type: object, properties: {kind: {type: string, enum: [a, b]}, many: {$ref: '#/components/schemas/Many'}}}}}}
      responses:
        '201': {description: ok, content: {application/json: {schema: {type: object, properties: {x: {type: string}}}}}}
        '404': {description: no}
        '500': {description: no, content: {text/plain: {schema: {type: string}}}}
components:
  schemas:
    Many:
      type: object
      additionalProperties: true
      required: [a, b, c, d, e, f]
      properties: {a: {type: string}, b: {type: string}, c: {type: string}, d: {type: string}, e: {type: string}, f: {type: string}, add: {type: string}, type: {type: string}}
";

fn with(old: &str, new: &str) -> String {
    assert!(TYPES.contains(old), "{old}");
    TYPES.replacen(old, new, 1)
}

#[test]
fn a_name_that_is_gone_is_given_to_nothing_else() {
    let base = "paths: {}\ncomponents: {schemas: {Color: {type: string, enum: [black, white]}}}\n";
    let head = base.replace("black", "BLACK");
    let lock = first_lock(base);
    let after = generate(&head, &lock);
    let new = after.lock.clone().expect("a lock");
    declares(
        &read_client(&after),
        &["string_enum! Color { BlackUpper => \"BLACK\" }"],
    );
    let key = "#/components/schemas/Color/enum/black";
    assert_eq!(line(&new, key), Some("\"Black (freed)\""));
    // It comes back to what had it.
    let back = generate(base, &new);
    declares(
        &read_client(&back),
        &["string_enum! Color { Black => \"black\" }"],
    );
    let mut lines = super::Lines::parse(&new, &mut crate::diagnostic::Report::new());
    lines.forget_freed();
    lines.forget("#/components/schemas/Color/enum/BLACK");
    let anew = generate(&head, &lines.to_string());
    declares(
        &read_client(&anew),
        &["string_enum! Color { Black => \"BLACK\" }"],
    );
}

#[test]
fn the_document_renames_what_it_names() {
    let head = with("operationId: search", "operationId: find");
    let after = generate(&head, &first_lock(TYPES));
    let (client, new) = (read_client(&after), after.lock.expect("a lock"));
    declares(&client, &["impl Client { pub fn find(&self) -> Find }"]);
    assert_eq!(line(&new, "POST /c"), Some("\"find\""));
    assert_eq!(
        line(&new, "POST /c (was search)"),
        Some("\"search (freed)\"")
    );
    // What a rule names after it keeps its name.
    declares(&client, &["pub struct SearchRequest"]);
    // Without an id the name is the rule's, and the lock's.
    let without = with("      operationId: search\n", "");
    stays(
        TYPES,
        &without,
        &["impl Client { pub fn search(&self) -> Search }"],
        &["POST /c"],
    );
}

#[test]
fn an_operation_that_moves_takes_its_lines_along() {
    let head = with("  /c:", "  /v2/c:");
    let after = generate(&head, &first_lock(TYPES));
    let (client, new) = (read_client(&after), after.lock.expect("a lock"));
    declares(&client, &["impl Client { pub fn search(&self) -> Search }"]);
    declares(&client, &["pub enum SearchRequestKind"]);
    assert!(!new.contains("\"POST /c"), "{new}");
    assert!(!new.contains("freed"), "{new}");
}

#[test]
fn a_reply_of_another_status_keeps_its_type() {
    let head = with("'201'", "'200'");
    let after = generate(&head, &first_lock(TYPES));
    let (client, new) = (read_client(&after), after.lock.expect("a lock"));
    declares(&client, &["pub struct SearchResponse"]);
    assert!(!new.contains("freed"), "{new}");
}

#[test]
fn names_beside_members_are_kept() {
    let head = with(
        "add: {type: string}",
        "add: {type: string}, add_field: {type: string}, additional_properties: {type: string}",
    );
    let head = head.replace(
        "    Many:",
        "    ManyRequired: {type: object, properties: {z: {type: string}}}\n    Many:",
    );
    let items = [
        "impl Many { pub fn new(required: ManyRequired) -> Self }",
        "impl Many { pub fn add_(mut self, add_: impl Into<String>) -> Self }",
        "object! Many { ..additional_properties }",
    ];
    let keys = [
        "#/components/schemas/Many (required)",
        "#/components/schemas/Many (additional)",
    ];
    let client = stays(TYPES, &head, &items, &keys);
    declares(&client, &["pub struct ManyRequiredComponent"]);
}

#[test]
fn a_field_and_a_setter_of_old_are_kept() {
    let lock = first_lock(TYPES);
    let key = "#/components/schemas/Many/properties/add";
    let old = lock.replace(
        &format!("\"{key}\" = \"add_\"\n"),
        &format!("\"{key}\" = \"add\"\n\"{key} (setter)\" = \"add_field\"\n"),
    );
    assert_ne!(old, lock, "{lock}");
    let client = read_client(&generate(TYPES, &old));
    declares(
        &client,
        &["impl Many { pub fn add_field(mut self, add: impl Into<String>) -> Self }"],
    );
}

#[test]
fn a_setter_to_null_leaves_its_name_to_a_property_unless_it_is_kept() {
    let base = with("add: {type: string}", "x: {type: string, nullable: true}");
    let head = base.replace("x: {", "x_null: {type: string}, x: {");
    let key = "#/components/schemas/Many/properties/x (null)";
    let lock = first_lock(&base);
    assert_eq!(line(&lock, key), None, "{lock}");
    let kept = read_client(&generate(&head, &lock));
    declares(
        &kept,
        &[
            "impl Many { pub fn x_null(mut self) -> Self }",
            "impl Many { pub fn x_null_field(mut self, x_null: impl Into<String>) -> Self }",
        ],
    );
    // What never had a lock has the names of the document.
    let new = generate(&head, "");
    let to_null = "impl Many { pub fn x_set_null(mut self) -> Self }";
    let setter = "impl Many { pub fn x_null(mut self, x_null: impl Into<String>) -> Self }";
    declares(&read_client(&new), &[to_null, setter]);
    let lock = new.lock.expect("a lock");
    assert_eq!(line(&lock, key), Some("\"x_set_null\""), "{lock}");
    // And keeps them, also where the property goes again.
    stays(&head, &base, &[to_null], &[key]);
}

#[test]
fn members_as_written_share_a_line() {
    let lock = first_lock(TYPES);
    let key = "#/components/schemas/Many (properties)";
    let all = "[\"a\", \"b\", \"c\", \"d\", \"e\", \"f\"]";
    assert_eq!(line(&lock, key), Some(all), "{lock}");
    assert_eq!(
        line(&lock, "#/components/schemas/Many/properties/type"),
        Some("\"type_\"")
    );
    assert_eq!(
        line(&lock, "#/components/schemas/Many/properties/add"),
        Some("\"add_\"")
    );
    assert_eq!(line(&lock, "POST /c (parameters)"), None);
    assert_eq!(
        line(&lock, "POST /c/parameters/query timeout"),
        Some("\"timeout_param\"")
    );
    assert_eq!(
        line(&lock, "POST /c (type request) (type kind)"),
        Some("\"SearchRequestKind\"")
    );
    assert_eq!(
        line(&lock, "POST /c (type error)/statuses/404"),
        Some("\"NotFound\"")
    );
}

#[test]
fn further_methods_and_adders_are_kept() {
    let base = "\
paths:
  /files:
    post:
      operationId: upload
      requestBody:
        required: true
        content:
          application/json: {schema: {type: object, properties: {x: {type: string}}}}
          multipart/form-data:
            schema: {type: object, additionalProperties: {type: string}, properties: {y: {type: string}}}
      responses: {'200': {description: ok}}
";
    let head = base.replace("paths:\n", "paths:\n  /a: {get: {operationId: upload_multipart, responses: {'200': {description: ok}}}}\n");
    let head = head.replace(
        "{y: {type: string}}",
        "{y: {type: string}, additional_part: {type: string}}",
    );
    let items = [
        "impl Client { pub fn upload_multipart(&self, body: &types::UploadMultipartForm) -> Upload }",
        "impl UploadMultipartForm { pub fn additional_part(mut self, name: &str, value: impl Into<String>) -> Self }",
    ];
    let keys = [
        "POST /files (body multipart/form-data)",
        "POST /files (type multipart form) (adder)",
    ];
    stays(base, &head, &items, &keys);
}

#[test]
fn names_with_parentheses_are_read_back() {
    let body = "paths: {}
servers: [{url: 'https://{a_b}.x/variables/y', variables: {a_b: {default: c}}}]
components:
  schemas:
    Cat: {properties: {home: {type: object, properties: {'area (m2)': {type: integer}, 'z)': {type: string}}}}}
";
    let lock = first_lock(body);
    let again = generate(body, &lock);
    assert_eq!(again.lock.as_deref(), Some(&*lock));
}

#[test]
fn two_lines_of_one_name_are_not_believed() {
    let text = "[names]\n\"GET /aa\" = \"list_things\"\n\"GET /zz\" = \"list_things\"\n";
    let mut report = Report::new();
    assert_eq!(Lines::parse(text, &mut report), Lines::default());
    let messages: Vec<&str> = report.iter().map(|row| &*row.message).collect();
    assert_eq!(messages, ["`GET /aa` has the name `list_things` too"]);
}
