//! Operations without a tag.

use http::Method;

use super::super::runtime;
use super::client::Client;

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};
use self::runtime::parameter::style::{Format, Style};

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

impl Client {
    /// `GET /v9/{id*}`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn get_exploded(&self, id: &str) -> GetExploded {
        let mut call = self.core.call(GET_EXPLODED);
        call.draft.path("id", &id);
        call
    }
}

/// A call of [`Client::get_exploded`], which is sent when it is awaited.
pub type GetExploded = Call<(), std::convert::Infallible>;

const GET_EXPLODED: &Operation<(), std::convert::Infallible> = &Operation {
    name: "get_exploded",
    method: Method::GET,
    path: "/v9/{id}",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /v10{?q,r*}`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn get_form(&self, q: &str, r: &str) -> GetForm {
        let mut call = self.core.call(GET_FORM);
        call.draft.query("q", &q);
        call.draft.query("r", &r);
        call
    }
}

/// A call of [`Client::get_form`], which is sent when it is awaited.
pub type GetForm = Call<(), std::convert::Infallible>;

const GET_FORM: &Operation<(), std::convert::Infallible> = &Operation {
    name: "get_form",
    method: Method::GET,
    path: "/v10",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /v11{?q}`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn get_query_in_path(&self, q: &str) -> GetQueryInPath {
        let mut call = self.core.call(GET_QUERY_IN_PATH);
        call.draft.path("q", &q);
        call
    }
}

/// A call of [`Client::get_query_in_path`], which is sent when it is awaited.
pub type GetQueryInPath = Call<(), std::convert::Infallible>;

const GET_QUERY_IN_PATH: &Operation<(), std::convert::Infallible> = &Operation {
    name: "get_query_in_path",
    method: Method::GET,
    path: "/v11?q={q}",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /v12{;m}`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn get_matrix(&self, m: &str) -> GetMatrix {
        let mut call = self.core.call(GET_MATRIX);
        call.draft.path("m", &m);
        call
    }
}

/// A call of [`Client::get_matrix`], which is sent when it is awaited.
pub type GetMatrix = Call<(), std::convert::Infallible>;

const GET_MATRIX: &Operation<(), std::convert::Infallible> = &Operation {
    name: "get_matrix",
    method: Method::GET,
    path: "/v12;m={m}",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /v13{;m}`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn get_matrix_style(&self, m: &str) -> GetMatrixStyle {
        let mut call = self.core.call(GET_MATRIX_STYLE);
        call.draft.path_with(
            "m",
            Format {
                style: Style::Matrix,
                explode: false,
                allow_reserved: false,
            },
            &m,
        );
        call
    }
}

/// A call of [`Client::get_matrix_style`], which is sent when it is awaited.
pub type GetMatrixStyle = Call<(), std::convert::Infallible>;

const GET_MATRIX_STYLE: &Operation<(), std::convert::Infallible> = &Operation {
    name: "get_matrix_style",
    method: Method::GET,
    path: "/v13{m}",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /v14{/x}`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn get_slash(&self, x: &str) -> GetSlash {
        let mut call = self.core.call(GET_SLASH);
        call.draft.path("x", &x);
        call
    }
}

/// A call of [`Client::get_slash`], which is sent when it is awaited.
pub type GetSlash = Call<(), std::convert::Infallible>;

const GET_SLASH: &Operation<(), std::convert::Infallible> = &Operation {
    name: "get_slash",
    method: Method::GET,
    path: "/v14/{x}",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /v15/a{.ext}`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn get_dot(&self, ext: &str) -> GetDot {
        let mut call = self.core.call(GET_DOT);
        call.draft.path("ext", &ext);
        call
    }
}

/// A call of [`Client::get_dot`], which is sent when it is awaited.
pub type GetDot = Call<(), std::convert::Infallible>;

const GET_DOT: &Operation<(), std::convert::Infallible> = &Operation {
    name: "get_dot",
    method: Method::GET,
    path: "/v15/a.{ext}",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /v16/a{#frag}`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn get_hash(&self) -> GetHash {
        self.core.call(GET_HASH)
    }
}

/// A call of [`Client::get_hash`], which is sent when it is awaited.
pub type GetHash = Call<(), std::convert::Infallible>;

const GET_HASH: &Operation<(), std::convert::Infallible> = &Operation {
    name: "get_hash",
    method: Method::GET,
    path: "/v16/a",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /v17/{ id }/{path...}`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn get_spaced(&self, id: &str, path: &str) -> GetSpaced {
        let mut call = self.core.call(GET_SPACED);
        call.draft.path("id", &id);
        call.draft.path("path", &path);
        call
    }
}

/// A call of [`Client::get_spaced`], which is sent when it is awaited.
pub type GetSpaced = Call<(), std::convert::Infallible>;

const GET_SPACED: &Operation<(), std::convert::Infallible> = &Operation {
    name: "get_spaced",
    method: Method::GET,
    path: "/v17/{id}/{path}",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /v18/{id,x}`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn get_list(&self, id_x: &str) -> GetList {
        let mut call = self.core.call(GET_LIST);
        call.draft.path("id,x", &id_x);
        call
    }
}

/// A call of [`Client::get_list`], which is sent when it is awaited.
pub type GetList = Call<(), std::convert::Infallible>;

const GET_LIST: &Operation<(), std::convert::Infallible> = &Operation {
    name: "get_list",
    method: Method::GET,
    path: "/v18/{id,x}",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /v23/{a}{b}/{c}.{d}`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn get_adjacent(&self, a: &str, b: &str, c: &str, d: &str) -> GetAdjacent {
        let mut call = self.core.call(GET_ADJACENT);
        call.draft.path("a", &a);
        call.draft.path("b", &b);
        call.draft.path("c", &c);
        call.draft.path("d", &d);
        call
    }
}

/// A call of [`Client::get_adjacent`], which is sent when it is awaited.
pub type GetAdjacent = Call<(), std::convert::Infallible>;

const GET_ADJACENT: &Operation<(), std::convert::Infallible> = &Operation {
    name: "get_adjacent",
    method: Method::GET,
    path: "/v23/{a}{b}/{c}.{d}",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};
