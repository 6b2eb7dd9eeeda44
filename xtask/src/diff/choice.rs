//! From arguments to the two documents that are compared.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use clientgen::source::Source;

use super::argument::{Argument, file_name, in_repository};
use super::files::Files;
use super::git::Git;
use super::objects::Objects;
use super::settings::Settings;
use super::tree::Tree;
use crate::cli::Diff;
use crate::fault::Fault;
use crate::job;
use crate::load::folder_of;

/// A document, and everything that it is read and named with.
#[derive(Debug)]
pub struct Document {
    /// The name in reports.
    pub name: String,
    /// The path from the top of the repository, if it is in one.
    pub path: Option<String>,
    /// The document.
    pub bytes: Vec<u8>,
    /// The path below the folder of the files that it refers to.
    pub below: String,
    /// The files that it may refer to.
    pub files: Files,
    /// The configuration, if there is one for it.
    pub settings: Option<Settings>,
}

impl Document {
    /// Returns the document as the generator takes it.
    pub fn source(&self) -> Source<'_> {
        let mut source = Source::new(&self.name, &self.bytes, &self.files);
        source.path = &self.below;
        source
    }
}

/// The documents of a comparison.
#[derive(Debug)]
pub struct Choice {
    /// The old document.
    pub base: Document,
    /// The new document.
    pub head: Document,
    /// Sentences about the choice that the report has to say.
    pub notes: Vec<String>,
}

impl Choice {
    /// Finds the two documents.
    pub fn new(flags: &Diff) -> Result<Self, Fault> {
        let base_rev = flags.base_rev.as_deref();
        let config = flags.config.as_deref();
        match (flags.base.as_deref(), flags.head.as_deref(), base_rev) {
            (None, _, revision) => Self::configured(config, revision),
            (Some(file), None, Some(revision)) => in_working_tree(file, revision, config),
            (Some(base), None, None) => against_working_tree(base, config),
            (Some(base), Some(head), None) => Ok(Self {
                base: named(base, config)?,
                head: named(head, config)?,
                notes: Vec::new(),
            }),
            (Some(_), Some(_), Some(_)) => Err(Fault::argument(
                "--base-rev names the revision of the old document, but two documents are given",
                "leave out --base-rev, or write the first as `REV:path`",
            )),
        }
    }

    /// Finds the document of `clientgen.toml`, in the working tree and at a commit.
    pub fn configured(config: Option<&Path>, revision: Option<&str>) -> Result<Self, Fault> {
        let config = config_path(config)?;
        let git = Git::at(folder_of(&config))?;
        let commit = match revision {
            Some(revision) => git.commit(revision)?,
            None => git.fork()?,
        };
        let path = git.path(&file_name(&config))?;
        let head = configured_head(&Tree::Disk(git.top().to_owned()), &path, &config)?;
        let objects = Arc::new(Objects::open(&git, commit.clone())?);
        let tree = Tree::Commit(objects);
        let mut old = Settings::read(&tree, &path)?;
        if old.is_none()
            && let Some(path) = git.old_path(&commit, &path)?
        {
            old = Settings::read(&tree, &path)?;
        }
        let base = old_document(&git, &tree, old, head.path.as_deref().unwrap_or_default())?;
        let note = match revision {
            None => git.check_unchanged(&commit)?,
            Some(_) => None,
        };
        let notes = note.into_iter().collect();
        Ok(Self { base, head, notes })
    }
}

/// The document that a configuration on the disk names.
fn configured_head(tree: &Tree, path: &str, config: &Path) -> Result<Document, Fault> {
    let name = config.display().to_string();
    let settings = Settings::read_as(tree, path, &name)?;
    let settings = settings.ok_or_else(|| {
        let help = "give --config, or name two files to compare";
        Fault::argument(format!("there is no `{name}`"), help)
    })?;
    let (Some(spec), Some(shown)) = (settings.spec.clone(), &settings.file.spec) else {
        let message = format!("`{name}` does not say which document to read");
        return Err(Fault::argument(message, "add `spec = \"…\"` to it"));
    };
    let folder = config.parent().unwrap_or(Path::new(""));
    let shown = folder.join(shown).display().to_string();
    document(tree, &spec, shown, Some(settings))
}

/// The document at a commit: where the configuration of its time says, where it is now, or where it
/// was renamed from.
fn old_document(
    git: &Git,
    tree: &Tree,
    settings: Option<Settings>,
    new: &str,
) -> Result<Document, Fault> {
    let Tree::Commit(objects) = tree else {
        return document(tree, new, tree.name(new), settings);
    };
    let spec = settings.as_ref().and_then(|settings| settings.spec.clone());
    let mut candidates = vec![];
    candidates.extend(spec);
    candidates.push(new.to_owned());
    for path in &candidates {
        if tree.read(path)?.is_some() {
            return document(tree, path, tree.name(path), settings);
        }
    }
    if let Some(path) = git.old_path(objects.commit(), new)? {
        return document(tree, &path, tree.name(&path), settings);
    }
    Err(missing(&objects.commit().name, new))
}

