//! Operations of the tag `Templates`.
//!
//! What the Document Extraction service is to read out of a document.

use http::Method;
use uuid::Uuid;

use super::super::runtime;
use super::super::types;
use super::client::{API_KEY, Client};

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};

impl Client {
    /// Create a template
    ///
    /// Creates a template, which says what fields the Document Extraction service is to read out of
    /// a kind of document.
    ///
    /// `POST /templates`.
    ///
    /// Arguments:
    ///
    /// * `body`: The template to create.
    ///
    /// Replies:
    ///
    /// * `2XX`: The template was created.
    /// * `default`: The call failed; the body says why.
    #[inline]
    pub fn create_template(&self, body: &types::CreateTemplateRequest) -> CreateTemplate {
        let mut call = self.core.call(CREATE_TEMPLATE);
        call.draft.json_body("application/json", body);
        call
    }
}

/// A call of [`Client::create_template`], which is sent when it is awaited.
pub type CreateTemplate = Call<types::Template, types::ErrorBody>;

const CREATE_TEMPLATE: &Operation<types::Template, types::ErrorBody> = &Operation {
    name: "create_template",
    method: Method::POST,
    path: "/templates",
    security: &[&[&API_KEY]],
    accept: "application/json",
    success: Answers {
        statuses: &[Status::Range(2)],
        decode: reply::json,
    },
    failure: Answers {
        statuses: &[Status::Default],
        decode: reply::json,
    },
};

impl Client {
    /// List your own templates
    ///
    /// Lists the templates that you created. The shape of the answer is not documented.
    ///
    /// `GET /templates/custom`.
    ///
    /// Replies:
    ///
    /// * `2XX`: The templates.
    /// * `default`: The call failed; the body says why.
    ///
    /// Of a reply that can be anything, a body that is no JSON is its text, as a JSON string;
    /// `send_streaming` gives its bytes.
    #[inline]
    pub fn list_custom_templates(&self) -> ListCustomTemplates {
        self.core.call(LIST_CUSTOM_TEMPLATES)
    }
}

/// A call of [`Client::list_custom_templates`], which is sent when it is awaited.
pub type ListCustomTemplates = Call<serde_json::Value, types::ErrorBody>;

const LIST_CUSTOM_TEMPLATES: &Operation<serde_json::Value, types::ErrorBody> = &Operation {
    name: "list_custom_templates",
    method: Method::GET,
    path: "/templates/custom",
    security: &[&[&API_KEY]],
    accept: "application/json",
    success: Answers {
        statuses: &[Status::Range(2)],
        decode: reply::json,
    },
    failure: Answers {
        statuses: &[Status::Default],
        decode: reply::json,
    },
};

impl Client {
    /// List the ready-made templates
    ///
    /// Lists the templates that come with AnyCheck, such as those for KTP, NPWP and SIUP. They
    /// cannot be changed. The shape of the answer is not documented.
    ///
    /// `GET /templates/prebuilt`.
    ///
    /// Replies:
    ///
    /// * `2XX`: The templates.
    /// * `default`: The call failed; the body says why.
    ///
    /// Of a reply that can be anything, a body that is no JSON is its text, as a JSON string;
    /// `send_streaming` gives its bytes.
    #[inline]
    pub fn list_prebuilt_templates(&self) -> ListPrebuiltTemplates {
        self.core.call(LIST_PREBUILT_TEMPLATES)
    }
}

/// A call of [`Client::list_prebuilt_templates`], which is sent when it is awaited.
pub type ListPrebuiltTemplates = Call<serde_json::Value, types::ErrorBody>;

const LIST_PREBUILT_TEMPLATES: &Operation<serde_json::Value, types::ErrorBody> = &Operation {
    name: "list_prebuilt_templates",
    method: Method::GET,
    path: "/templates/prebuilt",
    security: &[&[&API_KEY]],
    accept: "application/json",
    success: Answers {
        statuses: &[Status::Range(2)],
        decode: reply::json,
    },
    failure: Answers {
        statuses: &[Status::Default],
        decode: reply::json,
    },
};

