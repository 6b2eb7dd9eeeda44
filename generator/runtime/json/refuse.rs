//! What happens to a value that is not what was wanted.

use std::borrow::Cow;

use super::super::error::decode::DecodeError;
use super::array::Array;
use super::node::Extent;
use super::object::Object;
use super::{Json, Tape};

/// Where there is no value; what stands there is null.
const NOWHERE: usize = usize::MAX;

/// A value that was not what was wanted.
pub(crate) struct Refusal {
    /// Where it stands on the tape.
    at: usize,
    /// Why, seen from there.
    error: DecodeError,
}

impl Tape<'_> {
    /// Reads the document.
    ///
    /// # Errors
    ///
    /// If `read` refused a value: the first one that it did, with the way there.
    pub fn read<T>(&self, read: impl FnOnce(Json<'_>) -> T) -> Result<T, DecodeError> {
        match self.root().apart(read) {
            (value, None) => Ok(value),
            (_, Some(refusal)) => Err(self.root().located(refusal).without_secrets()),
        }
    }
}

impl DecodeError {
    /// `expected` was wanted, but `json` is what is there.
    pub(crate) fn mismatch(expected: impl Into<Cow<'static, str>>, json: Json<'_>) -> Self {
        Self::new(expected, json.excerpt())
    }
}

impl<'t> Json<'t> {
    /// Says that this value is not what is wanted: `expected`. Of several such values the first one counts.
    ///
    /// Whoever reads goes on with anything in its place, for nobody will see what is read.
    pub fn refuse(self, expected: &'static str) {
        if !self.has_refused() {
            self.refuse_with(DecodeError::mismatch(expected, self));
        }
    }

    /// What was read of this value, or the default of its type if nothing could be, and it is refused.
    pub fn or_refuse<T: Default>(self, read: Option<T>, expected: &'static str) -> T {
        match read {
            Some(value) => value,
            None => {
                self.refuse(expected);
                T::default()
            }
        }
    }

    /// Whether a value of the document was refused already, so that it is of no use to read on.
    #[must_use]
    pub(crate) fn has_refused(self) -> bool {
        self.tape.refusal.borrow().is_some()
    }

    /// Reads the value into `place`, and forgets what is refused on the way; there is nothing if
    /// anything is.
    ///
    /// The value goes straight to its place: many readings may be within each other, each on the
    /// stack. Only unions of the client are read so, and documentation leaves it out.
    #[doc(hidden)]
    #[allow(dead_code, reason = "a document may have no unions")]
    pub fn attempt<T>(self, place: &mut Option<T>, read: fn(Self) -> T) {
        let before = self.tape.refusal.take();
        *place = None;
        *place = Some(read(self));
        if self.tape.refusal.replace(before).is_some() {
            *place = None;
        }
    }

    /// Reads a value that no error may show, nor what is in it.
    pub(crate) fn hidden<T>(self, read: impl FnOnce(Self) -> T) -> T {
        let (value, refusal) = self.apart(read);
        if let Some(refusal) = refusal.filter(|_| !self.has_refused()) {
            self.refuse_with(refusal.error.redacted());
        }
        value
    }

    /// Keeps the value from the error, if it was refused itself.
    pub(crate) fn hide_refusal(self) {
        let mut refusal = self.tape.refusal.borrow_mut();
        if let Some(refused) = refusal.take_if(|refused| refused.at == self.at) {
            let error = refused.error.redacted();
            *refusal = Some(Refusal { error, ..refused });
        }
    }

    /// The string, or an empty one if this is none, and it is refused: `expected` is what was wanted.
    pub fn string(self, expected: &'static str) -> &'t str {
        self.or_refuse(self.as_str(), expected)
    }

    /// The members of the object, or none if this is not one, and it is refused.
    pub fn object(self) -> Object<'t> {
        self.as_object().unwrap_or_else(|| {
            self.refuse("object");
            Object::new(
                self.tape,
                self.at.wrapping_add(1),
                Extent { len: 0, nodes: 0 },
            )
        })
    }

    /// The items of the array, or none if this is not one, and it is refused.
    pub fn array(self) -> Array<'t> {
        self.as_array().unwrap_or_else(|| {
            self.refuse("array");
            Array::new(self.tape, NOWHERE, Extent { len: 0, nodes: 0 })
        })
    }

    /// Reads the value by itself: what is refused on the way is handed over, and what was before still counts.
    fn apart<T>(self, read: impl FnOnce(Self) -> T) -> (T, Option<Refusal>) {
        let before = self.tape.refusal.take();
        let value = read(self);
        (value, self.tape.refusal.replace(before))
    }

    /// Says that the object lacks the property `name`, and gives null in its place.
    pub(crate) fn lacks(self, name: &str) -> Self {
        if !self.has_refused() {
            self.refuse_with(DecodeError::missing(name));
        }
        Self {
            at: NOWHERE,
            ..self
        }
    }

    fn refuse_with(self, error: DecodeError) {
        self.tape
            .refusal
            .replace(Some(Refusal { at: self.at, error }));
    }

    /// The error, seen from this value. Nobody keeps track of the way while all is well; it follows from the place.
    fn located(self, refusal: Refusal) -> DecodeError {
        let members = self.as_object().into_iter();
        let mut members = members.flat_map(|object| object.entries());
        if let Some((name, value)) = members.find(|(_, value)| value.holds(refusal.at)) {
            return value.located(refusal).at_key(name);
        }
        let mut items = self.as_array().into_iter().flatten().enumerate();
        if let Some((index, item)) = items.find(|(_, item)| item.holds(refusal.at)) {
            return item.located(refusal).at_index(index);
        }
        refusal.error
    }

    /// Whether the place is that of the value or of something in it.
    fn holds(self, at: usize) -> bool {
        (self.at..self.at + self.node().size()).contains(&at)
    }
}
