//! The types of `Tags as features`.
//!
//! What can be sent has setters besides `new`. What is only received has none: its fields are
//! public, as all are.

#[cfg(feature = "pets")]
mod add_pet;
#[cfg(feature = "all-tag")]
mod anything;
#[cfg(feature = "reqwest-tag")]
mod choice;
mod closed;
#[cfg(feature = "pets")]
mod cursor;
#[cfg(any(feature = "reqwest-tag", feature = "same-space-name"))]
mod left;
#[cfg(feature = "pets")]
mod list_pets;
mod lonely;
mod lonely_too;
#[cfg(any(feature = "pets", feature = "staff"))]
mod meal;
#[cfg(feature = "reqwest-tag")]
mod moment;
#[cfg(feature = "staff")]
mod person;
mod pet;
#[cfg(feature = "pets")]
mod pet_added;
#[cfg(feature = "pets")]
mod pet_form;
#[cfg(any(feature = "all-tag", feature = "pets", feature = "staff"))]
mod problem;
#[cfg(feature = "all-tag")]
mod read_value;
mod reason;
#[cfg(feature = "pets")]
mod receipt;
#[cfg(any(feature = "reqwest-tag", feature = "same-space-name"))]
mod right;
#[cfg(feature = "staff")]
mod role;
#[cfg(feature = "staff")]
mod shift;
mod status;
#[cfg(feature = "pets")]
mod ticket;
mod webhooks;

#[cfg(feature = "pets")]
pub use self::add_pet::{AddPetCallback, AddPetResponse};
#[cfg(feature = "all-tag")]
pub use self::anything::Anything;
#[cfg(feature = "reqwest-tag")]
pub use self::choice::Choice;
pub use self::closed::Closed;
#[cfg(feature = "pets")]
pub use self::cursor::Cursor;
#[cfg(any(feature = "reqwest-tag", feature = "same-space-name"))]
pub use self::left::Left;
#[cfg(feature = "pets")]
pub use self::list_pets::ListPetsHeaders;
pub use self::lonely::Lonely;
pub use self::lonely_too::LonelyToo;
#[cfg(any(feature = "pets", feature = "staff"))]
pub use self::meal::Meal;
#[cfg(feature = "reqwest-tag")]
pub use self::moment::Moment;
#[cfg(feature = "staff")]
pub use self::person::Person;
pub use self::pet::Pet;
#[cfg(feature = "pets")]
pub use self::pet_added::PetAdded;
#[cfg(feature = "pets")]
pub use self::pet_form::PetForm;
#[cfg(any(feature = "all-tag", feature = "pets", feature = "staff"))]
pub use self::problem::Problem;
#[cfg(feature = "all-tag")]
pub use self::read_value::ReadValueResponse;
pub use self::reason::Reason;
#[cfg(feature = "pets")]
pub use self::receipt::Receipt;
#[cfg(any(feature = "reqwest-tag", feature = "same-space-name"))]
pub use self::right::Right;
#[cfg(feature = "staff")]
pub use self::role::Role;
#[cfg(feature = "staff")]
pub use self::shift::Shift;
pub use self::status::Status;
#[cfg(feature = "pets")]
pub use self::ticket::Ticket;
pub use self::webhooks::WebhookPayload;
