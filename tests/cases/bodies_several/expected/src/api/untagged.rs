//! Operations without a tag.

use http::Method;

use super::super::runtime;
use super::super::runtime::call::{Answers, Call, Operation, Status};
use super::super::runtime::multipart::Multipart;
use super::super::runtime::payload::Payload;
use super::super::runtime::reply;
use super::super::types;
use super::client::Client;

impl Client {
    /// `POST /pets/{id}`.
    ///
    /// Arguments:
    ///
    /// * `body`: The pet. Also taken as `application/vnd.pet+json`, if the header `Content-Type` is
    ///   set to it.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    pub fn upload(&self, id: &str, body: &types::Pet) -> Upload {
        let mut call = self.core.call(&UPLOAD);
        call.path("id", &id);
        call.json_body("application/json", body);
        Upload { call }
    }
}

/// A call of [`Client::upload`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct Upload {
    call: Call<(), std::convert::Infallible>,
}

impl Client {
    /// The same as [`upload`](Self::upload) with a body of `multipart/form-data`.
    ///
    /// Arguments:
    ///
    /// * `body`: The pet.
    pub fn upload_multipart(&self, id: &str, body: &types::Picture) -> Upload {
        let mut call = self.core.call(&UPLOAD);
        call.path("id", &id);
        call.multipart_body(body.to_multipart());
        Upload { call }
    }
}

impl Client {
    /// The same as [`upload`](Self::upload) with a body of `application/x-www-form-urlencoded`.
    ///
    /// Arguments:
    ///
    /// * `body`: The pet.
    pub fn upload_form(&self, id: &str, body: &types::Pet) -> Upload {
        let mut call = self.core.call(&UPLOAD);
        call.path("id", &id);
        call.form_body(body, &[]);
        Upload { call }
    }
}

impl Client {
    /// The same as [`upload`](Self::upload) with a body of `text/plain`.
    ///
    /// Arguments:
    ///
    /// * `body`: The pet. Also taken as `text/csv`, if the header `Content-Type` is set to it.
    pub fn upload_text(&self, id: &str, body: &str) -> Upload {
        let mut call = self.core.call(&UPLOAD);
        call.path("id", &id);
        call.body("text/plain", body);
        Upload { call }
    }
}

impl Client {
    /// The same as [`upload`](Self::upload) with a body of `application/xml`.
    ///
    /// Arguments:
    ///
    /// * `body`: The pet. XML, given as text.
    pub fn upload_xml(&self, id: &str, body: &str) -> Upload {
        let mut call = self.core.call(&UPLOAD);
        call.path("id", &id);
        call.body("application/xml", body);
        Upload { call }
    }
}

impl Client {
    /// The same as [`upload`](Self::upload) with a body of `image/png`.
    ///
    /// Arguments:
    ///
    /// * `body`: The pet.
    pub fn upload_bytes(&self, id: &str, body: impl Into<Payload>) -> Upload {
        let mut call = self.core.call(&UPLOAD);
        call.path("id", &id);
        call.body("image/png", body);
        Upload { call }
    }
}

impl Upload {
    /// Sets the parameter `dry`.
    pub fn dry(mut self, dry: bool) -> Self {
        self.call.query("dry", &dry);
        self
    }
}

runtime::call::call_controls!(Upload => (), std::convert::Infallible);

static UPLOAD: Operation<(), std::convert::Infallible> = Operation {
    name: "upload",
    method: Method::POST,
    path: "/pets/{id}",
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
    /// `PUT /pets/{id}`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[deprecated]
    pub fn replace(&self, id: &str) -> Replace {
        let mut call = self.core.call(&REPLACE);
        call.path("id", &id);
        Replace { call }
    }
}

/// A call of [`Client::replace`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct Replace {
    call: Call<(), std::convert::Infallible>,
}

impl Client {
    /// The same as [`replace`](Self::replace) with a body of `application/octet-stream`.
    #[deprecated]
    pub fn replace_bytes(&self, id: &str, body: impl Into<Payload>) -> Replace {
        let mut call = self.core.call(&REPLACE);
        call.path("id", &id);
        call.body("application/octet-stream", body);
        Replace { call }
    }
}

