//! Types of `List`.

use super::IntoTypeInline;

pub type List = Vec<IntoTypeInline>;
