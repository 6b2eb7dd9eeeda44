//! Types of `Text`.

pub type Text = String;
