//! Parameters that are credentials, too.

use super::Lowering;
use crate::model::{Fact, RequestFact};
use crate::resolve::{self, Operation, ParameterIn, SecurityKind};

/// By how many of the alternatives of `security` a parameter is sent as a credential.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Credential {
    /// All of them, so that no caller has to.
    Always,
    /// Some of them, so that a caller may.
    Sometimes,
}

impl Lowering<'_> {
    /// Whether a parameter is also the API key of a security scheme of the operation.
    pub(super) fn credential(
        &self,
        operation: &Operation,
        parameter: &resolve::Parameter,
    ) -> Option<Credential> {
        let is_key = |scheme: resolve::SchemeId| match &self.api.schemes[scheme].scheme.kind {
            SecurityKind::ApiKey { place, name } => {
                let is_named = match place {
                    ParameterIn::Header => name.eq_ignore_ascii_case(&parameter.name),
                    ParameterIn::Path | ParameterIn::Query | ParameterIn::Cookie => {
                        *name == parameter.name
                    }
                };
                parameter.place == Some(*place) && is_named
            }
            _ => false,
        };
        let has_key = |alternative: &Vec<(resolve::SchemeId, Vec<String>)>| {
            alternative.iter().any(|(scheme, _)| is_key(*scheme))
        };
        let mut alternatives = operation.security.iter();
        if !alternatives.clone().any(has_key) {
            return None;
        }
        Some(match alternatives.all(has_key) {
            true => Credential::Always,
            false => Credential::Sometimes,
        })
    }

    /// Documents the parameters that are credentials, which the client has and no call takes.
    pub(super) fn credential_facts(&mut self, operation: &Operation) -> Vec<Fact> {
        let mut facts = Vec::new();
        for parameter in &operation.parameters {
            if self.credential(operation, parameter) != Some(Credential::Always) {
                continue;
            }
            let (name, said) = (parameter.name.clone(), parameter.description.clone());
            facts.push(Fact::Request(RequestFact::Credential(name, said)));
            facts.extend(self.parameter_facts(parameter));
        }
        facts
    }
}
