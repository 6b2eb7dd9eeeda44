//! The state of a comparison: all that is known and found so far.

use std::collections::{BTreeMap, VecDeque};

use super::draft::{Draft, LeftOut};
use super::half::{Half, Node};
use super::impact::{Difference, Impact, Judged, Pair, Role};
use super::unit::{Bits, Edge, Finding, Mode, Scope, Unit, Way};
use crate::compare::Revision;
use crate::compare::change::{Place, Subject};
use crate::compare::rules::Rule;
use crate::compare::side::Clients;
use crate::resolve::SchemaId;
use crate::unordered::{UnorderedMap, UnorderedSet};

/// More pairs of schemas than this are not compared.
const MOST_UNITS: usize = 200_000;

/// Pairs are compared until the ways to all of them have so many steps together: schemas that lead to
/// each other in circles of different lengths make a pair of each with each.
const MOST_STEPS: usize = 1_000_000;

/// Pairs are compared until the schemas that were put together had so many properties for
/// each schema of the documents: a wide one may be a part of many others.
const MOST_OF_EACH: usize = 30;

/// So many properties are always compared.
const FEW_OF_ALL: usize = 500_000;

/// Says which limits end a comparison.
pub(super) fn limits() -> String {
    format!(
        "there are more than {MOST_UNITS} pairs of schemas, {MOST_STEPS} steps to them, or \
         {MOST_OF_EACH} properties for each schema of both documents"
    )
}

/// The comparison of two documents.
pub(super) struct Comparing<'a> {
    /// The old one.
    pub(super) base: Half<'a>,
    /// The new one.
    pub(super) head: Half<'a>,
    /// Whose replies are judged.
    pub(super) clients: Clients,
    /// The pairs of schemas.
    pub(super) units: Vec<Unit>,
    /// The number of steps to all of them.
    steps: usize,
    /// The pairs by their schemas.
    index: UnorderedMap<(Mode, Scope, Node, Node), usize>,
    /// The pairs that wait to be compared.
    waiting: VecDeque<usize>,
    /// The pairs that are too many.
    pub(super) left_out: Option<LeftOut>,
    /// The pairs that have too many parts.
    pub(super) cut: Option<LeftOut>,
    /// The ways between pairs that are known.
    known_edges: UnorderedSet<(usize, Edge)>,
    /// The pairs that stand in place in the unit that is being compared.
    pub(super) inline: UnorderedSet<(Option<SchemaId>, Option<SchemaId>)>,
    /// The findings beside schemas.
    pub(super) drafts: Vec<Draft>,
    /// The components that stand at places of both documents.
    pub(super) references: BTreeMap<Place, Place>,
    /// The operations, webhooks and callbacks by number.
    pub(super) users: Vec<Subject>,
    /// The schemas that are tried without telling what is found.
    pub(super) trial: Option<Trial>,
    /// The number of properties of what trials that are over have put together.
    pub(super) tried: usize,
    /// The pair that is being compared.
    pub(super) current: Option<usize>,
    /// The pair within which the limit was met last, if it was.
    pub(super) ended_in: Option<Option<usize>>,
}

/// The trial of a pair of schemas, of which nothing is told.
#[derive(Default)]
pub(super) struct Trial {
    /// The difference.
    pub(super) difference: Difference,
    /// The effect on those who receive it.
    pub(super) received: Option<Pair>,
    /// The pairs that were looked at.
    pub(super) seen: Vec<(Node, Node)>,
    /// How many pairs were looked at, those of trials within and around it included.
    pub(super) steps: usize,
    /// How many pairs are being looked at, one within the other.
    pub(super) depth: usize,
    /// How many properties were put together when the outermost trial began.
    pub(super) held_before: usize,
}

/// The place of the comparison within a unit.
#[derive(Clone, Debug, Default)]
pub(super) struct Spot {
    /// The number of the unit.
    pub(super) unit: usize,
    /// The way from the unit on.
    pub(super) path: Vec<String>,
    /// What becomes of the roles of the unit on the way.
    pub(super) way: Way,
    /// Where the old schemas stand if there are none.
    pub(super) base: String,
    /// Where the new schemas stand if there are none.
    pub(super) head: String,
}

impl Spot {
    /// Returns a spot in no unit, for trials: values are JSON there.
    pub(super) fn nowhere() -> Self {
        Self {
            unit: usize::MAX,
            ..Self::default()
        }
    }

