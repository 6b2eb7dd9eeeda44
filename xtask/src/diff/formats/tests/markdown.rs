//! Tests of the comment on a pull request.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::sample;
use crate::cli::Format;
use crate::diff::formats::markup::{code, prose};
use crate::diff::formats::render;
use crate::diff::report::Report;

fn markdown(report: &Report) -> String {
    render(report, Format::Markdown)
}

fn events(text: &str) -> Vec<Event<'_>> {
    Parser::new_ext(text, Options::ENABLE_TABLES | Options::ENABLE_GFM).collect()
}

/// HTML that is ours, with the texts within `code` left out.
fn is_ours(html: &str) -> bool {
    let html = html.trim();
    let is_summary = html.starts_with("<details><summary>") && html.ends_with("</summary>");
    let tags = ["<code>", "</code>", "</summary>"];
    let rest = html.strip_prefix("<details><summary>").unwrap_or(html);
    let rest = tags
        .iter()
        .fold(rest.to_owned(), |rest, tag| rest.replacen(tag, "", 1));
    let is_plain = !rest.contains(['<', '>']);
    let known = ["</details>", "<!-- clientgen diff -->", "<code>", "</code>"];
    known.contains(&html) || (is_summary && is_plain)
}

/// Texts outside of code, with pieces of one text put together as a browser has them.
fn texts(text: &str) -> Vec<String> {
    let mut texts = vec![String::new()];
    let mut in_block = false;
    for event in events(text) {
        match event {
            Event::Start(Tag::CodeBlock(_)) => in_block = true,
            Event::End(TagEnd::CodeBlock) => in_block = false,
            Event::Text(piece) if !in_block => texts.last_mut().unwrap().push_str(&piece),
            _ => texts.push(String::new()),
        }
    }
    texts
}

#[test]
fn a_comment_is_short_enough_and_says_what_is_missing() {
    for report in [
        sample::many(5000),
        sample::hostile(),
        sample::usual(),
        sample::empty(),
    ] {
        let text = markdown(&report);
        assert!(text.len() < 65_536, "{}", text.len());
        let opened = text
            .lines()
            .filter(|line| line.starts_with("<details>"))
            .count();
        let closed = text.lines().filter(|line| *line == "</details>").count();
        assert_eq!(opened, closed, "{text}");
    }
    let text = markdown(&sample::many(5000));
    let shown = text.matches("</summary>").count();
    let more = format!(
        "… and {} more changes, all of which `--format json` has.",
        5000 - shown
    );
    assert!(shown > 30 && text.contains(&more), "{text}");
}

#[test]
fn long_texts_are_cut() {
    let mut report = sample::many(3);
    report.base.name = "x".repeat(100_000);
    report.notes = vec!["&".repeat(100_000); 50];
    for finding in &mut report.findings {
        finding.change.message = "`".repeat(100_000);
        finding.change.place.path = vec!["<".repeat(1_000); 1_000];
        finding.change.items[0].before = Some("🐈".repeat(100_000));
    }
    report
        .findings
        .extend(report.findings.clone().into_iter().map(|finding| {
            let ignored = Some("@".repeat(100_000));
            crate::diff::report::Finding { ignored, ..finding }
        }));
    assert!(markdown(&report).len() < 65_536);
}

#[test]
fn a_document_cannot_write_html_or_links() {
    let text = markdown(&sample::hostile());
    for event in events(&text) {
        match event {
            Event::Html(html) | Event::InlineHtml(html) => {
                assert!(html.trim().lines().all(is_ours), "{html}");
            }
            Event::Start(Tag::Link { .. } | Tag::Image { .. }) => panic!("{event:?}\n{text}"),
            _ => {}
        }
    }
    let headings = events(&text).into_iter();
    let headings = headings.filter(|event| matches!(event, Event::Start(Tag::Heading { .. })));
    assert_eq!(headings.count(), 1, "{text}");
    let rows = events(&text).into_iter();
    let rows = rows.filter(|event| matches!(event, Event::Start(Tag::TableRow)));
    assert_eq!(rows.count(), 4, "{text}");
}

#[test]
fn a_document_cannot_mention_or_refer() {
    for text in texts(&markdown(&sample::hostile())) {
        for sign in ["@", "#", "!", "~", "%"] {
            let follows = text
                .split(sign)
                .skip(1)
                .filter_map(|rest| rest.chars().next());
            let refers = follows.clone().any(char::is_alphanumeric);
            assert!(!refers, "{sign}: {text}");
        }
        assert!(
            !["://", "GH-1", "www.e"]
                .iter()
                .any(|link| text.contains(link)),
            "{text}"
        );
        assert!(!text.starts_with('/'), "{text}");
    }
}

#[test]
fn a_text_is_read_back_as_it_is() {
    for text in sample::HOSTILE {
        let shown = crate::diff::formats::plain::one_line(text);
        let read = prose(text, usize::MAX);
        let read = events(&read).into_iter().map(|event| match event {
            Event::Text(text) | Event::Code(text) => text.replace('\u{200b}', ""),
            Event::Start(Tag::Paragraph) | Event::End(TagEnd::Paragraph) => String::new(),
            other => panic!("{text}: {other:?}"),
        });
        let read: String = read.collect();
        let bare = |text: &str| text.replace(['`', ' '], "");
        assert_eq!(bare(&read), bare(&shown));
        let written = code(text, usize::MAX);
        let spans = events(&written).into_iter();
        let spans: Vec<_> = spans
            .filter(|event| matches!(event, Event::Code(_)))
            .collect();
        match spans.as_slice() {
            [Event::Code(read)] => assert_eq!(read.trim(), shown.trim()),
            _ => assert!(text.is_empty(), "{text}: {written}"),
        }
    }
}

#[test]
fn nothing_is_one_sentence() {
    let text = markdown(&sample::empty());
    let sentence = "No changes of the API from `HEAD~1:spec/cats.yaml` to `spec/cats.yaml`.\n";
    assert!(text.ends_with(sentence), "{text}");
}
