//! The types of `Hostile words */ "`.

mod n123;
mod underscore;
mod minus;
mod pet_3;
mod pet_2;
mod pet;
mod p_e_t;
mod pet_name;
mod pet_name_2;
mod http_server2_xx;
mod unicode;
mod ri_ben;
mod grinning;
mod fields;
mod fields_inner;

pub use self::n123::N123;
pub use self::underscore::Underscore;
pub use self::minus::Minus;
pub use self::pet_3::Pet3;
pub use self::pet_2::Pet;
pub use self::pet::Pet2;
pub use self::p_e_t::PET;
pub use self::pet_name::PetName;
pub use self::pet_name_2::PetName2;
pub use self::http_server2_xx::HttpServer2Xx;
pub use self::unicode::Unicode;
pub use self::ri_ben::RiBen;
pub use self::grinning::Grinning;
pub use self::fields::{Fields, FieldsInner2, FieldsInner3};
pub use self::fields_inner::FieldsInner;
