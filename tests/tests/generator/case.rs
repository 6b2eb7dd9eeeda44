//! A case: a folder with a document and what is expected of it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use clientgen::Named;
use clientgen::config::{Config, ConfigFile};
use clientgen::diagnostic::{Code, Diagnostics, Documents, Human, Report, render_human};
use clientgen::files::{Dependency, Output, README};
use clientgen::source::{Load, Source};
use clientgen_items::{Items, Kind};

use crate::files::{self, Tree};

/// A folder below `tests/cases`.
pub struct Case {
    /// Its path below that folder, such as `diagnostics/duplicate_key`.
    pub name: String,
    /// Where it is.
    pub folder: PathBuf,
    /// The name of the document in it.
    document: &'static str,
}

/// What a document may be called.
const DOCUMENTS: &[&str] = &["openapi.yaml", "openapi.json"];

/// What the folder may hold besides.
const OTHERS: &[&str] = &["config.toml", USER];

/// Where the documents are that the document refers to.
const SIBLINGS: &str = "parts/";

/// A program that uses the client, for what only a user of it can show.
const USER: &str = "user.rs";

/// The cases of which the modules that show names of the runtime are kept whole, and `README.md`:
/// one with next to nothing, and one with all. Of the others it is listed what they show.
const WITH_FACADES: [&str; 2] = ["empty", "everything"];

impl Case {
    /// All cases in the order of their names.
    pub fn all() -> Vec<Self> {
        let root = root();
        let mut cases: BTreeMap<String, Self> = BTreeMap::new();
        for path in files::paths(&root) {
            let found = DOCUMENTS.iter().find(|name| path.ends_with(name));
            if let Some(document) = found {
                let folder = path.parent().unwrap().to_owned();
                let name = files::relative(&root, &folder);
                let case = Self {
                    name: name.clone(),
                    folder,
                    document,
                };
                let other = cases.insert(name, case);
                assert!(other.is_none(), "{} has two documents", path.display());
            }
        }
        assert!(cases.len() > 10, "the cases are not at {}", root.display());
        cases.into_values().collect()
    }

    /// The name as that of a crate.
    pub fn crate_name(&self) -> String {
        format!("case-{}", self.name.replace(['/', '_'], "-"))
    }

    /// What `config.toml` says, under the name of the case.
    fn config(&self) -> Config {
        let text = fs::read_to_string(self.folder.join("config.toml")).unwrap_or_default();
        let file = ConfigFile::parse("config.toml", &text).unwrap();
        file.config(self.crate_name())
    }

    /// Runs the generator.
    pub fn run(&self) -> Result<Output, Diagnostics> {
        self.run_on(&self.bytes())
    }

    /// Runs the generator on another document with this case's configuration.
    pub fn run_on(&self, bytes: &[u8]) -> Result<Output, Diagnostics> {
        let siblings = Siblings(&self.folder);
        let source = Source::new(self.document, bytes, &siblings);
        clientgen::generate(&source, &self.config())
    }

    /// Names what another document with this case's configuration describes.
    pub fn list_names(&self, bytes: &[u8]) -> Result<Vec<Named>, Diagnostics> {
        let siblings = Siblings(&self.folder);
        let source = Source::new(self.document, bytes, &siblings);
        clientgen::list_names(&source, &self.config())
    }

    /// The document.
    pub fn bytes(&self) -> Vec<u8> {
        fs::read(self.folder.join(self.document)).unwrap()
    }

    /// The program that uses the client, if there is one.
    pub fn user(&self) -> Option<String> {
        fs::read_to_string(self.folder.join(USER)).ok()
    }

    /// The report as people see it.
    pub fn diagnostics(&self, report: &Report) -> String {
        let bytes = self.bytes();
        let text = String::from_utf8_lossy(&bytes);
        let siblings = self.siblings();
        let mut texts = vec![(self.document, &*text)];
        texts.extend(siblings.iter().map(|(name, text)| (&**name, &**text)));
        let mut documents = Documents::new(&texts);
        render_human(report, &mut documents, Human::default())
    }

    /// The documents that the document may refer to, by path.
    fn siblings(&self) -> Tree {
        let mut tree = Tree::new();
        for path in files::paths(&self.folder) {
            let name = files::relative(&self.folder, &path);
            if name.starts_with(SIBLINGS) {
                tree.insert(name, fs::read_to_string(path).unwrap());
            }
        }
        tree
    }

