//! Operations without a tag.

use http::Method;

use super::super::runtime;
use super::super::types;
use super::client::{
    BASE_URL, BASE_URL_FROM_ENV, BORROW, BORROW_MUT, BUILD, CALL, CLIENT, CLONE, CORE, CREDENTIAL,
    CREDENTIAL_FROM_ENV, Client, DEFAULT, DEFAULT_TRANSPORT, ENVIRONMENT, FMT, FROM, HEADER, INTO,
    JOIN, MAX_BODY_SIZE, MESSAGES, NAME_CREDENTIAL, NESTED, NEW, OPTIONAL_CREDENTIALS, PARSE,
    REQWEST, RETRY, SERVER, SHARED, TIMEOUT, TO_OWNED, TO_STRING, TRANSPORT, TRY_FROM, TRY_INTO,
    TYPE_ID, USER_AGENT,
};

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};
use self::runtime::stream::call::StreamCall;
use self::runtime::stream::server_events::{self, ServerEvents};

impl Client {
    /// `GET /json`.
    ///
    /// Replies:
    ///
    /// * `200`: All.
    ///   * Header `add`:
    ///   * Header `append`:
    ///   * Header `array`:
    ///   * Header `as_i64`:
    ///   * Header `as_ref`:
    ///   * Header `as_str`:
    ///   * Header `bitand`:
    ///   * Header `bitor`:
    ///   * Header `bitxor`:
    ///   * Header `bool`:
    ///   * Header `borrow`:
    ///   * Header `borrow_mut`:
    ///   * Header `clone`:
    ///   * Header `clone_from`:
    ///   * Header `clone_into`:
    ///   * Header `debug`:
    ///   * Header `decode`:
    ///   * Header `default`:
    ///   * Header `deref`:
    ///   * Header `deserialize`:
    ///   * Header `disposition`:
    ///   * Header `div`:
    ///   * Header `encode`:
    ///   * Header `encoded`:
    ///   * Header `eq`:
    ///   * Header `equal`:
    ///   * Header `equals`:
    ///   * Header `escape`:
    ///   * Header `example`:
    ///   * Header `f`:
    ///   * Header `f64`:
    ///   * Header `field`:
    ///   * Header `fields`:
    ///   * Header `file`:
    ///   * Header `file_of`:
    ///   * Header `fmt`:
    ///   * Header `form_body`:
    ///   * Header `forms`:
    ///   * Header `from`:
    ///   * Header `from_slice`:
    ///   * Header `from_str`:
    ///   * Header `from_text`:
    ///   * Header `get`:
    ///   * Header `hash`:
    ///   * Header `headers`:
    ///   * Header `i64`:
    ///   * Header `into`:
    ///   * Header `is_absent`:
    ///   * Header `is_replayable`:
    ///   * Header `joined`:
    ///   * Header `json`:
    ///   * Header `json_as`:
    ///   * Header `list`:
    ///   * Header `listed`:
    ///   * Header `map`:
    ///   * Header `masks`:
    ///   * Header `members`:
    ///   * Header `mul`:
    ///   * Header `multipart_body`:
    ///   * Header `ne`:
    ///   * Header `new`:
    ///   * Header `null`:
    ///   * Header `number`:
    ///   * Header `object`:
    ///   * Header `of`:
    ///   * Header `of_null`:
    ///   * Header `open`:
    ///   * Header `part`:
    ///   * Header `property`:
    ///   * Header `read`:
    ///   * Header `read_json`:
    ///   * Header `received`:
    ///   * Header `received_nullable`:
    ///   * Header `received_optional`:
    ///   * Header `refuse`:
    ///   * Header `rem`:
    ///   * Header `rest`:
    ///   * Header `runtime`:
    ///   * Header `sends`:
    ///   * Header `sent_nullable`:
    ///   * Header `serialize`:
    ///   * Header `shl`:
    ///   * Header `shr`:
    ///   * Header `sink`:
    ///   * Header `str`:
    ///   * Header `sub`:
    ///   * Header `text`:
    ///   * Header `to_multipart`:
    ///   * Header `to_owned`:
    ///   * Header `to_request`:
    ///   * Header `to_string`:
    ///   * Header `to_vec`:
    ///   * Header `try_from`:
    ///   * Header `try_into`:
    ///   * Header `type_id`:
    ///   * Header `typed`:
    ///   * Header `u64`:
    ///   * Header `value`:
    ///   * Header `value_of`:
    ///   * Header `visit`:
    ///   * Header `with_table`:
    ///   * Header `with_type`:
    ///   * Header `write`:
    ///   * Header `writes`:
    ///   * Header `written`:
    ///
    /// Their headers, typed: [`JsonHeaders`](super::super::types::JsonHeaders).
    #[inline]
    pub fn json_get_json(&self) -> JsonGetJson {
        self.core.call(JSON_GET_JSON)
    }
}

/// A call of [`Client::json_get_json`], which is sent when it is awaited.
pub type JsonGetJson = Call<types::Model, std::convert::Infallible, operation::JsonGetJson>;

impl JsonGetJson {
    /// Sets the parameter `add`.
    #[inline]
    pub fn add_param(mut self, add_param: &str) -> Self {
        self.draft.query("add", &add_param);
        self
    }

    /// Sets the parameter `base_url`.
    #[inline]
    pub fn base_url(mut self, base_url: &str) -> Self {
        self.draft.query("base_url", &base_url);
        self
    }

    /// Sets the parameter `bitand`.
    #[inline]
    pub fn bitand_param(mut self, bitand_param: &str) -> Self {
        self.draft.query("bitand", &bitand_param);
        self
    }

    /// Sets the parameter `bitor`.
    #[inline]
    pub fn bitor_param(mut self, bitor_param: &str) -> Self {
        self.draft.query("bitor", &bitor_param);
        self
    }

