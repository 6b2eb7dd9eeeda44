//! Any two documents can be compared, and a document is as it is.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::channel;
use std::thread;
use std::time::Duration;

use clientgen::compare::Clients;
use rayon::prelude::*;

use crate::judge::pair::{Document, Folder, Pair, compare};
use crate::tables::shared;

/// How many documents `cargo test` compares with each other: the smallest ones.
const FEW: usize = 8;

/// How long one comparison may take, whatever the machine is busy with.
const LIMIT: Duration = Duration::from_secs(120);

/// Returns all documents, the smallest first.
fn documents() -> Vec<PathBuf> {
    let chosen = env::var_os("CLIENTGEN_DIFF_DOCUMENTS").map(PathBuf::from);
    let Some(folder) = chosen.or_else(|| shared("corpus")) else {
        return Vec::new();
    };
    let entries = fs::read_dir(&folder).unwrap();
    let paths = entries.map(|entry| entry.unwrap().path());
    let is_document = |path: &PathBuf| {
        let extension = path.extension().and_then(|extension| extension.to_str());
        extension.is_some_and(|extension| ["json", "yaml", "yml"].contains(&extension))
    };
    let mut documents: Vec<PathBuf> = paths.filter(is_document).collect();
    documents.sort_by_key(|path| (fs::metadata(path).unwrap().len(), path.clone()));
    documents
}

/// Reads documents that a client can be made of.
fn read(paths: &[PathBuf]) -> Vec<Arc<Document>> {
    let documents = paths.par_iter().map(|path| read_one(path));
    let fine = documents.filter(|document| {
        let config = crate::judge::pair::configure();
        clientgen::generate(&document.source(), &config).is_ok()
    });
    fine.map(Arc::new).collect()
}

fn read_one(path: &Path) -> Document {
    Document {
        name: path.file_name().unwrap().to_string_lossy().into_owned(),
        bytes: fs::read(path).unwrap(),
        folder: Folder(path.parent().unwrap().to_owned()),
    }
}

/// Compares two documents. Returns what is wrong about it, if anything.
fn judge(base: &Arc<Document>, head: &Arc<Document>) -> Option<String> {
    let names = format!("{} and {}", base.name, head.name);
    let is_same = Arc::ptr_eq(base, head);
    let pair = Pair {
        base: Document::clone(base),
        head: Document::clone(head),
    };
    let (send, receive) = channel();
    thread::spawn(move || {
        let compared = compare(&pair, Clients::Generated);
        // Nobody listens once the time is over.
        let _ = send.send(compared.map(|comparison| comparison.changes));
    });
    match receive.recv_timeout(LIMIT) {
        Ok(Ok(changes)) => {
            let first = changes.first().filter(|_| is_same)?;
            Some(format!("{names}: found {}", first.identity()))
        }
        Ok(Err(why)) => Some(format!("{names}: {why}")),
        Err(_) => Some(format!("{names}: not done in {LIMIT:?}")),
    }
}

/// Compares every document with every other one, and with itself.
fn judge_pairs(paths: &[PathBuf]) {
    let documents = read(paths);
    let pairs: Vec<_> = documents
        .iter()
        .flat_map(|base| documents.iter().map(move |head| (base, head)))
        .collect();
    // One at a time: whoever waits for a comparison must not hold up the threads that it works
    // with.
    let judged = pairs.iter().filter_map(|(base, head)| judge(base, head));
    let wrong: Vec<String> = judged.collect();
    eprintln!(
        "{} documents, {} pairs, {} wrong",
        documents.len(),
        pairs.len(),
        wrong.len()
    );
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn some_pairs_of_documents_compare() {
    let paths = documents();
    judge_pairs(&paths[..paths.len().min(FEW)]);
}

#[test]
#[ignore = "takes long: `cargo xtask diff-suite --all-pairs` runs it"]
fn all_pairs_of_documents_compare() {
    judge_pairs(&documents());
}
