//! Words that may be meant, and rows that are grouped.

use super::super::{
    Class, Code, Diagnostic, Documents, Human, Place, Report, Severity, is_slip, nearest,
    render_human,
};

#[test]
fn the_nearest_known_word_is_meant() {
    let keys = || ["required", "properties", "readOnly"].into_iter();
    assert_eq!(nearest("requierd", keys()), Some("required"));
    assert_eq!(nearest("propertys", keys()), Some("properties"));
    assert_eq!(nearest("position", keys()), None);
    assert_eq!(nearest("", keys()), None);
    assert!(is_slip("requierd", "required") && is_slip("typ", "type"));
    assert!(!is_slip("propertys", "properties") && !is_slip("type", "type"));
}

#[test]
fn a_row_may_be_most_likely_a_mistake() {
    let mut report = Report::new();
    let unknown = |at| Diagnostic::new(Code::UnknownKey, Place::key(at), "m").of("a");
    report.push(unknown("/a"));
    report.push(unknown("/b").class(Class::Mistake));
    report.deny(&[Class::Mistake]);
    let severities: Vec<Severity> = report.iter().map(|row| report.severity(row)).collect();
    assert_eq!(severities, [Severity::Warning, Severity::Error]);
    assert_eq!(report.count_class(Class::Mistake), 1);
    assert_eq!(report.count_class(Class::Skipped), 1);
}

#[test]
fn rows_that_say_the_same_of_many_places_are_printed_once() {
    let mut report = Report::new();
    for place in 0..3 {
        let place = Place::key(format!("/{place}"));
        report.push(Diagnostic::new(Code::Annotation, place, "an annotation").of("a"));
        report.count_untyped_reply();
    }
    let text = render_human(&report, &mut Documents::new(&[]), Human::default());
    assert_eq!(text.matches("an annotation").count(), 1, "{text}");
    assert!(text.contains("the same at 2 more places"), "{text}");
    let counts = "3 warnings (3 extension, 3 replies that can be anything)";
    assert!(text.contains(counts), "{text}");
}