    /// Sets the parameter `bitxor`.
    #[inline]
    pub fn bitxor_param(mut self, bitxor_param: &str) -> Self {
        self.draft.query("bitxor", &bitxor_param);
        self
    }

    /// Sets the parameter `body`.
    #[inline]
    pub fn body_param(mut self, body_param: &str) -> Self {
        self.draft.query("body", &body_param);
        self
    }

    /// Sets the parameter `boxed`.
    #[inline]
    pub fn boxed(mut self, boxed: &str) -> Self {
        self.draft.query("boxed", &boxed);
        self
    }

    /// Sets the parameter `build`.
    #[inline]
    pub fn build(mut self, build: &str) -> Self {
        self.draft.query("build", &build);
        self
    }

    /// Sets the parameter `call`.
    #[inline]
    pub fn call_param(mut self, call_param: &str) -> Self {
        self.draft.query("call", &call_param);
        self
    }

    /// Sets the parameter `client`.
    #[inline]
    pub fn client(mut self, client: &str) -> Self {
        self.draft.query("client", &client);
        self
    }

    /// Sets the parameter `clone`.
    #[inline]
    pub fn clone_param(mut self, clone_param: &str) -> Self {
        self.draft.query("clone", &clone_param);
        self
    }

    /// Sets the parameter `cookie_parameter`.
    #[inline]
    pub fn cookie_parameter(mut self, cookie_parameter: &str) -> Self {
        self.draft.query("cookie_parameter", &cookie_parameter);
        self
    }

    /// Sets the parameter `cookie_parameter_with`.
    #[inline]
    pub fn cookie_parameter_with(mut self, cookie_parameter_with: &str) -> Self {
        self.draft
            .query("cookie_parameter_with", &cookie_parameter_with);
        self
    }

    /// Sets the parameter `core`.
    #[inline]
    pub fn core(mut self, core: &str) -> Self {
        self.draft.query("core", &core);
        self
    }

    /// Sets the parameter `curl`.
    #[inline]
    pub fn curl_param(mut self, curl_param: &str) -> Self {
        self.draft.query("curl", &curl_param);
        self
    }

    /// Sets the parameter `default`.
    #[inline]
    pub fn default(mut self, default: &str) -> Self {
        self.draft.query("default", &default);
        self
    }

    /// Sets the parameter `div`.
    #[inline]
    pub fn div_param(mut self, div_param: &str) -> Self {
        self.draft.query("div", &div_param);
        self
    }

    /// Sets the parameter `draft`.
    #[inline]
    pub fn draft(mut self, draft: &str) -> Self {
        self.draft.query("draft", &draft);
        self
    }

    /// Sets the parameter `extra_query`.
    #[inline]
    pub fn extra_query_param(mut self, extra_query_param: &str) -> Self {
        self.draft.query("extra_query", &extra_query_param);
        self
    }

    /// Sets the parameter `fail`.
    #[inline]
    pub fn fail(mut self, fail: &str) -> Self {
        self.draft.query("fail", &fail);
        self
    }

    /// Sets the parameter `failure`.
    #[inline]
    pub fn failure(mut self, failure: &str) -> Self {
        self.draft.query("failure", &failure);
        self
    }

    /// Sets the parameter `finish`.
    #[inline]
    pub fn finish(mut self, finish: &str) -> Self {
        self.draft.query("finish", &finish);
        self
    }

    /// Sets the parameter `fmt`.
    #[inline]
    pub fn fmt_param(mut self, fmt_param: &str) -> Self {
        self.draft.query("fmt", &fmt_param);
        self
    }

    /// Sets the parameter `from`.
    #[inline]
    pub fn from(mut self, from: &str) -> Self {
        self.draft.query("from", &from);
        self
    }

    /// Sets the parameter `header`.
    #[inline]
    pub fn header_param(mut self, header_param: &str) -> Self {
        self.draft.query("header", &header_param);
        self
    }

    /// Sets the parameter `header_parameter`.
    #[inline]
    pub fn header_parameter(mut self, header_parameter: &str) -> Self {
        self.draft.query("header_parameter", &header_parameter);
        self
    }

    /// Sets the parameter `header_parameter_with`.
    #[inline]
    pub fn header_parameter_with(mut self, header_parameter_with: &str) -> Self {
        self.draft
            .query("header_parameter_with", &header_parameter_with);
        self
    }

    /// Sets the parameter `http`.
    #[inline]
    pub fn http(mut self, http: &str) -> Self {
        self.draft.query("http", &http);
        self
    }

    /// Sets the parameter `idempotent`.
    #[inline]
    pub fn idempotent_param(mut self, idempotent_param: &str) -> Self {
        self.draft.query("idempotent", &idempotent_param);
        self
    }

    /// Sets the parameter `into`.
    #[inline]
    pub fn into_param(mut self, into_param: &str) -> Self {
        self.draft.query("into", &into_param);
        self
    }

    /// Sets the parameter `into_future`.
    #[inline]
    pub fn into_future_param(mut self, into_future_param: &str) -> Self {
        self.draft.query("into_future", &into_future_param);
        self
    }

    /// Sets the parameter `items`.
    #[inline]
    pub fn items_param(mut self, items_param: &str) -> Self {
        self.draft.query("items", &items_param);
        self
    }

    /// Sets the parameter `json_body`.
    #[inline]
    pub fn json_body(mut self, json_body: &str) -> Self {
        self.draft.query("json_body", &json_body);
        self
    }

    /// Sets the parameter `keep_raw`.
    #[inline]
    pub fn keep_raw_param(mut self, keep_raw_param: &str) -> Self {
        self.draft.query("keep_raw", &keep_raw_param);
        self
    }

