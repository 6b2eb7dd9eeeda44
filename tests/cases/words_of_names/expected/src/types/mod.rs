//! The types of `Words of names`.

mod long;
mod n1_2;
mod oauth2_token;
mod put_sent;
mod reaction;
mod unit;
mod version;

pub use self::long::Long;
pub use self::n1_2::{N1_2, N1_2_3, N1_2_3_4X};
pub use self::oauth2_token::{Oauth2Token, Oauth2TokenGitHubOauth};
pub use self::put_sent::PutSentRequest;
pub use self::reaction::Reaction;
pub use self::unit::Unit;
pub use self::version::Version;
