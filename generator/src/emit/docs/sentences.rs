//! The words for what is worth saying.

use crate::emit::markdown::code;
use crate::model::{
    Constraint, Fact, LONGEST_EXAMPLE, Linked, MediaFact, ParameterIn, RequestFact, ValuePart,
};

/// Whether a fact gets a line of its own.
pub(super) fn stands_apart(fact: &Fact) -> bool {
    match fact {
        Fact::Default(_)
        | Fact::Constraint(..)
        | Fact::Format(_)
        | Fact::Values(_)
        | Fact::AlwaysSet(_)
        | Fact::AlwaysSent(_)
        | Fact::Example(..)
        | Fact::ReadOnly
        | Fact::WriteOnly => false,
        Fact::ValueName(..)
        | Fact::ValueDeprecated(_)
        | Fact::PropertyNames(_)
        | Fact::Of(..)
        | Fact::Text(_)
        | Fact::Link(..)
        | Fact::Contact(_)
        | Fact::License(_)
        | Fact::ResponseLink(..)
        | Fact::Flows(_)
        | Fact::Request(_)
        | Fact::Media(_)
        | Fact::Headers
        | Fact::Webhooks
        | Fact::Callbacks
        | Fact::AlwaysThere
        | Fact::Deprecated => true,
    }
}

/// Says one fact.
pub(super) fn sentence(fact: &Fact) -> Option<String> {
    Some(match fact {
        Fact::Link(text, _) | Fact::Contact(text) | Fact::License(text)
            if text.trim().is_empty() =>
        {
            return None;
        }
        Fact::Default(value) => format!("Default of the server: {}.", code(value)),
        Fact::Constraint(constraint) => of_constraint(constraint),
        Fact::Format(name) if has_type(name) => return None,
        Fact::Format(name) => format!("Format: {}.", code(name)),
        Fact::Values(values) => {
            let values: Vec<String> = values.iter().map(|value| code(value)).collect();
            format!("Values: {}.", values.join(", "))
        }
        Fact::AlwaysSet(value) => format!("Always {}, set by `new`.", code(value)),
        Fact::AlwaysSent(value) => {
            format!("Always {}, sent unless another value is set.", code(value))
        }
        Fact::Example(value, about) => {
            let about = about.as_deref().map(|about| format!(" ({})", about.trim()));
            let about = about.unwrap_or_default();
            format!("Example{about}: {}.", shortened(value))
        }
        Fact::ReadOnly => "Only received, never sent.".to_owned(),
        Fact::WriteOnly => "Only sent, never received.".to_owned(),
        Fact::ValueName(value, name) => ended(&format!("`{value}` is called `{name}`")),
        Fact::ValueDeprecated(value) => format!("`{value}` is deprecated."),
        Fact::PropertyNames(pattern) => format!("Names of properties match `{pattern}`."),
        Fact::Of(steps, facts) => return sentence_of_part(steps, facts),
        Fact::Text(text) => ended(text),
        Fact::Link(url, about) => link(url, about),
        Fact::Contact(name) => ended(&format!("Contact: {name}")),
        Fact::License(name) => ended(&license(name)),
        Fact::ResponseLink(name, link) => format!("Link: {}.", code(&format!("{name}: {link}"))),
        Fact::Flows(flows) => format!("Flows: {}.", code(flows)),
        Fact::Request(fact) => ended(&of_request(fact)),
        Fact::Media(fact) => ended(&of_media(fact)),
        Fact::Headers => HEADERS.to_owned(),
        Fact::Webhooks => "What the webhooks bring.".to_owned(),
        Fact::Callbacks => "What the callbacks bring.".to_owned(),
        Fact::AlwaysThere => "Always there.".to_owned(),
        Fact::Deprecated => "Deprecated.".to_owned(),
    })
}

const HEADERS: &str = "The headers of the replies, each where a reply has it.\n\n\
    One that cannot be read as what the document says is `None`, too; its text is among the \
    headers of the reply.";

/// A text with one full stop.
fn ended(text: &str) -> String {
    format!("{}.", text.trim().trim_end_matches('.'))
}

fn license(name: &str) -> String {
    format!("License of the API: {name}")
}

