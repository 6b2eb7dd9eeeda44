//! JSON to decode: what the document and its documentation give as examples, put together to whole replies, and lists of
//! several sizes.

/// The reply to `POST /verifications` in the public documentation of the AnyCheck API.
const VERIFICATION: &str = include_str!("../../tests/samples/create-verification.response.json");

/// What is decoded.
pub struct Payload {
    /// What it is called.
    pub name: &'static str,
    /// What it is.
    pub kind: Kind,
}

/// What a payload is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The verification of the documentation.
    Verification,
    /// A list of services, each with the examples of the document.
    Services,
    /// A page of folders, each with the examples of the document.
    Folders,
    /// A template, with the examples of the document where there are some.
    Template,
    /// A list of verifications of about so many bytes, with the keys in the order of the schema, as a server writes them.
    List(usize),
    /// The same with sorted keys.
    SortedList(usize),
}

/// All of them.
pub const PAYLOADS: &[Payload] = &[
    payload("example", Kind::Verification),
    payload("services", Kind::Services),
    payload("folders", Kind::Folders),
    payload("template", Kind::Template),
    payload("1-kb", Kind::List(1_000)),
    payload("100-kb", Kind::List(100_000)),
    payload("100-kb-sorted", Kind::SortedList(100_000)),
    payload("10-mb", Kind::List(10_000_000)),
];

const fn payload(name: &'static str, kind: Kind) -> Payload {
    Payload { name, kind }
}

impl Kind {
    /// The text.
    ///
    /// # Errors
    ///
    /// If the texts here are no JSON.
    pub fn text(self) -> Result<String, serde_json::Error> {
        match self {
            Self::Verification => Ok(compact(VERIFICATION)),
            Self::Services => Ok(page(11, SERVICE)),
            Self::Folders => Ok(page(25, FOLDER)),
            Self::Template => Ok(TEMPLATE.to_owned()),
            Self::List(bytes) => Ok(list(bytes)),
            Self::SortedList(bytes) => sorted(&list(bytes)),
        }
    }
}

/// Without spaces, as a server writes it.
fn compact(text: &str) -> String {
    let (mut is_text, mut is_escaped) = (false, false);
    let written = |one: &char| {
        is_text ^= *one == '"' && !is_escaped;
        is_escaped = is_text && *one == '\\' && !is_escaped;
        is_text || !one.is_whitespace()
    };
    text.chars().filter(written).collect()
}

/// Without spaces, and as the keys of a tree are: sorted.
fn sorted(text: &str) -> Result<String, serde_json::Error> {
    Ok(serde_json::from_str::<serde_json::Value>(text)?.to_string())
}

const SERVICE: &str = concat!(
    r#"{"id":"3c90c3cc-0d44-4b50-8888-8dd25736052a","category":{"id":"3c90c3cc-0d44-4b50-8888-8dd25736052a","#,
    r#""name":"Document Verification","type":"DOCUMENT_VERIFICATION"},"code":"KTP_VERIFICATION","#,
    r#""name":"KTP & PEP Verification","description":null,"icon_file_url":null,"credit_cost_default":10,"#,
    r#""action_type":"WEBVIEW","action_param":{},"is_enabled":true,"created_at":"2023-11-07T05:31:56Z","#,
    r#""created_by":"3c90c3cc-0d44-4b50-8888-8dd25736052a","updated_at":"2023-11-07T05:31:56Z","#,
    r#""updated_by":"3c90c3cc-0d44-4b50-8888-8dd25736052a"}"#,
);

const FOLDER: &str = concat!(
    r#"{"id":"3c90c3cc-0d44-4b50-8888-8dd25736052a","group":{"id":"3c90c3cc-0d44-4b50-8888-8dd25736052a","#,
    r#""name":"Production Team"},"name":"January 2024 Verifications","is_starred":false,"total_service":5,"#,
    r#""total_result":12,"created_at":"2023-11-07T05:31:56Z","created_by":"3c90c3cc-0d44-4b50-8888-8dd25736052a","#,
    r#""updated_at":"2023-11-07T05:31:56Z","updated_by":"3c90c3cc-0d44-4b50-8888-8dd25736052a"}"#,
);

