//! Operations without a tag.

use bytes::Bytes;
use http::Method;

use super::super::runtime;
use super::super::types;
use super::client::Client;

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};

impl Client {
    /// `GET /one`.
    ///
    /// Replies:
    ///
    /// * `200`: Fine.
    /// * `404`: Not there.
    /// * `4XX`: Your fault.
    /// * `default`: Our fault.
    #[inline]
    pub fn one(&self) -> One {
        self.core.call(ONE)
    }
}

/// A call of [`Client::one`], which is sent when it is awaited.
pub type One = Call<types::Pet, types::OneError>;

const ONE: &Operation<types::Pet, types::OneError> = &Operation {
    name: "one",
    method: Method::GET,
    path: "/one",
    security: &[],
    accept: "application/json",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::json,
    },
    failure: Answers {
        statuses: &[Status::Code(404), Status::Range(4), Status::Default],
        decode: types::OneError::from_reply,
    },
};

impl Client {
    /// `GET /several`.
    ///
    /// Replies:
    ///
    /// * `200`: The thing.
    /// * `202`: Later.
    /// * `204`: Nothing.
    /// * `2XX`: Something.
    /// * `302`: Elsewhere.
    ///
    /// A redirect is followed; with `redirects(false)` it is the reply.
    #[inline]
    pub fn several(&self) -> Several {
        self.core.call(SEVERAL)
    }
}

/// A call of [`Client::several`], which is sent when it is awaited.
pub type Several = Call<types::SeveralResponse, std::convert::Infallible>;

