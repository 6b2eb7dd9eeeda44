//! Types of `form`.

use super::super::runtime;

use self::runtime::body::multipart::Multipart;
use self::runtime::secret::Secret;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FormForm {
    pub about: Option<serde_json::Value>,
    pub pw: Option<Secret<String>>,
}

impl FormForm {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`about`](field@Self::about).
    #[inline]
    pub fn about(mut self, about: impl Into<serde_json::Value>) -> Self {
        self.about = Some(about.into());
        self
    }

    /// Sets [`pw`](field@Self::pw).
    #[inline]
    pub fn pw(mut self, pw: impl Into<String>) -> Self {
        self.pw = Some(Secret::new(pw.into()));
        self
    }
}

impl std::fmt::Debug for FormForm {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FormForm")
            .field("about", &runtime::secret::shown::Shown(&self.about))
            .field("pw", &self.pw)
            .finish()
    }
}

impl FormForm {
    /// The parts as they are sent.
    #[inline]
    pub fn to_multipart(&self) -> Multipart {
        let mut form = Multipart::new();
        form = form.value("about", &self.about);
        form = form.value("pw", &self.pw);
        form
    }
}
