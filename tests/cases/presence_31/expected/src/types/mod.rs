//! The types of `Presence`.

mod presence;
mod nullable_text;
mod nullable_object;
mod user;

pub use self::presence::Presence;
pub use self::nullable_text::NullableText;
pub use self::nullable_object::NullableObject;
pub use self::user::User;