impl Replace {
    /// XML, given as text.
    pub fn body(mut self, body: &str) -> Self {
        self.call.body("text/xml", body);
        self
    }
}

runtime::call::call_controls!(Replace => (), std::convert::Infallible);

static REPLACE: Operation<(), std::convert::Infallible> = Operation {
    name: "replace",
    method: Method::PUT,
    path: "/pets/{id}",
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
    /// `PATCH /pets/{id}`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    pub fn change(&self, id: &str, body: &[types::ChangeRequestItem]) -> Change {
        let mut call = self.core.call(&CHANGE);
        call.path("id", &id);
        call.json_body("application/json-patch+json", &body);
        Change { call }
    }
}

/// A call of [`Client::change`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct Change {
    call: Call<(), std::convert::Infallible>,
}

impl Client {
    /// The same as [`change`](Self::change) with a body of `application/merge-patch+json`.
    pub fn change_merge_patch_json(&self, id: &str, body: &types::Pet) -> Change {
        let mut call = self.core.call(&CHANGE);
        call.path("id", &id);
        call.json_body("application/merge-patch+json", body);
        Change { call }
    }
}

impl Client {
    /// The same as [`change`](Self::change) with a body of `application/strategic-merge-patch+json`.
    pub fn change_strategic_merge_patch_json(&self, id: &str, body: &types::Pet) -> Change {
        let mut call = self.core.call(&CHANGE);
        call.path("id", &id);
        call.json_body("application/strategic-merge-patch+json", body);
        Change { call }
    }
}

runtime::call::call_controls!(Change => (), std::convert::Infallible);

static CHANGE: Operation<(), std::convert::Infallible> = Operation {
    name: "change",
    method: Method::PATCH,
    path: "/pets/{id}",
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
    /// `POST /names`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    pub fn clash(&self, body: &str) -> Clash {
        let mut call = self.core.call(&CLASH);
        call.json_body("application/json", &body);
        Clash { call }
    }
}

/// A call of [`Client::clash`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct Clash {
    call: Call<(), std::convert::Infallible>,
}

impl Client {
    /// The same as [`clash`](Self::clash) with a body of `text/plain`.
    pub fn clash_text_2(&self, body: &str) -> Clash {
        let mut call = self.core.call(&CLASH);
        call.body("text/plain", body);
        Clash { call }
    }
}

runtime::call::call_controls!(Clash => (), std::convert::Infallible);

static CLASH: Operation<(), std::convert::Infallible> = Operation {
    name: "clash",
    method: Method::POST,
    path: "/names",
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
    /// `PUT /names`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    pub fn clash_text(&self, body: &str) -> ClashText {
        let mut call = self.core.call(&CLASH_TEXT);
        call.body("text/plain", body);
        ClashText { call }
    }
}

/// A call of [`Client::clash_text`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ClashText {
    call: Call<(), std::convert::Infallible>,
}

runtime::call::call_controls!(ClashText => (), std::convert::Infallible);

static CLASH_TEXT: Operation<(), std::convert::Infallible> = Operation {
    name: "clash_text",
    method: Method::PUT,
    path: "/names",
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

impl Client {
    /// The same as [`inline`](Self::inline) with a body of `multipart/form-data`.
    pub fn inline_multipart(&self, body: &types::InlineMultipartForm) -> Inline {
        let mut call = self.core.call(&INLINE);
        call.multipart_body(body.to_multipart());
        Inline { call }
    }
}

impl Client {
    /// The same as [`inline`](Self::inline) with a body of `application/x-www-form-urlencoded`.
    pub fn inline_form(&self, body: &types::InlineRequest) -> Inline {
        let mut call = self.core.call(&INLINE);
        call.form_body(body, &[]);
        Inline { call }
    }
}

runtime::call::call_controls!(Inline => (), std::convert::Infallible);

static INLINE: Operation<(), std::convert::Infallible> = Operation {
    name: "inline",
    method: Method::POST,
    path: "/inline",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Range(2)],
        decode: reply::empty,
    },
    failure: Answers {
        statuses: &[],
        decode: reply::never,
    },
};

