//! Lists where the standard does not say how they are written.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::runtime::body::form;
use crate::runtime::parameter::ParameterValue;
use crate::runtime::parameter::escape::Place;
use crate::runtime::parameter::style::{Format, Nested, Style};

const UNDEFINED: &str = "the standard does not say how a list is written within this object";

fn write(
    style: Style,
    place: Place,
    nested: Nested,
    value: &Value,
) -> Result<Option<String>, &'static str> {
    let format = Format {
        style,
        explode: true,
        allow_reserved: false,
    };
    format.write(place, "q", &ParameterValue::of(value)?, nested)
}

/// The text with its brackets as people write them.
fn plain(written: Result<Option<String>, &'static str>) -> String {
    let written = written.unwrap().unwrap();
    written.replace("%5B", "[").replace("%5D", "]")
}

#[test]
fn lists_of_objects_in_deep_objects() {
    let value = json!({ "a": [{ "b": 1, "c": [2, 3] }, { "b": 4 }], "d": ["e"], "f": { "g": 5 } });
    let deep = |nested, value: &Value| write(Style::DeepObject, Place::Query, nested, value);
    assert_eq!(deep(Nested::Refused, &value), Err(UNDEFINED));
    assert_eq!(
        plain(deep(Nested::Indices, &value)),
        "q[a][0][b]=1&q[a][0][c][0]=2&q[a][0][c][1]=3&q[a][1][b]=4&q[d][0]=e&q[f][g]=5"
    );
    assert_eq!(
        plain(deep(Nested::Brackets, &value)),
        "q[a][][b]=1&q[a][][c][]=2&q[a][][c][]=3&q[a][][b]=4&q[d][]=e&q[f][g]=5"
    );
    for value in [json!([{ "b": 1 }]), json!({ "a": { "b": [[1], [2]] } })] {
        assert_eq!(deep(Nested::Refused, &value), Err(UNDEFINED), "{value}");
    }
    assert_eq!(
        plain(deep(Nested::Indices, &json!([{ "b": 1 }]))),
        "q[0][b]=1"
    );
    // Nothing is lost of a list of scalars.
    assert_eq!(
        plain(deep(
            Nested::Refused,
            &json!({ "a": [1, 2], "b": { "c": [3] } })
        )),
        "q[a]=1&q[a]=2&q[b][c]=3"
    );
}

#[test]
fn lists_in_objects_that_are_written_property_by_property() {
    let value = json!({ "a": [1, 2], "b": { "c": 3 }, "d": [{ "e": 4 }], "f": 5 });
    for place in [Place::Query, Place::Form] {
        let form = |nested| write(Style::Form, place, nested, &value);
        assert_eq!(form(Nested::Refused), Err(UNDEFINED));
        assert_eq!(
            plain(form(Nested::Indices)),
            "a[0]=1&a[1]=2&b[c]=3&d[0][e]=4&f=5"
        );
        assert_eq!(
            plain(form(Nested::Brackets)),
            "a[]=1&a[]=2&b[c]=3&d[][e]=4&f=5"
        );
    }
    // There is no such name in a path or a header.
    let styles = [
        (Style::Simple, Place::Path),
        (Style::Simple, Place::Header),
        (Style::Label, Place::Path),
        (Style::Matrix, Place::Path),
    ];
    for (style, place) in styles {
        let value = json!({ "a": [1] });
        assert_eq!(write(style, place, Nested::Indices, &value), Err(UNDEFINED));
    }
    for style in [Style::SpaceDelimited, Style::PipeDelimited] {
        let refused = write(style, Place::Query, Nested::Refused, &value);
        assert_eq!(refused, Err(UNDEFINED));
    }
}

#[test]
fn lists_in_a_form() {
    let body = BTreeMap::from([
        ("a".to_owned(), json!([1, 2])),
        ("b".to_owned(), json!({ "c": [3] })),
    ]);
    let value = ParameterValue::of(&body).unwrap();
    let error = form::write(&value, &[], Nested::Refused).unwrap_err();
    assert_eq!((error.parameter(), error.reason()), ("b", UNDEFINED));
    let written = form::write(&value, &[], Nested::Brackets).unwrap();
    assert_eq!(written, "a=1&a=2&c%5B%5D=3");
}
