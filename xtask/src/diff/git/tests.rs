//! Tests of paths and of what git prints.

use super::{folder_of, join, pairs};

#[test]
fn paths_are_joined() {
    let cases = [
        ("", "a.yaml", Some("a.yaml")),
        ("spec/", "./a.yaml", Some("spec/a.yaml")),
        ("spec/api", "../parts//a.yaml", Some("spec/parts/a.yaml")),
        ("spec", "..", Some("")),
        ("spec", "../../a.yaml", None),
        ("spec", "/a.yaml", None),
    ];
    for (folder, path, joined) in cases {
        assert_eq!(join(folder, path).as_deref(), joined, "{folder} {path}");
    }
    assert_eq!(folder_of("a/b/c.yaml"), "a/b");
    assert_eq!(folder_of("c.yaml"), "");
}

#[test]
fn renames_are_read() {
    let text = "R100\0old name\0new name\0M\0b\0\nR087\0a\0b\0A\0c\0";
    let pair = |(old, new): (&str, &str)| (old.to_owned(), new.to_owned());
    let expected = [("old name", "new name"), ("a", "b")].map(pair);
    assert_eq!(pairs(text), expected);
    assert_eq!(pairs(""), []);
    assert_eq!(pairs("R100\0a"), []);
}
