//! What the document deprecates, the compiler warns of.
#![deny(deprecated)]
#![allow(dead_code, unused_imports, unused_macros, unexpected_cfgs)]

#[path = "../../cases/deprecated/expected/src/api/mod.rs"]
pub mod api;
#[path = "../../../generator/runtime/mod.rs"]
pub mod runtime;
#[path = "../../cases/deprecated/expected/src/types/mod.rs"]
pub mod types;

fn run(client: &api::client::Client, old: &types::Old) {
    let _ = client.old("id", &types::OldKind::A).filter("b");
    let _ = old.id;
}

fn main() {
    let _ = run;
}
