//! A call that is used as if it was sent: what the compiler says of it.

use std::future::Future;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll};

use super::super::error::Error;
use super::super::maybe_send::MaybeSend;
use super::Call;
use super::response::Response;

/// Marks what is sent. Nothing implements it: what comes of sending a call is another type.
///
/// A call would be a future if it was sent, so that the compiler says this where it wants a future.
#[diagnostic::on_unimplemented(
    message = "a call is not a future until it is sent",
    label = "put `.send()` behind the call",
    note = "what takes a future takes a call that is sent, as in `tokio::spawn(call.send())`; `.await` \
            sends a call itself"
)]
pub(crate) trait Sent {}

/// A call that is not sent yet. Of a type that is not the call itself, the compiler says what is
/// lacking; else it says what is lacking of a future.
pub(crate) struct Unsent<C>(PhantomData<C>);

/// Never there: it leads the compiler to what it says of [`Sent`].
#[doc(hidden)]
impl<T: MaybeSend, E: MaybeSend, O> Future for Call<T, E, O>
where
    Unsent<Self>: Sent,
{
    type Output = Result<Response<T>, Error<E>>;

    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Self::Output> {
        Poll::Pending
    }
}
