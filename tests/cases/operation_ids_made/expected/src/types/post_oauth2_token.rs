//! Types of `POST /oauth2/token`.

use super::super::runtime;

use self::runtime::model::open_enum::Unlisted;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostOauth2TokenRequest {
    pub kind: Option<PostOauth2TokenRequestKind>,
}

impl PostOauth2TokenRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`kind`](field@Self::kind).
    #[inline]
    pub fn kind(mut self, kind: PostOauth2TokenRequestKind) -> Self {
        self.kind = Some(kind);
        self
    }
}

runtime::model::object! {
    PostOauth2TokenRequest {
        kind: optional("kind"),
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PostOauth2TokenRequestKind {
    /// `a`.
    A,
    /// `b`.
    B,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::model::open_enum::string_enum! {
    PostOauth2TokenRequestKind {
        A => "a",
        B => "b",
    }
}
