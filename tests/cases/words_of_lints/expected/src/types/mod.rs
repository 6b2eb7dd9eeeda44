//! The types of `Words of lints`.

mod cmp;
mod holes;
mod large;
mod listed;
mod nested;
mod new;
mod next;
mod operators;
mod placeholders;
mod put_sent;

pub use self::cmp::{CmpForm, CmpResponseItem, CmpResponseItemValueValue};
pub use self::holes::{
    Holes, HolesObjectsItem, HolesObjectsItemValue, HolesRowsItem, HolesRowsItemItemItem,
};
pub use self::large::Large;
pub use self::listed::Listed;
pub use self::nested::{Nested, NestedByNameValueValue};
pub use self::new::New;
pub use self::next::{NextError, NextResponse};
pub use self::operators::Operators;
pub use self::placeholders::Placeholders;
pub use self::put_sent::PutSentRequest;
