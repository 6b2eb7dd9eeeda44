//! Operations without a tag.

use http::Method;

use super::super::runtime;
use super::super::types;
use super::client::Client;

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};
use self::runtime::parameter::style::{Format, Style};
use self::runtime::stream::opening::Opening;
use self::runtime::stream::server_events::{self, ServerEvents};

impl Client {
    /// `GET /cats`.
    ///
    /// Replies:
    ///
    /// * `200`: Cats.
    ///   * Header `Order`:
    ///   * Header `Rate`:
    /// * `401`: Who?
    /// * `403`: No.
    ///
    /// Their headers, typed: [`ListCatsHeaders`](super::super::types::ListCatsHeaders).
    #[inline]
    pub fn list_cats(&self) -> ListCats {
        self.core.call(LIST_CATS)
    }
}

/// A call of [`Client::list_cats`], which is sent when it is awaited.
pub type ListCats =
    Call<Vec<types::ListCatsResponseItem>, types::ListCatsError, operation::ListCats>;

impl ListCats {
    /// Sets the parameter `color`.
    #[inline]
    pub fn color(mut self, color: &types::ListCatsColor) -> Self {
        self.draft.query("color", &color);
        self
    }

    /// Sets the parameter `order`.
    #[inline]
    pub fn order(mut self, order: &types::ListCatsOrder) -> Self {
        self.draft.query("order", &order);
        self
    }

    /// Sets the parameter `denied`.
    #[inline]
    pub fn denied(mut self, denied: &types::ListCatsDenied) -> Self {
        self.draft.query("denied", &denied);
        self
    }

    /// Sets the parameter `filter`.
    #[inline]
    pub fn filter(mut self, filter: &types::ListCatsFilter) -> Self {
        self.draft.query_with(
            "filter",
            Format {
                style: Style::Json,
                explode: false,
                allow_reserved: false,
            },
            &filter,
        );
        self
    }

    /// Sends the call and hands over the reply as server-sent events, each as it comes. The time
    /// limit ends with the headers.
    #[inline]
    pub fn send_events(self) -> Opening<ServerEvents<types::ListCatsEvent>, types::ListCatsError> {
        self.open("text/event-stream", server_events::json())
    }
}

const LIST_CATS: &Operation<Vec<types::ListCatsResponseItem>, types::ListCatsError> = &Operation {
    name: "list_cats",
    method: Method::GET,
    path: "/cats",
    security: &[],
    accept: "application/json",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::json,
    },
    failure: Answers {
        statuses: &[Status::Code(401), Status::Code(403)],
        decode: types::ListCatsError::from_reply,
    },
};

impl Client {
    /// `POST /cats`.
    ///
    /// Replies:
    ///
    /// * `204`: Added.
    /// * `401`: Who?
    /// * `403`: No.
    #[inline]
    pub fn add_cat(&self) -> AddCat {
        self.core.call(ADD_CAT)
    }
}

/// A call of [`Client::add_cat`], which is sent when it is awaited.
pub type AddCat = Call<(), types::AddCatError, operation::AddCat>;

impl Client {
    /// The same as [`add_cat`](Self::add_cat) with a body of `multipart/form-data`.
    #[inline]
    pub fn add_cat_multipart(&self, body: &types::AddCatMultipartForm) -> AddCat {
        let mut call = self.core.call(ADD_CAT);
        call.draft.multipart_body(body.to_multipart());
        call
    }
}

impl Client {
    /// The same as [`add_cat`](Self::add_cat) with a body of `application/x-www-form-urlencoded`.
    #[inline]
    pub fn add_cat_form(&self, body: &types::AddCatFormRequest) -> AddCat {
        let mut call = self.core.call(ADD_CAT);
        call.draft.form_body(body, &[]);
        call
    }
}

impl AddCat {
    /// Sets the parameter `color`.
    #[inline]
    pub fn color(mut self, color: &types::AddCatColor) -> Self {
        self.draft.query("color", &color);
        self
    }

    /// Sets the body.
    #[inline]
    pub fn body(mut self, body: &types::AddCatRequest) -> Self {
        self.draft.json_body("application/json", body);
        self
    }
}

const ADD_CAT: &Operation<(), types::AddCatError> = &Operation {
    name: "add_cat",
    method: Method::POST,
    path: "/cats",
    security: &[],
    accept: "application/json",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers {
        statuses: &[Status::Code(401), Status::Code(403)],
        decode: types::AddCatError::from_reply,
    },
};

impl Client {
    /// `PUT /cats`.
    ///
    /// Replies:
    ///
    /// * `204`: Replaced.
    /// * `401`: Who?
    /// * `default`: Who?
    ///
    /// # Callback `fed`
    ///
    /// A `POST` request to `{$request.query.url}` with the payload [`FedPayload`](super::super::types::FedPayload).
    ///
    /// Answers:
    ///
    /// * `200`: Fine.
    /// * `401`: Who?
    ///
    /// The answer `200` has the body [`FedAnswer`](super::super::types::FedAnswer), `401` has the body [`FedUnauthorized`](super::super::types::FedUnauthorized).
    ///
    /// [`ReplaceCatCallback::read`](super::super::types::ReplaceCatCallback::read) reads what comes in, by its name.
    #[inline]
    pub fn replace_cat(&self) -> ReplaceCat {
        self.core.call(REPLACE_CAT)
    }
}

