//! A client written by hand in the style of emitted ones, for the tests of the runtime.

pub mod arguments;
pub mod replies;
pub mod streams;

use std::collections::BTreeMap;

use bytes::Bytes;
use http::Method;

use super::runtime::{
    self,
    auth::{Credential, Location, SchemeKind, SecurityScheme},
    body::multipart::Multipart,
    body::payload::Payload,
    call::reply,
    call::{Answers, Call, Operation, Status},
    client::Core,
    client::builder::CoreBuilder,
    error::build::BuildError,
    json::Json,
    model::{Decode, Encode},
    parameter::style::Format,
    secret::Secret,
};

/// The client.
#[derive(Clone, Debug)]
pub struct Client {
    core: Core,
}

impl Client {
    /// Begins to build a client.
    pub fn builder() -> ClientBuilder {
        let mut core = CoreBuilder::new("mini/0.1.0");
        core.base_url("https://mini.example/v1");
        ClientBuilder { core }
    }

    /// Builds a client from the environment.
    ///
    /// # Errors
    ///
    /// If a variable is not valid.
    pub fn from_env() -> Result<Self, BuildError> {
        let mut builder = Self::builder();
        builder.core.base_url_from_env("MINI_BASE_URL");
        builder.core.credential_from_env(&API_KEY, "MINI_API_KEY");
        builder.build()
    }
}

/// Builds a [`Client`].
#[derive(Debug)]
pub struct ClientBuilder {
    core: CoreBuilder,
}

runtime::client::builder_controls!(ClientBuilder => Client);

impl ClientBuilder {
    /// Sets the key that is sent in a header.
    #[must_use]
    pub fn api_key(self, key: impl Into<String>) -> Self {
        self.credential(&API_KEY, Credential::ApiKey(Secret::new(key.into())))
    }

    /// Shows no text of an error body.
    #[must_use]
    pub fn without_messages(mut self) -> Self {
        self.core.messages(&[]);
        self
    }

    /// Says how the credential of a scheme is given.
    #[must_use]
    pub fn name_credential(
        mut self,
        scheme: &SecurityScheme,
        setter: &'static str,
        variable: &'static str,
    ) -> Self {
        self.core.name_credential(scheme, setter, variable);
        self
    }

    /// Sets the credential of any scheme.
    #[must_use]
    pub fn credential(mut self, scheme: &SecurityScheme, credential: Credential) -> Self {
        self.core.credential(scheme, credential);
        self
    }
}

/// A key in a header.
pub static API_KEY: SecurityScheme = SecurityScheme {
    name: "ApiKey",
    kind: SchemeKind::ApiKey {
        location: Location::Header,
        parameter: "X-API-Key",
    },
};
/// A key in the query.
pub static QUERY_KEY: SecurityScheme = SecurityScheme {
    name: "QueryKey",
    kind: SchemeKind::ApiKey {
        location: Location::Query,
        parameter: "api_key",
    },
};
/// A key in a cookie.
pub static COOKIE_KEY: SecurityScheme = SecurityScheme {
    name: "CookieKey",
    kind: SchemeKind::ApiKey {
        location: Location::Cookie,
        parameter: "session",
    },
};
/// A user name and a password.
pub static BASIC: SecurityScheme = SecurityScheme {
    name: "Basic",
    kind: SchemeKind::Basic,
};
/// A token.
pub static BEARER: SecurityScheme = SecurityScheme {
    name: "Bearer",
    kind: SchemeKind::Bearer,
};

/// A thing with a name.
#[derive(Clone)]
pub struct Item {
    /// Its name.
    pub name: String,
}

runtime::model::object!(Item {
    name: required("name"),
});

/// The body of a documented error.
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    /// What went wrong.
    pub detail: String,
    /// A secret that the server sends.
    pub hint: Option<Secret<String>>,
}

impl Decode for Problem {
    fn decode(json: Json<'_>) -> Self {
        let mut object = json.object();
        Self {
            detail: object.required("detail"),
            hint: object.optional("hint"),
        }
    }
}

impl Client {
    /// Lists items.
    pub fn list_items(&self) -> ListItems {
        self.core.call(&LIST_ITEMS)
    }

    /// Makes an item.
    pub fn create_item(&self, body: &Item) -> CreateItem {
        let mut call = self.core.call(&CREATE_ITEM);
        call.draft.json_body("application/json", body);
        call
    }

    /// Makes or replaces an item.
    pub fn put_item(&self, id: &str, body: &BTreeMap<String, String>) -> PutItem {
        let mut call = self.core.call(&PUT_ITEM);
        call.draft.path("id", &id.to_owned());
        call.draft.form_body(body, &[]);
        call
    }

    /// Gets one part of an item; both parameters stand in one segment.
    pub fn get_part(&self, id: &str, part: &str) -> GetPart {
        let mut call = self.core.call(&GET_PART);
        call.draft.path("id", &id.to_owned());
        call.draft.path("part", &part.to_owned());
        call
    }

