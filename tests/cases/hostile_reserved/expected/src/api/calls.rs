//! Operations of the tag `calls`.

use http::Method;

use super::super::runtime;
use super::client::{
    BASE_URL, BASE_URL_FROM_ENV, BORROW, BORROW_MUT, BUILD, CALL, CLIENT, CLONE, CORE, CREDENTIAL,
    CREDENTIAL_FROM_ENV, Client, DEFAULT, DEFAULT_TRANSPORT, ENVIRONMENT, FMT, FROM, HEADER, INTO,
    JOIN, MAX_BODY_SIZE, MESSAGES, NAME_CREDENTIAL, NESTED, NEW, OPTIONAL_CREDENTIALS, PARSE,
    REQWEST, RETRY, SERVER, SHARED, TIMEOUT, TO_OWNED, TO_STRING, TRANSPORT, TRY_FROM, TRY_INTO,
    TYPE_ID, USER_AGENT,
};

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};

impl Client {
    /// `GET /calls/Answers`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn answers(&self) -> AnswersCall {
        self.core.call(ANSWERS)
    }
}

/// A call of [`Client::answers`], which is sent when it is awaited.
pub type AnswersCall = Call<(), std::convert::Infallible>;

const ANSWERS: &Operation<(), std::convert::Infallible> = &Operation {
    name: "answers",
    method: Method::GET,
    path: "/calls/Answers",
    security: &[
        &[&BASE_URL],
        &[&BASE_URL_FROM_ENV],
        &[&BORROW],
        &[&BORROW_MUT],
        &[&BUILD],
        &[&CALL],
        &[&CLIENT],
        &[&CLONE],
        &[&CORE],
        &[&CREDENTIAL],
        &[&CREDENTIAL_FROM_ENV],
        &[&DEFAULT],
        &[&DEFAULT_TRANSPORT],
        &[&ENVIRONMENT],
        &[&FMT],
        &[&FROM],
        &[&HEADER],
        &[&INTO],
        &[&JOIN],
        &[&MAX_BODY_SIZE],
        &[&MESSAGES],
        &[&NAME_CREDENTIAL],
        &[&NESTED],
        &[&NEW],
        &[&OPTIONAL_CREDENTIALS],
        &[&PARSE],
        &[&REQWEST],
        &[&RETRY],
        &[&SERVER],
        &[&SHARED],
        &[&TIMEOUT],
        &[&TO_OWNED],
        &[&TO_STRING],
        &[&TRANSPORT],
        &[&TRY_FROM],
        &[&TRY_INTO],
        &[&TYPE_ID],
        &[&USER_AGENT],
    ],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /calls/AsMut`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn as_mut(&self) -> AsMut {
        self.core.call(AS_MUT)
    }
}

/// A call of [`Client::as_mut`], which is sent when it is awaited.
pub type AsMut = Call<(), std::convert::Infallible>;

const AS_MUT: &Operation<(), std::convert::Infallible> = &Operation {
    name: "as_mut",
    method: Method::GET,
    path: "/calls/AsMut",
    security: &[
        &[&BASE_URL],
        &[&BASE_URL_FROM_ENV],
        &[&BORROW],
        &[&BORROW_MUT],
        &[&BUILD],
        &[&CALL],
        &[&CLIENT],
        &[&CLONE],
        &[&CORE],
        &[&CREDENTIAL],
        &[&CREDENTIAL_FROM_ENV],
        &[&DEFAULT],
        &[&DEFAULT_TRANSPORT],
        &[&ENVIRONMENT],
        &[&FMT],
        &[&FROM],
        &[&HEADER],
        &[&INTO],
        &[&JOIN],
        &[&MAX_BODY_SIZE],
        &[&MESSAGES],
        &[&NAME_CREDENTIAL],
        &[&NESTED],
        &[&NEW],
        &[&OPTIONAL_CREDENTIALS],
        &[&PARSE],
        &[&REQWEST],
        &[&RETRY],
        &[&SERVER],
        &[&SHARED],
        &[&TIMEOUT],
        &[&TO_OWNED],
        &[&TO_STRING],
        &[&TRANSPORT],
        &[&TRY_FROM],
        &[&TRY_INTO],
        &[&TYPE_ID],
        &[&USER_AGENT],
    ],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /calls/AsRef`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn as_ref(&self) -> AsRef {
        self.core.call(AS_REF)
    }
}

/// A call of [`Client::as_ref`], which is sent when it is awaited.
pub type AsRef = Call<(), std::convert::Infallible>;

const AS_REF: &Operation<(), std::convert::Infallible> = &Operation {
    name: "as_ref",
    method: Method::GET,
    path: "/calls/AsRef",
    security: &[
        &[&BASE_URL],
        &[&BASE_URL_FROM_ENV],
        &[&BORROW],
        &[&BORROW_MUT],
        &[&BUILD],
        &[&CALL],
        &[&CLIENT],
        &[&CLONE],
        &[&CORE],
        &[&CREDENTIAL],
        &[&CREDENTIAL_FROM_ENV],
        &[&DEFAULT],
        &[&DEFAULT_TRANSPORT],
        &[&ENVIRONMENT],
        &[&FMT],
        &[&FROM],
        &[&HEADER],
        &[&INTO],
        &[&JOIN],
        &[&MAX_BODY_SIZE],
        &[&MESSAGES],
        &[&NAME_CREDENTIAL],
        &[&NESTED],
        &[&NEW],
        &[&OPTIONAL_CREDENTIALS],
        &[&PARSE],
        &[&REQWEST],
        &[&RETRY],
        &[&SERVER],
        &[&SHARED],
        &[&TIMEOUT],
        &[&TO_OWNED],
        &[&TO_STRING],
        &[&TRANSPORT],
        &[&TRY_FROM],
        &[&TRY_INTO],
        &[&TYPE_ID],
        &[&USER_AGENT],
    ],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /calls/BTreeMap`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn b_tree_map(&self) -> BTreeMapCall {
        self.core.call(B_TREE_MAP)
    }
}

/// A call of [`Client::b_tree_map`], which is sent when it is awaited.
pub type BTreeMapCall = Call<(), std::convert::Infallible>;

const B_TREE_MAP: &Operation<(), std::convert::Infallible> = &Operation {
    name: "b_tree_map",
    method: Method::GET,
    path: "/calls/BTreeMap",
    security: &[
        &[&BASE_URL],
        &[&BASE_URL_FROM_ENV],
        &[&BORROW],
        &[&BORROW_MUT],
        &[&BUILD],
        &[&CALL],
        &[&CLIENT],
        &[&CLONE],
        &[&CORE],
        &[&CREDENTIAL],
        &[&CREDENTIAL_FROM_ENV],
        &[&DEFAULT],
        &[&DEFAULT_TRANSPORT],
        &[&ENVIRONMENT],
        &[&FMT],
        &[&FROM],
        &[&HEADER],
        &[&INTO],
        &[&JOIN],
        &[&MAX_BODY_SIZE],
        &[&MESSAGES],
        &[&NAME_CREDENTIAL],
        &[&NESTED],
        &[&NEW],
        &[&OPTIONAL_CREDENTIALS],
        &[&PARSE],
        &[&REQWEST],
        &[&RETRY],
        &[&SERVER],
        &[&SHARED],
        &[&TIMEOUT],
        &[&TO_OWNED],
        &[&TO_STRING],
        &[&TRANSPORT],
        &[&TRY_FROM],
        &[&TRY_INTO],
        &[&TYPE_ID],
        &[&USER_AGENT],
    ],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /calls/Base64`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn base64(&self) -> Base64 {
        self.core.call(BASE64)
    }
}

/// A call of [`Client::base64`], which is sent when it is awaited.
pub type Base64 = Call<(), std::convert::Infallible>;

const BASE64: &Operation<(), std::convert::Infallible> = &Operation {
    name: "base64",
    method: Method::GET,
    path: "/calls/Base64",
    security: &[
        &[&BASE_URL],
        &[&BASE_URL_FROM_ENV],
        &[&BORROW],
        &[&BORROW_MUT],
        &[&BUILD],
        &[&CALL],
        &[&CLIENT],
        &[&CLONE],
        &[&CORE],
        &[&CREDENTIAL],
        &[&CREDENTIAL_FROM_ENV],
        &[&DEFAULT],
        &[&DEFAULT_TRANSPORT],
        &[&ENVIRONMENT],
        &[&FMT],
        &[&FROM],
        &[&HEADER],
        &[&INTO],
        &[&JOIN],
        &[&MAX_BODY_SIZE],
        &[&MESSAGES],
        &[&NAME_CREDENTIAL],
        &[&NESTED],
        &[&NEW],
        &[&OPTIONAL_CREDENTIALS],
        &[&PARSE],
        &[&REQWEST],
        &[&RETRY],
        &[&SERVER],
        &[&SHARED],
        &[&TIMEOUT],
        &[&TO_OWNED],
        &[&TO_STRING],
        &[&TRANSPORT],
        &[&TRY_FROM],
        &[&TRY_INTO],
        &[&TYPE_ID],
        &[&USER_AGENT],
    ],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /calls/BigInteger`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn big_integer(&self) -> BigIntegerCall {
        self.core.call(BIG_INTEGER)
    }
}

/// A call of [`Client::big_integer`], which is sent when it is awaited.
pub type BigIntegerCall = Call<(), std::convert::Infallible>;

const BIG_INTEGER: &Operation<(), std::convert::Infallible> = &Operation {
    name: "big_integer",
    method: Method::GET,
    path: "/calls/BigInteger",
    security: &[
        &[&BASE_URL],
        &[&BASE_URL_FROM_ENV],
        &[&BORROW],
        &[&BORROW_MUT],
        &[&BUILD],
        &[&CALL],
        &[&CLIENT],
        &[&CLONE],
        &[&CORE],
        &[&CREDENTIAL],
        &[&CREDENTIAL_FROM_ENV],
        &[&DEFAULT],
        &[&DEFAULT_TRANSPORT],
        &[&ENVIRONMENT],
        &[&FMT],
        &[&FROM],
        &[&HEADER],
        &[&INTO],
        &[&JOIN],
        &[&MAX_BODY_SIZE],
        &[&MESSAGES],
        &[&NAME_CREDENTIAL],
        &[&NESTED],
        &[&NEW],
        &[&OPTIONAL_CREDENTIALS],
        &[&PARSE],
        &[&REQWEST],
        &[&RETRY],
        &[&SERVER],
        &[&SHARED],
        &[&TIMEOUT],
        &[&TO_OWNED],
        &[&TO_STRING],
        &[&TRANSPORT],
        &[&TRY_FROM],
        &[&TRY_INTO],
        &[&TYPE_ID],
        &[&USER_AGENT],
    ],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /calls/Box`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn box_(&self) -> BoxCall {
        self.core.call(BOX)
    }
}

/// A call of [`Client::box_`], which is sent when it is awaited.
pub type BoxCall = Call<(), std::convert::Infallible>;

const BOX: &Operation<(), std::convert::Infallible> = &Operation {
    name: "box_",
    method: Method::GET,
    path: "/calls/Box",
    security: &[
        &[&BASE_URL],
        &[&BASE_URL_FROM_ENV],
        &[&BORROW],
        &[&BORROW_MUT],
        &[&BUILD],
        &[&CALL],
        &[&CLIENT],
        &[&CLONE],
        &[&CORE],
        &[&CREDENTIAL],
        &[&CREDENTIAL_FROM_ENV],
        &[&DEFAULT],
        &[&DEFAULT_TRANSPORT],
        &[&ENVIRONMENT],
        &[&FMT],
        &[&FROM],
        &[&HEADER],
        &[&INTO],
        &[&JOIN],
        &[&MAX_BODY_SIZE],
        &[&MESSAGES],
        &[&NAME_CREDENTIAL],
        &[&NESTED],
        &[&NEW],
        &[&OPTIONAL_CREDENTIALS],
        &[&PARSE],
        &[&REQWEST],
        &[&RETRY],
        &[&SERVER],
        &[&SHARED],
        &[&TIMEOUT],
        &[&TO_OWNED],
        &[&TO_STRING],
        &[&TRANSPORT],
        &[&TRY_FROM],
        &[&TRY_INTO],
        &[&TYPE_ID],
        &[&USER_AGENT],
    ],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /calls/Bytes`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn bytes(&self) -> BytesCall {
        self.core.call(BYTES)
    }
}

/// A call of [`Client::bytes`], which is sent when it is awaited.
pub type BytesCall = Call<(), std::convert::Infallible>;

const BYTES: &Operation<(), std::convert::Infallible> = &Operation {
    name: "bytes",
    method: Method::GET,
    path: "/calls/Bytes",
    security: &[
        &[&BASE_URL],
        &[&BASE_URL_FROM_ENV],
        &[&BORROW],
        &[&BORROW_MUT],
        &[&BUILD],
        &[&CALL],
        &[&CLIENT],
        &[&CLONE],
        &[&CORE],
        &[&CREDENTIAL],
        &[&CREDENTIAL_FROM_ENV],
        &[&DEFAULT],
        &[&DEFAULT_TRANSPORT],
        &[&ENVIRONMENT],
        &[&FMT],
        &[&FROM],
        &[&HEADER],
        &[&INTO],
        &[&JOIN],
        &[&MAX_BODY_SIZE],
        &[&MESSAGES],
        &[&NAME_CREDENTIAL],
        &[&NESTED],
        &[&NEW],
        &[&OPTIONAL_CREDENTIALS],
        &[&PARSE],
        &[&REQWEST],
        &[&RETRY],
        &[&SERVER],
        &[&SHARED],
        &[&TIMEOUT],
        &[&TO_OWNED],
        &[&TO_STRING],
        &[&TRANSPORT],
        &[&TRY_FROM],
        &[&TRY_INTO],
        &[&TYPE_ID],
        &[&USER_AGENT],
    ],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /calls/Call`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn call_calls(&self) -> CallCalls {
        self.core.call(CALL_CALLS)
    }
}

/// A call of [`Client::call_calls`], which is sent when it is awaited.
pub type CallCalls = Call<(), std::convert::Infallible>;

const CALL_CALLS: &Operation<(), std::convert::Infallible> = &Operation {
    name: "call_calls",
    method: Method::GET,
    path: "/calls/Call",
    security: &[
        &[&BASE_URL],
        &[&BASE_URL_FROM_ENV],
        &[&BORROW],
        &[&BORROW_MUT],
        &[&BUILD],
        &[&CALL],
        &[&CLIENT],
        &[&CLONE],
        &[&CORE],
        &[&CREDENTIAL],
        &[&CREDENTIAL_FROM_ENV],
        &[&DEFAULT],
        &[&DEFAULT_TRANSPORT],
        &[&ENVIRONMENT],
        &[&FMT],
        &[&FROM],
        &[&HEADER],
        &[&INTO],
        &[&JOIN],
        &[&MAX_BODY_SIZE],
        &[&MESSAGES],
        &[&NAME_CREDENTIAL],
        &[&NESTED],
        &[&NEW],
        &[&OPTIONAL_CREDENTIALS],
        &[&PARSE],
        &[&REQWEST],
        &[&RETRY],
        &[&SERVER],
        &[&SHARED],
        &[&TIMEOUT],
        &[&TO_OWNED],
        &[&TO_STRING],
        &[&TRANSPORT],
        &[&TRY_FROM],
        &[&TRY_INTO],
        &[&TYPE_ID],
        &[&USER_AGENT],
    ],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /calls/Client`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn client_calls(&self) -> ClientCalls {
        self.core.call(CLIENT_CALLS)
    }
}

/// A call of [`Client::client_calls`], which is sent when it is awaited.
pub type ClientCalls = Call<(), std::convert::Infallible>;

const CLIENT_CALLS: &Operation<(), std::convert::Infallible> = &Operation {
    name: "client_calls",
    method: Method::GET,
    path: "/calls/Client",
    security: &[
        &[&BASE_URL],
        &[&BASE_URL_FROM_ENV],
        &[&BORROW],
        &[&BORROW_MUT],
        &[&BUILD],
        &[&CALL],
        &[&CLIENT],
        &[&CLONE],
        &[&CORE],
        &[&CREDENTIAL],
        &[&CREDENTIAL_FROM_ENV],
        &[&DEFAULT],
        &[&DEFAULT_TRANSPORT],
        &[&ENVIRONMENT],
        &[&FMT],
        &[&FROM],
        &[&HEADER],
        &[&INTO],
        &[&JOIN],
        &[&MAX_BODY_SIZE],
        &[&MESSAGES],
        &[&NAME_CREDENTIAL],
        &[&NESTED],
        &[&NEW],
        &[&OPTIONAL_CREDENTIALS],
        &[&PARSE],
        &[&REQWEST],
        &[&RETRY],
        &[&SERVER],
        &[&SHARED],
        &[&TIMEOUT],
        &[&TO_OWNED],
        &[&TO_STRING],
        &[&TRANSPORT],
        &[&TRY_FROM],
        &[&TRY_INTO],
        &[&TYPE_ID],
        &[&USER_AGENT],
    ],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /calls/ClientBuilder`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn client_builder(&self) -> ClientBuilderCall {
        self.core.call(CLIENT_BUILDER)
    }
}