    /// Returns the spot some steps further.
    pub(super) fn step(&self, steps: &[&str], base: &str, head: &str) -> Self {
        let mut next = Self {
            base: base.to_owned(),
            head: head.to_owned(),
            ..self.clone()
        };
        next.path
            .extend(steps.iter().map(|step| (*step).to_owned()));
        next
    }

    /// Returns the spot behind a way.
    pub(super) fn beyond(mut self, way: Way) -> Self {
        self.way = self.way.and(way);
        self
    }
}

/// A pair of schemas at a place of an operation.
pub(super) struct Root {
    /// The place.
    pub(super) place: Place,
    /// The schemas of both documents.
    pub(super) nodes: (Node, Node),
    /// Where they stand, or what they are missing in.
    pub(super) pointers: (String, String),
    /// The way in which values are written.
    pub(super) mode: Mode,
    /// The users.
    pub(super) user: usize,
    /// How.
    pub(super) role: Role,
}

impl<'a> Comparing<'a> {
    /// Begins to compare.
    pub(super) fn new(base: &'a Revision, head: &'a Revision, clients: Clients) -> Self {
        Self {
            base: Half::new(base),
            head: Half::new(head),
            clients,
            units: Vec::new(),
            steps: 0,
            index: UnorderedMap::new(),
            waiting: VecDeque::new(),
            left_out: None,
            cut: None,
            known_edges: UnorderedSet::new(),
            inline: UnorderedSet::new(),
            drafts: Vec::new(),
            references: BTreeMap::new(),
            users: Vec::new(),
            trial: None,
            tried: 0,
            current: None,
            ended_in: None,
        }
    }

    /// Numbers an operation, webhook or callback.
    pub(super) fn user(&mut self, subject: Subject) -> usize {
        self.users.push(subject);
        self.users.len() - 1
    }

    /// Notes a change beside schemas.
    pub(super) fn add(&mut self, draft: Draft) {
        self.drafts.push(draft);
    }

    /// Has a pair of schemas compared, and gives its number. None: there is nothing to compare, or
    /// too much.
    pub(super) fn unit(&mut self, unit: Unit) -> Option<usize> {
        if unit.base.is_empty() && unit.head.is_empty() {
            return None;
        }
        let key = (unit.mode, unit.scope, unit.base.clone(), unit.head.clone());
        if let Some(&known) = self.index.get(&key) {
            if let Some(first) = self.units.get(known).map(|first| first.place.clone()) {
                self.refer(unit.place, &first);
            }
            return Some(known);
        }
        if self.units.len() >= MOST_UNITS || self.steps >= MOST_STEPS || self.has_held_too_much() {
            self.note_left_out(&unit);
            return None;
        }
        self.steps += unit.place.path.len();
        let number = self.units.len();
        self.index.insert(key, number);
        self.units.push(unit);
        self.waiting.push_back(number);
        Some(number)
    }

    /// Whether what was put together so far has too many properties, trials aside.
    pub(super) fn has_held_too_much(&self) -> bool {
        self.held().saturating_sub(self.tried) > self.most_held()
    }

    /// The number of properties of what was put together so far.
    pub(super) fn held(&self) -> usize {
        let halves = [&self.base, &self.head];
        halves.iter().map(|half| half.held.get()).sum()
    }

    /// The number of properties that may be put together, and once more for trials.
    pub(super) fn most_held(&self) -> usize {
        let halves = [&self.base, &self.head];
        let schemas: usize = halves.iter().map(|half| half.api.schemas.len()).sum();
        FEW_OF_ALL.max(schemas.saturating_mul(MOST_OF_EACH))
    }

    /// Has the schemas of a place compared.
    pub(super) fn root(&mut self, root: Root) {
        let (base, head) = root.nodes;
        let (base_pointer, head_pointer) = root.pointers;
        let number = self.unit(Unit {
            place: root.place,
            base,
            head,
            base_pointer,
            head_pointer,
            scope: Scope::All,
            mode: root.mode,
            asks_null: true,
            findings: Vec::new(),
            edges: Vec::new(),
            uses: Default::default(),
        });
        if let Some(unit) = number.and_then(|number| self.units.get_mut(number)) {
            unit.uses[root.role as usize].insert(root.user);
        }
    }