    /// Sets the parameter `max_body_size`.
    #[inline]
    pub fn max_body_size(mut self, max_body_size: &str) -> Self {
        self.draft.query("max_body_size", &max_body_size);
        self
    }

    /// Sets the parameter `messages`.
    #[inline]
    pub fn messages(mut self, messages: &str) -> Self {
        self.draft.query("messages", &messages);
        self
    }

    /// Sets the parameter `mul`.
    #[inline]
    pub fn mul_param(mut self, mul_param: &str) -> Self {
        self.draft.query("mul", &mul_param);
        self
    }

    /// Sets the parameter `new`.
    #[inline]
    pub fn new_param(mut self, new_param: &str) -> Self {
        self.draft.query("new", &new_param);
        self
    }

    /// Sets the parameter `not_empty`.
    #[inline]
    pub fn not_empty(mut self, not_empty: &str) -> Self {
        self.draft.query("not_empty", &not_empty);
        self
    }

    /// Sets the parameter `of`.
    #[inline]
    pub fn of(mut self, of: &str) -> Self {
        self.draft.query("of", &of);
        self
    }

    /// Sets the parameter `open`.
    #[inline]
    pub fn open_param(mut self, open_param: &str) -> Self {
        self.draft.query("open", &open_param);
        self
    }

    /// Sets the parameter `opened`.
    #[inline]
    pub fn opened(mut self, opened: &str) -> Self {
        self.draft.query("opened", &opened);
        self
    }

    /// Sets the parameter `operation`.
    #[inline]
    pub fn operation(mut self, operation: &str) -> Self {
        self.draft.query("operation", &operation);
        self
    }

    /// Sets the parameter `optional_credentials`.
    #[inline]
    pub fn optional_credentials(mut self, optional_credentials: &str) -> Self {
        self.draft
            .query("optional_credentials", &optional_credentials);
        self
    }

    /// Sets the parameter `or_empty`.
    #[inline]
    pub fn or_empty(mut self, or_empty: &str) -> Self {
        self.draft.query("or_empty", &or_empty);
        self
    }

    /// Sets the parameter `pages`.
    #[inline]
    pub fn pages_param(mut self, pages_param: &str) -> Self {
        self.draft.query("pages", &pages_param);
        self
    }

    /// Sets the parameter `parameter`.
    #[inline]
    pub fn parameter(mut self, parameter: &str) -> Self {
        self.draft.query("parameter", &parameter);
        self
    }

    /// Sets the parameter `path`.
    #[inline]
    pub fn path(mut self, path: &str) -> Self {
        self.draft.query("path", &path);
        self
    }

    /// Sets the parameter `path_with`.
    #[inline]
    pub fn path_with(mut self, path_with: &str) -> Self {
        self.draft.query("path_with", &path_with);
        self
    }

    /// Sets the parameter `plan`.
    #[inline]
    pub fn plan(mut self, plan: &str) -> Self {
        self.draft.query("plan", &plan);
        self
    }

    /// Sets the parameter `poll`.
    #[inline]
    pub fn poll(mut self, poll: &str) -> Self {
        self.draft.query("poll", &poll);
        self
    }

    /// Sets the parameter `query`.
    #[inline]
    pub fn query(mut self, query: &str) -> Self {
        self.draft.query("query", &query);
        self
    }

    /// Sets the parameter `query_with`.
    #[inline]
    pub fn query_with(mut self, query_with: &str) -> Self {
        self.draft.query("query_with", &query_with);
        self
    }

    /// Sets the parameter `reading`.
    #[inline]
    pub fn reading(mut self, reading: &str) -> Self {
        self.draft.query("reading", &reading);
        self
    }

    /// Sets the parameter `redirects`.
    #[inline]
    pub fn redirects_param(mut self, redirects_param: &str) -> Self {
        self.draft.query("redirects", &redirects_param);
        self
    }

    /// Sets the parameter `refuse`.
    #[inline]
    pub fn refuse(mut self, refuse: &str) -> Self {
        self.draft.query("refuse", &refuse);
        self
    }

    /// Sets the parameter `rem`.
    #[inline]
    pub fn rem_param(mut self, rem_param: &str) -> Self {
        self.draft.query("rem", &rem_param);
        self
    }

    /// Sets the parameter `reply`.
    #[inline]
    pub fn reply(mut self, reply: &str) -> Self {
        self.draft.query("reply", &reply);
        self
    }

    /// Sets the parameter `retry`.
    #[inline]
    pub fn retry_param(mut self, retry_param: &str) -> Self {
        self.draft.query("retry", &retry_param);
        self
    }

    /// Sets the parameter `runtime`.
    #[inline]
    pub fn runtime(mut self, runtime: &str) -> Self {
        self.draft.query("runtime", &runtime);
        self
    }

    /// Sets the parameter `self`.
    #[inline]
    pub fn self_(mut self, self_: &str) -> Self {
        self.draft.query("self", &self_);
        self
    }

    /// Sets the parameter `send`.
    #[inline]
    pub fn send_param(mut self, send_param: &str) -> Self {
        self.draft.query("send", &send_param);
        self
    }

    /// Sets the parameter `send_events`.
    #[inline]
    pub fn send_events_param(mut self, send_events_param: &str) -> Self {
        self.draft.query("send_events", &send_events_param);
        self
    }

    /// Sets the parameter `send_lines`.
    #[inline]
    pub fn send_lines_param(mut self, send_lines_param: &str) -> Self {
        self.draft.query("send_lines", &send_lines_param);
        self
    }

    /// Sets the parameter `send_streaming`.
    #[inline]
    pub fn send_streaming_param(mut self, send_streaming_param: &str) -> Self {
        self.draft.query("send_streaming", &send_streaming_param);
        self
    }

    /// Sets the parameter `server`.
    #[inline]
    pub fn server(mut self, server: &str) -> Self {
        self.draft.query("server", &server);
        self
    }

