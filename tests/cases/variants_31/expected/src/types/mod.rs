//! The types of `Names of the variants of unions, a union for each rule`.

mod again;
mod again_one;
mod again_three;
mod again_two;
mod big_dog;
mod cat;
mod cat_request;
mod cat_update_request;
mod channel;
mod chat_message;
mod chat_robot_message;
mod chat_tool_message;
mod chat_user_message;
mod clash;
mod create_cat_request;
mod holder;
mod holder_choice_more;
mod holder_other;
mod inline;
mod inline_part;
mod keyed;
mod loose;
mod loose_step;
mod message_step;
mod number_step;
mod other;
mod own_step;
mod path_step;
mod pet;
mod run_step;
mod small_dog;
mod step;
mod tool_choice;

pub use self::again::Again;
pub use self::again_one::AgainOne;
pub use self::again_three::AgainThree;
pub use self::again_two::AgainTwo;
pub use self::big_dog::BigDog;
pub use self::cat::Cat;
pub use self::cat_request::CatRequest;
pub use self::cat_update_request::CatUpdateRequest;
pub use self::channel::{
    Channel, ChannelLetter, ChannelMail, ChannelMailLink, ChannelMailText, ChannelPhone,
    ChannelPhoneCall, ChannelPhoneText, ChannelPost, ChannelReply,
};
pub use self::chat_message::ChatMessage;
pub use self::chat_robot_message::ChatRobotMessage;
pub use self::chat_tool_message::ChatToolMessage;
pub use self::chat_user_message::ChatUserMessage;
pub use self::clash::{Clash, ClashWithIdAndName, ClashWithIdAndOwner};
pub use self::create_cat_request::CreateCatRequest;
pub use self::holder::{Holder, HolderChoice};
pub use self::holder_choice_more::HolderChoiceMore;
pub use self::holder_other::HolderOther;
pub use self::inline::{
    Inline, InlineItem, InlineObject, InlineSmallInlineThing, InlineWithC, InlineWithOwner,
};
pub use self::inline_part::InlinePart;
pub use self::keyed::Keyed;
pub use self::loose::Loose;
pub use self::loose_step::LooseStep;
pub use self::message_step::MessageStep;
pub use self::number_step::NumberStep;
pub use self::other::Other;
pub use self::own_step::OwnStep;
pub use self::path_step::PathStep;
pub use self::pet::Pet;
pub use self::run_step::RunStep;
pub use self::small_dog::SmallDog;
pub use self::step::Step;
pub use self::tool_choice::ToolChoice;
