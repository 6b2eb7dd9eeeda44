//! Operations without a tag.

use std::collections::BTreeMap;

use chrono::{DateTime, FixedOffset};
use http::Method;
use uuid::Uuid;

use super::super::runtime;
use super::super::types;
use super::client::Client;

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};
use self::runtime::parameter::style::{Format, Style};

impl Client {
    /// `GET /places/{id}/{kind}`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn places(
        &self,
        id: Uuid,
        kind: &types::PlacesKind,
        required: i64,
        x_required: &str,
        session: &str,
    ) -> Places {
        let mut call = self.core.call(PLACES);
        call.draft.path("id", &id);
        call.draft.path("kind", &kind);
        call.draft.query("required", &required);
        call.draft.header_parameter("X-Required", &x_required);
        call.draft.cookie_parameter("session", &session);
        call
    }
}

/// A call of [`Client::places`], which is sent when it is awaited.
pub type Places = Call<(), std::convert::Infallible, operation::Places>;

impl Places {
    /// Sets the parameter `shared`.
    #[inline]
    pub fn shared(mut self, shared: &str) -> Self {
        self.draft.query("shared", &shared);
        self
    }

    /// Sets the parameter `replaced`.
    #[inline]
    pub fn replaced(mut self, replaced: i64) -> Self {
        self.draft.query("replaced", &replaced);
        self
    }

    /// Sets the parameter `optional`.
    #[inline]
    pub fn optional(mut self, optional: bool) -> Self {
        self.draft.query("optional", &optional);
        self
    }

    /// Sets the parameter `X-Optional`.
    #[inline]
    pub fn x_optional(mut self, x_optional: DateTime<FixedOffset>) -> Self {
        self.draft.header_parameter("X-Optional", &x_optional);
        self
    }

    /// Sets the parameter `theme`.
    #[inline]
    pub fn theme(mut self, theme: &str) -> Self {
        self.draft.cookie_parameter("theme", &theme);
        self
    }

    /// Sets the parameter `page`.
    #[inline]
    pub fn page(mut self, page: i32) -> Self {
        self.draft.query("page", &page);
        self
    }
}

const PLACES: &Operation<(), std::convert::Infallible> = &Operation {
    name: "places",
    method: Method::GET,
    path: "/places/{id}/{kind}",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /path/{simple}/{simpleExplode}/{label}/{matrix}/{matrixExplode}`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn path_styles(
        &self,
        simple: &[String],
        simple_explode: &types::Point,
        label: &[String],
        matrix: &[i64],
        matrix_explode: &types::Point,
    ) -> PathStyles {
        let mut call = self.core.call(PATH_STYLES);
        call.draft.path("simple", &simple);
        call.draft.path_with(
            "simpleExplode",
            Format {
                style: Style::Simple,
                explode: true,
                allow_reserved: false,
            },
            &simple_explode,
        );
        call.draft.path_with(
            "label",
            Format {
                style: Style::Label,
                explode: false,
                allow_reserved: false,
            },
            &label,
        );
        call.draft.path_with(
            "matrix",
            Format {
                style: Style::Matrix,
                explode: false,
                allow_reserved: false,
            },
            &matrix,
        );
        call.draft.path_with(
            "matrixExplode",
            Format {
                style: Style::Matrix,
                explode: true,
                allow_reserved: false,
            },
            &matrix_explode,
        );
        call
    }
}

/// A call of [`Client::path_styles`], which is sent when it is awaited.
pub type PathStyles = Call<(), std::convert::Infallible>;

const PATH_STYLES: &Operation<(), std::convert::Infallible> = &Operation {
    name: "path_styles",
    method: Method::GET,
    path: "/path/{simple}/{simpleExplode}/{label}/{matrix}/{matrixExplode}",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /query`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn query_styles(&self) -> QueryStyles {
        self.core.call(QUERY_STYLES)
    }
}

/// A call of [`Client::query_styles`], which is sent when it is awaited.
pub type QueryStyles = Call<(), std::convert::Infallible, operation::QueryStyles>;

impl QueryStyles {
    /// Sets the parameter `form`.
    #[inline]
    pub fn form(mut self, form: &[String]) -> Self {
        self.draft.query("form", &form);
        self
    }

    /// Sets the parameter `formFlat`.
    #[inline]
    pub fn form_flat(mut self, form_flat: &[String]) -> Self {
        self.draft.query_with(
            "formFlat",
            Format {
                style: Style::Form,
                explode: false,
                allow_reserved: false,
            },
            &form_flat,
        );
        self
    }

