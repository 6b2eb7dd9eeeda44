//! Which documents are measured, and those that are cut out of one.

use std::fs;
use std::path::{Path, PathBuf};

use super::cut::{cut, operations, sizes};
use crate::cli::Bench;
use crate::documents::{file_name, find};
use crate::fault::Fault;
use crate::tree;

/// The document of this repository.
const OWN: &str = "spec/anycheck.yaml";

/// Others, beside the repository.
const OTHERS: &str = "../shared/corpus";

/// Of those, the ones that are measured.
const NAMES: &[&str] = &[
    "progenitor-github.json",
    "stripe.yaml",
    "svix.json",
    "github-webhooks.json",
];

/// The documents, and the one that is cut.
#[derive(Debug)]
pub struct Documents {
    /// All of them.
    pub all: Vec<PathBuf>,
    /// Those that are compiled.
    pub compiled: Vec<PathBuf>,
    /// The one that a series is made of: the one with most operations.
    pub series: Option<PathBuf>,
}

/// One document of a series.
#[derive(Debug)]
pub struct Cut {
    /// Its operations.
    pub operations: usize,
    /// The file.
    pub path: PathBuf,
}

impl Documents {
    /// As the flags say.
    pub fn find(flags: &Bench, root: &Path) -> Result<Self, Fault> {
        let filter = flags.filter.as_deref();
        if let Some(folder) = &flags.documents {
            let all = find(folder, filter)?;
            let series = all.iter().max_by_key(|path| count(path)).cloned();
            return Ok(Self {
                compiled: all.clone(),
                all,
                series,
            });
        }
        let others = NAMES.iter().map(|name| root.join(OTHERS).join(name));
        let all: Vec<PathBuf> = [root.join(OWN)].into_iter().chain(others).collect();
        let is_wanted = |path: &&PathBuf| {
            path.is_file() && file_name(path).contains(filter.unwrap_or_default())
        };
        let wanted: Vec<PathBuf> = all.iter().filter(is_wanted).cloned().collect();
        if wanted.is_empty() {
            let message = format!(
                "no document has `{}` in its name",
                filter.unwrap_or_default()
            );
            return Err(Fault::argument(
                message,
                "give another --filter, or --documents",
            ));
        }
        Ok(Self {
            compiled: all.iter().take(2).filter(is_wanted).cloned().collect(),
            series: all.get(1).filter(is_wanted).cloned(),
            all: wanted,
        })
    }

    /// Writes the series into a folder.
    pub fn cuts(&self, folder: &Path) -> Result<Vec<Cut>, Fault> {
        let Some(path) = &self.series else {
            return Ok(Vec::new());
        };
        let Ok(mut document) = tree::read(path) else {
            return Ok(Vec::new());
        };
        let mut cuts = Vec::new();
        let unwritable = |error| Fault::unwritable(folder, &error);
        fs::create_dir_all(folder).map_err(unwritable)?;
        // From the largest, so that there is one document at a time: what this process has had, those that it measures begin with.
        for size in sizes(operations(&document)).into_iter().rev() {
            cut(&mut document, size);
            let path = folder.join(format!("cut-{size}.json"));
            fs::write(&path, document.to_string()).map_err(unwritable)?;
            cuts.push(Cut {
                operations: size,
                path,
            });
        }
        cuts.reverse();
        Ok(cuts)
    }

    /// What the series is called.
    pub fn series_name(&self) -> String {
        self.series.as_deref().map(file_name).unwrap_or_default()
    }
}

fn count(path: &Path) -> usize {
    tree::read(path).map_or(0, |document| operations(&document))
}
