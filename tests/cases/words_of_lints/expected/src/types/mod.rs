//! The types of `Words of lints`.

mod operators;
mod placeholders;
mod nested;
mod holes;
mod large;
mod new;
mod listed;
mod next;
mod cmp;

pub use self::operators::Operators;
pub use self::placeholders::Placeholders;
pub use self::nested::{Nested, NestedByNameValueValue};
pub use self::holes::{
    Holes, HolesObjectsItem, HolesObjectsItemValue, HolesRowsItem, HolesRowsItemItemItem,
};
pub use self::large::Large;
pub use self::new::New;
pub use self::listed::Listed;
pub use self::next::{NextError, NextResponse};
pub use self::cmp::{CmpForm, CmpResponseItem, CmpResponseItemValueValue};
