//! Changes of both kinds joined: one real change hides its echoes.

use std::cell::RefCell;
use std::cmp::Reverse;
use std::collections::{BTreeMap, VecDeque};

use super::change::{Change, Location, Place, Subject};
use super::place::{BothPlaces, Places};
use super::source::{Reach, SourceChange};
use super::verdict::{SourceEffect, Verdict, WireEffect};
use super::wire::Found;
use crate::unordered::{UnorderedMap, UnorderedSet};

/// So many components are looked at that stand at one place: references lead through a hundred, and
/// so do entries of lists and maps.
const MOST_FOLLOWED: usize = 200;

/// Joins the changes of Rust items to the changes of the document that are why, and sorts all,
/// worst first.
pub(super) fn join(
    found: Found,
    source: Vec<SourceChange>,
    places: BothPlaces<'_, '_>,
) -> Vec<Change> {
    let mut joined = Joined::new(found, places);
    let mut alone = Vec::new();
    for change in source {
        match joined.cause(&change) {
            Some(index) => joined.attach(index, change),
            None => alone.push(change),
        }
    }
    // What is around comes first: its name is why those within have others.
    alone.sort_by_key(|change| change.place.path.len());
    for change in alone {
        joined.stand(change);
    }
    let mut changes = joined.changes;
    for change in &mut changes {
        change.items.sort_by_key(|item| Reverse(item.effect));
    }
    changes.sort_by_cached_key(rank);
    changes
}

/// Worst first: silent before everything, then what deployed clients meet, documentation last.
fn rank(change: &Change) -> impl Ord + use<> {
    let silent = change.source.effect == SourceEffect::Silent;
    (
        change.is_documentation(),
        Reverse((
            silent,
            change.deployed.effect,
            change.source.effect,
            change.rollback.effect,
        )),
        change.place.clone(),
        change.rule.code,
    )
}

/// Returns the worst effect on the wire.
fn worst(change: &Change) -> WireEffect {
    change.deployed.effect.max(change.rollback.effect)
}

/// Returns what stands at each place, with what is an entry of what stands there.
fn entered(references: BTreeMap<Place, Place>) -> UnorderedMap<Place, Vec<Place>> {
    let mut entered: UnorderedMap<Place, Vec<Place>> = UnorderedMap::new();
    for (from, to) in references {
        for place in std::iter::successors(Some(from), Place::holder) {
            entered.entry(place).or_default().push(to.clone());
        }
    }
    entered
}

/// Changes of the document, by place.
struct Joined<'p, 'a> {
    places: BothPlaces<'p, 'a>,
    changes: Vec<Change>,
    /// The places at which is told what stands at others, or is an entry there.
    references: UnorderedMap<Place, Vec<Place>>,
    /// The changes of each place.
    by_place: BTreeMap<Place, Vec<usize>>,
    /// The component schemas that have changes at a path.
    holders: UnorderedMap<Vec<String>, Vec<String>>,
    /// The likeliest changes of places of several, which stay the same while items are attached.
    likeliest: RefCell<UnorderedMap<(Place, SourceEffect), Option<usize>>>,
    /// Changes of items for which nothing in the document is why.
    standing: UnorderedMap<(&'static str, Place), usize>,
}

impl<'p, 'a> Joined<'p, 'a> {
    fn new(found: Found, places: BothPlaces<'p, 'a>) -> Self {
        let mut joined = Self {
            places,
            changes: Vec::new(),
            references: entered(found.references),
            by_place: BTreeMap::new(),
            holders: UnorderedMap::new(),
            likeliest: RefCell::default(),
            standing: UnorderedMap::new(),
        };
        for change in found.changes {
            joined.add(change);
        }
        joined
    }

    /// Adds a change, at its place and at those where it is in both documents. Where it would be in
    /// a document that lacks it is only around it.
    fn add(&mut self, change: Change) {
        let index = self.changes.len();
        if !change.is_documentation() {
            let at = |places: &Places<'_>, location: &Option<Location>| {
                let location = location.as_ref()?;
                Some(places.of_pointer(&location.to_pointer()))
            };
            let base = at(self.places.base, &change.base);
            let head = at(self.places.head, &change.head);
            let places = [Some(change.place.clone()), base, head];
            let is_around = |place: &Place| {
                let mut others = places.iter().flatten();
                others.any(|other| other != place && other.is_within(place))
            };
            for (number, place) in places.iter().enumerate() {
                let Some(place) = place else { continue };
                // What is anywhere in the document is no reason for the rest of it.
                let is_reason = place.subject != Subject::Document && !is_around(place);
                if number == 0 || is_reason {
                    self.note(place.clone(), index);
                }
            }
        }
        self.changes.push(change);
    }

    fn note(&mut self, place: Place, index: usize) {
        if let Subject::Component(section, name) = &place.subject
            && section == "schemas"
            && !self.by_place.contains_key(&place)
        {
            let holders = self.holders.entry(place.path.clone()).or_default();
            holders.push(name.clone());
        }
        let indices = self.by_place.entry(place).or_default();
        // One change after the other is noted.
        if indices.last() != Some(&index) {
            indices.push(index);
        }
    }

    /// Returns the change of a place that is likeliest to be why an item differs: the worst of
    /// those whose rules may have that effect. What no rule there may do has another reason.
    fn likeliest(&self, indices: &[usize], effect: SourceEffect) -> Option<usize> {
        let likelihood = |index: usize| {
            let change = self.changes.get(index)?;
            let is_able = change.rule.source >= effect;
            is_able.then(|| (worst(change), Reverse(index), index))
        };
        let able = indices.iter().filter_map(|&index| likelihood(index));
        able.max().map(|(_, _, index)| index)
    }

