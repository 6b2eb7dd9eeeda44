//! The types of `Bodies of several media types`.

mod pet;
mod picture;
mod change;
mod inline;
mod other_inline;

pub use self::pet::Pet;
pub use self::picture::Picture;
pub use self::change::ChangeRequestItem;
pub use self::inline::{InlineMultipartForm, InlineRequest};
pub use self::other_inline::{
    OtherInlineFormRequest, OtherInlineRequest, OtherInlineVndOtherJsonRequest,
};
