//! Operations that differ in what they are given, written by hand in the style of emitted ones.

use std::collections::BTreeMap;

use http::Method;

use super::super::runtime;
use super::super::runtime::call::reply;
use super::super::runtime::call::{Answers, Call, Operation, Status};
use super::super::runtime::model::nullable::Nullable;
use super::super::runtime::model::{Encode, Sink};
use super::Client;

/// What was measured.
#[derive(Clone)]
pub struct Reading {
    /// Required.
    pub value: f64,
    /// Optional.
    pub list: Option<Vec<Option<f64>>>,
    /// Optional.
    pub map: Option<BTreeMap<String, f64>>,
    /// Optional and nullable.
    pub nullable: Nullable<f64>,
    /// Optional, one of several things.
    pub measure: Option<Measure>,
    /// Optional and recursive.
    pub inner: Option<Box<Reading>>,
}

runtime::model::object!(Reading {
    value: required("value"),
    list: optional("list"),
    map: optional("map"),
    nullable: optional_nullable("nullable"),
    measure: optional("measure"),
    inner: optional("inner"),
});

/// A union.
#[derive(Clone, Debug, PartialEq)]
pub enum Measure {
    /// A number.
    Amount(f64),
    /// Anything else.
    Other(serde_json::Value),
}

impl runtime::model::Decode for Measure {
    fn decode(json: runtime::json::Json<'_>) -> Self {
        json.as_f64().map_or_else(
            || Self::Other(serde_json::Value::decode(json)),
            Self::Amount,
        )
    }
}

impl Encode for Measure {
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::Amount(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

/// A form with a list that must be there.
pub struct Tags(Reading, Vec<String>);

impl Encode for Tags {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[
            runtime::model::Field::required("tags", &self.1),
            runtime::model::Field::required("value", &self.0.value),
            runtime::model::Field::optional("list", &self.0.list),
        ]);
    }
}

impl Reading {
    /// Takes what is required.
    pub fn new(value: f64) -> Self {
        Self {
            value,
            list: None,
            map: None,
            nullable: Nullable::Absent,
            measure: None,
            inner: None,
        }
    }

    /// Sets the list.
    pub fn list(self, list: Vec<Option<f64>>) -> Self {
        Self {
            list: Some(list),
            ..self
        }
    }

    /// Sets the map.
    pub fn map(self, map: BTreeMap<String, f64>) -> Self {
        Self {
            map: Some(map),
            ..self
        }
    }

    /// Sets what may be null.
    pub fn nullable(self, nullable: Nullable<f64>) -> Self {
        Self { nullable, ..self }
    }

    /// Sets the union.
    pub fn measure(self, measure: Measure) -> Self {
        Self {
            measure: Some(measure),
            ..self
        }
    }

    /// Sets what is within.
    pub fn inner(self, inner: Self) -> Self {
        Self {
            inner: Some(Box::new(inner)),
            ..self
        }
    }

    /// The same with tags.
    pub fn tags(self, tags: Vec<String>) -> Tags {
        Tags(self, tags)
    }
}

impl Tags {
    /// Sets the list.
    pub fn list(self, list: Vec<Option<f64>>) -> Self {
        Self(self.0.list(list), self.1)
    }
}

/// A list for each place.
pub struct Filter<'f> {
    /// Required.
    pub path: &'f [String],
    /// Required.
    pub query: &'f [String],
    /// Required.
    pub header: &'f [String],
    /// Required.
    pub cookie: &'f [String],
    /// Required, and may be empty.
    pub any: &'f [String],
    /// Optional.
    pub optional: Option<&'f [String]>,
}

impl<'f> Filter<'f> {
    /// The same list in each place that must have one.
    pub fn of(list: &'f [String]) -> Self {
        Self {
            path: list,
            query: list,
            header: list,
            cookie: list,
            any: list,
            optional: None,
        }
    }
}

impl Client {
    /// Puts what was measured, as JSON.
    pub fn put_reading(&self, body: &Reading) -> Send {
        let mut call = self.core.call(&SEND);
        call.draft.json_body("application/json", body);
        call
    }

    /// Puts what was measured, as a form.
    pub fn post_reading(&self, body: &Reading) -> Send {
        let mut call = self.core.call(&SEND);
        call.draft.form_body(body, &[]);
        call
    }

    /// Puts tags, as a form.
    pub fn post_tags(&self, body: &Tags) -> Send {
        let mut call = self.core.call(&SEND);
        call.draft.form_body(body, &[]);
        call
    }

    /// Gets what has these ids.
    pub fn get_by(&self, ids: &dyn Encode) -> Send {
        let mut call = self.core.call(&SEARCH);
        call.draft.path("ids", ids);
        call
    }

    /// Looks for things.
    pub fn search(&self, filter: Filter<'_>) -> Send {
        let mut call = self.core.call(&SEARCH);
        call.draft.path("ids", &filter.path);
        call.draft.not_empty().query("id:in", &filter.query);
        call.draft
            .not_empty()
            .header_parameter("X-Ids", &filter.header);
        call.draft
            .not_empty()
            .cookie_parameter("ids", &filter.cookie);
        call.draft.or_empty().query("any", &filter.any);
        if let Some(optional) = filter.optional {
            call.draft.query("optional", &optional);
        }
        call
    }
}

/// A call, sent when awaited.
pub type Send = Call<(), std::convert::Infallible>;

static SEND: Operation<(), std::convert::Infallible> = Operation {
    name: "send",
    method: Method::PUT,
    path: "/readings",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Range(2)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

static SEARCH: Operation<(), std::convert::Infallible> = Operation {
    name: "search",
    method: Method::GET,
    path: "/search/{ids}",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Range(2)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};
