//! Types of `anchors`.

pub type Anchors = String;
