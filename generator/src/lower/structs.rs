//! Structs, one property after the other.

use super::Lowering;
use super::kinds::Object;
use super::only_values::Property;
use super::step::Step;
use super::turns::Turns;
use crate::model::{Field, HomeId, Naming, Presence, Struct, Type, TypeId, WireName};
use crate::resolve::{Additional, Keywords, SchemaId};
use crate::unordered::UnorderedSet;

/// A struct, as far as it is made.
pub(super) struct StructInMaking {
    turns: Turns<(String, SchemaId), Field>,
    /// The property whose turn it is.
    at_hand: Option<FieldInMaking>,
    required: UnorderedSet<String>,
    additional: Option<Additional>,
    /// The type of further properties, once it is known.
    additional_type: Option<Type>,
}

/// A property, and its use once that is known.
struct FieldInMaking {
    at: usize,
    name: String,
    schema: SchemaId,
    property: Option<Property>,
}

impl Lowering<'_> {
    /// Begins the body of a struct whose id is there already.
    pub(super) fn begin_struct(&self, object: Object) -> StructInMaking {
        let properties = object.properties.into_iter();
        let properties = properties.map(|(name, schema)| (name.clone(), (name, schema)));
        StructInMaking {
            turns: Turns::new(properties, &self.report),
            at_hand: None,
            required: object.required,
            additional: object.additional,
            additional_type: None,
        }
    }

    /// Goes on with the body of a struct. None: it waits for others.
    pub(super) fn go_on_with_struct(
        &mut self,
        making: &mut StructInMaking,
        home: HomeId,
        id: TypeId,
    ) -> Option<Struct> {
        while let Some(field) = self.next_field(making, id) {
            let (at, field) = self.go_on_with_field(making, field, home, id)?;
            making.turns.end(at, field, &mut self.report);
        }
        making.turns.put_back(&mut self.report);
        if making.additional_type.is_none()
            && let Some(additional) = making.additional
        {
            let (ty, step) =
                self.look_within(|lowering| lowering.additional_type(additional, home, id));
            if step != Step::Again {
                making.additional_type = ty;
            }
            if step != Step::Done {
                return None;
            }
        }
        Some(Struct {
            fields: making.turns.take_results(),
            additional: making.additional_type.take(),
        })
    }

    fn next_field(&mut self, making: &mut StructInMaking, id: TypeId) -> Option<FieldInMaking> {
        if let Some(at_hand) = making.at_hand.take() {
            return Some(at_hand);
        }
        let (at, (name, schema)) = making.turns.next()?;
        self.note_only_value((id, at), schema, making.required.contains(&name));
        Some(FieldInMaking {
            at,
            name,
            schema,
            property: None,
        })
    }

    fn go_on_with_field(
        &mut self,
        making: &mut StructInMaking,
        mut field: FieldInMaking,
        home: HomeId,
        id: TypeId,
    ) -> Option<(usize, Field)> {
        let property = match field.property.take() {
            Some(property) => property,
            None => {
                let place = (id, field.at);
                let (property, step) = self.look_within(|lowering| {
                    lowering.property(place, &field.name, field.schema, home)
                });
                if step != Step::Done {
                    field.property = (step == Step::Within).then_some(property);
                    making.at_hand = Some(field);
                    return None;
                }
                property
            }
        };
        let required = making.required.contains(&field.name);
        Some((
            field.at,
            self.field(field.name, field.schema, required, property),
        ))
    }

    fn additional_type(
        &mut self,
        additional: Additional,
        home: HomeId,
        id: TypeId,
    ) -> Option<Type> {
        match additional {
            Additional::Any => Some(Type::Any),
            Additional::Schema(values) => {
                let naming = Naming::Within(id, "additional property".to_owned());
                Some(self.element_within(values, home, naming))
            }
            Additional::None => None,
        }
    }

    fn field(
        &mut self,
        name: String,
        schema: SchemaId,
        required: bool,
        property: Property,
    ) -> Field {
        let docs = self.property_docs(schema, &property);
        let (received, sent) = self.directions(schema);
        let presence = match (required, property.usage.nullable) {
            (true, false) if received => Presence::Received,
            (true, true) if received => Presence::ReceivedNullable,
            (false, false) if received => Presence::ReceivedOptional,
            (false, true) if received => Presence::ReceivedOptionalNullable,
            (true, false) if sent => Presence::Sent,
            (true, true) if sent => Presence::SentNullable,
            (true, false) => Presence::Required,
            (true, true) => Presence::RequiredNullable,
            (false, false) => Presence::Optional,
            (false, true) => Presence::OptionalNullable,
        };
        Field {
            wire: WireName(name),
            ty: property.usage.ty,
            presence,
            preset: None,
            docs,
            deprecated: self.schemas.get(schema).keywords.deprecated,
        }
    }

    /// Whether a property is only received, and whether it is only sent. If it is said to be both,
    /// it is neither.
    pub(super) fn directions(&self, schema: SchemaId) -> (bool, bool) {
        let is_marked = |mark: fn(&Keywords) -> bool| {
            let found = self.any_part(schema, |keywords| mark(keywords).then_some(()));
            found.is_some()
        };
        let received = is_marked(|keywords| keywords.read_only);
        let sent = is_marked(|keywords| keywords.write_only);
        (received && !sent, sent && !received)
    }
}
