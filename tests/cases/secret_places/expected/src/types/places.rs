//! Types of `Places`.

use std::collections::BTreeMap;

use super::super::runtime;
use super::{Further, Heir, Number, OtherName, SecretOrNumber, Text, Thing, Wrapper};

use self::runtime::json::Json;
use self::runtime::model::open_enum::{Unlisted, UnlistedInteger};
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::secret::Secret;
use self::runtime::union::{self, Look};

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Places {
    /// A secret: `Debug` hides it, and serializing writes it, as it is sent.
    pub number: Option<Number>,
    /// A secret: `Debug` hides it, and serializing writes it, as it is sent.
    pub fraction: Option<Secret<f64>>,
    pub numbers: Option<Vec<Secret<i64>>>,
    /// A secret: `Debug` hides it, and serializing writes it, as it is sent.
    pub listed: Option<Secret<PlacesListed>>,
    /// A secret: `Debug` hides it, and serializing writes it, as it is sent.
    pub flag: Option<Secret<bool>>,
    pub several: Option<PlacesSeveral>,
    /// A secret: `Debug` hides it, and serializing writes it, as it is sent.
    pub wrapper: Option<Secret<Wrapper>>,
    /// A secret: `Debug` hides it, and serializing writes it, as it is sent.
    pub other_name: Option<Secret<OtherName>>,
    /// A secret: `Debug` hides it, and serializing writes it, as it is sent.
    pub heir: Option<Secret<Heir>>,
    /// A secret: `Debug` hides it, and serializing writes it, as it is sent.
    pub in_wrapper: Option<Secret<Thing>>,
    /// A secret: `Debug` hides it, and serializing writes it, as it is sent.
    pub in_part: Option<Secret<Thing>>,
    /// A secret: `Debug` hides it, and serializing writes it, as it is sent.
    pub text_in_part: Option<Secret<Text>>,
    /// A secret: `Debug` hides it, and serializing writes it, as it is sent.
    pub text_in_reference: Option<Secret<Text>>,
    /// Possibly: greatest length `3`.
    ///
    /// A secret: `Debug` hides it, and serializing writes it, as it is sent.
    pub alike: Option<Secret<String>>,
    /// A secret: `Debug` hides it, and serializing writes it, as it is sent.
    pub listed_beside: Option<Secret<PlacesListedBeside>>,
    /// A secret: `Debug` hides it, and serializing writes it, as it is sent.
    pub listed_both: Option<Secret<PlacesListedBoth>>,
    pub wholes: Option<PlacesWholes>,
    /// contains: `{"type": "string", "format": "password"}`.
    ///
    /// A secret: `Debug` hides it, and serializing writes it, as it is sent.
    pub contains: Option<Secret<Vec<String>>>,
    /// if: `{"minLength": 3}`. then: `{"format": "password"}`.
    ///
    /// A secret: `Debug` hides it, and serializing writes it, as it is sent.
    pub then: Option<Secret<String>>,
    /// propertyNames: `{"format": "password"}`.
    ///
    /// A secret: `Debug` hides it, and serializing writes it, as it is sent.
    pub keys: Option<Secret<serde_json::Map<String, serde_json::Value>>>,
    /// contentMediaType: `"application/json"`. contentSchema: `{"$ref": "#/components/schemas/Held"}`.
    ///
    /// A secret: `Debug` hides it, and serializing writes it, as it is sent.
    pub content: Option<Secret<String>>,
    pub telling: Option<PlacesTelling>,
    pub eithers: Option<Vec<SecretOrNumber>>,
    pub further: Option<Further>,
    /// Names of properties match `^[a-z]+$`.
    ///
    /// A secret: `Debug` hides it, and serializing writes it, as it is sent.
    pub silent: Option<Secret<serde_json::Map<String, serde_json::Value>>>,
    /// Properties that the document does not name.
    pub additional_properties: BTreeMap<String, serde_json::Value>,
}

