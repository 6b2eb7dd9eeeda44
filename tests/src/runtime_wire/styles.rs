//! The table "Style Examples" of OpenAPI 3.0.3. Where it has characters that a URL cannot hold as
//! they are (`|`, `[`, `]`), they are compared in their encoded form, as OpenAPI 3.0.4 shows them.

use std::collections::BTreeMap;

use crate::runtime::body::form::{self, FormField};
use crate::runtime::model::{Encode, Field, Sink};
use crate::runtime::parameter::ParameterValue;
use crate::runtime::parameter::escape::Place;
use crate::runtime::parameter::style::{Format, Nested, Style};
use crate::runtime::scalar::big_integer::BigInteger;

struct Rgb;

impl Encode for Rgb {
    fn encode(&self, sink: &mut dyn Sink) {
        let fields: [Field<'_>; 3] = [
            Field::required("R", &100_i64),
            Field::required("G", &200_i64),
            Field::required("B", &150_i64),
        ];
        sink.object(&fields);
    }
}

fn write(style: Style, explode: bool, place: Place, value: &dyn Encode) -> Option<String> {
    try_write(style, explode, place, value).unwrap()
}

fn try_write(
    style: Style,
    explode: bool,
    place: Place,
    value: &dyn Encode,
) -> Result<Option<String>, &'static str> {
    let format = Format {
        style,
        explode,
        allow_reserved: false,
    };
    format.write(place, "color", &ParameterValue::of(value)?, Nested::Refused)
}

fn row(style: Style, explode: bool, place: Place) -> [Option<String>; 4] {
    let colors = vec!["blue".to_owned(), "black".to_owned(), "brown".to_owned()];
    let values: [&dyn Encode; 4] = [&"", &"blue", &colors, &Rgb];
    values.map(|value| write(style, explode, place, value))
}

fn check(style: Style, explode: bool, place: Place, expected: [&str; 4]) {
    assert_eq!(
        row(style, explode, place),
        expected.map(|text| Some(text.to_owned())),
        "{style:?} {explode}"
    );
}

#[test]
fn styles_of_paths() {
    use Place::Path;
    let list = ";color=blue,black,brown";
    check(
        Style::Matrix,
        false,
        Path,
        [";color", ";color=blue", list, ";color=R,100,G,200,B,150"],
    );
    let list = ";color=blue;color=black;color=brown";
    check(
        Style::Matrix,
        true,
        Path,
        [";color", ";color=blue", list, ";R=100;G=200;B=150"],
    );
    check(
        Style::Label,
        false,
        Path,
        [".", ".blue", ".blue.black.brown", ".R.100.G.200.B.150"],
    );
    check(
        Style::Label,
        true,
        Path,
        [".", ".blue", ".blue.black.brown", ".R=100.G=200.B=150"],
    );
    for place in [Path, Place::Header] {
        check(
            Style::Simple,
            false,
            place,
            ["", "blue", "blue,black,brown", "R,100,G,200,B,150"],
        );
        check(
            Style::Simple,
            true,
            place,
            ["", "blue", "blue,black,brown", "R=100,G=200,B=150"],
        );
    }
}

#[test]
fn styles_of_queries() {
    use Place::Query;
    let list = "color=blue,black,brown";
    check(
        Style::Form,
        false,
        Query,
        ["color=", "color=blue", list, "color=R,100,G,200,B,150"],
    );
    let list = "color=blue&color=black&color=brown";
    check(
        Style::Form,
        true,
        Query,
        ["color=", "color=blue", list, "R=100&G=200&B=150"],
    );
    let list = "color=blue; color=black; color=brown";
    check(
        Style::Form,
        true,
        Place::Cookie,
        ["color=", "color=blue", list, "R=100; G=200; B=150"],
    );
    let [.., list, object] = row(Style::SpaceDelimited, false, Query);
    assert_eq!(list.as_deref(), Some("color=blue%20black%20brown"));
    assert_eq!(object.as_deref(), Some("color=R%20100%20G%20200%20B%20150"));
    let [.., list, object] = row(Style::PipeDelimited, false, Query);
    assert_eq!(list.as_deref(), Some("color=blue%7Cblack%7Cbrown"));
    assert_eq!(object.as_deref(), Some("color=R%7C100%7CG%7C200%7CB%7C150"));
    let [.., object] = row(Style::DeepObject, true, Query);
    assert_eq!(
        object.as_deref(),
        Some("color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150")
    );
}

#[test]
fn empty_and_null_values_are_left_out() {
    for style in [
        Style::Form,
        Style::DeepObject,
        Style::PipeDelimited,
        Style::Simple,
    ] {
        assert_eq!(
            write(style, true, Place::Query, &Vec::<String>::new()),
            None
        );
        assert_eq!(
            write(
                style,
                true,
                Place::Query,
                &BTreeMap::<String, String>::new()
            ),
            None
        );
        assert_eq!(write(style, true, Place::Query, &None::<String>), None);
    }
    let list = vec![None, Some("a".to_owned())];
    assert_eq!(
        write(Style::Form, true, Place::Query, &list).as_deref(),
        Some("color=a")
    );
}

