//! What follows from the model: which fields to box, what has a default, what goes into which file, which tags turn that on,
//! what is needed.

mod cycles;
mod defaults;
mod gates;
mod mentions;
mod messages;
mod needs;
mod order;
mod secrets;
mod sent;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use crate::ids::Arena;
use crate::model::{GroupId, HomeId, Model, OperationId, StatusMatch, Type, TypeId};

pub use gates::Gate;
pub use needs::Need;
pub use secrets::{Secrets, has_free_keys};

/// What follows from the model.
#[derive(Debug)]
pub struct Facts {
    /// Per type: the fields or arms that must be boxed, since they contain the type itself.
    pub boxed: Arena<TypeId, BTreeSet<usize>>,
    /// Per type: whether it is a struct of which nothing has to be given.
    pub defaults: Arena<TypeId, bool>,
    /// Per type: whether a value of it can be sent, as a request or as the answer to one of the
    /// API.
    pub sent: Arena<TypeId, bool>,
    /// Per home: its types in order.
    pub types: Arena<HomeId, Vec<TypeId>>,
    /// Per group: its operations in order.
    pub operations: Arena<GroupId, Vec<OperationId>>,
    /// Per group of one tag: the operations that have further tags, whose files are others.
    pub shared: Arena<GroupId, Vec<OperationId>>,
    /// Per group: when its file is there.
    pub group_gates: Arena<GroupId, Gate>,
    /// Per home: when its file is there.
    pub home_gates: Arena<HomeId, Gate>,
    /// Per operation: the properties that may hold the text for people of an error, unless they are the
    /// usual ones.
    pub messages: Arena<OperationId, Option<Vec<String>>>,
    /// Per operation: the statuses of errors whose text for people is not shown.
    pub undescribed: Arena<OperationId, Vec<StatusMatch>>,
    /// The secrets.
    pub secrets: Secrets,
    /// What the client needs of the runtime.
    pub needs: BTreeSet<Need>,
}

/// Looks everything up that emission would otherwise have to think about.
pub fn analyse(model: &Model) -> Facts {
    let mut operations: Arena<GroupId, Vec<OperationId>> = model.groups.map(|_, _| Vec::new());
    for (id, operation) in model.operations.iter() {
        operations[operation.group].push(id);
    }
    Facts {
        boxed: cycles::boxed(model),
        defaults: defaults::find_defaults(model),
        sent: sent::find_sent(model),
        types: order::sort_types(model),
        operations,
        shared: gates::shared(model),
        group_gates: model.groups.map(|_, group| gates::of_group(group)),
        home_gates: gates::of_homes(model),
        messages: model
            .operations
            .map(|_, operation| match model.shows_messages {
                true => messages::messages(model, operation),
                false => None,
            }),
        undescribed: model
            .operations
            .map(|_, operation| match model.shows_messages {
                true => messages::undescribed(operation),
                false => Vec::new(),
            }),
        secrets: Secrets::of(model),
        needs: needs::needs(model),
    }
}

/// The types that a type mentions itself, however deep within lists and the like.
pub(crate) fn mentioned(ty: &Type, visit: &mut impl FnMut(&Type)) {
    visit(ty);
    for inner in ty.inner() {
        mentioned(inner, visit);
    }
}