impl Places {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`number`](field@Self::number).
    #[inline]
    pub fn number(mut self, number: Number) -> Self {
        self.number = Some(number);
        self
    }

    /// Sets [`fraction`](field@Self::fraction).
    #[inline]
    pub fn fraction(mut self, fraction: Secret<f64>) -> Self {
        self.fraction = Some(fraction);
        self
    }

    /// Sets [`numbers`](field@Self::numbers).
    #[inline]
    pub fn numbers(mut self, numbers: Vec<Secret<i64>>) -> Self {
        self.numbers = Some(numbers);
        self
    }

    /// Sets [`listed`](field@Self::listed).
    #[inline]
    pub fn listed(mut self, listed: Secret<PlacesListed>) -> Self {
        self.listed = Some(listed);
        self
    }

    /// Sets [`flag`](field@Self::flag).
    #[inline]
    pub fn flag(mut self, flag: Secret<bool>) -> Self {
        self.flag = Some(flag);
        self
    }

    /// Sets [`several`](field@Self::several).
    #[inline]
    pub fn several(mut self, several: PlacesSeveral) -> Self {
        self.several = Some(several);
        self
    }

    /// Sets [`wrapper`](field@Self::wrapper).
    #[inline]
    pub fn wrapper(mut self, wrapper: Secret<Wrapper>) -> Self {
        self.wrapper = Some(wrapper);
        self
    }

    /// Sets [`other_name`](field@Self::other_name).
    #[inline]
    pub fn other_name(mut self, other_name: Secret<OtherName>) -> Self {
        self.other_name = Some(other_name);
        self
    }

    /// Sets [`heir`](field@Self::heir).
    #[inline]
    pub fn heir(mut self, heir: Secret<Heir>) -> Self {
        self.heir = Some(heir);
        self
    }

    /// Sets [`in_wrapper`](field@Self::in_wrapper).
    #[inline]
    pub fn in_wrapper(mut self, in_wrapper: Secret<Thing>) -> Self {
        self.in_wrapper = Some(in_wrapper);
        self
    }

    /// Sets [`in_part`](field@Self::in_part).
    #[inline]
    pub fn in_part(mut self, in_part: Secret<Thing>) -> Self {
        self.in_part = Some(in_part);
        self
    }

    /// Sets [`text_in_part`](field@Self::text_in_part).
    #[inline]
    pub fn text_in_part(mut self, text_in_part: impl Into<String>) -> Self {
        self.text_in_part = Some(Secret::new(text_in_part.into()));
        self
    }

    /// Sets [`text_in_reference`](field@Self::text_in_reference).
    #[inline]
    pub fn text_in_reference(mut self, text_in_reference: impl Into<String>) -> Self {
        self.text_in_reference = Some(Secret::new(text_in_reference.into()));
        self
    }

    /// Sets [`alike`](field@Self::alike).
    #[inline]
    pub fn alike(mut self, alike: impl Into<String>) -> Self {
        self.alike = Some(Secret::new(alike.into()));
        self
    }

    /// Sets [`listed_beside`](field@Self::listed_beside).
    #[inline]
    pub fn listed_beside(mut self, listed_beside: Secret<PlacesListedBeside>) -> Self {
        self.listed_beside = Some(listed_beside);
        self
    }

    /// Sets [`listed_both`](field@Self::listed_both).
    #[inline]
    pub fn listed_both(mut self, listed_both: Secret<PlacesListedBoth>) -> Self {
        self.listed_both = Some(listed_both);
        self
    }

    /// Sets [`wholes`](field@Self::wholes).
    #[inline]
    pub fn wholes(mut self, wholes: PlacesWholes) -> Self {
        self.wholes = Some(wholes);
        self
    }

    /// Sets [`contains`](field@Self::contains).
    #[inline]
    pub fn contains(mut self, contains: Secret<Vec<String>>) -> Self {
        self.contains = Some(contains);
        self
    }

    /// Sets [`then`](field@Self::then).
    #[inline]
    pub fn then(mut self, then: impl Into<String>) -> Self {
        self.then = Some(Secret::new(then.into()));
        self
    }

    /// Sets [`keys`](field@Self::keys).
    #[inline]
    pub fn keys(mut self, keys: Secret<serde_json::Map<String, serde_json::Value>>) -> Self {
        self.keys = Some(keys);
        self
    }

    /// Sets [`content`](field@Self::content).
    #[inline]
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(Secret::new(content.into()));
        self
    }

    /// Sets [`telling`](field@Self::telling).
    #[inline]
    pub fn telling(mut self, telling: PlacesTelling) -> Self {
        self.telling = Some(telling);
        self
    }

    /// Sets [`eithers`](field@Self::eithers).
    #[inline]
    pub fn eithers(mut self, eithers: Vec<SecretOrNumber>) -> Self {
        self.eithers = Some(eithers);
        self
    }

    /// Sets [`further`](field@Self::further).
    #[inline]
    pub fn further(mut self, further: Further) -> Self {
        self.further = Some(further);
        self
    }

    /// Sets [`silent`](field@Self::silent).
    #[inline]
    pub fn silent(mut self, silent: Secret<serde_json::Map<String, serde_json::Value>>) -> Self {
        self.silent = Some(silent);
        self
    }

    /// Sets [`additional_properties`](field@Self::additional_properties) as a whole.
    #[inline]
    pub fn additional_properties(
        mut self,
        additional_properties: BTreeMap<String, serde_json::Value>,
    ) -> Self {
        self.additional_properties = additional_properties;
        self
    }

    /// Adds a property to [`additional_properties`](field@Self::additional_properties).
    /// One that the document names wins over another of its name.
    #[inline]
    pub fn additional_property(
        mut self,
        name: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.additional_properties.insert(name.into(), value.into());
        self
    }
}

