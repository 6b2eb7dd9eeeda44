//! How rows look, and where they are found.

mod hidden;
mod mistakes;

use std::time::{Duration, Instant};

use super::{
    Class, Code, Diagnostic, Diagnostics, Documents, Human, Locator, Part, Place, Report, Severity,
    child, render_human, render_json, report_json, segments,
};

const YAML: &str = "openapi: 3.0.3
info:
  title: Pets
  /x~y: &anchor
    deep: [one, {two: 2}]
alias: *anchor
merged:
  <<: *anchor
  own: 1
nothing:
";

const JSON: &str = r#"{"openapi": "3.0.3", "paths": {"/a~b": [1, {"x\n": true}]}}"#;

#[track_caller]
fn check_place(text: &str, pointer: &str, part: Part, expected: &str) {
    let mut locator = Locator::new(text);
    let found = locator
        .locate(pointer, part)
        .and_then(|range| text.get(range));
    assert_eq!(found, Some(expected));
}

fn row(place: Place) -> Diagnostic {
    Diagnostic::new(Code::DuplicateKey, place, "something is odd")
        .of("api.yaml")
        .label("here")
}

#[track_caller]
fn check_human(text: &str, rows: impl IntoIterator<Item = Diagnostic>, expected: &str) {
    let mut report = Report::new();
    for row in rows {
        report.push(row);
    }
    let mut documents = Documents::new(&[("api.yaml", text)]);
    let human = render_human(&report, &mut documents, Human::default());
    assert_eq!(human.trim_end(), expected.trim());
}

#[test]
fn places_in_yaml() {
    check_place(YAML, "/info/title", Part::Key, "title");
    check_place(YAML, "/info/title", Part::Value, "Pets");
    check_place(YAML, "/info/~1x~0y/deep/0", Part::Value, "one");
    check_place(YAML, "/info/~1x~0y/deep/1", Part::Key, "{two: 2}");
    check_place(YAML, "/info/~1x~0y/deep/1/two", Part::Value, "2");
    check_place(YAML, "/alias", Part::Value, "*anchor");
    check_place(YAML, "/alias/deep/0", Part::Value, "one");
    check_place(YAML, "/merged/deep/1/two", Part::Key, "two");
    check_place(YAML, "/merged/own", Part::Value, "1");
    check_place(YAML, "/merged", Part::Value, "<<: *anchor\n  own: 1");
    check_place(YAML, "/nothing", Part::Value, "nothing");
    check_place(YAML, "", Part::Key, YAML.trim_end());
}

#[test]
fn places_in_json() {
    check_place(JSON, "/openapi", Part::Key, "\"openapi\"");
    check_place(JSON, "/openapi", Part::Value, "\"3.0.3\"");
    check_place(JSON, "/paths/~1a~0b/0", Part::Value, "1");
    check_place(JSON, "/paths/~1a~0b/1/x\n", Part::Value, "true");
    check_place(JSON, "", Part::Value, JSON);
}

#[test]
fn places_that_are_not_there() {
    for pointer in [
        "/x",
        "/info/title/x",
        "/info/~1x~0y/deep/7",
        "/info/~1x~0y/deep/x",
        "x",
    ] {
        assert_eq!(Locator::new(YAML).locate(pointer, Part::Value), None);
    }
    assert_eq!(Locator::new("{\"a\": ").locate("/a", Part::Value), None);
    assert_eq!(Locator::new("").locate("/a", Part::Value), None);
}

#[test]
fn of_duplicates_the_last_is_found() {
    let small = "{a: 1, b: 2, a: 3}";
    check_place(small, "/a", Part::Value, "3");
    let filler: String = (0..40).map(|number| format!("k{number}: x, ")).collect();
    check_place(&format!("{{a: 1, {filler}a: 3}}"), "/a", Part::Value, "3");
}

#[test]
fn pointers_escape_and_come_apart() {
    let pointer = child(&child("", "paths"), "/a~b");
    assert_eq!(pointer, "/paths/~1a~0b");
    assert_eq!(segments(&pointer).collect::<Vec<_>>(), ["paths", "/a~b"]);
    assert_eq!(segments("").count(), 0);
}

