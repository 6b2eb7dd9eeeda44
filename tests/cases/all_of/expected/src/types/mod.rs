//! The types of `allOf`.

mod base;
mod beside_properties;
mod deep;
mod extended;
mod holder;
mod only_requires;
mod overriding;
mod single;

pub use self::base::Base;
pub use self::beside_properties::BesideProperties;
pub use self::deep::Deep;
pub use self::extended::Extended;
pub use self::holder::Holder;
pub use self::only_requires::OnlyRequires;
pub use self::overriding::Overriding;
pub use self::single::Single;