impl Client {
    /// `PUT /inline`.
    pub fn other_inline(&self, body: &types::OtherInlineRequest) -> OtherInline {
        let mut call = self.core.call(&OTHER_INLINE);
        call.json_body("application/json", body);
        OtherInline { call }
    }
}

/// A call of [`Client::other_inline`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct OtherInline {
    call: Call<(), std::convert::Infallible>,
}

impl Client {
    /// The same as [`other_inline`](Self::other_inline) with a body of `application/vnd.other+json`.
    pub fn other_inline_vnd_other_json(
        &self,
        body: &types::OtherInlineVndOtherJsonRequest,
    ) -> OtherInline {
        let mut call = self.core.call(&OTHER_INLINE);
        call.json_body("application/vnd.other+json", body);
        OtherInline { call }
    }
}

impl Client {
    /// The same as [`other_inline`](Self::other_inline) with a body of `application/x-www-form-urlencoded`.
    pub fn other_inline_form(&self, body: &types::OtherInlineFormRequest) -> OtherInline {
        let mut call = self.core.call(&OTHER_INLINE);
        call.form_body(body, &[]);
        OtherInline { call }
    }
}

runtime::call::call_controls!(OtherInline => (), std::convert::Infallible);

static OTHER_INLINE: Operation<(), std::convert::Infallible> = Operation {
    name: "other_inline",
    method: Method::PUT,
    path: "/inline",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Range(2)],
        decode: reply::empty,
    },
    failure: Answers {
        statuses: &[],
        decode: reply::never,
    },
};

impl Client {
    /// `POST /ranges`.
    ///
    /// Arguments:
    ///
    /// * `body`: The header `Content-Type` should say which type of `*/*` it is.
    pub fn any_bytes(&self, body: impl Into<Payload>) -> AnyBytes {
        let mut call = self.core.call(&ANY_BYTES);
        call.body("application/octet-stream", body);
        AnyBytes { call }
    }
}

/// A call of [`Client::any_bytes`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct AnyBytes {
    call: Call<(), std::convert::Infallible>,
}

runtime::call::call_controls!(AnyBytes => (), std::convert::Infallible);

static ANY_BYTES: Operation<(), std::convert::Infallible> = Operation {
    name: "any_bytes",
    method: Method::POST,
    path: "/ranges",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Range(2)],
        decode: reply::empty,
    },
    failure: Answers {
        statuses: &[],
        decode: reply::never,
    },
};

impl Client {
    /// `PUT /ranges`.
    ///
    /// Arguments:
    ///
    /// * `body`: Also taken as `*/*`.
    pub fn any_json(&self, body: &types::Pet) -> AnyJson {
        let mut call = self.core.call(&ANY_JSON);
        call.json_body("application/json", body);
        AnyJson { call }
    }
}

/// A call of [`Client::any_json`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct AnyJson {
    call: Call<(), std::convert::Infallible>,
}

runtime::call::call_controls!(AnyJson => (), std::convert::Infallible);

static ANY_JSON: Operation<(), std::convert::Infallible> = Operation {
    name: "any_json",
    method: Method::PUT,
    path: "/ranges",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Range(2)],
        decode: reply::empty,
    },
    failure: Answers {
        statuses: &[],
        decode: reply::never,
    },
};

impl Client {
    /// `PATCH /ranges`.
    ///
    /// Arguments:
    ///
    /// * `body`: The header `Content-Type` should say which type of `image/*` it is.
    pub fn any_image(&self, body: impl Into<Payload>) -> AnyImage {
        let mut call = self.core.call(&ANY_IMAGE);
        call.body("application/octet-stream", body);
        AnyImage { call }
    }
}

/// A call of [`Client::any_image`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct AnyImage {
    call: Call<(), std::convert::Infallible>,
}

runtime::call::call_controls!(AnyImage => (), std::convert::Infallible);

static ANY_IMAGE: Operation<(), std::convert::Infallible> = Operation {
    name: "any_image",
    method: Method::PATCH,
    path: "/ranges",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Range(2)],
        decode: reply::empty,
    },
    failure: Answers {
        statuses: &[],
        decode: reply::never,
    },
};

