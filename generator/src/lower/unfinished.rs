//! Types that have an id and no body yet.
//!
//! A type may hold others that have no place of their own, which hold others, and what is made of
//! several schemas goes on for as long as their rings allow. So the body of such a type is not made
//! where the type is met: it waits on a list for its turn, which comes before anything else of what
//! it stands in. The order is the same as if each body were made at once, and no stack grows.

use super::Lowering;
use super::alternatives::UnionInMaking;
use super::step::Step;
use super::structs::StructInMaking;
use crate::model::{HomeId, Naming, Shape, TypeId};
use crate::resolve::SchemaId;
use crate::unordered::UnorderedSet;

/// The work that is to be done, the next thing last.
#[derive(Default)]
pub(super) struct Work {
    waiting: Vec<Task>,
    /// Inline types whose body is being made, so that it may contain them.
    inline: UnorderedSet<TypeId>,
    /// The types that have to be made before anything can be said of the type at hand.
    first: Option<Spot>,
}

/// A schema, and where it stands.
pub(super) type Spot = (SchemaId, HomeId, Naming);

enum Task {
    /// The body of a type.
    Body(Box<Unfinished>),
    /// The types of a schema that others stand in.
    Around(Spot),
}

/// A type whose body is being made.
pub(super) struct Unfinished {
    pub(super) id: TypeId,
    pub(super) home: HomeId,
    pub(super) body: Body,
    /// The schema of an inline type, which is described when its body is there.
    pub(super) inline: Option<SchemaId>,
    /// Unnamed schemas within which this is the last type.
    within: Vec<SchemaId>,
}

/// A body that holds other types, as far as it is made.
pub(super) enum Body {
    Struct(StructInMaking),
    Union(UnionInMaking),
}

impl Work {
    /// The number of bodies that are waiting.
    pub(super) fn len(&self) -> usize {
        self.waiting.len()
    }

    /// Whether a type is an inline one whose body is being made.
    pub(super) fn is_unfinished(&self, id: TypeId) -> bool {
        self.inline.contains(&id)
    }

    /// Lets the type at hand wait for something else, since that names what it consists of.
    pub(super) fn do_first(&mut self, spot: Spot) {
        self.first = Some(spot);
    }

    /// Whether the type at hand has to wait.
    pub(super) fn has_to_wait(&self) -> bool {
        self.first.is_some()
    }

    /// Notes that a schema is left when the last type that was met within it is made. False: it
    /// holds none.
    pub(super) fn leave_later(&mut self, schema: SchemaId, before: usize) -> bool {
        if self.has_to_wait() || self.waiting.len() <= before {
            return false;
        }
        match self.waiting.last_mut() {
            Some(Task::Body(last)) => last.within.push(schema),
            Some(Task::Around(_)) | None => return false,
        }
        true
    }

    /// Puts what has been added in order: what has to be made first, then bodies as they were met.
    fn arrange(&mut self, before: usize) -> Step {
        let added = self.waiting.get_mut(before..).unwrap_or_default();
        added.reverse();
        let is_within = !added.is_empty();
        match self.first.take() {
            Some(spot) => {
                self.waiting.push(Task::Around(spot));
                Step::Again
            }
            None if is_within => Step::Within,
            None => Step::Done,
        }
    }
}

impl Lowering<'_> {
    /// Puts off the body of a type.
    pub(super) fn make_later(
        &mut self,
        (id, home): (TypeId, HomeId),
        body: Body,
        inline: Option<SchemaId>,
    ) {
        if inline.is_some() {
            self.work.inline.insert(id);
        }
        self.work.waiting.push(Task::Body(Box::new(Unfinished {
            id,
            home,
            body,
            inline,
            within: Vec::new(),
        })));
    }

    /// Looks for a type, and makes all that it consists of.
    pub(super) fn finish<T>(&mut self, mut look: impl FnMut(&mut Self) -> T) -> T {
        let before = self.work.len();
        loop {
            let found = look(self);
            let step = self.work.arrange(before);
            self.make_bodies(before);
            if step != Step::Again {
                return found;
            }
        }
    }

    /// Looks for the type of a member of a body, and tells how things are then.
    pub(super) fn look_within<T>(&mut self, look: impl FnOnce(&mut Self) -> T) -> (T, Step) {
        let before = self.work.len();
        let found = look(self);
        (found, self.work.arrange(before))
    }

    /// Makes the bodies that were put off since there were so many others.
    pub(super) fn make_bodies(&mut self, before: usize) {
        while self.work.len() > before
            && let Some(task) = self.work.waiting.pop()
        {
            let at = self.work.len();
            let rest = match task {
                Task::Around(spot) => self.make_around(spot).map(Task::Around),
                Task::Body(body) => self.go_on(body).map(Task::Body),
            };
            // What it waits for is behind it.
            if let Some(rest) = rest {
                self.work.waiting.insert(at, rest);
            }
        }
    }

    fn make_around(&mut self, (schema, home, naming): Spot) -> Option<Spot> {
        let (_, step) =
            self.look_within(|lowering| lowering.use_within(schema, home, naming.clone()));
        (step == Step::Again).then_some((schema, home, naming))
    }

    /// Goes on with a body. What is left of it waits for others; none if it is made.
    fn go_on(&mut self, mut unfinished: Box<Unfinished>) -> Option<Box<Unfinished>> {
        let (id, home) = (unfinished.id, unfinished.home);
        let shape = match &mut unfinished.body {
            Body::Struct(fields) => self.go_on_with_struct(fields, home, id).map(Shape::Struct),
            Body::Union(union) => self.go_on_with_union(union, home, id),
        };
        let Some(shape) = shape else {
            return Some(unfinished);
        };
        self.types[id].shape = shape;
        for schema in unfinished.within {
            self.visiting.remove(&schema);
        }
        if let Some(schema) = unfinished.inline {
            self.work.inline.remove(&id);
            self.describe(id, schema);
        }
        None
    }
}
