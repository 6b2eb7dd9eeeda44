//! Types of `Option`.

use super::super::runtime;
use super::{BoxType, ResultType, StringType, VecType};

#[derive(Clone)]
#[non_exhaustive]
pub struct OptionType {
    pub string: StringType,
    pub vec: Vec<VecType>,
    pub box_: Option<BoxType>,
    pub result: Option<ResultType>,
}

impl OptionType {
    /// A `OptionType` with what is required.
    #[inline]
    pub fn new(string: StringType, vec: Vec<VecType>) -> Self {
        Self {
            string,
            vec,
            box_: None,
            result: None,
        }
    }

    /// Sets [`box_`](field@Self::box_).
    #[inline]
    pub fn box_(mut self, box_: BoxType) -> Self {
        self.box_ = Some(box_);
        self
    }

    /// Sets [`result`](field@Self::result).
    #[inline]
    pub fn result(mut self, result: ResultType) -> Self {
        self.result = Some(result);
        self
    }
}

runtime::model::object! {
    OptionType {
        string: required("string"),
        vec: required("vec"),
        box_: optional("box"),
        result: optional("result"),
    }
}
