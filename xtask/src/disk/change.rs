//! One file that has to change.

use std::borrow::Cow;

/// One file that has to change; paths are relative to the crate's folder, with `/`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change<'o> {
    /// A file that is not there yet.
    Create {
        /// Where.
        path: String,
        /// What goes into it.
        after: Cow<'o, str>,
    },
    /// A file with other contents.
    Replace {
        /// Where.
        path: String,
        /// What is in it.
        before: Vec<u8>,
        /// What goes into it.
        after: Cow<'o, str>,
    },
    /// A listed file that is not generated any more.
    Remove {
        /// Where.
        path: String,
    },
}

impl<'o> Change<'o> {
    /// The change from what is there to some contents, if there is one.
    pub fn between(path: &str, before: Option<Vec<u8>>, after: Cow<'o, str>) -> Option<Self> {
        let path = path.to_owned();
        match before {
            Some(before) if before == after.as_bytes() => None,
            Some(before) => Some(Self::Replace {
                path,
                before,
                after,
            }),
            None => Some(Self::Create { path, after }),
        }
    }

    /// Which file.
    pub fn path(&self) -> &str {
        match self {
            Self::Create { path, .. } | Self::Replace { path, .. } | Self::Remove { path } => path,
        }
    }
}