#[test]
fn a_key_and_a_map_in_a_text() {
    let rows = [
        row(Place::key("/info/title")).help("write something else"),
        row(Place::value("/merged")),
        row(Place::Document),
        row(Place::value("/not/there")),
    ];
    check_human(
        YAML,
        rows,
        "
warning[W0001]: something is odd
 --> api.yaml:3:3
  |
3 |   title: Pets
  |   ^^^^^ here
  |
  = help: write something else

warning[W0001]: something is odd
 --> api.yaml:8:3
  |
8 |   <<: *anchor
  |   ^^^^^^^^^^^ here

warning[W0001]: something is odd
--> api.yaml

warning[W0001]: something is odd
--> api.yaml
 = at: /not/there

4 warnings (4 repaired)",
    );
}

#[test]
fn a_long_line_is_cut_around_the_place() {
    let filler = "\"k\": [1, 2, 3], ".repeat(200_000);
    let text = format!("{{{filler}\"odd\": \"日本語\", {filler}\"z\": 0}}");
    check_human(
        &text,
        [row(Place::value("/odd")).help("do"), row(Place::value(""))],
        "
warning[W0001]: something is odd
 --> api.yaml:1:3200009
  |
  |
1 | … \"k\": [1, 2, 3], \"k\": [1, 2, 3], \"odd\": \"日本語\", \"k\": [1, 2, 3], \"k\": [1, 2, 3], \"k\": [1, 2, 3], \"k\": [1, 2, 3], \"k\": [1, …
  |                                          ^^^^^^^^ here
  = help: do

warning[W0001]: something is odd
 --> api.yaml:1:1
  |
1 | {\"k\": [1, 2, 3], \"k\": [1, 2, 3], \"k\": [1, 2, 3], \"k\": [1, 2, 3], \"k\": [1, 2, 3],…
  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ here

2 warnings (2 repaired)",
    );
}

#[test]
fn columns_are_characters() {
    let mut report = Report::new();
    report.push(row(Place::value("/日本")));
    let text = "\u{feff}日本: x\n";
    let json = render_json(&report, &mut Documents::new(&[("api.yaml", text)]));
    assert_eq!(
        json,
        "{\"code\":\"W0001\",\"severity\":\"warning\",\"class\":\"repaired\",\"message\":\"something is odd\",\
         \"label\":\"here\",\"help\":null,\"file\":\"api.yaml\",\"line\":1,\"column\":5,\"pointer\":\"/日本\"}\n",
    );
}

#[test]
fn the_report_as_one_object() {
    let mut report = Report::new();
    report.push(row(Place::key("/info/title")));
    report.push(Diagnostic::new(Code::EmptyDocument, Place::Document, "empty").of("other"));
    let json = report_json(&report, &mut Documents::new(&[("api.yaml", YAML)]));
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    let expected = serde_json::json!({
        "counts": {
            "errors": 1, "warnings": 1, "represented": 0, "documented": 0, "untyped": 0,
            "skipped": 0, "repaired": 1, "extension": 0, "mistake": 0, "edited": 0, "untyped_replies": 0,
        },
        "rows": [
            {
                "pointer": "/info/title", "file": "api.yaml", "line": 3, "column": 3, "code": "W0001",
                "what": "something is odd", "done": "repaired",
                "why": "a key is written twice in one map; the last one counts, of merge keys all",
            },
            {
                "pointer": null, "file": "other", "line": null, "column": null, "code": "E0002",
                "what": "empty", "done": "refused", "why": "the document is empty",
            },
        ],
    });
    assert_eq!(json, expected);
}

#[test]
fn errors_are_printed_even_if_they_come_late() {
    let mut report = Report::new();
    for number in 0..5 {
        let mut odd = row(Place::Document);
        if number > 0 {
            odd.message = format!("odd thing {number}");
        }
        report.push(odd);
    }
    report.push(Diagnostic::new(Code::EmptyDocument, Place::Document, "empty").of("api.yaml"));
    let human = Human {
        colour: false,
        most: 2,
    };
    assert_eq!(
        render_human(&report, &mut Documents::new(&[]), human),
        "\
error[E0002]: empty
--> api.yaml

warning[W0001]: something is odd
--> api.yaml

… and 4 more rows

1 error, 5 warnings (5 repaired)
      1  refused      E0002  the document is empty
      5  repaired     W0001  a key is written twice in one map; the last one counts, of merge keys all
",
    );
}

#[test]
fn of_many_rows_the_worst_are_printed() {
    let mut report = Report::new();
    let codes = [
        Code::Extension,
        Code::UnknownFormat,
        Code::Contradiction,
        Code::NullValue,
        Code::UnknownType,
        Code::UnknownKey,
    ];
    for number in 0..2 {
        for code in codes {
            let message = format!("{} {number}", code.id());
            report.push(Diagnostic::new(code, Place::Document, message).of("a"));
        }
    }
    let printed = |most| {
        let human = Human {
            colour: false,
            most,
        };
        let text = render_human(&report, &mut Documents::new(&[]), human);
        let rows = text.lines().filter_map(|line| line.split_once("]: "));
        let rows: Vec<String> = rows.map(|(_, row)| row.to_owned()).collect();
        rows.join(", ")
    };
    assert_eq!(
        printed(11),
        "W0108 0, W0108 1, W0101 0, W0101 1, W0105 0, W0105 1, W0308 0, W0308 1, W0306 0, W0306 1, W0102 0"
    );
    assert!(printed(12).starts_with("W0108 0, ") && printed(12).ends_with("W0102 0, W0102 1"));
}

#[test]
fn a_denied_class_is_an_error() {
    let mut report = Report::new();
    report.push(row(Place::Document));
    assert!(!report.has_errors());
    report.deny(&[Class::Repaired]);
    assert!(report.has_errors());
    let denied = report.iter().next().unwrap();
    assert_eq!(report.severity(denied), Severity::Error);
    assert_eq!(
        Diagnostics(report).to_string(),
        "api.yaml: something is odd [W0001]"
    );
}

#[test]
fn nothing_to_say_is_nothing_printed() {
    let mut documents = Documents::new(&[("api.yaml", YAML)]);
    assert_eq!(
        render_human(&Report::new(), &mut documents, Human::default()),
        ""
    );
    assert_eq!(render_json(&Report::new(), &mut documents), "");
}

#[test]
fn colour_on_demand() {
    let mut report = Report::new();
    report.push(row(Place::key("/info")));
    let human = Human {
        colour: true,
        most: 1,
    };
    let text = render_human(&report, &mut Documents::new(&[("api.yaml", YAML)]), human);
    assert!(text.contains("\u{1b}["));
}

#[test]
fn many_rows_take_little_time() {
    let text = format!("{{{}\"z\": 0}}", "\"k\": \"ü\", ".repeat(100_000));
    let mut report = Report::new();
    for number in 0..100_000 {
        let mut odd = row(Place::value("/z"));
        odd.message = format!("odd thing {number}");
        report.push(odd);
    }
    let start = Instant::now();
    let mut documents = Documents::new(&[("api.yaml", &text)]);
    let json = render_json(&report, &mut documents);
    assert_eq!(json.lines().count(), 100_000);
    let human = render_human(
        &report,
        &mut documents,
        Human {
            colour: false,
            most: 50,
        },
    );
    assert!(human.len() < 50_000);
    assert!(
        start.elapsed() < Duration::from_secs(30),
        "{:?}",
        start.elapsed()
    );
}

#[test]
fn the_catalogue_is_in_order() {
    let ids: Vec<_> = Code::ALL.iter().map(|code| code.id()).collect();
    let mut sorted = ids.clone();
    sorted.sort_unstable();
    sorted.dedup();
    assert_eq!(ids, sorted, "ids are unique and go up");
    for code in Code::ALL {
        let error = code.severity() == Severity::Error;
        assert_eq!(error, code.class().is_none());
        assert_eq!(code.id().starts_with('E'), error);
    }
}

#[test]
fn classes_have_names() {
    for class in Class::ALL {
        assert_eq!(class.name().parse(), Ok(*class));
        assert!(Class::WORST_FIRST.contains(class));
    }
    let error = "odd".parse::<Class>().unwrap_err();
    assert!(error.starts_with("unknown class `odd`, known are represented, "));
}

#[test]
fn the_same_row_is_said_once() {
    let mut report = Report::new();
    report.push(row(Place::value("/a")));
    report.push(row(Place::value("/a")));
    report.push(row(Place::key("/a")));
    report.say_once();
    assert_eq!(report.len(), 2);
}
