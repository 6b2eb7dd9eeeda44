//! Operations without a tag.

use http::Method;

use super::super::runtime;
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
    pub fn get_a(&self) -> GetA {
        self.core.call(GET_A)
    }
}

/// A call of [`Client::get_a`], which is sent when it is awaited.
pub type GetA = Call<(), std::convert::Infallible>;

const GET_A: &Operation<(), std::convert::Infallible> = &Operation {
    name: "get_a",
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
    /// `path` of the server is \`\`.
    ///
    /// `GET /b`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn get_b(&self) -> GetB {
        let mut call = self.core.call(GET_B);
        call.draft.server("https://other.example");
        call
    }
}

/// A call of [`Client::get_b`], which is sent when it is awaited.
pub type GetB = Call<(), std::convert::Infallible>;

const GET_B: &Operation<(), std::convert::Infallible> = &Operation {
    name: "get_b",
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
    pub fn get_c(&self) -> GetC {
        self.core.call(GET_C)
    }
}

/// A call of [`Client::get_c`], which is sent when it is awaited.
pub type GetC = Call<(), std::convert::Infallible>;

const GET_C: &Operation<(), std::convert::Infallible> = &Operation {
    name: "get_c",
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
    pub fn get_d(&self) -> GetD {
        self.core.call(GET_D)
    }
}

/// A call of [`Client::get_d`], which is sent when it is awaited.
pub type GetD = Call<(), std::convert::Infallible>;

const GET_D: &Operation<(), std::convert::Infallible> = &Operation {
    name: "get_d",
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
    pub fn get_e(&self) -> GetE {
        self.core.call(GET_E)
    }
}

/// A call of [`Client::get_e`], which is sent when it is awaited.
pub type GetE = Call<(), std::convert::Infallible>;

const GET_E: &Operation<(), std::convert::Infallible> = &Operation {
    name: "get_e",
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
    /// * `204`: Done.
    #[inline]
    pub fn get_f(&self) -> GetF {
        self.core.call(GET_F)
    }
}

/// A call of [`Client::get_f`], which is sent when it is awaited.
pub type GetF = Call<(), std::convert::Infallible>;

const GET_F: &Operation<(), std::convert::Infallible> = &Operation {
    name: "get_f",
    method: Method::GET,
    path: "/f",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /g`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn get_g(&self) -> GetG {
        self.core.call(GET_G)
    }
}

/// A call of [`Client::get_g`], which is sent when it is awaited.
pub type GetG = Call<(), std::convert::Infallible>;

const GET_G: &Operation<(), std::convert::Infallible> = &Operation {
    name: "get_g",
    method: Method::GET,
    path: "/g",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
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
    pub fn get_h(&self) -> GetH {
        self.core.call(GET_H)
    }
}

/// A call of [`Client::get_h`], which is sent when it is awaited.
pub type GetH = Call<(), std::convert::Infallible>;

const GET_H: &Operation<(), std::convert::Infallible> = &Operation {
    name: "get_h",
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
    pub fn get_i(&self) -> GetI {
        self.core.call(GET_I)
    }
}

/// A call of [`Client::get_i`], which is sent when it is awaited.
pub type GetI = Call<(), std::convert::Infallible>;

const GET_I: &Operation<(), std::convert::Infallible> = &Operation {
    name: "get_i",
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
