//! The types of `Lists within each other`.

mod chain;

pub use self::chain::{
    Chain, ChainList000Item, ChainList003Item, ChainList006Item, ChainList009Item,
    ChainList012Item, ChainList015Item, ChainList018Item, ChainList021Item, ChainList024Item,
    ChainList027Item, ChainList030Item, ChainList033Item, ChainList036Item, ChainList039Item,
    ChainList042Item, ChainList045Item, ChainList048Item, ChainList051Item, ChainList054Item,
    ChainList057Item, ChainList060Item, ChainList063Item, ChainList066Item, ChainList069Item,
    ChainList072Item, ChainList075Item, ChainList078Item, ChainList081Item, ChainList084Item,
    ChainList087Item, ChainList090Item, ChainList093Item, ChainList096Item, ChainList098Item,
};
