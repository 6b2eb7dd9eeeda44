//! The types of `Everything`.
//!
//! What can be sent has setters besides `new`. What is only received has none: its fields are
//! public, as all are.

mod access;
mod bag;
mod base;
mod bases;
mod cat;
mod closed;
mod dog;
mod heir;
mod left;
mod login;
mod loose;
mod node;
mod numbers;
mod pair;
mod pet;
mod put_form;
mod right;
mod scalars;
mod send_form;
mod whole;

pub use self::access::{Access, AccessWithCountAndPassword, AccessWithNameAndPassword};
pub use self::bag::Bag;
pub use self::base::Base;
pub use self::bases::Bases;
pub use self::cat::Cat;
pub use self::closed::Closed;
pub use self::dog::Dog;
pub use self::heir::Heir;
pub use self::left::Left;
pub use self::login::Login;
pub use self::loose::Loose;
pub use self::node::Node;
pub use self::numbers::Numbers;
pub use self::pair::Pair;
pub use self::pet::Pet;
pub use self::put_form::PutFormRequest;
pub use self::right::Right;
pub use self::scalars::{Scalars, ScalarsFixed, ScalarsKind, ScalarsLevel};
pub use self::send_form::SendFormForm;
pub use self::whole::Whole;
