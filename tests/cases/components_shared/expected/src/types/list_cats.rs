//! Types of `listCats`.

use http::HeaderMap;

use super::super::runtime;
use super::{
    AddCatColor, CatsEvent, CatsItem, CatsOrder, DeniedParameter, DeniedResponse, Filter, Order,
    Rate, Unauthorized,
};

use self::runtime::parameter::header_value::read;

/// Values: `"black"`, `"white"`.
pub type ListCatsColor = AddCatColor;

/// Values: `"age"`, `"name"`.
pub type ListCatsOrder = Order;

/// Values: `"yes please"`, `"no thanks"`.
pub type ListCatsDenied = DeniedParameter;

pub type ListCatsFilter = Filter;

/// The headers of the replies, each where a reply has it.
///
/// One that cannot be read as what the document says is `None`, too; its text is among the
/// headers of the reply.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListCatsHeaders {
    pub order: Option<ListCatsHeadersOrder>,
    pub rate: Option<ListCatsHeadersRate>,
}

impl ListCatsHeaders {
    /// Reads the headers of a reply.
    #[inline]
    pub fn of(headers: &HeaderMap) -> Self {
        Self {
            order: read(headers, "Order"),
            rate: read(headers, "Rate"),
        }
    }
}

/// Values: `"up"`, `"down"`.
pub type ListCatsHeadersOrder = CatsOrder;

/// Values: `"slow"`, `"fast"`.
pub type ListCatsHeadersRate = Rate;

pub type ListCatsEvent = CatsEvent;

pub type ListCatsResponseItem = CatsItem;

pub type ListCatsUnauthorized = Unauthorized;

pub type ListCatsForbidden = DeniedResponse;
