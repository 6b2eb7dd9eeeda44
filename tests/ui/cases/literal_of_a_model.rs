use anycheck::types::CreateFolderRequest;

fn main() {
    // A later version may have one more property.
    let _ = CreateFolderRequest { name: None };
}
