//! Nothing is too deep for a stack of one megabyte.

use std::thread;

use clientgen::compare::{Clients, Side, compare};
use clientgen::config::Config;
use clientgen::source::{NoSiblings, Source};

use crate::chains::{CHAINS, MERGED};
use crate::document::written;
use crate::in_place;

/// The stack of a thread.
const STACK: usize = 1 << 20;

/// Links of a chain. What calls itself once for each of them takes more than a megabyte for all of
/// them, since the few calls from one to the next take a kilobyte or more without optimization.
const LINKS: usize = 1_000;

/// The same of what is put together, where a call takes kilobytes, and time.
const FEW: usize = 160;

/// A document is read, made a client of, compared with itself and with another one, and dropped.
pub(crate) fn chains_fit_a_small_stack() {
    limit_workers();
    let chains = CHAINS.iter().chain(in_place::CHAINS);
    let chains = chains.zip(std::iter::repeat(LINKS));
    let merged = MERGED.iter().zip(std::iter::repeat(FEW));
    let threads = chains.chain(merged).map(|((name, shape), links)| {
        let thread = thread::Builder::new().name((*name).to_owned());
        let thread = thread.stack_size(STACK).spawn(move || run(shape(links)));
        (name, thread.unwrap())
    });
    let threads: Vec<_> = threads.collect();
    for (name, thread) in threads {
        assert!(thread.join().is_ok(), "{name}");
    }
}

/// The threads that write files have small stacks, too.
fn limit_workers() {
    let pool = rayon::ThreadPoolBuilder::new().stack_size(STACK);
    pool.build_global().unwrap();
}

fn run(document: serde_json::Value) {
    let config = Config {
        name: "client".to_owned(),
        ..Config::default()
    };
    let old = written(document);
    let new = old.replace(r#"{"type":"string"}"#, r#"{"type":"integer"}"#);
    let source = Source::new("openapi.json", old.as_bytes(), &NoSiblings);
    assert!(clientgen::generate(&source, &config).is_ok());
    for head in [&old, &new] {
        let head = Source::new("openapi.json", head.as_bytes(), &NoSiblings);
        let [base, head] = [&source, &head].map(|source| Side {
            source,
            config: &config,
        });
        assert!(compare(base, head, Clients::default()).is_ok());
    }
}
