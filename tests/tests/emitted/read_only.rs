//! `readOnly` and `writeOnly`: each binds in the direction in which it exists.

use serde_json::json;

use super::cases::read_only::types::{Account, Many, ManyRequired, Owner};
use super::runtime::model::from_slice;
use super::{read, round_trip, sent};

const RECEIVED: &str = r#"{
    "id": "00000000-0000-0000-0000-000000000001", "name": "A", "createdAt": "2026-01-01T00:00:00Z", "deletedAt": null,
    "closedAt": null, "pin": null, "owner": {"id": "o"}, "both": "b"
}"#;

#[test]
fn what_is_received_is_kept_but_not_sent_again() {
    let account: Account = round_trip(RECEIVED);
    assert!(account.id.is_some() && account.owner.is_some());
    assert_eq!(
        sent(&account),
        json!({"name": "A", "pin": null, "both": "b"})
    );
}

#[test]
fn what_is_only_sent_need_not_be_received_and_the_reverse() {
    let account = Account::new("A", "secret", None, "b");
    assert_eq!(account.id, None);
    let expected = json!({"name": "A", "password": "secret", "pin": null, "both": "b"});
    assert_eq!(sent(&account), expected);
    let missing = from_slice::<Owner>(b"{}")
        .expect_err("an owner without id")
        .to_string();
    assert!(missing.contains("id"), "{missing}");
}

#[test]
fn many_arguments_know_the_directions_too() {
    let text = || String::from("x");
    let many = Many::new(ManyRequired {
        a: text(),
        b: text(),
        c: text(),
        d: text(),
        e: text(),
        f: text(),
    });
    assert_eq!(many.f.as_deref(), Some("x"));
    let received: Many = read(r#"{"a": "", "b": "", "c": "", "d": "", "e": "", "g": "g"}"#);
    assert_eq!((received.f, received.g.as_deref()), (None, Some("g")));
}
