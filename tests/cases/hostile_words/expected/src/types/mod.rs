//! The types of `Hostile words */ "`.

mod fields;
mod fields_inner;
mod grinning;
mod http_server2_xx;
mod minus;
mod n123;
mod p_e_t;
mod pet_dot_name;
mod pet_lower;
mod pet_title;
mod pet_underscore_name;
mod pet_upper;
mod ri_ben;
mod underscore;
mod unicode;

pub use self::fields::{Fields, FieldsInnerLower, FieldsInnerTitle};
pub use self::fields_inner::FieldsInner;
pub use self::grinning::Grinning;
pub use self::http_server2_xx::HttpServer2Xx;
pub use self::minus::Minus;
pub use self::n123::N123;
pub use self::p_e_t::PET;
pub use self::pet_dot_name::PetDotName;
pub use self::pet_lower::PetLower;
pub use self::pet_title::Pet;
pub use self::pet_underscore_name::PetUnderscoreName;
pub use self::pet_upper::PetUpper;
pub use self::ri_ben::RiBen;
pub use self::underscore::Underscore;
pub use self::unicode::Unicode;
