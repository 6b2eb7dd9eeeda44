//! Types of `PetForm`.

use super::super::runtime;
use super::Pet;

use self::runtime::body::file_part::FilePart;
use self::runtime::body::multipart::Multipart;

#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PetForm {
    pub picture: FilePart,
    pub about: Option<Pet>,
}

impl PetForm {
    /// A `PetForm` with what is required.
    #[inline]
    pub fn new(picture: FilePart) -> Self {
        Self {
            picture,
            about: None,
        }
    }

    /// Sets [`about`](field@Self::about).
    #[inline]
    pub fn about(mut self, about: Pet) -> Self {
        self.about = Some(about);
        self
    }
}

impl PetForm {
    /// The parts as they are sent.
    #[inline]
    pub fn to_multipart(&self) -> Multipart {
        let mut form = Multipart::new();
        form = form.file("picture", &self.picture);
        form = form.value("about", &self.about);
        form
    }
}
