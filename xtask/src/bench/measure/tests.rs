//! Tests of what is said of a command that failed.

use super::cause;

#[test]
fn the_first_error_is_the_cause() {
    let cargo = "   Compiling a v0.1.0\nerror[E0425]: cannot find value\nerror: could not compile";
    let expected = Some("error[E0425]: cannot find value".to_owned());
    assert_eq!(cause(cargo), expected);
    assert_eq!(cause("it went on\nand off\n\n").as_deref(), Some("and off"));
    assert_eq!(cause(" \n"), None);
}

#[test]
fn a_panic_is_its_message() {
    let text = "\nthread 'main' (1) panicked at a.rs:1:2:\nnot yet: 2\nstack backtrace:\nnote: x";
    assert_eq!(cause(text).as_deref(), Some("panicked: not yet: 2"));
}

#[test]
fn folders_are_left_out() {
    let text = "error: `/a/folder/api.json` has no /paths/ at a/b";
    assert_eq!(
        cause(text).as_deref(),
        Some("error: `api.json` has no /paths/ at a/b")
    );
}
