//! The packages of clients and of programs, on disk.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use clientgen::compare::Witness;
use clientgen::files::{Hash, Output, Package, Placement, cargo_toml};

use super::Job;
use crate::disk;
use crate::fault::Fault;

/// Both sides, the old one first.
pub const SIDES: [&str; 2] = ["base", "head"];

/// Programs by the names of their files.
pub type Sources<'j> = BTreeMap<String, &'j Witness>;

/// Crates that programs may name, as a client depends on them.
const CRATES: &[(&str, &str)] = &[
    ("bytes", "\"1\""),
    (
        "chrono",
        "{ version = \"0.4\", default-features = false, features = [\"std\"] }",
    ),
    ("http", "\"1\""),
    ("serde", "\"1\""),
    ("serde_json", "\"1\""),
    (
        "uuid",
        "{ version = \"1\", default-features = false, features = [\"std\"] }",
    ),
];

/// The lock file of this repository: versions that are known to work, and nothing has to be looked
/// up.
const LOCK: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../Cargo.lock");

/// Returns the name of a client's package: the same for clients that are the same, which are built
/// once.
fn client_name(output: &Output) -> String {
    let mut text = String::new();
    for file in &output.files {
        text.push_str(&file.path);
        text.push_str(&file.contents);
    }
    let hash = Hash::of(text.as_bytes()).to_string();
    format!("client-{}", hash.get(..16).unwrap_or_default())
}

/// Returns the name of the library with the modules of a job.
pub fn library_name(side: &str, job: usize) -> String {
    format!("{side}_{job}")
}

/// Writes all clients, beside the workspaces of programs.
pub fn write_clients(folder: &Path, jobs: &[Job<'_>]) -> Result<(), Fault> {
    for job in jobs {
        for output in [job.base, job.head] {
            let name = client_name(output);
            write_client(&folder.join("clients").join(&name), &name, output)?;
        }
    }
    Ok(())
}

fn write_client(root: &Path, name: &str, output: &Output) -> Result<(), Fault> {
    let package = Package {
        name: name.to_owned(),
        ..output.package.clone()
    };
    let manifest = cargo_toml(None, &package, Placement::BelowForeignWorkspace);
    let manifest = manifest.map_err(|error| {
        let message = format!("the client's manifest cannot be written: {error}");
        Fault::argument(message, "this is a fault of the generator")
    })?;
    for file in &output.files {
        write_file(&root.join(&file.path), &file.contents)?;
    }
    write_file(&root.join("Cargo.toml"), &manifest)
}

/// A workspace of programs.
pub struct Workspace<'j> {
    folder: PathBuf,
    jobs: &'j [Job<'j>],
}

