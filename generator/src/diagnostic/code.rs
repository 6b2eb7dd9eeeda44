//! The catalogue: every row that can be reported, one line each.

use std::fmt;

use super::{Class, Severity};

/// One column of the catalogue: an error, or a warning of a class.
#[derive(Clone, Copy)]
enum Kind {
    Error,
    Warning(Class),
}

use Class::{Repaired, Represented, Skipped};
use Kind::{Error, Warning};

macro_rules! catalogue {
    ($($variant:ident $id:literal $kind:expr, $meaning:literal;)*) => {
        /// What a row is about.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $(#[doc = $meaning] $variant,)*
        }

        impl Code {
            /// The whole catalogue, in order.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            const fn row(self) -> (&'static str, Kind, &'static str) {
                match self {
                    $(Self::$variant => ($id, $kind, $meaning),)*
                }
            }
        }
    };
}

catalogue! {
    // source: errors
    NotText            "E0001" Error, "the input is not UTF-8 text";
    EmptyDocument      "E0002" Error, "the document is empty";
    SeveralDocuments   "E0003" Error, "the file holds several YAML documents";
    JsonSyntax         "E0004" Error, "the document is not valid JSON";
    YamlSyntax         "E0005" Error, "the document is not valid YAML";
    TooDeep            "E0006" Error, "values are nested deeper than the limit";
    TooLarge           "E0007" Error, "the document has more values than the limit";
    ComplexKey         "E0008" Error, "a list or a map is used as a key";
    // source: warnings
    DuplicateKey       "W0001" Warning(Repaired), "a key is written twice in one map; the last one counts";
    TagDropped         "W0002" Warning(Repaired), "a YAML tag has no meaning here and is dropped";
    InvalidMerge       "W0003" Warning(Skipped), "a merge key holds something other than maps, which cannot be merged";
    RoundedNumber      "W0004" Warning(Represented), "an integer of more than 128 bits is read as a float";
}

impl Code {
    /// The printed code, such as `E0001`.
    pub const fn id(self) -> &'static str {
        self.row().0
    }

    /// One line on what it means.
    pub const fn meaning(self) -> &'static str {
        self.row().2
    }

    /// How bad it is, unless its class is denied.
    pub const fn severity(self) -> Severity {
        match self.row().1 {
            Error => Severity::Error,
            Warning(_) => Severity::Warning,
        }
    }

    /// What was done with the construct; errors have none.
    pub const fn class(self) -> Option<Class> {
        match self.row().1 {
            Error => None,
            Warning(class) => Some(class),
        }
    }
}

impl fmt::Display for Code {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.id())
    }
}
