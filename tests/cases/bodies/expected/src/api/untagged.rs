//! Operations without a tag.

use http::Method;

use super::super::runtime;
use super::super::runtime::call::{Answers, Call, Operation, Status};
use super::super::runtime::payload::Payload;
use super::super::runtime::reply;
use super::super::types;
use super::client::Client;

impl Client {
    /// `POST /json`.
    ///
    /// * `204`: Done.
    pub fn json(&self, body: &types::Pet) -> Json {
        let mut call = self.core.call(&JSON);
        call.json_body("application/json", body);
        Json { call }
    }
}

/// A call of [`Client::json`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct Json {
    call: Call<(), std::convert::Infallible>,
}

runtime::call::call_controls!(Json => (), std::convert::Infallible);

static JSON: Operation<(), std::convert::Infallible> = Operation {
    name: "json",
    method: Method::POST,
    path: "/json",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers {
        statuses: &[],
        decode: reply::never,
    },
};

impl Client {
    /// `PUT /json`.
    ///
    /// * `204`: Done.
    pub fn json_optional(&self) -> JsonOptional {
        JsonOptional {
            call: self.core.call(&JSON_OPTIONAL),
        }
    }
}

/// A call of [`Client::json_optional`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct JsonOptional {
    call: Call<(), std::convert::Infallible>,
}

impl JsonOptional {
    /// Sets the body.
    pub fn body(mut self, body: &types::Pet) -> Self {
        self.call.json_body("application/json", body);
        self
    }
}

runtime::call::call_controls!(JsonOptional => (), std::convert::Infallible);

static JSON_OPTIONAL: Operation<(), std::convert::Infallible> = Operation {
    name: "json_optional",
    method: Method::PUT,
    path: "/json",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers {
        statuses: &[],
        decode: reply::never,
    },
};

impl Client {
    /// `PATCH /json`.
    ///
    /// * `204`: Done.
    pub fn merge_patch(&self, body: &types::Pet) -> MergePatch {
        let mut call = self.core.call(&MERGE_PATCH);
        call.json_body("application/merge-patch+json", body);
        MergePatch { call }
    }
}

/// A call of [`Client::merge_patch`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct MergePatch {
    call: Call<(), std::convert::Infallible>,
}

runtime::call::call_controls!(MergePatch => (), std::convert::Infallible);

static MERGE_PATCH: Operation<(), std::convert::Infallible> = Operation {
    name: "merge_patch",
    method: Method::PATCH,
    path: "/json",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers {
        statuses: &[],
        decode: reply::never,
    },
};

impl Client {
    /// `POST /inline`.
    ///
    /// * `204`: Done.
    pub fn inline(&self, body: &types::InlineRequest) -> Inline {
        let mut call = self.core.call(&INLINE);
        call.json_body("application/json", body);
        Inline { call }
    }
}

/// A call of [`Client::inline`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct Inline {
    call: Call<(), std::convert::Infallible>,
}

runtime::call::call_controls!(Inline => (), std::convert::Infallible);

static INLINE: Operation<(), std::convert::Infallible> = Operation {
    name: "inline",
    method: Method::POST,
    path: "/inline",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers {
        statuses: &[],
        decode: reply::never,
    },
};

impl Client {
    /// `POST /shapes`.
    ///
    /// * `204`: Done.
    pub fn list(&self, body: &Vec<types::Pet>) -> List {
        let mut call = self.core.call(&LIST);
        call.json_body("application/json", body);
        List { call }
    }
}

/// A call of [`Client::list`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct List {
    call: Call<(), std::convert::Infallible>,
}

runtime::call::call_controls!(List => (), std::convert::Infallible);

static LIST: Operation<(), std::convert::Infallible> = Operation {
    name: "list",
    method: Method::POST,
    path: "/shapes",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers {
        statuses: &[],
        decode: reply::never,
    },
};

impl Client {
    /// `PUT /shapes`.
    ///
    /// * `204`: Done.
    pub fn scalar(&self, body: &String) -> Scalar {
        let mut call = self.core.call(&SCALAR);
        call.json_body("application/json", body);
        Scalar { call }
    }
}

/// A call of [`Client::scalar`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct Scalar {
    call: Call<(), std::convert::Infallible>,
}

runtime::call::call_controls!(Scalar => (), std::convert::Infallible);

static SCALAR: Operation<(), std::convert::Infallible> = Operation {
    name: "scalar",
    method: Method::PUT,
    path: "/shapes",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers {
        statuses: &[],
        decode: reply::never,
    },
};

impl Client {
    /// `PATCH /shapes`.
    ///
    /// * `204`: Done.
    pub fn anything(&self, body: &serde_json::Value) -> Anything {
        let mut call = self.core.call(&ANYTHING);
        call.json_body("application/json", body);
        Anything { call }
    }
}

