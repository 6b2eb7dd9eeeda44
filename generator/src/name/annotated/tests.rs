//! Names of values that the document gives.

use super::{annotated, upper_camel};
use crate::model::{Annotation, Docs};
use crate::name::wish::Wish;

#[test]
fn annotations_name_values_unless_they_cannot() {
    for (name, title, wanted) in [
        (None, None, vec!["A"]),
        (Some("NOT_STARTED"), None, vec!["NotStarted", "A"]),
        (Some("StatusReady"), None, vec!["Ready", "StatusReady", "A"]),
        (Some("Statuses"), None, vec!["Statuses", "A"]),
        (Some("Status"), None, vec!["A"]),
        (Some("Status404"), None, vec!["Status404", "A"]),
        (Some("…"), None, vec!["A"]),
        (Some("启用"), None, vec!["A"]),
        (Some("a"), None, vec!["A"]),
        (None, Some("Bright red"), vec!["BrightRed", "A"]),
        (
            None,
            Some("Status Ready"),
            vec!["Ready", "StatusReady", "A"],
        ),
        (None, Some("It is ready for all"), vec!["A"]),
        (None, Some("V1SpeakPostParametersContainer0"), vec!["A"]),
        (Some("ONE"), Some("Two"), vec!["One", "Two", "A"]),
    ] {
        let said = Annotation {
            name: name.map(str::to_owned),
            docs: Docs {
                summary: title.map(str::to_owned),
                ..Docs::default()
            },
            deprecated: false,
        };
        let wish = annotated(Wish::new("a", upper_camel("a")), &said, "Status");
        let names: Vec<String> = std::iter::once(wish.name).chain(wish.others).collect();
        assert_eq!(names, wanted, "{name:?} {title:?}");
    }
}
