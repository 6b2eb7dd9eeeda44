use anycheck::types::TemplateType;

fn main() {
    // A value that the document lists has a variant of its own, so nobody else makes this one.
    let _ = TemplateType::Other("CUSTOM".into());
}
