//! From the API to what Rust can say: the last stage that may report something.

mod above;
mod alias_cycles;
mod alike;
mod alternatives;
mod annotations;
mod arrays;
mod bare;
mod bodies;
mod bounds;
mod classes;
mod contents;
mod copied;
mod credentials;
mod docs;
mod endless;
mod enums;
mod evidence;
mod evidence_limit;
mod evidence_summary;
mod example_formats;
mod findings;
mod form_fields;
mod forms;
mod from_keywords;
mod groups;
mod headers;
mod held;
mod hiding;
mod joined;
mod kept_kinds;
mod kinds;
mod leaves;
mod made;
mod made_places;
mod media;
mod merge;
mod met;
mod nested_parameters;
mod nullable;
mod object_hints;
mod only_values;
mod operation_ids;
mod operations;
mod own_places;
mod parameters;
mod parts;
mod paths;
mod pattern_names;
mod places;
mod preset_values;
mod presets;
mod remarks;
mod responses;
mod rest;
mod restricted;
mod said;
mod scalars;
mod schema_arena;
mod schema_places;
mod schemas;
mod secrets;
mod server_places;
mod server_variables;
mod servers;
mod shared;
mod shared_components;
mod shared_groups;
mod step;
mod streams;
mod structs;
mod styles;
mod tags;
#[cfg(test)]
mod tests;
mod together;
mod turns;
mod unfinished;
mod unions;
mod uses;
mod webhooks;
mod wrappers;
mod written_secrets;

use std::cell::OnceCell;

use crate::config::Config;
use crate::diagnostic::{Report, Reporter};
use crate::ids::Arena;
use crate::lock::{self, Lines, keys};
use crate::model::{
    self, Docs, Home, HomeId, Kept, Model, Naming, Operation, OperationId, Server, ServerId, Shape,
    Type, TypeDef, TypeId,
};
use crate::resolve::{self, Api, SchemaId};
use crate::unordered::{UnorderedMap, UnorderedSet};
use copied::Copied;
use evidence::KnownEvidence;
use groups::Groups;
use kept_kinds::Kinds;
pub(crate) use media::{Coding, Entry, essence, place_within};
pub(crate) use nullable::nullable;
use only_values::{OnlyValue, Unsettled};
use operation_ids::OperationIds;
use places::Places;
use restricted::Rings;
use schema_arena::Schemas;
use secrets::Secrets;
use together::Together;
use unfinished::Work;

/// Finds the Rust shape of everything in the API.
pub fn lower(api: &Api, config: &Config, report: &mut Report) -> Model {
    let mut copied = Copied::new(api, 0);
    loop {
        let said = report.mark();
        match lower_once(api, config, report, copied) {
            Ok(model) => return model,
            Err(next) => copied = next,
        }
        report.go_back(said);
    }
}

/// Does so within a limit for what schemas repeat of others. If it is too much, that is the limit
/// with which to do so again.
fn lower_once(
    api: &Api,
    config: &Config,
    report: &mut Report,
    copied: Copied,
) -> Result<Model, Copied> {
    let mut lowering = Lowering::new(api, config, report, copied);
    // What these say is said better elsewhere.
    for &replaced in &api.replaced {
        lowering.mark_left_out(replaced);
    }
    lowering.components();
    lowering.copied.goes_on(api)?;
    let servers = lowering.servers();
    let schemes = lowering.schemes();
    let (Groups { tags, groups, .. }, operations) = lowering.operations();
    let webhooks = lowering.webhooks();
    lowering.copied.goes_on(api)?;
    let kept = lowering.settle_types(&operations, &servers);
    lowering.copied.goes_on(api)?;
    let secret_names = lowering.secrets.take_names();
    let mut model = Model {
        title: api.info.title.clone(),
        version: api.info.version.clone(),
        docs: docs::of_api(api),
        servers,
        schemes,
        homes: lowering.homes,
        types: lowering.types,
        tags,
        groups,
        operations,
        webhooks,
        shows_messages: !config.hide_messages,
        nested: nested_parameters::nested(config.nested),
        reads_lenient_times: lowering.reads_lenient_times,
        secret_names,
        kept,
    };
    lock::arrange(&mut model);
    Ok(model)
}

