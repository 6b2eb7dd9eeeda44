//! Values of formats that have a type of their own: bytes in base64, times, UUIDs, long integers.

pub mod base64;
pub mod big_integer;
pub mod date_time;
pub mod date_time_lenient;
pub mod time;
pub mod uuid;
