//! Operations without a tag.

use http::Method;

use super::super::runtime;
use super::super::types;
use super::client::Client;

use self::runtime::body::multipart::Multipart;
use self::runtime::body::payload::Payload;
use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};

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
    #[inline]
    pub fn upload(&self, id: &str, body: &types::Pet) -> Upload {
        let mut call = self.core.call(UPLOAD);
        call.draft.path("id", &id);
        call.draft.json_body("application/json", body);
        call
    }
}

/// A call of [`Client::upload`], which is sent when it is awaited.
pub type Upload = Call<(), std::convert::Infallible, operation::Upload>;

impl Client {
    /// The same as [`upload`](Self::upload) with a body of `multipart/form-data`.
    ///
    /// Arguments:
    ///
    /// * `body`: The pet.
    #[inline]
    pub fn upload_multipart(&self, id: &str, body: &types::Picture) -> Upload {
        let mut call = self.core.call(UPLOAD);
        call.draft.path("id", &id);
        call.draft.multipart_body(body.to_multipart());
        call
    }
}

impl Client {
    /// The same as [`upload`](Self::upload) with a body of `application/x-www-form-urlencoded`.
    ///
    /// Arguments:
    ///
    /// * `body`: The pet.
    #[inline]
    pub fn upload_form(&self, id: &str, body: &types::Pet) -> Upload {
        let mut call = self.core.call(UPLOAD);
        call.draft.path("id", &id);
        call.draft.form_body(body, &[]);
        call
    }
}

impl Client {
    /// The same as [`upload`](Self::upload) with a body of `text/plain`.
    ///
    /// Arguments:
    ///
    /// * `body`: The pet. Also taken as `text/csv`, if the header `Content-Type` is set to it.
    #[inline]
    pub fn upload_text(&self, id: &str, body: &str) -> Upload {
        let mut call = self.core.call(UPLOAD);
        call.draft.path("id", &id);
        call.draft.body("text/plain", body);
        call
    }
}

impl Client {
    /// The same as [`upload`](Self::upload) with a body of `application/xml`.
    ///
    /// Arguments:
    ///
    /// * `body`: The pet. XML, given as text.
    #[inline]
    pub fn upload_xml(&self, id: &str, body: &str) -> Upload {
        let mut call = self.core.call(UPLOAD);
        call.draft.path("id", &id);
        call.draft.body("application/xml", body);
        call
    }
}

impl Client {
    /// The same as [`upload`](Self::upload) with a body of `image/png`.
    ///
    /// Arguments:
    ///
    /// * `body`: The pet.
    #[inline]
    pub fn upload_bytes(&self, id: &str, body: impl Into<Payload>) -> Upload {
        let mut call = self.core.call(UPLOAD);
        call.draft.path("id", &id);
        call.draft.body("image/png", body);
        call
    }
}

impl Upload {
    /// Sets the parameter `dry`.
    #[inline]
    pub fn dry(mut self, dry: bool) -> Self {
        self.draft.query("dry", &dry);
        self
    }
}

const UPLOAD: &Operation<(), std::convert::Infallible> = &Operation {
    name: "upload",
    method: Method::POST,
    path: "/pets/{id}",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `PUT /pets/{id}`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[deprecated]
    #[inline]
    pub fn replace(&self, id: &str) -> Replace {
        let mut call = self.core.call(REPLACE);
        call.draft.path("id", &id);
        call
    }
}

/// A call of [`Client::replace`], which is sent when it is awaited.
pub type Replace = Call<(), std::convert::Infallible, operation::Replace>;

impl Client {
    /// The same as [`replace`](Self::replace) with a body of `application/octet-stream`.
    #[deprecated]
    #[inline]
    pub fn replace_bytes(&self, id: &str, body: impl Into<Payload>) -> Replace {
        let mut call = self.core.call(REPLACE);
        call.draft.path("id", &id);
        call.draft.body("application/octet-stream", body);
        call
    }
}

impl Replace {
    /// XML, given as text.
    #[inline]
    pub fn body(mut self, body: &str) -> Self {
        self.draft.body("text/xml", body);
        self
    }
}

const REPLACE: &Operation<(), std::convert::Infallible> = &Operation {
    name: "replace",
    method: Method::PUT,
    path: "/pets/{id}",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `PATCH /pets/{id}`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn change(&self, id: &str, body: &[types::ChangeRequestItem]) -> Change {
        let mut call = self.core.call(CHANGE);
        call.draft.path("id", &id);
        call.draft.json_body("application/json-patch+json", &body);
        call
    }
}

/// A call of [`Client::change`], which is sent when it is awaited.
pub type Change = Call<(), std::convert::Infallible>;

impl Client {
    /// The same as [`change`](Self::change) with a body of `application/merge-patch+json`.
    #[inline]
    pub fn change_merge_patch_json(&self, id: &str, body: &types::Pet) -> Change {
        let mut call = self.core.call(CHANGE);
        call.draft.path("id", &id);
        call.draft.json_body("application/merge-patch+json", body);
        call
    }
}

