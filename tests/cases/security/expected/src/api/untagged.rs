//! Operations without a tag.

use http::Method;

use super::super::runtime;
use super::super::runtime::call::{Answers, Call, Operation, Status};
use super::super::runtime::reply;
use super::client::{BASIC, BEARER, COOKIE_KEY, Client, HEADER_KEY, OPEN_ID, O_AUTH, QUERY_KEY};

impl Client {
    /// `GET /inherited`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    pub fn inherited(&self) -> Inherited {
        Inherited {
            call: self.core.call(&INHERITED),
        }
    }
}

/// A call of [`Client::inherited`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct Inherited {
    call: Call<(), std::convert::Infallible>,
}

runtime::call::call_controls!(Inherited => (), std::convert::Infallible);

static INHERITED: Operation<(), std::convert::Infallible> = Operation {
    name: "inherited",
    method: Method::GET,
    path: "/inherited",
    security: &[&[&HEADER_KEY]],
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
    /// `GET /none`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    pub fn none(&self) -> NoneCall {
        NoneCall {
            call: self.core.call(&NONE),
        }
    }
}

/// A call of [`Client::none`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct NoneCall {
    call: Call<(), std::convert::Infallible>,
}

runtime::call::call_controls!(NoneCall => (), std::convert::Infallible);

static NONE: Operation<(), std::convert::Infallible> = Operation {
    name: "none",
    method: Method::GET,
    path: "/none",
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
    /// `GET /optional`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    pub fn optional(&self) -> Optional {
        Optional {
            call: self.core.call(&OPTIONAL),
        }
    }
}

/// A call of [`Client::optional`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct Optional {
    call: Call<(), std::convert::Infallible>,
}

runtime::call::call_controls!(Optional => (), std::convert::Infallible);

static OPTIONAL: Operation<(), std::convert::Infallible> = Operation {
    name: "optional",
    method: Method::GET,
    path: "/optional",
    security: &[&[], &[&BASIC]],
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
    /// `GET /either`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    pub fn either(&self) -> Either {
        Either {
            call: self.core.call(&EITHER),
        }
    }
}

/// A call of [`Client::either`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct Either {
    call: Call<(), std::convert::Infallible>,
}

runtime::call::call_controls!(Either => (), std::convert::Infallible);

static EITHER: Operation<(), std::convert::Infallible> = Operation {
    name: "either",
    method: Method::GET,
    path: "/either",
    security: &[&[&BASIC], &[&BEARER], &[&QUERY_KEY]],
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
    /// `GET /both`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    pub fn both(&self) -> Both {
        Both {
            call: self.core.call(&BOTH),
        }
    }
}

/// A call of [`Client::both`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct Both {
    call: Call<(), std::convert::Infallible>,
}

runtime::call::call_controls!(Both => (), std::convert::Infallible);

static BOTH: Operation<(), std::convert::Infallible> = Operation {
    name: "both",
    method: Method::GET,
    path: "/both",
    security: &[&[&HEADER_KEY, &COOKIE_KEY]],
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
    /// Scopes of OAuth: read, write.
    ///
    /// `GET /scopes`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    pub fn scopes(&self) -> Scopes {
        Scopes {
            call: self.core.call(&SCOPES),
        }
    }
}

/// A call of [`Client::scopes`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct Scopes {
    call: Call<(), std::convert::Infallible>,
}

runtime::call::call_controls!(Scopes => (), std::convert::Infallible);

static SCOPES: Operation<(), std::convert::Infallible> = Operation {
    name: "scopes",
    method: Method::GET,
    path: "/scopes",
    security: &[&[&O_AUTH]],
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
    /// `GET /connect`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    pub fn connect(&self) -> Connect {
        Connect {
            call: self.core.call(&CONNECT),
        }
    }
}

/// A call of [`Client::connect`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct Connect {
    call: Call<(), std::convert::Infallible>,
}

runtime::call::call_controls!(Connect => (), std::convert::Infallible);

static CONNECT: Operation<(), std::convert::Infallible> = Operation {
    name: "connect",
    method: Method::GET,
    path: "/connect",
    security: &[&[&OPEN_ID]],
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