const TEMPLATE: &str = concat!(
    r#"{"id":"3c90c3cc-0d44-4b50-8888-8dd25736052a","name":"Company registration","#,
    r#""description":"What a register says of a company","custom_id":"comp-reg-v1","instruction":null,"#,
    r#""schema":{"company_name":{"type":"string","required":true},"#,
    r#""registered_at":{"type":"date","description":"When it was registered"}},"config":{},"type":"CUSTOM","#,
    r#""created_at":"2023-11-07T05:31:56Z","updated_at":null}"#,
);

/// A list with everything on one page.
fn page(total: usize, item: &str) -> String {
    let items = vec![item; total].join(",");
    format!(r#"{{"total":{total},"items":[{items}]}}"#)
}

/// A list of verifications of about this size, none of them like another.
fn list(size: usize) -> String {
    let mut list = String::from(r#"{"total":0,"overall_status":"COMPLETED","items":["#);
    let mut number = 0_u64;
    loop {
        let item = item(number);
        let separator = if number == 0 { "" } else { "," };
        if number > 0 && list.len() + item.len() > size {
            return list + "]}";
        }
        list = list + separator + &item;
        number += 1;
    }
}

/// Keys in the order of the schema, as a server writes them; a third of the verifications is not done yet.
fn item(number: u64) -> String {
    // Spreads the numbers, so that the digits of neighbours differ.
    let seed = number.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    let id = |salt: u64| {
        let low = seed.rotate_left(17) ^ salt;
        let (a, b) = (seed >> 32, (seed >> 16) & 0xffff);
        let (c, d) = ((low >> 48) & 0xffff, low & 0xffff_ffff_ffff);
        format!(
            "{a:08x}-{b:04x}-4{:03x}-8{:03x}-{d:012x}",
            c & 0xfff,
            c >> 4
        )
    };
    let (service, user, folder, job) = (id(1), id(2), id(3), id(4));
    let second = number % 60;
    let minute = number / 60 % 60;
    let head = format!(
        r#"{{"id":"{}","service":{{"id":"{service}","name":"KTP & PEP {number}"}},"user_id":"{user}","api_key":null,"folder_id":"{folder}""#,
        id(0),
    );
    if number % 3 == 2 {
        return format!(
            r#"{head},"status":"IN_PROGRESS","start_date":"2024-02-11T05:{minute:02}:{second:02}Z"}}"#
        );
    }
    let score = f64::from(u32::try_from(seed >> 40).unwrap_or_default()) / 16_777_216.0;
    format!(
        r#"{head},"execution_time":{},"status":"COMPLETED","start_date":"2024-02-11T05:{minute:02}:{second:02}.5Z","end_date":"2024-02-11T06:{minute:02}:{second:02}Z","input_config":{{"verification_type":"KTP_SELFIE","fraud_detection":{},"files":{{"ktp_file":["/uploads/ktp_{number}.jpg"]}}}},"input_file_url":{{"ktp_file":["https://example.com/files/ktp_{number}.jpg"]}},"output":{{"face_match_confidence_level":"HIGH","face_match_confidence_score":{score},"is_match_face":true,"note":"a \"quoted\" word\n"}},"output_file_url":"https://example.com/output_{number}.json","output_status":"VERIFIED","external_job_id":{{"ocr_job_id":["{job}"]}},"webhook_url":"https://example.com/webhook","webhook_metadata":{{}},"credit_used":{},"total_files":2,"total_pages":{},"created_at":"2024-02-11T05:{minute:02}:{second:02}Z","updated_at":"2024-02-11T06:{minute:02}:{second:02}+07:00"}}"#,
        score * 10.0,
        number.is_multiple_of(2),
        number % 20,
        number % 7,
    )
}
