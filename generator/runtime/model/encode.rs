//! How the types of the standard library are encoded.

use std::collections::BTreeMap;

use super::{Encode, Sink};

impl Encode for bool {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.bool(*self);
    }
}

impl Encode for str {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.str(self);
    }
}

impl Encode for String {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.str(self);
    }
}

impl<T: Encode + ?Sized> Encode for &T {
    fn encode(&self, sink: &mut dyn Sink) {
        (**self).encode(sink);
    }

    fn is_absent(&self) -> bool {
        (**self).is_absent()
    }
}

impl<T: Encode> Encode for Box<T> {
    fn encode(&self, sink: &mut dyn Sink) {
        (**self).encode(sink);
    }

    fn is_absent(&self) -> bool {
        (**self).is_absent()
    }
}

/// `None` is null, and absent where the property is optional.
impl<T: Encode> Encode for Option<T> {
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Some(value) => value.encode(sink),
            None => sink.null(),
        }
    }

    fn is_absent(&self) -> bool {
        self.is_none()
    }
}

impl<T: Encode> Encode for [T] {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.array(&mut self.iter().map(|item| item as &dyn Encode));
    }
}

impl<T: Encode> Encode for Vec<T> {
    fn encode(&self, sink: &mut dyn Sink) {
        self.as_slice().encode(sink);
    }
}

impl<T: Encode> Encode for BTreeMap<String, T> {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.map(
            &mut self
                .iter()
                .map(|(name, value)| (name.as_str(), value as &dyn Encode)),
        );
    }
}