/// Components by the schemas that are parts of their `allOf`, or of that of a part which stands in
/// them.
fn heirs(api: &Api) -> UnorderedMap<SchemaId, Vec<SchemaId>> {
    let components: UnorderedSet<SchemaId> = api.components.iter().map(|(_, id)| *id).collect();
    let mut heirs: UnorderedMap<SchemaId, Vec<SchemaId>> = UnorderedMap::new();
    for (_, component) in &api.components {
        let mut seen = UnorderedSet::new();
        let mut waiting: Vec<SchemaId> = api.schemas[*component].keywords.all_of.clone();
        waiting.reverse();
        while let Some(part) = waiting.pop() {
            let mut base = part;
            while let Some(target) = api.schemas[base].target {
                base = target;
            }
            if !seen.insert(base) {
                continue;
            }
            heirs.entry(base).or_default().push(*component);
            if !components.contains(&base) {
                waiting.extend(api.schemas[base].keywords.all_of.iter().rev());
            }
        }
    }
    heirs
}

/// The work at hand.
struct Lowering<'a> {
    api: &'a Api,
    config: &'a Config,
    report: Reporter<'a>,
    homes: Arena<HomeId, Home>,
    types: Arena<TypeId, TypeDef>,
    /// Schemas whose type has a name.
    named: UnorderedMap<SchemaId, TypeId>,
    /// Unnamed schemas that are being looked at, to notice those that contain themselves.
    visiting: UnorderedSet<SchemaId>,
    schemas: Schemas,
    kinds: Kinds,
    secrets: Secrets,
    copied: Copied,
    /// The evidence that is known.
    evidence: KnownEvidence,
    /// Schemas that are each other's parts or alternatives, once somebody asked.
    rings: OnceCell<Rings>,
    places: Places,
    /// Components that have a schema among the parts of their `allOf`.
    heirs: UnorderedMap<SchemaId, Vec<SchemaId>>,
    /// The schemas whose discriminators components inherit.
    inherited_discriminators: UnorderedMap<SchemaId, SchemaId>,
    /// Component schemas by their pointers.
    by_pointer: UnorderedMap<&'a str, SchemaId>,
    /// Names of component schemas.
    component_names: UnorderedMap<SchemaId, &'a str>,
    /// The identifiers that operations are named after.
    operation_ids: OperationIds<'a>,
    /// The client's schemes by those of the API that it handles and uses.
    schemes_of: UnorderedMap<resolve::SchemeId, model::SchemeId>,
    /// Properties and parts of which the document allows one value.
    only_values: Vec<OnlyValue>,
    /// Enums that were made of several alternatives, and those as written.
    joined_of: UnorderedMap<SchemaId, Vec<SchemaId>>,
    /// Those whose type depends on whether they are set without being asked for.
    unsettled: Vec<Unsettled>,
    /// Unions of which anything is an alternative.
    open_unions: UnorderedSet<TypeId>,
    /// Unions of scalars and lists by the types that they hold.
    held: UnorderedMap<Vec<Type>, TypeId>,
    /// Types of schemas that are made of others, at further places.
    made_types: UnorderedMap<(TypeId, Naming), TypeId>,
    /// The number of types without a name of their own that the type at hand stands in.
    within: usize,
    /// The bodies that are to be made.
    work: Work,
    /// Whether some times are read that the standard does not quite allow.
    reads_lenient_times: bool,
    /// The facts about schemas that are documented already, for further places of those without a
    /// type.
    said_facts: UnorderedMap<SchemaId, Vec<model::Fact>>,
    /// The number of schemas without a type, one within the other, that are being spoken of.
    remarks_within: usize,
    /// Schemas whose format is not that of their examples.
    contradicted_formats: UnorderedSet<SchemaId>,
}