/// A call of [`Client::replace_cat`], which is sent when it is awaited.
pub type ReplaceCat = Call<(), types::Unauthorized, operation::ReplaceCat>;

impl Client {
    /// The same as [`replace_cat`](Self::replace_cat) with a body of `multipart/form-data`.
    #[inline]
    pub fn replace_cat_multipart(&self, body: &types::ReplaceCatMultipartForm) -> ReplaceCat {
        let mut call = self.core.call(REPLACE_CAT);
        call.draft.multipart_body(body.to_multipart());
        call
    }
}

impl Client {
    /// The same as [`replace_cat`](Self::replace_cat) with a body of `application/x-www-form-urlencoded`.
    #[inline]
    pub fn replace_cat_form(&self, body: &types::ReplaceCatFormRequest) -> ReplaceCat {
        let mut call = self.core.call(REPLACE_CAT);
        call.draft.form_body(body, &[]);
        call
    }
}

impl ReplaceCat {
    /// Sets the parameter `color`.
    #[inline]
    pub fn color(mut self, color: &types::ReplaceCatColor) -> Self {
        self.draft.query("color", &color);
        self
    }

    /// Sets the parameter `order`.
    #[inline]
    pub fn order(mut self, order: &types::ReplaceCatOrder) -> Self {
        self.draft.query("order", &order);
        self
    }

    /// Sets the body.
    #[inline]
    pub fn body(mut self, body: &types::ReplaceCatRequest) -> Self {
        self.draft.json_body("application/json", body);
        self
    }
}

const REPLACE_CAT: &Operation<(), types::Unauthorized> = &Operation {
    name: "replace_cat",
    method: Method::PUT,
    path: "/cats",
    security: &[],
    accept: "application/json",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers {
        statuses: &[Status::Code(401), Status::Default],
        decode: reply::json,
    },
};

impl Client {
    /// `GET /cats/toys`.
    ///
    /// Replies:
    ///
    /// * `200`: Toys.
    /// * `401`: Who?
    #[inline]
    pub fn get_cats_toys(&self) -> GetCatsToys {
        self.core.call(GET_CATS_TOYS)
    }
}

/// A call of [`Client::get_cats_toys`], which is sent when it is awaited.
pub type GetCatsToys =
    Call<types::GetCatsToysResponse, types::GetCatsToysUnauthorized, operation::GetCatsToys>;

impl GetCatsToys {
    /// Sets the parameter `noise`.
    #[inline]
    pub fn noise(mut self, noise: &types::GetCatsToysNoise) -> Self {
        self.draft.query("noise", &noise);
        self
    }
}

const GET_CATS_TOYS: &Operation<types::GetCatsToysResponse, types::GetCatsToysUnauthorized> =
    &Operation {
        name: "get_cats_toys",
        method: Method::GET,
        path: "/cats/toys",
        security: &[],
        accept: "application/json",
        success: Answers {
            statuses: &[Status::Code(200)],
            decode: reply::json,
        },
        failure: Answers {
            statuses: &[Status::Code(401)],
            decode: reply::json,
        },
    };

impl Client {
    /// `GET /dogs/toys`.
    ///
    /// Replies:
    ///
    /// * `200`: Toys.
    /// * `401`: Who?
    #[inline]
    pub fn get_dogs_toys(&self) -> GetDogsToys {
        self.core.call(GET_DOGS_TOYS)
    }
}

/// A call of [`Client::get_dogs_toys`], which is sent when it is awaited.
pub type GetDogsToys =
    Call<types::GetDogsToysResponse, types::GetDogsToysUnauthorized, operation::GetDogsToys>;

impl GetDogsToys {
    /// Sets the parameter `noise`.
    #[inline]
    pub fn noise(mut self, noise: &types::GetDogsToysNoise) -> Self {
        self.draft.query("noise", &noise);
        self
    }
}

const GET_DOGS_TOYS: &Operation<types::GetDogsToysResponse, types::GetDogsToysUnauthorized> =
    &Operation {
        name: "get_dogs_toys",
        method: Method::GET,
        path: "/dogs/toys",
        security: &[],
        accept: "application/json",
        success: Answers {
            statuses: &[Status::Code(200)],
            decode: reply::json,
        },
        failure: Answers {
            statuses: &[Status::Code(401)],
            decode: reply::json,
        },
    };

/// Tells the calls with setters of their own apart; nobody needs to name one.
pub mod operation {
    /// Marks [`ListCats`](super::ListCats).
    pub enum ListCats {}

    /// Marks [`AddCat`](super::AddCat).
    pub enum AddCat {}

    /// Marks [`ReplaceCat`](super::ReplaceCat).
    pub enum ReplaceCat {}

    /// Marks [`GetCatsToys`](super::GetCatsToys).
    pub enum GetCatsToys {}

    /// Marks [`GetDogsToys`](super::GetDogsToys).
    pub enum GetDogsToys {}
}
