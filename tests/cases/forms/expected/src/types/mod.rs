//! The types of `Forms`.

mod encoded;
mod meta;
mod query;
mod upload;
mod upload_optional;
mod urlencoded;

pub use self::encoded::{EncodedForm, EncodedFormData};
pub use self::meta::Meta;
pub use self::query::Query;
pub use self::upload::{Upload, UploadKind, UploadMeta};
pub use self::upload_optional::UploadOptionalForm;
pub use self::urlencoded::UrlencodedRequest;
