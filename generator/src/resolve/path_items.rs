//! Path items with those that they refer to.

use std::borrow::Cow;

use super::reading::Reading;
use super::references::{LONGEST, report_too_long};
use super::written::Written;
use crate::diagnostic::{Code, Diagnostic, Place, child};
use crate::document::{self, Method, PathItem, Ref, Reference};

impl<'d> Reading<'_, 'd, '_> {
    /// The item itself. One that is a reference may say something too, which then comes before what it
    /// refers to.
    pub(super) fn item(&mut self, item: &'d Ref<PathItem>) -> Option<Item<'d>> {
        let mut at = self.references.path_items.follow(item, self.context)?;
        let mut chain = vec![at];
        while let Some(reference) = &at.reference {
            let items = &self.references.path_items;
            let target = items.target_of(reference, self.context);
            let Some(target) = target.and_then(|target| items.follow(target, self.context)) else {
                break;
            };
            if chain.iter().any(|known| std::ptr::eq(*known, target)) {
                break;
            }
            if chain.len() >= LONGEST {
                report_too_long(reference, "what it leads to is left out", self.context);
                break;
            }
            if self.overridden.insert(&reference.pointer) {
                self.report_overridden(at, reference, target);
            }
            chain.push(target);
            at = target;
        }
        let is_elsewhere = matches!(item, Ref::Reference(_));
        Some(Item {
            chain,
            is_elsewhere,
        })
    }

    /// Says of the keys beside the reference of a path item that they count, not those behind it: the
    /// standard leaves that open (OpenAPI 3.1.1, Path Item Object).
    fn report_overridden(&mut self, item: &PathItem, reference: &Reference, target: &PathItem) {
        let fields = [
            (
                "summary",
                item.summary.is_some() && target.summary.is_some(),
            ),
            (
                "description",
                item.description.is_some() && target.description.is_some(),
            ),
            (
                "servers",
                !item.servers.is_empty() && !target.servers.is_empty(),
            ),
        ];
        let methods = item.operations.iter().map(|(method, _)| method);
        let is_both =
            |method: &&Method| target.operations.iter().any(|(other, _)| other == *method);
        let fields = fields.into_iter().filter(|(_, both)| *both);
        let keys = fields
            .map(|(key, _)| key)
            .chain(methods.filter(is_both).map(Method::key));
        for key in keys {
            let message = format!("`{key}` stands beside a reference and behind it");
            let place = Place::key(child(&reference.pointer, key));
            let label = "this one counts";
            self.context
                .report
                .warn(Diagnostic::new(Code::Contradiction, place, message).label(label));
        }
    }

    /// Counts what an operation has of its path item, and itself if it stands behind a reference.
    /// None: it is too much, and has been read. Else the item, or none of it if that is too much.
    pub(super) fn inherit<'i>(
        &mut self,
        item: &'i Item<'d>,
        operation: &'d document::Operation,
    ) -> Option<Cow<'i, Item<'d>>> {
        let repeated = &mut self.context.repeated;
        if !item.has_itself(operation) {
            repeated.count(operation, || operation.values(self.schemas))?;
        }
        let of = item.chain.first()?;
        let shared = |item: &PathItem| item.shared_values(self.schemas);
        let values = || item.chain.len() - 1 + item.all().map(shared).sum::<usize>();
        let counted = repeated.count(&of.parameters, values);
        Some(match counted {
            Some(()) => Cow::Borrowed(item),
            None => Cow::Owned(Item::default()),
        })
    }
}

/// A path item, and those that it refers to, the nearest first.
#[derive(Clone, Default)]
pub(super) struct Item<'d> {
    chain: Vec<&'d PathItem>,
    /// Whether even the nearest one stands behind a reference.
    is_elsewhere: bool,
}

impl<'d> Item<'d> {
    fn all(&self) -> impl Iterator<Item = &'d PathItem> {
        self.chain.iter().copied()
    }

    /// Whether an operation stands in its place, not behind a reference.
    fn has_itself(&self, operation: &document::Operation) -> bool {
        let nearest = self.chain.first().filter(|_| !self.is_elsewhere);
        nearest.is_some_and(|item| {
            let mut own = item.operations.iter();
            own.any(|(_, own)| std::ptr::eq(own, operation))
        })
    }

    /// The operations of all; of two with one method, the nearest one.
    pub(super) fn operations(&self) -> Vec<(&'d Method, &'d document::Operation)> {
        let mut operations: Vec<(&Method, &document::Operation)> = Vec::new();
        for (method, operation) in self.all().flat_map(|item| &item.operations) {
            if !operations.iter().any(|(known, _)| *known == method) {
                operations.push((method, operation));
            }
        }
        operations
    }

    pub(super) fn parameters(&self) -> Vec<&'d Ref<document::Parameter>> {
        self.all().flat_map(|item| &item.parameters).collect()
    }

    pub(super) fn servers(&self) -> &'d [document::Server] {
        let mut given = self.all().filter(|item| !item.servers.is_empty());
        given.next().map_or(&[], |item| item.servers.as_slice())
    }

    pub(super) fn summary(&self) -> Option<String> {
        self.all().find_map(|item| item.summary.clone())
    }

    pub(super) fn description(&self) -> Option<String> {
        self.all().find_map(|item| item.description.clone())
    }

    /// What a path item says that an operation with words of its own does not take over.
    pub(super) fn about_path(&self, operation: &document::Operation) -> Vec<String> {
        let summary = self.summary().filter(|_| operation.summary.is_some());
        let description = self.description();
        let description = description.filter(|_| operation.description.is_some());
        summary.into_iter().chain(description).collect()
    }
}
