//! One table of Rust names for everything, made in one pass.
//!
//! Names cannot clash: each scope is settled as a whole ([`scope`]), first come those whose wish nobody else has, then
//! the contested ones in the order of what they stand for in the document, never in the order of the document itself.

mod by_hand;
mod features;
mod files;
mod ident;
mod items;
mod keeper;
mod locked;
mod members;
mod operations;
mod scope;
mod table;
#[cfg(test)]
mod tests;
mod types;
mod words;

pub(crate) use by_hand::check;
pub use ident::Ident;
pub use items::{Item, list_items};
pub(crate) use locked::write_lock;
pub use table::{Names, OperationNames, SchemeNames, ServerNames};

use crate::model::Model;
use keeper::Keeper;

/// Names everything; `taken` are the Cargo features that a client has anyway.
pub fn assign(model: &Model, crate_name: &str, taken: &[String]) -> Names {
    assign_with(model, crate_name, taken, &Keeper::of(model))
}

fn assign_with(model: &Model, crate_name: &str, taken: &[String], keeper: &Keeper<'_>) -> Names {
    let schemes = operations::schemes(model, crate_name, keeper);
    let (types, (members, operations)) = rayon::join(
        || types::types(model, keeper),
        || {
            rayon::join(
                || members::members(model, keeper),
                || operations::operations(model, &schemes, keeper),
            )
        },
    );
    Names {
        required: types::required(model, &types, keeper),
        members,
        homes: files::homes(model),
        groups: files::groups(model, keeper),
        features: features::features(model, taken, keeper),
        operations,
        servers: operations::servers(model, keeper),
        schemes,
        base_url_variable: operations::variable(crate_name, "base url"),
        types,
    }
}
