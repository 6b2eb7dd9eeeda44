use anycheck::types::TemplateType;

fn main() {
    // All variants of today; a later document may list one more.
    let _ = |kind: TemplateType| match kind {
        TemplateType::Custom => {}
        TemplateType::Prebuilt => {}
        TemplateType::Other(_) => {}
    };
}
