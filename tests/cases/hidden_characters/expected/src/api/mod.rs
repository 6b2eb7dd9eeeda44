//! The operations of `ab c[31m de  fg hi`, by tag.
//!
//! # Webhook `ab c[31m de  fg hi`
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
//! ab c\[31m de fg hi
//!
//! A `POST` request with the payload [`Thing`](super::types::Thing).
//!
//! Answers:
//!
//! * `200`: a b \[31m c d e f g h i j k l � m n # Head ing \* item a b \| a \| b c \| \|---\|---\| \| a \|
//!   bc \| \~\~\~json {"code": "a b"} \~\~\~ indented a b [link](<https://e.example/a b> "title a b")
//!   [image](https://e.example/ "a") [https://e.example/&amp;#x202e;](https://e.example/&amp;#x202e;)
//!   **b** *a b* ~~c~~ `code &#x202e;` \<b title="&amp;#x202e;"> \</b> \[note\] and \[\^1\] \[note\]:
//!   <https://e.example/> " " \[\^1\]: Foot a b
//!
//! [`WebhookPayload::read`](super::types::WebhookPayload::read) reads what comes in, by its name.

#[cfg(feature = "ab-c-31mde-fg-h-i")]
pub mod ab_c_31mde_fg_h_i;
#[cfg(any(feature = "ab-c-31mde-fg-h-i", feature = "two"))]
mod ab_c_31mde_fg_h_i_two;
pub(super) mod client;
pub(super) mod server;
#[cfg(feature = "two")]
pub mod two;
