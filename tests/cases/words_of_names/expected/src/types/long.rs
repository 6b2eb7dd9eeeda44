//! Types of `Long`.

use super::super::runtime;

use self::runtime::model::open_enum::Unlisted;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Long {
    /// `one of the values of this enumeration that nobody would have written by hand as it is too long to be read aloud`.
    OneOfTheValuesOfThisEnumerationThatNobodyWouldHaveWrittenByHandAsItIsTooLongToBeReadAloud,
    /// `one of the values of this enumeration that nobody would have written by hand as it is too long to be understood`.
    OneOfTheValuesOfThisEnumerationThatNobodyWouldHaveWrittenByHandAsItIsTooLongToBeUnderstood,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::model::open_enum::string_enum! {
    Long {
        OneOfTheValuesOfThisEnumerationThatNobodyWouldHaveWrittenByHandAsItIsTooLongToBeReadAloud => "one of the values of this enumeration that nobody would have written by hand as it is too long to be read aloud",
        OneOfTheValuesOfThisEnumerationThatNobodyWouldHaveWrittenByHandAsItIsTooLongToBeUnderstood => "one of the values of this enumeration that nobody would have written by hand as it is too long to be understood",
    }
}