#[test]
fn nested_values() {
    let nested = BTreeMap::from([(
        "a".to_owned(),
        BTreeMap::from([("b c".to_owned(), vec![1_i64, 2])]),
    )]);
    assert_eq!(
        write(Style::DeepObject, true, Place::Query, &nested).as_deref(),
        Some("color%5Ba%5D%5Bb%20c%5D=1&color%5Ba%5D%5Bb%20c%5D=2")
    );
    assert_eq!(
        write(Style::Form, true, Place::Query, &nested).as_deref(),
        Some("a=%7B%22b%20c%22%3A%5B1%2C2%5D%7D")
    );
    let json = |place, value: &dyn Encode| {
        let value = ParameterValue::json(value).unwrap();
        Format::JSON.write(place, "x", &value, Nested::Refused)
    };
    assert_eq!(
        json(Place::Header, &nested).unwrap().unwrap(),
        r#"{"a":{"b c":[1,2]}}"#
    );
    assert_eq!(json(Place::Query, &"a").unwrap().unwrap(), "x=%22a%22");
}

/// RFC 6570 section 3.2.3: triples and reserved characters stay, but for those that would change what is around them.
#[test]
fn reserved_characters() {
    let format = Format {
        allow_reserved: true,
        ..Format::FORM
    };
    let written = |place, text: &str| {
        let value = ParameterValue::of(&text).unwrap();
        let written = format.write(place, "q", &value, Nested::Refused);
        written.unwrap().unwrap()
    };
    assert_eq!(
        written(Place::Query, ":/?#[]@!$&'()*+,;= ü~"),
        "q=:/?%23%5B%5D@!$%26'()*%2B,;=%20%C3%BC~"
    );
    assert_eq!(
        written(Place::Form, ":/?#[]@!$&'()*+,;= ü~"),
        "q=:/?%23%5B%5D@!$%26'()*%2B,;=+%C3%BC%7E"
    );
    let triples = "%41%2f%2F%20 %%%4%4g%é%C3%BC%";
    let (bare, kept) = ("%25%25%254%254g%25%C3%A9%C3%BC%25", "q=%41%2f%2F%20");
    assert_eq!(written(Place::Query, triples), format!("{kept}%20{bare}"));
    assert_eq!(written(Place::Form, triples), format!("{kept}+{bare}"));
    // Elsewhere nothing is said of it.
    let value = ParameterValue::of(&"%41/").unwrap();
    let path = Format {
        allow_reserved: true,
        ..Format::SIMPLE
    };
    let written = path.write(Place::Path, "q", &value, Nested::Refused);
    assert_eq!(written.unwrap().unwrap(), "%2541%2F");
}

#[test]
fn numbers_and_booleans() {
    assert_eq!(
        write(Style::Form, true, Place::Query, &1.5_f64).as_deref(),
        Some("color=1.5")
    );
    assert_eq!(
        write(Style::Form, true, Place::Query, &true).as_deref(),
        Some("color=true")
    );
    assert_eq!(
        write(Style::Form, true, Place::Query, &i64::MIN).as_deref(),
        Some("color=-9223372036854775808")
    );
    let long = "-123456789012345678901234567890";
    let integer = long.parse::<BigInteger>().unwrap();
    let written = write(Style::Simple, false, Place::Path, &vec![integer]);
    assert_eq!(written.as_deref(), Some(long));
}

#[test]
fn properties_of_a_form() {
    let body = BTreeMap::from([
        ("a".to_owned(), vec!["1 2".to_owned(), "3".to_owned()]),
        ("b".to_owned(), vec!["4".to_owned(), "5".to_owned()]),
        ("c".to_owned(), vec![]),
        ("d".to_owned(), vec!["6".to_owned()]),
    ]);
    let joined = Format {
        explode: false,
        ..Format::FORM
    };
    let fields = [
        FormField {
            name: "b",
            format: joined,
        },
        FormField {
            name: "d",
            format: Format::JSON,
        },
    ];
    assert_eq!(
        form::write(
            &ParameterValue::of(&body).unwrap(),
            &fields,
            Nested::Refused
        )
        .unwrap(),
        "a=1+2&a=3&b=4,5&d=%5B%226%22%5D"
    );
}

/// A header has no escapes, so an item with a comma would be taken for two.
#[test]
fn a_comma_in_a_list_of_a_header_is_refused() {
    let header =
        |explode, value: &dyn Encode| try_write(Style::Simple, explode, Place::Header, value);
    let list = |text: &str| vec!["a".to_owned(), text.to_owned()];
    let object = |key: &str, text: &str| BTreeMap::from([(key.to_owned(), text.to_owned())]);
    let refused = Err(
        "a value of a list in a header cannot have a comma, or a blank at its beginning or end",
    );
    for explode in [false, true] {
        assert_eq!(header(explode, &list("b,c")), refused);
        assert_eq!(header(explode, &object("a", "b,c")), refused);
        assert_eq!(header(explode, &object("a,b", "c")), refused);
        assert_eq!(header(explode, &vec![list("b")]), refused);
        // Blanks around an item get lost (RFC 9110 section 5.6.1).
        assert_eq!(header(explode, &list(" b")), refused);
        assert_eq!(header(explode, &list("b\t")), refused);
        assert_eq!(header(explode, &object("a", "b ")), refused);
        assert_eq!(header(explode, &list("b c")).unwrap().unwrap(), "a,b c");
        assert_eq!(header(explode, &"a,b").unwrap().unwrap(), "a,b");
        assert_eq!(header(explode, &list("b=c")).unwrap().unwrap(), "a,b=c");
    }
    assert_eq!(header(true, &object("a=b", "c")), refused);
    assert!(header(false, &object("a=b", "c")).is_ok());
    // Where commas are escaped there is no harm.
    for place in [Place::Path, Place::Query, Place::Cookie, Place::Form] {
        let format = try_write(Style::Form, false, place, &list("b,c"));
        assert_eq!(format.unwrap().unwrap(), "color=a,b%2Cc");
    }
}
