//! Operations without a tag.

use http::Method;

use super::super::runtime;
use super::client::Client;

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};

impl Client {
    /// `GET /`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn get(&self) -> Get {
        self.core.call(GET)
    }
}

/// A call of [`Client::get`], which is sent when it is awaited.
pub type Get = Call<(), std::convert::Infallible>;

const GET: &Operation<(), std::convert::Infallible> = &Operation {
    name: "get",
    method: Method::GET,
    path: "/",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /folders/{id}/items`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn get_folders_by_id_items(&self, id: &str) -> GetFoldersByIdItems {
        let mut call = self.core.call(GET_FOLDERS_BY_ID_ITEMS);
        call.draft.path("id", &id);
        call
    }
}

/// A call of [`Client::get_folders_by_id_items`], which is sent when it is awaited.
pub type GetFoldersByIdItems = Call<(), std::convert::Infallible>;

const GET_FOLDERS_BY_ID_ITEMS: &Operation<(), std::convert::Infallible> = &Operation {
    name: "get_folders_by_id_items",
    method: Method::GET,
    path: "/folders/{id}/items",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `HEAD /folders/{id}/items`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn head_folders_by_id_items(&self, id: &str) -> HeadFoldersByIdItems {
        let mut call = self.core.call(HEAD_FOLDERS_BY_ID_ITEMS);
        call.draft.path("id", &id);
        call
    }
}

/// A call of [`Client::head_folders_by_id_items`], which is sent when it is awaited.
pub type HeadFoldersByIdItems = Call<(), std::convert::Infallible>;

const HEAD_FOLDERS_BY_ID_ITEMS: &Operation<(), std::convert::Infallible> = &Operation {
    name: "head_folders_by_id_items",
    method: Method::HEAD,
    path: "/folders/{id}/items",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `POST /folders/{id}/items`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn post_folders_by_id_items(&self, id: &str) -> PostFoldersByIdItems {
        let mut call = self.core.call(POST_FOLDERS_BY_ID_ITEMS);
        call.draft.path("id", &id);
        call
    }
}

/// A call of [`Client::post_folders_by_id_items`], which is sent when it is awaited.
pub type PostFoldersByIdItems = Call<(), std::convert::Infallible>;

const POST_FOLDERS_BY_ID_ITEMS: &Operation<(), std::convert::Infallible> = &Operation {
    name: "post_folders_by_id_items",
    method: Method::POST,
    path: "/folders/{id}/items",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `PUT /folders/{id}/items`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn put_folders_by_id_items(&self, id: &str) -> PutFoldersByIdItems {
        let mut call = self.core.call(PUT_FOLDERS_BY_ID_ITEMS);
        call.draft.path("id", &id);
        call
    }
}

/// A call of [`Client::put_folders_by_id_items`], which is sent when it is awaited.
pub type PutFoldersByIdItems = Call<(), std::convert::Infallible>;

const PUT_FOLDERS_BY_ID_ITEMS: &Operation<(), std::convert::Infallible> = &Operation {
    name: "put_folders_by_id_items",
    method: Method::PUT,
    path: "/folders/{id}/items",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `DELETE /folders/{id}/items`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn delete_folders_by_id_items(&self, id: &str) -> DeleteFoldersByIdItems {
        let mut call = self.core.call(DELETE_FOLDERS_BY_ID_ITEMS);
        call.draft.path("id", &id);
        call
    }
}

/// A call of [`Client::delete_folders_by_id_items`], which is sent when it is awaited.
pub type DeleteFoldersByIdItems = Call<(), std::convert::Infallible>;

const DELETE_FOLDERS_BY_ID_ITEMS: &Operation<(), std::convert::Infallible> = &Operation {
    name: "delete_folders_by_id_items",
    method: Method::DELETE,
    path: "/folders/{id}/items",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `OPTIONS /folders/{id}/items`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn options_folders_by_id_items(&self, id: &str) -> OptionsFoldersByIdItems {
        let mut call = self.core.call(OPTIONS_FOLDERS_BY_ID_ITEMS);
        call.draft.path("id", &id);
        call
    }
}

/// A call of [`Client::options_folders_by_id_items`], which is sent when it is awaited.
pub type OptionsFoldersByIdItems = Call<(), std::convert::Infallible>;

const OPTIONS_FOLDERS_BY_ID_ITEMS: &Operation<(), std::convert::Infallible> = &Operation {
    name: "options_folders_by_id_items",
    method: Method::OPTIONS,
    path: "/folders/{id}/items",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `TRACE /folders/{id}/items`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn trace_folders_by_id_items(&self, id: &str) -> TraceFoldersByIdItems {
        let mut call = self.core.call(TRACE_FOLDERS_BY_ID_ITEMS);
        call.draft.path("id", &id);
        call
    }
}

/// A call of [`Client::trace_folders_by_id_items`], which is sent when it is awaited.
pub type TraceFoldersByIdItems = Call<(), std::convert::Infallible>;

const TRACE_FOLDERS_BY_ID_ITEMS: &Operation<(), std::convert::Infallible> = &Operation {
    name: "trace_folders_by_id_items",
    method: Method::TRACE,
    path: "/folders/{id}/items",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `PATCH /folders/{id}/items`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn patch_folders_by_id_items(&self, id: &str) -> PatchFoldersByIdItems {
        let mut call = self.core.call(PATCH_FOLDERS_BY_ID_ITEMS);
        call.draft.path("id", &id);
        call
    }
}

/// A call of [`Client::patch_folders_by_id_items`], which is sent when it is awaited.
pub type PatchFoldersByIdItems = Call<(), std::convert::Infallible>;

const PATCH_FOLDERS_BY_ID_ITEMS: &Operation<(), std::convert::Infallible> = &Operation {
    name: "patch_folders_by_id_items",
    method: Method::PATCH,
    path: "/folders/{id}/items",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /folders/{id}.json`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn get_folders_by_id_json(&self, id: &str) -> GetFoldersByIdJson {
        let mut call = self.core.call(GET_FOLDERS_BY_ID_JSON);
        call.draft.path("id", &id);
        call
    }
}

