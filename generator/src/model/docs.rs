//! What is said about a thing, before it is written as rustdoc.

use crate::parameter_in::ParameterIn;

/// An example of more characters than this is no help in a line of text: it is cut, so its beginning is enough.
pub const LONGEST_EXAMPLE: usize = 120;

/// What the document says about a thing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Docs {
    /// One line: a summary or title.
    pub summary: Option<String>,
    /// Markdown (CommonMark).
    pub description: Option<String>,
    /// What is worth saying besides, in a fixed order.
    pub facts: Vec<Fact>,
}

/// One thing worth saying. The words for it are those of the emitter.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Fact {
    /// A `default`, as JSON. It is the server's business and never sent.
    Default(String),
    /// Bounds and patterns.
    Constraint(Constraint),
    /// A format that has no type of its own.
    Format(String),
    /// Values that are listed for a type which is no enum, as JSON.
    Values(Vec<String>),
    /// The only value of a property or part that has it without being asked for, as JSON.
    AlwaysSet(String),
    /// The only value of a parameter that has it without being asked for, as JSON.
    AlwaysSent(String),
    /// An example as JSON, and what it shows.
    Example(String, Option<String>),
    /// Only received, never sent.
    ReadOnly,
    /// Only sent, never received.
    WriteOnly,
    /// A single value as JSON, and its name.
    ValueName(String, String),
    /// A single value as JSON that is deprecated.
    ValueDeprecated(String),
    /// A pattern of the names of properties.
    PropertyNames(String),
    /// Facts about a part of a value, by the steps to it: the innermost first.
    Of(Vec<ValuePart>, Vec<Fact>),
    /// Texts of the document, in Markdown.
    Text(String),
    /// Further documentation: an address and what is there.
    Link(String, Linked),
    /// The person or company that is behind the API.
    Contact(String),
    /// The license of the API.
    License(String),
    /// The name of a link from a reply to an operation, and the link as JSON.
    ResponseLink(String, String),
    /// The flows of OAuth 2, as JSON.
    Flows(String),
    /// What is said of a request.
    Request(RequestFact),
    /// What is said of a body.
    Media(MediaFact),
    /// What the struct of the headers of replies is for.
    Headers,
    /// What the enum of the payloads of webhooks is for.
    Webhooks,
    /// What the enum of the payloads of callbacks is for.
    Callbacks,
    /// A header that every reply has.
    AlwaysThere,
    /// What should not be used any more.
    Deprecated,
}

/// A bound of values. Numbers are as the document writes them.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Constraint {
    /// The least number.
    Minimum(String),
    /// A number that is less than all.
    ExclusiveMinimum(String),
    /// The greatest number.
    Maximum(String),
    /// A number that is greater than all.
    ExclusiveMaximum(String),
    /// A number that divides all.
    MultipleOf(String),
    /// The least number of characters.
    MinLength(String),
    /// The greatest number of characters.
    MaxLength(String),
    /// A regular expression, as JSON.
    Pattern(String),
    /// The least number of items.
    MinItems(String),
    /// The greatest number of items.
    MaxItems(String),
    /// Whether all items differ.
    UniqueItems(bool),
    /// The least number of properties.
    MinProperties(String),
    /// The greatest number of properties.
    MaxProperties(String),
    /// Any other keyword, and its value as JSON.
    Keyword(&'static str, String),
}

/// A part of a value that has no type of its own, so that the whole speaks of it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ValuePart {
    /// A single value, as JSON.
    Value(String),
    /// An alternative that nothing names.
    Alternative,
    /// One of the places of a list of a fixed length.
    Place,
    /// The items of a list.
    Items,
    /// The values of properties whose names match a pattern.
    Matching,
    /// The values of a map.
    Values,
    /// The values of the properties that an object has besides those with a name.
    Additional,
    /// Something within more parts than people count.
    Deep,
}

/// What an address leads to.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Linked {
    /// Further documentation, of which the document may say what it is.
    Documentation(Option<String>),
    /// The terms of service.
    TermsOfService,
    /// The person or company that is behind the API.
    Contact,
    /// The license of the API, by its name.
    License(String),
    /// What a client has to know of a provider of OpenID Connect.
    Discovery,
}

/// One thing worth saying of a request.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum RequestFact {
    /// Its tags.
    Tags(Vec<String>),
    /// Its tags but the first.
    FurtherTags(Vec<String>),
    /// A security scheme, and the scopes that it needs of it.
    Scopes(String, Vec<String>),
    /// Servers that would do as well, each with its description.
    FurtherServers(Vec<(String, Option<String>)>),
    /// A variable in the URL of its server.
    ServerVariable {
        /// The name.
        name: String,
        /// The value that it has.
        default: String,
        /// The values that it could have, if they are listed.
        values: Vec<String>,
        /// What the document says of it.
        about: Option<String>,
    },
    /// A parameter that is a credential of the client, and what the document says of it.
    Credential(String, Option<String>),
    /// The place of a parameter of a request that comes in, and whether it is always there.
    Placed(ParameterIn, bool),
    /// The server that sends it.
    ComesFrom(String),
    /// The alternatives of security schemes that go together, with one of which it comes.
    ComesWith(Vec<Vec<String>>),
}

/// One thing worth saying of a body.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum MediaFact {
    /// XML, which is given as text.
    Xml,
    /// A range of media types, of which the header should name one.
    Range(String),
    /// Parts, the boundary of which the header has to name.
    Boundary,
    /// A media type that is taken in place of the one that is sent.
    AlsoTaken(String),
    /// A media type of a reply that is not asked for.
    AlsoOffered(String),
    /// A media type of a payload that is not read.
    AlsoSent(String),
    /// The media types of a part, by its name unless it is the part that is spoken of.
    PartType(Option<String>, String),
    /// A header of a part, and what the document says of it. It is not sent.
    PartHeader {
        /// The name of the header.
        header: String,
        /// The name of the part.
        part: String,
        /// What the document says of it.
        said: String,
    },
}
