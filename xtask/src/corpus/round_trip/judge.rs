//! What is a loss, and what is the fault of an example.

use std::fs;

use serde_json::Value;

use super::cases::CASES;
use super::declared::Declared;
use super::dialect::Dialect;
use super::difference::{Difference, differences};
use super::trips::{self, Trip};
use super::validators::{Validators, Verdict, registry};
use super::{Case, Cases, Finding, RoundTrip};
use crate::cli::{CorpusJudge, MessageFormat};
use crate::exit::Exit;
use crate::screen::Screen;
use crate::tree;

/// Prints a [`RoundTrip`] as JSON, or why there is none.
pub fn judge(flags: &CorpusJudge) -> Exit {
    let object = match judged(flags) {
        Ok(round_trip) => serde_json::to_value(round_trip),
        Err(why) => serde_json::to_value(why),
    };
    let Ok(object) = object else {
        return Exit::Failed;
    };
    Screen::new(MessageFormat::Json, false).outcome("", &object);
    Exit::Fine
}

fn judged(flags: &CorpusJudge) -> Result<RoundTrip, String> {
    let document = tree::read(&flags.document)?;
    let cases = fs::read(flags.folder.join(CASES)).map_err(|error| error.to_string())?;
    let cases: Cases = serde_json::from_slice(&cases).map_err(|error| error.to_string())?;
    let trips = trips::read(&flags.folder)?;
    let translated = Dialect::of(&document).translate(&document);
    let registry = registry(&translated)?;
    let validators = Validators::new(&document, &registry);
    let mut court = Court {
        declared: Declared {
            document: &document,
            validators: &validators,
        },
        types: &cases.types,
        round_trip: RoundTrip {
            untyped: cases.untyped.len(),
            ..RoundTrip::default()
        },
    };
    for (case, trip) in cases.cases.iter().zip(trips) {
        court.hear(case, trip)?;
    }
    Ok(court.round_trip)
}

struct Court<'d> {
    declared: Declared<'d>,
    types: &'d [String],
    round_trip: RoundTrip,
}

impl Court<'_> {
    fn hear(&mut self, case: &Case, trip: Trip) -> Result<(), String> {
        let was: Value = serde_json::from_str(&case.text).map_err(|error| error.to_string())?;
        let is_refused = matches!(trip, Trip::Refused(_));
        let (lost, undeclared) = match trip {
            Trip::Refused(why) => (vec![why], Vec::new()),
            Trip::Back(is) => self.sort(case, &was, differences(&was, &is)),
        };
        let verdict = self.declared.validators.judge(&case.schema, &was);
        let finding = |what| Finding {
            pointer: case.pointer.clone(),
            ty: self.types.get(case.ty).cloned().unwrap_or_default(),
            what,
        };
        let said = |what: Vec<String>| (!what.is_empty()).then(|| finding(what));
        let sum = &mut self.round_trip;
        sum.checked += 1;
        match verdict {
            Verdict::Valid => {
                sum.valid += 1;
                sum.failures += usize::from(is_refused);
                sum.losses.extend(said(lost));
                sum.undeclared.extend(said(undeclared));
            }
            Verdict::Faulty(mut what) => {
                // A pattern or a bound is no matter of types, so what comes back is worth a word all the same.
                what.extend(lost.iter().map(|lost| format!("comes back: {lost}")));
                sum.faulty.push(finding(what));
            }
            Verdict::Unjudged(why) => sum.unjudged.push(finding(vec![why])),
        }
        Ok(())
    }

    /// What is lost, and what had no schema to begin with.
    fn sort(
        &self,
        case: &Case,
        was: &Value,
        differences: Vec<Difference>,
    ) -> (Vec<String>, Vec<String>) {
        let (mut lost, mut undeclared) = (Vec::new(), Vec::new());
        for difference in differences {
            if let Difference::Missing(at, value) = &difference {
                let schemas = self.declared.at(&case.schema, was, at);
                let accepts_null = |schema: &String| {
                    let validators = self.declared.validators;
                    validators.accepts(schema, &Value::Null)
                };
                if schemas.is_empty() {
                    undeclared.push(difference.to_string());
                    continue;
                }
                // Null for an optional property that is not nullable is read as absent.
                if value.is_null() && !schemas.iter().all(accepts_null) {
                    continue;
                }
            }
            lost.push(difference.to_string());
        }
        (lost, undeclared)
    }
}
