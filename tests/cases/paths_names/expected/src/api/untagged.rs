//! Operations without a tag.

use http::Method;

use super::super::runtime::call::{Answers, Call, Operation, Status};
use super::super::runtime::reply;
use super::client::Client;

impl Client {
    /// `GET /v1/{name=shelves/*}/{b}`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn get_pattern(&self, name: &str, b: &str) -> GetPattern {
        let mut call = self.core.call(GET_PATTERN);
        call.draft.path("name", &name);
        call.draft.path("b", &b);
        call
    }
}

/// A call of [`Client::get_pattern`], which is sent when it is awaited.
pub type GetPattern = Call<(), std::convert::Infallible>;

const GET_PATTERN: &Operation<(), std::convert::Infallible> = &Operation {
    name: "get_pattern",
    method: Method::GET,
    path: "/v1/{name}/{b}",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `DELETE /v1/{name=shelves/*}/{b}`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn delete_v1_by_name_by_b(&self, name: &str, b: &str) -> DeleteV1ByNameByB {
        let mut call = self.core.call(DELETE_V1_BY_NAME_BY_B);
        call.draft.path("name", &name);
        call.draft.path("b", &b);
        call
    }
}

/// A call of [`Client::delete_v1_by_name_by_b`], which is sent when it is awaited.
pub type DeleteV1ByNameByB = Call<(), std::convert::Infallible>;

const DELETE_V1_BY_NAME_BY_B: &Operation<(), std::convert::Infallible> = &Operation {
    name: "delete_v1_by_name_by_b",
    method: Method::DELETE,
    path: "/v1/{name}/{b}",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /v2/{id:[^/]+}/{code:[a-z]{2,3}}`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn get_expression(&self, id: i64, code: &str) -> GetExpression {
        let mut call = self.core.call(GET_EXPRESSION);
        call.draft.path("id", &id);
        call.draft.path("code", &code);
        call
    }
}

/// A call of [`Client::get_expression`], which is sent when it is awaited.
pub type GetExpression = Call<(), std::convert::Infallible>;

const GET_EXPRESSION: &Operation<(), std::convert::Infallible> = &Operation {
    name: "get_expression",
    method: Method::GET,
    path: "/v2/{id}/{code}",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /v3/{p:path}`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn get_declared(&self, p_path: &str) -> GetDeclared {
        let mut call = self.core.call(GET_DECLARED);
        call.draft.path("p:path", &p_path);
        call
    }
}

/// A call of [`Client::get_declared`], which is sent when it is awaited.
pub type GetDeclared = Call<(), std::convert::Infallible>;

const GET_DECLARED: &Operation<(), std::convert::Infallible> = &Operation {
    name: "get_declared",
    method: Method::GET,
    path: "/v3/{p:path}",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /v4/{+rest}`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn get_operator(&self, rest: &str) -> GetOperator {
        let mut call = self.core.call(GET_OPERATOR);
        call.draft.path("rest", &rest);
        call
    }
}

/// A call of [`Client::get_operator`], which is sent when it is awaited.
pub type GetOperator = Call<(), std::convert::Infallible>;

const GET_OPERATOR: &Operation<(), std::convert::Infallible> = &Operation {
    name: "get_operator",
    method: Method::GET,
    path: "/v4/{rest}",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /v5/{a/b}{a?b}/{a#b}`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn get_signs(&self, a_slash_b: &str, a_question_b: &str, a_hash_b: &str) -> GetSigns {
        let mut call = self.core.call(GET_SIGNS);
        call.draft.path("a/b", &a_slash_b);
        call.draft.path("a?b", &a_question_b);
        call.draft.path("a#b", &a_hash_b);
        call
    }
}

/// A call of [`Client::get_signs`], which is sent when it is awaited.
pub type GetSigns = Call<(), std::convert::Infallible>;

const GET_SIGNS: &Operation<(), std::convert::Infallible> = &Operation {
    name: "get_signs",
    method: Method::GET,
    path: "/v5/{a/b}{a?b}/{a#b}",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /v6/x?y={z}#{w}`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn get_query(&self, z: &str) -> GetQuery {
        let mut call = self.core.call(GET_QUERY);
        call.draft.path("z", &z);
        call
    }
}

/// A call of [`Client::get_query`], which is sent when it is awaited.
pub type GetQuery = Call<(), std::convert::Infallible>;

const GET_QUERY: &Operation<(), std::convert::Infallible> = &Operation {
    name: "get_query",
    method: Method::GET,
    path: "/v6/x?y={z}",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /v7/{id}#{w}`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn get_fragment(&self, id: &str) -> GetFragment {
        let mut call = self.core.call(GET_FRAGMENT);
        call.draft.path("id", &id);
        call
    }
}

/// A call of [`Client::get_fragment`], which is sent when it is awaited.
pub type GetFragment = Call<(), std::convert::Infallible>;

const GET_FRAGMENT: &Operation<(), std::convert::Infallible> = &Operation {
    name: "get_fragment",
    method: Method::GET,
    path: "/v7/{id}",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /v7/{id}#x`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn get_v7_by_id_x(&self, id: &str) -> GetV7ByIdX {
        let mut call = self.core.call(GET_V7_BY_ID_X);
        call.draft.path("id", &id);
        call
    }
}

/// A call of [`Client::get_v7_by_id_x`], which is sent when it is awaited.
pub type GetV7ByIdX = Call<(), std::convert::Infallible>;

const GET_V7_BY_ID_X: &Operation<(), std::convert::Infallible> = &Operation {
    name: "get_v7_by_id_x",
    method: Method::GET,
    path: "/v7/{id}",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /v8/{a}{a}/{a}`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn get_twice(&self, a: &str) -> GetTwice {
        let mut call = self.core.call(GET_TWICE);
        call.draft.path("a", &a);
        call
    }
}

/// A call of [`Client::get_twice`], which is sent when it is awaited.
pub type GetTwice = Call<(), std::convert::Infallible>;

const GET_TWICE: &Operation<(), std::convert::Infallible> = &Operation {
    name: "get_twice",
    method: Method::GET,
    path: "/v8/{a}{a}/{a}",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};
