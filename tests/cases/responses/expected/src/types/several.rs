//! Types of `several`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional};
use super::super::runtime::reply;
use super::Pet;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SeveralResponse2 {
    pub ticket: Option<String>,
}

impl SeveralResponse2 {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`ticket`](field@Self::ticket).
    pub fn ticket(mut self, ticket: impl Into<String>) -> Self {
        self.ticket = Some(ticket.into());
        self
    }
}

impl Decode for SeveralResponse2 {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            ticket: object.optional("ticket")?,
        })
    }
}

impl Encode for SeveralResponse2 {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[optional("ticket", &self.ticket)]);
    }
}

runtime::model::serde_bridge!(SeveralResponse2);

/// What the server replies, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SeveralResponse {
    /// Status 200.
    ///
    /// The thing.
    Ok(Box<Pet>),
    /// Status 202.
    ///
    /// Later.
    Accepted(Box<SeveralResponse2>),
    /// Status 204.
    ///
    /// Nothing.
    NoContent,
    /// Status 200 to 299.
    ///
    /// Something.
    Success(String),
    /// Status 302.
    ///
    /// Elsewhere.
    Found,
}

impl SeveralResponse {
    pub(crate) fn from_reply(reply: &reply::Reply) -> Result<Self, DecodeError> {
        match reply.status().as_u16() {
            200 => reply::json(reply).map(Box::new).map(Self::Ok),
            202 => reply::json(reply).map(Box::new).map(Self::Accepted),
            204 => Ok(Self::NoContent),
            302 => Ok(Self::Found),
            _ => reply::text(reply).map(Self::Success),
        }
    }
}
