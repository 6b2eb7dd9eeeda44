//! How many rows are printed.

use std::fmt::Write;

use crate::{World, document};

/// A world whose document gives so many rows of two kinds: skipped ones behind extensions.
fn world(extensions: usize, skipped: usize) -> World {
    let world = World::new();
    let mut text = document("An animal.");
    for number in 0..extensions {
        let _ = writeln!(text, "      x-odd-{number}: 1");
    }
    for number in 0..skipped {
        let _ = writeln!(text, "      odd{number}: 1");
    }
    world.put("pets.yaml", &text);
    world
}

#[test]
fn ten_rows_are_printed_the_worst_first() {
    let world = world(8, 2);
    let said = world.codegen("").stderr;
    assert_eq!(said.matches("warning[").count(), 10, "{said}");
    assert!(said.starts_with("warning[W0101]"), "{said}");
    assert!(
        said.ends_with("10 warnings (2 skipped, 8 extension)\n"),
        "{said}"
    );
}

#[test]
fn of_more_the_worst_are_printed_and_all_are_counted() {
    let world = world(11, 2);
    let said = world.codegen("").stderr;
    assert_eq!(said.matches("warning[W0101]").count(), 2, "{said}");
    assert_eq!(said.matches("warning[W0102]").count(), 8, "{said}");
    assert!(said.starts_with("warning[W0101]"), "{said}");
    let (_, end) = said.split_once("… and 3 more rows\n\n").unwrap();
    assert!(
        end.starts_with(
            "13 warnings (2 skipped, 11 extension)\n      2  skipped      W0101  a key"
        ),
        "{said}"
    );
    assert!(
        end.contains("\n     11  extension    W0102  an ext"),
        "{said}"
    );
    assert!(end.contains("--all prints them, --report FILE"), "{said}");
}

#[test]
fn all_rows_on_demand() {
    let world = world(11, 2);
    let said = world.codegen("--all").stderr;
    assert_eq!(said.matches("warning[").count(), 13, "{said}");
    assert!(said.starts_with("warning[W0101]"), "{said}");
    assert!(said.ends_with("(2 skipped, 11 extension)\n"), "{said}");
    let lines = world.codegen("--message-format json").stdout;
    assert_eq!(lines.lines().count(), 13 + 1, "the rows and what was done");
}
