//! Types of `GET /dogs/toys`.

use super::{GetCatsToysNoise, GetCatsToysResponse, Unauthorized};

/// Values: `"loud"`, `"quiet"`.
pub type GetDogsToysNoise = GetCatsToysNoise;

pub type GetDogsToysResponse = GetCatsToysResponse;

pub type GetDogsToysUnauthorized = Unauthorized;