/// A call of [`Client::anything`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct Anything {
    call: Call<(), std::convert::Infallible>,
}

runtime::call::call_controls!(Anything => (), std::convert::Infallible);

static ANYTHING: Operation<(), std::convert::Infallible> = Operation {
    name: "anything",
    method: Method::PATCH,
    path: "/shapes",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers {
        statuses: &[],
        decode: reply::never,
    },
};

impl Client {
    /// `DELETE /shapes`.
    ///
    /// * `204`: Done.
    pub fn nullable(&self, body: &Option<types::Pet>) -> Nullable {
        let mut call = self.core.call(&NULLABLE);
        call.json_body("application/json", body);
        Nullable { call }
    }
}

/// A call of [`Client::nullable`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct Nullable {
    call: Call<(), std::convert::Infallible>,
}

runtime::call::call_controls!(Nullable => (), std::convert::Infallible);

static NULLABLE: Operation<(), std::convert::Infallible> = Operation {
    name: "nullable",
    method: Method::DELETE,
    path: "/shapes",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers {
        statuses: &[],
        decode: reply::never,
    },
};

impl Client {
    /// `POST /text`.
    ///
    /// * `204`: Done.
    pub fn text(&self, body: &str) -> Text {
        let mut call = self.core.call(&TEXT);
        call.body("text/plain", body);
        Text { call }
    }
}

/// A call of [`Client::text`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct Text {
    call: Call<(), std::convert::Infallible>,
}

runtime::call::call_controls!(Text => (), std::convert::Infallible);

static TEXT: Operation<(), std::convert::Infallible> = Operation {
    name: "text",
    method: Method::POST,
    path: "/text",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers {
        statuses: &[],
        decode: reply::never,
    },
};

impl Client {
    /// `PUT /text`.
    ///
    /// * `204`: Done.
    pub fn text_optional(&self) -> TextOptional {
        TextOptional {
            call: self.core.call(&TEXT_OPTIONAL),
        }
    }
}

/// A call of [`Client::text_optional`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct TextOptional {
    call: Call<(), std::convert::Infallible>,
}

impl TextOptional {
    /// Sets the body.
    pub fn body(mut self, body: &str) -> Self {
        self.call.body("text/plain; charset=utf-8", body);
        self
    }
}

runtime::call::call_controls!(TextOptional => (), std::convert::Infallible);

static TEXT_OPTIONAL: Operation<(), std::convert::Infallible> = Operation {
    name: "text_optional",
    method: Method::PUT,
    path: "/text",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers {
        statuses: &[],
        decode: reply::never,
    },
};

impl Client {
    /// `POST /binary`.
    ///
    /// * `204`: Done.
    pub fn binary(&self, body: impl Into<Payload>) -> Binary {
        let mut call = self.core.call(&BINARY);
        call.body("application/octet-stream", body);
        Binary { call }
    }
}

/// A call of [`Client::binary`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct Binary {
    call: Call<(), std::convert::Infallible>,
}

runtime::call::call_controls!(Binary => (), std::convert::Infallible);

static BINARY: Operation<(), std::convert::Infallible> = Operation {
    name: "binary",
    method: Method::POST,
    path: "/binary",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers {
        statuses: &[],
        decode: reply::never,
    },
};

impl Client {
    /// `PUT /binary`.
    ///
    /// * `204`: Done.
    pub fn binary_optional(&self) -> BinaryOptional {
        BinaryOptional {
            call: self.core.call(&BINARY_OPTIONAL),
        }
    }
}

/// A call of [`Client::binary_optional`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct BinaryOptional {
    call: Call<(), std::convert::Infallible>,
}

impl BinaryOptional {
    /// Sets the body.
    pub fn body(mut self, body: impl Into<Payload>) -> Self {
        self.call.body("image/png", body);
        self
    }
}

runtime::call::call_controls!(BinaryOptional => (), std::convert::Infallible);

static BINARY_OPTIONAL: Operation<(), std::convert::Infallible> = Operation {
    name: "binary_optional",
    method: Method::PUT,
    path: "/binary",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers {
        statuses: &[],
        decode: reply::never,
    },
};

impl Client {
    /// `POST /shared`.
    ///
    /// * `204`: Done.
    pub fn shared(&self, body: &types::Pet) -> Shared {
        let mut call = self.core.call(&SHARED);
        call.json_body("application/json", body);
        Shared { call }
    }
}

/// A call of [`Client::shared`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct Shared {
    call: Call<(), std::convert::Infallible>,
}

runtime::call::call_controls!(Shared => (), std::convert::Infallible);

static SHARED: Operation<(), std::convert::Infallible> = Operation {
    name: "shared",
    method: Method::POST,
    path: "/shared",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers {
        statuses: &[],
        decode: reply::never,
    },
};
