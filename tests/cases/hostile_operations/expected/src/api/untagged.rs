//! Operations without a tag.

use http::Method;

use super::super::runtime;
use super::super::runtime::call::{Answers, Call, Operation, Status};
use super::super::runtime::reply;
use super::super::types;
use super::client::Client;

impl Client {
    /// `GET /a`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    pub fn client(&self) -> ClientCall {
        ClientCall {
            call: self.core.call(&CLIENT),
        }
    }
}

/// A call of [`Client::client`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ClientCall {
    call: Call<(), std::convert::Infallible>,
}

runtime::call::call_controls!(ClientCall => (), std::convert::Infallible);

static CLIENT: Operation<(), std::convert::Infallible> = Operation {
    name: "client",
    method: Method::GET,
    path: "/a",
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
    /// `GET /b`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    pub fn call(&self) -> CallCall {
        CallCall {
            call: self.core.call(&CALL),
        }
    }
}

/// A call of [`Client::call`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct CallCall {
    call: Call<(), std::convert::Infallible>,
}

runtime::call::call_controls!(CallCall => (), std::convert::Infallible);

static CALL: Operation<(), std::convert::Infallible> = Operation {
    name: "call",
    method: Method::GET,
    path: "/b",
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
    /// `GET /c`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    pub fn operation(&self) -> OperationCall {
        OperationCall {
            call: self.core.call(&OPERATION),
        }
    }
}

/// A call of [`Client::operation`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct OperationCall {
    call: Call<(), std::convert::Infallible>,
}

runtime::call::call_controls!(OperationCall => (), std::convert::Infallible);

static OPERATION: Operation<(), std::convert::Infallible> = Operation {
    name: "operation",
    method: Method::GET,
    path: "/c",
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
    /// `GET /d`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    pub fn response(&self) -> Response {
        Response {
            call: self.core.call(&RESPONSE),
        }
    }
}

/// A call of [`Client::response`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct Response {
    call: Call<(), std::convert::Infallible>,
}

runtime::call::call_controls!(Response => (), std::convert::Infallible);

static RESPONSE: Operation<(), std::convert::Infallible> = Operation {
    name: "response",
    method: Method::GET,
    path: "/d",
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
    /// `GET /e`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    pub fn error(&self) -> Error {
        Error {
            call: self.core.call(&ERROR),
        }
    }
}

/// A call of [`Client::error`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct Error {
    call: Call<(), std::convert::Infallible>,
}

runtime::call::call_controls!(Error => (), std::convert::Infallible);

static ERROR: Operation<(), std::convert::Infallible> = Operation {
    name: "error",
    method: Method::GET,
    path: "/e",
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
    /// `GET /f`.
    ///
    /// Replies:
    ///
    /// * `200`: Fine.
    pub fn option(&self) -> OptionCall {
        OptionCall {
            call: self.core.call(&OPTION),
        }
    }
}

/// A call of [`Client::option`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct OptionCall {
    call: Call<Vec<String>, std::convert::Infallible>,
}

runtime::call::call_controls!(OptionCall => Vec<String>, std::convert::Infallible);

static OPTION: Operation<Vec<String>, std::convert::Infallible> = Operation {
    name: "option",
    method: Method::GET,
    path: "/f",
    security: &[],
    accept: "application/json",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::json,
    },
    failure: Answers {
        statuses: &[],
        decode: reply::never,
    },
};

impl Client {
    /// `GET /g`.
    ///
    /// Replies:
    ///
    /// * `200`: Fine.
    pub fn vec(&self) -> VecCall {
        VecCall {
            call: self.core.call(&VEC),
        }
    }
}

/// A call of [`Client::vec`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct VecCall {
    call: Call<Vec<String>, std::convert::Infallible>,
}

runtime::call::call_controls!(VecCall => Vec<String>, std::convert::Infallible);

static VEC: Operation<Vec<String>, std::convert::Infallible> = Operation {
    name: "vec",
    method: Method::GET,
    path: "/g",
    security: &[],
    accept: "application/json",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::json,
    },
    failure: Answers {
        statuses: &[],
        decode: reply::never,
    },
};

impl Client {
    /// `GET /h`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    pub fn status(&self) -> StatusCall {
        StatusCall {
            call: self.core.call(&STATUS),
        }
    }
}

/// A call of [`Client::status`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct StatusCall {
    call: Call<(), std::convert::Infallible>,
}

runtime::call::call_controls!(StatusCall => (), std::convert::Infallible);

static STATUS: Operation<(), std::convert::Infallible> = Operation {
    name: "status",
    method: Method::GET,
    path: "/h",
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
    /// `GET /i`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    pub fn answers(&self) -> AnswersCall {
        AnswersCall {
            call: self.core.call(&ANSWERS),
        }
    }
}

/// A call of [`Client::answers`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct AnswersCall {
    call: Call<(), std::convert::Infallible>,
}

runtime::call::call_controls!(AnswersCall => (), std::convert::Infallible);