impl Client {
    /// The same as [`change`](Self::change) with a body of `application/strategic-merge-patch+json`.
    #[inline]
    pub fn change_strategic_merge_patch_json(&self, id: &str, body: &types::Pet) -> Change {
        let mut call = self.core.call(CHANGE);
        call.draft.path("id", &id);
        call.draft
            .json_body("application/strategic-merge-patch+json", body);
        call
    }
}

const CHANGE: &Operation<(), std::convert::Infallible> = &Operation {
    name: "change",
    method: Method::PATCH,
    path: "/pets/{id}",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `POST /names`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn clash(&self, body: &str) -> Clash {
        let mut call = self.core.call(CLASH);
        call.draft.json_body("application/json", &body);
        call
    }
}

/// A call of [`Client::clash`], which is sent when it is awaited.
pub type Clash = Call<(), std::convert::Infallible>;

impl Client {
    /// The same as [`clash`](Self::clash) with a body of `text/plain`.
    #[inline]
    pub fn clash_text_text_plain(&self, body: &str) -> Clash {
        let mut call = self.core.call(CLASH);
        call.draft.body("text/plain", body);
        call
    }
}

const CLASH: &Operation<(), std::convert::Infallible> = &Operation {
    name: "clash",
    method: Method::POST,
    path: "/names",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `PUT /names`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn clash_text_put(&self, body: &str) -> ClashTextPut {
        let mut call = self.core.call(CLASH_TEXT_PUT);
        call.draft.body("text/plain", body);
        call
    }
}

/// A call of [`Client::clash_text_put`], which is sent when it is awaited.
pub type ClashTextPut = Call<(), std::convert::Infallible>;

const CLASH_TEXT_PUT: &Operation<(), std::convert::Infallible> = &Operation {
    name: "clash_text_put",
    method: Method::PUT,
    path: "/names",
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
    #[inline]
    pub fn inline(&self, body: &types::InlineRequest) -> Inline {
        let mut call = self.core.call(INLINE);
        call.draft.json_body("application/json", body);
        call
    }
}

/// A call of [`Client::inline`], which is sent when it is awaited.
pub type Inline = Call<(), std::convert::Infallible>;

impl Client {
    /// The same as [`inline`](Self::inline) with a body of `multipart/form-data`.
    #[inline]
    pub fn inline_multipart(&self, body: &types::InlineMultipartForm) -> Inline {
        let mut call = self.core.call(INLINE);
        call.draft.multipart_body(body.to_multipart());
        call
    }
}

impl Client {
    /// The same as [`inline`](Self::inline) with a body of `application/x-www-form-urlencoded`.
    #[inline]
    pub fn inline_form(&self, body: &types::InlineRequest) -> Inline {
        let mut call = self.core.call(INLINE);
        call.draft.form_body(body, &[]);
        call
    }
}

const INLINE: &Operation<(), std::convert::Infallible> = &Operation {
    name: "inline",
    method: Method::POST,
    path: "/inline",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Range(2)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `PUT /inline`.
    #[inline]
    pub fn other_inline(&self, body: &types::OtherInlineRequest) -> OtherInline {
        let mut call = self.core.call(OTHER_INLINE);
        call.draft.json_body("application/json", body);
        call
    }
}

/// A call of [`Client::other_inline`], which is sent when it is awaited.
pub type OtherInline = Call<(), std::convert::Infallible>;

impl Client {
    /// The same as [`other_inline`](Self::other_inline) with a body of `application/vnd.other+json`.
    #[inline]
    pub fn other_inline_vnd_other_json(
        &self,
        body: &types::OtherInlineVndOtherJsonRequest,
    ) -> OtherInline {
        let mut call = self.core.call(OTHER_INLINE);
        call.draft.json_body("application/vnd.other+json", body);
        call
    }
}

impl Client {
    /// The same as [`other_inline`](Self::other_inline) with a body of `application/x-www-form-urlencoded`.
    #[inline]
    pub fn other_inline_form(&self, body: &types::OtherInlineFormRequest) -> OtherInline {
        let mut call = self.core.call(OTHER_INLINE);
        call.draft.form_body(body, &[]);
        call
    }
}

const OTHER_INLINE: &Operation<(), std::convert::Infallible> = &Operation {
    name: "other_inline",
    method: Method::PUT,
    path: "/inline",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Range(2)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `POST /ranges`.
    ///
    /// Arguments:
    ///
    /// * `body`: The header `Content-Type` should say which type of `*/*` it is.
    #[inline]
    pub fn any_bytes(&self, body: impl Into<Payload>) -> AnyBytes {
        let mut call = self.core.call(ANY_BYTES);
        call.draft.body("application/octet-stream", body);
        call
    }
}

/// A call of [`Client::any_bytes`], which is sent when it is awaited.
pub type AnyBytes = Call<(), std::convert::Infallible>;