/// A call of [`Client::get_folders_by_id_json`], which is sent when it is awaited.
pub type GetFoldersByIdJson = Call<(), std::convert::Infallible>;

const GET_FOLDERS_BY_ID_JSON: &Operation<(), std::convert::Infallible> = &Operation {
    name: "get_folders_by_id_json",
    method: Method::GET,
    path: "/folders/{id}.json",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /folders/{id}-{other}`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn get_folders_by_id_by_other(&self, id: &str, other: &str) -> GetFoldersByIdByOther {
        let mut call = self.core.call(GET_FOLDERS_BY_ID_BY_OTHER);
        call.draft.path("id", &id);
        call.draft.path("other", &other);
        call
    }
}

/// A call of [`Client::get_folders_by_id_by_other`], which is sent when it is awaited.
pub type GetFoldersByIdByOther = Call<(), std::convert::Infallible>;

const GET_FOLDERS_BY_ID_BY_OTHER: &Operation<(), std::convert::Infallible> = &Operation {
    name: "get_folders_by_id_by_other",
    method: Method::GET,
    path: "/folders/{id}-{other}",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /v1.0/käse/日本`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn get_v1_0_kase_ri_ben(&self) -> GetV1_0KaseRiBen {
        self.core.call(GET_V1_0_KASE_RI_BEN)
    }
}

/// A call of [`Client::get_v1_0_kase_ri_ben`], which is sent when it is awaited.
pub type GetV1_0KaseRiBen = Call<(), std::convert::Infallible>;

