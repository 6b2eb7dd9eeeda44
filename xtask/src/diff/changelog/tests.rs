//! Tests of the changelog.

use super::{MARKER, add};

fn lines(lines: &[&str]) -> Vec<String> {
    lines.iter().map(|line| (*line).to_owned()).collect()
}

#[test]
fn a_new_changelog() {
    let text = add(None, None, "0.2.0", &lines(&["- A", "- B"])).unwrap();
    let expected = format!("# Changelog\n\n{MARKER}\n\n## 0.2.0\n\n- A\n- B\n");
    assert_eq!(text, expected);
    let again = add(Some(&text), None, "0.2.0", &lines(&["- A", "- B"])).unwrap();
    assert_eq!(again, expected, "nothing twice");
}

#[test]
fn an_entry_that_is_not_released_goes_on() {
    let old = format!("# Changes\n\nMine.\n\n{MARKER}\n\n## [0.1.0] - 2027-01-31\n\n- First\n");
    let text = add(Some(&old), Some(&old), "0.1.1", &lines(&["- A"])).unwrap();
    let head = format!("# Changes\n\nMine.\n\n{MARKER}\n\n## 0.1.1\n\n- A\n");
    let tail = "\n## [0.1.0] - 2027-01-31\n\n- First\n";
    assert_eq!(text, format!("{head}{tail}"));
    // Somebody adds a line by hand; then more changes, and the step is a larger one.
    let text = text.replace("- A\n", "- A\n- By hand\n");
    let text = add(Some(&text), Some(&old), "0.2.0", &lines(&["- B", "- A"])).unwrap();
    let head = head.replace("0.1.1", "0.2.0");
    assert_eq!(text, format!("{head}- By hand\n- B\n{tail}"));
}

#[test]
fn the_rest_is_its_owner_s() {
    assert_eq!(
        add(Some("# Changelog\n"), None, "0.2.0", &lines(&["- A"])),
        None
    );
    let text = format!("{MARKER}\r\n");
    let text = add(Some(&text), None, "0.2.0", &lines(&["- A"])).unwrap();
    assert_eq!(text, format!("{MARKER}\r\n\r\n## 0.2.0\r\n\r\n- A\r\n"));
    let empty = format!("{MARKER}\n\n## 0.2.0\n");
    let text = add(Some(&empty), None, "0.2.0", &lines(&["- A"])).unwrap();
    assert_eq!(text, format!("{MARKER}\n\n## 0.2.0\n\n- A\n"));
}