static ANSWERS: Operation<(), std::convert::Infallible> = Operation {
    name: "answers",
    method: Method::GET,
    path: "/i",
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
    /// `GET /j`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    pub fn method(&self) -> MethodCall {
        MethodCall {
            call: self.core.call(&METHOD),
        }
    }
}

/// A call of [`Client::method`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct MethodCall {
    call: Call<(), std::convert::Infallible>,
}

runtime::call::call_controls!(MethodCall => (), std::convert::Infallible);

static METHOD: Operation<(), std::convert::Infallible> = Operation {
    name: "method",
    method: Method::GET,
    path: "/j",
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
    /// `GET /k`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    pub fn reply(&self) -> Reply {
        Reply {
            call: self.core.call(&REPLY),
        }
    }
}

/// A call of [`Client::reply`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct Reply {
    call: Call<(), std::convert::Infallible>,
}

runtime::call::call_controls!(Reply => (), std::convert::Infallible);

static REPLY: Operation<(), std::convert::Infallible> = Operation {
    name: "reply",
    method: Method::GET,
    path: "/k",
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
    /// `GET /l`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    pub fn types(&self) -> Types {
        Types {
            call: self.core.call(&TYPES),
        }
    }
}

/// A call of [`Client::types`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct Types {
    call: Call<(), std::convert::Infallible>,
}

runtime::call::call_controls!(Types => (), std::convert::Infallible);

static TYPES: Operation<(), std::convert::Infallible> = Operation {
    name: "types",
    method: Method::GET,
    path: "/l",
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
    /// `GET /m`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    pub fn runtime(&self) -> Runtime {
        Runtime {
            call: self.core.call(&RUNTIME),
        }
    }
}

/// A call of [`Client::runtime`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct Runtime {
    call: Call<(), std::convert::Infallible>,
}

runtime::call::call_controls!(Runtime => (), std::convert::Infallible);

static RUNTIME: Operation<(), std::convert::Infallible> = Operation {
    name: "runtime",
    method: Method::GET,
    path: "/m",
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
    /// `GET /n`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    pub fn core(&self) -> Core {
        Core {
            call: self.core.call(&CORE),
        }
    }
}

/// A call of [`Client::core`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct Core {
    call: Call<(), std::convert::Infallible>,
}

runtime::call::call_controls!(Core => (), std::convert::Infallible);

static CORE: Operation<(), std::convert::Infallible> = Operation {
    name: "core",
    method: Method::GET,
    path: "/n",
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
    /// `GET /o`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    pub fn string(&self, a: &str) -> StringCall {
        let mut call = self.core.call(&STRING);
        call.query("a", &a);
        StringCall { call }
    }
}

/// A call of [`Client::string`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct StringCall {
    call: Call<(), std::convert::Infallible>,
}

runtime::call::call_controls!(StringCall => (), std::convert::Infallible);

static STRING: Operation<(), std::convert::Infallible> = Operation {
    name: "string",
    method: Method::GET,
    path: "/o",
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
    /// `GET /p`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    pub fn send(&self) -> SendCall {
        SendCall {
            call: self.core.call(&SEND),
        }
    }
}

/// A call of [`Client::send`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct SendCall {
    call: Call<(), std::convert::Infallible>,
}

runtime::call::call_controls!(SendCall => (), std::convert::Infallible);

static SEND: Operation<(), std::convert::Infallible> = Operation {
    name: "send",
    method: Method::GET,
    path: "/p",
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
    /// `GET /q`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    pub fn self_(&self) -> SelfValue {
        SelfValue {
            call: self.core.call(&SELF),
        }
    }
}

/// A call of [`Client::self_`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct SelfValue {
    call: Call<(), std::convert::Infallible>,
}

runtime::call::call_controls!(SelfValue => (), std::convert::Infallible);

static SELF: Operation<(), std::convert::Infallible> = Operation {
    name: "self_",
    method: Method::GET,
    path: "/q",
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
    /// `GET /r`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    pub fn std(&self) -> Std {
        Std {
            call: self.core.call(&STD),
        }
    }
}

/// A call of [`Client::std`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct Std {
    call: Call<(), std::convert::Infallible>,
}

runtime::call::call_controls!(Std => (), std::convert::Infallible);

static STD: Operation<(), std::convert::Infallible> = Operation {
    name: "std",
    method: Method::GET,
    path: "/r",
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
    /// `GET /s`.
    ///
    /// Replies:
    ///
    /// * `200`: Fine.
    pub fn get_pet(&self) -> GetPet {
        GetPet {
            call: self.core.call(&GET_PET),
        }
    }
}

/// A call of [`Client::get_pet`], which is sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct GetPet {
    call: Call<types::GetPetResponse2, std::convert::Infallible>,
}

runtime::call::call_controls!(GetPet => types::GetPetResponse2, std::convert::Infallible);

static GET_PET: Operation<types::GetPetResponse2, std::convert::Infallible> = Operation {
    name: "get_pet",
    method: Method::GET,
    path: "/s",
    security: &[],
    accept: "application/json",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::json,
    },
    failure: Answers {
        statuses: &[],
        decode: reply::never,
    },
};
