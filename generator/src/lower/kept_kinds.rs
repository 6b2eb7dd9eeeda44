//! The kinds of schemas, each found out once.
//!
//! The kind of a union depends on the kinds of its alternatives, and those may lead back to it. Who
//! needs a kind that nobody knows yet says so and is left as it is; what is needed is found out
//! first, and then the whole is done again. Schemas that need each other are a circle, whose
//! members are found out together: in rounds, in each of which all of them stand on what the round
//! before said. So no answer depends on where somebody came in, and nothing recurses. A member is
//! only found out anew where what it stands on has changed (`findings.rs`).

#[cfg(test)]
mod tests;

use std::rc::Rc;

use super::Lowering;
use super::findings::{Findings, are_same};
use super::kinds::{Kind, UNTYPED};
use crate::diagnostic::{Code, Diagnostic};
use crate::ids::Id;
use crate::resolve::SchemaId;
use crate::unordered::UnorderedMap;

/// A circle that does not come to rest in so many rounds stays as the last one says.
const MOST_ROUNDS: usize = 16;

/// The kinds that are known, and those that are being found out.
#[derive(Default)]
pub(super) struct Kinds {
    /// The kinds that are known, by schema.
    kept: Vec<Option<Rc<Kind>>>,
    /// Whether it was looked whether too much has to be made for each.
    is_checked: Vec<bool>,
    /// The schema that gives the type of each whose kind is known.
    ends: Vec<Option<SchemaId>>,
    /// What was found out of members of circles.
    findings: Findings,
    /// Schemas whose kinds are needed and not known.
    wanted: Vec<SchemaId>,
    /// Whether kinds are being found out.
    is_finding: bool,
}

/// Schemas of which each needs the next, by turns that are not over.
#[derive(Default)]
struct Path {
    schemas: Vec<SchemaId>,
    circles: Vec<Circle>,
}

/// Schemas of a path that need each other, up to the next circle; mostly one.
struct Circle {
    /// The place where it starts in the path.
    start: usize,
    /// The schemas that its members need.
    wanted: Vec<SchemaId>,
    /// The members that may need others.
    unasked: Vec<SchemaId>,
    /// Whether a member needs another one, or itself.
    is_closed: bool,
}

impl Kinds {
    fn kept(&self, id: SchemaId) -> Option<&Rc<Kind>> {
        self.kept.get(id.index())?.as_ref()
    }

    fn is_checked(&self, id: SchemaId) -> bool {
        self.is_checked
            .get(id.index())
            .is_some_and(|checked| *checked)
    }

    /// Returns what is known of a schema at this moment; nothing may be known of the members of a
    /// circle.
    fn known(&mut self, id: SchemaId) -> Option<Rc<Kind>> {
        if let Some(kept) = self.kept(id) {
            return Some(Rc::clone(kept));
        }
        match self.findings.is_member(id) {
            true => self.findings.guess(id),
            false => {
                self.wanted.push(id);
                None
            }
        }
    }

    fn keep(&mut self, id: SchemaId, kind: Rc<Kind>) {
        let length = self.kept.len().max(id.index() + 1);
        self.kept.resize(length, None);
        self.ends.resize(length, None);
        self.is_checked.resize(length, false);
        self.kept[id.index()] = Some(kind);
    }
}

impl Path {
    fn add(&mut self, id: SchemaId) {
        self.circles.push(Circle {
            start: self.schemas.len(),
            wanted: Vec::new(),
            unasked: vec![id],
            is_closed: false,
        });
        self.schemas.push(id);
    }

    /// Makes one circle of all that lie behind a schema which the last one needs.
    fn close(&mut self, place: usize) {
        let (mut wanted, mut unasked) = (Vec::new(), Vec::new());
        while self.circles.last().is_some_and(|last| last.start > place) {
            if let Some(mut last) = self.circles.pop() {
                wanted.append(&mut last.wanted);
                unasked.append(&mut last.unasked);
            }
        }
        if let Some(last) = self.circles.last_mut() {
            last.wanted.append(&mut wanted);
            last.unasked.append(&mut unasked);
            last.is_closed = true;
        }
    }

    /// Takes the members of the last circle out.
    fn take_last(&mut self) -> Vec<SchemaId> {
        let start = self.circles.pop().map_or(0, |last| last.start);
        self.schemas.split_off(start)
    }
}