    /// What the folder should hold besides what is given.
    pub fn expected(&self) -> Tree {
        let mut tree = Tree::new();
        let result = self.run();
        let report = match &result {
            Ok(output) => &output.report,
            Err(Diagnostics(report)) => report,
        };
        let text = self.diagnostics(report);
        if !text.is_empty() {
            tree.insert("diagnostics.txt".to_owned(), text);
        }
        if let Ok(output) = &result {
            let emitted = output.files.iter().filter(|file| {
                let is_told = (is_facade(&file.path) || file.path == README)
                    && !WITH_FACADES.contains(&&*self.name);
                !is_copied(&file.path) && !is_told
            });
            tree.extend(
                emitted.map(|file| (format!("expected/{}", file.path), file.contents.clone())),
            );
            tree.insert("expected/crate.txt".to_owned(), self.crate_text(output));
        }
        tree
    }

    /// What the folder holds besides what is given.
    pub fn present(&self) -> Tree {
        let mut tree = Tree::new();
        for path in files::paths(&self.folder) {
            let name = files::relative(&self.folder, &path);
            if name.starts_with("expected/") || name == "diagnostics.txt" {
                tree.insert(name, fs::read_to_string(path).unwrap());
            } else {
                let sibling = name.starts_with(SIBLINGS);
                let known = OTHERS.contains(&&*name) || name == self.document || sibling;
                assert!(known, "{} is no part of a case", path.display());
            }
        }
        tree
    }

    /// Runtime modules, what is shown of them, and owned keys of `Cargo.toml`. What every client
    /// has is said once, in the case `empty`.
    fn crate_text(&self, output: &Output) -> String {
        let lines = crate_lines(output);
        if self.name == "empty" {
            return lines.concat();
        }
        let empty = Self {
            name: "empty".to_owned(),
            folder: root().join("empty"),
            document: "openapi.yaml",
        };
        let common: BTreeSet<String> = crate_lines(&empty.run().unwrap()).into_iter().collect();
        let missing = common.iter().filter(|line| !lines.contains(line));
        assert_eq!(missing.count(), 0, "{}: less than nothing", self.name);
        let more = lines.into_iter().filter(|line| !common.contains(line));
        let more: String = more.collect();
        if more.is_empty() {
            "as the case empty\n".to_owned()
        } else {
            format!("as the case empty, and\n{more}")
        }
    }

    /// The codes that the case brings up.
    pub fn codes(&self) -> BTreeSet<Code> {
        let report = match self.run() {
            Ok(output) => output.report,
            Err(Diagnostics(report)) => report,
        };
        report.iter().map(|row| row.code).collect()
    }
}

/// Where cases are.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("cases")
}

/// Whether a file is copied rather than emitted.
pub fn is_copied(path: &str) -> bool {
    path.starts_with("src/runtime/") || path == "src/rustfmt.toml"
}

/// Whether a file does nothing but show names of the runtime.
pub fn is_facade(path: &str) -> bool {
    let name = path.strip_prefix("src/").unwrap_or_default();
    name.ends_with(".rs") && !name.contains('/') && name != "lib.rs"
}

fn crate_lines(output: &Output) -> Vec<String> {
    let mut lines = Vec::new();
    for file in output.files.iter().filter(|file| is_copied(&file.path)) {
        lines.push(format!("file {}\n", file.path));
    }
    for file in output.files.iter().filter(|file| is_facade(&file.path)) {
        let items = Items::of(&file.contents).unwrap();
        let imports = items.iter().filter(|item| item.kind == Kind::Import);
        let shown = imports.filter_map(|item| item.path.strip_prefix("super::runtime::"));
        lines.extend(shown.map(|shown| format!("{} shows {shown};\n", file.path)));
    }
    for dependency in &output.package.dependencies {
        lines.push(dependency_line(dependency));
    }
    for (name, turns_on) in &output.package.features {
        lines.push(format!("feature {name}\n"));
        let on = turns_on.iter();
        lines.extend(on.map(|other| format!("feature {name} turns on {other}\n")));
    }
    lines
}

fn dependency_line(dependency: &Dependency) -> String {
    let Dependency {
        name,
        version,
        package,
        default_features,
        features,
        optional,
    } = dependency;
    let mut line = format!("dependency {name} = {version:?}");
    if let Some(package) = package {
        line.push_str(&format!(" package {package:?}"));
    }
    if !default_features {
        line.push_str(" without defaults");
    }
    if !features.is_empty() {
        line.push_str(&format!(" with {features:?}"));
    }
    if *optional {
        line.push_str(" optional");
    }
    line.push('\n');
    line
}

/// Reads the siblings of a case's document.
struct Siblings<'c>(&'c Path);

impl Load for Siblings<'_> {
    fn load(&self, relative_path: &str) -> Result<Vec<u8>, String> {
        let read = fs::read(self.0.join(relative_path));
        read.map_err(|_| format!("`{relative_path}` cannot be read: there is no such file"))
    }
}