runtime::model::object! {
    Places {
        number: optional("number"),
        fraction: optional("fraction"),
        numbers: optional("numbers"),
        listed: optional("listed"),
        flag: optional("flag"),
        several: optional("several"),
        wrapper: optional("wrapper"),
        other_name: optional("otherName"),
        heir: optional("heir"),
        in_wrapper: optional("inWrapper"),
        in_part: optional("inPart"),
        text_in_part: optional("textInPart"),
        text_in_reference: optional("textInReference"),
        alike: optional("alike"),
        listed_beside: optional("listedBeside"),
        listed_both: optional("listedBoth"),
        wholes: optional("wholes"),
        contains: optional("contains"),
        then: optional("then"),
        keys: optional("keys"),
        content: optional("content"),
        telling: optional("telling"),
        eithers: optional("eithers"),
        further: optional("further"),
        silent: optional("silent"),
        ..additional_properties
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PlacesListed {
    /// `1`.
    N1,
    /// `2`.
    N2,
    /// A value that the document does not list.
    Other(UnlistedInteger<Self>),
}

runtime::model::open_enum::integer_enum! {
    PlacesListed {
        N1 => 1,
        N2 => 2,
    }
}

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum PlacesSeveral {
    Integer(Secret<i64>),
    String(Secret<String>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for PlacesSeveral {
    const IS_SECRET: bool = true;

    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::choose(
            json,
            Self::Other,
            &[
                (&[Look::Integer], |json| Self::Integer(Decode::decode(json))),
                (&[Look::Text], |json| Self::String(Decode::decode(json))),
            ],
        )
    }
}

impl Encode for PlacesSeveral {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::Integer(value) => value.encode(sink),
            Self::String(value) => value.encode(sink),
            Self::Other(value) => runtime::secret::hide(value, sink),
        }
    }
}

runtime::model::serde_bridge!(PlacesSeveral);

impl std::fmt::Debug for PlacesSeveral {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Integer(value) => f.debug_tuple("Integer").field(value).finish(),
            Self::String(value) => f.debug_tuple("String").field(value).finish(),
            Self::Other(_) => f.write_str("Other(…)"),
        }
    }
}

impl From<Secret<i64>> for PlacesSeveral {
    #[inline]
    fn from(value: Secret<i64>) -> Self {
        Self::Integer(value)
    }
}

impl From<Secret<String>> for PlacesSeveral {
    #[inline]
    fn from(value: Secret<String>) -> Self {
        Self::String(value)
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PlacesListedBeside {
    /// `a`.
    A,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::model::open_enum::string_enum! {
    PlacesListedBeside {
        A => "a",
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PlacesListedBoth {
    /// `a`.
    A,
    /// `b`.
    B,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::model::open_enum::string_enum! {
    PlacesListedBoth {
        A => "a",
        B => "b",
    }
}

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum PlacesWholes {
    Integer(Secret<i64>),
    Boolean(bool),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for PlacesWholes {
    const IS_SECRET: bool = true;

    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::choose(
            json,
            Self::Other,
            &[
                (&[Look::Integer], |json| Self::Integer(Decode::decode(json))),
                (&[Look::Flag], |json| Self::Boolean(Decode::decode(json))),
            ],
        )
    }
}

impl Encode for PlacesWholes {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::Integer(value) => value.encode(sink),
            Self::Boolean(value) => value.encode(sink),
            Self::Other(value) => runtime::secret::hide(value, sink),
        }
    }
}

runtime::model::serde_bridge!(PlacesWholes);

impl std::fmt::Debug for PlacesWholes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Integer(value) => f.debug_tuple("Integer").field(value).finish(),
            Self::Boolean(value) => f.debug_tuple("Boolean").field(value).finish(),
            Self::Other(_) => f.write_str("Other(…)"),
        }
    }
}

impl From<Secret<i64>> for PlacesWholes {
    #[inline]
    fn from(value: Secret<i64>) -> Self {
        Self::Integer(value)
    }
}

impl From<bool> for PlacesWholes {
    #[inline]
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

/// Names of properties match `^x-`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlacesTelling {
    pub a: Option<String>,
    /// Properties that the document does not name.
    pub additional_properties: BTreeMap<String, serde_json::Value>,
}

impl PlacesTelling {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`a`](field@Self::a).
    #[inline]
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }

    /// Sets [`additional_properties`](field@Self::additional_properties) as a whole.
    #[inline]
    pub fn additional_properties(
        mut self,
        additional_properties: BTreeMap<String, serde_json::Value>,
    ) -> Self {
        self.additional_properties = additional_properties;
        self
    }

    /// Adds a property to [`additional_properties`](field@Self::additional_properties).
    /// One that the document names wins over another of its name.
    #[inline]
    pub fn additional_property(
        mut self,
        name: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.additional_properties.insert(name.into(), value.into());
        self
    }
}

runtime::model::object! {
    PlacesTelling {
        a: optional("a"),
        ..additional_properties
    }
}
