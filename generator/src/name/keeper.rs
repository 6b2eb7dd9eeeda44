//! Names that are kept: those of a lock, and those given by hand.

use std::borrow::Cow;
use std::sync::OnceLock;

use super::Ident;
use super::scope::Scope;
use super::wish::Wish;
use crate::lock::keys::{self, TypeKeys};
use crate::lock::scope;
use crate::model::{Kept, Model, TypeId};

/// Looks up what names keep. Without a lock and names given by hand it does nothing.
pub(super) struct Keeper<'m> {
    kept: &'m Kept,
    types: Option<TypeKeys>,
    /// The keys of types where nothing is kept, made when one is asked for.
    others: OnceLock<TypeKeys>,
    /// Whether names given by hand count.
    hears: bool,
}

impl<'m> Keeper<'m> {
    /// Makes a keeper of what a model keeps.
    pub(super) fn of(model: &'m Model) -> Self {
        let kept = &model.kept;
        let types = (!kept.is_empty()).then(|| keys::types(&model.types, &model.operations));
        Self {
            kept,
            types,
            others: OnceLock::new(),
            hears: true,
        }
    }

    /// Makes a keeper for which no names are given by hand.
    pub(super) fn deaf(model: &'m Model) -> Self {
        Self {
            hears: false,
            ..Self::of(model)
        }
    }

    /// Whether nothing is kept.
    pub(super) fn is_idle(&self) -> bool {
        self.types.is_none()
    }

    /// Returns the key of a type. None: nothing is kept, or it has none.
    pub(super) fn type_key(&self, id: TypeId) -> Option<&str> {
        self.types.as_ref()?[id].as_deref()
    }

    /// Finds what a type stands for in the document: its key, else its pointer, in which the number
    /// of an alternative says nothing.
    pub(super) fn find_identity<'k>(&'k self, model: &'k Model, id: TypeId) -> Cow<'k, str> {
        let make = || keys::types(&model.types, &model.operations);
        let keys = self.types.as_ref();
        let keys = keys.unwrap_or_else(|| self.others.get_or_init(make));
        match keys[id].as_deref() {
            Some(key) => key.into(),
            None => without_positions(&model.types[id].pointer).into(),
        }
    }

    /// Finds a name in the lock.
    pub(super) fn find_locked(&self, key: &str) -> Option<&'m str> {
        self.kept.names.get(key).map(String::as_str)
    }

    /// Finds a name given by hand.
    pub(super) fn find_by_hand(&self, key: &str) -> Option<&'m str> {
        let name = self.kept.by_hand.get(key).filter(|_| self.hears);
        name.map(String::as_str)
    }

    /// Finds the name that something keeps.
    pub(super) fn find_name(&self, key: &str) -> Option<&'m str> {
        self.find_by_hand(key).or_else(|| self.find_locked(key))
    }

    /// Lets a wish be for the name that is kept for it.
    pub(super) fn keep(&self, wish: &mut Wish, key: &str) {
        wish.by_hand = self.find_by_hand(key).is_some();
        wish.kept = self.find_name(key).map(str::to_owned);
    }

    /// Keeps names of what is gone from what comes into a scope.
    pub(super) fn free(&self, scope: &mut Scope, name: &str) {
        if !self.is_idle() {
            scope.free(self.kept.scope(name));
        }
    }

    /// Returns what keeps the members of a type.
    pub(super) fn within(&self, id: TypeId, word: &'static str) -> Within<'_> {
        let owner = self.type_key(id);
        Within {
            keeper: self,
            owner,
            word,
        }
    }
}

/// Takes the numbers of alternatives out of a pointer.
fn without_positions(pointer: &str) -> String {
    let mut is_list = false;
    let steps = pointer.split('/').filter(|step| {
        let is_position = is_list && step.bytes().all(|one| one.is_ascii_digit());
        is_list = matches!(*step, "oneOf" | "anyOf");
        !is_position
    });
    steps.collect::<Vec<_>>().join("/")
}

/// Looks up what the names within a type keep.
#[derive(Clone, Copy)]
pub(super) struct Within<'k> {
    keeper: &'k Keeper<'k>,
    owner: Option<&'k str>,
    word: &'static str,
}

impl Within<'_> {
    /// Lets the wish of a member be for the name that is kept for it.
    pub(super) fn keep(self, wish: &mut Wish, wire: &str) {
        if let Some(owner) = self.owner {
            let key = keys::member(owner, self.word, wire);
            self.keeper.keep(wish, &key);
        }
    }

    /// Lets the wish of a setter be for the name that is kept for it: one of its own, or that of
    /// its field.
    pub(super) fn keep_setter(self, wish: &mut Wish, wire: &str) {
        if let Some(owner) = self.owner {
            let key = keys::member(owner, self.word, wire);
            self.keeper.keep(wish, &keys::role(&key, "setter"));
            if wish.kept.is_none() && self.keeper.find_locked(&key) == Some(&wish.name) {
                wish.kept = Some(wish.name.clone());
            }
        }
    }

    /// Lets the wish of a setter to null be for the name that is kept for it: one of its own, or
    /// that which follows from the name of its field.
    pub(super) fn keep_null_setter(self, wish: &mut Wish, wire: &str, field: &Ident) {
        if let Some(owner) = self.owner {
            let key = keys::member(owner, self.word, wire);
            self.keeper.keep(wish, &keys::role(&key, "null"));
            if wish.kept.is_none() && self.keeper.find_locked(&key) == Some(field.as_str()) {
                wish.kept = Some(wish.name.clone());
            }
        }
    }

    /// Lets the wish of something beside the members be for the name that is kept for it.
    pub(super) fn keep_role(self, wish: &mut Wish, role: &str) {
        if let Some(owner) = self.owner {
            self.keeper.keep(wish, &keys::role(owner, role));
        }
    }

    /// Keeps names of what is gone from what comes into the type.
    pub(super) fn free(self, scope: &mut Scope) {
        if let Some(owner) = self.owner {
            self.keeper.free(scope, &scope::members(owner));
        }
    }

    /// Keeps names of setters that are gone from what comes into the type.
    pub(super) fn free_setters(self, scope: &mut Scope) {
        if let Some(owner) = self.owner {
            self.keeper.free(scope, &scope::setters(owner));
        }
    }
}
