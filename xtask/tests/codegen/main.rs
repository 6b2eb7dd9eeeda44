//! `cargo xtask codegen` from outside: the built program, in a folder of its own.

#![expect(clippy::unwrap_used, reason = "what panics in a test has failed")]

mod arguments;
mod check;
mod lock;
mod ownership;
mod readme;
mod remote;
mod roots;
mod rows;
mod writing;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

use clientgen_items::Items;
use tempfile::TempDir;

/// A folder with a document, and a program that runs in it.
struct World {
    folder: TempDir,
}

/// Files and folders, with contents and the times of their last change.
type Snapshot = BTreeMap<PathBuf, (Vec<u8>, SystemTime)>;

/// What a run said.
struct Run {
    code: i32,
    stdout: String,
    stderr: String,
}

/// A document with one schema that is described by these lines.
fn document(description: &str) -> String {
    let lines = description.lines().map(|line| format!("        {line}\n"));
    let head =
        "openapi: 3.0.3\ninfo: { title: Pets, version: '1' }\npaths: {}\ncomponents:\n  schemas:\n";
    let schema = "    Pet:\n      type: object\n      description: |\n";
    format!("{head}{schema}{}", lines.collect::<String>())
}

impl World {
    /// With `pets.yaml`, and `clientgen.toml` that puts its client into `out`.
    fn new() -> Self {
        let world = Self {
            folder: TempDir::new().unwrap(),
        };
        world.put("pets.yaml", &document("An animal."));
        world.put(
            "clientgen.toml",
            "spec = \"pets.yaml\"\nout = \"out\"\nname = \"pets\"\n",
        );
        world
    }

    fn at(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    fn put(&self, path: &str, contents: &str) {
        let path = self.at(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, contents).unwrap();
    }

    fn get(&self, path: &str) -> String {
        fs::read_to_string(self.at(path)).unwrap()
    }

    /// Reads what a file of the client declares.
    fn items(&self, path: &str) -> Items {
        Items::of(&self.get(path)).unwrap()
    }

    /// Runs `codegen` with flags that are separated by spaces.
    fn codegen(&self, flags: &str) -> Run {
        self.codegen_in("", flags)
    }

    fn codegen_in(&self, folder: &str, flags: &str) -> Run {
        let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
            .arg("codegen")
            .args(flags.split_whitespace())
            .current_dir(self.at(folder))
            .output()
            .unwrap();
        Run {
            code: output.status.code().unwrap(),
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8(output.stderr).unwrap(),
        }
    }

    /// A run that has to do well.
    #[track_caller]
    fn fine(&self, flags: &str) -> String {
        let run = self.codegen(flags);
        assert_eq!((run.code, &*run.stderr), (0, ""), "{}", run.stdout);
        run.stdout
    }

    /// A run that has to end with 2, say something, and leave everything as it is.
    #[track_caller]
    fn refused(&self, flags: &str, because: &str) {
        let before = self.snapshot();
        let run = self.codegen(flags);
        assert_eq!(run.code, 2, "{}{}", run.stdout, run.stderr);
        assert_eq!(run.stdout, "");
        assert!(run.stderr.contains(because), "{}", run.stderr);
        assert_eq!(self.snapshot(), before, "nothing may be written");
        let json = self.codegen(&format!("{flags} --message-format json"));
        assert_eq!((json.code, &*json.stderr), (2, ""));
        let first = json.stdout.lines().next().unwrap();
        let object: serde_json::Value = serde_json::from_str(first).unwrap();
        assert_eq!(object["severity"], "error", "{object}");
    }

    /// All that is there.
    fn snapshot(&self) -> Snapshot {
        let mut all = BTreeMap::new();
        collect(self.folder.path(), &mut all);
        all
    }

    /// Changes the document, and answers with the one file below `out` that changes with it.
    fn change(&self) -> String {
        self.put("pets.yaml", &document("A beast."));
        let said = self.codegen("--check --message-format json").stdout;
        let object: serde_json::Value = serde_json::from_str(&said).unwrap();
        assert_eq!(object["new"], serde_json::json!([]));
        assert_eq!(object["stale"], serde_json::json!([]));
        assert_eq!(object["changed"].as_array().unwrap().len(), 1);
        object["changed"][0].as_str().unwrap().to_owned()
    }

    /// The files below `out`, sorted.
    fn files(&self) -> Vec<String> {
        let root = self.at("out");
        let mut all = BTreeMap::new();
        collect(&root, &mut all);
        let name = |path: &PathBuf| path.strip_prefix(&root).unwrap().display().to_string();
        all.keys().filter(|path| path.is_file()).map(name).collect()
    }
}

fn collect(folder: &Path, all: &mut Snapshot) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let metadata = fs::symlink_metadata(&path).unwrap();
        let contents = fs::read(&path).unwrap_or_default();
        all.insert(path.clone(), (contents, metadata.modified().unwrap()));
        if metadata.is_dir() {
            collect(&path, all);
        }
    }
}
