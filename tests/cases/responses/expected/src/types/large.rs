//! Types of `Large`.

use super::super::runtime;
use super::Pet;

use self::runtime::model::open_enum::Unlisted;

#[derive(Clone)]
#[non_exhaustive]
pub struct Large {
    pub a: String,
    pub b: String,
    pub c: String,
    pub d: String,
    pub e: Vec<String>,
    pub f: serde_json::Map<String, serde_json::Value>,
    pub g: Pet,
    pub h: f64,
    pub i: LargeI,
}

/// What [`Large::new`] needs.
pub struct LargeRequired {
    pub a: String,
    pub b: String,
    pub c: String,
    pub d: String,
    pub e: Vec<String>,
    pub f: serde_json::Map<String, serde_json::Value>,
    pub g: Pet,
    pub h: f64,
    pub i: LargeI,
}

runtime::model::opaque_debug!(LargeRequired);

impl Large {
    /// A `Large` with what is required.
    #[inline]
    pub fn new(required: LargeRequired) -> Self {
        Self {
            a: required.a,
            b: required.b,
            c: required.c,
            d: required.d,
            e: required.e,
            f: required.f,
            g: required.g,
            h: required.h,
            i: required.i,
        }
    }
}

runtime::model::object! {
    Large {
        a: required("a"),
        b: required("b"),
        c: required("c"),
        d: required("d"),
        e: required("e"),
        f: required("f"),
        g: required("g"),
        h: required("h"),
        i: required("i"),
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum LargeI {
    /// `a`.
    A,
    /// `b`.
    B,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::model::open_enum::string_enum! {
    LargeI {
        A => "a",
        B => "b",
    }
}
