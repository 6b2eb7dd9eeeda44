//! Tests of arguments.

use super::split;

#[test]
fn revisions_and_paths() {
    let cases = [
        ("HEAD~1:spec/a.yaml", Some(("HEAD~1", "spec/a.yaml"))),
        ("v1:./a:b.yaml", Some(("v1", "./a:b.yaml"))),
        (
            "HEAD^{/fix: it}:a.yaml",
            Some(("HEAD^{/fix: it}", "a.yaml")),
        ),
        ("main@{1}:a.yaml", Some(("main@{1}", "a.yaml"))),
        ("a.yaml", None),
        ("main:", None),
        (":a.yaml", None),
        ("HEAD^{/fix: it}", None),
    ];
    for (text, parts) in cases {
        assert_eq!(split(text), parts, "{text}");
    }
}
