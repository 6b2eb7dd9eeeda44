//! The types of `Keywords that nothing is made of`.

mod not;
mod discriminated;
mod never;
mod union_;

pub use self::not::Not;
pub use self::discriminated::Discriminated;
pub use self::never::Never;
pub use self::union_::Union;
