//! Which lines belong to which entry.

use super::yaml_lines;

#[test]
fn entries_count_from_their_key_and_items_from_their_value() {
    let text =
        "# comment\na:\n  b: |\n    c: no key\n  d:\n    - 1\n    - e: 2\n      f: [3, 4]\ng: *h\n";
    let text = text.replace("a:\n", "a: &h\n");
    let lines = yaml_lines(&text).unwrap();
    let line = |path: &str| {
        lines
            .get(
                &path
                    .split_terminator('/')
                    .map(str::to_owned)
                    .collect::<Vec<_>>(),
            )
            .copied()
    };
    assert_eq!(line(""), Some(2));
    assert_eq!(line("a"), Some(2));
    assert_eq!(line("a/b"), Some(3));
    assert_eq!(line("a/b/c"), None);
    assert_eq!(line("a/d"), Some(5));
    assert_eq!(line("a/d/0"), Some(6));
    assert_eq!(line("a/d/1"), Some(7));
    assert_eq!(line("a/d/1/e"), Some(7));
    assert_eq!(line("a/d/1/f/1"), Some(8));
    assert_eq!(line("g"), Some(9));
}

#[test]
fn what_is_not_yaml_is_an_error() {
    assert!(yaml_lines("a: [").is_err());
}