    /// Uploads files.
    pub fn upload(&self, body: Multipart) -> Upload {
        let mut call = self.core.call(&UPLOAD);
        call.draft.multipart_body(body);
        call
    }

    /// Puts raw bytes.
    pub fn put_raw(&self, body: impl Into<Payload>) -> PutRaw {
        let mut call = self.core.call(&PUT_RAW);
        call.draft.body("application/octet-stream", body);
        call
    }

    /// Asks for something with a key or without.
    pub fn open(&self) -> Open {
        self.core.call(&OPEN)
    }

    /// Asks for something with either a token, or both keys.
    pub fn guarded(&self) -> Guarded {
        self.core.call(&GUARDED)
    }
}

/// A call of [`Client::list_items`], sent when awaited.
pub type ListItems = Call<Vec<Item>, Problem, operation::ListItems>;

impl ListItems {
    /// What to look for.
    pub fn search(mut self, search: impl Into<String>) -> Self {
        self.draft.query("search", &search.into());
        self
    }

    /// Which tags they have, in any format.
    pub fn tags(mut self, format: Format, tags: &dyn Encode) -> Self {
        self.draft.query_with("tags", format, tags);
        self
    }

    /// A header that the document describes.
    pub fn trace(mut self, trace: &dyn Encode) -> Self {
        self.draft.header_parameter("X-Trace", trace);
        self
    }

    /// A cookie that the document describes.
    pub fn theme(mut self, theme: &dyn Encode) -> Self {
        self.draft.cookie_parameter("theme", theme);
        self
    }
}

/// A call, sent when awaited.
pub type CreateItem = Call<Item, Problem>;
/// A call, sent when awaited.
pub type PutItem = Call<(), std::convert::Infallible>;
/// A call, sent when awaited.
pub type GetPart = Call<String, Problem>;
/// A call, sent when awaited.
pub type Upload = Call<(), Problem>;
/// A call, sent when awaited.
pub type PutRaw = Call<Bytes, Problem>;
/// A call, sent when awaited.
pub type Guarded = Call<(), Problem>;
/// A call, sent when awaited.
pub type Open = Call<(), Problem>;

mod operation {
    pub enum ListItems {}
}

const PROBLEM: Answers<Problem> = Answers {
    statuses: &[Status::Range(4), Status::Code(500)],
    decode: reply::json,
};

static LIST_ITEMS: Operation<Vec<Item>, Problem> = Operation {
    name: "list_items",
    method: Method::GET,
    path: "/items",
    security: &[&[&API_KEY]],
    accept: "application/json",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::json,
    },
    failure: PROBLEM,
};

static CREATE_ITEM: Operation<Item, Problem> = Operation {
    name: "create_item",
    method: Method::POST,
    path: "/items",
    security: &[&[&API_KEY]],
    accept: "application/json",
    success: Answers {
        statuses: &[Status::Range(2)],
        decode: reply::json,
    },
    failure: PROBLEM,
};

static PUT_ITEM: Operation<(), std::convert::Infallible> = Operation {
    name: "put_item",
    method: Method::PUT,
    path: "/items/{id}",
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

static GET_PART: Operation<String, Problem> = Operation {
    name: "get_part",
    method: Method::GET,
    path: "/items/{id}{part}/text:plain/",
    security: &[],
    accept: "text/plain",
    success: Answers {
        statuses: &[Status::Range(2)],
        decode: reply::text,
    },
    failure: PROBLEM,
};

static UPLOAD: Operation<(), Problem> = Operation {
    name: "upload",
    method: Method::POST,
    path: "/upload",
    security: &[&[&QUERY_KEY]],
    accept: "",
    success: Answers {
        statuses: &[Status::Range(2)],
        decode: reply::empty,
    },
    failure: PROBLEM,
};

static PUT_RAW: Operation<Bytes, Problem> = Operation {
    name: "put_raw",
    method: Method::PUT,
    path: "/raw",
    security: &[],
    accept: "*/*",
    success: Answers {
        statuses: &[Status::Range(2)],
        decode: reply::bytes,
    },
    failure: PROBLEM,
};

static GUARDED: Operation<(), Problem> = Operation {
    name: "guarded",
    method: Method::GET,
    path: "/guarded",
    security: &[&[&BEARER], &[&QUERY_KEY, &COOKIE_KEY], &[&BASIC]],
    accept: "",
    success: Answers {
        statuses: &[Status::Range(2)],
        decode: reply::empty,
    },
    failure: PROBLEM,
};

/// An operation that needs no credential.
pub static OPEN: Operation<(), Problem> = Operation {
    name: "open",
    method: Method::GET,
    path: "/open",
    security: &[&[], &[&API_KEY]],
    accept: "",
    success: Answers {
        statuses: &[Status::Range(2)],
        decode: reply::empty,
    },
    failure: PROBLEM,
};