fn link(url: &str, about: &Linked) -> String {
    let about = match about {
        Linked::Documentation(None) => return format!("See {url}"),
        Linked::Documentation(Some(about)) => about.clone(),
        Linked::TermsOfService => "Terms of service".to_owned(),
        Linked::Contact => "Contact".to_owned(),
        Linked::License(name) => license(name),
        Linked::Discovery => "Discovery".to_owned(),
    };
    format!("{}: {url}", about.trim().trim_end_matches(['.', ':']))
}

/// Says one fact of a request, without a full stop.
fn of_request(fact: &RequestFact) -> String {
    match fact {
        RequestFact::Tags(tags) => format!("Tags: {}", quoted(tags).join(", ")),
        RequestFact::FurtherTags(tags) => format!("Further tags: {}", quoted(tags).join(", ")),
        RequestFact::Scopes(scheme, scopes) => {
            format!("Scopes of {scheme}: {}", scopes.join(", "))
        }
        RequestFact::FurtherServers(servers) => {
            let server = |(url, about): &(String, Option<String>)| match about {
                Some(about) => format!("`{url}` ({})", about.trim()),
                None => format!("`{url}`"),
            };
            let servers: Vec<String> = servers.iter().map(server).collect();
            format!("Further servers: {}", servers.join(", "))
        }
        RequestFact::ServerVariable {
            name,
            default,
            values,
            about,
        } => {
            let values = match values.as_slice() {
                [] => String::new(),
                values => format!(", one of {}", values.join(", ")),
            };
            let about = about.as_deref().map(|about| format!(": {}", about.trim()));
            let about = about.unwrap_or_default();
            format!("`{name}` of the server is `{default}`{values}{about}")
        }
        RequestFact::Credential(name, about) => {
            let about = about.as_deref().map(|about| format!(": {}", about.trim()));
            let about = about.unwrap_or_default();
            format!("The parameter `{name}` is the credential of the client{about}")
        }
        RequestFact::Placed(place, is_always) => {
            let place = match place {
                ParameterIn::Path => "in the path",
                ParameterIn::Query => "in the query",
                ParameterIn::Header => "a header",
                ParameterIn::Cookie => "a cookie",
            };
            let always = if *is_always { ", always there" } else { "" };
            format!("It is {place}{always}")
        }
        RequestFact::ComesFrom(url) => format!("Comes from `{url}`"),
        RequestFact::ComesWith(ways) if ways.is_empty() => "Comes without a credential".to_owned(),
        RequestFact::ComesWith(ways) => {
            let ways = ways.iter().map(|together| quoted(together).join(" and "));
            format!("Comes with {}", ways.collect::<Vec<_>>().join(", or "))
        }
    }
}

/// Says one fact of a body, without a full stop.
fn of_media(fact: &MediaFact) -> String {
    match fact {
        MediaFact::Xml => "XML, given as text".to_owned(),
        MediaFact::Range(range) => {
            format!("The header `Content-Type` should say which type of `{range}` it is")
        }
        MediaFact::Boundary => {
            "The header `Content-Type` has to name the boundary between the parts".to_owned()
        }
        MediaFact::AlsoTaken(range) if range.contains('*') => format!("Also taken as `{range}`"),
        MediaFact::AlsoTaken(other) => {
            format!("Also taken as `{other}`, if the header `Content-Type` is set to it")
        }
        MediaFact::AlsoOffered(other) => format!("Also offered as `{other}`"),
        MediaFact::AlsoSent(other) => format!("Also sent as `{other}`"),
        MediaFact::PartType(None, types) => format!("Media type of the part: `{types}`"),
        MediaFact::PartType(Some(part), types) => {
            format!("Media type of the part `{part}`: `{types}`")
        }
        MediaFact::PartHeader { header, part, said } => {
            let words =
                format!("Header `{header}` of the part `{part}`, which is not sent: {said}");
            words.trim_end_matches([':', ' ']).to_owned()
        }
    }
}

fn quoted(names: &[String]) -> Vec<String> {
    names.iter().map(|name| format!("`{name}`")).collect()
}

