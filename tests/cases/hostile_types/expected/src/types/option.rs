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
}

runtime::model::object! {
    OptionType {
        string: required("string"),
        vec: required("vec"),
        box_: optional("box"),
        result: optional("result"),
    }
}
