//! The types of `What is not handled`.

mod bare;
mod formatted;
mod odd;
mod only_required;

pub use self::bare::Bare;
pub use self::formatted::Formatted;
pub use self::odd::Odd;
pub use self::only_required::OnlyRequired;