/// A call of [`Client::client_builder`], which is sent when it is awaited.
pub type ClientBuilderCall = Call<(), std::convert::Infallible>;

const CLIENT_BUILDER: &Operation<(), std::convert::Infallible> = &Operation {
    name: "client_builder",
    method: Method::GET,
    path: "/calls/ClientBuilder",
    security: &[
        &[&BASE_URL],
        &[&BASE_URL_FROM_ENV],
        &[&BORROW],
        &[&BORROW_MUT],
        &[&BUILD],
        &[&CALL],
        &[&CLIENT],
        &[&CLONE],
        &[&CORE],
        &[&CREDENTIAL],
        &[&CREDENTIAL_FROM_ENV],
        &[&DEFAULT],
        &[&DEFAULT_TRANSPORT],
        &[&ENVIRONMENT],
        &[&FMT],
        &[&FROM],
        &[&HEADER],
        &[&INTO],
        &[&JOIN],
        &[&MAX_BODY_SIZE],
        &[&MESSAGES],
        &[&NAME_CREDENTIAL],
        &[&NESTED],
        &[&NEW],
        &[&OPTIONAL_CREDENTIALS],
        &[&PARSE],
        &[&REQWEST],
        &[&RETRY],
        &[&SERVER],
        &[&SHARED],
        &[&TIMEOUT],
        &[&TO_OWNED],
        &[&TO_STRING],
        &[&TRANSPORT],
        &[&TRY_FROM],
        &[&TRY_INTO],
        &[&TYPE_ID],
        &[&USER_AGENT],
    ],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /calls/Clone`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn clone_calls(&self) -> CloneCalls {
        self.core.call(CLONE_CALLS)
    }
}

/// A call of [`Client::clone_calls`], which is sent when it is awaited.
pub type CloneCalls = Call<(), std::convert::Infallible>;

const CLONE_CALLS: &Operation<(), std::convert::Infallible> = &Operation {
    name: "clone_calls",
    method: Method::GET,
    path: "/calls/Clone",
    security: &[
        &[&BASE_URL],
        &[&BASE_URL_FROM_ENV],
        &[&BORROW],
        &[&BORROW_MUT],
        &[&BUILD],
        &[&CALL],
        &[&CLIENT],
        &[&CLONE],
        &[&CORE],
        &[&CREDENTIAL],
        &[&CREDENTIAL_FROM_ENV],
        &[&DEFAULT],
        &[&DEFAULT_TRANSPORT],
        &[&ENVIRONMENT],
        &[&FMT],
        &[&FROM],
        &[&HEADER],
        &[&INTO],
        &[&JOIN],
        &[&MAX_BODY_SIZE],
        &[&MESSAGES],
        &[&NAME_CREDENTIAL],
        &[&NESTED],
        &[&NEW],
        &[&OPTIONAL_CREDENTIALS],
        &[&PARSE],
        &[&REQWEST],
        &[&RETRY],
        &[&SERVER],
        &[&SHARED],
        &[&TIMEOUT],
        &[&TO_OWNED],
        &[&TO_STRING],
        &[&TRANSPORT],
        &[&TRY_FROM],
        &[&TRY_INTO],
        &[&TYPE_ID],
        &[&USER_AGENT],
    ],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /calls/Copy`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn copy(&self) -> Copy {
        self.core.call(COPY)
    }
}

/// A call of [`Client::copy`], which is sent when it is awaited.
pub type Copy = Call<(), std::convert::Infallible>;

const COPY: &Operation<(), std::convert::Infallible> = &Operation {
    name: "copy",
    method: Method::GET,
    path: "/calls/Copy",
    security: &[
        &[&BASE_URL],
        &[&BASE_URL_FROM_ENV],
        &[&BORROW],
        &[&BORROW_MUT],
        &[&BUILD],
        &[&CALL],
        &[&CLIENT],
        &[&CLONE],
        &[&CORE],
        &[&CREDENTIAL],
        &[&CREDENTIAL_FROM_ENV],
        &[&DEFAULT],
        &[&DEFAULT_TRANSPORT],
        &[&ENVIRONMENT],
        &[&FMT],
        &[&FROM],
        &[&HEADER],
        &[&INTO],
        &[&JOIN],
        &[&MAX_BODY_SIZE],
        &[&MESSAGES],
        &[&NAME_CREDENTIAL],
        &[&NESTED],
        &[&NEW],
        &[&OPTIONAL_CREDENTIALS],
        &[&PARSE],
        &[&REQWEST],
        &[&RETRY],
        &[&SERVER],
        &[&SHARED],
        &[&TIMEOUT],
        &[&TO_OWNED],
        &[&TO_STRING],
        &[&TRANSPORT],
        &[&TRY_FROM],
        &[&TRY_INTO],
        &[&TYPE_ID],
        &[&USER_AGENT],
    ],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /calls/Credential`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn credential(&self) -> CredentialCall {
        self.core.call(CREDENTIAL_OPERATION)
    }
}

/// A call of [`Client::credential`], which is sent when it is awaited.
pub type CredentialCall = Call<(), std::convert::Infallible>;

const CREDENTIAL_OPERATION: &Operation<(), std::convert::Infallible> = &Operation {
    name: "credential",
    method: Method::GET,
    path: "/calls/Credential",
    security: &[
        &[&BASE_URL],
        &[&BASE_URL_FROM_ENV],
        &[&BORROW],
        &[&BORROW_MUT],
        &[&BUILD],
        &[&CALL],
        &[&CLIENT],
        &[&CLONE],
        &[&CORE],
        &[&CREDENTIAL],
        &[&CREDENTIAL_FROM_ENV],
        &[&DEFAULT],
        &[&DEFAULT_TRANSPORT],
        &[&ENVIRONMENT],
        &[&FMT],
        &[&FROM],
        &[&HEADER],
        &[&INTO],
        &[&JOIN],
        &[&MAX_BODY_SIZE],
        &[&MESSAGES],
        &[&NAME_CREDENTIAL],
        &[&NESTED],
        &[&NEW],
        &[&OPTIONAL_CREDENTIALS],
        &[&PARSE],
        &[&REQWEST],
        &[&RETRY],
        &[&SERVER],
        &[&SHARED],
        &[&TIMEOUT],
        &[&TO_OWNED],
        &[&TO_STRING],
        &[&TRANSPORT],
        &[&TRY_FROM],
        &[&TRY_INTO],
        &[&TYPE_ID],
        &[&USER_AGENT],
    ],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /calls/DateTime`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn date_time(&self) -> DateTimeCall {
        self.core.call(DATE_TIME)
    }
}

/// A call of [`Client::date_time`], which is sent when it is awaited.
pub type DateTimeCall = Call<(), std::convert::Infallible>;

const DATE_TIME: &Operation<(), std::convert::Infallible> = &Operation {
    name: "date_time",
    method: Method::GET,
    path: "/calls/DateTime",
    security: &[
        &[&BASE_URL],
        &[&BASE_URL_FROM_ENV],
        &[&BORROW],
        &[&BORROW_MUT],
        &[&BUILD],
        &[&CALL],
        &[&CLIENT],
        &[&CLONE],
        &[&CORE],
        &[&CREDENTIAL],
        &[&CREDENTIAL_FROM_ENV],
        &[&DEFAULT],
        &[&DEFAULT_TRANSPORT],
        &[&ENVIRONMENT],
        &[&FMT],
        &[&FROM],
        &[&HEADER],
        &[&INTO],
        &[&JOIN],
        &[&MAX_BODY_SIZE],
        &[&MESSAGES],
        &[&NAME_CREDENTIAL],
        &[&NESTED],
        &[&NEW],
        &[&OPTIONAL_CREDENTIALS],
        &[&PARSE],
        &[&REQWEST],
        &[&RETRY],
        &[&SERVER],
        &[&SHARED],
        &[&TIMEOUT],
        &[&TO_OWNED],
        &[&TO_STRING],
        &[&TRANSPORT],
        &[&TRY_FROM],
        &[&TRY_INTO],
        &[&TYPE_ID],
        &[&USER_AGENT],
    ],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /calls/Debug`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn debug(&self) -> DebugCall {
        self.core.call(DEBUG)
    }
}

/// A call of [`Client::debug`], which is sent when it is awaited.
pub type DebugCall = Call<(), std::convert::Infallible>;

const DEBUG: &Operation<(), std::convert::Infallible> = &Operation {
    name: "debug",
    method: Method::GET,
    path: "/calls/Debug",
    security: &[
        &[&BASE_URL],
        &[&BASE_URL_FROM_ENV],
        &[&BORROW],
        &[&BORROW_MUT],
        &[&BUILD],
        &[&CALL],
        &[&CLIENT],
        &[&CLONE],
        &[&CORE],
        &[&CREDENTIAL],
        &[&CREDENTIAL_FROM_ENV],
        &[&DEFAULT],
        &[&DEFAULT_TRANSPORT],
        &[&ENVIRONMENT],
        &[&FMT],
        &[&FROM],
        &[&HEADER],
        &[&INTO],
        &[&JOIN],
        &[&MAX_BODY_SIZE],
        &[&MESSAGES],
        &[&NAME_CREDENTIAL],
        &[&NESTED],
        &[&NEW],
        &[&OPTIONAL_CREDENTIALS],
        &[&PARSE],
        &[&REQWEST],
        &[&RETRY],
        &[&SERVER],
        &[&SHARED],
        &[&TIMEOUT],
        &[&TO_OWNED],
        &[&TO_STRING],
        &[&TRANSPORT],
        &[&TRY_FROM],
        &[&TRY_INTO],
        &[&TYPE_ID],
        &[&USER_AGENT],
    ],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /calls/Decode`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn decode(&self) -> Decode {
        self.core.call(DECODE)
    }
}

/// A call of [`Client::decode`], which is sent when it is awaited.
pub type Decode = Call<(), std::convert::Infallible>;

const DECODE: &Operation<(), std::convert::Infallible> = &Operation {
    name: "decode",
    method: Method::GET,
    path: "/calls/Decode",
    security: &[
        &[&BASE_URL],
        &[&BASE_URL_FROM_ENV],
        &[&BORROW],
        &[&BORROW_MUT],
        &[&BUILD],
        &[&CALL],
        &[&CLIENT],
        &[&CLONE],
        &[&CORE],
        &[&CREDENTIAL],
        &[&CREDENTIAL_FROM_ENV],
        &[&DEFAULT],
        &[&DEFAULT_TRANSPORT],
        &[&ENVIRONMENT],
        &[&FMT],
        &[&FROM],
        &[&HEADER],
        &[&INTO],
        &[&JOIN],
        &[&MAX_BODY_SIZE],
        &[&MESSAGES],
        &[&NAME_CREDENTIAL],
        &[&NESTED],
        &[&NEW],
        &[&OPTIONAL_CREDENTIALS],
        &[&PARSE],
        &[&REQWEST],
        &[&RETRY],
        &[&SERVER],
        &[&SHARED],
        &[&TIMEOUT],
        &[&TO_OWNED],
        &[&TO_STRING],
        &[&TRANSPORT],
        &[&TRY_FROM],
        &[&TRY_INTO],
        &[&TYPE_ID],
        &[&USER_AGENT],
    ],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /calls/DecodeError`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn decode_error(&self) -> DecodeError {
        self.core.call(DECODE_ERROR)
    }
}

/// A call of [`Client::decode_error`], which is sent when it is awaited.
pub type DecodeError = Call<(), std::convert::Infallible>;

const DECODE_ERROR: &Operation<(), std::convert::Infallible> = &Operation {
    name: "decode_error",
    method: Method::GET,
    path: "/calls/DecodeError",
    security: &[
        &[&BASE_URL],
        &[&BASE_URL_FROM_ENV],
        &[&BORROW],
        &[&BORROW_MUT],
        &[&BUILD],
        &[&CALL],
        &[&CLIENT],
        &[&CLONE],
        &[&CORE],
        &[&CREDENTIAL],
        &[&CREDENTIAL_FROM_ENV],
        &[&DEFAULT],
        &[&DEFAULT_TRANSPORT],
        &[&ENVIRONMENT],
        &[&FMT],
        &[&FROM],
        &[&HEADER],
        &[&INTO],
        &[&JOIN],
        &[&MAX_BODY_SIZE],
        &[&MESSAGES],
        &[&NAME_CREDENTIAL],
        &[&NESTED],
        &[&NEW],
        &[&OPTIONAL_CREDENTIALS],
        &[&PARSE],
        &[&REQWEST],
        &[&RETRY],
        &[&SERVER],
        &[&SHARED],
        &[&TIMEOUT],
        &[&TO_OWNED],
        &[&TO_STRING],
        &[&TRANSPORT],
        &[&TRY_FROM],
        &[&TRY_INTO],
        &[&TYPE_ID],
        &[&USER_AGENT],
    ],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /calls/Default`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn default_calls(&self) -> DefaultCalls {
        self.core.call(DEFAULT_CALLS)
    }
}

/// A call of [`Client::default_calls`], which is sent when it is awaited.
pub type DefaultCalls = Call<(), std::convert::Infallible>;

const DEFAULT_CALLS: &Operation<(), std::convert::Infallible> = &Operation {
    name: "default_calls",
    method: Method::GET,
    path: "/calls/Default",
    security: &[
        &[&BASE_URL],
        &[&BASE_URL_FROM_ENV],
        &[&BORROW],
        &[&BORROW_MUT],
        &[&BUILD],
        &[&CALL],
        &[&CLIENT],
        &[&CLONE],
        &[&CORE],
        &[&CREDENTIAL],
        &[&CREDENTIAL_FROM_ENV],
        &[&DEFAULT],
        &[&DEFAULT_TRANSPORT],
        &[&ENVIRONMENT],
        &[&FMT],
        &[&FROM],
        &[&HEADER],
        &[&INTO],
        &[&JOIN],
        &[&MAX_BODY_SIZE],
        &[&MESSAGES],
        &[&NAME_CREDENTIAL],
        &[&NESTED],
        &[&NEW],
        &[&OPTIONAL_CREDENTIALS],
        &[&PARSE],
        &[&REQWEST],
        &[&RETRY],
        &[&SERVER],
        &[&SHARED],
        &[&TIMEOUT],
        &[&TO_OWNED],
        &[&TO_STRING],
        &[&TRANSPORT],
        &[&TRY_FROM],
        &[&TRY_INTO],
        &[&TYPE_ID],
        &[&USER_AGENT],
    ],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /calls/DoubleEndedIterator`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn double_ended_iterator(&self) -> DoubleEndedIterator {
        self.core.call(DOUBLE_ENDED_ITERATOR)
    }
}

/// A call of [`Client::double_ended_iterator`], which is sent when it is awaited.
pub type DoubleEndedIterator = Call<(), std::convert::Infallible>;

const DOUBLE_ENDED_ITERATOR: &Operation<(), std::convert::Infallible> = &Operation {
    name: "double_ended_iterator",
    method: Method::GET,
    path: "/calls/DoubleEndedIterator",
    security: &[
        &[&BASE_URL],
        &[&BASE_URL_FROM_ENV],
        &[&BORROW],
        &[&BORROW_MUT],
        &[&BUILD],
        &[&CALL],
        &[&CLIENT],
        &[&CLONE],
        &[&CORE],
        &[&CREDENTIAL],
        &[&CREDENTIAL_FROM_ENV],
        &[&DEFAULT],
        &[&DEFAULT_TRANSPORT],
        &[&ENVIRONMENT],
        &[&FMT],
        &[&FROM],
        &[&HEADER],
        &[&INTO],
        &[&JOIN],
        &[&MAX_BODY_SIZE],
        &[&MESSAGES],
        &[&NAME_CREDENTIAL],
        &[&NESTED],
        &[&NEW],
        &[&OPTIONAL_CREDENTIALS],
        &[&PARSE],
        &[&REQWEST],
        &[&RETRY],
        &[&SERVER],
        &[&SHARED],
        &[&TIMEOUT],
        &[&TO_OWNED],
        &[&TO_STRING],
        &[&TRANSPORT],
        &[&TRY_FROM],
        &[&TRY_INTO],
        &[&TYPE_ID],
        &[&USER_AGENT],
    ],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /calls/Drop`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn drop(&self) -> Drop {
        self.core.call(DROP)
    }
}

/// A call of [`Client::drop`], which is sent when it is awaited.
pub type Drop = Call<(), std::convert::Infallible>;

