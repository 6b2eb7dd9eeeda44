//! What has to change in a folder.

use std::borrow::Cow;
use std::fs;
use std::io;
use std::path::Path;

use clientgen::diagnostic::{Code, Report};
use clientgen::files::{File, Hash, MANIFEST, Manifest, Output, check_paths};
use clientgen::lock::LOCK;

use super::change::Change;
use super::look::{Look, Seen};
use super::merge::{CARGO_TOML, merge, read_manifest};
use crate::fault::{Fault, row};

/// Everything that has to change in a folder.
#[derive(Debug, Default)]
pub struct Plan<'o> {
    /// The files, `Cargo.toml` among them, but not the manifest.
    pub changes: Vec<Change<'o>>,
    /// The change of the manifest.
    pub manifest: Option<Change<'o>>,
    /// What the manifest says while files are being changed: old and new files alike, so that a run
    /// that is cut short leaves no file that is not listed.
    pub journal: String,
    /// How many files are as they should be.
    pub unchanged: usize,
    /// Warnings.
    pub report: Report,
}

impl<'o> Plan<'o> {
    /// Compares a folder with an output and the manifest of its files. Anything in the way is a fault.
    pub fn new(root: &Path, output: &'o Output, new: &Manifest) -> Result<Self, Fault> {
        check_root(root)?;
        check_output(root, output)?;
        let mut planner = Planner::new(root);
        let manifest = planner.look(MANIFEST).flatten();
        let old = read_manifest(root, manifest.as_deref())?;
        let files = output.files.iter();
        for file in files.filter(|file| new.get(&file.path).is_some()) {
            planner.file(file, &old);
        }
        for path in old.paths().filter(|path| new.get(path).is_none()) {
            planner.stale(path, &old);
        }
        if let Some(before) = planner.look(CARGO_TOML) {
            let after = merge(root, before.as_deref(), &output.package)?;
            planner.change(CARGO_TOML, before, Cow::Owned(after));
        }
        if let Some(lock) = &output.lock
            && let Some(before) = planner.look(LOCK)
        {
            planner.change(LOCK, before, Cow::Borrowed(lock));
        }
        let mut plan = planner.finish()?;
        plan.journal = old.or(new).to_string();
        plan.manifest = Change::between(MANIFEST, manifest, Cow::Owned(new.to_string()));
        Ok(plan)
    }

    /// Whether nothing has to change.
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty() && self.manifest.is_none()
    }
}

struct Planner<'a, 'o> {
    root: &'a Path,
    look: Look<'a>,
    plan: Plan<'o>,
    errors: Report,
}

impl<'a, 'o> Planner<'a, 'o> {
    fn new(root: &'a Path) -> Self {
        Self {
            root,
            look: Look::new(root),
            plan: Plan::default(),
            errors: Report::new(),
        }
    }

    fn finish(self) -> Result<Plan<'o>, Fault> {
        if self.errors.is_empty() {
            Ok(self.plan)
        } else {
            Err(self.errors.into())
        }
    }

    /// The bytes of the file at a path, if there is one; the outer `None` is an error.
    fn look(&mut self, path: &str) -> Option<Option<Vec<u8>>> {
        let full = self.root.join(path);
        match self.look.at(path) {
            Ok(Seen::Nothing) => Some(None),
            Ok(Seen::File(bytes)) => Some(Some(bytes)),
            Ok(Seen::Obstacle(sentence)) => {
                let row = row(Code::NotOwned, &full, sentence);
                self.errors.push(row.help("move it out of the way"));
                None
            }
            Err(error) => {
                self.errors.append(Fault::unreadable(&full, &error).report);
                None
            }
        }
    }

    /// A file that is not listed may be there if it is, byte for byte, what would be written.
    fn file(&mut self, file: &'o File, old: &Manifest) {
        let Some(before) = self.look(&file.path) else {
            return;
        };
        let is_same = |bytes: &Vec<u8>| bytes == file.contents.as_bytes();
        match (&before, old.get(&file.path)) {
            (Some(bytes), None) if !is_same(bytes) => return self.not_owned(&file.path),
            (Some(bytes), Some(hash)) if !is_same(bytes) => self.warn(&file.path, bytes, hash),
            (Some(_) | None, Some(_) | None) => {}
        }
        self.change(&file.path, before, Cow::Borrowed(&file.contents));
    }

    fn stale(&mut self, path: &str, old: &Manifest) {
        if let (Some(Some(bytes)), Some(hash)) = (self.look(path), old.get(path)) {
            self.warn(path, &bytes, hash);
            let path = path.to_owned();
            self.plan.changes.push(Change::Remove { path });
        }
    }

    fn change(&mut self, path: &str, before: Option<Vec<u8>>, after: Cow<'o, str>) {
        match Change::between(path, before, after) {
            Some(change) => self.plan.changes.push(change),
            None => self.plan.unchanged += 1,
        }
    }

    fn not_owned(&mut self, path: &str) {
        let full = self.root.join(path);
        let message = format!(
            "`{}` is in the way: `{MANIFEST}` does not list it, so it is not clientgen's",
            full.display()
        );
        let row = row(Code::NotOwned, &full, message);
        self.errors
            .push(row.help("move or delete it, or choose another folder with --out"));
    }

    fn warn(&mut self, path: &str, bytes: &[u8], hash: &Hash) {
        if Hash::of(bytes) != *hash {
            let full = self.root.join(path);
            let message = format!("`{}` was edited by hand", full.display());
            let row = row(Code::EditedByHand, &full, message);
            self.plan.report.push(
                row.help("the edit does not last: change the document or the generator instead"),
            );
        }
    }
}

fn check_root(root: &Path) -> Result<(), Fault> {
    match fs::metadata(root) {
        Ok(metadata) if metadata.is_dir() => Ok(()),
        Ok(_) => {
            let message = format!("`{}` is a file where a folder has to be", root.display());
            Err(Fault::new(Code::NotOwned, root, message))
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(Fault::unreadable(root, &error)),
    }
}

/// The generator gives every file a name that fits; if it does not, nothing may be written.
fn check_output(root: &Path, output: &Output) -> Result<(), Fault> {
    let paths = output.files.iter().map(|file| &*file.path);
    check_paths(paths.chain([CARGO_TOML, MANIFEST, LOCK])).map_err(|(path, fault)| {
        let message = format!("the generated path `{path}` is refused: {fault}");
        Fault::new(Code::UnsafePath, root, message)
    })
}
