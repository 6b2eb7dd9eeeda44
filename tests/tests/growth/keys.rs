//! Keys that are written again and again, in both syntaxes.

/// A way to write a document of a size, with a name to tell it by.
pub(crate) type Written = (&'static str, fn(usize) -> String);

/// What no tree of values has: each key of those stands once.
pub(crate) const KEYS: &[Written] = &[
    ("one key again and again", |size| {
        json("x-a", size, |_| r#""a":1"#.to_owned())
    }),
    ("keys that are written twice", |size| {
        json("x-a", size, |index| format!(r#""a{index}":1,"a{index}":2"#))
    }),
    ("one component again and again", |size| {
        let schema = r#""A":{"type":"object","properties":{"a":{"type":"string"}}}"#;
        let schemas = vec![schema; size].join(",");
        json("components", 1, |_| format!(r#""schemas":{{{schemas}}}"#))
    }),
    ("components that are written twice", |size| {
        let schema = |index: usize| format!(r#""A{index}":{{"type":"object"}}"#);
        let schemas: Vec<String> = (0..size * 2).map(|index| schema(index / 2)).collect();
        json("components", 1, |_| {
            format!(r#""schemas":{{{}}}"#, schemas.join(","))
        })
    }),
    ("one key again and again in YAML", |size| {
        yaml(size, |_| "  a: 1\n".to_owned())
    }),
    ("keys that are written twice in YAML", |size| {
        yaml(size, |index| format!("  a{index}: 1\n  a{index}: 2\n"))
    }),
    ("merge keys again and again", |size| {
        yaml(size, |index| {
            format!("  a{index}: &a{index} {{b: 1}}\n  <<: *a{index}\n")
        })
    }),
    ("large numbers", |size| {
        json("x-a", size, |index| format!(r#""a{index}":1{index:030}"#))
    }),
];

const HEAD: &str = r#"{"openapi":"3.1.0","info":{"title":"T","version":"1"},"paths":{}"#;

fn json(key: &str, size: usize, entry: impl Fn(usize) -> String) -> String {
    let entries: Vec<String> = (0..size).map(entry).collect();
    format!(r#"{HEAD},"{key}":{{{}}}}}"#, entries.join(","))
}

fn yaml(size: usize, entry: impl Fn(usize) -> String) -> String {
    let entries: String = (0..size).map(entry).collect();
    format!("openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\npaths: {{}}\nx-a:\n{entries}")
}