    /// Returns the likeliest change of a place. Many items may be within a place of many changes.
    fn likeliest_at(&self, place: &Place, effect: SourceEffect) -> Option<usize> {
        let indices = self.by_place.get(place)?;
        if indices.len() == 1 {
            return self.likeliest(indices, effect);
        }
        let mut known = self.likeliest.borrow_mut();
        let found = known.entry((place.clone(), effect));
        *found.or_insert_with(|| self.likeliest(indices, effect))
    }

    /// Finds the change that is why an item differs: at its place, at the component that stands
    /// there, at what is within it, or around it.
    fn cause(&self, change: &SourceChange) -> Option<usize> {
        let effect = change.item.effect;
        let places = |reach| {
            let reasons = change.reasons.iter();
            let reasons = reasons.filter(move |reason| reason.reach >= reach);
            reasons.map(|reason| &reason.place)
        };
        let at = |place: &Place| self.likeliest_at(place, effect);
        let exact = || places(Reach::At).find_map(at);
        let referred = || places(Reach::At).find_map(|place| self.referred(place, effect));
        let inherited = || places(Reach::At).find_map(|place| self.inherited(place, effect));
        let within = || places(Reach::Within).find_map(|place| self.below(place, effect));
        let around = || places(Reach::Around).find_map(|place| self.around(place, effect));
        exact()
            .or_else(referred)
            .or_else(inherited)
            .or_else(within)
            .or_else(around)
    }

    /// Finds the change at the component that stands at a place, or is an entry of what stands there.
    fn referred(&self, place: &Place, effect: SourceEffect) -> Option<usize> {
        let told = |place| self.references.get(place).into_iter().flatten();
        let mut seen = UnorderedSet::from([place]);
        let mut waiting: VecDeque<&Place> = told(place).collect();
        while let Some(place) = waiting.pop_front() {
            if seen.len() > MOST_FOLLOWED || !seen.insert(place) {
                continue;
            }
            let found = self.likeliest_at(place, effect);
            if found.is_some() {
                return found;
            }
            waiting.extend(told(place));
        }
        None
    }

    /// Finds the change at the same place of a component that this one has its own from.
    fn inherited(&self, place: &Place, effect: SourceEffect) -> Option<usize> {
        let Subject::Component(section, name) = &place.subject else {
            return None;
        };
        let holders = self.holders.get(&place.path);
        let holders = holders.filter(|_| section == "schemas")?;
        let sides = [self.places.base, self.places.head];
        sides.into_iter().find_map(|places| {
            let above = places.above(name)?;
            let known = holders.iter().filter_map(|holder| {
                let distance = above.get(holder)?;
                let place = Place {
                    subject: Subject::Component("schemas".to_owned(), holder.clone()),
                    path: place.path.clone(),
                };
                Some((distance, holder, self.likeliest_at(&place, effect)?))
            });
            known.min().map(|(_, _, index)| index)
        })
    }

    /// Finds the change below a place, the nearest of several.
    fn below(&self, place: &Place, effect: SourceEffect) -> Option<usize> {
        let below = self.by_place.range(place..);
        let below = below.take_while(|(other, _)| other.is_within(place));
        let able = below.filter_map(|(other, indices)| {
            let index = self.likeliest(indices, effect)?;
            let effect = self.changes.get(index).map(worst);
            Some((other.path.len(), Reverse(effect), index))
        });
        let nearest = able.min_by_key(|(length, effect, _)| (*length, *effect));
        nearest.map(|(_, _, index)| index)
    }

    fn around(&self, place: &Place, effect: SourceEffect) -> Option<usize> {
        let mut around = std::iter::successors(place.above(), Place::above);
        around.find_map(|place| self.likeliest_at(&place, effect))
    }

    fn attach(&mut self, index: usize, change: SourceChange) {
        let Some(known) = self.changes.get_mut(index) else {
            return;
        };
        let is_first = known.source.effect == SourceEffect::Same;
        let spares_default = change.only_without_default_features;
        if known.only_without_default_features && !spares_default && !is_first {
            // What breaks for everybody is the better reason.
            known.source = Verdict::default();
        }
        known.only_without_default_features =
            spares_default && (is_first || known.only_without_default_features);
        known
            .source
            .worsen(Verdict::new(change.item.effect, change.message));
        known.step = known.step.max(change.step);
        known.items.push(change.item);
    }

    /// Finds the change of the same rule at a place or around it.
    fn standing_around(&self, code: &'static str, place: &Place) -> Option<usize> {
        let mut around = Some(place.clone());
        while let Some(place) = around {
            around = place.above();
            if let Some(&index) = self.standing.get(&(code, place)) {
                return Some(index);
            }
        }
        None
    }

    /// Adds a change of an item that nothing in the document but names and order is why.
    fn stand(&mut self, change: SourceChange) {
        let place = change.place.clone();
        let index = match self.standing_around(change.rule.code, &place) {
            Some(index) => index,
            None => {
                let key = (change.rule.code, place.clone());
                self.standing.insert(key, self.changes.len());
                self.changes.push(Change {
                    rule: change.rule,
                    place,
                    message: change.message.clone(),
                    deployed: Verdict::default(),
                    rollback: Verdict::default(),
                    source: Verdict::default(),
                    step: change.step,
                    only_without_default_features: change.only_without_default_features,
                    base: change.base.clone(),
                    head: change.head.clone(),
                    uses: Vec::new(),
                    items: Vec::new(),
                });
                self.changes.len() - 1
            }
        };
        self.attach(index, change);
    }
}
