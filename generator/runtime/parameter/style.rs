//! The styles of parameters (OpenAPI 3.0, section "Style Values").

/// How a parameter is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Format {
    /// The style.
    pub style: Style,
    /// Whether each item of an array or an object is written on its own.
    pub explode: bool,
    /// Whether the reserved characters of RFC 3986 and percent-encoded triples stay as they are, in a query
    /// or a form (RFC 6570 section 3.2.3). What would change what is around the value (`#`, `&`, `+`, `[`,
    /// `]`, and a `%` that begins no triple) is encoded all the same; so is `'` in a query, as the URL standard has it.
    pub allow_reserved: bool,
}

/// The styles of OpenAPI 3.0, and JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// `color=blue,black`, the usual one of queries and cookies.
    Form,
    /// `color=blue%20black`
    SpaceDelimited,
    /// `color=blue%7Cblack`
    PipeDelimited,
    /// `color%5BR%5D=100&color%5BG%5D=200`
    DeepObject,
    /// `blue,black`, the usual one of paths and headers.
    Simple,
    /// `.blue.black`
    Label,
    /// `;color=blue,black`
    Matrix,
    /// One JSON text, for a parameter with `content`; written as a string of its location is.
    Json,
}

/// The way in which lists are written where the styles do not say it: of objects in an object of the style `deepObject`, and in an
/// object that is written property by property.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Nested {
    /// They are bad arguments.
    #[default]
    Refused,
    /// `a%5B0%5D%5Bb%5D=1`, which is `a[0][b]=1`
    Indices,
    /// `a%5B%5D%5Bb%5D=1`, which is `a[][b]=1`
    Brackets,
}

impl Format {
    /// The default of queries and cookies.
    pub const FORM: Self = Self {
        style: Style::Form,
        explode: true,
        allow_reserved: false,
    };
    /// The default of paths and headers.
    pub const SIMPLE: Self = Self {
        style: Style::Simple,
        explode: false,
        allow_reserved: false,
    };
    /// For parameters with `content`.
    pub const JSON: Self = Self {
        style: Style::Json,
        explode: false,
        allow_reserved: false,
    };
}
