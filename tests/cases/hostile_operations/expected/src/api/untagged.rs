//! Operations without a tag.

use http::Method;

use super::super::runtime;
use super::super::types;
use super::client::Client;

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};

impl Client {
    /// `GET /a`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn client(&self) -> ClientCall {
        self.core.call(CLIENT)
    }
}

/// A call of [`Client::client`], which is sent when it is awaited.
pub type ClientCall = Call<(), std::convert::Infallible>;

const CLIENT: &Operation<(), std::convert::Infallible> = &Operation {
    name: "client",
    method: Method::GET,
    path: "/a",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /b`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn call(&self) -> CallCall {
        self.core.call(CALL)
    }
}

/// A call of [`Client::call`], which is sent when it is awaited.
pub type CallCall = Call<(), std::convert::Infallible>;

const CALL: &Operation<(), std::convert::Infallible> = &Operation {
    name: "call",
    method: Method::GET,
    path: "/b",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /c`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn operation(&self) -> OperationCall {
        self.core.call(OPERATION)
    }
}

/// A call of [`Client::operation`], which is sent when it is awaited.
pub type OperationCall = Call<(), std::convert::Infallible>;

const OPERATION: &Operation<(), std::convert::Infallible> = &Operation {
    name: "operation",
    method: Method::GET,
    path: "/c",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /d`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn response(&self) -> Response {
        self.core.call(RESPONSE)
    }
}

/// A call of [`Client::response`], which is sent when it is awaited.
pub type Response = Call<(), std::convert::Infallible>;

const RESPONSE: &Operation<(), std::convert::Infallible> = &Operation {
    name: "response",
    method: Method::GET,
    path: "/d",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /e`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn error(&self) -> Error {
        self.core.call(ERROR)
    }
}

/// A call of [`Client::error`], which is sent when it is awaited.
pub type Error = Call<(), std::convert::Infallible>;

const ERROR: &Operation<(), std::convert::Infallible> = &Operation {
    name: "error",
    method: Method::GET,
    path: "/e",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /f`.
    ///
    /// Replies:
    ///
    /// * `200`: Fine.
    #[inline]
    pub fn option(&self) -> OptionCall {
        self.core.call(OPTION)
    }
}

/// A call of [`Client::option`], which is sent when it is awaited.
pub type OptionCall = Call<Vec<String>, std::convert::Infallible>;

const OPTION: &Operation<Vec<String>, std::convert::Infallible> = &Operation {
    name: "option",
    method: Method::GET,
    path: "/f",
    security: &[],
    accept: "application/json",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::json,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /g`.
    ///
    /// Replies:
    ///
    /// * `200`: Fine.
    #[inline]
    pub fn vec(&self) -> VecCall {
        self.core.call(VEC)
    }
}

/// A call of [`Client::vec`], which is sent when it is awaited.
pub type VecCall = Call<Vec<String>, std::convert::Infallible>;

const VEC: &Operation<Vec<String>, std::convert::Infallible> = &Operation {
    name: "vec",
    method: Method::GET,
    path: "/g",
    security: &[],
    accept: "application/json",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::json,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /h`.
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
    path: "/h",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /i`.
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
    path: "/i",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /j`.
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
    path: "/j",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /k`.
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
    path: "/k",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /l`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn types(&self) -> Types {
        self.core.call(TYPES)
    }
}

/// A call of [`Client::types`], which is sent when it is awaited.
pub type Types = Call<(), std::convert::Infallible>;

const TYPES: &Operation<(), std::convert::Infallible> = &Operation {
    name: "types",
    method: Method::GET,
    path: "/l",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /m`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn runtime(&self) -> Runtime {
        self.core.call(RUNTIME)
    }
}

/// A call of [`Client::runtime`], which is sent when it is awaited.
pub type Runtime = Call<(), std::convert::Infallible>;

const RUNTIME: &Operation<(), std::convert::Infallible> = &Operation {
    name: "runtime",
    method: Method::GET,
    path: "/m",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /n`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn core(&self) -> Core {
        self.core.call(CORE)
    }
}

/// A call of [`Client::core`], which is sent when it is awaited.
pub type Core = Call<(), std::convert::Infallible>;

const CORE: &Operation<(), std::convert::Infallible> = &Operation {
    name: "core",
    method: Method::GET,
    path: "/n",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /o`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn string(&self, a: &str) -> StringCall {
        let mut call = self.core.call(STRING);
        call.draft.query("a", &a);
        call
    }
}

/// A call of [`Client::string`], which is sent when it is awaited.
pub type StringCall = Call<(), std::convert::Infallible>;

const STRING: &Operation<(), std::convert::Infallible> = &Operation {
    name: "string",
    method: Method::GET,
    path: "/o",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /p`.
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
    path: "/p",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /q`.
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
    path: "/q",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /r`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn std(&self) -> Std {
        self.core.call(STD)
    }
}

/// A call of [`Client::std`], which is sent when it is awaited.
pub type Std = Call<(), std::convert::Infallible>;

const STD: &Operation<(), std::convert::Infallible> = &Operation {
    name: "std",
    method: Method::GET,
    path: "/r",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /s`.
    ///
    /// Replies:
    ///
    /// * `200`: Fine.
    #[inline]
    pub fn get_pet(&self) -> GetPet {
        self.core.call(GET_PET)
    }
}

/// A call of [`Client::get_pet`], which is sent when it is awaited.
pub type GetPet = Call<types::GetPetOk, std::convert::Infallible>;

const GET_PET: &Operation<types::GetPetOk, std::convert::Infallible> = &Operation {
    name: "get_pet",
    method: Method::GET,
    path: "/s",
    security: &[],
    accept: "application/json",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::json,
    },
    failure: Answers::NONE,
};
