//! The rule and the sentence of an item that differs.

use super::difference::{Cause, Difference};
use super::item::{Item, ItemKind};
use crate::compare::rules::{self, Rule};

/// Chooses the rule for an item that nothing on the wire is why of.
pub(super) fn choose_rule(difference: &Difference<'_, '_>) -> &'static Rule {
    let kind = difference.base.or(difference.head).map(|item| item.kind);
    let is_moved = |base: &Item<'_>, head: &Item<'_>| {
        let name = |item: &Item<'_>| item.path.rsplit("::").next().map(str::to_owned);
        name(base) == name(head)
    };
    match (&difference.cause, kind) {
        (Cause::Removed, Some(ItemKind::Conversion)) => &rules::CONVERSION_REMOVED,
        (Cause::Removed, Some(ItemKind::Default)) => &rules::DEFAULT_REMOVED,
        (Cause::Removed, _) => &rules::ITEM_REMOVED,
        (Cause::Added, _) => &rules::ITEM_ADDED,
        (Cause::Unsent, _) => &rules::SETTERS_REMOVED,
        (Cause::Sent, _) => &rules::SETTERS_ADDED,
        (Cause::Renamed, Some(ItemKind::Call)) if matches!((difference.base, difference.head), (Some(base), Some(head)) if is_moved(base, head)) => {
            &rules::CALL_MOVED
        }
        (Cause::Renamed, _) => &rules::ITEM_RENAMED,
        (Cause::Redeclared, _) => &rules::ITEM_REDECLARED,
        (Cause::Redirected(was, is), Some(ItemKind::Constructor)) => {
            match [was, is].iter().any(|wire| wire.contains(" = ")) {
                true => &rules::ITEM_REDIRECTED,
                false => &rules::ARGUMENTS_SWAPPED,
            }
        }
        (Cause::Redirected(was, _), Some(ItemKind::Method)) if !was.contains(" /") => {
            &rules::ARGUMENTS_SWAPPED
        }
        (Cause::Redirected(..), Some(ItemKind::DefaultServer)) => &rules::DEFAULT_SERVER_CHANGED,
        (Cause::Redirected(..), _) => &rules::ITEM_REDIRECTED,
        (Cause::Deprecated, _) => &rules::DEPRECATED_ADDED,
        (Cause::Gated, _) => &rules::ITEM_GATED,
        (Cause::Restatused(_), _) => &rules::RESPONSE_STATUS_ADDED,
    }
}

/// Says how an item differs.
pub(super) fn message(difference: &Difference<'_, '_>) -> String {
    let path = |item: Option<&Item<'_>>| item.map_or("", |item| item.path.as_str()).to_owned();
    let (base, head) = (path(difference.base), path(difference.head));
    let owner =
        |item: Option<&Item<'_>>| item.and_then(|item| item.owner.clone()).unwrap_or_default();
    match &difference.cause {
        Cause::Removed => format!("`{base}` is gone"),
        Cause::Added => format!("`{head}` is new"),
        Cause::Unsent => format!("`{}` has no setters any more", owner(difference.base)),
        Cause::Sent => format!("`{}` has setters now", owner(difference.head)),
        Cause::Renamed => format!("`{base}` is `{head}` now"),
        Cause::Redeclared => format!("`{base}` is declared in another way"),
        Cause::Redirected(was, is) if choose_rule(difference).code == "arguments-swapped" => {
            format!("`{base}` takes {is} where it took {was}")
        }
        Cause::Redirected(was, is) => {
            format!("`{base}` stood for {was} and stands for {is} now")
        }
        Cause::Deprecated => format!("`{base}` is deprecated"),
        Cause::Gated => format!("`{base}` takes other features than before"),
        Cause::Restatused(statuses) => format!(
            "replies of `{base}` with {} are told apart in another way",
            statuses.join(", ")
        ),
    }
}
