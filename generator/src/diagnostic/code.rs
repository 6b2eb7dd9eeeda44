//! The catalogue: every row that can be reported, one line each.

use std::fmt;

use super::{Class, Severity};

/// One column of the catalogue: an error, or a warning of a class.
#[derive(Clone, Copy)]
enum Kind {
    Error,
    Warning(Class),
}

use Class::{Documented, Edited, Extension, Mistake, Repaired, Represented, Skipped, Untyped};
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
    NotText                 "E0001" Error, "the input is not UTF-8 text";
    EmptyDocument           "E0002" Error, "the document is empty";
    SeveralDocuments        "E0003" Error, "the file holds several YAML documents";
    JsonSyntax              "E0004" Error, "the document is not valid JSON";
    YamlSyntax              "E0005" Error, "the document is not valid YAML";
    TooDeep                 "E0006" Error, "values are nested deeper than the limit";
    TooLarge                "E0007" Error, "a document, with the files that it refers to, has more than the limit";
    TooFar                  "E0008" Error, "the keys on the way to a value are longer than the limit";
    TooOften                "E0009" Error, "aliases repeat more values than the limit";
    // document: errors
    NotOpenApi              "E0101" Error, "the document is not an OpenAPI document";
    Swagger                 "E0102" Error, "the document is Swagger 2.0";
    UnknownVersion          "E0103" Error, "the document is of a version of OpenAPI that is not known";
    // config: errors
    ConfigSyntax            "E0701" Error, "the configuration is not valid TOML";
    ConfigKey               "E0702" Error, "the configuration has a key that means nothing";
    ConfigValue             "E0703" Error, "a value in the configuration cannot be used";
    // files: errors
    Argument                "E0801" Error, "an argument is at fault";
    Unreadable              "E0802" Error, "a file or folder cannot be read";
    Unwritable              "E0803" Error, "a file or folder cannot be written";
    NotOwned                "E0804" Error, "something in the way is not the generator's";
    ManifestLine            "E0805" Error, "a line of the manifest cannot be believed";
    CargoToml               "E0806" Error, "the crate's Cargo.toml cannot be merged into";
    UnsafePath              "E0807" Error, "a path leads out of its folder or fits no common disk";
    LockLine                "E0808" Error, "a line of the lock cannot be believed";
    // source: warnings
    DuplicateKey            "W0001" Warning(Repaired), "a key is written twice in one map; the last one counts, of merge keys all";
    TagDropped              "W0002" Warning(Repaired), "a YAML tag has no meaning here and is dropped";
    InvalidMerge            "W0003" Warning(Skipped), "a merge key holds something other than maps, which cannot be merged";
    ComplexKey              "W0005" Warning(Skipped), "a list or a map is used as a key; the entry is left out";
    EndlessAlias            "W0006" Warning(Skipped), "an alias stands within what it repeats; it is read as null";
    LenientYaml             "W0007" Warning(Repaired), "the document is not quite valid YAML";
    // document: warnings
    UnknownKey              "W0101" Warning(Skipped), "a key that is not handled is left out";
    Extension               "W0102" Warning(Extension), "an extension that has no meaning here is left out";
    WrongKind               "W0103" Warning(Skipped), "a value of another kind than the standard wants is left out";
    MissingKey              "W0104" Warning(Repaired), "a key that the standard requires is missing";
    NullValue               "W0105" Warning(Repaired), "a key with the value null is treated as absent";
    NotAString              "W0106" Warning(Repaired), "a number or boolean stands where a string is wanted";
    NotABoolean             "W0107" Warning(Repaired), "a string stands where a boolean is wanted";
    UnknownType             "W0108" Warning(Mistake), "a type of schemas or of security schemes that is not known is ignored";
    UnknownLocation         "W0109" Warning(Mistake), "a parameter is in a place that OpenAPI does not know";
    CheckOnly               "W0110" Warning(Documented), "a keyword that a value is checked with is documented only";
    Tuple                   "W0111" Warning(Represented), "a tuple is taken as a list of what any of its places holds, or as of a fixed length after its examples";
    Annotation              "W0112" Warning(Extension), "a keyword that JSON Schema does not know is an annotation, and left out";
    FollowedReference       "W0113" Warning(Repaired), "a reference stands where the standard has none, and is followed";
    DynamicScope            "W0114" Warning(Repaired), "a dynamic reference is bound although there is no `$id`, which such bindings need";
    // resolve: warnings
    DanglingReference       "W0201" Warning(Mistake), "a reference points to nothing";
    CyclicReference         "W0202" Warning(Untyped), "references point in a circle to each other";
    ExternalReference       "W0203" Warning(Untyped), "a reference to another document is not followed";
    DuplicatePath           "W0204" Warning(Represented), "two paths differ in the names of their parameters only";
    DuplicateParameter      "W0205" Warning(Skipped), "a parameter is listed twice";
    UnknownScheme           "W0206" Warning(Skipped), "a security requirement names a scheme that is not there";
    DanglingComponent       "W0207" Warning(Mistake), "a reference to a parameter, body, response or the like points to nothing";
    UnusedComponent         "W0208" Warning(Skipped), "a component that nothing refers to is left out";
    TooMuchRepeated         "W0209" Warning(Skipped), "references repeat more than there may be in a document; what repeats most is left out";
    // lower: warnings
    DuplicateOperation      "W0301" Warning(Represented), "two operations have the same operationId";
    UnusedPathParameter     "W0302" Warning(Skipped), "a path parameter is not in the path template";
    UndeclaredPathParameter "W0303" Warning(Represented), "a path template has a parameter that is not declared; it is taken as a string";
    EmptyEnum               "W0304" Warning(Represented), "an enum without values is taken as its type alone";
    EnumValue               "W0305" Warning(Skipped), "a value of an enum is not of the enum's type or is listed twice";
    UnknownFormat           "W0306" Warning(Documented), "a format that is unknown, or one of several, is documented; the type alone counts";
    NotHandled              "W0307" Warning(Untyped), "a keyword that is not handled yet leaves the value untyped";
    Contradiction           "W0308" Warning(Represented), "keywords contradict each other";
    UnusedRequired          "W0309" Warning(Represented), "a required property is not declared; it holds any value";
    MediaType               "W0310" Warning(Skipped), "a body of this media type is left out";
    InvalidPath             "W0311" Warning(Skipped), "a path that cannot be requested is left out";
    SchemeNotHandled        "W0312" Warning(Skipped), "a security scheme of this kind is not handled yet";
    InvalidStatus           "W0313" Warning(Skipped), "a response that is neither a status, a range nor `default` is left out";
    CallbackSchema          "W0314" Warning(Documented), "a callback without a JSON payload is given as text or bytes";
    InvalidName             "W0315" Warning(Skipped), "a name that cannot be sent is left out";
    OperationServers        "W0317" Warning(Documented), "of several servers of one operation, the first is used";
    ParameterCoding         "W0318" Warning(Represented), "a style that its location does not know; the usual one is taken";
    InvalidServer           "W0319" Warning(Skipped), "a server's URL that cannot be used is left out";
    CallbackPart            "W0320" Warning(Skipped), "a part of a callback or webhook beside its payload is left out";
    UndeclaredVariable      "W0321" Warning(Represented), "a server's URL has a variable that is not declared";
    UnusedTag               "W0322" Warning(Skipped), "a tag without operations, or one that is listed a second time, is left out";
    UnusedSchema            "W0323" Warning(Skipped), "a schema that nothing is made of is left out";
    OtherMediaType          "W0324" Warning(Documented), "a media type is documented only, since another of its kind, or one that is better spoken, is taken";
    XmlAsText               "W0325" Warning(Documented), "a body that is neither JSON nor a form has no type: it is given as text or bytes";
    PartHeaders             "W0326" Warning(Documented), "the headers of a part of a form are documented, not sent";
    InnerFile               "W0327" Warning(Represented), "a file within the JSON of a part is a string, and a string in place of a file is a file";
    MultipartBytes          "W0328" Warning(Untyped), "a multipart body that is no form is given as bytes";
    ItemsWithoutType        "W0329" Warning(Represented), "items without a type are those of an array";
    UnusedScheme            "W0330" Warning(Skipped), "a security scheme that no operation uses is left out";
    RespelledFormat         "W0331" Warning(Represented), "a format that is written in another way than usual is taken as what it means";
    NestedParameter         "W0332" Warning(Represented), "a list within an object parameter has no style; a value with one is a bad argument";
    TooMuchMade             "W0333" Warning(Untyped), "more would be made of a schema than there may be for one; the value is left untyped";
    ServerVariable          "W0341" Warning(Mistake), "the default of a server's variable cannot stand at its place in the URL";
    PathFragment            "W0342" Warning(Skipped), "what follows a `#` in a path is never sent, and is left out";
    PathPattern             "W0343" Warning(Represented), "the braces of a path hold more than the name of a parameter";
    // files: warnings
    EditedByHand            "W0801" Warning(Edited), "a generated file was edited by hand; the edit is replaced";
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

    /// Whether rows of one message are printed once for people, with their number.
    pub const fn is_grouped(self) -> bool {
        matches!(
            self,
            Self::Extension | Self::Annotation | Self::FollowedReference
        )
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
