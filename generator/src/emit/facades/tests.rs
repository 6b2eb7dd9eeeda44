//! The pages say what is there.

use clientgen_items::{Items, Kind};

use super::super::surface::{self, Place};
use super::pages::{self, Condition};

fn text(place: Place) -> String {
    let paragraphs = pages::of(place).iter();
    paragraphs.map(|(_, said)| *said).collect()
}

/// Names in signatures that documentation leaves out.
const HIDDEN: [&str; 3] = ["Entries", "Field", "PropertyValue"];

#[test]
fn a_page_names_all_that_its_module_shows() {
    let rows = || surface::rows().filter(|row| !HIDDEN.contains(&row.name));
    for row in rows().filter(|row| row.place != Place::Root) {
        let name = format!("`{}`", row.name);
        assert!(text(row.place).contains(&name), "{:?}: {name}", row.place);
    }
    // Paragraphs are said of what can be shown.
    for place in Place::MODULES {
        for (condition, _) in pages::of(place) {
            if let Condition::Shown(name) = condition {
                assert!(rows().any(|row| row.name == *name), "{place:?}: {name}");
            }
        }
    }
}

#[test]
fn the_page_of_errors_has_a_line_for_each_variant() {
    let items = Items::of(include_str!("../../../runtime/error/mod.rs")).unwrap();
    let items = items.iter().filter(|item| item.kind == Kind::Declaration);
    let variants = items.filter_map(|item| item.path.strip_prefix("enum Error::"));
    let variants: Vec<&str> = variants.collect();
    assert_eq!(variants.len(), 9, "{variants:?}");
    let page = text(Place::Error);
    for variant in variants {
        assert!(page.contains(&format!("\n* `{variant}`: ")), "{variant}");
    }
}

#[test]
fn the_page_of_streams_names_all_ways_to_read_bytes() {
    let sources = [
        include_str!("../../../runtime/stream/json_lines.rs"),
        include_str!("../../../runtime/stream/server_events.rs"),
    ];
    let mut found = 0;
    for source in sources {
        for item in Items::of(source).unwrap().iter() {
            if let Some(name) = item.path.strip_prefix("impl ByteStream::into_") {
                let name = format!("[`into_{name}`](ByteStream::into_{name})");
                assert!(text(Place::Stream).contains(&name), "{name}");
                found += 1;
            }
        }
    }
    assert_eq!(found, 3);
}

#[test]
fn each_page_has_an_example() {
    for place in Place::MODULES {
        assert!(text(place).contains("\n```no_run\n"), "{place:?}");
    }
}
