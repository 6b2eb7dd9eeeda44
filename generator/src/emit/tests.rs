//! Documentation that rustdoc takes, and files that are Rust.

use super::markdown::{code, is_plain_line, lines, parsed_lines};

fn rendered(text: &str) -> String {
    lines(text).join("\n")
}

#[test]
fn code_is_never_a_doctest() {
    assert_eq!(rendered("```\nlet x = 1;\n```"), "```text\nlet x = 1;\n```");
    assert_eq!(
        rendered("```rust\nlet x = 1;\n```"),
        "```text\nlet x = 1;\n```"
    );
    assert_eq!(rendered("```json\n{}\n```"), "```json\n{}\n```");
    assert_eq!(rendered("    indented"), "```text\nindented\n```");
    // A fence that is never closed would take all that follows into it.
    assert_eq!(rendered("```\nopen"), "```text\nopen\n```");
}

#[test]
fn html_is_shown_and_links_lead_somewhere() {
    assert_eq!(
        rendered("a <b>c</b>"),
        "a \\<b\\>c\\</b\\>".replace("\\>", ">")
    );
    assert_eq!(
        rendered("see [x](https://e.com/a) and [y](Foo)"),
        "see [x](https://e.com/a) and y"
    );
    assert_eq!(
        rendered("at https://e.com/a, or"),
        "at <https://e.com/a>, or"
    );
    assert!(!rendered("[Foo] and [`Bar`]").starts_with('['));
}

#[test]
fn lines_are_wrapped_and_keep_their_meaning() {
    let long = "word ".repeat(60);
    let wrapped = lines(&long);
    assert!(wrapped.len() > 3);
    assert!(wrapped.iter().all(|line| line.len() <= 92), "{wrapped:?}");
    // A number with a dot at the begin of a line would be a list.
    let tricky = format!("{}2. more", "x".repeat(88) + " ");
    assert!(lines(&tricky).iter().all(|line| !line.starts_with("2.")));
    let list = lines(&format!("* {long}"));
    assert!(
        list.iter().skip(1).all(|line| line.starts_with("  ")),
        "{list:?}"
    );
}

#[test]
fn what_cannot_be_seen_is_left_out() {
    assert_eq!(rendered("a\u{202e}b\u{0}c\r\nd"), "abc d");
    assert_eq!(rendered("*/ \"\"\" */"), "*/ \"\"\" */".replace('*', "\\*"));
}

#[test]
fn code_spans_hold_any_code() {
    assert_eq!(code("a"), "`a`");
    assert_eq!(code("a`b"), "``a`b``");
    assert_eq!(code("`a"), "`` `a ``");
    assert_eq!(code(""), "`\"\"`");
    assert_eq!(code("a\nb"), "`a b`");
}

#[test]
fn what_needs_no_parser_is_what_the_parser_gives() {
    let plain = [
        "The name.",
        "Whether it is there (or not); see 'other'",
        "a",
        "Over 50% of it, at 12:30 - or - later?",
        "Ünïcödé words",
        "A. B) c",
        "at 1.5/2",
        "Format: `uri`.",
        "Default: `\"a_b\"`. Example: `<a> | *b*\\`",
    ];
    for text in plain {
        assert!(is_plain_line(text), "{text}");
        assert_eq!(parsed_lines(text), [text], "{text}");
    }
    let other = [
        "",
        " a",
        "a ",
        "a  b",
        "1. a",
        "- a",
        "a_b_",
        "see https://example.com",
        "www.example.com",
        "`a`",
        "a\nb",
        "<a>",
        "a & b",
        "a `b",
        "a ``b``",
        "a ` b `",
    ];
    for text in other {
        assert!(!is_plain_line(text), "{text}");
    }
}

#[test]
fn what_an_entity_hides_is_left_out() {
    let hidden = "&#x202e;&#27;&#x9b;&#127;&#x2066;&#x200b;&rlm;&#xfeff;&#xe0041;";
    let cases = [
        ("a HIDDENb", "a b"),
        (
            "a&#13;b&#x85;c&#11;d&#12;e&#x2028;f&#x2029;g",
            "a b c d e f g",
        ),
        ("# a HIDDENb", "# a b"),
        ("* a HIDDENb", "* a b"),
        ("> a HIDDENb", " >\n > a b"),
        ("**a HIDDENb** *c&#13;d* ~~HIDDENe~~", "**a b** *c d* ~~e~~"),
        (
            "|aHIDDEN|b|\n|-|-|\n|c&#13;d|HIDDENe|",
            "|a|b|\n|-|-|\n|c d|e|",
        ),
        (
            "[aHIDDEN](https://e.example/HIDDENb \"c&#13;HIDDENd\")",
            "[a](https://e.example/b \"c d\")",
        ),
        (
            "![HIDDENa](https://e.example/&#13;)",
            "[a](<https://e.example/ >)",
        ),
        ("HIDDENhttps://e.example/a", "<https://e.example/a>"),
        (
            "[a]\n\n[a]: https://e.example/HIDDEN 'HIDDENb'",
            "[a](https://e.example/ \"b\")",
        ),
    ];
    let found = cases.map(|(text, _)| rendered(&text.replace("HIDDEN", hidden)));
    assert_eq!(found, cases.map(|(_, expected)| expected));
    // Entities are none in code and in HTML.
    let texts = [
        "`HIDDEN`",
        "```\nHIDDEN\n```",
        "<b title='HIDDEN'>HIDDEN</b>",
        "    HIDDEN",
        "~~HIDDEN~~",
        "*&#13;*",
        "|a&#10;b|\n|-|",
    ];
    for text in texts {
        let text = rendered(&text.replace("HIDDEN", hidden));
        assert!(
            !text.contains(|one| one != '\n' && crate::hidden::is_hidden(one)),
            "{text:?}"
        );
    }
}
