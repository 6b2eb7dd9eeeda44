//! Unions whose alternatives are told apart by the kind of value, so that they are no unions
//! really.

use super::flat::{Flat, Further, kinds_of_bound};
use super::gathered::Gathered;
use super::half::Half;
use super::kinds::Kinds;
use super::listed::Values;
use crate::resolve::SchemaId;
use crate::unordered::UnorderedSet;

/// A union of more alternatives than this is taken as it is.
const MOST_JOINED: usize = 64;

impl<'a> Half<'a> {
    /// Returns the alternatives that a schema lists by a keyword.
    pub(super) fn gathered(
        &self,
        id: SchemaId,
        word: &'static str,
        schemas: &[SchemaId],
    ) -> Gathered {
        if let Some(known) = self.gathered.borrow().get(&(id, word)) {
            return known.clone();
        }
        let alternatives = self.gather(schemas, word == "oneOf");
        let gathered = match self.required_by(&alternatives) {
            Some(required) => Gathered::Required(required.into()),
            None => Gathered::Alternatives(alternatives.into()),
        };
        let known = &mut self.gathered.borrow_mut();
        known.insert((id, word), gathered.clone());
        gathered
    }

    /// The alternatives but null, those of unions within the union included if each may be several
    /// at once.
    fn gather(&self, schemas: &[SchemaId], is_exclusive: bool) -> Vec<SchemaId> {
        let mut gathered = Vec::new();
        let mut seen = UnorderedSet::new();
        let mut waiting: Vec<SchemaId> = schemas.iter().rev().copied().collect();
        while let Some(id) = waiting.pop() {
            if self.is_null(id) || !seen.insert(id) {
                continue;
            }
            let schema = self.schema(id);
            let keywords = &schema.keywords;
            let is_union = keywords.has_unions() && keywords.all_of.is_empty();
            let is_one = keywords.one_of.is_empty() && !is_exclusive;
            if schema.target.is_none()
                && schema.tags.is_none()
                && is_union
                && is_one
                && !keywords.says_more()
            {
                waiting.extend(keywords.any_of.iter().rev());
            } else if !keywords.never {
                gathered.push(id);
            }
        }
        gathered
    }

    /// Makes facets of a union whose alternatives differ in kind.
    pub(super) fn join_unions(&self, flat: &mut Flat<'a>) {
        let [union] = flat.unions.as_slice() else {
            return;
        };
        let says_more = !flat.listed.is_empty()
            || !flat.bounds.is_empty()
            || !flat.properties.is_empty()
            || flat.text_format.is_some()
            || flat.number_format.is_some();
        if says_more || flat.tags.is_some() || union.alternatives.len() > MOST_JOINED {
            return;
        }
        let may_join = union.alternatives.iter().all(|id| self.may_join(*id));
        if !may_join {
            return;
        }
        let alternatives = union.alternatives.iter();
        let alternatives: Vec<Flat<'a>> = alternatives.map(|id| self.flatten(&[*id])).collect();
        if let Some(mut joined) = join(alternatives, union.is_exclusive) {
            joined.is_joined = true;
            joined.is_cut = flat.is_cut;
            joined.parts = std::mem::take(&mut flat.parts);
            joined.kinds = joined.kinds & flat.kinds;
            joined.default = flat.default;
            joined.checks.append(&mut flat.checks);
            *flat = joined;
        }
    }

    /// What alternatives require that say nothing else, as text. None: they say more.
    fn required_by(&self, alternatives: &[SchemaId]) -> Option<String> {
        let mut lists = Vec::with_capacity(alternatives.len());
        for id in alternatives {
            let schema = self.schema(*id);
            let keywords = &schema.keywords;
            let is_bare = schema.target.is_none()
                && !keywords.required.is_empty()
                && keywords.is_leaf()
                && keywords.values.is_none()
                && keywords.constraints.is_empty();
            let mut names = keywords.required.clone();
            names.sort_unstable();
            lists.push(is_bare.then(|| names.join(", "))?);
        }
        lists.sort_unstable();
        (!lists.is_empty()).then(|| lists.join("; "))
    }

    /// Whether an alternative may be one kind of value that has no name, at a quick look.
    fn may_join(&self, id: SchemaId) -> bool {
        let followed = self.follow(id);
        let keywords = &self.schema(followed).keywords;
        let is_plain = keywords.all_of.is_empty() && !keywords.has_unions();
        let is_deep = keywords.types.iter().any(|json| {
            let kind = Kinds::of_type(*json);
            !Kinds::SCALAR.has(kind)
        });
        let is_object = !keywords.properties.is_empty() || keywords.additional.is_some();
        is_plain && (followed == id || !(is_deep || is_object))
    }
}

