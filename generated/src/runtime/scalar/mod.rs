//! Values of formats that have a type of their own: bytes in base64, times, UUIDs, long integers.

pub mod date_time;
pub mod time;
pub mod uuid;