/// A document of the working tree and the same at a commit.
fn in_working_tree(file: &str, revision: &str, config: Option<&Path>) -> Result<Choice, Fault> {
    let path = Path::new(file);
    let git = Git::at(folder_of(path))?;
    let commit = git.commit(revision)?;
    let inside = git.path(&file_name(path))?;
    let tree = Tree::Disk(git.top().to_owned());
    let settings = settings(&tree, &inside, config)?;
    let head = document(&tree, &inside, file.to_owned(), settings)?;
    let tree = Tree::Commit(Arc::new(Objects::open(&git, commit.clone())?));
    let old = match tree.read(&inside)? {
        Some(_) => inside,
        None => match git.old_path(&commit, &inside)? {
            Some(old) => old,
            None => return Err(missing(&commit.name, &inside)),
        },
    };
    let settings = self::settings(&tree, &old, config)?;
    let base = document(&tree, &old, tree.name(&old), settings)?;
    Ok(Choice {
        base,
        head,
        notes: Vec::new(),
    })
}

/// A named document against the working tree: a file of a commit against the same file, another
/// file against the document of `clientgen.toml`.
fn against_working_tree(base: &str, config: Option<&Path>) -> Result<Choice, Fault> {
    let old = named(base, config)?;
    let head = match Argument::parse(base)? {
        Argument::File(_) => {
            let config = config_path(config)?;
            let tree = Tree::Disk(folder_of(&config).to_owned());
            let mut head = configured_head(&tree, &file_name(&config), &config)?;
            check_different(base, &head.name)?;
            head.path = in_repository(Path::new(&head.name));
            head
        }
        Argument::Revision(commit, path) => {
            let git = Git::at(Path::new("."))?;
            let tree = Tree::Disk(git.top().to_owned());
            let new = match tree.read(&path)? {
                Some(_) => path,
                None => match git.new_path(&commit, &path)? {
                    Some(new) => new,
                    None => return Err(gone(&path)),
                },
            };
            let settings = settings(&tree, &new, config)?;
            document(&tree, &new, new.clone(), settings)?
        }
    };
    Ok(Choice {
        base: old,
        head,
        notes: Vec::new(),
    })
}

/// Refuses to compare a file with itself, which says nothing.
fn check_different(base: &str, head: &str) -> Result<(), Fault> {
    let resolved = |path: &str| Path::new(path).canonicalize().ok();
    if resolved(base).is_some_and(|base| Some(base) == resolved(head)) {
        let message =
            format!("`{base}` is the document of clientgen.toml: it would be compared with itself");
        let help = "leave it out, give --base-rev, or name the old document";
        return Err(Fault::argument(message, help));
    }
    Ok(())
}

/// The document that an argument names.
fn named(argument: &str, config: Option<&Path>) -> Result<Document, Fault> {
    match Argument::parse(argument)? {
        Argument::File(file) => {
            let path = Path::new(file);
            let tree = Tree::Disk(folder_of(path).to_owned());
            let settings = match config {
                Some(config) => Some(settings_on_disk(config)?),
                None => None,
            };
            let mut document = document(&tree, &file_name(path), file.to_owned(), settings)?;
            document.path = in_repository(path);
            Ok(document)
        }
        Argument::Revision(commit, path) => {
            let git = Git::at(Path::new("."))?;
            let tree = Tree::Commit(Arc::new(Objects::open(&git, commit)?));
            let settings = settings(&tree, &path, config)?;
            document(&tree, &path, argument.to_owned(), settings)
        }
    }
}

/// A document at a path, with the files that it may refer to.
fn document(
    tree: &Tree,
    path: &str,
    name: String,
    settings: Option<Settings>,
) -> Result<Document, Fault> {
    let bytes = tree.read(path)?.ok_or_else(|| match tree {
        Tree::Disk(_) => Fault::argument(
            format!("there is no file `{name}`"),
            "name a file that is there, or one of a revision as `REV:path`",
        ),
        Tree::Commit(objects) => missing(&objects.commit().name, path),
    })?;
    let root = settings
        .as_ref()
        .and_then(|settings| settings.root.as_deref());
    let (files, below) = tree.files(path, root)?;
    Ok(Document {
        name,
        path: Some(path.to_owned()),
        bytes,
        below,
        files,
        settings,
    })
}

/// The configuration of a document in a repository: that of --config at the same revision, or the
/// nearest about it.
fn settings(tree: &Tree, path: &str, config: Option<&Path>) -> Result<Option<Settings>, Fault> {
    let Some(config) = config else {
        return Settings::about(tree, path);
    };
    if let Some(inside) = in_repository(config)
        && let Some(settings) = Settings::read(tree, &inside)?
    {
        return Ok(Some(settings));
    }
    settings_on_disk(config).map(Some)
}

fn settings_on_disk(config: &Path) -> Result<Settings, Fault> {
    let tree = Tree::Disk(folder_of(config).to_owned());
    let name = config.display().to_string();
    let settings = Settings::read_as(&tree, &file_name(config), &name)?;
    settings.ok_or_else(|| {
        let message = format!("`{name}` cannot be read: there is no such file");
        Fault::argument(message, "name a file that is there with --config")
    })
}

/// A document that is no longer there.
fn gone(path: &str) -> Fault {
    Fault::argument(
        format!("there is no `{path}` in the working tree, and it was not renamed either"),
        "name the new document behind the old one",
    )
}

/// A document that is not there at a revision.
fn missing(revision: &str, path: &str) -> Fault {
    Fault::argument(
        format!("there is no `{path}` at `{revision}`, and no file there that was renamed to it"),
        "compare with a revision that has the document: --base-rev REV, or `REV:path` from the \
         top of the repository (`REV:./path` from this folder)",
    )
}

fn config_path(config: Option<&Path>) -> Result<PathBuf, Fault> {
    config.map_or_else(job::nearest_config, |path| Ok(path.to_owned()))
}