const DROP: &Operation<(), std::convert::Infallible> = &Operation {
    name: "drop",
    method: Method::GET,
    path: "/calls/Drop",
    security: &[
        &[&BASE_URL],
        &[&BASE_URL_FROM_ENV],
        &[&BORROW],
        &[&BORROW_MUT],
        &[&BUILD],
        &[&CALL],
        &[&CLIENT],
        &[&CLONE],
        &[&CORE],
        &[&CREDENTIAL],
        &[&CREDENTIAL_FROM_ENV],
        &[&DEFAULT],
        &[&DEFAULT_TRANSPORT],
        &[&ENVIRONMENT],
        &[&FMT],
        &[&FROM],
        &[&HEADER],
        &[&INTO],
        &[&JOIN],
        &[&MAX_BODY_SIZE],
        &[&MESSAGES],
        &[&NAME_CREDENTIAL],
        &[&NESTED],
        &[&NEW],
        &[&OPTIONAL_CREDENTIALS],
        &[&PARSE],
        &[&REQWEST],
        &[&RETRY],
        &[&SERVER],
        &[&SHARED],
        &[&TIMEOUT],
        &[&TO_OWNED],
        &[&TO_STRING],
        &[&TRANSPORT],
        &[&TRY_FROM],
        &[&TRY_INTO],
        &[&TYPE_ID],
        &[&USER_AGENT],
    ],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /calls/Encode`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn encode(&self) -> Encode {
        self.core.call(ENCODE)
    }
}

/// A call of [`Client::encode`], which is sent when it is awaited.
pub type Encode = Call<(), std::convert::Infallible>;

const ENCODE: &Operation<(), std::convert::Infallible> = &Operation {
    name: "encode",
    method: Method::GET,
    path: "/calls/Encode",
    security: &[
        &[&BASE_URL],
        &[&BASE_URL_FROM_ENV],
        &[&BORROW],
        &[&BORROW_MUT],
        &[&BUILD],
        &[&CALL],
        &[&CLIENT],
        &[&CLONE],
        &[&CORE],
        &[&CREDENTIAL],
        &[&CREDENTIAL_FROM_ENV],
        &[&DEFAULT],
        &[&DEFAULT_TRANSPORT],
        &[&ENVIRONMENT],
        &[&FMT],
        &[&FROM],
        &[&HEADER],
        &[&INTO],
        &[&JOIN],
        &[&MAX_BODY_SIZE],
        &[&MESSAGES],
        &[&NAME_CREDENTIAL],
        &[&NESTED],
        &[&NEW],
        &[&OPTIONAL_CREDENTIALS],
        &[&PARSE],
        &[&REQWEST],
        &[&RETRY],
        &[&SERVER],
        &[&SHARED],
        &[&TIMEOUT],
        &[&TO_OWNED],
        &[&TO_STRING],
        &[&TRANSPORT],
        &[&TRY_FROM],
        &[&TRY_INTO],
        &[&TYPE_ID],
        &[&USER_AGENT],
    ],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /calls/Eq`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn eq(&self) -> Eq {
        self.core.call(EQ)
    }
}

/// A call of [`Client::eq`], which is sent when it is awaited.
pub type Eq = Call<(), std::convert::Infallible>;

const EQ: &Operation<(), std::convert::Infallible> = &Operation {
    name: "eq",
    method: Method::GET,
    path: "/calls/Eq",
    security: &[
        &[&BASE_URL],
        &[&BASE_URL_FROM_ENV],
        &[&BORROW],
        &[&BORROW_MUT],
        &[&BUILD],
        &[&CALL],
        &[&CLIENT],
        &[&CLONE],
        &[&CORE],
        &[&CREDENTIAL],
        &[&CREDENTIAL_FROM_ENV],
        &[&DEFAULT],
        &[&DEFAULT_TRANSPORT],
        &[&ENVIRONMENT],
        &[&FMT],
        &[&FROM],
        &[&HEADER],
        &[&INTO],
        &[&JOIN],
        &[&MAX_BODY_SIZE],
        &[&MESSAGES],
        &[&NAME_CREDENTIAL],
        &[&NESTED],
        &[&NEW],
        &[&OPTIONAL_CREDENTIALS],
        &[&PARSE],
        &[&REQWEST],
        &[&RETRY],
        &[&SERVER],
        &[&SHARED],
        &[&TIMEOUT],
        &[&TO_OWNED],
        &[&TO_STRING],
        &[&TRANSPORT],
        &[&TRY_FROM],
        &[&TRY_INTO],
        &[&TYPE_ID],
        &[&USER_AGENT],
    ],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /calls/Err`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn err(&self) -> ErrCall {
        self.core.call(ERR)
    }
}

/// A call of [`Client::err`], which is sent when it is awaited.
pub type ErrCall = Call<(), std::convert::Infallible>;

const ERR: &Operation<(), std::convert::Infallible> = &Operation {
    name: "err",
    method: Method::GET,
    path: "/calls/Err",
    security: &[
        &[&BASE_URL],
        &[&BASE_URL_FROM_ENV],
        &[&BORROW],
        &[&BORROW_MUT],
        &[&BUILD],
        &[&CALL],
        &[&CLIENT],
        &[&CLONE],
        &[&CORE],
        &[&CREDENTIAL],
        &[&CREDENTIAL_FROM_ENV],
        &[&DEFAULT],
        &[&DEFAULT_TRANSPORT],
        &[&ENVIRONMENT],
        &[&FMT],
        &[&FROM],
        &[&HEADER],
        &[&INTO],
        &[&JOIN],
        &[&MAX_BODY_SIZE],
        &[&MESSAGES],
        &[&NAME_CREDENTIAL],
        &[&NESTED],
        &[&NEW],
        &[&OPTIONAL_CREDENTIALS],
        &[&PARSE],
        &[&REQWEST],
        &[&RETRY],
        &[&SERVER],
        &[&SHARED],
        &[&TIMEOUT],
        &[&TO_OWNED],
        &[&TO_STRING],
        &[&TRANSPORT],
        &[&TRY_FROM],
        &[&TRY_INTO],
        &[&TYPE_ID],
        &[&USER_AGENT],
    ],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /calls/ExactSizeIterator`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn exact_size_iterator(&self) -> ExactSizeIterator {
        self.core.call(EXACT_SIZE_ITERATOR)
    }
}

/// A call of [`Client::exact_size_iterator`], which is sent when it is awaited.
pub type ExactSizeIterator = Call<(), std::convert::Infallible>;

const EXACT_SIZE_ITERATOR: &Operation<(), std::convert::Infallible> = &Operation {
    name: "exact_size_iterator",
    method: Method::GET,
    path: "/calls/ExactSizeIterator",
    security: &[
        &[&BASE_URL],
        &[&BASE_URL_FROM_ENV],
        &[&BORROW],
        &[&BORROW_MUT],
        &[&BUILD],
        &[&CALL],
        &[&CLIENT],
        &[&CLONE],
        &[&CORE],
        &[&CREDENTIAL],
        &[&CREDENTIAL_FROM_ENV],
        &[&DEFAULT],
        &[&DEFAULT_TRANSPORT],
        &[&ENVIRONMENT],
        &[&FMT],
        &[&FROM],
        &[&HEADER],
        &[&INTO],
        &[&JOIN],
        &[&MAX_BODY_SIZE],
        &[&MESSAGES],
        &[&NAME_CREDENTIAL],
        &[&NESTED],
        &[&NEW],
        &[&OPTIONAL_CREDENTIALS],
        &[&PARSE],
        &[&REQWEST],
        &[&RETRY],
        &[&SERVER],
        &[&SHARED],
        &[&TIMEOUT],
        &[&TO_OWNED],
        &[&TO_STRING],
        &[&TRANSPORT],
        &[&TRY_FROM],
        &[&TRY_INTO],
        &[&TYPE_ID],
        &[&USER_AGENT],
    ],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /calls/Extend`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn extend(&self) -> Extend {
        self.core.call(EXTEND)
    }
}

/// A call of [`Client::extend`], which is sent when it is awaited.
pub type Extend = Call<(), std::convert::Infallible>;

const EXTEND: &Operation<(), std::convert::Infallible> = &Operation {
    name: "extend",
    method: Method::GET,
    path: "/calls/Extend",
    security: &[
        &[&BASE_URL],
        &[&BASE_URL_FROM_ENV],
        &[&BORROW],
        &[&BORROW_MUT],
        &[&BUILD],
        &[&CALL],
        &[&CLIENT],
        &[&CLONE],
        &[&CORE],
        &[&CREDENTIAL],
        &[&CREDENTIAL_FROM_ENV],
        &[&DEFAULT],
        &[&DEFAULT_TRANSPORT],
        &[&ENVIRONMENT],
        &[&FMT],
        &[&FROM],
        &[&HEADER],
        &[&INTO],
        &[&JOIN],
        &[&MAX_BODY_SIZE],
        &[&MESSAGES],
        &[&NAME_CREDENTIAL],
        &[&NESTED],
        &[&NEW],
        &[&OPTIONAL_CREDENTIALS],
        &[&PARSE],
        &[&REQWEST],
        &[&RETRY],
        &[&SERVER],
        &[&SHARED],
        &[&TIMEOUT],
        &[&TO_OWNED],
        &[&TO_STRING],
        &[&TRANSPORT],
        &[&TRY_FROM],
        &[&TRY_INTO],
        &[&TYPE_ID],
        &[&USER_AGENT],
    ],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /calls/FilePart`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn file_part(&self) -> FilePartCall {
        self.core.call(FILE_PART)
    }
}

/// A call of [`Client::file_part`], which is sent when it is awaited.
pub type FilePartCall = Call<(), std::convert::Infallible>;

const FILE_PART: &Operation<(), std::convert::Infallible> = &Operation {
    name: "file_part",
    method: Method::GET,
    path: "/calls/FilePart",
    security: &[
        &[&BASE_URL],
        &[&BASE_URL_FROM_ENV],
        &[&BORROW],
        &[&BORROW_MUT],
        &[&BUILD],
        &[&CALL],
        &[&CLIENT],
        &[&CLONE],
        &[&CORE],
        &[&CREDENTIAL],
        &[&CREDENTIAL_FROM_ENV],
        &[&DEFAULT],
        &[&DEFAULT_TRANSPORT],
        &[&ENVIRONMENT],
        &[&FMT],
        &[&FROM],
        &[&HEADER],
        &[&INTO],
        &[&JOIN],
        &[&MAX_BODY_SIZE],
        &[&MESSAGES],
        &[&NAME_CREDENTIAL],
        &[&NESTED],
        &[&NEW],
        &[&OPTIONAL_CREDENTIALS],
        &[&PARSE],
        &[&REQWEST],
        &[&RETRY],
        &[&SERVER],
        &[&SHARED],
        &[&TIMEOUT],
        &[&TO_OWNED],
        &[&TO_STRING],
        &[&TRANSPORT],
        &[&TRY_FROM],
        &[&TRY_INTO],
        &[&TYPE_ID],
        &[&USER_AGENT],
    ],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /calls/FixedOffset`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn fixed_offset(&self) -> FixedOffsetCall {
        self.core.call(FIXED_OFFSET)
    }
}

/// A call of [`Client::fixed_offset`], which is sent when it is awaited.
pub type FixedOffsetCall = Call<(), std::convert::Infallible>;

const FIXED_OFFSET: &Operation<(), std::convert::Infallible> = &Operation {
    name: "fixed_offset",
    method: Method::GET,
    path: "/calls/FixedOffset",
    security: &[
        &[&BASE_URL],
        &[&BASE_URL_FROM_ENV],
        &[&BORROW],
        &[&BORROW_MUT],
        &[&BUILD],
        &[&CALL],
        &[&CLIENT],
        &[&CLONE],
        &[&CORE],
        &[&CREDENTIAL],
        &[&CREDENTIAL_FROM_ENV],
        &[&DEFAULT],
        &[&DEFAULT_TRANSPORT],
        &[&ENVIRONMENT],
        &[&FMT],
        &[&FROM],
        &[&HEADER],
        &[&INTO],
        &[&JOIN],
        &[&MAX_BODY_SIZE],
        &[&MESSAGES],
        &[&NAME_CREDENTIAL],
        &[&NESTED],
        &[&NEW],
        &[&OPTIONAL_CREDENTIALS],
        &[&PARSE],
        &[&REQWEST],
        &[&RETRY],
        &[&SERVER],
        &[&SHARED],
        &[&TIMEOUT],
        &[&TO_OWNED],
        &[&TO_STRING],
        &[&TRANSPORT],
        &[&TRY_FROM],
        &[&TRY_INTO],
        &[&TYPE_ID],
        &[&USER_AGENT],
    ],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /calls/Fn`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn fn_(&self) -> Fn {
        self.core.call(FN)
    }
}

/// A call of [`Client::fn_`], which is sent when it is awaited.
pub type Fn = Call<(), std::convert::Infallible>;

const FN: &Operation<(), std::convert::Infallible> = &Operation {
    name: "fn_",
    method: Method::GET,
    path: "/calls/Fn",
    security: &[
        &[&BASE_URL],
        &[&BASE_URL_FROM_ENV],
        &[&BORROW],
        &[&BORROW_MUT],
        &[&BUILD],
        &[&CALL],
        &[&CLIENT],
        &[&CLONE],
        &[&CORE],
        &[&CREDENTIAL],
        &[&CREDENTIAL_FROM_ENV],
        &[&DEFAULT],
        &[&DEFAULT_TRANSPORT],
        &[&ENVIRONMENT],
        &[&FMT],
        &[&FROM],
        &[&HEADER],
        &[&INTO],
        &[&JOIN],
        &[&MAX_BODY_SIZE],
        &[&MESSAGES],
        &[&NAME_CREDENTIAL],
        &[&NESTED],
        &[&NEW],
        &[&OPTIONAL_CREDENTIALS],
        &[&PARSE],
        &[&REQWEST],
        &[&RETRY],
        &[&SERVER],
        &[&SHARED],
        &[&TIMEOUT],
        &[&TO_OWNED],
        &[&TO_STRING],
        &[&TRANSPORT],
        &[&TRY_FROM],
        &[&TRY_INTO],
        &[&TYPE_ID],
        &[&USER_AGENT],
    ],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /calls/FnMut`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn fn_mut(&self) -> FnMut {
        self.core.call(FN_MUT)
    }
}

/// A call of [`Client::fn_mut`], which is sent when it is awaited.
pub type FnMut = Call<(), std::convert::Infallible>;

const FN_MUT: &Operation<(), std::convert::Infallible> = &Operation {
    name: "fn_mut",
    method: Method::GET,
    path: "/calls/FnMut",
    security: &[
        &[&BASE_URL],
        &[&BASE_URL_FROM_ENV],
        &[&BORROW],
        &[&BORROW_MUT],
        &[&BUILD],
        &[&CALL],
        &[&CLIENT],
        &[&CLONE],
        &[&CORE],
        &[&CREDENTIAL],
        &[&CREDENTIAL_FROM_ENV],
        &[&DEFAULT],
        &[&DEFAULT_TRANSPORT],
        &[&ENVIRONMENT],
        &[&FMT],
        &[&FROM],
        &[&HEADER],
        &[&INTO],
        &[&JOIN],
        &[&MAX_BODY_SIZE],
        &[&MESSAGES],
        &[&NAME_CREDENTIAL],
        &[&NESTED],
        &[&NEW],
        &[&OPTIONAL_CREDENTIALS],
        &[&PARSE],
        &[&REQWEST],
        &[&RETRY],
        &[&SERVER],
        &[&SHARED],
        &[&TIMEOUT],
        &[&TO_OWNED],
        &[&TO_STRING],
        &[&TRANSPORT],
        &[&TRY_FROM],
        &[&TRY_INTO],
        &[&TYPE_ID],
        &[&USER_AGENT],
    ],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /calls/FnOnce`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn fn_once(&self) -> FnOnce {
        self.core.call(FN_ONCE)
    }
}

/// A call of [`Client::fn_once`], which is sent when it is awaited.
pub type FnOnce = Call<(), std::convert::Infallible>;