impl Client {
    /// `DELETE /ranges`.
    pub fn any_text(&self, body: &str) -> AnyText {
        let mut call = self.core.call(&ANY_TEXT);
        call.body("text/plain", body);
        AnyText { call }
    }
}

/// A call of [`Client::any_text`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct AnyText {
    call: Call<(), std::convert::Infallible>,
}

runtime::call::call_controls!(AnyText => (), std::convert::Infallible);

static ANY_TEXT: Operation<(), std::convert::Infallible> = Operation {
    name: "any_text",
    method: Method::DELETE,
    path: "/ranges",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Range(2)],
        decode: reply::empty,
    },
    failure: Answers {
        statuses: &[],
        decode: reply::never,
    },
};

impl Client {
    /// `POST /parts`.
    pub fn free_form(&self, body: Multipart) -> FreeForm {
        let mut call = self.core.call(&FREE_FORM);
        call.multipart_body(body);
        FreeForm { call }
    }
}

/// A call of [`Client::free_form`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct FreeForm {
    call: Call<(), std::convert::Infallible>,
}

runtime::call::call_controls!(FreeForm => (), std::convert::Infallible);

static FREE_FORM: Operation<(), std::convert::Infallible> = Operation {
    name: "free_form",
    method: Method::POST,
    path: "/parts",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Range(2)],
        decode: reply::empty,
    },
    failure: Answers {
        statuses: &[],
        decode: reply::never,
    },
};

impl Client {
    /// `PUT /parts`.
    pub fn unknown_form(&self) -> UnknownForm {
        UnknownForm {
            call: self.core.call(&UNKNOWN_FORM),
        }
    }
}

/// A call of [`Client::unknown_form`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct UnknownForm {
    call: Call<(), std::convert::Infallible>,
}

impl UnknownForm {
    /// Sets the body.
    pub fn body(mut self, body: Multipart) -> Self {
        self.call.multipart_body(body);
        self
    }
}

runtime::call::call_controls!(UnknownForm => (), std::convert::Infallible);

static UNKNOWN_FORM: Operation<(), std::convert::Infallible> = Operation {
    name: "unknown_form",
    method: Method::PUT,
    path: "/parts",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Range(2)],
        decode: reply::empty,
    },
    failure: Answers {
        statuses: &[],
        decode: reply::never,
    },
};

impl Client {
    /// `PATCH /parts`.
    pub fn map_form(&self, body: Multipart) -> MapForm {
        let mut call = self.core.call(&MAP_FORM);
        call.multipart_body(body);
        MapForm { call }
    }
}

/// A call of [`Client::map_form`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct MapForm {
    call: Call<(), std::convert::Infallible>,
}

runtime::call::call_controls!(MapForm => (), std::convert::Infallible);

static MAP_FORM: Operation<(), std::convert::Infallible> = Operation {
    name: "map_form",
    method: Method::PATCH,
    path: "/parts",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Range(2)],
        decode: reply::empty,
    },
    failure: Answers {
        statuses: &[],
        decode: reply::never,
    },
};

impl Client {
    /// `POST /lines`.
    pub fn send_lines(&self, body: &str) -> SendLines {
        let mut call = self.core.call(&SEND_LINES);
        call.body("application/yaml", body);
        SendLines { call }
    }
}

/// A call of [`Client::send_lines`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct SendLines {
    call: Call<(), std::convert::Infallible>,
}

impl Client {
    /// The same as [`send_lines`](Self::send_lines) with a body of `application/x-ndjson`.
    pub fn send_lines_bytes(&self, body: impl Into<Payload>) -> SendLines {
        let mut call = self.core.call(&SEND_LINES);
        call.body("application/x-ndjson", body);
        SendLines { call }
    }
}

runtime::call::call_controls!(SendLines => (), std::convert::Infallible);

static SEND_LINES: Operation<(), std::convert::Infallible> = Operation {
    name: "send_lines",
    method: Method::POST,
    path: "/lines",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Range(2)],
        decode: reply::empty,
    },
    failure: Answers {
        statuses: &[],
        decode: reply::never,
    },
};
