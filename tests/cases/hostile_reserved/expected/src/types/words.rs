//! Types of `Words`.

use super::super::runtime;

use self::runtime::model::open_enum::Unlisted;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Words {
    /// `Answers`.
    Answers,
    /// `AsMut`.
    AsMut,
    /// `AsRef`.
    AsRef,
    /// `BTreeMap`.
    BTreeMap,
    /// `Base64`.
    Base64,
    /// `BigInteger`.
    BigInteger,
    /// `Box`.
    Box,
    /// `Bytes`.
    Bytes,
    /// `Call`.
    Call,
    /// `Client`.
    Client,
    /// `ClientBuilder`.
    ClientBuilder,
    /// `Clone`.
    Clone,
    /// `Copy`.
    Copy,
    /// `Credential`.
    Credential,
    /// `DateTime`.
    DateTime,
    /// `Debug`.
    Debug,
    /// `Decode`.
    Decode,
    /// `DecodeError`.
    DecodeError,
    /// `Default`.
    Default,
    /// `DoubleEndedIterator`.
    DoubleEndedIterator,
    /// `Drop`.
    Drop,
    /// `Encode`.
    Encode,
    /// `Eq`.
    Eq,
    /// `Err`.
    Err,
    /// `ExactSizeIterator`.
    ExactSizeIterator,
    /// `Extend`.
    Extend,
    /// `FilePart`.
    FilePart,
    /// `FixedOffset`.
    FixedOffset,
    /// `Fn`.
    Fn,
    /// `FnMut`.
    FnMut,
    /// `FnOnce`.
    FnOnce,
    /// `FormField`.
    FormField,
    /// `Format`.
    Format,
    /// `From`.
    From,
    /// `FromIterator`.
    FromIterator,
    /// `Future`.
    Future,
    /// `HeaderMap`.
    HeaderMap,
    /// `Infallible`.
    Infallible,
    /// `Into`.
    Into,
    /// `IntoFuture`.
    IntoFuture,
    /// `IntoIterator`.
    IntoIterator,
    /// `Iterator`.
    Iterator,
    /// `Json`.
    Json,
    /// `JsonLines`.
    JsonLines,
    /// `LISTED`.
    ListedUpper,
    /// `Location`.
    Location,
    /// `Look`.
    Look,
    /// `Method`.
    Method,
    /// `Multipart`.
    Multipart,
    /// `NaiveDate`.
    NaiveDate,
    /// `None`.
    None,
    /// `Nullable`.
    Nullable,
    /// `Ok`.
    Ok,
    /// `Opening`.
    Opening,
    /// `Operation`.
    Operation,
    /// `Option`.
    Option,
    /// `Ord`.
    Ord,
    /// `Other`.
    OtherValue,
    /// `PartialEq`.
    PartialEq,
    /// `PartialOrd`.
    PartialOrd,
    /// `Payload`.
    Payload,
    /// `Reply`.
    Reply,
    /// `Result`.
    Result,
    /// `SchemeKind`.
    SchemeKind,
    /// `Secret`.
    Secret,
    /// `SecurityScheme`.
    SecurityScheme,
    /// `Self`.
    SelfValueTitle,
    /// `Send`.
    Send,
    /// `Server`.
    Server,
    /// `ServerEvents`.
    ServerEvents,
    /// `Sink`.
    Sink,
    /// `Sized`.
    Sized,
    /// `Some`.
    Some,
    /// `Status`.
    Status,
    /// `String`.
    String,
    /// `Style`.
    Style,
    /// `Sync`.
    Sync,
    /// `ToOwned`.
    ToOwned,
    /// `ToString`.
    ToString,
    /// `TryFrom`.
    TryFrom,
    /// `TryInto`.
    TryInto,
    /// `Unlisted`.
    Unlisted,
    /// `UnlistedInteger`.
    UnlistedInteger,
    /// `Unpin`.
    Unpin,
    /// `Uuid`.
    Uuid,
    /// `Vec`.
    Vec,
    /// `as_str`.
    AsStr,
    /// `from_str`.
    FromStr,
    /// `l-i-s-t-e-d`.
    LISTEDValue,
    /// `listed`.
    ListedLower,
    /// `self`.
    SelfValueLower,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::model::open_enum::string_enum! {
    Words {
        Answers => "Answers",
        AsMut => "AsMut",
        AsRef => "AsRef",
        BTreeMap => "BTreeMap",
        Base64 => "Base64",
        BigInteger => "BigInteger",
        Box => "Box",
        Bytes => "Bytes",
        Call => "Call",
        Client => "Client",
        ClientBuilder => "ClientBuilder",
        Clone => "Clone",
        Copy => "Copy",
        Credential => "Credential",
        DateTime => "DateTime",
        Debug => "Debug",
        Decode => "Decode",
        DecodeError => "DecodeError",
        Default => "Default",
        DoubleEndedIterator => "DoubleEndedIterator",
        Drop => "Drop",
        Encode => "Encode",
        Eq => "Eq",
        Err => "Err",
        ExactSizeIterator => "ExactSizeIterator",
        Extend => "Extend",
        FilePart => "FilePart",
        FixedOffset => "FixedOffset",
        Fn => "Fn",
        FnMut => "FnMut",
        FnOnce => "FnOnce",
        FormField => "FormField",
        Format => "Format",
        From => "From",
        FromIterator => "FromIterator",
        Future => "Future",
        HeaderMap => "HeaderMap",
        Infallible => "Infallible",
        Into => "Into",
        IntoFuture => "IntoFuture",
        IntoIterator => "IntoIterator",
        Iterator => "Iterator",
        Json => "Json",
        JsonLines => "JsonLines",
        ListedUpper => "LISTED",
        Location => "Location",
        Look => "Look",
        Method => "Method",
        Multipart => "Multipart",
        NaiveDate => "NaiveDate",
        None => "None",
        Nullable => "Nullable",
        Ok => "Ok",
        Opening => "Opening",
        Operation => "Operation",
        Option => "Option",
        Ord => "Ord",
        OtherValue => "Other",
        PartialEq => "PartialEq",
        PartialOrd => "PartialOrd",
        Payload => "Payload",
        Reply => "Reply",
        Result => "Result",
        SchemeKind => "SchemeKind",
        Secret => "Secret",
        SecurityScheme => "SecurityScheme",
        SelfValueTitle => "Self",
        Send => "Send",
        Server => "Server",
        ServerEvents => "ServerEvents",
        Sink => "Sink",
        Sized => "Sized",
        Some => "Some",
        Status => "Status",
        String => "String",
        Style => "Style",
        Sync => "Sync",
        ToOwned => "ToOwned",
        ToString => "ToString",
        TryFrom => "TryFrom",
        TryInto => "TryInto",
        Unlisted => "Unlisted",
        UnlistedInteger => "UnlistedInteger",
        Unpin => "Unpin",
        Uuid => "Uuid",
        Vec => "Vec",
        AsStr => "as_str",
        FromStr => "from_str",
        LISTEDValue => "l-i-s-t-e-d",
        ListedLower => "listed",
        SelfValueLower => "self",
    }
}
