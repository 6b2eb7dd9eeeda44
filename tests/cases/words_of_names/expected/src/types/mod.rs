//! The types of `Words of names`.

mod reaction;
mod version;
mod unit;
mod oauth2_token;
mod n1_2;
mod long;

pub use self::reaction::Reaction;
pub use self::version::Version;
pub use self::unit::Unit;
pub use self::oauth2_token::{Oauth2Token, Oauth2TokenGitHubOauth};
pub use self::n1_2::{N1_2, N1_2_3, N1_2_3_4X};
pub use self::long::Long;
