//! The types of `Presence`.

mod nullable_object;
mod nullable_text;
mod presence;
mod user;

pub use self::nullable_object::NullableObject;
pub use self::nullable_text::NullableText;
pub use self::presence::Presence;
pub use self::user::User;
