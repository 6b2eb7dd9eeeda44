//! Types of `xml`.

pub type Xml = String;
