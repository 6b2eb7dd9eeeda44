//! Types of `addCat`.

use super::{CatForm, CatJson, CatMultipart, DeniedResponse, ListCatsError, Unauthorized};

pub type AddCatRequest = CatJson;

pub type AddCatMultipartForm = CatMultipart;

pub type AddCatFormRequest = CatForm;

pub type AddCatUnauthorized = Unauthorized;

pub type AddCatForbidden = DeniedResponse;

pub type AddCatError = ListCatsError;