const FN_ONCE: &Operation<(), std::convert::Infallible> = &Operation {
    name: "fn_once",
    method: Method::GET,
    path: "/calls/FnOnce",
    security: &[
        &[&BASE_URL],
        &[&BASE_URL_FROM_ENV],
        &[&BORROW],
        &[&BORROW_MUT],
        &[&BUILD],
        &[&CALL],
        &[&CLIENT],
        &[&CLONE],
        &[&CORE],
        &[&CREDENTIAL],
        &[&CREDENTIAL_FROM_ENV],
        &[&DEFAULT],
        &[&DEFAULT_TRANSPORT],
        &[&ENVIRONMENT],
        &[&FMT],
        &[&FROM],
        &[&HEADER],
        &[&INTO],
        &[&JOIN],
        &[&MAX_BODY_SIZE],
        &[&MESSAGES],
        &[&NAME_CREDENTIAL],
        &[&NESTED],
        &[&NEW],
        &[&OPTIONAL_CREDENTIALS],
        &[&PARSE],
        &[&REQWEST],
        &[&RETRY],
        &[&SERVER],
        &[&SHARED],
        &[&TIMEOUT],
        &[&TO_OWNED],
        &[&TO_STRING],
        &[&TRANSPORT],
        &[&TRY_FROM],
        &[&TRY_INTO],
        &[&TYPE_ID],
        &[&USER_AGENT],
    ],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /calls/FormField`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn form_field(&self) -> FormFieldCall {
        self.core.call(FORM_FIELD)
    }
}

/// A call of [`Client::form_field`], which is sent when it is awaited.
pub type FormFieldCall = Call<(), std::convert::Infallible>;

const FORM_FIELD: &Operation<(), std::convert::Infallible> = &Operation {
    name: "form_field",
    method: Method::GET,
    path: "/calls/FormField",
    security: &[
        &[&BASE_URL],
        &[&BASE_URL_FROM_ENV],
        &[&BORROW],
        &[&BORROW_MUT],
        &[&BUILD],
        &[&CALL],
        &[&CLIENT],
        &[&CLONE],
        &[&CORE],
        &[&CREDENTIAL],
        &[&CREDENTIAL_FROM_ENV],
        &[&DEFAULT],
        &[&DEFAULT_TRANSPORT],
        &[&ENVIRONMENT],
        &[&FMT],
        &[&FROM],
        &[&HEADER],
        &[&INTO],
        &[&JOIN],
        &[&MAX_BODY_SIZE],
        &[&MESSAGES],
        &[&NAME_CREDENTIAL],
        &[&NESTED],
        &[&NEW],
        &[&OPTIONAL_CREDENTIALS],
        &[&PARSE],
        &[&REQWEST],
        &[&RETRY],
        &[&SERVER],
        &[&SHARED],
        &[&TIMEOUT],
        &[&TO_OWNED],
        &[&TO_STRING],
        &[&TRANSPORT],
        &[&TRY_FROM],
        &[&TRY_INTO],
        &[&TYPE_ID],
        &[&USER_AGENT],
    ],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /calls/Format`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn format(&self) -> FormatCall {
        self.core.call(FORMAT)
    }
}

/// A call of [`Client::format`], which is sent when it is awaited.
pub type FormatCall = Call<(), std::convert::Infallible>;

const FORMAT: &Operation<(), std::convert::Infallible> = &Operation {
    name: "format",
    method: Method::GET,
    path: "/calls/Format",
    security: &[
        &[&BASE_URL],
        &[&BASE_URL_FROM_ENV],
        &[&BORROW],
        &[&BORROW_MUT],
        &[&BUILD],
        &[&CALL],
        &[&CLIENT],
        &[&CLONE],
        &[&CORE],
        &[&CREDENTIAL],
        &[&CREDENTIAL_FROM_ENV],
        &[&DEFAULT],
        &[&DEFAULT_TRANSPORT],
        &[&ENVIRONMENT],
        &[&FMT],
        &[&FROM],
        &[&HEADER],
        &[&INTO],
        &[&JOIN],
        &[&MAX_BODY_SIZE],
        &[&MESSAGES],
        &[&NAME_CREDENTIAL],
        &[&NESTED],
        &[&NEW],
        &[&OPTIONAL_CREDENTIALS],
        &[&PARSE],
        &[&REQWEST],
        &[&RETRY],
        &[&SERVER],
        &[&SHARED],
        &[&TIMEOUT],
        &[&TO_OWNED],
        &[&TO_STRING],
        &[&TRANSPORT],
        &[&TRY_FROM],
        &[&TRY_INTO],
        &[&TYPE_ID],
        &[&USER_AGENT],
    ],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /calls/From`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn from(&self) -> From {
        self.core.call(FROM_OPERATION)
    }
}

/// A call of [`Client::from`], which is sent when it is awaited.
pub type From = Call<(), std::convert::Infallible>;

const FROM_OPERATION: &Operation<(), std::convert::Infallible> = &Operation {
    name: "from",
    method: Method::GET,
    path: "/calls/From",
    security: &[
        &[&BASE_URL],
        &[&BASE_URL_FROM_ENV],
        &[&BORROW],
        &[&BORROW_MUT],
        &[&BUILD],
        &[&CALL],
        &[&CLIENT],
        &[&CLONE],
        &[&CORE],
        &[&CREDENTIAL],
        &[&CREDENTIAL_FROM_ENV],
        &[&DEFAULT],
        &[&DEFAULT_TRANSPORT],
        &[&ENVIRONMENT],
        &[&FMT],
        &[&FROM],
        &[&HEADER],
        &[&INTO],
        &[&JOIN],
        &[&MAX_BODY_SIZE],
        &[&MESSAGES],
        &[&NAME_CREDENTIAL],
        &[&NESTED],
        &[&NEW],
        &[&OPTIONAL_CREDENTIALS],
        &[&PARSE],
        &[&REQWEST],
        &[&RETRY],
        &[&SERVER],
        &[&SHARED],
        &[&TIMEOUT],
        &[&TO_OWNED],
        &[&TO_STRING],
        &[&TRANSPORT],
        &[&TRY_FROM],
        &[&TRY_INTO],
        &[&TYPE_ID],
        &[&USER_AGENT],
    ],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /calls/FromIterator`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn from_iterator(&self) -> FromIterator {
        self.core.call(FROM_ITERATOR)
    }
}

/// A call of [`Client::from_iterator`], which is sent when it is awaited.
pub type FromIterator = Call<(), std::convert::Infallible>;

const FROM_ITERATOR: &Operation<(), std::convert::Infallible> = &Operation {
    name: "from_iterator",
    method: Method::GET,
    path: "/calls/FromIterator",
    security: &[
        &[&BASE_URL],
        &[&BASE_URL_FROM_ENV],
        &[&BORROW],
        &[&BORROW_MUT],
        &[&BUILD],
        &[&CALL],
        &[&CLIENT],
        &[&CLONE],
        &[&CORE],
        &[&CREDENTIAL],
        &[&CREDENTIAL_FROM_ENV],
        &[&DEFAULT],
        &[&DEFAULT_TRANSPORT],
        &[&ENVIRONMENT],
        &[&FMT],
        &[&FROM],
        &[&HEADER],
        &[&INTO],
        &[&JOIN],
        &[&MAX_BODY_SIZE],
        &[&MESSAGES],
        &[&NAME_CREDENTIAL],
        &[&NESTED],
        &[&NEW],
        &[&OPTIONAL_CREDENTIALS],
        &[&PARSE],
        &[&REQWEST],
        &[&RETRY],
        &[&SERVER],
        &[&SHARED],
        &[&TIMEOUT],
        &[&TO_OWNED],
        &[&TO_STRING],
        &[&TRANSPORT],
        &[&TRY_FROM],
        &[&TRY_INTO],
        &[&TYPE_ID],
        &[&USER_AGENT],
    ],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /calls/Future`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn future(&self) -> FutureCall {
        self.core.call(FUTURE)
    }
}

/// A call of [`Client::future`], which is sent when it is awaited.
pub type FutureCall = Call<(), std::convert::Infallible>;

const FUTURE: &Operation<(), std::convert::Infallible> = &Operation {
    name: "future",
    method: Method::GET,
    path: "/calls/Future",
    security: &[
        &[&BASE_URL],
        &[&BASE_URL_FROM_ENV],
        &[&BORROW],
        &[&BORROW_MUT],
        &[&BUILD],
        &[&CALL],
        &[&CLIENT],
        &[&CLONE],
        &[&CORE],
        &[&CREDENTIAL],
        &[&CREDENTIAL_FROM_ENV],
        &[&DEFAULT],
        &[&DEFAULT_TRANSPORT],
        &[&ENVIRONMENT],
        &[&FMT],
        &[&FROM],
        &[&HEADER],
        &[&INTO],
        &[&JOIN],
        &[&MAX_BODY_SIZE],
        &[&MESSAGES],
        &[&NAME_CREDENTIAL],
        &[&NESTED],
        &[&NEW],
        &[&OPTIONAL_CREDENTIALS],
        &[&PARSE],
        &[&REQWEST],
        &[&RETRY],
        &[&SERVER],
        &[&SHARED],
        &[&TIMEOUT],
        &[&TO_OWNED],
        &[&TO_STRING],
        &[&TRANSPORT],
        &[&TRY_FROM],
        &[&TRY_INTO],
        &[&TYPE_ID],
        &[&USER_AGENT],
    ],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /calls/HeaderMap`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn header_map(&self) -> HeaderMap {
        self.core.call(HEADER_MAP)
    }
}

/// A call of [`Client::header_map`], which is sent when it is awaited.
pub type HeaderMap = Call<(), std::convert::Infallible>;

const HEADER_MAP: &Operation<(), std::convert::Infallible> = &Operation {
    name: "header_map",
    method: Method::GET,
    path: "/calls/HeaderMap",
    security: &[
        &[&BASE_URL],
        &[&BASE_URL_FROM_ENV],
        &[&BORROW],
        &[&BORROW_MUT],
        &[&BUILD],
        &[&CALL],
        &[&CLIENT],
        &[&CLONE],
        &[&CORE],
        &[&CREDENTIAL],
        &[&CREDENTIAL_FROM_ENV],
        &[&DEFAULT],
        &[&DEFAULT_TRANSPORT],
        &[&ENVIRONMENT],
        &[&FMT],
        &[&FROM],
        &[&HEADER],
        &[&INTO],
        &[&JOIN],
        &[&MAX_BODY_SIZE],
        &[&MESSAGES],
        &[&NAME_CREDENTIAL],
        &[&NESTED],
        &[&NEW],
        &[&OPTIONAL_CREDENTIALS],
        &[&PARSE],
        &[&REQWEST],
        &[&RETRY],
        &[&SERVER],
        &[&SHARED],
        &[&TIMEOUT],
        &[&TO_OWNED],
        &[&TO_STRING],
        &[&TRANSPORT],
        &[&TRY_FROM],
        &[&TRY_INTO],
        &[&TYPE_ID],
        &[&USER_AGENT],
    ],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /calls/Infallible`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn infallible(&self) -> InfallibleCall {
        self.core.call(INFALLIBLE)
    }
}

/// A call of [`Client::infallible`], which is sent when it is awaited.
pub type InfallibleCall = Call<(), std::convert::Infallible>;

const INFALLIBLE: &Operation<(), std::convert::Infallible> = &Operation {
    name: "infallible",
    method: Method::GET,
    path: "/calls/Infallible",
    security: &[
        &[&BASE_URL],
        &[&BASE_URL_FROM_ENV],
        &[&BORROW],
        &[&BORROW_MUT],
        &[&BUILD],
        &[&CALL],
        &[&CLIENT],
        &[&CLONE],
        &[&CORE],
        &[&CREDENTIAL],
        &[&CREDENTIAL_FROM_ENV],
        &[&DEFAULT],
        &[&DEFAULT_TRANSPORT],
        &[&ENVIRONMENT],
        &[&FMT],
        &[&FROM],
        &[&HEADER],
        &[&INTO],
        &[&JOIN],
        &[&MAX_BODY_SIZE],
        &[&MESSAGES],
        &[&NAME_CREDENTIAL],
        &[&NESTED],
        &[&NEW],
        &[&OPTIONAL_CREDENTIALS],
        &[&PARSE],
        &[&REQWEST],
        &[&RETRY],
        &[&SERVER],
        &[&SHARED],
        &[&TIMEOUT],
        &[&TO_OWNED],
        &[&TO_STRING],
        &[&TRANSPORT],
        &[&TRY_FROM],
        &[&TRY_INTO],
        &[&TYPE_ID],
        &[&USER_AGENT],
    ],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /calls/Into`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn into_calls(&self) -> IntoCalls {
        self.core.call(INTO_CALLS)
    }
}

/// A call of [`Client::into_calls`], which is sent when it is awaited.
pub type IntoCalls = Call<(), std::convert::Infallible>;

const INTO_CALLS: &Operation<(), std::convert::Infallible> = &Operation {
    name: "into_calls",
    method: Method::GET,
    path: "/calls/Into",
    security: &[
        &[&BASE_URL],
        &[&BASE_URL_FROM_ENV],
        &[&BORROW],
        &[&BORROW_MUT],
        &[&BUILD],
        &[&CALL],
        &[&CLIENT],
        &[&CLONE],
        &[&CORE],
        &[&CREDENTIAL],
        &[&CREDENTIAL_FROM_ENV],
        &[&DEFAULT],
        &[&DEFAULT_TRANSPORT],
        &[&ENVIRONMENT],
        &[&FMT],
        &[&FROM],
        &[&HEADER],
        &[&INTO],
        &[&JOIN],
        &[&MAX_BODY_SIZE],
        &[&MESSAGES],
        &[&NAME_CREDENTIAL],
        &[&NESTED],
        &[&NEW],
        &[&OPTIONAL_CREDENTIALS],
        &[&PARSE],
        &[&REQWEST],
        &[&RETRY],
        &[&SERVER],
        &[&SHARED],
        &[&TIMEOUT],
        &[&TO_OWNED],
        &[&TO_STRING],
        &[&TRANSPORT],
        &[&TRY_FROM],
        &[&TRY_INTO],
        &[&TYPE_ID],
        &[&USER_AGENT],
    ],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /calls/IntoFuture`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn into_future(&self) -> IntoFutureCall {
        self.core.call(INTO_FUTURE)
    }
}

/// A call of [`Client::into_future`], which is sent when it is awaited.
pub type IntoFutureCall = Call<(), std::convert::Infallible>;

const INTO_FUTURE: &Operation<(), std::convert::Infallible> = &Operation {
    name: "into_future",
    method: Method::GET,
    path: "/calls/IntoFuture",
    security: &[
        &[&BASE_URL],
        &[&BASE_URL_FROM_ENV],
        &[&BORROW],
        &[&BORROW_MUT],
        &[&BUILD],
        &[&CALL],
        &[&CLIENT],
        &[&CLONE],
        &[&CORE],
        &[&CREDENTIAL],
        &[&CREDENTIAL_FROM_ENV],
        &[&DEFAULT],
        &[&DEFAULT_TRANSPORT],
        &[&ENVIRONMENT],
        &[&FMT],
        &[&FROM],
        &[&HEADER],
        &[&INTO],
        &[&JOIN],
        &[&MAX_BODY_SIZE],
        &[&MESSAGES],
        &[&NAME_CREDENTIAL],
        &[&NESTED],
        &[&NEW],
        &[&OPTIONAL_CREDENTIALS],
        &[&PARSE],
        &[&REQWEST],
        &[&RETRY],
        &[&SERVER],
        &[&SHARED],
        &[&TIMEOUT],
        &[&TO_OWNED],
        &[&TO_STRING],
        &[&TRANSPORT],
        &[&TRY_FROM],
        &[&TRY_INTO],
        &[&TYPE_ID],
        &[&USER_AGENT],
    ],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /calls/IntoIterator`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn into_iterator(&self) -> IntoIterator {
        self.core.call(INTO_ITERATOR)
    }
}

/// A call of [`Client::into_iterator`], which is sent when it is awaited.
pub type IntoIterator = Call<(), std::convert::Infallible>;

const INTO_ITERATOR: &Operation<(), std::convert::Infallible> = &Operation {
    name: "into_iterator",
    method: Method::GET,
    path: "/calls/IntoIterator",
    security: &[
        &[&BASE_URL],
        &[&BASE_URL_FROM_ENV],
        &[&BORROW],
        &[&BORROW_MUT],
        &[&BUILD],
        &[&CALL],
        &[&CLIENT],
        &[&CLONE],
        &[&CORE],
        &[&CREDENTIAL],
        &[&CREDENTIAL_FROM_ENV],
        &[&DEFAULT],
        &[&DEFAULT_TRANSPORT],
        &[&ENVIRONMENT],
        &[&FMT],
        &[&FROM],
        &[&HEADER],
        &[&INTO],
        &[&JOIN],
        &[&MAX_BODY_SIZE],
        &[&MESSAGES],
        &[&NAME_CREDENTIAL],
        &[&NESTED],
        &[&NEW],
        &[&OPTIONAL_CREDENTIALS],
        &[&PARSE],
        &[&REQWEST],
        &[&RETRY],
        &[&SERVER],
        &[&SHARED],
        &[&TIMEOUT],
        &[&TO_OWNED],
        &[&TO_STRING],
        &[&TRANSPORT],
        &[&TRY_FROM],
        &[&TRY_INTO],
        &[&TYPE_ID],
        &[&USER_AGENT],
    ],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /calls/Iterator`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn iterator(&self) -> Iterator {
        self.core.call(ITERATOR)
    }
}

/// A call of [`Client::iterator`], which is sent when it is awaited.
pub type Iterator = Call<(), std::convert::Infallible>;

const ITERATOR: &Operation<(), std::convert::Infallible> = &Operation {
    name: "iterator",
    method: Method::GET,
    path: "/calls/Iterator",
    security: &[
        &[&BASE_URL],
        &[&BASE_URL_FROM_ENV],
        &[&BORROW],
        &[&BORROW_MUT],
        &[&BUILD],
        &[&CALL],
        &[&CLIENT],
        &[&CLONE],
        &[&CORE],
        &[&CREDENTIAL],
        &[&CREDENTIAL_FROM_ENV],
        &[&DEFAULT],
        &[&DEFAULT_TRANSPORT],
        &[&ENVIRONMENT],
        &[&FMT],
        &[&FROM],
        &[&HEADER],
        &[&INTO],
        &[&JOIN],
        &[&MAX_BODY_SIZE],
        &[&MESSAGES],
        &[&NAME_CREDENTIAL],
        &[&NESTED],
        &[&NEW],
        &[&OPTIONAL_CREDENTIALS],
        &[&PARSE],
        &[&REQWEST],
        &[&RETRY],
        &[&SERVER],
        &[&SHARED],
        &[&TIMEOUT],
        &[&TO_OWNED],
        &[&TO_STRING],
        &[&TRANSPORT],
        &[&TRY_FROM],
        &[&TRY_INTO],
        &[&TYPE_ID],
        &[&USER_AGENT],
    ],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /calls/Json`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn json_calls(&self) -> JsonCalls {
        self.core.call(JSON_CALLS)
    }
}