/// Joins what differs in kind. None: two of them do not.
fn join<'a>(alternatives: Vec<Flat<'a>>, is_exclusive: bool) -> Option<Flat<'a>> {
    let mut joined = Flat::default();
    for group in Kinds::GROUPS {
        let those = alternatives.iter().filter(|one| one.kinds.meets(group));
        let those: Vec<&Flat<'a>> = those.collect();
        match those.as_slice() {
            [] => continue,
            [only] => take(&mut joined, only, group),
            several if Kinds::SCALAR.has(group) => {
                join_scalars(&mut joined, several, group, is_exclusive)?;
            }
            _ => return None,
        }
    }
    let has_checks = alternatives.iter().any(|one| !one.checks.is_empty());
    let has_unions = alternatives.iter().any(|one| !one.unions.is_empty());
    (!has_checks && !has_unions).then_some(joined)
}

/// Takes over what an alternative says of a group of kinds.
fn take<'a>(joined: &mut Flat<'a>, from: &Flat<'a>, group: Kinds) {
    joined.kinds = joined.kinds | from.kinds & group;
    joined.listed = joined.listed | from.listed & group;
    let values = from.values.iter().copied();
    let values = values.filter(|value| group.has(Kinds::of_value(value)));
    joined.values.extend(values);
    let bounds = from.bounds.iter().copied();
    let bounds = bounds.filter(|bound| group.has(kinds_of_bound(bound.keyword)));
    joined.bounds.extend(bounds);
    match group {
        Kinds::STRING => joined.text_format = from.text_format,
        Kinds::NUMBER => joined.number_format = from.number_format,
        Kinds::ARRAY => {
            joined.items.clone_from(&from.items);
            joined.prefix.clone_from(&from.prefix);
            joined.is_closed = from.is_closed;
        }
        Kinds::OBJECT => {
            joined.properties.clone_from(&from.properties);
            joined.required.clone_from(&from.required);
            joined.additional.clone_from(&from.additional);
            joined.patterns.clone_from(&from.patterns);
        }
        _ => {}
    }
}

/// Takes over what several alternatives say of one kind of scalar. None: that cannot be said in
/// one.
fn join_scalars<'a>(
    joined: &mut Flat<'a>,
    from: &[&Flat<'a>],
    group: Kinds,
    is_exclusive: bool,
) -> Option<()> {
    let is_bound = |one: &Flat<'a>| {
        let mut bounds = one.bounds.iter();
        let format = match group {
            Kinds::STRING => one.text_format,
            Kinds::NUMBER => one.number_format,
            _ => None,
        };
        format.is_some() || bounds.any(|bound| group.has(kinds_of_bound(bound.keyword)))
    };
    let is_open = |one: &&&Flat<'a>| !one.listed.meets(group) && !is_bound(one);
    let kinds = from.iter().fold(Kinds::NONE, |all, one| all | one.kinds);
    if let Some(open) = from.iter().find(|one| is_open(one)) {
        // What is two of them at once is neither.
        if is_exclusive {
            return None;
        }
        joined.kinds = joined.kinds | kinds & group;
        // Integers that are listed beside open numbers are no more than numbers.
        let is_whole = open.kinds.has(kinds & group);
        return is_whole.then_some(());
    }
    if !from
        .iter()
        .all(|one| one.listed.meets(group) && !is_bound(one))
    {
        return None;
    }
    joined.kinds = joined.kinds | kinds & group;
    joined.listed = joined.listed | kinds & group;
    let mut known = Values::new(joined.values.iter().copied());
    for one in from {
        for value in &one.values {
            match (group.has(Kinds::of_value(value)), known.has(value)) {
                (true, false) => {
                    joined.values.push(value);
                    known.add(value);
                }
                (true, true) if is_exclusive => return None,
                _ => {}
            }
        }
    }
    Some(())
}

/// Returns what further properties hold, as a node: none of them, or any.
pub(super) fn further_node(further: &Further) -> Option<Vec<SchemaId>> {
    match further {
        Further::Of(node) => Some(node.clone()),
        Further::Unsaid | Further::Any => Some(Vec::new()),
        Further::None => None,
    }
}
