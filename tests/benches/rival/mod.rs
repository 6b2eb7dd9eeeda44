//! The models of the fixtures as serde derives them, with the same semantics.

pub mod client;

use std::collections::BTreeMap;
use std::fmt;

use chrono::{DateTime, FixedOffset};
use clientgen_tests::fixtures::verification_status as known;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;
use uuid::Uuid;

#[derive(Deserialize, Serialize)]
pub struct Verification {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<Uuid>,
    #[serde(skip_serializing_if = "Option::is_none")]
    service: Option<ServiceReference>,
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    user_id: Nullable<Uuid>,
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    api_key: Nullable<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    folder_id: Option<Uuid>,
    #[serde(skip_serializing_if = "Option::is_none")]
    result_id: Option<Uuid>,
    #[serde(skip_serializing_if = "Option::is_none")]
    execution_time: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<Open<known::VerificationStatus>>,
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    start_date: Nullable<DateTime<FixedOffset>>,
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    end_date: Nullable<DateTime<FixedOffset>>,
    #[serde(
        default,
        deserialize_with = "some",
        skip_serializing_if = "Option::is_none"
    )]
    input_config: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    input_file_url: Option<BTreeMap<String, Vec<String>>>,
    #[serde(
        default,
        deserialize_with = "some",
        skip_serializing_if = "Option::is_none"
    )]
    output: Option<Value>,
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    output_file_url: Nullable<String>,
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    output_status: Nullable<Open<known::OutputStatus>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    external_job_id: Option<BTreeMap<String, Vec<Uuid>>>,
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    webhook_url: Nullable<String>,
    #[serde(
        default,
        deserialize_with = "some",
        skip_serializing_if = "Option::is_none"
    )]
    webhook_metadata: Option<Value>,
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    export_file_url: Nullable<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    credit_used: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    total_files: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    total_pages: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    created_at: Option<DateTime<FixedOffset>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    updated_at: Option<DateTime<FixedOffset>>,
}

#[derive(Deserialize, Serialize)]
pub struct ServiceReference {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<Uuid>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
}

#[derive(Deserialize, Serialize)]
pub struct VerificationList {
    #[serde(skip_serializing_if = "Option::is_none")]
    total: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    overall_status: Option<Open<known::VerificationStatus>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    items: Option<Vec<Verification>>,
}

/// Absent, null and value, as serde users write it.
#[derive(Default)]
enum Nullable<T> {
    #[default]
    Absent,
    Null,
    Value(T),
}

impl<T> Nullable<T> {
    fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Nullable<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Option::deserialize(deserializer)?.map_or(Self::Null, Self::Value))
    }
}

impl<T: Serialize> Serialize for Nullable<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Value(value) => value.serialize(serializer),
            Self::Absent | Self::Null => serializer.serialize_unit(),
        }
    }
}

/// Keeps a null of a free-form value.
fn some<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Value>, D::Error> {
    Value::deserialize(deserializer).map(Some)
}

/// An open enum that reads the text without a copy.
struct Open<T>(T);

impl<'de, T: for<'a> From<&'a str>> Deserialize<'de> for Open<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Text<T>(std::marker::PhantomData<T>);
        impl<T: for<'a> From<&'a str>> serde::de::Visitor<'_> for Text<T> {
            type Value = Open<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a string")
            }

            fn visit_str<E>(self, text: &str) -> Result<Open<T>, E> {
                Ok(Open(T::from(text)))
            }
        }
        deserializer.deserialize_str(Text(std::marker::PhantomData))
    }
}

impl<T: AsRef<str>> Serialize for Open<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0.as_ref())
    }
}