/// A call of [`Client::json_calls`], which is sent when it is awaited.
pub type JsonCalls = Call<(), std::convert::Infallible>;

const JSON_CALLS: &Operation<(), std::convert::Infallible> = &Operation {
    name: "json_calls",
    method: Method::GET,
    path: "/calls/Json",
    security: &[
        &[&BASE_URL],
        &[&BASE_URL_FROM_ENV],
        &[&BORROW],
        &[&BORROW_MUT],
        &[&BUILD],
        &[&CALL],
        &[&CLIENT],
        &[&CLONE],
        &[&CORE],
        &[&CREDENTIAL],
        &[&CREDENTIAL_FROM_ENV],
        &[&DEFAULT],
        &[&DEFAULT_TRANSPORT],
        &[&ENVIRONMENT],
        &[&FMT],
        &[&FROM],
        &[&HEADER],
        &[&INTO],
        &[&JOIN],
        &[&MAX_BODY_SIZE],
        &[&MESSAGES],
        &[&NAME_CREDENTIAL],
        &[&NESTED],
        &[&NEW],
        &[&OPTIONAL_CREDENTIALS],
        &[&PARSE],
        &[&REQWEST],
        &[&RETRY],
        &[&SERVER],
        &[&SHARED],
        &[&TIMEOUT],
        &[&TO_OWNED],
        &[&TO_STRING],
        &[&TRANSPORT],
        &[&TRY_FROM],
        &[&TRY_INTO],
        &[&TYPE_ID],
        &[&USER_AGENT],
    ],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /calls/JsonLines`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn json_lines(&self) -> JsonLinesCall {
        self.core.call(JSON_LINES)
    }
}

/// A call of [`Client::json_lines`], which is sent when it is awaited.
pub type JsonLinesCall = Call<(), std::convert::Infallible>;

const JSON_LINES: &Operation<(), std::convert::Infallible> = &Operation {
    name: "json_lines",
    method: Method::GET,
    path: "/calls/JsonLines",
    security: &[
        &[&BASE_URL],
        &[&BASE_URL_FROM_ENV],
        &[&BORROW],
        &[&BORROW_MUT],
        &[&BUILD],
        &[&CALL],
        &[&CLIENT],
        &[&CLONE],
        &[&CORE],
        &[&CREDENTIAL],
        &[&CREDENTIAL_FROM_ENV],
        &[&DEFAULT],
        &[&DEFAULT_TRANSPORT],
        &[&ENVIRONMENT],
        &[&FMT],
        &[&FROM],
        &[&HEADER],
        &[&INTO],
        &[&JOIN],
        &[&MAX_BODY_SIZE],
        &[&MESSAGES],
        &[&NAME_CREDENTIAL],
        &[&NESTED],
        &[&NEW],
        &[&OPTIONAL_CREDENTIALS],
        &[&PARSE],
        &[&REQWEST],
        &[&RETRY],
        &[&SERVER],
        &[&SHARED],
        &[&TIMEOUT],
        &[&TO_OWNED],
        &[&TO_STRING],
        &[&TRANSPORT],
        &[&TRY_FROM],
        &[&TRY_INTO],
        &[&TYPE_ID],
        &[&USER_AGENT],
    ],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /calls/Location`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn location(&self) -> LocationCall {
        self.core.call(LOCATION)
    }
}

/// A call of [`Client::location`], which is sent when it is awaited.
pub type LocationCall = Call<(), std::convert::Infallible>;

const LOCATION: &Operation<(), std::convert::Infallible> = &Operation {
    name: "location",
    method: Method::GET,
    path: "/calls/Location",
    security: &[
        &[&BASE_URL],
        &[&BASE_URL_FROM_ENV],
        &[&BORROW],
        &[&BORROW_MUT],
        &[&BUILD],
        &[&CALL],
        &[&CLIENT],
        &[&CLONE],
        &[&CORE],
        &[&CREDENTIAL],
        &[&CREDENTIAL_FROM_ENV],
        &[&DEFAULT],
        &[&DEFAULT_TRANSPORT],
        &[&ENVIRONMENT],
        &[&FMT],
        &[&FROM],
        &[&HEADER],
        &[&INTO],
        &[&JOIN],
        &[&MAX_BODY_SIZE],
        &[&MESSAGES],
        &[&NAME_CREDENTIAL],
        &[&NESTED],
        &[&NEW],
        &[&OPTIONAL_CREDENTIALS],
        &[&PARSE],
        &[&REQWEST],
        &[&RETRY],
        &[&SERVER],
        &[&SHARED],
        &[&TIMEOUT],
        &[&TO_OWNED],
        &[&TO_STRING],
        &[&TRANSPORT],
        &[&TRY_FROM],
        &[&TRY_INTO],
        &[&TYPE_ID],
        &[&USER_AGENT],
    ],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /calls/Look`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn look(&self) -> Look {
        self.core.call(LOOK)
    }
}

/// A call of [`Client::look`], which is sent when it is awaited.
pub type Look = Call<(), std::convert::Infallible>;

const LOOK: &Operation<(), std::convert::Infallible> = &Operation {
    name: "look",
    method: Method::GET,
    path: "/calls/Look",
    security: &[
        &[&BASE_URL],
        &[&BASE_URL_FROM_ENV],
        &[&BORROW],
        &[&BORROW_MUT],
        &[&BUILD],
        &[&CALL],
        &[&CLIENT],
        &[&CLONE],
        &[&CORE],
        &[&CREDENTIAL],
        &[&CREDENTIAL_FROM_ENV],
        &[&DEFAULT],
        &[&DEFAULT_TRANSPORT],
        &[&ENVIRONMENT],
        &[&FMT],
        &[&FROM],
        &[&HEADER],
        &[&INTO],
        &[&JOIN],
        &[&MAX_BODY_SIZE],
        &[&MESSAGES],
        &[&NAME_CREDENTIAL],
        &[&NESTED],
        &[&NEW],
        &[&OPTIONAL_CREDENTIALS],
        &[&PARSE],
        &[&REQWEST],
        &[&RETRY],
        &[&SERVER],
        &[&SHARED],
        &[&TIMEOUT],
        &[&TO_OWNED],
        &[&TO_STRING],
        &[&TRANSPORT],
        &[&TRY_FROM],
        &[&TRY_INTO],
        &[&TYPE_ID],
        &[&USER_AGENT],
    ],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /calls/Method`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn method(&self) -> MethodCall {
        self.core.call(METHOD)
    }
}

/// A call of [`Client::method`], which is sent when it is awaited.
pub type MethodCall = Call<(), std::convert::Infallible>;

const METHOD: &Operation<(), std::convert::Infallible> = &Operation {
    name: "method",
    method: Method::GET,
    path: "/calls/Method",
    security: &[
        &[&BASE_URL],
        &[&BASE_URL_FROM_ENV],
        &[&BORROW],
        &[&BORROW_MUT],
        &[&BUILD],
        &[&CALL],
        &[&CLIENT],
        &[&CLONE],
        &[&CORE],
        &[&CREDENTIAL],
        &[&CREDENTIAL_FROM_ENV],
        &[&DEFAULT],
        &[&DEFAULT_TRANSPORT],
        &[&ENVIRONMENT],
        &[&FMT],
        &[&FROM],
        &[&HEADER],
        &[&INTO],
        &[&JOIN],
        &[&MAX_BODY_SIZE],
        &[&MESSAGES],
        &[&NAME_CREDENTIAL],
        &[&NESTED],
        &[&NEW],
        &[&OPTIONAL_CREDENTIALS],
        &[&PARSE],
        &[&REQWEST],
        &[&RETRY],
        &[&SERVER],
        &[&SHARED],
        &[&TIMEOUT],
        &[&TO_OWNED],
        &[&TO_STRING],
        &[&TRANSPORT],
        &[&TRY_FROM],
        &[&TRY_INTO],
        &[&TYPE_ID],
        &[&USER_AGENT],
    ],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /calls/Multipart`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn multipart(&self) -> MultipartCall {
        self.core.call(MULTIPART)
    }
}

/// A call of [`Client::multipart`], which is sent when it is awaited.
pub type MultipartCall = Call<(), std::convert::Infallible>;

const MULTIPART: &Operation<(), std::convert::Infallible> = &Operation {
    name: "multipart",
    method: Method::GET,
    path: "/calls/Multipart",
    security: &[
        &[&BASE_URL],
        &[&BASE_URL_FROM_ENV],
        &[&BORROW],
        &[&BORROW_MUT],
        &[&BUILD],
        &[&CALL],
        &[&CLIENT],
        &[&CLONE],
        &[&CORE],
        &[&CREDENTIAL],
        &[&CREDENTIAL_FROM_ENV],
        &[&DEFAULT],
        &[&DEFAULT_TRANSPORT],
        &[&ENVIRONMENT],
        &[&FMT],
        &[&FROM],
        &[&HEADER],
        &[&INTO],
        &[&JOIN],
        &[&MAX_BODY_SIZE],
        &[&MESSAGES],
        &[&NAME_CREDENTIAL],
        &[&NESTED],
        &[&NEW],
        &[&OPTIONAL_CREDENTIALS],
        &[&PARSE],
        &[&REQWEST],
        &[&RETRY],
        &[&SERVER],
        &[&SHARED],
        &[&TIMEOUT],
        &[&TO_OWNED],
        &[&TO_STRING],
        &[&TRANSPORT],
        &[&TRY_FROM],
        &[&TRY_INTO],
        &[&TYPE_ID],
        &[&USER_AGENT],
    ],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /calls/NaiveDate`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn naive_date(&self) -> NaiveDateCall {
        self.core.call(NAIVE_DATE)
    }
}

/// A call of [`Client::naive_date`], which is sent when it is awaited.
pub type NaiveDateCall = Call<(), std::convert::Infallible>;

const NAIVE_DATE: &Operation<(), std::convert::Infallible> = &Operation {
    name: "naive_date",
    method: Method::GET,
    path: "/calls/NaiveDate",
    security: &[
        &[&BASE_URL],
        &[&BASE_URL_FROM_ENV],
        &[&BORROW],
        &[&BORROW_MUT],
        &[&BUILD],
        &[&CALL],
        &[&CLIENT],
        &[&CLONE],
        &[&CORE],
        &[&CREDENTIAL],
        &[&CREDENTIAL_FROM_ENV],
        &[&DEFAULT],
        &[&DEFAULT_TRANSPORT],
        &[&ENVIRONMENT],
        &[&FMT],
        &[&FROM],
        &[&HEADER],
        &[&INTO],
        &[&JOIN],
        &[&MAX_BODY_SIZE],
        &[&MESSAGES],
        &[&NAME_CREDENTIAL],
        &[&NESTED],
        &[&NEW],
        &[&OPTIONAL_CREDENTIALS],
        &[&PARSE],
        &[&REQWEST],
        &[&RETRY],
        &[&SERVER],
        &[&SHARED],
        &[&TIMEOUT],
        &[&TO_OWNED],
        &[&TO_STRING],
        &[&TRANSPORT],
        &[&TRY_FROM],
        &[&TRY_INTO],
        &[&TYPE_ID],
        &[&USER_AGENT],
    ],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /calls/None`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn none(&self) -> NoneCall {
        self.core.call(NONE)
    }
}

/// A call of [`Client::none`], which is sent when it is awaited.
pub type NoneCall = Call<(), std::convert::Infallible>;

const NONE: &Operation<(), std::convert::Infallible> = &Operation {
    name: "none",
    method: Method::GET,
    path: "/calls/None",
    security: &[
        &[&BASE_URL],
        &[&BASE_URL_FROM_ENV],
        &[&BORROW],
        &[&BORROW_MUT],
        &[&BUILD],
        &[&CALL],
        &[&CLIENT],
        &[&CLONE],
        &[&CORE],
        &[&CREDENTIAL],
        &[&CREDENTIAL_FROM_ENV],
        &[&DEFAULT],
        &[&DEFAULT_TRANSPORT],
        &[&ENVIRONMENT],
        &[&FMT],
        &[&FROM],
        &[&HEADER],
        &[&INTO],
        &[&JOIN],
        &[&MAX_BODY_SIZE],
        &[&MESSAGES],
        &[&NAME_CREDENTIAL],
        &[&NESTED],
        &[&NEW],
        &[&OPTIONAL_CREDENTIALS],
        &[&PARSE],
        &[&REQWEST],
        &[&RETRY],
        &[&SERVER],
        &[&SHARED],
        &[&TIMEOUT],
        &[&TO_OWNED],
        &[&TO_STRING],
        &[&TRANSPORT],
        &[&TRY_FROM],
        &[&TRY_INTO],
        &[&TYPE_ID],
        &[&USER_AGENT],
    ],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /calls/Nullable`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn nullable(&self) -> Nullable {
        self.core.call(NULLABLE)
    }
}

/// A call of [`Client::nullable`], which is sent when it is awaited.
pub type Nullable = Call<(), std::convert::Infallible>;

const NULLABLE: &Operation<(), std::convert::Infallible> = &Operation {
    name: "nullable",
    method: Method::GET,
    path: "/calls/Nullable",
    security: &[
        &[&BASE_URL],
        &[&BASE_URL_FROM_ENV],
        &[&BORROW],
        &[&BORROW_MUT],
        &[&BUILD],
        &[&CALL],
        &[&CLIENT],
        &[&CLONE],
        &[&CORE],
        &[&CREDENTIAL],
        &[&CREDENTIAL_FROM_ENV],
        &[&DEFAULT],
        &[&DEFAULT_TRANSPORT],
        &[&ENVIRONMENT],
        &[&FMT],
        &[&FROM],
        &[&HEADER],
        &[&INTO],
        &[&JOIN],
        &[&MAX_BODY_SIZE],
        &[&MESSAGES],
        &[&NAME_CREDENTIAL],
        &[&NESTED],
        &[&NEW],
        &[&OPTIONAL_CREDENTIALS],
        &[&PARSE],
        &[&REQWEST],
        &[&RETRY],
        &[&SERVER],
        &[&SHARED],
        &[&TIMEOUT],
        &[&TO_OWNED],
        &[&TO_STRING],
        &[&TRANSPORT],
        &[&TRY_FROM],
        &[&TRY_INTO],
        &[&TYPE_ID],
        &[&USER_AGENT],
    ],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /calls/Ok`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn ok(&self) -> OkCall {
        self.core.call(OK)
    }
}

/// A call of [`Client::ok`], which is sent when it is awaited.
pub type OkCall = Call<(), std::convert::Infallible>;

const OK: &Operation<(), std::convert::Infallible> = &Operation {
    name: "ok",
    method: Method::GET,
    path: "/calls/Ok",
    security: &[
        &[&BASE_URL],
        &[&BASE_URL_FROM_ENV],
        &[&BORROW],
        &[&BORROW_MUT],
        &[&BUILD],
        &[&CALL],
        &[&CLIENT],
        &[&CLONE],
        &[&CORE],
        &[&CREDENTIAL],
        &[&CREDENTIAL_FROM_ENV],
        &[&DEFAULT],
        &[&DEFAULT_TRANSPORT],
        &[&ENVIRONMENT],
        &[&FMT],
        &[&FROM],
        &[&HEADER],
        &[&INTO],
        &[&JOIN],
        &[&MAX_BODY_SIZE],
        &[&MESSAGES],
        &[&NAME_CREDENTIAL],
        &[&NESTED],
        &[&NEW],
        &[&OPTIONAL_CREDENTIALS],
        &[&PARSE],
        &[&REQWEST],
        &[&RETRY],
        &[&SERVER],
        &[&SHARED],
        &[&TIMEOUT],
        &[&TO_OWNED],
        &[&TO_STRING],
        &[&TRANSPORT],
        &[&TRY_FROM],
        &[&TRY_INTO],
        &[&TYPE_ID],
        &[&USER_AGENT],
    ],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /calls/Opening`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn opening(&self) -> OpeningCall {
        self.core.call(OPENING)
    }
}

/// A call of [`Client::opening`], which is sent when it is awaited.
pub type OpeningCall = Call<(), std::convert::Infallible>;

