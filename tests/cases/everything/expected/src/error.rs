//! What went wrong, in detail.
//!
//! A call fails with an [`Error`](super::Error), and a client that cannot be built with a
//! [`BuildError`](super::BuildError). The variants of the former hold what is here:
//!
//! * [`ArgumentError`] and [`MissingCredential`]: nothing was sent.
//! * [`TransportError`](super::transport::TransportError): there is no reply, or only a part of
//!   one.
//! * [`TimeLimitError`]: the reply did not come in time.
//! * [`StatusError`]: the server answered with an error, the body of which is decoded if it is what
//!   the document says.
//! * [`DecodeFailure`]: the body of a success is not what the document says. Its [`DecodeError`]
//!   tells where and why, and its [`Reply`] has the body as it came.
//! * [`BodyTooLarge`]: the body exceeds a limit of the client.
//!
//! None of them shows a secret when it is printed.

pub use super::runtime::call::reply::Reply;
pub use super::runtime::error::decode::DecodeError;
pub use super::runtime::error::kinds::ArgumentError;
pub use super::runtime::error::kinds::BodyTooLarge;
pub use super::runtime::error::kinds::DecodeFailure;
pub use super::runtime::error::kinds::MissingCredential;
pub use super::runtime::error::kinds::StatusError;
pub use super::runtime::error::kinds::TimeLimitError;
