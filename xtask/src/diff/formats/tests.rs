//! Tests of the formats, by reports made by hand.

mod ci;
mod golden;
mod human;
mod junit;
mod markdown;
mod sample;
mod sarif;
mod schema;

use super::render;
use crate::cli::Format;

/// All formats, with the file that has what they make of the sample.
const ALL: [(Format, &str); 7] = [
    (Format::Human, "human.txt"),
    (Format::Markdown, "markdown.md"),
    (Format::Json, "json.json"),
    (Format::Github, "github.txt"),
    (Format::Gitlab, "gitlab.json"),
    (Format::Junit, "junit.xml"),
    (Format::Sarif, "sarif.json"),
];

#[test]
fn formats_write_what_is_committed() {
    let report = sample::usual();
    for (format, file) in ALL {
        let text = render(&report, format);
        // The version of this program is no part of the format.
        let ours = concat!("\"semanticVersion\": \"", env!("CARGO_PKG_VERSION"), '"');
        golden::compare(file, &text.replace(ours, "\"semanticVersion\": \"0.0.0\""));
    }
}

#[test]
fn no_format_lets_control_characters_through() {
    for (format, file) in ALL {
        let text = render(&sample::hostile(), format);
        let lines = text.replace('\n', "");
        let hidden: Vec<char> = lines
            .chars()
            .filter(|c| super::plain::is_hidden(*c))
            .collect();
        assert!(hidden.is_empty(), "{file}: {hidden:?}\n{text}");
    }
}

#[test]
fn no_format_fails_on_a_report_without_anything() {
    for (format, file) in ALL {
        let text = render(&sample::empty(), format);
        assert!(text.ends_with('\n'), "{file}: {text}");
    }
}

#[test]
fn formats_say_the_same_twice() {
    for (format, file) in ALL {
        let report = sample::many(300);
        assert_eq!(render(&report, format), render(&report, format), "{file}");
    }
}