    /// Notes that what stands at a place is told of another one, which several refer to.
    pub(super) fn refer(&mut self, from: Place, to: &Place) {
        if from != *to {
            self.references.entry(from).or_insert_with(|| to.clone());
        }
    }

    /// Has a pair compared that a spot leads to.
    pub(super) fn lead(&mut self, spot: &Spot, place: Place, nodes: (Node, Node)) {
        self.lead_to(spot, place, nodes, Scope::All);
    }

    /// Has a part of a pair compared that a spot leads to.
    pub(super) fn lead_to(&mut self, spot: &Spot, place: Place, nodes: (Node, Node), scope: Scope) {
        let Some(mode) = self.units.get(spot.unit).map(|unit| unit.mode) else {
            return;
        };
        let (base, head) = nodes;
        let to = self.unit(Unit {
            place,
            base_pointer: self.base.pointer(&base, &spot.base).to_owned(),
            head_pointer: self.head.pointer(&head, &spot.head).to_owned(),
            base,
            head,
            scope,
            mode,
            asks_null: false,
            findings: Vec::new(),
            edges: Vec::new(),
            uses: Default::default(),
        });
        if let (Some(to), Some(unit)) = (to, self.units.get_mut(spot.unit)) {
            let edge = Edge { to, way: spot.way };
            if self.known_edges.insert((spot.unit, edge)) {
                unit.edges.push(edge);
            }
        }
    }

    /// Compares all pairs that wait, and those that they lead to.
    pub(super) fn settle(&mut self) {
        while let Some(number) = self.waiting.pop_front() {
            match self.has_held_too_much() {
                true => self.leave_out(number),
                false => {
                    self.current = Some(number);
                    self.compare_unit(number);
                }
            }
        }
    }

    /// Whether the values of our clients' mode of writing are text here.
    pub(super) fn mode(&self, spot: &Spot) -> Mode {
        self.units
            .get(spot.unit)
            .map_or(Mode::Json, |unit| unit.mode)
    }

    /// Notes a difference of values.
    pub(super) fn find(
        &mut self,
        spot: &Spot,
        rule: &'static Rule,
        message: String,
        of: Difference,
    ) {
        let impact = of.impact(self.clients);
        self.find_with(
            spot,
            rule,
            message,
            Judged {
                difference: of,
                impact,
            },
        );
    }

    /// Notes a difference of values that does something else than others do.
    pub(super) fn find_with(
        &mut self,
        spot: &Spot,
        rule: &'static Rule,
        message: String,
        Judged { difference, impact }: Judged,
    ) {
        if let Some(trial) = &mut self.trial {
            let all = &mut trial.difference;
            all.narrower = all.narrower.max(difference.narrower);
            all.wider = all.wider.max(difference.wider);
            all.is_disjoint |= difference.is_disjoint;
            let received = trial.received.unwrap_or(Pair::SAFE);
            trial.received = Some(received.or(impact.received));
            return;
        }
        let way = spot.way;
        let impact = Impact {
            sent: match way.is_unsent {
                true => Pair::SAFE,
                false => impact.sent,
            },
            received: match way.is_unreceived {
                true => Pair::SAFE,
                false if way.is_doubtful => impact.in_role(Role::Doubtful, self.clients),
                false => impact.received,
            },
        };
        if let Some(unit) = self.units.get_mut(spot.unit) {
            unit.findings.push(Finding {
                rule,
                path: spot.path.clone(),
                message,
                difference,
                impact,
                base: spot.base.clone(),
                head: spot.head.clone(),
            });
        }
    }

    /// Spreads the uses of each pair to those that it leads to.
    pub(super) fn spread(&mut self) {
        let mut waiting: VecDeque<usize> = (0..self.units.len()).collect();
        let mut is_waiting = vec![true; self.units.len()];
        while let Some(number) = waiting.pop_front() {
            is_waiting[number] = false;
            let edges = self.units[number].edges.clone();
            for Edge { to, way } in edges {
                let mut grew = false;
                for role in Role::ALL {
                    let Some(beyond) = way.beyond(role) else {
                        continue;
                    };
                    let given: Bits = self.units[number].uses[role as usize].clone();
                    grew |= self.units[to].uses[beyond as usize].join(&given);
                }
                if grew && !is_waiting[to] {
                    is_waiting[to] = true;
                    waiting.push_back(to);
                }
            }
        }
    }
}
