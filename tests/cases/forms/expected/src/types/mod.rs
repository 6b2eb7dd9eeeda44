//! The types of `Forms`.

mod upload;
mod meta;
mod query;
mod upload_optional;
mod encoded;
mod urlencoded;

pub use self::upload::{Upload, UploadKind, UploadMeta};
pub use self::meta::Meta;
pub use self::query::Query;
pub use self::upload_optional::UploadOptionalForm;
pub use self::encoded::{EncodedForm, EncodedFormData};
pub use self::urlencoded::UrlencodedRequest;
