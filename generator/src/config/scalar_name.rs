//! The scalars that a `format` can be mapped to.

use std::fmt;
use std::str::FromStr;

macro_rules! scalars {
    ($($variant:ident $name:literal $meaning:literal;)*) => {
        /// A scalar, by the name it has in `[formats]` of `clientgen.toml`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum ScalarName {
            $(#[doc = $meaning] $variant,)*
        }

        impl ScalarName {
            /// All scalars.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The name, as in `clientgen.toml`.
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)*
                }
            }
        }
    };
}

scalars! {
    String   "string"    "A `String`.";
    Secret   "secret"    "A `Secret<String>`, which no `Debug` shows.";
    Uuid     "uuid"      "A `Uuid`.";
    DateTime "date-time" "A `DateTime<FixedOffset>`, which keeps offset and fraction.";
    Date     "date"      "A `NaiveDate`.";
    Base64   "base64"    "Bytes, in base64 on the wire.";
    Int32    "int32"     "An `i32`.";
    Int64    "int64"     "An `i64`.";
    Uint32   "uint32"    "A `u32`.";
    Uint64   "uint64"    "A `u64`.";
    Big      "big"       "A `BigInteger`, for integers of any length.";
    Lenient  "lenient"   "A `DateTime<FixedOffset>` that is also read without an offset or with a blank for `T`.";
    Float    "float"     "An `f64`, for numbers of single precision.";
    Double   "double"    "An `f64`.";
}

impl fmt::Display for ScalarName {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.name())
    }
}

impl FromStr for ScalarName {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let found = Self::ALL.iter().find(|scalar| scalar.name() == text);
        found.copied().ok_or_else(|| {
            let known: Vec<_> = Self::ALL.iter().map(|scalar| scalar.name()).collect();
            format!("unknown scalar `{text}`, known are {}", known.join(", "))
        })
    }
}