const OPENING: &Operation<(), std::convert::Infallible> = &Operation {
    name: "opening",
    method: Method::GET,
    path: "/calls/Opening",
    security: &[
        &[&BASE_URL],
        &[&BASE_URL_FROM_ENV],
        &[&BORROW],
        &[&BORROW_MUT],
        &[&BUILD],
        &[&CALL],
        &[&CLIENT],
        &[&CLONE],
        &[&CORE],
        &[&CREDENTIAL],
        &[&CREDENTIAL_FROM_ENV],
        &[&DEFAULT],
        &[&DEFAULT_TRANSPORT],
        &[&ENVIRONMENT],
        &[&FMT],
        &[&FROM],
        &[&HEADER],
        &[&INTO],
        &[&JOIN],
        &[&MAX_BODY_SIZE],
        &[&MESSAGES],
        &[&NAME_CREDENTIAL],
        &[&NESTED],
        &[&NEW],
        &[&OPTIONAL_CREDENTIALS],
        &[&PARSE],
        &[&REQWEST],
        &[&RETRY],
        &[&SERVER],
        &[&SHARED],
        &[&TIMEOUT],
        &[&TO_OWNED],
        &[&TO_STRING],
        &[&TRANSPORT],
        &[&TRY_FROM],
        &[&TRY_INTO],
        &[&TYPE_ID],
        &[&USER_AGENT],
    ],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /calls/Operation`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn operation_calls(&self) -> OperationCalls {
        self.core.call(OPERATION_CALLS)
    }
}

/// A call of [`Client::operation_calls`], which is sent when it is awaited.
pub type OperationCalls = Call<(), std::convert::Infallible>;

const OPERATION_CALLS: &Operation<(), std::convert::Infallible> = &Operation {
    name: "operation_calls",
    method: Method::GET,
    path: "/calls/Operation",
    security: &[
        &[&BASE_URL],
        &[&BASE_URL_FROM_ENV],
        &[&BORROW],
        &[&BORROW_MUT],
        &[&BUILD],
        &[&CALL],
        &[&CLIENT],
        &[&CLONE],
        &[&CORE],
        &[&CREDENTIAL],
        &[&CREDENTIAL_FROM_ENV],
        &[&DEFAULT],
        &[&DEFAULT_TRANSPORT],
        &[&ENVIRONMENT],
        &[&FMT],
        &[&FROM],
        &[&HEADER],
        &[&INTO],
        &[&JOIN],
        &[&MAX_BODY_SIZE],
        &[&MESSAGES],
        &[&NAME_CREDENTIAL],
        &[&NESTED],
        &[&NEW],
        &[&OPTIONAL_CREDENTIALS],
        &[&PARSE],
        &[&REQWEST],
        &[&RETRY],
        &[&SERVER],
        &[&SHARED],
        &[&TIMEOUT],
        &[&TO_OWNED],
        &[&TO_STRING],
        &[&TRANSPORT],
        &[&TRY_FROM],
        &[&TRY_INTO],
        &[&TYPE_ID],
        &[&USER_AGENT],
    ],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /calls/Option`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn option(&self) -> OptionCall {
        self.core.call(OPTION)
    }
}

/// A call of [`Client::option`], which is sent when it is awaited.
pub type OptionCall = Call<(), std::convert::Infallible>;

const OPTION: &Operation<(), std::convert::Infallible> = &Operation {
    name: "option",
    method: Method::GET,
    path: "/calls/Option",
    security: &[
        &[&BASE_URL],
        &[&BASE_URL_FROM_ENV],
        &[&BORROW],
        &[&BORROW_MUT],
        &[&BUILD],
        &[&CALL],
        &[&CLIENT],
        &[&CLONE],
        &[&CORE],
        &[&CREDENTIAL],
        &[&CREDENTIAL_FROM_ENV],
        &[&DEFAULT],
        &[&DEFAULT_TRANSPORT],
        &[&ENVIRONMENT],
        &[&FMT],
        &[&FROM],
        &[&HEADER],
        &[&INTO],
        &[&JOIN],
        &[&MAX_BODY_SIZE],
        &[&MESSAGES],
        &[&NAME_CREDENTIAL],
        &[&NESTED],
        &[&NEW],
        &[&OPTIONAL_CREDENTIALS],
        &[&PARSE],
        &[&REQWEST],
        &[&RETRY],
        &[&SERVER],
        &[&SHARED],
        &[&TIMEOUT],
        &[&TO_OWNED],
        &[&TO_STRING],
        &[&TRANSPORT],
        &[&TRY_FROM],
        &[&TRY_INTO],
        &[&TYPE_ID],
        &[&USER_AGENT],
    ],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /calls/Ord`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn ord(&self) -> Ord {
        self.core.call(ORD)
    }
}

/// A call of [`Client::ord`], which is sent when it is awaited.
pub type Ord = Call<(), std::convert::Infallible>;

const ORD: &Operation<(), std::convert::Infallible> = &Operation {
    name: "ord",
    method: Method::GET,
    path: "/calls/Ord",
    security: &[
        &[&BASE_URL],
        &[&BASE_URL_FROM_ENV],
        &[&BORROW],
        &[&BORROW_MUT],
        &[&BUILD],
        &[&CALL],
        &[&CLIENT],
        &[&CLONE],
        &[&CORE],
        &[&CREDENTIAL],
        &[&CREDENTIAL_FROM_ENV],
        &[&DEFAULT],
        &[&DEFAULT_TRANSPORT],
        &[&ENVIRONMENT],
        &[&FMT],
        &[&FROM],
        &[&HEADER],
        &[&INTO],
        &[&JOIN],
        &[&MAX_BODY_SIZE],
        &[&MESSAGES],
        &[&NAME_CREDENTIAL],
        &[&NESTED],
        &[&NEW],
        &[&OPTIONAL_CREDENTIALS],
        &[&PARSE],
        &[&REQWEST],
        &[&RETRY],
        &[&SERVER],
        &[&SHARED],
        &[&TIMEOUT],
        &[&TO_OWNED],
        &[&TO_STRING],
        &[&TRANSPORT],
        &[&TRY_FROM],
        &[&TRY_INTO],
        &[&TYPE_ID],
        &[&USER_AGENT],
    ],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /calls/PartialEq`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn partial_eq(&self) -> PartialEq {
        self.core.call(PARTIAL_EQ)
    }
}

/// A call of [`Client::partial_eq`], which is sent when it is awaited.
pub type PartialEq = Call<(), std::convert::Infallible>;

const PARTIAL_EQ: &Operation<(), std::convert::Infallible> = &Operation {
    name: "partial_eq",
    method: Method::GET,
    path: "/calls/PartialEq",
    security: &[
        &[&BASE_URL],
        &[&BASE_URL_FROM_ENV],
        &[&BORROW],
        &[&BORROW_MUT],
        &[&BUILD],
        &[&CALL],
        &[&CLIENT],
        &[&CLONE],
        &[&CORE],
        &[&CREDENTIAL],
        &[&CREDENTIAL_FROM_ENV],
        &[&DEFAULT],
        &[&DEFAULT_TRANSPORT],
        &[&ENVIRONMENT],
        &[&FMT],
        &[&FROM],
        &[&HEADER],
        &[&INTO],
        &[&JOIN],
        &[&MAX_BODY_SIZE],
        &[&MESSAGES],
        &[&NAME_CREDENTIAL],
        &[&NESTED],
        &[&NEW],
        &[&OPTIONAL_CREDENTIALS],
        &[&PARSE],
        &[&REQWEST],
        &[&RETRY],
        &[&SERVER],
        &[&SHARED],
        &[&TIMEOUT],
        &[&TO_OWNED],
        &[&TO_STRING],
        &[&TRANSPORT],
        &[&TRY_FROM],
        &[&TRY_INTO],
        &[&TYPE_ID],
        &[&USER_AGENT],
    ],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /calls/PartialOrd`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn partial_ord(&self) -> PartialOrd {
        self.core.call(PARTIAL_ORD)
    }
}

/// A call of [`Client::partial_ord`], which is sent when it is awaited.
pub type PartialOrd = Call<(), std::convert::Infallible>;

const PARTIAL_ORD: &Operation<(), std::convert::Infallible> = &Operation {
    name: "partial_ord",
    method: Method::GET,
    path: "/calls/PartialOrd",
    security: &[
        &[&BASE_URL],
        &[&BASE_URL_FROM_ENV],
        &[&BORROW],
        &[&BORROW_MUT],
        &[&BUILD],
        &[&CALL],
        &[&CLIENT],
        &[&CLONE],
        &[&CORE],
        &[&CREDENTIAL],
        &[&CREDENTIAL_FROM_ENV],
        &[&DEFAULT],
        &[&DEFAULT_TRANSPORT],
        &[&ENVIRONMENT],
        &[&FMT],
        &[&FROM],
        &[&HEADER],
        &[&INTO],
        &[&JOIN],
        &[&MAX_BODY_SIZE],
        &[&MESSAGES],
        &[&NAME_CREDENTIAL],
        &[&NESTED],
        &[&NEW],
        &[&OPTIONAL_CREDENTIALS],
        &[&PARSE],
        &[&REQWEST],
        &[&RETRY],
        &[&SERVER],
        &[&SHARED],
        &[&TIMEOUT],
        &[&TO_OWNED],
        &[&TO_STRING],
        &[&TRANSPORT],
        &[&TRY_FROM],
        &[&TRY_INTO],
        &[&TYPE_ID],
        &[&USER_AGENT],
    ],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /calls/Payload`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn payload(&self) -> PayloadCall {
        self.core.call(PAYLOAD)
    }
}

/// A call of [`Client::payload`], which is sent when it is awaited.
pub type PayloadCall = Call<(), std::convert::Infallible>;

const PAYLOAD: &Operation<(), std::convert::Infallible> = &Operation {
    name: "payload",
    method: Method::GET,
    path: "/calls/Payload",
    security: &[
        &[&BASE_URL],
        &[&BASE_URL_FROM_ENV],
        &[&BORROW],
        &[&BORROW_MUT],
        &[&BUILD],
        &[&CALL],
        &[&CLIENT],
        &[&CLONE],
        &[&CORE],
        &[&CREDENTIAL],
        &[&CREDENTIAL_FROM_ENV],
        &[&DEFAULT],
        &[&DEFAULT_TRANSPORT],
        &[&ENVIRONMENT],
        &[&FMT],
        &[&FROM],
        &[&HEADER],
        &[&INTO],
        &[&JOIN],
        &[&MAX_BODY_SIZE],
        &[&MESSAGES],
        &[&NAME_CREDENTIAL],
        &[&NESTED],
        &[&NEW],
        &[&OPTIONAL_CREDENTIALS],
        &[&PARSE],
        &[&REQWEST],
        &[&RETRY],
        &[&SERVER],
        &[&SHARED],
        &[&TIMEOUT],
        &[&TO_OWNED],
        &[&TO_STRING],
        &[&TRANSPORT],
        &[&TRY_FROM],
        &[&TRY_INTO],
        &[&TYPE_ID],
        &[&USER_AGENT],
    ],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /calls/Reply`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn reply(&self) -> Reply {
        self.core.call(REPLY)
    }
}

/// A call of [`Client::reply`], which is sent when it is awaited.
pub type Reply = Call<(), std::convert::Infallible>;

const REPLY: &Operation<(), std::convert::Infallible> = &Operation {
    name: "reply",
    method: Method::GET,
    path: "/calls/Reply",
    security: &[
        &[&BASE_URL],
        &[&BASE_URL_FROM_ENV],
        &[&BORROW],
        &[&BORROW_MUT],
        &[&BUILD],
        &[&CALL],
        &[&CLIENT],
        &[&CLONE],
        &[&CORE],
        &[&CREDENTIAL],
        &[&CREDENTIAL_FROM_ENV],
        &[&DEFAULT],
        &[&DEFAULT_TRANSPORT],
        &[&ENVIRONMENT],
        &[&FMT],
        &[&FROM],
        &[&HEADER],
        &[&INTO],
        &[&JOIN],
        &[&MAX_BODY_SIZE],
        &[&MESSAGES],
        &[&NAME_CREDENTIAL],
        &[&NESTED],
        &[&NEW],
        &[&OPTIONAL_CREDENTIALS],
        &[&PARSE],
        &[&REQWEST],
        &[&RETRY],
        &[&SERVER],
        &[&SHARED],
        &[&TIMEOUT],
        &[&TO_OWNED],
        &[&TO_STRING],
        &[&TRANSPORT],
        &[&TRY_FROM],
        &[&TRY_INTO],
        &[&TYPE_ID],
        &[&USER_AGENT],
    ],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /calls/Result`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn result(&self) -> ResultCall {
        self.core.call(RESULT)
    }
}

/// A call of [`Client::result`], which is sent when it is awaited.
pub type ResultCall = Call<(), std::convert::Infallible>;

const RESULT: &Operation<(), std::convert::Infallible> = &Operation {
    name: "result",
    method: Method::GET,
    path: "/calls/Result",
    security: &[
        &[&BASE_URL],
        &[&BASE_URL_FROM_ENV],
        &[&BORROW],
        &[&BORROW_MUT],
        &[&BUILD],
        &[&CALL],
        &[&CLIENT],
        &[&CLONE],
        &[&CORE],
        &[&CREDENTIAL],
        &[&CREDENTIAL_FROM_ENV],
        &[&DEFAULT],
        &[&DEFAULT_TRANSPORT],
        &[&ENVIRONMENT],
        &[&FMT],
        &[&FROM],
        &[&HEADER],
        &[&INTO],
        &[&JOIN],
        &[&MAX_BODY_SIZE],
        &[&MESSAGES],
        &[&NAME_CREDENTIAL],
        &[&NESTED],
        &[&NEW],
        &[&OPTIONAL_CREDENTIALS],
        &[&PARSE],
        &[&REQWEST],
        &[&RETRY],
        &[&SERVER],
        &[&SHARED],
        &[&TIMEOUT],
        &[&TO_OWNED],
        &[&TO_STRING],
        &[&TRANSPORT],
        &[&TRY_FROM],
        &[&TRY_INTO],
        &[&TYPE_ID],
        &[&USER_AGENT],
    ],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /calls/SchemeKind`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn scheme_kind(&self) -> SchemeKindCall {
        self.core.call(SCHEME_KIND)
    }
}

/// A call of [`Client::scheme_kind`], which is sent when it is awaited.
pub type SchemeKindCall = Call<(), std::convert::Infallible>;

const SCHEME_KIND: &Operation<(), std::convert::Infallible> = &Operation {
    name: "scheme_kind",
    method: Method::GET,
    path: "/calls/SchemeKind",
    security: &[
        &[&BASE_URL],
        &[&BASE_URL_FROM_ENV],
        &[&BORROW],
        &[&BORROW_MUT],
        &[&BUILD],
        &[&CALL],
        &[&CLIENT],
        &[&CLONE],
        &[&CORE],
        &[&CREDENTIAL],
        &[&CREDENTIAL_FROM_ENV],
        &[&DEFAULT],
        &[&DEFAULT_TRANSPORT],
        &[&ENVIRONMENT],
        &[&FMT],
        &[&FROM],
        &[&HEADER],
        &[&INTO],
        &[&JOIN],
        &[&MAX_BODY_SIZE],
        &[&MESSAGES],
        &[&NAME_CREDENTIAL],
        &[&NESTED],
        &[&NEW],
        &[&OPTIONAL_CREDENTIALS],
        &[&PARSE],
        &[&REQWEST],
        &[&RETRY],
        &[&SERVER],
        &[&SHARED],
        &[&TIMEOUT],
        &[&TO_OWNED],
        &[&TO_STRING],
        &[&TRANSPORT],
        &[&TRY_FROM],
        &[&TRY_INTO],
        &[&TYPE_ID],
        &[&USER_AGENT],
    ],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /calls/Secret`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn secret(&self) -> SecretCall {
        self.core.call(SECRET)
    }
}

/// A call of [`Client::secret`], which is sent when it is awaited.
pub type SecretCall = Call<(), std::convert::Infallible>;

