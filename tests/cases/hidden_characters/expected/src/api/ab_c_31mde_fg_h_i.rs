//! Operations of the tag `ab c[31m de  fg hi`.
//!
//! a b \[31m c d e f g h i j k l � m n
//!
//! # Head ing
//!
//! * item a b
//!
//! |a|b c|
//! |-|---|
//! |&#32;a|bc|
//!
//! ```json
//! {"code": "&#x202e;a&#13;b"}
//! ```
//!
//! ```text
//! indented &#x202e;a&#13;b
//! ```
//!
//! [link](<https://e.example/a b> "title a b") [image](https://e.example/ "a") [https://e.example/&amp;#x202e;](https://e.example/&amp;#x202e;)
//! **b** *a b* ~~c~~ `code &#x202e;` \<b title="&amp;#x202e;"> \</b> [note](https://e.example/ " ") and \[\^1\]
//!
//! \[\^1\]: Foot a b
//!
//! ab c\[31m de fg hi: <https://e.example/>

pub use super::ab_c_31mde_fg_h_i_two::AbC31mdeFgHI;

/// Tells the calls with setters of their own apart; nobody needs to name one.
pub mod operation {
    pub use super::super::ab_c_31mde_fg_h_i_two::operation::AbC31mdeFgHI;
}
