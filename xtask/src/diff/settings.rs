//! `clientgen.toml` of a side, and the crate that it speaks of.

use clientgen::config::{Config, ConfigFile};
use clientgen::diagnostic::Diagnostics;
use clientgen::files::MANIFEST;
use toml_edit::Document as Toml;

use super::git::folder_of;
use super::tree::Tree;
use crate::fault::Fault;
use crate::job::CONFIG;

/// The file that keeps names.
const LOCK: &str = "clientgen.lock";

/// The user's file with the changes of each version.
pub const CHANGELOG: &str = "CHANGELOG.md";

/// The name of a crate that nothing names.
const NAME: &str = "client";

/// `clientgen.toml` of a side, and the crate that it speaks of.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The name of the file in messages.
    pub name: String,
    /// The text of the file.
    pub text: String,
    /// The file.
    pub file: ConfigFile,
    /// The path of the document.
    pub spec: Option<String>,
    /// The folder below which the document may refer to files.
    pub root: Option<String>,
    /// The folder of the crate.
    pub out: Option<String>,
    /// The crate as it is committed.
    pub package: Package,
}

/// A crate as it is committed.
#[derive(Clone, Debug, Default)]
pub struct Package {
    /// The version that its `Cargo.toml` says.
    pub version: Option<String>,
    /// The text of `clientgen.manifest`.
    pub manifest: Option<String>,
    /// The text of `clientgen.lock`.
    pub lock: Option<String>,
    /// The text of the changelog, which is its owner's.
    pub changelog: Option<String>,
}

impl Settings {
    /// Reads the file at a path, and what it names. None: there is no such file.
    pub fn read(tree: &Tree, path: &str) -> Result<Option<Self>, Fault> {
        Self::read_as(tree, path, &tree.name(path))
    }

    /// Reads the file at a path, which messages call by a name.
    pub fn read_as(tree: &Tree, path: &str, name: &str) -> Result<Option<Self>, Fault> {
        let Some(text) = tree.read_text(path)? else {
            return Ok(None);
        };
        let file = ConfigFile::parse(name, &text).map_err(|Diagnostics(report)| {
            let mut fault = Fault::from(report);
            fault.texts.push((name.to_owned(), text.clone()));
            fault
        })?;
        let folder = folder_of(path);
        let named = |path: &Option<String>| {
            let path = path.as_deref();
            path.map(|path| tree.join(folder, path)).transpose()
        };
        let (spec, root, out) = (named(&file.spec)?, named(&file.root)?, named(&file.out)?);
        let package = match &out {
            Some(out) => Package::read(tree, out)?,
            None => Package::default(),
        };
        Ok(Some(Self {
            name: name.to_owned(),
            text,
            file,
            spec,
            root,
            out,
            package,
        }))
    }

    /// Finds the file that is nearest to a document, in its folder or above, if it is about that
    /// document.
    pub fn about(tree: &Tree, document: &str) -> Result<Option<Self>, Fault> {
        let mut folder = folder_of(document);
        loop {
            let path = tree.join(folder, CONFIG)?;
            if let Some(settings) = Self::read(tree, &path)? {
                let is_about = settings.spec.as_deref() == Some(document);
                return Ok(Some(settings).filter(|_| is_about));
            }
            if folder.is_empty() {
                return Ok(None);
            }
            folder = folder_of(folder);
        }
    }

    /// Returns what is chosen about the client, named with the lock of `other` where there is none
    /// here.
    pub fn config(&self, other: Option<&Self>) -> Config {
        let folder = self.out.as_deref().map(|out| out.trim_end_matches('/'));
        let folder = folder.and_then(|out| out.rsplit('/').next());
        let name = self.file.name.as_deref().or(folder);
        let name = name.unwrap_or(NAME).to_owned();
        let lock = self.package.lock.as_deref();
        let lock = lock.or_else(|| other?.package.lock.as_deref());
        side_config(&self.file, name, lock)
    }
}

/// Returns what a client is generated with: the choices of a file, the name of the crate and the
/// lock of its names.
fn side_config(file: &ConfigFile, name: String, lock: Option<&str>) -> Config {
    let mut config = file.config(name);
    if let Some(lock) = lock {
        config.lock = Some(lock.to_owned());
    }
    config
}

/// Returns what a client is generated with of which nothing is chosen.
pub fn plain_config() -> Config {
    ConfigFile::default().config(NAME.to_owned())
}

impl Package {
    fn read(tree: &Tree, out: &str) -> Result<Self, Fault> {
        let file = |name: &str| tree.read_text(&tree.join(out, name)?);
        Ok(Self {
            version: version(tree, out)?,
            manifest: file(MANIFEST)?,
            lock: file(LOCK)?,
            changelog: file(CHANGELOG)?,
        })
    }
}

/// The version that a crate's `Cargo.toml` says, or that of its workspace.
fn version(tree: &Tree, out: &str) -> Result<Option<String>, Fault> {
    let text = tree.read_text(&tree.join(out, "Cargo.toml")?)?;
    let Some(cargo) = text.and_then(|text| Toml::parse(text).ok()) else {
        return Ok(None);
    };
    let package = cargo.get("package");
    let Some(version) = package.and_then(|package| package.get("version")) else {
        return Ok(None);
    };
    if let Some(version) = version.as_str() {
        return Ok(Some(version.to_owned()));
    }
    let mut folder = out;
    while !folder.is_empty() {
        folder = folder_of(folder);
        let text = tree.read_text(&tree.join(folder, "Cargo.toml")?)?;
        let cargo = text.and_then(|text| Toml::parse(text).ok());
        let version = cargo.as_ref().and_then(|cargo| {
            let package = cargo.get("workspace")?.get("package")?;
            package.get("version")?.as_str()
        });
        if let Some(version) = version {
            return Ok(Some(version.to_owned()));
        }
    }
    Ok(None)
}

#[cfg(test)]
mod tests;
