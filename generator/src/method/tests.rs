//! Methods as they are written.

use super::{CallMethod, Method};

#[test]
fn methods_are_read_as_they_are_written() {
    for key in [
        "delete", "get", "head", "options", "patch", "post", "put", "trace",
    ] {
        let method = Method::read(key).expect("a method");
        assert!(method.has_key());
        assert_eq!(method.key(), key);
        assert_eq!(method.name(), key.to_ascii_uppercase());
    }
    for name in ["QUERY", "GET", "Get", "M-SEARCH"] {
        let method = Method::read(name).expect("a method");
        assert!(!method.has_key());
        assert_eq!((method.key(), method.name()), (name, name));
    }
    for text in ["", "A B", "A/B", "Ä", "A\r\n"] {
        assert_eq!(Method::read(text), None);
    }
}

#[test]
fn methods_of_calls_are_known() {
    let known = CallMethod::ALL.map(|method| Method::read(method.key()));
    assert_eq!(
        known,
        CallMethod::ALL.map(|method| Some(Method::Known(method)))
    );
}

#[test]
fn methods_are_sorted_by_name() {
    let sorted = [
        "delete", "get", "head", "options", "patch", "post", "put", "trace",
    ];
    let methods: Vec<Method> = sorted.iter().filter_map(|key| Method::read(key)).collect();
    assert!(methods.is_sorted());
    let other = Method::read("ACL");
    assert!(other > methods.last().cloned());
}
