//! The smallest programs that show what a change does to source.

mod compiling;
mod paths;
mod running;
mod sample;

use super::difference::{Cause, Difference};
use super::item::{Item, ItemKind, Slot};
use super::surface::Surface;
use crate::compare::verdict::SourceEffect;
use crate::compare::witness::{Witness, WitnessKind};
use crate::facts::Gate;

/// Writes the program that shows a difference, if there is one.
pub(super) fn witness(
    difference: &Difference<'_, '_>,
    base: &Surface<'_>,
    head: &Surface<'_>,
) -> Option<Witness> {
    let item = difference.base?;
    match difference.effect {
        SourceEffect::Same | SourceEffect::Adds => None,
        SourceEffect::Breaks => Some(Witness {
            kind: WitnessKind::Compiles,
            source: compiling::program(base, difference.shown_by.unwrap_or(item))?,
            features: features(difference, base, head),
        }),
        SourceEffect::Silent => Some(Witness {
            kind: WitnessKind::Runs,
            source: running::program(difference, base, head)?,
            features: None,
        }),
    }
}

/// Returns the features with which an item is there in the old client and not in the new one.
fn features(
    difference: &Difference<'_, '_>,
    base: &Surface<'_>,
    head: &Surface<'_>,
) -> Option<Vec<String>> {
    let item = difference.base?;
    if item.kind == ItemKind::Feature {
        let feature = item.path.trim_start_matches("feature ");
        return Some(vec![feature.to_owned()]);
    }
    if difference.cause != Cause::Gated {
        return None;
    }
    let Some(Gate::AnyOf(tags)) = item.gate else {
        return Some(Vec::new());
    };
    let features = tags.iter().map(|&tag| &base.revision.names.features[tag]);
    let now: Vec<&String> = match difference.head.and_then(|item| item.gate) {
        Some(Gate::AnyOf(tags)) => {
            let tags = tags.iter();
            tags.map(|&tag| &head.revision.names.features[tag])
                .collect()
        }
        Some(Gate::Always) | None => Vec::new(),
    };
    let mut lost = features.filter(|feature| !now.contains(feature));
    lost.next().map(|feature| vec![feature.clone()])
}

/// Writes the type of a slot as an argument has it, with all names imported by path.
fn argument_type(surface: &Surface<'_>, slot: &Slot<'_>) -> String {
    paths::absolute(&match slot.template.as_ref() {
        "impl Into<String>" => "String".to_owned(),
        "impl Into<serde_json::Value>" => "serde_json::Value".to_owned(),
        "impl Into<Payload>" => "Vec<u8>".to_owned(),
        _ => surface.written(slot),
    })
}

/// Writes a slot as it is declared.
fn declared_type(surface: &Surface<'_>, slot: &Slot<'_>) -> String {
    paths::absolute(&surface.written(slot))
}

/// Returns the path of an item's name without that of its owner.
fn name<'i>(item: &'i Item<'_>) -> &'i str {
    let name = item.path.rsplit(['.', ' ']).next().unwrap_or_default();
    name.rsplit("::").next().unwrap_or_default()
}