/// Writes the facts about a part of a value, if there are any. Texts come first, then the rest in
/// one sentence.
fn sentence_of_part(steps: &[ValuePart], facts: &[Fact]) -> Option<String> {
    let (texts, short): (Vec<&Fact>, Vec<&Fact>) =
        facts.iter().partition(|fact| stands_apart(fact));
    let mut said: Vec<String> = texts.into_iter().filter_map(sentence).collect();
    let short = short.into_iter().filter_map(sentence);
    let short: Vec<String> = short.map(|sentence| phrase(&sentence)).collect();
    let short = short.join("; ");
    let mut letters = short.chars();
    match letters.next() {
        Some(first) if !said.is_empty() => {
            let first = first.to_uppercase();
            said.push(format!("{first}{}.", letters.as_str()));
        }
        Some(_) => said.push(format!("{short}.")),
        None => {}
    }
    (!said.is_empty()).then(|| format!("{}: {}", part(steps), said.join(" ")))
}

/// Names a part of a value by the steps to it.
fn part(steps: &[ValuePart]) -> String {
    let mut words = String::new();
    for step in steps {
        let step = match step {
            ValuePart::Value(json) => format!("`{json}`"),
            ValuePart::Alternative if words.is_empty() => "Possibly".to_owned(),
            // What is possible is told first.
            ValuePart::Alternative => {
                words = format!("Possibly, {}", uncapitalized(&words));
                continue;
            }
            ValuePart::Place => "An item".to_owned(),
            ValuePart::Items => "Each item".to_owned(),
            ValuePart::Matching => "Each such value".to_owned(),
            ValuePart::Values => "Each value".to_owned(),
            ValuePart::Additional => "Each additional property".to_owned(),
            ValuePart::Deep => "Deep within".to_owned(),
        };
        words = match words.is_empty() {
            true => step,
            false => format!("{words} of {}", uncapitalized(&step)),
        };
    }
    words
}

fn uncapitalized(words: &str) -> String {
    let mut letters = words.chars();
    let first = letters.next().map(|first| first.to_ascii_lowercase());
    first.into_iter().chain(letters).collect()
}

/// A sentence as a part of another: `Least length: 3.` is `least length 3`.
fn phrase(sentence: &str) -> String {
    let sentence = sentence.trim_end_matches('.').replacen(": ", " ", 1);
    let mut letters = sentence.chars();
    let first = letters.next().map(|first| first.to_lowercase().to_string());
    format!("{}{}", first.unwrap_or_default(), letters.as_str())
}

/// A value as code, cut short if it is long.
fn shortened(value: &str) -> String {
    if value.chars().count() <= LONGEST_EXAMPLE {
        return code(value);
    }
    let short: String = value.chars().take(LONGEST_EXAMPLE).collect();
    format!("{}, cut short", code(&format!("{short}…")))
}

/// Says what values are checked with.
fn of_constraint(constraint: &Constraint) -> String {
    let (words, value) = match constraint {
        Constraint::UniqueItems(true) => return "All items differ.".to_owned(),
        Constraint::UniqueItems(false) => return "Items may be the same.".to_owned(),
        Constraint::Minimum(value) => ("At least", value),
        Constraint::Maximum(value) => ("At most", value),
        Constraint::ExclusiveMinimum(value) => ("More than", value),
        Constraint::ExclusiveMaximum(value) => ("Less than", value),
        Constraint::MultipleOf(value) => ("A multiple of", value),
        Constraint::MinLength(value) => ("Least length", value),
        Constraint::MaxLength(value) => ("Greatest length", value),
        Constraint::Pattern(value) => ("Pattern", value),
        Constraint::MinItems(value) => ("Least number of items", value),
        Constraint::MaxItems(value) => ("Greatest number of items", value),
        Constraint::MinProperties(value) => ("Least number of properties", value),
        Constraint::MaxProperties(value) => ("Greatest number of properties", value),
        Constraint::Keyword(keyword, value) => (*keyword, value),
    };
    format!("{words}: {}.", code(value))
}

/// Formats that the Rust type says already.
fn has_type(format: &str) -> bool {
    matches!(
        format,
        "uuid"
            | "date-time"
            | "date"
            | "byte"
            | "binary"
            | "password"
            | "int32"
            | "int64"
            | "float"
            | "double"
    )
}
