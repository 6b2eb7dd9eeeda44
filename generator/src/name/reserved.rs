//! Names that the language, the runtime or what is emitted has itself.
//!
//! `tests/tests/rules/reserved.rs` reads the sources of both, and fails if one is not in its list
//! here.

/// Methods that setters must not hide: those of the traits that models implement, and what models
/// have themselves. A property of such a name gets an underscore behind it, as one that is a
/// keyword does.
pub(super) const MODEL_METHODS: &[&str] = &[
    "borrow",
    "borrow_mut",
    "clone",
    "clone_from",
    "clone_into",
    "decode",
    "default",
    "deserialize",
    "encode",
    "eq",
    "fmt",
    "from",
    "from_text",
    "into",
    "is_absent",
    "ne",
    "new",
    "of_null",
    "serialize",
    "to_multipart",
    "to_owned",
    "to_string",
    "try_from",
    "try_into",
    "type_id",
];

/// Methods of operators. They take one argument and give a value, so that a setter would look just
/// like them.
pub(super) const OPERATORS: &[&str] = &[
    "add", "bitand", "bitor", "bitxor", "div", "mul", "rem", "shl", "shr", "sub",
];

/// Names that setters leave to what models may have one day. Fields have them.
pub(super) const SETTERS_TO_COME: &[&str] = &["example"];

/// Members that enums have themselves: the variant for values that the document does not list, and
/// the constant with all values that it lists.
pub(super) const ENUM_MEMBERS: &[&str] = &[OTHER, "LISTED"];

/// The variant that holds what the document does not list.
pub(super) const OTHER: &str = "Other";

/// Methods that the client has itself.
pub(super) const CLIENT_METHODS: &[&str] = &[
    "base_url", "builder", "clone", "cmp", "default", "fmt", "from_env", "into", "new",
];

/// Names that files with operations use without a path.
pub(super) const CALL_TYPES: &[&str] = &[
    "Answers",
    "BTreeMap",
    "BigInteger",
    "Box",
    "Bytes",
    "Call",
    "Client",
    "ClientBuilder",
    "Credential",
    "DateTime",
    "Debug",
    "Default",
    "Err",
    "FilePart",
    "FormField",
    "Format",
    "FixedOffset",
    "Future",
    "Infallible",
    "Into",
    "IntoFuture",
    "JsonLines",
    "Location",
    "Method",
    "Multipart",
    "NaiveDate",
    "None",
    "Ok",
    "Opening",
    "Operation",
    "Option",
    "Payload",
    "Result",
    "SchemeKind",
    "SecurityScheme",
    "Secret",
    "Self",
    "Send",
    "Server",
    "ServerEvents",
    "Some",
    "Status",
    "StreamCall",
    "String",
    "Style",
    "TryInto",
    "Uuid",
    "Vec",
];

/// Names that every call has, public or private, that the method which begins it uses itself, or
/// that calls may have one day. They win over a parameter of the same name.
pub(super) const CONTROLS: &[&str] = &[
    "body",
    "call",
    "clone",
    "curl",
    "extra_query",
    "fmt",
    "header",
    "idempotent",
    "into",
    "into_future",
    "items",
    "keep_raw",
    "new",
    "open",
    "pages",
    "redirects",
    "retry",
    "send",
    "send_events",
    "send_lines",
    "send_streaming",
    "timeout",
    "wait",
    "without_credentials",
];

/// Methods that the client's builder has itself.
pub(super) const BUILDER_METHODS: &[&str] = &[
    "borrow",
    "borrow_mut",
    "default",
    "from",
    "new",
    "to_owned",
    "to_string",
    "try_from",
    "try_into",
    "type_id",
    "base_url",
    "build",
    "clone",
    "fmt",
    "header",
    "into",
    "max_body_size",
    "optional_credentials",
    "reqwest",
    "retry",
    "server",
    "timeout",
    "transport",
    "user_agent",
];

/// Names that files with types use without a path: the prelude, and what is imported there.
pub(super) const TYPES: &[&str] = &[
    "AsMut",
    "AsRef",
    "Box",
    "Clone",
    "Copy",
    "Debug",
    "Decode",
    "Default",
    "DoubleEndedIterator",
    "Drop",
    "Encode",
    "Eq",
    "Err",
    "ExactSizeIterator",
    "Extend",
    "Fn",
    "FnMut",
    "FnOnce",
    "From",
    "FromIterator",
    "Future",
    "Into",
    "IntoFuture",
    "IntoIterator",
    "Iterator",
    "None",
    "Ok",
    "Option",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Result",
    "Self",
    "Send",
    "Sized",
    "Some",
    "String",
    "Sync",
    "ToOwned",
    "ToString",
    "TryFrom",
    "TryInto",
    "Unpin",
    "Vec",
    "BTreeMap",
    "Base64",
    "BigInteger",
    "Bytes",
    "DateTime",
    "DecodeError",
    "FilePart",
    "FixedOffset",
    "HeaderMap",
    "Json",
    "Look",
    "Multipart",
    "NaiveDate",
    "Nullable",
    "Reply",
    "Secret",
    "Sink",
    "Unlisted",
    "UnlistedInteger",
    "Uuid",
];
