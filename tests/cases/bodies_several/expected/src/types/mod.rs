//! The types of `Bodies of several media types`.

mod change;
mod inline;
mod other_inline;
mod pet;
mod picture;

pub use self::change::ChangeRequestItem;
pub use self::inline::{InlineMultipartForm, InlineRequest};
pub use self::other_inline::{
    OtherInlineFormRequest, OtherInlineRequest, OtherInlineVndOtherJsonRequest,
};
pub use self::pet::Pet;
pub use self::picture::Picture;
