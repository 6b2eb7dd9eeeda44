//! From the model to files: plans first, then one job per plan that builds tokens, prints them and drops them.
//!
//! Nothing here can fail and nothing is decided here; what is missing to print without thinking is missing in an
//! earlier stage.

mod arguments;
mod by_status;
mod calls;
mod client;
mod debug;
mod deliveries;
mod docs;
mod emitter;
mod enums;
mod examples;
mod facades;
mod forms;
mod further;
mod gates;
mod guide;
mod headers;
mod imports;
mod library;
mod markdown;
mod methods;
mod models;
mod operation_docs;
mod operations;
mod plan;
mod print;
mod servers;
mod setters;
mod streams;
mod structs;
mod surface;
#[cfg(test)]
mod tests;
mod type_paths;
mod types;
mod unions;
mod wrap;

use rayon::iter::{IntoParallelRefIterator, ParallelIterator};

use crate::facts::Facts;
use crate::files::{File, Published, Readme};
use crate::model::Model;
use crate::name::Names;
use plan::{ModulePlan, Target};
pub(crate) use surface::Surface;
pub use type_paths::type_paths;
pub(crate) use types::Argument;

/// What every emitter reads.
#[derive(Clone, Copy)]
pub(crate) struct Context<'a> {
    model: &'a Model,
    facts: &'a Facts,
    names: &'a Names,
    /// The name of the crate.
    crate_name: &'a str,
    /// The name of the crate in code.
    library: &'a str,
    /// The first example of the documentation, if the user has written one.
    quick_start: Option<&'a str>,
}

impl<'a> Context<'a> {
    /// Makes the context of a client whose crate has no name yet.
    pub(crate) fn new(model: &'a Model, facts: &'a Facts, names: &'a Names) -> Self {
        Self {
            model,
            facts,
            names,
            crate_name: "",
            library: "",
            quick_start: None,
        }
    }
}

/// All files with emitted code. The runtime is copied elsewhere.
pub fn emit(
    model: &Model,
    facts: &Facts,
    names: &Names,
    (crate_name, published): (&str, &Published),
) -> Vec<File> {
    let library = crate_name.replace('-', "_");
    let context = Context {
        model,
        facts,
        names,
        crate_name,
        library: &library,
        quick_start: published.quick_start.as_deref(),
    };
    let plans = plan::plan(context, published.readme == Readme::Written);
    plans.par_iter().map(|plan| file(context, plan)).collect()
}

fn file(context: Context<'_>, plan: &ModulePlan) -> File {
    let contents = match plan.target {
        Target::Readme => guide::write_readme(context),
        Target::Library => library::library(context),
        Target::Facade(place) => facades::facade(context, place),
        Target::Types => models::index(context).print(),
        Target::Home(home) => models::home(context, home).print(),
        Target::Api => calls::index(context).print(),
        Target::Client => client::client(context).print(),
        Target::Server => servers::servers(context).print(),
        Target::Group(group) => calls::group(context, group).print(),
    };
    File {
        path: plan.path.clone(),
        contents,
    }
}
