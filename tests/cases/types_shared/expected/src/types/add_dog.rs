//! Types of `addDog`.

use super::{AddCatRequest, AddCatRequestF, AddCatRequestFDeep, AddCatRequestRequired};

pub type AddDogRequest = AddCatRequest;

/// What [`AddDogRequest::new`] needs.
pub type AddDogRequestRequired = AddCatRequestRequired;

pub type AddDogRequestF = AddCatRequestF;

pub type AddDogRequestFDeep = AddCatRequestFDeep;
