//! The types of `allOf`.

mod base;
mod single;
mod extended;
mod beside_properties;
mod only_requires;
mod overriding;
mod deep;
mod holder;

pub use self::base::Base;
pub use self::single::Single;
pub use self::extended::Extended;
pub use self::beside_properties::BesideProperties;
pub use self::only_requires::OnlyRequires;
pub use self::overriding::Overriding;
pub use self::deep::Deep;
pub use self::holder::Holder;
