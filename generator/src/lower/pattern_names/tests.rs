//! Which names a pattern tells.

use super::of;

#[test]
fn a_pattern_tells_names_or_that_it_tells_none() {
    for (pattern, names) in [
        ("^x-", vec!["x-*"]),
        ("^x-.*$", vec!["x-*"]),
        ("^x-[a-z]+$", vec!["x-*"]),
        ("^exact$", vec!["exact"]),
        ("^(a|b)$", vec!["a", "b"]),
        ("^(?:a|b.)$", vec!["a", "b*"]),
        ("^a|b$", vec!["a*", "*b"]),
        ("token$", vec!["*token"]),
        ("token", vec!["*token*"]),
        ("^ab?$", vec!["a*"]),
        ("^ab+$", vec!["ab*"]),
        ("^a\\.b$", vec!["a.b"]),
        ("a(b|c)", vec!["*a*", "*c*"]),
    ] {
        let names: Vec<String> = names.into_iter().map(str::to_owned).collect();
        assert_eq!(of(pattern), Some(names), "{pattern}");
    }
    for silent in [
        "",
        "^",
        "^$",
        ".*",
        "^.*$",
        "^[a-z]+$",
        "^\\d+$",
        "^a?$",
        "a|",
        "(?i)token",
        "^(?!x)",
        "[a|b]",
    ] {
        assert_eq!(of(silent), None, "{silent}");
    }
}
