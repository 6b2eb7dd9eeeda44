//! Alternatives of unions that say something besides: it holds for each alternative.
//!
//! What holds for an alternative that is a union itself holds for each of those alternatives, and
//! so on. Among unions that are each other's alternatives there are as many restricted ones as
//! there are ways to put together what each of them says besides, so that an alternative stays what
//! it is where they are too many.

use super::Lowering;
use super::kinds::Alternative;
use super::unions::OWN_ALTERNATIVE;
use crate::circles::circles;
use crate::diagnostic::{Code, Diagnostic};
use crate::ids::Arena;
use crate::resolve::{Api, SchemaId};
use crate::unordered::UnorderedMap;

/// Unions that are each other's alternatives restrict each other if there are at most so many ways
/// to do that: their number for each choice of those that say something besides.
const MOST_WAYS: usize = 8;

/// Alternatives of alternatives are restricted until they are so many for one union.
pub(super) const MOST_RESTRICTED: usize = 32;

/// Schemas that are each other's parts or alternatives.
pub(super) struct Rings {
    /// The number of the ring that each schema lies on.
    of: Arena<SchemaId, usize>,
    /// In how many ways the unions of a ring can restrict each other.
    ways: UnorderedMap<usize, usize>,
}

impl Rings {
    fn of(api: &Api) -> Self {
        let edges = api.schemas.iter().flat_map(|(id, schema)| {
            let keywords = &schema.keywords;
            let lists = [&keywords.all_of, &keywords.one_of, &keywords.any_of];
            let next = lists.into_iter().flatten().chain(&schema.target);
            next.map(move |next| (id, *next))
        });
        let of = circles(&api.schemas, edges);
        let mut sizes: UnorderedMap<usize, (usize, u32)> = UnorderedMap::new();
        for (id, schema) in api.schemas.iter() {
            let (members, saying) = sizes.entry(of[id]).or_default();
            *members += usize::from(schema.target.is_none());
            // Parts of a member that are none say something of it too.
            let parts = schema.keywords.all_of.iter();
            let others = parts.filter(|part| of[**part] != of[id]).count();
            let says = usize::from(schema.keywords.shapes_besides()) + others;
            *saying = saying.saturating_add(u32::try_from(says).unwrap_or(u32::MAX));
        }
        let ways = sizes.filter_map(|(ring, (members, saying))| {
            let choices = 1_usize.checked_shl(saying.min(30)).unwrap_or(usize::MAX);
            Some((ring, members.saturating_mul(choices)))
        });
        Self { of, ways }
    }

    /// Whether two schemas lie on one ring, on which there are too many ways to restrict.
    fn are_on_wide_one(&self, one: SchemaId, other: SchemaId) -> bool {
        let ring = self.of[one];
        ring == self.of[other] && self.ways.get(&ring).is_some_and(|ways| *ways > MOST_WAYS)
    }
}

impl Lowering<'_> {
    /// Makes what holds besides a union hold for each alternative.
    pub(super) fn restrict(
        &mut self,
        id: SchemaId,
        alternatives: &mut Vec<Alternative>,
        rest: SchemaId,
    ) {
        if self.schemas.ways(id) > MOST_RESTRICTED {
            self.warn_left(id);
            return;
        }
        let mut is_left = false;
        for alternative in alternatives.iter_mut() {
            // What has the whole as a part says the rest itself.
            if self.has_part(alternative.schema, id) {
                continue;
            }
            match self.is_on_wide_ring(id, alternative.schema) {
                true => is_left = true,
                false => alternative.schema = self.schemas.all_of(&[alternative.schema, rest]),
            }
        }
        if is_left {
            self.warn_left(id);
        }
        let count = alternatives.len();
        alternatives.retain(|alternative| alternative.schema != id);
        if alternatives.len() < count {
            self.warn_own_alternative(id);
        }
    }

    fn warn_left(&mut self, id: SchemaId) {
        let message = "unions whose alternatives are restricted by each other";
        let label = "the alternatives are taken as they are";
        let place = self.schema_place(id);
        self.report
            .warn(Diagnostic::new(Code::NotHandled, place, message).label(label));
    }

    pub(super) fn warn_own_alternative(&mut self, id: SchemaId) {
        let (message, label) = OWN_ALTERNATIVE;
        let place = self.schema_place(id);
        self.report
            .warn(Diagnostic::new(Code::CyclicReference, place, message).label(label));
    }

    fn has_part(&self, schema: SchemaId, part: SchemaId) -> bool {
        let schema = self.schemas.follow(schema);
        let parts = self.parts(schema).unwrap_or_default();
        parts.contains(&part)
    }

    /// Whether an alternative of a schema leads back to it, or to the part that lists it, on a ring
    /// with too many ways.
    fn is_on_wide_ring(&self, id: SchemaId, alternative: SchemaId) -> bool {
        let alternative = self.schemas.follow(alternative);
        let keywords = &self.schemas.get(alternative).keywords;
        let leads_on = keywords.has_unions() || !keywords.all_of.is_empty();
        if !leads_on || self.schemas.is_made(alternative) {
            return false;
        }
        let parts = self.parts(id).unwrap_or_default();
        let rings = self.rings.get_or_init(|| Rings::of(self.api));
        let mut parts = parts.iter().filter(|part| !self.schemas.is_made(**part));
        parts.any(|part| rings.are_on_wide_one(*part, alternative))
    }
}
