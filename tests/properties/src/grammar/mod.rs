//! Documents and values made of choices: each byte decides something, and when there are no more,
//! the simplest is taken.

mod keywords;
mod operations;
mod parameters;
mod revisions;
mod root;
mod schemas;
mod values;

pub use revisions::revisions;
pub use root::document;
pub use values::{Secrets, value};

use arbitrary::{Result, Unstructured};
use serde_json::Value;

use crate::hostile::HOSTILE;

/// The parts of a document so far.
pub struct Grammar<'u, 'b> {
    choices: &'u mut Unstructured<'b>,
    /// The names of the schemas of the components.
    components: Vec<String>,
}

impl<'u, 'b> Grammar<'u, 'b> {
    /// A grammar that decides by these choices.
    pub fn new(choices: &'u mut Unstructured<'b>) -> Self {
        Self {
            choices,
            components: Vec::new(),
        }
    }

    /// Chooses a number up to one.
    fn up_to(&mut self, most: usize) -> Result<usize> {
        self.choices.int_in_range(0..=most)
    }

    /// Says yes once in so many times, and no when there are no more choices.
    fn once_in(&mut self, times: u8) -> Result<bool> {
        Ok(self.choices.int_in_range(0..=times - 1)? == times - 1)
    }

    /// Chooses one of several.
    fn one<T: Copy>(&mut self, of: &[T]) -> Result<T> {
        self.choices.choose(of).copied()
    }

    /// Chooses a name, now and then a hostile one.
    fn name(&mut self, usual: &[&str]) -> Result<String> {
        if self.once_in(3)? {
            return self.choices.choose(&HOSTILE.names).cloned();
        }
        self.one(usual).map(str::to_owned)
    }

    /// Chooses a text.
    fn text(&mut self) -> Result<String> {
        let mut text = self.choices.choose(&HOSTILE.texts)?.clone();
        if self.once_in(3)? {
            text += self.choices.choose(&HOSTILE.texts)?;
        }
        Ok(text)
    }

    /// Chooses a value of no schema in particular.
    fn any(&mut self) -> Result<Value> {
        Ok(match self.up_to(9)? {
            0 => Value::Null,
            1 => self.text()?.into(),
            2 => self.one(&[0, 1, -1, i64::MAX, i64::MIN])?.into(),
            3 => self.one(&[0.5, -0.0, 1e300, 5e-324])?.into(),
            4 => true.into(),
            5 => u64::MAX.into(),
            6 => Value::Array(Vec::new()),
            7 => vec![self.any()?].into(),
            8 => Value::Object([(self.name(&["a"])?, self.any()?)].into_iter().collect()),
            _ => self.choices.choose(&HOSTILE.names)?.clone().into(),
        })
    }
}

/// Sets a key of an object.
fn set(object: &mut Value, key: &str, value: impl Into<Value>) {
    if let Value::Object(object) = object {
        object.insert(key.to_owned(), value.into());
    }
}