const SECRET: &Operation<(), std::convert::Infallible> = &Operation {
    name: "secret",
    method: Method::GET,
    path: "/calls/Secret",
    security: &[
        &[&BASE_URL],
        &[&BASE_URL_FROM_ENV],
        &[&BORROW],
        &[&BORROW_MUT],
        &[&BUILD],
        &[&CALL],
        &[&CLIENT],
        &[&CLONE],
        &[&CORE],
        &[&CREDENTIAL],
        &[&CREDENTIAL_FROM_ENV],
        &[&DEFAULT],
        &[&DEFAULT_TRANSPORT],
        &[&ENVIRONMENT],
        &[&FMT],
        &[&FROM],
        &[&HEADER],
        &[&INTO],
        &[&JOIN],
        &[&MAX_BODY_SIZE],
        &[&MESSAGES],
        &[&NAME_CREDENTIAL],
        &[&NESTED],
        &[&NEW],
        &[&OPTIONAL_CREDENTIALS],
        &[&PARSE],
        &[&REQWEST],
        &[&RETRY],
        &[&SERVER],
        &[&SHARED],
        &[&TIMEOUT],
        &[&TO_OWNED],
        &[&TO_STRING],
        &[&TRANSPORT],
        &[&TRY_FROM],
        &[&TRY_INTO],
        &[&TYPE_ID],
        &[&USER_AGENT],
    ],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /calls/SecurityScheme`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn security_scheme(&self) -> SecuritySchemeCall {
        self.core.call(SECURITY_SCHEME)
    }
}

/// A call of [`Client::security_scheme`], which is sent when it is awaited.
pub type SecuritySchemeCall = Call<(), std::convert::Infallible>;

const SECURITY_SCHEME: &Operation<(), std::convert::Infallible> = &Operation {
    name: "security_scheme",
    method: Method::GET,
    path: "/calls/SecurityScheme",
    security: &[
        &[&BASE_URL],
        &[&BASE_URL_FROM_ENV],
        &[&BORROW],
        &[&BORROW_MUT],
        &[&BUILD],
        &[&CALL],
        &[&CLIENT],
        &[&CLONE],
        &[&CORE],
        &[&CREDENTIAL],
        &[&CREDENTIAL_FROM_ENV],
        &[&DEFAULT],
        &[&DEFAULT_TRANSPORT],
        &[&ENVIRONMENT],
        &[&FMT],
        &[&FROM],
        &[&HEADER],
        &[&INTO],
        &[&JOIN],
        &[&MAX_BODY_SIZE],
        &[&MESSAGES],
        &[&NAME_CREDENTIAL],
        &[&NESTED],
        &[&NEW],
        &[&OPTIONAL_CREDENTIALS],
        &[&PARSE],
        &[&REQWEST],
        &[&RETRY],
        &[&SERVER],
        &[&SHARED],
        &[&TIMEOUT],
        &[&TO_OWNED],
        &[&TO_STRING],
        &[&TRANSPORT],
        &[&TRY_FROM],
        &[&TRY_INTO],
        &[&TYPE_ID],
        &[&USER_AGENT],
    ],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /calls/Self`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn self_(&self) -> SelfValue {
        self.core.call(SELF)
    }
}

/// A call of [`Client::self_`], which is sent when it is awaited.
pub type SelfValue = Call<(), std::convert::Infallible>;

const SELF: &Operation<(), std::convert::Infallible> = &Operation {
    name: "self_",
    method: Method::GET,
    path: "/calls/Self",
    security: &[
        &[&BASE_URL],
        &[&BASE_URL_FROM_ENV],
        &[&BORROW],
        &[&BORROW_MUT],
        &[&BUILD],
        &[&CALL],
        &[&CLIENT],
        &[&CLONE],
        &[&CORE],
        &[&CREDENTIAL],
        &[&CREDENTIAL_FROM_ENV],
        &[&DEFAULT],
        &[&DEFAULT_TRANSPORT],
        &[&ENVIRONMENT],
        &[&FMT],
        &[&FROM],
        &[&HEADER],
        &[&INTO],
        &[&JOIN],
        &[&MAX_BODY_SIZE],
        &[&MESSAGES],
        &[&NAME_CREDENTIAL],
        &[&NESTED],
        &[&NEW],
        &[&OPTIONAL_CREDENTIALS],
        &[&PARSE],
        &[&REQWEST],
        &[&RETRY],
        &[&SERVER],
        &[&SHARED],
        &[&TIMEOUT],
        &[&TO_OWNED],
        &[&TO_STRING],
        &[&TRANSPORT],
        &[&TRY_FROM],
        &[&TRY_INTO],
        &[&TYPE_ID],
        &[&USER_AGENT],
    ],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /calls/Send`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn send(&self) -> SendCall {
        self.core.call(SEND)
    }
}

/// A call of [`Client::send`], which is sent when it is awaited.
pub type SendCall = Call<(), std::convert::Infallible>;

const SEND: &Operation<(), std::convert::Infallible> = &Operation {
    name: "send",
    method: Method::GET,
    path: "/calls/Send",
    security: &[
        &[&BASE_URL],
        &[&BASE_URL_FROM_ENV],
        &[&BORROW],
        &[&BORROW_MUT],
        &[&BUILD],
        &[&CALL],
        &[&CLIENT],
        &[&CLONE],
        &[&CORE],
        &[&CREDENTIAL],
        &[&CREDENTIAL_FROM_ENV],
        &[&DEFAULT],
        &[&DEFAULT_TRANSPORT],
        &[&ENVIRONMENT],
        &[&FMT],
        &[&FROM],
        &[&HEADER],
        &[&INTO],
        &[&JOIN],
        &[&MAX_BODY_SIZE],
        &[&MESSAGES],
        &[&NAME_CREDENTIAL],
        &[&NESTED],
        &[&NEW],
        &[&OPTIONAL_CREDENTIALS],
        &[&PARSE],
        &[&REQWEST],
        &[&RETRY],
        &[&SERVER],
        &[&SHARED],
        &[&TIMEOUT],
        &[&TO_OWNED],
        &[&TO_STRING],
        &[&TRANSPORT],
        &[&TRY_FROM],
        &[&TRY_INTO],
        &[&TYPE_ID],
        &[&USER_AGENT],
    ],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /calls/Server`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn server_calls(&self) -> ServerCalls {
        self.core.call(SERVER_CALLS)
    }
}

/// A call of [`Client::server_calls`], which is sent when it is awaited.
pub type ServerCalls = Call<(), std::convert::Infallible>;

const SERVER_CALLS: &Operation<(), std::convert::Infallible> = &Operation {
    name: "server_calls",
    method: Method::GET,
    path: "/calls/Server",
    security: &[
        &[&BASE_URL],
        &[&BASE_URL_FROM_ENV],
        &[&BORROW],
        &[&BORROW_MUT],
        &[&BUILD],
        &[&CALL],
        &[&CLIENT],
        &[&CLONE],
        &[&CORE],
        &[&CREDENTIAL],
        &[&CREDENTIAL_FROM_ENV],
        &[&DEFAULT],
        &[&DEFAULT_TRANSPORT],
        &[&ENVIRONMENT],
        &[&FMT],
        &[&FROM],
        &[&HEADER],
        &[&INTO],
        &[&JOIN],
        &[&MAX_BODY_SIZE],
        &[&MESSAGES],
        &[&NAME_CREDENTIAL],
        &[&NESTED],
        &[&NEW],
        &[&OPTIONAL_CREDENTIALS],
        &[&PARSE],
        &[&REQWEST],
        &[&RETRY],
        &[&SERVER],
        &[&SHARED],
        &[&TIMEOUT],
        &[&TO_OWNED],
        &[&TO_STRING],
        &[&TRANSPORT],
        &[&TRY_FROM],
        &[&TRY_INTO],
        &[&TYPE_ID],
        &[&USER_AGENT],
    ],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /calls/ServerEvents`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn server_events(&self) -> ServerEventsCall {
        self.core.call(SERVER_EVENTS)
    }
}

/// A call of [`Client::server_events`], which is sent when it is awaited.
pub type ServerEventsCall = Call<(), std::convert::Infallible>;

const SERVER_EVENTS: &Operation<(), std::convert::Infallible> = &Operation {
    name: "server_events",
    method: Method::GET,
    path: "/calls/ServerEvents",
    security: &[
        &[&BASE_URL],
        &[&BASE_URL_FROM_ENV],
        &[&BORROW],
        &[&BORROW_MUT],
        &[&BUILD],
        &[&CALL],
        &[&CLIENT],
        &[&CLONE],
        &[&CORE],
        &[&CREDENTIAL],
        &[&CREDENTIAL_FROM_ENV],
        &[&DEFAULT],
        &[&DEFAULT_TRANSPORT],
        &[&ENVIRONMENT],
        &[&FMT],
        &[&FROM],
        &[&HEADER],
        &[&INTO],
        &[&JOIN],
        &[&MAX_BODY_SIZE],
        &[&MESSAGES],
        &[&NAME_CREDENTIAL],
        &[&NESTED],
        &[&NEW],
        &[&OPTIONAL_CREDENTIALS],
        &[&PARSE],
        &[&REQWEST],
        &[&RETRY],
        &[&SERVER],
        &[&SHARED],
        &[&TIMEOUT],
        &[&TO_OWNED],
        &[&TO_STRING],
        &[&TRANSPORT],
        &[&TRY_FROM],
        &[&TRY_INTO],
        &[&TYPE_ID],
        &[&USER_AGENT],
    ],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /calls/Sink`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn sink(&self) -> Sink {
        self.core.call(SINK)
    }
}

/// A call of [`Client::sink`], which is sent when it is awaited.
pub type Sink = Call<(), std::convert::Infallible>;

const SINK: &Operation<(), std::convert::Infallible> = &Operation {
    name: "sink",
    method: Method::GET,
    path: "/calls/Sink",
    security: &[
        &[&BASE_URL],
        &[&BASE_URL_FROM_ENV],
        &[&BORROW],
        &[&BORROW_MUT],
        &[&BUILD],
        &[&CALL],
        &[&CLIENT],
        &[&CLONE],
        &[&CORE],
        &[&CREDENTIAL],
        &[&CREDENTIAL_FROM_ENV],
        &[&DEFAULT],
        &[&DEFAULT_TRANSPORT],
        &[&ENVIRONMENT],
        &[&FMT],
        &[&FROM],
        &[&HEADER],
        &[&INTO],
        &[&JOIN],
        &[&MAX_BODY_SIZE],
        &[&MESSAGES],
        &[&NAME_CREDENTIAL],
        &[&NESTED],
        &[&NEW],
        &[&OPTIONAL_CREDENTIALS],
        &[&PARSE],
        &[&REQWEST],
        &[&RETRY],
        &[&SERVER],
        &[&SHARED],
        &[&TIMEOUT],
        &[&TO_OWNED],
        &[&TO_STRING],
        &[&TRANSPORT],
        &[&TRY_FROM],
        &[&TRY_INTO],
        &[&TYPE_ID],
        &[&USER_AGENT],
    ],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /calls/Sized`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn sized(&self) -> Sized {
        self.core.call(SIZED)
    }
}

/// A call of [`Client::sized`], which is sent when it is awaited.
pub type Sized = Call<(), std::convert::Infallible>;

const SIZED: &Operation<(), std::convert::Infallible> = &Operation {
    name: "sized",
    method: Method::GET,
    path: "/calls/Sized",
    security: &[
        &[&BASE_URL],
        &[&BASE_URL_FROM_ENV],
        &[&BORROW],
        &[&BORROW_MUT],
        &[&BUILD],
        &[&CALL],
        &[&CLIENT],
        &[&CLONE],
        &[&CORE],
        &[&CREDENTIAL],
        &[&CREDENTIAL_FROM_ENV],
        &[&DEFAULT],
        &[&DEFAULT_TRANSPORT],
        &[&ENVIRONMENT],
        &[&FMT],
        &[&FROM],
        &[&HEADER],
        &[&INTO],
        &[&JOIN],
        &[&MAX_BODY_SIZE],
        &[&MESSAGES],
        &[&NAME_CREDENTIAL],
        &[&NESTED],
        &[&NEW],
        &[&OPTIONAL_CREDENTIALS],
        &[&PARSE],
        &[&REQWEST],
        &[&RETRY],
        &[&SERVER],
        &[&SHARED],
        &[&TIMEOUT],
        &[&TO_OWNED],
        &[&TO_STRING],
        &[&TRANSPORT],
        &[&TRY_FROM],
        &[&TRY_INTO],
        &[&TYPE_ID],
        &[&USER_AGENT],
    ],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /calls/Some`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn some(&self) -> SomeCall {
        self.core.call(SOME)
    }
}

/// A call of [`Client::some`], which is sent when it is awaited.
pub type SomeCall = Call<(), std::convert::Infallible>;

const SOME: &Operation<(), std::convert::Infallible> = &Operation {
    name: "some",
    method: Method::GET,
    path: "/calls/Some",
    security: &[
        &[&BASE_URL],
        &[&BASE_URL_FROM_ENV],
        &[&BORROW],
        &[&BORROW_MUT],
        &[&BUILD],
        &[&CALL],
        &[&CLIENT],
        &[&CLONE],
        &[&CORE],
        &[&CREDENTIAL],
        &[&CREDENTIAL_FROM_ENV],
        &[&DEFAULT],
        &[&DEFAULT_TRANSPORT],
        &[&ENVIRONMENT],
        &[&FMT],
        &[&FROM],
        &[&HEADER],
        &[&INTO],
        &[&JOIN],
        &[&MAX_BODY_SIZE],
        &[&MESSAGES],
        &[&NAME_CREDENTIAL],
        &[&NESTED],
        &[&NEW],
        &[&OPTIONAL_CREDENTIALS],
        &[&PARSE],
        &[&REQWEST],
        &[&RETRY],
        &[&SERVER],
        &[&SHARED],
        &[&TIMEOUT],
        &[&TO_OWNED],
        &[&TO_STRING],
        &[&TRANSPORT],
        &[&TRY_FROM],
        &[&TRY_INTO],
        &[&TYPE_ID],
        &[&USER_AGENT],
    ],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /calls/Status`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn status(&self) -> StatusCall {
        self.core.call(STATUS)
    }
}

/// A call of [`Client::status`], which is sent when it is awaited.
pub type StatusCall = Call<(), std::convert::Infallible>;

const STATUS: &Operation<(), std::convert::Infallible> = &Operation {
    name: "status",
    method: Method::GET,
    path: "/calls/Status",
    security: &[
        &[&BASE_URL],
        &[&BASE_URL_FROM_ENV],
        &[&BORROW],
        &[&BORROW_MUT],
        &[&BUILD],
        &[&CALL],
        &[&CLIENT],
        &[&CLONE],
        &[&CORE],
        &[&CREDENTIAL],
        &[&CREDENTIAL_FROM_ENV],
        &[&DEFAULT],
        &[&DEFAULT_TRANSPORT],
        &[&ENVIRONMENT],
        &[&FMT],
        &[&FROM],
        &[&HEADER],
        &[&INTO],
        &[&JOIN],
        &[&MAX_BODY_SIZE],
        &[&MESSAGES],
        &[&NAME_CREDENTIAL],
        &[&NESTED],
        &[&NEW],
        &[&OPTIONAL_CREDENTIALS],
        &[&PARSE],
        &[&REQWEST],
        &[&RETRY],
        &[&SERVER],
        &[&SHARED],
        &[&TIMEOUT],
        &[&TO_OWNED],
        &[&TO_STRING],
        &[&TRANSPORT],
        &[&TRY_FROM],
        &[&TRY_INTO],
        &[&TYPE_ID],
        &[&USER_AGENT],
    ],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /calls/String`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn string(&self) -> StringCall {
        self.core.call(STRING)
    }
}

/// A call of [`Client::string`], which is sent when it is awaited.
pub type StringCall = Call<(), std::convert::Infallible>;

const STRING: &Operation<(), std::convert::Infallible> = &Operation {
    name: "string",
    method: Method::GET,
    path: "/calls/String",
    security: &[
        &[&BASE_URL],
        &[&BASE_URL_FROM_ENV],
        &[&BORROW],
        &[&BORROW_MUT],
        &[&BUILD],
        &[&CALL],
        &[&CLIENT],
        &[&CLONE],
        &[&CORE],
        &[&CREDENTIAL],
        &[&CREDENTIAL_FROM_ENV],
        &[&DEFAULT],
        &[&DEFAULT_TRANSPORT],
        &[&ENVIRONMENT],
        &[&FMT],
        &[&FROM],
        &[&HEADER],
        &[&INTO],
        &[&JOIN],
        &[&MAX_BODY_SIZE],
        &[&MESSAGES],
        &[&NAME_CREDENTIAL],
        &[&NESTED],
        &[&NEW],
        &[&OPTIONAL_CREDENTIALS],
        &[&PARSE],
        &[&REQWEST],
        &[&RETRY],
        &[&SERVER],
        &[&SHARED],
        &[&TIMEOUT],
        &[&TO_OWNED],
        &[&TO_STRING],
        &[&TRANSPORT],
        &[&TRY_FROM],
        &[&TRY_INTO],
        &[&TYPE_ID],
        &[&USER_AGENT],
    ],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /calls/Style`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn style(&self) -> StyleCall {
        self.core.call(STYLE)
    }
}

/// A call of [`Client::style`], which is sent when it is awaited.
pub type StyleCall = Call<(), std::convert::Infallible>;

const STYLE: &Operation<(), std::convert::Infallible> = &Operation {
    name: "style",
    method: Method::GET,
    path: "/calls/Style",
    security: &[
        &[&BASE_URL],
        &[&BASE_URL_FROM_ENV],
        &[&BORROW],
        &[&BORROW_MUT],
        &[&BUILD],
        &[&CALL],
        &[&CLIENT],
        &[&CLONE],
        &[&CORE],
        &[&CREDENTIAL],
        &[&CREDENTIAL_FROM_ENV],
        &[&DEFAULT],
        &[&DEFAULT_TRANSPORT],
        &[&ENVIRONMENT],
        &[&FMT],
        &[&FROM],
        &[&HEADER],
        &[&INTO],
        &[&JOIN],
        &[&MAX_BODY_SIZE],
        &[&MESSAGES],
        &[&NAME_CREDENTIAL],
        &[&NESTED],
        &[&NEW],
        &[&OPTIONAL_CREDENTIALS],
        &[&PARSE],
        &[&REQWEST],
        &[&RETRY],
        &[&SERVER],
        &[&SHARED],
        &[&TIMEOUT],
        &[&TO_OWNED],
        &[&TO_STRING],
        &[&TRANSPORT],
        &[&TRY_FROM],
        &[&TRY_INTO],
        &[&TYPE_ID],
        &[&USER_AGENT],
    ],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /calls/Sync`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn sync(&self) -> Sync {
        self.core.call(SYNC)
    }
}