    /// Sets the parameter `set_header_parameter`.
    #[inline]
    pub fn set_header_parameter(mut self, set_header_parameter: &str) -> Self {
        self.draft
            .query("set_header_parameter", &set_header_parameter);
        self
    }

    /// Sets the parameter `set_parameter`.
    #[inline]
    pub fn set_parameter(mut self, set_parameter: &str) -> Self {
        self.draft.query("set_parameter", &set_parameter);
        self
    }

    /// Sets the parameter `shared`.
    #[inline]
    pub fn shared(mut self, shared: &str) -> Self {
        self.draft.query("shared", &shared);
        self
    }

    /// Sets the parameter `shl`.
    #[inline]
    pub fn shl_param(mut self, shl_param: &str) -> Self {
        self.draft.query("shl", &shl_param);
        self
    }

    /// Sets the parameter `shr`.
    #[inline]
    pub fn shr_param(mut self, shr_param: &str) -> Self {
        self.draft.query("shr", &shr_param);
        self
    }

    /// Sets the parameter `std`.
    #[inline]
    pub fn std(mut self, std: &str) -> Self {
        self.draft.query("std", &std);
        self
    }

    /// Sets the parameter `stream`.
    #[inline]
    pub fn stream(mut self, stream: &str) -> Self {
        self.draft.query("stream", &stream);
        self
    }

    /// Sets the parameter `stream_call`.
    #[inline]
    pub fn stream_call(mut self, stream_call: &str) -> Self {
        self.draft.query("stream_call", &stream_call);
        self
    }

    /// Sets the parameter `sub`.
    #[inline]
    pub fn sub_param(mut self, sub_param: &str) -> Self {
        self.draft.query("sub", &sub_param);
        self
    }

    /// Sets the parameter `timeout`.
    #[inline]
    pub fn timeout_param(mut self, timeout_param: &str) -> Self {
        self.draft.query("timeout", &timeout_param);
        self
    }

    /// Sets the parameter `transport`.
    #[inline]
    pub fn transport(mut self, transport: &str) -> Self {
        self.draft.query("transport", &transport);
        self
    }

    /// Sets the parameter `types`.
    #[inline]
    pub fn types(mut self, types: &str) -> Self {
        self.draft.query("types", &types);
        self
    }

    /// Sets the parameter `undescribed`.
    #[inline]
    pub fn undescribed(mut self, undescribed: &str) -> Self {
        self.draft.query("undescribed", &undescribed);
        self
    }

    /// Sets the parameter `user_agent`.
    #[inline]
    pub fn user_agent(mut self, user_agent: &str) -> Self {
        self.draft.query("user_agent", &user_agent);
        self
    }

    /// Sets the parameter `wait`.
    #[inline]
    pub fn wait_param(mut self, wait_param: &str) -> Self {
        self.draft.query("wait", &wait_param);
        self
    }

    /// Sets the parameter `without_credentials`.
    #[inline]
    pub fn without_credentials_param(mut self, without_credentials_param: &str) -> Self {
        self.draft
            .query("without_credentials", &without_credentials_param);
        self
    }

    /// Sets the parameter `work`.
    #[inline]
    pub fn work(mut self, work: &str) -> Self {
        self.draft.query("work", &work);
        self
    }
}

