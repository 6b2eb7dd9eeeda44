use anycheck::Client;
use anycheck::types::CheckDuplicateFilesRequest;

fn main() {
    // The path has an id, and so has the call.
    let _ = |client: Client| client.get_folder();
    // What the document requires is asked for where the value is made.
    let _ = CheckDuplicateFilesRequest::new();
}
