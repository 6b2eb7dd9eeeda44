//! Operations without a tag.

use http::Method;

use super::super::runtime;
use super::super::types;
use super::client::Client;

use self::runtime::body::payload::Payload;
use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};

impl Client {
    /// `POST /json`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn json(&self, body: &types::Pet) -> Json {
        let mut call = self.core.call(JSON);
        call.draft.json_body("application/json", body);
        call
    }
}

/// A call of [`Client::json`], which is sent when it is awaited.
pub type Json = Call<(), std::convert::Infallible>;

const JSON: &Operation<(), std::convert::Infallible> = &Operation {
    name: "json",
    method: Method::POST,
    path: "/json",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `PUT /json`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn json_optional(&self) -> JsonOptional {
        self.core.call(JSON_OPTIONAL)
    }
}

/// A call of [`Client::json_optional`], which is sent when it is awaited.
pub type JsonOptional = Call<(), std::convert::Infallible, operation::JsonOptional>;

impl JsonOptional {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, body: &types::Pet) -> Self {
        self.draft.json_body("application/json", body);
        self
    }
}

const JSON_OPTIONAL: &Operation<(), std::convert::Infallible> = &Operation {
    name: "json_optional",
    method: Method::PUT,
    path: "/json",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `PATCH /json`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn merge_patch(&self, body: &types::Pet) -> MergePatch {
        let mut call = self.core.call(MERGE_PATCH);
        call.draft.json_body("application/merge-patch+json", body);
        call
    }
}

/// A call of [`Client::merge_patch`], which is sent when it is awaited.
pub type MergePatch = Call<(), std::convert::Infallible>;

const MERGE_PATCH: &Operation<(), std::convert::Infallible> = &Operation {
    name: "merge_patch",
    method: Method::PATCH,
    path: "/json",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `POST /inline`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn inline(&self, body: &types::InlineRequest) -> Inline {
        let mut call = self.core.call(INLINE);
        call.draft.json_body("application/json", body);
        call
    }
}

/// A call of [`Client::inline`], which is sent when it is awaited.
pub type Inline = Call<(), std::convert::Infallible>;

const INLINE: &Operation<(), std::convert::Infallible> = &Operation {
    name: "inline",
    method: Method::POST,
    path: "/inline",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `POST /shapes`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn list(&self, body: &[types::Pet]) -> List {
        let mut call = self.core.call(LIST);
        call.draft.json_body("application/json", &body);
        call
    }
}

/// A call of [`Client::list`], which is sent when it is awaited.
pub type List = Call<(), std::convert::Infallible>;

const LIST: &Operation<(), std::convert::Infallible> = &Operation {
    name: "list",
    method: Method::POST,
    path: "/shapes",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `PUT /shapes`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn scalar(&self, body: &str) -> Scalar {
        let mut call = self.core.call(SCALAR);
        call.draft.json_body("application/json", &body);
        call
    }
}

/// A call of [`Client::scalar`], which is sent when it is awaited.
pub type Scalar = Call<(), std::convert::Infallible>;

const SCALAR: &Operation<(), std::convert::Infallible> = &Operation {
    name: "scalar",
    method: Method::PUT,
    path: "/shapes",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `PATCH /shapes`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn anything(&self, body: &serde_json::Value) -> Anything {
        let mut call = self.core.call(ANYTHING);
        call.draft.json_body("application/json", body);
        call
    }
}

/// A call of [`Client::anything`], which is sent when it is awaited.
pub type Anything = Call<(), std::convert::Infallible>;

const ANYTHING: &Operation<(), std::convert::Infallible> = &Operation {
    name: "anything",
    method: Method::PATCH,
    path: "/shapes",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `DELETE /shapes`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn nullable(&self, body: &Option<types::Pet>) -> Nullable {
        let mut call = self.core.call(NULLABLE);
        call.draft.json_body("application/json", body);
        call
    }
}

/// A call of [`Client::nullable`], which is sent when it is awaited.
pub type Nullable = Call<(), std::convert::Infallible>;

const NULLABLE: &Operation<(), std::convert::Infallible> = &Operation {
    name: "nullable",
    method: Method::DELETE,
    path: "/shapes",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `POST /text`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn text(&self, body: &str) -> Text {
        let mut call = self.core.call(TEXT);
        call.draft.body("text/plain", body);
        call
    }
}

/// A call of [`Client::text`], which is sent when it is awaited.
pub type Text = Call<(), std::convert::Infallible>;

const TEXT: &Operation<(), std::convert::Infallible> = &Operation {
    name: "text",
    method: Method::POST,
    path: "/text",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `PUT /text`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn text_optional(&self) -> TextOptional {
        self.core.call(TEXT_OPTIONAL)
    }
}

/// A call of [`Client::text_optional`], which is sent when it is awaited.
pub type TextOptional = Call<(), std::convert::Infallible, operation::TextOptional>;

impl TextOptional {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, body: &str) -> Self {
        self.draft.body("text/plain; charset=utf-8", body);
        self
    }
}

const TEXT_OPTIONAL: &Operation<(), std::convert::Infallible> = &Operation {
    name: "text_optional",
    method: Method::PUT,
    path: "/text",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `POST /binary`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn binary(&self, body: impl Into<Payload>) -> Binary {
        let mut call = self.core.call(BINARY);
        call.draft.body("application/octet-stream", body);
        call
    }
}

/// A call of [`Client::binary`], which is sent when it is awaited.
pub type Binary = Call<(), std::convert::Infallible>;

const BINARY: &Operation<(), std::convert::Infallible> = &Operation {
    name: "binary",
    method: Method::POST,
    path: "/binary",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `PUT /binary`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn binary_optional(&self) -> BinaryOptional {
        self.core.call(BINARY_OPTIONAL)
    }
}

/// A call of [`Client::binary_optional`], which is sent when it is awaited.
pub type BinaryOptional = Call<(), std::convert::Infallible, operation::BinaryOptional>;

impl BinaryOptional {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, body: impl Into<Payload>) -> Self {
        self.draft.body("image/png", body);
        self
    }
}

const BINARY_OPTIONAL: &Operation<(), std::convert::Infallible> = &Operation {
    name: "binary_optional",
    method: Method::PUT,
    path: "/binary",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `POST /shared`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn shared(&self, body: &types::Pet) -> Shared {
        let mut call = self.core.call(SHARED);
        call.draft.json_body("application/json", body);
        call
    }
}

/// A call of [`Client::shared`], which is sent when it is awaited.
pub type Shared = Call<(), std::convert::Infallible>;

const SHARED: &Operation<(), std::convert::Infallible> = &Operation {
    name: "shared",
    method: Method::POST,
    path: "/shared",
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
    /// Marks [`JsonOptional`](super::JsonOptional).
    pub enum JsonOptional {}

    /// Marks [`TextOptional`](super::TextOptional).
    pub enum TextOptional {}

    /// Marks [`BinaryOptional`](super::BinaryOptional).
    pub enum BinaryOptional {}
}
