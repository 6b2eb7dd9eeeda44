//! Types of `xml_keys`.

/// xml: `{}`.
pub type XmlKeys = String;