const ANY_BYTES: &Operation<(), std::convert::Infallible> = &Operation {
    name: "any_bytes",
    method: Method::POST,
    path: "/ranges",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Range(2)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `PUT /ranges`.
    ///
    /// Arguments:
    ///
    /// * `body`: Also taken as `*/*`.
    #[inline]
    pub fn any_json(&self, body: &types::Pet) -> AnyJson {
        let mut call = self.core.call(ANY_JSON);
        call.draft.json_body("application/json", body);
        call
    }
}

/// A call of [`Client::any_json`], which is sent when it is awaited.
pub type AnyJson = Call<(), std::convert::Infallible>;

const ANY_JSON: &Operation<(), std::convert::Infallible> = &Operation {
    name: "any_json",
    method: Method::PUT,
    path: "/ranges",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Range(2)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `PATCH /ranges`.
    ///
    /// Arguments:
    ///
    /// * `body`: The header `Content-Type` should say which type of `image/*` it is.
    #[inline]
    pub fn any_image(&self, body: impl Into<Payload>) -> AnyImage {
        let mut call = self.core.call(ANY_IMAGE);
        call.draft.body("application/octet-stream", body);
        call
    }
}

/// A call of [`Client::any_image`], which is sent when it is awaited.
pub type AnyImage = Call<(), std::convert::Infallible>;

const ANY_IMAGE: &Operation<(), std::convert::Infallible> = &Operation {
    name: "any_image",
    method: Method::PATCH,
    path: "/ranges",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Range(2)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `DELETE /ranges`.
    #[inline]
    pub fn any_text(&self, body: &str) -> AnyText {
        let mut call = self.core.call(ANY_TEXT);
        call.draft.body("text/plain", body);
        call
    }
}

/// A call of [`Client::any_text`], which is sent when it is awaited.
pub type AnyText = Call<(), std::convert::Infallible>;

const ANY_TEXT: &Operation<(), std::convert::Infallible> = &Operation {
    name: "any_text",
    method: Method::DELETE,
    path: "/ranges",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Range(2)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `POST /parts`.
    #[inline]
    pub fn free_form(&self, body: Multipart) -> FreeForm {
        let mut call = self.core.call(FREE_FORM);
        call.draft.multipart_body(body);
        call
    }
}

/// A call of [`Client::free_form`], which is sent when it is awaited.
pub type FreeForm = Call<(), std::convert::Infallible>;

const FREE_FORM: &Operation<(), std::convert::Infallible> = &Operation {
    name: "free_form",
    method: Method::POST,
    path: "/parts",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Range(2)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `PUT /parts`.
    #[inline]
    pub fn unknown_form(&self) -> UnknownForm {
        self.core.call(UNKNOWN_FORM)
    }
}

/// A call of [`Client::unknown_form`], which is sent when it is awaited.
pub type UnknownForm = Call<(), std::convert::Infallible, operation::UnknownForm>;

impl UnknownForm {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, body: Multipart) -> Self {
        self.draft.multipart_body(body);
        self
    }
}

const UNKNOWN_FORM: &Operation<(), std::convert::Infallible> = &Operation {
    name: "unknown_form",
    method: Method::PUT,
    path: "/parts",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Range(2)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `PATCH /parts`.
    #[inline]
    pub fn map_form(&self, body: Multipart) -> MapForm {
        let mut call = self.core.call(MAP_FORM);
        call.draft.multipart_body(body);
        call
    }
}

/// A call of [`Client::map_form`], which is sent when it is awaited.
pub type MapForm = Call<(), std::convert::Infallible>;

const MAP_FORM: &Operation<(), std::convert::Infallible> = &Operation {
    name: "map_form",
    method: Method::PATCH,
    path: "/parts",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Range(2)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `POST /lines`.
    #[inline]
    pub fn send_lines(&self, body: &str) -> SendLines {
        let mut call = self.core.call(SEND_LINES);
        call.draft.body("application/yaml", body);
        call
    }
}

/// A call of [`Client::send_lines`], which is sent when it is awaited.
pub type SendLines = Call<(), std::convert::Infallible>;

impl Client {
    /// The same as [`send_lines`](Self::send_lines) with a body of `application/x-ndjson`.
    #[inline]
    pub fn send_lines_bytes(&self, body: impl Into<Payload>) -> SendLines {
        let mut call = self.core.call(SEND_LINES);
        call.draft.body("application/x-ndjson", body);
        call
    }
}

const SEND_LINES: &Operation<(), std::convert::Infallible> = &Operation {
    name: "send_lines",
    method: Method::POST,
    path: "/lines",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Range(2)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

/// Tells the calls with setters of their own apart; nobody needs to name one.
pub mod operation {
    /// Marks [`Upload`](super::Upload).
    pub enum Upload {}

    /// Marks [`Replace`](super::Replace).
    pub enum Replace {}

    /// Marks [`UnknownForm`](super::UnknownForm).
    pub enum UnknownForm {}
}
