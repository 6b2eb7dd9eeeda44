//! Undoes the encodings of bodies piece by piece, so that a small body never becomes a large one at
//! once.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::{Buf, Bytes};
use futures_core::Stream;

use super::super::maybe_send::BoxError;
use super::BodyStream;

/// Undoes encodings, the last one first, if all of them are known.
///
/// # Errors
///
/// The body as it is, if one is not known.
pub(crate) fn decode(names: &[String], body: BodyStream) -> Result<BodyStream, BodyStream> {
    let decoders: Option<Vec<Decoder>> = names.iter().map(|name| Decoder::of(name)).collect();
    let Some(decoders) = decoders else {
        return Err(body);
    };
    Ok(decoders.into_iter().rev().fold(body, |body, decoder| {
        BodyStream::boxed(Box::pin(Decoded {
            body: Some(body),
            input: Bytes::new(),
            is_begun: false,
            in_vain: 0,
            decoder,
        }))
    }))
}

/// A body without its encoding.
struct Decoded {
    /// Gone at its end, and behind an error.
    body: Option<BodyStream>,
    /// The bytes that came and were not decoded yet.
    input: Bytes,
    /// Whether anything came: a reply without a body has nothing to decode.
    is_begun: bool,
    /// The number of steps since something came out.
    in_vain: u8,
    decoder: Decoder,
}

/// The number of steps of which nothing comes out before others get a turn: a body may consist of
/// members that hold nothing.
const MOST_IN_VAIN: u8 = 64;

impl Stream for Decoded {
    type Item = Result<Bytes, BoxError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if self.in_vain == MOST_IN_VAIN {
                self.in_vain = 0;
                context.waker().wake_by_ref();
                return Poll::Pending;
            }
            let is_starved = self.input.is_empty() && !self.decoder.has_more();
            let Some(body) = &mut self.body else {
                return Poll::Ready(None);
            };
            if is_starved {
                match ready!(Pin::new(body).poll_next(context)) {
                    Some(Ok(chunk)) => {
                        self.is_begun |= !chunk.is_empty();
                        self.input = chunk;
                        continue;
                    }
                    Some(Err(error)) => return Poll::Ready(self.end(Err(error))),
                    None if !self.is_begun => return Poll::Ready(self.end(Ok(Bytes::new()))),
                    None => {
                        let rest = self.decoder.finish();
                        let rest = rest.map_err(|error| self.decoder.explain(error));
                        return Poll::Ready(self.end(rest));
                    }
                }
            }
            let decoded = {
                let Self { input, decoder, .. } = &mut *self;
                decoder.decode(input)
            };
            match decoded {
                Ok(output) if output.is_empty() => self.in_vain += 1,
                Ok(output) => {
                    self.in_vain = 0;
                    return Poll::Ready(Some(Ok(output)));
                }
                Err(error) => {
                    let error = self.decoder.explain(error);
                    return Poll::Ready(self.end(Err(error)));
                }
            }
        }
    }
}

impl Decoded {
    /// Ends the stream with what is left, or with an error.
    fn end(&mut self, rest: Result<Bytes, BoxError>) -> Option<Result<Bytes, BoxError>> {
        self.body = None;
        self.input = Bytes::new();
        match rest {
            Ok(rest) if rest.is_empty() => None,
            rest => Some(rest),
        }
    }
}

enum Decoder {
    #[cfg(feature = "gzip")]
    Gzip(Box<flate2::write::MultiGzDecoder<Vec<u8>>>),
    #[cfg(feature = "brotli")]
    Brotli(Box<Brotli>),
}

impl Decoder {
    fn of(name: &str) -> Option<Self> {
        match name {
            #[cfg(feature = "gzip")]
            "gzip" | "x-gzip" => {
                let decoder = flate2::write::MultiGzDecoder::new(Vec::new());
                Some(Self::Gzip(Box::new(decoder)))
            }
            #[cfg(feature = "brotli")]
            "br" => Some(Self::Brotli(Box::new(Brotli::new()))),
            _ => None,
        }
    }

