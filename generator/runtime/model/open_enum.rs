//! String enums that keep values which the document does not list.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::ops::Deref;

/// A string that the document does not list among the values of the enum `E`, as received.
///
/// Only the conversions of that enum make one, and none fits into another enum, so that it never
/// holds a listed value.
pub struct Unlisted<E>(Box<str>, PhantomData<fn() -> E>);

impl<E> Unlisted<E> {
    /// For the conversions of `string_enum!` alone.
    #[allow(dead_code, reason = "a document may have no string enums")]
    pub(in super::super::super) fn new(value: impl Into<Box<str>>) -> Self {
        Self(value.into(), PhantomData)
    }
}

impl<E> Clone for Unlisted<E> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), PhantomData)
    }
}

impl<E> PartialEq for Unlisted<E> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

impl<E> Eq for Unlisted<E> {}

impl<E> PartialOrd for Unlisted<E> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<E> Ord for Unlisted<E> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.0.cmp(&other.0)
    }
}

impl<E> Hash for Unlisted<E> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.hash(state);
    }
}

impl<E> Deref for Unlisted<E> {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl<E> AsRef<str> for Unlisted<E> {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl<E> fmt::Display for Unlisted<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl<E> fmt::Debug for Unlisted<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

/// Implements what a string enum with the variant `Other(Unlisted<Self>)` can do besides being
/// cloned, shown and compared with its own kind. It is hashed and ordered as its text, listed or
/// not, and compared with texts. Texts are not compared with it: the compiler would look at all
/// enums wherever two texts are compared. The file that calls this imports `Unlisted`, which the
/// variant names anyway.
#[allow(unused_macros, reason = "a document may have no string enums")]
macro_rules! string_enum {
    ($name:ident { $($variant:ident => $text:literal),* $(,)? }) => {
        impl $name {
            /// The values that the document lists, in its order.
            pub const LISTED: &'static [Self] = &[$(Self::$variant),*];

            /// The value as it is sent.
            #[inline]
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)*
                    Self::Other(text) => text,
                }
            }

            #[inline]
            #[allow(
                clippy::self_named_constructors,
                reason = "the document may call an enum so"
            )]
            fn listed(text: &str) -> Option<Self> {
                match text {
                    $($text => Some(Self::$variant),)*
                    _ => None,
                }
            }
        }

        impl From<&str> for $name {
            #[inline]
            fn from(text: &str) -> Self {
                match Self::listed(text) {
                    Some(listed) => listed,
                    None => Self::Other(Unlisted::new(text)),
                }
            }
        }

        impl From<String> for $name {
            #[inline]
            fn from(text: String) -> Self {
                match Self::listed(&text) {
                    Some(listed) => listed,
                    None => Self::Other(Unlisted::new(text)),
                }
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = ::std::convert::Infallible;

            #[inline]
            fn from_str(text: &str) -> Result<Self, <Self as ::std::str::FromStr>::Err> {
                Ok(Self::from(text))
            }
        }

        impl AsRef<str> for $name {
            #[inline]
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl ::std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl PartialEq<str> for $name {
            #[inline]
            fn eq(&self, other: &str) -> bool {
                self.as_str() == other
            }
        }

        impl PartialEq<&str> for $name {
            #[inline]
            fn eq(&self, other: &&str) -> bool {
                self.as_str() == *other
            }
        }

        runtime::model::open_enum::order_by!($name, as_str);

        impl runtime::model::Decode for $name {
            #[inline]
            fn decode(json: runtime::json::Json<'_>) -> Self {
                Self::from(json.string("string"))
            }
        }

        impl runtime::model::Encode for $name {
            #[inline]
            fn encode(&self, sink: &mut dyn runtime::model::Sink) {
                sink.str(self.as_str());
            }
        }

        runtime::model::serde_bridge!($name);
    };
}
#[allow(unused_imports, reason = "a document may have no string enums")]
pub(crate) use string_enum;

/// An integer that the document does not list among the values of the enum `E`, as received.
///
/// Only the conversions of that enum make one, and none fits into another enum, so that it never
/// holds a listed value.
pub struct UnlistedInteger<E>(i64, PhantomData<fn() -> E>);

