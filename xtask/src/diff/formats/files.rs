//! The files of a revision: their names, and their lines by number and by JSON pointer.

use clientgen::compare::Location;
use clientgen::diagnostic::{Documents, Place};

use super::super::report::{Finding, Revision};

/// The document itself among the files: none that it refers to has this name.
const DOCUMENT: &str = "";

/// The document of a revision and the files that it refers to.
///
/// Each is looked through when it is asked for.
pub struct Files<'r> {
    revision: &'r Revision,
    documents: Documents<'r>,
    /// The document comes first.
    files: Vec<File<'r>>,
}

struct File<'r> {
    name: &'r str,
    text: &'r str,
    /// The bytes at which lines begin. Empty until one is asked for.
    starts: Vec<usize>,
}

/// The line of a file of HEAD that a finding is shown at.
#[derive(Debug, PartialEq, Eq)]
pub struct Anchor {
    /// The path in the repository, if that is known, else the name of the file.
    pub path: String,
    /// Line and column, from one.
    pub position: Option<(usize, usize)>,
}

impl<'r> Files<'r> {
    /// Takes the files of a revision.
    pub fn new(revision: &'r Revision) -> Self {
        let siblings = revision.siblings.iter();
        let siblings = siblings.map(|(name, text)| (name.as_str(), text.as_str()));
        let document = std::iter::once((DOCUMENT, revision.text.as_str()));
        let texts: Vec<_> = document.chain(siblings).collect();
        Self {
            revision,
            documents: Documents::new(&texts),
            files: texts
                .iter()
                .map(|(name, text)| File::new(name, text))
                .collect(),
        }
    }

    /// Returns a line of a file, from one, without its end.
    pub fn line(&mut self, file: Option<&str>, number: usize) -> Option<&'r str> {
        self.file(file)?.line(number)
    }

    /// Returns the name of a file as people gave it, or as it follows from that of the document.
    pub fn name(&self, file: Option<&str>) -> String {
        beside(&self.revision.name, file)
    }

    /// Returns the path of a file in the repository, if that is known, else its name.
    pub fn path(&self, file: Option<&str>) -> String {
        let document = self.revision.path.as_ref().unwrap_or(&self.revision.name);
        beside(document, file)
    }

    /// Finds the line at which a finding is shown here, if this is HEAD.
    ///
    /// If the thing is gone, it is that of the nearest thing around it.
    pub fn anchor(&mut self, finding: &Finding) -> Anchor {
        let change = &finding.change;
        let Some(location) = change.head.as_ref().or(change.base.as_ref()) else {
            return Anchor {
                path: self.path(None),
                position: None,
            };
        };
        let known = self.file(location.file.as_deref()).is_some();
        let file = location.file.as_deref().filter(|_| known);
        let position = finding.head_line.or_else(|| self.nearest(location));
        Anchor {
            path: self.path(file),
            position,
        }
    }

    /// Finds a node, or the nearest one around it.
    fn nearest(&mut self, location: &Location) -> Option<(usize, usize)> {
        let file = location.file.as_deref().unwrap_or(DOCUMENT);
        let place = Place::key(&*location.pointer);
        let position = self.documents.find(file, &place)?;
        Some((position.line, position.column))
    }

    fn file(&mut self, name: Option<&str>) -> Option<&mut File<'r>> {
        let name = name.unwrap_or(DOCUMENT);
        self.files.iter_mut().find(|file| file.name == name)
    }
}

impl<'r> File<'r> {
    fn new(name: &'r str, text: &'r str) -> Self {
        Self {
            name,
            text: text.strip_prefix('\u{feff}').unwrap_or(text),
            starts: Vec::new(),
        }
    }

    fn line(&mut self, number: usize) -> Option<&'r str> {
        if self.starts.is_empty() {
            let ends = self.text.match_indices('\n').map(|(end, _)| end + 1);
            self.starts = std::iter::once(0).chain(ends).collect();
        }
        let start = *self.starts.get(number.checked_sub(1)?)?;
        let rest = self.text.get(start..)?;
        let line = rest.split('\n').next()?;
        Some(line.strip_suffix('\r').unwrap_or(line))
    }
}

/// Follows a relative path from the file of a document. None is the document itself.
fn beside(document: &str, file: Option<&str>) -> String {
    let Some(file) = file else {
        return document.to_owned();
    };
    if file.contains("://") || file.starts_with('/') {
        return file.to_owned();
    }
    // A name may be `REV:path`.
    let end = document.rfind(['/', '\\', ':']).map_or(0, |end| end + 1);
    let (folder, _) = document.split_at(end);
    let (revision, folder) = match folder.rfind(':') {
        Some(colon) => folder.split_at(colon + 1),
        None => ("", folder),
    };
    let mut steps: Vec<&str> = folder.split('/').filter(|step| !step.is_empty()).collect();
    for step in file.split('/') {
        match step {
            "" | "." => {}
            ".." if steps.last().is_some_and(|last| *last != "..") => {
                steps.pop();
            }
            step => steps.push(step),
        }
    }
    let root = if folder.starts_with('/') { "/" } else { "" };
    format!("{revision}{root}{}", steps.join("/"))
}
