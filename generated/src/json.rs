//! Types of the API as JSON outside of a call, and what stands in them for JSON that Rust has no
//! type for.
//!
//! [`from_slice`] reads any of the types and [`to_vec`] writes it, by the rules of calls: what is
//! read need not be valid beyond its type, and nothing that the document does not name is lost. The
//! types implement serde's traits too; those are for other formats and for types of one's own
//! around them.
//!
//! [`Masked`] writes a value with `***` in place of its secrets, for logs.
//!
//! [`Decode`] and [`Encode`] are the traits below all of this, with which the types are emitted:
//! [`Json`], [`Object`] and [`Array`] are a document that was parsed, and a [`Sink`] takes what is
//! written.
//!
//! [`Unlisted`] and [`UnlistedInteger`] are values of enums that the document does not list.

pub use super::runtime::json::Json;
pub use super::runtime::json::Kind;
pub use super::runtime::json::array::Array;
pub use super::runtime::json::object::Object;
pub use super::runtime::model::Decode;
pub use super::runtime::model::Encode;
pub use super::runtime::model::Sink;
pub use super::runtime::model::from_slice;
pub use super::runtime::model::object::Entries;
pub use super::runtime::model::object::Field;
pub use super::runtime::model::object::PropertyValue;
pub use super::runtime::model::open_enum::Unlisted;
pub use super::runtime::model::open_enum::UnlistedInteger;
pub use super::runtime::model::to_vec;
pub use super::runtime::secret::Masked;