const JSON_GET_JSON: &Operation<types::Model, std::convert::Infallible> = &Operation {
    name: "json_get_json",
    method: Method::GET,
    path: "/json",
    security: &[
        &[&BASE_URL],
        &[&BASE_URL_FROM_ENV],
        &[&BORROW],
        &[&BORROW_MUT],
        &[&BUILD],
        &[&CALL],
        &[&CLIENT],
        &[&CLONE],
        &[&CORE],
        &[&CREDENTIAL],
        &[&CREDENTIAL_FROM_ENV],
        &[&DEFAULT],
        &[&DEFAULT_TRANSPORT],
        &[&ENVIRONMENT],
        &[&FMT],
        &[&FROM],
        &[&HEADER],
        &[&INTO],
        &[&JOIN],
        &[&MAX_BODY_SIZE],
        &[&MESSAGES],
        &[&NAME_CREDENTIAL],
        &[&NESTED],
        &[&NEW],
        &[&OPTIONAL_CREDENTIALS],
        &[&PARSE],
        &[&REQWEST],
        &[&RETRY],
        &[&SERVER],
        &[&SHARED],
        &[&TIMEOUT],
        &[&TO_OWNED],
        &[&TO_STRING],
        &[&TRANSPORT],
        &[&TRY_FROM],
        &[&TRY_INTO],
        &[&TYPE_ID],
        &[&USER_AGENT],
    ],
    accept: "application/json",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::json,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /stream`.
    ///
    /// Replies:
    ///
    /// * `200`: All.
    #[inline]
    pub fn stream(&self) -> Stream {
        self.core.stream_call(STREAM, server_events::text())
    }
}

/// A call of [`Client::stream`], which is sent when it is awaited.
pub type Stream = StreamCall<ServerEvents<String>, std::convert::Infallible, operation::Stream>;

impl Stream {
    /// Sets the parameter `add`.
    #[inline]
    pub fn add_param(mut self, add_param: &str) -> Self {
        self.draft.header_parameter("add", &add_param);
        self
    }

    /// Sets the parameter `base_url`.
    #[inline]
    pub fn base_url(mut self, base_url: &str) -> Self {
        self.draft.header_parameter("base_url", &base_url);
        self
    }

    /// Sets the parameter `bitand`.
    #[inline]
    pub fn bitand_param(mut self, bitand_param: &str) -> Self {
        self.draft.header_parameter("bitand", &bitand_param);
        self
    }

    /// Sets the parameter `bitor`.
    #[inline]
    pub fn bitor_param(mut self, bitor_param: &str) -> Self {
        self.draft.header_parameter("bitor", &bitor_param);
        self
    }

    /// Sets the parameter `bitxor`.
    #[inline]
    pub fn bitxor_param(mut self, bitxor_param: &str) -> Self {
        self.draft.header_parameter("bitxor", &bitxor_param);
        self
    }

    /// Sets the parameter `body`.
    #[inline]
    pub fn body_param(mut self, body_param: &str) -> Self {
        self.draft.header_parameter("body", &body_param);
        self
    }

    /// Sets the parameter `boxed`.
    #[inline]
    pub fn boxed(mut self, boxed: &str) -> Self {
        self.draft.header_parameter("boxed", &boxed);
        self
    }

    /// Sets the parameter `build`.
    #[inline]
    pub fn build(mut self, build: &str) -> Self {
        self.draft.header_parameter("build", &build);
        self
    }

    /// Sets the parameter `call`.
    #[inline]
    pub fn call_param(mut self, call_param: &str) -> Self {
        self.draft.header_parameter("call", &call_param);
        self
    }

    /// Sets the parameter `client`.
    #[inline]
    pub fn client(mut self, client: &str) -> Self {
        self.draft.header_parameter("client", &client);
        self
    }

    /// Sets the parameter `clone`.
    #[inline]
    pub fn clone_param(mut self, clone_param: &str) -> Self {
        self.draft.header_parameter("clone", &clone_param);
        self
    }

    /// Sets the parameter `cookie_parameter`.
    #[inline]
    pub fn cookie_parameter(mut self, cookie_parameter: &str) -> Self {
        self.draft
            .header_parameter("cookie_parameter", &cookie_parameter);
        self
    }

    /// Sets the parameter `cookie_parameter_with`.
    #[inline]
    pub fn cookie_parameter_with(mut self, cookie_parameter_with: &str) -> Self {
        self.draft
            .header_parameter("cookie_parameter_with", &cookie_parameter_with);
        self
    }

    /// Sets the parameter `core`.
    #[inline]
    pub fn core(mut self, core: &str) -> Self {
        self.draft.header_parameter("core", &core);
        self
    }

    /// Sets the parameter `curl`.
    #[inline]
    pub fn curl_param(mut self, curl_param: &str) -> Self {
        self.draft.header_parameter("curl", &curl_param);
        self
    }

    /// Sets the parameter `default`.
    #[inline]
    pub fn default(mut self, default: &str) -> Self {
        self.draft.header_parameter("default", &default);
        self
    }

    /// Sets the parameter `div`.
    #[inline]
    pub fn div_param(mut self, div_param: &str) -> Self {
        self.draft.header_parameter("div", &div_param);
        self
    }

    /// Sets the parameter `draft`.
    #[inline]
    pub fn draft(mut self, draft: &str) -> Self {
        self.draft.header_parameter("draft", &draft);
        self
    }

    /// Sets the parameter `extra_query`.
    #[inline]
    pub fn extra_query_param(mut self, extra_query_param: &str) -> Self {
        self.draft
            .header_parameter("extra_query", &extra_query_param);
        self
    }

    /// Sets the parameter `fail`.
    #[inline]
    pub fn fail(mut self, fail: &str) -> Self {
        self.draft.header_parameter("fail", &fail);
        self
    }

    /// Sets the parameter `failure`.
    #[inline]
    pub fn failure(mut self, failure: &str) -> Self {
        self.draft.header_parameter("failure", &failure);
        self
    }

    /// Sets the parameter `finish`.
    #[inline]
    pub fn finish(mut self, finish: &str) -> Self {
        self.draft.header_parameter("finish", &finish);
        self
    }

    /// Sets the parameter `fmt`.
    #[inline]
    pub fn fmt_param(mut self, fmt_param: &str) -> Self {
        self.draft.header_parameter("fmt", &fmt_param);
        self
    }

    /// Sets the parameter `from`.
    #[inline]
    pub fn from(mut self, from: &str) -> Self {
        self.draft.header_parameter("from", &from);
        self
    }

    /// Sets the parameter `header`.
    #[inline]
    pub fn header_param(mut self, header_param: &str) -> Self {
        self.draft.header_parameter("header", &header_param);
        self
    }

    /// Sets the parameter `header_parameter`.
    #[inline]
    pub fn header_parameter(mut self, header_parameter: &str) -> Self {
        self.draft
            .header_parameter("header_parameter", &header_parameter);
        self
    }

    /// Sets the parameter `header_parameter_with`.
    #[inline]
    pub fn header_parameter_with(mut self, header_parameter_with: &str) -> Self {
        self.draft
            .header_parameter("header_parameter_with", &header_parameter_with);
        self
    }

    /// Sets the parameter `http`.
    #[inline]
    pub fn http(mut self, http: &str) -> Self {
        self.draft.header_parameter("http", &http);
        self
    }

    /// Sets the parameter `idempotent`.
    #[inline]
    pub fn idempotent_param(mut self, idempotent_param: &str) -> Self {
        self.draft.header_parameter("idempotent", &idempotent_param);
        self
    }

    /// Sets the parameter `into`.
    #[inline]
    pub fn into_param(mut self, into_param: &str) -> Self {
        self.draft.header_parameter("into", &into_param);
        self
    }

    /// Sets the parameter `into_future`.
    #[inline]
    pub fn into_future_param(mut self, into_future_param: &str) -> Self {
        self.draft
            .header_parameter("into_future", &into_future_param);
        self
    }

    /// Sets the parameter `items`.
    #[inline]
    pub fn items_param(mut self, items_param: &str) -> Self {
        self.draft.header_parameter("items", &items_param);
        self
    }

    /// Sets the parameter `json_body`.
    #[inline]
    pub fn json_body(mut self, json_body: &str) -> Self {
        self.draft.header_parameter("json_body", &json_body);
        self
    }

    /// Sets the parameter `keep_raw`.
    #[inline]
    pub fn keep_raw_param(mut self, keep_raw_param: &str) -> Self {
        self.draft.header_parameter("keep_raw", &keep_raw_param);
        self
    }

    /// Sets the parameter `max_body_size`.
    #[inline]
    pub fn max_body_size(mut self, max_body_size: &str) -> Self {
        self.draft.header_parameter("max_body_size", &max_body_size);
        self
    }

    /// Sets the parameter `messages`.
    #[inline]
    pub fn messages(mut self, messages: &str) -> Self {
        self.draft.header_parameter("messages", &messages);
        self
    }

    /// Sets the parameter `mul`.
    #[inline]
    pub fn mul_param(mut self, mul_param: &str) -> Self {
        self.draft.header_parameter("mul", &mul_param);
        self
    }

    /// Sets the parameter `new`.
    #[inline]
    pub fn new_param(mut self, new_param: &str) -> Self {
        self.draft.header_parameter("new", &new_param);
        self
    }

    /// Sets the parameter `not_empty`.
    #[inline]
    pub fn not_empty(mut self, not_empty: &str) -> Self {
        self.draft.header_parameter("not_empty", &not_empty);
        self
    }

    /// Sets the parameter `of`.
    #[inline]
    pub fn of(mut self, of: &str) -> Self {
        self.draft.header_parameter("of", &of);
        self
    }

    /// Sets the parameter `open`.
    #[inline]
    pub fn open_param(mut self, open_param: &str) -> Self {
        self.draft.header_parameter("open", &open_param);
        self
    }

    /// Sets the parameter `opened`.
    #[inline]
    pub fn opened(mut self, opened: &str) -> Self {
        self.draft.header_parameter("opened", &opened);
        self
    }

    /// Sets the parameter `operation`.
    #[inline]
    pub fn operation(mut self, operation: &str) -> Self {
        self.draft.header_parameter("operation", &operation);
        self
    }

    /// Sets the parameter `optional_credentials`.
    #[inline]
    pub fn optional_credentials(mut self, optional_credentials: &str) -> Self {
        self.draft
            .header_parameter("optional_credentials", &optional_credentials);
        self
    }

    /// Sets the parameter `or_empty`.
    #[inline]
    pub fn or_empty(mut self, or_empty: &str) -> Self {
        self.draft.header_parameter("or_empty", &or_empty);
        self
    }

    /// Sets the parameter `pages`.
    #[inline]
    pub fn pages_param(mut self, pages_param: &str) -> Self {
        self.draft.header_parameter("pages", &pages_param);
        self
    }

    /// Sets the parameter `parameter`.
    #[inline]
    pub fn parameter(mut self, parameter: &str) -> Self {
        self.draft.header_parameter("parameter", &parameter);
        self
    }

    /// Sets the parameter `path`.
    #[inline]
    pub fn path(mut self, path: &str) -> Self {
        self.draft.header_parameter("path", &path);
        self
    }

    /// Sets the parameter `path_with`.
    #[inline]
    pub fn path_with(mut self, path_with: &str) -> Self {
        self.draft.header_parameter("path_with", &path_with);
        self
    }

    /// Sets the parameter `plan`.
    #[inline]
    pub fn plan(mut self, plan: &str) -> Self {
        self.draft.header_parameter("plan", &plan);
        self
    }

    /// Sets the parameter `poll`.
    #[inline]
    pub fn poll(mut self, poll: &str) -> Self {
        self.draft.header_parameter("poll", &poll);
        self
    }

    /// Sets the parameter `query`.
    #[inline]
    pub fn query(mut self, query: &str) -> Self {
        self.draft.header_parameter("query", &query);
        self
    }

    /// Sets the parameter `query_with`.
    #[inline]
    pub fn query_with(mut self, query_with: &str) -> Self {
        self.draft.header_parameter("query_with", &query_with);
        self
    }

    /// Sets the parameter `reading`.
    #[inline]
    pub fn reading(mut self, reading: &str) -> Self {
        self.draft.header_parameter("reading", &reading);
        self
    }

    /// Sets the parameter `redirects`.
    #[inline]
    pub fn redirects_param(mut self, redirects_param: &str) -> Self {
        self.draft.header_parameter("redirects", &redirects_param);
        self
    }

    /// Sets the parameter `refuse`.
    #[inline]
    pub fn refuse(mut self, refuse: &str) -> Self {
        self.draft.header_parameter("refuse", &refuse);
        self
    }

    /// Sets the parameter `rem`.
    #[inline]
    pub fn rem_param(mut self, rem_param: &str) -> Self {
        self.draft.header_parameter("rem", &rem_param);
        self
    }

    /// Sets the parameter `reply`.
    #[inline]
    pub fn reply(mut self, reply: &str) -> Self {
        self.draft.header_parameter("reply", &reply);
        self
    }

    /// Sets the parameter `retry`.
    #[inline]
    pub fn retry_param(mut self, retry_param: &str) -> Self {
        self.draft.header_parameter("retry", &retry_param);
        self
    }

    /// Sets the parameter `runtime`.
    #[inline]
    pub fn runtime(mut self, runtime: &str) -> Self {
        self.draft.header_parameter("runtime", &runtime);
        self
    }

    /// Sets the parameter `self`.
    #[inline]
    pub fn self_(mut self, self_: &str) -> Self {
        self.draft.header_parameter("self", &self_);
        self
    }

    /// Sets the parameter `send`.
    #[inline]
    pub fn send_param(mut self, send_param: &str) -> Self {
        self.draft.header_parameter("send", &send_param);
        self
    }

    /// Sets the parameter `send_events`.
    #[inline]
    pub fn send_events_param(mut self, send_events_param: &str) -> Self {
        self.draft
            .header_parameter("send_events", &send_events_param);
        self
    }

    /// Sets the parameter `send_lines`.
    #[inline]
    pub fn send_lines_param(mut self, send_lines_param: &str) -> Self {
        self.draft.header_parameter("send_lines", &send_lines_param);
        self
    }

    /// Sets the parameter `send_streaming`.
    #[inline]
    pub fn send_streaming_param(mut self, send_streaming_param: &str) -> Self {
        self.draft
            .header_parameter("send_streaming", &send_streaming_param);
        self
    }

    /// Sets the parameter `server`.
    #[inline]
    pub fn server(mut self, server: &str) -> Self {
        self.draft.header_parameter("server", &server);
        self
    }

    /// Sets the parameter `set_header_parameter`.
    #[inline]
    pub fn set_header_parameter(mut self, set_header_parameter: &str) -> Self {
        self.draft
            .header_parameter("set_header_parameter", &set_header_parameter);
        self
    }

    /// Sets the parameter `set_parameter`.
    #[inline]
    pub fn set_parameter(mut self, set_parameter: &str) -> Self {
        self.draft.header_parameter("set_parameter", &set_parameter);
        self
    }

    /// Sets the parameter `shared`.
    #[inline]
    pub fn shared(mut self, shared: &str) -> Self {
        self.draft.header_parameter("shared", &shared);
        self
    }

    /// Sets the parameter `shl`.
    #[inline]
    pub fn shl_param(mut self, shl_param: &str) -> Self {
        self.draft.header_parameter("shl", &shl_param);
        self
    }

    /// Sets the parameter `shr`.
    #[inline]
    pub fn shr_param(mut self, shr_param: &str) -> Self {
        self.draft.header_parameter("shr", &shr_param);
        self
    }

    /// Sets the parameter `std`.
    #[inline]
    pub fn std(mut self, std: &str) -> Self {
        self.draft.header_parameter("std", &std);
        self
    }

    /// Sets the parameter `stream`.
    #[inline]
    pub fn stream(mut self, stream: &str) -> Self {
        self.draft.header_parameter("stream", &stream);
        self
    }

    /// Sets the parameter `stream_call`.
    #[inline]
    pub fn stream_call(mut self, stream_call: &str) -> Self {
        self.draft.header_parameter("stream_call", &stream_call);
        self
    }

    /// Sets the parameter `sub`.
    #[inline]
    pub fn sub_param(mut self, sub_param: &str) -> Self {
        self.draft.header_parameter("sub", &sub_param);
        self
    }

    /// Sets the parameter `timeout`.
    #[inline]
    pub fn timeout_param(mut self, timeout_param: &str) -> Self {
        self.draft.header_parameter("timeout", &timeout_param);
        self
    }

    /// Sets the parameter `transport`.
    #[inline]
    pub fn transport(mut self, transport: &str) -> Self {
        self.draft.header_parameter("transport", &transport);
        self
    }

    /// Sets the parameter `types`.
    #[inline]
    pub fn types(mut self, types: &str) -> Self {
        self.draft.header_parameter("types", &types);
        self
    }

    /// Sets the parameter `undescribed`.
    #[inline]
    pub fn undescribed(mut self, undescribed: &str) -> Self {
        self.draft.header_parameter("undescribed", &undescribed);
        self
    }

    /// Sets the parameter `user_agent`.
    #[inline]
    pub fn user_agent(mut self, user_agent: &str) -> Self {
        self.draft.header_parameter("user_agent", &user_agent);
        self
    }

    /// Sets the parameter `wait`.
    #[inline]
    pub fn wait_param(mut self, wait_param: &str) -> Self {
        self.draft.header_parameter("wait", &wait_param);
        self
    }

    /// Sets the parameter `without_credentials`.
    #[inline]
    pub fn without_credentials_param(mut self, without_credentials_param: &str) -> Self {
        self.draft
            .header_parameter("without_credentials", &without_credentials_param);
        self
    }

    /// Sets the parameter `work`.
    #[inline]
    pub fn work(mut self, work: &str) -> Self {
        self.draft.header_parameter("work", &work);
        self
    }
}

const STREAM: &Operation<(), std::convert::Infallible> = &Operation {
    name: "stream",
    method: Method::GET,
    path: "/stream",
    security: &[
        &[&BASE_URL],
        &[&BASE_URL_FROM_ENV],
        &[&BORROW],
        &[&BORROW_MUT],
        &[&BUILD],
        &[&CALL],
        &[&CLIENT],
        &[&CLONE],
        &[&CORE],
        &[&CREDENTIAL],
        &[&CREDENTIAL_FROM_ENV],
        &[&DEFAULT],
        &[&DEFAULT_TRANSPORT],
        &[&ENVIRONMENT],
        &[&FMT],
        &[&FROM],
        &[&HEADER],
        &[&INTO],
        &[&JOIN],
        &[&MAX_BODY_SIZE],
        &[&MESSAGES],
        &[&NAME_CREDENTIAL],
        &[&NESTED],
        &[&NEW],
        &[&OPTIONAL_CREDENTIALS],
        &[&PARSE],
        &[&REQWEST],
        &[&RETRY],
        &[&SERVER],
        &[&SHARED],
        &[&TIMEOUT],
        &[&TO_OWNED],
        &[&TO_STRING],
        &[&TRANSPORT],
        &[&TRY_FROM],
        &[&TRY_INTO],
        &[&TYPE_ID],
        &[&USER_AGENT],
    ],
    accept: "text/event-stream",
    success: Answers {
        statuses: &[Status::Code(200)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `POST /form`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn form(&self) -> Form {
        self.core.call(FORM)
    }
}

/// A call of [`Client::form`], which is sent when it is awaited.
pub type Form = Call<(), std::convert::Infallible, operation::Form>;

impl Form {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, body: &types::FormForm) -> Self {
        self.draft.multipart_body(body.to_multipart());
        self
    }
}

const FORM: &Operation<(), std::convert::Infallible> = &Operation {
    name: "form",
    method: Method::POST,
    path: "/form",
    security: &[
        &[&BASE_URL],
        &[&BASE_URL_FROM_ENV],
        &[&BORROW],
        &[&BORROW_MUT],
        &[&BUILD],
        &[&CALL],
        &[&CLIENT],
        &[&CLONE],
        &[&CORE],
        &[&CREDENTIAL],
        &[&CREDENTIAL_FROM_ENV],
        &[&DEFAULT],
        &[&DEFAULT_TRANSPORT],
        &[&ENVIRONMENT],
        &[&FMT],
        &[&FROM],
        &[&HEADER],
        &[&INTO],
        &[&JOIN],
        &[&MAX_BODY_SIZE],
        &[&MESSAGES],
        &[&NAME_CREDENTIAL],
        &[&NESTED],
        &[&NEW],
        &[&OPTIONAL_CREDENTIALS],
        &[&PARSE],
        &[&REQWEST],
        &[&RETRY],
        &[&SERVER],
        &[&SHARED],
        &[&TIMEOUT],
        &[&TO_OWNED],
        &[&TO_STRING],
        &[&TRANSPORT],
        &[&TRY_FROM],
        &[&TRY_INTO],
        &[&TYPE_ID],
        &[&USER_AGENT],
    ],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `GET /calls/StreamCall`.
    ///
    /// Replies:
    ///
    /// * `204`: Done.
    #[inline]
    pub fn stream_call(&self) -> StreamCallCall {
        self.core.call(STREAM_CALL)
    }
}

/// A call of [`Client::stream_call`], which is sent when it is awaited.
pub type StreamCallCall = Call<(), std::convert::Infallible>;

const STREAM_CALL: &Operation<(), std::convert::Infallible> = &Operation {
    name: "stream_call",
    method: Method::GET,
    path: "/calls/StreamCall",
    security: &[
        &[&BASE_URL],
        &[&BASE_URL_FROM_ENV],
        &[&BORROW],
        &[&BORROW_MUT],
        &[&BUILD],
        &[&CALL],
        &[&CLIENT],
        &[&CLONE],
        &[&CORE],
        &[&CREDENTIAL],
        &[&CREDENTIAL_FROM_ENV],
        &[&DEFAULT],
        &[&DEFAULT_TRANSPORT],
        &[&ENVIRONMENT],
        &[&FMT],
        &[&FROM],
        &[&HEADER],
        &[&INTO],
        &[&JOIN],
        &[&MAX_BODY_SIZE],
        &[&MESSAGES],
        &[&NAME_CREDENTIAL],
        &[&NESTED],
        &[&NEW],
        &[&OPTIONAL_CREDENTIALS],
        &[&PARSE],
        &[&REQWEST],
        &[&RETRY],
        &[&SERVER],
        &[&SHARED],
        &[&TIMEOUT],
        &[&TO_OWNED],
        &[&TO_STRING],
        &[&TRANSPORT],
        &[&TRY_FROM],
        &[&TRY_INTO],
        &[&TYPE_ID],
        &[&USER_AGENT],
    ],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

impl Client {
    /// `PUT /sent`.
    ///
    /// Replies:
    ///
    /// * `204`: Taken.
    #[inline]
    pub fn put_sent(&self) -> PutSent {
        self.core.call(PUT_SENT)
    }
}

/// A call of [`Client::put_sent`], which is sent when it is awaited.
pub type PutSent = Call<(), std::convert::Infallible, operation::PutSent>;

impl PutSent {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, body: &types::PutSentRequest) -> Self {
        self.draft.json_body("application/json", body);
        self
    }
}

const PUT_SENT: &Operation<(), std::convert::Infallible> = &Operation {
    name: "put_sent",
    method: Method::PUT,
    path: "/sent",
    security: &[
        &[&BASE_URL],
        &[&BASE_URL_FROM_ENV],
        &[&BORROW],
        &[&BORROW_MUT],
        &[&BUILD],
        &[&CALL],
        &[&CLIENT],
        &[&CLONE],
        &[&CORE],
        &[&CREDENTIAL],
        &[&CREDENTIAL_FROM_ENV],
        &[&DEFAULT],
        &[&DEFAULT_TRANSPORT],
        &[&ENVIRONMENT],
        &[&FMT],
        &[&FROM],
        &[&HEADER],
        &[&INTO],
        &[&JOIN],
        &[&MAX_BODY_SIZE],
        &[&MESSAGES],
        &[&NAME_CREDENTIAL],
        &[&NESTED],
        &[&NEW],
        &[&OPTIONAL_CREDENTIALS],
        &[&PARSE],
        &[&REQWEST],
        &[&RETRY],
        &[&SERVER],
        &[&SHARED],
        &[&TIMEOUT],
        &[&TO_OWNED],
        &[&TO_STRING],
        &[&TRANSPORT],
        &[&TRY_FROM],
        &[&TRY_INTO],
        &[&TYPE_ID],
        &[&USER_AGENT],
    ],
    accept: "",
    success: Answers {
        statuses: &[Status::Code(204)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

/// Tells the calls with setters of their own apart; nobody needs to name one.
pub mod operation {
    /// Marks [`JsonGetJson`](super::JsonGetJson).
    pub enum JsonGetJson {}

    /// Marks [`Stream`](super::Stream).
    pub enum Stream {}

    /// Marks [`Form`](super::Form).
    pub enum Form {}

    /// Marks [`PutSent`](super::PutSent).
    pub enum PutSent {}
}
