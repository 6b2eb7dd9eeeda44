//! Names of the bodies of replies, and of what stands in components that are no schemas.
//!
//! Both are a table of rules. The first rule that gives a name gives it; those behind it serve
//! where something else has that name. None counts, so that one more reply renames no other.

use std::collections::BTreeSet;

use super::reserved::TYPES;
use super::wish::{Wish, list_once};
use super::words::{upper_camel, upper_camel_behind};
use crate::model::{Media, Model, Naming, ReplyNaming, Section, SharedNaming};
use crate::unordered::{UnorderedMap, UnorderedSet};

/// A way to name the body of a reply. None: it is not for this one.
type ReplyRule = fn(&Replies<'_>, &ReplyNaming) -> Option<String>;

/// The rules for the bodies of replies of an operation `startJob`.
const REPLY_RULES: &[ReplyRule] = &[
    // `NewJob`: a title of one word that names nothing else.
    |replies, reply| replies.title(reply),
    // `StartJobResponse`: the only success, or what `default` says where no success is documented.
    |_, reply| reply.is_only.then(|| said(reply, reply.part.word())),
    // `StartJobConflict`, `StartJobAccepted`, `StartJobServerError`, `StartJobDefault`.
    |_, reply| Some(said(reply, reply.status.phrase()?)),
    // `StartJobConflictError`: where a parameter is called `conflict`.
    |_, reply| {
        let phrase = reply.status.phrase()?;
        Some(said(reply, &format!("{phrase} {}", reply.part.word())))
    },
    // `StartJob599`.
    |_, reply| Some(said(reply, &reply.status.key())),
];

/// A way to name a component that is no schema. None: it is not for this one.
type SharedRule = fn(&Replies<'_>, &SharedNaming) -> Option<String>;

/// The rules for components that are no schemas.
const SHARED_RULES: &[SharedRule] = &[
    // `Unauthorized`: as the component, where no schema and no component of another section is
    // called so; `CatJson` and `CatForm` where it has several bodies.
    |replies, shared| {
        let is_taken = replies.is_taken(shared);
        (!is_taken).then(|| replies.with_media(shared, &shared.name))
    },
    // `UnauthorizedResponse`, `CatBody`, `OrderParameter`, `LimitHeader`.
    |replies, shared| {
        let words = format!("{} {}", shared.name, shared.section.word());
        Some(replies.with_media(shared, &words))
    },
    // `UnauthorizedResponseComponent`: where a schema is called `UnauthorizedResponse`.
    |replies, shared| {
        let words = format!("{} {} component", shared.name, shared.section.word());
        Some(replies.with_media(shared, &words))
    },
];

/// The titles, names and media types that the rules look at beside the response or component
/// itself.
pub(super) struct Replies<'m> {
    /// Titles that one reply alone has, and nothing else as its name.
    titles: UnorderedSet<&'m str>,
    /// Names of schemas.
    schemas: UnorderedSet<String>,
    /// The components by their names.
    components: UnorderedMap<String, BTreeSet<(Section, &'m str)>>,
    /// The media types of each component.
    media: UnorderedMap<(Section, &'m str), BTreeSet<&'m Media>>,
}

impl<'m> Replies<'m> {
    /// Looks at all that is to be named.
    pub(super) fn of(model: &'m Model) -> Self {
        let mut replies = Self {
            titles: UnorderedSet::new(),
            schemas: UnorderedSet::new(),
            components: UnorderedMap::new(),
            media: UnorderedMap::new(),
        };
        for (_, def) in model.types.iter() {
            match &def.naming {
                Naming::Own(words) if model.homes[def.home].pointer == def.pointer => {
                    replies.schemas.insert(upper_camel(words));
                }
                Naming::Shared(shared) => replies.add_component(shared),
                Naming::Own(_)
                | Naming::Within(..)
                | Naming::Alternative(..)
                | Naming::Held(_)
                | Naming::Reply(_) => {}
            }
        }
        replies.titles = replies.find_titles(model);
        replies
    }

    fn add_component(&mut self, shared: &'m SharedNaming) {
        let key = (shared.section, shared.name.as_str());
        let name = upper_camel(&shared.name);
        self.components.entry(name).or_default().insert(key);
        self.media.entry(key).or_default().extend(&shared.media);
    }

    /// Finds the titles that are names: of one word, of one reply, and of nothing else.
    fn find_titles(&self, model: &'m Model) -> UnorderedSet<&'m str> {
        let mut count: UnorderedMap<&'m str, usize> = UnorderedMap::new();
        let mut names: UnorderedSet<String> = UnorderedSet::new();
        for (_, def) in model.types.iter() {
            match &def.naming {
                Naming::Own(words) | Naming::Held(words) => {
                    names.insert(upper_camel(words));
                }
                Naming::Within(..) | Naming::Alternative(..) => {}
                Naming::Shared(shared) => names.extend(self.shared_names(shared).next()),
                Naming::Reply(reply) => match &reply.title {
                    Some(title) if is_name(title) => *count.entry(title).or_default() += 1,
                    Some(_) | None => names.extend(self.reply_names(reply).next()),
                },
            }
        }
        let is_alone = |title, count| count == 1 && !names.contains(title);
        let titles =
            count.filter_map(|(title, count)| is_alone(title, count).then_some((title, ())));
        titles.into_keys()
    }

    /// Returns what the body of a reply wants to be called.
    pub(super) fn wish_for_reply(&self, pointer: &str, reply: &ReplyNaming) -> Wish {
        wish(pointer, self.reply_names(reply))
    }

    /// Returns what stands in a component that is no schema wants to be called.
    pub(super) fn wish_for_shared(&self, pointer: &str, shared: &SharedNaming) -> Wish {
        let mut wish = wish(pointer, self.shared_names(shared));
        wish.is_given = wish.name == shared.name;
        wish
    }

    /// Whether something is a component that is called exactly as the document spells it.
    pub(super) fn is_exact(&self, shared: &SharedNaming) -> bool {
        self.shared_names(shared).next().as_ref() == Some(&shared.name)
    }

    fn reply_names<'r>(&'r self, reply: &'r ReplyNaming) -> impl Iterator<Item = String> + 'r {
        REPLY_RULES.iter().filter_map(|rule| rule(self, reply))
    }

    fn shared_names<'r>(&'r self, shared: &'r SharedNaming) -> impl Iterator<Item = String> + 'r {
        SHARED_RULES.iter().filter_map(|rule| rule(self, shared))
    }

    fn title(&self, reply: &ReplyNaming) -> Option<String> {
        let title = reply.title.as_deref()?;
        self.titles.contains(title).then(|| title.to_owned())
    }

    fn is_taken(&self, shared: &SharedNaming) -> bool {
        let name = upper_camel(&shared.name);
        // Components of one section are told apart by their spelling.
        let all = self.components.get(&name).into_iter().flatten();
        let is_alone = all
            .into_iter()
            .all(|(section, _)| *section == shared.section);
        self.schemas.contains(&name) || TYPES.contains(&name.as_str()) || !is_alone
    }

    /// Adds what tells several bodies of one component apart, and the way to the type.
    fn with_media(&self, shared: &SharedNaming, words: &str) -> String {
        let all = self.media.get(&(shared.section, shared.name.as_str()));
        let all = all.into_iter().flatten().copied();
        let media = shared.media.as_ref().filter(|_| all.clone().count() > 1);
        let media = media.map(|media| {
            let same_kind = all.filter(|other| other.kind == media.kind);
            match same_kind.count() > 1 {
                true => media.subtype.as_str(),
                false => media.kind,
            }
        });
        let name = behind(&upper_camel(words), media.unwrap_or_default());
        behind(&name, &shared.steps)
    }
}

fn wish(pointer: &str, names: impl Iterator<Item = String>) -> Wish {
    let mut names = list_once(names).into_iter();
    let name = names.next().unwrap_or_default();
    Wish {
        others: names.collect(),
        ..Wish::new(pointer, name)
    }
}

/// Names what an operation says in a reply.
fn said(reply: &ReplyNaming, word: &str) -> String {
    let name = behind(&upper_camel(&reply.words), word);
    behind(&name, &reply.steps)
}

/// Puts words, if there are any, behind a name.
fn behind(name: &str, words: &str) -> String {
    match words {
        "" => name.to_owned(),
        words => upper_camel_behind(name, words),
    }
}

/// Whether a title is a word that can be the name of a type as it is.
fn is_name(title: &str) -> bool {
    let begins = title.starts_with(|first: char| first.is_ascii_uppercase());
    begins && upper_camel(title) == title && !TYPES.contains(&title)
}
