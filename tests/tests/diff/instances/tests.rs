//! Tests of what is tried: right verdicts are borne out, wrong ones are refuted.

use clientgen::compare::{Clients, WireEffect};
use fastrand::Rng;
use serde_json::{Value, json};

use super::{Outcome, Scenario, Versions, try_verdict};
use crate::reach::Reach;

const SENT: Reach = Reach {
    sent: true,
    received: false,
    is_odd: false,
};

const RECEIVED: Reach = Reach {
    sent: false,
    received: true,
    is_odd: false,
};

fn document(schema: &Value) -> Value {
    json!({ "openapi": "3.1.0", "components": { "schemas": { "A": schema } } })
}

/// Says which of `safe` and `breaks` values bear out, for deployed clients and for rollback.
fn try_both(base: &Value, head: &Value, reach: Reach, clients: Clients) -> [Vec<WireEffect>; 2] {
    let (base, head) = (document(base), document(head));
    let versions = Versions {
        base: &base,
        head: &head,
        pointer: "/components/schemas/A",
        reach,
    };
    [Scenario::Deployed, Scenario::Rollback].map(|scenario| {
        let all = [WireEffect::Safe, WireEffect::Breaks];
        let borne = all.into_iter().filter(|effect| {
            let mut rng = Rng::with_seed(1);
            let tried = try_verdict(&versions, scenario, *effect, clients, &mut rng);
            tried == Ok(Outcome::Borne)
        });
        borne.collect()
    })
}

#[test]
fn a_required_property_breaks_whoever_leaves_it_out() {
    let base = json!({ "type": "object", "properties": { "a": { "type": "string" } } });
    let mut head = base.clone();
    head["required"] = json!(["a"]);
    let (safe, breaks) = (vec![WireEffect::Safe], vec![WireEffect::Breaks]);
    let sent = try_both(&base, &head, SENT, Clients::Generated);
    assert_eq!(sent, [breaks.clone(), safe.clone()]);
    let received = try_both(&base, &head, RECEIVED, Clients::Generated);
    assert_eq!(received, [safe, breaks]);
}

#[test]
fn clients_that_validate_refuse_more() {
    let base = json!({ "type": "string", "enum": ["a"] });
    let head = json!({ "type": "string", "enum": ["a", "b"] });
    let (safe, breaks) = (vec![WireEffect::Safe], vec![WireEffect::Breaks]);
    let lenient = try_both(&base, &head, RECEIVED, Clients::Generated);
    assert_eq!(lenient, [safe.clone(), safe.clone()]);
    let strict = try_both(&base, &head, RECEIVED, Clients::Strict);
    assert_eq!(strict, [breaks.clone(), safe.clone()]);
    // Servers validate whoever calls.
    let sent = try_both(&base, &head, SENT, Clients::Generated);
    assert_eq!(sent, [safe, breaks]);
}

#[test]
fn null_of_an_optional_property_reads_as_left_out() {
    let schema =
        |types: Value| json!({ "type": "object", "properties": { "a": { "type": types } } });
    let (base, head) = (schema(json!("string")), schema(json!(["string", "null"])));
    let lenient = try_both(&base, &head, RECEIVED, Clients::Generated);
    assert_eq!(lenient[0], [WireEffect::Safe]);
    let strict = try_both(&base, &head, RECEIVED, Clients::Strict);
    assert_eq!(strict[0], [WireEffect::Breaks]);
}