/// A call of [`Client::sync`], which is sent when it is awaited.
pub type Sync = Call<(), std::convert::Infallible>;

const SYNC: &Operation<(), std::convert::Infallible> = &Operation {
    name: "sync",
    method: Method::GET,
    path: "/calls/Sync",
    security: &[
        &[&BASE_URL],
        &[&BASE_URL_FROM_ENV],
        &[&BORROW],
        &[&BORROW_MUT],
        &[&BUILD],
        &[&CALL],
        &[&CLIENT],
        &[&CLONE],
        &[&CORE],
        &[&CREDENTIAL],
        &[&CREDENTIAL_FROM_ENV],
        &[&DEFAULT],
        &[&DEFAULT_TRANSPORT],
        &[&ENVIRONMENT],
        &[&FMT],
        &[&FROM],
        &[&HEADER],
        &[&INTO],
        &[&JOIN],
        &[&MAX_BODY_SIZE],
        &[&MESSAGES],
        &[&NAME_CREDENTIAL],
        &[&NESTED],
        &[&NEW],
        &[&OPTIONAL_CREDENTIALS],
        &[&PARSE],
        &[&REQWEST],
        &[&RETRY],
        &[&SERVER],
        &[&SHARED],
        &[&TIMEOUT],
        &[&TO_OWNED],
        &[&TO_STRING],
        &[&TRANSPORT],
        &[&TRY_FROM],
        &[&TRY_INTO],
        &[&TYPE_ID],
        &[&USER_AGENT],
    ],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /calls/ToOwned`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn to_owned(&self) -> ToOwned {
        self.core.call(TO_OWNED_OPERATION)
    }
}

/// A call of [`Client::to_owned`], which is sent when it is awaited.
pub type ToOwned = Call<(), std::convert::Infallible>;

const TO_OWNED_OPERATION: &Operation<(), std::convert::Infallible> = &Operation {
    name: "to_owned",
    method: Method::GET,
    path: "/calls/ToOwned",
    security: &[
        &[&BASE_URL],
        &[&BASE_URL_FROM_ENV],
        &[&BORROW],
        &[&BORROW_MUT],
        &[&BUILD],
        &[&CALL],
        &[&CLIENT],
        &[&CLONE],
        &[&CORE],
        &[&CREDENTIAL],
        &[&CREDENTIAL_FROM_ENV],
        &[&DEFAULT],
        &[&DEFAULT_TRANSPORT],
        &[&ENVIRONMENT],
        &[&FMT],
        &[&FROM],
        &[&HEADER],
        &[&INTO],
        &[&JOIN],
        &[&MAX_BODY_SIZE],
        &[&MESSAGES],
        &[&NAME_CREDENTIAL],
        &[&NESTED],
        &[&NEW],
        &[&OPTIONAL_CREDENTIALS],
        &[&PARSE],
        &[&REQWEST],
        &[&RETRY],
        &[&SERVER],
        &[&SHARED],
        &[&TIMEOUT],
        &[&TO_OWNED],
        &[&TO_STRING],
        &[&TRANSPORT],
        &[&TRY_FROM],
        &[&TRY_INTO],
        &[&TYPE_ID],
        &[&USER_AGENT],
    ],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /calls/ToString`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn to_string(&self) -> ToString {
        self.core.call(TO_STRING_OPERATION)
    }
}

/// A call of [`Client::to_string`], which is sent when it is awaited.
pub type ToString = Call<(), std::convert::Infallible>;

const TO_STRING_OPERATION: &Operation<(), std::convert::Infallible> = &Operation {
    name: "to_string",
    method: Method::GET,
    path: "/calls/ToString",
    security: &[
        &[&BASE_URL],
        &[&BASE_URL_FROM_ENV],
        &[&BORROW],
        &[&BORROW_MUT],
        &[&BUILD],
        &[&CALL],
        &[&CLIENT],
        &[&CLONE],
        &[&CORE],
        &[&CREDENTIAL],
        &[&CREDENTIAL_FROM_ENV],
        &[&DEFAULT],
        &[&DEFAULT_TRANSPORT],
        &[&ENVIRONMENT],
        &[&FMT],
        &[&FROM],
        &[&HEADER],
        &[&INTO],
        &[&JOIN],
        &[&MAX_BODY_SIZE],
        &[&MESSAGES],
        &[&NAME_CREDENTIAL],
        &[&NESTED],
        &[&NEW],
        &[&OPTIONAL_CREDENTIALS],
        &[&PARSE],
        &[&REQWEST],
        &[&RETRY],
        &[&SERVER],
        &[&SHARED],
        &[&TIMEOUT],
        &[&TO_OWNED],
        &[&TO_STRING],
        &[&TRANSPORT],
        &[&TRY_FROM],
        &[&TRY_INTO],
        &[&TYPE_ID],
        &[&USER_AGENT],
    ],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /calls/TryFrom`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn try_from(&self) -> TryFrom {
        self.core.call(TRY_FROM_OPERATION)
    }
}

/// A call of [`Client::try_from`], which is sent when it is awaited.
pub type TryFrom = Call<(), std::convert::Infallible>;

const TRY_FROM_OPERATION: &Operation<(), std::convert::Infallible> = &Operation {
    name: "try_from",
    method: Method::GET,
    path: "/calls/TryFrom",
    security: &[
        &[&BASE_URL],
        &[&BASE_URL_FROM_ENV],
        &[&BORROW],
        &[&BORROW_MUT],
        &[&BUILD],
        &[&CALL],
        &[&CLIENT],
        &[&CLONE],
        &[&CORE],
        &[&CREDENTIAL],
        &[&CREDENTIAL_FROM_ENV],
        &[&DEFAULT],
        &[&DEFAULT_TRANSPORT],
        &[&ENVIRONMENT],
        &[&FMT],
        &[&FROM],
        &[&HEADER],
        &[&INTO],
        &[&JOIN],
        &[&MAX_BODY_SIZE],
        &[&MESSAGES],
        &[&NAME_CREDENTIAL],
        &[&NESTED],
        &[&NEW],
        &[&OPTIONAL_CREDENTIALS],
        &[&PARSE],
        &[&REQWEST],
        &[&RETRY],
        &[&SERVER],
        &[&SHARED],
        &[&TIMEOUT],
        &[&TO_OWNED],
        &[&TO_STRING],
        &[&TRANSPORT],
        &[&TRY_FROM],
        &[&TRY_INTO],
        &[&TYPE_ID],
        &[&USER_AGENT],
    ],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /calls/TryInto`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn try_into(&self) -> TryIntoCall {
        self.core.call(TRY_INTO_OPERATION)
    }
}

/// A call of [`Client::try_into`], which is sent when it is awaited.
pub type TryIntoCall = Call<(), std::convert::Infallible>;

const TRY_INTO_OPERATION: &Operation<(), std::convert::Infallible> = &Operation {
    name: "try_into",
    method: Method::GET,
    path: "/calls/TryInto",
    security: &[
        &[&BASE_URL],
        &[&BASE_URL_FROM_ENV],
        &[&BORROW],
        &[&BORROW_MUT],
        &[&BUILD],
        &[&CALL],
        &[&CLIENT],
        &[&CLONE],
        &[&CORE],
        &[&CREDENTIAL],
        &[&CREDENTIAL_FROM_ENV],
        &[&DEFAULT],
        &[&DEFAULT_TRANSPORT],
        &[&ENVIRONMENT],
        &[&FMT],
        &[&FROM],
        &[&HEADER],
        &[&INTO],
        &[&JOIN],
        &[&MAX_BODY_SIZE],
        &[&MESSAGES],
        &[&NAME_CREDENTIAL],
        &[&NESTED],
        &[&NEW],
        &[&OPTIONAL_CREDENTIALS],
        &[&PARSE],
        &[&REQWEST],
        &[&RETRY],
        &[&SERVER],
        &[&SHARED],
        &[&TIMEOUT],
        &[&TO_OWNED],
        &[&TO_STRING],
        &[&TRANSPORT],
        &[&TRY_FROM],
        &[&TRY_INTO],
        &[&TYPE_ID],
        &[&USER_AGENT],
    ],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /calls/Unlisted`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn unlisted(&self) -> Unlisted {
        self.core.call(UNLISTED)
    }
}

/// A call of [`Client::unlisted`], which is sent when it is awaited.
pub type Unlisted = Call<(), std::convert::Infallible>;

const UNLISTED: &Operation<(), std::convert::Infallible> = &Operation {
    name: "unlisted",
    method: Method::GET,
    path: "/calls/Unlisted",
    security: &[
        &[&BASE_URL],
        &[&BASE_URL_FROM_ENV],
        &[&BORROW],
        &[&BORROW_MUT],
        &[&BUILD],
        &[&CALL],
        &[&CLIENT],
        &[&CLONE],
        &[&CORE],
        &[&CREDENTIAL],
        &[&CREDENTIAL_FROM_ENV],
        &[&DEFAULT],
        &[&DEFAULT_TRANSPORT],
        &[&ENVIRONMENT],
        &[&FMT],
        &[&FROM],
        &[&HEADER],
        &[&INTO],
        &[&JOIN],
        &[&MAX_BODY_SIZE],
        &[&MESSAGES],
        &[&NAME_CREDENTIAL],
        &[&NESTED],
        &[&NEW],
        &[&OPTIONAL_CREDENTIALS],
        &[&PARSE],
        &[&REQWEST],
        &[&RETRY],
        &[&SERVER],
        &[&SHARED],
        &[&TIMEOUT],
        &[&TO_OWNED],
        &[&TO_STRING],
        &[&TRANSPORT],
        &[&TRY_FROM],
        &[&TRY_INTO],
        &[&TYPE_ID],
        &[&USER_AGENT],
    ],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /calls/UnlistedInteger`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn unlisted_integer(&self) -> UnlistedInteger {
        self.core.call(UNLISTED_INTEGER)
    }
}

/// A call of [`Client::unlisted_integer`], which is sent when it is awaited.
pub type UnlistedInteger = Call<(), std::convert::Infallible>;

const UNLISTED_INTEGER: &Operation<(), std::convert::Infallible> = &Operation {
    name: "unlisted_integer",
    method: Method::GET,
    path: "/calls/UnlistedInteger",
    security: &[
        &[&BASE_URL],
        &[&BASE_URL_FROM_ENV],
        &[&BORROW],
        &[&BORROW_MUT],
        &[&BUILD],
        &[&CALL],
        &[&CLIENT],
        &[&CLONE],
        &[&CORE],
        &[&CREDENTIAL],
        &[&CREDENTIAL_FROM_ENV],
        &[&DEFAULT],
        &[&DEFAULT_TRANSPORT],
        &[&ENVIRONMENT],
        &[&FMT],
        &[&FROM],
        &[&HEADER],
        &[&INTO],
        &[&JOIN],
        &[&MAX_BODY_SIZE],
        &[&MESSAGES],
        &[&NAME_CREDENTIAL],
        &[&NESTED],
        &[&NEW],
        &[&OPTIONAL_CREDENTIALS],
        &[&PARSE],
        &[&REQWEST],
        &[&RETRY],
        &[&SERVER],
        &[&SHARED],
        &[&TIMEOUT],
        &[&TO_OWNED],
        &[&TO_STRING],
        &[&TRANSPORT],
        &[&TRY_FROM],
        &[&TRY_INTO],
        &[&TYPE_ID],
        &[&USER_AGENT],
    ],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /calls/Unpin`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn unpin(&self) -> Unpin {
        self.core.call(UNPIN)
    }
}

/// A call of [`Client::unpin`], which is sent when it is awaited.
pub type Unpin = Call<(), std::convert::Infallible>;

const UNPIN: &Operation<(), std::convert::Infallible> = &Operation {
    name: "unpin",
    method: Method::GET,
    path: "/calls/Unpin",
    security: &[
        &[&BASE_URL],
        &[&BASE_URL_FROM_ENV],
        &[&BORROW],
        &[&BORROW_MUT],
        &[&BUILD],
        &[&CALL],
        &[&CLIENT],
        &[&CLONE],
        &[&CORE],
        &[&CREDENTIAL],
        &[&CREDENTIAL_FROM_ENV],
        &[&DEFAULT],
        &[&DEFAULT_TRANSPORT],
        &[&ENVIRONMENT],
        &[&FMT],
        &[&FROM],
        &[&HEADER],
        &[&INTO],
        &[&JOIN],
        &[&MAX_BODY_SIZE],
        &[&MESSAGES],
        &[&NAME_CREDENTIAL],
        &[&NESTED],
        &[&NEW],
        &[&OPTIONAL_CREDENTIALS],
        &[&PARSE],
        &[&REQWEST],
        &[&RETRY],
        &[&SERVER],
        &[&SHARED],
        &[&TIMEOUT],
        &[&TO_OWNED],
        &[&TO_STRING],
        &[&TRANSPORT],
        &[&TRY_FROM],
        &[&TRY_INTO],
        &[&TYPE_ID],
        &[&USER_AGENT],
    ],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /calls/Uuid`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn uuid(&self) -> UuidCall {
        self.core.call(UUID)
    }
}

/// A call of [`Client::uuid`], which is sent when it is awaited.
pub type UuidCall = Call<(), std::convert::Infallible>;

const UUID: &Operation<(), std::convert::Infallible> = &Operation {
    name: "uuid",
    method: Method::GET,
    path: "/calls/Uuid",
    security: &[
        &[&BASE_URL],
        &[&BASE_URL_FROM_ENV],
        &[&BORROW],
        &[&BORROW_MUT],
        &[&BUILD],
        &[&CALL],
        &[&CLIENT],
        &[&CLONE],
        &[&CORE],
        &[&CREDENTIAL],
        &[&CREDENTIAL_FROM_ENV],
        &[&DEFAULT],
        &[&DEFAULT_TRANSPORT],
        &[&ENVIRONMENT],
        &[&FMT],
        &[&FROM],
        &[&HEADER],
        &[&INTO],
        &[&JOIN],
        &[&MAX_BODY_SIZE],
        &[&MESSAGES],
        &[&NAME_CREDENTIAL],
        &[&NESTED],
        &[&NEW],
        &[&OPTIONAL_CREDENTIALS],
        &[&PARSE],
        &[&REQWEST],
        &[&RETRY],
        &[&SERVER],
        &[&SHARED],
        &[&TIMEOUT],
        &[&TO_OWNED],
        &[&TO_STRING],
        &[&TRANSPORT],
        &[&TRY_FROM],
        &[&TRY_INTO],
        &[&TYPE_ID],
        &[&USER_AGENT],
    ],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /calls/Vec`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn vec(&self) -> VecCall {
        self.core.call(VEC)
    }
}

/// A call of [`Client::vec`], which is sent when it is awaited.
pub type VecCall = Call<(), std::convert::Infallible>;

const VEC: &Operation<(), std::convert::Infallible> = &Operation {
    name: "vec",
    method: Method::GET,
    path: "/calls/Vec",
    security: &[
        &[&BASE_URL],
        &[&BASE_URL_FROM_ENV],
        &[&BORROW],
        &[&BORROW_MUT],
        &[&BUILD],
        &[&CALL],
        &[&CLIENT],
        &[&CLONE],
        &[&CORE],
        &[&CREDENTIAL],
        &[&CREDENTIAL_FROM_ENV],
        &[&DEFAULT],
        &[&DEFAULT_TRANSPORT],
        &[&ENVIRONMENT],
        &[&FMT],
        &[&FROM],
        &[&HEADER],
        &[&INTO],
        &[&JOIN],
        &[&MAX_BODY_SIZE],
        &[&MESSAGES],
        &[&NAME_CREDENTIAL],
        &[&NESTED],
        &[&NEW],
        &[&OPTIONAL_CREDENTIALS],
        &[&PARSE],
        &[&REQWEST],
        &[&RETRY],
        &[&SERVER],
        &[&SHARED],
        &[&TIMEOUT],
        &[&TO_OWNED],
        &[&TO_STRING],
        &[&TRANSPORT],
        &[&TRY_FROM],
        &[&TRY_INTO],
        &[&TYPE_ID],
        &[&USER_AGENT],
    ],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};