impl Lowering<'_> {
    /// The kind of a schema. None while kinds are being found out and this one is not known.
    pub(super) fn find_kind(&mut self, id: SchemaId) -> Option<Rc<Kind>> {
        let id = self.schemas.follow(id);
        if !self.kinds.is_finding && !self.kinds.is_checked(id) {
            self.settle_kind(id);
            self.limit_made(id);
        }
        self.kinds.known(id)
    }

    /// Leaves a schema untyped if too much has to be made for it.
    fn limit_made(&mut self, id: SchemaId) {
        self.kinds.is_checked[id.index()] = true;
        let Some(kind) = self.kinds.kept(id).map(Rc::clone) else {
            return;
        };
        if let Some(other) = self.limit_kind(id, &kind) {
            self.kinds.keep(id, other);
            self.kinds.ends[id.index()] = Some(id);
        }
    }

    /// Finds the kind of a schema. What cannot be said in Rust is reported and becomes untyped.
    pub(super) fn kind(&mut self, id: SchemaId) -> Rc<Kind> {
        self.find_kind(id).unwrap_or_else(|| Rc::new(Kind::Any))
    }

    /// The schema that gives the type of another, and its kind: parts and alternatives that are
    /// alone add nothing. None while that is not known.
    pub(super) fn find_end(&mut self, id: SchemaId) -> Option<(SchemaId, Rc<Kind>)> {
        let mut id = self.schemas.follow(id);
        loop {
            if let Some(end) = self.kinds.ends.get(id.index()).copied().flatten() {
                return Some((end, self.find_kind(end)?));
            }
            let kind = self.find_kind(id)?;
            match *kind {
                Kind::Same(other) => id = self.schemas.follow(other),
                _ => return Some((id, kind)),
            }
        }
    }

    /// The same, where somebody wants to know it of a schema that nothing is known of.
    pub(super) fn end(&mut self, id: SchemaId) -> (SchemaId, Rc<Kind>) {
        self.find_end(id)
            .unwrap_or_else(|| (id, Rc::new(Kind::Any)))
    }

    /// The schema that another one is the same as. None: it has a type of its own.
    pub(super) fn same(&mut self, id: SchemaId) -> Option<SchemaId> {
        match *self.find_kind(id)? {
            Kind::Same(other) => Some(other),
            _ => None,
        }
    }

    /// Whether something is needed that is not known, so that what is being found out will be found
    /// out again.
    pub(super) fn is_waiting(&self) -> bool {
        self.kinds.is_finding && !self.kinds.wanted.is_empty()
    }

    fn settle_kind(&mut self, id: SchemaId) {
        if self.kinds.kept(id).is_some() {
            return;
        }
        self.kinds.is_finding = true;
        let mut path = Path::default();
        self.go_to(&mut path, id);
        while let Some(circle) = path.circles.last_mut() {
            match circle.wanted.pop() {
                Some(wanted) if self.kinds.kept(wanted).is_some() => {}
                Some(wanted) => match self.kinds.findings.place(wanted) {
                    Some(place) => path.close(place),
                    None => self.go_to(&mut path, wanted),
                },
                None => {
                    let members = path.schemas.get(circle.start..).unwrap_or_default();
                    let found = self.find_circle(circle, members);
                    circle.wanted = std::mem::take(&mut self.kinds.wanted);
                    circle.wanted.reverse();
                    if circle.wanted.is_empty() {
                        let (found, rows) = found;
                        self.keep_all(path.take_last(), found);
                        self.report.put_back(rows);
                    }
                }
            }
        }
        self.kinds.findings.clear();
        self.kinds.is_finding = false;
    }

    fn go_to(&mut self, path: &mut Path, id: SchemaId) {
        self.kinds.findings.add(id, path.schemas.len());
        path.add(id);
    }

    /// Finds out what the members of a circle are, and what is said of them. It counts if nothing
    /// else is wanted.
    fn find_circle(
        &mut self,
        circle: &mut Circle,
        members: &[SchemaId],
    ) -> (Vec<Rc<Kind>>, Vec<Diagnostic>) {
        if !circle.is_closed {
            self.kinds.findings.open(None);
            return self.find_each(members);
        }
        self.kinds.findings.open(Some(circle.start));
        circle.unasked.retain(|&member| !self.find_alone(member));
        if self.is_waiting() {
            return (Vec::new(), Vec::new());
        }
        self.find_together(members)
    }

    /// Finds out what a member is while nothing is known of the others, and says whether it needed
    /// nothing besides those.
    fn find_alone(&mut self, member: SchemaId) -> bool {
        let (wanted, rows) = (self.kinds.wanted.len(), self.report.len());
        let copied = self.copied.at_hand();
        self.find_member(member);
        self.report.take_behind(rows);
        let needs_nothing = self.kinds.wanted.len() == wanted;
        if !needs_nothing {
            self.copied.begin(copied);
        }
        needs_nothing
    }

    fn find_together(&mut self, members: &[SchemaId]) -> (Vec<Rc<Kind>>, Vec<Diagnostic>) {
        let mut before: Vec<Rc<Kind>> = Vec::new();
        let mut rounds = members.len().min(MOST_ROUNDS);
        loop {
            let (found, mut rows) = self.find_each(members);
            let found = self.cut_circles(members, found, &mut rows);
            if self.is_waiting() || are_same(&found, &before) || rounds == 0 {
                return (found, rows);
            }
            self.kinds.findings.guess_all(members, &found);
            before = found;
            rounds -= 1;
        }
    }

    fn find_each(&mut self, members: &[SchemaId]) -> (Vec<Rc<Kind>>, Vec<Diagnostic>) {
        let before = self.report.len();
        self.copied.begin(0);
        let found = members.iter().map(|&member| self.find_member(member));
        let found = found.collect();
        (found, self.report.take_behind(before))
    }

    /// Finds out what one schema is, given what is known of others, and says what there is to say
    /// of it.
    fn find_member(&mut self, member: SchemaId) -> Rc<Kind> {
        if self.copied.is_over() {
            return Rc::new(Kind::Any);
        }
        if let Some((kind, copied, rows)) = self.kinds.findings.known(member) {
            self.copied.add(copied);
            self.report.put_back(rows);
            return kind;
        }
        let before = self.report.len();
        self.kinds.findings.begin();
        // What others wait for is nothing that this one does.
        let others = std::mem::take(&mut self.kinds.wanted);
        let kind = self.kind_anew(member);
        let (kind, copied) = self.within_copies(member, kind);
        self.copied.add(copied);
        if let Kind::Same(other) = kind {
            self.find_kind(other);
        }
        let wanted = std::mem::replace(&mut self.kinds.wanted, others);
        let kind = Rc::new(kind);
        if !wanted.is_empty() {
            self.kinds.wanted.extend(wanted);
            return kind;
        }
        let rows = self.report.iter().skip(before).cloned().collect();
        self.kinds.findings.keep(member, kind, copied, rows)
    }

    /// Leaves untyped what is the same as itself by way of others.
    fn cut_circles(
        &mut self,
        members: &[SchemaId],
        mut found: Vec<Rc<Kind>>,
        rows: &mut Vec<Diagnostic>,
    ) -> Vec<Rc<Kind>> {
        let places = members.iter().enumerate();
        let places: UnorderedMap<SchemaId, usize> =
            places.map(|(at, &member)| (member, at)).collect();
        let next = |lowering: &Self, at: usize| match *found[at] {
            Kind::Same(other) => places.get(&lowering.schemas.follow(other)).copied(),
            _ => None,
        };
        let nexts: Vec<Option<usize>> = (0..found.len()).map(|at| next(self, at)).collect();
        let before = self.report.len();
        for at in circular(&nexts) {
            let message = "a schema that contains only itself";
            let place = self.schema_place(members[at]);
            self.report
                .warn(Diagnostic::new(Code::CyclicReference, place, message).label(UNTYPED));
            found[at] = Rc::new(Kind::Any);
        }
        rows.append(&mut self.report.take_behind(before));
        found
    }

    fn keep_all(&mut self, members: Vec<SchemaId>, found: Vec<Rc<Kind>>) {
        self.copied.keep();
        for (&member, kind) in members.iter().zip(found) {
            self.kinds.keep(member, kind);
        }
        for member in members {
            self.kinds.findings.leave(member);
            let end = self.find_end(member).map(|(end, _)| end);
            self.kinds.ends[member.index()] = end;
        }
    }
}

/// The places from which one comes back to them, given the next one of each.
fn circular(nexts: &[Option<usize>]) -> Vec<usize> {
    let mut ways_in = vec![0_usize; nexts.len()];
    for &next in nexts.iter().flatten() {
        ways_in[next] += 1;
    }
    let mut waiting: Vec<usize> = (0..nexts.len()).filter(|&at| ways_in[at] == 0).collect();
    let mut is_circular: Vec<bool> = nexts.iter().map(Option::is_some).collect();
    while let Some(at) = waiting.pop() {
        is_circular[at] = false;
        if let Some(next) = nexts[at] {
            ways_in[next] -= 1;
            if ways_in[next] == 0 {
                waiting.push(next);
            }
        }
    }
    let places = 0..nexts.len();
    places
        .filter(|&at| is_circular[at] && ways_in[at] > 0)
        .collect()
}
