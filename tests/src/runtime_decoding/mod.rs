//! Tests of how long decoding takes, where it is done, and how much is decoded at all.

mod bounds;
mod device;
mod limits;
mod threads;
mod time;