const GET_V1_0_KASE_RI_BEN: &Operation<(), std::convert::Infallible> = &Operation {
    name: "get_v1_0_kase_ri_ben",
    method: Method::GET,
    path: "/v1.0/käse/日本",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /poor`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn get_poor(&self) -> GetPoor {
        self.core.call(GET_POOR)
    }
}

/// A call of [`Client::get_poor`], which is sent when it is awaited.
pub type GetPoor = Call<(), std::convert::Infallible>;

const GET_POOR: &Operation<(), std::convert::Infallible> = &Operation {
    name: "get_poor",
    method: Method::GET,
    path: "/poor",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /keyword`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn move_(&self) -> Move {
        self.core.call(MOVE)
    }
}

/// A call of [`Client::move_`], which is sent when it is awaited.
pub type Move = Call<(), std::convert::Infallible>;

const MOVE: &Operation<(), std::convert::Infallible> = &Operation {
    name: "move_",
    method: Method::GET,
    path: "/keyword",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /digits`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn n2fa(&self) -> N2fa {
        self.core.call(N2FA)
    }
}

/// A call of [`Client::n2fa`], which is sent when it is awaited.
pub type N2fa = Call<(), std::convert::Infallible>;

const N2FA: &Operation<(), std::convert::Infallible> = &Operation {
    name: "n2fa",
    method: Method::GET,
    path: "/digits",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /taken`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn builder_operation(&self) -> Builder {
        self.core.call(BUILDER)
    }
}

/// A call of [`Client::builder_operation`], which is sent when it is awaited.
pub type Builder = Call<(), std::convert::Infallible>;

const BUILDER: &Operation<(), std::convert::Infallible> = &Operation {
    name: "builder_operation",
    method: Method::GET,
    path: "/taken",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /clone`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn clone_operation(&self) -> Clone {
        self.core.call(CLONE)
    }
}

/// A call of [`Client::clone_operation`], which is sent when it is awaited.
pub type Clone = Call<(), std::convert::Infallible>;

const CLONE: &Operation<(), std::convert::Infallible> = &Operation {
    name: "clone_operation",
    method: Method::GET,
    path: "/clone",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /from_env`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn from_env_operation(&self) -> FromEnv {
        self.core.call(FROM_ENV)
    }
}

/// A call of [`Client::from_env_operation`], which is sent when it is awaited.
pub type FromEnv = Call<(), std::convert::Infallible>;

const FROM_ENV: &Operation<(), std::convert::Infallible> = &Operation {
    name: "from_env_operation",
    method: Method::GET,
    path: "/from_env",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /new`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn new_operation(&self) -> New {
        self.core.call(NEW)
    }
}

/// A call of [`Client::new_operation`], which is sent when it is awaited.
pub type New = Call<(), std::convert::Infallible>;

const NEW: &Operation<(), std::convert::Infallible> = &Operation {
    name: "new_operation",
    method: Method::GET,
    path: "/new",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /case/a`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn get_thing_a(&self) -> GetThingA {
        self.core.call(GET_THING_A)
    }
}

/// A call of [`Client::get_thing_a`], which is sent when it is awaited.
pub type GetThingA = Call<(), std::convert::Infallible>;

const GET_THING_A: &Operation<(), std::convert::Infallible> = &Operation {
    name: "get_thing_a",
    method: Method::GET,
    path: "/case/a",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /case/b`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn get_thing_b(&self) -> GetThingB {
        self.core.call(GET_THING_B)
    }
}

/// A call of [`Client::get_thing_b`], which is sent when it is awaited.
pub type GetThingB = Call<(), std::convert::Infallible>;

const GET_THING_B: &Operation<(), std::convert::Infallible> = &Operation {
    name: "get_thing_b",
    method: Method::GET,
    path: "/case/b",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /case/c`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn get_thing_c(&self) -> GetThingC {
        self.core.call(GET_THING_C)
    }
}

/// A call of [`Client::get_thing_c`], which is sent when it is awaited.
pub type GetThingC = Call<(), std::convert::Infallible>;

const GET_THING_C: &Operation<(), std::convert::Infallible> = &Operation {
    name: "get_thing_c",
    method: Method::GET,
    path: "/case/c",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};
