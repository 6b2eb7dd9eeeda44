//! Operations without a tag.

use http::Method;

use super::super::runtime;
use super::super::types;
use super::client::Client;

use self::runtime::body::form::FormField;
use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};
use self::runtime::parameter::style::{Format, Style};

impl Client {
    /// `b` of the server is `y`, one of x.
    ///
    /// `PUT /servers`.
    #[inline]
    pub fn put_servers(&self) -> PutServers {
        self.core.call(PUT_SERVERS)
    }
}

/// A call of [`Client::put_servers`], which is sent when it is awaited.
pub type PutServers = Call<(), std::convert::Infallible>;

const PUT_SERVERS: &Operation<(), std::convert::Infallible> = &Operation {
    name: "put_servers",
    method: Method::PUT,
    path: "/servers",
    security: &[&[]],
    accept: "",
    success: Answers {
        statuses: &[Status::Range(2)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /operation`.
    #[inline]
    pub fn get_operation(&self) -> GetOperation {
        self.core.call(GET_OPERATION)
    }
}

/// A call of [`Client::get_operation`], which is sent when it is awaited.
pub type GetOperation = Call<(), std::convert::Infallible>;

const GET_OPERATION: &Operation<(), std::convert::Infallible> = &Operation {
    name: "get_operation",
    method: Method::GET,
    path: "/operation",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Range(2)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /parameters/{id}/{other}`.
    #[inline]
    pub fn get_parameters_by_id_by_other(&self, id: &str, other: &str) -> GetParametersByIdByOther {
        let mut call = self.core.call(GET_PARAMETERS_BY_ID_BY_OTHER);
        call.draft.path("id", &id);
        call.draft.path("other", &other);
        call
    }
}

/// A call of [`Client::get_parameters_by_id_by_other`], which is sent when it is awaited.
pub type GetParametersByIdByOther =
    Call<(), std::convert::Infallible, operation::GetParametersByIdByOther>;

impl GetParametersByIdByOther {
    /// Sets the parameter `""`.
    #[inline]
    pub fn empty(mut self, empty: &str) -> Self {
        self.draft.query("", &empty);
        self
    }

    /// Sets the parameter `d`.
    #[inline]
    pub fn d(mut self, d: &str) -> Self {
        self.draft.query("d", &d);
        self
    }

    /// Sets the parameter `e`.
    #[inline]
    pub fn e(mut self, e: &str) -> Self {
        self.draft.query("e", &e);
        self
    }

    /// Sets the parameter `f`.
    #[inline]
    pub fn f(mut self, f: &str) -> Self {
        self.draft.query("f", &f);
        self
    }

    /// Sets the parameter `g`.
    #[inline]
    pub fn g(mut self, g: &str) -> Self {
        self.draft.query("g", &g);
        self
    }

    /// Sets the parameter `h`.
    #[inline]
    pub fn h(mut self, h: &str) -> Self {
        self.draft.query("h", &h);
        self
    }

    /// Sets the parameter `i`.
    #[inline]
    pub fn i(mut self, i: &str) -> Self {
        self.draft.query("i", &i);
        self
    }

    /// Sets the parameter `j`.
    #[inline]
    pub fn j(mut self, j: &str) -> Self {
        self.draft.query("j", &j);
        self
    }

    /// Sets the parameter `k`.
    #[inline]
    pub fn k(mut self, k: &str) -> Self {
        self.draft.query("k", &k);
        self
    }

    /// Sets the parameter `m`.
    #[inline]
    pub fn m(mut self, m: &str) -> Self {
        self.draft.query("m", &m);
        self
    }
}

const GET_PARAMETERS_BY_ID_BY_OTHER: &Operation<(), std::convert::Infallible> = &Operation {
    name: "get_parameters_by_id_by_other",
    method: Method::GET,
    path: "/parameters/{id}/{other}",
    security: &[&[]],
    accept: "",
    success: Answers {
        statuses: &[Status::Range(2)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `POST /bodies`.
    #[inline]
    pub fn post_bodies(&self) -> PostBodies {
        self.core.call(POST_BODIES)
    }
}

/// A call of [`Client::post_bodies`], which is sent when it is awaited.
pub type PostBodies = Call<(), std::convert::Infallible>;

const POST_BODIES: &Operation<(), std::convert::Infallible> = &Operation {
    name: "post_bodies",
    method: Method::POST,
    path: "/bodies",
    security: &[&[]],
    accept: "",
    success: Answers {
        statuses: &[Status::Range(2)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `PUT /bodies`.
    #[inline]
    pub fn put_bodies(&self) -> PutBodies {
        self.core.call(PUT_BODIES)
    }
}

/// A call of [`Client::put_bodies`], which is sent when it is awaited.
pub type PutBodies = Call<(), std::convert::Infallible>;

const PUT_BODIES: &Operation<(), std::convert::Infallible> = &Operation {
    name: "put_bodies",
    method: Method::PUT,
    path: "/bodies",
    security: &[&[]],
    accept: "",
    success: Answers {
        statuses: &[Status::Range(2)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `PATCH /bodies`.
    #[inline]
    pub fn patch_bodies(&self) -> PatchBodies {
        self.core.call(PATCH_BODIES)
    }
}

/// A call of [`Client::patch_bodies`], which is sent when it is awaited.
pub type PatchBodies = Call<(), std::convert::Infallible>;

const PATCH_BODIES: &Operation<(), std::convert::Infallible> = &Operation {
    name: "patch_bodies",
    method: Method::PATCH,
    path: "/bodies",
    security: &[&[]],
    accept: "",
    success: Answers {
        statuses: &[Status::Range(2)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `DELETE /bodies`.
    #[inline]
    pub fn delete_bodies(&self) -> DeleteBodies {
        self.core.call(DELETE_BODIES)
    }
}

/// A call of [`Client::delete_bodies`], which is sent when it is awaited.
pub type DeleteBodies = Call<(), std::convert::Infallible>;

const DELETE_BODIES: &Operation<(), std::convert::Infallible> = &Operation {
    name: "delete_bodies",
    method: Method::DELETE,
    path: "/bodies",
    security: &[&[]],
    accept: "",
    success: Answers {
        statuses: &[Status::Range(2)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `TRACE /bodies`.
    #[inline]
    pub fn trace_bodies(&self) -> TraceBodies {
        self.core.call(TRACE_BODIES)
    }
}

/// A call of [`Client::trace_bodies`], which is sent when it is awaited.
pub type TraceBodies = Call<(), std::convert::Infallible, operation::TraceBodies>;

impl TraceBodies {
    /// Example: `"x"`.
    #[inline]
    pub fn body(mut self, body: &serde_json::Value) -> Self {
        self.draft.json_body("application/json", body);
        self
    }
}

const TRACE_BODIES: &Operation<(), std::convert::Infallible> = &Operation {
    name: "trace_bodies",
    method: Method::TRACE,
    path: "/bodies",
    security: &[&[]],
    accept: "",
    success: Answers {
        statuses: &[Status::Range(2)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `POST /forms`.
    #[inline]
    pub fn post_forms(&self) -> PostForms {
        self.core.call(POST_FORMS)
    }
}

/// A call of [`Client::post_forms`], which is sent when it is awaited.
pub type PostForms = Call<(), std::convert::Infallible, operation::PostForms>;

impl Client {
    /// The same as [`post_forms`](Self::post_forms) with a body of `application/x-www-form-urlencoded`.
    #[inline]
    pub fn post_forms_form(&self, body: &types::PostFormsFormRequest) -> PostForms {
        let mut call = self.core.call(POST_FORMS);
        call.draft.form_body(
            body,
            &[FormField {
                name: "a",
                format: Format {
                    style: Style::Form,
                    explode: true,
                    allow_reserved: false,
                },
            }],
        );
        call
    }
}

impl PostForms {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, body: &types::PostFormsForm) -> Self {
        self.draft.multipart_body(body.to_multipart());
        self
    }
}

const POST_FORMS: &Operation<(), std::convert::Infallible> = &Operation {
    name: "post_forms",
    method: Method::POST,
    path: "/forms",
    security: &[&[]],
    accept: "",
    success: Answers {
        statuses: &[Status::Range(2)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /responses`.
    ///
    /// Replies:
    ///
    /// * `204`: x
    ///   * Header `C`:
    /// * `205`: x
    /// * `206`: x
    ///
    /// Their headers, typed: [`GetResponsesHeaders`](super::super::types::GetResponsesHeaders).
    #[inline]
    pub fn get_responses(&self) -> GetResponses {
        self.core.call(GET_RESPONSES)
    }
}

/// A call of [`Client::get_responses`], which is sent when it is awaited.
pub type GetResponses = Call<(), std::convert::Infallible>;

const GET_RESPONSES: &Operation<(), std::convert::Infallible> = &Operation {
    name: "get_responses",
    method: Method::GET,
    path: "/responses",
    security: &[&[]],
    accept: "",
    success: Answers {
        statuses: &[
            Status::Code(203),
            Status::Code(204),
            Status::Code(205),
            Status::Code(206),
        ],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /callbacks`.
    ///
    /// # Callback `payload`
    ///
    /// A `POST` request to `{$url}`.
    #[inline]
    pub fn get_callbacks(&self) -> GetCallbacks {
        self.core.call(GET_CALLBACKS)
    }
}

/// A call of [`Client::get_callbacks`], which is sent when it is awaited.
pub type GetCallbacks = Call<(), std::convert::Infallible>;

const GET_CALLBACKS: &Operation<(), std::convert::Infallible> = &Operation {
    name: "get_callbacks",
    method: Method::GET,
    path: "/callbacks",
    security: &[&[]],
    accept: "",
    success: Answers {
        statuses: &[Status::Range(2)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /security`.
    #[inline]
    pub fn get_security(&self) -> GetSecurity {
        self.core.call(GET_SECURITY)
    }
}

/// A call of [`Client::get_security`], which is sent when it is awaited.
pub type GetSecurity = Call<(), std::convert::Infallible>;

const GET_SECURITY: &Operation<(), std::convert::Infallible> = &Operation {
    name: "get_security",
    method: Method::GET,
    path: "/security",
    security: &[&[]],
    accept: "",
    success: Answers {
        statuses: &[Status::Range(2)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

/// Tells the calls with setters of their own apart; nobody needs to name one.
pub mod operation {
    /// Marks [`GetParametersByIdByOther`](super::GetParametersByIdByOther).
    pub enum GetParametersByIdByOther {}

    /// Marks [`TraceBodies`](super::TraceBodies).
    pub enum TraceBodies {}

    /// Marks [`PostForms`](super::PostForms).
    pub enum PostForms {}
}