impl<E> UnlistedInteger<E> {
    /// For the conversions of `integer_enum!` alone.
    #[allow(dead_code, reason = "a document may have no integer enums")]
    pub(in super::super::super) fn new(value: i64) -> Self {
        Self(value, PhantomData)
    }

    /// The integer.
    #[must_use]
    pub fn get(&self) -> i64 {
        self.0
    }
}

impl<E> Clone for UnlistedInteger<E> {
    fn clone(&self) -> Self {
        Self(self.0, PhantomData)
    }
}

impl<E> PartialEq for UnlistedInteger<E> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

impl<E> Eq for UnlistedInteger<E> {}

impl<E> PartialOrd for UnlistedInteger<E> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<E> Ord for UnlistedInteger<E> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.0.cmp(&other.0)
    }
}

impl<E> Hash for UnlistedInteger<E> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.hash(state);
    }
}

impl<E> fmt::Display for UnlistedInteger<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl<E> fmt::Debug for UnlistedInteger<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

/// Implements what an integer enum with the variant `Other(UnlistedInteger<Self>)` can do besides
/// being cloned, shown and compared with its own kind. It is hashed and ordered as its number,
/// listed or not. The file that calls this imports `UnlistedInteger`, which the variant names
/// anyway.
#[allow(unused_macros, reason = "a document may have no integer enums")]
macro_rules! integer_enum {
    ($name:ident { $($variant:ident => $value:literal),* $(,)? }) => {
        impl $name {
            /// The values that the document lists, in its order.
            pub const LISTED: &'static [Self] = &[$(Self::$variant),*];

            /// The value as it is sent.
            #[inline]
            #[must_use]
            pub fn as_i64(&self) -> i64 {
                match self {
                    $(Self::$variant => $value,)*
                    Self::Other(value) => value.get(),
                }
            }
        }

        impl From<i64> for $name {
            #[inline]
            fn from(value: i64) -> Self {
                match value {
                    $($value => Self::$variant,)*
                    _ => Self::Other(UnlistedInteger::new(value)),
                }
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = ::std::num::ParseIntError;

            #[inline]
            fn from_str(text: &str) -> Result<Self, <Self as ::std::str::FromStr>::Err> {
                text.parse::<i64>().map(Self::from)
            }
        }

        impl ::std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Display::fmt(&self.as_i64(), f)
            }
        }

        runtime::model::open_enum::order_by!($name, as_i64);

        impl runtime::model::Decode for $name {
            #[inline]
            fn decode(json: runtime::json::Json<'_>) -> Self {
                Self::from(<i64 as runtime::model::Decode>::decode(json))
            }
        }

        impl runtime::model::Encode for $name {
            #[inline]
            fn encode(&self, sink: &mut dyn runtime::model::Sink) {
                sink.i64(self.as_i64());
            }
        }

        runtime::model::serde_bridge!($name);
    };
}
#[allow(unused_imports, reason = "a document may have no integer enums")]
pub(crate) use integer_enum;

/// Implements `Eq`, `Hash` and `Ord` of an enum by what a method gives of each value, a listed one
/// or not. Two values are equal if and only if that is.
#[allow(unused_macros, reason = "a document may have no enums")]
macro_rules! order_by {
    ($name:ident, $value:ident) => {
        impl Eq for $name {}

        impl ::std::hash::Hash for $name {
            #[inline]
            fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
                ::std::hash::Hash::hash(&self.$value(), state);
            }
        }

        impl PartialOrd for $name {
            #[inline]
            fn partial_cmp(&self, other: &Self) -> Option<::std::cmp::Ordering> {
                Some(self.cmp(other))
            }
        }

        impl Ord for $name {
            #[inline]
            fn cmp(&self, other: &Self) -> ::std::cmp::Ordering {
                self.$value().cmp(&other.$value())
            }
        }
    };
}
#[allow(unused_imports, reason = "a document may have no enums")]
pub(crate) use order_by;
