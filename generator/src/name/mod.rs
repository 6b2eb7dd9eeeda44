//! One table of Rust names for everything, made in one pass.
//!
//! Names cannot clash: each scope is settled as a whole ([`scope`]), first come those whose wish nobody else has, then
//! the contested ones in the order of what they stand for in the document, never in the order of the document itself.

mod features;
mod files;
mod ident;
mod members;
mod operations;
mod scope;
mod table;
#[cfg(test)]
mod tests;
mod types;
mod words;

pub use ident::Ident;
pub use table::{Names, OperationNames, SchemeNames, ServerNames};

use crate::model::Model;

/// Names everything; `taken` are the Cargo features that a client has anyway.
pub fn assign(model: &Model, crate_name: &str, taken: &[String]) -> Names {
    let schemes = operations::schemes(model, crate_name);
    let (types, (members, operations)) = rayon::join(
        || types::types(model),
        || {
            rayon::join(
                || members::members(model),
                || operations::operations(model, &schemes),
            )
        },
    );
    Names {
        required: types::required(model, &types),
        members,
        homes: files::homes(model),
        groups: files::groups(model),
        features: features::features(model, taken),
        operations,
        servers: operations::servers(model),
        schemes,
        base_url_variable: operations::variable(crate_name, "base url"),
        types,
    }
}
