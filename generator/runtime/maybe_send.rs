//! `Send` and `Sync` where there are threads, nothing on wasm32, where the types of a browser have neither.

use std::any::Any;
use std::error::Error;
use std::future::Future;
use std::pin::Pin;

use futures_core::Stream;

/// Any error, as a source of another one.
pub type BoxError = Box<dyn Error + Send + Sync>;

/// A boxed future, `Send` except on wasm32.
#[cfg(not(target_arch = "wasm32"))]
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// A boxed future, `Send` except on wasm32.
#[cfg(target_arch = "wasm32")]
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + 'a>>;

/// A boxed stream, `Send` except on wasm32.
#[cfg(not(target_arch = "wasm32"))]
pub type BoxStream<T> = Pin<Box<dyn Stream<Item = T> + Send>>;

/// A boxed stream, `Send` except on wasm32.
#[cfg(target_arch = "wasm32")]
pub type BoxStream<T> = Pin<Box<dyn Stream<Item = T>>>;

/// A boxed piece of work, `Send` except on wasm32.
#[cfg(not(target_arch = "wasm32"))]
pub type BoxJob = Box<dyn FnOnce() + Send>;

/// A boxed piece of work, `Send` except on wasm32.
#[cfg(target_arch = "wasm32")]
pub type BoxJob = Box<dyn FnOnce()>;

/// A boxed value of any type, `Send` except on wasm32.
#[cfg(not(target_arch = "wasm32"))]
pub(crate) type BoxAny = Box<dyn Any + Send>;

/// A boxed value of any type, `Send` except on wasm32.
#[cfg(target_arch = "wasm32")]
pub(crate) type BoxAny = Box<dyn Any>;

/// `Send`, except on wasm32, where it asks for nothing.
#[cfg(not(target_arch = "wasm32"))]
pub trait MaybeSend: Send {}
#[cfg(not(target_arch = "wasm32"))]
impl<T: Send + ?Sized> MaybeSend for T {}

/// `Send`, except on wasm32, where it asks for nothing.
#[cfg(target_arch = "wasm32")]
pub trait MaybeSend {}
#[cfg(target_arch = "wasm32")]
impl<T: ?Sized> MaybeSend for T {}

/// `Sync`, except on wasm32, where it asks for nothing.
#[cfg(not(target_arch = "wasm32"))]
pub trait MaybeSync: Sync {}
#[cfg(not(target_arch = "wasm32"))]
impl<T: Sync + ?Sized> MaybeSync for T {}

/// `Sync`, except on wasm32, where it asks for nothing.
#[cfg(target_arch = "wasm32")]
pub trait MaybeSync {}
#[cfg(target_arch = "wasm32")]
impl<T: ?Sized> MaybeSync for T {}
