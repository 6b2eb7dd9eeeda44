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
}

impl<'a> Context<'a> {
    /// Makes the context of what is emitted of a document.
    pub(crate) fn new(model: &'a Model, facts: &'a Facts, names: &'a Names) -> Self {
        Self {
            model,
            facts,
            names,
        }
    }
}

/// The crate that the examples of documentation name.
#[derive(Clone, Copy)]
struct Package<'a> {
    context: Context<'a>,
    name: &'a str,
    /// The name in code.
    library: &'a str,
    /// The first example of the documentation, if the user has written one.
    quick_start: Option<&'a str>,
}

/// All files with emitted code. The runtime is copied elsewhere.
pub fn emit(
    model: &Model,
    facts: &Facts,
    names: &Names,
    (crate_name, published): (&str, &Published),
) -> Vec<File> {
    let library = crate_name.replace('-', "_");
    let context = Context::new(model, facts, names);
    let package = Package {
        context,
        name: crate_name,
        library: &library,
        quick_start: published.quick_start.as_deref(),
    };
    let plans = plan::plan(context, published.readme == Readme::Written);
    plans.par_iter().map(|plan| file(package, plan)).collect()
}

fn file(package: Package<'_>, plan: &ModulePlan) -> File {
    let context = package.context;
    let contents = match plan.target {
        Target::Readme => guide::write_readme(package),
        Target::Library => library::library(package),
        Target::Facade(place) => facades::facade(package, place),
        Target::Types => models::index(context).print(),
        Target::Home(home) => models::home(context, home).print(),
        Target::Api => calls::index(context).print(),
        Target::Client => client::client(context).print(),
        Target::Server => servers::servers(context).print(),
        Target::Group(group) => calls::group(package, group).print(),
    };
    File {
        path: plan.path.clone(),
        contents,
    }
}
