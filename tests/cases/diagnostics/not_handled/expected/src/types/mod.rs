//! The types of `What is not handled`.

mod bare;
mod odd;
mod formatted;
mod only_required;

pub use self::bare::Bare;
pub use self::odd::Odd;
pub use self::formatted::Formatted;
pub use self::only_required::OnlyRequired;
