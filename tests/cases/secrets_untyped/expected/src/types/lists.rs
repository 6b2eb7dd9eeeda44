//! Types of `Lists`.

use super::super::runtime;

use self::runtime::json::Json;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::secret::Secret;
use self::runtime::union::{self, Look};

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Lists {
    Strings(Vec<Secret<String>>),
    Values(Vec<serde_json::Value>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for Lists {
    const IS_SECRET: bool = true;

    #[inline]
    fn decode(json: Json<'_>) -> Self {
        json.hidden(|json| {
            union::choose(
                json,
                Self::Other,
                &[
                    (&[Look::List(&[Look::Text])], |json| {
                        Self::Strings(Decode::decode(json))
                    }),
                    (&[Look::List(&[Look::Anything])], |json| {
                        Self::Values(Decode::decode(json))
                    }),
                ],
            )
        })
    }
}

impl Encode for Lists {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::Strings(value) => value.encode(sink),
            Self::Values(value) => runtime::secret::hide(value, sink),
            Self::Other(value) => runtime::secret::hide(value, sink),
        }
    }
}

runtime::model::serde_bridge!(Lists);

impl std::fmt::Debug for Lists {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Strings(value) => f.debug_tuple("Strings").field(value).finish(),
            Self::Values(_) => f.write_str("Values(…)"),
            Self::Other(_) => f.write_str("Other(…)"),
        }
    }
}

impl From<Vec<Secret<String>>> for Lists {
    #[inline]
    fn from(value: Vec<Secret<String>>) -> Self {
        Self::Strings(value)
    }
}

impl From<Vec<serde_json::Value>> for Lists {
    #[inline]
    fn from(value: Vec<serde_json::Value>) -> Self {
        Self::Values(value)
    }
}
