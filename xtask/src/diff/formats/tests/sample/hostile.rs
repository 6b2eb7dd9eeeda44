//! A report of a document that wants to be more than a document.

use clientgen::compare::{Location, Subject, Use};

use super::{removed, usual};
use crate::diff::report::{Finding, Report, Revision};

/// Names and values as they can be.
pub const HOSTILE: [&str; 16] = [
    "\u{1b}[2J\u{1b}]0;title\u{7}",
    "\u{202e}drowssap\u{2066}",
    "line\n::error file=a::forged\r\n::set-output name=a::b",
    "]]><script>alert(1)</script>&amp;<!--",
    "a|b\\|<b>c</b>|`",
    "```\n# heading\n</details>",
    "` ``x`` `",
    "@everyone and @org/team, #1, GH-1, !2, org/repo#3, ~label",
    "[link](https://example.com) ![image](https://example.com/a.png) www.example.com",
    "<img src=x onerror=alert(1)>",
    "%0A%25,:;a=b",
    "{0} {{ }} \\[x\\](http://example.com)",
    "\u{0}\u{9b}31m\u{7f}\u{85}\u{2028}\u{feff}\u{fffe}",
    "/close\n/label ~bad",
    "𝒞𝒶𝓉 猫 قط 👩\u{200d}🔬 \u{e0041}",
    "",
];

/// A report in which every text of a document is one of them.
pub fn hostile() -> Report {
    let mut report = Report {
        findings: HOSTILE.iter().map(|text| finding(text)).collect(),
        base: revision(HOSTILE[2]),
        head: revision(HOSTILE[5]),
        version: Some(HOSTILE[4].to_owned()),
        next_version: Some(HOSTILE[3].to_owned()),
        notes: HOSTILE.iter().map(|text| (*text).to_owned()).collect(),
        ..usual()
    };
    let ignored = HOSTILE.iter().map(|text| Finding {
        ignored: Some((*text).to_owned()),
        fails: false,
        ..finding(text)
    });
    report.findings.extend(ignored);
    report
}

fn revision(name: &str) -> Revision {
    Revision {
        name: name.to_owned(),
        path: Some(name.to_owned()),
        text: HOSTILE.join("\n"),
        siblings: vec![(name.to_owned(), HOSTILE.join("\n"))],
    }
}

fn finding(text: &str) -> Finding {
    let mut finding = removed();
    let change = &mut finding.change;
    change.place.subject = Subject::Webhook(text.to_owned());
    change.place.path = vec![text.to_owned(), text.to_owned()];
    change.message = format!("the property `{text}` is {text}");
    change.deployed.reason = text.to_owned();
    change
        .uses
        .extend(change.uses.clone().into_iter().map(|usage| Use {
            operation: text.to_owned(),
            ..usage
        }));
    change.uses.reverse();
    for item in &mut change.items {
        item.path = text.to_owned();
        item.before = Some(text.to_owned());
        item.after = Some(text.to_owned());
    }
    for location in [&mut change.base, &mut change.head] {
        *location = Some(Location {
            file: Some(text.to_owned()),
            pointer: format!("/{}", text.replace('~', "~0").replace('/', "~1")),
        });
    }
    finding.head_line = Some((3, 4));
    finding
}