impl<'j> Workspace<'j> {
    /// Makes a workspace of a name.
    pub fn new(folder: &Path, name: &str, jobs: &'j [Job<'j>]) -> Self {
        Self {
            folder: folder.join(name),
            jobs,
        }
    }

    /// Returns the folder of the workspace.
    pub fn folder(&self) -> PathBuf {
        self.folder.clone()
    }

    /// Writes a library for each side and job, with a module for each program.
    pub fn write_libraries(&self, sides: &[Vec<Sources<'j>>; 2]) -> Result<(), Fault> {
        let mut members = Vec::new();
        for (side, jobs) in SIDES.into_iter().zip(sides) {
            for (job, programs) in jobs.iter().enumerate() {
                let features = self.all_features(side, job);
                self.write_library(side, job, programs, &features)?;
                members.push(library_name(side, job));
            }
        }
        self.write_root(&members)
    }

    /// Writes one library alone.
    pub fn write_alone(
        &self,
        side: &str,
        job: usize,
        (name, witness): (&str, &'j Witness),
        features: &[String],
    ) -> Result<(), Fault> {
        let programs = BTreeMap::from([(name.to_owned(), witness)]);
        self.write_library(side, job, &programs, features)?;
        self.write_root(&[library_name(side, job)])
    }

    /// Writes an executable for each side and program.
    pub fn write_programs(&self, jobs: &[Sources<'j>]) -> Result<(), Fault> {
        let mut members = Vec::new();
        for side in SIDES {
            for (job, programs) in jobs.iter().enumerate() {
                if programs.is_empty() {
                    continue;
                }
                let features = self.all_features(side, job);
                self.write_manifest(side, job, programs, &features)?;
                let source = self.folder.join(library_name(side, job)).join("src/bin");
                clear(&source)?;
                for (name, witness) in programs {
                    write_file(&source.join(format!("{side}_{name}.rs")), &witness.source)?;
                }
                members.push(library_name(side, job));
            }
        }
        self.write_root(&members)
    }

    fn write_library(
        &self,
        side: &str,
        job: usize,
        programs: &Sources<'j>,
        features: &[String],
    ) -> Result<(), Fault> {
        self.write_manifest(side, job, programs, features)?;
        let source = self.folder.join(library_name(side, job)).join("src");
        let mut library = String::new();
        for (name, witness) in programs {
            library.push_str(&format!("pub mod {name};\n"));
            write_file(&source.join(format!("{name}.rs")), &witness.source)?;
        }
        write_file(&source.join("lib.rs"), &library)
    }

    fn output(&self, side: &str, job: usize) -> Option<&'j Output> {
        let job = self.jobs.get(job)?;
        Some(match side {
            "base" => job.base,
            _ => job.head,
        })
    }

    /// Returns the feature that turns on all tags of a client, if it has tags.
    fn all_features(&self, side: &str, job: usize) -> Vec<String> {
        let features = self
            .output(side, job)
            .into_iter()
            .flat_map(|output| &output.package.features);
        let all = features
            .map(|(feature, _)| feature)
            .filter(|feature| *feature == "all");
        all.cloned().collect()
    }

    fn write_manifest(
        &self,
        side: &str,
        job: usize,
        programs: &Sources<'j>,
        features: &[String],
    ) -> Result<(), Fault> {
        let name = library_name(side, job);
        let client = self.output(side, job).map(client_name).unwrap_or_default();
        let mut text = format!(
            "[package]\nname = {name:?}\nversion = \"0.0.0\"\nedition = \"2024\"\npublish = false\n\n\
             [dependencies]\nclient = {{ path = \"../../clients/{client}\", package = {client:?}, \
             default-features = false, features = {features:?} }}\n"
        );
        for (name, requirement) in CRATES {
            let path = format!("{name}::");
            if programs
                .values()
                .any(|witness| witness.source.contains(&path))
            {
                text.push_str(&format!("{name} = {requirement}\n"));
            }
        }
        write_file(&self.folder.join(name).join("Cargo.toml"), &text)
    }

    fn write_root(&self, members: &[String]) -> Result<(), Fault> {
        let text = format!(
            "[workspace]\nresolver = \"3\"\nmembers = {members:?}\n\n[profile.dev]\ndebug = false\n"
        );
        write_file(&self.folder.join("Cargo.toml"), &text)?;
        let lock = self.folder.join("Cargo.lock");
        if let (Ok(known), false) = (fs::read(LOCK), lock.exists()) {
            fs::write(&lock, known).map_err(|error| Fault::unwritable(&lock, &error))?;
        }
        Ok(())
    }
}

fn clear(folder: &Path) -> Result<(), Fault> {
    match folder.exists() {
        true => fs::remove_dir_all(folder).map_err(|error| Fault::unwritable(folder, &error)),
        false => Ok(()),
    }
}

/// Writes a file, unless it is as it should be: Cargo builds anew what was written.
fn write_file(path: &Path, text: &str) -> Result<(), Fault> {
    match fs::read(path) {
        Ok(known) if known == text.as_bytes() => Ok(()),
        Ok(_) | Err(_) => disk::write_file(path, text),
    }
}