impl Client {
    /// Generate the schema of a template
    ///
    /// Drafts the schema of a template from a description of the document in plain words.
    ///
    /// `POST /templates/autoschema`.
    ///
    /// Arguments:
    ///
    /// * `body`: What the document looks like.
    ///
    /// Replies:
    ///
    /// * `2XX`: The drafted schema.
    /// * `default`: The call failed; the body says why.
    #[inline]
    pub fn generate_template_schema(
        &self,
        body: &types::GenerateTemplateSchemaRequest,
    ) -> GenerateTemplateSchema {
        let mut call = self.core.call(GENERATE_TEMPLATE_SCHEMA);
        call.draft.json_body("application/json", body);
        call
    }
}

/// A call of [`Client::generate_template_schema`], which is sent when it is awaited.
pub type GenerateTemplateSchema = Call<types::GeneratedTemplateSchema, types::ErrorBody>;

const GENERATE_TEMPLATE_SCHEMA: &Operation<types::GeneratedTemplateSchema, types::ErrorBody> =
    &Operation {
        name: "generate_template_schema",
        method: Method::POST,
        path: "/templates/autoschema",
        security: &[&[&API_KEY]],
        accept: "application/json",
        success: Answers {
            statuses: &[Status::Range(2)],
            decode: reply::json,
        },
        failure: Answers {
            statuses: &[Status::Default],
            decode: reply::json,
        },
    };

impl Client {
    /// Get a template
    ///
    /// Reads one template.
    ///
    /// `GET /templates/{id}`.
    ///
    /// Arguments:
    ///
    /// * `id`: The template.
    ///
    /// Replies:
    ///
    /// * `2XX`: The template.
    /// * `default`: The call failed; the body says why.
    #[inline]
    pub fn get_template(&self, id: Uuid) -> GetTemplate {
        let mut call = self.core.call(GET_TEMPLATE);
        call.draft.path("id", &id);
        call
    }
}

/// A call of [`Client::get_template`], which is sent when it is awaited.
pub type GetTemplate = Call<types::Template, types::ErrorBody>;

const GET_TEMPLATE: &Operation<types::Template, types::ErrorBody> = &Operation {
    name: "get_template",
    method: Method::GET,
    path: "/templates/{id}",
    security: &[&[&API_KEY]],
    accept: "application/json",
    success: Answers {
        statuses: &[Status::Range(2)],
        decode: reply::json,
    },
    failure: Answers {
        statuses: &[Status::Default],
        decode: reply::json,
    },
};

impl Client {
    /// Update a template
    ///
    /// Changes a template. Only custom templates can be updated; the ready-made ones are there to
    /// be read.
    ///
    /// `PUT /templates/{id}`.
    ///
    /// Arguments:
    ///
    /// * `id`: The template.
    /// * `body`: What to change.
    ///
    /// Replies:
    ///
    /// * `2XX`: The template after the change.
    /// * `default`: The call failed; the body says why.
    #[inline]
    pub fn update_template(&self, id: Uuid, body: &types::UpdateTemplateRequest) -> UpdateTemplate {
        let mut call = self.core.call(UPDATE_TEMPLATE);
        call.draft.path("id", &id);
        call.draft.json_body("application/json", body);
        call
    }
}

/// A call of [`Client::update_template`], which is sent when it is awaited.
pub type UpdateTemplate = Call<types::Template, types::ErrorBody>;

const UPDATE_TEMPLATE: &Operation<types::Template, types::ErrorBody> = &Operation {
    name: "update_template",
    method: Method::PUT,
    path: "/templates/{id}",
    security: &[&[&API_KEY]],
    accept: "application/json",
    success: Answers {
        statuses: &[Status::Range(2)],
        decode: reply::json,
    },
    failure: Answers {
        statuses: &[Status::Default],
        decode: reply::json,
    },
};
