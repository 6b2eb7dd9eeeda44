//! JSON to decode: an example of the documentation, and lists of its like of several sizes.

/// The reply to `POST /verifications` in the public documentation of the AnyCheck API.
pub const VERIFICATION: &str =
    include_str!("../../tests/samples/create-verification.response.json");

/// What is decoded.
pub struct Payload {
    /// What it is called.
    pub name: &'static str,
    /// How large the list is; none is the example itself.
    pub size: Option<usize>,
    /// Whether the keys stand in the order of the schema, as a server writes them, and not sorted.
    pub in_order: bool,
}

/// All of them.
pub const PAYLOADS: &[Payload] = &[
    payload("example", None, false),
    payload("1-kb", Some(1_000), true),
    payload("100-kb", Some(100_000), true),
    payload("100-kb-sorted", Some(100_000), false),
    payload("10-mb", Some(10_000_000), true),
];

const fn payload(name: &'static str, size: Option<usize>, in_order: bool) -> Payload {
    Payload {
        name,
        size,
        in_order,
    }
}

impl Payload {
    /// The text.
    ///
    /// # Errors
    ///
    /// If the texts here are no JSON.
    pub fn text(&self) -> Result<String, serde_json::Error> {
        let text = self.size.map_or_else(|| VERIFICATION.to_owned(), list);
        match self.in_order {
            true => Ok(text),
            // The keys of a tree are sorted.
            false => Ok(serde_json::from_str::<serde_json::Value>(&text)?.to_string()),
        }
    }
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