const SEVERAL: &Operation<types::SeveralResponse, std::convert::Infallible> = &Operation {
    name: "several",
    method: Method::GET,
    path: "/several",
    security: &[],
    accept: "application/json, text/plain",
    success: Answers {
        statuses: &[
            Status::Code(200),
            Status::Code(202),
            Status::Code(204),
            Status::Range(2),
            Status::Code(302),
        ],
        decode: types::SeveralResponse::from_reply,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /ranges`.
    ///
    /// Replies:
    ///
    /// * `2XX`: Fine.
    /// * `5XX`: Failed.
    #[inline]
    pub fn ranges(&self) -> Ranges {
        self.core.call(RANGES)
    }
}

/// A call of [`Client::ranges`], which is sent when it is awaited.
pub type Ranges = Call<Vec<types::Pet>, String>;

const RANGES: &Operation<Vec<types::Pet>, String> = &Operation {
    name: "ranges",
    method: Method::GET,
    path: "/ranges",
    security: &[],
    accept: "application/json, text/plain",
    success: Answers {
        statuses: &[Status::Range(2)],
        decode: reply::json,
    },
    failure: Answers {
        statuses: &[Status::Range(5)],
        decode: reply::text,
    },
};

impl Client {
    /// `GET /default`.
    ///
    /// Replies:
    ///
    /// * `default`: Always.
    #[inline]
    pub fn only_default(&self) -> OnlyDefault {
        self.core.call(ONLY_DEFAULT)
    }
}

/// A call of [`Client::only_default`], which is sent when it is awaited.
pub type OnlyDefault = Call<types::Pet, types::Pet>;

const ONLY_DEFAULT: &Operation<types::Pet, types::Pet> = &Operation {
    name: "only_default",
    method: Method::GET,
    path: "/default",
    security: &[],
    accept: "application/json",
    success: Answers {
        statuses: &[Status::Range(2)],
        decode: reply::json,
    },
    failure: Answers {
        statuses: &[Status::Default],
        decode: reply::json,
    },
};

impl Client {
    /// `GET /nothing`.
    #[inline]
    pub fn nothing(&self) -> Nothing {
        self.core.call(NOTHING)
    }
}

/// A call of [`Client::nothing`], which is sent when it is awaited.
pub type Nothing = Call<(), std::convert::Infallible>;

const NOTHING: &Operation<(), std::convert::Infallible> = &Operation {
    name: "nothing",
    method: Method::GET,
    path: "/nothing",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Range(2)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /text`.
    ///
    /// Replies:
    ///
    /// * `200`: Text.
    #[inline]
    pub fn text(&self) -> Text {
        self.core.call(TEXT)
    }
}

/// A call of [`Client::text`], which is sent when it is awaited.
pub type Text = Call<String, std::convert::Infallible>;

const TEXT: &Operation<String, std::convert::Infallible> = &Operation {
    name: "text",
    method: Method::GET,
    path: "/text",
    security: &[],
    accept: "text/plain",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::text,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /bytes`.
    ///
    /// Replies:
    ///
    /// * `200`: Bytes.
    #[inline]
    pub fn bytes(&self) -> BytesCall {
        self.core.call(BYTES)
    }
}

/// A call of [`Client::bytes`], which is sent when it is awaited.
pub type BytesCall = Call<Bytes, std::convert::Infallible>;

const BYTES: &Operation<Bytes, std::convert::Infallible> = &Operation {
    name: "bytes",
    method: Method::GET,
    path: "/bytes",
    security: &[],
    accept: "application/pdf",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::bytes,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /anything`.
    ///
    /// Replies:
    ///
    /// * `200`: Anything.
    ///
    /// Of a reply that can be anything, a body that is no JSON is its text, as a JSON string;
    /// `send_streaming` gives its bytes.
    #[inline]
    pub fn anything(&self) -> Anything {
        self.core.call(ANYTHING)
    }
}

/// A call of [`Client::anything`], which is sent when it is awaited.
pub type Anything = Call<serde_json::Value, std::convert::Infallible>;

const ANYTHING: &Operation<serde_json::Value, std::convert::Infallible> = &Operation {
    name: "anything",
    method: Method::GET,
    path: "/anything",
    security: &[],
    accept: "application/json",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::json,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /nullable`.
    ///
    /// Replies:
    ///
    /// * `200`: Maybe.
    #[inline]
    pub fn nullable(&self) -> Nullable {
        self.core.call(NULLABLE)
    }
}

/// A call of [`Client::nullable`], which is sent when it is awaited.
pub type Nullable = Call<Option<String>, std::convert::Infallible>;

const NULLABLE: &Operation<Option<String>, std::convert::Infallible> = &Operation {
    name: "nullable",
    method: Method::GET,
    path: "/nullable",
    security: &[],
    accept: "application/json",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::json,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /star`.
    ///
    /// Replies:
    ///
    /// * `200`: Any type.
    #[inline]
    pub fn star(&self) -> Star {
        self.core.call(STAR)
    }
}

/// A call of [`Client::star`], which is sent when it is awaited.
pub type Star = Call<types::Pet, std::convert::Infallible>;

const STAR: &Operation<types::Pet, std::convert::Infallible> = &Operation {
    name: "star",
    method: Method::GET,
    path: "/star",
    security: &[],
    accept: "*/*",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::json,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /shared`.
    ///
    /// Replies:
    ///
    /// * `200`: A pet.
    /// * `default`: A problem.
    #[inline]
    pub fn shared(&self) -> Shared {
        self.core.call(SHARED)
    }
}

/// A call of [`Client::shared`], which is sent when it is awaited.
pub type Shared = Call<types::Pet, types::Problem>;

const SHARED: &Operation<types::Pet, types::Problem> = &Operation {
    name: "shared",
    method: Method::GET,
    path: "/shared",
    security: &[],
    accept: "application/json, application/problem+json",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::json,
    },
    failure: Answers {
        statuses: &[Status::Default],
        decode: reply::json,
    },
};

impl Client {
    /// `GET /range`.
    ///
    /// Replies:
    ///
    /// * `200`: As asked.
    /// * `2XX`: Otherwise.
    /// * `400`: Wrong.
    /// * `401`: Who is it?
    /// * `4XX`: Not so.
    /// * `599`: Cut off.
    /// * `5XX`: Broken.
    #[inline]
    pub fn range(&self) -> Range {
        let mut call = self.core.call(RANGE);
        call.draft
            .undescribed(&[Status::Code(401), Status::Code(599)]);
        call
    }
}

/// A call of [`Client::range`], which is sent when it is awaited.
pub type Range = Call<types::RangeResponse, types::RangeError>;

const RANGE: &Operation<types::RangeResponse, types::RangeError> = &Operation {
    name: "range",
    method: Method::GET,
    path: "/range",
    security: &[],
    accept: "application/json",
    success: Answers {
        statuses: &[Status::Code(200), Status::Range(2)],
        decode: types::RangeResponse::from_reply,
    },
    failure: Answers {
        statuses: &[
            Status::Code(400),
            Status::Code(401),
            Status::Range(4),
            Status::Code(599),
            Status::Range(5),
        ],
        decode: types::RangeError::from_reply,
    },
};