    /// Says of which encoding an error is.
    fn explain(&self, error: io::Error) -> BoxError {
        let name = match self {
            #[cfg(feature = "gzip")]
            Self::Gzip(_) => "gzip",
            #[cfg(feature = "brotli")]
            Self::Brotli(_) => "br",
        };
        let message = format!("the body is not of `Content-Encoding: {name}`: {error}");
        io::Error::new(error.kind(), message).into()
    }

    /// Whether there is more to come without further input.
    fn has_more(&self) -> bool {
        match self {
            #[cfg(feature = "gzip")]
            Self::Gzip(_) => false,
            #[cfg(feature = "brotli")]
            Self::Brotli(decoder) => decoder.has_more,
        }
    }

    /// Decodes some of the input, of which it takes what it has read.
    fn decode(&mut self, input: &mut Bytes) -> io::Result<Bytes> {
        match self {
            #[cfg(feature = "gzip")]
            Self::Gzip(decoder) => {
                use std::io::Write;
                let read = decoder.write(input)?;
                if read == 0 {
                    return Err(io::ErrorKind::InvalidData.into());
                }
                input.advance(read);
                if input.is_empty() {
                    decoder.flush()?;
                }
                Ok(std::mem::take(decoder.get_mut()).into())
            }
            #[cfg(feature = "brotli")]
            Self::Brotli(decoder) => decoder.decode(input),
        }
    }

    /// Gives what is left at the end of the input, which is an error if more should have come.
    fn finish(&mut self) -> io::Result<Bytes> {
        match self {
            #[cfg(feature = "gzip")]
            Self::Gzip(decoder) => {
                decoder.try_finish()?;
                Ok(std::mem::take(decoder.get_mut()).into())
            }
            #[cfg(feature = "brotli")]
            Self::Brotli(decoder) if decoder.is_done => Ok(Bytes::new()),
            #[cfg(feature = "brotli")]
            Self::Brotli(_) => Err(io::ErrorKind::UnexpectedEof.into()),
        }
    }
}

#[cfg(feature = "brotli")]
use brotli::Brotli;

#[cfg(feature = "brotli")]
mod brotli {
    use std::io;

    use brotli_decompressor::{BrotliDecompressStream, BrotliResult, BrotliState, StandardAlloc};
    use bytes::{Buf, Bytes};

    /// The bytes that are decoded at once.
    const PIECE: usize = 32 * 1024;

    pub(super) struct Brotli {
        state: BrotliState<StandardAlloc, StandardAlloc, StandardAlloc>,
        pub(super) has_more: bool,
        pub(super) is_done: bool,
    }

    impl Brotli {
        pub(super) fn new() -> Self {
            let alloc = StandardAlloc::default;
            let mut state = BrotliState::new(alloc(), alloc(), alloc());
            // RFC 7932 has windows of 16 MiB at most.
            state.large_window = false;
            Self {
                state,
                has_more: false,
                is_done: false,
            }
        }

        pub(super) fn decode(&mut self, input: &mut Bytes) -> io::Result<Bytes> {
            if self.is_done {
                return Err(io::ErrorKind::InvalidData.into());
            }
            let mut output = vec![0; PIECE];
            let (mut left, mut read) = (input.len(), 0);
            let (mut room, mut written, mut total) = (output.len(), 0, 0);
            let result = BrotliDecompressStream(
                &mut left,
                &mut read,
                input,
                &mut room,
                &mut written,
                &mut output,
                &mut total,
                &mut self.state,
            );
            input.advance(read);
            output.truncate(written);
            (self.has_more, self.is_done) = match result {
                BrotliResult::NeedsMoreOutput => (true, false),
                BrotliResult::NeedsMoreInput => (false, false),
                BrotliResult::ResultSuccess => (false, true),
                BrotliResult::ResultFailure => return Err(io::ErrorKind::InvalidData.into()),
            };
            Ok(output.into())
        }
    }
}