    /// Sets the parameter `formObject`.
    #[inline]
    pub fn form_object(mut self, form_object: &types::Point) -> Self {
        self.draft.query("formObject", &form_object);
        self
    }

    /// Sets the parameter `space`.
    #[inline]
    pub fn space(mut self, space: &[String]) -> Self {
        self.draft.query_with(
            "space",
            Format {
                style: Style::SpaceDelimited,
                explode: false,
                allow_reserved: false,
            },
            &space,
        );
        self
    }

    /// Sets the parameter `pipe`.
    #[inline]
    pub fn pipe(mut self, pipe: &[String]) -> Self {
        self.draft.query_with(
            "pipe",
            Format {
                style: Style::PipeDelimited,
                explode: false,
                allow_reserved: false,
            },
            &pipe,
        );
        self
    }

    /// Sets the parameter `deep`.
    #[inline]
    pub fn deep(mut self, deep: &types::Point) -> Self {
        self.draft.query_with(
            "deep",
            Format {
                style: Style::DeepObject,
                explode: true,
                allow_reserved: false,
            },
            &deep,
        );
        self
    }

    /// Sets the parameter `reserved`.
    #[inline]
    pub fn reserved(mut self, reserved: &str) -> Self {
        self.draft.query_with(
            "reserved",
            Format {
                style: Style::Form,
                explode: true,
                allow_reserved: true,
            },
            &reserved,
        );
        self
    }

    /// Sets the parameter `content`.
    #[inline]
    pub fn content(mut self, content: &types::Point) -> Self {
        self.draft.query_with(
            "content",
            Format {
                style: Style::Json,
                explode: false,
                allow_reserved: false,
            },
            &content,
        );
        self
    }

    /// Sets the parameter `free`.
    #[inline]
    pub fn free(mut self, free: &serde_json::Map<String, serde_json::Value>) -> Self {
        self.draft.query("free", &free);
        self
    }

    /// Sets the parameter `map`.
    #[inline]
    pub fn map(mut self, map: &BTreeMap<String, String>) -> Self {
        self.draft.query("map", &map);
        self
    }

    /// Sets the parameter `secret`.
    #[inline]
    pub fn secret(mut self, secret: &str) -> Self {
        self.draft.query("secret", &secret);
        self
    }

    /// Sets the parameter `nullable`.
    #[inline]
    pub fn nullable(mut self, nullable: &str) -> Self {
        self.draft.query("nullable", &nullable);
        self
    }
}

const QUERY_STYLES: &Operation<(), std::convert::Infallible> = &Operation {
    name: "query_styles",
    method: Method::GET,
    path: "/query",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /headers`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn header_styles(&self) -> HeaderStyles {
        self.core.call(HEADER_STYLES)
    }
}

/// A call of [`Client::header_styles`], which is sent when it is awaited.
pub type HeaderStyles = Call<(), std::convert::Infallible, operation::HeaderStyles>;

impl HeaderStyles {
    /// Sets the parameter `X-List`.
    #[inline]
    pub fn x_list(mut self, x_list: &[String]) -> Self {
        self.draft.header_parameter("X-List", &x_list);
        self
    }

    /// Sets the parameter `X-Object`.
    #[inline]
    pub fn x_object(mut self, x_object: &types::Point) -> Self {
        self.draft.header_parameter_with(
            "X-Object",
            Format {
                style: Style::Simple,
                explode: true,
                allow_reserved: false,
            },
            &x_object,
        );
        self
    }

    /// Sets the parameter `X-Json`.
    #[inline]
    pub fn x_json(mut self, x_json: &types::Point) -> Self {
        self.draft.header_parameter_with(
            "X-Json",
            Format {
                style: Style::Json,
                explode: false,
                allow_reserved: false,
            },
            &x_json,
        );
        self
    }

    /// Sets the parameter `flat`.
    #[inline]
    pub fn flat(mut self, flat: &[String]) -> Self {
        self.draft.cookie_parameter_with(
            "flat",
            Format {
                style: Style::Form,
                explode: false,
                allow_reserved: false,
            },
            &flat,
        );
        self
    }
}

const HEADER_STYLES: &Operation<(), std::convert::Infallible> = &Operation {
    name: "header_styles",
    method: Method::GET,
    path: "/headers",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

/// Tells the calls with setters of their own apart; nobody needs to name one.
pub mod operation {
    /// Marks [`Places`](super::Places).
    pub enum Places {}

    /// Marks [`QueryStyles`](super::QueryStyles).
    pub enum QueryStyles {}

    /// Marks [`HeaderStyles`](super::HeaderStyles).
    pub enum HeaderStyles {}
}
