//! Operations without a tag.

use bytes::Bytes;
use http::Method;

use super::super::runtime;
use super::super::types;
use super::client::Client;

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};

impl Client {
    /// `GET /report`.
    ///
    /// Replies:
    ///
    /// * `200`: The report. Example: `"a,b"`. Also offered as `text/csv`. Also offered as
    ///   `application/pdf`. Also offered as `application/xml`.
    /// * `default`: A fault. Also offered as `application/problem+xml`.
    #[inline]
    pub fn report(&self) -> Report {
        self.core.call(REPORT)
    }
}

/// A call of [`Client::report`], which is sent when it is awaited.
pub type Report = Call<types::Report, types::Report>;

const REPORT: &Operation<types::Report, types::Report> = &Operation {
    name: "report",
    method: Method::GET,
    path: "/report",
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
    /// `GET /xml`.
    ///
    /// Replies:
    ///
    /// * `200`: XML. XML, given as text.
    /// * `404`: None. XML, given as text.
    #[inline]
    pub fn xml(&self) -> Xml {
        self.core.call(XML)
    }
}

/// A call of [`Client::xml`], which is sent when it is awaited.
pub type Xml = Call<String, String>;

const XML: &Operation<String, String> = &Operation {
    name: "xml",
    method: Method::GET,
    path: "/xml",
    security: &[],
    accept: "application/atom+xml, text/xml",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::text,
    },
    failure: Answers {
        statuses: &[Status::Code(404)],
        decode: reply::text,
    },
};

impl Client {
    /// `GET /yaml`.
    ///
    /// Replies:
    ///
    /// * `200`: YAML.
    #[inline]
    pub fn yaml(&self) -> Yaml {
        self.core.call(YAML)
    }
}

/// A call of [`Client::yaml`], which is sent when it is awaited.
pub type Yaml = Call<String, std::convert::Infallible>;

const YAML: &Operation<String, std::convert::Infallible> = &Operation {
    name: "yaml",
    method: Method::GET,
    path: "/yaml",
    security: &[],
    accept: "application/yaml",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::text,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /any`.
    ///
    /// Replies:
    ///
    /// * `200`: A file.
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
    path: "/any",
    security: &[],
    accept: "*/*",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::bytes,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /images`.
    ///
    /// Replies:
    ///
    /// * `200`: A picture.
    #[inline]
    pub fn image(&self) -> Image {
        self.core.call(IMAGE)
    }
}

/// A call of [`Client::image`], which is sent when it is awaited.
pub type Image = Call<Bytes, std::convert::Infallible>;

const IMAGE: &Operation<Bytes, std::convert::Infallible> = &Operation {
    name: "image",
    method: Method::GET,
    path: "/images",
    security: &[],
    accept: "image/png, image/jpeg",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::bytes,
    },
    failure: Answers::NONE,
};
