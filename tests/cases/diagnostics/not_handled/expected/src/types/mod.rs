//! The types of `What is not handled`.

mod post_a;

pub use self::post_a::PostAForm;