impl<'a> Lowering<'a> {
    fn new(api: &'a Api, config: &'a Config, report: &'a mut Report, copied: Copied) -> Self {
        let heirs = heirs(api);
        let by_pointer = api.components.iter();
        let by_pointer = by_pointer.map(|(_, id)| (api.schemas[*id].pointer.as_str(), *id));
        let by_pointer = by_pointer.collect();
        Self {
            api,
            config,
            report: Reporter::new(api.document.clone(), report),
            homes: Arena::new(),
            types: Arena::new(),
            named: UnorderedMap::new(),
            visiting: UnorderedSet::new(),
            schemas: Schemas::new(api),
            kinds: Kinds::default(),
            copied,
            rings: OnceCell::new(),
            evidence: KnownEvidence::default(),
            places: Places::of(api),
            inherited_discriminators: tags::inherited_discriminators(api, &heirs),
            heirs,
            secrets: Secrets::of(api, &config.formats, &by_pointer),
            by_pointer,
            component_names: api
                .components
                .iter()
                .map(|(name, id)| (*id, name.as_str()))
                .collect(),
            operation_ids: OperationIds::of(api),
            schemes_of: UnorderedMap::new(),
            only_values: Vec::new(),
            joined_of: UnorderedMap::new(),
            unsettled: Vec::new(),
            open_unions: UnorderedSet::new(),
            held: UnorderedMap::new(),
            made_types: UnorderedMap::new(),
            within: 0,
            work: Work::default(),
            reads_lenient_times: false,
            said_facts: UnorderedMap::new(),
            remarks_within: 0,
            contradicted_formats: example_formats::contradicted_formats(api),
        }
    }
}

impl Lowering<'_> {
    /// Finds out what only shows when all types are known.
    fn settle_types(
        &mut self,
        operations: &Arena<OperationId, Operation>,
        servers: &Arena<ServerId, Server>,
    ) -> Kept {
        self.break_alias_cycles();
        self.drop_own_alternatives();
        self.end_endless_types();
        self.set_presets();
        self.describe_uses();
        self.report_unsaid();
        self.limit_evidence();
        let components = self.api.components.iter();
        let components: Vec<TypeId> = components
            .filter_map(|(_, schema)| self.named.get(schema).copied())
            .chain(self.shared_types())
            .collect();
        let kept = self.read_kept(operations, servers);
        let keys = || keys::types(&self.types, operations);
        let together = Together::of(&kept, keys);
        shared::share(&mut self.homes, &mut self.types, &components, &together);
        if shared::join_equal_alternatives(&mut self.types, &self.open_unions) {
            // A union of lists of itself is such a list, if all of them are the same.
            self.break_alias_cycles();
        }
        kept
    }

    /// Reads what the lock and `[names]` keep.
    fn read_kept(
        &mut self,
        operations: &Arena<OperationId, Operation>,
        servers: &Arena<ServerId, Server>,
    ) -> Kept {
        let config = self.config;
        let text = config.lock.as_deref().filter(|text| !text.is_empty());
        let mut faults = Report::new();
        let lines = text.map(|text| Lines::parse(text, &mut faults));
        self.report.append(faults);
        let by_hand = config.names.iter().filter(|chosen| chosen.is_valid());
        let by_hand = by_hand.map(|chosen| (chosen.key.clone(), chosen.name.clone()));
        let lines = lines.unwrap_or_default();
        lock::follow(lines, by_hand, &self.types, operations, servers)
    }

    /// Makes a home that is named after words, while the document calls it otherwise.
    fn home(&mut self, words: &str, title: &str, pointer: &str) -> HomeId {
        self.homes.push(Home {
            words: words.to_owned(),
            title: title.to_owned(),
            part: None,
            pointer: pointer.to_owned(),
        })
    }

    /// Allots an id. What the type is comes later, so that it may contain itself.
    fn allot(&mut self, home: HomeId, naming: Naming, pointer: &str) -> TypeId {
        self.types.push(TypeDef {
            home,
            naming,
            pointer: pointer.to_owned(),
            docs: Docs::default(),
            deprecated: false,
            message: None,
            shape: Shape::Alias(Type::Any),
        })
    }
}
