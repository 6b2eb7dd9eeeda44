//! `cargo xtask corpus --names`: how many names there are, and which of them nobody would choose.

mod count;
mod fault;
mod sources;

use std::fs;
use std::path::{Path, PathBuf};

use clientgen::config::Config;
use clientgen::diagnostic::Diagnostics;
use clientgen::source::Source;
use clientgen::{Named, list_names};
use rayon::prelude::*;
use serde_json::{Value, json};

use super::crate_name::crate_name;
use crate::cli::NamesShown;
use crate::documents::file_name;
use crate::exit::Exit;
use crate::load::Siblings;
use crate::screen::Screen;
use crate::tree;
use count::Counts;
use fault::NameFault;
use sources::Sources;

/// The names of a document.
struct Row {
    document: String,
    /// The counts, or the reason why there are no names.
    counts: Result<Counts, String>,
    faults: Vec<Fault>,
}

/// A name that nobody would choose.
struct Fault {
    kind: NameFault,
    named: Named,
}

/// Counts the names of documents, and lists those that nobody would choose.
pub fn run(documents: &[PathBuf], shown: NamesShown, screen: Screen) -> Exit {
    let rows: Vec<Row> = documents.par_iter().map(|path| row(path)).collect();
    let text = match shown {
        NamesShown::Count => count_text(&rows),
        NamesShown::List => list_text(&rows),
    };
    let object = json!({
        "documents": rows.iter().map(object).collect::<Vec<_>>(),
        "total": total(&rows).object(),
    });
    screen.outcome(&text, &object);
    Exit::Fine
}

fn row(path: &Path) -> Row {
    let document = file_name(path);
    match named(path, &document) {
        Ok((bytes, all)) => {
            let tree = tree::of(&bytes).unwrap_or_default();
            let faults = faults(&Sources::new(&tree), all.iter());
            Row {
                counts: Ok(Counts::of(&all, faults.iter().map(|fault| fault.kind))),
                document,
                faults,
            }
        }
        Err(why) => Row {
            document,
            counts: Err(why),
            faults: Vec::new(),
        },
    }
}

/// Reads a document, and lists all names of its client.
fn named(path: &Path, document: &str) -> Result<(Vec<u8>, Vec<Named>), String> {
    let bytes = fs::read(path).map_err(|error| error.to_string())?;
    let siblings = Siblings::of(path);
    let source = Source::new(document, &bytes, &siblings);
    let config = Config {
        name: crate_name(path),
        ..Config::default()
    };
    let refused = |why: Diagnostics| {
        let why = why.to_string();
        let why = why.strip_prefix(&format!("{document}: ")).unwrap_or(&why);
        why.to_owned()
    };
    let all = list_names(&source, &config).map_err(refused)?;
    Ok((bytes, all))
}

fn faults<'n>(sources: &Sources<'_>, all: impl Iterator<Item = &'n Named>) -> Vec<Fault> {
    let mut faults = Vec::new();
    // What follows from another name is at fault with that.
    for named in all.filter(|named| !named.follows) {
        let kinds = fault::find(named, sources).into_iter();
        faults.extend(kinds.map(|kind| Fault {
            kind,
            named: named.clone(),
        }));
    }
    faults
}

fn total(rows: &[Row]) -> Counts {
    let counts = rows.iter().filter_map(|row| row.counts.as_ref().ok());
    counts.fold(Counts::default(), |total, counts| total.and(counts))
}

fn count_text(rows: &[Row]) -> String {
    let mut text = format!("document\t{}\n", Counts::head());
    for row in rows {
        match &row.counts {
            Ok(counts) => text.push_str(&format!("{}\t{}\n", row.document, counts.line())),
            Err(why) => text.push_str(&format!("{}\t{why}\n", row.document)),
        }
    }
    text.push_str(&format!("total\t{}\n", total(rows).line()));
    text
}

fn list_text(rows: &[Row]) -> String {
    let mut text = "document\tfault\tkind\tname\twithin\tkey\tpointer\n".to_owned();
    for row in rows {
        for Fault { kind, named } in &row.faults {
            let cells = [
                &row.document,
                kind.word(),
                named.kind.word(),
                &named.name,
                named.owner.as_deref().unwrap_or("-"),
                &named.key,
                &named.pointer,
            ];
            let cells = cells.map(|cell| cell.replace(['\t', '\n'], " "));
            text.push_str(&cells.join("\t"));
            text.push('\n');
        }
    }
    text
}

fn object(row: &Row) -> Value {
    let fault = |Fault { kind, named }: &Fault| {
        json!({
            "fault": kind.word(),
            "kind": named.kind.word(),
            "name": named.name,
            "within": named.owner,
            "key": named.key,
            "pointer": named.pointer,
        })
    };
    let faults: Vec<Value> = row.faults.iter().map(fault).collect();
    match &row.counts {
        Ok(counts) => {
            json!({ "document": row.document, "counts": counts.object(), "faults": faults })
        }
        Err(why) => json!({ "document": row.document, "refused": why }),
    }
}
