//! Types of `Pet`.

use super::super::runtime;

use self::runtime::model::nullable::Nullable;

#[derive(Clone)]
#[non_exhaustive]
pub struct Pet {
    pub id: i64,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub nickname: Nullable<String>,
    /// An object of its own, without a name of its own.
    pub home: Option<PetHome>,
}

impl Pet {
    /// A `Pet` with what is required.
    #[inline]
    pub fn new(id: i64, owner: Option<String>) -> Self {
        Self {
            id,
            name: None,
            owner,
            nickname: Nullable::Absent,
            home: None,
        }
    }

    /// Sets [`name`](field@Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`nickname`](field@Self::nickname).
    #[inline]
    pub fn nickname(mut self, nickname: impl Into<String>) -> Self {
        self.nickname = Nullable::Value(nickname.into());
        self
    }

    /// Sets [`nickname`](field@Self::nickname) to null.
    #[inline]
    pub fn nickname_null(mut self) -> Self {
        self.nickname = Nullable::Null;
        self
    }

    /// Sets [`home`](field@Self::home).
    #[inline]
    pub fn home(mut self, home: PetHome) -> Self {
        self.home = Some(home);
        self
    }
}

runtime::model::object! {
    Pet {
        id: required("id"),
        name: optional("name"),
        owner: required("owner"),
        nickname: optional_nullable("nickname"),
        home: optional("home"),
    }
}

/// An object of its own, without a name of its own.
#[derive(Clone)]
#[non_exhaustive]
pub struct PetHome {
    pub street: String,
}

impl PetHome {
    /// A `PetHome` with what is required.
    #[inline]
    pub fn new(street: impl Into<String>) -> Self {
        Self {
            street: street.into(),
        }
    }
}

runtime::model::object! {
    PetHome {
        street: required("street"),
    }
}
