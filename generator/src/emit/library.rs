//! `src/lib.rs`, written as rustfmt would.

use super::surface::{Export, Place, Surface};
use super::{Context, Package};
use super::{docs, guide, plan};
use crate::files;

/// Lines without a choice of layout, so that they are written as text.
pub(super) fn library(package: Package<'_>) -> String {
    let context = package.context;
    let surface = Surface::of(context);
    let mut text = guide::write_front_page(package, &surface);
    // rustfmt has an empty line behind a comment, and none between attributes.
    if !text.ends_with("]\n") {
        text.push('\n');
    }
    text.push_str("#![cfg_attr(docsrs, feature(doc_cfg))]\n#![forbid(unsafe_code)]\n\n");
    text.push_str(&modules(context, &surface));
    text.push_str(&crates(&surface));
    text.push_str("\npub use api::client::{Client, ClientBuilder};\n");
    if plan::has_servers(context) {
        text.push_str("pub use api::server::Server;\n");
    }
    text.push_str(&lines(&surface, Place::Root, "runtime"));
    text.push_str(&format!("\n///{}\n{RESULT}", docs::client::RESULT));
    text
}

/// What a call gives.
const RESULT: &str = "\
pub type Result<T, E = std::convert::Infallible> = std::result::Result<Response<T>, Error<E>>;\n";

/// Writes the lines with `mod`, those behind the runtime in the order in which rustfmt sorts them.
fn modules(context: Context<'_>, surface: &Surface) -> String {
    let shown = if plan::has_calls(context) { "pub " } else { "" };
    let mut modules = vec![format!("{shown}mod api;\n")];
    let facades = surface.places().filter_map(Place::name);
    modules.extend(facades.map(|name| format!("pub mod {name};\n")));
    if plan::has_types(context) {
        modules.push("pub mod types;\n".to_owned());
    }
    modules.sort_unstable_by_key(|line| line.rsplit(' ').next().map(str::to_owned));
    format!("{RUNTIME}\n{}", modules.concat())
}

/// Users see of the runtime what the other modules show. It stands first, since documentation has
/// what is implemented for a type in the order of modules: what all calls can do, before the
/// setters of single ones.
const RUNTIME: &str = "\
#[allow(
    dead_code,
    unused_imports,
    reason = \"a client seldom uses all that its parts can do\"
)]
mod runtime;\n";

/// Writes the lines that show crates.
fn crates(surface: &Surface) -> String {
    let lines = surface.crates().map(|(name, feature)| match feature {
        Some(feature) => {
            let shown = shown_condition(feature);
            format!("#[cfg(feature = {feature:?})]\n{shown}pub use {name};\n")
        }
        None => format!("pub use {name};\n"),
    });
    format!("\n{}", lines.collect::<String>())
}

/// Writes the condition that documentation shows in place of a feature that is not for users: those
/// that turn it on.
fn shown_condition(feature: &str) -> String {
    if !feature.starts_with("__") {
        return String::new();
    }
    let ways = files::ways_to(feature).into_iter();
    let ways: Vec<String> = ways.map(|way| format!("feature = {way:?}")).collect();
    let condition = format!("doc(cfg(any({})))", ways.join(", "));
    // As rustfmt does it.
    match condition.len() > 62 {
        true => format!("#[cfg_attr(\n    docsrs,\n    {condition}\n)]\n"),
        false => format!("#[cfg_attr(docsrs, {condition})]\n"),
    }
}

/// Writes the lines that show names of the runtime, which is at `path`: those that stand behind a
/// feature come last.
pub(super) fn lines(surface: &Surface, place: Place, path: &str) -> String {
    let line = |export: &Export| format!("pub use {path}::{}::{};\n", export.module, export.name);
    let (always, gated): (Vec<&Export>, Vec<&Export>) = surface
        .at(place)
        .partition(|export| export.feature().is_none());
    let mut text: String = always.into_iter().map(line).collect();
    for export in gated {
        let feature = export.feature().unwrap_or_default();
        text.push_str(&format!(
            "\n#[cfg(all(feature = {feature:?}, not(target_arch = \"wasm32\")))]\n{}{}",
            shown_condition(feature),
            line(export)
        ));
    }
    text
}
