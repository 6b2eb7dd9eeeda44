//! One table of Rust names for everything, made in one pass.
//!
//! Names cannot clash: each scope is settled as a whole ([`scope`]). A name that two things want
//! goes to neither, and words of their own tell them apart ([`distinctions`]).

mod annotated;
mod ascii;
mod by_hand;
mod distinctions;
mod features;
mod files;
mod ident;
mod inventory;
mod items;
mod keeper;
mod known_words;
mod ladder;
mod letters;
mod locked;
mod members;
mod null_setters;
mod operations;
mod places;
mod replies;
mod reserved;
mod schemes;
mod scope;
mod servers;
mod signs;
mod table;
#[cfg(test)]
mod tests;
mod types;
mod variants;
mod wish;
mod words;

pub(crate) use by_hand::report_chosen;
pub use ident::Ident;
pub use inventory::{Named, NamedKind, list_names};
pub use items::{Item, list_items};
pub(crate) use locked::write_lock;
pub use table::{Members, Names, OperationNames, SchemeNames, ServerNames};

use crate::model::Model;
use keeper::Keeper;

/// Names everything; `taken` are the Cargo features that a client has anyway.
pub fn assign(model: &Model, crate_name: &str, taken: &[String]) -> Names {
    assign_with(model, crate_name, taken, &Keeper::of(model))
}

fn assign_with(model: &Model, crate_name: &str, taken: &[String], keeper: &Keeper<'_>) -> Names {
    let schemes = schemes::schemes(model, crate_name, keeper);
    let replies = replies::Replies::of(model);
    let variants = variants::variants(model, keeper, &replies);
    let ((types, required), (members, operations)) = rayon::join(
        || types::types(model, keeper, (&variants, &replies)),
        || {
            rayon::join(
                || members::members(model, keeper, &variants),
                || operations::operations(model, &schemes, keeper),
            )
        },
    );
    Names {
        required,
        members,
        homes: files::homes(model),
        groups: files::groups(model, keeper),
        features: features::features(model, taken, keeper),
        operations,
        servers: servers::servers(model, keeper),
        schemes,
        base_url_variable: schemes::variable(crate_name, "base url"),
        types,
    }
}
