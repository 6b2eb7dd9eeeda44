//! Comparing two large documents, beside another tool that does.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};

use super::figures::{Figures, OURS, Sample};
use super::setup::{Setup, sample};
use super::taken::first_line;
use super::tools::{Kind, find};
use super::unit::Measure;
use crate::cli::{Bench, Part};
use crate::fault::Fault;
use crate::tree;

/// The other tool.
const OTHER: &str = "oasdiff";

/// The document, from the root of the repository: 3.7 MB.
const DOCUMENT: &str = "../shared/corpus/progenitor-github.json";

/// One component of so many is edited.
const EDITED: usize = 10;

/// The most that comparing may take, whoever else is there: seconds of CPU, and bytes.
const MOST: &[(Measure, f64)] = &[
    (Measure::Cpu, 0.4),
    (Measure::Peak, 150.0 * 1024.0 * 1024.0),
];

/// Everyone compares a document with itself, and with an edited copy.
pub fn run(flags: &Bench, setup: &Setup) -> Result<Figures, Fault> {
    let ours = setup.tools(flags)?.into_iter();
    let ours = ours.filter(|tool| tool.kind == Kind::Clientgen);
    let ours = ours.filter_map(|tool| tool.program).next();
    let programs = [ours, find(OTHER, flags.peers.as_deref())];
    let mut figures = setup.figures(Part::Diff, &[]);
    figures.tools = [OURS, OTHER].map(str::to_owned).into();
    let versions = [
        (OURS, Some(env!("CARGO_PKG_VERSION").to_owned())),
        (OTHER, programs[1].as_deref().and_then(version)),
    ];
    for (name, version) in versions {
        figures
            .taken
            .versions
            .extend(version.map(|version| (name.to_owned(), version)));
    }
    let document = match &flags.documents {
        Some(folder) => folder.join("progenitor-github.json"),
        None => setup.root.join(DOCUMENT),
    };
    if !document.is_file() {
        return Ok(figures);
    }
    let edited = write_edited(&document, &setup.out)?;
    for (subject, head) in [("the same", &document), ("edited", &edited)] {
        if !setup.wants(subject) {
            continue;
        }
        let once = |index: usize| match &programs[index] {
            Some(program) => {
                let command = compare(program, index == 0, &document, head);
                setup.meter.measure(&command).map(|usage| sample(&usage))
            }
            None => Ok(Sample::new()),
        };
        let tools = figures.tools.clone();
        let outcomes = setup.in_turn(subject, &tools, once);
        setup.add(&mut figures, subject, outcomes)?;
    }
    Ok(figures)
}

/// Returns the command that compares two documents and fails for nothing that it finds.
fn compare(program: &Path, is_ours: bool, base: &Path, head: &Path) -> Command {
    let mut command = Command::new(program);
    match is_ours {
        true => command.args(["diff", "--fail-on", "never"]),
        false => command.args(["changelog", "--flatten-allof"]),
    };
    command.arg(base).arg(head);
    command
}

/// Says what the other tool is, in its own words.
fn version(program: &Path) -> Option<String> {
    let line = first_line(Command::new(program).arg("--version"))?;
    line.split_whitespace().next_back().map(str::to_owned)
}

/// Says what takes more than it may.
pub fn over(figures: &Figures) -> Vec<String> {
    let mut over = Vec::new();
    for subject in figures.subjects() {
        for (measure, most) in MOST {
            let value = figures.value(subject, OURS, *measure);
            if let Some(value) = value.filter(|value| value > most) {
                let (value, most) = (measure.write(value), measure.write(*most));
                let title = measure.title();
                over.push(format!("diff, {subject}: {title}: {value}, at most {most}"));
            }
        }
    }
    over
}

/// Writes a copy in which some components have lost a property, gained one, and are described
/// otherwise.
fn write_edited(document: &Path, folder: &Path) -> Result<PathBuf, Fault> {
    let mut tree = tree::read(document).map_err(|why| {
        let message = format!("`{}`: {why}", document.display());
        Fault::argument(message, "name its folder with --documents")
    })?;
    let components = tree.pointer_mut("/components/schemas");
    let components = components.and_then(Value::as_object_mut);
    let components = components.into_iter().flat_map(|map| map.values_mut());
    components.step_by(EDITED).for_each(edit);
    let path = folder.join("documents/edited.json");
    let unwritable = |error| Fault::unwritable(&path, &error);
    fs::create_dir_all(folder.join("documents")).map_err(unwritable)?;
    fs::write(&path, format!("{tree:#}")).map_err(unwritable)?;
    Ok(path)
}

fn edit(schema: &mut Value) {
    let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut) else {
        return;
    };
    let first = properties.keys().next().cloned();
    if let Some(first) = first {
        properties.remove(&first);
        properties.insert("zz_added".to_owned(), json!({ "type": "string" }));
        if let Some(required) = schema.get_mut("required").and_then(Value::as_array_mut) {
            required.retain(|name| *name != first);
        }
    }
    schema["description"] = json!("Described otherwise.");
}

#[test]
fn an_edit_takes_one_property_and_gives_another() {
    let mut schema = json!({ "properties": { "a": {}, "b": {} }, "required": ["a", "b"] });
    edit(&mut schema);
    assert_eq!(
        schema["properties"].as_object().map(|map| map.len()),
        Some(2)
    );
    assert_eq!(schema["required"], json!(["b"]));
}
